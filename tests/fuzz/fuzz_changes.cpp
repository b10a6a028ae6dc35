// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypt4gh/container.h"
#include "scratch_file.h"
#include "store/change_file.h"
#include "store/changes.h"
#include "store/keys.h"

/// What one replica takes from another: carried entries, and change files whose content is chosen freely by somebody
/// who knows the reader's public key. The first byte chooses.
namespace {

using namespace enza;

const store::UserKeys &keys()
{
    static const store::UserKeys once = store::UserKeys::generate();
    return once;
}

/// The bytes as the plain content of a change file for us.
QByteArray sealedFor(const QByteArray &plain)
{
    const SecretBytes dataKey = SecretBytes::random(32);
    QByteArray file = crypt4gh::headerOf({crypt4gh::dataKeyPacket(dataKey, keys().sealPublic())});
    crypt4gh::Writer writer(dataKey.clone(), crypt4gh::Sequence::of("enza changes 1"), [&](const char *data, qsizetype length) -> Result<void> {
        file.append(data, length);
        return {};
    });
    if (!writer.write(plain.constData(), plain.size()) || !writer.finish())
        abort();
    return file;
}

void readFile(const QByteArray &file)
{
    const QString path = fuzz::scratchFile(reinterpret_cast<const unsigned char *>(file.constData()), std::size_t(file.size()), "changes");
    const auto reader = store::ChangeReader::open(path, keys(), QStringLiteral("w"));
    if (!reader)
        return;
    for (const store::ChangeTable::Part &part : (*reader)->table().parts) {
        const auto take = [](const QByteArray &bytes) -> Result<void> {
            (void)store::CarriedEntry::fromBytes(bytes);
            return {};
        };
        (void)(*reader)->read(part, [](const QByteArray &) -> Result<void> { return {}; }, {});
        (void)(*reader)->readFrames(part, take, {});
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const unsigned char kind = *data++ % 5;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(--size));
    switch (kind) {
    case 0: {
        const auto carried = store::CarriedEntry::fromBytes(bytes);
        // What was understood is said again without loss.
        if (carried) {
            const auto again = store::CarriedEntry::fromBytes(carried->toBytes());
            if (!again || again->entry != carried->entry || again->versions.size() != carried->versions.size())
                abort();
        }
        break;
    }
    case 1: {
        const auto entry = store::Entry::parse(bytes);
        if (entry && !store::Entry::parse(entry->canonical()))
            abort();
        break;
    }
    case 2: readFile(bytes); break;
    case 3: readFile(sealedFor(bytes)); break;
    default: {
        // A table where one belongs, with its length and room for a signature.
        QByteArray plain("ENZACHG\x01", 8);
        plain += bytes;
        for (int i = 0; i < 8; ++i)
            plain += char((quint64(bytes.size()) >> (8 * i)) & 0xff);
        plain += QByteArray(64, '\0');
        readFile(sealedFor(plain));
        break;
    }
    }
    return 0;
}
