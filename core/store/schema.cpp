// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "store/manifest.h"

namespace enza::store {

Result<void> createSchema(Database &database)
{
    // version: every version of every record; body is null once erased. Two replicas may give one number.
    // head: the version in force with the body fields that are looked up; line counts all versions.
    // tip: versions that nobody has seen both of and that differ; only where there are several.
    // journal: the signed entry as it was signed; what it says beyond the writes lies beside it.
    static constexpr char tables[] = R"(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE version (
  id TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, case_id TEXT, person_id TEXT,
  removed INTEGER NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, replica TEXT NOT NULL,
  sequence INTEGER NOT NULL, salt BLOB, digest BLOB NOT NULL, body TEXT,
  UNIQUE (id, version, replica));
CREATE INDEX version_entry ON version (replica, sequence);
CREATE TABLE head (
  id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, kind TEXT NOT NULL, case_id TEXT, person_id TEXT,
  removed INTEGER NOT NULL, variant TEXT, finding TEXT, sha256 TEXT, label TEXT, user TEXT,
  replica TEXT NOT NULL, line INTEGER NOT NULL);
CREATE INDEX head_kind ON head (kind, case_id);
CREATE INDEX head_case ON head (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX head_person ON head (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX head_variant ON head (variant) WHERE variant IS NOT NULL;
CREATE INDEX head_finding ON head (finding) WHERE finding IS NOT NULL;
CREATE INDEX head_sha256 ON head (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX head_label ON head (label) WHERE label IS NOT NULL;
CREATE INDEX head_user ON head (user) WHERE user IS NOT NULL;
CREATE TABLE journal (
  replica TEXT NOT NULL, sequence INTEGER NOT NULL, entry BLOB NOT NULL, signature BLOB NOT NULL,
  hash BLOB NOT NULL, case_id TEXT, user TEXT NOT NULL, salt BLOB, detail TEXT, at TEXT NOT NULL,
  UNIQUE (replica, sequence));
CREATE INDEX journal_case ON journal (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX journal_at ON journal (at);
CREATE TABLE tip (
  id TEXT NOT NULL, version INTEGER NOT NULL, replica TEXT NOT NULL,
  PRIMARY KEY (id, version, replica)) WITHOUT ROWID;
CREATE TABLE touched (
  record TEXT NOT NULL, replica TEXT NOT NULL, sequence INTEGER NOT NULL,
  PRIMARY KEY (record, replica, sequence)) WITHOUT ROWID;
)";
    ENZA_TRY(database.run(tables));
    return setMetaValue(database, "format", QString::number(currentFormat));
}

Result<QString> metaValue(Database &database, const char *key)
{
    ENZA_ASSIGN(Query row, database.query("SELECT value FROM meta WHERE key = ?"));
    row.bind(1, QString::fromLatin1(key));
    ENZA_ASSIGN(const bool found, row.next());
    return found ? row.text(0) : QString();
}

Result<void> setMetaValue(Database &database, const char *key, const QString &value)
{
    ENZA_ASSIGN(Query row, database.query("INSERT INTO meta VALUES (?, ?) "
                                          "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return row.bind(1, QString::fromLatin1(key)).bind(2, value).run();
}

namespace {

/// Format 2 lets two replicas number their versions of one record alike, and orders history by time.
Result<void> toFormat2(Database &database)
{
    static constexpr char steps[] = R"(
CREATE TABLE version2 (
  id TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, case_id TEXT, person_id TEXT,
  removed INTEGER NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, replica TEXT NOT NULL,
  sequence INTEGER NOT NULL, salt BLOB, digest BLOB NOT NULL, body TEXT, UNIQUE (id, version, replica));
INSERT INTO version2 SELECT id, version, kind, case_id, person_id, removed, author, at, replica, sequence, salt,
  digest, body FROM version ORDER BY rowid;
DROP TABLE version;
ALTER TABLE version2 RENAME TO version;
CREATE INDEX version_entry ON version (replica, sequence);
ALTER TABLE head ADD COLUMN replica TEXT NOT NULL DEFAULT '';
ALTER TABLE head ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
UPDATE head SET line = version, replica =
  coalesce((SELECT v.replica FROM version v WHERE v.id = head.id AND v.version = head.version), '');
ALTER TABLE journal ADD COLUMN at TEXT NOT NULL DEFAULT '';
UPDATE journal SET at = coalesce(json_extract(CAST(entry AS TEXT), '$.at'), '');
CREATE INDEX journal_at ON journal (at);
CREATE TABLE tip (
  id TEXT NOT NULL, version INTEGER NOT NULL, replica TEXT NOT NULL,
  PRIMARY KEY (id, version, replica)) WITHOUT ROWID;
)";
    return database.run(steps);
}

} // namespace

std::span<const MigrationStep> knownMigrations()
{
    static const MigrationStep steps[] = {{1, toFormat2}};
    return steps;
}

Result<void> migrate(Database &database, std::span<const MigrationStep> steps, int target)
{
    ENZA_ASSIGN(const QString stored, metaValue(database, "format"));
    int format = stored.toInt();
    if (format == target)
        return {};
    if (format > target)
        return fail(ErrorCode::NewerFormat,
                    Text(QT_TRANSLATE_NOOP("enza", "the store was written by a newer Enza (format %1); update Enza"),
                         {stored}),
                    Where{database.path(), 0, {}});
    ENZA_ASSIGN(Transaction transaction, Transaction::begin(database));
    while (format < target) {
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const auto &s) { return s.from == format; });
        if (step == steps.end())
            return fail(ErrorCode::Damaged,
                        Text(QT_TRANSLATE_NOOP("enza", "the store says it is of format %1, which never existed"),
                             {QString::number(format)}),
                        Where{database.path(), 0, {}});
        ENZA_TRY(step->apply(database));
        ++format;
    }
    ENZA_TRY(setMetaValue(database, "format", QString::number(target)));
    return transaction.commit();
}

} // namespace enza::store
