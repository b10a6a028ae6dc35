// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_file.h"

#include "base/clock.h"
#include "base/digest.h"
#include "base/json.h"
#include "crypt4gh/container.h"
#include "store/files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QtEndian>

namespace enza::store {
namespace {

const QByteArray mark("ENZACHG\x01", 8);
constexpr qint64 signatureSize = 64;
constexpr qint64 tailSize = 8 + signatureSize; ///< length of the table, signature over it
constexpr quint64 maxTableSize = 256 << 20;
constexpr quint64 maxFrame = 1 << 30;
constexpr quint64 portion = 1 << 20;

crypt4gh::Sequence sequence()
{
    return crypt4gh::Sequence::of("enza changes 1");
}

std::unexpected<Error> damaged(const QString &file)
{
    return fail(ErrorCode::Damaged,
                Text(QT_TRANSLATE_NOOP("enza", "the change file is incomplete or was changed; export it again")),
                Where{file, 0, {}});
}

Result<void> goOn(const JobContext &job)
{
    if (job.stop.stop_requested())
        return fail(ErrorCode::Cancelled, Text(QT_TRANSLATE_NOOP("enza", "stopped")));
    return {};
}

QByteArray littleEndian(quint64 number)
{
    QByteArray out(8, '\0');
    qToLittleEndian(number, out.data());
    return out;
}

QByteArray toSign(const QByteArray &table)
{
    return QByteArray("enza changes 1\n") + table;
}

QByteArray toBytes(const ChangeTable &table)
{
    QJsonArray parts;
    for (const ChangeTable::Part &part : table.parts)
        parts.append(QJsonObject{{QStringLiteral("name"), part.name},
                                 {QStringLiteral("offset"), qint64(part.offset)},
                                 {QStringLiteral("length"), qint64(part.length)},
                                 {QStringLiteral("sha256"), QLatin1String(part.sha256.toBase64())}});
    return canonicalJson(QJsonObject{{QStringLiteral("workspace"), table.workspace},
                                     {QStringLiteral("replica"), table.replica},
                                     {QStringLiteral("user"), table.user},
                                     {QStringLiteral("at"), isoUtc(table.at)},
                                     {QStringLiteral("heads"), table.heads},
                                     {QStringLiteral("parts"), parts}});
}

/// Damaged when a part does not lie within the first `end` bytes.
Result<ChangeTable> tableFrom(const QByteArray &bytes, quint64 end, const QString &file)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return damaged(file);
    const auto text = [&](const char *name) { return json->value(QLatin1String(name)).toString(); };
    ChangeTable table{text("workspace"), text("replica"), text("user"), fromIsoUtc(text("at")),
                      json->value(QLatin1String("heads")).toObject(), {}};
    for (const QJsonValue &value : json->value(QLatin1String("parts")).toArray()) {
        const qint64 offset = value[QLatin1String("offset")].toInteger(-1);
        const qint64 length = value[QLatin1String("length")].toInteger(-1);
        if (offset < 0 || length < 0 || quint64(offset) > end || quint64(length) > end - quint64(offset))
            return damaged(file);
        table.parts.append({value[QLatin1String("name")].toString(), quint64(offset), quint64(length),
                            QByteArray::fromBase64(value[QLatin1String("sha256")].toString().toLatin1())});
    }
    return table;
}

} // namespace

QByteArray framed(const QByteArray &bytes)
{
    return littleEndian(quint64(bytes.size())) + bytes;
}

const ChangeTable::Part *ChangeTable::part(const QString &name) const
{
    const auto found = std::find_if(parts.cbegin(), parts.cend(), [&](const Part &one) { return one.name == name; });
    return found == parts.cend() ? nullptr : &*found;
}

struct ChangeWriter::State {
    State(const QString &target, const JobContext &theJob)
        : path(target), file(target + unfinishedSuffix), job(theJob), dataKey(SecretBytes::random(keySize)),
          container(dataKey.clone(), sequence(), [this](const char *data, qsizetype length) { return store(data, length); })
    {
    }
    Result<void> store(const char *data, qsizetype length)
    {
        if (file.write(data, length) != length)
            return std::unexpected(platform::fileError(path, QStringLiteral("write")));
        return {};
    }
    Result<void> put(const QByteArray &bytes)
    {
        ENZA_TRY(goOn(job));
        ENZA_TRY(container.write(bytes.constData(), bytes.size()));
        written += quint64(bytes.size());
        job.report({written, 0, quint64(parts.size())});
        return {};
    }

    QString path;
    QFile file;
    const JobContext &job;
    SecretBytes dataKey;
    crypt4gh::Writer container;
    QList<ChangeTable::Part> parts;
    std::optional<Sha256> digest;
    quint64 written = 0;
    bool finished = false;
};

ChangeWriter::ChangeWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ChangeWriter::~ChangeWriter()
{
    if (m_state->finished)
        return;
    m_state->file.close();
    m_state->file.remove();
}

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::begin(const QString &path, const QList<QByteArray> &readers,
                                                          const JobContext &job)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::Conflict, Text(QT_TRANSLATE_NOOP("enza", "the file exists already; choose a new name")),
                    Where{path, 0, {}});
    std::unique_ptr<ChangeWriter> writer(new ChangeWriter(std::make_unique<State>(path, job)));
    State &state = *writer->m_state;
    if (!state.file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        !state.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(platform::fileError(path, QStringLiteral("open")));
    QList<QByteArray> packets;
    for (const QByteArray &reader : readers)
        packets.append(crypt4gh::dataKeyPacket(state.dataKey, reader));
    const QByteArray header = crypt4gh::headerOf(packets);
    ENZA_TRY(state.store(header.constData(), header.size()));
    ENZA_TRY(state.put(mark));
    return writer;
}

void ChangeWriter::beginPart(const QString &name)
{
    m_state->parts.append({name, m_state->written, 0, {}});
    m_state->digest.emplace();
}

Result<void> ChangeWriter::add(const QByteArray &bytes)
{
    m_state->digest->add({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
    return m_state->put(bytes);
}

void ChangeWriter::endPart()
{
    ChangeTable::Part &part = m_state->parts.last();
    part.length = m_state->written - part.offset;
    part.sha256 = m_state->digest->finish();
}

quint64 ChangeWriter::parts() const
{
    return quint64(m_state->parts.size());
}

Result<void> ChangeWriter::finish(ChangeTable table, const Signer &signer)
{
    table.parts = m_state->parts;
    const QByteArray bytes = toBytes(table);
    ENZA_TRY(m_state->put(bytes));
    ENZA_TRY(m_state->put(littleEndian(quint64(bytes.size()))));
    ENZA_TRY(m_state->put(signer.sign(toSign(bytes))));
    ENZA_TRY(m_state->container.finish());
    if (!m_state->file.flush())
        return std::unexpected(platform::fileError(m_state->path, QStringLiteral("write")));
    m_state->file.close();
    ENZA_TRY(putInPlace(m_state->file.fileName(), m_state->path));
    m_state->finished = true;
    return {};
}

struct ChangeReader::State {
    QString path;
    std::unique_ptr<crypt4gh::Reader> container;
    ChangeTable table;
    QByteArray tableBytes;
    QByteArray signature;
};

ChangeReader::ChangeReader(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ChangeReader::~ChangeReader() = default;

const ChangeTable &ChangeReader::table() const
{
    return m_state->table;
}

bool ChangeReader::signedBy(const QByteArray &key) const
{
    return verifySignature(key, toSign(m_state->tableBytes), m_state->signature);
}

Result<std::unique_ptr<ChangeReader>> ChangeReader::open(const QString &path, const UserKeys &keys, const QString &workspace)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the file does not exist")), Where{path, 0, {}});
    auto state = std::make_unique<State>();
    state->path = path;
    auto container = crypt4gh::Reader::open(path, keys.sealKey, sequence());
    if (!container && container.error().code == ErrorCode::WrongSecret)
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "this file was not made for you: it holds no changes of this workspace, or "
                                                   "you were not among its users when it was exported")),
                    Where{path, 0, {}});
    if (!container)
        return damaged(path);
    state->container = std::move(*container);
    const quint64 size = state->container->size();
    if (size < quint64(mark.size() + tailSize))
        return damaged(path);
    ENZA_ASSIGN(const QByteArray begin, state->container->read(0, quint64(mark.size())));
    if (begin.left(7) != mark.left(7))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "this is not a change file of Enza")), Where{path, 0, {}});
    if (begin != mark)
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP("enza", "the change file was written by a newer Enza; update Enza to use it")),
                    Where{path, 0, {}});
    ENZA_ASSIGN(const QByteArray tail, state->container->read(size - tailSize, tailSize));
    if (tail.size() != tailSize)
        return damaged(path);
    const quint64 length = qFromLittleEndian<quint64>(tail.constData());
    if (length > maxTableSize || length > size - quint64(mark.size() + tailSize))
        return damaged(path);
    state->signature = tail.mid(8);
    const quint64 end = size - tailSize - length;
    ENZA_ASSIGN(state->tableBytes, state->container->read(end, length));
    ENZA_ASSIGN(state->table, tableFrom(state->tableBytes, end, path));
    if (state->table.workspace != workspace)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "these are changes of another workspace")),
                    Where{path, 0, {}});
    return std::unique_ptr<ChangeReader>(new ChangeReader(std::move(state)));
}

Result<void> ChangeReader::read(const ChangeTable::Part &part, const std::function<Result<void>(const QByteArray &)> &take,
                                const JobContext &job) const
{
    Sha256 digest;
    for (quint64 done = 0; done < part.length;) {
        ENZA_TRY(goOn(job));
        ENZA_ASSIGN(const QByteArray bytes, m_state->container->read(part.offset + done, std::min(portion, part.length - done)));
        if (bytes.isEmpty())
            return damaged(m_state->path);
        digest.add({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
        done += quint64(bytes.size());
        job.report({part.offset + done, m_state->container->size(), 0});
        ENZA_TRY(take(bytes));
    }
    return digest.finish() == part.sha256 ? Result<void>() : damaged(m_state->path);
}

Result<void> ChangeReader::readFrames(const ChangeTable::Part &part,
                                      const std::function<Result<void>(const QByteArray &)> &take,
                                      const JobContext &job) const
{
    QByteArray waiting;
    const auto cut = [&](const QByteArray &bytes) -> Result<void> {
        waiting += bytes;
        qsizetype at = 0;
        while (waiting.size() - at >= 8) {
            const quint64 length = qFromLittleEndian<quint64>(waiting.constData() + at);
            if (length > maxFrame)
                return damaged(m_state->path);
            if (quint64(waiting.size() - at - 8) < length)
                break;
            ENZA_TRY(take(waiting.mid(at + 8, qsizetype(length))));
            at += 8 + qsizetype(length);
        }
        waiting.remove(0, at);
        return {};
    };
    ENZA_TRY(read(part, cut, job));
    return waiting.isEmpty() ? Result<void>() : damaged(m_state->path);
}

} // namespace enza::store
