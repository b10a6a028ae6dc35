// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/consent_documents.h"

#include "base/digest.h"
#include "base/platform.h"
#include "workflow/bulk.h"
#include "workflow/consent_state.h"
#include "workflow/consents.h"
#include "workflow/outgoing_file.h"

#include <QFileInfo>

namespace enza::workflow {
namespace {

constexpr qint64 largest = 64 << 20;
const QString readVerb = QStringLiteral("consent.document");

std::unexpected<Error> refused(const QString &path, const char *why)
{
    return fail(ErrorCode::BadInput, why, Where{path, 0, QStringLiteral("document")});
}

struct Kept {
    QString caseId, personId, personLabel, blob, name;
};

Result<Kept> keptWith(const Session &session, const QString &id)
{
    ENZA_TRY(session.mayDo(readVerb));
    const auto record = session.store().get(id);
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    Kept kept;
    if (record && record->kind == QLatin1String(ConsentEvent::kind)) {
        ENZA_ASSIGN(const auto event, fromRecord<ConsentEvent>(*record));
        kept = {record->caseId, record->personId, {}, event.value.document, event.value.documentName};
    } else if (record && record->kind == QLatin1String(Withdrawal::kind)) {
        ENZA_ASSIGN(const auto withdrawal, fromRecord<Withdrawal>(*record));
        kept = {record->caseId, record->personId, {}, withdrawal.value.document, withdrawal.value.documentName};
    }
    if (kept.blob.isEmpty())
        return std::unexpected(notFound(id));
    ENZA_ASSIGN(const auto person, consentingPerson(session, kept.caseId, kept.personId));
    kept.personLabel = person.value.label;
    return kept;
}

Result<QByteArray> bytesOf(const Session &session, const Kept &kept)
{
    ENZA_ASSIGN(const auto blob, openBlob(session, kept.blob));
    return blob->read(0, blob->size());
}

} // namespace

Result<SignedForm> readSignedForm(const QString &path)
{
    if (path.isEmpty())
        return SignedForm{};
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("enza", "the file does not exist"), Where{path, 0, QStringLiteral("document")});
    if (!info.isFile() || info.size() == 0)
        return refused(path, QT_TRANSLATE_NOOP("enza", "there is nothing in this file"));
    if (info.size() > largest)
        return refused(path, QT_TRANSLATE_NOOP("enza", "this is larger than a signed form can be (64 MiB)"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    SignedForm form{info.fileName(), file.read(largest + 1)};
    if (form.bytes.size() != info.size())
        return refused(path, QT_TRANSLATE_NOOP("enza", "the file changed while it was read"));
    return form;
}

Result<QString> keepSignedForm(const Session &session, const SignedForm &form)
{
    if (form.bytes.isEmpty())
        return QString();
    ENZA_ASSIGN(const auto blob, session.store().newBlob());
    ENZA_TRY(blob->write(form.bytes.constData(), form.bytes.size()));
    return blob->finish();
}

Result<ConsentDocument> consentDocument(const Session &session, const QString &id)
{
    ENZA_ASSIGN(const Kept kept, keptWith(session, id));
    ENZA_ASSIGN(QByteArray bytes, bytesOf(session, kept));
    ENZA_TRY(noteAccess(session, readVerb, kept.caseId, id, {kept.personLabel}));
    return ConsentDocument{kept.name, std::move(bytes)};
}

Result<void> exportConsentDocument(Session &session, access::Permit permit, const QString &id, const QString &path)
{
    ENZA_ASSIGN(const Kept kept, keptWith(session, id));
    const access::Request &request = permit.request();
    if (request.caseId != kept.caseId || request.purpose != QLatin1String("consent_document") ||
        request.outflow != access::Outflow::File)
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this permit is for something else"));
    ENZA_ASSIGN(const QByteArray bytes, bytesOf(session, kept));
    ENZA_ASSIGN(const auto file, OutgoingFile::create(path, session.folder()));
    ENZA_TRY(file->write(bytes));
    return file->finish(permit, sha256(bytes));
}

} // namespace enza::workflow
