// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/variant_table.h"

#include <QList>
#include <QUrl>

namespace enza::ui {

struct DetailLink {
    QString name; ///< of the place, as it calls itself
    QUrl url;
    QString tells; ///< what the address tells its reader, in words
};

/// Places on the web about this variant or its gene. An address holds public identifiers only: gene symbols,
/// ClinVar and dbSNP accessions; the position of a variant only when a public database is known to hold it
/// already, since a rare variant alone can point at a person.
QList<DetailLink> detailLinks(const review::VariantDetail &detail);

} // namespace enza::ui
