// SPDX-License-Identifier: Apache-2.0
#include "report/schema.hpp"

#include "report/fields.hpp"
#include "util/strings.hpp"

#include <fmt/format.h>

#include <set>

namespace readiness::report {
namespace {

// Writes one definition for each kind of object. All texts are our own, without quotes.
class Definitions {
 public:
  // A reference to the definition of T, which is written when it is met first.
  template <class T>
  std::string of(const T& value);

  std::string text() const { return util::join(written_, ",\n"); }

 private:
  std::set<std::string> met_;
  std::vector<std::string> written_;
};

class Object {
 public:
  explicit Object(Definitions& definitions) : definitions_(definitions) {}

  void operator()(std::string_view name, const auto& value, Meaning meaning = {}) {
    required_.push_back(fmt::format("\"{}\"", name));
    const std::string type = type_of(value);
    const bool reference = type.starts_with("\"$ref\"");  // draft 7 ignores what stands beside a $ref
    const std::string description =
        *meaning.en == '\0' || reference ? "" : fmt::format(", \"description\": \"{} / {}\"", meaning.zh, meaning.en);
    properties_.push_back(fmt::format("\"{}\": {{{}{}}}", name, type, description));
  }
  void constant(std::string_view name, int value) {
    required_.push_back(fmt::format("\"{}\"", name));
    properties_.push_back(fmt::format("\"{}\": {{\"const\": {}}}", name, value));
  }

  // The lines between the braces of an object's schema.
  std::string text(const std::string& indent) const {
    const std::string line = "\n" + indent;
    return fmt::format(R"({0}"type": "object",{0}"additionalProperties": false,{0}"required": [{1}],)", line,
                       util::join(required_, ", ")) +
           fmt::format(R"({0}"properties": {{{0}  {1}{0}}})", line, util::join(properties_, "," + line + "  "));
  }

 private:
  // The inside of the braces that describe a value of this type.
  std::string type_of(const std::string&) { return R"("type": "string")"; }
  std::string type_of(bool) { return R"("type": "boolean")"; }
  std::string type_of(double) { return R"("type": "number")"; }
  std::string type_of(int) { return R"("type": "integer", "minimum": 0)"; }
  std::string type_of(std::uint64_t) { return R"("type": "integer", "minimum": 0)"; }
  std::string type_of(std::int64_t) { return R"("type": "integer")"; }
  std::string type_of(RowNumber) { return R"("type": "integer", "minimum": 0)"; }
  template <class T>
  std::string type_of(const std::optional<T>&) {
    return fmt::format(R"("anyOf": [{{"type": "null"}}, {{{}}}])", type_of(T{}));
  }
  template <class T>
  std::string type_of(const std::vector<T>&) {
    return fmt::format(R"("type": "array", "items": {{{}}})", type_of(T{}));
  }
  template <class T>
  std::string type_of(const T& value) {
    if constexpr (std::is_enum_v<T>) {
      std::vector<std::string> words;
      for (std::size_t i = 0; i < k_enumerators<T>; ++i)
        words.push_back(fmt::format("\"{}\"", text::id(static_cast<T>(i))));
      return fmt::format(R"("enum": [{}])", util::join(words, ", "));
    } else {
      return definitions_.of(value);
    }
  }

  Definitions& definitions_;
  std::vector<std::string> required_;
  std::vector<std::string> properties_;
};

constexpr std::string_view name_of(const Localized&) { return "localized"; }
constexpr std::string_view name_of(const Thresholds&) { return "thresholds"; }
constexpr std::string_view name_of(const Score&) { return "score"; }
constexpr std::string_view name_of(const OutcomeCounts&) { return "counts"; }
constexpr std::string_view name_of(const DomainScore&) { return "domain"; }
constexpr std::string_view name_of(const Decision&) { return "decision"; }
constexpr std::string_view name_of(const WaiverNote&) { return "waiver"; }
constexpr std::string_view name_of(const Sample&) { return "sample"; }
constexpr std::string_view name_of(const Evidence&) { return "evidence"; }
constexpr std::string_view name_of(const Tally&) { return "tally"; }
constexpr std::string_view name_of(const Finding&) { return "finding"; }
constexpr std::string_view name_of(const Input&) { return "input"; }
constexpr std::string_view name_of(const GateCounts&) { return "gates"; }
constexpr std::string_view name_of(const HeatRow&) { return "heat_row"; }
constexpr std::string_view name_of(const WayStep&) { return "way_step"; }
constexpr std::string_view name_of(const RoleLoad&) { return "role_load"; }
constexpr std::string_view name_of(const Way&) { return "way"; }
constexpr std::string_view name_of(const Changes&) { return "changes"; }

template <class T>
std::string Definitions::of(const T& value) {
  const std::string name(name_of(value));
  if (met_.insert(name).second) {
    Object object(*this);
    fields(object, value);
    written_.push_back(fmt::format("    \"{}\": {{{}\n    }}", name, object.text("      ")));
  }
  return fmt::format(R"("$ref": "#/definitions/{}")", name);
}

}  // namespace

std::string json_schema() {
  Definitions definitions;
  Object report(definitions);
  report.constant(k_version_key, k_report_schema);
  const Report any;
  fields(report, any);
  return fmt::format(
      "{{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
      "  \"title\": \"readiness: JSON report, schema version {}\",{},\n"
      "  \"definitions\": {{\n{}\n  }}\n}}\n",
      k_report_schema, report.text("  "), definitions.text());
}

}  // namespace readiness::report
