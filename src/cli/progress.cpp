// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include "text/phrase.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase scanning{"扫描 {0} {1} %", "scanning {0} {1} %"};
// clang-format on
}  // namespace phrases

constexpr std::chrono::milliseconds k_pause{150};  // between two updates, and before the first
constexpr const char* k_clear_line = "\r\x1b[2K";

}  // namespace

Progress::~Progress() {
  if (shown_) console_.err << k_clear_line << std::flush;
}

std::function<void(const std::string&, std::uint64_t, std::uint64_t)> Progress::callback() {
  if (!console_.progress) return {};
  return [this](const std::string& table, std::uint64_t done, std::uint64_t total) { show(table, done, total); };
}

std::function<void(std::uint64_t)> Progress::of(const std::string& file, std::uint64_t bytes) {
  if (!console_.progress) return {};
  return [this, file, bytes](std::uint64_t done) { show(file, done, bytes); };
}

void Progress::show(const std::string& table, std::uint64_t done, std::uint64_t total) {
  const std::scoped_lock lock(mutex_);
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < k_pause || total == 0) return;
  last_ = now;
  shown_ = true;
  const std::uint64_t percent = 100 * done / total;
  const Localized line = text::say<phrases::scanning>(table, percent);
  console_.err << k_clear_line << util::printable(line.in(console_.language)) << std::flush;
}

}  // namespace readiness::cli
