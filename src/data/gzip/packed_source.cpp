// SPDX-License-Identifier: Apache-2.0
#include "data/gzip/packed_source.hpp"

#include "data/progress.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"

namespace readiness::data::gzip {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase note_gzip{"gzip，{0}", "gzip, {0}"};
// clang-format on
}  // namespace phrases

class PackedSource final : public Source {
 public:
  PackedSource(util::MappedFile file, std::unique_ptr<Source> inside)
      : file_(std::move(file)), inside_(std::move(inside)) {}

  const std::vector<std::string>& header() const override { return inside_->header(); }
  RowNumber first_row() const override { return inside_->first_row(); }
  std::uint64_t bytes() const override { return file_.bytes().size(); }
  Localized note() const override { return text::say<phrases::note_gzip>(inside_->note()); }
  std::vector<Localized> notices(std::uint64_t absent) const override { return inside_->notices(absent); }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(file_.bytes());
  }
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    return inside_->read(columns, parts, with_progress_in(options, inside_->bytes(), bytes()));
  }
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override {
    return inside_->look_up(columns, rows, visit);
  }

 private:
  util::MappedFile file_;
  std::unique_ptr<Source> inside_;
};

}  // namespace

std::unique_ptr<Source> packed(util::MappedFile file, std::unique_ptr<Source> inside) {
  return std::make_unique<PackedSource>(std::move(file), std::move(inside));
}

}  // namespace readiness::data::gzip
