// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

#include <QVariantMap>

namespace enza {

/// One step of a filter cascade. `expression` is the language of `--where` (enzactl help where).
struct FilterStep {
    QString label; ///< for built-in steps an English source text that the window translates
    QString expression;
    bool enabled = true;
    bool operator==(const FilterStep &) const = default;
};

struct SortOrder {
    QString column;
    bool descending = false;
    bool operator==(const SortOrder &) const = default;
};

/// A named cascade with its columns. Built-in ones have an id that starts with "builtin:" and are not
/// records; a person's own is theirs until `shared`.
struct Preset {
    static constexpr const char *kind = "preset";
    QString id;
    QString name;
    QString owner; ///< user id; empty for built-in
    bool shared = false;
    QList<FilterStep> steps;
    QStringList columns; ///< in order; empty: the default ones
    SortOrder sort;
    QJsonObject extra;
};

/// Where one person left one case: what is shown again next time.
struct ViewState {
    static constexpr const char *kind = "view_state";
    QString id;
    QString caseId;
    QString user;
    QString page;
    QString preset;
    QList<FilterStep> steps; ///< as modified since the preset
    SortOrder sort;
    QStringList columns;
    QList<int> columnWidths;
    QString selected; ///< variant key
    QString search;
    bool showReviewed = false;
    QJsonObject extra;
};

/// Text a person was still writing when the workspace locked.
struct EditDraft {
    static constexpr const char *kind = "edit_draft";
    QString id;
    QString caseId;
    QString user;
    QString target;       ///< which editor, e.g. "opinion:<finding id>"
    QVariantMap content;  ///< field name → text, number, list or map of such; the editor's own
    QJsonObject extra;
};

template <typename S> void describe(S &s, FilterStep &v)
{
    s.field("label", v.label);
    s.field("expression", v.expression);
    s.field("enabled", v.enabled);
}

template <typename S> void describe(S &s, SortOrder &v)
{
    s.field("column", v.column);
    s.field("descending", v.descending);
}

template <typename S> void describe(S &s, Preset &v)
{
    s.field("id", v.id);
    s.field("name", v.name);
    s.field("owner", v.owner);
    s.field("shared", v.shared);
    s.field("steps", v.steps);
    s.field("columns", v.columns);
    s.field("sort", v.sort);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, ViewState &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("user", v.user);
    s.field("page", v.page);
    s.field("preset", v.preset);
    s.field("steps", v.steps);
    s.field("sort", v.sort);
    s.field("columns", v.columns);
    s.field("column_widths", v.columnWidths);
    s.field("selected", v.selected);
    s.field("search", v.search);
    s.field("show_reviewed", v.showReviewed);
    s.extra(v.extra);
}

template <typename S> void describe(S &s, EditDraft &v)
{
    s.field("id", v.id);
    s.field("case_id", v.caseId);
    s.field("user", v.user);
    s.field("target", v.target);
    QJsonObject content = QJsonObject::fromVariantMap(v.content);
    s.field("content", content);
    if constexpr (std::is_same_v<S, ShapeReader>)
        v.content = content.toVariantMap();
    s.extra(v.extra);
}

} // namespace enza
