// SPDX-License-Identifier: Apache-2.0
// A page with a block of every kind, and with texts from outside that want to be more than texts.
#pragma once

#include "paper/page.hpp"

namespace readiness::test {

// Rows "1,=1+1", "2,=1+1", ...
inline paper::Sheet sheet_of(std::size_t rows) {
  return {.header = {"row", "a|b"}, .rows = [rows](const paper::RowSink& sink) -> Result<void> {
            for (std::size_t i = 1; i <= rows; ++i) RD_CHECK(sink(std::vector<std::string>{std::to_string(i), "=1+1"}));
            return {};
          }};
}

inline paper::Page page_of_everything(Language language) {
  using namespace paper;
  Page page{.language = language, .width = 60};
  page.add(Title{"Harbour *Lights* Ltd"});
  page.add(Facts{{{"phase", "pilot"}, {"checked", "2026-01-30 | <b>now</b>"}}});
  page.add(Verdict{.tone = Tone::bad,
                   .name = "NO-GO",
                   .subject = "Harbour Lights · pilot",
                   .rule = "One gate failed.",
                   .reasons = {"# of gates: 1", "1. http://evil.example"},
                   .caption = "Caused by",
                   .items = {"A-1 backup\nis old"}});
  page.add(Bars{{"domain", "score", "required", "coverage", "counts"},
                {{.title = "Data",
                  .low = 40,
                  .high = 70,
                  .text = "40 [40-70]",
                  .threshold = 80,
                  .required = "80",
                  .below = true,
                  .more = {"70 %"},
                  .note = "2 failed"},
                 {.title = "Training", .drawn = false, .text = "not due"}}});
  page.add(Contents{});
  page.add(Heading{2, "Tables `and` \x1B[31mcolours"});
  page.add(Paragraph{"What stands here is long enough to be broken into two lines on a narrow page, and is broken."});
  page.add(Paragraph{"Close to it.", true});
  page.add(Table{.header = {"name", "rows"},
                 .rows = {{"客户", "1,204"}, {"a very long name of a table that nobody would choose", "7"}},
                 .numbers = {false, true},
                 .more = "and 3 more"});
  page.add(List{{"- first", "second: li@example.cn"}});
  page.add(List{.items = {"the score is 12", "all is *well*"}, .names = {"Goals", "Data <b>"}});
  page.add(Paragraph{.text = "This | stands out.", .strong = true});
  page.add(Steps{{{"A-2  Put somebody on duty", "2 d, score 81 then"}, {"A-1  Make a backup", "1 d"}}});
  page.add(Listing{"Files (2)", {{"exports/a_b.csv", "1,204 bytes", "for A-1"}, {"gone.csv", "missing", ""}}});
  page.add(Remarks{
      .header = {"#", "column", "note"},
      .remarks = {{"", "", "the whole"}, {"1", "phone", "one · two · three"}, {"1", "phone", "\xE2\x80\xAEgnp.exe"}}});
  page.add(Heading{3, "Rows"});
  page.add(sheet_of(52));
  page.add(Entry{.mark = "1.",
                 .id = "A-1",
                 .title = "The backup is fresh",
                 .tone = Tone::bad,
                 .tags = "failed, gate",
                 .facts = {{"found", "41 days old"}, {"to do", "run it"}},
                 .sample_header = {"place", "column", "value", "reason"},
                 .samples = {{"a.csv:17", "day", "=cmd()", "too old"}},
                 .more = "… and 2 more",
                 .facets = {{"outcome", "result", "failed <b>"}}});
  page.add(Actions{.header = {"#", "to do", "found", "who", "until", "days"},
                   .actions = {{"1", "Repair | and retest <all> of the listed defects, however long the text is",
                                "1 open", "王 *", "1 June 2026", "2 d", Tone::bad},
                               {.mark = "2", .text = "Ask", .who = "nobody yet"}},
                   .more = "and 7 more"});
  page.add(HeatMap{.header = {"", "complete", "unique", "valid"},
                   .rows = {{"Customers", {{Tone::bad, "3/5"}, {Tone::good, "2/2"}, {}}},
                            {"Orders with a long name [x](y)", {{Tone::warn, "1/4"}, {Tone::open, "1/1"}, {}}}},
                   .legend = "checks that did not pass / all"});
  page.add(Entry{.id = "A-2",
                 .title = "Somebody is on duty",
                 .tone = Tone::open,
                 .tags = "unknown",
                 .facets = {{"outcome", "result", "unknown"}}});
  return page;
}

}  // namespace readiness::test
