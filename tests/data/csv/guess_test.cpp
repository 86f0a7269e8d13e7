// SPDX-License-Identifier: Apache-2.0
#include "data/csv/guess.hpp"

#include <catch2/catch.hpp>

namespace guess_test {

namespace csv = readiness::data::csv;

TEST_CASE("the guess of where a record begins") {
  // ^ marks where the chunk begins, | what is guessed; both are taken out of the text.
  const std::string marked = GENERATE(values<std::string>({
      "a,b\n^|c,d\n",
      "a,^b\n|c,d\n",
      "a,b^\n|c,d\n",
      "a,\"b ^b\nb\",c\n|d,e\n",  // a quote closes first: inside
      "a,^b,\"c\nc\"\n|d,e\n",    // a quote opens first: outside
      "a,^\"b\nb\",c\n|d,e\n",
      "a,\"b ^\"\"x\"\"\nb\",c\n|d,e\n",  // doubled quotes say nothing
      "a,\"b^\n|\"\nd,e\n",               // , nor does one between separators: a wrong guess
      "5^\" pipe,b\n|c,d\n",
      "a,b^",
  }));
  CAPTURE(marked);
  std::string text = marked;
  const std::size_t at = text.find('^');
  text.erase(at, 1);
  const std::size_t want = text.find('|');
  if (want != std::string::npos) text.erase(want, 1);
  CHECK(csv::guess_record_begin(text, std::min(at, text.size() - 1), ',') == std::min(want, text.size()));
}

}  // namespace guess_test
