// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/table.h"
#include "domain/variant_field.h"

#include <QCoreApplication>
#include <QHash>

namespace enza::ctl {
namespace {

struct Label
{
    const char *key;
    const char *text;
};

constexpr Label labels[] = {
    {"adopted", QT_TRANSLATE_NOOP("enzactl", "Taken over from")},
    {"affected", QT_TRANSLATE_NOOP("enzactl", "Affected")},
    {"all", QT_TRANSLATE_NOOP("enzactl", "All variants")},
    {"alleles", QT_TRANSLATE_NOOP("enzactl", "Alleles")},
    {"also_concerns", QT_TRANSLATE_NOOP("enzactl", "Also concerns")},
    {"already_there", QT_TRANSLATE_NOOP("enzactl", "Was there already")},
    {"annotation", QT_TRANSLATE_NOOP("enzactl", "Annotation")},
    {"assembly", QT_TRANSLATE_NOOP("enzactl", "Assembly")},
    {"at", QT_TRANSLATE_NOOP("enzactl", "When")},
    {"biomarkers", QT_TRANSLATE_NOOP("enzactl", "Biomarkers")},
    {"birth_date", QT_TRANSLATE_NOOP("enzactl", "Birth date")},
    {"birth_year", QT_TRANSLATE_NOOP("enzactl", "Birth year")},
    {"blobs", QT_TRANSLATE_NOOP("enzactl", "Stored files")},
    {"by", QT_TRANSLATE_NOOP("enzactl", "By")},
    {"by_type", QT_TRANSLATE_NOOP("enzactl", "By type")},
    {"call_sets", QT_TRANSLATE_NOOP("enzactl", "Files of variants")},
    {"case", QT_TRANSLATE_NOOP("enzactl", "Case")},
    {"cases", QT_TRANSLATE_NOOP("enzactl", "Cases")},
    {"chains", QT_TRANSLATE_NOOP("enzactl", "Chains")},
    {"class", QT_TRANSLATE_NOOP("enzactl", "Class")},
    {"class_points", QT_TRANSLATE_NOOP("enzactl", "Class by points")},
    {"class_rules", QT_TRANSLATE_NOOP("enzactl", "Class by rules")},
    {"clinical", QT_TRANSLATE_NOOP("enzactl", "Clinical data")},
    {"cnv", QT_TRANSLATE_NOOP("enzactl", "Copy-number sheet")},
    {"comment", QT_TRANSLATE_NOOP("enzactl", "Comment")},
    {"conflicts", QT_TRANSLATE_NOOP("enzactl", "Conflicts")},
    {"consensus", QT_TRANSLATE_NOOP("enzactl", "Consensus")},
    {"consent", QT_TRANSLATE_NOOP("enzactl", "Consent")},
    {"count", QT_TRANSLATE_NOOP("enzactl", "Count")},
    {"created", QT_TRANSLATE_NOOP("enzactl", "Created")},
    {"criteria", QT_TRANSLATE_NOOP("enzactl", "Criteria")},
    {"diagnosis", QT_TRANSLATE_NOOP("enzactl", "Diagnosis")},
    {"disabled", QT_TRANSLATE_NOOP("enzactl", "Disabled")},
    {"dismissed", QT_TRANSLATE_NOOP("enzactl", "Put aside")},
    {"domain", QT_TRANSLATE_NOOP("enzactl", "Domain")},
    {"drug", QT_TRANSLATE_NOOP("enzactl", "Drug")},
    {"erased", QT_TRANSLATE_NOOP("enzactl", "Destroyed")},
    {"entries", QT_TRANSLATE_NOOP("enzactl", "Entries")},
    {"expression", QT_TRANSLATE_NOOP("enzactl", "Expression")},
    {"file", QT_TRANSLATE_NOOP("enzactl", "File")},
    {"findings", QT_TRANSLATE_NOOP("enzactl", "Findings")},
    {"folder", QT_TRANSLATE_NOOP("enzactl", "Folder")},
    {"format", QT_TRANSLATE_NOOP("enzactl", "Format")},
    {"frequencies", QT_TRANSLATE_NOOP("enzactl", "Frequencies")},
    {"genotype", QT_TRANSLATE_NOOP("enzactl", "Genotype")},
    {"genotypes", QT_TRANSLATE_NOOP("enzactl", "Genotypes")},
    {"head", QT_TRANSLATE_NOOP("enzactl", "Head of the chain")},
    {"hospital_number", QT_TRANSLATE_NOOP("enzactl", "Hospital number")},
    {"id", QT_TRANSLATE_NOOP("enzactl", "ID")},
    {"imported", QT_TRANSLATE_NOOP("enzactl", "Imported")},
    {"judged", QT_TRANSLATE_NOOP("enzactl", "Looked at")},
    {"kana", QT_TRANSLATE_NOOP("enzactl", "Reading of the name")},
    {"keeps_unknown", QT_TRANSLATE_NOOP("enzactl", "Keeps unknown")},
    {"kept", QT_TRANSLATE_NOOP("enzactl", "Kept")},
    {"kind", QT_TRANSLATE_NOOP("enzactl", "Kind")},
    {"kinship", QT_TRANSLATE_NOOP("enzactl", "Kinship")},
    {"knowledge", QT_TRANSLATE_NOOP("enzactl", "Knowledge")},
    {"label", QT_TRANSLATE_NOOP("enzactl", "Label")},
    {"lang", QT_TRANSLATE_NOOP("enzactl", "Language")},
    {"last_activity", QT_TRANSLATE_NOOP("enzactl", "Last activity")},
    {"level", QT_TRANSLATE_NOOP("enzactl", "Level")},
    {"levels", QT_TRANSLATE_NOOP("enzactl", "Levels")},
    {"method", QT_TRANSLATE_NOOP("enzactl", "Method")},
    {"name", QT_TRANSLATE_NOOP("enzactl", "Name")},
    {"not_counted", QT_TRANSLATE_NOOP("enzactl", "Not counted")},
    {"note", QT_TRANSLATE_NOOP("enzactl", "Note")},
    {"ok", QT_TRANSLATE_NOOP("enzactl", "In order")},
    {"opinions", QT_TRANSLATE_NOOP("enzactl", "Opinions")},
    {"pages", QT_TRANSLATE_NOOP("enzactl", "Pages")},
    {"person", QT_TRANSLATE_NOOP("enzactl", "Person")},
    {"persons", QT_TRANSLATE_NOOP("enzactl", "Persons")},
    {"phenotype", QT_TRANSLATE_NOOP("enzactl", "Phenotype")},
    {"points", QT_TRANSLATE_NOOP("enzactl", "Points")},
    {"problems", QT_TRANSLATE_NOOP("enzactl", "Problems")},
    {"profile", QT_TRANSLATE_NOOP("enzactl", "Profile")},
    {"reason", QT_TRANSLATE_NOOP("enzactl", "Reason")},
    {"recorded_by", QT_TRANSLATE_NOOP("enzactl", "Recorded by")},
    {"records", QT_TRANSLATE_NOOP("enzactl", "Records")},
    {"recovery_code", QT_TRANSLATE_NOOP("enzactl", "Recovery code, shown only now")},
    {"removed", QT_TRANSLATE_NOOP("enzactl", "Removed")},
    {"reviewed", QT_TRANSLATE_NOOP("enzactl", "Reviewed")},
    {"inheritance", QT_TRANSLATE_NOOP("enzactl", "Inheritance")},
    {"inheritance_unknown", QT_TRANSLATE_NOOP("enzactl", "Inheritance, unknown")},
    {"compound_with", QT_TRANSLATE_NOOP("enzactl", "Compound with")},
    {"revision", QT_TRANSLATE_NOOP("enzactl", "Revision")},
    {"role", QT_TRANSLATE_NOOP("enzactl", "Role")},
    {"ruleset", QT_TRANSLATE_NOOP("enzactl", "Rule set")},
    {"samples", QT_TRANSLATE_NOOP("enzactl", "Samples")},
    {"scale", QT_TRANSLATE_NOOP("enzactl", "Scale")},
    {"scheme", QT_TRANSLATE_NOOP("enzactl", "Scheme")},
    {"seconds", QT_TRANSLATE_NOOP("enzactl", "Seconds")},
    {"seen_in_cases", QT_TRANSLATE_NOOP("enzactl", "Seen in other cases")},
    {"sex", QT_TRANSLATE_NOOP("enzactl", "Sex")},
    {"shared", QT_TRANSLATE_NOOP("enzactl", "Shared")},
    {"source", QT_TRANSLATE_NOOP("enzactl", "Source")},
    {"stage", QT_TRANSLATE_NOOP("enzactl", "Stage")},
    {"stale", QT_TRANSLATE_NOOP("enzactl", "Out of date")},
    {"step", QT_TRANSLATE_NOOP("enzactl", "Step")},
    {"steps", QT_TRANSLATE_NOOP("enzactl", "Steps")},
    {"stored", QT_TRANSLATE_NOOP("enzactl", "Stored")},
    {"suggestions", QT_TRANSLATE_NOOP("enzactl", "Suggestions")},
    {"summary", QT_TRANSLATE_NOOP("enzactl", "Summary")},
    {"tags", QT_TRANSLATE_NOOP("enzactl", "Tags")},
    {"tiers", QT_TRANSLATE_NOOP("enzactl", "Evidence levels")},
    {"title", QT_TRANSLATE_NOOP("enzactl", "Title")},
    {"transcripts", QT_TRANSLATE_NOOP("enzactl", "Transcripts")},
    {"tumour_content", QT_TRANSLATE_NOOP("enzactl", "Tumour content")},
    {"unencrypted_hibernation", QT_TRANSLATE_NOOP("enzactl", "Sleep may write memory in the clear")},
    {"unencrypted_swap", QT_TRANSLATE_NOOP("enzactl", "Unencrypted swap in use")},
    {"unknown", QT_TRANSLATE_NOOP("enzactl", "Unknown")},
    {"user", QT_TRANSLATE_NOOP("enzactl", "User")},
    {"users", QT_TRANSLATE_NOOP("enzactl", "Users")},
    {"value", QT_TRANSLATE_NOOP("enzactl", "Value")},
    {"variant", QT_TRANSLATE_NOOP("enzactl", "Variant")},
    {"variants", QT_TRANSLATE_NOOP("enzactl", "Variants")},
    {"verb", QT_TRANSLATE_NOOP("enzactl", "Act")},
    {"version", QT_TRANSLATE_NOOP("enzactl", "Version")},
    {"warnings", QT_TRANSLATE_NOOP("enzactl", "Warnings")},
    {"what", QT_TRANSLATE_NOOP("enzactl", "What")},
};

} // namespace

QString keyLabel(const QString &key)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> out;
        for (const Label &label : labels)
            out.insert(QLatin1String(label.key), label.text);
        return out;
    }();
    if (const char *text = known.value(key))
        return say(text);
    if (const auto field = fieldFromName(key.toStdString()))
        return QCoreApplication::translate("field", fieldInfo(*field).label);
    return QString(key).replace(u'_', u' ');
}

} // namespace enza::ctl
