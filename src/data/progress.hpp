// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"

namespace readiness::data {

// Progress is told in bytes of the file on the disk, of which there are `shown`, while `read` bytes are really read:
// the file unpacked, or in another encoding.
inline ReadOptions with_progress_in(const ReadOptions& options, std::uint64_t read, std::uint64_t shown) {
  ReadOptions scaled = options;
  if (options.progress)
    scaled.progress = [progress = options.progress, read, shown](std::uint64_t done) {
      const double share = read == 0 ? 1 : static_cast<double>(done) / static_cast<double>(read);
      progress(done >= read ? shown : static_cast<std::uint64_t>(share * static_cast<double>(shown)));
    };
  return scaled;
}

}  // namespace readiness::data
