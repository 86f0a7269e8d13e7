// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/sheet.hpp"

#include "data/xlsx/cell.hpp"
#include "data/xlsx/xml.hpp"

#include <charconv>

namespace readiness::data::xlsx {
namespace {

constexpr int k_max_columns = 16384;  // of the format
constexpr std::uint64_t k_max_rows = 1'048'576;

std::uint64_t whole(std::string_view text, std::uint64_t otherwise) {
  std::uint64_t value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// ECMA-376 part 1, 18.18.11: how a cell's value is written.
enum class CellType { number, shared, text, boolean };

CellType type_of(std::string_view name) {
  if (name == "s") return CellType::shared;
  if (name == "b") return CellType::boolean;
  if (name == "str" || name == "inlineStr" || name == "e" || name == "d") return CellType::text;
  return CellType::number;
}

class SheetHandler : public Handler {
 public:
  SheetHandler(const SharedStrings& strings, const Styles& styles, bool from_1904,
               const std::function<bool(const Row&)>& take)
      : strings_(strings), styles_(styles), from_1904_(from_1904), take_(take) {}

  void open(std::string_view element, const Attributes& attributes) override {
    in_value_ = (element == "v" || element == "t") && !in_phonetic_;
    if (element == "c") open_cell(attributes);
    if (element == "row") open_row(attributes);
    if (element == "rPh") in_phonetic_ = true;
  }

  void close(std::string_view element) override {
    in_value_ = false;
    if (element == "c") close_cell();
    if (element == "row") close_row();
    if (element == "rPh") in_phonetic_ = false;
    if (element == "sheetData") done_ = true;
  }

  void text(std::string_view text) override {
    if (in_value_) value_ += text;
  }

  bool done() const override { return done_; }

 private:
  // Some programs leave the references out: then rows and cells follow each other. So do rows whose number goes back,
  // or lies where no sheet reaches: the empty rows in front of it would never end.
  void open_row(const Attributes& attributes) {
    const std::uint64_t number = whole(attributes["r"], 0);
    row_.number = number > row_.number && number <= k_max_rows ? number : row_.number + 1;
    filled_ = 0;
    column_ = -1;
  }

  void open_cell(const Attributes& attributes) {
    const int column = column_index(attributes["r"]);
    column_ = column >= 0 ? column : column_ + 1;
    type_ = type_of(attributes["t"]);
    is_date_ = styles_.is_date(whole(attributes["s"], 0));
    value_.clear();
  }

  void close_cell() {
    if (value_.empty() || column_ >= k_max_columns) return;
    const auto at = static_cast<std::size_t>(column_);
    if (at >= row_.cells.size()) row_.cells.resize(at + 1);
    for (; filled_ < at; ++filled_) row_.cells[filled_].clear();
    row_.cells[at] = content();
    filled_ = std::max(filled_, at + 1);
  }

  void close_row() {
    row_.cells.resize(filled_);
    if (filled_ > 0 && !take_(row_)) done_ = true;
  }

  std::string content() const {
    switch (type_) {
      case CellType::shared:
        return std::string(strings_.at(whole(value_, strings_.size())));
      case CellType::boolean:
        return value_ == "1" ? "TRUE" : "FALSE";
      case CellType::text:
        return value_;
      case CellType::number:
        return is_date_ ? date_text(value_, from_1904_) : number_text(value_);
    }
    return value_;
  }

  const SharedStrings& strings_;
  const Styles& styles_;
  const bool from_1904_;
  const std::function<bool(const Row&)>& take_;
  Row row_;
  std::size_t filled_ = 0;  // cells of row_ that hold this row's values, not an earlier one's
  int column_ = -1;
  CellType type_ = CellType::number;
  bool is_date_ = false;
  std::string value_;
  bool in_value_ = false;
  bool in_phonetic_ = false;
  bool done_ = false;
};

}  // namespace

Result<void> read_rows(const Package& package, const Sheet& sheet, const SharedStrings& strings, const Styles& styles,
                       bool from_1904, const std::function<bool(const Row&)>& take) {
  SheetHandler handler(strings, styles, from_1904, take);
  return parse(package, sheet.part, handler);
}

}  // namespace readiness::data::xlsx
