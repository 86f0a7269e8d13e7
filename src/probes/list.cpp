// SPDX-License-Identifier: Apache-2.0
// The contents page: what stands here is a probe, by domain, then by id.
#include "probes/list.hpp"

#include <algorithm>

namespace readiness::probes {

// A probe is a namespace of its own, a line each.
// clang-format off
namespace goals {
namespace are_achievable { Probe probe(); }
namespace are_carried_through { Probe probe(); }
namespace are_concrete { Probe probe(); }
namespace are_smart { Probe probe(); }
namespace are_traced { Probe probe(); }
namespace has_forecast_baseline { Probe probe(); }
namespace has_share_baseline { Probe probe(); }
namespace pays_back { Probe probe(); }
namespace point_the_right_way { Probe probe(); }
namespace resolve_targets { Probe probe(); }
namespace states_fact { Probe probe(); }
}  // namespace goals

namespace data {
namespace adds_up { Probe probe(); }
namespace are_regions { Probe probe(); }
namespace backup_is_intact { Probe probe(); }
namespace batches_tile_keys { Probe probe(); }
namespace cleaning_is_staffed { Probe probe(); }
namespace counts_agree { Probe probe(); }
namespace document_covers { Probe probe(); }
namespace feeds_reports { Probe probe(); }
namespace fits_length { Probe probe(); }
namespace fits_targets { Probe probe(); }
namespace formula_holds { Probe probe(); }
namespace has_no_lookalikes { Probe probe(); }
namespace has_no_outliers { Probe probe(); }
namespace has_no_rows { Probe probe(); }
namespace has_one_date_format { Probe probe(); }
namespace has_one_unit { Probe probe(); }
namespace has_parent { Probe probe(); }
namespace has_rows { Probe probe(); }
namespace has_share { Probe probe(); }
namespace has_tool_for_mass_data { Probe probe(); }
namespace holds { Probe probe(); }
namespace is_apart_from { Probe probe(); }
namespace is_complete { Probe probe(); }
namespace is_current { Probe probe(); }
namespace is_free_of_damage { Probe probe(); }
namespace is_free_of_personal_data { Probe probe(); }
namespace is_fresh { Probe probe(); }
namespace is_in_range { Probe probe(); }
namespace is_in_span { Probe probe(); }
namespace is_mentioned { Probe probe(); }
namespace is_not_before { Probe probe(); }
namespace is_on_list { Probe probe(); }
namespace is_readable { Probe probe(); }
namespace is_spread { Probe probe(); }
namespace is_trimmed { Probe probe(); }
namespace is_unique { Probe probe(); }
namespace is_well_formed { Probe probe(); }
namespace keeps_clear_of { Probe probe(); }
namespace keeps_leading_zeros { Probe probe(); }
namespace keeps_percentile { Probe probe(); }
namespace maps_every_column { Probe probe(); }
namespace merges_are_final { Probe probe(); }
namespace migration_fits_window { Probe probe(); }
namespace parts_add_up { Probe probe(); }
namespace rises { Probe probe(); }
namespace rules_give_samples { Probe probe(); }
namespace tool_fits_volume { Probe probe(); }
namespace totals_agree { Probe probe(); }
namespace windows_are_off_peak { Probe probe(); }
}  // namespace data

namespace identity {
namespace agrees { Probe probe(); }
namespace has_no_collisions { Probe probe(); }
namespace has_no_duplicates { Probe probe(); }
namespace is_matched { Probe probe(); }
}  // namespace identity

namespace recon {
namespace groups { Probe probe(); }
namespace keys { Probe probe(); }
namespace rows { Probe probe(); }
namespace sample { Probe probe(); }
namespace totals { Probe probe(); }
}  // namespace recon

namespace technology {
namespace accepts_connections { Probe probe(); }
namespace answers_quickly { Probe probe(); }
namespace are_supported { Probe probe(); }
namespace covers_peak { Probe probe(); }
namespace has_api_for { Probe probe(); }
namespace has_command_version { Probe probe(); }
namespace has_disk_space { Probe probe(); }
namespace has_file { Probe probe(); }
namespace has_memory { Probe probe(); }
namespace has_processors { Probe probe(); }
namespace has_right_clock { Probe probe(); }
namespace has_room_for_growth { Probe probe(); }
namespace has_valid_certificate { Probe probe(); }
namespace keeps_environments_apart { Probe probe(); }
namespace payload_fits { Probe probe(); }
namespace resolves { Probe probe(); }
namespace runs_supported_os { Probe probe(); }
namespace states_requirements { Probe probe(); }
}  // namespace technology

namespace training {
namespace covers_everyone { Probe probe(); }
namespace has_clear_raci { Probe probe(); }
namespace has_super_users { Probe probe(); }
namespace involves_every_group { Probe probe(); }
namespace meets_regularly { Probe probe(); }
namespace represents_every_group { Probe probe(); }
namespace trains_super_users_first { Probe probe(); }
}  // namespace training

namespace testing {
namespace converges { Probe probe(); }
namespace covers_matrix { Probe probe(); }
namespace covers_steps { Probe probe(); }
namespace has_end_to_end_case { Probe probe(); }
namespace is_of_release { Probe probe(); }
namespace is_recent { Probe probe(); }
namespace kpi_agrees { Probe probe(); }
namespace passes { Probe probe(); }
namespace permissions_match { Probe probe(); }
namespace skips_few { Probe probe(); }
namespace withstands_load { Probe probe(); }
}  // namespace testing
// clang-format on

const std::vector<Probe>& all() {
  static const std::vector<Probe> list{
      goals::are_achievable::probe(),
      goals::are_carried_through::probe(),
      goals::are_concrete::probe(),
      goals::are_smart::probe(),
      goals::are_traced::probe(),
      goals::has_forecast_baseline::probe(),
      goals::has_share_baseline::probe(),
      goals::pays_back::probe(),
      goals::point_the_right_way::probe(),
      goals::resolve_targets::probe(),
      goals::states_fact::probe(),
      data::adds_up::probe(),
      data::are_regions::probe(),
      data::backup_is_intact::probe(),
      data::batches_tile_keys::probe(),
      data::cleaning_is_staffed::probe(),
      data::counts_agree::probe(),
      data::document_covers::probe(),
      data::feeds_reports::probe(),
      data::fits_length::probe(),
      data::fits_targets::probe(),
      data::formula_holds::probe(),
      data::has_no_lookalikes::probe(),
      data::has_no_outliers::probe(),
      data::has_no_rows::probe(),
      data::has_one_date_format::probe(),
      data::has_one_unit::probe(),
      data::has_parent::probe(),
      data::has_rows::probe(),
      data::has_share::probe(),
      data::has_tool_for_mass_data::probe(),
      data::holds::probe(),
      data::is_apart_from::probe(),
      data::is_complete::probe(),
      data::is_current::probe(),
      data::is_free_of_damage::probe(),
      data::is_free_of_personal_data::probe(),
      data::is_fresh::probe(),
      data::is_in_range::probe(),
      data::is_in_span::probe(),
      data::is_mentioned::probe(),
      data::is_not_before::probe(),
      data::is_on_list::probe(),
      data::is_readable::probe(),
      data::is_spread::probe(),
      data::is_trimmed::probe(),
      data::is_unique::probe(),
      data::is_well_formed::probe(),
      data::keeps_clear_of::probe(),
      data::keeps_leading_zeros::probe(),
      data::keeps_percentile::probe(),
      data::maps_every_column::probe(),
      data::merges_are_final::probe(),
      data::migration_fits_window::probe(),
      data::parts_add_up::probe(),
      data::rises::probe(),
      data::rules_give_samples::probe(),
      data::tool_fits_volume::probe(),
      data::totals_agree::probe(),
      data::windows_are_off_peak::probe(),
      identity::agrees::probe(),
      identity::has_no_collisions::probe(),
      identity::has_no_duplicates::probe(),
      identity::is_matched::probe(),
      recon::groups::probe(),
      recon::keys::probe(),
      recon::rows::probe(),
      recon::sample::probe(),
      recon::totals::probe(),
      technology::accepts_connections::probe(),
      technology::answers_quickly::probe(),
      technology::are_supported::probe(),
      technology::covers_peak::probe(),
      technology::has_api_for::probe(),
      technology::has_command_version::probe(),
      technology::has_disk_space::probe(),
      technology::has_file::probe(),
      technology::has_memory::probe(),
      technology::has_processors::probe(),
      technology::has_right_clock::probe(),
      technology::has_room_for_growth::probe(),
      technology::has_valid_certificate::probe(),
      technology::keeps_environments_apart::probe(),
      technology::payload_fits::probe(),
      technology::resolves::probe(),
      technology::runs_supported_os::probe(),
      technology::states_requirements::probe(),
      training::covers_everyone::probe(),
      training::has_clear_raci::probe(),
      training::has_super_users::probe(),
      training::involves_every_group::probe(),
      training::meets_regularly::probe(),
      training::represents_every_group::probe(),
      training::trains_super_users_first::probe(),
      testing::converges::probe(),
      testing::covers_matrix::probe(),
      testing::covers_steps::probe(),
      testing::has_end_to_end_case::probe(),
      testing::is_of_release::probe(),
      testing::is_recent::probe(),
      testing::kpi_agrees::probe(),
      testing::passes::probe(),
      testing::permissions_match::probe(),
      testing::skips_few::probe(),
      testing::withstands_load::probe(),
  };
  return list;
}

const Probe* find(const std::string& id) {
  const auto it = std::find_if(all().begin(), all().end(), [&](const Probe& probe) { return probe.info.id == id; });
  return it == all().end() ? nullptr : &*it;
}

}  // namespace readiness::probes
