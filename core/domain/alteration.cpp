// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alteration.h"

#include <QRegularExpression>

namespace enza {
namespace {

using Kind = Alteration::Kind;

QRegularExpression fold(const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                              QRegularExpression::UseUnicodePropertiesOption);
}

/// Full-width letters and digits become narrow, runs of blanks one blank.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

std::optional<Alteration> exonOf(const QString &text)
{
    static const QRegularExpression shape = fold(
        "^(?:in-?frame )?(?:exon|exons|ex|エクソン|エキソン) ?(\\d{1,3})(?: ?(?:-|–|to|から|~) ?(\\d{1,3}))?(?: ?の)? ?"
        "(in-?frame )?(deletion|del|deletions|欠失|insertion|ins|insertions|挿入|duplication|dup|重複|skipping|skipping mutation|スキッピング|"
        "mutation|mutations|variant|alteration|変異|バリアント|mut)$");
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Alteration out;
    out.kind = Kind::Exon;
    out.firstExon = match.captured(1).toInt();
    out.lastExon = match.captured(2).isEmpty() ? out.firstExon : match.captured(2).toInt();
    const QString what = match.captured(4).toLower();
    using Change = Alteration::ExonChange;
    if (what.startsWith(QLatin1String("del")) || what == QStringLiteral("欠失"))
        out.exonChange = Change::Deletion;
    else if (what.startsWith(QLatin1String("ins")) || what == QStringLiteral("挿入"))
        out.exonChange = Change::Insertion;
    else if (what.startsWith(QLatin1String("dup")) || what == QStringLiteral("重複"))
        out.exonChange = Change::Duplication;
    else if (what.startsWith(QLatin1String("skip")) || what == QStringLiteral("スキッピング"))
        out.exonChange = Change::Skipping;
    if (out.lastExon < out.firstExon)
        return std::nullopt;
    return out;
}

std::optional<Alteration> biomarkerOf(const QString &text)
{
    Alteration out;
    out.kind = Kind::Biomarker;
    static const QRegularExpression number = fold("^(?:TMB|腫瘍遺伝子変異量)[ -]?(?:H|high)?\\s*\\(?(?:>=|≥|=>|≧)\\s*(\\d+(?:\\.\\d+)?)\\s*"
                                                  "(?:mut(?:ation)?s?/Mb|muts?/megabase)?\\)?$");
    if (const auto match = number.match(text); match.hasMatch()) {
        out.biomarker = QStringLiteral("tmb");
        out.state = QStringLiteral("high");
        out.atLeast = match.captured(1).toDouble();
        return out;
    }
    static const struct {
        QRegularExpression words;
        const char *biomarker, *state;
    } known[] = {
        {fold("^(?:TMB[ -]?(?:H|high)|high TMB|(?:high )?tumou?r mutational burden(?:[ -]?high)?|腫瘍遺伝子変異量高値|高腫瘍遺伝子変異量|TMB高値)$"), "tmb", "high"},
        {fold("^(?:TMB[ -]?(?:L|low)|low TMB|TMB低値)$"), "tmb", "low"},
        {fold("^(?:MSI[ -]?(?:H|high)|high MSI|microsatellite instability(?:[ -]?high)?|高頻度マイクロサテライト不安定性|MSI高値)$"), "msi", "high"},
        {fold("^(?:MSI[ -]?(?:L|low))$"), "msi", "low"},
        {fold("^(?:MSS|MSI[ -]?stable|microsatellite stable|マイクロサテライト安定)$"), "msi", "stable"},
        {fold("^(?:dMMR|MMR[ -]?d|MMR deficien(?:t|cy)|mismatch repair deficien(?:t|cy)|ミスマッチ修復(?:機能)?欠損)$"), "mmr", "deficient"},
        {fold("^(?:pMMR|MMR proficient)$"), "mmr", "proficient"},
        {fold("^(?:HRD|HRD[ -]?(?:positive|high|\\+|陽性)|homologous recombination deficien(?:t|cy)|相同組換え修復欠損)$"), "hrd", "positive"},
        {fold("^(?:HRD[ -]?(?:negative|陰性)|HRP)$"), "hrd", "negative"},
    };
    for (const auto &each : known) {
        if (each.words.match(text).hasMatch()) {
            out.biomarker = QLatin1String(each.biomarker);
            out.state = QLatin1String(each.state);
            return out;
        }
    }
    return std::nullopt;
}

std::optional<Alteration> wordsOf(const QString &text)
{
    static const struct {
        QRegularExpression words;
        Kind kind;
    } known[] = {
        {fold("^(?:any )?(?:mutations?|variants?|alterations?|変異|遺伝子変異|バリアント|mutant)$"), Kind::AnyMutation},
        {fold("^(?:oncogenic|pathogenic|activating|gain[ -]of[ -]function|GOF|病的|活性化)[ -]?(?:mutations?|variants?|alterations?|変異|バリアント)?$"),
         Kind::Oncogenic},
        {fold("^(?:amplifications?|amp|copy number gain|増幅|遺伝子増幅)$"), Kind::Amplification},
        {fold("^(?:loss|homozygous (?:deletion|loss)|deep deletion|copy number loss|deletion|欠失|ホモ接合性欠失|コピー数減少)$"), Kind::Loss},
        {fold("^(?:loss[ -]of[ -]function|LOF|deleterious (?:mutation|variant)s?|inactivating (?:mutation|variant)s?|機能喪失(?:型)?(?:変異|バリアント)?)$"),
         Kind::LossOfFunction},
        {fold("^(?:truncating (?:mutation|variant)s?|truncation|frameshift truncation|短縮型変異)$"), Kind::Truncating},
        {fold("^(?:gene )?(?:fusions?|rearrangements?|translocations?|融合(?:遺伝子)?|再構成|転座)(?:陽性| positive)?$"), Kind::Fusion},
    };
    for (const auto &each : known) {
        if (each.words.match(text).hasMatch()) {
            Alteration out;
            out.kind = each.kind;
            return out;
        }
    }
    return std::nullopt;
}

/// "ALK fusion", "ALK FUSIONS", "EML4-ALK", "EML4-ALK fusion", "EML4-ALK e6-e20".
std::optional<Alteration> fusionOf(const QString &gene, const QString &text)
{
    static const QRegularExpression shape = fold("^(\\S+?) ?(fusions?|rearrangements?|translocations?|融合(?:遺伝子)?|再構成|転座)?(?: (e\\d+[-;].*))?$");
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1);
    const bool saysFusion = !match.captured(2).isEmpty();
    Alteration out;
    out.kind = Kind::Fusion;
    out.exact = match.captured(3).isEmpty();
    if (saysFusion && !gene.isEmpty() && name.compare(gene, Qt::CaseInsensitive) == 0)
        return out;
    const auto partners = fusionPartners(name);
    if (!partners) {
        return std::nullopt;
    }
    const bool named = partners->first.compare(gene, Qt::CaseInsensitive) == 0 || partners->second.compare(gene, Qt::CaseInsensitive) == 0;
    // "BCR-ABL" is what ABL1 has: an older name of a partner begins with it.
    const bool older = !gene.isEmpty() && (gene.startsWith(partners->second, Qt::CaseInsensitive) || gene.startsWith(partners->first, Qt::CaseInsensitive));
    if (!saysFusion && !named && !older && !name.contains(QLatin1String("::")))
        return std::nullopt;
    out.fivePrime = partners->first;
    out.threePrime = partners->second;
    if (!named && older) {
        (gene.startsWith(partners->second, Qt::CaseInsensitive) ? out.threePrime : out.fivePrime) = gene;
    }
    return out;
}

Alteration one(const QString &gene, const QString &written)
{
    QString text = plain(written);
    Alteration out;
    const auto done = [&](std::optional<Alteration> found) {
        if (!found)
            return false;
        out = *found;
        return true;
    };
    // "EGFR L858R" in a column that stands beside the gene's own.
    if (!gene.isEmpty() && text.startsWith(gene + u' ', Qt::CaseInsensitive)) {
        const QString rest = text.mid(gene.size() + 1);
        if (!wordsOf(rest) || wordsOf(rest)->kind != Kind::Fusion)
            text = rest;
    }
    if (done(exonOf(text)) || done(biomarkerOf(text)) || done(wordsOf(text)) || done(fusionOf(gene, text))) {
        out.text = written.trimmed();
        return out;
    }
    static const QRegularExpression coding(QStringLiteral("^(?:\\S+:)?(c\\.[0-9*_+>=A-Za-z()-]+)$"));
    static const QRegularExpression both(QStringLiteral("^(\\S+) +\\((c\\.[^()]+)\\)$"));
    if (const auto match = both.match(text); match.hasMatch()) {
        // CIViC: protein change with the coding change that was seen; the former is what it is about.
        if (auto protein = parseProteinChange(match.captured(1)); protein && protein->kind != ProteinChange::Kind::Other) {
            out.kind = Kind::Protein;
            out.protein = protein;
            out.coding = match.captured(2);
        }
    } else if (const auto named = coding.match(text); named.hasMatch()) {
        out.kind = Kind::Coding;
        out.coding = named.captured(1);
    } else if (auto protein = parseProteinChange(text); protein && protein->kind != ProteinChange::Kind::Other) {
        out.kind = Kind::Protein;
        out.protein = protein;
    }
    out.text = written.trimmed();
    return out;
}

} // namespace

bool isGeneSymbol(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9_.-]{0,29}$"));
    static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
    return shape.match(text).hasMatch() && text.contains(letter);
}

std::optional<std::pair<QString, QString>> fusionPartners(const QString &text)
{
    // Between two genes stands what a name without one may hold, so a partner is a symbol as approved.
    const auto isPartner = [](const QString &name) {
        return isGeneSymbol(name) && name.front().isLetter() && !name.contains(u'.') && !name.contains(u'_');
    };
    const QString name = plain(text);
    for (const char *mark : {"::", "--", "_", "-"}) {
        const QString sign = QLatin1String(mark);
        const QStringList parts = name.split(sign);
        if (parts.size() == 2 && isPartner(parts[0]) && isPartner(parts[1]))
            return std::pair(parts[0], parts[1]);
    }
    return std::nullopt;
}

QList<Alteration> parseAlterations(const QString &gene, const QString &text)
{
    const QString all = plain(text);
    // "V600E/K", "G12/G13", "Q157P/R", "V600E/V600K": the first gives the residue to a bare letter.
    static const QRegularExpression slashed(QStringLiteral("^(?:p\\.)?([A-Z][0-9]+)([A-Z]?)((?:/[A-Z0-9]+)+)$"));
    if (const auto match = slashed.match(all); match.hasMatch()) {
        QList<Alteration> out{one(gene, match.captured(1) + match.captured(2))};
        for (const QString &next : match.captured(3).split(u'/', Qt::SkipEmptyParts))
            out.append(one(gene, next.size() == 1 ? match.captured(1) + next : next));
        for (const Alteration &each : std::as_const(out)) {
            if (each.kind != Kind::Protein) {
                Alteration other;
                other.text = all;
                return {other};
            }
        }
        return out;
    }
    static const QRegularExpression separators(QString::fromUtf8("\\s*(?:;|、|\\|| or | または )\\s*"));
    QList<Alteration> out;
    for (const QString &part : all.split(separators, Qt::SkipEmptyParts))
        out.append(one(gene, part));
    if (out.isEmpty())
        out.append(one(gene, all));
    return out;
}

} // namespace enza
