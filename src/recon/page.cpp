// SPDX-License-Identifier: Apache-2.0
#include "recon/page.hpp"

#include "recon/wording.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_title{"迁移核对：{0} → {1}", "Reconciliation: {0} → {1}"};
constexpr text::Phrase recon_all_equal{"一致：要求比较的内容全部相符", "EQUAL: everything that was to be compared is the same"};
constexpr text::Phrase recon_is_different{"不一致", "DIFFERENT"};
constexpr text::Phrase recon_is_incomplete{"未能全部比较：已比较的内容相符，但见下面的问题", "INCOMPLETE: what was compared is the same, but see the problems below"};
constexpr text::Phrase recon_fact_result{"结论", "Result"};
constexpr text::Phrase recon_fact_old{"旧表", "Old table"};
constexpr text::Phrase recon_fact_new{"新表", "New table"};
constexpr text::Phrase recon_fact_table{"{0}：{1} 行；{2}", "{0}: {1} rows; {2}"};
constexpr text::Phrase recon_fact_key{"主键", "Key"};
constexpr text::Phrase recon_fact_mapping{"映射", "Mapping"};
constexpr text::Phrase recon_by_name{"无映射表：同名列按原样比较", "none: columns of the same name, as they are"};
constexpr text::Phrase recon_fact_pairs{"逐行比较", "Row by row"};
constexpr text::Phrase recon_pairs{"{0} 对记录，{1} 对相符，{2} 对不符", "{0} pairs of records: {1} equal, {2} different"};
constexpr text::Phrase recon_fact_assumed{"比较口径", "Assumed"};
constexpr text::Phrase recon_assumed{"文本逐字节比较（.5 视同 0.5）；数值 1,200.00 等于 1200，日期 2026/1/30 等于 2026-01-30，编码不计大小写、全半角与首尾空格；主键不计首尾空格", "text byte by byte (.5 is 0.5); as a number 1,200.00 is 1200, as a date 2026/1/30 is 2026-01-30; codes without case, width and blanks at the ends; keys without blanks at the ends"};
constexpr text::Phrase recon_section_problems{"未能比较", "Not compared"};
constexpr text::Phrase recon_section_keys{"记录", "Records"};
constexpr text::Phrase recon_section_columns{"各列", "Columns"};
constexpr text::Phrase recon_section_damage{"差异", "Differences"};
constexpr text::Phrase recon_section_totals{"合计", "Totals"};
constexpr text::Phrase recon_section_groups{"按 {0} 分组", "By {0}"};
constexpr text::Phrase recon_section_batches{"批次（{0}）", "Batches ({0})"};
constexpr text::Phrase recon_section_sample{"随机抽样", "Random sample"};
constexpr text::Phrase recon_section_left_out{"不在比较之列", "Outside the comparison"};
constexpr text::Phrase recon_repeated_old{"旧表主键不唯一（{0} 个主键）", "key not unique in the old table ({0} keys)"};
constexpr text::Phrase recon_repeated_new{"新表主键不唯一（{0} 个主键）", "key not unique in the new table ({0} keys)"};
constexpr text::Phrase recon_other_repeated{"对方主键不唯一，无法配对", "cannot be paired: the key is not unique in the other table"};
constexpr text::Phrase recon_blank_old{"旧表主键为空", "no key in the old table"};
constexpr text::Phrase recon_blank_new{"新表主键为空", "no key in the new table"};
constexpr text::Phrase recon_head_what{"项目", "what"};
constexpr text::Phrase recon_head_rows{"行数", "rows"};
constexpr text::Phrase recon_head_first{"首批行", "first rows"};
constexpr text::Phrase recon_head_type{"类型", "type"};
constexpr text::Phrase recon_head_rule{"规则", "rule"};
constexpr text::Phrase recon_head_tolerance{"容差", "tolerance"};
constexpr text::Phrase recon_head_different{"不符", "different"};
constexpr text::Phrase recon_head_share{"占比", "share"};
constexpr text::Phrase recon_head_count{"数量", "count"};
constexpr text::Phrase recon_head_column{"列", "column"};
constexpr text::Phrase recon_head_old_sum{"旧表合计", "old sum"};
constexpr text::Phrase recon_head_new_sum{"新表合计", "new sum"};
constexpr text::Phrase recon_head_gap{"差额", "difference"};
constexpr text::Phrase recon_head_group{"分组", "group"};
constexpr text::Phrase recon_head_old_rows{"旧行数", "old rows"};
constexpr text::Phrase recon_head_new_rows{"新行数", "new rows"};
constexpr text::Phrase recon_head_gap_of{"{0}差额", "{0}, difference"};
constexpr text::Phrase recon_head_batch{"批次", "batch"};
constexpr text::Phrase recon_head_listed{"登记", "listed"};
constexpr text::Phrase recon_head_in_old{"旧表中", "in old"};
constexpr text::Phrase recon_head_equal{"相符", "equal"};
constexpr text::Phrase recon_head_missing{"缺少", "missing"};
constexpr text::Phrase recon_head_repeated{"主键不唯一", "not unique"};
constexpr text::Phrase recon_head_stratum{"分层", "stratum"};
constexpr text::Phrase recon_head_records{"记录数", "records"};
constexpr text::Phrase recon_head_drawn{"抽取", "drawn"};
constexpr text::Phrase recon_head_wrong{"有误", "wrong"};
constexpr text::Phrase recon_row_key{"第 {0} 行 {1}", "{0} {1}"};
constexpr text::Phrase recon_misfit_old{"旧表 {0} 个值不是{1}", "{0} values of the old table are no {1}"};
constexpr text::Phrase recon_misfit_new{"新表 {0} 个值不是{1}", "{0} values of the new table are no {1}"};
constexpr text::Phrase recon_rows_named{"{0}：第 {1} 行", "{0}: rows {1}"};
constexpr text::Phrase recon_rule_failed_note{"“{0}”：规则“{1}”对 {2} 个值无法套用（第 {3} 行）", "'{0}': the rule '{1}' cannot be applied to {2} values (rows {3})"};
constexpr text::Phrase recon_column_note{"“{0}”：{1}", "'{0}': {1}"};
constexpr text::Phrase recon_no_batch{"（未列入批次）", "(in no batch)"};
constexpr text::Phrase recon_listed_twice{"{0} 行的主键已列入前面的批次，按前者计", "{0} rows list a key that an earlier row lists: the first one counts"};
constexpr text::Phrase recon_sample_statement{"从 {0} 条记录中随机抽取 {1} 条（种子 {2}），{3} 条有误：以 {4} % 的置信度，全部记录的差错率不超过 {5} %", "{1} of {0} records were drawn at random (seed {2}), {3} of them wrong: with {4} % confidence, at most {5} % of all records are"};
constexpr text::Phrase recon_sample_whole{"{0} 条记录全部检查，{1} 条有误：差错率 {2} %", "all {0} records were checked, {1} of them wrong: {2} %"};
constexpr text::Phrase recon_sample_strata{"按分层比例抽取，每层至少一条；置信区间按简单随机抽样计算，偏保守", "each stratum has its share, at least one; the bound is that of a simple sample, which is on the safe side when they are even"};
constexpr text::Phrase recon_sample_rows{"抽中的旧表行：{0}", "rows of the old table that were drawn: {0}"};
constexpr text::Phrase recon_dropped{"不迁移：{0}", "not migrated: {0}"};
constexpr text::Phrase recon_only_old{"仅旧表有、映射未提及：{0}", "only in the old table, and not mapped: {0}"};
constexpr text::Phrase recon_only_new{"仅新表有、映射未提及：{0}", "only in the new table, and not mapped: {0}"};
constexpr text::Phrase recon_groups_told{"{0} 组，{1} 组不符", "{0} groups, {1} of them different"};
constexpr text::Phrase recon_more{"另有 {0} 条，见 JSON 或 --cells", "{0} more: see JSON, or --cells"};
constexpr text::Phrase recon_list_between{"、", ", "};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_named_in_text = 5;    // rows and keys of a list
constexpr std::size_t k_groups_in_text = 50;  // rows of the table of groups
constexpr std::size_t k_width = 120;          // columns of the page
constexpr std::size_t k_widest_cell = 200;
constexpr std::size_t k_sampled_in_text = 300;  // row numbers of the sample

// A heading, and what stands below it.
struct Section {
  std::string title;
  paper::Table table = {};  // without a header: none
  std::vector<std::string> notes = {};
};

class PageOfReconciliation {
 public:
  PageOfReconciliation(const Reconciliation& result, Language language)
      : result_(result), language_(language), page_{.language = language, .width = k_width} {}

  paper::Page page() {
    page_.add(paper::Title{in(say<phrases::recon_title>(result_.old_side.file, result_.new_side.file))});
    facts();
    problems(), records(), columns(), differences(), totals(), groups(), batches(), sample(), left_out();
    return std::move(page_);
  }

 private:
  std::string in(const Localized& text) const { return text.in(language_); }
  std::string joined(const std::vector<std::string>& texts) const {
    return util::join(texts, in(say<phrases::recon_list_between>()));
  }

  void facts() {
    paper::Facts told;
    const auto fact = [&](const Localized& label, const Localized& text) {
      told.facts.push_back({in(label), in(text)});
    };
    const Localized verdict = result_.verdict == Agreement::equal       ? say<phrases::recon_all_equal>()
                              : result_.verdict == Agreement::different ? say<phrases::recon_is_different>()
                                                                        : say<phrases::recon_is_incomplete>();
    fact(say<phrases::recon_fact_result>(), verdict);
    const auto table = [](const SideResult& side) {
      return say<phrases::recon_fact_table>(side.file, grouped(side.rows), side.note);
    };
    fact(say<phrases::recon_fact_old>(), table(result_.old_side));
    fact(say<phrases::recon_fact_new>(), table(result_.new_side));
    fact(say<phrases::recon_fact_key>(), same(joined(result_.keys)));
    fact(say<phrases::recon_fact_mapping>(),
         result_.mapping.empty() ? say<phrases::recon_by_name>() : same(result_.mapping));
    fact(say<phrases::recon_fact_pairs>(),
         say<phrases::recon_pairs>(grouped(result_.pairs), grouped(result_.equal_pairs),
                                   grouped(result_.pairs - result_.equal_pairs)));
    fact(say<phrases::recon_fact_assumed>(), say<phrases::recon_assumed>());
    page_.add(std::move(told));
  }

  Section section(const Localized& title) const {
    return {.title = in(title), .table = {.widest_cell = k_widest_cell}};
  }
  void add(Section section) {
    page_.add(paper::Heading{2, std::move(section.title)});
    if (!section.table.rows.empty()) page_.add(std::move(section.table));
    page_.add(paper::List{std::move(section.notes)});
  }
  template <class... Titles>
  void head(Section& to, std::vector<bool> numbers, const Titles&... titles) const {
    to.table.header = {in(titles)...};
    to.table.numbers = std::move(numbers);
  }

  void problems() {
    if (result_.problems.empty()) return;
    Section to = section(say<phrases::recon_section_problems>());
    for (const Problem& problem : result_.problems)
      to.notes.push_back(in(problem.text) +
                         (problem.hint.empty() ? "" : text::in_brackets(in(problem.hint), language_)));
    add(std::move(to));
  }

  std::string named(const KeyList& list) const {
    std::vector<std::string> texts;
    for (const NamedKey& key : list.first) {
      if (texts.size() == k_named_in_text) break;
      texts.push_back(in(say<phrases::recon_row_key>(key.row, key.key)));
    }
    return joined(texts) + (list.count > texts.size() ? " …" : "");
  }

  static std::string numbers_of(const Rows& rows) {
    std::vector<std::string> texts;
    for (const std::uint64_t row : rows.first)
      if (texts.size() < k_named_in_text) texts.push_back(std::to_string(row));
    return util::join(texts, ", ") + (rows.count > texts.size() ? " …" : "");
  }

  void records() {
    Section to = section(say<phrases::recon_section_keys>());
    head(to, {false, true}, say<phrases::recon_head_what>(), say<phrases::recon_head_rows>(),
         say<phrases::recon_head_first>());
    const auto list = [&](const Localized& what, const KeyList& keys) {
      to.table.rows.push_back({in(what), grouped(keys.count), named(keys)});
    };
    const SideResult &old_side = result_.old_side, &new_side = result_.new_side;
    list(say<text::phrases::recon_missing>(), old_side.alone);
    list(say<text::phrases::recon_extra>(), new_side.alone);
    if (old_side.repeated.count > 0)
      list(say<phrases::recon_repeated_old>(grouped(old_side.repeated_keys)), old_side.repeated);
    if (new_side.repeated.count > 0)
      list(say<phrases::recon_repeated_new>(grouped(new_side.repeated_keys)), new_side.repeated);
    if (result_.other_repeated > 0)
      to.table.rows.push_back({in(say<phrases::recon_other_repeated>()), grouped(result_.other_repeated), ""});
    const auto blank = [&](const Localized& what, const Rows& rows) {
      if (rows.count > 0) to.table.rows.push_back({in(what), grouped(rows.count), numbers_of(rows)});
    };
    blank(say<phrases::recon_blank_old>(), old_side.blank_keys);
    blank(say<phrases::recon_blank_new>(), new_side.blank_keys);
    add(std::move(to));
  }

  void columns() {
    Section to = section(say<phrases::recon_section_columns>());
    head(to, {false, false, false, false, false, true, true}, say<text::phrases::recon_head_old_column>(),
         say<text::phrases::recon_head_new_column>(), say<phrases::recon_head_type>(), say<phrases::recon_head_rule>(),
         say<phrases::recon_head_tolerance>(), say<phrases::recon_head_different>(), say<phrases::recon_head_share>());
    for (const ColumnResult& column : result_.columns) {
      const double share =
          result_.pairs == 0 ? 0 : static_cast<double>(column.differences.count) / static_cast<double>(result_.pairs);
      to.table.rows.push_back({column.old_name, column.new_name, in(title_of(column.type)), column.rule,
                               column.tolerance, grouped(column.differences.count), percent_up(share) + " %"});
      notes(column, to);
    }
    add(std::move(to));
  }

  void notes(const ColumnResult& column, Section& to) const {
    const auto note = [&](const Localized& text, const Rows& rows) {
      if (rows.count == 0) return;
      const Localized named = say<phrases::recon_rows_named>(text, numbers_of(rows));
      to.notes.push_back(in(say<phrases::recon_column_note>(column.old_name, named)));
    };
    note(say<phrases::recon_misfit_old>(grouped(column.old_misfits.count), title_of(column.type)), column.old_misfits);
    note(say<phrases::recon_misfit_new>(grouped(column.new_misfits.count), title_of(column.type)), column.new_misfits);
    if (column.rule_failed.count > 0)
      to.notes.push_back(in(say<phrases::recon_rule_failed_note>(
          column.old_name, column.rule, grouped(column.rule_failed.count), numbers_of(column.rule_failed))));
  }

  void differences() {
    Section to = section(say<phrases::recon_section_damage>());
    head(to, {false, false, true, true, true}, say<phrases::recon_head_column>(), say<phrases::recon_head_what>(),
         say<phrases::recon_head_count>(), say<text::phrases::recon_head_old_row>(),
         say<text::phrases::recon_head_new_row>(), say<text::phrases::recon_head_old_value>(),
         say<text::phrases::recon_head_expected>(), say<text::phrases::recon_head_new_value>());
    for (const ColumnResult& column : result_.columns)
      for (std::size_t i = 0; i < k_damages; ++i) {
        const DamageCount& damage = column.differences.damages[i];
        if (damage.count == 0) continue;
        const std::string what = in(told(static_cast<Damage>(i), damage, result_.columns));
        const Example& example = damage.examples.front();
        to.table.rows.push_back({column.old_name, what, grouped(damage.count), std::to_string(example.old_row),
                                 std::to_string(example.new_row), example.old_value,
                                 example.expected == example.old_value ? "" : example.expected, example.new_value});
      }
    if (!to.table.rows.empty()) add(std::move(to));
  }

  void totals() {
    Section to = section(say<phrases::recon_section_totals>());
    head(to, {false, true, true, true}, say<phrases::recon_head_column>(), say<phrases::recon_head_old_sum>(),
         say<phrases::recon_head_new_sum>(), say<phrases::recon_head_gap>());
    to.table.rows.push_back({in(say<phrases::recon_head_rows>()), std::to_string(result_.old_side.rows),
                             std::to_string(result_.new_side.rows), gap(result_.old_side.rows, result_.new_side.rows)});
    for (const ColumnResult& column : result_.columns)
      if (column.total)
        to.table.rows.push_back(
            {column.old_name, column.total->old_sum, column.total->new_sum, column.total->difference});
    add(std::move(to));
  }

  static std::string gap(std::uint64_t before, std::uint64_t after) {
    return after >= before ? std::to_string(after - before) : "-" + std::to_string(before - after);
  }

  void groups() {
    if (result_.group_keys.empty()) return;
    Section to = section(say<phrases::recon_section_groups>(util::join(result_.group_keys, " / ")));
    to.notes.push_back(
        in(say<phrases::recon_groups_told>(grouped(result_.group_count), grouped(result_.groups_different))));
    head(to, {false, true, true}, say<phrases::recon_head_group>(), say<phrases::recon_head_old_rows>(),
         say<phrases::recon_head_new_rows>());
    for (const std::string& column : result_.group_columns) {
      to.table.header.insert(to.table.header.end(), {column, in(say<phrases::recon_head_gap_of>(column))});
      to.table.numbers.insert(to.table.numbers.end(), {true, true});
    }
    for (const GroupResult& group : result_.groups) {
      if (to.table.rows.size() == k_groups_in_text) break;
      std::vector<std::string>& row = to.table.rows.emplace_back();
      row = {group.name, std::to_string(group.old_rows), std::to_string(group.new_rows)};
      for (const Total& total : group.totals) row.push_back(total.old_sum), row.push_back(total.difference);
    }
    if (result_.group_count > to.table.rows.size())
      to.notes.push_back(in(say<phrases::recon_more>(grouped(result_.group_count - to.table.rows.size()))));
    add(std::move(to));
  }

  void batches() {
    if (result_.batch_file.empty()) return;
    Section to = section(say<phrases::recon_section_batches>(result_.batch_file));
    head(to, {false, true, true, true, true, true, true}, say<phrases::recon_head_batch>(),
         say<phrases::recon_head_listed>(), say<phrases::recon_head_in_old>(), say<phrases::recon_head_equal>(),
         say<phrases::recon_head_different>(), say<phrases::recon_head_missing>(), say<phrases::recon_head_repeated>());
    for (const BatchFacts& batch : result_.batches) {
      if (batch.name.empty() && batch.in_old == 0 && batch.listed == 0) continue;
      to.table.rows.push_back({batch.name.empty() ? in(say<phrases::recon_no_batch>()) : batch.name,
                               grouped(batch.listed), grouped(batch.in_old), grouped(batch.equal),
                               grouped(batch.unequal), grouped(batch.missing), grouped(batch.repeated)});
    }
    if (result_.listed_twice > 0)
      to.notes.push_back(in(say<phrases::recon_listed_twice>(grouped(result_.listed_twice))));
    add(std::move(to));
  }

  void sample() {
    if (!result_.sample) return;
    const SampleFacts& sample = *result_.sample;
    Section to = section(say<phrases::recon_section_sample>());
    to.notes.push_back(in(
        sample.drawn == sample.population
            ? say<phrases::recon_sample_whole>(grouped(sample.drawn), grouped(sample.wrong), percent_up(sample.at_most))
            : say<phrases::recon_sample_statement>(
                  grouped(sample.population), grouped(sample.drawn), sample.request.seed, grouped(sample.wrong),
                  fmt::format("{:g}", sample.request.confidence * 100), percent_up(sample.at_most))));
    std::vector<std::string> rows;
    for (const SampledRecord& record : result_.sampled)
      if (rows.size() < k_sampled_in_text) rows.push_back(std::to_string(record.old_row));
    to.notes.push_back(
        in(say<phrases::recon_sample_rows>(util::join(rows, ", ") + (sample.drawn > rows.size() ? " …" : ""))));
    if (sample.strata.empty()) return add(std::move(to));
    to.notes.push_back(in(say<phrases::recon_sample_strata>()));
    head(to, {false, true, true, true}, say<phrases::recon_head_stratum>(), say<phrases::recon_head_records>(),
         say<phrases::recon_head_drawn>(), say<phrases::recon_head_wrong>());
    for (const Stratum& stratum : sample.strata)
      to.table.rows.push_back({stratum.name, grouped(stratum.records), grouped(stratum.drawn), grouped(stratum.wrong)});
    add(std::move(to));
  }

  void left_out() {
    if (result_.dropped.empty() && result_.only_old.empty() && result_.only_new.empty()) return;
    Section to = section(say<phrases::recon_section_left_out>());
    const auto say_which = [&](const Localized& text) { to.notes.push_back(in(text)); };
    if (!result_.dropped.empty()) say_which(say<phrases::recon_dropped>(joined(result_.dropped)));
    if (!result_.only_old.empty()) say_which(say<phrases::recon_only_old>(joined(result_.only_old)));
    if (!result_.only_new.empty()) say_which(say<phrases::recon_only_new>(joined(result_.only_new)));
    add(std::move(to));
  }

  const Reconciliation& result_;
  Language language_;
  paper::Page page_;
};

}  // namespace

paper::Page page(const Reconciliation& result, Language language) {
  return PageOfReconciliation(result, language).page();
}

}  // namespace readiness::recon
