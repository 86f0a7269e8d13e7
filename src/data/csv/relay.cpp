// SPDX-License-Identifier: Apache-2.0
#include "data/csv/relay.hpp"

#include "data/csv/guess.hpp"
#include "data/parallel.hpp"

#include <algorithm>
#include <mutex>
#include <vector>

namespace readiness::data::csv {
namespace {

constexpr std::size_t k_smallest_part = std::size_t{1} << 20;

class Relay {
 public:
  Relay(std::string_view text, std::size_t begin, std::size_t end, Format format, std::span<const std::size_t> columns,
        const Parts& parts, const ReadOptions& options, const Watch& watch)
      : text_(text),
        begin_(begin),
        end_(end),
        format_(format),
        columns_(columns),
        parts_(parts),
        options_(options),
        watch_(watch) {
    cut_up(std::max<std::size_t>(options.chunk_bytes, 1), threads_for(options.jobs));
    slots_.resize(limits_.size());
    true_begin_ = begin;
  }

  Reading run() {
    const auto jobs = static_cast<unsigned>(std::min<std::size_t>(threads_for(options_.jobs), slots_.size()));
    run_on(jobs, [this](unsigned) { work(); });
    if (!trouble_ && true_begin_ != end_) trouble_ = {Trouble::Kind::torn_end, end_};
    if (trouble_) return {.stopped = Stopped{*trouble_, records_}};
    return {{}, std::move(marks_), std::move(seen_), records_};
  }

 private:
  struct Slot {
    std::unique_ptr<Reader> reader;  // null until the part has been read
    PartEnd end;
  };

  // Parts become smaller towards the end, so that no thread has much left when the others have nothing.
  void cut_up(std::size_t most, unsigned jobs) {
    const std::size_t least = std::min(most, k_smallest_part);
    for (std::size_t at = begin_; at < end_;) {
      at += std::min(end_ - at, std::clamp((end_ - at) / (2 * jobs), least, most));
      limits_.push_back(at);
    }
  }

  std::size_t guessed_begin(std::size_t part) const {
    return guess_record_begin(text_, limits_[part - 1], format_.delimiter);
  }

  void work() {
    try {
      read_parts();
    } catch (...) {
      const std::scoped_lock lock(mutex_);
      next_to_read_ = slots_.size();  // nothing more is begun
      throw;
    }
  }

  void read_parts() {
    PartReader reader(text_, format_, columns_, watch_);
    std::unique_lock lock(mutex_);
    while (next_to_read_ < slots_.size() && !trouble_) {
      const std::size_t part = next_to_read_++;
      const std::optional<std::size_t> known = part == next_to_close_ ? std::optional(true_begin_) : std::nullopt;
      lock.unlock();
      Slot slot = read(part, known ? *known : guessed_begin(part), reader);
      lock.lock();
      slots_[part] = std::move(slot);
      close_parts(reader, lock);
    }
  }

  Slot read(std::size_t part, std::size_t begin, PartReader& reader) const {
    Slot slot{parts_.open(), {}};
    slot.end = reader.read(begin, limits_[part], *slot.reader);
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
      for (const Mark& mark : slot.end.marks) marks_.push_back({mark.at, mark.row + records_});
      seen_.append(slot.end.seen, records_);
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
  const Watch& watch_;
  std::vector<std::size_t> limits_;  // where each part ends

  std::mutex mutex_;  // guards what follows; the closing thread alone changes true_begin_, records_, marks_ and seen_
  std::vector<Slot> slots_;
  std::size_t next_to_read_ = 0;
  std::size_t next_to_close_ = 0;
  std::size_t true_begin_;     // of the part to be closed next
  std::uint64_t records_ = 0;  // before it
  std::vector<Mark> marks_;
  Seen seen_;
  bool closing_ = false;
  std::optional<Trouble> trouble_;
};

}  // namespace

Reading read_in_parts(std::string_view text, std::size_t begin, Format format, std::span<const std::size_t> columns,
                      const Parts& parts, const ReadOptions& options, std::size_t end, const Watch& watch) {
  return Relay(text, begin, std::min(end, text.size()), format, columns, parts, options, watch).run();
}

}  // namespace readiness::data::csv
