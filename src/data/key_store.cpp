// SPDX-License-Identifier: Apache-2.0
#include "data/key_store.hpp"

#include <unistd.h>

namespace readiness::data {

std::uint64_t KeyStore::half_of_memory() {
  return static_cast<std::uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE)) / 2;
}

std::shared_ptr<Hash[]> KeyStore::room(std::size_t count) {
  const std::uint64_t bytes = count * sizeof(Hash);
  if ((*used_ += bytes) > most_) {
    *used_ -= bytes;
    return nullptr;
  }
  return {new Hash[count], [used = used_, bytes](const Hash* hashes) {
            delete[] hashes;
            *used -= bytes;
          }};
}

StoredKeys KeyStore::spill(std::span<const Hash> hashes) {
  const std::lock_guard lock(mutex_);
  StoredKeys stored{.memory = nullptr, .offset = spilled_};
  if (failure_) return stored;
  if (!file_) {
    auto file = util::ScratchFile::create();
    if (!file) return keep(std::move(file).error()), stored;
    file_ = std::move(file).value();
  }
  const Result<void> written =
      file_->write_at(stored.offset, {reinterpret_cast<const char*>(hashes.data()), hashes.size_bytes()});
  if (!written) return keep(written.error()), stored;
  spilled_ += hashes.size_bytes();
  return stored;
}

std::span<const Hash> KeyStore::read(const StoredKeys& keys, std::size_t begin, std::size_t size,
                                     std::span<Hash> buffer) {
  if (keys.memory) return {keys.memory.get() + begin, size};
  if (size == 0 || !file_) return {};
  const std::span<Hash> wanted = buffer.first(size);
  const std::span<char> bytes(reinterpret_cast<char*>(wanted.data()), wanted.size_bytes());
  const Result<void> done = file_->read_at(keys.offset + begin * sizeof(Hash), bytes);
  if (done) return wanted;
  const std::lock_guard lock(mutex_);
  keep(done.error());
  return {};
}

Result<void> KeyStore::check() const {
  const std::lock_guard lock(mutex_);
  if (failure_) return *failure_;
  return {};
}

void KeyStore::keep(Error error) {
  if (!failure_) failure_ = std::move(error);
}

}  // namespace readiness::data
