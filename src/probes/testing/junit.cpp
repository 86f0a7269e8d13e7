// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/junit.hpp"

#include "doc/cursor.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <array>

namespace readiness::probes::testing {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase results_not_utf8{"{0} 不是 UTF-8 编码，无法读取测试结果", "{0} is not encoded in UTF-8, so its test results cannot be read"};
constexpr text::Phrase results_empty{"{0} 是空的，没有测试结果", "{0} is empty, it holds no test results"};
constexpr text::Phrase xml_broken{"XML 不完整或有误：{0}", "the XML is incomplete or broken: {0}"};
constexpr text::Phrase xml_control_character{"有不允许的控制字符", "a control character that is not allowed"};
constexpr text::Phrase xml_tag{"标签无法识别或没有写完", "a tag that is unknown or not finished"};
constexpr text::Phrase xml_attribute{"属性写得不对", "an attribute that is not well formed"};
constexpr text::Phrase xml_end_tag{"结束标签不配对，或文件被截断", "an end tag that does not match, or the file was cut off"};
constexpr text::Phrase xml_no_root{"没有任何元素", "no element at all"};
constexpr text::Phrase xml_many_roots{"有多个根元素", "more than one root element"};
constexpr text::Phrase xml_doctype{"不接受带 DOCTYPE 的文件（JUnit 结果不需要它）", "a file with a DOCTYPE is refused (JUnit results need none)"};
constexpr text::Phrase not_junit{"根元素是 <{0}>，不是 JUnit 的 <testsuites> 或 <testsuite>", "the root element is <{0}>, not <testsuites> or <testsuite> as in JUnit results"};
constexpr text::Phrase suites_too_deep{"<testsuite> 嵌套过深（上限 {0} 层）", "<testsuite> is nested too deeply (limit {0} levels)"};
constexpr text::Phrase failures_not_listed{"套件“{0}”声明有 {1} 个失败，却只列出 {2} 个，结果不完整", "suite '{0}' declares {1} failure(s) but lists {2}, so the results are incomplete"};
// clang-format on
}  // namespace phrases

using pugi::xml_node;
using text::say;
using Labels = std::vector<std::string>;

// What is said of a suite is said of every case in it.
struct Inherited {
  Labels labels, versions;
};

constexpr int k_max_depth = 64;  // of suites in suites; a real runner writes three
constexpr std::size_t k_shown_width = 100;
constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

// Some runners only say it in an attribute (GoogleTest: status="notrun", result="suppressed").
bool says(xml_node node, const auto& words) {
  return is_one_of(util::lower(node.attribute("status").value()), words) ||
         is_one_of(util::lower(node.attribute("result").value()), words);
}

bool failed(xml_node node) {
  constexpr std::array<std::string_view, 4> k_words{"failed", "failure", "fail", "error"};
  return node.child("failure") || node.child("error") || says(node, k_words);
}

bool skipped(xml_node node) {
  constexpr std::array<std::string_view, 6> k_words{"skipped", "disabled",   "notrun",
                                                    "ignored", "suppressed", "pending"};
  return node.child("skipped") || node.child("disabled") || says(node, k_words);
}

TestCase::Status status_of(xml_node node) {
  if (failed(node)) return TestCase::Status::failed;
  return skipped(node) ? TestCase::Status::skipped : TestCase::Status::passed;
}

void add_label(Labels& labels, std::string_view text) {
  if (!util::trim(text).empty()) labels.emplace_back(text);
}

// Only properties that people write for this: runners also dump the whole environment.
void add_properties(Inherited& said, xml_node node) {
  constexpr std::array<std::string_view, 8> k_labels{"step",  "steps",   "tag",   "tags",
                                                     "label", "feature", "story", "requirement"};
  constexpr std::array<std::string_view, 3> k_versions{"version", "build", "release"};
  for (const xml_node property : node.child("properties").children("property")) {
    const std::string name = util::lower(property.attribute("name").value());
    const bool is_label = is_one_of(name, k_labels);
    if (!is_label && !is_one_of(name, k_versions)) continue;
    Labels& values = is_label ? said.labels : said.versions;
    add_label(values, property.attribute("value").value());
    add_label(values, property.text().get());
  }
}

std::string shown_name(xml_node node) {
  const std::string name = node.attribute("name").value(), owner = node.attribute("classname").value();
  return util::shorten(util::printable(owner.empty() ? name : owner + " / " + name), k_shown_width);
}

TestCase read_case(xml_node node, Inherited said) {
  add_label(said.labels, node.attribute("name").value());
  add_label(said.labels, node.attribute("classname").value());
  add_properties(said, node);
  return {.name = shown_name(node),
          .labels = std::move(said.labels),
          .status = status_of(node),
          .versions = std::move(said.versions)};
}

// Setting up the suite itself went wrong: no case shows it.
bool broken_suite(xml_node suite) { return suite.child("failure") || suite.child("error"); }

std::size_t listed_faults(xml_node node) {
  const auto count = [&](const char* name) {
    const auto all = node.children(name);
    return static_cast<std::size_t>(std::distance(all.begin(), all.end()));
  };
  const std::size_t elements = count("failure") + count("error");
  return elements == 0 && failed(node) ? 1 : elements;
}

class Reader {
 public:
  explicit Reader(std::shared_ptr<const Source> source) : source_(std::move(source)) {}

  Result<TestRun> read() {
    const std::string& text = source_->text;
    if (const std::size_t nul = text.find('\0'); nul != std::string::npos)  // pugixml would stop there, content
      return fault(say<phrases::xml_broken>(say<phrases::xml_control_character>()), nul);
    pugi::xml_document document;
    const auto parsed =
        document.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
    if (!parsed) return fault(say<phrases::xml_broken>(reason(parsed)), static_cast<std::size_t>(parsed.offset));
    RD_TRY(const xml_node root, root_of(document));
    RD_CHECK(read_suite(root, {}, 0));
    return std::move(run_);
  }

 private:
  Error fault(Localized message, std::size_t byte) const {
    return {std::move(message), doc::Cursor(source_).at_byte(byte)};
  }
  // At the < before the name.
  Error fault(Localized message, xml_node node) const {
    const auto name = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug()));
    return fault(std::move(message), source_->text.rfind('<', name));
  }

  static Localized reason(const pugi::xml_parse_result& parsed) {
    switch (parsed.status) {
      case pugi::status_bad_attribute:
        return say<phrases::xml_attribute>();
      case pugi::status_bad_end_element:
      case pugi::status_end_element_mismatch:
        return say<phrases::xml_end_tag>();
      case pugi::status_no_document_element:
        return say<phrases::xml_no_root>();
      default:
        return say<phrases::xml_tag>();
    }
  }

  Result<xml_node> root_of(const pugi::xml_document& document) const {
    xml_node root;
    for (const xml_node node : document.children()) {
      if (node.type() == pugi::node_doctype) return fault(say<phrases::xml_doctype>(), node);
      if (node.type() != pugi::node_element) continue;
      if (root) return fault(say<phrases::xml_broken>(say<phrases::xml_many_roots>()), node);
      root = node;
    }
    const std::string_view name = root.name();
    if (name != "testsuites" && name != "testsuite")
      return fault(say<phrases::not_junit>(util::shorten(util::printable(name), k_shown_width)), root);
    return root;
  }

  // Gives how many failures are listed in the suite and in those below it.
  Result<std::size_t> read_suite(xml_node suite, Inherited said, int depth) {
    if (depth > k_max_depth) return fault(say<phrases::suites_too_deep>(k_max_depth), suite);
    if (const char* time = suite.attribute("timestamp").value(); *time) run_.timestamps.emplace_back(time);
    add_label(said.labels, suite.attribute("name").value());
    add_properties(said, suite);

    std::size_t faults = listed_faults(suite);
    if (broken_suite(suite))
      run_.cases.push_back({.name = shown_name(suite),
                            .labels = said.labels,
                            .status = TestCase::Status::failed,
                            .versions = said.versions});
    for (const xml_node node : suite.children()) {
      const std::string_view name = node.name();
      if (name == "testcase") {
        run_.cases.push_back(read_case(node, said));
        faults += listed_faults(node);
      } else if (name == "testsuite") {
        RD_TRY(const std::size_t below, read_suite(node, said, depth + 1));
        faults += below;
      }
    }
    RD_CHECK(compare_with_declared(suite, faults));
    return faults;
  }

  // The larger of the two counts: Mocha writes the same faults into both.
  Result<void> compare_with_declared(xml_node suite, std::size_t listed) const {
    const std::size_t declared = std::max(suite.attribute("failures").as_uint(), suite.attribute("errors").as_uint());
    if (declared <= listed) return {};
    return fault(say<phrases::failures_not_listed>(shown_name(suite), declared, listed), suite);
  }

  std::shared_ptr<const Source> source_;
  TestRun run_;
};

}  // namespace

Result<TestRun> parse_junit(const std::string& file, const std::string& text) {
  const bool marked = text.starts_with(k_byte_order_mark);
  auto source = std::make_shared<const Source>(Source{file, text.substr(marked ? k_byte_order_mark.size() : 0)});
  if (util::trim(source->text).empty()) return Error{say<phrases::results_empty>(file)};
  if (!util::is_utf8(source->text)) return Error{say<phrases::results_not_utf8>(file)};
  return Reader(std::move(source)).read();
}

}  // namespace readiness::probes::testing
