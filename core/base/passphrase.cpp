// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"

#include <zxcvbn.h>

#include <vector>

namespace enza {

PassphraseStrength judgePassphrase(const QByteArray &utf8, const QStringList &related)
{
    std::vector<QByteArray> words;
    for (const QString &word : related)
        words.push_back(word.toUtf8());
    std::vector<const char *> dictionary;
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);

    PassphraseStrength strength;
    const double bits = ZxcvbnMatch(utf8.constData(), dictionary.data(), nullptr);
    strength.log10Guesses = bits * 0.301029996;
    for (double limit : {3.0, 6.0, 8.0, 10.0})
        strength.score += strength.log10Guesses >= limit;
    constexpr int minimumCharacters = 13, besideSecondFactor = 8;
    strength.characters = int(QString::fromUtf8(utf8).size());
    strength.acceptable = strength.score >= 3 && strength.characters >= minimumCharacters;
    strength.acceptableBesideSecondFactor = strength.score >= 3 && strength.characters >= besideSecondFactor;
    return strength;
}

} // namespace enza
