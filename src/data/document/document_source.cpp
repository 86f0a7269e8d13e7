// SPDX-License-Identifier: Apache-2.0
#include "data/document/document_source.hpp"

#include "data/document/blocks.hpp"
#include "data/document/docx.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::data::document {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase note_document{"{0} 文档，按段落读取", "{0} document, read block by block"};
constexpr text::Phrase document_has_other_encoding{"文档不是 UTF-8 编码，请另存为 UTF-8", "the document is not UTF-8; save it as UTF-8"};
constexpr text::Phrase document_has_too_many_bytes{"文档有 {0} 字节，最多 {1} 字节", "the document has {0} bytes; {1} are the most"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_max_bytes = 64u << 20;  // a manual is text; its images lie beside it
constexpr std::size_t k_columns = 6;
using Row = std::array<std::string, k_columns>;

std::string number_text(int number) { return number > 0 ? std::to_string(number) : ""; }

Row row_of(Block block) {
  const std::string characters = std::to_string(util::code_points(block.text));
  return {std::move(block.kind),     std::move(block.chapter), number_text(block.level),
          number_text(block.number), std::move(block.text),    characters};
}

class DocumentSource : public Source {
 public:
  DocumentSource(std::vector<Block> blocks, std::string_view bytes, std::string format)
      : bytes_(bytes.size()), sha256_(util::sha256(bytes)), format_(std::move(format)) {
    for (Block& block : blocks) rows_.push_back(row_of(std::move(block)));
  }

  const std::vector<std::string>& header() const override {
    static const std::vector<std::string> names{"kind", "chapter", "level", "number", "text", "characters"};
    return names;
  }
  RowNumber first_row() const override { return 1; }
  std::uint64_t bytes() const override { return bytes_; }
  Localized note() const override { return say<phrases::note_document>(format_); }
  std::string sha256() const override { return sha256_; }
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override;

 private:
  std::vector<Row> rows_;
  std::uint64_t bytes_;
  std::string sha256_, format_;
};

Result<void> DocumentSource::read(const std::vector<std::size_t>& columns, const Parts& parts,
                                  const ReadOptions& options) const {
  std::unique_ptr<Reader> reader = parts.open();
  for (std::size_t first = 0; first < rows_.size(); first += k_batch_rows) {
    const std::size_t count = std::min(k_batch_rows, rows_.size() - first);
    std::vector<std::vector<std::string_view>> values;
    for (const std::size_t column : columns) {
      std::vector<std::string_view>& own = values.emplace_back();
      for (std::size_t i = first; i < first + count; ++i) own.emplace_back(rows_[i][column]);
    }
    const std::vector<std::span<const std::string_view>> views(values.begin(), values.end());
    const std::vector<std::uint32_t> fields(count, k_columns);
    reader->take({first, count, views, fields});
  }
  parts.close(std::move(reader), 0);
  if (options.progress) options.progress(bytes_);
  return {};
}

std::string format_of(std::string_view name) {
  const std::string lower = util::lower(name);
  if (lower.ends_with(".md") || lower.ends_with(".markdown")) return "Markdown";
  if (lower.ends_with(".html") || lower.ends_with(".htm")) return "HTML";
  return lower.ends_with(".docx") ? "DOCX" : "";
}

Result<std::vector<Block>> blocks_of(const std::string& format, const std::filesystem::path& path,
                                     const std::string& name, std::string_view bytes) {
  if (format == "DOCX") return read_docx(path, name);
  if (!util::is_utf8(bytes)) return Error{say<phrases::document_has_other_encoding>()};
  constexpr std::string_view k_mark = "\xEF\xBB\xBF";
  if (bytes.starts_with(k_mark)) bytes.remove_prefix(k_mark.size());
  return format == "HTML" ? read_html(bytes) : read_markdown(bytes);
}

}  // namespace

bool is_document(std::string_view name) { return !format_of(name).empty(); }

Result<std::unique_ptr<Source>> open(const std::filesystem::path& path, const std::string& name,
                                     std::string_view bytes) {
  if (bytes.size() > k_max_bytes) return Error{say<phrases::document_has_too_many_bytes>(bytes.size(), k_max_bytes)};
  const std::string format = format_of(name);
  RD_TRY(std::vector<Block> blocks, blocks_of(format, path, name, bytes));
  return std::unique_ptr<Source>(std::make_unique<DocumentSource>(std::move(blocks), bytes, format));
}

}  // namespace readiness::data::document
