// SPDX-License-Identifier: Apache-2.0
#include "cli/violations.hpp"

#include "cli/offending.hpp"
#include "text/phrases.hpp"
#include "util/file_name.hpp"
#include "util/system_reason.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase violations_written{"{0} 项的问题行已写入 {1}", "the offending rows of {0} items are in {1}"};
constexpr text::Phrase folder_not_empty{"{0} 不是空文件夹：上次的清单会与这次的混在一起", "{0} is no empty folder: lists of an earlier run would look like this one's"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

Error unwritable(const std::string& folder, const std::error_code& fault) {
  return {say<text::phrases::file_unwritable>(folder, util::system_reason(fault.value()))};
}

// The loader refuses ids that are no file names; once more, where one is made.
std::string file_name_of(const Item& item) { return util::file_name(item.id + ".csv"); }

bool has_rows(const Finding& finding, const Item& item) {
  const bool wanting = finding.outcome == Outcome::fail || finding.outcome == Outcome::partial;
  const bool stands_in_rows = std::any_of(finding.samples.begin(), finding.samples.end(),
                                          [](const Sample& sample) { return !sample.row.is_whole_file(); });
  return wanting && stands_in_rows && is_about_data(item);
}

}  // namespace

Result<void> check_violations_folder(const std::string& folder, Targets& targets) {
  RD_CHECK(targets.add(folder));
  std::error_code fault;
  if (!fs::exists(folder, fault)) return {};
  const bool empty = fs::is_empty(folder, fault);
  if (fault) return unwritable(folder, fault);
  if (!fs::is_directory(folder, fault) || !empty)
    return Error{say<phrases::folder_not_empty>(folder), {}, say<text::phrases::choose_another_path>()};
  return {};
}

Result<void> write_violations(const Report& report, const checklist::Loaded& loaded, const std::string& folder,
                              Targets& targets, bool show_values, Console& console) {
  std::error_code fault;
  fs::create_directories(folder, fault);
  if (fault) return unwritable(folder, fault);
  std::vector<RowListing> listings;
  for (const Finding& finding : report.findings) {
    const Item& item = *find(loaded.checklist.items, finding.item);
    if (!has_rows(finding, item)) continue;
    RD_TRY(Output output, Output::open({.path = (fs::path(folder) / file_name_of(item)).string()}, targets, console));
    listings.push_back({finding, item, std::move(output)});
  }
  const std::size_t files = listings.size();
  RD_CHECK(write_offending(std::move(listings), k_most_rows_of_many, loaded, show_values, console));
  console.tell(say<phrases::violations_written>(files, folder));
  return {};
}

}  // namespace readiness::cli
