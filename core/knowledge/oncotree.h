// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/source.h"

#include <QHash>

#include <memory>

/// OncoTree: tumour types as a tree of codes (oncotree.info).
namespace enza::knowledge {

struct TumourType {
    QString code, name, mainType, tissue, parent; ///< parent: code, empty at the root
};

/// How a tumour type that a source names stands to a case's.
enum class TumourFit {
    Same,    ///< the same type
    Family,  ///< the source's is wider: the case's type is one of its kinds
    Narrower, ///< the source's is a kind of the case's type, so it may or may not be this tumour
    Any,     ///< the source means any tumour
    Unknown, ///< one of the two could not be placed in the tree
    Other,   ///< another tumour type
};

class OncoTree
{
public:
    /// BadInput when codes repeat, a parent is missing, or a type is its own ancestor.
    static Result<OncoTree> from(QList<TumourType> types);
    static Result<std::shared_ptr<const OncoTree>> load(const BlockSource &blocks);

    const QList<TumourType> &types() const { return m_types; }
    const TumourType *find(const QString &code) const;
    /// Codes and names, also in other order of words ("Lung Non-small Cell Carcinoma"), then main types.
    /// Several for a main type.
    QStringList codesOf(const QString &words) const;
    bool isKindOf(const QString &code, const QString &ancestor) const; ///< also of itself
    /// `theirs`: code or words, empty for any tumour; `ours`: a code, or words.
    TumourFit fit(const QString &ours, const QString &theirs) const;

private:
    QList<TumourType> m_types;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QStringList> m_byWords;    ///< names
    QHash<QString, QStringList> m_byMainType; ///< topmost codes of a main type
};

/// "any", "solid tumour", "固形がん", "Cancer": not one type. `solidOnly` when blood is left out.
bool meansAnyTumour(const QString &words, bool *solidOnly = nullptr);
/// The tree of a release (`{"TISSUE": {…, "children": {…}}}`) or the flat list of its web service.
Result<QList<TumourType>> readOncoTree(const QJsonDocument &json, const QString &file);
Result<KnowledgeSnapshot> importOncoTree(const ImportInput &input, BlockSink &sink, const JobContext &job);

} // namespace enza::knowledge
