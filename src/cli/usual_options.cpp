// SPDX-License-Identifier: Apache-2.0
#include "cli/usual_options.hpp"

#include "cli/values.hpp"
#include "text/phrase.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase opt_project{"项目文件夹，或其中的 readiness.yaml", "project folder, or its readiness.yaml"};
constexpr text::Phrase opt_phase{"阶段，取代项目文件中的值", "phase, instead of the project file's"};
constexpr text::Phrase opt_now{"以此时刻为审核时间：2026-01-30 或 2026-01-30T08:00:00Z", "audit as of this time: 2026-01-30 or 2026-01-30T08:00:00Z"};
constexpr text::Phrase opt_memory{"查重和找离群值所用内存的上限，如 2GiB（默认为本机内存的一半）；放不下的写入 TMPDIR 中的临时文件", "memory for finding duplicates and outliers, such as 2GiB (default: half of the machine's); what does not fit goes to a scratch file in TMPDIR"};
constexpr text::Phrase opt_jobs{"线程数（默认每个处理器一个）", "threads (default: one a processor)"};
constexpr text::Phrase opt_show_values{"样例显示原值，不脱敏", "show sample values unmasked"};
constexpr text::Phrase opt_item_id{"检查项编号", "id of an item"};
// clang-format on
}  // namespace phrases

}  // namespace

using text::say;

void add_project(Options& options, std::string& to) {
  options.argument("PROJECT", to, say<phrases::opt_project>(), Need::optional);
}

void add_item(Options& options, std::string& to) { options.argument("ITEM", to, say<phrases::opt_item_id>()); }

void add_phase(Options& options, std::string& to) { options.text("--phase", "ID", to, say<phrases::opt_phase>()); }

void add_now(Options& options, std::optional<std::chrono::sys_seconds>& to) {
  options.value("--now", "TIME", instant(to), say<phrases::opt_now>());
}

void add_jobs(Options& options, unsigned& to) {
  constexpr unsigned k_most_jobs = 1024;
  options.value("-j,--jobs", "N", whole_number(to, 1, k_most_jobs), say<phrases::opt_jobs>());
}

void add_memory(Options& options, std::optional<std::uint64_t>& to) {
  options.value("--memory", "SIZE", size(to), say<phrases::opt_memory>());
}

void add_show_values(Options& options, bool& to) { options.flag("--show-values", to, say<phrases::opt_show_values>()); }

}  // namespace readiness::cli
