// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/text_lines.h"

#include <QStringList>

#include <vector>

namespace enza::knowledge {

struct TableOptions {
    /// '\t' or ','; 0: whichever the header line has more of. Fields separated by commas may be quoted as
    /// RFC 4180 (2005) says, also over line ends; tabs separate without quoting.
    char separator = 0;
    /// Columns that must be there; BadInput names the first that is not.
    QStringList required;
    /// Lines before the header that begin with this are passed over ("#"), unless one of them is the header:
    /// it names all required columns. Empty: there are none.
    QByteArray comment;
    /// False: no header line; columns are named "1", "2", …
    bool header = true;
    /// Rows may end early: missing fields are empty. Too many fields are always refused.
    bool shortRows = false;
    /// Files that are not UTF-8 are read as Windows-31J (CP932).
    bool japanese = false;
};

/// Rows of a table with named columns. A row with more or fewer fields than the header is refused with its
/// line. One thread.
class Table
{
public:
    static Result<std::unique_ptr<Table>> open(const QString &path, TableOptions options);
    const QStringList &columns() const { return m_columns; }
    /// -1 when there is none. Names compare without regard to case or outer spaces.
    qsizetype column(const QString &name) const;
    /// The next row that is not blank; false at the end.
    Result<bool> next();
    /// Of the current row, without outer spaces; empty for column -1.
    QString value(qsizetype column) const;
    QString value(const char *name) const { return value(column(QLatin1String(name))); }
    quint64 line() const { return m_rowLine; } ///< where the current row begins
    QString name() const { return m_lines->name(); }
    QString encoding() const; ///< "UTF-8" or "CP932"
    /// BadInput at the current row, naming the column.
    std::unexpected<Error> refuse(Text reason, qsizetype column = -1) const;
    Result<void> goOn(const JobContext &job, quint64 items) { return m_lines->goOn(job, items); }

private:
    Table() = default;
    Result<bool> readRow();
    bool namesRequired(std::string_view line) const;
    Result<void> readHeader();

    TableOptions m_options;
    std::unique_ptr<TextLines> m_lines;
    QStringList m_columns;
    std::vector<std::string> m_fields;
    QStringList m_values;
    quint64 m_rowLine = 0;
    bool m_cp932 = false;
};

/// Strict Windows-31J; nothing when the bytes are something else or this system cannot read it.
std::optional<QString> fromCp932(std::string_view bytes);

/// The fields of one line of a table separated by tabs.
inline void splitTabs(std::string_view line, std::vector<std::string_view> &fields)
{
    fields.clear();
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return;
        line.remove_prefix(tab + 1);
    }
}

} // namespace enza::knowledge
