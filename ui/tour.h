// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tour_hands.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace enza::ui {

class MainWindow;
class PanelMode;

/// A person's journey, performed with key strokes on the real window: open a case, filter, mark, assess,
/// draft, export; in the demonstration also the panel, from its desk over the wall to the minutes. Leaves numbered
/// pictures and the PDFs in a folder, and says how many key strokes and clicks each part took. It goes through the
/// demonstration or, with a file, from a new workspace over the import of that file as a new case.
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
    /// One line for each part of the journey whose effort was counted.
    void measured(const QString &line);

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
    void planOpinionOfDemonstration();
    void planOpinionsOfFile();
    void planAppearance();
    // tour_panel.cpp
    void planPanel();
    void planChair();
    void planMinutes();
    /// Counts the effort from here on; `target` in key strokes and clicks.
    void begin(const QString &part, int target);
    void endPart();
    /// Shows the page of the open case that bears this title.
    void showPage(const QString &title);
    PanelMode *wall() const;
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
    QString m_part;
    int m_target = 0;
    hands::Effort m_before;
    QElapsedTimer m_partTime;
    QTimer m_probe;         ///< ticks while the window is free
    QElapsedTimer m_tick;   ///< since the last tick
    double m_longest = 0;   ///< ms between two ticks, of the present part
};

} // namespace enza::ui
