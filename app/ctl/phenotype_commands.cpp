// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/case_fields.h"
#include "ctl/context.h"
#include "ctl/groups.h"
#include "ctl/values.h"
#include "workflow/phenopackets.h"
#include "workflow/phenotypes.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr int usualHits = 20, usualGenes = 100;

const char *fieldName(knowledge::PhenotypeHit::Field field)
{
    switch (field) {
    case knowledge::PhenotypeHit::Field::Id: return "id";
    case knowledge::PhenotypeHit::Field::LabelJa: return "label_ja";
    case knowledge::PhenotypeHit::Field::Synonym: return "synonym";
    default: return "label";
    }
}

Result<void> search(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto limit, given.whole("limit", 1, 100'000));
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const auto book, workflow::phenotypeBook(*session));
    QJsonArray out;
    for (const knowledge::PhenotypeHit &hit : book->search->search(given.arguments.join(u' '), limit.value_or(usualHits))) {
        const knowledge::HpoTerm &term = book->ontology->term(hit.place);
        QJsonArray instead;
        for (const knowledge::HpoNumber number : hit.instead)
            instead.append(knowledge::hpoId(number));
        out.append(QJsonObject{{QStringLiteral("id"), book->id(hit.place)},
                               {QStringLiteral("label"), term.label},
                               {QStringLiteral("label_ja"),
                                orNull(book->labels ? book->labels->labels.value(term.number) : QString())},
                               {QStringLiteral("match"), hit.match},
                               {QStringLiteral("matched_by"), QLatin1String(fieldName(hit.field))},
                               {QStringLiteral("obsolete"), hit.obsolete},
                               {QStringLiteral("replaced_by"), instead}});
    }
    context.out().value(out, {QStringLiteral("id"), QStringLiteral("label"), QStringLiteral("label_ja"), QStringLiteral("match")});
    return {};
}

QStringList idsIn(const QStringList &words)
{
    constexpr qsizetype idLength = 10; // "HP:" and seven digits; a label may follow
    QStringList ids;
    for (const QString &word : words)
        ids << word.left(idLength);
    return ids;
}

Result<void> rank(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(const auto asked, given.whole("limit", 1, 1'000'000));
    const int limit = asked.value_or(usualGenes);
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::GeneRankingAnswer answer,
                workflow::rankGenes(*session, idsIn(given.values("hpo")), idsIn(given.values("excluded")), limit));
    const bool japanese = QLocale().language() == QLocale::Japanese;
    QJsonArray out;
    for (std::size_t i = 0; i < std::min(answer.genes.size(), std::size_t(limit)); ++i) {
        const knowledge::RankedGene &gene = answer.genes[i];
        QJsonArray because;
        for (const knowledge::RankReason &reason : gene.because) {
            because.append(QJsonObject{
                {QStringLiteral("text"), workflow::reasonText(*answer.book, reason, japanese)},
                {QStringLiteral("term"), answer.book->id(reason.asked)},
                {QStringLiteral("matched"), orNull(reason.found < 0 ? QString() : answer.book->id(reason.found))},
                {QStringLiteral("shared"), orNull(reason.shared < 0 ? QString() : answer.book->id(reason.shared))},
                {QStringLiteral("excluded"), reason.excluded},
                {QStringLiteral("contribution"), reason.contribution}});
        }
        out.append(QJsonObject{{QStringLiteral("gene"), gene.gene},
                               {QStringLiteral("rank"), gene.rank},
                               {QStringLiteral("score"), gene.score},
                               {QStringLiteral("disease"), orNull(gene.disease)},
                               {QStringLiteral("disease_name"), orNull(gene.diseaseName)},
                               {QStringLiteral("because"), because}});
    }
    context.out().value(out, {QStringLiteral("rank"), QStringLiteral("gene"), QStringLiteral("score"), QStringLiteral("disease_name")});
    return {};
}

Result<void> importPacket(Context &context, const Invocation &given)
{
    ENZA_ASSIGN(workflow::Session *session, context.session());
    ENZA_ASSIGN(const workflow::PhenopacketReport report,
                workflow::importPhenopacket(*session, QDir::current().absoluteFilePath(given.argument(0)), given.value("case")));
    context.out().value(QJsonObject{{QStringLiteral("id"), report.theCase.id},
                                    {QStringLiteral("label"), report.theCase.label},
                                    {QStringLiteral("created"), report.created},
                                    {QStringLiteral("present"), report.present},
                                    {QStringLiteral("excluded"), report.excluded},
                                    {QStringLiteral("with_onset"), report.withOnset},
                                    {QStringLiteral("obsolete"), report.obsolete},
                                    {QStringLiteral("diseases"), strings(report.diseases)},
                                    {QStringLiteral("findings"), strings(report.findings)},
                                    {QStringLiteral("absent"), strings(report.absent)},
                                    {QStringLiteral("left_out"), strings(report.leftOut)}});
    return {};
}

} // namespace

QList<Command> phenotypeCommands()
{
    return {
        {.words = "phenotype search",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Find phenotype terms by words, synonyms or id"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Japanese or English, also parts of words; katakana, hiragana, half and full "
                                                 "width are the same. Obsolete terms name what replaces them."),
         .arguments = {{.name = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "words or HP:…"), .many = true}},
         .options = {{.name = "limit", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "how many terms at most; 20 if not said")}},
         .run = search,
         .answer = "[]: id, label, label_ja, match, matched_by, obsolete, replaced_by[]"},
        {.words = "phenotype rank",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Genes in the order in which a phenotype speaks for them"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Needs the ontology and gene annotations: \"knowledge import hpo\". Genes that the "
                                                 "phenotype cannot tell apart share a rank."),
         .options = {{.name = "hpo",
                      .value = "HP:…",
                      .help = QT_TRANSLATE_NOOP("enzactl", "phenotypes that were seen; a label may follow the id"),
                      .required = true,
                      .many = true,
                      .belongs = isPhenotypeTerm},
                     {.name = "excluded",
                      .value = "HP:…",
                      .help = QT_TRANSLATE_NOOP("enzactl", "phenotypes that were looked for and not seen"),
                      .many = true,
                      .belongs = isPhenotypeTerm},
                     {.name = "limit", .value = "N", .help = QT_TRANSLATE_NOOP("enzactl", "how many genes at most; 100 if not said")}},
         .run = rank,
         .answer = "[]: gene, rank, score, disease, disease_name, because[]: text, term, matched, shared, excluded, contribution"},
        {.words = "import phenopacket",
         .summary = QT_TRANSLATE_NOOP("enzactl", "Bring phenotypes, sex, diseases and variants of a phenopacket into a case"),
         .details = QT_TRANSLATE_NOOP("enzactl", "Without --case a case of rare disease is made, called as the packet. Its variants become "
                                                 "candidates where the case's files hold them."),
         .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("enzactl", "GA4GH Phenopacket as JSON")}},
         .options = {{.name = "case", .value = "ID", .help = QT_TRANSLATE_NOOP("enzactl", "the case, by id or label")}},
         .run = importPacket,
         .answer = "id, label, created, present, excluded, with_onset, obsolete, diseases[], findings[], absent[], left_out[]"},
    };
}

} // namespace enza::ctl
