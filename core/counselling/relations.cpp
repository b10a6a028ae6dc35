// SPDX-License-Identifier: GPL-3.0-or-later
#include "counselling/relations.h"

#include <algorithm>

namespace enza::counselling {
namespace {

constexpr Gender man = Gender::Man, woman = Gender::Woman, any = Gender::Unknown;

constexpr Relation table[] = {
    {"", any, 0, "ONESELF", QT_TRANSLATE_NOOP("enza", "the person"), "self|me|proband|consultand", "本人|私|発端者|来談者"},
    {"f", man, 0, "FTH", QT_TRANSLATE_NOOP("enza", "father"), "father|dad", "父|父親"},
    {"m", woman, 0, "MTH", QT_TRANSLATE_NOOP("enza", "mother"), "mother|mum|mom", "母|母親"},
    {"s", man, -1, "BRO", QT_TRANSLATE_NOOP("enza", "older brother"), "older brother|older brothers|elder brother|elder brothers", "兄"},
    {"s", man, 1, "BRO", QT_TRANSLATE_NOOP("enza", "younger brother"), "younger brother|younger brothers", "弟"},
    {"s", woman, -1, "SIS", QT_TRANSLATE_NOOP("enza", "older sister"), "older sister|older sisters|elder sister|elder sisters", "姉"},
    {"s", woman, 1, "SIS", QT_TRANSLATE_NOOP("enza", "younger sister"), "younger sister|younger sisters", "妹"},
    {"s", man, 0, "BRO", QT_TRANSLATE_NOOP("enza", "brother"), "brother|brothers|bro", "兄弟"},
    {"s", woman, 0, "SIS", QT_TRANSLATE_NOOP("enza", "sister"), "sister|sisters|sis", "姉妹"},
    {"s", any, 0, "SIB", QT_TRANSLATE_NOOP("enza", "sibling"), "sibling|siblings|sib|sibs", "きょうだい|同胞"},
    {"c", man, 0, "SON", QT_TRANSLATE_NOOP("enza", "son"), "son|sons", "息子|長男|次男|三男"},
    {"c", woman, 0, "DAU", QT_TRANSLATE_NOOP("enza", "daughter"), "daughter|daughters", "娘|長女|次女|三女"},
    {"c", any, 0, "CHILD", QT_TRANSLATE_NOOP("enza", "child"), "child|children", "子|子供|子ども|こども"},
    {"x", man, 0, "HUSB", QT_TRANSLATE_NOOP("enza", "husband"), "husband", "夫"},
    {"x", woman, 0, "WIFE", QT_TRANSLATE_NOOP("enza", "wife"), "wife", "妻"},
    {"x", any, 0, "SIGOTHR", QT_TRANSLATE_NOOP("enza", "partner"), "partner|spouse", "パートナー|配偶者"},
    {"ff", man, 0, "PGRFTH", QT_TRANSLATE_NOOP("enza", "paternal grandfather"), "paternal grandfather|pgf", "父方祖父|父方の祖父"},
    {"fm", woman, 0, "PGRMTH", QT_TRANSLATE_NOOP("enza", "paternal grandmother"), "paternal grandmother|pgm", "父方祖母|父方の祖母"},
    {"mf", man, 0, "MGRFTH", QT_TRANSLATE_NOOP("enza", "maternal grandfather"), "maternal grandfather|mgf", "母方祖父|母方の祖父"},
    {"mm", woman, 0, "MGRMTH", QT_TRANSLATE_NOOP("enza", "maternal grandmother"), "maternal grandmother|mgm", "母方祖母|母方の祖母"},
    {"fs", man, 0, "PUNCLE", QT_TRANSLATE_NOOP("enza", "paternal uncle"), "paternal uncle|paternal uncles",
     "父方おじ|父方のおじ|父方叔父|父方の叔父|父方伯父|父方の伯父"},
    {"fs", woman, 0, "PAUNT", QT_TRANSLATE_NOOP("enza", "paternal aunt"), "paternal aunt|paternal aunts",
     "父方おば|父方のおば|父方叔母|父方の叔母|父方伯母|父方の伯母"},
    {"ms", man, 0, "MUNCLE", QT_TRANSLATE_NOOP("enza", "maternal uncle"), "maternal uncle|maternal uncles",
     "母方おじ|母方のおじ|母方叔父|母方の叔父|母方伯父|母方の伯父"},
    {"ms", woman, 0, "MAUNT", QT_TRANSLATE_NOOP("enza", "maternal aunt"), "maternal aunt|maternal aunts",
     "母方おば|母方のおば|母方叔母|母方の叔母|母方伯母|母方の伯母"},
    {"fsc", any, 0, "PCOUSN", QT_TRANSLATE_NOOP("enza", "paternal cousin"), "paternal cousin|paternal cousins", "父方いとこ|父方のいとこ"},
    {"msc", any, 0, "MCOUSN", QT_TRANSLATE_NOOP("enza", "maternal cousin"), "maternal cousin|maternal cousins", "母方いとこ|母方のいとこ"},
    {"sc", man, 0, "NEPHEW", QT_TRANSLATE_NOOP("enza", "nephew"), "nephew|nephews", "甥|おい"},
    {"sc", woman, 0, "NIECE", QT_TRANSLATE_NOOP("enza", "niece"), "niece|nieces", "姪|めい"},
    {"cc", any, 0, "GRNDCHILD", QT_TRANSLATE_NOOP("enza", "grandchild"), "grandchild|grandchildren", "孫"},
};

bool reaches(const Kin &kin, int from, const char *path, int to)
{
    if (*path == '\0')
        return from == to;
    QList<int> next;
    switch (*path) {
    case 'f': next = {kin.father(from)}; break;
    case 'm': next = {kin.mother(from)}; break;
    case 's': next = kin.siblings(from); break;
    case 'c': next = kin.children(from); break;
    case 'x': next = kin.partners(from); break;
    default: break;
    }
    return std::any_of(next.begin(), next.end(), [&](int one) { return one >= 0 && reaches(kin, one, path + 1, to); });
}

} // namespace

std::span<const Relation> relations()
{
    return table;
}

const Relation *relationOf(const Kin &kin, int from, int to)
{
    const Gender gender = kin.at(to).gender;
    const Relation *loose = nullptr;
    for (const Relation &one : table) {
        if (one.order != 0 || !reaches(kin, from, one.path, to))
            continue;
        if (one.gender == any || one.gender == gender)
            return &one;
        if (!loose)
            loose = &one;
    }
    // A parent of another gender than the word says is still one.
    return loose && QLatin1String(loose->path).size() <= 2 && gender == any ? loose : nullptr;
}

QString relationName(const Relation &relation)
{
    return Text(relation.name).translated();
}

} // namespace enza::counselling
