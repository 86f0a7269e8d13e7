// SPDX-License-Identifier: Apache-2.0
#include "util/mapping.hpp"

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace readiness::util {

// Which addresses are watched, where a signal handler can see it: a list that only grows. A guard that is free again
// is used for the next mapping.
struct Mapping::Guard {
  std::atomic<bool> taken = true;
  std::atomic<std::uintptr_t> begin = 0;  // 0: of nothing
  std::atomic<std::size_t> size = 0;      // whole pages
  std::atomic<bool> damaged = false;
  Guard* next = nullptr;

  static Guard* take() {
    for (Guard* guard = first(); guard != nullptr; guard = guard->next)
      if (!guard->taken.exchange(true)) return guard;
    auto* const guard = new Guard;
    guard->next = first();
    while (!first().compare_exchange_weak(guard->next, guard)) continue;
    return guard;
  }

  void watch(const char* data, std::size_t bytes) {
    damaged = false;
    size = bytes;
    begin = reinterpret_cast<std::uintptr_t>(data);
  }

  void free() {
    begin = 0;
    taken = false;
  }

  // Puts zeros in the place of what lies at `address` and behind it: what is gone is the end of a file, mostly.
  // False when the address is not this guard's.
  bool mend(std::uintptr_t address) {
    const std::uintptr_t from = begin;
    const std::size_t bytes = size;
    if (from == 0 || address < from || address - from >= bytes || begin != from) return false;
    damaged = true;
    const std::size_t offset = (address - from) / page() * page();
    void* const gone = reinterpret_cast<void*>(from + offset);
    return mmap(gone, bytes - offset, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED;
  }

  static std::atomic<Guard*>& first() {
    static constinit std::atomic<Guard*> list = nullptr;
    return list;
  }

  static std::size_t page() {
    static const auto size = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    return size;
  }

  static void install() {
    static const bool installed = [] {
      page();  // a handler must not be the first one to ask
      struct sigaction ours = {};
      ours.sa_sigaction = handle;
      ours.sa_flags = SA_SIGINFO | SA_ONSTACK;
      sigemptyset(&ours.sa_mask);
      return sigaction(SIGBUS, &ours, &before()) == 0;
    }();
    static_cast<void>(installed);
  }

 private:
  static struct sigaction& before() {
    static constinit struct sigaction action = {};
    return action;
  }

  // Nothing but atomics and system calls may be used here.
  static void handle(int signal, siginfo_t* facts, void*) {
    const int error_number = errno;
    const bool by_access = facts->si_code > 0;
    const auto address = reinterpret_cast<std::uintptr_t>(facts->si_addr);
    bool mended = false;
    for (Guard* guard = first(); guard != nullptr && by_access && !mended; guard = guard->next)
      mended = guard->mend(address);
    if (!mended) {
      sigaction(signal, &before(), nullptr);  // not ours: it happens again, to whom it concerns
      if (!by_access) raise(signal);
    }
    errno = error_number;
  }
};

std::unique_ptr<Mapping> Mapping::of(int file, std::size_t size) {
  void* const data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (data == MAP_FAILED) return nullptr;
  return std::unique_ptr<Mapping>(new Mapping(static_cast<const char*>(data), size));
}

std::unique_ptr<Mapping> Mapping::watched(Descriptor file, const struct stat& facts) {
  Guard::install();
  std::unique_ptr<Mapping> mapping = of(file.number(), static_cast<std::size_t>(facts.st_size));
  if (!mapping) return nullptr;
  mapping->file_ = std::move(file);
  mapping->facts_ = facts;
  mapping->guard_ = Guard::take();
  mapping->guard_->watch(mapping->data_, (mapping->size_ + Guard::page() - 1) / Guard::page() * Guard::page());
  return mapping;
}

Mapping::~Mapping() {
  if (guard_ != nullptr) guard_->free();
  munmap(const_cast<char*>(data_), size_);
}

void Mapping::release(std::size_t begin, std::size_t end) const {
  const std::size_t page = Guard::page();
  begin = (begin + page - 1) / page * page;
  if (end / page * page > begin) madvise(const_cast<char*>(data_) + begin, end / page * page - begin, MADV_DONTNEED);
}

std::optional<Mapping::Fault> Mapping::fault() const {
  struct stat now = {};
  if (fstat(file_.number(), &now) != 0) return Fault::unreadable;
  if (now.st_size < facts_.st_size) return Fault::shorter;
  const bool same_time = now.st_mtim.tv_sec == facts_.st_mtim.tv_sec && now.st_mtim.tv_nsec == facts_.st_mtim.tv_nsec;
  if (now.st_size != facts_.st_size || !same_time) return Fault::written_to;
  if (guard_->damaged) return Fault::unreadable;
  return {};
}

}  // namespace readiness::util
