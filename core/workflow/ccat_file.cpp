// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/ccat_file.h"

#include "knowledge/headings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>

namespace enza::workflow {
namespace {

using knowledge::Table;

/// What a column is: its group and its field, without the prefix that all of them share.
struct Heading {
    QString group, field;
};

Heading headingOf(const QString &column)
{
    QString name = column.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression prefix(QString::fromUtf8("^C[-.]CAT調査結果[-.]"));
    name.remove(prefix);
    const qsizetype dot = name.indexOf(QRegularExpression(QStringLiteral("[.\\-]")));
    return dot < 0 ? Heading{{}, name} : Heading{name.left(dot), name.mid(dot + 1)};
}

/// Everything about the person or the specimen: it belongs to the case, under the case's own rules.
bool isAboutPerson(const Heading &heading)
{
    static const QRegularExpression groups(QString::fromUtf8("^(基本項目|症例|転帰情報|患者)"));
    static const QRegularExpression fields(
        QString::fromUtf8("ハッシュ|氏名|姓名|名前|患者|カルテ|診察券|生年|住所|電話|保険|年齢|性別|採取日|主治医|医師|施設|病院|コメント|備考|"
                          "\\b(name|birth|address|phone|mrn|patient|age|sex|hospital)\\b|ID$"),
        QRegularExpression::CaseInsensitiveOption);
    return groups.match(heading.group).hasMatch() || fields.match(heading.field).hasMatch();
}

enum Field { Hash, Panel, Kind, Origin, Marker, Content, Detail, Vaf, Copies, Contig, Pos, Ref, Alt, Tmb, Level, Drugs, fieldCount };

struct Known {
    Field field;
    const char *group, *name; ///< group without its field's own repetition ("変異情報TMB" holds "TMB")
};

constexpr Known known[] = {{Hash, "基本項目", "ハッシュID"},      {Panel, "基本項目", "パネル名"},        {Kind, "変異情報", "変異種類"},
                           {Origin, "変異情報", "変異由来"},      {Marker, "変異情報", "マーカー"},       {Content, "変異情報", "変異内容"},
                           {Detail, "変異情報", "マーカー詳細"},  {Vaf, "変異情報", "変異アレル頻度"},    {Copies, "変異情報", "コピー数変化"},
                           {Contig, "変異情報", "クロモソーム番号"}, {Pos, "変異情報", "物理位置"},        {Ref, "変異情報", "リファレンス塩基"},
                           {Alt, "変異情報", "塩基変化"},         {Tmb, "変異情報", "TMB"},               {Level, "エビデンス", "エビデンスレベル"},
                           {Drugs, "エビデンス", "薬剤"}};

class Reader
{
public:
    Reader(Table &table, QString hashId) : m_table(table), m_hashId(std::move(hashId)) { m_column.fill(-1, fieldCount); }

    Result<CcatFile> read(const JobContext &job)
    {
        ENZA_TRY(findColumns());
        for (;;) {
            ENZA_ASSIGN(const bool more, m_table.next());
            if (!more)
                break;
            ENZA_TRY(m_table.goOn(job, m_file.rows));
            ENZA_TRY(row());
        }
        if (m_hashId.isEmpty() && m_people.size() > 1)
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "The file holds the results of %1 patients; say by the hash ID which one this case is"),
                             {QString::number(m_people.size())}),
                        {m_table.name(), 0, QString::fromUtf8("ハッシュID")});
        if (m_file.rows == 0)
            return fail(ErrorCode::BadInput,
                        m_hashId.isEmpty() ? Text(QT_TRANSLATE_NOOP("enza", "The file has no results"))
                                           : Text(QT_TRANSLATE_NOOP("enza", "The file holds no results of this hash ID")),
                        {m_table.name(), 0, {}});
        m_file.encoding = m_table.encoding();
        return std::move(m_file);
    }

private:
    Result<void> findColumns()
    {
        for (qsizetype i = 0; i < m_table.columns().size(); ++i) {
            const Heading heading = headingOf(m_table.columns()[i]);
            bool found = false;
            for (const Known &each : known) {
                if (m_column[each.field] < 0 && heading.field == QString::fromUtf8(each.name) &&
                    (heading.group.isEmpty() || heading.group.startsWith(QString::fromUtf8(each.group)))) {
                    m_column[each.field] = i;
                    found = true;
                    break;
                }
            }
            if (isAboutPerson(heading)) {
                if (!found || m_column[Hash] == i)
                    m_file.leftOut.append(m_table.columns()[i]);
            } else if (!found) {
                m_others.append(i);
            }
        }
        for (const Field need : {Kind, Marker, Content}) {
            if (m_column[need] < 0)
                return fail(ErrorCode::BadInput,
                            Text(QT_TRANSLATE_NOOP("enza", "The heading has no column \"%1\"; this is no C-CAT result file"),
                                 {QString::fromUtf8(known[need].group) + u'.' + QString::fromUtf8(known[need].name)}),
                            {m_table.name(), m_table.line(), QString::fromUtf8(known[need].name)});
        }
        return {};
    }

    QString value(Field field) const
    {
        const QString text = m_table.value(m_column[field]);
        static const QStringList none{QStringLiteral("-"), QStringLiteral("NA"), QStringLiteral("N/A"), QStringLiteral("NULL"), QString::fromUtf8("不明")};
        // An allele '-' says that there is no base.
        return field != Ref && field != Alt && none.contains(text) ? QString() : text;
    }

    Result<std::optional<double>> number(Field field, double lowest, double highest) const
    {
        QString text = value(field).normalized(QString::NormalizationForm_KC);
        if (text.isEmpty())
            return std::optional<double>();
        const bool percent = text.endsWith(u'%');
        if (percent)
            text.chop(1);
        bool ok = false;
        double read = text.trimmed().toDouble(&ok);
        if (percent)
            read /= 100;
        if (!ok || !std::isfinite(read) || read < lowest || read > highest)
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no value for this column"), {value(field).left(60)}), m_column[field]);
        return std::optional(read);
    }

    Result<void> row()
    {
        const QString person = value(Hash);
        m_people.insert(person);
        if (!m_hashId.isEmpty() && person != m_hashId)
            return {};
        ++m_file.rows;
        if (m_file.panel.isEmpty())
            m_file.panel = value(Panel);
        if (const QString tmb = value(Tmb); !tmb.isEmpty()) {
            if (!m_file.tmb.isEmpty() && m_file.tmb != tmb && (!m_hashId.isEmpty() || m_people.size() == 1))
                return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "TMB is \"%1\" here and \"%2\" on line %3"),
                                           {tmb.left(60), m_file.tmb, QString::number(m_file.tmbLine)}), m_column[Tmb]);
            m_file.tmb = tmb;
            m_file.tmbLine = m_table.line();
        }
        CcatAlteration one;
        one.line = m_table.line();
        one.kind = value(Kind);
        one.marker = value(Marker);
        one.content = value(Content);
        if (one.marker.isEmpty()) {
            // A line about the specimen only, as of a test that found nothing.
            if (!one.content.isEmpty() || !value(Level).isEmpty())
                return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "The line has a result but no marker")), m_column[Marker]);
            return {};
        }
        one.origin = value(Origin);
        one.detail = value(Detail);
        ENZA_ASSIGN(one.copies, number(Copies, 0, 10000));
        ENZA_ASSIGN(one.vaf, number(Vaf, 0, 100));
        if (one.vaf && *one.vaf > 1) // some tests write percent without its sign
            one.vaf = *one.vaf / 100;
        one.contig = value(Contig);
        one.ref = value(Ref);
        one.alt = value(Alt);
        if (const QString pos = value(Pos); !pos.isEmpty()) {
            bool ok = false;
            one.pos = pos.toLongLong(&ok);
            if (!ok || one.pos < 1 || one.pos > 1'000'000'000) {
                // Fusions give both places in one field, as "chr2:1-chr2:2": kept, not used.
                static const QRegularExpression places(QStringLiteral("^[0-9XYMTchr:;,\\-_ ]+$"));
                if (!places.match(pos).hasMatch())
                    return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no position"), {pos.left(60)}), m_column[Pos]);
                one.pos = 0;
                one.others.insert(m_table.columns()[m_column[Pos]], pos);
            }
        }
        for (const qsizetype column : std::as_const(m_others)) {
            if (!m_table.value(column).isEmpty())
                one.others.insert(m_table.columns()[column], m_table.value(column));
        }
        CcatEvidence evidence;
        evidence.line = one.line;
        evidence.level = value(Level).normalized(QString::NormalizationForm_KC).toUpper();
        evidence.drugs = knowledge::listOf(value(Drugs));
        static const QRegularExpression level(QStringLiteral("^([A-F]|R[1-3]?)$"));
        if (!evidence.level.isEmpty() && !level.match(evidence.level).hasMatch())
            return m_table.refuse(Text(QT_TRANSLATE_NOOP("enza", "\"%1\" is no evidence level of C-CAT; they are A to F and R"), {value(Level).left(60)}), m_column[Level]);
        const QString key = QStringList{one.kind, one.marker, one.content, one.contig, QString::number(one.pos), one.ref, one.alt}.join(QChar(1));
        const auto before = m_places.constFind(key);
        const qsizetype place = before == m_places.constEnd() ? m_file.alterations.size() : *before;
        if (before == m_places.constEnd()) {
            m_places.insert(key, place);
            m_file.alterations.append(std::move(one));
        }
        if (!evidence.level.isEmpty() || !evidence.drugs.isEmpty())
            m_file.alterations[place].evidence.append(std::move(evidence));
        return {};
    }

    Table &m_table;
    QString m_hashId;
    CcatFile m_file;
    QList<qsizetype> m_column;
    QList<qsizetype> m_others;
    QHash<QString, qsizetype> m_places;
    QSet<QString> m_people;
};

} // namespace

Result<CcatFile> readCcat(const QString &path, const QString &hashId, const JobContext &job)
{
    knowledge::TableOptions options;
    options.japanese = true;
    options.separator = ',';
    ENZA_ASSIGN(const auto table, Table::open(path, options));
    return Reader(*table, hashId).read(job);
}

} // namespace enza::workflow
