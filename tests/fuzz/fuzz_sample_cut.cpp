// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/sample_cut.h"

#include <cstdlib>

using namespace enza;

namespace {

class Bytes final : public genome::ByteSource
{
public:
    explicit Bytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    quint64 size() const override { return quint64(m_bytes.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override
    {
        return m_bytes.mid(qsizetype(offset), qsizetype(length));
    }

private:
    QByteArray m_bytes;
};

} // namespace

/// A stored file of any bytes, cut to one of its samples: of a shared file no record has more columns than that one,
/// no heading names another sample, and nothing that is hidden is written.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool hides = *data & 1, stays = *data & 2;
    const auto source = std::make_shared<const Bytes>(QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    genome::CutRequest request;
    request.samples = {QStringLiteral("S1")};
    if (hides) {
        request.hides = [](const genome::RecordPlace &place) { return place.start > 1000; };
        request.callsStay = stays;
        request.normals = {QStringLiteral("S1")};
    }
    QByteArray out;
    const auto cut = genome::cutSamples(source, request, [&](const QByteArray &bytes) -> Result<void> {
        out += bytes;
        return {};
    }, {});
    if (!cut || !cut->shared)
        return 0;
    quint64 records = 0;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty() || line.startsWith("##"))
            continue;
        const auto columns = line.split('\t');
        if (line.startsWith("#CHROM")) {
            if (columns.size() != 10 || columns.last().trimmed() != "S1")
                abort();
            continue;
        }
        ++records;
        if (columns.size() > 10)
            abort();
        if (hides && !stays && columns.value(1).toLongLong() > 1000)
            abort();
    }
    if (records != cut->records)
        abort();
    return 0;
}
