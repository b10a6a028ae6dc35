// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/findings.h"

#include "domain/alteration.h"
#include "workflow/act.h"
#include "workflow/finding_title.h"
#include "workflow/variants.h"
#include "workflow/visibility.h"

#include <algorithm>
#include <array>

namespace enza::workflow {
namespace {

/// Whose variant a row is: the tumour's, else the proband's, else the only sample's person.
QString indexPerson(const CallSet &set, const QList<Versioned<Sample>> &samples)
{
    const auto personOf = [&](const CallSetSample &column) {
        for (const auto &sample : samples) {
            if (sample.value.id == column.sampleId)
                return sample.value.personId;
        }
        return QString();
    };
    for (const SampleRole role : {SampleRole::Tumour, SampleRole::Proband}) {
        for (const CallSetSample &column : set.samples) {
            if (column.role == role)
                return personOf(column);
        }
    }
    return set.samples.size() == 1 ? personOf(set.samples.first()) : QString();
}

/// A breakend whose record names both genes (GENEA and GENEB, or SnpEff's gene_fusion) is a fusion and bears
/// its HGNC name, "EML4::ALK".
void nameFusion(VariantFacts &facts, const review::VariantDetail &detail)
{
    if (detail.type != AlleleType::Breakend)
        return;
    QString five, three;
    for (const genome::NamedValue &value : detail.record.info) {
        if (value.name == QLatin1String("GENEA"))
            five = value.value;
        else if (value.name == QLatin1String("GENEB"))
            three = value.value;
    }
    if (five.isEmpty() && facts.consequence.contains(QLatin1String("gene_fusion")) && facts.gene.count(u'&') == 1) {
        five = facts.gene.section(u'&', 0, 0);
        three = facts.gene.section(u'&', 1);
    }
    if (!fusionPartners(five + QStringLiteral("::") + three))
        return;
    facts.gene = five + QStringLiteral("::") + three;
    facts.alteration = QStringLiteral("fusion");
}

/// Hidden ones are not found.
Result<Versioned<Finding>> visibleFinding(const Session &session, const QString &findingId)
{
    ENZA_ASSIGN(auto finding, load<Finding>(session, findingId));
    const access::ViewScope scope = session.scope(finding.value.caseId);
    if (!showsFinding(scope, finding.value))
        return std::unexpected(notFound(findingId));
    return finding;
}

Result<QList<Opinion>> opinionsOn(const Session &session, const QString &findingId)
{
    store::RecordFilter filter;
    filter.indexField = QStringLiteral("finding");
    filter.indexValue = findingId;
    ENZA_ASSIGN(const auto stored, loadAll<Opinion>(session, filter));
    QList<Opinion> opinions;
    for (const auto &opinion : stored)
        opinions.append(opinion.value);
    const QString own = session.user().id;
    std::sort(opinions.begin(), opinions.end(), [&](const Opinion &a, const Opinion &b) {
        return std::tuple(a.author != own, a.authorName, a.author) < std::tuple(b.author != own, b.authorName, b.author);
    });
    return opinions;
}

Result<FindingView> viewOf(const Session &session, const Versioned<Finding> &finding)
{
    FindingView view;
    view.finding = finding.value;
    view.version = finding.version;
    ENZA_ASSIGN(view.opinions, opinionsOn(session, finding.value.id));
    auto consensus = load<Consensus>(session, consensusId(finding.value.id));
    if (!consensus && consensus.error().code != ErrorCode::NotFound)
        return std::unexpected(consensus.error());
    if (consensus) {
        view.consensusVersion = consensus->version;
        view.consensus = std::move(consensus->value);
    }
    // Words about this finding may name another one that may not be seen.
    const access::ViewScope scope = session.scope(finding.value.caseId);
    const auto withhold = [&](QString &text) {
        if (tellsOfHidden(scope, text))
            text = withheldText();
    };
    withhold(view.finding.note);
    for (Opinion &opinion : view.opinions)
        withhold(opinion.comment);
    if (view.consensus)
        withhold(view.consensus->comment);
    return view;
}

} // namespace

QString consensusId(const QString &findingId)
{
    return derivedId({QLatin1String(Consensus::kind), findingId});
}

QString findingTitle(const Finding &finding)
{
    const VariantFacts &facts = finding.facts;
    if (!facts.biomarker.isEmpty())
        return facts.biomarker.toUpper() + u' ' + facts.value;
    QString change = !facts.alteration.isEmpty() ? facts.alteration : !facts.hgvsP.isEmpty() ? facts.hgvsP : facts.hgvsC;
    // A title is short: the sequence it is counted on stands with the finding itself. A fusion has two colons.
    const qsizetype colon = change.indexOf(u':');
    if (facts.alteration.isEmpty() && colon > 0)
        change = change.mid(colon + 1);
    if (facts.gene.isEmpty() && change.isEmpty())
        return finding.variant;
    return change.isEmpty() ? facts.gene + u' ' + finding.variant : (facts.gene + u' ' + change).trimmed();
}

Result<Finding> addFinding(Session &session, const QString &caseId, const VariantKey &key, FindingRole role)
{
    ENZA_TRY(session.mayDo(QStringLiteral("finding.add")));
    ENZA_TRY(visibleCase(session, caseId));
    ENZA_ASSIGN(const auto theCase, load<Case>(session, caseId));
    VariantKey full = key;
    if (full.assembly.isEmpty())
        full.assembly = theCase.value.assembly;
    // The id follows from case and variant: marking twice, here or on another laptop, is one finding.
    const QString id = derivedId({QLatin1String(Finding::kind), caseId, full.text()});
    auto known = visibleFinding(session, id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return std::unexpected(known.error());
    if (known) {
        if (!known->value.dismissed)
            return known->value;
        Finding again = known->value;
        again.dismissed = false;
        again.reason.reset();
        again.role = role;
        ENZA_TRY(perform(session, Deed{QStringLiteral("finding.add"), caseId, again.personId,
                                       {findingTitle(again), enumName(role)},
                                       {writeOf(again, id, caseId, known->version, again.personId)},
                                       store::Scope::Hospital, {}}));
        return again;
    }
    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    ENZA_ASSIGN(const std::vector<quint32> rows, table->find(full));
    if (rows.empty())
        return fail(ErrorCode::NotFound,
                    Text(QT_TRANSLATE_NOOP("enza", "the variant %1 is not among the variants of this case"), {full.text()}));
    ENZA_ASSIGN(const review::VariantDetail detail, table->detail(rows.front()));
    ENZA_ASSIGN(const auto samples, loadCase<Sample>(session, caseId));
    Finding finding;
    finding.id = id;
    finding.caseId = caseId;
    finding.variant = detail.key.text();
    finding.callSet = detail.callSet;
    finding.role = role;
    finding.facts = detail.facts;
    nameFusion(finding.facts, detail);
    finding.createdBy = session.user().id;
    finding.created = session.clock().now();
    for (const CallSet &set : table->callSets()) {
        if (set.id == detail.callSet)
            finding.personId = indexPerson(set, samples);
    }
    const auto done = perform(session, Deed{QStringLiteral("finding.add"), caseId, finding.personId,
                                            {findingTitle(finding), enumName(role)},
                                            {writeOf(finding, id, caseId, std::nullopt, finding.personId)},
                                            store::Scope::Hospital, {}});
    if (!done)
        return std::unexpected(done.error());
    return finding;
}

Result<QList<FindingView>> listFindings(const Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const access::ViewScope scope, visibleCase(session, caseId));
    ENZA_ASSIGN(auto findings, loadCase<Finding>(session, caseId));
    std::sort(findings.begin(), findings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.value.created, a.value.id) < std::pair(b.value.created, b.value.id);
    });
    QList<FindingView> views;
    for (const auto &finding : findings) {
        if (!showsFinding(scope, finding.value))
            continue;
        ENZA_ASSIGN(FindingView view, viewOf(session, finding));
        views.append(std::move(view));
    }
    return views;
}

Result<FindingView> showFinding(const Session &session, const QString &findingId)
{
    ENZA_ASSIGN(const auto finding, visibleFinding(session, findingId));
    return viewOf(session, finding);
}

Result<void> setFinding(Session &session, const Finding &finding, quint64 version)
{
    ENZA_TRY(session.mayDo(QStringLiteral("finding.set")));
    ENZA_ASSIGN(const auto before, visibleFinding(session, finding.id));
    Finding after = before.value;
    after.role = finding.role;
    after.tags = finding.tags;
    if (finding.note != withheldText()) // what was not shown is not written over
        after.note = finding.note;
    ENZA_TRY(perform(session, Deed{QStringLiteral("finding.set"), after.caseId, after.personId, {findingTitle(after)},
                                   {writeOf(after, after.id, after.caseId, version, after.personId)},
                                   store::Scope::Hospital, {}}));
    return {};
}

Result<void> dismissFinding(Session &session, const QString &findingId, DismissReason reason, const QString &comment)
{
    ENZA_TRY(session.mayDo(QStringLiteral("finding.dismiss")));
    ENZA_ASSIGN(const auto before, visibleFinding(session, findingId));
    Finding after = before.value;
    after.dismissed = true;
    after.reason = reason;
    if (comment.isEmpty())
        after.extra.remove(QLatin1String("dismiss_comment"));
    else
        after.extra.insert(QStringLiteral("dismiss_comment"), comment);
    ENZA_TRY(perform(session, Deed{QStringLiteral("finding.dismiss"), after.caseId, after.personId,
                                   {findingTitle(after), enumName(reason)},
                                   {writeOf(after, after.id, after.caseId, before.version, after.personId)},
                                   store::Scope::Hospital, {}}));
    return {};
}

Result<QList<Opinion>> opinionHistory(const Session &session, const QString &findingId)
{
    ENZA_ASSIGN(const auto finding, visibleFinding(session, findingId));
    const access::ViewScope scope = session.scope(finding.value.caseId);
    ENZA_ASSIGN(const QList<Opinion> newest, opinionsOn(session, findingId));
    QList<Opinion> all;
    for (const Opinion &opinion : newest) {
        ENZA_ASSIGN(const QList<store::Record> versions, readableVersions(session, opinion.id));
        for (const store::Record &record : versions) {
            if (record.removed)
                continue;
            ENZA_ASSIGN(auto one, fromRecord<Opinion>(record));
            if (tellsOfHidden(scope, one.value.comment))
                one.value.comment = withheldText();
            all.prepend(one.value);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Opinion &a, const Opinion &b) { return a.at > b.at; });
    return all;
}

} // namespace enza::workflow
