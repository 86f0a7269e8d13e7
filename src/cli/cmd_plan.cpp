// SPDX-License-Identifier: Apache-2.0
#include "audit/footprint.hpp"
#include "checklist/load.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/inputs.hpp"
#include "cli/usual_options.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase plan_title{"{0} · {1} · {2}", "{0} · {1} · {2}"};
constexpr text::Phrase plan_tables{"数据表（{0} 个文件，缺 {1} 个）", "Tables ({0} files, {1} missing)"};
constexpr text::Phrase plan_documents{"文档（{0} 个，缺 {1} 个）", "Documents ({0}, {1} missing)"};
constexpr text::Phrase plan_evidence{"回答所附的证据（{0} 个，缺 {1} 个）", "Evidence of answers ({0}, {1} missing)"};
constexpr text::Phrase plan_commands{"将运行的程序（{0} 个，未获允许 {1} 个）", "Programs that would run ({0}, {1} not allowed)"};
constexpr text::Phrase plan_no_commands{"不运行任何程序", "No program would run"};
constexpr text::Phrase plan_missing{"缺失", "missing"};
constexpr text::Phrase plan_hosts{"将访问的主机（{0} 个，未获允许 {1} 个）", "Hosts that would be talked to ({0}, {1} not allowed)"};
constexpr text::Phrase plan_no_hosts{"不访问任何主机", "No host would be talked to"};
constexpr text::Phrase plan_host_not_allowed{"未获允许：readiness.yaml 的 allow.hosts 没有列出", "not allowed: not in allow.hosts of readiness.yaml"};
constexpr text::Phrase plan_allowed{"允许", "allowed"};
constexpr text::Phrase plan_not_allowed{"未获允许：readiness.yaml 的 allow.commands 没有列出", "not allowed: not in allow.commands of readiness.yaml"};
constexpr text::Phrase plan_file{"{0} 字节，修改于 {1}", "{0} bytes, modified {1}"};
constexpr text::Phrase plan_file_holds{"{0}，{1}", "{0}, {1}"};
constexpr text::Phrase plan_outside{"{0}；在项目文件夹之外", "{0}; outside the project folder"};
constexpr text::Phrase plan_folder{"文件夹", "folder"};
constexpr text::Phrase plan_items{"用于 {0}", "for {0}"};
constexpr text::Phrase plan_items_more{"用于 {0} 等 {1} 项", "for {0} and others, {1} in all"};
constexpr text::Phrase plan_answers{"回答与豁免的有效期", "How long answers and waivers hold"};
constexpr text::Phrase plan_not_answered{"尚未回答", "not answered yet"};
constexpr text::Phrase plan_stays{"长期有效", "stays good"};
constexpr text::Phrase plan_until{"到 {0}，还有 {1} 天", "until {0}, {1} days left"};
constexpr text::Phrase plan_expired{"已于 {0} 过期", "expired on {0}"};
constexpr text::Phrase plan_answered_by{"{0} 的回答", "answered by {0}"};
constexpr text::Phrase plan_waived_by{"{0} 批准的豁免", "waived by {0}"};
constexpr text::Phrase cmd_plan{"列出审核将读取的文件、运行的程序，以及证据还能用多久；不做审核", "every file and program that an audit would touch, and how long evidence holds; nothing is audited"};
constexpr text::Phrase plan_examples{
    "示例：\n"
    "  readiness plan                   当前项目\n"
    "  readiness plan . --phase golive  上线阶段要准备什么",
    "Examples:\n"
    "  readiness plan                   of the project here\n"
    "  readiness plan . --phase golive  what going live will need"};
// clang-format on
}  // namespace phrases

struct PlanArguments {
  std::string project = ".";
  OutputArguments output;
  std::string phase;
  std::optional<std::chrono::sys_seconds> now;
};

using audit::Term;
using audit::Touch;
using text::say;

constexpr std::size_t k_shown_items = 4;

class PlanPage {
 public:
  PlanPage(const checklist::Loaded& loaded, util::Day today, Language language)
      : loaded_(loaded), today_(today), page_{.language = language} {}

  paper::Page page(const audit::Footprint& footprint) {
    const Phase* phase = find(loaded_.checklist.phases, loaded_.project.phase);
    page_.add(paper::Title{in(say<phrases::plan_title>(loaded_.project.name, loaded_.checklist.title, phase->title))});
    files<phrases::plan_tables>(footprint, Touch::Kind::table);
    files<phrases::plan_documents>(footprint, Touch::Kind::document);
    files<phrases::plan_evidence>(footprint, Touch::Kind::evidence);
    permitted<phrases::plan_commands, phrases::plan_no_commands, phrases::plan_not_allowed>(footprint,
                                                                                            Touch::Kind::command);
    permitted<phrases::plan_hosts, phrases::plan_no_hosts, phrases::plan_host_not_allowed>(footprint,
                                                                                           Touch::Kind::host);
    terms(footprint);
    return std::move(page_);
  }

 private:
  std::string in(const Localized& text) const { return text.in(page_.language); }

  static Localized items(const Touch& touch) {
    const std::size_t shown = std::min(touch.items.size(), k_shown_items);
    const Localized list = text::enumerated(std::span(touch.items).first(shown));
    return shown == touch.items.size() ? say<phrases::plan_items>(list)
                                       : say<phrases::plan_items_more>(list, touch.items.size());
  }

  static std::vector<const Touch*> of(const audit::Footprint& footprint, Touch::Kind kind) {
    std::vector<const Touch*> all;
    for (const Touch& touch : footprint.touches)
      if (touch.kind == kind) all.push_back(&touch);
    return all;
  }

  template <const text::Phrase& title>
  void files(const audit::Footprint& footprint, Touch::Kind kind) {
    const auto all = of(footprint, kind);
    if (all.empty()) return;
    const auto missing = std::count_if(all.begin(), all.end(), [](const Touch* one) { return !one->there; });
    paper::Listing listing{in(say<title>(all.size(), missing)), {}};
    for (const Touch* file : all) {
      const Localized what = file->outside ? say<phrases::plan_outside>(state(*file)) : state(*file);
      listing.things.push_back({file->name.empty() ? file->table : file->name, in(what), in(items(*file))});
    }
    page_.add(std::move(listing));
  }

  Localized state(const Touch& file) const {
    if (!file.there) return say<phrases::plan_missing>();
    if (file.folder) return say<phrases::plan_folder>();
    const std::string day = util::format_day(std::chrono::floor<std::chrono::days>(file.modified));
    const Localized facts = say<phrases::plan_file>(util::grouped(file.bytes), day);
    return file.last ? say<phrases::plan_file_holds>(facts, holds_until(*file.last)) : facts;
  }

  // What needs leave: programs and hosts.
  template <const text::Phrase& title, const text::Phrase& none, const text::Phrase& refused>
  void permitted(const audit::Footprint& footprint, Touch::Kind kind) {
    const auto all = of(footprint, kind);
    if (all.empty()) return page_.add(paper::Paragraph{in(say<none>())});
    const auto forbidden = std::count_if(all.begin(), all.end(), [](const Touch* one) { return !one->allowed; });
    paper::Listing listing{in(say<title>(all.size(), forbidden)), {}};
    for (const Touch* one : all)
      listing.things.push_back(
          {one->name, in(one->allowed ? say<phrases::plan_allowed>() : say<refused>()), in(items(*one))});
    page_.add(std::move(listing));
  }

  Localized holds(const Term& term) const {
    if (term.by.empty()) return say<phrases::plan_not_answered>();
    if (!term.last) return say<phrases::plan_stays>();
    return holds_until(*term.last);
  }

  Localized holds_until(util::Day last) const {
    if (last < today_) return say<phrases::plan_expired>(util::format_day(last));
    return say<phrases::plan_until>(util::format_day(last), (last - today_).count());
  }

  void terms(const audit::Footprint& footprint) {
    if (footprint.terms.empty()) return;
    paper::Listing listing{in(say<phrases::plan_answers>()), {}};
    for (const Term& term : footprint.terms) {
      const Localized by = term.kind == Term::Kind::waiver ? say<phrases::plan_waived_by>(term.by)
                           : term.by.empty()               ? Localized{}
                                                           : say<phrases::plan_answered_by>(term.by);
      listing.things.push_back({term.item, in(holds(term)), in(by)});
    }
    page_.add(std::move(listing));
  }

  const checklist::Loaded& loaded_;
  util::Day today_;
  paper::Page page_;
};

Result<void, Errors> show(const PlanArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all(), arguments.phase));
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  RD_TRY(const audit::Footprint footprint, audit::footprint(loaded.checklist, loaded.project, *host, {}));
  const util::Day today = host->today();
  Targets targets(inputs_of(loaded, *host));
  RD_CHECK(put_page(PlanPage(loaded, today, console.language).page(footprint), loaded.project.name.in(console.language),
                    arguments.output, targets, console));
  return {};
}

int run(const PlanArguments& arguments, Console& console) {
  const auto done = show(arguments, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace

Command plan_command() {
  return {.name = "plan",
          .about = text::say<phrases::cmd_plan>(),
          .examples = text::say<phrases::plan_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<PlanArguments>();
            add_project(options, to->project);
            add_phase(options, to->phase);
            add_output(options, to->output);
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
