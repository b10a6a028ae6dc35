// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

enum class DocumentKind { Clinical, Letter };
template <> struct EnumNames<DocumentKind> {
    static constexpr std::pair<DocumentKind, const char *> values[] = {{DocumentKind::Clinical, "clinical"},
                                                                         {DocumentKind::Letter, "letter"}};
};

/// A record and the version of it that a document was drawn from.
struct BasedOn {
    QString record;
    quint64 version = 0;
};

/// A drafted document. Its PDF is an encrypted blob; what it says can be rebuilt from `basedOn`.
struct Document {
    static constexpr const char *kind = "document";
    QString id;
    QString caseId;
    DocumentKind documentKind = DocumentKind::Clinical;
    QString language; ///< "ja" or "en"
    int revision = 1;
    int pages = 0;
    QString title;
    QString blob;
    QByteArray sha256; ///< of the PDF
    QList<BasedOn> basedOn;
    QString by;
    QDateTime at;
    QJsonObject extra;
};

template <typename S> void describe(S &s, BasedOn &v)
{
    s.field("record", v.record);
    s.field("version", v.version);
}

template <typename S> void describe(S &s, Document &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("document_kind", v.documentKind);
    s.field("language", v.language);
    s.field("revision", v.revision);
    s.field("pages", v.pages);
    s.field("title", v.title);
    s.field("blob", v.blob);
    s.field("sha256", v.sha256);
    s.field("based_on", v.basedOn);
    s.field("by", v.by);
    s.field("at", v.at);
    s.extra(v.extra);
}

} // namespace enza
