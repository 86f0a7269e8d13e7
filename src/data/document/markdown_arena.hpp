// SPDX-License-Identifier: Apache-2.0
// Memory for cmark-gfm, which knows no limits: some texts of a megabyte would take it hours, or all memory. All that it
// does is paid from here, and when there has been enough, it is left where it stands.
#pragma once

#include "data/document/deadline.hpp"
#include "readiness/result.hpp"

#include <cmark-gfm.h>
#include <csetjmp>
#include <cstddef>
#include <functional>

namespace readiness::data::document {

inline constexpr std::size_t k_max_tree_bytes = std::size_t{512} << 20;

class MarkdownArena {
 public:
  MarkdownArena();
  MarkdownArena(const MarkdownArena&) = delete;
  MarkdownArena& operator=(const MarkdownArena&) = delete;
  ~MarkdownArena();

  // Runs C code with this memory, to its end or not: it is jumped out of, so `work` must hold nothing that wants to be
  // destroyed. One arena at a time works in a thread.
  void run(const std::function<void(cmark_mem*)>& work);
  // Why it did not come to its end.
  Error refusal() const;

 private:
  struct Chunk {
    Chunk* before;
    std::size_t size, used;
  };
  struct Calls;  // what cmark calls

  void* allocate(std::size_t bytes);
  void* grow(void* old, std::size_t bytes);
  void leave();

  Chunk* chunks_ = nullptr;
  std::size_t total_ = 0;
  Deadline deadline_;
  bool too_large_ = false;
  bool running_ = false;
  std::jmp_buf start_;
};

}  // namespace readiness::data::document
