// SPDX-License-Identifier: Apache-2.0
#include "util/file_name.hpp"

#include <catch2/catch.hpp>

using readiness::util::file_name;
using readiness::util::is_file_name;

TEST_CASE("any text becomes the name of a file inside the folder") {
  struct Row {
    std::string text, name;
  };
  const Row row = GENERATE(values<Row>({{"DATA-15-USCC.csv", "DATA-15-USCC.csv"},
                                        {"客户-1.csv", "客户-1.csv"},
                                        {"../../esc.csv", "_.._.._esc.csv"},
                                        {"/etc/passwd", "_etc_passwd"},
                                        {"a\\b", "a_b"},
                                        {".hidden", "_.hidden"},
                                        {"..", "_._"},
                                        {"", "_"},
                                        {"a.", "a_"},
                                        {"nul.csv", "_nul.csv"},
                                        {"COM1", "_COM1"},
                                        {"CONTACT.csv", "CONTACT.csv"},
                                        {"C:x", "C_x"}}));
  CHECK(file_name(row.text) == row.name);
  CHECK(is_file_name(row.text) == (row.text == row.name));
  CHECK(is_file_name(file_name(row.text)));
}

TEST_CASE("what cannot be seen is made visible, and a long name is cut between characters") {
  for (const char* hidden : {"a\nb", "a\x1b[31mb", "a\x7f",
                             "a\xe2\x80\xae"
                             "b"}) {
    INFO(hidden);
    CHECK_FALSE(is_file_name(hidden));
    CHECK(is_file_name(file_name(hidden)));
  }
  std::string longest;
  for (int i = 0; i < 100; ++i) longest += "客";
  CHECK(file_name(longest).size() == 198);
}
