// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over the files of its corpus, where there is no fuzzer.
#include "fuzz/fuzz.hpp"
#include "util/file.hpp"

#include <filesystem>

int main(int argc, char** argv) {
  std::size_t files = 0;
  for (int i = 1; i < argc; ++i)
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i])) {
      if (!entry.is_regular_file()) continue;
      const auto bytes = readiness::util::read_file(entry.path());
      if (!bytes) return std::fprintf(stderr, "%s\n", bytes.error().message.en.c_str()), 1;
      std::fprintf(stderr, "%s\n", entry.path().c_str());  // the last one is who stopped the program
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes->data()), bytes->size());
      ++files;
    }
  std::fprintf(stderr, "%zu files\n", files);
  return files == 0 ? 1 : 0;
}
