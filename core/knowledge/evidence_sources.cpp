// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/civic.h"
#include "knowledge/drugs.h"
#include "knowledge/gene_panel.h"
#include "knowledge/list_compare.h"
#include "knowledge/oncotree.h"
#include "knowledge/residue_tables.h"

namespace enza::knowledge {

extern const SourceInfo civicSource, oncoTreeSource, genePanelSource, drugsSource, trialsSource, hotspotsSource, exonsSource;

const SourceInfo civicSource{"civic", QT_TRANSLATE_NOOP("enza", "CIViC: literature on variants in cancer"), importCivic, compareCivicSnapshots};
const SourceInfo oncoTreeSource{"oncotree", QT_TRANSLATE_NOOP("enza", "OncoTree: tumour types"), importOncoTree, compareOncoTrees};
const SourceInfo genePanelSource{"gene-panel", QT_TRANSLATE_NOOP("enza", "Gene panel"), importGenePanel, comparePanels};
const SourceInfo drugsSource{"drugs", QT_TRANSLATE_NOOP("enza", "Table of drugs and their evidence"), importDrugs, compareDrugTables};
const SourceInfo trialsSource{"trials", QT_TRANSLATE_NOOP("enza", "Table of trials (jRCT and others)"), importTrials, compareTrialTables};
const SourceInfo hotspotsSource{"hotspots", QT_TRANSLATE_NOOP("enza", "Table of cancer hot spots"), importHotspots};
const SourceInfo exonsSource{"exons", QT_TRANSLATE_NOOP("enza", "Table of exons and their lengths"), importExons};

} // namespace enza::knowledge
