// SPDX-License-Identifier: Apache-2.0
#include "recon/batches.hpp"

#include "recon/rule_words.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_no_batch_column{"{0} 中没有“批次”列", "{0} has no column 'batch'"};
// clang-format on
}  // namespace phrases

using text::say;

Result<std::size_t> batch_column(const Headers& headers) {
  for (std::size_t i = 0; i < headers.texts.size(); ++i)
    for (const std::string_view name : {"batch", "批次", "批次号", "迁移批次", "batchno", "batchid"})
      if (bare_word(headers.texts[i]) == name) return i;
  return Error{say<phrases::recon_no_batch_column>(headers.file)};
}

// A key column of the batch file, and whether its values are those of the old table.
struct KeyColumn {
  std::size_t column = 0;
  bool old_value = true;
};

Result<std::vector<KeyColumn>> key_columns(const Headers& headers, const Plan& plan) {
  std::vector<KeyColumn> columns;
  for (const PlanColumn& key : plan.keys) {
    const auto as_old = find_header(headers, key.old_name);
    const auto as_new = find_header(headers, key.new_name);
    if (!as_old && !as_new) return as_old.error();
    columns.push_back(as_old ? KeyColumn{*as_old, true} : KeyColumn{*as_new, false});
  }
  return columns;
}

struct Listed {
  data::Hash hash;
  std::string batch;
};

class ListReader : public data::Reader {
 public:
  ListReader(const Plan& plan, const std::vector<KeyColumn>& keys) : plan_(plan), keys_(keys) {}

  // The keys' columns come first, then the batch's.
  void take(const data::Batch& batch) override {
    batch.present().for_each([&](std::size_t row) {
      if (hash_key(batch, row)) rows.push_back({hash_, std::string(util::trim(batch.columns.back()[row]))});
    });
  }
  std::vector<Listed> rows;

 private:
  bool hash_key(const data::Batch& batch, std::size_t row) {
    canonical_.clear();
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      const std::string_view raw = batch.columns[i][row];
      if (is_blank(raw)) return false;
      const auto expected = keys_[i].old_value ? plan_.keys[i].rule.apply(raw, converted_) : std::optional(raw);
      append_canonical(plan_.keys[i].type, util::trim(expected.value_or(raw)), canonical_);
    }
    hash_ = data::hash_of(canonical_);
    return true;
  }

  const Plan& plan_;
  const std::vector<KeyColumn>& keys_;
  data::Hash hash_{0, 0};
  std::string canonical_, converted_;
};

}  // namespace

Result<Batches> Batches::read(const data::Source& source, const std::string& file, const Plan& plan, unsigned jobs) {
  const Headers headers{file, source.header()};
  RD_TRY(const std::vector<KeyColumn> keys, key_columns(headers, plan));
  std::vector<std::size_t> columns;
  for (const KeyColumn& key : keys) columns.push_back(key.column);
  RD_TRY(const std::size_t batch, batch_column(headers));
  columns.push_back(batch);
  std::vector<Listed> all;
  const auto close = [&](std::unique_ptr<data::Reader> part, std::uint64_t) {
    auto& rows = static_cast<ListReader&>(*part).rows;
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
  };
  RD_CHECK(source.read(columns, {[&] { return std::make_unique<ListReader>(plan, keys); }, close}, {.jobs = jobs}));

  Batches batches;
  batches.table_ = std::make_shared<data::KeyTable<Entry>>();
  batches.table_->reset(all.size());
  std::map<std::string, std::uint32_t> numbers{{"", 0}};
  for (const Listed& listed : all) {
    const auto [at, fresh] = numbers.emplace(listed.batch, static_cast<std::uint32_t>(batches.names_.size()));
    if (fresh) batches.names_.push_back(listed.batch), batches.listed_.push_back(0);
    if (batches.table_->insert({listed.hash, at->second}))
      ++batches.listed_twice_;
    else
      ++batches.listed_[at->second];
  }
  return batches;
}

BatchOf Batches::batch_of() const {
  return [table = table_](const data::Hash& key) {
    const Entry* entry = table->find(key);
    return entry ? entry->batch : 0u;
  };
}

std::vector<BatchFacts> Batches::facts(const Side& old_side, const Joined& joined) const {
  std::vector<BatchFacts> all(names_.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i].name = names_[i], all[i].listed = listed_[i];
  for (std::size_t number = 0; number < old_side.batches.size(); ++number) {
    BatchFacts& batch = all[old_side.batches[number]];
    const Status status = joined.old_rows[number];
    ++batch.in_old;
    batch.equal += status == Status::equal;
    batch.unequal += status == Status::unequal;
    batch.missing += status == Status::alone;
    batch.repeated += status == Status::repeated || status == Status::other_repeated;
  }
  std::sort(all.begin() + 1, all.end(), [](const BatchFacts& a, const BatchFacts& b) { return a.name < b.name; });
  std::rotate(all.begin(), all.begin() + 1, all.end());  // those of no batch last
  return all;
}

}  // namespace readiness::recon
