// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/canrisk.h"

#include "counselling/pedigree.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::counselling {
namespace {

constexpr int newest = 4;
const QLatin1String codePrefix("canrisk:");
const QLatin1String ashkenazi("Ashkenazi");

const QStringList &factNames()
{
    static const QStringList names{
        QStringLiteral("menarche"),  QStringLiteral("parity"),   QStringLiteral("first_live_birth"), QStringLiteral("oc_use"),
        QStringLiteral("mht_use"),   QStringLiteral("bmi"),      QStringLiteral("alcohol"),          QStringLiteral("menopause"),
        QStringLiteral("birads"),    QStringLiteral("stratus"),  QStringLiteral("volpara"),          QStringLiteral("height"),
        QStringLiteral("tl"),        QStringLiteral("endo"),     QStringLiteral("ethnicity"),        QStringLiteral("prs_bc"),
        QStringLiteral("prs_oc"),    QStringLiteral("prs_pc")};
    return names;
}

const QStringList &cancers()
{
    static const QStringList names{QStringLiteral("BC1"), QStringLiteral("BC2"), QStringLiteral("OC"), QStringLiteral("PRO"), QStringLiteral("PAN")};
    return names;
}

QStringList genes(int version)
{
    QStringList names{QStringLiteral("BRCA1"), QStringLiteral("BRCA2"), QStringLiteral("PALB2"), QStringLiteral("ATM"), QStringLiteral("CHEK2")};
    if (version >= 2)
        names.append(QStringLiteral("BARD1"));
    names << QStringLiteral("RAD51D") << QStringLiteral("RAD51C") << QStringLiteral("BRIP1");
    if (version >= 4)
        names.append(QStringLiteral("HOXB13"));
    return names;
}

const QStringList &markers()
{
    static const QStringList names{QStringLiteral("ER"), QStringLiteral("PR"), QStringLiteral("HER2"), QStringLiteral("CK14"), QStringLiteral("CK56")};
    return names;
}

QStringList columns(int version)
{
    return QStringList{QStringLiteral("FamID"),  QStringLiteral("Name"), QStringLiteral("Target"), QStringLiteral("IndivID"),
                       QStringLiteral("FathID"), QStringLiteral("MothID"), QStringLiteral("Sex"),  QStringLiteral("MZtwin"),
                       QStringLiteral("Dead"),   QStringLiteral("Age"),  QStringLiteral("Yob")} +
           cancers() + QStringList{QStringLiteral("Ashkn")} + genes(version) + QStringList{markers().join(u':')};
}

/// Words of the file and of the record.
struct Word {
    const char *file, *record;
};
constexpr Word methods[] = {{"S", "search"}, {"T", "direct"}};
constexpr Word results[] = {{"P", "positive"}, {"N", "negative"}, {"HET", "heterozygous"}, {"HOM", "homozygous"}};

template <std::size_t N> QString fromFile(const Word (&words)[N], const QString &word)
{
    for (const Word &one : words) {
        if (word == QLatin1String(one.file))
            return QLatin1String(one.record);
    }
    return {};
}
template <std::size_t N> QString toFile(const Word (&words)[N], const QString &word)
{
    for (const Word &one : words) {
        if (word == QLatin1String(one.record))
            return QLatin1String(one.file);
    }
    return QStringLiteral("0");
}

class Reader
{
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    Result<Pedigree> run(const QByteArray &bytes)
    {
        quint64 number = 0;
        for (const QByteArray &raw : bytes.split('\n')) {
            ++number;
            const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
            const QString text = QString::fromUtf8(line);
            if (text.contains(QChar::ReplacementCharacter) || line.contains('\0'))
                return wrong(number, {}, QT_TRANSLATE_NOOP("enza", "The line is not text"));
            if (m_version == 0)
                ENZA_TRY(first(text, number));
            else if (!text.trimmed().isEmpty())
                ENZA_TRY(text.startsWith(QLatin1String("##")) ? heading(text.mid(2), number) : person(text, number));
        }
        return finish();
    }

private:
    struct Placed {
        QString father, mother;
        quint64 line;
    };

    std::unexpected<Error> wrong(quint64 line, const QString &field, const char *source, QStringList args = {}) const
    {
        return fail(ErrorCode::BadInput, Text(source, std::move(args)), {m_file, line, field});
    }

    Result<void> first(const QString &text, quint64 number)
    {
        static const QRegularExpression form(QStringLiteral("^##\\s*CanRisk\\s+([1-9][0-9]*)(?:\\.0)?\\s*$"), QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return wrong(number, {}, QT_TRANSLATE_NOOP("enza", "The first line of a CanRisk file is \"##CanRisk\" with its version"));
        m_version = match.captured(1).toInt();
        if (m_version > newest)
            return wrong(number, {}, QT_TRANSLATE_NOOP("enza", "CanRisk version %1 is not known here; versions 1 to 4 are"), {match.captured(1)});
        m_out.format = QStringLiteral("CanRisk ") + match.captured(1);
        return {};
    }

    Result<void> heading(const QString &text, quint64 number)
    {
        if (text.startsWith(QLatin1String("FamID"))) {
            static const QRegularExpression blanks(QStringLiteral("\\s+"));
            const QStringList named = text.trimmed().split(blanks), wanted = columns(m_version);
            for (qsizetype i = 0; i < std::max(named.size(), wanted.size()); ++i) {
                if (named.value(i) != wanted.value(i))
                    return wrong(number, wanted.value(i, named.value(i)),
                                 QT_TRANSLATE_NOOP("enza", "Column %1 of CanRisk version %2 is \"%3\", here it is \"%4\""),
                                 {QString::number(i + 1), QString::number(m_version), wanted.value(i), named.value(i)});
            }
            return {};
        }
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals).trimmed(), value = text.mid(equals + 1).trimmed();
        if (equals < 0 || !factNames().contains(name.toLower()))
            return wrong(number, equals < 0 ? text.left(20) : name,
                         QT_TRANSLATE_NOOP("enza", "This line of the heading is not known to CanRisk versions 1 to 4"));
        if (!m_out.individuals.isEmpty())
            return wrong(number, name, QT_TRANSLATE_NOOP("enza", "Lines of the heading stand before the first person"));
        const bool twice = std::any_of(m_out.facts.begin(), m_out.facts.end(),
                                       [&](const FamilyFact &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (twice)
            return wrong(number, name, QT_TRANSLATE_NOOP("enza", "\"%1\" is said twice"), {name});
        ENZA_TRY(checkFact(name, value, number));
        m_out.facts.append({name, value});
        return {};
    }

    Result<void> checkFact(const QString &name, const QString &value, quint64 number) const
    {
        static const QStringList numbers{QStringLiteral("menarche"), QStringLiteral("parity"), QStringLiteral("first_live_birth"),
                                         QStringLiteral("bmi"), QStringLiteral("alcohol"), QStringLiteral("height"),
                                         QStringLiteral("stratus"), QStringLiteral("volpara")};
        bool ok = !value.isEmpty();
        if (ok && numbers.contains(name.toLower()) && value != QLatin1String("NA"))
            value.toDouble(&ok);
        if (!ok)
            return wrong(number, name, QT_TRANSLATE_NOOP("enza", "\"%1\" is no value of %2"), {value, name});
        return {};
    }

    Result<void> person(const QString &text, quint64 number)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        const QStringList names = columns(m_version);
        QStringList cells = text.split(u'\t');
        if (cells.size() != names.size())
            cells = text.trimmed().split(blanks);
        if (cells.size() != names.size())
            return wrong(number, {}, QT_TRANSLATE_NOOP("enza", "The line has %1 columns; a person in CanRisk version %2 has %3"),
                         {QString::number(cells.size()), QString::number(m_version), QString::number(names.size())});
        const auto cell = [&](const char *column) { return cells[names.indexOf(QLatin1String(column))].trimmed(); };
        if (m_out.individuals.isEmpty())
            m_out.family = cell("FamID");
        else if (cell("FamID") != m_out.family)
            return wrong(number, QStringLiteral("FamID"), QT_TRANSLATE_NOOP("enza", "The file describes a second family, \"%1\"; a case has one"),
                         {cell("FamID")});
        Individual one;
        one.id = QString::number(m_out.individuals.size() + 1);
        one.fileId = cell("IndivID");
        if (one.fileId.isEmpty() || one.fileId == QLatin1String("0"))
            return wrong(number, QStringLiteral("IndivID"), QT_TRANSLATE_NOOP("enza", "The individual has no id"));
        if (m_ids.contains(one.fileId))
            return wrong(number, QStringLiteral("IndivID"), QT_TRANSLATE_NOOP("enza", "\"%1\" is described a second time"), {one.fileId});
        m_ids.insert(one.fileId, one.id);
        one.label = cell("Name") == QLatin1String("NA") ? QString() : cell("Name");
        ENZA_ASSIGN(one.consultand, flag(cell("Target"), number, "Target"));
        const QString sex = cell("Sex");
        if (sex != QLatin1String("M") && sex != QLatin1String("F"))
            return wrong(number, QStringLiteral("Sex"), QT_TRANSLATE_NOOP("enza", "\"%1\" is no sex of CanRisk (M or F)"), {sex});
        one.gender = sex == QLatin1String("M") ? Gender::Man : Gender::Woman;
        one.birthSex = sex == QLatin1String("M") ? BirthSex::Male : BirthSex::Female;
        ENZA_TRY(twin(one, cell("MZtwin")));
        ENZA_ASSIGN(const bool dead, flag(cell("Dead"), number, "Dead"));
        one.deceased = dead ? Known::Yes : Known::No;
        ENZA_ASSIGN(one.age, whole(cell("Age"), 0, 120, number, QStringLiteral("Age")));
        ENZA_ASSIGN(one.birthYear, whole(cell("Yob"), 1800, 2100, number, QStringLiteral("Yob")));
        for (const QString &column : cancers())
            ENZA_TRY(cancer(one, column, cells[names.indexOf(column)].trimmed(), number));
        ENZA_ASSIGN(const bool descent, flag(cell("Ashkn"), number, "Ashkn"));
        if (descent)
            one.ancestry = ashkenazi;
        for (const QString &gene : genes(m_version))
            ENZA_TRY(test(one, gene, cells[names.indexOf(gene)].trimmed(), number));
        ENZA_TRY(pathology(one, cells.last().trimmed(), number));
        m_placed.append({cell("FathID"), cell("MothID"), number});
        m_out.individuals.append(one);
        return {};
    }

    Result<bool> flag(const QString &cell, quint64 number, const char *column) const
    {
        if (cell != QLatin1String("0") && cell != QLatin1String("1"))
            return wrong(number, QLatin1String(column), QT_TRANSLATE_NOOP("enza", "\"%1\" is neither 0 nor 1"), {cell});
        return cell == QLatin1String("1");
    }
    Result<std::optional<int>> whole(const QString &cell, int least, int most, quint64 number, const QString &column) const
    {
        bool ok = false;
        const int value = cell.toInt(&ok);
        if (!ok || value < 0 || (value != 0 && (value < least || value > most)))
            return wrong(number, column, QT_TRANSLATE_NOOP("enza", "\"%1\" is no value of %2"), {cell, column});
        return value == 0 ? std::nullopt : std::optional(value);
    }

    Result<void> twin(Individual &one, const QString &code)
    {
        if (code.isEmpty() || code == QLatin1String("0"))
            return {};
        one.twins = QLatin1Char('w') + code;
        if (std::none_of(m_out.twins.begin(), m_out.twins.end(), [&](const TwinSet &set) { return set.id == one.twins; }))
            m_out.twins.append({one.twins, Zygosity::Monozygotic, code, {}});
        return {};
    }

    Result<void> cancer(Individual &one, const QString &column, const QString &cell, quint64 number)
    {
        if (cell == QLatin1String("0"))
            return {};
        FamilyTrait trait;
        if (cell != QLatin1String("AU")) {
            ENZA_ASSIGN(trait.onset, whole(cell, 1, 120, number, column));
        }
        trait.trait = keyTrait(m_out, canRiskTraitName(column), codePrefix + column);
        one.traits.append(trait);
        return {};
    }

    Result<void> test(Individual &one, const QString &gene, const QString &cell, quint64 number)
    {
        const QStringList parts = cell.split(u':');
        const auto known = [](const QString &word, const auto &words) {
            return word == QLatin1String("0") || !fromFile(words, word).isEmpty();
        };
        if (parts.size() != 2 || !known(parts[0], methods) || !known(parts[1], results))
            return wrong(number, gene, QT_TRANSLATE_NOOP("enza", "\"%1\" is no test of CanRisk (such as 0:0, S:N, T:P)"), {cell});
        if (cell != QLatin1String("0:0"))
            one.tests.append({gene, fromFile(methods, parts[0]), fromFile(results, parts[1]), {}});
        return {};
    }

    Result<void> pathology(Individual &one, const QString &cell, quint64 number)
    {
        const QStringList parts = cell.split(u':');
        if (parts.size() != markers().size())
            return wrong(number, markers().join(u':'), QT_TRANSLATE_NOOP("enza", "\"%1\" are not five results of pathology"), {cell});
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts[i] == QLatin1String("0"))
                continue;
            if (parts[i] != QLatin1String("P") && parts[i] != QLatin1String("N"))
                return wrong(number, markers()[i], QT_TRANSLATE_NOOP("enza", "\"%1\" is neither P nor N nor 0"), {parts[i]});
            one.tests.append({markers()[i], QStringLiteral("pathology"), fromFile(results, parts[i]), {}});
        }
        return {};
    }

    Result<Pedigree> finish()
    {
        if (m_version == 0 || m_out.individuals.isEmpty())
            return wrong(0, {}, QT_TRANSLATE_NOOP("enza", "The file describes nobody"));
        int targets = 0;
        for (qsizetype i = 0; i < m_placed.size(); ++i) {
            Individual &one = m_out.individuals[i];
            targets += int(one.consultand);
            for (const auto &[id, column, sex, field] : {std::tuple(m_placed[i].father, "FathID", Sex::Male, &Individual::father),
                                                         std::tuple(m_placed[i].mother, "MothID", Sex::Female, &Individual::mother)}) {
                if (id == QLatin1String("0"))
                    continue;
                const auto found = m_ids.constFind(id);
                if (found == m_ids.constEnd())
                    return wrong(m_placed[i].line, QLatin1String(column), QT_TRANSLATE_NOOP("enza", "\"%1\" is not in the file"), {id});
                if (sexOf(*findIndividual(m_out, *found)) != sex)
                    return wrong(m_placed[i].line, QLatin1String(column), QT_TRANSLATE_NOOP("enza", "\"%1\" is a parent of the wrong sex"), {id});
                one.*field = *found;
            }
        }
        if (targets > 1)
            return wrong(0, QStringLiteral("Target"), QT_TRANSLATE_NOOP("enza", "%1 people are targets; a family has one"), {QString::number(targets)});
        auto checked = checkPedigree(m_out);
        if (!checked) {
            Error error = checked.error();
            // "individuals[3].father": their order is that of the lines.
            static const QRegularExpression place(QStringLiteral("^individuals\\[([0-9]+)\\]"));
            const auto match = place.match(error.where.field);
            const int index = match.hasMatch() ? match.captured(1).toInt() : -1;
            error.where.file = m_file;
            error.where.line = index >= 0 ? m_placed[index].line : 0;
            return std::unexpected(error);
        }
        markConsanguinity(m_out);
        return m_out;
    }

    QString m_file;
    int m_version = 0;
    Pedigree m_out;
    QHash<QString, QString> m_ids;
    QList<Placed> m_placed;
};

} // namespace

QString canRiskTraitName(const QString &column)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {"BC1", QT_TRANSLATE_NOOP("enza", "Breast cancer")},    {"BC2", QT_TRANSLATE_NOOP("enza", "Second breast cancer")},
        {"OC", QT_TRANSLATE_NOOP("enza", "Ovarian cancer")},    {"PRO", QT_TRANSLATE_NOOP("enza", "Prostate cancer")},
        {"PAN", QT_TRANSLATE_NOOP("enza", "Pancreatic cancer")}};
    for (const auto &[code, name] : names) {
        if (column == QLatin1String(code))
            return Text(name).translated();
    }
    return column;
}

Result<Pedigree> readCanRisk(const QByteArray &bytes, const QString &file)
{
    return Reader(file).run(bytes);
}

Result<QByteArray> writeCanRisk(const Pedigree &pedigree, int version, QStringList &leftOut)
{
    const Kin kin(pedigree);
    const auto refuse = [](int person, const char *column, const char *source, const QString &who) {
        return fail(ErrorCode::BadInput, Text(source, {who}),
                    Where{{}, 0, QStringLiteral("individuals[%1].%2").arg(person).arg(QLatin1String(column))});
    };
    if (version < 1 || version > newest)
        return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "CanRisk version %1 is not known here; versions 1 to 4 are"), {QString::number(version)}));
    QStringList ids;
    for (const Individual &one : pedigree.individuals)
        ids.append(one.fileId.isEmpty() || ids.contains(one.fileId) ? QLatin1Char('i') + one.id : one.fileId);
    QHash<QString, QString> codes;
    for (const KeyTrait &trait : pedigree.key) {
        codes.insert(trait.id, trait.code.startsWith(codePrefix) ? trait.code.mid(codePrefix.size()) : QString());
        if (codes.value(trait.id).isEmpty())
            leftOut.append(trait.name);
    }
    const auto plain = [](QString text) {
        text = text.simplified().replace(u' ', u'_');
        return text.isEmpty() ? QStringLiteral("NA") : text;
    };
    QByteArray out = "##CanRisk " + QByteArray::number(version) + (version < 3 ? ".0\n" : "\n");
    for (const FamilyFact &fact : pedigree.facts) {
        if (factNames().contains(fact.name.toLower()))
            out += "##" + fact.name.toUtf8() + '=' + fact.value.toUtf8() + '\n';
        else
            leftOut.append(fact.name);
    }
    out += "##" + columns(version).join(u'\t').toUtf8() + '\n';
    const int target = kin.proband();
    QHash<QString, QString> twinCodes;
    for (int i = 0; i < kin.size(); ++i) {
        const Individual &one = kin.at(i);
        if (one.birth != Birth::Born) {
            leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "a pregnancy or loss (%1)"), {one.id}).translated());
            continue;
        }
        if (one.count != 1)
            leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "a symbol for several people (%1) is written as one"), {one.id}).translated());
        const Sex sex = sexOf(one);
        if (sex == Sex::Unknown)
            return refuse(i, "birth_sex", QT_TRANSLATE_NOOP("enza", "CanRisk needs the sex assigned at birth of %1"), one.id);
        const bool adopted = one.adoption == Adoption::In;
        const int father = adopted ? -1 : kin.father(i), mother = adopted ? -1 : kin.mother(i);
        if ((father < 0) != (mother < 0))
            return refuse(i, father < 0 ? "father" : "mother", QT_TRANSLATE_NOOP("enza", "CanRisk needs both parents of %1 or none"), one.id);
        QString twin = QStringLiteral("0");
        for (qsizetype set = 0; set < pedigree.twins.size(); ++set) {
            const TwinSet &twins = pedigree.twins[set];
            if (!one.twins.isEmpty() && twins.id == one.twins && twins.zygosity == Zygosity::Monozygotic)
                twin = twins.fileId.isEmpty() ? QString::number(set + 1) : twins.fileId;
        }
        QStringList cells{plain(pedigree.family), plain(one.label), i == target ? QStringLiteral("1") : QStringLiteral("0"), ids[i],
                          father < 0 ? QStringLiteral("0") : ids[father], mother < 0 ? QStringLiteral("0") : ids[mother],
                          sex == Sex::Male ? QStringLiteral("M") : QStringLiteral("F"), twin,
                          one.deceased == Known::Yes ? QStringLiteral("1") : QStringLiteral("0"), QString::number(one.age.value_or(0)),
                          QString::number(one.birthYear.value_or(0))};
        for (const QString &column : cancers()) {
            QString cell = QStringLiteral("0");
            for (const FamilyTrait &trait : one.traits) {
                if (codes.value(trait.trait) == column && trait.state == Known::Yes)
                    cell = trait.onset ? QString::number(*trait.onset) : QStringLiteral("AU");
            }
            cells.append(cell);
        }
        cells.append(one.ancestry == ashkenazi ? QStringLiteral("1") : QStringLiteral("0"));
        const QStringList known = genes(version);
        QHash<QString, QString> tests;
        QStringList pathology(markers().size(), QStringLiteral("0"));
        for (const FamilyTest &test : one.tests) {
            if (test.method == QLatin1String("pathology") && markers().contains(test.gene))
                pathology[markers().indexOf(test.gene)] = toFile(results, test.result);
            else if (known.contains(test.gene))
                tests.insert(test.gene, toFile(methods, test.method) + u':' + toFile(results, test.result));
            else
                leftOut.append(Text(QT_TRANSLATE_NOOP("enza", "the result for %1 of %2"), {test.gene, one.id}).translated());
        }
        for (const QString &gene : known)
            cells.append(tests.value(gene, QStringLiteral("0:0")));
        cells.append(pathology.join(u':'));
        out += cells.join(u'\t').toUtf8() + '\n';
    }
    leftOut.removeDuplicates();
    return out;
}

} // namespace enza::counselling
