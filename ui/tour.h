// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace enza::ui {

class MainWindow;

/// A person's journey, performed with key strokes on the real window: open a case, filter, mark, assess,
/// draft, export. Leaves numbered pictures and the PDF in a folder. It goes through the demonstration or,
/// with a file, from a new workspace over the import of that file as a new case.
class Tour : public QObject
{
    Q_OBJECT
public:
    /// `file`: variants to import, empty for the demonstration.
    Tour(MainWindow &window, const QString &folder, const QString &file, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    /// `problem` is empty when all went as it should; `files` are paths in order.
    void finished(const QString &problem, const QStringList &files);

private:
    struct Step {
        QString name;
        std::function<void()> act;
        std::function<bool()> until; ///< waited for before the next step
        bool picture = false;
        std::function<bool()> when; ///< the step is left out if this says no
    };
    void plan();
    void planImport();
    void planVariants();
    void planMarksOfDemonstration();
    void planMarksOfFile();
    void planReport();
    void planAppearance();
    void add(const QString &name, std::function<void()> act, std::function<bool()> until, bool picture = false,
             std::function<bool()> when = {});
    void next();
    void wait();
    void takePicture(const QString &name);
    void end(const QString &problem);

    MainWindow &m_window;
    QString m_folder, m_file, m_language;
    QStringList m_files;
    QList<Step> m_steps;
    int m_at = -1;
    QElapsedTimer m_since;
    QTimer m_timer;
    int m_calm = 0; ///< checks in a row that were content
    int m_findings = 0; ///< before the last mark
};

} // namespace enza::ui
