// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/briefing.h"

#include <QString>

/// The words of briefings and packs, in the document's own language.
namespace enza::report {

enum class BriefingWord {
    Title, PackTitle, PackFor, Meeting, Round, RoundFinal, RoundInterim, RoundFollowUp, Hospital, SexAge, Age, Years,
    Question, Diagnosis, TumourType, QuestionPanel, Phenotype, NotThere, History, Stage, Status, Regimens, TumourContent,
    PastHistory, Biomarkers, Findings, Finding, Class, Levels, Vaf, NoFindings, Secondary, Agreed, Differ, Undecided,
    Options, Option, Level, State, Suggested, Uncertain, NoOptions, Earlier, EarlierCase, Tumour, Recommended, Came,
    NoEarlier, EarlierHere, NotDecided, NothingRecommended, Given, NotGiven, OtherGiven, Open, NothingOpen, Decided,
    DecidedNone, NoIdentity, Made, Shortened, CutFindings, CutOptions, CutEarlier, CutText, CutPhenotype, CutOpen, Index, IndexPage, IndexCase,
    Withheld, WithheldWhy, NothingWithheld, Synthetic, Unknown, Colon, ListComma, PageOf, Below, More,
    Count_
};
QString briefingWord(BriefingWord word, bool japanese);

/// One line: "Findings with a level that the decision says nothing of: EGFR L858R".
QString openPointWords(const OpenPoint &point, bool japanese, int atMost);

} // namespace enza::report
