// SPDX-License-Identifier: Apache-2.0
#include "identity/regions.hpp"

#include "identity/letters.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace readiness::identity {
namespace {

struct Province {
  std::uint8_t code;
  std::u32string_view province;
  std::u32string_view cities;  // prefectures, by their short names
};

// Provinces and prefecture-level divisions of GB/T 2260-2007 with the changes since; 济源, 仙桃, 潜江, 天门 and the
// like are counties under their province's direct rule. 吉林 is a province and a city of it: the word means the
// province.
constexpr std::array k_rows{
    Province{11, U"北京", U""},
    Province{12, U"天津", U""},
    Province{13, U"河北", U"石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安"},
    Province{14, U"山西", U"太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁"},
    Province{15, U"内蒙古", U"呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善"},
    Province{21, U"辽宁", U"沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳市 葫芦岛"},
    Province{22, U"吉林", U"长春 四平 辽源 通化 白山 松原 白城 延边"},
    Province{23, U"黑龙江", U"哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭"},
    Province{31, U"上海", U""},
    Province{32, U"江苏", U"南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁"},
    Province{33, U"浙江", U"杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水"},
    Province{34, U"安徽", U"合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城"},
    Province{35, U"福建", U"福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德"},
    Province{36, U"江西", U"南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶"},
    Province{37, U"山东", U"济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽"},
    Province{41, U"河南",
             U"郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源"},
    Province{42, U"湖北", U"武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架"},
    Province{43, U"湖南", U"长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西"},
    Province{
        44, U"广东",
        U"广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮"},
    Province{45, U"广西", U"南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左"},
    Province{46, U"海南", U"海口 三亚 三沙 儋州"},
    Province{50, U"重庆", U""},
    Province{
        51, U"四川",
        U"成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山"},
    Province{52, U"贵州", U"贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南"},
    Province{53, U"云南", U"昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆"},
    Province{54, U"西藏", U"拉萨 日喀则 昌都 林芝 山南 那曲 阿里地区"},
    Province{61, U"陕西", U"西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛"},
    Province{62, U"甘肃", U"兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南"},
    Province{63, U"青海", U"西宁 海东 海北 黄南 果洛 玉树 海西"},
    Province{64, U"宁夏", U"银川 石嘴山 吴忠 固原 中卫"},
    Province{65, U"新疆",
             U"乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子"},
    Province{71, U"台湾", U"台北 新北 桃园 台中 台南 高雄 基隆 新竹"},
    Province{81, U"香港", U""},
    Province{82, U"澳门", U""},
};

struct Alias {
  std::u32string_view word, name;
};

// Counties that company names begin with as if they were cities, and where they lie.
constexpr std::array k_counties{
    Alias{U"昆山", U"苏州"}, Alias{U"常熟", U"苏州"}, Alias{U"张家港", U"苏州"},   Alias{U"太仓", U"苏州"},
    Alias{U"江阴", U"无锡"}, Alias{U"宜兴", U"无锡"}, Alias{U"义乌", U"金华"},     Alias{U"永康", U"金华"},
    Alias{U"慈溪", U"宁波"}, Alias{U"余姚", U"宁波"}, Alias{U"晋江", U"泉州"},     Alias{U"石狮", U"泉州"},
    Alias{U"顺德", U"佛山"}, Alias{U"浦东", U"上海"}, Alias{U"浦东新区", U"上海"}, Alias{U"滕州", U"枣庄"},
    Alias{U"诸暨", U"绍兴"},
};

// How names in Latin letters begin; the provinces and cities that most of them name.
constexpr std::array k_latin_names{
    Alias{U"beijing", U"北京"},   Alias{U"tianjin", U"天津"},   Alias{U"shanghai", U"上海"},
    Alias{U"chongqing", U"重庆"}, Alias{U"hebei", U"河北"},     Alias{U"shandong", U"山东"},
    Alias{U"henan", U"河南"},     Alias{U"hubei", U"湖北"},     Alias{U"hunan", U"湖南"},
    Alias{U"jiangsu", U"江苏"},   Alias{U"zhejiang", U"浙江"},  Alias{U"anhui", U"安徽"},
    Alias{U"fujian", U"福建"},    Alias{U"jiangxi", U"江西"},   Alias{U"liaoning", U"辽宁"},
    Alias{U"sichuan", U"四川"},   Alias{U"hainan", U"海南"},    Alias{U"yunnan", U"云南"},
    Alias{U"guangxi", U"广西"},   Alias{U"guangdong", U"广东"}, Alias{U"guangzhou", U"广州"},
    Alias{U"shenzhen", U"深圳"},  Alias{U"dongguan", U"东莞"},  Alias{U"foshan", U"佛山"},
    Alias{U"zhuhai", U"珠海"},    Alias{U"huizhou", U"惠州"},   Alias{U"nanjing", U"南京"},
    Alias{U"suzhou", U"苏州"},    Alias{U"wuxi", U"无锡"},      Alias{U"changzhou", U"常州"},
    Alias{U"nantong", U"南通"},   Alias{U"hangzhou", U"杭州"},  Alias{U"ningbo", U"宁波"},
    Alias{U"wenzhou", U"温州"},   Alias{U"jiaxing", U"嘉兴"},   Alias{U"shaoxing", U"绍兴"},
    Alias{U"jinhua", U"金华"},    Alias{U"yiwu", U"金华"},      Alias{U"hefei", U"合肥"},
    Alias{U"fuzhou", U"福州"},    Alias{U"xiamen", U"厦门"},    Alias{U"quanzhou", U"泉州"},
    Alias{U"nanchang", U"南昌"},  Alias{U"jinan", U"济南"},     Alias{U"qingdao", U"青岛"},
    Alias{U"yantai", U"烟台"},    Alias{U"weifang", U"潍坊"},   Alias{U"zhengzhou", U"郑州"},
    Alias{U"wuhan", U"武汉"},     Alias{U"changsha", U"长沙"},  Alias{U"chengdu", U"成都"},
    Alias{U"xian", U"西安"},      Alias{U"kunming", U"昆明"},   Alias{U"dalian", U"大连"},
    Alias{U"shenyang", U"沈阳"},  Alias{U"harbin", U"哈尔滨"},  Alias{U"taiyuan", U"太原"},
    Alias{U"hongkong", U"香港"},  Alias{U"macau", U"澳门"},     Alias{U"taipei", U"台北"},
};

constexpr std::size_t k_shortest_name = 2;
constexpr std::size_t k_longest_suffix = 7;  // characters that a county, a zone or a nationality's prefecture may have

struct Named {
  std::u32string name;
  Region region;
};

class Names {
 public:
  Names() {
    std::uint16_t city = 0;
    for (const Province& row : k_rows) {
      add(std::u32string(row.province), {row.code, 0});
      std::u32string_view left = row.cities;
      while (!left.empty()) {
        const std::size_t end = std::min(left.find(U' '), left.size());
        add(std::u32string(left.substr(0, end)), {row.code, ++city});
        left.remove_prefix(std::min(end + 1, left.size()));
      }
    }
    for (const Alias& county : k_counties) add(std::u32string(county.word), leading(county.name)->region);
  }

  const Named* leading(std::u32string_view text) const {
    if (text.size() < k_shortest_name) return nullptr;
    const auto found = by_start_.find(start_of(text));
    if (found == by_start_.end()) return nullptr;
    const Named* longest = nullptr;
    for (const Named& named : found->second)
      if (text.starts_with(named.name) && (!longest || named.name.size() > longest->name.size())) longest = &named;
    return longest;
  }

 private:
  static std::uint64_t start_of(std::u32string_view text) { return std::uint64_t{text[0]} << 32 | text[1]; }
  void add(std::u32string name, Region region) {
    const std::uint64_t start = start_of(name);
    by_start_[start].push_back({std::move(name), region});
  }

  std::unordered_map<std::uint64_t, std::vector<Named>> by_start_;
};

const Names& names() {
  static const Names k_names;
  return k_names;
}

// Characters of a suffix like 省, 市 or 维吾尔自治区 that `text` begins with. Longest first.
std::size_t suffix_length(std::u32string_view text) {
  constexpr std::array<std::u32string_view, 4> k_long{U"特别行政区", U"自治区", U"自治州", U"地区"};
  for (const std::u32string_view suffix : k_long)
    if (const std::size_t at = text.substr(0, k_longest_suffix + suffix.size()).find(suffix);
        at != std::u32string_view::npos && (at == 0 || suffix.starts_with(U"自治")))
      return at + suffix.size();
  const bool city = text.starts_with(U'市') && !text.starts_with(U"市场") && !text.starts_with(U"市政");
  return city || text.starts_with(U'省') ? 1 : 0;
}

// Counties, districts, towns and zones are too many to list, and known by how they end: 浦东新区, 昆山市, 高新区.
// Two to four characters and the ending; the earliest ending wins, for names go on behind it.
std::size_t county_length(std::u32string_view text) {
  constexpr std::array<std::u32string_view, 7> k_zones{
      U"经济技术开发区", U"高新技术产业开发区", U"经济开发区", U"高新技术开发区", U"高新区", U"经开区", U"开发区"};
  for (const std::u32string_view zone : k_zones)
    if (text.starts_with(zone)) return zone.size();
  for (std::size_t i = 2; i < std::min<std::size_t>(text.size(), 5); ++i) {
    if (!is_han(text[i])) return 0;
    const bool city = text[i] == U'市' && text.substr(i, 2) != U"市场" && text.substr(i, 2) != U"市政";
    if (text[i] == U'区' || text[i] == U'县' || city) return i + 1;
  }
  return 0;
}

}  // namespace

Nearness nearness(const Region& a, const Region& b) {
  if (a.empty() || b.empty()) return Nearness::unknown;
  if (a.province != b.province) return Nearness::contradict;
  if (a.city == b.city) return Nearness::same_city;
  return a.city == 0 || b.city == 0 ? Nearness::same_province : Nearness::contradict;
}

RegionFound leading_region(std::u32string_view text) {
  RegionFound found;
  // 江苏省 苏州市: the second must lie in the first. 海南 南海: the second is no part of it, so it stays.
  while (const Named* named = names().leading(text.substr(found.length))) {
    const bool inside =
        found.length == 0 || (named->region.province == found.region.province && found.region.city == 0);
    if (!inside) break;
    found.region = named->region;
    found.length += named->name.size();
    found.length += suffix_length(text.substr(found.length));
  }
  if (found.length > 0) found.length += county_length(text.substr(found.length));
  return found;
}

RegionFound region_in_latin(std::u32string_view word) {
  for (const Alias& latin : k_latin_names)
    if (latin.word == word) return {names().leading(latin.name)->region, word.size()};
  return {};
}

}  // namespace readiness::identity
