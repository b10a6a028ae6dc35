// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_runner.h"

#include <QFile>
#include <QTest>

using namespace testing;

#define ANSWERS(answer, wanted) \
    do { \
        const Answer answered = (answer); \
        QVERIFY2(answered.exit == (wanted), qPrintable(answered.said())); \
    } while (false)

/// A case decided, signed, closed, rebuilt and minuted, as programs read the answers.
class TestCliDecisions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!canRunTheProgram())
            QSKIP("enzactl is not built");
        ANSWERS(m_ctl.create(), 0);
        ANSWERS(m_ctl.plain(m_ctl.words({"user", "add", "anna", "--role", "panel_member", "--passphrase-file", m_ctl.passphraseFile()})), 0);
        m_ctl.setVariable("ENZA_USER", "ken");
        const QString vcf = m_ctl.write("t.vcf", "##fileformat=VCFv4.2\n##reference=GRCh38\n##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
                                                 "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
                                                 "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tT\n7\t140753336\t.\tA\tT\t100\tPASS\t.\tGT\t0/1\n");
        ANSWERS(m_ctl.run({"case", "add", "--id", "C1", "--domain", "cancer", "--panel-domain", "solid"}), 0);
        ANSWERS(m_ctl.run({"import", "variants", "--case", "C1", "--sample", "T=tumour", vcf}), 0);
        const Answer finding = m_ctl.run({"finding", "add", "--case", "C1", "--variant", "GRCh38:7:140753336:A:T"});
        ANSWERS(finding, 0);
        m_finding = finding.id();
        ANSWERS(m_ctl.run({"finding", "consensus", m_finding, "--tier", "c-cat:A", "--drug", "dabrafenib + trametinib", "--source", "label"}), 0);
        const Answer planned = m_ctl.run({"panel", "schedule", "--title", "Panel", "--at", "2026-12-01T06:00:00Z", "--mode", "live", "--case", "C1"});
        ANSWERS(planned, 0);
        m_meeting = planned.id();
        QStringList invite{"panel", "invite", m_meeting, "--user", "anna"};
        for (const char *role : {"ア", "イ", "ウ", "エ", "オ", "主"})
            invite << "--role" << QString::fromUtf8(role);
        ANSWERS(m_ctl.run(invite), 0);
        ANSWERS(m_ctl.run({"panel", "attend", m_meeting, "--user", "anna"}), 0);
    }

    void aRecommendationIsCheckedWordByWord()
    {
        const QStringList decide{"panel", "decide", m_meeting, "--case", "C1", "--recommendation"};
        ANSWERS(m_ctl.run(decide + QStringList{"not json"}), 2);
        ANSWERS(m_ctl.run(decide + QStringList{"{not json"}), 3);
        ANSWERS(m_ctl.run(decide + QStringList{"{\"drug\":\"x\",\"findigs\":[]}"}), 3); // a key nobody knows
        ANSWERS(m_ctl.run(decide + QStringList{"{\"drug\":\"x\",\"level\":\"A\"}"}), 3); // of which scale?
        ANSWERS(m_ctl.run(decide + QStringList{"{\"drug\":\"x\",\"release\":\"cleared\"}"}), 3);
        ANSWERS(m_ctl.run({"decision", "show", "--case", "C1"}), 5);
    }

    void decidedSignedClosedAndRebuilt()
    {
        const Answer suggested = m_ctl.run({"panel", "suggest", m_meeting, "--case", "C1"});
        ANSWERS(suggested, 0);
        QCOMPARE(suggested.array().size(), 1);
        const QString recommendation = QStringLiteral("{\"drug\":\"dabrafenib + trametinib\",\"finding\":\"%1\",\"scheme\":\"保険診療\",\"evidence_level\":\"A\",\"priority\":1}").arg(m_finding);
        const Answer decided = m_ctl.run({"panel", "decide", m_meeting, "--case", "C1", "--recommendation", recommendation, "--dissent", "anna=a trial first"});
        ANSWERS(decided, 0);
        const QJsonObject one = decided.object()["recommendations"].toArray().at(0).toObject();
        QCOMPARE(one["scheme"].toString(), QStringLiteral("insured"));
        QCOMPARE(one["scale"].toString(), QStringLiteral("c-cat"));
        QCOMPARE(one["release"].toString(), QStringLiteral("confirm_before_treatment"));
        QCOMPARE(decided.object()["may_close"].toBool(true), false);
        ANSWERS(m_ctl.run({"panel", "close", m_meeting, "--case", "C1"}), 4);
        ANSWERS(m_ctl.run({"panel", "sign", m_meeting}), 0);
        const Answer closed = m_ctl.run({"panel", "close", m_meeting, "--case", "C1"});
        ANSWERS(closed, 0);
        ANSWERS(m_ctl.run({"panel", "decide", m_meeting, "--case", "C1", "--none", "changed my mind"}), 4);
        const Answer replay = m_ctl.run({"decision", "replay", "--case", "C1"});
        ANSWERS(replay, 0);
        QVERIFY(replay.object()["identical"].toBool());
        QCOMPARE(replay.object()["digest"], replay.object()["rebuilt_digest"]);
        const Answer again = m_ctl.run({"decision", "reevaluate", "--case", "C1"});
        ANSWERS(again, 0);
        QVERIFY(again.object()["differences"].isArray());
        const Answer shown = m_ctl.run({"decision", "show", "--case", "C1"});
        ANSWERS(shown, 0);
        QVERIFY(shown.object()["signed"].toBool());
        QCOMPARE(shown.object()["rounds"].toArray().size(), 1);
    }

    void minutesAreTheSameTwice()
    {
        const QString first = m_ctl.path("first.pdf"), second = m_ctl.path("second.pdf");
        ANSWERS(m_ctl.run({"panel", "minutes", m_meeting, "--lang", "ja", "--out", first}), 0);
        ANSWERS(m_ctl.run({"panel", "minutes", m_meeting, "--lang", "ja", "--out", second}), 0);
        QFile one(first), other(second);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes == other.readAll());
        ANSWERS(m_ctl.run({"panel", "minutes", m_meeting, "--members-only", "--out", m_ctl.path("members.pdf")}), 0);
        const Answer drawn = m_ctl.run({"report", "draft", "--case", "C1", "--kind", "minutes", "--lang", "en"});
        ANSWERS(drawn, 0);
        QCOMPARE(drawn.object()["kind"].toString(), QStringLiteral("minutes"));
    }

    void aConfirmatoryTestClears()
    {
        const Answer ordered = m_ctl.run({"confirm", "order", "--case", "C1", "--finding", m_finding, "--method", "Sanger", "--laboratory", "SRL", "--out", m_ctl.path("order.pdf")});
        ANSWERS(ordered, 0);
        QVERIFY(QFile::exists(m_ctl.path("order.pdf")));
        ANSWERS(m_ctl.run({"confirm", "result", ordered.id(), "--state", "confirmed", "--result", "the same variant"}), 0);
        QCOMPARE(m_ctl.run({"confirm", "list", "--case", "C1"}).array().size(), 1);
        QCOMPARE(m_ctl.run({"decision", "show", "--case", "C1"}).object()["recommendations"].toArray().at(0).toObject()["release"].toString(), QStringLiteral("cleared"));
    }

    void noPanelIsLeftOutByDefault()
    {
        QCOMPARE(m_ctl.run({"panel", "omissions"}).object()["enabled"].toBool(true), false);
        ANSWERS(m_ctl.run({"panel", "omit", "--case", "C1", "--entry", "thyroid-ret", "--reason", "known"}), 4);
    }

private:
    Ctl m_ctl;
    QString m_finding, m_meeting;
};

QTEST_GUILESS_MAIN(TestCliDecisions)
#include "tst_cli_decisions.moc"
