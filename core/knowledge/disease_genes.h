// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "knowledge/hpo_data.h"

namespace enza::knowledge {

/// Whose diseases these are, by place of the disease: as the files say, or, where no file names a gene of any
/// disease (those of 2017 do not), by what they hold. A gene's annotations are then those of its diseases
/// together; so a disease belongs to the genes that hold nearly as much of it as any other does, if that is most
/// of it and more than chance explains. Good enough to rank by, not to be told as a fact.
struct DiseaseGenes {
    bool said = false; ///< by the files
    std::vector<QStringList> genes;
};
DiseaseGenes genesOfDiseases(const HpoAnnotations &annotations);

} // namespace enza::knowledge
