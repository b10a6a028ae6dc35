// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "domain/variant_field.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace enza::genome {

struct Header;

/// Where a canonical field is looked for: "INFO/NAME", "ANN/NAME" (a field of the annotation, whatever
/// its dialect) or "FORMAT/NAME" (the first sample that has one); "NAME[2-5]" takes these '|'-joined parts
/// of it, counted from 0. The first one that is there wins, or with `all` every one counts and `pick`
/// chooses. `scale` turns a site's own unit into ours (0.01 for
/// percent); `pick` says which of several '&'- or ','-joined values counts.
struct FieldSource {
    enum class Pick { First, Max, Min, Last };
    Field field = Field::Gene;
    QStringList from;
    double scale = 1.0;
    Pick pick = Pick::First;
    bool all = false;
};

/// How one site names things: data, not code. Built-in ones lie in resources/profiles, a site's own is a
/// JSON file of the same shape.
struct Profile {
    QString id;
    QString name;
    QStringList signs; ///< "INFO/X" or "ANN/X" or "source:TEXT" whose presence speaks for this profile
    QList<FieldSource> fields;
};

Result<Profile> readProfile(const QByteArray &json, const QString &file);
/// Built-in profiles; the first is the general one that fits any VEP, SnpEff or bcftools csq file.
const QList<Profile> &builtinProfiles();
/// The built-in profile with most signs in this header.
const Profile &chooseProfile(const Header &header);
QByteArray writeProfile(const Profile &profile);

} // namespace enza::genome
