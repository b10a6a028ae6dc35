// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/job.h"
#include "store/state.h"

/// The file that carries changes from one replica to another: a Crypt4GH container for the workspace's
/// users, in sequence, that holds parts one after the other and at its end a table of them, signed by who
/// exported. Nothing of it lies in the clear.
namespace enza::store {

struct ChangeTable {
    QString workspace;
    QString replica; ///< that exported
    QString user;    ///< id of who exported
    QDateTime at;
    QJsonObject heads; ///< replica → sequence: all that the exporting side knows
    struct Part {
        QString name; ///< "entries", "workspace.json", "blob:ID", "calls:ID"
        quint64 offset = 0;
        quint64 length = 0;
        QByteArray sha256;
    };
    QList<Part> parts;

    const Part *part(const QString &name) const;
};

class ChangeWriter
{
public:
    /// For the users' X25519 keys. Writes beside `path` until finish().
    static Result<std::unique_ptr<ChangeWriter>> begin(const QString &path, const QList<QByteArray> &readers,
                                                       const JobContext &job);
    ~ChangeWriter(); ///< without finish(): the file is removed
    void beginPart(const QString &name);
    Result<void> add(const QByteArray &bytes);
    void endPart();
    /// The table's parts are those written. Synced and in place when this returns.
    Result<void> finish(ChangeTable table, const Signer &signer);
    quint64 parts() const;

private:
    struct State;
    explicit ChangeWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

class ChangeReader
{
public:
    /// NotFound, BadInput for another file or another workspace's, Damaged.
    static Result<std::unique_ptr<ChangeReader>> open(const QString &path, const UserKeys &keys, const QString &workspace);
    ~ChangeReader();
    const ChangeTable &table() const;
    /// Whether that key signed the table.
    bool signedBy(const QByteArray &key) const;
    /// All bytes of a part in portions, its digest checked at the end: Damaged.
    Result<void> read(const ChangeTable::Part &part, const std::function<Result<void>(const QByteArray &)> &take,
                      const JobContext &job) const;
    /// A part that consists of framed pieces (see framed()).
    Result<void> readFrames(const ChangeTable::Part &part, const std::function<Result<void>(const QByteArray &)> &take,
                            const JobContext &job) const;

private:
    struct State;
    explicit ChangeReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The bytes with their length before them.
QByteArray framed(const QByteArray &bytes);

} // namespace enza::store
