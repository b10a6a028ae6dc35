// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/block_store.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Shared by the benchmark's commands. Every result is a line "name value unit" on stdout.
namespace enza::bench {

/// Options as --name value; the first word is the command.
struct Options {
    QHash<QString, QString> values;
    QString value(const char *name, const QString &fallback = {}) const
    {
        return values.value(QLatin1String(name), fallback);
    }
    quint64 number(const char *name, quint64 fallback) const
    {
        return value(name).isEmpty() ? fallback : value(name).toULongLong();
    }
};

int generate(const Options &options);
int ingest(const Options &options);
int filter(const Options &options);
int reopen(const Options &options);
int inheritance(const Options &options);
int workspace(const Options &options);
int generateClinvar(const Options &options);
int knowledge(const Options &options);

void print(const char *name, double value, const char *unit);
void printSpread(const char *name, std::vector<double> milliseconds);
int failed(const QString &why);

/// Most memory this process has held so far, in MB; 0 where the system does not say.
double peakMegabytes();

/// Seconds a command takes, its output thrown away; negative when it cannot be run.
double secondsOf(const QString &program, const QStringList &arguments);

class Stopwatch
{
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count(); }
    double milliseconds() const { return seconds() * 1000; }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

/// Blocks in one file, one after the other, with a list of places at its end. Reads go to the disk.
class PackFile : public review::BlockSink, public review::BlockSource
{
public:
    static std::shared_ptr<PackFile> create(const QString &path);
    static std::shared_ptr<PackFile> open(const QString &path);
    Result<void> put(const QString &column, quint32 block, const QByteArray &bytes) override;
    Result<QByteArray> get(const QString &column, quint32 block) const override;
    /// Writes the list of places and syncs.
    bool finish();
    qint64 columnBytes() const { return m_bytes; }
    /// Bytes by column, largest first.
    QList<std::pair<QString, qint64>> byColumn() const;

private:
    struct Place {
        qint64 offset = 0;
        qint64 size = 0;
    };
    mutable QFile m_file;
    mutable std::mutex m_mutex;
    QHash<std::pair<QString, quint32>, Place> m_places;
    qint64 m_bytes = 0;
};

} // namespace enza::bench
