// SPDX-License-Identifier: Apache-2.0
// What a name says, whatever words it says it with: 销售额, 销售金额 and "Amount of Sales" are one.
#pragma once

#include "readiness/params.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

class Wordbook {
 public:
  // `same`: a word, and others that mean it: {金额: [额, 总额, amount]}. `ignored`: words that say nothing: 的, of,
  // total.
  Wordbook(const ParamValue::Map& same, const std::vector<std::string>& ignored);

  // Equal for names that say the same. Case, width, script, punctuation and plural do not count, nor does the order of
  // the words, unless the name divides: 商机数/客户数 is not 客户数/商机数. Empty when nothing is left.
  std::string meaning_of(std::string_view name) const;

 private:
  using Words = std::vector<std::string>;

  struct Entry {
    const std::string* meaning;  // empty: ignored
    std::size_t length;          // in words
  };

  void add(std::string_view entry, const std::string& meaning);
  Entry entry_at(Words::const_iterator from, Words::const_iterator end) const;

  std::map<Words, std::string> meanings_;
  std::size_t longest_ = 0;  // of the entries, in words
};

}  // namespace readiness::probes::data
