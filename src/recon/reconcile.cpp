// SPDX-License-Identifier: Apache-2.0
#include "recon/reconcile.hpp"

#include "recon/headers.hpp"
#include "recon/key_hint.hpp"
#include "recon/key_names.hpp"
#include "recon/totals.hpp"
#include "text/phrase.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_keys_padded{"去掉前面的零，主键即相同（如旧表 {0} 与新表 {1}）：导出或导入时丢了或多了前导零；可在映射表中对主键写规则“去前导零”或“补零(8)”", "without leading zeros keys agree, such as {0} in the old table and {1} in the new one: an export or import has lost or added leading zeros; give the key the rule 'no leading zeros' or 'pad(8)' in the mapping"};
constexpr text::Phrase recon_keys_guarded{"去掉防止表格软件改写的符号（' 或 =\"\"），主键即相同（如旧表 {0} 与新表 {1}）：请重新导出", "without the guard against spreadsheets (' or =\"\") keys agree, such as {0} in the old table and {1} in the new one: export it again"};
constexpr text::Phrase recon_keys_folded{"不计大小写和全半角，主键即相同（如旧表 {0} 与新表 {1}）；可在映射表中把主键的类型写为“编码”", "without regard to case and width keys agree, such as {0} in the old table and {1} in the new one; give the key the type code in the mapping"};
constexpr text::Phrase recon_keys_separated{"不计分隔符（- _ / . 和空格），主键即相同（如旧表 {0} 与新表 {1}）：请统一编号写法", "without separators (- _ / . and blanks) keys agree, such as {0} in the old table and {1} in the new one: write the keys in one way"};
constexpr text::Phrase recon_keys_prefixed{"去掉数字前的字母，主键即相同（如旧表 {0} 与新表 {1}）：一方加了前缀", "without the letters in front of the number keys agree, such as {0} in the old table and {1} in the new one: one side has a prefix"};
constexpr text::Phrase recon_keys_reduced{"去掉前缀、分隔符、前导零和防止表格软件改写的符号，且不计大小写和全半角，主键即相同（如旧表 {0} 与新表 {1}）", "without prefixes, separators, leading zeros and guards, and without regard to case and width, keys agree, such as {0} in the old table and {1} in the new one"};
constexpr text::Phrase recon_nothing_paired{"没有一个主键在两表中都出现：没有可逐行比较的记录", "no key is in both tables: there was nothing to compare row by row"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_keys_at_a_time = 1 << 17;

class Reconciler {
 public:
  Reconciler(const Request& request, Plan plan)
      : request_(request), plan_(std::move(plan)), store_(request.key_memory) {}

  Result<Reconciliation> run() {
    std::optional<Batches> batches;
    if (request_.batches)
      RD_TRY(batches, Batches::read(request_.batches->source, request_.batches->file, plan_, request_.jobs));
    RD_TRY(const Side old_side, read(request_.old_table, Which::old_table, batches));
    RD_TRY(const Side new_side, read(request_.new_table, Which::new_table, {}));
    Joined joined = join(old_side, new_side, request_.jobs);
    RD_CHECK(store_.check());
    describe(old_side, new_side, joined);
    RD_CHECK(list_rows(old_side, joined.old_rows, Which::old_table, result_.old_side));
    RD_CHECK(list_rows(new_side, joined.new_rows, Which::new_table, result_.new_side));
    RD_CHECK(compare_values(old_side, new_side, joined));
    compare_totals(old_side, new_side);
    RD_CHECK(draw_sample(old_side, new_side, joined));
    if (batches) count_batches(*batches, old_side, joined);
    count_pairs(joined);
    judge();
    return std::move(result_);
  }

 private:
  Result<Side> read(const NamedTable& table, Which which, const std::optional<Batches>& batches) {
    SideRequest wanted{.plan = plan_, .which = which};
    if (request_.reading) wanted.options = request_.reading(table);
    wanted.options.jobs = request_.jobs;
    if (batches) wanted.batch_of = batches->batch_of();
    if (which == Which::old_table && !request_.stratify.empty())
      RD_TRY(wanted.stratum, find_header(request_.plan.old_table, request_.stratify));
    return read_side(table.source, wanted, store_);
  }

  void describe(const Side& old_side, const Side& new_side, const Joined& joined) {
    const auto describe_side = [](SideResult& to, const NamedTable& table, const Side& side, std::uint64_t repeated) {
      to.file = table.file;
      to.note = data::told(table.source, 0);
      to.sha256 = table.source.sha256();
      to.rows = side.rows;
      to.blank_keys = side.blank_keys;
      to.repeated_keys = repeated;
    };
    describe_side(result_.old_side, request_.old_table, old_side, joined.old_repeated_keys);
    describe_side(result_.new_side, request_.new_table, new_side, joined.new_repeated_keys);
    if (request_.plan.mapping) result_.mapping = request_.plan.mapping->file;
    for (const PlanColumn& key : plan_.keys)
      result_.keys.push_back(key.old_name == key.new_name ? key.old_name : key.old_name + " -> " + key.new_name);
    result_.problems = plan_.problems;
    result_.dropped = plan_.dropped;
    result_.only_old = plan_.only_old;
    result_.only_new = plan_.only_new;
    result_.values_shown = request_.show_values;
  }

  std::string shown(std::string_view value) const {
    return request_.show_values ? std::string(value) : util::mask(value);
  }

  // The name of a group: the values of the columns that it is made by.
  std::string shown_group(const std::string& name, const std::vector<std::string>& headers) const {
    if (request_.show_values) return name;
    const std::size_t joint = headers.size() > 1 ? name.find(k_between_groups) : std::string::npos;
    if (joint == std::string::npos) return util::disclosed(name, util::join(headers, " "));
    return util::disclosed(name.substr(0, joint), headers.front()) + std::string(k_between_groups) +
           shown_group(name.substr(joint + k_between_groups.size()), {headers.begin() + 1, headers.end()});
  }

  // Rows without a partner, and rows whose key is not unique: the first ones by name, the others for the listener.
  Result<void> list_rows(const Side& side, const std::vector<Status>& rows, Which which, SideResult& to) {
    const bool is_old = which == Which::old_table;
    RD_CHECK(list(side, rows, which, Status::alone, is_old ? RowFault::missing : RowFault::extra, to.alone));
    return list(side, rows, which, Status::repeated, is_old ? RowFault::repeated_old : RowFault::repeated_new,
                to.repeated);
  }

  Result<void> list(const Side& side, const std::vector<Status>& rows, Which which, Status wanted, RowFault fault,
                    KeyList& to) {
    const data::Source& source = which == Which::old_table ? request_.old_table.source : request_.new_table.source;
    std::vector<std::uint64_t> found;
    const auto name = [&](std::uint64_t position, std::string_view key) -> Result<void> {
      const std::uint64_t row = (source.first_row() + position).number();
      if (to.first.size() < k_most_named) to.first.push_back({row, shown(key)});
      auto& alone = is_old_table(which) ? old_alone_ : new_alone_;
      if (wanted == Status::alone && alone.size() < k_most_named) alone.emplace_back(key);
      return request_.listener ? request_.listener->row(fault, row, key) : Result<void>();
    };
    const std::uint64_t most =
        request_.listener ? std::max<std::uint64_t>(request_.most_told, k_most_named) : k_most_named;
    for (std::size_t number = 0; number < rows.size(); ++number) {
      if (rows[number] != wanted || ++to.count > most) continue;
      found.push_back(side.keys.row_of(number));
      if (found.size() < k_keys_at_a_time) continue;
      RD_CHECK(name_keys(source, plan_, which, found, name));
      found.clear();
    }
    return name_keys(source, plan_, which, found, name);
  }

  static bool is_old_table(Which which) { return which == Which::old_table; }

  // Keys that are in one table only, although a person would say that they are the same.
  void hint_at_keys() {
    const auto hint = key_hint(old_alone_, new_alone_);
    if (!hint) return;
    const std::string old_key = shown(hint->old_key), new_key = shown(hint->new_key);
    switch (hint->gap) {
      case KeyGap::guard:
        return result_.problems.push_back({say<phrases::recon_keys_guarded>(old_key, new_key)});
      case KeyGap::width_or_case:
        return result_.problems.push_back({say<phrases::recon_keys_folded>(old_key, new_key)});
      case KeyGap::zeros:
        return result_.problems.push_back({say<phrases::recon_keys_padded>(old_key, new_key)});
      case KeyGap::separators:
        return result_.problems.push_back({say<phrases::recon_keys_separated>(old_key, new_key)});
      case KeyGap::prefix:
        return result_.problems.push_back({say<phrases::recon_keys_prefixed>(old_key, new_key)});
      case KeyGap::several:
        return result_.problems.push_back({say<phrases::recon_keys_reduced>(old_key, new_key)});
    }
  }

  Result<void> compare_values(const Side& old_side, const Side& new_side, Joined& joined) {
    const Tables tables{request_.old_table.source, request_.new_table.source, plan_, old_side, new_side};
    DifferenceSink sink;
    if (request_.listener)
      sink = [&](const Difference& difference) { return request_.listener->value(plan_, difference); };
    RD_TRY(std::vector<ColumnDifferences> differences,
           compare_details(tables, joined, request_.jobs, sink, request_.most_told));
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
      const PlanColumn& column = plan_.columns[i];
      ColumnResult& result = result_.columns.emplace_back();
      result.old_name = column.old_name, result.new_name = column.new_name;
      result.mapping_row = column.mapping_row;
      result.type = column.type;
      result.rule = column.rule_text, result.tolerance = column.tolerance_text;
      result.old_misfits = old_side.columns[i].misfits, result.new_misfits = new_side.columns[i].misfits;
      result.rule_failed = old_side.columns[i].rule_failed;
      result.differences = std::move(differences[i]);
      for (DamageCount& damage : result.differences.damages)
        for (Example& example : damage.examples) mask(example);
    }
    return {};
  }

  void mask(Example& example) const {
    for (std::string* text : {&example.key, &example.old_value, &example.expected, &example.new_value})
      *text = shown(*text);
  }

  void compare_totals(const Side& old_side, const Side& new_side) {
    for (std::size_t i = 0; i < plan_.columns.size(); ++i)
      if (plan_.columns[i].type == Type::number)
        result_.columns[i].total =
            compare_sums(old_side.columns[i].sum, new_side.columns[i].sum, plan_.columns[i].tolerance, old_side.rows);
    if (!plan_.groups.empty()) compare_groups(plan_, old_side, new_side, result_);
    for (GroupResult& group : result_.groups) group.name = shown_group(group.name, result_.group_keys);
  }

  Result<void> draw_sample(const Side& old_side, const Side& new_side, const Joined& joined) {
    if (request_.sample.size == 0) return {};
    result_.sample = draw(old_side, joined, request_.sample);
    for (Stratum& stratum : result_.sample->strata) stratum.name = shown_group(stratum.name, {request_.stratify});
    std::vector<std::uint64_t> rows;
    for (const std::uint32_t number : result_.sample->numbers) {
      if (rows.size() == k_most_listed_records) break;
      const Status status = joined.old_rows[number];
      rows.push_back(old_side.keys.row_of(number));
      SampledRecord record{.old_row = (request_.old_table.source.first_row() + rows.back()).number(),
                           .wrong = status != Status::equal};
      if (status != Status::alone)
        record.new_row =
            (request_.new_table.source.first_row() + new_side.keys.row_of(joined.partner[number])).number();
      if (!old_side.strata.empty())
        record.stratum = shown_group(old_side.strata_names[old_side.strata[number]], {request_.stratify});
      result_.sampled.push_back(std::move(record));
    }
    std::size_t next = 0;
    return name_keys(request_.old_table.source, plan_, Which::old_table, rows,
                     [&](std::uint64_t, std::string_view key) -> Result<void> {
                       result_.sampled[next++].key = shown(key);
                       return {};
                     });
  }

  void count_batches(const Batches& batches, const Side& old_side, const Joined& joined) {
    result_.batch_file = request_.batches->file;
    result_.batches = batches.facts(old_side, joined);
    for (auto& batch : result_.batches) batch.name = shown_group(batch.name, {});
    result_.listed_twice = batches.listed_twice();
  }

  void count_pairs(const Joined& joined) {
    for (const Status status : joined.old_rows) {
      result_.equal_pairs += status == Status::equal;
      result_.pairs += status == Status::equal || status == Status::unequal;
      result_.other_repeated += status == Status::other_repeated;
    }
    for (const Status status : joined.new_rows) result_.other_repeated += status == Status::other_repeated;
  }

  void judge() {
    bool different = result_.pairs != result_.equal_pairs || result_.groups_different > 0;
    for (const SideResult* side : {&result_.old_side, &result_.new_side})
      different |= side->alone.count > 0 || side->repeated.count > 0 || side->blank_keys.count > 0;
    for (const ColumnResult& column : result_.columns)
      different |= column.rule_failed.count > 0 || (column.total && !column.total->equal);
    if (result_.pairs == 0) result_.problems.push_back({say<phrases::recon_nothing_paired>()});
    hint_at_keys();
    result_.verdict = different                  ? Agreement::different
                      : result_.problems.empty() ? Agreement::equal
                                                 : Agreement::incomplete;
  }

  std::vector<std::string> old_alone_, new_alone_;  // keys of the first rows that are in one table only
  const Request& request_;
  const Plan plan_;
  data::KeyStore store_;
  Reconciliation result_;
};

}  // namespace

std::string_view id_of(Agreement verdict) {
  switch (verdict) {
    case Agreement::equal:
      return "equal";
    case Agreement::different:
      return "different";
    case Agreement::incomplete:
      break;
  }
  return "incomplete";
}

Result<Reconciliation, Errors> reconcile(const Request& request) {
  RD_TRY(Plan plan, make_plan(request.plan));
  RD_TRY(Reconciliation result, Reconciler(request, std::move(plan)).run());
  return result;
}

}  // namespace readiness::recon
