// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/strings.hpp"

#include "data/xlsx/xml.hpp"

namespace readiness::data::xlsx {
namespace {

constexpr const char* k_strings_part = "xl/sharedStrings.xml";

// <si> holds one text: a <t>, or runs of rich text with a <t> each. <rPh> tells how to pronounce it.
class StringsHandler : public Handler {
 public:
  explicit StringsHandler(SharedStrings& into) : into_(into) {}

  void open(std::string_view element, const Attributes&) override {
    if (element == "rPh") in_phonetic_ = true;
    in_text_ = element == "t" && !in_phonetic_;
  }
  void close(std::string_view element) override {
    in_text_ = false;
    if (element == "rPh") in_phonetic_ = false;
    if (element != "si") return;
    into_.add(text_);
    text_.clear();
  }
  void text(std::string_view text) override {
    if (in_text_) text_ += text;
  }

 private:
  SharedStrings& into_;
  std::string text_;
  bool in_text_ = false;
  bool in_phonetic_ = false;
};

}  // namespace

Result<SharedStrings> SharedStrings::read(const Package& package) {
  SharedStrings strings;
  if (!package.has(k_strings_part)) return strings;
  StringsHandler handler(strings);
  RD_CHECK(parse(package, k_strings_part, handler));
  return strings;
}

std::string_view SharedStrings::at(std::size_t index) const {
  if (index >= ends_.size()) return {};
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(pool_).substr(begin, ends_[index] - begin);
}

}  // namespace readiness::data::xlsx
