// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/case.h"
#include "domain/rule_set.h"

#include <memory>

/// How the variants of a case could be passed on in its family.
///
/// A genotype that is missing, in part missing ("./1") or of low quality is unknown, never reference, and
/// each model answers yes, no or unknown:
/// - de_novo: the index person has the allele, mother and father do not (a son's X: the mother; Y: the father).
/// - autosomal_dominant: one copy in every affected person, none in those known to be unaffected, and passed
///   on by a parent: what neither parent has is de_novo.
/// - autosomal_recessive: two copies in every affected person, in no unaffected one, at least one in each parent.
/// - compound_het: two variants of one gene, one on each copy, neither of which a well person has twice; see
///   ViewQuery for who may be a partner. Yes when parents or reads tell that they lie on different copies; unknown ("possible") while nothing tells.
/// - x_linked: outside the pseudoautosomal regions, recessive or dominant; males have one copy. A new one in a
///   boy counts too.
/// - mitochondrial: the index person has it; nothing more is concluded.
/// Relatives without any sample say nothing; only de_novo needs both parents.
namespace enza::review {

enum class InheritanceModel : quint8 {
    DeNovo, AutosomalDominant, AutosomalRecessive, CompoundHet, XLinked, Mitochondrial
};
constexpr int inheritanceModelCount = 6;
/// "de_novo", "autosomal_dominant", …: as in the column `inheritance`.
const char *inheritanceModelName(InheritanceModel model);
std::optional<InheritanceModel> inheritanceModelFromName(const QString &name);

enum class InheritanceAnswer : quint8 { No, Unknown, Yes };

/// Thresholds and regions, from a rule set of kind "inheritance".
struct InheritanceRules {
    struct Region {
        qint64 low = 0, high = 0; ///< 1-based, both inclusive
    };
    struct Pseudoautosomal {
        QString assembly;
        QList<Region> x, y;
    };
    QString pin;
    int minDepth = 0;   ///< reads; a genotype of fewer is unknown, one whose depth nobody says is taken
    int minQuality = 0; ///< GQ, likewise
    int parentAltReads = 0; ///< a parent's reference genotype with at least so many reads of the allele …
    double parentAltFraction = 0; ///< … and more than this fraction of them does not count as reference
    QList<Pseudoautosomal> pseudoautosomal;

    static Result<InheritanceRules> read(const RuleSet &set);
};

/// The built-in set that started last.
Result<std::shared_ptr<const InheritanceRules>> builtinInheritanceRules();

/// Who belongs to the case. Without persons, roles of samples stand for them: index person affected, status of
/// the others unknown.
struct Family {
    QList<Person> persons;
    std::shared_ptr<const InheritanceRules> rules; ///< null: builtinInheritanceRules()
};

/// Why a genotype counts as unknown.
enum class CallDoubt : quint8 {
    None, NoSample, NotInFile, Missing, Partial, LowDepth, LowQuality, AltReads, HaploidCall, HeterozygousMale
};

/// One person's genotype as the models see it.
struct InheritanceCall {
    QString person; ///< pseudonym, e.g. "P2"; empty when the family is known by samples only
    Kinship kinship = Kinship::Unassigned;
    QString sample; ///< name in the file
    QString genotype;
    std::optional<qint64> depth, quality;
    CallDoubt doubt = CallDoubt::None;
    int limit = 0; ///< the threshold that LowDepth or LowQuality missed
};

enum class PartnerPhase : quint8 { Parents, Reads, Unknown };

struct CompoundPartner {
    quint32 row = 0; ///< of the table
    QString key;
    QString gene;
    PartnerPhase phase = PartnerPhase::Unknown;
};

/// What is known of one row's inheritance, for a person to follow.
struct InheritanceReport {
    struct Verdict {
        InheritanceModel model = InheritanceModel::DeNovo;
        InheritanceAnswer answer = InheritanceAnswer::No;
        bool recessive = false, dominant = false; ///< x_linked: which of the two could be
        QList<int> because; ///< places in `calls`: whose genotypes speak against it, or leave it unknown
    };
    QList<InheritanceCall> calls;
    QList<Verdict> verdicts; ///< models that can apply where the variant lies
    QList<CompoundPartner> partners;
    quint32 morePartners = 0; ///< beyond those listed
};

/// Partners found for one query; see compound.h.
class Pairing;

} // namespace enza::review
