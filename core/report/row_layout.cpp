// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_layout.h"

#include <algorithm>
#include <cmath>

namespace enza::report {
namespace {

constexpr double gutter = 10;
constexpr TextStyle titleStyle{17, true, 0};
constexpr TextStyle subtitleStyle{10, false, 0.3};
constexpr TextStyle sectionStyle{12, true, 0};
constexpr TextStyle subsectionStyle{10.5, true, 0};
constexpr TextStyle bodyStyle{10, false, 0};
constexpr TextStyle strongStyle{10, true, 0};
constexpr TextStyle smallStyle{8.5, false, 0.25};
constexpr TextStyle keyStyle{9, false, 0.32};
constexpr TextStyle valueStyle{9.5, false, 0};
constexpr TextStyle tableHeadStyle{9, true, 0};
constexpr TextStyle tableStyle{9, false, 0};
constexpr double keyShare = 0.24; ///< of the text width
constexpr double pairKeyShare = 0.19;

class RowMaker
{
public:
    RowMaker(const ReportModel &model, TextShaper &shaper, const PageGeometry &page)
        : m_model(model), m_shaper(shaper), m_page(page)
    {
    }

    std::vector<Row> make()
    {
        m_textWidth = m_page.textWidth() - (m_model.code.isEmpty() ? 0 : codeSide + gutter);
        text(m_model.title, titleStyle, 0, true);
        if (!m_model.subtitle.isEmpty())
            text(m_model.subtitle, subtitleStyle, 2, false);
        m_textWidth = m_page.textWidth();
        double height = m_page.top;
        for (const Row &row : m_rows)
            height += row.before + row.height(row.lineCount());
        const std::size_t titles = m_rows.size();
        for (const Block &block : m_model.blocks)
            std::visit([this](const auto &part) { add(part); }, block);
        // What follows begins below the code that stands beside the title.
        if (!m_model.code.isEmpty() && m_rows.size() > titles)
            m_rows[titles].before += std::max(0.0, codeTop + codeSide + 4 - height - m_rows[titles].before);
        if (m_model.dense)
            tighten();
        return std::move(m_rows);
    }

private:
    /// Letters stay as large as they are; the white between them goes.
    void tighten()
    {
        for (Row &row : m_rows) {
            row.before *= 0.5;
            row.padding *= 0.55;
            row.pitch = std::round(row.pitch * 0.86 * 2) / 2;
        }
    }

    static double pitchOf(const TextStyle &style) { return std::round(style.size * 1.5 * 2) / 2; }

    Cell cell(const QString &content, const TextStyle &style, double x, double width, bool right = false)
    {
        Cell made;
        made.layout = m_shaper.lines(content, style, width);
        made.x = x;
        made.width = width;
        made.style = style;
        made.right = right;
        made.lineCount = pango_layout_get_line_count(made.layout.get());
        return made;
    }

    Row &text(const QString &content, const TextStyle &style, double before, bool keep)
    {
        Row row;
        row.cells.push_back(cell(content, style, m_page.left, m_textWidth));
        row.before = before;
        row.pitch = pitchOf(style);
        row.keepWithNext = keep;
        m_rows.push_back(std::move(row));
        return m_rows.back();
    }

    void add(const Heading &heading)
    {
        const bool section = heading.level == 1;
        Row &row = text(heading.text, section ? sectionStyle : subsectionStyle, section ? 16 : 12, true);
        row.padding = 2;
        row.below = section ? Row::Rule::Strong : Row::Rule::None;
        row.level = heading.level;
        row.newPage = heading.newPage;
        row.heading = heading.text;
    }

    void add(const Paragraph &paragraph)
    {
        const TextStyle &style = paragraph.tone == Paragraph::Tone::Plain    ? bodyStyle
                                 : paragraph.tone == Paragraph::Tone::Strong ? strongStyle
                                                                             : smallStyle;
        text(paragraph.text, style, 5, paragraph.tone == Paragraph::Tone::Strong);
    }

    // One row of the table may hold two pairs; a value that would break there gets the width for itself.
    void add(const KeyValueTable &table)
    {
        const double half = (m_page.textWidth() - gutter) / 2;
        const double pairKey = m_page.textWidth() * pairKeyShare;
        const double pairValue = half - pairKey - gutter;
        const auto fitsHalf = [&](const KeyValue &pair) {
            return table.columns > 1 && !pair.value.contains(u'\n') &&
                   m_shaper.width(pair.value, valueStyle) <= pairValue;
        };
        double before = 4;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const KeyValue &pair = table.rows[i];
            Row row;
            row.pitch = pitchOf(valueStyle);
            row.padding = 1.5;
            row.before = before;
            row.below = Row::Rule::Thin;
            if (fitsHalf(pair)) {
                row.cells.push_back(cell(pair.key, keyStyle, m_page.left, pairKey));
                row.cells.push_back(cell(pair.value, valueStyle, m_page.left + pairKey + gutter, pairValue));
                if (i + 1 < table.rows.size() && fitsHalf(table.rows[i + 1])) {
                    const KeyValue &second = table.rows[++i];
                    const double x = m_page.left + half + gutter;
                    row.cells.push_back(cell(second.key, keyStyle, x, pairKey));
                    row.cells.push_back(cell(second.value, valueStyle, x + pairKey + gutter, pairValue));
                }
            } else {
                wideValue(row, pair, table.columns > 1 ? pairKey : m_page.textWidth() * keyShare);
            }
            m_rows.push_back(std::move(row));
            before = 0;
        }
    }

    void wideValue(Row &row, const KeyValue &pair, double keyWidth)
    {
        const double valueWidth = m_page.textWidth() - keyWidth - gutter;
        if (m_shaper.widestPiece(pair.value, valueStyle) <= valueWidth) {
            row.cells.push_back(cell(pair.key, keyStyle, m_page.left, keyWidth));
            row.cells.push_back(cell(pair.value, valueStyle, m_page.left + keyWidth + gutter, valueWidth));
            return;
        }
        // Wider than the column: the key stands above and the value has the whole page width.
        Row key;
        key.pitch = row.pitch;
        key.padding = row.padding;
        key.before = row.before;
        key.keepWithNext = true;
        key.cells.push_back(cell(pair.key, keyStyle, m_page.left, m_page.textWidth()));
        m_rows.push_back(std::move(key));
        row.before = 0;
        row.cells.push_back(cell(pair.value, valueStyle, m_page.left, m_page.textWidth()));
    }

    /// The shares of the columns, except that no column is narrower than its own short words.
    std::vector<double> columnWidths(const Table &table)
    {
        constexpr double shortWord = 90;
        const std::size_t count = std::size_t(table.columns.size());
        double free = m_page.textWidth() - gutter * double(count - 1);
        double shares = 0;
        std::vector<double> widest(count, 0), width(count, 0);
        for (std::size_t i = 0; i < count; ++i) {
            const Column &column = table.columns[qsizetype(i)];
            shares += column.share;
            const auto consider = [&](const QString &text, const TextStyle &style) {
                const double piece = m_shaper.widestPiece(text, style);
                if (piece <= shortWord)
                    widest[i] = std::max(widest[i], std::ceil(piece));
            };
            consider(column.header, tableHeadStyle);
            for (const TableRow &row : table.rows)
                consider(row.cells.value(qsizetype(i)), i == 0 && table.firstColumnStrong ? tableHeadStyle : tableStyle);
        }
        // Each column that its words widen takes from the others, which may then need widening too.
        for (bool again = true; again;) {
            again = false;
            for (std::size_t i = 0; i < count; ++i) {
                const double share = table.columns[qsizetype(i)].share;
                if (width[i] == 0 && free * share / shares < widest[i]) {
                    width[i] = widest[i];
                    free -= widest[i];
                    shares -= share;
                    again = true;
                }
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (width[i] == 0)
                width[i] = free * table.columns[qsizetype(i)].share / shares;
        }
        return width;
    }

    void add(const Table &table)
    {
        const std::vector<double> width = columnWidths(table);
        std::vector<double> x;
        double at = m_page.left;
        for (const double w : width) {
            x.push_back(at);
            at += w + gutter;
        }

        Row head;
        head.pitch = pitchOf(tableHeadStyle);
        head.padding = 3;
        head.before = 7;
        head.below = Row::Rule::Strong;
        head.shade = 0.94;
        head.keepWithNext = true;
        for (std::size_t i = 0; i < x.size(); ++i)
            head.cells.push_back(cell(table.columns[qsizetype(i)].header, tableHeadStyle, x[i], width[i],
                                      table.columns[qsizetype(i)].right));
        const int repeat = int(m_rows.size());
        m_rows.push_back(std::move(head));

        for (const TableRow &content : table.rows) {
            Row row;
            row.pitch = pitchOf(tableStyle);
            row.padding = 2.5;
            row.below = Row::Rule::Thin;
            row.repeat = repeat;
            QList<std::size_t> below;
            for (std::size_t i = 0; i < x.size(); ++i) {
                const QString value = content.cells.value(qsizetype(i));
                const TextStyle style = i == 0 && table.firstColumnStrong ? tableHeadStyle : tableStyle;
                const bool tooWide = m_shaper.widestPiece(value, style) > width[i];
                if (tooWide)
                    below.append(i);
                row.cells.push_back(cell(tooWide ? m_model.columnBelow : value, style, x[i], width[i],
                                         table.columns[qsizetype(i)].right));
            }
            row.keepWithNext = !below.isEmpty();
            if (!below.isEmpty())
                row.below = Row::Rule::None;
            m_rows.push_back(std::move(row));
            for (const std::size_t i : below)
                spill(table.columns[qsizetype(i)].header, content.cells[qsizetype(i)], repeat, i == below.last());
        }
        if (table.together)
            keepTogether(std::size_t(repeat));
    }

    /// Rows from `first` on, unless that would leave more than half a page empty.
    void keepTogether(std::size_t first)
    {
        double height = 0;
        for (std::size_t i = first; i < m_rows.size(); ++i)
            height += m_rows[i].height(m_rows[i].lineCount());
        if (height > (m_page.height - m_page.top - m_page.bottom) / 2)
            return;
        for (std::size_t i = first; i + 1 < m_rows.size(); ++i)
            m_rows[i].keepWithNext = true;
    }

    /// A cell whose text would be broken in its column, with the name of the column, under its row.
    void spill(const QString &header, const QString &value, int repeat, bool last)
    {
        const double indent = m_page.textWidth() * 0.06;
        const double nameWidth = m_page.textWidth() * 0.14;
        const double valueX = indent + nameWidth + gutter;
        const bool beside = m_shaper.widestPiece(value, tableStyle) <= m_page.textWidth() - valueX;
        Row row;
        row.pitch = pitchOf(tableStyle);
        row.padding = 1.5;
        row.repeat = repeat;
        row.cells.push_back(cell(header, keyStyle, m_page.left + indent, beside ? nameWidth : m_page.textWidth() - indent));
        if (!beside) {
            row.keepWithNext = true;
            m_rows.push_back(std::move(row));
            row = Row();
            row.pitch = pitchOf(tableStyle);
            row.padding = 1.5;
            row.repeat = repeat;
        }
        const double from = beside ? valueX : indent;
        row.cells.push_back(cell(value, tableStyle, m_page.left + from, m_page.textWidth() - from));
        row.below = last ? Row::Rule::Thin : Row::Rule::None;
        m_rows.push_back(std::move(row));
    }

    const ReportModel &m_model;
    TextShaper &m_shaper;
    const PageGeometry &m_page;
    double m_textWidth = 0; ///< of running text
    std::vector<Row> m_rows;
};

} // namespace

int Row::lineCount() const
{
    int most = 1;
    for (const Cell &c : cells)
        most = std::max(most, c.lineCount);
    return most;
}

std::vector<Row> layRows(const ReportModel &model, TextShaper &shaper, const PageGeometry &page)
{
    return RowMaker(model, shaper, page).make();
}

} // namespace enza::report
