// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "base/platform.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QProcess>

#include <algorithm>
#include <cstdio>

namespace enza::bench {

void print(const char *name, double value, const char *unit)
{
    std::printf("%s %.4g %s\n", name, value, unit);
    std::fflush(stdout);
}

void printSpread(const char *name, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double part) {
        return milliseconds[std::size_t(part * double(milliseconds.size() - 1))];
    };
    print((std::string(name) + "_median").c_str(), at(0.5), "ms");
    print((std::string(name) + "_p95").c_str(), at(0.95), "ms");
}

int failed(const QString &why)
{
    std::fprintf(stderr, "enza-bench: %s\n", qPrintable(why));
    return 1;
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const Stopwatch watch;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return -1;
    return watch.seconds();
}

std::shared_ptr<PackFile> PackFile::create(const QString &path)
{
    auto out = std::make_shared<PackFile>();
    out->m_file.setFileName(path);
    return out->m_file.open(QIODevice::ReadWrite | QIODevice::Truncate) ? out : nullptr;
}

std::shared_ptr<PackFile> PackFile::open(const QString &path)
{
    auto out = std::make_shared<PackFile>();
    QFile list(path + QStringLiteral(".places"));
    out->m_file.setFileName(path);
    if (!out->m_file.open(QIODevice::ReadOnly) || !list.open(QIODevice::ReadOnly))
        return nullptr;
    QDataStream stream(&list);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count; ++i) {
        QString column;
        quint32 block = 0;
        Place place;
        stream >> column >> block >> place.offset >> place.size;
        out->m_places.insert({column, block}, place);
        out->m_bytes += place.size;
    }
    return out;
}

Result<void> PackFile::put(const QString &column, quint32 block, const QByteArray &bytes)
{
    m_places.insert({column, block}, {m_file.pos(), bytes.size()});
    m_bytes += bytes.size();
    if (m_file.write(bytes) != bytes.size())
        return fail(ErrorCode::DiskFull, Text("the pack file cannot be written"));
    return {};
}

Result<QByteArray> PackFile::get(const QString &column, quint32 block) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_places.constFind({column, block});
    if (found == m_places.constEnd())
        return fail(ErrorCode::NotFound, Text("no such block"));
    m_file.seek(found->offset);
    return m_file.read(found->size);
}

bool PackFile::finish()
{
    QFile list(m_file.fileName() + QStringLiteral(".places"));
    if (!list.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&list);
    stream << quint32(m_places.size());
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it)
        stream << it.key().first << it.key().second << it->offset << it->size;
    return m_file.flush() && platform::syncFile(m_file).has_value();
}

QList<std::pair<QString, qint64>> PackFile::byColumn() const
{
    QHash<QString, qint64> sums;
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it)
        sums[it.key().first] += it->size;
    QList<std::pair<QString, qint64>> out;
    for (auto it = sums.constBegin(); it != sums.constEnd(); ++it)
        out << std::pair(it.key(), it.value());
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return out;
}

} // namespace enza::bench

int main(int argc, char **argv)
{
    using namespace enza::bench;
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    Options options;
    for (qsizetype i = 2; i < words.size(); i += 2) {
        if (!words[i].startsWith(QLatin1String("--")) || i + 1 >= words.size())
            return failed(QStringLiteral("\"%1\" needs a value").arg(words[i]));
        options.values.insert(words[i].mid(2), words[i + 1]);
    }
    const QString command = words.value(1);
    if (command == QLatin1String("generate"))
        return generate(options);
    if (command == QLatin1String("ingest"))
        return ingest(options);
    if (command == QLatin1String("filter"))
        return filter(options);
    if (command == QLatin1String("inheritance"))
        return inheritance(options);
    if (command == QLatin1String("reopen"))
        return reopen(options);
    if (command == QLatin1String("workspace"))
        return workspace(options);
    if (command == QLatin1String("generate-clinvar"))
        return generateClinvar(options);
    if (command == QLatin1String("knowledge"))
        return knowledge(options);
    return failed(QStringLiteral(
        "generate --records N --fields 15|60 [--samples N] --out F.vcf.gz\n"
        "            ingest --in F.vcf.gz --blocks PACK | filter --blocks PACK [--in F.vcf.gz] | "
        "inheritance --blocks PACK | "
        "reopen --blocks PACK [--in F.vcf.gz]\n"
        "            workspace --in F.vcf.gz [--folder NEW]\n"
        "            generate-clinvar --records N [--drift N/1000] [--date D] --out F.vcf.gz\n"
        "            knowledge --in OLD.vcf.gz --new NEW.vcf.gz [--verdicts N] [--folder NEW]"));
}
