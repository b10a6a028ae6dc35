// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/signing.h"

#include "base/digest.h"
#include "base/platform.h"
#include "signing/sign.h"
#include "workflow/act.h"
#include "workflow/audit.h"
#include "workflow/document_access.h"
#include "workflow/document_drawing.h"
#include "workflow/reports.h"
#include "workflow/signing_rules.h"

#include <QFile>

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr qint64 mostKeyBytes = 1 << 20;

Result<QByteArray> smallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    if (file.size() > mostKeyBytes)
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the file is too large to hold keys or certificates"), Where{path, 0, {}});
    return file.readAll();
}

Result<signing::Key> keyOf(const SigningMeans &means)
{
    if (!means.pkcs12File.isEmpty()) {
        ENZA_ASSIGN(QByteArray bytes, smallFile(means.pkcs12File));
        auto key = signing::Key::fromPkcs12(bytes, means.passphrase, means.pkcs12File);
        wipe(bytes);
        return key;
    }
    if (means.pkcs11Uri.isEmpty())
        return fail(ErrorCode::Usage, QT_TRANSLATE_NOOP("enza", "say with what to sign: a PKCS#12 file or a card (PKCS#11)"));
    QByteArray certificates;
    if (!means.certificateFile.isEmpty()) {
        ENZA_ASSIGN(certificates, smallFile(means.certificateFile));
    }
    return signing::Key::fromToken(means.pkcs11Uri, means.pin, certificates);
}

std::unexpected<Error> refused(const Document &document, const char *why, const QStringList &args = {})
{
    return fail(ErrorCode::Conflict, Text(why, args), Where{document.title, 0, {}});
}

/// What stands in the way of signing it now.
Result<void> maySign(const Session &session, const Document &document)
{
    ENZA_ASSIGN(const QStringList stale, staleReasons(session, document.id));
    if (!stale.isEmpty())
        return refused(document, QT_TRANSLATE_NOOP("enza", "this document is out of date, so it is not signed: %1. Draft it again"),
                       {stale.join(QStringLiteral("; "))});
    ENZA_ASSIGN(const auto newer, successorOf(session, document));
    if (newer)
        return refused(document, QT_TRANSLATE_NOOP("enza", "revision %1 has taken its place, so it is not signed"), {QString::number(newer->revision)});
    if (!drawerOf(document.documentKind))
        return {};
    ENZA_ASSIGN(const auto all, loadCase<Document>(session, document.caseId));
    for (const auto &[other, version, author, at] : all) {
        const bool same = other.documentKind == document.documentKind && other.subject == document.subject && other.language == document.language;
        if (!same || other.id == document.id || other.signatures.isEmpty() || document.amends == other.id)
            continue;
        ENZA_ASSIGN(const auto replaced, successorOf(session, other));
        if (!replaced)
            return refused(document, QT_TRANSLATE_NOOP("enza", "revision %1 is signed and in force: amend it with a reason instead of signing "
                                                               "another one beside it"), {QString::number(other.revision)});
    }
    return {};
}

/// The final form of a draft: drawn again from the same records, without the marks of a draft.
Result<DrawnDocument> finalForm(Session &session, const Document &draft, const signing::Key &key, const QDateTime &now)
{
    const DocumentDrawer *drawer = drawerOf(draft.documentKind);
    if (!drawer) { // kept as it was drawn
        ENZA_ASSIGN(const QByteArray bytes, documentBytes(session, draft));
        return DrawnDocument{bytes, draft};
    }
    report::DocumentStatus status{draft.id, draft.revision, report::DocumentRelease{key.signer(), now}, {}};
    if (!draft.amends.isEmpty()) {
        ENZA_ASSIGN(const auto original, visibleDocument(session, draft.amends));
        const QList<DocumentSignature> &signatures = original.value.signatures;
        status.amendment = report::Amendment{original.value.id, original.value.revision,
                                             signatures.isEmpty() ? original.value.at : signatures.last().at, draft.amendReason};
    }
    ENZA_ASSIGN(DrawnDocument drawn, draw(session, draft, *drawer, status));
    const QString named = QStringLiteral("holds_identity");
    if (draft.extra.value(named).toBool() && !drawn.document.extra.value(named).toBool())
        return fail(ErrorCode::NotPermitted, QT_TRANSLATE_NOOP("enza", "this document names the patient, and your role may not read identities"));
    for (const BasedOn &base : drawn.document.basedOn) {
        const bool same = std::any_of(draft.basedOn.begin(), draft.basedOn.end(), [&](const BasedOn &one) {
            return one.record == base.record && one.version == base.version;
        });
        if (!same) // somebody wrote while it was drawn
            return refused(draft, QT_TRANSLATE_NOOP("enza", "the case has just been changed, so nothing was signed. Draft the document again"));
    }
    drawn.document.draftSha256 = draft.sha256;
    drawn.document.extra.insert(QStringLiteral("draft_content"), QLatin1String(draft.content.toHex()));
    return drawn;
}

} // namespace

Result<SignerView> readSigner(const SigningMeans &means)
{
    ENZA_ASSIGN(const signing::Key key, keyOf(means));
    return SignerView{key.signer(), key.validFrom(), key.validTo()};
}

Result<Document> signDocument(Session &session, const QString &documentId, const SigningMeans &means)
{
    ENZA_TRY(session.mayDo(QStringLiteral("document.sign")));
    const Session::Outward outward;
    ENZA_ASSIGN(const auto kept, visibleDocument(session, documentId));
    ENZA_TRY(maySign(session, kept.value));
    ENZA_ASSIGN(const SigningRules rules, signingRules(session));
    ENZA_ASSIGN(const signing::Key key, keyOf(means));
    const QDateTime now = session.clock().now();
    DrawnDocument drawn;
    if (kept.value.signatures.isEmpty()) {
        ENZA_ASSIGN(drawn, finalForm(session, kept.value, key, now));
    } else {
        drawn.document = kept.value;
        ENZA_ASSIGN(drawn.pdf, documentBytes(session, kept.value));
    }
    Document &document = drawn.document;
    DocumentSignature signature;
    signature.by = session.user().id;
    signature.at = now;
    ENZA_ASSIGN(signature.journalHead, journalHead(session));
    ENZA_ASSIGN(const signing::SignedPdf made,
                signing::signPdf(drawn.pdf, {now, {}, document.id, QString::fromLatin1(document.content.toHex()), signature.journalHead},
                                 key, rules.services()));
    signature.signer = made.signer;
    signature.level = made.level;
    signature.certificate = made.certificate;
    signature.size = made.pdf.size();
    signature.sha256 = sha256(made.pdf);
    document.sha256 = signature.sha256;
    document.signatures.append(signature);
    // The version read at the start: who signed at the same time comes second and signs over this signature.
    return keepDocument(session, document, made.pdf, QStringLiteral("document.sign"), kept.version,
                        {{QStringLiteral("sha256"), QLatin1String(signature.sha256.toHex())},
                         {QStringLiteral("signer"), signature.signer},
                         {QStringLiteral("level"), signature.level},
                         {QStringLiteral("rules"), rules.pin}});
}

} // namespace enza::workflow
