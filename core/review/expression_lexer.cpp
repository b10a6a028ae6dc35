// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression_lexer.h"

#include "review/expression_node.h"

namespace enza::review {
namespace {
/// Characters of plain words: enough for gene symbols, HGVS, genotypes, contigs and numbers.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ||
           QStringView(u"_.:-+/*%#@;^$\\").contains(c);
}

class Lexer
{
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    Result<QList<Token>> run()
    {
        QList<Token> tokens;
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            const int position = int(m_at) + 1;
            if (m_at >= m_text.size()) {
                tokens << Token{Token::Kind::End, {}, position};
                return tokens;
            }
            const bool afterContains = !tokens.isEmpty() && tokens.last().kind == Token::Kind::Symbol &&
                                       tokens.last().text == QLatin1String("~");
            const QChar c = m_text[m_at];
            if (c == u'"' || c == u'\'' || (c == u'/' && afterContains)) {
                ENZA_ASSIGN(QString inner, delimited(c));
                tokens << Token{c == u'/' ? Token::Kind::Regex : Token::Kind::Quoted, inner, position};
            } else if (const QString symbol = symbolHere(); !symbol.isEmpty()) {
                m_at += symbol.size();
                tokens << Token{Token::Kind::Symbol, symbol, position};
            } else if (isWordCharacter(c)) {
                ENZA_ASSIGN(QString word, wordHere());
                tokens << Token{Token::Kind::Word, word, position};
            } else {
                return expressionError(QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 is not understood"),
                                       c, position);
            }
        }
    }

private:
    QString symbolHere() const
    {
        static const QStringList symbols{QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<="),
                                         QStringLiteral(">="), QStringLiteral("&&"), QStringLiteral("||"),
                                         QStringLiteral("<"),  QStringLiteral(">"),  QStringLiteral("~"),
                                         QStringLiteral("("),  QStringLiteral(")"),  QStringLiteral(","),
                                         QStringLiteral("!"),  QStringLiteral("?")};
        for (const QString &symbol : symbols) {
            if (QStringView(m_text).mid(m_at).startsWith(symbol))
                return symbol;
        }
        return {};
    }

    Result<QString> delimited(QChar end)
    {
        const int position = int(m_at) + 1;
        QString out;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == end) {
                ++m_at;
                return out;
            }
            // A backslash guards the delimiter (and, in quotes, itself); regexes keep theirs.
            const QChar following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            if (c == u'\\' && (following == end || (following == u'\\' && end != u'/'))) {
                ++m_at;
                out += following;
            } else if (c == u'\\' && following == u'\\') {
                ++m_at;
                out += QStringLiteral("\\\\");
            } else {
                out += c;
            }
        }
        return expressionError(QT_TRANSLATE_NOOP("enza", "%1 at position %2 is never closed"), end, position);
    }

    /// A word; one with '[' goes on to the matching ']', so that sample names may hold anything.
    Result<QString> wordHere()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            const QChar following = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
            const bool phase = c == u'|' && following.isLetterOrNumber() && m_at > begin; // 0|1
            if (c == u'[') {
                const qsizetype close = m_text.indexOf(u']', m_at);
                if (close < 0)
                    return expressionError(QT_TRANSLATE_NOOP("enza", "%1 at position %2 is never closed"), c,
                                           int(m_at) + 1);
                m_at = close + 1;
            } else if (isWordCharacter(c) || phase) {
                ++m_at;
            } else {
                break;
            }
        }
        return m_text.mid(begin, m_at - begin);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};
} // namespace

Result<QList<Token>> tokenize(const QString &text)
{
    return Lexer(text).run();
}

} // namespace enza::review
