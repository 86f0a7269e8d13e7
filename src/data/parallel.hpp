// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace readiness::data {

// How many threads `jobs` asks for: 0 = one a processor.
inline unsigned threads_for(unsigned jobs) {
  return jobs == 0 ? std::max(1u, std::thread::hardware_concurrency()) : jobs;
}

// work(worker) on `jobs` threads, this one among them; worker counts from 0.
template <class Work>
void run_on(unsigned jobs, Work work) {
  std::vector<std::thread> helpers;
  for (unsigned worker = 1; worker < jobs; ++worker) helpers.emplace_back(work, worker);
  work(0u);
  for (std::thread& helper : helpers) helper.join();
}

// visit(worker, i) for each i below `count`, shared out among `jobs` threads as they get free.
template <class Visit>
void for_each_of(std::size_t count, unsigned jobs, Visit visit) {
  std::atomic<std::size_t> next{0};
  run_on(std::max(1u, jobs), [&](unsigned worker) {
    for (std::size_t i = next++; i < count; i = next++) visit(worker, i);
  });
}

}  // namespace readiness::data
