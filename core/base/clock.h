// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>

namespace enza {

/// Where the time comes from. Values never ask for the time themselves; they are given it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, millisecond resolution.
    virtual QDateTime now() const = 0;
    /// Legal dates (consent, deadlines) are civil dates in Asia/Tokyo.
    QDate civilDate() const;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is moved: tests, and `--now` in test workspaces.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_at(at.toUTC()) {}
    QDateTime now() const override { return m_at; }
    void set(const QDateTime &at) { m_at = at.toUTC(); }

private:
    QDateTime m_at;
};

/// The civil date in Asia/Tokyo at that time.
QDate civilDateOf(const QDateTime &time);
/// "2026-11-20T06:40:00.000Z"
QString isoUtc(const QDateTime &time);
/// Inverse of isoUtc; also takes times without milliseconds. Invalid when it is not UTC.
QDateTime fromIsoUtc(const QString &text);

} // namespace enza
