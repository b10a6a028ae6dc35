// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include "workflow/findings.h"

#include <algorithm>

namespace enza::ui {

namespace {
const QString target = QStringLiteral("preferences");
const std::pair<theme::Mode, const char *> modes[] = {
    {theme::Mode::System, "system"}, {theme::Mode::Light, "light"}, {theme::Mode::Dark, "dark"}};
} // namespace

Preferences readPreferences(const workflow::Session &session)
{
    Preferences known;
    const auto drafts = workflow::drafts(session, {});
    if (!drafts)
        return known;
    for (const EditDraft &draft : *drafts) {
        if (draft.target != target)
            continue;
        const int minutes = draft.content.value(QLatin1String("auto_lock_minutes"), known.autoLockMinutes).toInt();
        known.autoLockMinutes = std::clamp(minutes, 1, 120);
        for (const auto &[mode, name] : modes) {
            if (draft.content.value(QLatin1String("theme")).toString() == QLatin1String(name))
                known.mode = mode;
        }
    }
    return known;
}

Result<void> savePreferences(workflow::Session &session, const Preferences &preferences)
{
    EditDraft draft;
    draft.target = target;
    draft.content.insert(QStringLiteral("auto_lock_minutes"), preferences.autoLockMinutes);
    for (const auto &[mode, name] : modes) {
        if (mode == preferences.mode)
            draft.content.insert(QStringLiteral("theme"), QLatin1String(name));
    }
    return workflow::saveDraft(session, draft);
}

} // namespace enza::ui
