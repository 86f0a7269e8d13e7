// SPDX-License-Identifier: Apache-2.0
#include "data/steady_source.hpp"

namespace readiness::data {
namespace {

class SteadySource final : public Source {
 public:
  SteadySource(std::unique_ptr<Source> table, util::MappedFile file, std::string name)
      : table_(std::move(table)), file_(std::move(file)), name_(std::move(name)) {}

  const std::vector<std::string>& header() const override { return table_->header(); }
  RowNumber first_row() const override { return table_->first_row(); }
  std::uint64_t bytes() const override { return table_->bytes(); }
  Localized note() const override { return table_->note(); }
  std::vector<Localized> notices(std::uint64_t absent) const override { return table_->notices(absent); }
  std::string sha256() const override {
    std::string hash = table_->sha256();
    return file_.unchanged(name_) ? hash : std::string();
  }
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    return if_unchanged(table_->read(columns, parts, options));
  }
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override {
    return if_unchanged(table_->look_up(columns, rows, visit));
  }

 private:
  Result<void> if_unchanged(Result<void> result) const {
    RD_CHECK(file_.unchanged(name_));
    return result;
  }

  std::unique_ptr<Source> table_;
  util::MappedFile file_;
  std::string name_;
};

}  // namespace

std::unique_ptr<Source> steady(std::unique_ptr<Source> table, util::MappedFile file, std::string name) {
  return std::make_unique<SteadySource>(std::move(table), std::move(file), std::move(name));
}

}  // namespace readiness::data
