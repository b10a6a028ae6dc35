// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/case_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace enza::ctl {
namespace {

constexpr qsizetype termLength = 10; ///< "HP:" and seven digits

void addTerms(const QStringList &words, bool excluded, QList<PhenotypeTerm> &into)
{
    for (const QString &word : words) {
        PhenotypeTerm term;
        term.id = word.left(termLength);
        term.label = word.mid(termLength).trimmed();
        term.excluded = excluded;
        into << term;
    }
}

} // namespace

bool isPhenotypeTerm(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^HP:[0-9]{7}( .+)?$"));
    return form.match(word).hasMatch();
}

bool isOnset(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^HP:[0-9]{7}=HP:[0-9]{7}$"));
    return form.match(word).hasMatch();
}

QList<Option> caseFieldOptions()
{
    return {
        {.name = "panel-domain",
         .value = "P",
         .help = QT_TRANSLATE_NOOP("enzactl", "which kind of expert panel"),
         .choices =
             +[] {
                 return QStringList{QStringLiteral("solid"), QStringLiteral("haematology"),
                                    QStringLiteral("paediatric"), QStringLiteral("rare")};
             }},
        {.name = "diagnosis",
         .value = "TEXT",
         .help = QT_TRANSLATE_NOOP("enzactl", "the diagnosis in words")},
        {.name = "oncotree",
         .value = "CODE",
         .help = QT_TRANSLATE_NOOP("enzactl", "the tumour type, an OncoTree code")},
        {.name = "hpo",
         .value = "HP:…",
         .help = QT_TRANSLATE_NOOP("enzactl", "phenotypes that were seen; a label may follow the id"),
         .many = true,
         .belongs = isPhenotypeTerm},
        {.name = "hpo-excluded",
         .value = "HP:…",
         .help = QT_TRANSLATE_NOOP("enzactl", "phenotypes that were looked for and not seen"),
         .many = true,
         .belongs = isPhenotypeTerm},
        {.name = "onset",
         .value = "HP:…=HP:…",
         .help = QT_TRANSLATE_NOOP("enzactl", "when a phenotype was first there: its id and a term of HPO's onset branch"),
         .many = true,
         .belongs = isOnset},
        {.name = "assembly",
         .value = "A",
         .help = QT_TRANSLATE_NOOP("enzactl", "GRCh37 or GRCh38; else the first file says"),
         .choices =
             +[] {
                 return QStringList{QStringLiteral("GRCh37"), QStringLiteral("GRCh38")};
             }},
    };
}

Result<void> applyCaseFields(const Invocation &given, Case &theCase)
{
    const auto text = [&](const char *option, QString &into) {
        if (given.has(option))
            into = given.value(option);
    };
    theCase.panelDomain = given.word<PanelDomain>("panel-domain").value_or(theCase.panelDomain);
    text("diagnosis", theCase.diagnosis);
    text("oncotree", theCase.oncotree);
    text("assembly", theCase.assembly);
    if (given.has("hpo") || given.has("hpo-excluded")) {
        theCase.phenotype.clear();
        addTerms(given.values("hpo"), false, theCase.phenotype);
        addTerms(given.values("hpo-excluded"), true, theCase.phenotype);
    }
    for (const QString &word : given.values("onset")) {
        const auto term = std::find_if(theCase.phenotype.begin(), theCase.phenotype.end(),
                                       [&](const PhenotypeTerm &one) { return one.id == word.left(termLength); });
        if (term == theCase.phenotype.end())
            return fail(ErrorCode::BadInput,
                        Text(QT_TRANSLATE_NOOP("enza", "the case has no phenotype %1 whose onset could be said"), {word.left(termLength)}),
                        Where{{}, 0, QStringLiteral("--onset")});
        term->onset = word.mid(termLength + 1);
    }
    return {};
}

} // namespace enza::ctl
