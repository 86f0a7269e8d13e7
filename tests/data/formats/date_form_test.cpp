// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date_form.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace date_form_test {

using namespace readiness;
using data::DateForm;

TEST_CASE("each way to write a date") {
  const auto [text, form] = GENERATE(table<std::string, DateForm>({
      {"2026-01-30", DateForm::dashes},
      {"2026-1-3", DateForm::dashes},
      {"2026-01-30T08:15:00Z", DateForm::dashes},
      {"2026/1/30", DateForm::slashes},
      {"2026/01/30 08:15", DateForm::slashes},
      {"2026.1.30", DateForm::points},
      {"20260130", DateForm::solid},
      {"2026年1月30日", DateForm::chinese},
      {"30/1/2026", DateForm::day_first},
      {"13-12-2026", DateForm::day_first},
      {"31.12.26", DateForm::either},  // 26 December 2031?
      {"31.12.99", DateForm::day_first},
      {"26/1/5", DateForm::short_year},
      {"05-Jan-26", DateForm::named},
      {"Jan 5, 2026", DateForm::named},
      {"2026-Jan-05", DateForm::named},
      {"3/Nov/25 12:17 PM", DateForm::named},
      {"115/1/30", DateForm::minguo},
      {"民國115年1月30日", DateForm::minguo},
      {"30/01/2026 08:15", DateForm::day_first},
      {"1/30/2026", DateForm::month_first},
      {"12/13/26", DateForm::month_first},
      {"1/2/2026", DateForm::either},
      {"12/12/2026", DateForm::either},
      {"29/2/2024", DateForm::day_first},
      {"18264", DateForm::serial},
      {"46052", DateForm::serial},
      {"46052.34375", DateForm::serial},
      {"73050", DateForm::serial},
  }));
  CAPTURE(text);
  CHECK(data::date_form(text) == form);
}

TEST_CASE("what is no date in any of the ways") {
  const std::string text =
      GENERATE(as<std::string>(), "2026-02-30", "29/2/2026", "13/13/2026", "0/1/2026", "1/0/2026", "1/2/026",
               "1/2/20260", "1/2-2026", "1/2/2026 25:00", "1//2026", "1/2/", "1/2", "18263", "73051", "46052.",
               "46052.x", "4605", "460520", "-46052", "soon", "30", "１/２/2026", "\xFF", std::string(100'000, '1'),
               std::string(100'000, '/'), "1/2/2026" + std::string(100'000, ' '));
  CAPTURE(text.substr(0, 20));
  CHECK(data::date_form(text) == DateForm::none);
}

TEST_CASE("the example of each way is written in that way") {
  for (std::size_t i = 0; i + 1 < data::k_date_forms; ++i) {
    CAPTURE(data::k_date_examples[i]);
    CHECK(data::date_form(data::k_date_examples[i]) == static_cast<DateForm>(i));
  }
}

}  // namespace date_form_test
