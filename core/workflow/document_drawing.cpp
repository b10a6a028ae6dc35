// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/document_drawing.h"

#include "base/digest.h"
#include "workflow/act.h"
#include "workflow/bulk.h"
#include "workflow/knowledge.h"
#include "workflow/rule_book.h"
#include "workflow/session_state.h"
#include "workflow/user_name.h"

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr DocumentDrawer drawers[] = {{DocumentKind::Clinical, "document.draft", drawClinical, clinicalBases},
                                     {DocumentKind::Germline, "document.disclose", drawGermline, germlineBases}};

/// Of two snapshots of the same source the one that counts.
bool isNewer(const KnowledgeSnapshot &a, const KnowledgeSnapshot &b)
{
    return std::pair(a.released, a.imported) > std::pair(b.released, b.imported);
}

} // namespace

const DocumentDrawer *drawerOf(DocumentKind kind)
{
    for (const DocumentDrawer &drawer : drawers) {
        if (drawer.kind == kind)
            return &drawer;
    }
    return nullptr;
}

Result<QStringList> pinsInForce(const Session &session, const QStringList &pins)
{
    if (pins.isEmpty())
        return QStringList();
    ENZA_ASSIGN(const auto snapshots, listKnowledge(session));
    QStringList out;
    for (const QString &pin : pins) {
        const QString id = pin.section(u'@', 0, 0);
        const auto named = std::find_if(snapshots.begin(), snapshots.end(), [&](const KnowledgeSnapshot &one) { return one.pin() == pin; });
        if (named != snapshots.end()) {
            KnowledgeSnapshot newest = *named;
            for (const KnowledgeSnapshot &one : snapshots) {
                if (one.source == newest.source && one.name == newest.name && one.assembly == newest.assembly && isNewer(one, newest))
                    newest = one;
            }
            out.append(newest.pin());
            continue;
        }
        const auto set = ruleSetNamed(session, id);
        if (!set && set.error().code != ErrorCode::NotFound)
            return std::unexpected(set.error());
        out.append(set ? set->pin() : pin); // of what is not kept here nothing newer is known
    }
    return out;
}

Result<DrawnDocument> draw(Session &session, Document document, const DocumentDrawer &drawer, const report::DocumentStatus &status)
{
    DrawRequest request{document.caseId, document.subject, document.language, document.id, document.revision,
                        status.release ? status.release->at : document.at, userName(session, document.by), !status.release};
    ENZA_ASSIGN(Drawing drawing, drawer.compose(session, request));
    ENZA_ASSIGN(const report::RenderedDocument rendered, report::renderDocument(std::move(drawing.model), status));
    document.title = rendered.title;
    document.pages = rendered.pages;
    document.content = rendered.content;
    document.sha256 = sha256(rendered.pdf);
    document.basedOn = drawing.basedOn;
    ENZA_ASSIGN(document.pins, pinsInForce(session, drawing.pins));
    document.pins.removeDuplicates();
    if (drawing.holdsIdentity)
        document.extra.insert(QStringLiteral("holds_identity"), true);
    return DrawnDocument{rendered.pdf, document};
}

Result<Document> keepDocument(Session &session, Document document, const QByteArray &pdf, const QString &verb,
                              std::optional<quint64> version, const QJsonObject &detail)
{
    const auto done = [&]() -> Result<Change> {
        const std::shared_lock writing(session.caches().bulk);
        ENZA_ASSIGN(const auto blob, session.store().newBlob());
        ENZA_TRY(blob->write(pdf.constData(), pdf.size()));
        ENZA_ASSIGN(document.blob, blob->finish());
        return commitDeed(session, Deed{verb, document.caseId, {}, {document.title, QString::number(document.revision)},
                                        {writeOf(document, document.id, document.caseId, version)}, store::Scope::Hospital, detail});
    }();
    if (!done) {
        (void)sweepBulk(session);
        return std::unexpected(done.error());
    }
    announce(session, *done);
    return document;
}

Result<std::optional<Document>> successorOf(const Session &session, const Document &document)
{
    ENZA_ASSIGN(const auto all, loadCase<Document>(session, document.caseId));
    std::optional<Document> newest;
    QString id = document.id;
    for (qsizetype step = 0; step <= all.size(); ++step) { // a chain of amendments is no longer than that
        const auto next = std::find_if(all.begin(), all.end(), [&](const auto &one) {
            return one.value.amends == id && !one.value.signatures.isEmpty();
        });
        if (next == all.end())
            break;
        newest = next->value;
        id = newest->id;
    }
    return newest;
}

} // namespace enza::workflow
