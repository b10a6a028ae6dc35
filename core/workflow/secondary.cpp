// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/secondary.h"

#include "domain/call_set.h"
#include "workflow/act.h"
#include "workflow/consents.h"
#include "workflow/findings.h"
#include "workflow/rule_book.h"
#include "workflow/variants.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using interpretation::PgpvVariant;
using interpretation::PhaseMark;
using interpretation::SecondaryOutcome;
using interpretation::SecondaryVariant;
using interpretation::Zygosity;

QString textOf(const review::Cell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

std::optional<double> numberOf(const review::Cell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return *number;
    if (const qint64 *number = std::get_if<qint64>(&cell))
        return double(*number);
    return std::nullopt;
}

bool saysPathogenic(const QString &verdict)
{
    return verdict == QLatin1String("P") || verdict == QLatin1String("LP");
}

/// The germline verdict on a finding: the panel's, else everybody's where they agree on which side it is.
void judgedBy(const FindingView &view, SecondaryVariant &variant)
{
    const QLatin1String scheme("acmg");
    if (view.consensus && view.consensus->scheme == scheme && !view.consensus->verdict.isEmpty()) {
        variant.verdict = view.consensus->verdict;
        return;
    }
    bool pathogenic = false, other = false;
    for (const Opinion &opinion : view.opinions) {
        if (opinion.scheme != scheme || opinion.verdict.isEmpty())
            continue;
        (saysPathogenic(opinion.verdict) ? pathogenic : other) = true;
        if (variant.verdict.isEmpty() || saysPathogenic(opinion.verdict))
            variant.verdict = opinion.verdict;
    }
    variant.disputed = pathogenic && other;
}

/// All names of the lists' genes, each with the symbol the lists use.
QHash<QString, QString> symbolsOf(const QList<SecondaryList> &lists, const QStringList &more)
{
    QHash<QString, QString> symbols;
    for (const SecondaryList &list : lists) {
        for (const QString &gene : list.genes())
            symbols.insert(gene, gene);
        for (const GeneNames &names : list.names) {
            for (const QString &name : names.former + names.ids)
                symbols.insert(name, names.symbol);
        }
    }
    for (const QString &gene : more)
        symbols.insert(gene, gene);
    return symbols;
}

QString quoted(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

/// Rows of these genes that ClinVar in the file calls pathogenic, and rows that somebody judged.
Result<std::vector<quint32>> candidateRows(review::VariantTable &table, const QHash<QString, QString> &symbols,
                                           const QList<FindingView> &findings)
{
    QStringList names;
    for (auto name = symbols.keyBegin(); name != symbols.keyEnd(); ++name)
        names.append(quoted(*name));
    names.sort();
    const QString list = names.join(QStringLiteral(", "));
    review::ViewQuery query;
    query.showReviewed = true;
    query.steps = {{QStringLiteral("gene"),
                    QStringLiteral("(gene in (%1)) || (gene_id in (%1))").arg(list), true},
                   {QStringLiteral("clinvar"), QStringLiteral("clinvar ~ \"pathogenic\""), true}};
    ENZA_ASSIGN(const review::View view, table.evaluate(query));
    std::vector<quint32> rows = *view.rows;
    for (const FindingView &finding : findings) {
        const auto key = VariantKey::parse(finding.finding.variant);
        if (!key)
            continue;
        ENZA_ASSIGN(const std::vector<quint32> here, table.find(*key));
        rows.insert(rows.end(), here.begin(), here.end());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// "gt[NAME]" or "gt.role" for one sample of the table; empty when the table has no such sample.
QString columnOf(const review::VariantTable &table, const QString &value, const QString &sample)
{
    for (const review::ColumnInfo &column : table.columns()) {
        if (!sample.isEmpty() && column.sample == sample && column.name.startsWith(value) &&
            column.name.size() > value.size() && (column.name[value.size()] == u'.' || column.name[value.size()] == u'['))
            return column.name;
    }
    return {};
}

/// Whose germline sample: not the tumour's, the first of several.
QString germlineSample(const QList<Versioned<Sample>> &samples, const QString &personId)
{
    for (const auto &sample : samples) {
        if (sample.value.personId == personId && sample.value.role != SampleRole::Tumour)
            return sample.value.name;
    }
    return {};
}

QString sampleOfKin(const QList<Versioned<Sample>> &samples, SampleRole role)
{
    for (const auto &sample : samples) {
        if (sample.value.role == role)
            return sample.value.name;
    }
    return {};
}

class Gathering
{
public:
    Gathering(review::VariantTable &table, const QHash<QString, QString> &symbols, const QList<FindingView> &findings)
        : m_table(table), m_symbols(symbols), m_findings(findings)
    {
    }

    Result<QList<SecondaryVariant>> germline(const std::vector<quint32> &rows, const QString &sample, const QString &mother,
                                             const QString &father, Sex sex) const;
    Result<QList<PgpvVariant>> tumour(const std::vector<quint32> &rows) const;

private:
    /// The list's own symbol for whatever the row names; empty when it is none of them.
    QString symbol(const QString &gene, const QString &geneId) const;
    Result<void> phase(quint32 row, const QString &sample, const QString &genotype, SecondaryVariant &variant) const;
    const FindingView *findingOf(const QString &key) const;

    review::VariantTable &m_table;
    const QHash<QString, QString> &m_symbols;
    const QList<FindingView> &m_findings;
};

QString Gathering::symbol(const QString &gene, const QString &geneId) const
{
    for (const QString &name : genesIn(gene)) {
        const auto known = m_symbols.constFind(name);
        if (known != m_symbols.constEnd())
            return *known;
    }
    for (const QString &name : genesIn(geneId)) {
        const auto known = m_symbols.constFind(name.section(u'.', 0, 0));
        if (known != m_symbols.constEnd())
            return *known;
    }
    return {};
}

const FindingView *Gathering::findingOf(const QString &key) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [&](const FindingView &view) { return view.finding.variant == key; });
    return found == m_findings.end() ? nullptr : &*found;
}

Result<void> Gathering::phase(quint32 row, const QString &sample, const QString &genotype, SecondaryVariant &variant) const
{
    const qsizetype bar = genotype.indexOf(u'|');
    if (variant.zygosity != Zygosity::Heterozygous || bar < 0)
        return {};
    ENZA_ASSIGN(const review::VariantDetail detail, m_table.detail(row));
    for (const genome::SampleDetail &one : detail.record.samples) {
        if (one.name != sample)
            continue;
        for (const genome::NamedValue &value : one.all) {
            if (value.name == QLatin1String("PS") && !value.value.isEmpty())
                variant.phase.set = detail.record.contig + u':' + value.value;
        }
        variant.phase.copy = genotype.left(bar) == QLatin1String("0") ? 1 : 0;
    }
    return {};
}

Result<QList<SecondaryVariant>> Gathering::germline(const std::vector<quint32> &rows, const QString &sample,
                                                    const QString &mother, const QString &father, Sex sex) const
{
    const QString genotype = columnOf(m_table, QStringLiteral("gt"), sample);
    if (genotype.isEmpty())
        return QList<SecondaryVariant>{};
    QStringList columns{QStringLiteral("key"),     QStringLiteral("contig"), QStringLiteral("gene"),   QStringLiteral("gene_id"),
                        QStringLiteral("transcript"), QStringLiteral("consequence"), QStringLiteral("hgvs_c"),
                        QStringLiteral("hgvs_p"),  QStringLiteral("clinvar"), genotype,
                        columnOf(m_table, QStringLiteral("copies"), sample)};
    const qsizetype own = columns.size();
    for (const QString &parent : {mother, father}) {
        const QString copies = columnOf(m_table, QStringLiteral("copies"), parent);
        columns.append(copies.isEmpty() || parent == sample ? QStringLiteral("sv_len") : copies);
    }
    const bool hasMother = columns[own] != QLatin1String("sv_len"), hasFather = columns[own + 1] != QLatin1String("sv_len");
    ENZA_ASSIGN(const auto cells, m_table.cells(rows, columns));
    QList<SecondaryVariant> variants;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &row = cells[i];
        SecondaryVariant variant;
        variant.gene = symbol(textOf(row[2]), textOf(row[3]));
        if (variant.gene.isEmpty())
            continue;
        variant.key = textOf(row[0]);
        variant.transcript = textOf(row[4]);
        variant.consequence = textOf(row[5]);
        variant.hgvsC = textOf(row[6]);
        variant.hgvsP = textOf(row[7]);
        variant.hint = textOf(row[8]);
        const QString called = textOf(row[9]);
        variant.zygosity = interpretation::zygosityOf(called, int(numberOf(row[10]).value_or(-1)), textOf(row[1]), sex);
        const auto inMother = hasMother ? numberOf(row[std::size_t(own)]) : std::nullopt;
        const auto inFather = hasFather ? numberOf(row[std::size_t(own) + 1]) : std::nullopt;
        if (inMother && inFather && variant.zygosity == Zygosity::Heterozygous) {
            if (*inMother > 0 && *inFather == 0)
                variant.phase.origin = PhaseMark::Origin::Maternal;
            else if (*inMother == 0 && *inFather > 0)
                variant.phase.origin = PhaseMark::Origin::Paternal;
            else if (*inMother == 0 && *inFather == 0)
                variant.phase.origin = PhaseMark::Origin::DeNovo;
        }
        if (const FindingView *finding = findingOf(variant.key))
            judgedBy(*finding, variant);
        ENZA_TRY(phase(rows[i], sample, called, variant));
        const auto same = std::find_if(variants.begin(), variants.end(),
                                       [&](const SecondaryVariant &known) { return known.key == variant.key; });
        if (same == variants.end())
            variants.append(std::move(variant));
        else if (same->zygosity == Zygosity::Unknown) // another file of the case knows more
            *same = std::move(variant);
    }
    return variants;
}

Result<QList<PgpvVariant>> Gathering::tumour(const std::vector<quint32> &rows) const
{
    const QStringList columns{QStringLiteral("key"),  QStringLiteral("gene"), QStringLiteral("gene_id"),
                              QStringLiteral("type"), QStringLiteral("vaf.tumour"), QStringLiteral("clinvar")};
    ENZA_ASSIGN(const auto cells, m_table.cells(rows, columns));
    QList<PgpvVariant> variants;
    for (const auto &row : cells) {
        PgpvVariant variant;
        variant.key = textOf(row[0]);
        variant.gene = symbol(textOf(row[1]), textOf(row[2]));
        if (variant.gene.isEmpty())
            continue;
        variant.type = alleleTypeFromName(textOf(row[3])).value_or(AlleleType::Other);
        variant.vaf = numberOf(row[4]);
        variant.pathogenic = interpretation::hintsPathogenic(textOf(row[5]));
        if (const FindingView *finding = findingOf(variant.key)) {
            SecondaryVariant judged;
            judgedBy(*finding, judged);
            variant.pathogenic = variant.pathogenic || saysPathogenic(judged.verdict);
            variant.benign = judged.verdict == QLatin1String("B") || judged.verdict == QLatin1String("LB");
        }
        variants.append(std::move(variant));
    }
    return variants;
}

/// Somatic calls of a tumour without a normal sample beside it.
bool isTumourOnly(const review::VariantTable &table)
{
    bool tumour = false, normal = false;
    for (const CallSet &set : table.callSets()) {
        for (const CallSetSample &sample : set.samples) {
            tumour = tumour || sample.role == SampleRole::Tumour;
            normal = normal || sample.role == SampleRole::Normal;
        }
    }
    return tumour && !normal;
}

void append(QStringList &list, const QStringList &more)
{
    for (const QString &word : more) {
        if (!list.contains(word))
            list.append(word);
    }
}

/// Several lists may name one gene: the one that reports it speaks, and all lists' grades stand beside it.
void merge(QList<interpretation::SecondaryFinding> &findings, const QList<interpretation::SecondaryFinding> &more)
{
    for (const auto &fresh : more) {
        const auto known = std::find_if(findings.begin(), findings.end(), [&](const auto &f) { return f.gene == fresh.gene; });
        if (known == findings.end()) {
            findings.append(fresh);
            continue;
        }
        QStringList grades = known->grades;
        append(grades, fresh.grades);
        if (fresh.outcome == SecondaryOutcome::Reportable && known->outcome != SecondaryOutcome::Reportable)
            *known = fresh;
        known->grades = grades;
    }
}

Result<QHash<QString, QString>> japaneseNames(const Session &session, const QStringList &pins)
{
    QHash<QString, QString> names;
    for (const QString &pin : pins) {
        ENZA_ASSIGN(const RuleSet set, ruleSetNamed(session, pin));
        for (const QJsonValue &entry : set.rules.value(QLatin1String("entries")).toArray()) {
            const QString name = entry[QLatin1String("condition_ja")].toString();
            if (!name.isEmpty())
                names.insert(entry[QLatin1String("condition")].toString(), name);
        }
    }
    return names;
}

Result<Person> personNamed(const Session &session, const QString &caseId, const QString &personId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, caseId));
    for (const auto &person : persons) {
        const bool meant = personId.isEmpty() ? person.value.kinship == Kinship::Proband
                                              : person.value.id == personId || person.value.label == personId;
        if (meant && scope.showsPerson(person.value.id))
            return person.value;
    }
    return std::unexpected(notFound(personId.isEmpty() ? caseId : personId));
}

} // namespace

Result<SecondaryReport> secondaryFindings(Session &session, const QString &caseId, const QString &personId)
{
    const QString verb = QStringLiteral("secondary.read");
    ENZA_TRY(session.mayDo(verb));
    SecondaryReport report;
    ENZA_ASSIGN(report.person, personNamed(session, caseId, personId));
    const QDate today = session.clock().civilDate();
    ENZA_ASSIGN(const QList<SecondaryList> lists, secondaryLists(session));
    ENZA_ASSIGN(const consent::VisibilityRule rule, visibilityRule(session));
    ENZA_ASSIGN(const auto effective, consentInForce(session, caseId, report.person.id, today));
    report.preference = consent::preferenceOf(effective, lists);
    report.age = consent::ageOn(today, report.person.birthYear, rule.majority);
    const EffectiveAnswer answer = effectOf(effective, consent::secondaryItem);
    report.since = answer.since;
    report.form = answer.form;
    const bool told = report.preference == consent::Preference::Accepted || report.preference == consent::Preference::Partly;
    if (!told)
        return report;

    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    ENZA_ASSIGN(const QList<FindingView> findings, listFindings(session, caseId));
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    ENZA_ASSIGN(const RuleSet pgpvSet, ruleSetFor(session, QStringLiteral("pgpv")));
    ENZA_ASSIGN(const interpretation::PgpvRules pgpv, interpretation::readPgpvRules(pgpvSet));
    QStringList tumourGenes;
    for (const interpretation::PgpvGene &gene : pgpv.genes)
        tumourGenes.append(gene.gene);
    const QHash<QString, QString> symbols = symbolsOf(lists, tumourGenes);
    ENZA_ASSIGN(const std::vector<quint32> rows, candidateRows(*table, symbols, findings));
    const Gathering gathering(*table, symbols, findings);
    const QString sample = germlineSample(samples, report.person.id);
    const bool ofProband = report.person.kinship == Kinship::Proband;
    ENZA_ASSIGN(const QList<SecondaryVariant> variants,
                gathering.germline(rows, sample, ofProband ? sampleOfKin(samples, SampleRole::Mother) : QString(),
                                   ofProband ? sampleOfKin(samples, SampleRole::Father) : QString(), report.person.sex));
    interpretation::SecondaryPerson person;
    person.sex = report.person.sex;
    if (report.age != consent::Age::Unknown)
        person.minor = report.age == consent::Age::Minor;
    else if (rule.unknownAgeIsMinor)
        person.minor = true;
    for (SecondaryList list : lists) {
        list.entries.removeIf([&](const SecondaryEntry &entry) {
            return effectOf(effective, consent::secondaryItem, entry.category).effect != ConsentEffect::Yes;
        });
        report.lists.append(list.pin);
        merge(report.findings, interpretation::judgeSecondary(variants, person, list));
    }
    // Carriers, and what is withheld, are not findings: nothing tells of them.
    report.findings.removeIf([](const interpretation::SecondaryFinding &finding) {
        return finding.outcome != SecondaryOutcome::Reportable && finding.outcome != SecondaryOutcome::ForPerson;
    });
    std::stable_sort(report.findings.begin(), report.findings.end(), [](const auto &a, const auto &b) {
        return a.outcome == SecondaryOutcome::Reportable && b.outcome != SecondaryOutcome::Reportable;
    });
    ENZA_ASSIGN(report.conditionsJa, japaneseNames(session, report.lists));
    report.tumourOnly = ofProband && isTumourOnly(*table);
    if (report.tumourOnly) {
        ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
        ENZA_ASSIGN(const QList<PgpvVariant> ofTumour, gathering.tumour(rows));
        std::optional<int> age;
        if (report.person.birthYear)
            age = today.year() - *report.person.birthYear;
        report.presumed = interpretation::presumedGermline(ofTumour, age, theCase.value.clinical.tumourContent, pgpv);
        report.presumedBy = pgpv.pin;
    }
    ENZA_TRY(noteAccess(session, verb, caseId, report.person.id, {report.person.label}));
    return report;
}

Result<QHash<QString, interpretation::PgpvMark>> presumedMarks(Session &session, const QString &caseId)
{
    QHash<QString, interpretation::PgpvMark> marks;
    ENZA_ASSIGN(const auto callSets, loadCase<CallSet>(session, caseId));
    const bool somatic = std::any_of(callSets.begin(), callSets.end(), [](const auto &set) {
        return !set.value.superseded && set.value.callKind == CallKind::Somatic;
    });
    if (!somatic || !session.mayDo(QStringLiteral("secondary.read")))
        return marks;
    const auto report = secondaryFindings(session, caseId);
    if (!report) {
        const ErrorCode code = report.error().code;
        return code == ErrorCode::NotFound || code == ErrorCode::NotPermitted ? Result<decltype(marks)>(marks)
                                                                              : std::unexpected(report.error());
    }
    for (const interpretation::PgpvMark &mark : report->presumed)
        marks.insert(mark.key, mark);
    return marks;
}

Result<interpretation::ExpectedVaf> expectedVaf(const Session &session, interpretation::VafState state, double tumourContent)
{
    ENZA_ASSIGN(const RuleSet set, ruleSetFor(session, QStringLiteral("pgpv")));
    ENZA_ASSIGN(const interpretation::PgpvRules rules, interpretation::readPgpvRules(set));
    return interpretation::expectedVaf(state, tumourContent, rules.lowTumourContent, rules.highTumourContent);
}

} // namespace enza::workflow
