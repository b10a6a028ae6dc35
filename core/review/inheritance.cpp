// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/inheritance.h"

#include <QJsonArray>

namespace enza::review {
namespace {
constexpr const char *names[inheritanceModelCount] = {"de_novo",      "autosomal_dominant", "autosomal_recessive",
                                                      "compound_het", "x_linked",           "mitochondrial"};

std::unexpected<Error> wrong(const RuleSet &set, const QString &field)
{
    return fail(ErrorCode::BadInput,
                Text(QT_TRANSLATE_NOOP("enza", "the rule set \"%1\" has no usable \"%2\""), {set.pin(), field}),
                Where{{}, 0, field});
}

Result<QList<InheritanceRules::Region>> regions(const RuleSet &set, const QString &field, const QJsonValue &value)
{
    QList<InheritanceRules::Region> out;
    if (!value.isArray())
        return wrong(set, field);
    for (const QJsonValue &pair : value.toArray()) {
        const QJsonArray ends = pair.toArray();
        const InheritanceRules::Region region{ends.at(0).toInteger(), ends.at(1).toInteger()};
        if (ends.size() != 2 || region.low < 1 || region.high < region.low)
            return wrong(set, field);
        out << region;
    }
    return out;
}
} // namespace

const char *inheritanceModelName(InheritanceModel model)
{
    return names[int(model)];
}

std::optional<InheritanceModel> inheritanceModelFromName(const QString &name)
{
    for (int i = 0; i < inheritanceModelCount; ++i) {
        if (name == QLatin1String(names[i]))
            return InheritanceModel(i);
    }
    return std::nullopt;
}

Result<InheritanceRules> InheritanceRules::read(const RuleSet &set)
{
    InheritanceRules out;
    out.pin = set.pin();
    const auto number = [&](const char *group, const char *name) {
        return set.rules.value(QLatin1String(group)).toObject().value(QLatin1String(name)).toDouble(-1);
    };
    const auto need = [&](const char *group, const char *name, double most) -> Result<double> {
        const double value = number(group, name);
        if (value < 0 || value > most)
            return wrong(set, QLatin1String(group) + u'.' + QLatin1String(name));
        return value;
    };
    ENZA_ASSIGN(const double depth, need("genotype", "min_depth", 1e6));
    ENZA_ASSIGN(const double quality, need("genotype", "min_quality", 1e6));
    ENZA_ASSIGN(const double reads, need("de_novo", "parent_alt_reads", 1e6));
    ENZA_ASSIGN(out.parentAltFraction, need("de_novo", "parent_alt_fraction", 1));
    out.minDepth = int(depth);
    out.minQuality = int(quality);
    out.parentAltReads = int(reads);
    const QJsonObject assemblies = set.rules.value(QLatin1String("pseudoautosomal")).toObject();
    if (assemblies.isEmpty())
        return wrong(set, QStringLiteral("pseudoautosomal"));
    for (auto it = assemblies.begin(); it != assemblies.end(); ++it) {
        const QString field = QStringLiteral("pseudoautosomal.") + it.key();
        const QJsonObject of = it.value().toObject();
        Pseudoautosomal one;
        one.assembly = it.key();
        ENZA_ASSIGN(one.x, regions(set, field + QStringLiteral(".X"), of.value(QLatin1String("X"))));
        ENZA_ASSIGN(one.y, regions(set, field + QStringLiteral(".Y"), of.value(QLatin1String("Y"))));
        out.pseudoautosomal << one;
    }
    return out;
}

Result<std::shared_ptr<const InheritanceRules>> builtinInheritanceRules()
{
    const RuleSet *latest = nullptr;
    for (const RuleSet &set : builtinRuleSets()) {
        if (set.kind == QLatin1String("inheritance") && (!latest || set.effectiveFrom > latest->effectiveFrom))
            latest = &set;
    }
    if (!latest)
        return fail(ErrorCode::Internal, Text(QT_TRANSLATE_NOOP("enza", "the rules on inheritance are missing")));
    ENZA_ASSIGN(InheritanceRules rules, InheritanceRules::read(*latest));
    return std::make_shared<const InheritanceRules>(std::move(rules));
}

} // namespace enza::review
