// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/demo_genome.h"

#include <array>
#include <cstring>
#include <vector>

namespace enza::workflow::demo {
namespace {

constexpr Contig contigTable[] = {
    {"chr1", 248956422},  {"chr2", 242193529},  {"chr3", 198295559},  {"chr4", 190214555},  {"chr5", 181538259},
    {"chr6", 170805979},  {"chr7", 159345973},  {"chr8", 145138636},  {"chr9", 138394717},  {"chr10", 133797422},
    {"chr11", 135086622}, {"chr12", 133275309}, {"chr13", 114364328}, {"chr14", 107043718}, {"chr15", 101991189},
    {"chr16", 90338345},  {"chr17", 83257441},  {"chr18", 80373285},  {"chr19", 58617616},  {"chr20", 64444167},
    {"chr21", 46709983},  {"chr22", 50818468},  {"chrX", 156040895},  {"chrY", 57227415},   {"chrM", 16569},
};
constexpr int placedContigs = 23; // autosomes and X

// None of the genes of the planted variants is here, so that a gene name finds those alone.
constexpr GeneRegion regionTable[] = {
    {"SKI", 0, 2228, 80},         {"MTOR", 0, 11106, 156},     {"EPHA2", 0, 16124, 32},      {"FLG", 0, 152302, 23},
    {"HMCN1", 0, 185734, 456},    {"CRB1", 0, 197268, 210},    {"USH2A", 0, 215622, 800},    {"OBSCN", 0, 228208, 171},
    {"RYR2", 0, 237042, 791},     {"APOB", 1, 21001, 43},      {"DNMT3A", 1, 25227, 110},    {"ALMS1", 1, 73385, 225},
    {"LRP1B", 1, 140231, 1900},   {"NEB", 1, 151485, 249},     {"TTN", 1, 178525, 282},      {"COL3A1", 1, 188974, 38},
    {"FANCD2", 2, 10026, 75},     {"SCN5A", 2, 38548, 102},    {"COL7A1", 2, 48564, 31},     {"ROBO1", 2, 78597, 1170},
    {"PLXNA1", 2, 126988, 49},    {"ATR", 2, 142449, 130},     {"EVC", 3, 5711, 118},        {"WFS1", 3, 6269, 33},
    {"KIT", 3, 54657, 83},        {"FRAS1", 3, 78056, 487},    {"FAT1", 3, 186587, 138},     {"DNAH5", 4, 13690, 320},
    {"MSH3", 4, 80654, 222},      {"VCAN", 4, 83471, 110},     {"ADGRV1", 4, 90558, 605},    {"FBN2", 4, 128257, 279},
    {"DSP", 5, 7541, 45},         {"PKHD1", 5, 51615, 472},    {"EYS", 5, 63719, 1987},      {"LAMA2", 5, 128883, 633},
    {"SYNE1", 5, 152121, 516},    {"PKD1L1", 6, 47774, 180},   {"ABCB4", 6, 87401, 78},      {"COL1A2", 6, 94394, 37},
    {"RELN", 6, 103471, 517},     {"CNTNAP2", 6, 146116, 2300}, {"CSMD1", 7, 2935, 2060},    {"VPS13B", 7, 99013, 864},
    {"CSMD3", 7, 112222, 1214},   {"PTPRD", 8, 8314, 2300},    {"TSC1", 8, 132891, 53},      {"COL5A1", 8, 134641, 203},
    {"NOTCH1", 8, 136494, 51},    {"MYO3A", 9, 25934, 280},    {"PCDH15", 9, 53802, 1825},   {"CDH23", 9, 71396, 419},
    {"DMBT1", 9, 122560, 83},     {"MUC5B", 10, 1223, 39},     {"USH1C", 10, 17493, 50},     {"AHNAK", 10, 62433, 113},
    {"FAT3", 10, 92352, 670},     {"DSCAML1", 10, 117427, 367}, {"CACNA1C", 11, 1970, 645},  {"VWF", 11, 5948, 176},
    {"COL2A1", 11, 47972, 32},    {"KMT2D", 11, 49018, 36},    {"LRP1", 11, 57128, 85},      {"SACS", 12, 23328, 105},
    {"FREM2", 12, 38687, 200},    {"ATP7B", 12, 51930, 80},    {"SYNE2", 13, 63852, 375},    {"SPTB", 13, 64746, 134},
    {"DICER1", 13, 95086, 72},    {"SPG11", 14, 44562, 101},   {"FBN1", 14, 48408, 237},     {"HERC1", 14, 63608, 226},
    {"PKD1", 15, 2088, 47},       {"CREBBP", 15, 3725, 155},   {"ABCC6", 15, 16148, 74},     {"DNAH9", 16, 11598, 372},
    {"MYO15A", 16, 18108, 71},    {"NF1", 16, 31094, 287},     {"SMCHD1", 17, 2655, 149},    {"LAMA1", 17, 6941, 176},
    {"LAMA3", 17, 23689, 266},    {"MUC16", 18, 8848, 132},    {"CACNA1A", 18, 13206, 300},  {"NOTCH3", 18, 15159, 41},
    {"RYR1", 18, 38433, 154},     {"JAG1", 19, 10637, 36},     {"KIF16B", 19, 16272, 300},   {"LAMA5", 19, 62307, 58},
    {"DSCAM", 20, 40010, 834},    {"COL6A1", 20, 45981, 23},   {"MYH9", 21, 36281, 107},     {"CELSR1", 21, 46360, 177},
    {"IL1RAPL1", 22, 28587, 1369}, {"DMD", 22, 31119, 2220},   {"ATRX", 22, 77504, 281},     {"COL4A5", 22, 108439, 258},
};

std::vector<const GeneRegion *> regionsOf(int contig)
{
    std::vector<const GeneRegion *> regions;
    for (const GeneRegion &region : regionTable) {
        if (region.contig == contig)
            regions.push_back(&region);
    }
    return regions;
}

} // namespace

std::span<const Contig> contigs()
{
    return contigTable;
}

int contigIndex(const char *name)
{
    for (int i = 0; i < int(std::size(contigTable)); ++i) {
        if (std::strcmp(contigTable[i].name, name) == 0)
            return i;
    }
    return -1;
}

std::span<const GeneRegion> geneRegions()
{
    return regionTable;
}

Place randomPlace(Random &random)
{
    static const auto regions = [] {
        std::array<std::vector<const GeneRegion *>, placedContigs> all;
        for (int i = 0; i < placedContigs; ++i)
            all[std::size_t(i)] = regionsOf(i);
        return all;
    }();
    qint64 total = 0;
    for (int i = 0; i < placedContigs; ++i)
        total += contigTable[i].length;
    qint64 at = random.between(0, total - 1);
    Place place;
    while (at >= contigTable[place.contig].length)
        at -= contigTable[place.contig++].length;

    const auto &genes = regions[std::size_t(place.contig)];
    if (random.perMille(700) && !genes.empty()) {
        place.gene = genes[random.below(genes.size())];
        place.pos = place.gene->start * 1000 + int(random.between(1, place.gene->length * 1000));
    } else {
        // Telomeres, and on X the pseudoautosomal ends, where a male has two copies.
        constexpr int margin = 3'000'000;
        place.pos = int(random.between(margin, contigTable[place.contig].length - margin));
    }
    return place;
}

} // namespace enza::workflow::demo
