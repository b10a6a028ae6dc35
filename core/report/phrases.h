// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

/// The sentences and labels of documents. A document has its own language, chosen when it is drafted
/// and independent of the window's, so these do not go through the translator. Japanese is the original.
namespace enza::report {

enum class Phrase {
    Unknown, None, NotApplicable, Yes, No, Below, Title, Subtitle, DraftMark, DraftWatermark, DraftNotice, SyntheticNotice,
    PageOf, EndMark, DocumentRevision, Colon, OpenBracket, CloseBracket, ListComma, Bullet,
    // identity and document
    SectionDocument, CaseLabel, CaseDomain, DomainRare, DomainCancer, PanelDomain, PanelSolid,
    PanelHaematology, PanelPaediatric, PanelRare, Institution, Author, Created, DocumentId, Revision,
    Status, StatusDraft, StatusReleased,
    PatientName, PatientKana, HospitalNumber, BirthDate, IdentityWithheld, Patient,
    // people and samples
    SectionPeople, Person, Kinship, Sex, Affected, BirthYear, KinshipUnassigned, KinshipProband, KinshipMother,
    KinshipFather, KinshipSibling, KinshipOther, SexFemale, SexMale, Sample, SampleRole, RoleUnassigned, RoleTumour,
    RoleNormal, RoleOther, NoPersons, NoSamples,
    // clinical
    SectionClinical, Diagnosis, Oncotree, QuestionPanel, Stage, PerformanceStatus, Regimens, RegimenLine, TumourContent,
    History, Phenotype, PhenotypeId, PhenotypeLabel, PhenotypeState, PhenotypeOnset, Observed, Excluded, NoPhenotype,
    // biomarkers
    SectionBiomarkers, BiomarkerName, BiomarkerValue, BiomarkerMethod, BiomarkerDate, Alteration, Copies, Tmb, Msi, Hrd,
    // findings
    SectionFindings, NoFindings, FindingNumber, Gene, Variant, Vaf, Role, RolePrimary, RoleSecondary, RoleCandidate,
    Classes, Transcript, HgvsC, HgvsP, HgvsG, GenomicKey, VariantType, Consequence, Exon, Genotype, Depth,
    Frequency, ClinVar, Tags, Note, OfPerson, FindingSource,
    // opinions
    Opinions, NoOpinion, OpinionScheme, OpinionClass, OpinionCriteria, OpinionTiers, OpinionComment, OpinionDate,
    SchemeAcmg, SchemeOncogenicity, Undecided, ClassP, ClassLP, ClassVUS, ClassLB, ClassB, ClassO, ClassLO,
    TierDrug, TierTumour, TierSource, TierDate, TierState, TierEffect, TierTrial, TierOffered, OpinionsDiffer,
    Consensus, NoConsensus, OpinionPoints, PointsClass, StandAloneClass, RulesClass, RecordedByPoints, RecordedByRules,
    RecordedByHand, NotApplied, SheetLoss, SheetGain, SchemeCnv, StrengthSupporting, StrengthModerate, StrengthStrong,
    StrengthVeryStrong, StrengthStandAlone,
    // methods
    SectionMethods, CallSetFile, FileFormat, FileDigest, FileBytes, Caller, CallKind, KindGermline, KindSomatic,
    Annotation, NoAnnotation, Profile, Assembly, Imported, CallSetSamples, Superseded, NoCallSets,
    // quality
    SectionQuality, Records, Alleles, ByType, Warnings, NoWarnings, SampleQuality, SampleQualityUnknown,
    // limits and versions
    SectionLimits, LimitScope, LimitNegative, LimitAnnotation, LimitOpinions, LimitConfirm, LimitDecision,
    AmendedNotice, AmendReason, AmendedOn, ReleasedBy, ReleasedOn,
    SectionVersions, Software, Rules, Knowledge, KnowledgeInFile, JournalHead,
    Count_
};
constexpr int phraseCount = int(Phrase::Count_);

enum class Language { Japanese, English };

/// Never empty.
QString phrase(Phrase id, Language language);
/// With %1… filled in, in one pass.
QString phrase(Phrase id, Language language, const QStringList &args);

} // namespace enza::report
