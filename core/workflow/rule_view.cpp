// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/rule_view.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace enza::workflow {
namespace {

struct Word {
    const char *key;
    const char *text;
};

constexpr Word kinds[] = {{"acmg", QT_TRANSLATE_NOOP("rule", "Germline classification")},
                          {"oncogenicity", QT_TRANSLATE_NOOP("rule", "Oncogenicity")},
                          {"cnv", QT_TRANSLATE_NOOP("rule", "Copy-number scoring")},
                          {"permissions", QT_TRANSLATE_NOOP("rule", "Permissions")},
                          {"tier-scales", QT_TRANSLATE_NOOP("rule", "Evidence levels")},
                          {"suggestions", QT_TRANSLATE_NOOP("rule", "Suggested criteria")},
                          {"gene-list", QT_TRANSLATE_NOOP("rule", "Gene list")},
                          {"secondary-findings", QT_TRANSLATE_NOOP("rule", "Secondary findings")},
                          {"secondary-visibility", QT_TRANSLATE_NOOP("rule", "Who sees secondary findings")},
                          {"pgpv", QT_TRANSLATE_NOOP("rule", "Presumed germline variants")},
                          {"inheritance", QT_TRANSLATE_NOOP("rule", "Inheritance")},
                          {"identity-qc", QT_TRANSLATE_NOOP("rule", "Identity check")},
                          {"follow-up", QT_TRANSLATE_NOOP("rule", "Follow-up")},
                          {"biomarkers", QT_TRANSLATE_NOOP("rule", "Biomarkers")},
                          {"consent-form", QT_TRANSLATE_NOOP("rule", "Consent form")},
                          {"minors", QT_TRANSLATE_NOOP("rule", "Minors")},
                          {"withdrawal", QT_TRANSLATE_NOOP("rule", "Withdrawal of consent")},
                          {"outflow-policy", QT_TRANSLATE_NOOP("rule", "What may leave")},
                          {"provision-record", QT_TRANSLATE_NOOP("rule", "Records of provision")},
                          {"identification-code", QT_TRANSLATE_NOOP("rule", "Identification codes")},
                          {"signing", QT_TRANSLATE_NOOP("rule", "Signatures on documents")},
                          {"session-policy", QT_TRANSLATE_NOOP("rule", "Unlocking and idle time")},
                          {"disclosure", QT_TRANSLATE_NOOP("rule", "Package for the person")},
                          {"letter-template", QT_TRANSLATE_NOOP("rule", "Letters")},
                          {"genome-words", QT_TRANSLATE_NOOP("rule", "Words that tell of the genome")},
                          {"incident", QT_TRANSLATE_NOOP("rule", "Incidents")},
                          {"turnaround", QT_TRANSLATE_NOOP("rule", "Turnaround")},
                          {"treatment-outcome", QT_TRANSLATE_NOOP("rule", "Words for outcomes")},
                          {"intake-checklist", QT_TRANSLATE_NOOP("rule", "Intake checklist")},
                          {"billing-reasons", QT_TRANSLATE_NOOP("rule", "Fees")},
                          {"treatment-scheme", QT_TRANSLATE_NOOP("rule", "Ways to give a treatment")},
                          {"confirmatory-test", QT_TRANSLATE_NOOP("rule", "Confirmatory tests")},
                          {"panel-omission", QT_TRANSLATE_NOOP("rule", "Cases that may do without a panel")},
                          {"circulation", QT_TRANSLATE_NOOP("rule", "Circulation of cases")},
                          {"quorum", QT_TRANSLATE_NOOP("rule", "Roles of the panel")}};

/// Fields that stand in front, in this order; others follow by name.
constexpr Word fields[] = {{"code", QT_TRANSLATE_NOOP("rule", "Criterion")},
                           {"codes", QT_TRANSLATE_NOOP("rule", "Criteria")},
                           {"class", QT_TRANSLATE_NOOP("rule", "Class")},
                           {"gene", QT_TRANSLATE_NOOP("rule", "Gene")},
                           {"symbol", QT_TRANSLATE_NOOP("rule", "Gene")},
                           {"id", QT_TRANSLATE_NOOP("rule", "ID")},
                           {"level", QT_TRANSLATE_NOOP("rule", "Level")},
                           {"name", QT_TRANSLATE_NOOP("rule", "Name")},
                           {"item", QT_TRANSLATE_NOOP("rule", "Item")},
                           {"purpose", QT_TRANSLATE_NOOP("rule", "Purpose")},
                           {"condition", QT_TRANSLATE_NOOP("rule", "Condition")},
                           {"direction", QT_TRANSLATE_NOOP("rule", "Direction")},
                           {"strength", QT_TRANSLATE_NOOP("rule", "Strength")},
                           {"text", QT_TRANSLATE_NOOP("rule", "Meaning")},
                           {"stand_alone", QT_TRANSLATE_NOOP("rule", "Stand-alone")},
                           {"very_strong", QT_TRANSLATE_NOOP("rule", "Very strong")},
                           {"strong", QT_TRANSLATE_NOOP("rule", "Strong")},
                           {"moderate", QT_TRANSLATE_NOOP("rule", "Moderate")},
                           {"supporting", QT_TRANSLATE_NOOP("rule", "Supporting")},
                           {"points", QT_TRANSLATE_NOOP("rule", "Points")},
                           {"min", QT_TRANSLATE_NOOP("rule", "From")},
                           {"max", QT_TRANSLATE_NOOP("rule", "To")},
                           {"any", QT_TRANSLATE_NOOP("rule", "One of")},
                           {"reason", QT_TRANSLATE_NOOP("rule", "Reason")},
                           {"criteria", QT_TRANSLATE_NOOP("rule", "Criteria")},
                           {"thresholds", QT_TRANSLATE_NOOP("rule", "Classes by points")},
                           {"combinations", QT_TRANSLATE_NOOP("rule", "Classes by combination")},
                           {"conflicts", QT_TRANSLATE_NOOP("rule", "Not to stand together")},
                           {"recorded", QT_TRANSLATE_NOOP("rule", "Recorded class")},
                           {"sheets", QT_TRANSLATE_NOOP("rule", "Sheets")},
                           {"loss", QT_TRANSLATE_NOOP("rule", "Loss")},
                           {"gain", QT_TRANSLATE_NOOP("rule", "Gain")},
                           {"roles", QT_TRANSLATE_NOOP("rule", "Roles")},
                           {"verbs", QT_TRANSLATE_NOOP("rule", "Acts")},
                           {"outflows", QT_TRANSLATE_NOOP("rule", "Ways out")},
                           {"scales", QT_TRANSLATE_NOOP("rule", "Scales")},
                           {"levels", QT_TRANSLATE_NOOP("rule", "Levels")},
                           {"genes", QT_TRANSLATE_NOOP("rule", "Genes")},
                           {"entries", QT_TRANSLATE_NOOP("rule", "Entries")},
                           {"source", QT_TRANSLATE_NOOP("rule", "Source")},
                           {"certainty", QT_TRANSLATE_NOOP("rule", "Certainty")},
                           {"benign_counts_as", QT_TRANSLATE_NOOP("rule", "Benign strengths count as")},
                           {"not_with", QT_TRANSLATE_NOOP("rule", "Not with")},
                           {"retired", QT_TRANSLATE_NOOP("rule", "Retired")},
                           {"recommended", QT_TRANSLATE_NOOP("rule", "Recommended strength")}};

QString said(const char *text)
{
    return QCoreApplication::translate("rule", text);
}

/// A word of a set as people read it: "very_strong" → "very strong".
QString plain(QString word)
{
    return word.contains(u'.') ? word : word.replace(u'_', u' '); // "case.open" is a name
}

QString fieldInWords(const QString &key)
{
    for (const Word &field : fields) {
        if (key == QLatin1String(field.key))
            return said(field.text);
    }
    QString words = plain(key);
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

bool isPlain(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isObject(); });
}

bool isMapOfObjects(const QJsonObject &object)
{
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), [](const QJsonValue &one) { return one.isObject(); });
}

class Reader
{
public:
    explicit Reader(QString language) : m_language(std::move(language)) {}

    void read(const QString &title, const QJsonObject &object)
    {
        RuleTable values{title, {said(QT_TRANSLATE_NOOP("rule", "Setting")), said(QT_TRANSLATE_NOOP("rule", "Value"))}, {}};
        const QStringList keys = keysOf(object);
        for (const QString &key : keys) {
            const QJsonValue value = object.value(key);
            if (!value.isObject() && !isListOfObjects(value))
                values.rows.append({fieldInWords(key), cell(picked(object, key))});
        }
        if (!values.rows.isEmpty())
            m_tables.append(values);
        for (const QString &key : keys) {
            const QJsonValue value = object.value(key);
            const QString below = title.isEmpty() ? fieldInWords(key) : title + QStringLiteral(" · ") + fieldInWords(key);
            if (isListOfObjects(value))
                readList(below, value.toArray());
            else if (value.isObject() && isMapOfObjects(value.toObject()))
                readMap(below, value.toObject());
            else if (value.isObject())
                read(below, value.toObject());
        }
    }

    QList<RuleTable> take() { return std::move(m_tables); }

private:
    /// Of two languages the one asked for; the other is not shown.
    QStringList keysOf(const QJsonObject &object) const
    {
        QStringList keys;
        for (const QString &key : object.keys()) {
            if (!key.endsWith(QLatin1String("_ja")) || !object.contains(key.chopped(3)))
                keys.append(key);
        }
        const auto place = [](const QString &key) {
            const auto found = std::find_if(std::begin(fields), std::end(fields),
                                            [&](const Word &field) { return key == QLatin1String(field.key); });
            return found - std::begin(fields);
        };
        std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
        return keys;
    }

    QJsonValue picked(const QJsonObject &object, const QString &key) const
    {
        const QJsonValue translated = object.value(key + QStringLiteral("_ja"));
        return m_language == QLatin1String("ja") && !translated.isUndefined() ? translated : object.value(key);
    }

    QString cell(const QJsonValue &value) const
    {
        if (value.isString())
            return plain(value.toString());
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 10);
        if (value.isBool())
            return value.toBool() ? said(QT_TRANSLATE_NOOP("rule", "yes")) : said(QT_TRANSLATE_NOOP("rule", "no"));
        QStringList parts;
        if (value.isArray()) {
            const bool choices = isListOfObjects(value);
            for (const QJsonValue &one : value.toArray())
                parts.append(cell(one));
            return parts.join(choices ? QStringLiteral("; ") : QStringLiteral(", "));
        }
        const QJsonObject object = value.toObject();
        for (const QString &key : keysOf(object)) {
            const QJsonValue inner = picked(object, key);
            // "2 strong" reads better than "strong: 2".
            parts.append(inner.isDouble() ? cell(inner) + u' ' + plain(key) : plain(key) + QStringLiteral(": ") + cell(inner));
        }
        return parts.join(QStringLiteral(" + "));
    }

    RuleTable tableOf(const QString &title, const QList<QJsonObject> &objects, const QStringList &names) const
    {
        QJsonObject all;
        for (const QJsonObject &object : objects) {
            for (const QString &key : object.keys())
                all.insert(key, object.value(key));
        }
        const QStringList keys = keysOf(all);
        RuleTable table{title, {}, {}};
        if (!names.isEmpty())
            table.columns.append(said(QT_TRANSLATE_NOOP("rule", "Name")));
        for (const QString &key : keys)
            table.columns.append(fieldInWords(key));
        for (qsizetype i = 0; i < objects.size(); ++i) {
            QStringList row;
            if (!names.isEmpty())
                row.append(plain(names[i]));
            for (const QString &key : keys)
                row.append(objects[i].contains(key) ? cell(picked(objects[i], key)) : QString());
            table.rows.append(row);
        }
        return table;
    }

    void readList(const QString &title, const QJsonArray &list)
    {
        QList<QJsonObject> objects;
        for (const QJsonValue &one : list)
            objects.append(one.toObject());
        m_tables.append(tableOf(title, objects, {}));
    }

    /// Sections by name: one table when they are flat, else one each.
    void readMap(const QString &title, const QJsonObject &map)
    {
        const bool flat = std::all_of(map.begin(), map.end(), [](const QJsonValue &one) {
            const QJsonObject inner = one.toObject();
            return std::all_of(inner.begin(), inner.end(), isPlain);
        });
        if (!flat)
            return read(title, map);
        QList<QJsonObject> objects;
        for (const QJsonValue &one : map)
            objects.append(one.toObject());
        m_tables.append(tableOf(title, objects, map.keys()));
    }

    QString m_language;
    QList<RuleTable> m_tables;
};

} // namespace

QList<RuleTable> rulesInWords(const RuleSet &set, const QString &language)
{
    Reader reader(language);
    reader.read({}, set.rules);
    QList<RuleTable> tables = reader.take();
    for (RuleTable &table : tables) {
        if (table.title.isEmpty())
            table.title = said(QT_TRANSLATE_NOOP("rule", "Settings"));
    }
    return tables;
}

QString certaintyInWords(const QString &certainty)
{
    if (certainty == QLatin1String("S"))
        return said(QT_TRANSLATE_NOOP("rule", "read in the source"));
    if (certainty == QLatin1String("M"))
        return said(QT_TRANSLATE_NOOP("rule", "from experts' memory"));
    return said(QT_TRANSLATE_NOOP("rule", "unsettled"));
}

QString ruleKindInWords(const QString &kind)
{
    for (const Word &known : kinds) {
        if (kind == QLatin1String(known.key))
            return said(known.text);
    }
    return kind;
}

} // namespace enza::workflow
