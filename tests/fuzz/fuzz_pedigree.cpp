// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/canrisk.h"
#include "counselling/pedigree_drawing.h"
#include "counselling/quick_entry.h"
#include "workflow/pedigree_files.h"

/// The readers of families by the first byte; whatever is read is laid out too, and written again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace enza;
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QString name = QStringLiteral("fuzz");
    Result<Pedigree> family = std::unexpected(Error{});
    switch (data[0] % 4) {
    case 0: family = counselling::readCanRisk(bytes, name); break;
    case 1: family = workflow::readFamilyPacket(bytes, name); break;
    case 2: family = workflow::readFamilyHistory(bytes, name); break;
    default: {
        Pedigree mine;
        Individual one;
        one.id = QStringLiteral("1");
        mine.individuals = {one};
        if (counselling::applyEntry(mine, one.id, counselling::parseEntry(QString::fromUtf8(bytes), mine)))
            family = mine;
    }
    }
    if (family && family->individuals.size() < 60) {
        QStringList leftOut;
        (void)counselling::writeSvg(counselling::drawPedigree(*family), name);
        (void)workflow::writeFamilyHistory(*family, {}, leftOut);
        (void)counselling::writeCanRisk(*family, 4, leftOut);
    }
    return 0;
}
