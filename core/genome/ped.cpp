// SPDX-License-Identifier: GPL-3.0-or-later
#include "genome/ped.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace enza::genome {
namespace {

struct Placed {
    PedIndividual individual;
    quint64 line = 0;
};

class PedReader
{
public:
    explicit PedReader(QString file) : m_file(std::move(file)) {}

    void heading(const QByteArray &text)
    {
        if (m_people.isEmpty())
            m_named = std::max(m_named, text.count('\t') + 1);
    }

    Result<void> line(const QString &text, quint64 number)
    {
        // Tabs where there are any, so that names may hold blanks; blanks otherwise.
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        QStringList columns = text.split(u'\t');
        if (columns.size() < 6)
            columns = text.trimmed().split(blanks);
        while (columns.size() > 6 && columns.last().trimmed().isEmpty())
            columns.removeLast();
        // More than six only where a heading names them.
        if (columns.size() < 6 || columns.size() > std::max<qsizetype>(6, m_named)) {
            return wrong(number, {}, QT_TRANSLATE_NOOP("enza", "The line has %1 columns; a PED line has six: family, individual, father, "
                                                               "mother, sex, phenotype"),
                         {QString::number(columns.size())});
        }
        Placed placed;
        placed.line = number;
        PedIndividual &person = placed.individual;
        person.family = columns[0].trimmed();
        person.id = columns[1].trimmed();
        if (person.id.isEmpty() || person.id == QLatin1String("0"))
            return wrong(number, "individual", QT_TRANSLATE_NOOP("enza", "The individual has no id"));
        person.father = parent(columns[2]);
        person.mother = parent(columns[3]);
        const QString sex = columns[4].trimmed(), phenotype = columns[5].trimmed();
        if (sex == QLatin1String("1") || sex.compare(QLatin1String("male"), Qt::CaseInsensitive) == 0)
            person.sex = Sex::Male;
        else if (sex == QLatin1String("2") || sex.compare(QLatin1String("female"), Qt::CaseInsensitive) == 0)
            person.sex = Sex::Female;
        if (phenotype == QLatin1String("2"))
            person.affected = Known::Yes;
        else if (phenotype == QLatin1String("1"))
            person.affected = Known::No;
        if (m_index.contains(person.id)) {
            return wrong(number, "individual", QT_TRANSLATE_NOOP("enza", "\"%1\" is described a second time; the first is on line %2"),
                         {person.id, QString::number(m_people[m_index.value(person.id)].line)});
        }
        m_index.insert(person.id, m_people.size());
        m_people.append(std::move(placed));
        return {};
    }

    Result<QList<PedIndividual>> finish()
    {
        QList<PedIndividual> out;
        if (m_people.isEmpty())
            return wrong(0, {}, QT_TRANSLATE_NOOP("enza", "The file describes nobody"));
        for (const Placed &placed : std::as_const(m_people)) {
            ENZA_TRY(checkParent(placed, placed.individual.father, Sex::Female, "father"));
            ENZA_TRY(checkParent(placed, placed.individual.mother, Sex::Male, "mother"));
            if (!placed.individual.father.isEmpty() && placed.individual.father == placed.individual.mother)
                return wrong(placed.line, "mother", QT_TRANSLATE_NOOP("enza", "\"%1\" is named as both father and mother"), {placed.individual.mother});
        }
        ENZA_TRY(checkAncestors());
        for (Placed &placed : m_people)
            out.append(std::move(placed.individual));
        return out;
    }

private:
    static QString parent(const QString &column)
    {
        const QString id = column.trimmed();
        return id == QLatin1String("0") || id == QLatin1String(".") || id == QLatin1String("-9") ? QString() : id;
    }

    std::unexpected<Error> wrong(quint64 line, const char *field, const char *source, QStringList args = {}) const
    {
        return fail(ErrorCode::BadInput, Text(source, std::move(args)), {m_file, line, QLatin1String(field)});
    }

    Result<void> checkParent(const Placed &child, const QString &id, Sex wrongSex, const char *field) const
    {
        const auto found = m_index.constFind(id);
        if (id.isEmpty() || found == m_index.constEnd())
            return {}; // a parent who is only named is known to exist, nothing more
        if (m_people[*found].individual.sex == wrongSex) {
            return wrong(child.line, field, wrongSex == Sex::Female
                                                ? QT_TRANSLATE_NOOP("enza", "\"%1\" is the father but is female on line %2")
                                                : QT_TRANSLATE_NOOP("enza", "\"%1\" is the mother but is male on line %2"),
                         {id, QString::number(m_people[*found].line)});
        }
        return {};
    }

    /// Takes away, again and again, everybody whose parents are gone: who is left is in a circle.
    Result<void> checkAncestors() const
    {
        QList<int> open(m_people.size(), 0);
        QHash<QString, QList<qsizetype>> children;
        QList<qsizetype> ready;
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            for (const QString &id : {m_people[i].individual.father, m_people[i].individual.mother}) {
                if (!id.isEmpty() && m_index.contains(id)) {
                    ++open[i];
                    children[id].append(i);
                }
            }
            if (open[i] == 0)
                ready.append(i);
        }
        qsizetype settled = 0;
        while (!ready.isEmpty()) {
            const qsizetype person = ready.takeLast();
            ++settled;
            for (const qsizetype child : children.value(m_people[person].individual.id)) {
                if (--open[child] == 0)
                    ready.append(child);
            }
        }
        if (settled == m_people.size())
            return {};
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            if (open[i] > 0 && isOwnAncestor(i)) {
                return wrong(m_people[i].line, "individual", QT_TRANSLATE_NOOP("enza", "\"%1\" would be an ancestor of themselves"),
                             {m_people[i].individual.id});
            }
        }
        return {};
    }

    bool isOwnAncestor(qsizetype start) const
    {
        QSet<qsizetype> seen;
        QList<qsizetype> next{start};
        while (!next.isEmpty()) {
            const PedIndividual &person = m_people[next.takeLast()].individual;
            for (const QString &id : {person.father, person.mother}) {
                const auto found = m_index.constFind(id);
                if (id.isEmpty() || found == m_index.constEnd())
                    continue;
                if (*found == start)
                    return true;
                if (!seen.contains(*found)) {
                    seen.insert(*found);
                    next.append(*found);
                }
            }
        }
        return false;
    }

    QString m_file;
    qsizetype m_named = 6; ///< columns that a heading names
    QList<Placed> m_people;
    QHash<QString, qsizetype> m_index;
};

} // namespace

Result<QList<PedIndividual>> readPed(const QByteArray &bytes, const QString &file)
{
    PedReader reader(file);
    quint64 number = 0;
    for (const QByteArray &raw : bytes.split('\n')) {
        ++number;
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.startsWith('#'))
            reader.heading(line);
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QString text = QString::fromUtf8(line);
        if (text.contains(QChar::ReplacementCharacter) || line.contains('\0')) {
            return fail(ErrorCode::BadInput, Text(QT_TRANSLATE_NOOP("enza", "The line is not text")), {file, number, {}});
        }
        ENZA_TRY(reader.line(text, number));
    }
    return reader.finish();
}

} // namespace enza::genome
