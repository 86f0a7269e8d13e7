// SPDX-License-Identifier: Apache-2.0
#include "text/names.hpp"

#include <array>

namespace readiness::text {

namespace {

// How files spell an enumerator, and how people read it. The tables stand in the order of the enumerators.
struct Word {
  std::string_view id;
  const char* zh;
  const char* en;
};

constexpr std::array<Word, 8> k_outcomes = {{
    {"pass", "通过", "passed"},
    {"partial", "部分通过", "partly passed"},
    {"fail", "不通过", "failed"},
    {"unknown", "无法核实", "unknown"},
    {"stale", "已过期", "stale"},
    {"blocked", "受阻", "blocked"},
    {"not_applicable", "不适用", "not applicable"},
    {"not_due", "本阶段不查", "not due"},
}};

constexpr std::array<Word, 4> k_severities = {{
    {"critical", "关键", "critical"},
    {"high", "高", "high"},
    {"medium", "中", "medium"},
    {"low", "低", "low"},
}};

constexpr std::array<Word, 4> k_rulings = {{
    {"go", "放行", "GO"},
    {"conditional", "有条件放行", "CONDITIONAL"},
    {"no_go", "不放行", "NO-GO"},
    {"inconclusive", "无法判定", "INCONCLUSIVE"},
}};

constexpr std::array<Word, 5> k_assurances = {{
    {"none", "无结论", "none"},
    {"attested", "仅凭自述", "attested"},
    {"reviewed", "证据经复核", "reviewed"},
    {"document", "查自文档", "documented"},
    {"measured", "实测", "measured"},
}};

constexpr std::array<Word, 7> k_qualities = {{
    {"none", "无", "none"},
    {"complete", "完整", "complete"},
    {"consistent", "一致", "consistent"},
    {"accurate", "准确", "accurate"},
    {"unique", "唯一", "unique"},
    {"timely", "及时", "timely"},
    {"valid", "有效", "valid"},
}};

constexpr std::array<Word, 4> k_stages = {{
    {"none", "无", "none"},
    {"now", "现在", "now"},
    {"next", "接着", "next"},
    {"later", "以后", "later"},
}};

constexpr std::array<std::string_view, 3> k_units = {"share", "count", "number"};

template <class Table, class Enumerator>
const auto& row(const Table& table, Enumerator enumerator) {
  return table.at(static_cast<std::size_t>(enumerator));
}

Localized read_out(const Word& word) { return {word.zh, word.en}; }

}  // namespace

Localized name(Outcome outcome) { return read_out(row(k_outcomes, outcome)); }
Localized name(Severity severity) { return read_out(row(k_severities, severity)); }
Localized name(Ruling ruling) { return read_out(row(k_rulings, ruling)); }
Localized name(Assurance assurance) { return read_out(row(k_assurances, assurance)); }

Localized name(Dimension dimension) { return read_out(row(k_qualities, dimension)); }
Localized name(Stage stage) { return read_out(row(k_stages, stage)); }

std::string_view id(Outcome outcome) { return row(k_outcomes, outcome).id; }
std::string_view id(Severity severity) { return row(k_severities, severity).id; }
std::string_view id(Ruling ruling) { return row(k_rulings, ruling).id; }
std::string_view id(Assurance assurance) { return row(k_assurances, assurance).id; }
std::string_view id(Dimension dimension) { return row(k_qualities, dimension).id; }
std::string_view id(Stage stage) { return row(k_stages, stage).id; }
std::string_view id(Unit unit) { return row(k_units, unit); }

}  // namespace readiness::text
