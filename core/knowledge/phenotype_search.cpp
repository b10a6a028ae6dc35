// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/phenotype_search.h"

#include <algorithm>
#include <unordered_map>

namespace enza::knowledge {
namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// How well words fit a text, small is good; -1: a word is missing.
int distance(std::u16string_view text, const std::vector<std::u16string> &words, std::u16string_view whole)
{
    if (text == whole)
        return 0;
    if (text.starts_with(whole))
        return text.size() > whole.size() && text[whole.size()] == u' ' ? 10 : 20;
    int worst = 0;
    for (const std::u16string &word : words) {
        int best = -1;
        for (std::size_t at = text.find(word); at != std::u16string_view::npos; at = text.find(word, at + 1)) {
            const bool begins = at == 0 || text[at - 1] == u' ';
            const std::size_t end = at + word.size();
            const bool ends = end == text.size() || text[end] == u' ';
            const int here = begins && ends ? 30 : begins ? 40 : 60;
            best = best < 0 ? here : std::min(best, here);
            if (best == 30)
                break;
        }
        if (best < 0)
            return -1;
        worst = std::max(worst, best);
    }
    return worst;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    const QString plain = (isPlainAscii(text) ? text : text.normalized(QString::NormalizationForm_KC)).toLower();
    QString out;
    out.reserve(plain.size());
    for (const QChar c : plain) {
        const char16_t u = c.unicode();
        if (u >= 0x30a1 && u <= 0x30f6)
            out += QChar(char16_t(u - 0x60)); // katakana to hiragana
        else if (u == 0x30fc || c.isLetterOrNumber() || c.isMark())
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u' ') && u != u'\'' && u != 0x30fb)
            out += u' ';
    }
    return out.trimmed();
}

PhenotypeSearch::PhenotypeSearch(std::shared_ptr<const PhenotypeOntology> ontology, std::shared_ptr<const HpoLabels> labels)
    : m_ontology(std::move(ontology)), m_labels(std::move(labels))
{
}

void PhenotypeSearch::prepare() const
{
    std::call_once(m_prepared, [this] {
        const auto add = [this](const QString &text, int place, PhenotypeHit::Field field, SynonymScope scope, int synonym) {
            std::u16string folded = foldedForSearch(text).toStdU16String();
            if (!folded.empty())
                m_entries.push_back({std::move(folded), place, field, scope, synonym});
        };
        m_entries.reserve(std::size_t(m_ontology->size()) * 4);
        for (int i = 0; i < m_ontology->size(); ++i) {
            const HpoTerm &term = m_ontology->term(i);
            if (m_labels) {
                if (const auto label = m_labels->labels.constFind(term.number); label != m_labels->labels.constEnd())
                    add(*label, i, PhenotypeHit::Field::LabelJa, SynonymScope::Exact, 0);
            }
            add(term.label, i, PhenotypeHit::Field::Label, SynonymScope::Exact, 0);
            for (int s = 0; s < int(term.synonyms.size()); ++s)
                add(term.synonyms[s].text, i, PhenotypeHit::Field::Synonym, term.synonyms[s].scope, s);
        }
    });
}

QString PhenotypeSearch::shown(const Entry &entry) const
{
    const HpoTerm &term = m_ontology->term(entry.place);
    switch (entry.field) {
    case PhenotypeHit::Field::LabelJa: return m_labels->labels.value(term.number);
    case PhenotypeHit::Field::Synonym: return term.synonyms[entry.synonym].text;
    default: return term.label;
    }
}

QList<PhenotypeHit> PhenotypeSearch::search(const QString &text, int limit, HpoNumber under) const
{
    QList<PhenotypeHit> out;
    const auto finish = [&](PhenotypeHit hit) {
        const HpoTerm &term = m_ontology->term(hit.place);
        hit.obsolete = term.obsolete;
        hit.instead = term.obsolete ? (term.replacedBy.empty() ? term.consider : term.replacedBy) : std::vector<HpoNumber>();
        out.append(std::move(hit));
    };
    // An id, also without "HP:" or leading zeros, or as its first digits.
    QString digits = text.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const bool saysId = digits.startsWith(QLatin1String("HP:")) || digits.startsWith(QLatin1String("HP_"));
    if (saysId)
        digits.remove(0, 3);
    const bool allDigits = !digits.isEmpty() && digits.size() <= 7 &&
                           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (allDigits || saysId) {
        const int exact = allDigits ? m_ontology->find(digits.toUInt()) : -1;
        if (exact >= 0 && digits.toUInt() > 0)
            finish({exact, hpoId(digits.toUInt()), PhenotypeHit::Field::Id, false, {}});
        for (int i = 0; allDigits && i < m_ontology->size() && out.size() < limit && digits.size() >= 2; ++i) {
            const QString id = hpoId(m_ontology->term(i).number);
            if (i != exact && !m_ontology->term(i).obsolete && QStringView(id).mid(3).startsWith(digits))
                finish({i, id, PhenotypeHit::Field::Id, false, {}});
        }
        if (saysId || !out.isEmpty())
            return out;
    }

    const QString folded = foldedForSearch(text);
    if (folded.isEmpty() || limit <= 0)
        return out;
    prepare();
    const std::u16string whole = folded.toStdU16String();
    std::vector<std::u16string> words;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdU16String());

    struct Found {
        int cost;
        const Entry *entry;
    };
    std::unordered_map<int, Found> best;
    for (const Entry &entry : m_entries) {
        const int fit = distance(entry.folded, words, whole);
        if (fit < 0)
            continue;
        const HpoTerm &term = m_ontology->term(entry.place);
        if (term.obsolete && fit > 0)
            continue;
        int cost = fit * 100 + std::min<int>(int(entry.folded.size()), 99);
        if (entry.field == PhenotypeHit::Field::Synonym)
            cost += entry.scope == SynonymScope::Exact ? 500 : 1500;
        if (term.obsolete)
            cost += 5000;
        const auto [at, fresh] = best.try_emplace(entry.place, Found{cost, &entry});
        if (!fresh && cost < at->second.cost)
            at->second = {cost, &entry};
    }
    std::vector<Found> ranked;
    for (const auto &[place, found] : best) {
        if (under != 1 && !m_ontology->isBelow(place, under))
            continue;
        ranked.push_back(found);
        // What patients have comes before modifiers, modes of inheritance and the like.
        if (!m_ontology->isBelow(place, PhenotypeOntology::phenotypicAbnormality))
            ranked.back().cost += 1000;
    }
    const auto better = [this](const Found &a, const Found &b) {
        return std::pair(a.cost, m_ontology->term(a.entry->place).number) < std::pair(b.cost, m_ontology->term(b.entry->place).number);
    };
    const std::size_t wanted = std::min(ranked.size(), std::size_t(limit));
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(wanted), ranked.end(), better);
    for (std::size_t i = 0; i < wanted; ++i)
        finish({ranked[i].entry->place, shown(*ranked[i].entry), ranked[i].entry->field, false, {}});
    return out;
}

} // namespace enza::knowledge
