// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "fixture.h"
#include "workflow/consents.h"
#include "workflow/decisions.h"
#include "workflow/knowledge.h"
#include "workflow/meetings.h"
#include "workflow/panel.h"

#include <QProcess>
#include <QStandardPaths>

/// Cases of tumours that go before a panel: findings, levels, decisions, and a secondary finding that can be declined.
namespace enza::test {

/// EGFR L858R, BRAF V600E, and BRCA1 in normal tissue. Sites are those of GRCh38.
inline QByteArray panelVcf()
{
    const auto row = [](const char *place, const char *gene, const char *coding, const char *protein, const char *what) {
        return QByteArray(place) + " 100 PASS CSQ=T|" + what + "|MODERATE|" + gene + "|ENSG1|Transcript|ENST1.1|protein_coding|ENST1.1:" + coding +
               "|ENSP1.1:" + protein + "|0.0001||NM_1.1 GT:AD:DP 0/1:60,40:100";
    };
    return vcf({row("chr7 55191822 . T G", "EGFR", "c.2573T>G", "p.Leu858Arg", "missense_variant"),
                row("chr7 140753336 . A T", "BRAF", "c.1799T>A", "p.Val600Glu", "missense_variant")},
               {"T"});
}

class PanelBench
{
public:
    Place place;
    std::shared_ptr<workflow::Session> session = place.create();

    PanelBench()
    {
        at(QDate(2026, 11, 20));
        for (const char *name : {"sato", "suzuki"})
            need(workflow::addUser(*session, QLatin1String(name), UserRole::PanelMember, secret(passphrase)));
    }

    void at(const QDate &day) { need(session->setClock(QDateTime(day, QTime(3, 0), Qt::UTC))); }

    [[noreturn]] static void stop(const Error &error) { qFatal("%s", why(error).toUtf8().constData()); }
    template <typename T> static T need(Result<T> result)
    {
        if (!result)
            stop(result.error());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    QString addCase(const char *label, const char *oncotree = "LUAD")
    {
        Case one;
        one.label = QLatin1String(label);
        one.domain = CaseDomain::Cancer;
        one.panelDomain = PanelDomain::Solid;
        one.assembly = QStringLiteral("GRCh38");
        one.oncotree = QLatin1String(oncotree);
        one.diagnosis = QStringLiteral("lung adenocarcinoma");
        const QString id = need(workflow::addCase(*session, one, Sex::Female, 1970)).id;
        workflow::ImportRequest request;
        request.caseId = id;
        request.path = place.write(QLatin1String(label) + QStringLiteral(".vcf"), panelVcf());
        request.roles = {{QStringLiteral("T"), SampleRole::Tumour}};
        need(workflow::importVariants(*session, request, {}));
        return id;
    }
    QString find(const QString &caseId, const char *key, FindingRole role = FindingRole::Primary)
    {
        return need(workflow::addFinding(*session, caseId, VariantKey::parse(QLatin1String(key)).value(), role)).id;
    }
    QString egfr(const QString &caseId) { return find(caseId, "GRCh38:7:55191822:T:G"); }
    QString braf(const QString &caseId) { return find(caseId, "GRCh38:7:140753336:A:T"); }

    /// Marks BRCA1 in normal tissue; to be declined later.
    QString brca(const QString &caseId, const char *label)
    {
        answer(caseId, "yes");
        workflow::ImportRequest request;
        request.caseId = caseId;
        request.path = place.write(QLatin1String(label) + QStringLiteral("-normal.vcf"),
                                   vcf({"chr17 43057062 . T C 100 PASS CSQ=C|stop_gained|HIGH|BRCA1|ENSG00000012048|Transcript|ENST00000357654.9|"
                                        "protein_coding|ENST00000357654.9:c.5000A>G|ENSP00000350283.3:p.Tyr1667Ter|0.0001|pathogenic|NM_007294.4 "
                                        "GT:AD:DP 0/1:20,20:40"}, {"N"}));
        request.roles = {{QStringLiteral("N"), SampleRole::Normal}};
        need(workflow::importVariants(*session, request, {}));
        return find(caseId, "GRCh38:17:43057062:T:C", FindingRole::Secondary);
    }
    void answer(const QString &caseId, const char *value)
    {
        ConsentEvent event;
        event.caseId = caseId;
        event.personId = need(workflow::showCase(*session, caseId)).persons.first().id;
        event.form = QStringLiteral("cancer-consent");
        event.version = QStringLiteral("1.6");
        event.answers.append({QStringLiteral("secondary_findings"), QLatin1String(value), ConsentEffect::Undecided, {}, {}});
        event.by = QStringLiteral("P1");
        event.date = session->clock().civilDate();
        need(workflow::recordConsent(*session, event));
    }
    void withdraw(const QString &caseId)
    {
        Withdrawal withdrawal;
        withdrawal.caseId = caseId;
        withdrawal.personId = need(workflow::showCase(*session, caseId)).persons.first().id;
        withdrawal.scope = WithdrawalScope::All;
        withdrawal.by = QStringLiteral("P1");
        withdrawal.date = session->clock().civilDate();
        need(workflow::withdrawConsent(*session, withdrawal));
    }
    void tier(const QString &caseId, const QString &finding, const char *drug, const char *level = "A")
    {
        Opinion opinion;
        opinion.caseId = caseId;
        opinion.finding = finding;
        TierEntry tier;
        tier.scale = QStringLiteral("c-cat");
        tier.level = QLatin1String(level);
        tier.drug = QLatin1String(drug);
        opinion.tiers = {tier};
        opinion.scheme = QStringLiteral("oncogenicity");
        opinion.verdict = QStringLiteral("O");
        opinion.comment = QStringLiteral("as known");
        need(workflow::assess(*session, opinion));
    }

    QString meeting(const QStringList &cases, const char *title = "December panel")
    {
        Meeting one;
        one.title = QLatin1String(title);
        one.at = QDateTime(QDate(2026, 12, 1), QTime(7, 0), Qt::UTC);
        for (const QString &id : cases)
            one.agenda.append({.caseId = id, .minutes = 10, .materialSupplied = true, .round = PanelRound::Final, .hospital = {}, .closed = {}, .extra = {}});
        const QString id = need(workflow::scheduleMeeting(*session, one)).id;
        need(workflow::invite(*session, id, QStringLiteral("sato"), {QStringLiteral("ア"), QStringLiteral("イ"), QStringLiteral("ウ")}));
        need(workflow::invite(*session, id, QStringLiteral("suzuki"), {QStringLiteral("エ"), QStringLiteral("オ"), QStringLiteral("主")}));
        return id;
    }
    /// Recommends a drug for a finding; signed by the chair.
    PanelDecision decide(const QString &meetingId, const QString &caseId, const QString &finding, const char *drug, bool sign = true)
    {
        PanelDecision decision = need(workflow::showDecision(*session, meetingId, caseId)).decision;
        const quint64 version = need(workflow::showDecision(*session, meetingId, caseId)).version;
        Recommendation one;
        one.what = QLatin1String(drug);
        one.findings = finding.isEmpty() ? QStringList() : QStringList{finding};
        one.reason = QStringLiteral("for the finding");
        decision.recommendations.append(one);
        const auto saved = need(workflow::saveDecision(*session, decision, version));
        return sign ? need(workflow::signDecision(*session, meetingId, caseId)).decision : saved.decision;
    }
    /// The workspace as another user; the first session is closed.
    void as(const char *user)
    {
        const QDateTime now = session->clock().now();
        session.reset();
        session = need(place.unlock(QLatin1String(user)));
        need(session->setClock(now));
    }
    static QString textOf(const QString &pdf)
    {
        QProcess text;
        text.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")), {QStringLiteral("-layout"), pdf, QStringLiteral("-")});
        return text.waitForFinished() ? QString::fromUtf8(text.readAllStandardOutput()) : QString();
    }
    static bool canReadPdf() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }
};

} // namespace enza::test
