// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "report/report_model.h"
#include "report/text_shaper.h"

#include <vector>

/// Where everything stands: blocks become rows of broken lines, rows are dealt onto pages.
namespace enza::report {

/// A4 in points.
struct PageGeometry {
    double width = 595.28;
    double height = 841.89;
    double left = 56.7; ///< 20 mm
    double right = 56.7;
    double top = 74;    ///< below the page header
    double bottom = 62; ///< above the page footer
    double textWidth() const { return width - left - right; }
};

/// The code beside the title of the first page.
constexpr double codeSide = 56;
constexpr double codeTop = 66; ///< below the page header's line

struct Cell {
    Layout layout;
    double x = 0; ///< from the left edge of the page
    double width = 0;
    TextStyle style;
    bool right = false;
    int lineCount = 0;
};

/// Cells that stand beside each other. All lines of a row have the same pitch, so they align even where a
/// fallback font is taller.
struct Row {
    enum class Rule { None, Thin, Strong };
    std::vector<Cell> cells;
    double before = 0;  ///< left out at the top of a page
    double padding = 0; ///< above and below the lines
    double pitch = 14;  ///< from baseline to baseline
    Rule below = Rule::None;
    double shade = 1;   ///< grey behind the row, 1 none
    bool keepWithNext = false;
    int repeat = -1;    ///< row to repeat when a page begins with this one
    int level = 0;      ///< of a heading, for the outline
    bool newPage = false; ///< nothing stands above it on its page
    QString heading;

    int lineCount() const;
    double height(int lines) const { return 2 * padding + lines * pitch; }
};

/// Some lines of one row at one place.
struct Placed {
    int row = 0;
    int firstLine = 0;
    int lines = 0;
    double y = 0; ///< top edge
};

struct LaidOut {
    std::vector<Row> rows;
    std::vector<std::vector<Placed>> pages;
};

std::vector<Row> layRows(const ReportModel &model, TextShaper &shaper, const PageGeometry &page);
std::vector<std::vector<Placed>> paginate(const std::vector<Row> &rows, const PageGeometry &page);

} // namespace enza::report
