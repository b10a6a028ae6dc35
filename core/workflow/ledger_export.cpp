// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "domain/case.h"
#include "workflow/act.h"
#include "workflow/ledger.h"
#include "workflow/outgoing_file.h"
#include "workflow/provisions.h"

namespace enza::workflow {
namespace {

/// A cell that no program reads as two, nor as a formula.
QByteArray cell(QString text, bool commas)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text[0]))
        text.prepend(u'\'');
    if (commas)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

QByteArray lineOf(const QStringList &cells, bool commas)
{
    QByteArrayList out;
    for (const QString &one : cells)
        out.append(cell(one, commas));
    return out.join(commas ? ',' : '\t') + '\n';
}

QString day(const QDateTime &time)
{
    return time.isValid() ? isoUtc(time) : QString();
}

} // namespace

Result<quint64> exportLedger(Session &session, const QString &path, const QString &recipient, bool commas)
{
    const QString verb = QStringLiteral("ledger.export");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const QList<LedgerEntry> entries, ledger(session, {}));
    ENZA_ASSIGN(const QList<ReceiptRecord> received, receipts(session, {}));
    // Article 29 asks for "the name and other matters sufficient to identify the person": the pseudonym, which the
    // hospital's own sealed table resolves.
    QHash<QString, QString> labels;
    ENZA_ASSIGN(const auto persons, loadAll<Person>(session, {}));
    for (const auto &person : persons)
        labels.insert(person.value.id, person.value.label);
    QHash<QString, QString> cases;
    ENZA_ASSIGN(const auto theCases, loadAll<Case>(session, {}));
    for (const auto &one : theCases)
        cases.insert(one.value.id, one.value.label);
    const auto people = [&](const QStringList &ids) {
        QStringList names;
        for (const QString &id : ids)
            names.append(labels.value(id, id));
        return names.join(QStringLiteral("; "));
    };

    QByteArray text = lineOf({QStringLiteral("article"), QStringLiteral("id"), QStringLiteral("date"), QStringLiteral("completed"),
                              QStringLiteral("other_party"), QStringLiteral("address"), QStringLiteral("representative"),
                              QStringLiteral("relation"), QStringLiteral("country"), QStringLiteral("country_information"),
                              QStringLiteral("case"), QStringLiteral("persons"), QStringLiteral("items"), QStringLiteral("content"),
                              QStringLiteral("records"), QStringLiteral("purpose"), QStringLiteral("legal_basis"),
                              QStringLiteral("consent"), QStringLiteral("acquired"), QStringLiteral("snp_loci"),
                              QStringLiteral("str_loci"), QStringLiteral("genome"), QStringLiteral("exome"),
                              QStringLiteral("sha256"), QStringLiteral("by"), QStringLiteral("approved_by"), QStringLiteral("keep_until")},
                             commas);
    const auto yes = [](bool value) { return value ? QStringLiteral("yes") : QStringLiteral("no"); };
    for (const LedgerEntry &entry : entries) {
        const access::Request &r = entry.request;
        text += lineOf({QStringLiteral("29"), entry.id, day(entry.left.isValid() ? entry.left : entry.permitted),
                        yes(entry.completed()), r.recipient, r.details.address, r.details.representative, enumName(r.relation),
                        r.details.country, r.details.countryInformation, cases.value(r.caseId), people(r.persons),
                        r.items.join(QStringLiteral("; ")), r.content, QString::number(r.records), r.purpose, r.legalBasis,
                        entry.consents.join(QStringLiteral("; ")), {}, QString::number(r.identifying.snpLoci),
                        QString::number(r.identifying.strLoci), yes(r.identifying.genome), yes(r.identifying.exome),
                        QString::fromLatin1(entry.sha256.toHex()), entry.user, entry.approvedBy,
                        entry.keepUntil.toString(Qt::ISODate)},
                       commas);
    }
    for (const ReceiptRecord &one : received) {
        text += lineOf({QStringLiteral("30"), one.id, one.date.toString(Qt::ISODate), yes(true), one.provider, one.address,
                        one.representative, {}, one.country, {}, cases.value(one.caseId), people(one.persons),
                        one.items.join(QStringLiteral("; ")), one.content, QString::number(one.records), {}, {}, one.consent,
                        one.acquired, {}, {}, {}, {}, QString::fromLatin1(one.sha256.toHex()), {}, {}, {}},
                       commas);
    }
    access::Request request;
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("inspection");
    request.recipient = recipient;
    request.content = QStringLiteral("provision ledger");
    request.relation = access::Relation::Own;
    request.items = {QStringLiteral("ledger")};
    request.records = quint64(entries.size() + received.size());
    request.sha256 = sha256(text);
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_ASSIGN(access::Permit permit, session.gate().permit(session.actor(), request));
    ENZA_TRY(file->write(text));
    ENZA_TRY(file->finish(permit, request.sha256));
    ENZA_TRY(perform(session, Deed{verb, {}, {}, {QString::number(request.records)}, {}, store::Scope::Hospital, {}}));
    return request.records;
}

} // namespace enza::workflow
