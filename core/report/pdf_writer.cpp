// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_writer.h"

#include "base/clock.h"
#include "report/page_layout.h"
#include "report/pdf_update.h"
#include "report/qr_code.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <numbers>

namespace enza::report {
namespace {

constexpr TextStyle furnitureStyle{8, false, 0.3};
constexpr TextStyle markStyle{10, true, 0};
constexpr TextStyle watermarkStyle{110, true, 0.945};
constexpr double furniturePitch = 11;
constexpr double whoseShare = 0.76; ///< of the width, the rest is for the mark

struct SurfaceDestroy {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct ContextDestroy {
    void operator()(cairo_t *context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceDestroy>;
using Context = std::unique_ptr<cairo_t, ContextDestroy>;

cairo_status_t appendTo(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), qsizetype(length));
    return CAIRO_STATUS_SUCCESS;
}

class Painter
{
public:
    Painter(const ReportModel &model, TextShaper &shaper, const PageGeometry &page, cairo_surface_t *surface)
        : m_model(model), m_shaper(shaper), m_page(page), m_surface(surface), m_cairo(cairo_create(surface))
    {
    }

    void paint(const std::vector<Row> &rows, const std::vector<std::vector<Placed>> &pages)
    {
        for (std::size_t i = 0; i < pages.size(); ++i) {
            watermark();
            furniture(int(i) + 1, int(pages.size()));
            if (i == 0 && !m_model.code.isEmpty())
                code();
            for (const Placed &placed : pages[i]) {
                const Row &row = rows[std::size_t(placed.row)];
                outline(row, placed, int(i) + 1);
                drawRow(row, placed);
            }
            cairo_show_page(m_cairo.get());
        }
    }

    bool good() const { return cairo_status(m_cairo.get()) == CAIRO_STATUS_SUCCESS; }

private:
    void grey(double value) { cairo_set_source_rgb(m_cairo.get(), value, value, value); }

    void drawRow(const Row &row, const Placed &placed)
    {
        const double height = row.height(placed.lines);
        if (row.shade < 1) {
            grey(row.shade);
            cairo_rectangle(m_cairo.get(), m_page.left - 3, placed.y, m_page.textWidth() + 6, height);
            cairo_fill(m_cairo.get());
        }
        for (const Cell &cell : row.cells)
            drawLines(cell, placed.firstLine, placed.lines, placed.y + row.padding, row.pitch);
        if (row.below == Row::Rule::None)
            return;
        const bool strong = row.below == Row::Rule::Strong;
        rule(placed.y + height, strong ? 0.8 : 0.35, strong ? 0.15 : 0.75);
    }

    void rule(double y, double thickness, double colour)
    {
        grey(colour);
        cairo_set_line_width(m_cairo.get(), thickness);
        cairo_move_to(m_cairo.get(), m_page.left - 3, y);
        cairo_line_to(m_cairo.get(), m_page.width - m_page.right + 3, y);
        cairo_stroke(m_cairo.get());
    }

    void drawLines(const Cell &cell, int first, int count, double top, double pitch)
    {
        grey(cell.style.grey);
        const int last = std::min(first + count, cell.lineCount);
        // The first baseline leaves room for the ascent; differences in size within a row share it.
        double baseline = top + pitch * 0.5 + cell.style.size * 0.36;
        for (int i = first; i < last; ++i, baseline += pitch) {
            PangoLayoutLine *line = pango_layout_get_line_readonly(cell.layout.get(), i);
            double x = cell.x;
            if (cell.right) {
                PangoRectangle extent;
                pango_layout_line_get_extents(line, nullptr, &extent);
                x += cell.width - double(extent.width) / PANGO_SCALE;
            }
            cairo_move_to(m_cairo.get(), x, baseline);
            pango_cairo_show_layout_line(m_cairo.get(), line);
        }
    }

    Cell furnitureCell(const QString &text, const TextStyle &style, double x, double width, bool right = false)
    {
        Cell cell;
        cell.layout = m_shaper.lines(text, style, width);
        cell.x = x;
        cell.width = width;
        cell.style = style;
        cell.right = right;
        cell.lineCount = pango_layout_get_line_count(cell.layout.get());
        return cell;
    }

    /// Whose and which document this is, whether it is final, and which page of how many.
    void furniture(int page, int pages)
    {
        const double width = m_page.textWidth();
        const Cell whose = furnitureCell(m_model.pageHeader, furnitureStyle, m_page.left, width * whoseShare);
        drawLines(whose, 0, whose.lineCount, m_page.top - 20 - furniturePitch * whose.lineCount, furniturePitch);
        if (!m_model.mark.isEmpty()) {
            const Cell mark = furnitureCell(m_model.mark, markStyle, m_page.left + width * whoseShare, width * (1 - whoseShare), true);
            drawLines(mark, 0, mark.lineCount, m_page.top - 34, 14);
        }
        rule(m_page.top - 16, 0.35, 0.5);

        const double foot = m_page.height - m_page.bottom + 16;
        rule(foot, 0.35, 0.5);
        const Cell which = furnitureCell(m_model.pageFooter, furnitureStyle, m_page.left, width * 0.8);
        drawLines(which, 0, which.lineCount, foot + 4, furniturePitch);
        QString number = m_model.pageNumber;
        number.replace(QStringLiteral("%1"), QString::number(page)).replace(QStringLiteral("%2"), QString::number(pages));
        const Cell where = furnitureCell(number, furnitureStyle, m_page.left + width * 0.8, width * 0.2, true);
        drawLines(where, 0, where.lineCount, foot + 4, furniturePitch);
    }

    /// The squares as shapes, and the same in letters for whoever cannot scan it.
    void code()
    {
        const QrCode made = qrCode(m_model.code);
        if (made.side == 0)
            return;
        grey(0);
        const double square = codeSide / made.side, left = m_page.width - m_page.right - codeSide;
        for (int y = 0; y < made.side; ++y) {
            for (int x = 0; x < made.side; ++x) {
                if (made.isDark(x, y))
                    cairo_rectangle(m_cairo.get(), left + x * square, codeTop + y * square, square, square);
            }
        }
        cairo_fill(m_cairo.get());
        const Cell letters = furnitureCell(m_model.code, furnitureStyle, m_page.left, m_page.textWidth());
        drawLines(letters, 0, letters.lineCount, m_page.height - m_page.bottom + 20 + furniturePitch, furniturePitch);
    }

    /// As shapes, so that it is seen on every page but is no part of the text.
    void watermark()
    {
        if (m_model.watermark.isEmpty())
            return;
        cairo_t *cairo = m_cairo.get();
        Layout layout = m_shaper.lines(m_model.watermark, watermarkStyle, m_page.height);
        PangoRectangle extent;
        pango_layout_get_extents(layout.get(), nullptr, &extent);
        cairo_save(cairo);
        grey(watermarkStyle.grey);
        cairo_translate(cairo, m_page.width / 2, m_page.height / 2);
        cairo_rotate(cairo, -std::numbers::pi / 4);
        cairo_move_to(cairo, -double(extent.width) / PANGO_SCALE / 2, -double(extent.height) / PANGO_SCALE / 2);
        pango_cairo_layout_path(cairo, layout.get());
        cairo_fill(cairo);
        cairo_restore(cairo);
    }

    void outline(const Row &row, const Placed &placed, int page)
    {
        if (row.level == 0 || placed.firstLine > 0)
            return;
        const QByteArray place = QByteArrayLiteral("page=") + QByteArray::number(page) + " pos=[" +
                                 QByteArray::number(m_page.left, 'f', 1) + ' ' + QByteArray::number(placed.y, 'f', 1) + ']';
        const int parent = row.level == 1 ? CAIRO_PDF_OUTLINE_ROOT : m_section;
        const int id = cairo_pdf_surface_add_outline(m_surface, parent, row.heading.toUtf8().constData(), place.constData(),
                                                     CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (row.level == 1)
            m_section = id;
    }

    const ReportModel &m_model;
    TextShaper &m_shaper;
    const PageGeometry &m_page;
    cairo_surface_t *m_surface;
    Context m_cairo;
    int m_section = CAIRO_PDF_OUTLINE_ROOT;
};

void setMetadata(cairo_surface_t *surface, const ReportModel &model)
{
    const auto set = [&](cairo_pdf_metadata_t key, const QString &value) {
        if (!value.isEmpty())
            cairo_pdf_surface_set_metadata(surface, key, value.toUtf8().constData());
    };
    const QString title = model.mark.isEmpty() ? model.title : model.title + QStringLiteral(" — ") + model.mark;
    const QString created = model.created.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    set(CAIRO_PDF_METADATA_TITLE, title);
    set(CAIRO_PDF_METADATA_AUTHOR, model.author);
    set(CAIRO_PDF_METADATA_SUBJECT, model.subject);
    set(CAIRO_PDF_METADATA_KEYWORDS, model.keywords.join(QStringLiteral(", ")));
    set(CAIRO_PDF_METADATA_CREATOR, model.producer);
    set(CAIRO_PDF_METADATA_CREATE_DATE, created);
    set(CAIRO_PDF_METADATA_MOD_DATE, created);
}

} // namespace

Result<WrittenPdf> writePdf(const ReportModel &model)
{
    PageGeometry page;
    ENZA_ASSIGN(const std::unique_ptr<TextShaper> shaper, TextShaper::create(model.language));
    // Room for two lines is there already.
    const Layout whose = shaper->lines(model.pageHeader, furnitureStyle, page.textWidth() * whoseShare);
    page.top += furniturePitch * std::max(0, pango_layout_get_line_count(whose.get()) - 2);
    const std::vector<Row> rows = layRows(model, *shaper, page);
    const std::vector<std::vector<Placed>> pages = paginate(rows, page);

    QByteArray bytes;
    Surface surface(cairo_pdf_surface_create_for_stream(appendTo, &bytes, page.width, page.height));
    // Version 1.4 would do without the text that stands for a glyph of two characters ("氏" and "⽒" share one).
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    setMetadata(surface.get(), model);
    bool good = false;
    {
        Painter painter(model, *shaper, page, surface.get());
        painter.paint(rows, pages);
        good = painter.good();
    }
    cairo_surface_finish(surface.get());
    if (shaper->fault())
        return std::unexpected(*shaper->fault());
    if (!good || cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "The PDF could not be drawn: %1."),
                                              {QString::fromUtf8(cairo_status_to_string(cairo_surface_status(surface.get())))}));
    }
    return WrittenPdf{withLanguage(bytes, model.language, model.producer), int(pages.size())};
}

} // namespace enza::report
