// SPDX-License-Identifier: Apache-2.0
#include "audit/whatif.hpp"
#include "checklist/load.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/progress.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "report/wrap.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"
#include "text/whatif_phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::cli {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::floored;

class WhatIfPage {
 public:
  explicit WhatIfPage(Console& console) : console_(console) {}

  void line(const Localized& text, std::size_t indent = 0) {
    const std::string blanks(indent, ' ');
    for (const std::string& part : report::wrap(util::printable(text.in(console_.language)), console_.width - indent))
      console_.out << blanks << part << '\n';
  }
  void gap() { console_.out << '\n'; }

 private:
  Console& console_;
};

void show_standing(const Localized& when, const Report& report, WhatIfPage& page) {
  const Localized score = say<phrases::whatif_score>(floored(report.overall.low), floored(report.overall.coverage));
  page.line(say<phrases::whatif_standing>(when, text::name(report.decision.ruling), score));
}

void show_change(const audit::WhatIf& result, WhatIfPage& page) {
  page.gap();
  show_standing(say<phrases::whatif_then>(text::enumerated(result.passed)), result.then, page);
  for (std::size_t i = 0; i < result.now.domains.size(); ++i) {
    const DomainScore& before = result.now.domains[i];
    const DomainScore& after = result.then.domains[i];
    if (before.due && after.score.low != before.score.low)
      page.line(say<phrases::whatif_domain>(before.title, floored(before.score.low), floored(after.score.low)), 2);
  }
  if (result.then.decision.ruling == Ruling::go) return;
  page.line(say<phrases::whatif_reasons>());
  for (const Localized& reason : result.then.decision.reasons) page.line(say<phrases::whatif_reason>(reason), 2);
}

void show_step(const audit::Step& step, std::size_t number, const Item& item, WhatIfPage& page) {
  page.line(say<phrases::path_step>(number, item.id, item.title), 2);
  const std::string mark = step.assumed ? "*" : "";
  const std::string score = floored(step.score);
  page.line(item.gate ? say<phrases::path_gate_facts>(step.effort, mark, score)
                      : say<phrases::path_facts>(step.effort, mark, score),
            6);
}

void show_path(const audit::WhatIf& result, const Checklist& checklist, WhatIfPage& page) {
  page.gap();
  if (result.then.decision.ruling == Ruling::go) return page.line(say<phrases::path_is_go>());
  if (!result.path.exists) return page.line(say<phrases::path_none>(result.then.decision.reasons.front()));
  page.line(say<phrases::path_title>(result.path.steps.size(), result.path.effort));
  bool assumed = false;
  for (std::size_t i = 0; i < result.path.steps.size(); ++i) {
    const audit::Step& step = result.path.steps[i];
    show_step(step, i + 1, *find(checklist.items, step.item), page);
    assumed = assumed || step.assumed;
  }
  page.gap();
  if (assumed) page.line(say<phrases::path_assumed>());
  page.line(say<phrases::path_how>());
}

Result<void, Errors> show(const WhatIfArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  Progress progress(console);
  RD_TRY(const audit::WhatIf result,
         audit::what_if(loaded.checklist, loaded.project, *host,
                        {.jobs = arguments.jobs, .progress = progress.callback()}, arguments.pass));
  WhatIfPage page(console);
  show_standing(say<phrases::whatif_now>(), result.now, page);
  if (!result.passed.empty())
    show_change(result, page);
  else if (!arguments.pass.empty())
    page.line(say<phrases::whatif_nothing_new>());
  show_path(result, loaded.checklist, page);
  return {};
}

}  // namespace

int run(const WhatIfArguments& arguments, Console& console) {
  const auto done = show(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace readiness::cli
