// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wording.h"

#include <QLocale>

namespace enza::report {
namespace {

struct Term {
    const char *term;
    const char *ja;
};

constexpr Term consequenceTerms[] = {
    {"transcript_ablation", "転写産物の欠失"},
    {"splice_acceptor_variant", "スプライス受容部位"},
    {"splice_donor_variant", "スプライス供与部位"},
    {"stop_gained", "ナンセンス"},
    {"frameshift_variant", "フレームシフト"},
    {"stop_lost", "終止コドン喪失"},
    {"start_lost", "開始コドン喪失"},
    {"inframe_insertion", "インフレーム挿入"},
    {"inframe_deletion", "インフレーム欠失"},
    {"missense_variant", "ミスセンス"},
    {"protein_altering_variant", "タンパク質変化"},
    {"splice_region_variant", "スプライス領域"},
    {"synonymous_variant", "同義"},
    {"5_prime_UTR_variant", "5′非翻訳領域"},
    {"3_prime_UTR_variant", "3′非翻訳領域"},
    {"intron_variant", "イントロン"},
    {"transcript_amplification", "増幅"},
    {"gene_fusion", "融合遺伝子"},
};

constexpr qint64 secondsAheadInJapan = 9 * 3600; // no daylight saving time since 1951

} // namespace

QString Wording::text(const QString &value) const
{
    const QString trimmed = value.trimmed();
    return trimmed.isEmpty() ? say(Phrase::Unknown) : trimmed;
}

QString Wording::list(const QStringList &values) const
{
    return text(values.join(say(Phrase::ListComma)));
}

QString Wording::bracketed(const QString &value, const QString &inside) const
{
    return value + say(Phrase::OpenBracket) + inside + say(Phrase::CloseBracket).trimmed();
}

QString Wording::number(std::optional<qint64> value) const
{
    return value ? QString::number(*value) : say(Phrase::Unknown);
}

QString Wording::count(quint64 value) const
{
    return QLocale(QLocale::English).toString(qulonglong(value));
}

QString Wording::fraction(std::optional<double> value) const
{
    return value ? QString::number(*value, 'f', 2) : say(Phrase::Unknown);
}

QString Wording::frequency(std::optional<double> value) const
{
    if (!value)
        return say(Phrase::Unknown);
    if (*value == 0)
        return QStringLiteral("0");
    return *value < 0.001 ? QString::number(*value, 'e', 2) : QString::number(*value, 'g', 3);
}

QString Wording::civilDate(const QDate &date) const
{
    if (!date.isValid())
        return say(Phrase::Unknown);
    return m_language == Language::Japanese
               ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day())
               : date.toString(Qt::ISODate);
}

QString Wording::civilTime(const QDateTime &utc) const
{
    if (!utc.isValid())
        return say(Phrase::Unknown);
    const QDateTime japan = utc.toUTC().addSecs(secondsAheadInJapan);
    const QString time = japan.time().toString(QStringLiteral("HH:mm"));
    return m_language == Language::Japanese ? civilDate(japan.date()) + u' ' + time + QStringLiteral("（日本時間）")
                                            : civilDate(japan.date()) + u' ' + time + QStringLiteral(" JST");
}

QString Wording::domain(CaseDomain domain) const
{
    return say(domain == CaseDomain::Rare ? Phrase::DomainRare : Phrase::DomainCancer);
}

QString Wording::panel(PanelDomain domain) const
{
    switch (domain) {
    case PanelDomain::Unset: return say(Phrase::Unknown);
    case PanelDomain::Solid: return say(Phrase::PanelSolid);
    case PanelDomain::Haematology: return say(Phrase::PanelHaematology);
    case PanelDomain::Paediatric: return say(Phrase::PanelPaediatric);
    case PanelDomain::Rare: return say(Phrase::PanelRare);
    }
    return say(Phrase::Unknown);
}

QString Wording::kinship(Kinship kinship) const
{
    switch (kinship) {
    case Kinship::Unassigned: return say(Phrase::KinshipUnassigned);
    case Kinship::Proband: return say(Phrase::KinshipProband);
    case Kinship::Mother: return say(Phrase::KinshipMother);
    case Kinship::Father: return say(Phrase::KinshipFather);
    case Kinship::Sibling: return say(Phrase::KinshipSibling);
    case Kinship::Other: return say(Phrase::KinshipOther);
    }
    return say(Phrase::Unknown);
}

QString Wording::sex(Sex sex) const
{
    switch (sex) {
    case Sex::Unknown: return say(Phrase::Unknown);
    case Sex::Female: return say(Phrase::SexFemale);
    case Sex::Male: return say(Phrase::SexMale);
    }
    return say(Phrase::Unknown);
}

QString Wording::known(Known known) const
{
    switch (known) {
    case Known::Unknown: return say(Phrase::Unknown);
    case Known::No: return say(Phrase::No);
    case Known::Yes: return say(Phrase::Yes);
    }
    return say(Phrase::Unknown);
}

QString Wording::sampleRole(SampleRole role) const
{
    switch (role) {
    case SampleRole::Unassigned: return say(Phrase::RoleUnassigned);
    case SampleRole::Proband: return say(Phrase::KinshipProband);
    case SampleRole::Mother: return say(Phrase::KinshipMother);
    case SampleRole::Father: return say(Phrase::KinshipFather);
    case SampleRole::Sibling: return say(Phrase::KinshipSibling);
    case SampleRole::Tumour: return say(Phrase::RoleTumour);
    case SampleRole::Normal: return say(Phrase::RoleNormal);
    case SampleRole::Other: return say(Phrase::RoleOther);
    }
    return say(Phrase::Unknown);
}

QString Wording::findingRole(FindingRole role) const
{
    switch (role) {
    case FindingRole::Primary: return say(Phrase::RolePrimary);
    case FindingRole::Secondary: return say(Phrase::RoleSecondary);
    case FindingRole::Candidate: return say(Phrase::RoleCandidate);
    }
    return say(Phrase::Unknown);
}

QString Wording::callKind(CallKind kind) const
{
    return say(kind == CallKind::Germline ? Phrase::KindGermline : Phrase::KindSomatic);
}

QString Wording::biomarker(const QString &kind) const
{
    if (kind == QStringLiteral("tmb"))
        return say(Phrase::Tmb);
    if (kind == QStringLiteral("msi"))
        return say(Phrase::Msi);
    if (kind == QStringLiteral("hrd"))
        return say(Phrase::Hrd);
    return text(kind);
}

QString Wording::scheme(const QString &scheme) const
{
    if (scheme == QStringLiteral("acmg"))
        return say(Phrase::SchemeAcmg);
    if (scheme == QStringLiteral("oncogenicity"))
        return say(Phrase::SchemeOncogenicity);
    if (scheme == QStringLiteral("cnv"))
        return say(Phrase::SchemeCnv);
    return text(scheme);
}

QString Wording::strength(const QString &strength) const
{
    static constexpr std::pair<const char *, Phrase> strengths[] = {{"supporting", Phrase::StrengthSupporting},
                                                                    {"moderate", Phrase::StrengthModerate},
                                                                    {"strong", Phrase::StrengthStrong},
                                                                    {"very_strong", Phrase::StrengthVeryStrong},
                                                                    {"stand_alone", Phrase::StrengthStandAlone}};
    for (const auto &[name, words] : strengths) {
        if (strength == QLatin1String(name))
            return say(words);
    }
    return text(strength);
}

QString Wording::verdict(const QString &verdict) const
{
    static constexpr std::pair<const char *, Phrase> verdicts[] = {
        {"P", Phrase::ClassP}, {"LP", Phrase::ClassLP}, {"VUS", Phrase::ClassVUS}, {"LB", Phrase::ClassLB},
        {"B", Phrase::ClassB}, {"O", Phrase::ClassO},   {"LO", Phrase::ClassLO}};
    for (const auto &[name, words] : verdicts) {
        if (verdict == QLatin1String(name))
            return say(words);
    }
    return verdict.isEmpty() ? say(Phrase::Undecided) : verdict;
}

QString Wording::scale(const QString &scale) const
{
    static constexpr std::pair<const char *, const char *> scales[] = {
        {"c-cat", "C-CAT"}, {"amp", "AMP/ASCO/CAP"}, {"escat", "ESCAT"}, {"oncokb", "OncoKB"}, {"civic", "CIViC"}, {"pcgr", "PCGR"}};
    if (scale == QLatin1String("trial"))
        return say(Phrase::TierTrial);
    for (const auto &[id, name] : scales) {
        if (scale == QLatin1String(id))
            return QLatin1String(name);
    }
    return text(scale);
}

QString Wording::consequence(const QString &terms) const
{
    if (m_language == Language::English || terms.isEmpty())
        return text(terms);
    QStringList words;
    for (const QString &term : terms.split(u'&', Qt::SkipEmptyParts)) {
        for (const auto &[name, ja] : consequenceTerms) {
            if (term == QLatin1String(name))
                words.append(QString::fromUtf8(ja));
        }
    }
    return words.isEmpty() ? terms : bracketed(terms, words.join(u'・'));
}

} // namespace enza::report
