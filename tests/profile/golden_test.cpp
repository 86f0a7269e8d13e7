// SPDX-License-Identifier: Apache-2.0
#include "support/golden.hpp"

#include "paper/format.hpp"
#include "profile/json.hpp"
#include "profile/page.hpp"
#include "sample_tables.hpp"
#include "support/places.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace golden_test {

using namespace readiness;

namespace {

const std::map<std::string, std::string>& tables() {
  static const std::map<std::string, std::string> all = {
      {"customers", test::faulty_customers()},
      {"orders", test::clean_orders()},
      {"empty", "编号,名称\n"},
      {"hostile",
       "a|b,<i>x</i>,\x1B[31m,\"two\nlines\"\n=cmd(),*x*,\xE2\x80\xAEright,http://a.cn\n=cmd(),*x*,\x1B[0m,li@a.cn\n"},
  };
  return all;
}

std::string shown(const profile::Profile& profile, std::string_view format, Language language) {
  return paper::written(*paper::find(format), profile::page(profile, language)).value();
}

std::map<std::string, std::string> rendered() {
  std::map<std::string, std::string> files;
  for (const auto& [name, csv] : tables()) {
    const profile::Profile profile = test::profile_of(name + ".csv", csv);
    files[name + ".en.json"] = profile::json(profile);  // it has both languages
    for (const std::string format : {"text", "md"})
      for (const auto& [code, language] : {std::pair{"zh", Language::zh}, std::pair{"en", Language::en}})
        files[name + "." + code + "." + format] = shown(profile, format, language);
  }
  return files;
}

}  // namespace

TEST_CASE("profiles look as they did when somebody last agreed") {
  test::check_golden(test::source_folder() / "tests/profile/golden", rendered());
}

TEST_CASE("of very many columns the first ones are shown, and how many follow") {
  std::string header = "h1", row = "x ";
  for (int i = 2; i <= 500; ++i) header += fmt::format(",h{}", i), row += ",x ";
  const profile::Profile profile = test::profile_of("wide.csv", header + "\n" + row + "\n" + row + "\n");
  for (const std::string format : {"text", "md"}) {
    const std::string text = shown(profile, format, Language::en);
    CHECK(text.find("h200 ") != std::string::npos);
    CHECK(text.find("h201 ") == std::string::npos);
    CHECK(text.find("\n300 more are not shown; --format json has all of them\n") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') < 900);
  }
  CHECK(profile::json(profile).find("\"h500\"") != std::string::npos);
}

TEST_CASE("the text fits 100 columns, whatever stands in the table") {
  std::string wide = std::string(300, 'h') + ",中文表头中文表头中文表头中文表头中文表头中文表头中文表头中文表头\n";
  for (int i = 0; i < 40; ++i) wide += std::string(200, 'x') + "," + fmt::format("{}", 1e30 + i) + "\n";
  std::vector<std::string> csvs = {wide, "1\n99999999999999999999999999999\n-99999999999999999999999999999.5\n"};
  for (const auto& [name, csv] : tables()) csvs.push_back(csv);
  for (const std::string& csv : csvs)
    for (const Language language : {Language::zh, Language::en, Language::zh_en}) {
      const std::string text = shown(test::profile_of("一个名字很长的导出文件.csv", csv), "text", language);
      for (const std::string& line : util::split(text, '\n')) {
        INFO(line);
        CHECK(util::display_width(line) <= 100);
        CHECK_FALSE(line.ends_with(' '));
        CHECK(util::printable(line) == line);
      }
    }
}

}  // namespace golden_test
