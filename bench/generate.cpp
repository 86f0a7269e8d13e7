// SPDX-License-Identifier: Apache-2.0
// Writes a CRM customer export of any size, always the same for the same arguments.
// Usage: bench_generate ROWS FOLDER [quoted]
// FOLDER gets customers.csv and control.csv, the exact total of its amounts. `quoted` puts
// every field in quotes and line breaks into the notes.
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

namespace {

// xorshift64*: the same numbers on every machine.
class Random {
 public:
  std::uint64_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1Dull;
  }
  std::uint64_t below(std::uint64_t limit) { return (next() >> 11) % limit; }
  bool once_in(std::uint64_t times) { return below(times) == 0; }
  template <std::size_t n>
  std::string_view one_of(const std::array<std::string_view, n>& all) {
    return all[below(n)];
  }

 private:
  std::uint64_t state_ = 20260528;
};

constexpr std::array<std::string_view, 10> k_cities{"上海市", "杭州市", "南京市", "苏州市", "宁波市",
                                                    "合肥市", "无锡市", "温州市", "常州市", "嘉兴市"};
constexpr std::array<std::string_view, 10> k_provinces{"上海", "浙江", "江苏", "江苏", "浙江",
                                                       "安徽", "江苏", "浙江", "江苏", "浙江"};
constexpr std::array<std::string_view, 16> k_cores{"华鑫", "恒源", "金盛", "瑞丰", "天成", "永泰", "宏达", "明远",
                                                   "嘉禾", "安信", "博雅", "中联", "东方", "新城", "长江", "海纳"};
constexpr std::array<std::string_view, 8> k_trades{"贸易", "科技", "食品", "商贸", "实业", "电子", "机械", "物流"};
constexpr std::array<std::string_view, 12> k_surnames{"王", "李", "张", "刘", "陈", "杨",
                                                      "赵", "黄", "周", "吴", "徐", "孙"};
constexpr std::array<std::string_view, 10> k_given{"伟", "芳", "娜", "敏", "静", "磊", "军", "洋", "勇", "艳"};
constexpr std::array<std::string_view, 5> k_titles{"总经理", "采购经理", "财务总监", "店长", "业务员"};
constexpr std::array<std::string_view, 8> k_industries{"快消", "制造", "高科技", "零售",
                                                       "医药", "餐饮", "教育",   "物流"};
constexpr std::array<std::string_view, 6> k_sources{"展会", "转介绍", "官网", "电话", "渠道", "广告"};
constexpr std::array<std::string_view, 3> k_levels{"A", "B", "C"};
constexpr std::array<std::string_view, 4> k_notes{"月结三十天", "年框已续签", "首单试用", "走渠道政策"};

std::string digits(std::uint64_t number, int width) {
  std::string text(static_cast<std::size_t>(width), '0');
  for (auto at = text.rbegin(); at != text.rend(); ++at, number /= 10) *at = static_cast<char>('0' + number % 10);
  return text;
}

std::string day(std::uint64_t year, std::uint64_t month, std::uint64_t number) {
  return digits(year, 4) + "-" + digits(month, 2) + "-" + digits(number, 2);
}

// GB 11714: check character of an organisation code's eight digits.
char organisation_check(std::string_view eight) {
  constexpr std::array<int, 8> k_weights{3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 8; ++i) sum += (eight[i] - '0') * k_weights[i];
  const int check = 11 - sum % 11;
  return check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
}

// GB 32100-2015: a unified social credit code of a company in the Yangtze delta.
std::string credit_code(std::uint64_t number) {
  constexpr std::string_view k_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  constexpr std::array<std::string_view, 4> k_regions{"310000", "330100", "320100", "340100"};
  std::string code = "91" + std::string(k_regions[number % 4]) + digits(number, 8);
  code += organisation_check(std::string_view(code).substr(8));
  std::size_t sum = 0, weight = 1;
  for (const char c : code) {
    sum += k_alphabet.find(c) * weight;
    weight = weight * 3 % 31;
  }
  return code + k_alphabet[(31 - sum % 31) % 31];
}

class Export {
 public:
  Export(const std::string& path, bool quoted) : file_(std::fopen(path.c_str(), "wb")), quoted_(quoted) {
    if (!file_) std::perror(path.c_str()), std::exit(1);
  }
  Export(const Export&) = delete;
  Export& operator=(const Export&) = delete;
  ~Export() { flush(), std::fclose(file_); }

  void field(std::string_view text) {
    if (!line_start_) buffer_ += ',';
    line_start_ = false;
    if (quoted_) buffer_ += '"';
    buffer_ += text;
    if (quoted_) buffer_ += '"';
  }
  void end_row() {
    buffer_ += '\n';
    line_start_ = true;
    if (buffer_.size() > (1u << 20)) flush();
  }

 private:
  void flush() {
    std::fwrite(buffer_.data(), 1, buffer_.size(), file_);
    buffer_.clear();
  }
  std::FILE* file_;
  std::string buffer_;
  bool quoted_;
  bool line_start_ = true;
};

constexpr std::array<std::string_view, 20> k_header{"customer_id",  "name",       "uscc",       "contact", "title",
                                                    "phone",        "email",      "industry",   "source",  "level",
                                                    "province",     "city",       "address",    "owner",   "amount",
                                                    "credit_limit", "created_on", "updated_on", "website", "notes"};

// Writes one row and returns its amount in cents.
std::uint64_t row(Export& out, std::uint64_t number, bool quoted, Random& random) {
  const std::size_t city = random.below(k_cities.size());
  const std::string name = std::string(k_cities[city]) + std::string(random.one_of(k_cores)) +
                           std::string(random.one_of(k_cores)) + std::string(random.one_of(k_trades)) + "有限公司";
  const std::string person = std::string(random.one_of(k_surnames)) + std::string(random.one_of(k_given));
  const std::uint64_t code_number = random.once_in(200) ? random.below(number + 1) : number;
  std::string code = credit_code(code_number);
  if (random.once_in(100)) code.replace(17, 1, "O");
  std::string phone = "1" + digits(3 + random.below(7), 1) + digits(random.below(1'000'000'000), 9);
  if (random.once_in(50))
    phone = "暂无";
  else if (random.once_in(80))
    phone = phone.substr(0, phone.size() - 1);
  std::string email = "sales" + digits(number, 7) + "@c" + digits(number % 99'991, 5) + ".example.com";
  if (random.once_in(40)) email.clear();
  if (random.once_in(90)) email = "sales#" + digits(number, 7);
  const std::uint64_t cents = random.below(5'000'000'00);
  const std::uint64_t year = 2015 + random.below(10), month = 1 + random.below(12),
                      number_of_day = 1 + random.below(28);

  out.field("C" + digits(random.once_in(500) ? random.below(number + 1) : number, 8));
  out.field(name);
  out.field(random.once_in(60) ? "" : code);
  out.field(person);
  out.field(random.once_in(4) ? "" : random.one_of(k_titles));
  out.field(phone);
  out.field(email);
  out.field(random.once_in(30) ? "其它行业" : random.one_of(k_industries));
  out.field(random.once_in(20) ? "" : random.one_of(k_sources));
  out.field(random.once_in(300) ? "D" : random.one_of(k_levels));
  out.field(k_provinces[city]);
  out.field(k_cities[city]);
  out.field(std::string("滨江区江南大道") + std::to_string(random.below(9000)) + "号");
  out.field("S" + digits(random.below(400), 4));
  out.field(std::to_string(cents / 100) + "." + digits(cents % 100, 2));
  out.field(random.once_in(150) ? "-1" : digits(random.below(1'000'000) * 10, 8));
  out.field(random.once_in(70) ? digits(year, 4) + "-13-" + digits(number_of_day, 2) : day(year, month, number_of_day));
  out.field(random.once_in(120) ? "2031-01-01" : day(year + 1, month, number_of_day));
  out.field("www.c" + digits(number % 99'991, 5) + ".example.com");
  out.field(std::string(random.one_of(k_notes)) + (quoted ? "\n" : " ") + digits(number, 8));
  out.end_row();
  return cents;
}

}  // namespace

int main(int count, char** words) {
  if (count < 3) {
    std::cerr << "usage: bench_generate ROWS FOLDER [quoted]\n";
    return 2;
  }
  const std::uint64_t rows = std::strtoull(words[1], nullptr, 10);
  const std::string folder = words[2];
  const bool quoted = count > 3 && std::string_view(words[3]) == "quoted";
  Random random;
  Export out(folder + "/customers.csv", quoted);
  for (const std::string_view name : k_header) out.field(name);
  out.end_row();
  std::uint64_t total = 0;
  for (std::uint64_t number = 0; number < rows; ++number) total += row(out, number, quoted, random);
  std::ofstream(folder + "/control.csv") << "total\n" << total / 100 << '.' << digits(total % 100, 2) << '\n';
}
