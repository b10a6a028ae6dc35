// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/outflow_input.h"

namespace enza::ctl {
QList<Option> outflowOptions(bool purposeNeeded)
{
    return {{.name = "purpose",
             .value = "U",
             .help = QT_TRANSLATE_NOOP("enzactl", "what for, as the outflow policy names it: clinical_care, joint_research, "
                                                  "third_party_provision, overseas_transfer, database_registration, person_request, "
                                                  "legal_obligation, …"),
             .required = purposeNeeded},
            {.name = "recipient",
             .value = "R",
             .help = QT_TRANSLATE_NOOP("enzactl", "who receives it"),
             .required = purposeNeeded},
            {.name = "relation",
             .value = "REL",
             .help = QT_TRANSLATE_NOOP("enzactl", "what the recipient is to the institution; else as the purpose says"),
             .choices = namesOf<access::Relation>},
            {.name = "country",
             .value = "CC",
             .help = QT_TRANSLATE_NOOP("enzactl", "the recipient's country, two letters; JP if not said")},
            {.name = "country-information",
             .value = "TEXT",
             .help = QT_TRANSLATE_NOOP("enzactl", "abroad: what the person was told of that country's system and the recipient's measures")},
            {.name = "address", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the recipient's address")},
            {.name = "representative", .value = "NAME", .help = QT_TRANSLATE_NOOP("enzactl", "who represents the recipient")},
            {.name = "legal-basis", .value = "TEXT", .help = QT_TRANSLATE_NOOP("enzactl", "the law that asks for or allows it")},
            {.name = "company", .help = QT_TRANSLATE_NOOP("enzactl", "the recipient is a business")}};
}

access::Request outflowOf(const Invocation &given)
{
    access::Request request;
    request.purpose = given.value("purpose");
    request.recipient = given.value("recipient");
    if (given.has("country"))
        request.details.country = given.value("country").toUpper();
    request.details.countryInformation = given.value("country-information");
    request.details.address = given.value("address");
    request.details.representative = given.value("representative");
    request.details.company = given.has("company");
    request.legalBasis = given.value("legal-basis");
    return request;
}

QJsonObject identifyingJson(const access::IdentifyingContent &content)
{
    return {{QStringLiteral("snp_loci"), qint64(content.snpLoci)},
            {QStringLiteral("str_loci"), qint64(content.strLoci)},
            {QStringLiteral("genome"), content.genome},
            {QStringLiteral("exome"), content.exome}};
}

} // namespace enza::ctl
