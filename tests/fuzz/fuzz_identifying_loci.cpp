// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent/identification_code.h"
#include "genome/identifying_loci.h"

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

const consent::IdentificationRules &rules()
{
    static const auto read = consent::IdentificationRules::read(
        *ruleSetOn(builtinRuleSets(), QStringLiteral("identification-code"), QDate(2026, 11, 20)));
    return *read;
}

quint64 most(const genome::LociBySample &loci)
{
    access::IdentifyingContent content;
    for (const auto &one : loci)
        content = consent::IdentificationRules::larger(content, rules().count(one));
    return content.snpLoci + content.strLoci;
}

} // namespace

/// Bytes of any kind as a whole file, and as a text in pieces: the pieces do not change what is counted.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)genome::readLoci(std::make_shared<const Bytes>(bytes), rules().strMarkers(), {});
    genome::LociSink whole(rules().strMarkers()), pieces(rules().strMarkers());
    whole.add(bytes);
    for (qsizetype at = 0; at < bytes.size(); at += 7)
        pieces.add(bytes.mid(at, 7));
    if (most(whole.finish()) != most(pieces.finish()))
        std::abort();
    return 0;
}
