// SPDX-License-Identifier: Apache-2.0
#include "cli/reports.hpp"

#include "audit/changes.hpp"
#include "cli/formats.hpp"
#include "paper/docx_form.hpp"
#include "paper/format.hpp"
#include "paper/line.hpp"
#include "report/forms.hpp"
#include "report/json.hpp"
#include "report/page.hpp"
#include "report/plan.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/file.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <filesystem>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase give_a_path{"给其中一份写上路径，如 {0}:{1}", "give one of them a path, such as {0}:{1}"};
constexpr text::Phrase two_reports_on_stdout{"两份报告都要写到 stdout：{0} 和 {1}", "two reports would go to stdout: {0} and {1}"};
constexpr text::Phrase unknown_format{"没有报告格式“{0}”", "there is no report format '{0}'"};
constexpr text::Phrase report_written{"已写入 {0}", "wrote {0}"};
constexpr text::Phrase opt_details{"在终端列出每一项发现", "show every finding in the terminal"};
constexpr text::Phrase opt_quiet{"在终端只显示一行结论", "show the decision only, in one line"};
constexpr text::Phrase opt_template{"DOCX 报告沿用此文件的封面、页眉、页脚和样式", "a DOCX whose cover, header, footer and styles a docx report keeps"};
constexpr text::Phrase template_fault{"模板 {0} {1}", "the template {0} {1}"};
constexpr text::Phrase template_unused{"--template 只用于 docx 报告", "--template is for docx reports only"};
constexpr text::Phrase template_hint{"加上 --report docx:报告.docx", "add --report docx:report.docx"};
constexpr text::Phrase opt_baseline{"以前的 JSON 报告：报告会写明此后的变化", "an earlier JSON report: tell what changed since"};
constexpr text::Phrase other_checklist{"{0} 用的是检查表 {1}，本次用的是 {2}，无法比较", "{0} is about the checklist {1}, this report about {2}: they cannot be compared"};
constexpr text::Phrase opt_report{"输出报告，可重复：格式[:路径]，格式为 {0}；不写路径则输出到 stdout", "write a report, repeatable: FORMAT[:PATH], FORMAT is {0}; without a path to stdout"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

constexpr const char* k_terminal = "terminal";
constexpr const char* k_all_details = "terminal:full";

Result<std::string> text_of(const Report& report, const std::string& name, Language language, const paper::Look& look) {
  if (name == report::k_plan) return report::plan_workbook(report, language);
  const report::Form* form = report::find_form(name);
  if (!form) return report::json(report);
  const paper::Format& format = *paper::find(form->format);
  if (!format.both_languages) return paper::written(format, form->page(report, language), look);
  const bool english = language == Language::en;
  paper::Page page = form->page(report, english ? Language::en : Language::zh);
  page.other.push_back(form->page(report, english ? Language::zh : Language::en));
  return paper::written(format, page, look);
}

// FORMAT[:PATH]
Result<ReportTarget> report_target(const std::string& word) {
  const std::vector<std::string> formats = report_formats();
  std::size_t colon = word.find(':');
  for (const std::string& name : formats)  // a name may have a colon of its own: md:full
    if (name.find(':') != std::string::npos && (word == name || word.starts_with(name + ":"))) colon = name.size();
  ReportTarget target{word.substr(0, colon), colon >= word.size() ? "" : word.substr(colon + 1)};
  if (target.path == "-") target.path.clear();
  if (std::find(formats.begin(), formats.end(), target.format) != formats.end()) return target;
  return Error{say<phrases::unknown_format>(target.format), {}, util::suggest(target.format, formats)};
}

Result<std::vector<ReportTarget>> report_targets(const std::vector<std::string>& words) {
  std::vector<ReportTarget> targets;
  std::string on_stdout;
  for (const std::string& word : words) {
    RD_TRY(ReportTarget target, report_target(word));
    if (target.path.empty() && !on_stdout.empty())
      return Error{say<phrases::two_reports_on_stdout>(on_stdout, target.format),
                   {},
                   say<phrases::give_a_path>(target.format, "report." + target.format)};
    if (target.path.empty()) on_stdout = target.format;
    targets.push_back(std::move(target));
  }
  return targets;
}

bool is_docx(const std::string& name) {
  const report::Form* form = report::find_form(name);
  return form && form->format == "docx";
}

// The bytes of the document to write into, or nothing where none is named.
Result<std::string> form_of(const Reports& reports) {
  if (reports.form.empty()) return std::string();
  if (std::none_of(reports.targets.begin(), reports.targets.end(),
                   [](const ReportTarget& target) { return is_docx(target.format); }))
    return Error{say<phrases::template_unused>(), {}, say<phrases::template_hint>()};
  RD_TRY(std::string bytes, util::read_file(reports.form));
  if (const auto fine = paper::check_docx_form(bytes); !fine)
    return Error{say<phrases::template_fault>(reports.form, fine.error().message), {}, fine.error().hint};
  return bytes;
}

Result<void> check_folder(const fs::path& path) {
  std::error_code fault;
  if (fs::is_directory(path, fault)) return Error{say<text::phrases::file_is_folder>(path.string())};
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, fault))
    return Error{say<text::phrases::file_unwritable>(path.string(), say<text::phrases::path_missing>())};
  return {};
}

}  // namespace

void add_reports(Options& options, Reports& to) {
  const ReadAll read = [&](const std::vector<std::string>& words) -> Result<void> {
    RD_TRY(to.targets, report_targets(words));
    return {};
  };
  options.values("--report", "FORMAT[:PATH]", read, say<phrases::opt_report>(text::enumerated(report_formats())));
  options.text("--template", "FILE", to.form, say<phrases::opt_template>());
}

Result<void> check_reports(const Reports& reports, Targets& targets) {
  if (!reports.form.empty()) targets.reads(reports.form);
  RD_CHECK(form_of(reports));
  for (const ReportTarget& report : reports.targets) {
    if (report.path.empty()) continue;
    RD_CHECK(targets.add(report.path));
    RD_CHECK(check_folder(report.path));
  }
  return {};
}

void add_baseline(Options& options, std::string& to) {
  options.text("--baseline", "FILE", to, say<phrases::opt_baseline>());
}

Result<std::optional<Report>> read_baseline(const std::string& path, Targets& targets) {
  if (path.empty()) return std::optional<Report>();
  targets.reads(std::filesystem::path(path));
  RD_TRY(const std::string text, util::read_file(path));
  RD_TRY(Report report, report::read_json(text, path));
  return std::optional(std::move(report));
}

Result<void> tell_changes(Report& report, const std::optional<Report>& earlier) {
  if (!earlier) return {};
  if (earlier->checklist != report.checklist)
    return Error{say<phrases::other_checklist>(earlier->now, earlier->checklist, report.checklist)};
  report.changes = audit::changes(report, *earlier);
  return {};
}

void add_shown(Options& options, Shown& to) {
  options.flag("--details", to.details, say<phrases::opt_details>());
  options.flag("-q,--quiet", to.quiet, say<phrases::opt_quiet>());
}

Result<void> write_reports(const Report& report, const Reports& reports, const Shown& shown, const Targets& targets,
                           Console& console) {
  RD_CHECK(targets.still_apart());
  RD_TRY(const std::string form, form_of(reports));
  std::string on_stdout;
  for (const ReportTarget& target : reports.targets) {
    if (target.path.empty()) {
      on_stdout = target.format;
      continue;
    }
    RD_TRY(const std::string text, text_of(report, target.format, console.language, {.form = form}));
    RD_CHECK(util::write_file(target.path, text));
    console.tell(say<phrases::report_written>(target.path));
  }
  const bool on_terminal = on_stdout.empty() || on_stdout == k_terminal || on_stdout == k_all_details;
  if (shown.quiet && on_terminal) {
    console.out << paper::line_of(report::in_one_line(report, console.language)) << '\n';
    return {};
  }
  if (on_stdout.empty()) on_stdout = shown.details ? k_all_details : k_terminal;
  RD_TRY(const std::string text, text_of(report, on_stdout, console.language,
                                         {.colour = console.colour, .width = console.width, .form = form}));
  if (on_terminal)
    console.out << text;  // has colours of its own
  else
    console.show(text);
  return {};
}

}  // namespace readiness::cli
