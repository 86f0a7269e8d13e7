// SPDX-License-Identifier: Apache-2.0
#include "util/log.hpp"

#include "util/utf8.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <memory>

namespace readiness::util::log {

namespace {

spdlog::logger& logger() {
  static const std::unique_ptr<spdlog::logger> quiet = [] {
    auto made = std::make_unique<spdlog::logger>("readiness", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    made->set_pattern("%l: %v");
    made->set_level(spdlog::level::off);
    return made;
  }();
  return *quiet;
}

// File names and other text from outside end up in messages.
void write(spdlog::level::level_enum level, std::string_view message) {
  if (logger().should_log(level)) logger().log(level, spdlog::string_view_t(printable(message)));
}

}  // namespace

void start(Level level) {
  logger().set_level(level == Level::debug  ? spdlog::level::debug
                     : level == Level::info ? spdlog::level::info
                                            : spdlog::level::off);
}

void info(std::string_view message) { write(spdlog::level::info, message); }
void debug(std::string_view message) { write(spdlog::level::debug, message); }

}  // namespace readiness::util::log
