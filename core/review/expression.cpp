// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression.h"

#include "review/expression_lexer.h"
#include "review/expression_node.h"

#include <optional>

namespace enza::review {
namespace {
using Node = ExpressionNode;
using NodePtr = std::shared_ptr<const Node>;
constexpr int deepest = 200; // parentheses and "!" in each other; more is no filter but an attack

/// or := and ("||" and)* ; and := unary ("&&" unary)* ; unary := negated "?"* ;
/// negated := "!" negated | "(" or ")" | comparison. So `!a ?` keeps rows for which `!a` is unknown.
class Parser
{
public:
    explicit Parser(QList<Token> tokens) : m_tokens(std::move(tokens)) {}

    Result<NodePtr> run()
    {
        ENZA_ASSIGN(NodePtr root, joined(0));
        if (peek().kind != Token::Kind::End)
            return unexpectedHere();
        return root;
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    bool isSymbol(const char *symbol) const
    {
        return peek().kind == Token::Kind::Symbol && peek().text == QLatin1String(symbol);
    }
    bool take(const char *symbol)
    {
        if (!isSymbol(symbol))
            return false;
        ++m_at;
        return true;
    }
    std::unexpected<Error> unexpectedHere() const
    {
        if (peek().kind == Token::Kind::End)
            return expressionError(QT_TRANSLATE_NOOP("enza", "The expression ends too early%1 (position %2)"),
                                   {}, peek().position);
        return expressionError(QT_TRANSLATE_NOOP("enza", "\"%1\" at position %2 is not expected there"),
                               peek().text, peek().position);
    }
    Result<void> expect(const char *symbol)
    {
        if (!take(symbol))
            return unexpectedHere();
        return {};
    }

    Result<NodePtr> joined(int level)
    {
        static constexpr const char *symbols[] = {"||", "&&"};
        static constexpr Node::Kind kinds[] = {Node::Kind::Or, Node::Kind::And};
        if (level == 2)
            return unary();
        ENZA_ASSIGN(NodePtr first, joined(level + 1));
        if (!isSymbol(symbols[level]))
            return first;
        auto node = std::make_shared<Node>();
        node->kind = kinds[level];
        node->children.push_back(first);
        while (take(symbols[level])) {
            ENZA_ASSIGN(NodePtr next, joined(level + 1));
            node->children.push_back(next);
        }
        return NodePtr(node);
    }

    Result<NodePtr> unary()
    {
        ENZA_ASSIGN(NodePtr out, negated());
        while (take("?"))
            out = wrap(Node::Kind::KeepUnknown, out);
        return out;
    }

    Result<NodePtr> negated()
    {
        if (++m_depth > deepest)
            return expressionError(
                QT_TRANSLATE_NOOP("enza", "The expression is nested too deeply at \"%1\" (position %2)"),
                peek().text, peek().position);
        NodePtr out;
        if (take("!")) {
            ENZA_ASSIGN(NodePtr inner, negated());
            out = wrap(Node::Kind::Not, inner);
        } else if (take("(")) {
            ENZA_ASSIGN(out, joined(0));
            ENZA_TRY(expect(")"));
        } else {
            ENZA_ASSIGN(out, comparison());
        }
        --m_depth;
        return out;
    }

    static NodePtr wrap(Node::Kind kind, NodePtr inner)
    {
        auto node = std::make_shared<Node>();
        node->kind = kind;
        node->position = inner->position;
        node->children.push_back(std::move(inner));
        return node;
    }

    Result<NodePtr> comparison()
    {
        if (peek().kind != Token::Kind::Word)
            return unexpectedHere();
        auto node = std::make_shared<Node>();
        node->column = peek().text;
        node->position = peek().position;
        ++m_at;
        if (node->column == QLatin1String("known") && take("(")) {
            if (peek().kind != Token::Kind::Word)
                return unexpectedHere();
            node->kind = Node::Kind::Known;
            node->column = peek().text;
            node->position = peek().position;
            ++m_at;
            ENZA_TRY(expect(")"));
            return NodePtr(node);
        }
        const auto op = takeOperator();
        if (!op) {
            // "reviewed" alone; whether the column can stand alone is known once columns are.
            node->kind = Node::Kind::Column;
            return NodePtr(node);
        }
        node->op = *op;
        if (*op == Node::Operator::In) {
            ENZA_TRY(expect("("));
            do {
                ENZA_TRY(literal(*node));
            } while (take(","));
            ENZA_TRY(expect(")"));
            return NodePtr(node);
        }
        ENZA_TRY(literal(*node));
        return NodePtr(node);
    }

    std::optional<Node::Operator> takeOperator()
    {
        static constexpr std::pair<const char *, Node::Operator> operators[] = {
            {"==", Node::Operator::Equal},          {"!=", Node::Operator::NotEqual},
            {"<=", Node::Operator::LessOrEqual},    {">=", Node::Operator::GreaterOrEqual},
            {"<", Node::Operator::Less},            {">", Node::Operator::Greater},
            {"~", Node::Operator::Contains}};
        for (const auto &[symbol, op] : operators) {
            if (take(symbol))
                return op;
        }
        if (peek().kind == Token::Kind::Word && peek().text == QLatin1String("in")) {
            ++m_at;
            return Node::Operator::In;
        }
        return std::nullopt;
    }

    Result<void> literal(Node &node)
    {
        const Token &token = peek();
        if (token.kind != Token::Kind::Word && token.kind != Token::Kind::Quoted &&
            token.kind != Token::Kind::Regex)
            return unexpectedHere();
        node.literals << Literal{token.text, token.kind == Token::Kind::Quoted,
                                 token.kind == Token::Kind::Regex, token.position};
        ++m_at;
        return {};
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
};

void collectColumns(const Node &node, QStringList &out)
{
    if (!node.column.isEmpty() && !out.contains(node.column))
        out << node.column;
    for (const NodePtr &child : node.children)
        collectColumns(*child, out);
}

bool anyKeepUnknown(const Node &node)
{
    if (node.kind == Node::Kind::KeepUnknown)
        return true;
    for (const NodePtr &child : node.children) {
        if (anyKeepUnknown(*child))
            return true;
    }
    return false;
}
} // namespace

std::unexpected<Error> expressionError(const char *source, const QString &word, int position)
{
    return fail(ErrorCode::BadInput, Text(source, {word, QString::number(position)}), Where{{}, 0, word});
}

Result<Expression> Expression::parse(const QString &text)
{
    ENZA_ASSIGN(QList<Token> tokens, tokenize(text));
    Expression out;
    out.m_text = text;
    ENZA_ASSIGN(out.m_root, Parser(std::move(tokens)).run());
    return out;
}

QStringList Expression::columns() const
{
    QStringList out;
    collectColumns(*m_root, out);
    return out;
}

bool Expression::keepsUnknown() const
{
    return anyKeepUnknown(*m_root);
}

} // namespace enza::review
