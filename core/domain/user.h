// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/shape.h"

namespace enza {

/// What a user of the workspace is there for. Which role may do what is dated data, see
/// resources/rules/permissions-*.json.
enum class UserRole { Viewer, Administrator, Curator, Physician, Counsellor, PanelMember, PanelChair, Secretariat, DataManager };
template <> struct EnumNames<UserRole> {
    static constexpr std::pair<UserRole, const char *> values[] = {
        {UserRole::Viewer, "viewer"}, {UserRole::Administrator, "administrator"}, {UserRole::Curator, "curator"},
        {UserRole::Physician, "physician"}, {UserRole::Counsellor, "counsellor"}, {UserRole::PanelMember, "panel_member"},
        {UserRole::PanelChair, "panel_chair"}, {UserRole::Secretariat, "secretariat"}, {UserRole::DataManager, "data_manager"}};
};

} // namespace enza
