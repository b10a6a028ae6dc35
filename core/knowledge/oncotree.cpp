// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/oncotree.h"

#include "knowledge/json_block.h"
#include "knowledge/text_lines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace enza::knowledge {

template <typename S> void describe(S &s, TumourType &v)
{
    s.field("code", v.code);
    s.field("name", v.name);
    s.field("main_type", v.mainType);
    s.field("tissue", v.tissue);
    s.field("parent", v.parent);
}

namespace {

const QString blockName = QStringLiteral("types");

/// Words in one order and one spelling: "Non-Small Cell Lung Cancer" and "Lung Non-small Cell Carcinoma" meet.
QString wordKey(const QString &text)
{
    static const QRegularExpression cut(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QSet<QString> silent{QStringLiteral("nos"), QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("or")};
    QStringList words;
    for (QString word : text.normalized(QString::NormalizationForm_KC).toCaseFolded().split(cut, Qt::SkipEmptyParts)) {
        if (silent.contains(word))
            continue;
        if (word == QLatin1String("carcinoma"))
            word = QStringLiteral("cancer");
        else if (word == QLatin1String("tumour") || word == QLatin1String("tumours") || word == QLatin1String("tumors"))
            word = QStringLiteral("tumor");
        else if (word == QLatin1String("leukaemia"))
            word = QStringLiteral("leukemia");
        words.append(word);
    }
    words.sort();
    return words.join(u' ');
}

std::unexpected<Error> wrong(const QString &file, const QString &field, Text why)
{
    return fail(ErrorCode::BadInput, std::move(why), {file, 0, field});
}

/// A plain text, or the older `{"id": …, "name": …}`.
QString nameOf(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString();
}

Result<TumourType> typeFrom(const QJsonObject &object, const QString &file, const QString &place)
{
    TumourType type;
    type.code = object.value(QLatin1String("code")).toString();
    type.name = object.value(QLatin1String("name")).toString();
    type.mainType = nameOf(object.value(QLatin1String("mainType")));
    type.tissue = object.value(QLatin1String("tissue")).toString();
    type.parent = object.value(QLatin1String("parent")).toString();
    if (type.code.isEmpty() || type.code.size() > 40)
        return wrong(file, place + QStringLiteral(".code"), QT_TRANSLATE_NOOP("enza", "A tumour type has no code"));
    if (type.name.isEmpty())
        return wrong(file, place + QStringLiteral(".name"), Text(QT_TRANSLATE_NOOP("enza", "The tumour type %1 has no name"), {type.code}));
    return type;
}

Result<void> gather(const QJsonObject &children, const QString &parent, const QString &file, int depth, QList<TumourType> &out)
{
    if (depth > 30)
        return wrong(file, parent, QT_TRANSLATE_NOOP("enza", "The tree of tumour types is deeper than any OncoTree"));
    for (auto it = children.begin(); it != children.end(); ++it) {
        if (!it->isObject())
            return wrong(file, it.key(), Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no tumour type"), {it.key()}));
        ENZA_ASSIGN(TumourType type, typeFrom(it->toObject(), file, it.key()));
        if (type.parent.isEmpty())
            type.parent = parent;
        if (type.parent != parent || type.code != it.key())
            return wrong(file, it.key(), Text(QT_TRANSLATE_NOOP("enza", "The tumour type %1 stands in another place than it says"), {type.code}));
        const QString code = type.code;
        out.append(std::move(type));
        ENZA_TRY(gather(it->toObject().value(QLatin1String("children")).toObject(), code, file, depth + 1, out));
    }
    return {};
}

} // namespace

bool meansAnyTumour(const QString &words, bool *solidOnly)
{
    static const QRegularExpression any(
        QString::fromUtf8("^(any|all|cancer|cancers|any (tumou?r|cancer)|all (tumou?rs|cancers)|tumou?r[ -]agnostic|pan-?cancer|"
                          "がん種横断|臓器横断|全がん種|がん種を問わない|すべて)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression solid(
        QString::fromUtf8("^((advanced |any |all )?(malignant )?solid (tumou?rs?|cancers?)|solid|(進行・?再発(の)?)?固形(がん|癌|腫瘍))$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = words.normalized(QString::NormalizationForm_KC).simplified();
    const bool isSolid = solid.match(text).hasMatch();
    if (solidOnly)
        *solidOnly = isSolid;
    return isSolid || text.isEmpty() || text == QLatin1String("TISSUE") || any.match(text).hasMatch();
}

Result<OncoTree> OncoTree::from(QList<TumourType> types)
{
    OncoTree tree;
    tree.m_types = std::move(types);
    for (qsizetype i = 0; i < tree.m_types.size(); ++i) {
        const TumourType &type = tree.m_types[i];
        if (tree.m_byCode.contains(type.code))
            return wrong({}, type.code, Text(QT_TRANSLATE_NOOP("enza", "The tumour type %1 is there twice"), {type.code}));
        tree.m_byCode.insert(type.code, i);
        tree.m_byWords[wordKey(type.name)].append(type.code);
    }
    for (const TumourType &type : std::as_const(tree.m_types)) {
        if (!type.parent.isEmpty() && !tree.m_byCode.contains(type.parent))
            return wrong({}, type.code, Text(QT_TRANSLATE_NOOP("enza", "%1, of which %2 is said to be a kind, is not in the file"), {type.parent, type.code}));
        qsizetype steps = 0;
        for (const TumourType *up = &type; !up->parent.isEmpty(); up = tree.find(up->parent)) {
            if (++steps > 40)
                return wrong({}, type.code, Text(QT_TRANSLATE_NOOP("enza", "The tumour type %1 would be a kind of itself"), {type.code}));
        }
        const TumourType *parent = tree.find(type.parent);
        if (!type.mainType.isEmpty() && (!parent || parent->mainType != type.mainType))
            tree.m_byMainType[wordKey(type.mainType)].append(type.code);
    }
    return tree;
}

Result<std::shared_ptr<const OncoTree>> OncoTree::load(const BlockSource &blocks)
{
    ENZA_ASSIGN(QList<TumourType> types, getEntries<TumourType>(blocks, blockName));
    ENZA_ASSIGN(OncoTree tree, from(std::move(types)));
    return std::make_shared<const OncoTree>(std::move(tree));
}

const TumourType *OncoTree::find(const QString &code) const
{
    const auto found = m_byCode.constFind(code);
    return found == m_byCode.constEnd() ? nullptr : &m_types[*found];
}

QStringList OncoTree::codesOf(const QString &words) const
{
    const QString text = words.trimmed();
    if (find(text))
        return {text};
    if (find(text.toUpper()) && !text.contains(u' ') && text.size() <= 10)
        return {text.toUpper()};
    const QString key = wordKey(text);
    if (key.isEmpty())
        return {};
    if (const auto named = m_byWords.constFind(key); named != m_byWords.constEnd())
        return *named;
    return m_byMainType.value(key);
}

bool OncoTree::isKindOf(const QString &code, const QString &ancestor) const
{
    for (const TumourType *type = find(code); type; type = type->parent.isEmpty() ? nullptr : find(type->parent)) {
        if (type->code == ancestor)
            return true;
    }
    return false;
}

TumourFit OncoTree::fit(const QString &ours, const QString &theirs) const
{
    const QStringList mine = codesOf(ours);
    bool solidOnly = false;
    if (meansAnyTumour(theirs, &solidOnly)) {
        if (!solidOnly)
            return TumourFit::Any;
        if (mine.isEmpty())
            return TumourFit::Unknown;
        const bool blood = std::any_of(mine.begin(), mine.end(), [this](const QString &code) {
            return isKindOf(code, QStringLiteral("LYMPH")) || isKindOf(code, QStringLiteral("MYELOID"));
        });
        return blood ? TumourFit::Other : TumourFit::Any;
    }
    const QStringList their = codesOf(theirs);
    if (mine.isEmpty() || their.isEmpty())
        return TumourFit::Unknown;
    TumourFit best = TumourFit::Other;
    for (const QString &a : mine) {
        for (const QString &b : their) {
            if (a == b)
                return TumourFit::Same;
            if (isKindOf(a, b))
                best = TumourFit::Family;
            else if (isKindOf(b, a) && best != TumourFit::Family)
                best = TumourFit::Narrower;
        }
    }
    return best;
}

Result<QList<TumourType>> readOncoTree(const QJsonDocument &json, const QString &file)
{
    QList<TumourType> types;
    if (json.isArray()) {
        const QJsonArray array = json.array();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = u'[' + QString::number(i) + u']';
            if (!array[i].isObject())
                return wrong(file, place, QT_TRANSLATE_NOOP("enza", "The entry is no tumour type"));
            ENZA_ASSIGN(TumourType type, typeFrom(array[i].toObject(), file, place));
            types.append(std::move(type));
        }
        // The web service leaves the root out and names it all the same.
        const bool hasRoot = std::any_of(types.begin(), types.end(), [](const TumourType &t) { return t.code == QLatin1String("TISSUE"); });
        for (TumourType &type : types) {
            if (!hasRoot && type.parent == QLatin1String("TISSUE"))
                type.parent.clear();
        }
    } else {
        ENZA_TRY(gather(json.object(), {}, file, 0, types));
    }
    if (types.size() < 2)
        return wrong(file, {}, QT_TRANSLATE_NOOP("enza", "The file holds no OncoTree"));
    auto tree = OncoTree::from(types);
    if (!tree) {
        Error error = tree.error();
        error.where.file = file;
        return std::unexpected(error);
    }
    return types;
}

Result<KnowledgeSnapshot> importOncoTree(const ImportInput &input, BlockSink &sink, const JobContext &)
{
    if (input.files.size() != 1)
        return fail(ErrorCode::Usage, Text(QT_TRANSLATE_NOOP("enza", "OncoTree is one JSON file")));
    const QString file = input.files.first().section(u'/', -1);
    ENZA_ASSIGN(const QJsonDocument json, readJson(input.files.first(), 64ull << 20));
    ENZA_ASSIGN(const QList<TumourType> types, readOncoTree(json, file));
    KnowledgeSnapshot snapshot;
    snapshot.source = QStringLiteral("oncotree");
    snapshot.version = input.version;
    static const QRegularExpression dated(QStringLiteral("oncotree_(\\d{4})_(\\d{2})_(\\d{2})"));
    if (const auto match = dated.match(input.version.isEmpty() ? file : input.version); match.hasMatch()) {
        snapshot.version = match.captured(0);
        snapshot.released = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    if (snapshot.version.isEmpty())
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The file does not say its version; give it, as in oncotree_2025_10_03")),
                    {file, 0, QStringLiteral("version")});
    snapshot.records = quint64(types.size());
    ENZA_TRY(putEntries(sink, blockName, types));
    return snapshot;
}

} // namespace enza::knowledge
