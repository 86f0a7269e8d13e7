// SPDX-License-Identifier: Apache-2.0
#include "data/document/markdown_arena.hpp"

#include "text/phrases.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace readiness::data::document {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase document_too_large{"文档读入后超过 {0} MiB", "the document takes more than {0} MiB when it is read"};
// clang-format on
}  // namespace phrases

constexpr std::size_t k_chunk = std::size_t{1} << 20;
constexpr std::size_t k_step = alignof(std::max_align_t);  // each piece begins with its size, and is aligned

thread_local MarkdownArena* arena_at_work = nullptr;  // cmark hands no pointer of ours through

std::size_t rounded(std::size_t bytes) { return (bytes + k_step - 1) / k_step * k_step; }

}  // namespace

struct MarkdownArena::Calls {
  static void* calloc(std::size_t count, std::size_t size) { return arena_at_work->allocate(count * size); }
  static void* realloc(void* old, std::size_t size) { return arena_at_work->grow(old, size); }
  static void free(void*) {}
};

MarkdownArena::MarkdownArena() { arena_at_work = this; }

MarkdownArena::~MarkdownArena() {
  arena_at_work = nullptr;
  while (chunks_) std::free(std::exchange(chunks_, chunks_->before));
}

void MarkdownArena::run(const std::function<void(cmark_mem*)>& work) {
  static cmark_mem memory{Calls::calloc, Calls::realloc, Calls::free};
  if (setjmp(start_) != 0) return;
  running_ = true;
  work(&memory);
  running_ = false;
}

Error MarkdownArena::refusal() const {
  if (too_large_) return {text::say<phrases::document_too_large>(k_max_tree_bytes >> 20)};
  return {text::say<text::phrases::document_takes_too_long>()};
}

void MarkdownArena::leave() {
  if (std::exchange(running_, false)) std::longjmp(start_, 1);
}

void* MarkdownArena::allocate(std::size_t bytes) {
  const std::size_t size = rounded(bytes) + k_step;
  if (deadline_.has_passed()) leave();
  if (!chunks_ || chunks_->size - chunks_->used < size) {
    const std::size_t whole = std::max(k_chunk, size + rounded(sizeof(Chunk)));
    total_ += whole;
    too_large_ = total_ > k_max_tree_bytes;
    void* room = too_large_ ? nullptr : std::calloc(1, whole);
    if (!room) {
      too_large_ = true;
      leave();
      std::abort();  // only the few bytes of an iterator are asked for outside run()
    }
    chunks_ = new (room) Chunk{chunks_, whole, rounded(sizeof(Chunk))};
  }
  char* piece = reinterpret_cast<char*>(chunks_) + std::exchange(chunks_->used, chunks_->used + size);
  std::memcpy(piece, &bytes, sizeof bytes);
  return piece + k_step;
}

void* MarkdownArena::grow(void* old, std::size_t bytes) {
  void* piece = allocate(bytes);
  if (!old) return piece;
  std::size_t before = 0;
  std::memcpy(&before, static_cast<char*>(old) - k_step, sizeof before);
  return std::memcpy(piece, old, std::min(before, bytes));
}

}  // namespace readiness::data::document
