// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression_node.h"
#include "review/support.h"

#include <QRandomGenerator>
#include <QTest>

using namespace enza;
using namespace enza::review;
using namespace Qt::StringLiterals;

namespace {
enum class Answer { No, Unknown, Yes };

/// A second, row-by-row reading of the language, from its description alone.
class Naive
{
public:
    Naive(const VariantTable &table, quint32 row) : m_table(table), m_row(row) {}

    Answer answer(const ExpressionNode &node) const
    {
        switch (node.kind) {
        case ExpressionNode::Kind::And: {
            Answer out = Answer::Yes;
            for (const auto &child : node.children)
                out = std::min(out, answer(*child));
            return out;
        }
        case ExpressionNode::Kind::Or: {
            Answer out = Answer::No;
            for (const auto &child : node.children)
                out = std::max(out, answer(*child));
            return out;
        }
        case ExpressionNode::Kind::Not: {
            const Answer inner = answer(*node.children.front());
            return inner == Answer::Unknown ? inner : inner == Answer::Yes ? Answer::No : Answer::Yes;
        }
        case ExpressionNode::Kind::KeepUnknown: {
            const Answer inner = answer(*node.children.front());
            return inner == Answer::Unknown ? Answer::Yes : inner;
        }
        case ExpressionNode::Kind::Known:
            return std::holds_alternative<Unknown>(cell(node.column)) ? Answer::No : Answer::Yes;
        case ExpressionNode::Kind::Column:
        case ExpressionNode::Kind::Compare: break;
        }
        const Cell value = cell(node.column);
        if (std::holds_alternative<Unknown>(value))
            return Answer::Unknown;
        bool any = false;
        for (const Literal &literal : node.literals)
            any = any || holds(value, node.op, literal.text);
        return any ? Answer::Yes : Answer::No;
    }

private:
    Cell cell(const QString &column) const
    {
        return m_table.cells(std::span(&m_row, 1), {column})->front().front();
    }

    static bool holds(const Cell &value, ExpressionNode::Operator op, const QString &literal)
    {
        using Op = ExpressionNode::Operator;
        if (const QString *text = std::get_if<QString>(&value)) {
            if (op == Op::Contains)
                return text->contains(literal, Qt::CaseInsensitive);
            const bool equal = *text == literal || text->split(u'&').contains(literal);
            return equal != (op == Op::NotEqual);
        }
        const double a =
            std::holds_alternative<qint64>(value) ? double(std::get<qint64>(value)) : std::get<double>(value);
        const double b = literal.toDouble();
        switch (op) {
        case Op::Equal:
        case Op::In: return a == b;
        case Op::NotEqual: return a != b;
        case Op::Less: return a < b;
        case Op::LessOrEqual: return a <= b;
        case Op::Greater: return a > b;
        case Op::GreaterOrEqual: return a >= b;
        case Op::Contains: break;
        }
        return false;
    }

    const VariantTable &m_table;
    quint32 m_row;
};

/// A random file: every column unknown in some rows, in runs and alone.
QByteArray randomFile(QRandomGenerator &dice)
{
    QByteArray out =
        "##fileformat=VCFv4.2\n##contig=<ID=1,length=249250621>\n"
        "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations from Ensembl VEP. Format: "
        "Allele|Consequence|IMPACT|SYMBOL|Gene|Feature_type|Feature|HGVSc|gnomADe_AF\">\n"
        "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"G\">\n"
        "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"D\">\n"
        "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n";
    const QByteArrayList consequences{"missense_variant", "missense_variant&splice_region_variant",
                                      "stop_gained", "intron_variant"};
    const QByteArrayList genes{"BRCA1", "BRCA2", "TP53", ""};
    for (int row = 0; row < 400; ++row) {
        const auto pick = [&](const QByteArrayList &list) { return list[dice.bounded(list.size())]; };
        const bool annotated = (row / 50) % 4 != 3;
        QByteArray info = ".";
        if (annotated) {
            info = "CSQ=T|" + pick(consequences) + "|" + (dice.bounded(3) ? "HIGH" : "LOW") + "|" +
                   pick(genes) + "|G|Transcript|ENST" + QByteArray::number(dice.bounded(5)) + "|";
            info += dice.bounded(2) ? "c." + QByteArray::number(dice.bounded(99)) + "A>T|" : QByteArray("|");
            info += dice.bounded(3) ? QByteArray::number(dice.bounded(100) / 100.0) : QByteArray();
        }
        out += "1\t" + QByteArray::number(1000 + row * 7) + "\t.\tA\tT\t" + pick({".", "10", "33.5"}) + "\t" +
               pick({".", "PASS", "q10"}) + "\t" + info + "\tGT:DP\t" + pick({"0/1", "1/1", "./.", "0/0"}) +
               ":" + pick({".", "5", "20", "300"}) + "\n";
    }
    return out;
}

QString randomExpression(QRandomGenerator &dice, int depth)
{
    const auto pick = [&](const QStringList &list) { return list[dice.bounded(list.size())]; };
    if (depth > 0 && dice.bounded(3) > 0) {
        const QString a = randomExpression(dice, depth - 1), b = randomExpression(dice, depth - 1);
        switch (dice.bounded(4)) {
        case 0: return u'(' + a + u" && "_s + b + u')' + pick({u""_s, u" ?"_s});
        case 1: return u'(' + a + u" || "_s + b + u')' + pick({u""_s, u" ?"_s});
        case 2: return u"!("_s + a + u')' + pick({u""_s, u" ?"_s});
        default: return a + pick({u" && "_s, u" || "_s}) + b;
        }
    }
    const QString compare = pick({u"<"_s, u"<="_s, u">"_s, u">="_s, u"=="_s, u"!="_s});
    const QString equal = pick({u"=="_s, u"!="_s, u"~"_s});
    const QString keep = pick({u""_s, u""_s, u" ?"_s});
    switch (dice.bounded(7)) {
    case 0: return u"af "_s + compare + u' ' + pick({u"0.1"_s, u"0.5"_s, u"0"_s, u"1"_s}) + keep;
    case 1:
        return u"depth "_s + compare + u' ' + pick({u"5"_s, u"5.5"_s, u"20"_s, u"-3"_s, u"1000"_s}) + keep;
    case 2: return u"pos "_s + compare + u' ' + QString::number(1000 + dice.bounded(2900)) + keep;
    case 3: return u"gene "_s + equal + u' ' + pick({u"BRCA1"_s, u"BRCA"_s, u"TP53"_s}) + keep;
    case 4:
        return u"consequence "_s + equal + u' ' +
               pick({u"missense_variant"_s, u"splice_region_variant"_s, u"stop"_s}) + keep;
    case 5: return u"copies in (1, 2)"_s + keep;
    default:
        return pick({u"known(af)"_s, u"known(gene)"_s, u"known(hgvs_c)"_s, u"hgvs_c ~ \"c.1\""_s,
                     u"hgvs_c ~ st3:c"_s});
    }
}
} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("position");
        const auto row = [](const char *expression, const char *word, int position) {
            QTest::newRow(expression)
                << QString::fromUtf8(expression) << QString::fromUtf8(word) << QString::number(position);
        };
        row("", "", 1);
        row("af <", "", 5);
        row("af < 0.1 && ", "", 13);
        row("af = 0.1", "=", 4);
        row("(af < 0.1", "", 10);
        row("af < 0.1)", ")", 9);
        row("gene == \"BRCA1", "\"", 9);
        row("gene ~ /abc", "/", 8);
        row("gene in BRCA1", "BRCA1", 9);
        row("gene in (A, )", ")", 13);
        row("&& af < 1", "&&", 1);
        row("depth[S < 1", "[", 6);
        row("af < 1 af > 2", "af", 8);
        row("known af", "af", 7);
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, expression);
        QFETCH(QString, word);
        QFETCH(QString, position);
        const auto parsed = Expression::parse(expression);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::BadInput);
        QCOMPARE(parsed.error().where.field, word);
        QCOMPARE(parsed.error().message.args.last(), position);
    }

    void wrongTypesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("word");
        QTest::newRow("text for a number") << u"af < much"_s << u"much"_s;
        QTest::newRow("order of texts") << u"gene < BRCA1"_s << u"gene"_s;
        QTest::newRow("contains in numbers") << u"af ~ 0.1"_s << u"af"_s;
        QTest::newRow("no such column") << u"af < 1 && gnome == 1"_s << u"gnome"_s;
        QTest::newRow("no such sample") << u"depth[X] > 1"_s << u"depth[X]"_s;
        QTest::newRow("column alone") << u"gene"_s << u"gene"_s;
        QTest::newRow("broken regex") << u"gene ~ /(/"_s << u"("_s;
    }
    void wrongTypesAreNamedWithTheirPlace()
    {
        QFETCH(QString, expression);
        QFETCH(QString, word);
        const auto table = VariantTable::open({}, consent::Gate::scope());
        QVERIFY(table);
        const auto view = (*table)->evaluate(test::query({expression}));
        QVERIFY(!view);
        QCOMPARE(view.error().code, ErrorCode::BadInput);
        QCOMPARE(view.error().where.field, word);
    }

    void tellsColumnsAndWhetherUnknownIsKept()
    {
        const auto expression =
            Expression::parse(u"(af < 0.01 ?) && gene in (BRCA1, \"x y\") || !known(vaf.tumour)"_s);
        QVERIFY(expression);
        QCOMPARE(expression->columns(), (QStringList{u"af"_s, u"gene"_s, u"vaf.tumour"_s}));
        QVERIFY(expression->keepsUnknown());
        QVERIFY(!Expression::parse(u"gene == \"?\""_s)->keepsUnknown());
        QVERIFY(Expression::parse(u"gt == 0|1 || gt in (0/1, 1|1)"_s));
        QVERIFY(Expression::parse(u"depth[my sample (1)]>=10&&af<1e-4"_s));
    }

    void deepNestingIsRefused()
    {
        QVERIFY(!Expression::parse(QString(100000, u'(')));
        QVERIFY(!Expression::parse(QString(100000, u'!') + u"reviewed"_s));
        QVERIFY(Expression::parse(QString(50, u'(') + u"af<1"_s + QString(50, u')')));
    }

    void blocksAnswerAsOneReadingRowByRow()
    {
        QRandomGenerator dice(20261120);
        QTemporaryDir folder;
        const auto loaded = test::load(test::writeFile(folder, u"r.vcf"_s, randomFile(dice)),
                                       {{u"S"_s, SampleRole::Unassigned, {}}}, 37);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message.translated()));
        const auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        QVERIFY(table);
        quint64 some = 0;
        for (int i = 0; i < 150; ++i) {
            const QString text = randomExpression(dice, 3);
            const auto expression = Expression::parse(text);
            QVERIFY2(expression, qPrintable(text));
            std::vector<quint32> expected;
            for (quint32 row = 0; row < (*table)->rowCount(); ++row) {
                if (Naive(**table, row).answer(expression->root()) == Answer::Yes)
                    expected.push_back(row);
            }
            const auto view = (*table)->evaluate(test::query({text}));
            QVERIFY2(view && *view->rows == expected, qPrintable(text));
            QCOMPARE(view->steps[0].kept, quint64(expected.size()));
            some += expected.size() > 0 && expected.size() < (*table)->rowCount();
        }
        QVERIFY(some > 75); // most questions have an answer worth comparing
    }

    void sortedViewsHoldTheSameRowsInOrder()
    {
        QByteArray text = "##fileformat=VCFv4.2\n##contig=<ID=1,length=249250621>\n#"
                          "CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        QRandomGenerator dice(3);
        for (int i = 0; i < 30000; ++i)
            text += "1\t" + QByteArray::number(i + 1) + "\t.\tA\tT\t" +
                    (dice.bounded(5) ? QByteArray::number(dice.bounded(1000)) : ".") + "\tPASS\t.\n";
        QTemporaryDir folder;
        const auto loaded = test::load(test::writeFile(folder, u"s.vcf"_s, text), {}, 7001);
        QVERIFY(loaded);
        const auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        for (const bool descending : {false, true}) {
            // All rows, most rows, few rows: three ways to the same order.
            for (const int from : {0, 3000, 29500}) {
                ViewQuery query = test::query({u"pos > %1"_s.arg(from)});
                const auto plain = (*table)->evaluate(query);
                query.sort = {u"qual"_s, descending};
                const auto sorted = (*table)->evaluate(query);
                QVERIFY(plain && sorted);
                const auto cells = (*table)->cells(*plain->rows, {u"qual"_s});
                std::vector<std::pair<double, quint32>> expected;
                for (std::size_t i = 0; i < plain->rows->size(); ++i) {
                    const double *quality = std::get_if<double>(&(*cells)[i][0]);
                    const double key = !quality ? 1e9 : descending ? -*quality : *quality;
                    expected.emplace_back(key, (*plain->rows)[i]);
                }
                std::sort(expected.begin(), expected.end());
                QCOMPARE(sorted->rows->size(), expected.size());
                for (std::size_t i = 0; i < expected.size(); ++i)
                    QCOMPARE((*sorted->rows)[i], expected[i].second);
            }
        }
    }

    void cascadesCountAsCountingOneByOne()
    {
        QRandomGenerator dice(7);
        QTemporaryDir folder;
        const auto loaded = test::load(test::writeFile(folder, u"r.vcf"_s, randomFile(dice)),
                                       {{u"S"_s, SampleRole::Unassigned, {}}}, 61);
        QVERIFY(loaded);
        const auto table = VariantTable::open({loaded->input}, consent::Gate::scope());
        for (int i = 0; i < 25; ++i) {
            QStringList steps;
            for (int s = 0; s < 4; ++s)
                steps << randomExpression(dice, 2);
            const auto view = (*table)->evaluate(test::query(steps));
            QVERIFY(view);
            std::vector<quint32> alive;
            for (quint32 row = 0; row < (*table)->rowCount(); ++row)
                alive.push_back(row);
            for (int s = 0; s < 4; ++s) {
                const auto expression = Expression::parse(steps[s]);
                std::vector<quint32> next;
                for (const quint32 row : alive) {
                    if (Naive(**table, row).answer(expression->root()) == Answer::Yes)
                        next.push_back(row);
                }
                QCOMPARE(view->steps[s].kept, quint64(next.size()));
                QCOMPARE(view->steps[s].removed, quint64(alive.size() - next.size()));
                alive = next;
            }
            QCOMPARE(*view->rows, alive);
        }
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
