// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

/// Blocks of a snapshot in memory, and the sources by their name.
namespace enza::test {

class MemorySnapshot : public knowledge::BlockSink, public knowledge::BlockSource
{
public:
    Result<void> put(const QString &name, quint32 index, const QByteArray &bytes) override
    {
        m_blocks.insert({name, index}, bytes);
        return {};
    }
    Result<QByteArray> get(const QString &name, quint32 index) const override
    {
        const auto found = m_blocks.constFind({name, index});
        if (found == m_blocks.constEnd())
            return fail(ErrorCode::NotFound, Text("no such block"));
        return *found;
    }
    QMap<std::pair<QString, quint32>, QByteArray> m_blocks;
};

inline Result<KnowledgeSnapshot> readSource(const char *id, const knowledge::ImportInput &input, knowledge::BlockSink &sink)
{
    for (const knowledge::SourceInfo &source : knowledge::sources()) {
        if (QLatin1String(source.id) == QLatin1String(id))
            return source.read(input, sink, {});
    }
    return fail(ErrorCode::NotFound, Text("no such source"));
}

class Files
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// "clinvar/clinvar-test.vcf.gz" of the shared data; empty where it is not there.
inline QString sharedFile(const QString &name)
{
    const QString folder = qEnvironmentVariable("ENZA_TEST_DATA", qEnvironmentVariable("ENZA_SOURCE_DIR") + QStringLiteral("/../shared/data"));
    const QString path = folder + u'/' + name;
    return QFile::exists(path) ? path : QString();
}

} // namespace enza::test
