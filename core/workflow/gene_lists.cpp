// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "knowledge/headings.h"
#include "workflow/rule_book.h"
#include "workflow/secondary.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace enza::workflow {
namespace {

constexpr int mostGenes = 30'000; ///< more than there are

struct Column {
    const char *field;
    QStringList headings;
    qsizetype at = -1;
};

/// A word of an enumeration, in its own spelling, whatever the case.
template <typename E> std::optional<QString> wordOf(const QString &text, const QHash<QString, E> &more = {})
{
    for (const auto &[value, name] : EnumNames<E>::values) {
        if (text.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return QLatin1String(name);
    }
    const auto other = more.constFind(text.toLower());
    return other == more.constEnd() ? std::nullopt : std::optional(enumName(*other));
}

std::optional<QString> inheritanceOf(const QString &text)
{
    return wordOf<InheritanceMode>(text, {{QStringLiteral("dominant"), InheritanceMode::Dominant},
                                          {QStringLiteral("recessive"), InheritanceMode::Recessive},
                                          {QStringLiteral("x-linked"), InheritanceMode::XLinked},
                                          {QStringLiteral("常染色体顕性"), InheritanceMode::Dominant},
                                          {QStringLiteral("常染色体優性"), InheritanceMode::Dominant},
                                          {QStringLiteral("常染色体潜性"), InheritanceMode::Recessive},
                                          {QStringLiteral("常染色体劣性"), InheritanceMode::Recessive},
                                          {QStringLiteral("x連鎖"), InheritanceMode::XLinked}});
}

std::optional<QString> onsetOf(const QString &text)
{
    return wordOf<ConditionOnset>(text, {{QStringLiteral("成人"), ConditionOnset::Adult},
                                         {QStringLiteral("小児"), ConditionOnset::Child}});
}

std::optional<QString> mechanismOf(const QString &text) { return wordOf<Mechanism>(text); }
std::optional<QString> criterionOf(const QString &text) { return wordOf<ReportingCriterion>(text); }

/// Rule set ids are plain letters; a Japanese name gets one that follows from it.
QString idOf(const QString &name)
{
    QString id;
    for (const QChar c : name.toLower()) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    const bool lost = std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() >= 128; });
    if (lost || id.isEmpty())
        id = QStringLiteral("list-") + QLatin1String(sha256(name.toUtf8()).toHex().left(12));
    return id;
}

} // namespace

Result<RuleSet> readGeneListFile(const QString &file, const QString &name, const QString &version, const QString &use,
                                 const QDate &from)
{
    static const QRegularExpression symbol(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.+_-]*$"));
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "a gene list needs a name"), Where{file, 0, QStringLiteral("name")});
    if (!word.match(version).hasMatch())
        return fail(ErrorCode::BadInput,
                    Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no version: letters, digits, . + _ - are"), {version}),
                    Where{file, 0, QStringLiteral("version")});
    knowledge::TableOptions options;
    options.comment = "#";
    options.shortRows = true;
    options.japanese = true;
    ENZA_ASSIGN(const auto table, knowledge::Table::open(file, options));
    Column columns[] = {
        {"gene", {QStringLiteral("gene"), QStringLiteral("symbol"), QStringLiteral("gene symbol"), QStringLiteral("遺伝子"), QStringLiteral("遺伝子名")}},
        {"condition", {QStringLiteral("condition"), QStringLiteral("disease"), QStringLiteral("疾患"), QStringLiteral("疾患名")}},
        {"category", {QStringLiteral("category"), QStringLiteral("分類"), QStringLiteral("区分")}},
        {"mechanism", {QStringLiteral("mechanism"), QStringLiteral("機序")}},
        {"inheritance", {QStringLiteral("inheritance"), QStringLiteral("遺伝形式")}},
        {"criterion", {QStringLiteral("criterion"), QStringLiteral("報告基準")}},
        {"onset", {QStringLiteral("onset"), QStringLiteral("発症"), QStringLiteral("発症時期")}},
        {"grade", {QStringLiteral("grade"), QStringLiteral("開示推奨度"), QStringLiteral("推奨度")}},
        {"flags", {QStringLiteral("flags")}},
        {"note", {QStringLiteral("note"), QStringLiteral("comment"), QStringLiteral("備考")}},
    };
    ENZA_ASSIGN(columns[0].at, knowledge::requiredColumn(*table, columns[0].headings));
    for (Column &column : columns) {
        if (column.at < 0)
            column.at = knowledge::headingColumn(*table, column.headings);
    }
    QJsonArray entries;
    QSet<QString> seen;
    for (;;) {
        ENZA_ASSIGN(const bool more, table->next());
        if (!more)
            break;
        QJsonObject entry;
        for (const Column &column : columns) {
            const QString value = table->value(column.at);
            if (value.isEmpty())
                continue;
            const QLatin1String field(column.field);
            std::optional<QString> read = value;
            if (field == QLatin1String("gene") && !symbol.match(value).hasMatch())
                read.reset();
            else if (field == QLatin1String("mechanism"))
                read = mechanismOf(value);
            else if (field == QLatin1String("inheritance"))
                read = inheritanceOf(value);
            else if (field == QLatin1String("criterion"))
                read = criterionOf(value);
            else if (field == QLatin1String("onset"))
                read = onsetOf(value);
            if (!read)
                return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a %2 that Enza knows"), {value, field}), column.at);
            if (field == QLatin1String("flags")) {
                static const QStringList known{QStringLiteral("needs_person"), QStringLiteral("named_condition_only"),
                                               QStringLiteral("identifier_differs")};
                const QStringList flags = knowledge::listOf(value);
                for (const QString &flag : flags) {
                    if (!known.contains(flag))
                        return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is not a %2 that Enza knows"), {flag, field}), column.at);
                }
                entry.insert(field, QJsonArray::fromStringList(flags));
            } else {
                entry.insert(field, *read);
            }
        }
        const QString gene = entry.value(QLatin1String("gene")).toString();
        if (gene.isEmpty())
            return table->refuse(QT_TRANSLATE_NOOP("enza", "this row names no gene"), columns[0].at);
        const QString same = gene + u'\n' + entry.value(QLatin1String("condition")).toString();
        if (seen.contains(same))
            return table->refuse(Text(QT_TRANSLATE_NOOP("enza", "%1 is listed twice for the same condition"), {gene}), columns[0].at);
        seen.insert(same);
        if (!entry.contains(QLatin1String("criterion")))
            entry.insert(QLatin1String("criterion"), QStringLiteral("unstated"));
        entries.append(entry);
        if (entries.size() > mostGenes)
            return table->refuse(QT_TRANSLATE_NOOP("enza", "the list has more genes than there are"));
    }
    if (entries.isEmpty())
        return fail(ErrorCode::BadInput, QT_TRANSLATE_NOOP("enza", "the table has no genes"), Where{table->name(), 0, {}});
    RuleSet set;
    set.id = idOf(name.trimmed());
    set.version = version;
    set.kind = QStringLiteral("gene-list");
    set.effectiveFrom = from;
    set.source = table->name();
    set.certainty = QStringLiteral("U");
    set.rules = {{QStringLiteral("name"), name.trimmed()}, {QStringLiteral("use"), use}, {QStringLiteral("entries"), entries}};
    ENZA_TRY(readSecondaryList(set));
    return set;
}

Result<QList<GeneListInfo>> geneLists(const Session &session)
{
    ENZA_ASSIGN(const QList<RuleSet> sets, ruleSets(session));
    const QDate today = session.clock().civilDate();
    QList<GeneListInfo> lists;
    for (const QString &kind : {QStringLiteral("secondary-findings"), QStringLiteral("gene-list")}) {
        ENZA_ASSIGN(const QList<RuleSet> now, ruleSetsFor(session, kind, today));
        for (const RuleSet &set : sets) {
            if (set.kind != kind)
                continue;
            ENZA_ASSIGN(SecondaryList list, readSecondaryList(set));
            const bool inForce = std::any_of(now.begin(), now.end(), [&](const RuleSet &one) { return one.pin() == set.pin(); });
            lists.append({std::move(list), set, inForce});
        }
    }
    std::stable_sort(lists.begin(), lists.end(), [](const auto &a, const auto &b) { return a.inForce && !b.inForce; });
    return lists;
}

} // namespace enza::workflow
