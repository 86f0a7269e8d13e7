// SPDX-License-Identifier: Apache-2.0
#include "identity/match.hpp"

#include "data/parallel.hpp"
#include "identity/compare.hpp"

#include <algorithm>
#include <tuple>

namespace readiness::identity {
namespace {

constexpr std::size_t k_compared_at_once = 1024;  // records that a thread takes at a time

bool better(const Pair& a, const Pair& b) { return std::tuple(-a.weight, a.b) < std::tuple(-b.weight, b.b); }

class Matcher {
 public:
  Matcher(const Records& records, const Blocks& blocks, const Scale& scale)
      : records_(records), blocks_(blocks), scale_(scale) {}

  void take(std::uint32_t i, Matches& to) {
    partners_.clear();
    blocks_.partners(i, partners_);
    to.compared += partners_.size();
    best_.clear();
    for (std::size_t at = 0; at < partners_.size(); ++at) {
      prefetch(at);
      consider(i, partners_[at]);
    }
    std::sort(best_.begin(), best_.end(), better);
    const std::size_t kept = std::min(best_.size(), k_most_matches);
    to.left_out += best_.size() - kept;
    to.pairs.insert(to.pairs.end(), best_.begin(), best_.begin() + static_cast<std::ptrdiff_t>(kept));
  }

 private:
  // Partners lie all over the memory: half of the time would be waiting for them.
  void prefetch(std::size_t at) const {
    constexpr std::size_t k_ahead = 8, k_line = 64;  // partners; bytes
    if (at + 2 * k_ahead < partners_.size()) {
      const auto* const record = reinterpret_cast<const char*>(&records_[partners_[at + 2 * k_ahead]]);
      for (std::size_t byte = 0; byte < sizeof(Record); byte += k_line) __builtin_prefetch(record + byte);
    }
    if (at + k_ahead < partners_.size()) __builtin_prefetch(records_[partners_[at + k_ahead]].core.data());
  }

  void consider(std::uint32_t i, std::uint32_t j) {
    const Record &a = records_[i], &b = records_[j];
    Pattern pattern = compare_all_but_address(a, b);
    double weight = scale_.weigh(pattern, a, b);
    if (scale_.judge(pattern, weight + scale_.best_address(), a, b) == Judgement::different) return;
    pattern[Field::address] = compare_addresses(a, b);
    weight = scale_.weigh(pattern, a, b);
    const Judgement judgement = scale_.judge(pattern, weight, a, b);
    if (judgement != Judgement::different) best_.push_back({i, j, pattern, static_cast<float>(weight), judgement});
  }

  const Records& records_;
  const Blocks& blocks_;
  const Scale& scale_;
  std::vector<std::uint32_t> partners_;
  std::vector<Pair> best_;
};

}  // namespace

Matches match(const Records& records, const Blocks& blocks, const Model& model, unsigned jobs) {
  const Scale scale(model, records.size());
  const std::size_t finders = records.first_size(), chunks = (finders + k_compared_at_once - 1) / k_compared_at_once;
  std::vector<Matches> parts(chunks);
  data::for_each_of(chunks, jobs, [&](unsigned, std::size_t chunk) {
    Matcher matcher(records, blocks, scale);
    for (std::size_t i = chunk * k_compared_at_once; i < std::min(finders, (chunk + 1) * k_compared_at_once); ++i)
      matcher.take(static_cast<std::uint32_t>(i), parts[chunk]);
  });
  Matches all{.oversize = blocks.oversize()};
  for (Matches& part : parts) {
    all.pairs.insert(all.pairs.end(), part.pairs.begin(), part.pairs.end());
    all.compared += part.compared;
    all.left_out += part.left_out;
  }
  return all;
}

}  // namespace readiness::identity
