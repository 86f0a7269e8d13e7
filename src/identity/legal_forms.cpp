// SPDX-License-Identifier: Apache-2.0
#include "identity/legal_forms.hpp"

#include <array>
#include <string>
#include <unordered_map>

namespace readiness::identity {
namespace {

struct Form {
  std::u32string_view text;
  LegalForm form;
};

// 公司法 (2023), article 6 and 7, 合伙企业法, article 15 and 56; Japan's 会社法, article 6. Longest first.
constexpr std::array k_han_forms{
    Form{U"股份有限责任公司", LegalForm::joint_stock},
    Form{U"股份有限公司", LegalForm::joint_stock},
    Form{U"有限责任公司", LegalForm::limited},
    Form{U"有限合伙企业", LegalForm::partnership},
    Form{U"普通合伙企业", LegalForm::partnership},
    Form{U"股份有限公", LegalForm::joint_stock},
    Form{U"有限责任公", LegalForm::limited},
    Form{U"有限公司", LegalForm::limited},
    Form{U"股份公司", LegalForm::joint_stock},
    Form{U"股份有限", LegalForm::joint_stock},
    Form{U"有限责任", LegalForm::limited},
    Form{U"有限合伙", LegalForm::partnership},
    Form{U"普通合伙", LegalForm::partnership},
    Form{U"合伙企业", LegalForm::partnership},
    Form{U"株式会社", LegalForm::joint_stock},
    Form{U"有限会社", LegalForm::limited},
    Form{U"合同会社", LegalForm::limited},
    Form{U"有限公", LegalForm::limited},
    Form{U"总公司", LegalForm::company},
    Form{U"公司", LegalForm::company},
    Form{U"有限", LegalForm::limited},
    Form{U"股份", LegalForm::joint_stock},
    Form{U"总厂", LegalForm::factory},
    Form{U"厂", LegalForm::factory},
    Form{U"株", LegalForm::joint_stock},
};

// The abbreviations of ISO 20275 (entity legal forms) that companies of the larger trading countries use.
constexpr std::array k_latin_forms{
    Form{U"co", LegalForm::company},      Form{U"company", LegalForm::company},
    Form{U"inc", LegalForm::company},     Form{U"incorporated", LegalForm::company},
    Form{U"corp", LegalForm::company},    Form{U"corporation", LegalForm::company},
    Form{U"ltd", LegalForm::limited},     Form{U"limited", LegalForm::limited},   // United Kingdom, and everywhere
    Form{U"llc", LegalForm::limited},     Form{U"pty", LegalForm::limited},       // United States; Australia
    Form{U"pte", LegalForm::limited},     Form{U"pvt", LegalForm::limited},       // Singapore; India
    Form{U"private", LegalForm::limited}, Form{U"sdn", LegalForm::limited},       // India; Malaysia
    Form{U"bhd", LegalForm::joint_stock}, Form{U"plc", LegalForm::joint_stock},   // Malaysia; United Kingdom
    Form{U"llp", LegalForm::partnership}, Form{U"lp", LegalForm::partnership},    //
    Form{U"gmbh", LegalForm::limited},    Form{U"mbh", LegalForm::limited},       // Germany, Austria, Switzerland
    Form{U"ug", LegalForm::limited},      Form{U"ag", LegalForm::joint_stock},    //
    Form{U"kg", LegalForm::partnership},  Form{U"kgaa", LegalForm::joint_stock},  //
    Form{U"ohg", LegalForm::partnership}, Form{U"gbr", LegalForm::partnership},   //
    Form{U"se", LegalForm::joint_stock},                                          // European Union
    Form{U"sa", LegalForm::joint_stock},  Form{U"sas", LegalForm::joint_stock},   // France, Spain, Switzerland
    Form{U"sarl", LegalForm::limited},    Form{U"eurl", LegalForm::limited},      // France
    Form{U"spa", LegalForm::joint_stock}, Form{U"srl", LegalForm::limited},       // Italy
    Form{U"sl", LegalForm::limited},      Form{U"slu", LegalForm::limited},       // Spain
    Form{U"ltda", LegalForm::limited},    Form{U"lda", LegalForm::limited},       // Brazil; Portugal
    Form{U"bv", LegalForm::limited},      Form{U"nv", LegalForm::joint_stock},    // Netherlands, Belgium
    Form{U"bvba", LegalForm::limited},    Form{U"vof", LegalForm::partnership},   //
    Form{U"ab", LegalForm::joint_stock},  Form{U"oy", LegalForm::limited},        // Sweden; Finland
    Form{U"oyj", LegalForm::joint_stock}, Form{U"as", LegalForm::joint_stock},    // Finland; Norway, Denmark, Czechia
    Form{U"asa", LegalForm::joint_stock}, Form{U"aps", LegalForm::limited},       // Norway; Denmark
    Form{U"kft", LegalForm::limited},     Form{U"zrt", LegalForm::joint_stock},   // Hungary
    Form{U"sro", LegalForm::limited},     Form{U"spzoo", LegalForm::limited},     // Czechia; Poland
    Form{U"doo", LegalForm::limited},     Form{U"ooo", LegalForm::limited},       // Croatia, Serbia; Russia
    Form{U"kk", LegalForm::joint_stock},  Form{U"gk", LegalForm::limited},        // Japan
};

constexpr std::array<std::u32string_view, 4> k_latin_groups{U"group", U"holding", U"holdings", U"gruppe"};
constexpr std::u32string_view k_han_group = U"集团";

}  // namespace

LegalEnding han_ending(std::u32string_view name) {
  if (name.ends_with(k_han_group)) return {LegalForm::none, k_han_group.size(), true};
  for (const Form& row : k_han_forms)
    if (name.ends_with(row.text)) return {row.form, row.text.size()};
  return {};
}

LegalEnding latin_ending(std::u32string_view word) {
  static const auto k_words = [] {
    std::unordered_map<std::u32string_view, LegalEnding> words;
    for (const Form& row : k_latin_forms) words.emplace(row.text, LegalEnding{row.form, row.text.size()});
    for (const std::u32string_view group : k_latin_groups) words.emplace(group, LegalEnding{{}, group.size(), true});
    return words;
  }();
  const auto found = k_words.find(word);
  return found == k_words.end() ? LegalEnding{} : found->second;
}

}  // namespace readiness::identity
