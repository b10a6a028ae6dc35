// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/platform.h"
#include "signing/verify.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/document_access.h"
#include "workflow/document_drawing.h"
#include "workflow/reports.h"
#include "workflow/signing.h"
#include "workflow/signing_rules.h"

#include <QFile>

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr qint64 mostBytes = 256 << 20;

QString said(const char *text, const QStringList &args = {})
{
    return Text(text, args).translated();
}

/// The entry a head names is still the one it was then.
bool headHolds(const Session &session, const QString &head)
{
    const QStringList parts = head.split(u':');
    const QByteArray wanted = QByteArray::fromHex(parts.value(2).toLatin1());
    const auto hash = session.store().linkHash({parts.value(0), parts.value(1).toULongLong()});
    return parts.size() == 3 && wanted.size() >= 8 && hash && !hash->isEmpty() && hash->startsWith(wanted);
}

QString timestampWord(const signing::SignatureCheck &check)
{
    return check.stampTrusted ? QStringLiteral("trusted")
           : check.stampFits  ? QStringLiteral("untrusted")
           : check.stamped    ? QStringLiteral("invalid")
                              : QStringLiteral("none");
}

CheckedSignature checked(const Session &session, const signing::SignatureCheck &check)
{
    CheckedSignature out{check.signer, check.at, check.reason, check.valid, QLatin1String(signing::faultName(check.fault)),
                         QLatin1String(signing::chainName(check.chain)), check.certificates, check.level, timestampWord(check),
                         check.stampedAt, check.stampedBy, check.coversWhole, check.valid ? check.journalHead : QString(), false};
    out.headHolds = !out.journalHead.isEmpty() && headHolds(session, out.journalHead);
    return out;
}

QString faultWords(const CheckedSignature &one)
{
    if (one.fault == QLatin1String("changed"))
        return said(QT_TRANSLATE_NOOP("enza", "The signature of %1 does not hold: the document was changed after it was signed."), {one.signer});
    if (one.fault == QLatin1String("weak_digest"))
        return said(QT_TRANSLATE_NOOP("enza", "The signature of %1 was made in a way that can be forged."), {one.signer});
    if (one.fault == QLatin1String("wrong_certificate"))
        return said(QT_TRANSLATE_NOOP("enza", "The signature of %1 was made with another certificate than the one it shows."), {one.signer});
    if (one.fault == QLatin1String("unsupported"))
        return said(QT_TRANSLATE_NOOP("enza", "There is a signature of a kind that Enza does not check."));
    return said(QT_TRANSLATE_NOOP("enza", "There is a signature that is damaged."));
}

QString chainWords(const CheckedSignature &one)
{
    if (one.chain == QLatin1String("trusted"))
        return {};
    if (one.chain == QLatin1String("no_anchors"))
        return said(QT_TRANSLATE_NOOP("enza", "Whose certificate it is was not checked: this site has not said which issuers it trusts."));
    if (one.chain == QLatin1String("expired"))
        return said(QT_TRANSLATE_NOOP("enza", "The certificate of %1 has ended, and no timestamp that can be trusted shows that it was used before."), {one.signer});
    if (one.chain == QLatin1String("not_yet_valid"))
        return said(QT_TRANSLATE_NOOP("enza", "The certificate of %1 is not in force yet."), {one.signer});
    if (one.chain == QLatin1String("revoked"))
        return said(QT_TRANSLATE_NOOP("enza", "The certificate of %1 was revoked before it signed."), {one.signer});
    return said(QT_TRANSLATE_NOOP("enza", "Nobody that this site trusts vouches for the certificate of %1."), {one.signer});
}

void sayFile(CheckedDocument &out)
{
    if (out.signatures.isEmpty() && !out.sha256.isEmpty())
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "The file is not signed.")));
    for (const CheckedSignature &one : std::as_const(out.signatures)) {
        if (!one.valid) {
            out.words.append(faultWords(one));
            continue;
        }
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "Signed by %1 on %2; what was signed is unchanged."),
                              {one.signer, (one.stampedAt.isValid() && one.timestamp == QLatin1String("trusted") ? one.stampedAt : one.at)
                                               .toOffsetFromUtc(9 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm"))}));
        if (const QString chain = chainWords(one); !chain.isEmpty())
            out.words.append(chain);
        if (one.timestamp == QLatin1String("invalid"))
            out.words.append(said(QT_TRANSLATE_NOOP("enza", "Its timestamp does not fit.")));
        if (!one.journalHead.isEmpty() && out.known && !one.headHolds)
            out.words.append(said(QT_TRANSLATE_NOOP("enza", "The journal of this workspace is not the one that stood here when it was signed: see \"audit verify\".")));
    }
    if (!out.signatures.isEmpty() && !out.signatures.last().coversWhole)
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "Something was added to the file after the last signature; it is not signed.")));
}

/// What this workspace knows of it.
Result<void> place(const Session &session, CheckedDocument &out, const Document &document)
{
    out.documentId = document.id;
    out.kind = enumName(document.documentKind);
    out.revision = document.revision;
    out.title = document.title;
    ENZA_ASSIGN(const auto newer, successorOf(session, document));
    if (newer) {
        out.newer = newer->id;
        out.newerRevision = newer->revision;
    }
    ENZA_ASSIGN(out.stale, staleReasons(session, document.id));
    out.current = out.known && !out.draft && !newer && out.stale.isEmpty();
    if (newer)
        out.words.prepend(said(QT_TRANSLATE_NOOP("enza", "This document was amended: revision %1 takes its place."), {QString::number(newer->revision)}));
    if (!out.known)
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "This workspace holds the document %1, but not in this form."), {document.id}));
    else if (document.signatures.isEmpty())
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "It is a draft that nobody has signed: revision %1."), {QString::number(document.revision)}));
    else if (out.draft)
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "This is a draft of the document, revision %1; it was signed in its final form later."),
                              {QString::number(document.revision)}));
    else
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "This workspace holds it: %1, revision %2."), {document.title, QString::number(document.revision)}));
    if (!out.stale.isEmpty())
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "It is out of date: %1."), {out.stale.join(QStringLiteral("; "))}));
    return {};
}

/// The document of the workspace that a file is, or says it is; nothing when it is not here for this user.
Result<std::optional<Document>> find(const Session &session, const CheckedDocument &out)
{
    ENZA_ASSIGN(const auto all, loadAll<Document>(session, {}));
    const auto visible = [&](const QString &id) -> Result<std::optional<Document>> {
        auto document = visibleDocument(session, id);
        if (document)
            return document->value;
        if (document.error().code != ErrorCode::NotFound)
            return std::unexpected(document.error());
        return std::nullopt;
    };
    for (const auto &one : all) {
        const Document &document = one.value;
        const bool same = document.sha256 == out.sha256 || document.draftSha256 == out.sha256 ||
                          std::any_of(document.signatures.begin(), document.signatures.end(),
                                      [&](const DocumentSignature &signature) { return signature.sha256 == out.sha256; });
        if (same)
            return visible(document.id);
    }
    return out.documentId.isEmpty() ? Result<std::optional<Document>>(std::nullopt) : visible(out.documentId);
}

Result<QByteArray> readPdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    if (file.size() > mostBytes)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is too large for a document"), Where{path, 0, {}});
    QByteArray bytes = file.readAll();
    if (!bytes.startsWith("%PDF-"))
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is no PDF"), Where{path, 0, {}});
    return bytes;
}

} // namespace

bool CheckedDocument::good() const
{
    const auto holds = [](const CheckedSignature &one) {
        return one.valid && one.timestamp != QLatin1String("invalid") &&
               (one.chain == QLatin1String("trusted") || one.chain == QLatin1String("no_anchors"));
    };
    return std::all_of(signatures.begin(), signatures.end(), holds) && (signatures.isEmpty() || signatures.last().coversWhole);
}

Result<CheckedDocument> checkDocument(const Session &session, const QByteArray &pdf)
{
    const Session::Outward outward;
    ENZA_ASSIGN(const SigningRules rules, signingRules(session));
    CheckedDocument out;
    out.sha256 = sha256(pdf);
    for (const signing::SignatureCheck &check : signing::checkSignatures(pdf, rules.trust(session.clock().now()))) {
        out.signatures.append(checked(session, check));
        if (check.valid && !check.documentId.isEmpty())
            out.documentId = check.documentId;
    }
    ENZA_ASSIGN(const std::optional<Document> document, find(session, out));
    if (document) {
        out.draft = document->draftSha256 == out.sha256 || (document->signatures.isEmpty() && document->sha256 == out.sha256);
        out.known = out.draft || document->sha256 == out.sha256 ||
                    std::any_of(document->signatures.begin(), document->signatures.end(),
                                [&](const DocumentSignature &signature) { return signature.sha256 == out.sha256; });
    }
    sayFile(out);
    if (document) {
        ENZA_TRY(place(session, out, *document));
        if (out.known && !out.draft && document->sha256 != out.sha256)
            out.words.append(said(QT_TRANSLATE_NOOP("enza", "Further people have signed it since.")));
    } else {
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "This workspace does not know the document.")));
    }
    return out;
}

Result<CheckedDocument> checkDocumentFile(const Session &session, const QString &path)
{
    ENZA_ASSIGN(const QByteArray bytes, readPdf(path));
    return checkDocument(session, bytes);
}

Result<CheckedDocument> checkKeptDocument(const Session &session, const QString &documentId)
{
    ENZA_ASSIGN(const QByteArray bytes, readDocument(session, documentId));
    return checkDocument(session, bytes);
}

Result<CheckedDocument> checkCode(const Session &session, const QString &code)
{
    const Session::Outward outward;
    const auto parsed = report::parseCode(code);
    if (!parsed)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "this is no code of a document; it reads ENZA1:…:…:… and stands at the foot of the first page"),
                    Where{{}, 0, QStringLiteral("code")});
    CheckedDocument out;
    out.documentId = parsed->documentId;
    out.revision = parsed->revision;
    const auto kept = visibleDocument(session, parsed->documentId);
    if (!kept && kept.error().code != ErrorCode::NotFound)
        return std::unexpected(kept.error());
    if (!kept) {
        out.words.append(said(QT_TRANSLATE_NOOP("enza", "This workspace does not know the document.")));
        return out;
    }
    const Document &document = kept->value;
    const QByteArray draft = QByteArray::fromHex(document.extra.value(QLatin1String("draft_content")).toString().toLatin1());
    const bool inForce = document.content.startsWith(parsed->digest);
    out.draft = inForce ? document.signatures.isEmpty() : draft.startsWith(parsed->digest);
    out.known = document.revision == parsed->revision && (out.draft || inForce);
    for (const DocumentSignature &signature : document.signatures) {
        if (out.known && !out.draft)
            out.words.append(said(QT_TRANSLATE_NOOP("enza", "Signed by %1 on %2."),
                                  {signature.signer, signature.at.toOffsetFromUtc(9 * 3600).toString(QStringLiteral("yyyy-MM-dd HH:mm"))}));
    }
    ENZA_TRY(place(session, out, document));
    return out;
}

Result<int> newerRevision(const Session &session, const QString &documentId)
{
    ENZA_ASSIGN(const auto document, visibleDocument(session, documentId));
    ENZA_ASSIGN(const auto newer, successorOf(session, document.value));
    return newer ? newer->revision : 0;
}

QString codeOf(const Document &document)
{
    return document.content.isEmpty() ? QString() : report::codeText({document.id, document.revision, document.content});
}

Result<QStringList> headsOfSignedFile(const Session &session, const QString &path)
{
    ENZA_ASSIGN(const SigningRules rules, signingRules(session));
    ENZA_ASSIGN(const QByteArray bytes, readPdf(path));
    QStringList heads;
    for (const signing::SignatureCheck &check : signing::checkSignatures(bytes, rules.trust(session.clock().now()))) {
        if (check.valid && !check.journalHead.isEmpty())
            heads.append(check.journalHead);
    }
    if (heads.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file holds no valid signature that says where a journal stood"), Where{path, 0, {}});
    return heads;
}

Result<QStringList> headsOfSignedDocuments(const Session &session)
{
    ENZA_ASSIGN(const SigningRules rules, signingRules(session));
    ENZA_ASSIGN(const auto all, loadAll<Document>(session, {}));
    QStringList heads;
    for (const auto &one : all) {
        if (one.value.signatures.isEmpty())
            continue;
        // Whoever wrote the journal anew could write the record anew too, but not what a card signed.
        const auto blob = openBlob(session, one.value.blob);
        const auto bytes = blob ? (*blob)->read(0, (*blob)->size()) : std::unexpected(blob.error());
        if (!bytes)
            continue; // the check of files says what is wrong with it
        for (const signing::SignatureCheck &check : signing::checkSignatures(*bytes, rules.trust(session.clock().now()))) {
            if (check.valid && !check.journalHead.isEmpty())
                heads.append(check.journalHead);
        }
    }
    return heads;
}

} // namespace enza::workflow
