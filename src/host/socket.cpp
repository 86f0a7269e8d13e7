// SPDX-License-Identifier: Apache-2.0
#include "host/socket.hpp"

#include "text/phrases.hpp"
#include "util/system_reason.hpp"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase network_no_name{"无法解析主机名 {0}：{1}", "the name {0} cannot be resolved: {1}"};
constexpr text::Phrase network_no_connection{"无法连接 {0}：{1}", "no connection to {0}: {1}"};
constexpr text::Phrase name_not_known{"没有这个名字", "there is no such name"};
constexpr text::Phrase name_service_silent{"域名服务没有应答", "the name service does not answer"};
// clang-format on
}  // namespace phrases

using std::chrono::milliseconds;
using text::say;

struct Address {
  sockaddr_storage storage = {};
  socklen_t size = 0;
  int family = 0;
};

// What a lookup in another thread came to. The system's own lookup knows no timeout, so it may end after we left.
struct Lookup {
  std::mutex guard;
  std::condition_variable ready;
  bool done = false;
  int fault = 0;
  std::vector<Address> addresses;
};

void look_up(const std::shared_ptr<Lookup>& lookup, const std::string& host, const std::string& port) {
  addrinfo wanted = {};
  wanted.ai_socktype = SOCK_STREAM;
  wanted.ai_flags = AI_ADDRCONFIG;
  addrinfo* found = nullptr;
  int fault = ::getaddrinfo(host.c_str(), port.c_str(), &wanted, &found);
  if (fault == EAI_NONAME || fault == EAI_ADDRFAMILY) {  // the only address may be a loopback one
    wanted.ai_flags = 0;
    fault = ::getaddrinfo(host.c_str(), port.c_str(), &wanted, &found);
  }
  std::vector<Address> addresses;
  for (const addrinfo* one = found; fault == 0 && one; one = one->ai_next) {
    Address address{.size = one->ai_addrlen, .family = one->ai_family};
    std::copy_n(reinterpret_cast<const char*>(one->ai_addr), one->ai_addrlen,
                reinterpret_cast<char*>(&address.storage));
    addresses.push_back(address);
  }
  if (found) ::freeaddrinfo(found);
  const std::lock_guard lock(lookup->guard);
  lookup->done = true;
  lookup->fault = fault;
  lookup->addresses = std::move(addresses);
  lookup->ready.notify_all();
}

// Nobody is there to catch what a thread by itself throws.
void answer(const std::shared_ptr<Lookup>& lookup, const std::string& host, const std::string& port) noexcept {
  try {
    look_up(lookup, host, port);
  } catch (const std::exception&) {
    const std::lock_guard lock(lookup->guard);
    lookup->done = true;
    lookup->fault = EAI_MEMORY;
    lookup->ready.notify_all();
  }
}

Localized reason_of(int lookup_fault) {
  if (lookup_fault == EAI_NONAME) return say<phrases::name_not_known>();
  if (lookup_fault == EAI_AGAIN) return say<phrases::name_service_silent>();
  return same(::gai_strerror(lookup_fault));
}

Result<std::vector<Address>> addresses_of(const std::string& host, std::uint16_t port, milliseconds timeout) {
  const auto lookup = std::make_shared<Lookup>();
  std::thread(answer, lookup, host, std::to_string(port)).detach();
  std::unique_lock lock(lookup->guard);
  if (!lookup->ready.wait_for(lock, timeout, [&] { return lookup->done; }))
    return Error{say<text::phrases::network_timeout>(host, timeout.count())};
  if (lookup->fault != 0) return Error{say<phrases::network_no_name>(host, reason_of(lookup->fault))};
  return lookup->addresses;
}

std::string text_of(const Address& address) {
  char text[NI_MAXHOST] = "";
  ::getnameinfo(reinterpret_cast<const sockaddr*>(&address.storage), address.size, text, sizeof text, nullptr, 0,
                NI_NUMERICHOST);
  return text;
}

bool wait_for(int descriptor, bool to_write, Clock::time_point deadline) {
  while (true) {
    pollfd watched{.fd = descriptor, .events = static_cast<short>(to_write ? POLLOUT : POLLIN), .revents = 0};
    const int ready = ::poll(&watched, 1, static_cast<int>(time_left(deadline).count()));
    if (ready >= 0 || errno != EINTR) return ready > 0;
  }
}

// The errno of the attempt; 0 when it stands.
int try_address(int descriptor, const Address& address, Clock::time_point deadline) {
  if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address.storage), address.size) == 0) return 0;
  if (errno != EINPROGRESS) return errno;
  if (!wait_for(descriptor, true, deadline)) return ETIMEDOUT;
  int fault = 0;
  socklen_t size = sizeof fault;
  return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &size) == 0 ? fault : errno;
}

}  // namespace

milliseconds time_left(Clock::time_point deadline) {
  return std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(deadline - Clock::now()));
}

Result<std::vector<std::string>> resolve(const std::string& host, milliseconds timeout) {
  RD_TRY(const std::vector<Address> addresses, addresses_of(host, 0, timeout));
  std::vector<std::string> texts;
  for (const Address& address : addresses) texts.push_back(text_of(address));
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

Result<Socket> Socket::connect(const std::string& host, std::uint16_t port, milliseconds timeout) {
  const auto deadline = Clock::now() + timeout;
  const std::string name = host + ":" + std::to_string(port);
  RD_TRY(const std::vector<Address> addresses, addresses_of(host, port, timeout));
  int fault = EADDRNOTAVAIL;
  for (const Address& address : addresses) {
    Socket socket(::socket(address.family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.descriptor_ < 0) {
      fault = errno;
      continue;
    }
    fault = try_address(socket.descriptor_, address, deadline);
    if (fault == 0) return socket;
    if (time_left(deadline).count() == 0) break;
  }
  if (fault == ETIMEDOUT) return Error{say<text::phrases::network_timeout>(name, timeout.count())};
  return Error{say<phrases::network_no_connection>(name, util::system_reason(fault))};
}

Socket::~Socket() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool Socket::wait(bool to_write, Clock::time_point deadline) const { return wait_for(descriptor_, to_write, deadline); }

}  // namespace readiness::host
