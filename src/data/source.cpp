// SPDX-License-Identifier: Apache-2.0
#include "data/source.hpp"

#include "data/picker.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase blank_rows_skipped{"数据中间有 {0} 个空行，未计入", "{0} rows without any value were left out"};
// clang-format on
}  // namespace phrases

}  // namespace

std::vector<Localized> Source::notices(std::uint64_t absent) const {
  if (absent == 0) return {};
  return {text::say<phrases::blank_rows_skipped>(util::grouped(absent))};
}

Localized told(const Source& source, std::uint64_t absent) {
  Localized all = source.note();
  for (const Localized& notice : source.notices(absent)) {
    all.zh += "；" + notice.zh;
    all.en += "; " + notice.en;
  }
  return all;
}

Result<void> Source::look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                             const Visit& visit) const {
  const Parts parts{.open = [&] { return std::make_unique<Picker>(rows, 0, visit); },
                    .close = [](std::unique_ptr<Reader>, std::uint64_t) {}};
  return read(columns, parts, {});
}

}  // namespace readiness::data
