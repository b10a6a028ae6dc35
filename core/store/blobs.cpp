// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"

#include "base/id.h"
#include "crypt4gh/container.h"
#include "store/files.h"

#include <QFileInfo>

namespace enza::store {
namespace {

/// A blob's header has one packet place for each of two epochs, so that a new store key can be written
/// beside the old one in place; the place that is not in use holds a packet that nobody can open.
constexpr int packetPlaces = 2;

QByteArray blobHeader(const SecretBytes &dataKey, const QByteArray &reader, int epoch)
{
    QList<QByteArray> packets;
    for (int place = 0; place < packetPlaces; ++place)
        packets.append(place == epoch % packetPlaces ? crypt4gh::dataKeyPacket(dataKey, reader) : unusablePacket());
    return crypt4gh::headerOf(packets);
}

class Writer final : public BlobWriter
{
public:
    Writer(const Layout &layout, const QString &id, const SecretBytes &secretKey, int epoch, std::shared_ptr<int> presence)
        : m_presence(std::move(presence)), m_id(id), m_path(layout.blob(m_id)), m_file(m_path + unfinishedSuffix),
          m_dataKey(SecretBytes::random(keySize)),
          m_header(blobHeader(m_dataKey, crypt4gh::keyPairOf(secretKey.clone()).publicKey, epoch)),
          m_container(m_dataKey.clone(), crypt4gh::Sequence::of(m_id.toLatin1()),
                      [this](const char *data, qsizetype length) { return store(data, length); })
    {
    }
    ~Writer() override
    {
        if (!m_finished)
            m_file.remove();
    }
    Result<void> begin()
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
            !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return std::unexpected(platform::fileError(m_path, QStringLiteral("open")));
        return store(m_header.constData(), m_header.size());
    }
    Result<void> write(const char *data, qsizetype length) override { return m_container.write(data, length); }
    Result<QString> finish() override
    {
        ENZA_TRY(m_container.finish());
        m_file.close();
        ENZA_TRY(putInPlace(m_path + unfinishedSuffix, m_path));
        m_finished = true;
        return m_id;
    }

private:
    Result<void> store(const char *data, qsizetype length)
    {
        if (m_file.write(data, length) != length)
            return std::unexpected(platform::fileError(m_path, QStringLiteral("write")));
        return {};
    }

    std::shared_ptr<int> m_presence;
    QString m_id;
    QString m_path;
    QFile m_file;
    SecretBytes m_dataKey;
    QByteArray m_header;
    crypt4gh::Writer m_container;
    bool m_finished = false;
};

class Reader final : public BlobReader
{
public:
    explicit Reader(std::unique_ptr<crypt4gh::Reader> container) : m_container(std::move(container)) {}
    quint64 size() const override { return m_container->size(); }
    Result<QByteArray> read(quint64 offset, quint64 length) const override { return m_container->read(offset, length); }

private:
    std::unique_ptr<crypt4gh::Reader> m_container;
};

} // namespace

QByteArray unusablePacket()
{
    return crypt4gh::dataKeyPacket(SecretBytes::random(keySize), crypt4gh::newKeyPair().publicKey);
}

Result<std::unique_ptr<crypt4gh::Reader>> openBlobContainer(const Layout &layout, const QString &id,
                                                            const SecretBytes &secretKey)
{
    if (!Layout::isId(id) || !QFileInfo::exists(layout.blob(id)))
        return fail(ErrorCode::NotFound, Text(QT_TRANSLATE_NOOP("enza", "the stored file %1 is not there"), {id}));
    auto container = crypt4gh::Reader::open(layout.blob(id), secretKey, crypt4gh::Sequence::of(id.toLatin1()));
    // Every blob of the workspace is for its own key: a header that is not was damaged.
    if (!container && container.error().code == ErrorCode::WrongSecret)
        return fail(ErrorCode::Damaged, Text(QT_TRANSLATE_NOOP("enza", "the stored file %1 is damaged"), {id}),
                    Where{layout.blob(id), 0, {}});
    return container;
}

Result<std::unique_ptr<BlobWriter>> beginBlob(Unlocked::State &state, const QString &id)
{
    const std::lock_guard guard(state.writing); // not while the store key changes
    auto writer = std::make_unique<Writer>(state.layout, id, blobKey(state.storeKeyCopy()), state.manifest.epoch,
                                           state.bulkWriters);
    ENZA_TRY(writer->begin());
    return writer;
}

Result<std::unique_ptr<BlobWriter>> Unlocked::newBlob()
{
    return beginBlob(*m_state, newId());
}

Result<std::unique_ptr<BlobReader>> Unlocked::openBlob(const QString &id) const
{
    ENZA_ASSIGN(auto container, openBlobContainer(m_state->layout, id, blobKey(m_state->storeKeyCopy())));
    return std::make_unique<Reader>(std::move(container));
}

} // namespace enza::store
