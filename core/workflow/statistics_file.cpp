// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/statistics_file.h"

#include "workflow/act.h"
#include "workflow/outgoing_file.h"

namespace enza::workflow {

Result<access::Permit> requestStatisticsPermit(Session &session, const QString &recipient, const QString &what)
{
    access::Request request;
    request.outflow = access::Outflow::File;
    request.purpose = QStringLiteral("statistics");
    request.recipient = recipient;
    request.content = what;
    request.relation = access::Relation::Own;
    request.items = {QStringLiteral("statistics")};
    return session.gate().permit(session.actor(), request);
}

Result<void> exportStatistics(Session &session, access::Permit permit, const QString &what, const QByteArray &table,
                              const QString &path)
{
    const QString verb = QStringLiteral("statistics.export");
    ENZA_TRY(session.mayDo(verb));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(table));
    ENZA_TRY(file->finish(permit, sha256(table)));
    return perform(session, Deed{verb, {}, {}, {what}, {}, store::Scope::Hospital, {}});
}

QByteArray tableLine(const QStringList &fields)
{
    QStringList clean;
    for (QString field : fields)
        clean.append(field.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' '));
    return clean.join(u'\t').toUtf8() + '\n';
}

} // namespace enza::workflow
