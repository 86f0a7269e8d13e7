// SPDX-License-Identifier: Apache-2.0
// The contents page: what stands here is a probe, by domain, then by id.
#include "probes/list.hpp"

#include <algorithm>

namespace readiness::probes {

namespace goals {
Probe are_achievable();
Probe are_carried_through();
Probe are_concrete();
Probe are_smart();
Probe are_traced();
Probe has_forecast_baseline();
Probe has_share_baseline();
Probe pays_back();
Probe point_the_right_way();
Probe resolve_targets();
Probe states_fact();
}  // namespace goals

namespace data {
Probe adds_up();
Probe are_regions();
Probe backup_is_intact();
Probe batches_tile_keys();
Probe cleaning_is_staffed();
Probe counts_agree();
Probe document_covers();
Probe feeds_reports();
Probe fits_length();
Probe fits_targets();
Probe formula_holds();
Probe has_no_lookalikes();
Probe has_no_outliers();
Probe has_no_rows();
Probe has_one_date_format();
Probe has_one_unit();
Probe has_parent();
Probe has_rows();
Probe has_share();
Probe has_tool_for_mass_data();
Probe holds();
Probe is_apart_from();
Probe is_complete();
Probe is_current();
Probe is_free_of_damage();
Probe is_free_of_personal_data();
Probe is_fresh();
Probe is_in_range();
Probe is_in_span();
Probe is_mentioned();
Probe is_not_before();
Probe is_on_list();
Probe is_readable();
Probe is_spread();
Probe is_trimmed();
Probe is_unique();
Probe is_well_formed();
Probe keeps_clear_of();
Probe keeps_leading_zeros();
Probe keeps_percentile();
Probe maps_every_column();
Probe merges_are_final();
Probe migration_fits_window();
Probe parts_add_up();
Probe rises();
Probe rules_give_samples();
Probe tool_fits_volume();
Probe totals_agree();
Probe windows_are_off_peak();
}  // namespace data

namespace identity {
Probe agrees();
Probe has_no_collisions();
Probe has_no_duplicates();
Probe is_matched();
}  // namespace identity

namespace recon {
Probe groups();
Probe keys();
Probe rows();
Probe sample();
Probe totals();
}  // namespace recon

namespace technology {
Probe accepts_connections();
Probe answers_quickly();
Probe are_supported();
Probe covers_peak();
Probe has_api_for();
Probe has_command_version();
Probe has_disk_space();
Probe has_file();
Probe has_memory();
Probe has_processors();
Probe has_right_clock();
Probe has_room_for_growth();
Probe has_valid_certificate();
Probe keeps_environments_apart();
Probe payload_fits();
Probe resolves();
Probe runs_supported_os();
Probe states_requirements();
}  // namespace technology

namespace training {
Probe covers_everyone();
Probe has_clear_raci();
Probe has_super_users();
Probe involves_every_group();
Probe meets_regularly();
Probe represents_every_group();
Probe trains_super_users_first();
}  // namespace training

namespace testing {
Probe converges();
Probe covers_matrix();
Probe covers_steps();
Probe has_end_to_end_case();
Probe is_of_release();
Probe is_recent();
Probe kpi_agrees();
Probe passes();
Probe permissions_match();
Probe skips_few();
Probe withstands_load();
}  // namespace testing

const std::vector<Probe>& all() {
  static const std::vector<Probe> list{
      goals::are_achievable(),
      goals::are_carried_through(),
      goals::are_concrete(),
      goals::are_smart(),
      goals::are_traced(),
      goals::has_forecast_baseline(),
      goals::has_share_baseline(),
      goals::pays_back(),
      goals::point_the_right_way(),
      goals::resolve_targets(),
      goals::states_fact(),
      data::adds_up(),
      data::are_regions(),
      data::backup_is_intact(),
      data::batches_tile_keys(),
      data::cleaning_is_staffed(),
      data::counts_agree(),
      data::document_covers(),
      data::feeds_reports(),
      data::fits_length(),
      data::fits_targets(),
      data::formula_holds(),
      data::has_no_lookalikes(),
      data::has_no_outliers(),
      data::has_no_rows(),
      data::has_one_date_format(),
      data::has_one_unit(),
      data::has_parent(),
      data::has_rows(),
      data::has_share(),
      data::has_tool_for_mass_data(),
      data::holds(),
      data::is_apart_from(),
      data::is_complete(),
      data::is_current(),
      data::is_free_of_damage(),
      data::is_free_of_personal_data(),
      data::is_fresh(),
      data::is_in_range(),
      data::is_in_span(),
      data::is_mentioned(),
      data::is_not_before(),
      data::is_on_list(),
      data::is_readable(),
      data::is_spread(),
      data::is_trimmed(),
      data::is_unique(),
      data::is_well_formed(),
      data::keeps_clear_of(),
      data::keeps_leading_zeros(),
      data::keeps_percentile(),
      data::maps_every_column(),
      data::merges_are_final(),
      data::migration_fits_window(),
      data::parts_add_up(),
      data::rises(),
      data::rules_give_samples(),
      data::tool_fits_volume(),
      data::totals_agree(),
      data::windows_are_off_peak(),
      identity::agrees(),
      identity::has_no_collisions(),
      identity::has_no_duplicates(),
      identity::is_matched(),
      recon::groups(),
      recon::keys(),
      recon::rows(),
      recon::sample(),
      recon::totals(),
      technology::accepts_connections(),
      technology::answers_quickly(),
      technology::are_supported(),
      technology::covers_peak(),
      technology::has_api_for(),
      technology::has_command_version(),
      technology::has_disk_space(),
      technology::has_file(),
      technology::has_memory(),
      technology::has_processors(),
      technology::has_right_clock(),
      technology::has_room_for_growth(),
      technology::has_valid_certificate(),
      technology::keeps_environments_apart(),
      technology::payload_fits(),
      technology::resolves(),
      technology::runs_supported_os(),
      technology::states_requirements(),
      training::covers_everyone(),
      training::has_clear_raci(),
      training::has_super_users(),
      training::involves_every_group(),
      training::meets_regularly(),
      training::represents_every_group(),
      training::trains_super_users_first(),
      testing::converges(),
      testing::covers_matrix(),
      testing::covers_steps(),
      testing::has_end_to_end_case(),
      testing::is_of_release(),
      testing::is_recent(),
      testing::kpi_agrees(),
      testing::passes(),
      testing::permissions_match(),
      testing::skips_few(),
      testing::withstands_load(),
  };
  return list;
}

const Probe* find(const std::string& id) {
  const auto it = std::find_if(all().begin(), all().end(), [&](const Probe& probe) { return probe.info.id == id; });
  return it == all().end() ? nullptr : &*it;
}

}  // namespace readiness::probes
