// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace readiness::data {

// How many threads `jobs` asks for: 0 = one a processor.
inline unsigned threads_for(unsigned jobs) {
  return jobs == 0 ? std::max(1u, std::thread::hardware_concurrency()) : jobs;
}

// work(worker) on up to `jobs` threads, this one among them; worker counts from 0. The first exception of any of them
// (there is no memory left) is thrown here, when all have ended. Where the system gives no thread, there are fewer.
template <class Work>
void run_on(unsigned jobs, Work work) {
  std::exception_ptr fault;
  std::mutex guard;
  const auto guarded = [&](unsigned worker) {
    try {
      work(worker);
    } catch (...) {
      const std::scoped_lock lock(guard);
      if (!fault) fault = std::current_exception();
    }
  };
  std::vector<std::thread> helpers;
  helpers.reserve(jobs);
  try {
    for (unsigned worker = 1; worker < jobs; ++worker) helpers.emplace_back(guarded, worker);
  } catch (const std::exception&) {
  }
  guarded(0u);
  for (std::thread& helper : helpers) helper.join();
  if (fault) std::rethrow_exception(fault);
}

// visit(worker, i) for each i below `count`, shared out among `jobs` threads as they get free. None is begun after an
// exception.
template <class Visit>
void for_each_of(std::size_t count, unsigned jobs, Visit visit) {
  std::atomic<std::size_t> next{0};
  std::atomic<bool> failed{false};
  const auto most = static_cast<unsigned>(std::min<std::size_t>(jobs, count));
  run_on(std::max(1u, most), [&](unsigned worker) {
    try {
      for (std::size_t i = next++; i < count && !failed; i = next++) visit(worker, i);
    } catch (...) {
      failed = true;
      throw;
    }
  });
}

}  // namespace readiness::data
