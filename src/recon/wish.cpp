// SPDX-License-Identifier: Apache-2.0
#include "recon/wish.hpp"

#include "recon/wording.hpp"
#include "text/phrase.hpp"

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_no_codes{"规则要按代码表对照，但检查项没有指明代码表（参数 codes）", "the rule maps codes, and the item names no code table (parameter codes)"};
// clang-format on
}  // namespace phrases

using data::OpenTable;

class Lists final : public Listener {
 public:
  Lists(const Reconciling& wish, Compared& compared) : wish_(wish), compared_(compared) {}

  Result<void> row(RowFault fault, std::uint64_t row, std::string_view key) override {
    if (wish_.lists_rows) compared_.rows.push_back({fault, row, std::string(key)});
    return {};
  }
  Result<void> value(const Plan& plan, const Difference& difference) override {
    if (!wish_.lists_values) return {};
    const bool swapped = difference.found.damage == Damage::swapped;
    const std::string other = swapped ? plan.columns[static_cast<std::size_t>(difference.found.detail)].new_name : "";
    compared_.values.push_back({.old_row = difference.old_row,
                                .new_row = difference.new_row,
                                .column = plan.columns[difference.column].new_name,
                                .value = std::string(difference.new_value),
                                .what = told(difference.found, other)});
    return {};
  }

 private:
  const Reconciling& wish_;
  Compared& compared_;
};

SmallTable small(const OpenTable& table) { return {table.source, table.binding.file(), &table.binding}; }

FindCodes codes_of(const Reconciling& wish, data::Tables& tables) {
  return [&](const std::string& name, const std::string& column) -> Result<SharedMap> {
    if (wish.codes.empty()) return Error{text::say<phrases::recon_probe_no_codes>()};
    RD_TRY(const OpenTable codes, tables.open(wish.codes));
    return read_codes(small(codes), name.empty() ? column : name);
  };
}

NamedTable named(const OpenTable& table) { return {table.source, table.binding.file()}; }
Headers headers(const OpenTable& table) { return {table.binding.file(), table.source.header()}; }

// Does one want something that the other can do without?
template <class T>
bool agree(const T& one, const T& other, const T& nothing) {
  return one == other || one == nothing || other == nothing;
}

}  // namespace

std::optional<Reconciling> together(const Reconciling& one, const Reconciling& other) {
  Reconciling both = one;
  const Reconciling::Sampling no_sample;
  if (!agree(one.groups, other.groups, {}) || !agree(one.sampling, other.sampling, no_sample)) return std::nullopt;
  if (both.groups.empty()) both.groups = other.groups;
  if (both.sampling == no_sample) both.sampling = other.sampling;
  both.lists_rows |= other.lists_rows;
  both.lists_values |= other.lists_values;
  Reconciling same = other;
  same.groups = both.groups, same.sampling = both.sampling;
  same.lists_rows = both.lists_rows, same.lists_values = both.lists_values;
  return same == both ? std::optional(both) : std::nullopt;
}

Result<Compared> fulfil(const Reconciling& wish, data::Tables& tables, const data::ScanOptions& options) {
  RD_TRY(const OpenTable before, tables.open(wish.old_table));
  RD_TRY(const OpenTable after, tables.open(wish.new_table));
  RD_TRY(const OpenTable mapping, tables.open(wish.mapping));
  Compared compared;
  Lists lists(wish, compared);
  const auto& [size, seed, confidence, stratify] = wish.sampling;
  Request request{.old_table = named(before),
                  .new_table = named(after),
                  .plan = {.old_table = headers(before),
                           .new_table = headers(after),
                           .table = wish.object,
                           .keys = wish.keys,
                           .groups = wish.groups,
                           .codes = codes_of(wish, tables)},
                  .sample = {size, seed, confidence},
                  .stratify = stratify,
                  .jobs = options.jobs,
                  .show_values = true,  // the audit masks
                  .most_told = options.max_samples};
  if (options.memory) request.key_memory = *options.memory;
  if (wish.lists_rows || wish.lists_values) request.listener = &lists;
  RD_TRY(request.plan.mapping, read_mapping(small(mapping)));
  auto result = reconcile(request);
  if (!result) return result.error().front();
  compared.result = std::move(*result);
  return compared;
}

}  // namespace readiness::recon
