// SPDX-License-Identifier: Apache-2.0
#include "audit/fulfil.hpp"

#include "data/parallel.hpp"
#include "data/read_rows.hpp"
#include "identity/wish.hpp"
#include "recon/wish.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

template <class T>
Result<std::shared_ptr<const T>> shared(Result<T> found) {
  if (!found) return std::move(found).error();
  return std::shared_ptr<const T>(std::make_shared<T>(std::move(found).value()));
}

template <class All, class W>
auto find_in(const All& all, const W& wish) {
  return std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.first == wish; });
}

class Fulfiller {
 public:
  Fulfiller(const Schedule& schedule, data::Tables& tables, const data::ScanOptions& options)
      : wanted_(schedule.wanted), tables_(tables), options_(options) {
    options_.jobs = data::threads_for(options_.jobs);
  }

  Result<Fulfilled, Errors> run() {
    keep_open(wanted_.compared), keep_open(wanted_.matched), keep_open(wanted_.read);
    RD_TRY(all_.scanned, data::scan(tables_, wanted_.numbers, options_));
    compare();
    for (const Matching& wish : wanted_.matched) all_.matched.emplace_back(wish, match(wish));
    for (const Reading& wish : wanted_.read) all_.read.emplace_back(wish, read(wish));
    return std::move(all_);
  }

 private:
  template <class W>
  void keep_open(const std::vector<W>& wishes) {
    for (const W& wish : wishes)
      for (const Subject& subject : subjects_of(wish)) tables_.keep_open(subject.table);
  }

  // Those that can share a comparison do, unless what one of them asks for besides spoils it.
  void compare() {
    std::vector<Reconciling> shared_wishes;
    std::vector<std::size_t> share_of;
    for (const Reconciling& wish : wanted_.compared) {
      std::size_t i = 0;
      for (std::optional<Reconciling> both; i < shared_wishes.size(); ++i)
        if ((both = recon::together(shared_wishes[i], wish))) {
          shared_wishes[i] = *both;
          break;
        }
      if (i == shared_wishes.size()) shared_wishes.push_back(wish);
      share_of.push_back(i);
    }
    std::vector<Result<std::shared_ptr<const recon::Compared>>> results;
    for (const Reconciling& wish : shared_wishes) results.push_back(shared(recon::fulfil(wish, tables_, options_)));
    for (std::size_t i = 0; i < share_of.size(); ++i) {
      const Reconciling& wish = wanted_.compared[i];
      const auto& result = results[share_of[i]];
      const bool alone = shared_wishes[share_of[i]] == wish;
      const bool spoilt = !result || (*result)->result.too_many_groups;
      all_.compared.emplace_back(wish, alone || !spoilt ? result : shared(recon::fulfil(wish, tables_, options_)));
    }
  }

  Result<std::shared_ptr<const identity::Found>> match(const Matching& wish) {
    Measured measured;
    if (wish.names) RD_CHECK(all_.add_numbers({*wish.names}, measured));
    return shared(identity::fulfil(wish, tables_, measured, options_.jobs));
  }

  Result<std::shared_ptr<const RowJudge>> read(const Reading& wish) {
    Measured measured;
    RD_CHECK(all_.add_numbers({wish.numbers.begin(), wish.numbers.end()}, measured));
    if (wish.before) RD_CHECK(all_.add_others({*wish.before}, measured));
    RD_TRY(auto judge, data::fulfil(wish, tables_, measured, options_.jobs, options_.max_samples));
    return std::shared_ptr<const RowJudge>(std::move(judge));
  }

  const AllWanted& wanted_;
  data::Tables& tables_;
  data::ScanOptions options_;
  Fulfilled all_;
};

}  // namespace

Result<void> Fulfilled::add_numbers(const Wishes& wishes, Measured& measured) const {
  for (const Wish& wish : wishes)
    if (const auto* measure = std::get_if<Measure>(&wish)) {
      const Result<Measurement>& found = scanned.measurements.at(*measure);
      if (!found) return found.error();
      measured.set(*measure, *found);
    }
  return {};
}

Result<void> Fulfilled::add_others(const Wishes& wishes, Measured& measured) const {
  const auto add = [&](const auto& all, const auto& wish) -> Result<void> {
    const auto& found = find_in(all, wish)->second;
    if (!found) return found.error();
    measured.set(wish, *found);
    return {};
  };
  for (const Wish& wish : wishes) {
    if (const auto* one = std::get_if<Reconciling>(&wish)) RD_CHECK(add(compared, *one));
    if (const auto* one = std::get_if<Matching>(&wish)) RD_CHECK(add(matched, *one));
    if (const auto* one = std::get_if<Reading>(&wish)) RD_CHECK(add(read, *one));
  }
  return {};
}

Result<Fulfilled, Errors> fulfil(const Schedule& schedule, data::Tables& tables, const data::ScanOptions& options) {
  return Fulfiller(schedule, tables, options).run();
}

}  // namespace readiness::audit
