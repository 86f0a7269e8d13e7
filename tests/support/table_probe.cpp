// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"

#include "data/read_rows.hpp"
#include "identity/wish.hpp"
#include "recon/wish.hpp"

#include <memory>

namespace readiness::support {

namespace {

template <class T>
std::shared_ptr<const T> required(Result<T> found) {
  INFO((found ? std::string() : found.error().message.en));
  REQUIRE(found);
  return std::make_shared<T>(std::move(found).value());
}

class Fulfilling {
 public:
  explicit Fulfilling(data::Tables& tables) : tables_(tables) {}

  void add(const Measure& wish) {
    const auto scanned = data::scan(tables_, {wish}, k_options);
    REQUIRE(scanned);
    INFO(wish.kind << " of " << wish.table);
    REQUIRE(scanned->measurements.at(wish));
    measured.set(wish, *scanned->measurements.at(wish));
  }
  void add(const Reconciling& wish) { measured.set(wish, required(recon::fulfil(wish, tables_, k_options))); }
  void add(const Matching& wish) {
    if (wish.names) add(*wish.names);
    measured.set(wish, required(identity::fulfil(wish, tables_, measured, 1)));
  }
  void add(const Reading& wish) {
    for (const Measure& number : wish.numbers) add(number);
    if (wish.before) add(*wish.before);
    auto judge = data::fulfil(wish, tables_, measured, 1, 1000);
    REQUIRE(judge);
    measured.set(wish, std::shared_ptr<const RowJudge>(std::move(*judge)));
  }

  Measured measured;

 private:
  inline static const data::ScanOptions k_options{.jobs = 1};
  data::Tables& tables_;
};

}  // namespace

Verdict run_on(const std::string& id, const Params& with, const test::Tables& tables,
               const Circumstances& circumstances) {
  const DataProbe& probe = data_probe(id);
  const auto needs = probe.needs(with, circumstances);
  REQUIRE(needs);
  const std::vector<Table> declared = test::declare_all(tables);
  data::Tables opened(declared, {}, test::opener(tables));
  Fulfilling fulfilling(opened);
  for (const Wish& wish : *needs) std::visit([&](const auto& one) { fulfilling.add(one); }, wish);
  return probe.judge(with, fulfilling.measured, circumstances);
}

std::string told(const Verdict& verdict) {
  std::string text;
  for (const Sample& sample : verdict.samples)
    text += (text.empty() ? "" : "; ") + std::to_string(sample.row.number()) + ": " + sample.reason.en;
  return text;
}

}  // namespace readiness::support
