// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"

namespace enza {

enum class CallKind { Germline, Somatic };
template <> struct EnumNames<CallKind> {
    static constexpr std::pair<CallKind, const char *> values[] = {{CallKind::Germline, "germline"}, {CallKind::Somatic, "somatic"}};
};

/// One sample column of a file.
struct CallSetSample {
    QString name;
    QString sampleId;
    SampleRole role = SampleRole::Unassigned;
    QJsonObject extra;
};

struct TypeCount {
    QString type; ///< allele type name, see AlleleType
    quint64 count = 0;
};

/// One imported file. Its rows lie in calls/<id>.db, its bytes in blob `blob`.
struct CallSet {
    static constexpr const char *kind = "call_set";
    QString id;
    QString caseId;
    QString fileName; ///< without folder
    QString format;   ///< "vcf", "vcf.gz (bgzip)", "vcf.gz (gzip)", "bcf"
    QByteArray sha256; ///< of the file's bytes
    quint64 bytes = 0;
    QString blob;
    QString assembly;   ///< as found or as told
    QString annotation; ///< "CSQ", "ANN", "EFF", "BCSQ" or empty
    QString profile;    ///< site profile id used
    QStringList callers; ///< programs the file's header names, as written there
    CallKind callKind = CallKind::Germline;
    quint64 records = 0;
    quint64 alleles = 0; ///< rows
    QList<TypeCount> byType;
    QList<CallSetSample> samples;
    QStringList warnings; ///< already in words, as shown at import
    QDateTime imported;
    QString importedBy;
    QString supersedes; ///< earlier version of the same call set
    bool superseded = false;
    QJsonObject extra;
};

template <typename S> void describe(S &s, CallSetSample &v)
{
    s.field("name", v.name);
    s.field("sample_id", v.sampleId);
    s.field("role", v.role);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, TypeCount &v)
{
    s.field("type", v.type);
    s.field("count", v.count);
}

template <typename S> void describe(S &s, CallSet &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("file_name", v.fileName);
    s.field("format", v.format);
    s.field("sha256", v.sha256);
    s.field("bytes", v.bytes);
    s.field("blob", v.blob);
    s.field("assembly", v.assembly);
    s.field("annotation", v.annotation);
    s.field("profile", v.profile);
    s.field("callers", v.callers);
    s.field("call_kind", v.callKind);
    s.field("records", v.records);
    s.field("alleles", v.alleles);
    s.field("by_type", v.byType);
    s.field("samples", v.samples);
    s.field("warnings", v.warnings);
    s.field("imported", v.imported);
    s.field("imported_by", v.importedBy);
    s.field("supersedes", v.supersedes);
    s.field("superseded", v.superseded);
    s.extra(v.extra);
}

} // namespace enza
