// SPDX-License-Identifier: Apache-2.0
#include "identity/sharing.hpp"

#include "data/parallel.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace readiness::identity {
namespace {

struct Shared {
  std::uint64_t Record::*value;
  std::uint32_t Record::*sharing;
  std::size_t copies;  // that one customer may have
};

constexpr std::array k_shared{
    Shared{&Record::core_hash, &Record::sharing_name, 50},
    Shared{&Record::code_hash, &Record::sharing_code, 50},
    Shared{&Record::phone, &Record::sharing_phone, 10},
    Shared{&Record::email, &Record::sharing_email, 10},
};

template <class Visit>
void for_each_record(RecordTable& first, RecordTable* second, Visit visit) {
  for (RecordTable* table : {&first, second})
    if (table)
      for (Record& record : table->records) visit(record);
}

void count(const Shared& shared, RecordTable& first, RecordTable* second) {
  std::vector<std::uint64_t> values;
  for_each_record(first, second, [&](const Record& record) {
    if (record.*shared.value != 0) values.push_back(record.*shared.value);
  });
  std::sort(values.begin(), values.end());
  std::unordered_map<std::uint64_t, std::uint32_t> common;
  for (std::size_t begin = 0, end = 0; begin < values.size(); begin = end) {
    while (end < values.size() && values[end] == values[begin]) ++end;
    if (end - begin > shared.copies) common[values[begin]] = static_cast<std::uint32_t>(end - begin - shared.copies);
  }
  for_each_record(first, second, [&](Record& record) {
    const auto found = common.find(record.*shared.value);
    record.*shared.sharing = found == common.end() ? 0 : found->second;
  });
}

}  // namespace

void count_sharing(RecordTable& first, RecordTable* second, unsigned jobs) {
  data::for_each_of(k_shared.size(), jobs, [&](unsigned, std::size_t i) { count(k_shared[i], first, second); });
}

}  // namespace readiness::identity
