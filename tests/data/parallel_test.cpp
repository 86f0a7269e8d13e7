// SPDX-License-Identifier: Apache-2.0
#include "data/parallel.hpp"

#include <catch2/catch.hpp>

#include <new>
#include <stdexcept>

namespace parallel_test {

namespace data = readiness::data;

TEST_CASE("each number is visited once, whatever the number of threads") {
  const unsigned jobs = GENERATE(0u, 1u, 2u, 7u, 64u);
  std::vector<std::atomic<int>> visits(100);
  data::for_each_of(visits.size(), jobs, [&](unsigned worker, std::size_t i) {
    CHECK(worker < std::max(1u, jobs));
    ++visits[i];
  });
  for (const auto& count : visits) CHECK(count == 1);
}

TEST_CASE("what a thread throws arrives at the caller, and stops the others") {
  const unsigned jobs = GENERATE(1u, 2u, 8u);
  const std::size_t at = GENERATE(0u, 5u, 999'999u);
  CAPTURE(jobs, at);
  std::atomic<std::size_t> begun = 0;
  CHECK_THROWS_AS(data::for_each_of(1'000'000, jobs,
                                    [&](unsigned, std::size_t i) {
                                      ++begun;
                                      if (i == at) throw std::bad_alloc();
                                    }),
                  std::bad_alloc);
  CHECK(begun <= 1'000'000);
  if (jobs == 1) CHECK(begun == at + 1);
}

TEST_CASE("of several exceptions one arrives") {
  CHECK_THROWS_AS(data::run_on(4, [](unsigned) { throw std::runtime_error("each of them"); }), std::runtime_error);
}

}  // namespace parallel_test
