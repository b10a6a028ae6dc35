// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <pango/pangocairo.h>

#include <memory>
#include <optional>

namespace enza::report {

struct TextStyle {
    double size = 9; ///< points
    bool strong = false;
    double grey = 0; ///< 0 black, 1 white
};

struct GObjectUnref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using Layout = std::unique_ptr<PangoLayout, GObjectUnref>;

/// Breaks text into lines of Noto Sans CJK, which has the rare ideographs of names and draws the form that a
/// variation selector asks for; what it lacks comes from other installed fonts. Every glyph keeps the
/// characters it stands for, so the text reads back from the PDF as written. One thread.
class TextShaper
{
public:
    /// Internal, naming the Debian package, when the font is not installed.
    static Result<std::unique_ptr<TextShaper>> create(const QString &language);
    ~TextShaper();
    TextShaper(const TextShaper &) = delete;
    TextShaper &operator=(const TextShaper &) = delete;

    /// Lines of at most `width` points. Runs without a space in Latin script (HGVS, positions, digests)
    /// stay whole unless one alone is wider than the line: then it is broken without a hyphen.
    Layout lines(const QString &text, const TextStyle &style, double width);
    /// Width in points of the widest piece that should not be broken.
    double widestPiece(const QString &text, const TextStyle &style);
    /// Width in points of the text on one line.
    double width(const QString &text, const TextStyle &style);

    /// The first text so far that no installed font can draw.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    TextShaper() = default;
    /// Pieces wider than `keepUpTo` points may be broken.
    Layout plain(const QString &text, const TextStyle &style, double keepUpTo);
    void noteMissingGlyphs(PangoLayout *layout, const QString &text, const TextStyle &style);

    std::unique_ptr<PangoFontMap, GObjectUnref> m_fonts;
    std::unique_ptr<PangoContext, GObjectUnref> m_context;
    std::optional<Error> m_fault;
};

} // namespace enza::report
