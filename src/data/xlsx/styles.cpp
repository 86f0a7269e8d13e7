// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/styles.hpp"

#include "data/xlsx/xml.hpp"

#include <charconv>
#include <map>
#include <string>

namespace readiness::data::xlsx {
namespace {

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
      into_.add(number_format(id, code == codes_.end() ? "" : code->second));
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

}  // namespace

const NumberFormat& Styles::at(std::size_t format) const {
  static const NumberFormat k_general;
  return format < formats_.size() ? formats_[format] : k_general;
}

Result<Styles> Styles::read(const Package& package, const std::string& part) {
  Styles styles;
  if (part.empty()) return styles;
  StylesHandler handler(styles);
  RD_CHECK(parse(package, part, handler));
  return styles;
}

}  // namespace readiness::data::xlsx
