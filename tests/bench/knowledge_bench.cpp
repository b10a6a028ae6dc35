// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/id.h"
#include "domain/finding.h"
#include "store/workspace.h"
#include "workflow/alerts.h"
#include "workflow/cases.h"
#include "workflow/knowledge.h"

#include <QDir>
#include <QFileInfo>

/// `knowledge`: a newer ClinVar against what was judged here, beside bcftools reading the same files.
namespace enza::bench {
namespace {

using namespace workflow;

constexpr quint64 verdictsPerCase = 200;

Result<KnowledgeSnapshot> import(Session &session, const QString &file)
{
    return importKnowledge(session, QStringLiteral("clinvar"), knowledge::ImportInput{{file}, {}, {}, {}}, {});
}

/// Verdicts on alleles spread evenly over the snapshot, as records, many to an act.
Result<quint64> judge(Session &session, const KnowledgeSnapshot &snapshot, quint64 wanted)
{
    ENZA_ASSIGN(const auto clinvar, loadKnowledge<knowledge::Clinvar>(session, snapshot));
    const quint64 each = std::max<quint64>(1, clinvar->size() / wanted);
    quint64 seen = 0, made = 0;
    QList<store::Write> writes;
    QString caseId;
    const auto flush = [&]() -> Result<void> {
        if (!writes.isEmpty())
            ENZA_TRY(session.store().commit(store::Act{QStringLiteral("opinion.write"), caseId, {}, store::Scope::Hospital, writes, {}}));
        writes.clear();
        return {};
    };
    for (int number = 1; number <= 24; ++number) {
        const QString contig = number == 23 ? QStringLiteral("X") : number == 24 ? QStringLiteral("Y") : QString::number(number);
        for (qint64 from = 1; from < 250'000'000; from += 5'000'000) {
            ENZA_ASSIGN(const auto records, clinvar->within(contig, from, from + 4'999'999));
            for (const knowledge::ClinvarRecord &record : records) {
                if (seen++ % each != 0 || made == wanted)
                    continue;
                if (made % verdictsPerCase == 0) {
                    ENZA_TRY(flush());
                    Case theCase;
                    theCase.assembly = snapshot.assembly;
                    theCase.label = QStringLiteral("V-%1").arg(made / verdictsPerCase + 1);
                    ENZA_ASSIGN(const Case added, addCase(session, theCase));
                    caseId = added.id;
                }
                Finding finding;
                finding.id = newId();
                finding.caseId = caseId;
                finding.variant = VariantKey{snapshot.assembly, record.contig, record.pos, record.ref, record.alt, {}, {}, {}}.text();
                finding.facts.gene = record.genes.value(0);
                finding.created = session.clock().now();
                Opinion opinion;
                opinion.id = newId();
                opinion.caseId = caseId;
                opinion.finding = finding.id;
                opinion.scheme = QStringLiteral("acmg");
                opinion.verdict = QStringLiteral("VUS");
                opinion.criteria = QStringLiteral("PM2_Supporting, PP3");
                opinion.knowledge = {snapshot.pin()};
                opinion.at = finding.created;
                writes.append({QStringLiteral("finding"), finding.id, caseId, {}, toJson(finding), false, {}});
                writes.append({QStringLiteral("opinion"), opinion.id, caseId, {}, toJson(opinion), false, {}});
                ++made;
            }
        }
    }
    ENZA_TRY(flush());
    return made;
}

Result<void> measure(const QString &folder, const Options &options)
{
    const QString before = options.value("in"), after = options.value("new");
    QByteArray words("measured in the open, never a secret");
    ENZA_ASSIGN(CreatedWorkspace created, createWorkspace({.folder = folder, .userName = QStringLiteral("BENCH"),
                                                           .passphrase = SecretBytes::take(words), .test = true}));
    Session &session = *created.session;
    const double view = secondsOf(QStringLiteral("bcftools"), {QStringLiteral("view"), before});
    Stopwatch watch;
    ENZA_ASSIGN(const KnowledgeSnapshot old, import(session, before));
    const double first = watch.seconds();
    print("clinvar_records", double(old.records), "records");
    print("clinvar_import", first, "s");
    print("peer_bcftools_view", view, "s");
    print("clinvar_import_to_view", first / view, "ratio");
    print("clinvar_import_peak_memory", peakMegabytes(), "MB");
    print("clinvar_stored_to_source", double(QFileInfo(folder + QStringLiteral("/calls/") + old.id + QStringLiteral(".db")).size()) /
                                          double(QFileInfo(before).size()), "ratio");
    watch = Stopwatch();
    ENZA_ASSIGN(const quint64 verdicts, judge(session, old, options.number("verdicts", 100'000)));
    print("verdicts", double(verdicts), "verdicts");
    print("verdicts_written", watch.seconds(), "s");

    watch = Stopwatch();
    ENZA_ASSIGN(const KnowledgeSnapshot fresh, import(session, after));
    const double second = watch.seconds();
    print("newer_clinvar_against_verdicts", second, "s (budget 15)");
    print("peak_memory", peakMegabytes(), "MB");
    watch = Stopwatch();
    ENZA_ASSIGN(const auto alerts, listAlerts(session, {}));
    print("alerts", double(alerts.size()), "alerts");
    print("alerts_listed", watch.milliseconds(), "ms");
    for (const QString &file : {before, after}) {
        if (!QFileInfo::exists(file + QStringLiteral(".tbi")))
            secondsOf(QStringLiteral("bcftools"), {QStringLiteral("index"), QStringLiteral("-t"), file});
    }
    const double isec = secondsOf(QStringLiteral("bcftools"), {QStringLiteral("isec"), QStringLiteral("-n=2"), QStringLiteral("-w1"), before, after});
    print("peer_bcftools_isec", isec, "s");
    print("newer_clinvar_to_isec", second / isec, "ratio");
    watch = Stopwatch();
    ENZA_ASSIGN(const KnowledgeDiff diff, compareKnowledge(session, old.id, fresh.id, 0, {}));
    print("diff", watch.seconds(), "s");
    print("diff_changed", double(diff.counts.changed), "records");
    std::vector<double> lookups;
    ENZA_ASSIGN(const auto clinvar, loadKnowledge<knowledge::Clinvar>(session, fresh));
    for (quint64 i = 0; i < 60; ++i) {
        const Stopwatch one;
        ENZA_TRY(clinvar->within(QString::number(1 + i % 22), qint64(20'000'000 + i * 104'729), qint64(20'000'000 + i * 104'729)));
        lookups.push_back(one.milliseconds());
    }
    printSpread("clinvar_lookup", lookups);
    return {};
}

} // namespace

int knowledge(const Options &options)
{
    const QString folder = options.value("folder", QStringLiteral("bench-workspace"));
    if (QDir(folder).exists())
        return failed(QStringLiteral("%1 exists; name a new folder").arg(folder));
    const auto outcome = measure(folder, options);
    QDir(folder).removeRecursively();
    return outcome ? 0 : failed(outcome.error().message.translated());
}

} // namespace enza::bench
