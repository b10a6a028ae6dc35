// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_shaper.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace enza::report {
namespace {

constexpr const char *fontFamily = "Noto Sans CJK JP";
constexpr const char *fontPackage = "fonts-noto-cjk";

struct FontDescriptionFree {
    void operator()(PangoFontDescription *description) const { pango_font_description_free(description); }
};
using FontDescription = std::unique_ptr<PangoFontDescription, FontDescriptionFree>;

FontDescription describe(const TextStyle &style)
{
    FontDescription description(pango_font_description_new());
    pango_font_description_set_family_static(description.get(), fontFamily);
    pango_font_description_set_size(description.get(), int(style.size * PANGO_SCALE));
    pango_font_description_set_weight(description.get(), style.strong ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return description;
}

/// What cannot be seen and would only be drawn as a box: controls except the line feed.
QString printable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (c == u'\n' || c.unicode() >= 0xA0 || (c >= u' ' && c.unicode() < 0x7F)) {
            out += c == QChar::ParagraphSeparator || c == QChar::LineSeparator ? QChar(u'\n') : c;
        } else if (c == u'\t') {
            out += u' ';
        }
    }
    return out;
}

void add(PangoAttrList *list, PangoAttribute *attribute, qsizetype start, qsizetype end)
{
    attribute->start_index = guint(start);
    attribute->end_index = guint(end);
    pango_attr_list_insert(list, attribute);
}

/// Bytes `text[start, end)` that should stay on one line: printable ASCII without spaces.
template <typename F> void forEachPiece(const QByteArray &text, F &&piece)
{
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && text[i] > ' ' && text[i] < 0x7F;
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            piece(start, i);
            start = -1;
        }
    }
}

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

} // namespace

Result<std::unique_ptr<TextShaper>> TextShaper::create(const QString &language)
{
    std::unique_ptr<TextShaper> shaper(new TextShaper);
    shaper->m_fonts.reset(pango_cairo_font_map_new());
    if (!pango_font_map_get_family(shaper->m_fonts.get(), fontFamily)) {
        return fail(ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "The font %1 is not installed, and without it names could be printed wrongly. "
                                                   "Install the package %2 and try again."),
                         {QLatin1String(fontFamily), QLatin1String(fontPackage)}));
    }
    // One unit is one point, and nothing is rounded to pixels: the same breaks at every size of screen.
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(shaper->m_fonts.get()), 72);
    shaper->m_context.reset(pango_font_map_create_context(shaper->m_fonts.get()));
    PangoContext *context = shaper->m_context.get();
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
    pango_context_set_language(context, pango_language_from_string(language.toLatin1().constData()));
    return shaper;
}

TextShaper::~TextShaper() = default;

Layout TextShaper::plain(const QString &text, const TextStyle &style, double keepUpTo)
{
    const QString shown = printable(text);
    const QByteArray utf8 = shown.toUtf8();
    Layout layout(pango_layout_new(m_context.get()));
    const FontDescription font = describe(style);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_auto_dir(layout.get(), FALSE);
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));

    PangoAttrList *attributes = pango_attr_list_new();
    add(attributes, pango_attr_insert_hyphens_new(FALSE), 0, utf8.size());
    // A ligature would be read back as one character of its own ("ﬁ").
    add(attributes, pango_attr_font_features_new("liga=0, clig=0, dlig=0, calt=0"), 0, utf8.size());
    forEachPiece(utf8, [&](qsizetype start, qsizetype end) {
        // An em is wider than any Latin letter on average, so only long pieces need measuring.
        const bool surelyFits = double(end - start) * style.size <= keepUpTo;
        if (surelyFits || width(QString::fromLatin1(utf8.mid(start, end - start)), style) <= keepUpTo)
            add(attributes, pango_attr_allow_breaks_new(FALSE), start, end);
    });
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    noteMissingGlyphs(layout.get(), shown, style);
    return layout;
}

void TextShaper::noteMissingGlyphs(PangoLayout *layout, const QString &text, const TextStyle &style)
{
    if (m_fault || pango_layout_get_unknown_glyphs_count(layout) == 0)
        return;
    QString missing;
    for (const char32_t c : text.toUcs4()) {
        Layout one(pango_layout_new(m_context.get()));
        const FontDescription font = describe(style);
        pango_layout_set_font_description(one.get(), font.get());
        const QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        pango_layout_set_text(one.get(), utf8.constData(), int(utf8.size()));
        if (pango_layout_get_unknown_glyphs_count(one.get()) > 0) {
            missing = QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
            break;
        }
    }
    m_fault = Error{ErrorCode::Internal,
                    Text(QT_TRANSLATE_NOOP("enza", "No installed font can draw the character %1 in “%2”. Install a font that "
                                                   "has it, for example the package %3, and try again."),
                         {missing, text.left(40), QStringLiteral("fonts-noto-cjk-extra")}),
                    {},
                    std::nullopt};
}

Layout TextShaper::lines(const QString &text, const TextStyle &style, double width)
{
    Layout layout = plain(text, style, width);
    pango_layout_set_width(layout.get(), int(width * PANGO_SCALE));
    // A single piece that has to be broken fills its lines; elsewhere words come first.
    bool single = true;
    for (const QChar c : text)
        single = single && c > u' ' && c.unicode() < 0x7F;
    pango_layout_set_wrap(layout.get(), single ? PANGO_WRAP_CHAR : PANGO_WRAP_WORD_CHAR);
    return layout;
}

double TextShaper::widestPiece(const QString &text, const TextStyle &style)
{
    Layout layout = plain(text, style, std::numeric_limits<double>::infinity());
    pango_layout_set_width(layout.get(), 0);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    double widest = 0;
    for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
        PangoRectangle ink;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), i), &ink, nullptr);
        widest = std::max(widest, points(ink.x + ink.width));
    }
    return widest;
}

double TextShaper::width(const QString &text, const TextStyle &style)
{
    Layout layout = plain(text, style, std::numeric_limits<double>::infinity());
    int width = 0;
    pango_layout_get_size(layout.get(), &width, nullptr);
    return points(width);
}

} // namespace enza::report
