// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/preset.h"
#include "ui/async.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace enza::ui {

class Context;

/// Which preset is in force, whether it was modified since, and what can be done with it. What is in force
/// is told by the page; this bar never changes the cascade by itself.
class CascadePresets : public QWidget
{
    Q_OBJECT
public:
    CascadePresets(Context &context, QWidget *parent);

    /// Reads the presets of this case; `wanted` is chosen when it is among them, else the fitting one.
    /// `presetsRead` tells which it became.
    void read(const QString &caseId, const QString &wanted);
    void clear();
    /// What the page shows now: compared with the preset for the mark, and what saving saves.
    void setCurrent(const QList<FilterStep> &steps, const QStringList &columns, const SortOrder &sort);
    const Preset &preset() const { return m_preset; }
    bool isModified() const;
    void retranslate();
    void focusChooser();
    /// Asks for a name in a sheet of its own.
    void saveAs();
    void revert();

Q_SIGNALS:
    void presetsRead();
    void presetChosen(const enza::Preset &preset);

private:
    void fill();
    void fillMenu();
    void save(Preset preset);
    void remove();
    void showMark();
    bool isOwn() const;

    Context &m_context;
    QString m_caseId;
    QList<Preset> m_presets;
    Preset m_preset;
    Preset m_now; ///< steps, columns and sort as shown
    QLabel *m_title;
    QComboBox *m_chooser;
    QLabel *m_mark;
    QToolButton *m_more;
    QMenu *m_menu;
    LatestJob m_read{this};
};

} // namespace enza::ui
