// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>

namespace readiness::cli {

// One line on standard error that follows a long scan and vanishes with this object.
// Shows nothing when standard error is no terminal, or when the scan is short.
class Progress {
 public:
  explicit Progress(Console& console) : console_(console) {}
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  // For data::ReadOptions::progress: of one file of so many bytes. Empty as below.
  std::function<void(std::uint64_t)> of(const std::string& file, std::uint64_t bytes);
  // For audit::Options::progress; empty when there is nothing to show it on. Thread-safe.
  std::function<void(const std::string&, std::uint64_t, std::uint64_t)> callback();

 private:
  void show(const std::string& table, std::uint64_t done, std::uint64_t total);

  Console& console_;
  std::mutex mutex_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
  bool shown_ = false;
};

}  // namespace readiness::cli
