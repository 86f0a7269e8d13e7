// SPDX-License-Identifier: Apache-2.0
// An XLSX file as what it is: a ZIP archive of XML parts (ECMA-376 part 2).
#pragma once

#include "readiness/result.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace readiness::data::xlsx {

// A sheet of a million rows unpacks to about 1 GB. Beyond k_max_ratio only bombs are packed so
// densely; small parts are let off, for they can do no harm.
inline constexpr std::uint64_t k_max_part_bytes = 4ull << 30;
inline constexpr std::uint64_t k_max_ratio = 250;
inline constexpr std::uint64_t k_harmless_part_bytes = 32ull << 20;

class Package {
 public:
  // `name` is the file as messages call it.
  static Result<Package> open(const std::filesystem::path& path, std::string name);
  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;
  ~Package();

  const std::string& name() const { return name_; }
  // Parts are called without a leading slash; case does not matter, and a backslash is a slash (ECMA-376 part 2, 6.2).
  bool has(std::string_view part) const;

  // Unpacks a part piece by piece; `take` gets an empty piece at the end and returns false to
  // stop early. What the archive claims about sizes is not believed: the bytes are counted.
  Result<void> read(const std::string& part, const std::function<bool(std::string_view piece)>& take) const;

 private:
  struct Archive;
  Package(std::unique_ptr<Archive> archive, std::string name);
  std::unique_ptr<Archive> archive_;
  std::string name_;
};

}  // namespace readiness::data::xlsx
