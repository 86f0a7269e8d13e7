// SPDX-License-Identifier: Apache-2.0
#include "identity/trades.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace readiness::identity {
namespace {

// Along the sections of GB/T 4754-2017, in the words that names use for them. What is missing here stays part of
// the name proper: both sides of a comparison are treated alike.
constexpr auto k_han_trades = std::to_array<std::u32string_view>(
    {// A to D: farming, mining, making things, energy
     U"农业", U"林业", U"牧业", U"渔业", U"种业", U"农资", U"畜牧", U"养殖", U"园林", U"花卉", U"矿业", U"煤业",
     U"石油", U"石化", U"制造", U"食品", U"饮料", U"酒业", U"茶业", U"粮油", U"乳业", U"烟草", U"纺织", U"服装",
     U"服饰", U"皮革", U"鞋业", U"家具", U"家居", U"木业", U"纸业", U"造纸", U"包装", U"印刷", U"印务", U"文具",
     U"玩具", U"体育", U"化工", U"化学", U"涂料", U"塑料", U"塑胶", U"橡胶", U"玻璃", U"陶瓷", U"建材", U"水泥",
     U"钢铁", U"金属", U"五金", U"模具", U"铝业", U"铜业", U"机械", U"机电", U"设备", U"装备", U"重工", U"精密",
     U"仪器", U"仪表", U"电气", U"电器", U"电缆", U"电线", U"照明", U"光电", U"电子", U"半导体", U"通信", U"通讯",
     U"电脑", U"汽车", U"汽配", U"零部件", U"轨道", U"航空", U"船舶", U"医药", U"制药", U"药业", U"生物", U"医疗",
     U"器械", U"保健", U"化妆品", U"日化", U"材料", U"新材料", U"新能源", U"能源", U"电力", U"燃气", U"水务", U"环保",
     U"环境", U"节能", U"工业", U"实业", U"产业",
     // E to G: building, selling, moving
     U"建设", U"建筑", U"工程", U"安装", U"装饰", U"装潢", U"市政", U"路桥", U"贸易", U"商贸", U"工贸", U"经贸",
     U"外贸", U"进出口", U"国际贸易", U"国际", U"商业", U"商务", U"百货", U"超市", U"连锁", U"零售", U"批发", U"供应链",
     U"物资", U"物流", U"运输", U"货运", U"货代", U"仓储", U"快递", U"港务", U"机场", U"客运",
     // H to S: serving
     U"餐饮", U"酒店", U"宾馆", U"旅游", U"旅行社", U"信息", U"信息技术", U"软件", U"网络", U"互联网", U"数据", U"智能",
     U"数码", U"数字", U"自动化", U"系统", U"系统集成", U"科技", U"技术", U"科学", U"高科", U"银行", U"证券", U"保险",
     U"基金", U"金融", U"租赁", U"担保", U"投资", U"资本", U"资产", U"控股", U"置业", U"房地产", U"地产", U"物业",
     U"咨询", U"顾问", U"管理", U"企业", U"服务", U"人力资源", U"广告", U"传媒", U"文化", U"影视", U"设计", U"会展",
     U"检测", U"教育", U"培训", U"大学", U"学院", U"医院", U"诊所", U"发展", U"开发", U"创新", U"研究", U"交通",
     U"协会", U"商会", U"学会", U"社区", U"市场", U"营销", U"商行", U"经营部", U"中心",
     // parts of them that stand behind others: 办公用品, 货运代理
     U"代理", U"绿化", U"冷链", U"果业", U"纺织品", U"用品", U"配件", U"制品", U"器材", U"耗材", U"美容", U"美发",
     U"摄影", U"婚庆", U"家政", U"装修", U"门窗", U"灯饰", U"卫浴", U"洁具", U"劳务", U"人才", U"派遣", U"拍卖",
     U"典当", U"会计", U"税务", U"水产", U"饲料", U"肥料", U"化肥", U"农药", U"种苗", U"调味品", U"乳品", U"水果",
     U"蔬菜", U"生鲜", U"农产品", U"电商", U"游戏", U"动漫", U"孵化", U"出版", U"图书", U"艺术", U"文旅", U"养老",
     U"健康", U"药房", U"大药房", U"口腔", U"眼镜", U"钟表", U"珠宝", U"首饰", U"礼品", U"工艺品", U"箱包", U"皮具",
     U"针织", U"印染", U"电源", U"电池", U"锂电", U"储能", U"光伏", U"风电", U"电机", U"轴承", U"阀门", U"水泵",
     U"泵业", U"齿轮", U"刀具", U"焊接", U"铸造", U"锻造", U"压铸", U"钣金", U"不锈钢", U"铝材", U"钢材", U"钢结构",
     U"幕墙", U"防水", U"保温", U"消防", U"安防", U"门业", U"电梯", U"起重", U"液压", U"传动", U"激光", U"芯片",
     U"微电子", U"航天", U"测绘", U"勘察", U"监理", U"招标", U"规划", U"生态", U"水利", U"港口", U"海运", U"船务",
     U"报关", U"零配件", U"紧固件", U"冶金", U"有色", U"稀土", U"石材", U"木材", U"板材", U"油墨", U"油漆", U"助剂",
     U"香料", U"香精", U"试剂", U"仪器仪表", U"彩印", U"广告装饰", U"日用品", U"办公", U"劳保", U"农机", U"茶叶",
     U"食用油", U"面粉"});

constexpr auto k_latin_trades = std::to_array<std::u32string_view>(
    {U"technology",  U"technologies", U"tech",           U"technical",       U"trading",       U"trade",
     U"electronics", U"electronic",   U"electric",       U"electrical",      U"international", U"intl",
     U"global",      U"systems",      U"system",         U"solutions",       U"software",      U"services",
     U"service",     U"consulting",   U"consultants",    U"logistics",       U"transport",     U"shipping",
     U"foods",       U"food",         U"industries",     U"industry",        U"industrial",    U"manufacturing",
     U"machinery",   U"equipment",    U"engineering",    U"construction",    U"building",      U"materials",
     U"chemical",    U"chemicals",    U"pharmaceutical", U"pharmaceuticals", U"pharma",        U"medical",
     U"healthcare",  U"energy",       U"power",          U"textile",         U"textiles",      U"garment",
     U"garments",    U"investment",   U"investments",    U"development",     U"enterprise",    U"enterprises",
     U"media",       U"design",       U"network",        U"networks",        U"information",   U"supply"});

constexpr std::size_t k_shortest_trade = 2, k_longest_trade = 4;

}  // namespace

std::size_t han_trade_length(std::u32string_view name) {
  static const std::unordered_set<std::u32string_view> k_words(k_han_trades.begin(), k_han_trades.end());
  std::size_t left = name.size();
  for (bool more = true; more;) {
    more = false;
    for (std::size_t length = std::min(k_longest_trade, left); length >= k_shortest_trade && !more; --length)
      if (k_words.contains(name.substr(left - length, length))) {
        left -= length;
        more = true;
      }
  }
  return name.size() - left;
}

bool is_latin_trade(std::u32string_view word) {
  static const std::unordered_set<std::u32string_view> k_words(k_latin_trades.begin(), k_latin_trades.end());
  return k_words.contains(word);
}

}  // namespace readiness::identity
