// SPDX-License-Identifier: Apache-2.0
#include "audit/whatif.hpp"
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "cli/usual_options.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase whatif_now{"现在", "Now"};
constexpr text::Phrase whatif_then{"假设 {0} 通过", "If passed: {0}"};
constexpr text::Phrase whatif_standing{"{0}：{1}，{2}", "{0}: {1}, {2}"};
constexpr text::Phrase whatif_nothing_new{"--pass 的项都已通过，得分不变", "every item of --pass has passed already: nothing changes"};
constexpr text::Phrase whatif_reasons{"仍然存在的障碍：", "What would still be in the way:"};
constexpr text::Phrase whatif_score{"得分 {0}，覆盖率 {1} %", "score {0}, coverage {1} %"};
constexpr text::Phrase whatif_domain{"{0}：{1} → {2}", "{0}: {1} -> {2}"};
constexpr text::Phrase path_none{"即使全部项通过也达不到放行（GO）：{0}", "no GO even if every item passed: {0}"};
constexpr text::Phrase path_is_go{"已达到放行（GO），无需再整改", "this is a GO: nothing more is needed"};
constexpr text::Phrase path_title{"达到放行（GO）的省力路径：{0} 项，约 {1} 人天", "A cheap path to GO: {0} items, about {1} person-days"};
constexpr text::Phrase path_facts{"{0} 人天{1}，完成后得分 {2}", "{0} d{1}, score {2} then"};
constexpr text::Phrase path_gate_facts{"门槛项，{0} 人天{1}，完成后得分 {2}", "gate, {0} d{1}, score {2} then"};
constexpr text::Phrase path_assumed{"* 检查表没有写工作量，按严重度估计：critical 4、high 3、medium 2、low 1 人天", "* the checklist states no effort; assumed by severity: critical 4, high 3, medium 2, low 1 person-days"};
constexpr text::Phrase path_how{"先是拦路的门槛项，再按每人天补上的差距逐项挑选，去掉多余的，换成更省的；不保证是最优解", "gates in the way first, then whatever closes most of the gaps a day; what is not needed is dropped, the dear swapped for the cheap. Cheap, not proven cheapest"};
constexpr text::Phrase cmd_whatif{"假设某些项通过，得分和结论会怎样；怎样最省力地达到放行", "what if these items passed: score and decision; and the cheapest way to a GO"};
constexpr text::Phrase whatif_examples{
    "示例：\n"
    "  readiness whatif --pass DATA-05,TEST-25  这两项通过以后会怎样\n"
    "  readiness whatif                         只看达到放行（GO）的路径\n"
    "  readiness whatif . --pass 'TRAIN-*'      整改完一类项以后\n"
    "\n"
    "工作量取检查表中的 effort；没写的按严重度估：critical 4、high 3、medium 2、low 1 人天。",
    "Examples:\n"
    "  readiness whatif --pass DATA-05,TEST-25  once these two pass\n"
    "  readiness whatif                         only the way to a GO\n"
    "  readiness whatif . --pass 'TRAIN-*'      once a whole group is done\n"
    "\n"
    "Effort is what the checklist states; where it does not, by severity: critical 4, high 3, medium 2,\n"
    "low 1 person-days."};
constexpr text::Phrase opt_pass{"假设这些项通过（DATA-05 或 DATA-*）", "items that are assumed to pass (DATA-05 or DATA-*)"};
// clang-format on
}  // namespace phrases

struct WhatIfArguments {
  std::string project = ".";
  OutputArguments output;
  std::string phase;
  std::vector<std::string> pass;
  std::optional<std::chrono::sys_seconds> now;
  unsigned jobs = 0;
};

using text::say;
using util::floored;

class WhatIfPage {
 public:
  WhatIfPage(const audit::WhatIf& result, const Checklist& checklist, Language language)
      : result_(result), checklist_(checklist), page_{.language = language} {}

  paper::Page page(bool asked) {
    standing(say<phrases::whatif_now>(), result_.now);
    if (!result_.passed.empty())
      change();
    else if (asked)
      paragraph(say<phrases::whatif_nothing_new>(), true);
    path();
    return std::move(page_);
  }

 private:
  std::string in(const Localized& text) const { return text.in(page_.language); }
  void paragraph(const Localized& text, bool close = false) { page_.add(paper::Paragraph{in(text), close}); }

  void standing(const Localized& when, const Report& report) {
    const Localized score = say<phrases::whatif_score>(floored(report.overall.low), floored(report.overall.coverage));
    paragraph(say<phrases::whatif_standing>(when, text::name(report.decision.ruling), score));
  }

  void change() {
    standing(say<phrases::whatif_then>(text::enumerated(result_.passed)), result_.then);
    paper::List domains{.items = {}, .mark = "  "};
    for (std::size_t i = 0; i < result_.now.domains.size(); ++i) {
      const DomainScore& before = result_.now.domains[i];
      const DomainScore& after = result_.then.domains[i];
      if (before.due && after.score.low != before.score.low)
        domains.items.push_back(
            in(say<phrases::whatif_domain>(before.title, floored(before.score.low), floored(after.score.low))));
    }
    page_.add(std::move(domains));
    if (result_.then.decision.ruling == Ruling::go) return;
    paragraph(say<phrases::whatif_reasons>(), true);
    paper::List reasons{.items = {}, .mark = "  - "};
    for (const Localized& reason : result_.then.decision.reasons) reasons.items.push_back(in(reason));
    page_.add(std::move(reasons));
  }

  paper::Step step_of(const WayStep& step) const {
    const Item& item = *find(checklist_.items, step.item);
    const std::string mark = step.assumed ? "*" : "";
    const std::string score = floored(step.score);
    return {item.id + "  " + in(item.title), in(item.gate ? say<phrases::path_gate_facts>(step.effort, mark, score)
                                                          : say<phrases::path_facts>(step.effort, mark, score))};
  }

  void path() {
    if (result_.then.decision.ruling == Ruling::go) return paragraph(say<phrases::path_is_go>());
    if (!result_.path.exists) return paragraph(say<phrases::path_none>(result_.then.decision.reasons.front()));
    paragraph(say<phrases::path_title>(result_.path.steps.size(), result_.path.effort));
    bool assumed = false;
    paper::Steps steps;
    for (const WayStep& step : result_.path.steps) {
      steps.steps.push_back(step_of(step));
      assumed = assumed || step.assumed;
    }
    page_.add(std::move(steps));
    if (assumed) paragraph(say<phrases::path_assumed>());
    paragraph(say<phrases::path_how>(), assumed);
  }

  const audit::WhatIf& result_;
  const Checklist& checklist_;
  paper::Page page_;
};

Result<void, Errors> show(const WhatIfArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  Progress progress(console);
  RD_TRY(const audit::WhatIf result,
         audit::what_if(loaded.checklist, loaded.project, *host,
                        {.jobs = arguments.jobs, .progress = progress.callback()}, arguments.pass));
  WhatIfPage page(result, loaded.checklist, console.language);
  Targets targets(inputs_of(loaded, *host));
  RD_CHECK(put_page(page.page(!arguments.pass.empty()), loaded.project.name.in(console.language), arguments.output,
                    targets, console));
  return {};
}

int run(const WhatIfArguments& arguments, Console& console) {
  const auto done = show(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command whatif_command() {
  return {.name = "whatif",
          .about = text::say<phrases::cmd_whatif>(),
          .examples = text::say<phrases::whatif_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<WhatIfArguments>();
            add_project(options, to->project);
            options.ids("--pass", to->pass, text::say<phrases::opt_pass>());
            add_phase(options, to->phase);
            add_output(options, to->output);
            add_now(options, to->now);
            add_jobs(options, to->jobs);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
