// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QList>
#include <QString>

#include <variant>

/// What a document says, before anybody decides where on a page it stands. Every part names the record
/// it was drawn from, so that a later reader can ask which parts of it are out of date.
namespace enza::report {

struct Heading {
    int level = 1; ///< 1 section, 2 subsection
    QString text;
    QString record;
    bool newPage = false; ///< begins a page of its own
};

struct Paragraph {
    enum class Tone { Plain, Strong, Small };
    QString text;
    Tone tone = Tone::Plain;
    QString record;
};

struct KeyValue {
    QString key, value;
    QString record;
};

/// Names and values; with two columns short values stand side by side and long ones take the full width.
struct KeyValueTable {
    QList<KeyValue> rows;
    int columns = 1;
};

struct Column {
    QString header;
    double share = 1; ///< of the width, relative to the other columns
    bool right = false;
};

struct TableRow {
    QStringList cells;
    QString record;
};

/// The header row is repeated on each page the table runs over.
struct Table {
    QList<Column> columns;
    QList<TableRow> rows;
    bool firstColumnStrong = false;
    bool together = false; ///< on one page, where it fits one
};

using Block = std::variant<Heading, Paragraph, KeyValueTable, Table>;

/// One document. All texts are in its language already.
struct ReportModel {
    QString language; ///< BCP 47: "ja", "en"
    QString title;
    QString subtitle;
    QString mark;        ///< on every page while the document is not released, e.g. "DRAFT"; empty: none
    QString watermark;   ///< drawn faintly behind the text, as shapes; empty: none
    QString pageHeader;  ///< whose document this is
    QString pageFooter;  ///< which document this is
    QString pageNumber;  ///< pattern with %1 (page) and %2 (pages)
    QString author, subject;
    QStringList keywords;
    QString producer;
    QString code;        ///< on the first page, as a QR code and in letters; empty: none
    QString columnBelow; ///< stands in a cell whose text was too wide and follows below
    QDateTime created;   ///< UTC
    bool dense = false;  ///< less white: for what has to stand on one page
    QList<Block> blocks;
};

} // namespace enza::report
