// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <string_view>

/// Looks for words in every byte of every file below some folders.
namespace testing {

class PlaintextSearch
{
public:
    explicit PlaintextSearch(const QStringList &words)
    {
        for (const QString &word : words) {
            m_needles.append({word, word.toUtf8()});
            m_needles.append({word, QStringEncoder(QStringEncoder::Utf16LE)(word)});
            m_needles.append({word, QStringEncoder(QStringEncoder::Utf16BE)(word)});
        }
    }

    /// "FILE holds WORD" for each hit. Names of files and folders are searched too.
    QStringList hits(const QStringList &folders)
    {
        QStringList found;
        for (const QString &folder : folders) {
            QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                search(path, path.toUtf8(), found);
                QFile file(path);
                if (it.fileInfo().isFile() && file.open(QIODevice::ReadOnly)) {
                    ++m_files;
                    search(path, file.readAll(), found);
                }
            }
        }
        return found;
    }
    int files() const { return m_files; }

private:
    void search(const QString &path, const QByteArray &bytes, QStringList &found) const
    {
        const std::string_view hay(bytes.constData(), std::size_t(bytes.size()));
        for (const auto &[word, needle] : m_needles) {
            const std::boyer_moore_horspool_searcher searcher(needle.constBegin(), needle.constEnd());
            if (std::search(hay.begin(), hay.end(), searcher) != hay.end())
                found << path + QStringLiteral(" holds ") + word;
        }
    }

    QList<std::pair<QString, QByteArray>> m_needles;
    int m_files = 0;
};

} // namespace testing
