// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workflow/demo_record.h"

namespace enza::workflow::demo {

struct VcfHeader {
    QList<QByteArray> sources;  ///< programs as a pipeline would name them
    QList<QByteArray> meta;     ///< whole further lines: FILTER, INFO, FORMAT, ALT …
    QList<QByteArray> samples;
};

/// VCF 4.2 with contigs of GRCh38 and a CSQ field as VEP declares it. Records are sorted by place.
QByteArray writeVcf(const VcfHeader &header, QList<Record> records);

} // namespace enza::workflow::demo
