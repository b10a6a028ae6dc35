// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/text_input.h"

#include "base/platform.h"
#include "genome/inflow.h"

#include <QFile>
#include <QFileInfo>

namespace enza::genome {
namespace {

/// Where to come back to in the file is not asked for here, so it is forgotten this often.
constexpr quint64 forgetAfter = 8 << 20;

class FileInput final : public TextInput
{
public:
    FileInput(std::unique_ptr<Inflow> inflow, QString name, quint64 size)
        : m_inflow(std::move(inflow)), m_name(std::move(name)), m_size(size)
    {
    }

    Result<bool> append(std::string &out) override
    {
        const std::size_t before = out.size();
        auto more = m_inflow->append(out);
        if (!more) {
            Error error = std::move(more).error();
            if (error.where.file.isEmpty())
                error.where.file = m_name;
            return std::unexpected(std::move(error));
        }
        m_inflated += out.size() - before;
        if (m_inflated >= m_forgotten + forgetAfter) {
            m_forgotten = m_inflated;
            (void)m_inflow->place(m_inflated, m_inflated);
        }
        return *more;
    }

    QString name() const override { return m_name; }
    quint64 size() const override { return m_size; }
    quint64 position() const override { return m_inflow->position(); }

private:
    std::unique_ptr<Inflow> m_inflow;
    QString m_name;
    quint64 m_size;
    quint64 m_inflated = 0, m_forgotten = 0;
};

std::unexpected<Error> notText(const char *what, const QString &name)
{
    return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a text file: it is %2"), {name, QLatin1String(what)}),
                {name, 0, {}});
}

} // namespace

Result<std::unique_ptr<TextInput>> TextInput::open(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is a folder"), {path}), {name, 0, {}});
    if (info.exists() && !info.isFile())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is a pipe or a device, not a file"), {path}), {name, 0, {}});
    QFile file(info.absoluteFilePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    const QByteArray start = file.read(18);
    file.close();
    if (start.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file is empty")), {name, 0, {}});
    if (start.startsWith("PK\x03\x04"))
        return notText("ZIP", name);
    if (start.startsWith("%PDF"))
        return notText("PDF", name);
    if (start.startsWith("crypt4gh"))
        return notText("Crypt4GH", name);
    const QString full = info.absoluteFilePath();
    // bgzip marks its members with the extra field "BC" (SAM specification, 4.1).
    const bool packed = start.startsWith("\x1f\x8b");
    const bool blocked = packed && start.size() >= 18 && (start[3] & 4) != 0 && start[12] == 'B' && start[13] == 'C';
    auto inflow = blocked ? openBgzf(full) : packed ? openGzip(full) : openPlain(full);
    if (!inflow) {
        Error error = std::move(inflow).error();
        if (error.where.file.isEmpty())
            error.where.file = name;
        return std::unexpected(std::move(error));
    }
    return std::make_unique<FileInput>(std::move(*inflow), name, quint64(info.size()));
}

} // namespace enza::genome
