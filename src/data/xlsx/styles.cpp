// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/styles.hpp"

#include "data/xlsx/xml.hpp"

#include <charconv>
#include <map>
#include <string>

namespace readiness::data::xlsx {
namespace {

constexpr const char* k_styles_part = "xl/styles.xml";

int number_of(std::string_view text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

class StylesHandler : public Handler {
 public:
  explicit StylesHandler(Styles& into) : into_(into) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "numFmt") codes_[number_of(attributes["numFmtId"])] = attributes["formatCode"];
    if (element == "cellXfs") in_cell_formats_ = true;
    if (element == "xf" && in_cell_formats_) {
      const int id = number_of(attributes["numFmtId"]);
      const auto code = codes_.find(id);
      into_.add(is_date_format(id, code == codes_.end() ? "" : code->second));
    }
  }
  void close(std::string_view element) override {
    if (element == "cellXfs") in_cell_formats_ = false;
  }

 private:
  Styles& into_;
  std::map<int, std::string> codes_;
  bool in_cell_formats_ = false;
};

// Built-in formats 14 to 22 and 45 to 47 everywhere; 27 to 36 and 50 to 58 in East Asian editions.
bool is_builtin_date(int id) {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

}  // namespace

bool is_date_format(int id, std::string_view code) {
  if (code.empty()) return is_builtin_date(id);
  bool quoted = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\\' || c == '_' || c == '*') ++i;  // the next character stands for itself
    if (c == '[') {
      const std::size_t end = code.find(']', i);
      if (end == std::string_view::npos) return false;
      const std::string_view inside = code.substr(i + 1, end - i - 1);  // [h]:mm is time, [Red] is not
      if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) return true;
      i = end;
    }
    if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) return true;
  }
  return false;
}

Result<Styles> Styles::read(const Package& package) {
  Styles styles;
  if (!package.has(k_styles_part)) return styles;
  StylesHandler handler(styles);
  RD_CHECK(parse(package, k_styles_part, handler));
  return styles;
}

}  // namespace readiness::data::xlsx
