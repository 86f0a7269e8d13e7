// SPDX-License-Identifier: Apache-2.0
#include "data/csv/relay.hpp"

#include "data/csv/guess.hpp"

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace readiness::data::csv {
namespace {

class Relay {
 public:
  Relay(std::string_view text, std::size_t begin, std::size_t end, Format format, std::span<const std::size_t> columns,
        const Parts& parts, const ReadOptions& options)
      : text_(text), begin_(begin), end_(end), format_(format), columns_(columns), parts_(parts), options_(options) {
    chunk_ = std::max<std::size_t>(options.chunk_bytes, 1);
    slots_.resize((end - begin + chunk_ - 1) / chunk_);
    true_begin_ = begin;
  }

  std::optional<Stopped> run() {
    const unsigned wanted = options_.jobs == 0 ? std::max(1u, std::thread::hardware_concurrency()) : options_.jobs;
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(wanted, slots_.size()); ++i)
      helpers.emplace_back([this] { work(); });
    work();
    for (std::thread& helper : helpers) helper.join();
    if (!trouble_ && true_begin_ != end_) trouble_ = {Trouble::Kind::torn_end, end_};
    if (!trouble_) return {};
    return Stopped{*trouble_, records_};
  }

 private:
  struct Slot {
    std::unique_ptr<Reader> reader;  // null until the part has been read
    PartEnd end;
  };

  std::size_t limit(std::size_t part) const { return std::min(end_, begin_ + (part + 1) * chunk_); }

  void work() {
    PartReader reader(text_, format_, columns_);
    std::unique_lock lock(mutex_);
    while (next_to_read_ < slots_.size() && !trouble_) {
      const std::size_t part = next_to_read_++;
      const std::optional<std::size_t> known = part == next_to_close_ ? std::optional(true_begin_) : std::nullopt;
      lock.unlock();
      Slot slot =
          read(part, known ? *known : guess_record_begin(text_, begin_ + part * chunk_, format_.delimiter), reader);
      lock.lock();
      slots_[part] = std::move(slot);
      close_parts(reader, lock);
    }
  }

  Slot read(std::size_t part, std::size_t begin, PartReader& reader) const {
    Slot slot{parts_.open(), {}};
    slot.end = reader.read(begin, limit(part), *slot.reader);
    slot.reader->end(slot.end.records);
    return slot;
  }

  // In order, and by one thread at a time; the others go on reading meanwhile.
  void close_parts(PartReader& reader, std::unique_lock<std::mutex>& lock) {
    if (closing_) return;
    closing_ = true;
    while (next_to_close_ < slots_.size() && slots_[next_to_close_].reader && !trouble_) {
      Slot slot = std::move(slots_[next_to_close_]);
      lock.unlock();
      if (slot.end.begin != true_begin_) slot = read(next_to_close_, true_begin_, reader);
      if (!slot.end.trouble) parts_.close(std::move(slot.reader), records_);
      if (options_.progress) options_.progress(slot.end.end);
      lock.lock();
      records_ += slot.end.records;
      true_begin_ = slot.end.end;
      trouble_ = slot.end.trouble;
      ++next_to_close_;
    }
    closing_ = false;
  }

  std::string_view text_;
  std::size_t begin_, end_;
  Format format_;
  std::span<const std::size_t> columns_;
  const Parts& parts_;
  const ReadOptions& options_;
  std::size_t chunk_;

  std::mutex mutex_;  // guards what follows; the closing thread alone changes true_begin_ and records_
  std::vector<Slot> slots_;
  std::size_t next_to_read_ = 0;
  std::size_t next_to_close_ = 0;
  std::size_t true_begin_;     // of the part to be closed next
  std::uint64_t records_ = 0;  // before it
  bool closing_ = false;
  std::optional<Trouble> trouble_;
};

}  // namespace

std::optional<Stopped> read_in_parts(std::string_view text, std::size_t begin, Format format,
                                     std::span<const std::size_t> columns, const Parts& parts,
                                     const ReadOptions& options, std::size_t end) {
  return Relay(text, begin, std::min(end, text.size()), format, columns, parts, options).run();
}

}  // namespace readiness::data::csv
