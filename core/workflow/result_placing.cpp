// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/result_placing.h"

#include "domain/alteration.h"
#include "interpretation/alteration_match.h"
#include "workflow/variants.h"

#include <QFileInfo>

namespace enza::workflow {
namespace {

const QString reportedField = QStringLiteral("reported");

} // namespace

VariantKey trimmedKey(VariantKey key)
{
    while (key.ref.size() > 1 && key.alt.size() > 1 && key.ref.back() == key.alt.back()) {
        key.ref.chop(1);
        key.alt.chop(1);
    }
    while (key.ref.size() > 1 && key.alt.size() > 1 && key.ref.front() == key.alt.front()) {
        key.ref.remove(0, 1);
        key.alt.remove(0, 1);
        ++key.pos;
    }
    return key;
}

void putReportedTiers(Finding &finding, const QList<TierEntry> &tiers)
{
    QJsonArray array;
    for (const TierEntry &tier : tiers)
        array.append(toJson(tier));
    if (array.isEmpty())
        finding.extra.remove(reportedField);
    else
        finding.extra.insert(reportedField, array);
}

QList<TierEntry> reportedTiers(const Finding &finding)
{
    QList<TierEntry> tiers;
    for (const QJsonValue &value : finding.extra.value(reportedField).toArray()) {
        if (const auto tier = fromJson<TierEntry>(value.toObject()))
            tiers.append(*tier);
    }
    return tiers;
}

Result<Placing> Placing::begin(Session &session, const ResultRequest &request, const char *verb)
{
    ENZA_TRY(session.mayDo(QLatin1String(verb)));
    if (session.isDemo())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this workspace is for demonstration and takes no other data; create a "
                                                                       "workspace of your own"));
    ENZA_TRY(visibleCase(session, request.caseId));
    Placing placing(session, request);
    ENZA_ASSIGN(placing.m_case, load<Case>(session, request.caseId));
    const QString ours = placing.m_case.value.assembly;
    if (!request.assembly.isEmpty() && !ours.isEmpty() && ours != request.assembly)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The case is on %1; places on %2 cannot be compared with it"), {ours, request.assembly}),
                    Where{QFileInfo(request.path).fileName(), 0, QStringLiteral("assembly")});
    ENZA_ASSIGN(const auto known, loadCase<Finding>(session, request.caseId));
    for (const auto &finding : known)
        placing.m_findings.append({finding.value, finding.version, false});
    ENZA_ASSIGN(const auto persons, loadCase<Person>(session, request.caseId));
    for (const auto &person : persons) {
        if (person.value.kinship == Kinship::Proband)
            placing.m_person = person.value.id;
    }
    return placing;
}

Placing::Entry *Placing::find(const QString &key, const VariantFacts &facts)
{
    const QString variantId = key.isEmpty() ? QString() : derivedId({QLatin1String(Finding::kind), m_request.caseId, key});
    for (Entry &entry : m_findings) {
        if ((!variantId.isEmpty() && entry.finding.id == variantId) || isSame(entry.finding, key, facts))
            return &entry;
    }
    return nullptr;
}

Finding &Placing::place(const QString &key, const VariantFacts &facts, ResultReport &report)
{
    if (Entry *entry = find(key, facts))
        return take(*entry, report.recognised, report);
    Finding finding;
    const QString subject = key.isEmpty() ? QStringLiteral("%1 %2 %3 %4").arg(facts.gene, facts.hgvsP, facts.alteration, facts.biomarker) : key;
    finding.id = derivedId({QLatin1String(Finding::kind), m_request.caseId, subject});
    finding.caseId = m_request.caseId;
    finding.personId = m_person;
    finding.variant = key;
    finding.facts = facts;
    finding.createdBy = m_session.user().id;
    finding.created = m_session.clock().now();
    m_findings.append({finding, 0, false});
    return take(m_findings.last(), report.added, report);
}

Finding *Placing::known(const QString &key, const VariantFacts &facts, ResultReport &report)
{
    Entry *entry = find(key, facts);
    return entry ? &take(*entry, report.recognised, report) : nullptr;
}

QList<Finding *> Placing::ofGene(const QString &gene, ResultReport &report)
{
    QList<Finding *> found;
    for (Entry &entry : m_findings) {
        if (interpretation::genesOf(entry.finding.facts).contains(gene, Qt::CaseInsensitive))
            found.append(&take(entry, report.recognised, report));
    }
    return found;
}

Result<std::optional<CaseVariant>> Placing::inFiles(const VariantKey &key)
{
    if (!m_tableAsked) {
        m_tableAsked = true;
        ENZA_ASSIGN(const auto sets, loadCase<CallSet>(m_session, m_request.caseId));
        if (!sets.isEmpty()) {
            ENZA_ASSIGN(m_table, openVariants(m_session, m_request.caseId));
        }
    }
    if (!m_table)
        return std::optional<CaseVariant>();
    ENZA_ASSIGN(const std::vector<quint32> rows, m_table->find(key));
    if (rows.empty())
        return std::optional<CaseVariant>();
    ENZA_ASSIGN(const review::VariantDetail detail, m_table->detail(rows.front()));
    return std::optional(CaseVariant{detail.facts, detail.callSet});
}

void Placing::setBiomarker(const Biomarker &biomarker, ResultReport &report)
{
    QList<Biomarker> &known = m_case.value.biomarkers;
    known.removeIf([&](const Biomarker &other) { return other.kind == biomarker.kind; });
    known.append(biomarker);
    report.biomarkers.append(biomarker);
    m_caseChanged = true;
}

Result<void> Placing::commit(const char *verb, const ResultReport &report)
{
    Deed deed{QLatin1String(verb), m_request.caseId, m_person,
              {QFileInfo(m_request.path).fileName(), QString::number(report.added + report.recognised)}, {}, store::Scope::Hospital, {}};
    for (const Entry &entry : std::as_const(m_findings)) {
        if (entry.touched)
            deed.writes.append(writeOf(entry.finding, entry.finding.id, m_request.caseId, entry.version, entry.finding.personId));
    }
    if (m_caseChanged)
        deed.writes.append(writeOf(m_case.value, m_request.caseId, m_request.caseId, m_case.version));
    if (deed.writes.isEmpty())
        return {};
    return perform(m_session, std::move(deed));
}

Finding &Placing::take(Entry &entry, int &counter, ResultReport &report)
{
    if (!report.findings.contains(entry.finding.id)) {
        report.findings.append(entry.finding.id);
        ++counter;
    }
    entry.touched = true;
    return entry.finding;
}

/// The same alteration, when not both have a place in the genome by which to tell.
bool Placing::isSame(const Finding &finding, const QString &key, const VariantFacts &facts)
{
    const VariantFacts &known = finding.facts;
    if (!facts.biomarker.isEmpty())
        return known.biomarker == facts.biomarker;
    if (known.gene != facts.gene || facts.gene.isEmpty() || known.alteration.compare(facts.alteration, Qt::CaseInsensitive) != 0)
        return false;
    if (facts.gene.contains(QLatin1String("::")))
        return true; // one finding per pair of genes
    if (!key.isEmpty() && !finding.variant.isEmpty())
        return key == finding.variant;
    if (facts.hgvsP.isEmpty() || known.hgvsP.isEmpty())
        return facts.hgvsP.isEmpty() && known.hgvsP.isEmpty() && !facts.alteration.isEmpty();
    const auto a = parseProteinChange(facts.hgvsP), b = parseProteinChange(known.hgvsP);
    return a && b && isSameChange(*a, *b) == SameChange::Yes;
}

} // namespace enza::workflow
