// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/token_uri.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace enza::store {
namespace {

const QString scheme = QStringLiteral("pkcs11:");

std::unexpected<Error> bad(const QString &part)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not understood in the address of a token; it looks like "
                                               "pkcs11:token=NAME;object=KEY?module-path=/path/of/module.so"),
                     {part}));
}

/// Percent-decoding that refuses what is cut short instead of passing it on.
Result<QByteArray> decoded(const QString &text)
{
    const QByteArray in = text.toUtf8();
    QByteArray out;
    for (qsizetype i = 0; i < in.size(); ++i) {
        if (in[i] != '%') {
            out += in[i];
            continue;
        }
        const QByteArray digits = in.mid(i + 1, 2);
        const bool hex = digits.size() == 2 && std::all_of(digits.cbegin(), digits.cend(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        });
        if (!hex)
            return bad(text);
        out += QByteArray::fromHex(digits);
        i += 2;
    }
    return out;
}

Result<void> put(TokenUri &uri, const QString &name, const QByteArray &value, const QString &whole)
{
    const QString text = QString::fromUtf8(value);
    if (name == QLatin1String("token"))
        uri.token = text;
    else if (name == QLatin1String("serial"))
        uri.serial = text;
    else if (name == QLatin1String("manufacturer"))
        uri.manufacturer = text;
    else if (name == QLatin1String("model"))
        uri.model = text;
    else if (name == QLatin1String("object"))
        uri.object = text;
    else if (name == QLatin1String("id"))
        uri.id = value;
    else if (name == QLatin1String("module-path"))
        uri.modulePath = text;
    else if (name == QLatin1String("pin-value") || name == QLatin1String("pin-source"))
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "the PIN does not belong into the token's "
                                                                        "address, where others see it; give it apart")));
    // People copy addresses from lists of certificates and of keys; the private key is meant anyway.
    else if (name != QLatin1String("type") ||
             !QStringList{QStringLiteral("private"), QStringLiteral("public"), QStringLiteral("cert")}.contains(text))
        return bad(whole);
    return {};
}

} // namespace

Result<TokenUri> TokenUri::parse(const QString &text)
{
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return bad(text);
    const QString rest = text.mid(scheme.size());
    const qsizetype question = rest.indexOf(u'?');
    QStringList parts = (question < 0 ? rest : rest.left(question)).split(u';', Qt::SkipEmptyParts);
    if (question >= 0)
        parts += rest.mid(question + 1).split(u'&', Qt::SkipEmptyParts);
    TokenUri uri;
    QSet<QString> seen;
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0)
            return bad(part);
        const QString name = part.left(equals);
        if (seen.contains(name))
            return bad(part);
        seen.insert(name);
        ENZA_ASSIGN(const QByteArray value, decoded(part.mid(equals + 1)));
        if (value.contains('\0') && name != QLatin1String("id"))
            return bad(part);
        ENZA_TRY(put(uri, name, value, name));
    }
    if (!QFileInfo(uri.modulePath).isAbsolute())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "the token's address does not say which PKCS#11 module reads it; add "
                                                   "module-path= and the module's full path")));
    return uri;
}

} // namespace enza::store
