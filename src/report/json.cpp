// SPDX-License-Identifier: Apache-2.0
// The report as JSON, in both languages whatever the user reads, and back again.
#include "report/json.hpp"

#include "report/fields.hpp"
#include "text/phrase.hpp"
#include "util/file.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase json_object{"对象 {{}}", "an object {{}}"};
constexpr text::Phrase json_list{"列表 []", "a list []"};
constexpr text::Phrase json_text{"文字", "a text"};
constexpr text::Phrase json_number{"数字", "a number"};
constexpr text::Phrase json_count{"不小于 0 的整数", "a whole number of 0 or more"};
constexpr text::Phrase json_flag{"true 或 false", "true or false"};
constexpr text::Phrase report_write_one{"用 readiness audit --report json:last.json 生成报告", "write a report with: readiness audit --report json:last.json"};
constexpr text::Phrase report_not_json{"不是完整有效的 JSON", "this is not complete, valid JSON"};
constexpr text::Phrase report_not_a_report{"这不是 readiness 的 JSON 报告：缺少 schema_version", "this is not a JSON report of readiness: it has no schema_version"};
constexpr text::Phrase report_other_version{"报告的格式版本是 {0}，本程序只能读取版本 {1}", "the report has schema version {0}; this program reads version {1}"};
constexpr text::Phrase report_key_missing{"缺少“{0}”", "'{0}' is missing"};
constexpr text::Phrase report_key_unknown{"未知的键“{0}”", "unknown key '{0}'"};
constexpr text::Phrase report_wrong_type{"“{0}”应为{1}", "'{0}' must be {1}"};
constexpr text::Phrase report_bad_value{"“{0}”不能是“{1}”", "'{0}' cannot be '{1}'"};
constexpr text::Phrase report_leads_nowhere{"{0} 中的“{1}”在报告中不存在", "{0} names '{1}', which is not in the report"};
constexpr text::Phrase report_too_deep{"嵌套过深（上限 {0} 层）", "nested too deeply (limit {0} levels)"};
constexpr text::Phrase report_too_large{"报告有 {0} 字节，超过上限 {1} 字节", "the report has {0} bytes, more than the limit of {1} bytes"};
constexpr text::Phrase report_number_too_large{"有数字超出范围", "a number is out of range"};
// clang-format on
}  // namespace phrases

using text::say;
using Json = nlohmann::ordered_json;

constexpr int k_max_depth = 32;  // a report needs 7

// --- Writing ---

class Writer {
 public:
  void operator()(std::string_view name, const auto& value, Meaning = {}) { json_[std::string(name)] = written(value); }
  Json object() && { return std::move(json_); }

 private:
  template <class T>
  static Json written(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      return text::id(value);
    } else if constexpr (std::is_class_v<T>) {
      Writer writer;
      fields(writer, value);
      return std::move(writer).object();
    } else {
      return value;
    }
  }
  static Json written(const std::string& value) { return value; }
  static Json written(RowNumber row) { return row.number(); }
  template <class T>
  static Json written(const std::optional<T>& value) {
    return value ? written(*value) : Json(nullptr);
  }
  template <class T>
  static Json written(const std::vector<T>& values) {
    Json list = Json::array();
    for (const T& value : values) list.push_back(written(value));
    return list;
  }

  Json json_ = Json::object();
};

// --- Reading ---

// Thrown and caught in this file.
struct Fault {
  Localized message;
  Localized hint = {};
};

// Reads one object; `path` leads to it: "findings[3]."
class Reader {
 public:
  Reader(const Json& json, std::string path) : json_(json), path_(std::move(path)) {
    if (!json.is_object()) throw wrong_type(path_.substr(0, path_.size() - 1), say<phrases::json_object>());
  }

  void operator()(std::string_view name, auto& value, Meaning = {}) {
    known_.emplace_back(name);
    const auto found = json_.find(known_.back());
    if (found == json_.end()) throw Fault{say<phrases::report_key_missing>(path_ + known_.back())};
    read(*found, value, path_ + known_.back());
  }

  void refuse_other_keys() const {
    for (const auto& entry : json_.items())
      if (std::find(known_.begin(), known_.end(), entry.key()) == known_.end())
        throw Fault{say<phrases::report_key_unknown>(path_ + entry.key()), util::suggest(entry.key(), known_)};
  }

 private:
  static Fault wrong_type(const std::string& path, const Localized& wanted) {
    return {say<phrases::report_wrong_type>(path, wanted)};
  }

  static void read(const Json& json, std::string& value, const std::string& path) {
    if (!json.is_string()) throw wrong_type(path, say<phrases::json_text>());
    value = json.get<std::string>();
  }
  static void read(const Json& json, bool& value, const std::string& path) {
    if (!json.is_boolean()) throw wrong_type(path, say<phrases::json_flag>());
    value = json.get<bool>();
  }
  static void read(const Json& json, double& value, const std::string& path) {
    if (!json.is_number()) throw wrong_type(path, say<phrases::json_number>());
    value = json.get<double>();
  }
  // Both are counts.
  static void read(const Json& json, std::uint64_t& value, const std::string& path) {
    if (!json.is_number_unsigned()) throw wrong_type(path, say<phrases::json_count>());
    value = json.get<std::uint64_t>();
  }
  static void read(const Json& json, std::int64_t& value, const std::string& path) {
    if (!json.is_number_integer()) throw wrong_type(path, say<phrases::json_number>());
    value = json.get<std::int64_t>();
  }
  static void read(const Json& json, RowNumber& value, const std::string& path) {
    std::uint64_t number = 0;
    read(json, number, path);
    value = RowNumber(number);
  }
  static void read(const Json& json, int& value, const std::string& path) {
    std::uint64_t wide = 0;
    read(json, wide, path);
    if (wide > std::numeric_limits<int>::max()) throw wrong_type(path, say<phrases::json_count>());
    value = static_cast<int>(wide);
  }
  template <class T>
  static void read(const Json& json, std::optional<T>& value, const std::string& path) {
    if (!json.is_null()) read(json, value.emplace(), path);
  }
  template <class T>
  static void read(const Json& json, std::vector<T>& values, const std::string& path) {
    if (!json.is_array()) throw wrong_type(path, say<phrases::json_list>());
    for (std::size_t i = 0; i < json.size(); ++i)
      read(json[i], values.emplace_back(), path + "[" + std::to_string(i) + "]");
  }
  template <class E>
  requires std::is_enum_v<E>
  static void read(const Json& json, E& value, const std::string& path) {
    std::string word;
    read(json, word, path);
    std::vector<std::string> allowed;
    for (std::size_t i = 0; i < k_enumerators<E>; ++i) allowed.emplace_back(text::id(static_cast<E>(i)));
    const auto found = std::find(allowed.begin(), allowed.end(), word);
    if (found == allowed.end())
      throw Fault{say<phrases::report_bad_value>(path, util::shorten(word, 40)), util::suggest(word, allowed)};
    value = static_cast<E>(found - allowed.begin());
  }
  template <class T>
  requires std::is_class_v<T>
  static void read(const Json& json, T& value, const std::string& path) {
    Reader reader(json, path + ".");
    fields(reader, value);
    reader.refuse_other_keys();
  }

  const Json& json_;
  std::string path_;
  std::vector<std::string> known_;
};

void check_version(const Json& json) {
  if (!json.is_object() || !json.contains(k_version_key))
    throw Fault{say<phrases::report_not_a_report>(), say<phrases::report_write_one>()};
  if (json[k_version_key] != k_report_schema)
    throw Fault{say<phrases::report_other_version>(util::shorten(json[k_version_key].dump(), 40), k_report_schema),
                say<phrases::report_write_one>()};
}

bool has_finding(const Report& report, const std::string& item) {
  return std::any_of(report.findings.begin(), report.findings.end(),
                     [&](const Finding& finding) { return finding.item == item; });
}

// A name that leads nowhere would make a renderer leave something out.
void check_references(const Report& report) {
  for (const Finding& finding : report.findings)
    if (!find(report.domains, finding.domain))
      throw Fault{say<phrases::report_leads_nowhere>("findings", finding.domain)};
  const auto check = [&](const char* list, const std::vector<std::string>& items) {
    for (const std::string& item : items)
      if (!has_finding(report, item)) throw Fault{say<phrases::report_leads_nowhere>(list, item)};
  };
  check("decision.items", report.decision.items);
  check("next_steps", report.next_steps);
  check("at_stake", report.at_stake);
  check("on_word", report.on_word);
  check("unchecked", report.unchecked);
  for (const DomainScore& domain : report.domains) check("domains", domain.worst);
  for (const Way* way : {&report.way, &report.conditional})
    for (const WayStep& step : way->steps) check("way", {step.item});
  for (const HeatRow& row : report.heat)
    if (row.cells.size() != k_dimensions) throw Fault{say<phrases::report_leads_nowhere>("heat", row.object)};
}

Json parse(const std::string& text) {
  return Json::parse(text, [](int depth, Json::parse_event_t, const Json&) {
    if (depth > k_max_depth) throw Fault{say<phrases::report_too_deep>(k_max_depth)};
    return true;
  });
}

Report build(const Json& json) {
  check_version(json);
  int version = 0;
  Report report;
  Reader reader(json, "");
  reader(k_version_key, version);
  fields(reader, report);
  reader.refuse_other_keys();
  check_references(report);
  return report;
}

// `byte` counts from 1, as nlohmann counts.
Place place_of(std::size_t byte, const std::string& text, const std::string& file) {
  const std::string_view before = std::string_view(text).substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {std::make_shared<Source>(Source{file, text}),
          static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1,
          static_cast<int>(util::code_points(before.substr(line_start))) + 1};
}

}  // namespace

std::string json(const Report& report) {
  Writer writer;
  writer(k_version_key, k_report_schema);
  fields(writer, report);
  // What is not UTF-8 is replaced: a JSON text cannot carry it.
  return std::move(writer).object().dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<Report> read_json(const std::string& text, const std::string& file) {
  const Place whole_file{std::make_shared<Source>(Source{file, {}})};
  if (text.size() > util::k_max_text_file)
    return Error{say<phrases::report_too_large>(text.size(), util::k_max_text_file), whole_file};
  try {
    return build(parse(text));
  } catch (const Fault& fault) {
    return Error{fault.message, whole_file, fault.hint};
  } catch (const Json::parse_error& error) {
    return Error{say<phrases::report_not_json>(), place_of(error.byte, text, file), say<phrases::report_write_one>()};
  } catch (const Json::exception&) {  // a number beyond the range of a double
    return Error{say<phrases::report_number_too_large>(), whole_file};
  }
}

}  // namespace readiness::report
