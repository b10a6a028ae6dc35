// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/evidence_statements.h"

#include "interpretation/alteration_match.h"
#include "knowledge/civic.h"
#include "knowledge/drugs.h"
#include "knowledge/gene_panel.h"
#include "workflow/alert_state.h"
#include "workflow/biomarkers.h"
#include "workflow/knowledge.h"
#include "workflow/visibility.h"

#include <algorithm>

namespace enza::workflow {
namespace {

using interpretation::Answer;
using interpretation::BiomarkerRules;

const QString between = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

/// Entries of one name speak together, in an order of their own.
void say(Statements &statements, const QString &name, const QString &words, const QString &about)
{
    Statement &kept = statements[name];
    QStringList all = kept.words.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    if (!all.contains(words))
        all.append(words);
    all.sort();
    kept.words = all.join(QStringLiteral("; "));
    if (kept.about.isEmpty())
        kept.about = about;
}

/// "drugs/Our table@": how pins of this source and name begin.
QString pinsBegin(const KnowledgeSnapshot &snapshot)
{
    return snapshot.pin().chopped(snapshot.version.size());
}

class CivicSays final : public Evidence
{
public:
    CivicSays(std::shared_ptr<const knowledge::Civic> civic, BiomarkerRules rules) : m_civic(std::move(civic)), m_rules(std::move(rules))
    {
        for (const knowledge::CivicEvidence &item : m_civic->evidence())
            m_words.insert(item.id, words(item));
    }

    bool isEmpty() const override { return m_civic->evidence().isEmpty(); }

    Statements of(const Resting &resting, const QSet<QString> *only) const override
    {
        Statements statements;
        const VariantFacts &facts = resting.finding->facts;
        QStringList genes = interpretation::genesOf(facts);
        if (!facts.biomarker.isEmpty()) // CIViC lists these under a name of their own
            genes << QStringLiteral("TMB") << QStringLiteral("MSI") << QStringLiteral("HRD");
        for (const QString &gene : std::as_const(genes)) {
            for (const qsizetype place : m_civic->aboutGene(gene)) {
                const knowledge::CivicEvidence &item = m_civic->evidence()[place];
                const QString said = m_words.value(item.id);
                if (said.isEmpty() || (only && !only->contains(item.id)))
                    continue;
                const QString subject = facts.biomarker.isEmpty() ? item.gene : QString();
                const auto match = interpretation::matchAlteration(subject, alterations(subject, item.variant), facts, m_rules);
                if (match.answer == Answer::Applies || isTierOf(resting, item.id))
                    say(statements, item.id, said, item.disease);
            }
        }
        return statements;
    }

    std::optional<QSet<QString>> differing(const Evidence &before) const override
    {
        const auto *earlier = dynamic_cast<const CivicSays *>(&before);
        if (!earlier)
            return std::nullopt;
        QSet<QString> out;
        const auto subjects = [](const CivicSays &from) {
            QHash<QString, QString> named;
            for (const knowledge::CivicEvidence &item : from.m_civic->evidence())
                named.insert(item.id, item.gene + u'\n' + item.variant);
            return named;
        };
        const QHash<QString, QString> now = subjects(*this), was = subjects(*earlier);
        for (auto it = m_words.cbegin(); it != m_words.cend(); ++it) {
            if (earlier->m_words.value(it.key()) != *it || was.value(it.key()) != now.value(it.key()))
                out.insert(it.key());
        }
        for (auto it = earlier->m_words.cbegin(); it != earlier->m_words.cend(); ++it) {
            if (!m_words.contains(it.key()))
                out.insert(it.key());
        }
        return out;
    }

private:
    /// Empty for what is no accepted evidence on drugs, diagnosis or outcome.
    static QString words(const knowledge::CivicEvidence &item)
    {
        static const QStringList told{QStringLiteral("Predictive"), QStringLiteral("Diagnostic"), QStringLiteral("Prognostic")};
        if (!told.contains(item.type) || item.status != QLatin1String("accepted"))
            return {};
        QStringList drugs = item.drugs;
        drugs.sort(Qt::CaseInsensitive);
        return joined({item.level, item.type, item.direction, item.significance, drugs.join(QStringLiteral(" + "))});
    }

    static bool isTierOf(const Resting &resting, const QString &item)
    {
        return std::any_of(resting.tiers.begin(), resting.tiers.end(), [&](const TierEntry &tier) {
            return tier.scale == QLatin1String("civic") && tier.evidence == item;
        });
    }

    const QList<Alteration> &alterations(const QString &gene, const QString &variant) const
    {
        auto known = m_alterations.find(gene + u'\n' + variant);
        if (known == m_alterations.end())
            known = m_alterations.insert(gene + u'\n' + variant, parseAlterations(gene, variant));
        return *known;
    }

    std::shared_ptr<const knowledge::Civic> m_civic;
    BiomarkerRules m_rules;
    QHash<QString, QString> m_words; ///< by item
    mutable QHash<QString, QList<Alteration>> m_alterations; ///< one thread asks
};

class DrugsSay final : public Evidence
{
public:
    DrugsSay(std::shared_ptr<const knowledge::DrugTable> table, BiomarkerRules rules, QString pins)
        : m_table(std::move(table)), m_rules(std::move(rules)), m_pins(std::move(pins))
    {
    }

    Statements of(const Resting &resting, const QSet<QString> *) const override
    {
        Statements statements;
        const QStringList genes = interpretation::genesOf(resting.finding->facts);
        for (const TierEntry &tier : resting.tiers) {
            if (!tier.knowledge.startsWith(m_pins))
                continue;
            for (const knowledge::DrugEntry &entry : m_table->entries) {
                if (entry.scale != tier.scale || entry.drug.compare(tier.drug, Qt::CaseInsensitive) != 0 ||
                    !(entry.tumours.contains(tier.tumourType) || entry.tumours.join(QStringLiteral("; ")) == tier.tumourType))
                    continue;
                const bool concerns = entry.gene.isEmpty() ? !resting.finding->facts.biomarker.isEmpty() : genes.contains(entry.gene, Qt::CaseInsensitive);
                if (!concerns || interpretation::matchAlteration(entry.gene, parseAlterations(entry.gene, entry.alteration), resting.finding->facts, m_rules)
                                         .answer == Answer::DoesNotApply)
                    continue;
                say(statements, joined({tier.scale, tier.drug, tier.tumourType}), joined({entry.level, entry.approval, entry.effect}),
                    joined({entry.gene, entry.alteration}));
            }
        }
        return statements;
    }

private:
    std::shared_ptr<const knowledge::DrugTable> m_table;
    BiomarkerRules m_rules;
    QString m_pins;
};

class TrialsSay final : public Evidence
{
public:
    TrialsSay(std::shared_ptr<const knowledge::TrialTable> table, QString pins) : m_table(std::move(table)), m_pins(std::move(pins)) {}

    Statements of(const Resting &resting, const QSet<QString> *) const override
    {
        Statements statements;
        for (const TierEntry &tier : resting.tiers) {
            if (tier.trial.isEmpty() || !tier.knowledge.startsWith(m_pins))
                continue;
            for (const knowledge::TrialEntry &entry : m_table->entries) {
                if (entry.id == tier.trial)
                    say(statements, entry.id, joined({entry.status.isEmpty() ? QStringLiteral("listed") : entry.status, entry.scheme}), entry.title);
            }
        }
        return statements;
    }

private:
    std::shared_ptr<const knowledge::TrialTable> m_table;
    QString m_pins;
};

class PanelSays final : public Evidence
{
public:
    PanelSays(std::shared_ptr<const knowledge::GenePanel> panel, QString name, QString pins)
        : m_panel(std::move(panel)), m_name(std::move(name)), m_pins(std::move(pins))
    {
    }

    Statements of(const Resting &resting, const QSet<QString> *) const override
    {
        Statements statements;
        const bool asked = resting.theCase->questionPanel == m_name ||
                           std::any_of(resting.pins.begin(), resting.pins.end(), [&](const QString &pin) { return pin.startsWith(m_pins); });
        if (!asked)
            return statements;
        for (const QString &symbol : genesIn(resting.finding->facts.gene)) {
            const knowledge::PanelGene *gene = m_panel->find(symbol);
            if (!gene)
                continue;
            const QString graded = joined({gene->confidence, gene->mode});
            say(statements, symbol, graded.isEmpty() ? QStringLiteral("listed") : graded, m_name);
        }
        return statements;
    }

private:
    std::shared_ptr<const knowledge::GenePanel> m_panel;
    QString m_name, m_pins;
};

} // namespace

bool isEvidenceSource(const QString &source)
{
    static const QStringList known{QStringLiteral("civic"), QStringLiteral("drugs"), QStringLiteral("trials"), QStringLiteral("gene-panel")};
    return known.contains(source);
}

Result<std::shared_ptr<const Evidence>> evidenceOf(Session &session, const KnowledgeSnapshot &snapshot)
{
    if (snapshot.source == QLatin1String("trials")) {
        ENZA_ASSIGN(auto table, loadKnowledge<knowledge::TrialTable>(session, snapshot));
        return std::make_shared<TrialsSay>(std::move(table), pinsBegin(snapshot));
    }
    if (snapshot.source == QLatin1String("gene-panel")) {
        ENZA_ASSIGN(auto panel, loadKnowledge<knowledge::GenePanel>(session, snapshot));
        return std::make_shared<PanelSays>(std::move(panel), snapshot.name, pinsBegin(snapshot));
    }
    ENZA_ASSIGN(BiomarkerRules rules, biomarkerRules(session));
    if (snapshot.source == QLatin1String("drugs")) {
        ENZA_ASSIGN(auto table, loadKnowledge<knowledge::DrugTable>(session, snapshot));
        return std::make_shared<DrugsSay>(std::move(table), std::move(rules), pinsBegin(snapshot));
    }
    ENZA_ASSIGN(auto civic, loadKnowledge<knowledge::Civic>(session, snapshot));
    return std::make_shared<CivicSays>(std::move(civic), std::move(rules));
}

} // namespace enza::workflow
