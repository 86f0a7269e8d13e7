// SPDX-License-Identifier: Apache-2.0
#include "identity/legal_forms.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace readiness::identity {
namespace {

struct Row {
  std::u32string_view text;
  LegalForm form;
};

// 公司法 (2023), article 6 and 7, 合伙企业法, article 15 and 56; Japan's 会社法, article 6. Longest first.
constexpr std::array k_han{
    Row{U"股份有限责任公司", LegalForm::joint_stock},
    Row{U"股份有限公司", LegalForm::joint_stock},
    Row{U"有限责任公司", LegalForm::limited},
    Row{U"有限合伙企业", LegalForm::partnership},
    Row{U"普通合伙企业", LegalForm::partnership},
    Row{U"股份有限公", LegalForm::joint_stock},
    Row{U"有限责任公", LegalForm::limited},
    Row{U"有限公司", LegalForm::limited},
    Row{U"股份公司", LegalForm::joint_stock},
    Row{U"股份有限", LegalForm::joint_stock},
    Row{U"有限责任", LegalForm::limited},
    Row{U"有限合伙", LegalForm::partnership},
    Row{U"普通合伙", LegalForm::partnership},
    Row{U"合伙企业", LegalForm::partnership},
    Row{U"株式会社", LegalForm::joint_stock},
    Row{U"有限会社", LegalForm::limited},
    Row{U"合同会社", LegalForm::limited},
    Row{U"有限公", LegalForm::limited},
    Row{U"总公司", LegalForm::company},
    Row{U"公司", LegalForm::company},
    Row{U"有限", LegalForm::limited},
    Row{U"股份", LegalForm::joint_stock},
    Row{U"总厂", LegalForm::factory},
    Row{U"厂", LegalForm::factory},
    Row{U"株", LegalForm::joint_stock},
};

// The abbreviations of ISO 20275 (entity legal forms) that companies of the larger trading countries use.
constexpr std::array k_latin{
    Row{U"co", LegalForm::company},      Row{U"company", LegalForm::company},
    Row{U"inc", LegalForm::company},     Row{U"incorporated", LegalForm::company},
    Row{U"corp", LegalForm::company},    Row{U"corporation", LegalForm::company},
    Row{U"ltd", LegalForm::limited},     Row{U"limited", LegalForm::limited},   // United Kingdom, and everywhere
    Row{U"llc", LegalForm::limited},     Row{U"pty", LegalForm::limited},       // United States; Australia
    Row{U"pte", LegalForm::limited},     Row{U"pvt", LegalForm::limited},       // Singapore; India
    Row{U"private", LegalForm::limited}, Row{U"sdn", LegalForm::limited},       // India; Malaysia
    Row{U"bhd", LegalForm::joint_stock}, Row{U"plc", LegalForm::joint_stock},   // Malaysia; United Kingdom
    Row{U"llp", LegalForm::partnership}, Row{U"lp", LegalForm::partnership},    //
    Row{U"gmbh", LegalForm::limited},    Row{U"mbh", LegalForm::limited},       // Germany, Austria, Switzerland
    Row{U"ug", LegalForm::limited},      Row{U"ag", LegalForm::joint_stock},    //
    Row{U"kg", LegalForm::partnership},  Row{U"kgaa", LegalForm::joint_stock},  //
    Row{U"ohg", LegalForm::partnership}, Row{U"gbr", LegalForm::partnership},   //
    Row{U"se", LegalForm::joint_stock},                                         // European Union
    Row{U"sa", LegalForm::joint_stock},  Row{U"sas", LegalForm::joint_stock},   // France, Spain, Switzerland
    Row{U"sarl", LegalForm::limited},    Row{U"eurl", LegalForm::limited},      // France
    Row{U"spa", LegalForm::joint_stock}, Row{U"srl", LegalForm::limited},       // Italy
    Row{U"sl", LegalForm::limited},      Row{U"slu", LegalForm::limited},       // Spain
    Row{U"ltda", LegalForm::limited},    Row{U"lda", LegalForm::limited},       // Brazil; Portugal
    Row{U"bv", LegalForm::limited},      Row{U"nv", LegalForm::joint_stock},    // Netherlands, Belgium
    Row{U"bvba", LegalForm::limited},    Row{U"vof", LegalForm::partnership},   //
    Row{U"ab", LegalForm::joint_stock},  Row{U"oy", LegalForm::limited},        // Sweden; Finland
    Row{U"oyj", LegalForm::joint_stock}, Row{U"as", LegalForm::joint_stock},    // Finland; Norway, Denmark, Czechia
    Row{U"asa", LegalForm::joint_stock}, Row{U"aps", LegalForm::limited},       // Norway; Denmark
    Row{U"kft", LegalForm::limited},     Row{U"zrt", LegalForm::joint_stock},   // Hungary
    Row{U"sro", LegalForm::limited},     Row{U"spzoo", LegalForm::limited},     // Czechia; Poland
    Row{U"doo", LegalForm::limited},     Row{U"ooo", LegalForm::limited},       // Croatia, Serbia; Russia
    Row{U"kk", LegalForm::joint_stock},  Row{U"gk", LegalForm::limited},        // Japan
};

constexpr std::array<std::u32string_view, 4> k_latin_groups{U"group", U"holding", U"holdings", U"gruppe"};
constexpr std::u32string_view k_han_group = U"集团";

}  // namespace

LegalEnding han_ending(std::u32string_view name) {
  if (name.ends_with(k_han_group)) return {LegalForm::none, k_han_group.size(), true};
  for (const Row& row : k_han)
    if (name.ends_with(row.text)) return {row.form, row.text.size()};
  return {};
}

LegalEnding latin_ending(std::u32string_view word) {
  static const auto k_words = [] {
    std::unordered_map<std::u32string_view, LegalEnding> words;
    for (const Row& row : k_latin) words.emplace(row.text, LegalEnding{row.form, row.text.size()});
    for (const std::u32string_view group : k_latin_groups) words.emplace(group, LegalEnding{{}, group.size(), true});
    return words;
  }();
  const auto found = k_words.find(word);
  return found == k_words.end() ? LegalEnding{} : found->second;
}

}  // namespace readiness::identity
