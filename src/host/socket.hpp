// SPDX-License-Identifier: Apache-2.0
// Names and TCP connections that end in time.
#pragma once

#include "readiness/network.hpp"

#include <string>
#include <vector>

namespace readiness::host {

using Clock = std::chrono::steady_clock;

// What is left until `deadline`, never negative.
std::chrono::milliseconds time_left(Clock::time_point deadline);

// Addresses of a name, each once, sorted.
Result<std::vector<std::string>> resolve(const std::string& host, std::chrono::milliseconds timeout);

// A connected socket that does not block; closed with it.
class Socket {
 public:
  static Result<Socket> connect(const std::string& host, std::uint16_t port, std::chrono::milliseconds timeout);

  Socket(Socket&& other) noexcept : descriptor_(other.descriptor_) { other.descriptor_ = -1; }
  Socket& operator=(Socket&&) = delete;
  ~Socket();

  int descriptor() const { return descriptor_; }
  // Whether it may be read from (written to) before the deadline.
  bool wait(bool to_write, Clock::time_point deadline) const;

 private:
  explicit Socket(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace readiness::host
