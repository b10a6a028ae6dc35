// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

namespace enza {

/// How well a passphrase resists guessing, judged by zxcvbn. `score` 0–4 by guesses
/// (<10^3, 10^6, 10^8, 10^10, more).
struct PassphraseStrength {
    double log10Guesses = 0;
    int score = 0;
    int characters = 0;
    /// Score 3 and at least 13 characters (MHLW guideline 6.0, 2023-05: 13 or more where no second
    /// factor is used).
    bool acceptable = false;
    /// Score 3 and at least 8 characters: enough beside a second factor (the same guideline).
    bool acceptableBesideSecondFactor = false;
};

/// `related` are words an attacker would try first (user name, hospital).
PassphraseStrength judgePassphrase(const QByteArray &utf8, const QStringList &related = {});

} // namespace enza
