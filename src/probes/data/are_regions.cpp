// SPDX-License-Identifier: Apache-2.0
// Province and city as GB/T 2260 knows them today, in full, and the one within the other. Article 二.2, 统一字段格式
// (地址).
#include "identity/letters.hpp"
#include "identity/regions.hpp"
#include "probes/data/row_faults.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace readiness::probes::data::are_regions {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase regions_known{"{1} 行中有 {0} 行的省市是现行行政区划的全称", "rows with provinces and cities in full, as they are today: {0} of {1}"};
constexpr text::Phrase no_province{"不是现行的省级行政区", "is no province of today"};
constexpr text::Phrase province_not_in_full{"不是全称，缺少“省”“市”或“自治区”", "is not the full name: 省, 市 or 自治区 is missing"};
constexpr text::Phrase no_city{"不是现行的地级行政区", "is no city or prefecture of today"};
constexpr text::Phrase city_not_in_full{"不是全称，缺少“市”“州”“盟”或“地区”", "is not the full name: 市, 州, 盟 or 地区 is missing"};
constexpr text::Phrase city_elsewhere{"不在{0}", "is not in {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_province = 0, k_city = 1;  // of the columns read

std::vector<std::string> columns_read(const Params& params) {
  std::vector<std::string> columns{params.text("province")};
  if (params.has("city")) columns.push_back(params.text("city"));
  return columns;
}

bool ends_with_one_of(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return text.ends_with(ending); });
}

struct Fault {
  std::size_t column;
  Localized reason;
};

struct Known {
  identity::Region region;
  bool whole = false;  // the text is nothing but this region
};

Known region_of(std::string_view text) {
  const std::u32string letters = identity::letters(text);
  const identity::RegionFound found = identity::leading_region(letters);
  return {found.region, found.length > 0 && found.length == letters.size()};
}

std::optional<Fault> fault_of_province(std::string_view province, const Known& known) {
  if (!known.whole || known.region.city != 0) return Fault{k_province, say<phrases::no_province>()};
  if (!ends_with_one_of(province, {"省", "市", "自治区", "特别行政区"}))
    return Fault{k_province, say<phrases::province_not_in_full>()};
  return std::nullopt;
}

// Provinces that are a city: their city is themselves, or one of their districts.
bool is_municipality(const identity::Region& region) {
  constexpr std::array<std::uint8_t, 6> k_municipalities{11, 12, 31, 50, 81, 82};
  return std::find(k_municipalities.begin(), k_municipalities.end(), region.province) != k_municipalities.end();
}

// Names that are not whole without their ending, or mean a province without it.
bool is_full_by_itself(std::string_view city) {
  constexpr std::array<std::string_view, 6> k_names{"兴安盟", "朝阳市", "中山市", "阿里地区", "神农架林区", "吉林市"};
  return std::find(k_names.begin(), k_names.end(), city) != k_names.end();
}

// 苏州市, but not 苏州, which ends with 州, too: without the ending it is still known.
bool is_in_full(std::string_view city, const Known& known) {
  for (const std::string_view ending : {"自治州", "地区", "新区", "市", "州", "盟", "区", "县"})
    if (city.ends_with(ending) && region_of(city.substr(0, city.size() - ending.size())).region == known.region)
      return true;
  return is_full_by_itself(city);
}

std::optional<Fault> fault_of_city(std::string_view city, std::string_view province, const Known& in_province) {
  const bool municipality = in_province.whole && is_municipality(in_province.region);
  if (municipality && ends_with_one_of(city, {"区", "县"})) return std::nullopt;
  const Known known = region_of(city);
  const bool is_city = known.whole && (known.region.city != 0 || is_municipality(known.region));
  if (!is_city && !is_full_by_itself(city)) return Fault{k_city, say<phrases::no_city>()};
  if (!is_in_full(city, known)) return Fault{k_city, say<phrases::city_not_in_full>()};
  if (in_province.whole && known.region.province != in_province.region.province)
    return Fault{k_city, say<phrases::city_elsewhere>(province)};
  return std::nullopt;
}

std::optional<Fault> fault_of(std::string_view province, std::string_view city) {
  const Known known = util::is_blank(province) ? Known{} : region_of(province);
  if (!util::is_blank(province))
    if (auto fault = fault_of_province(province, known)) return fault;
  return util::is_blank(city) ? std::nullopt : fault_of_city(city, province, known);
}

// Few pairs of province and city are many rows: each is judged once a part.
class Judge final : public RowFaults {
 public:
  using RowFaults::RowFaults;

  void look(std::uint64_t row, std::span<const std::string_view> values) override {
    const std::string_view province = util::trim(values[k_province]);
    const std::string_view city = values.size() > k_city ? util::trim(values[k_city]) : std::string_view{};
    if (util::is_blank(province) && util::is_blank(city)) return;
    std::string pair(province);
    pair += '\n';
    pair += city;
    auto judged = verdicts_.find(pair);
    if (judged == verdicts_.end()) {
      if (verdicts_.size() >= k_most_pairs) verdicts_.clear();
      judged = verdicts_.emplace(std::move(pair), fault_of(province, city)).first;
    }
    if (!judged->second) return in_order();
    const Fault& wrong = *judged->second;
    fault(row, wrong.column, wrong.column == k_province ? province : city, wrong.reason);
  }

 private:
  static constexpr std::size_t k_most_pairs = 100'000;
  std::unordered_map<std::string, std::optional<Fault>> verdicts_;
};

Reading regions_of(const Params& params) {
  return {.table = params.text("table"),
          .columns = columns_read(params),
          .judge = [](const Reading&, const Measured&, const Reading::Where& place) -> std::unique_ptr<RowJudge> {
            return std::make_unique<Judge>(place);
          }};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params.text("table"), "").needs({regions_of(params)});
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Rows all(params.text("table"), "");
  if (auto verdict = all.none(measured)) return *verdict;
  const Measurement& wrong = faults_in(measured, regions_of(params));
  if (auto verdict = all.none_with_value(measured, params.text("province"), wrong.rows)) return *verdict;
  return share_verdict(wrong, say<phrases::regions_known>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.are_regions",
               .statement = {"省份和城市用现行行政区划的全称，且城市属于该省份。",
                             "Provinces and cities of China are named in full, as they are today, the one within the "
                             "other."},
               .unit = Unit::share,
               .measured = {"已填写的行中省市正确的比例", "share of the rows with a value whose regions are right"},
               .dimension = Dimension::valid,
               .params = {table_spec(),
                          {.name = "province",
                           .type = ParamType::column,
                           .required = true,
                           .meaning = {"省份列", "the column of provinces"}},
                          {.name = "city",
                           .type = ParamType::column,
                           .meaning = {"城市列；不写则只看省份", "the column of cities; default: only provinces"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.are_regions\n"
                          "  with: {table: customers, province: province, city: city}\n"
                          "  expect: {pass: \">= 99 %\", fail: \"< 90 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::are_regions
