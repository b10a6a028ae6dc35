// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/decision.h"
#include "domain/panel.h"
#include "report/wording.h"

/// Private to report/: how minutes and order forms word values. A document has its own language, so these do not go
/// through the translator. Japanese is the original.
namespace enza::report {

class MinutesWords
{
public:
    explicit MinutesWords(const QString &language)
        : m_japanese(language == QLatin1String("ja")), m_wording(m_japanese ? Language::Japanese : Language::English)
    {
    }
    QString say(const char *japanese, const char *english) const { return QString::fromUtf8(m_japanese ? japanese : english); }
    bool japanese() const { return m_japanese; }
    const Wording &wording() const { return m_wording; }

    QString kind(RecommendationKind kind) const;
    QString release(Release release) const;
    QString act(GermlineAct act) const;
    QString state(Confirmation state) const;
    QString round(PanelRound round) const;
    QString mode(MeetingMode mode) const;
    QString yesNo(bool yes) const { return say(yes ? "はい" : "いいえ", yes ? "yes" : "no"); }
    /// Never empty.
    QString text(const QString &value) const { return value.trimmed().isEmpty() ? say("―", "–") : value; }

private:
    bool m_japanese;
    Wording m_wording;
};

} // namespace enza::report
