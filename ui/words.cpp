// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace enza::ui::words {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
} // namespace

QString of(CaseDomain value)
{
    return value == CaseDomain::Rare ? Words::tr("Rare disease") : Words::tr("Cancer");
}

QString of(PanelDomain value)
{
    switch (value) {
    case PanelDomain::Unset: return Words::tr("not said");
    case PanelDomain::Solid: return Words::tr("Solid tumour");
    case PanelDomain::Haematology: return Words::tr("Haematological malignancy");
    case PanelDomain::Paediatric: return Words::tr("Paediatric cancer");
    case PanelDomain::Rare: return Words::tr("Rare disease");
    }
    return {};
}

QString of(Sex value)
{
    switch (value) {
    case Sex::Unknown: return Words::tr("sex unknown");
    case Sex::Female: return Words::tr("female");
    case Sex::Male: return Words::tr("male");
    }
    return {};
}

QString of(Known value)
{
    switch (value) {
    case Known::Unknown: return Words::tr("unknown");
    case Known::No: return Words::tr("no");
    case Known::Yes: return Words::tr("yes");
    }
    return {};
}

QString of(Kinship value)
{
    switch (value) {
    case Kinship::Unassigned: return Words::tr("not said yet");
    case Kinship::Proband: return Words::tr("proband");
    case Kinship::Mother: return Words::tr("mother");
    case Kinship::Father: return Words::tr("father");
    case Kinship::Sibling: return Words::tr("sibling");
    case Kinship::Other: return Words::tr("other relative");
    }
    return {};
}

QString of(SampleRole value)
{
    switch (value) {
    case SampleRole::Unassigned: return Words::tr("no role yet");
    case SampleRole::Proband: return Words::tr("proband");
    case SampleRole::Mother: return Words::tr("mother");
    case SampleRole::Father: return Words::tr("father");
    case SampleRole::Sibling: return Words::tr("sibling");
    case SampleRole::Tumour: return Words::tr("tumour");
    case SampleRole::Normal: return Words::tr("normal");
    case SampleRole::Other: return Words::tr("other");
    }
    return {};
}

QString of(UserRole value)
{
    switch (value) {
    case UserRole::Viewer: return Words::tr("Viewer");
    case UserRole::Administrator: return Words::tr("Administrator");
    case UserRole::Curator: return Words::tr("Curator");
    case UserRole::Physician: return Words::tr("Physician");
    case UserRole::Counsellor: return Words::tr("Genetic counsellor");
    case UserRole::PanelMember: return Words::tr("Panel member");
    case UserRole::PanelChair: return Words::tr("Panel chair");
    case UserRole::Secretariat: return Words::tr("Panel secretariat");
    case UserRole::DataManager: return Words::tr("Data manager");
    }
    return {};
}

QString of(FindingRole value)
{
    switch (value) {
    case FindingRole::Primary: return Words::tr("primary");
    case FindingRole::Secondary: return Words::tr("secondary");
    case FindingRole::Candidate: return Words::tr("candidate");
    }
    return {};
}

QString of(DismissReason value)
{
    switch (value) {
    case DismissReason::Artefact: return Words::tr("Sequencing artefact");
    case DismissReason::TooCommon: return Words::tr("Too common in the population");
    case DismissReason::LowQuality: return Words::tr("Low quality");
    case DismissReason::BenignEvidence: return Words::tr("Evidence that it is benign");
    case DismissReason::WrongInheritance: return Words::tr("Inheritance does not fit");
    case DismissReason::PhenotypeMismatch: return Words::tr("Does not fit the phenotype");
    case DismissReason::NotInQuestion: return Words::tr("Not part of the question");
    case DismissReason::Duplicate: return Words::tr("Duplicate");
    case DismissReason::Other: return Words::tr("Another reason");
    }
    return {};
}

QString of(CallKind value)
{
    return value == CallKind::Germline ? Words::tr("germline") : Words::tr("somatic");
}

QString biomarker(const QString &kind)
{
    if (kind == QLatin1String("tmb"))
        return Words::tr("TMB (mutations per Mb)");
    if (kind == QLatin1String("msi"))
        return Words::tr("MSI");
    if (kind == QLatin1String("hrd"))
        return Words::tr("HRD");
    return kind.toUpper();
}

QString scheme(const QString &id)
{
    if (id == QLatin1String("acmg"))
        return Words::tr("Germline (ACMG/AMP)");
    if (id == QLatin1String("oncogenicity"))
        return Words::tr("Oncogenicity (ClinGen/CGC/VICC)");
    if (id == QLatin1String("cnv"))
        return Words::tr("Copy number (ACMG/ClinGen)");
    return id;
}

QString verdict(const QString &code)
{
    static const std::pair<const char *, const char *> names[] = {
        {"P", QT_TRANSLATE_NOOP("Words", "pathogenic")},      {"LP", QT_TRANSLATE_NOOP("Words", "likely pathogenic")},
        {"VUS", QT_TRANSLATE_NOOP("Words", "uncertain significance")},
        {"LB", QT_TRANSLATE_NOOP("Words", "likely benign")},  {"B", QT_TRANSLATE_NOOP("Words", "benign")},
        {"O", QT_TRANSLATE_NOOP("Words", "oncogenic")},       {"LO", QT_TRANSLATE_NOOP("Words", "likely oncogenic")}};
    if (code.isEmpty())
        return Words::tr("not judged yet");
    for (const auto &[key, name] : names) {
        if (code == QLatin1String(key))
            return QStringLiteral("%1 · %2").arg(code, QCoreApplication::translate("Words", name));
    }
    return code;
}

QString headline(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return Words::tr("Something went wrong");
    case ErrorCode::Usage: return Words::tr("That cannot be asked");
    case ErrorCode::BadInput: return Words::tr("Refused, nothing was changed");
    case ErrorCode::NotPermitted: return Words::tr("Not permitted");
    case ErrorCode::Locked: return Words::tr("The workspace is locked");
    case ErrorCode::NotFound: return Words::tr("Not found");
    case ErrorCode::Conflict: return Words::tr("Somebody changed it meanwhile");
    case ErrorCode::Network: return Words::tr("No connection");
    case ErrorCode::WrongSecret: return Words::tr("The passphrase does not fit");
    case ErrorCode::Busy: return Words::tr("The workspace is in use");
    case ErrorCode::Missing: return Words::tr("There is no workspace here");
    case ErrorCode::Damaged: return Words::tr("The workspace is damaged");
    case ErrorCode::NewerFormat: return Words::tr("The workspace was written by a newer Enza");
    case ErrorCode::Cancelled: return Words::tr("Cancelled");
    case ErrorCode::DiskFull: return Words::tr("The disk is full");
    case ErrorCode::ReadOnly: return Words::tr("The folder is read-only");
    }
    return {};
}

QString nextStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return Words::tr("Try again. If it happens again, check the workspace under Workspace.");
    case ErrorCode::Usage: return Words::tr("Check what was entered.");
    case ErrorCode::BadInput: return Words::tr("Correct the place named above and try again.");
    case ErrorCode::NotPermitted: return Words::tr("Ask somebody whose role may do this.");
    case ErrorCode::Locked: return Words::tr("Unlock it and try again.");
    case ErrorCode::NotFound: return Words::tr("Go back to the list and look for it again.");
    case ErrorCode::Conflict: return Words::tr("Look at the newer version, then make your change again.");
    case ErrorCode::Network: return Words::tr("Check the network. Work goes on without it.");
    case ErrorCode::WrongSecret:
        return Words::tr("Type it again; check Caps Lock and the keyboard layout. If it is lost, use the recovery code.");
    case ErrorCode::Busy: return Words::tr("Close it there, or wait, then try again.");
    case ErrorCode::Missing: return Words::tr("Choose another folder, or create a workspace here.");
    case ErrorCode::Damaged:
        return Words::tr("Nothing was changed. Restore the newest backup into a new folder and keep this one.");
    case ErrorCode::NewerFormat: return Words::tr("Install the newer Enza on this computer, then open it again.");
    case ErrorCode::Cancelled: return {};
    case ErrorCode::DiskFull: return Words::tr("Free some space, then try again. What was saved before is still there.");
    case ErrorCode::ReadOnly: return Words::tr("Ask for write access to the folder, or choose another one.");
    }
    return {};
}

QString place(const Where &where)
{
    QStringList parts;
    if (!where.file.isEmpty())
        parts << QFileInfo(where.file).fileName();
    if (where.line > 0)
        parts << Words::tr("line %1").arg(count(where.line));
    if (!where.field.isEmpty())
        parts << Words::tr("field %1").arg(where.field);
    return parts.join(QStringLiteral(", "));
}

QString when(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : QStringLiteral("–");
}

QString count(quint64 n)
{
    return QLocale().toString(n);
}

QString bytes(quint64 n)
{
    return QLocale().formattedDataSize(qint64(n), 1, QLocale::DataSizeTraditionalFormat);
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString fraction(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 2) : QStringLiteral("–");
}

QString frequency(const std::optional<double> &value)
{
    if (!value)
        return QStringLiteral("?");
    if (*value == 0)
        return QStringLiteral("0");
    return *value < 0.001 ? QLocale().toString(*value, 'e', 1) : QLocale().toString(*value, 'f', 4);
}

} // namespace enza::ui::words
