// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "readiness/report.hpp"
#include "text/phrase.hpp"
#include "util/version.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase version_line{"readiness {0}（评分模型 {1}，报告格式 {2}）", "readiness {0} (score model {1}, report schema {2})"};
constexpr text::Phrase cmd_version{"显示版本", "print the version"};
// clang-format on
}  // namespace phrases

int tell_version(Console& console) {
  console.say(text::say<phrases::version_line>(util::k_version, k_score_model, k_report_schema));
  return k_go;
}

}  // namespace

Command version_command() {
  return {
      .name = "version", .about = text::say<phrases::cmd_version>(), .examples = {}, .declare = [](Options&) -> Work {
        return tell_version;
      }};
}

}  // namespace readiness::cli
