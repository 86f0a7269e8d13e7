// SPDX-License-Identifier: Apache-2.0
// The lower limit of any audit: opens a table, cuts it into fields, looks at nothing.
// Usage: bench_tokenise FILE THREADS; prints the seconds.
#include "data/open.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <numeric>

namespace {

class Nothing : public readiness::data::Reader {
  void take(const readiness::data::Batch&) override {}
};

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "usage: bench_tokenise FILE THREADS\n";
    return 2;
  }
  const auto start = std::chrono::steady_clock::now();
  const auto source = readiness::data::open("", {.table = "table", .file = words[1]});
  if (!source) {
    std::cerr << source.error().message.en << '\n';
    return 1;
  }
  std::vector<std::size_t> columns((*source)->header().size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  const auto done = (*source)->read(
      columns, {.open = [] { return std::make_unique<Nothing>(); }, .close = [](auto, std::uint64_t) {}},
      {.jobs = static_cast<unsigned>(std::atoi(words[2]))});
  if (!done) {
    std::cerr << done.error().message.en << '\n';
    return 1;
  }
  std::cout << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() << '\n';
}
