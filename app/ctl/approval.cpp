// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/approval.h"

#include "base/platform_terminal.h"

namespace enza::ctl {
namespace {

Result<int> descriptorOf(const Invocation &given, const char *option)
{
    bool isNumber = false;
    const int descriptor = given.value(option).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return usage(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not the number of a descriptor"), {given.value(option)}),
                     QStringLiteral("--") + QLatin1String(option));
    return descriptor;
}

} // namespace

QList<Option> approvalOptions()
{
    return {{.name = "approve-by",
             .value = "USER",
             .help = QT_TRANSLATE_NOOP("enzactl", "the second person, who signs with their own passphrase")},
            {.name = "approve-passphrase-file",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("enzactl", "read the second person's passphrase from a file")},
            {.name = "approve-passphrase-fd",
             .value = "N",
             .help = QT_TRANSLATE_NOOP("enzactl", "read the second person's passphrase from an open descriptor")},
            {.name = "approve-key-file",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("enzactl", "the second person's key file, when they have one")},
            {.name = "approve-pkcs11",
             .value = "URI",
             .help = QT_TRANSLATE_NOOP("enzactl", "the second person's card or token, when they have one")},
            {.name = "approve-pin-fd",
             .value = "N",
             .help = QT_TRANSLATE_NOOP("enzactl", "read the PIN of the second person's token from an open descriptor")}};
}

Result<workflow::Approver> approver(const Invocation &given)
{
    workflow::Approver out;
    out.user = given.value("approve-by");
    if (out.user.isEmpty())
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "a second person has to sign; name them with --approve-by")),
                    Where{{}, 0, QStringLiteral("--approve-by")});
    if (given.has("approve-passphrase-file")) {
        ENZA_ASSIGN(out.passphrase, platform::readSecretFile(given.value("approve-passphrase-file")));
    } else if (given.has("approve-passphrase-fd")) {
        ENZA_ASSIGN(const int descriptor, descriptorOf(given, "approve-passphrase-fd"));
        ENZA_ASSIGN(out.passphrase, platform::readSecretDescriptor(descriptor));
    } else {
        ENZA_ASSIGN(out.passphrase,
                    platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "The second person's passphrase: "))));
    }
    if (given.has("approve-key-file")) {
        ENZA_ASSIGN(out.keyFile, platform::readSecretFile(given.value("approve-key-file")));
    }
    if (given.has("approve-pkcs11")) {
        out.pkcs11Uri = given.value("approve-pkcs11");
        if (given.has("approve-pin-fd")) {
            ENZA_ASSIGN(const int descriptor, descriptorOf(given, "approve-pin-fd"));
            ENZA_ASSIGN(out.pin, platform::readSecretDescriptor(descriptor));
        } else {
            ENZA_ASSIGN(out.pin, platform::askSecret(say(QT_TRANSLATE_NOOP("enzactl", "PIN of the token: "))));
        }
    }
    return out;
}

} // namespace enza::ctl
