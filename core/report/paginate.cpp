// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_layout.h"

#include <algorithm>
#include <cmath>

namespace enza::report {
namespace {

constexpr int fewestLines = 3; ///< of a long row that is split between pages

class Paginator
{
public:
    Paginator(const std::vector<Row> &rows, const PageGeometry &page)
        : m_rows(rows), m_top(page.top), m_bottom(page.height - page.bottom)
    {
        newPage();
    }

    std::vector<std::vector<Placed>> deal()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (!atTop() && (m_rows[i].newPage || m_y + needed(i) > m_bottom))
                newPage();
            place(i);
        }
        return std::move(m_pages);
    }

private:
    void newPage()
    {
        m_pages.emplace_back();
        m_y = m_top;
    }

    bool atTop() const { return m_pages.back().empty(); }

    /// Height that must be free for row i to begin here: the rows it is kept with, and enough of the last
    /// of them that it is not torn for a line or two.
    double needed(std::size_t i) const
    {
        double height = 0;
        for (; i < m_rows.size(); ++i) {
            const Row &row = m_rows[i];
            const int lines = row.lineCount();
            const bool splittable = row.height(lines) > (m_bottom - m_top) / 3;
            height += row.before + row.height(splittable ? fewestLines : lines);
            if (!row.keepWithNext || height > m_bottom - m_top)
                break;
        }
        return std::min(height, m_bottom - m_top);
    }

    void repeatHeader(std::size_t i)
    {
        const int header = m_rows[i].repeat;
        if (header < 0)
            return;
        const Row &row = m_rows[std::size_t(header)];
        const int lines = row.lineCount();
        m_pages.back().push_back({header, 0, lines, m_y});
        m_y += row.height(lines);
    }

    void place(std::size_t i)
    {
        const Row &row = m_rows[i];
        const int lines = row.lineCount();
        for (int done = 0; done < lines;) {
            if (atTop())
                repeatHeader(i);
            else if (done == 0)
                m_y += row.before;
            const int fit = int(std::floor((m_bottom - m_y - 2 * row.padding) / row.pitch + 1e-6));
            // A page that holds nothing but a header takes at least one line, or this would not end.
            const int now = std::min(lines - done, std::max(fit, 1));
            m_pages.back().push_back({int(i), done, now, m_y});
            m_y += row.height(now);
            done += now;
            if (done < lines)
                newPage();
        }
    }

    const std::vector<Row> &m_rows;
    std::vector<std::vector<Placed>> m_pages;
    double m_top, m_bottom;
    double m_y = 0;
};

} // namespace

std::vector<std::vector<Placed>> paginate(const std::vector<Row> &rows, const PageGeometry &page)
{
    return Paginator(rows, page).deal();
}

} // namespace enza::report
