// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/digest.h"
#include "base/platform_unnamed.h"

#include <vector>

/// Private to workflow/.
namespace enza::workflow {

/// A folder of files that leaves by one permit, whole or not at all. Its files have no names until all are written
/// and the permit was judged again; then they are named in a hidden folder beside the target, which takes the
/// target's name. A process that is killed before that leaves nothing that can be read.
class OutgoingFolder
{
public:
    /// `forbidden` is a folder (the workspace) into which nothing is written in the clear. BadInput when the target
    /// holds something.
    static Result<std::unique_ptr<OutgoingFolder>> create(const QString &path, const QString &forbidden);
    ~OutgoingFolder();

    /// Begins a file; `name` is its path inside the folder, with '/'.
    Result<void> begin(const QString &name);
    Result<void> write(const QByteArray &bytes);
    Result<void> add(const QString &name, const QByteArray &bytes);

    struct Entry {
        QString name;
        quint64 bytes = 0;
        QByteArray sha256;
    };
    /// What was written so far, the file that was begun last included.
    QList<Entry> entries();
    /// All files to the disk, still without names.
    Result<void> settle();
    /// Gives everything its name. To be called when the permit was judged for the last time.
    Result<void> appear();
    /// After appear(): removes it again.
    void vanish();

private:
    struct Piece {
        Entry entry;
        std::unique_ptr<platform::UnnamedFile> file;
    };
    explicit OutgoingFolder(QString path) : m_path(std::move(path)) {}
    void close();

    QString m_path;
    QString m_staging; ///< set while a hidden folder exists
    bool m_appeared = false;
    std::vector<Piece> m_pieces;
    std::unique_ptr<Sha256> m_digest; ///< of the file that is being written
};

} // namespace enza::workflow
