// SPDX-License-Identifier: Apache-2.0
// How time and memory grow: two registers of n companies each, of which half are in both, in different clothes.
//
// usage: bench_identity_growth FOLDER N[,N]...
#include "data/open.hpp"
#include "identity/find.hpp"
#include "identity/letters.hpp"
#include "identity/read.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <sys/resource.h>
#include <thread>

namespace {

namespace identity = readiness::identity;
namespace data = readiness::data;

constexpr std::u32string_view k_brand_characters =
    U"华鑫盛恒瑞达博远兴源金德安和永丰泰嘉美创维凯明诚宏正隆利康天顺东新海信佰思百亿万佳润宝力特尔优凡杰伟亚联通中科国"
    U"泰合众"
    U"卓越腾飞鸿鼎茂宇辰昊星晨光辉耀龙凤翔鹏程锦绣春秋景云雨雪梅兰竹菊松柏青蓝红黄白玉石山水江河湖洋林森木土火炎";
const char* const k_cities[] = {"上海", "北京", "深圳", "广州", "苏州", "杭州", "南京", "武汉", "成都", "西安",
                                "青岛", "宁波", "无锡", "长沙", "郑州", "厦门", "天津", "重庆", "大连", "合肥"};
const char* const k_trades[] = {"科技",     "电子科技", "贸易",       "国际贸易", "实业",     "机械设备",  "食品",
                                "信息技术", "物流",     "建筑工程",   "环保科技", "医疗器械", "服饰",      "化工",
                                "文化传媒", "餐饮管理", "供应链管理", "新材料",   "软件",     "汽车零部件"};

// Everything about company number i follows from i, so that both registers agree on it.
class Company {
 public:
  explicit Company(std::uint64_t number) : random_(number * 2654435761u + 7) {
    std::u32string brand;
    for (std::size_t n = 2 + random_() % 3; n > 0; --n)
      brand += k_brand_characters[random_() % k_brand_characters.size()];
    brand_ = identity::to_utf8(brand);
    city_ = k_cities[random_() % std::size(k_cities)];
    trade_ = k_trades[random_() % std::size(k_trades)];
    phone_ = fmt::format("13{:09d}", random_() % 1'000'000'000);
    street_ = fmt::format("{}市人民路{}号", city_, random_() % 2000);
  }

  std::string proper(std::uint64_t id) const {
    return fmt::format("A{},{}{}{}有限公司,{},{},{}\n", id, city_, brand_, trade_, phone_, city_, street_);
  }

  // As another system has it: one thing is different, or missing.
  std::string changed(std::uint64_t id) {
    const std::uint64_t way = random_() % 5;
    const std::string name = way == 0   ? brand_ + trade_
                             : way == 1 ? brand_ + "（" + city_ + "）" + trade_ + "有限责任公司"
                                        : city_ + brand_ + trade_ + "有限公司";
    return fmt::format("B{},{},{},{},{}\n", id, name, way == 2 ? "" : phone_, way == 3 ? "" : city_,
                       way == 4 ? "" : street_);
  }

 private:
  std::mt19937_64 random_;
  std::string brand_, city_, trade_, phone_, street_;
};

void write(const std::string& path, std::uint64_t count, std::uint64_t first, bool changed) {
  std::ofstream file(path, std::ios::binary);
  file << "编号,客户名称,电话,城市,地址\n";
  for (std::uint64_t i = 0; i < count; ++i) {
    Company company(first + i);
    file << (changed ? company.changed(i) : company.proper(i));
  }
}

identity::RecordTable read(const std::string& file, unsigned jobs) {
  const auto source = data::open({}, {.file = file});
  if (!source) std::abort();
  auto table = identity::read(**source, file, {}, {.jobs = jobs});
  if (!table) std::abort();
  return std::move(*table);
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Of all threads: unlike the time on the wall, it does not depend on what else the machine does.
double cpu_seconds() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void run(const std::string& folder, std::uint64_t count) {
  const std::string left = folder + "/a.csv", right = folder + "/b.csv";
  write(left, count, 0, false);
  write(right, count, count / 2, true);
  const unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
  const double cpu_before = cpu_seconds();
  const auto start = std::chrono::steady_clock::now();
  identity::RecordTable a = read(left, jobs), b = read(right, jobs);
  const double reading = seconds_since(start);
  const identity::Found found = identity::find(std::move(a), std::move(b), {.jobs = jobs});
  const double all = seconds_since(start), cpu = cpu_seconds() - cpu_before;
  std::uint64_t right_ones = 0, same = 0;
  for (const identity::Pair& pair : found.matches.pairs) {
    if (pair.judgement != identity::Judgement::same) continue;
    ++same;
    right_ones += pair.a == pair.b - count + count / 2;
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("| {0} x {0} | {1:.1f} | {2:.1f} | {3:.1f} | {4:.2f} | {5} | {6:.4f} | {7:.4f} |\n",
             readiness::util::grouped(count), reading, all, cpu, static_cast<double>(usage.ru_maxrss) / (1 << 20),
             readiness::util::grouped(found.matches.compared),
             static_cast<double>(right_ones) / static_cast<double>(std::max<std::uint64_t>(1, same)),
             static_cast<double>(right_ones) / static_cast<double>(std::max<std::uint64_t>(1, count - count / 2)));
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    fmt::print(stderr, "usage: bench_identity_growth FOLDER N[,N]...\n");
    return 2;
  }
  fmt::print(
      "| records | reading, s | all, s | CPU, s | memory, GB | pairs compared | precision | recall |\n"
      "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
  for (const std::string& number : readiness::util::split(words[2], ',')) run(words[1], std::stoull(number));
}
