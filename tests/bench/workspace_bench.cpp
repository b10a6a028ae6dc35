// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "workflow/cases.h"
#include "workflow/findings.h"
#include "workflow/import.h"
#include "workflow/reports.h"
#include "workflow/variants.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <atomic>
#include <thread>

/// `workspace`: what a person waits for, through the verbs and the encrypted store, beside bcftools.
namespace enza::bench {
namespace {

using namespace workflow;

const QString caseLabel = QStringLiteral("BENCH");

SecretBytes passphrase()
{
    QByteArray words("measured in the open, never a secret");
    return SecretBytes::take(words);
}

quint64 bytesUnder(const QString &folder)
{
    quint64 sum = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        sum += quint64(files.fileInfo().size());
    }
    return sum;
}

Result<QString> newCase(Session &session, const QString &label)
{
    Case theCase;
    theCase.label = label;
    theCase.assembly = QStringLiteral("GRCh38");
    ENZA_ASSIGN(const Case added, addCase(session, theCase));
    return added.id;
}

Result<void> mark(Session &session, const QString &caseId, review::VariantTable &table, quint32 row)
{
    ENZA_ASSIGN(const VariantKey key, table.key(row));
    ENZA_TRY(addFinding(session, caseId, key, FindingRole::Candidate));
    return {};
}

Result<void> measureImport(Session &session, const QString &caseId, const QString &file)
{
    const QString columns =
        QStringLiteral("%CHROM\\t%POS\\t%Consequence\\t%SYMBOL\\t%Feature\\t%HGVSc\\t%HGVSp\\t%IMPACT\\n");
    std::vector<double> peers;
    for (int i = 0; i < 3; ++i)
        peers.push_back(
            secondsOf(QStringLiteral("bcftools"), {QStringLiteral("+split-vep"), QStringLiteral("-d"),
                                                   QStringLiteral("-f"), columns, file}));
    std::sort(peers.begin(), peers.end());
    const Stopwatch watch;
    ImportRequest request;
    request.caseId = caseId;
    request.path = file;
    ENZA_ASSIGN(const ImportReport report, importVariants(session, request, {}));
    const double seconds = watch.seconds();
    print("import_records", double(report.callSet.records), "records");
    print("import", seconds, "s");
    print("peer_split_vep_8_fields", peers[1], "s");
    print("import_to_peer", seconds / peers[1], "ratio (budget 0.8)");
    const double stored = double(bytesUnder(session.folder() + QStringLiteral("/calls")) +
                                 bytesUnder(session.folder() + QStringLiteral("/blobs")));
    print("store_to_source", stored / double(QFileInfo(file).size()), "ratio (budget 1.4)");
    print("import_peak_memory", peakMegabytes(), "MB (budget 200)");
    return {};
}

Result<void> measureReview(Session &session, const QString &caseId)
{
    Stopwatch watch;
    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    ENZA_ASSIGN(const review::View all, table->evaluate({}));
    std::vector<quint32> page;
    for (quint32 i = 0; i < 50 && i < all.rows->size(); ++i)
        page.push_back((*all.rows)[i]);
    ENZA_TRY(table->cells(page, review::defaultColumns()));
    print("reopen_to_first_rows", watch.milliseconds(), "ms (budget 500)");

    review::ViewQuery query;
    const auto step = [](const QString &expression) { return FilterStep{{}, expression, true}; };
    query.steps = {step(QStringLiteral("af < 0.01 ?")), step(QStringLiteral("depth >= 8 ?")),
                   step(QStringLiteral("impact in (HIGH, MODERATE)"))};
    watch = Stopwatch();
    ENZA_TRY(table->evaluate(query));
    print("filter_first_use_of_three_columns", watch.milliseconds(), "ms (budget 500)");
    std::vector<double> changes;
    for (int i = 1; i <= 60; ++i) {
        query.steps[i % 2] = i % 2 ? step(QStringLiteral("depth >= %1 ?").arg(8 + i / 2))
                                   : step(QStringLiteral("af < %1 ?").arg(0.01 + i * 0.0001));
        watch = Stopwatch();
        ENZA_TRY(table->evaluate(query));
        changes.push_back(watch.milliseconds());
    }
    printSpread("filter_change", changes);

    std::vector<double> details;
    for (quint64 i = 0; i < 60; ++i) {
        const quint32 row = quint32(i * 2654435761u % table->rowCount());
        watch = Stopwatch();
        ENZA_TRY(table->detail(row));
        details.push_back(watch.milliseconds());
    }
    printSpread("row_detail", details);
    return {};
}

Result<void> measureMarks(Session &session, const QString &caseId, const QString &file)
{
    ENZA_ASSIGN(const auto table, openVariants(session, caseId));
    const auto markMany = [&](quint32 first, const char *name,
                              const std::atomic<bool> *until) -> Result<void> {
        std::vector<double> marks;
        for (quint32 i = 0; i < 60 && !(until && until->load()); ++i) {
            const Stopwatch watch;
            ENZA_TRY(mark(session, caseId, *table, first + 97 * i));
            marks.push_back(watch.milliseconds());
        }
        printSpread(name, marks);
        return {};
    };
    ENZA_TRY(markMany(1000, "mark", nullptr));
    ENZA_ASSIGN(const QString other, newCase(session, QStringLiteral("BENCH-2")));
    std::atomic<bool> done = false;
    std::thread importing([&] {
        ImportRequest request;
        request.caseId = other;
        request.path = file;
        if (const auto report = importVariants(session, request, {}); !report)
            failed(report.error().message.translated());
        done = true;
    });
    const auto outcome = markMany(20000, "mark_during_import", &done);
    importing.join();
    return outcome;
}

Result<void> measureReport(Session &session, const QString &caseId)
{
    ENZA_ASSIGN(const auto findings, listFindings(session, caseId));
    for (qsizetype i = 30; i < findings.size(); ++i)
        ENZA_TRY(dismissFinding(session, findings[i].finding.id, DismissReason::Other, {}));
    const Stopwatch watch;
    ENZA_ASSIGN(const Document document,
                draftReport(session, caseId, DocumentKind::Clinical, QStringLiteral("ja")));
    print("report_30_findings", watch.milliseconds(), "ms (budget 1000)");
    print("report_pages", document.pages, "pages");
    return {};
}

Result<void> measure(const QString &folder, const QString &file)
{
    QString caseId;
    {
        ENZA_ASSIGN(CreatedWorkspace created,
                    createWorkspace(
                        {.folder = folder, .userName = caseLabel, .passphrase = passphrase(), .test = true}));
        ENZA_ASSIGN(caseId, newCase(*created.session, caseLabel));
        ENZA_TRY(measureImport(*created.session, caseId, file));
    }
    ENZA_ASSIGN(const auto locked, LockedWorkspace::open(folder));
    const Stopwatch watch;
    ENZA_ASSIGN(const auto session, locked->unlock(caseLabel, passphrase()));
    print("unlock_with_argon2id", watch.milliseconds(), "ms");
    ENZA_TRY(measureReview(*session, caseId));
    ENZA_TRY(measureMarks(*session, caseId, file));
    return measureReport(*session, caseId);
}

} // namespace

int workspace(const Options &options)
{
    const QString folder = options.value("folder", QStringLiteral("bench-workspace"));
    if (QDir(folder).exists())
        return failed(QStringLiteral("%1 exists; name a new folder").arg(folder));
    const auto outcome = measure(folder, options.value("in"));
    QDir(folder).removeRecursively();
    return outcome ? 0 : failed(outcome.error().message.translated());
}

} // namespace enza::bench
