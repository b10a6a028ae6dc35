// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cascade_presets.h"

#include "ui/cascade_model.h"
#include "ui/context.h"
#include "ui/theme.h"
#include "workflow/variants.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace enza::ui {

CascadePresets::CascadePresets(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_chooser(new QComboBox(this)),
      m_mark(new QLabel(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_title);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_mark);
    row->addWidget(m_more);
    m_title->setBuddy(m_chooser);
    m_chooser->setMinimumContentsLength(14);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mark->setProperty("role", QStringLiteral("warning"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &CascadePresets::fillMenu);
    connect(m_chooser, &QComboBox::activated, this, [this](int index) {
        if (index < 0 || index >= m_presets.size())
            return;
        m_preset = m_presets[index];
        Q_EMIT presetChosen(m_preset);
    });
    retranslate();
}

void CascadePresets::retranslate()
{
    m_title->setText(tr("P&reset"));
    m_chooser->setAccessibleName(tr("Filter preset"));
    m_chooser->setToolTip(tr("A named set of filter steps, columns and sorting"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the preset"));
    m_more->setToolTip(tr("Save as your own preset, share, remove, go back"));
    for (int i = 0; i < m_chooser->count() && i < m_presets.size(); ++i)
        m_chooser->setItemText(i, presetLabel(m_presets[i]));
    showMark();
}

void CascadePresets::focusChooser()
{
    m_chooser->setFocus(Qt::ShortcutFocusReason);
    m_chooser->showPopup();
}

void CascadePresets::clear()
{
    m_read.cancel();
    m_presets.clear();
    m_preset = m_now = {};
    m_chooser->clear();
    showMark();
}

void CascadePresets::read(const QString &caseId, const QString &wanted)
{
    m_caseId = caseId;
    m_read.start(
        [session = m_context.session(), caseId](std::stop_token) -> Result<QList<Preset>> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            return workflow::presetsFor(*session, caseId);
        },
        [this, wanted](Result<QList<Preset>> presets) {
            if (!presets) {
                m_context.showError(presets.error());
                return;
            }
            m_presets = std::move(*presets);
            const auto found = std::ranges::find(m_presets, wanted, &Preset::id);
            m_preset = found != m_presets.end() ? *found : m_presets.value(0);
            fill();
            Q_EMIT presetsRead();
        });
}

void CascadePresets::fill()
{
    m_chooser->clear();
    for (const Preset &preset : m_presets) {
        m_chooser->addItem(presetLabel(preset));
        const QString whose = preset.id.startsWith(QLatin1String("builtin:")) ? tr("comes with Enza")
                              : preset.shared ? tr("shared in this workspace") : tr("your own");
        m_chooser->setItemData(m_chooser->count() - 1, whose, Qt::ToolTipRole);
        if (preset.id == m_preset.id)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    showMark();
}

void CascadePresets::setCurrent(const QList<FilterStep> &steps, const QStringList &columns, const SortOrder &sort)
{
    m_now.steps = steps;
    m_now.columns = columns;
    m_now.sort = sort;
    showMark();
}

bool CascadePresets::isModified() const
{
    // Columns are a matter of taste; what is shown is a matter of steps.
    return !m_preset.id.isEmpty() && m_now.steps != m_preset.steps;
}

void CascadePresets::showMark()
{
    m_mark->setText(isModified() ? tr("▪ modified") : QString());
    m_mark->setToolTip(isModified() ? tr("The steps differ from the preset's own.") : QString());
    m_chooser->setAccessibleDescription(m_mark->toolTip());
}

bool CascadePresets::isOwn() const
{
    return !m_preset.id.isEmpty() && !m_preset.id.startsWith(QLatin1String("builtin:")) && m_context.session() &&
           m_preset.owner == m_context.session()->user().id;
}

void CascadePresets::fillMenu()
{
    m_menu->clear();
    if (isOwn()) {
        m_menu->addAction(tr("Save changes to “%1”").arg(m_preset.name), this,
                          [this] {
                              Preset changed = m_preset;
                              changed.steps = m_now.steps;
                              changed.columns = m_now.columns;
                              changed.sort = m_now.sort;
                              save(changed);
                          })
            ->setEnabled(isModified() || m_now.columns != m_preset.columns || !(m_now.sort == m_preset.sort));
    }
    m_menu->addAction(tr("Save as a new preset…"), this, &CascadePresets::saveAs);
    m_menu->addAction(tr("Back to the preset's own steps"), this, &CascadePresets::revert)->setEnabled(isModified());
    if (isOwn()) {
        QAction *share = m_menu->addAction(tr("Share with everybody in this workspace"), this, [this](bool on) {
            Preset changed = m_preset;
            changed.shared = on;
            save(changed);
        });
        share->setCheckable(true);
        share->setChecked(m_preset.shared);
        m_menu->addSeparator();
        m_menu->addAction(tr("Remove “%1”…").arg(m_preset.name), this, &CascadePresets::remove);
    }
}

void CascadePresets::revert()
{
    if (!m_preset.id.isEmpty())
        Q_EMIT presetChosen(m_preset);
}

void CascadePresets::saveAs()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a new preset"));
    dialog->setLabelText(tr("Name of the preset"));
    dialog->setOkButtonText(tr("Save preset"));
    dialog->setCancelButtonText(tr("Cancel"));
    dialog->setTextValue(isOwn() ? m_preset.name : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        Preset fresh = m_now;
        fresh.name = name.trimmed();
        save(fresh);
    });
    dialog->open();
}

void CascadePresets::save(Preset preset)
{
    runAsync(
        this,
        [session = m_context.session(), preset](std::stop_token) -> Result<Preset> {
            if (!session)
                return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
            return workflow::savePreset(*session, preset);
        },
        [this](Result<Preset> saved) {
            if (!saved) {
                m_context.showError(saved.error());
                return;
            }
            m_preset = *saved;
            m_context.showMessage(tr("Saved the preset “%1”.").arg(saved->name));
            const auto found = std::ranges::find(m_presets, saved->id, &Preset::id);
            if (found != m_presets.end())
                *found = *saved;
            else
                m_presets += *saved;
            fill();
        });
}

void CascadePresets::remove()
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Remove preset"),
                                tr("Remove the preset “%1”?").arg(m_preset.name), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What is shown now stays as it is."));
    QPushButton *yes = box->addButton(tr("Remove preset"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *button) {
        if (button != yes)
            return;
        runAsync(
            this,
            [session = m_context.session(), id = m_preset.id](std::stop_token) -> Result<bool> {
                if (!session)
                    return fail(ErrorCode::Locked, Text(QT_TRANSLATE_NOOP("enza", "The workspace is locked.")));
                ENZA_TRY(workflow::removePreset(*session, id));
                return true;
            },
            [this, id = m_preset.id](Result<bool> done) {
                if (!done) {
                    m_context.showError(done.error());
                    return;
                }
                m_presets.removeIf([&id](const Preset &preset) { return preset.id == id; });
                m_preset = m_presets.value(0);
                fill();
            });
    });
    box->open();
}

} // namespace enza::ui
