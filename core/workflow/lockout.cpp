// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/lockout.h"

#include "base/json.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace enza::workflow {
namespace {

struct Tries {
    QString user;
    int failures = 0;
    QDateTime last;
    QString boot;
    qint64 up = 0; ///< milliseconds of that boot
};
template <typename S> void describe(S &s, Tries &v)
{
    s.field("user", v.user);
    s.field("failures", v.failures);
    s.field("last", v.last);
    s.field("boot", v.boot);
    s.field("up_ms", v.up);
}

struct Kept {
    LockoutPolicy policy;
    QList<Tries> users;
};
template <typename S> void describe(S &s, Kept &v)
{
    s.field("policy", v.policy);
    s.field("users", v.users);
}

/// What cannot be read counts as nothing: the key derivation still stands in the way.
Kept read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto object = parseJsonObject(file.read(1 << 20), path);
    const auto kept = object ? fromJson<Kept>(*object) : std::unexpected(object.error());
    return kept.value_or(Kept{});
}

Result<void> write(const QString &path, const Kept &kept)
{
    const QByteArray bytes = canonicalJson(toJson(kept));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::ReadOnly,
                QT_TRANSLATE_NOOP("enza", "the count of wrong attempts cannot be written, and without it nothing is tried; "
                                          "give yourself write access to the folder, or make room on the disk"),
                Where{path, 0, {}});
}

Tries *triesOf(Kept &kept, const QString &user)
{
    const auto found = std::find_if(kept.users.begin(), kept.users.end(), [&](const Tries &one) { return one.user == user; });
    return found == kept.users.end() ? nullptr : &*found;
}

qint64 waitAfter(const LockoutPolicy &policy, int failures)
{
    const int beyond = failures - policy.freeAttempts;
    if (beyond < 0)
        return 0;
    const double seconds = double(policy.firstWaitSeconds) * std::pow(2.0, std::min(beyond, 30));
    return qint64(std::min(seconds, double(policy.longestWaitSeconds)) * 1000);
}

/// Milliseconds that have surely passed since.
qint64 passed(const Tries &tries, const Moment &at)
{
    if (!tries.boot.isEmpty() && tries.boot == at.up.boot)
        return std::max<qint64>(0, at.up.milliseconds - tries.up);
    return std::max<qint64>(0, tries.last.msecsTo(at.wall));
}

qint64 stillToWait(const Kept &kept, const Tries &tries, const Moment &at)
{
    return std::max<qint64>(0, waitAfter(kept.policy, tries.failures) - passed(tries, at));
}

int seconds(qint64 milliseconds)
{
    return int((milliseconds + 999) / 1000);
}

} // namespace

Moment Moment::now()
{
    return {QDateTime::currentDateTimeUtc(), platform::uptime()};
}

Lockout::Lockout(const QString &folder) : m_file(folder + QStringLiteral("/attempts.json")) {}

int Lockout::wait(const QString &user, const Moment &at) const
{
    Kept kept = read(m_file);
    const Tries *tries = triesOf(kept, user);
    return tries ? seconds(stillToWait(kept, *tries, at)) : 0;
}

Result<void> Lockout::begin(const QString &user, const Moment &at)
{
    Kept kept = read(m_file);
    Tries *tries = triesOf(kept, user);
    if (!tries) {
        kept.users.append(Tries{user, 0, {}, {}, 0});
        tries = &kept.users.last();
    }
    const qint64 left = stillToWait(kept, *tries, at);
    if (left > 0) {
        const bool clockWasSetBack = tries->last.isValid() && at.wall < tries->last && tries->boot != at.up.boot;
        if (clockWasSetBack) {
            tries->last = at.wall;
            tries->boot = at.up.boot;
            tries->up = at.up.milliseconds;
            ENZA_TRY(write(m_file, kept));
        }
        return fail(ErrorCode::NotPermitted,
                    Text(QT_TRANSLATE_NOOP("enza", "after %1 wrong attempts for %2 the next one has to wait %3 seconds"),
                         {QString::number(tries->failures), user, QString::number(seconds(left))}));
    }
    ++tries->failures;
    tries->last = at.wall;
    tries->boot = at.up.boot;
    tries->up = at.up.milliseconds;
    return write(m_file, kept);
}

int Lockout::succeeded(const QString &user)
{
    Kept kept = read(m_file);
    const Tries *tries = triesOf(kept, user);
    const int before = tries ? tries->failures - 1 : 0;
    kept.users.removeIf([&](const Tries &one) { return one.user == user; });
    (void)write(m_file, kept);
    return std::max(0, before);
}

void Lockout::tookBack(const QString &user)
{
    Kept kept = read(m_file);
    if (Tries *tries = triesOf(kept, user)) {
        if (--tries->failures <= 0)
            kept.users.removeIf([&](const Tries &one) { return one.user == user; });
        (void)write(m_file, kept);
    }
}

void Lockout::keepPolicy(const LockoutPolicy &policy)
{
    Kept kept = read(m_file);
    if (toJson(kept.policy) == toJson(policy))
        return;
    kept.policy = policy;
    (void)write(m_file, kept);
}

} // namespace enza::workflow
