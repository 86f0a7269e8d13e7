// SPDX-License-Identifier: Apache-2.0
// Moves the customers.csv of bench_generate to another system: other headers, amounts in cents, dates with slashes,
// industries as codes; and some of them on the way come to harm. Always the same for the same arguments.
// Usage: bench_migrate FOLDER [shuffled]
// FOLDER gets migrated.csv, mapping.csv and codes.csv. `shuffled` puts the rows in another order.
#include <array>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> k_industries{{{"快消", "FMCG"},
                                                                                     {"制造", "MFG"},
                                                                                     {"高科技", "TECH"},
                                                                                     {"零售", "RETAIL"},
                                                                                     {"医药", "PHARMA"},
                                                                                     {"餐饮", "FOOD"},
                                                                                     {"教育", "EDU"},
                                                                                     {"物流", "LOGI"},
                                                                                     {"其它行业", "OTHER"}}};

enum Column : std::size_t { k_id = 0, k_name = 1, k_phone = 5, k_industry = 7, k_amount = 14, k_created = 16 };

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    parts.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::string_view industry_code(std::string_view industry) {
  for (const auto& [name, code] : k_industries)
    if (name == industry) return code;
  return industry;
}

std::string in_cents(std::string_view amount) {
  std::string cents(amount);
  cents.erase(cents.find('.'), 1);
  const std::size_t zeros = cents.find_first_not_of('0');
  return zeros == std::string::npos ? "0" : cents.substr(zeros);
}

std::string with_slashes(std::string_view day) {
  std::string text(day);
  text[4] = text[7] = '/';
  return text;
}

void append_row(std::string& to, std::string_view line, std::uint64_t number) {
  const std::vector<std::string_view> fields = split(line, ',');
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) to += ',';
    if (i == k_industry)
      to += industry_code(fields[i]);
    else if (i == k_amount)
      to += in_cents(number % 4001 == 0 ? "0.01" : fields[i]);
    else if (i == k_created)
      to += with_slashes(fields[i]);
    else if (i == k_phone && number % 2003 == 0 && fields[i].starts_with('1'))
      to += fields[i].substr(0, fields[i].size() - 1);
    else if (i == k_name && number % 5003 == 0)
      to += fields[i].substr(0, 12);
    else
      to += fields[i];
  }
  to += '\n';
}

// A number that has no divisor in common with `count` spreads the rows over the whole table.
std::uint64_t stride(std::uint64_t count) {
  std::uint64_t step = count * 5 / 8 + 1;
  while (std::gcd(step, count) != 1) ++step;
  return step;
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) {
    std::cerr << "usage: bench_migrate FOLDER [shuffled]\n";
    return 2;
  }
  const std::string folder = words[1];
  const bool shuffled = count > 2 && std::string_view(words[2]) == "shuffled";
  std::ifstream in(folder + "/customers.csv", std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  std::vector<std::string_view> lines = split(text, '\n');
  if (lines.back().empty()) lines.pop_back();

  std::ofstream out(folder + "/migrated.csv", std::ios::binary), mapping(folder + "/mapping.csv"),
      codes(folder + "/codes.csv");
  std::string buffer;
  const std::vector<std::string_view> header = split(lines.front(), ',');
  mapping << "source,target,type,rule,role\n";
  for (std::size_t i = 0; i < header.size(); ++i) {
    buffer += std::string(i == 0 ? "" : ",") + "new_" + std::string(header[i]);
    const bool number = i == k_amount, day = i == k_created;
    mapping << header[i] << ",new_" << header[i] << ','
            << (number ? "number"
                : day  ? "date"
                       : "text")
            << ','
            << (number            ? "*100"
                : i == k_industry ? "map(codes.csv)"
                                  : "")
            << ',' << (i == k_id ? "key" : "") << '\n';
  }
  buffer += '\n';
  codes << "old,new\n";
  for (const auto& [name, code] : k_industries) codes << name << ',' << code << '\n';

  const std::uint64_t rows = lines.size() - 1, step = shuffled ? stride(rows) : 1;
  for (std::uint64_t i = 0; i < rows; ++i) {
    const std::uint64_t number = i * step % rows;
    if (number % 1009 != 0) append_row(buffer, lines[number + 1], number);
    if (buffer.size() > (1u << 20)) out << std::exchange(buffer, {});
  }
  out << buffer;
}
