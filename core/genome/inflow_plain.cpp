// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform.h"
#include "genome/inflow.h"

#include <QFile>

namespace enza::genome {
namespace {

class PlainInflow final : public Inflow
{
public:
    explicit PlainInflow(const QString &path) : m_file(path) {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("open")));
        return {};
    }

    Result<bool> append(std::string &out) override
    {
        constexpr std::size_t step = 1 << 20;
        const std::size_t before = out.size();
        qint64 got = 0;
        out.resize_and_overwrite(before + step, [&](char *data, std::size_t) {
            got = m_file.read(data + before, step);
            return before + std::size_t(std::max<qint64>(got, 0));
        });
        if (got < 0)
            return std::unexpected(platform::fileError(m_file.fileName(), QStringLiteral("read")));
        m_position += quint64(got);
        return got > 0;
    }

    /// The inflated bytes are the file's bytes.
    QByteArray place(quint64, quint64) override { return {}; }
    quint64 position() const override { return m_position; }
    QString format() const override { return QStringLiteral("vcf"); }

private:
    QFile m_file;
    quint64 m_position = 0;
};

} // namespace

Result<std::unique_ptr<Inflow>> openPlain(const QString &path)
{
    auto inflow = std::make_unique<PlainInflow>(path);
    ENZA_TRY(inflow->open());
    return inflow;
}

} // namespace enza::genome
