// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/merges.hpp"

#include "data/xlsx/cell.hpp"
#include "data/xlsx/xml.hpp"
#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::data::xlsx {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase workbook_too_many_merges{"{0} 中的 {1} 合并了超过 {2} 个单元格", "the part {1} of {0} merges more than {2} cells"};
// clang-format on
}  // namespace phrases

constexpr std::string_view k_element = "mergeCell";
// So many rows times columns are filled in at most: a small file must not become a huge table.
constexpr std::uint64_t k_max_cells = 4u << 20;
constexpr std::uint64_t k_max_row = 1'048'576;

class MergesHandler : public Handler {
 public:
  std::vector<Merge> merges;

  void open(std::string_view element, const Attributes& attributes) override {
    if (element != k_element) return;
    const std::string_view reference = attributes["ref"];  // A2:B5
    const std::size_t colon = reference.find(':');
    const int column = column_index(reference);
    if (colon == std::string_view::npos || column < 0) return;
    const std::uint64_t first = row_number(reference.substr(0, colon));
    const std::uint64_t last = std::min(row_number(reference.substr(colon + 1)), k_max_row);
    if (first == 0 || last <= first) return;
    cells_ += last - first;
    if (!done()) merges.push_back({first, last, static_cast<std::size_t>(column)});
  }
  void close(std::string_view) override {}
  bool done() const override { return cells_ > k_max_cells; }

 private:
  std::uint64_t cells_ = 0;
};

// They stand behind the rows, and few sheets have any: looking for the word costs less than parsing twice.
Result<bool> has_merges(const Package& package, const std::string& part) {
  std::string end;  // of the piece before
  bool found = false;
  RD_CHECK(package.read(part, [&](std::string_view piece) {
    end.append(piece.substr(0, k_element.size()));
    found = end.find(k_element) != std::string::npos || piece.find(k_element) != std::string_view::npos;
    end = piece.substr(piece.size() - std::min(piece.size(), k_element.size()));
    return !found;
  }));
  return found;
}

}  // namespace

Result<std::vector<Merge>> read_merges(const Package& package, const std::string& part) {
  RD_TRY(const bool any, has_merges(package, part));
  if (!any) return std::vector<Merge>();
  MergesHandler handler;
  RD_CHECK(parse(package, part, handler));
  if (handler.done()) return Error{text::say<phrases::workbook_too_many_merges>(package.name(), part, k_max_cells)};
  std::stable_sort(handler.merges.begin(), handler.merges.end(),
                   [](const Merge& a, const Merge& b) { return a.first < b.first; });
  return std::move(handler.merges);
}

Filler::Filler(std::vector<Merge> merges, std::uint64_t first_row, std::size_t width) : merges_(std::move(merges)) {
  std::erase_if(merges_, [&](const Merge& merge) { return merge.first < first_row || merge.column >= width; });
}

void Filler::fill(Row& row) {
  for (; next_ < merges_.size() && merges_[next_].first <= row.number; ++next_) {
    const Merge& merge = merges_[next_];
    const bool here = merge.first == row.number && merge.column < row.cells.size();
    open_[merge.column] = {merge.last, here ? row.cells[merge.column] : std::string()};
  }
  std::erase_if(open_, [&](const auto& open) { return open.second.last < row.number || open.second.text.empty(); });
  for (const auto& [column, open] : open_) {
    if (column >= row.cells.size()) row.cells.resize(column + 1);
    std::string& cell = row.cells[column];
    if (!cell.empty()) continue;
    cell = open.text;
    filled_.insert(column);
  }
}

Columns Filler::columns() const { return filled_; }

}  // namespace readiness::data::xlsx
