// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/quick_entry.h"

#include <algorithm>

namespace enza::counselling {
namespace {

enum class Kind { Relation, Mark, Trait, AgeUnit, AgeBefore, YearUnit, Born, Counter, Of, Filler, Separator, Number, Ambiguous, Unknown };

struct Word {
    const char *text;
    Kind kind;
    int value = 0;
    const char *code = "";
};

#define MARK(name) Kind::Mark, int(EntryMark::name)
/// Longest first is found by length; English words end at the end of a word.
constexpr Word words[] = {
    {"affected", MARK(Affected)}, {"罹患", MARK(Affected)}, {"発症", MARK(Affected)}, {"患者", MARK(Affected)},
    {"unaffected", MARK(Unaffected)}, {"healthy", MARK(Unaffected)}, {"well", MARK(Unaffected)}, {"健康", MARK(Unaffected)},
    {"未発症", MARK(Unaffected)}, {"非罹患", MARK(Unaffected)}, {"健在", MARK(Unaffected)},
    {"carrier", MARK(Carrier)}, {"carriers", MARK(Carrier)}, {"保因者", MARK(Carrier)},
    {"presymptomatic", MARK(Presymptomatic)}, {"発症前", MARK(Presymptomatic)},
    {"deceased", MARK(Deceased)}, {"died", MARK(Deceased)}, {"dead", MARK(Deceased)}, {"d.", MARK(Deceased)},
    {"死亡", MARK(Deceased)}, {"死去", MARK(Deceased)}, {"他界", MARK(Deceased)}, {"没", MARK(Deceased)},
    {"pregnancy", MARK(Pregnancy)}, {"pregnant", MARK(Pregnancy)}, {"妊娠中", MARK(Pregnancy)}, {"胎児", MARK(Pregnancy)},
    {"miscarriage", MARK(Miscarriage)}, {"miscarriages", MARK(Miscarriage)}, {"sab", MARK(Miscarriage)}, {"流産", MARK(Miscarriage)},
    {"自然流産", MARK(Miscarriage)}, {"termination", MARK(Termination)}, {"top", MARK(Termination)}, {"人工妊娠中絶", MARK(Termination)},
    {"stillbirth", MARK(Stillbirth)}, {"stillborn", MARK(Stillbirth)}, {"死産", MARK(Stillbirth)},
    {"adopted", MARK(AdoptedIn)}, {"adopted in", MARK(AdoptedIn)}, {"養子", MARK(AdoptedIn)}, {"adopted out", MARK(AdoptedOut)},
    {"養子に出た", MARK(AdoptedOut)}, {"twins", MARK(Twins)}, {"双子", MARK(Twins)}, {"双生児", MARK(Twins)},
    {"identical twins", MARK(Identical)}, {"monozygotic twins", MARK(Identical)}, {"mz twins", MARK(Identical)}, {"一卵性双生児", MARK(Identical)},
    {"一卵性双子", MARK(Identical)}, {"一卵性", MARK(Identical)}, {"fraternal twins", MARK(Fraternal)}, {"dizygotic twins", MARK(Fraternal)},
    {"dz twins", MARK(Fraternal)}, {"二卵性双生児", MARK(Fraternal)}, {"二卵性", MARK(Fraternal)}, {"unknown", MARK(Unknown)},
    {"不明", MARK(Unknown)}, {"詳細不明", MARK(Unknown)},
    {"breast cancer", Kind::Trait, 0, "canrisk:BC1"}, {"breast ca", Kind::Trait, 0, "canrisk:BC1"}, {"乳がん", Kind::Trait, 0, "canrisk:BC1"},
    {"乳癌", Kind::Trait, 0, "canrisk:BC1"}, {"ovarian cancer", Kind::Trait, 0, "canrisk:OC"}, {"ovarian ca", Kind::Trait, 0, "canrisk:OC"},
    {"卵巣がん", Kind::Trait, 0, "canrisk:OC"}, {"卵巣癌", Kind::Trait, 0, "canrisk:OC"}, {"prostate cancer", Kind::Trait, 0, "canrisk:PRO"},
    {"前立腺がん", Kind::Trait, 0, "canrisk:PRO"}, {"前立腺癌", Kind::Trait, 0, "canrisk:PRO"}, {"pancreatic cancer", Kind::Trait, 0, "canrisk:PAN"},
    {"膵がん", Kind::Trait, 0, "canrisk:PAN"}, {"膵臓がん", Kind::Trait, 0, "canrisk:PAN"}, {"膵癌", Kind::Trait, 0, "canrisk:PAN"},
    {"colorectal cancer", Kind::Trait}, {"colon cancer", Kind::Trait}, {"大腸がん", Kind::Trait}, {"大腸癌", Kind::Trait},
    {"gastric cancer", Kind::Trait}, {"stomach cancer", Kind::Trait}, {"胃がん", Kind::Trait}, {"胃癌", Kind::Trait},
    {"endometrial cancer", Kind::Trait}, {"子宮体がん", Kind::Trait}, {"lung cancer", Kind::Trait}, {"肺がん", Kind::Trait},
    {"thyroid cancer", Kind::Trait}, {"甲状腺がん", Kind::Trait}, {"kidney cancer", Kind::Trait}, {"腎がん", Kind::Trait},
    {"melanoma", Kind::Trait}, {"leukaemia", Kind::Trait}, {"leukemia", Kind::Trait}, {"白血病", Kind::Trait}, {"sarcoma", Kind::Trait},
    {"肉腫", Kind::Trait}, {"diabetes", Kind::Trait}, {"糖尿病", Kind::Trait}, {"deafness", Kind::Trait}, {"難聴", Kind::Trait},
    {"epilepsy", Kind::Trait}, {"てんかん", Kind::Trait}, {"intellectual disability", Kind::Trait}, {"知的障害", Kind::Trait},
    {"y", Kind::AgeUnit}, {"yo", Kind::AgeUnit}, {"y.o.", Kind::AgeUnit}, {"yrs", Kind::AgeUnit}, {"years", Kind::AgeUnit},
    {"years old", Kind::AgeUnit}, {"歳", Kind::AgeUnit}, {"才", Kind::AgeUnit}, {"代", Kind::AgeUnit, 1}, {"歳で", Kind::AgeBefore},
    {"才で", Kind::AgeBefore}, {"歳時に", Kind::AgeBefore}, {"年生", Kind::YearUnit}, {"年生まれ", Kind::YearUnit}, {"born", Kind::Born},
    {"b.", Kind::Born}, {"人", Kind::Counter}, {"名", Kind::Counter}, {"'s", Kind::Of}, {"の", Kind::Of},
    {"の中で", Kind::Filler}, {"うち", Kind::Filler}, {"のうち", Kind::Filler}, {"が", Kind::Filler}, {"は", Kind::Filler}, {"も", Kind::Filler},
    {"と", Kind::Filler}, {"に", Kind::Filler}, {"で", Kind::Filler}, {"いずれも", Kind::Filler}, {"全員", Kind::Filler}, {"of", Kind::Filler},
    {"them", Kind::Filler}, {"with", Kind::Filler}, {"at", Kind::Filler}, {"age", Kind::Filler}, {"aged", Kind::Filler}, {"is", Kind::Filler},
    {"are", Kind::Filler}, {"and", Kind::Filler}, {"has", Kind::Filler}, {"have", Kind::Filler}, {"had", Kind::Filler}, {"in", Kind::Filler},
    {"a", Kind::Filler}, {"an", Kind::Filler}, {"the", Kind::Filler}, {"all", Kind::Filler}, {"both", Kind::Filler}, {"年齢", Kind::Filler},
    {"grandfather", Kind::Ambiguous}, {"grandmother", Kind::Ambiguous}, {"uncle", Kind::Ambiguous}, {"uncles", Kind::Ambiguous},
    {"aunt", Kind::Ambiguous}, {"aunts", Kind::Ambiguous}, {"cousin", Kind::Ambiguous}, {"cousins", Kind::Ambiguous}, {"祖父", Kind::Ambiguous},
    {"祖母", Kind::Ambiguous}, {"おじ", Kind::Ambiguous}, {"おば", Kind::Ambiguous}, {"叔父", Kind::Ambiguous}, {"伯父", Kind::Ambiguous},
    {"叔母", Kind::Ambiguous}, {"伯母", Kind::Ambiguous}, {"いとこ", Kind::Ambiguous},
    {"one", Kind::Number, 1}, {"two", Kind::Number, 2}, {"three", Kind::Number, 3}, {"four", Kind::Number, 4}, {"five", Kind::Number, 5},
    {"six", Kind::Number, 6}, {"seven", Kind::Number, 7}, {"eight", Kind::Number, 8}, {"一人", Kind::Number, 1}, {"二人", Kind::Number, 2},
    {"三人", Kind::Number, 3}, {"四人", Kind::Number, 4}, {"五人", Kind::Number, 5}, {"ひとり", Kind::Number, 1}, {"ふたり", Kind::Number, 2},
};
#undef MARK

struct Token {
    Kind kind = Kind::Unknown;
    qsizetype at = 0, length = 0;
    int value = 0;
    QString text, code;
    const Relation *relation = nullptr;
};

struct Entry {
    QString text; ///< lower case
    Token token;
};

/// Everything that can be said, longest first.
QList<Entry> vocabulary(const Pedigree &pedigree)
{
    QList<Entry> all;
    for (const Word &word : words) {
        Token token;
        token.kind = word.kind;
        token.value = word.value;
        token.code = QLatin1String(word.code);
        all.append({QString::fromUtf8(word.text), token});
    }
    for (const Relation &relation : relations()) {
        Token token;
        token.kind = Kind::Relation;
        token.relation = &relation;
        for (const char *list : {relation.english, relation.japanese}) {
            for (const QString &name : QString::fromUtf8(list).split(u'|'))
                all.append({name, token});
        }
    }
    for (const KeyTrait &trait : pedigree.key) {
        Token token;
        token.kind = Kind::Trait;
        token.code = trait.code;
        if (!trait.name.trimmed().isEmpty())
            all.append({trait.name.normalized(QString::NormalizationForm_KC).toLower(), token});
    }
    std::stable_sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.text.size() > b.text.size(); });
    return all;
}

bool isWordLetter(QChar c)
{
    return c.unicode() < 0x250 && c.isLetter();
}

/// One character for one: full-width letters and digits become plain ones, so that places stay.
QString plain(const QString &text)
{
    QString out = text.toLower();
    if (out.size() != text.size())
        out = text;
    for (QChar &c : out) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0).toLower();
    }
    return out;
}

QList<Token> tokens(const QString &given, const Pedigree &pedigree)
{
    const QString text = plain(given);
    const QList<Entry> known = vocabulary(pedigree);
    const QString separators = QStringLiteral(",;、，；。・.\n\r");
    QList<Token> out;
    const auto match = [&](qsizetype at) -> const Entry * {
        for (const Entry &one : known) {
            if (!QStringView(text).mid(at).startsWith(one.text))
                continue;
            const qsizetype end = at + one.text.size();
            const bool cut = end < text.size() && isWordLetter(one.text.back()) && isWordLetter(text[end]);
            const bool inside = at > 0 && isWordLetter(one.text.front()) && isWordLetter(text[at - 1]);
            if (!cut && !inside)
                return &one;
        }
        return nullptr;
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        Token token;
        token.at = at;
        token.length = 1;
        if (c.isSpace() && c != u'\n') {
            ++at;
            continue;
        }
        const QString closing = c == u'"' ? QStringLiteral("\"") : c == u'「' ? QStringLiteral("」") : QString();
        if (!closing.isEmpty() && text.indexOf(closing, at + 1) > at + 1) {
            token.kind = Kind::Trait;
            token.length = text.indexOf(closing, at + 1) - at + 1;
            token.text = given.mid(at + 1, token.length - 2).trimmed();
        } else if (c >= u'0' && c <= u'9') {
            token.kind = Kind::Number;
            while (at + token.length < text.size() && text[at + token.length] >= u'0' && text[at + token.length] <= u'9')
                ++token.length;
            token.value = token.length > 4 ? 99999 : text.mid(at, token.length).toInt();
        } else if (const Entry *found = match(at)) {
            token = found->token;
            token.at = at;
            token.length = found->text.size();
            if (token.kind == Kind::Trait)
                token.text = given.mid(at, token.length);
        } else if (separators.contains(c)) {
            token.kind = Kind::Separator;
        } else {
            while (at + token.length < text.size()) {
                const QChar next = text[at + token.length];
                if (next.isSpace() || separators.contains(next) || next.isDigit() || (!isWordLetter(next) && match(at + token.length)))
                    break;
                ++token.length;
            }
        }
        at += token.length;
        out.append(token);
    }
    return out;
}

class Parser
{
public:
    Parser(const QString &text, QList<Token> list) : m_text(text), m_tokens(std::move(list)) {}

    QuickEntry run()
    {
        for (m_at = 0; m_at < m_tokens.size(); ++m_at)
            take(m_tokens[m_at]);
        flushNumber();
        return m_out;
    }

private:
    void problem(const Token &token, const char *source)
    {
        m_out.problems.append({token.at, token.length, Text(source, {m_text.mid(token.at, token.length)})});
    }
    EntryLine *line() { return m_out.lines.isEmpty() ? nullptr : &m_out.lines.last(); }
    const Token *next(qsizetype ahead = 1) const { return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr; }

    void take(const Token &token)
    {
        switch (token.kind) {
        case Kind::Number: return number(token);
        case Kind::Relation: return relation(token);
        case Kind::Mark: return mark(token, EntryMark(token.value), {}, {});
        case Kind::Trait: return mark(token, EntryMark::Affected, token.text, token.code);
        case Kind::Ambiguous: return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\": say on which side, paternal or maternal"));
        case Kind::Unknown: return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" is not understood"));
        case Kind::Separator:
            flushNumber();
            m_joined = false;
            return;
        case Kind::Counter:
        case Kind::AgeUnit:
        case Kind::AgeBefore:
        case Kind::YearUnit: return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" needs a number before it"));
        case Kind::Born: m_born = true; return;
        case Kind::Of:
            // "father's brother", 父の兄: what comes next starts at the relative just named.
            m_joined = m_justNamed && line() && line()->parts.isEmpty();
            return;
        case Kind::Filler: return;
        }
    }

    void number(const Token &token)
    {
        flushNumber();
        const Token *after = next();
        m_justNamed = false;
        if (m_born || (after && after->kind == Kind::YearUnit)) {
            m_at += after && after->kind == Kind::YearUnit ? 1 : 0;
            m_born = false;
            return part(token, {EntryMark::BirthYear, -1, {}, {}, token.value});
        }
        if (after && after->kind == Kind::AgeUnit) {
            ++m_at;
            return age(token);
        }
        if (after && after->kind == Kind::AgeBefore) {
            ++m_at;
            m_before = token.value;
            return;
        }
        const bool counted = after && after->kind == Kind::Counter;
        m_at += counted ? 1 : 0;
        // How many: what is counted follows, unless it stands before ("弟2人").
        qsizetype ahead = 1;
        while (next(ahead) && (next(ahead)->kind == Kind::Of || next(ahead)->kind == Kind::Filler))
            ++ahead;
        const Token *counts = next(ahead);
        const bool opensLine = counts && counts->kind == Kind::Relation;
        if (counted && !opensLine && line() && line()->parts.isEmpty() && !m_lineCounted) {
            line()->count = token.value;
            m_lineCounted = true;
            return checkCount(token);
        }
        // Nobody has that many brothers: an age, and the next relative follows without a comma.
        if (opensLine && token.value > 20 && line())
            return age(token);
        // Nor is anything said of more people than were named: "breast cancer 50 died 60".
        if (counts && !opensLine && line() && token.value > line()->count && token.value > 20)
            return age(token);
        if (counts && (opensLine || counts->kind == Kind::Mark || counts->kind == Kind::Trait || counts->kind == Kind::Ambiguous)) {
            m_number = token;
            m_hasNumber = true;
            return;
        }
        age(token);
    }

    void checkCount(const Token &token)
    {
        if (token.value < 1 || token.value > 20)
            problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" is no number of relatives (1 to 20)"));
    }

    /// A number on its own is an age: of onset after an illness, of death after a death.
    void age(const Token &token)
    {
        EntryLine *current = line();
        if (!current)
            return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\": name a relative first"));
        if (token.value > 130)
            return token.value >= 1850 && token.value <= 2100 ? part(token, {EntryMark::BirthYear, -1, {}, {}, token.value})
                                                              : problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" is no age in years"));
        if (!current->parts.isEmpty()) {
            EntryPart &last = current->parts.last();
            if (!last.number && (last.mark == EntryMark::Affected || last.mark == EntryMark::Deceased)) {
                last.number = token.value;
                return;
            }
        }
        part(token, {EntryMark::Age, -1, {}, {}, token.value});
    }

    void relation(const Token &token)
    {
        EntryLine added;
        if (m_joined && line()) {
            added = *line();
            m_out.lines.removeLast();
            added.chain += (added.chain.isEmpty() ? QString() : QStringLiteral(" › ")) + relationName(*added.relation);
        }
        added.path += QLatin1String(token.relation->path);
        added.gender = token.relation->gender;
        added.order = token.relation->order;
        added.relation = token.relation;
        added.count = 1;
        m_lineCounted = m_hasNumber;
        if (m_hasNumber) {
            added.count = m_number.value;
            m_hasNumber = false;
            checkCount(m_number);
        }
        m_joined = false;
        m_justNamed = true;
        m_out.lines.append(added);
        const QChar step = added.path.isEmpty() ? QChar(u'f') : added.path.back();
        if (added.count > 1 && step != u's' && step != u'c')
            problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\": there is one of them only"));
    }

    void mark(const Token &token, EntryMark what, const QString &trait, const QString &code)
    {
        EntryPart one{what, -1, trait, code, {}};
        if (m_hasNumber) {
            one.count = m_number.value;
            m_hasNumber = false;
        }
        one.number = std::exchange(m_before, std::nullopt);
        part(token, one);
    }

    void part(const Token &token, const EntryPart &one)
    {
        EntryLine *current = line();
        m_justNamed = false;
        if (!current)
            return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\": name a relative first"));
        if (one.count > current->count)
            return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" is said of more people than there are"));
        if (one.mark == EntryMark::BirthYear && (*one.number < 1850 || *one.number > 2100))
            return problem(token, QT_TRANSLATE_NOOP("enza", "\"%1\" is no year of birth"));
        current->parts.append(one);
    }

    /// A number that nothing followed.
    void flushNumber()
    {
        if (m_hasNumber) {
            m_hasNumber = false;
            age(m_number);
        }
    }

    const QString &m_text;
    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QuickEntry m_out;
    Token m_number;
    bool m_hasNumber = false, m_born = false, m_joined = false, m_justNamed = false, m_lineCounted = false;
    std::optional<int> m_before;
};

} // namespace

QuickEntry parseEntry(const QString &text, const Pedigree &pedigree)
{
    return Parser(text, tokens(text, pedigree)).run();
}

} // namespace enza::counselling
