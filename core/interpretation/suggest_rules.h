// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/rule_set.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

/// A rule set of kind "suggestions" as values: thresholds and gene tables, each block with its source.
namespace enza::interpretation {

struct PredictorTable
{
    QString column;
    /// "supporting" … "very_strong", from the weakest; pathogenic ones are reached from below, benign ones
    /// from above.
    QList<std::pair<QString, double>> pathogenic, benign;
};

struct FrequencyLimits
{
    double standAlone = 0, strong = 0; ///< above
    std::optional<double> rare;        ///< PM2: at most, whatever the inheritance
    bool ofGene = false;
};

enum class LossOfFunction { Unknown, Established, NotMechanism };

struct GeneRules
{
    LossOfFunction lof = LossOfFunction::Unknown;
    int lofLevelsDown = 0; ///< how far evidence for the mechanism lowers PVS1
    QString inheritance;   ///< "AD", "AR", "XL", joined by ','
    QString missense;      ///< "constrained" (PP2), "truncation_is_mechanism" (BP1)
    QString tumour;        ///< "suppressor", "oncogene"
    QString lofSource, inheritanceSource, missenseSource, tumourSource;
    QString note;
};

struct CriticalRegion
{
    QString name, strength;
    int from = 0, to = 0;
};

struct Hotspot
{
    int residue = 0, samples = 0;
    QHash<QString, int> changes; ///< changed residue in three letters → samples
};

struct SuggestionRules
{
    QString pin;
    QDate since; ///< first day of the set

    int penultimateExonBases = 0;
    double largeFraction = 0;
    int nextExonCodons = 0;

    FrequencyLimits limits;
    QHash<QString, FrequencyLimits> geneLimits;
    QSet<QString> largePanels, referencePanels;
    QString rarityStrength;
    double dominantRare = 0, recessiveRare = 0;
    QHash<QString, double> smallPanels;           ///< alleles: one of them is no frequency to speak of
    QHash<QString, QStringList> commonExceptions; ///< gene → HGVS names

    PredictorTable predictor; ///< the one that was chosen
    QString splicePredictor;
    double spliceDamaging = 0, spliceBenign = 0;
    int fromDonor = 0, toAcceptor = 0;
    QString conservationColumn;
    double conserved = 0;

    int codonStars = 0;
    QHash<QString, QString> sameChange, otherChange; ///< class → strength

    int minDepth = 0, minParentDepth = 0, minQuality = 0, maxParentAltReads = 0;
    QHash<QString, double> confirmedPoints, assumedPoints; ///< by phenotype
    QHash<QString, double> transPoints, unphasedPoints;    ///< by class of the other variant
    double homozygousPoints = 0;
    QList<std::pair<double, QString>> pointSteps; ///< highest first

    QString lengthStrength, singleResidueStrength;
    QHash<QString, GeneRules> genes;
    QHash<QString, QList<CriticalRegion>> regions;

    double oncoVeryStrong = 0, oncoStrong = 0, oncoRare = 0;
    int oncoStars = 0, hotspotSamples = 0, hotspotSameChange = 0;
    QHash<QString, QList<Hotspot>> hotspots;
    int residueSamples = 0;  ///< PM1: samples at a residue that make it a hot spot
    QString residueStrength; ///< empty: hot spots say nothing to PM1

    /// Odds of pathogenicity by strength, from the weakest; empty: the set says nothing of functional studies.
    QList<std::pair<QString, double>> functionalPathogenic, functionalBenign;
    QString unvalidatedPathogenic, unvalidatedBenign; ///< strongest without statistical validation

    QHash<QString, QString> sources; ///< of each block

    /// BadInput names the block or field that is missing or of the wrong kind.
    static Result<SuggestionRules> read(const RuleSet &set);

    GeneRules gene(const QString &symbol) const { return genes.value(symbol); }
    FrequencyLimits limitsFor(const QString &symbol) const { return geneLimits.value(symbol, limits); }
    /// The strength that many points give; empty when they give none.
    QString strengthOf(double points) const;
};

/// "very_strong" down by `levels`: strong, moderate, supporting, then nothing.
QString weakened(const QString &strength, int levels);
/// Supporting 1 … very strong 4; 0 for anything else.
int strengthRank(const QString &strength);

} // namespace enza::interpretation
