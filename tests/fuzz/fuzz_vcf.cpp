// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/variant_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace enza;
using namespace enza::genome;

namespace {

class FileBytes final : public ByteSource
{
public:
    explicit FileBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    quint64 size() const override { return quint64(m_bytes.size()); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override
    {
        return m_bytes.mid(qsizetype(offset), qsizetype(length));
    }

private:
    QByteArray m_bytes;
};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// The whole way: container, header, records, the stored line of the first ones, their details.
void readAll(const QString &path, const QByteArray &bytes)
{
    auto file = VariantFile::open(path);
    if (!file)
        return;
    const Header &header = (*file)->header();
    const auto stored = loadHeader(saveHeader(header));
    check(stored.has_value());
    const Profile &profile = chooseProfile(header);
    ChunkParser parser(header, profile, QStringLiteral("fuzz"));
    auto fetcher = LineFetcher::open(std::make_shared<FileBytes>(bytes), (*file)->format());
    for (;;) {
        auto chunk = (*file)->next();
        if (!chunk || !*chunk)
            return;
        int details = 0;
        quint64 last = 0;
        auto parsed = parser.parse(**chunk, [&](const AlleleRow &row) {
            check(row.offset >= last && row.offset - (*chunk)->offset + row.length <= (*chunk)->text.size());
            last = row.offset;
            if (++details > 3)
                return;
            const std::string line = (*chunk)->text.substr(row.offset - (*chunk)->offset, row.length);
            check(parseDetail(*stored, profile, line, row.allele).has_value());
            if (fetcher) {
                const auto again = (*fetcher)->line((*chunk)->place, (*chunk)->offset, row.offset, row.length);
                check(again && *again == line);
            }
        });
        if (!parsed)
            return;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString path = folder.filePath(QStringLiteral("input"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    readAll(path, bytes);
    return 0;
}
