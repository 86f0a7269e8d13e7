// SPDX-License-Identifier: Apache-2.0
// Random tables and random plans: the engine reads a CSV file, SQLite is told the same values by prepared inserts,
// and both are asked the same questions. Whoever makes a value up knows what it means: a number, a day, nothing.
// So neither of the two decides that for the other.
#include "data/scan.hpp"
#include "support/sqlite.hpp"
#include "support/temp_dir.hpp"
#include "util/decimal.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

namespace sqlite_differential_test {

using namespace readiness;
using test::Sqlite;
using test::TempDir;

namespace {

using Strings = std::vector<std::string>;

const Strings k_columns = {"k", "a", "b", "c"};

class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  std::size_t below(std::size_t end) { return random_() % end; }
  bool one_in(std::size_t chances) { return below(chances) == 0; }
  const std::string& of(const Strings& all) { return all[below(all.size())]; }

 private:
  std::mt19937_64 random_;
};

std::string padded(std::string text, std::size_t digits) {
  if (text.size() < digits) text.insert(0, digits - text.size(), '0');
  return text;
}

// ---- values -------------------------------------------------------------------------------------------------

// What a field says, and how it is written. Numbers are counted in thousandths.
struct Value {
  std::string text;  // trimmed, as written
  bool blank = false;
  std::optional<std::int64_t> number = {};
  std::optional<std::string> day = {};
};

std::string decimal(std::int64_t thousandths) { return util::Decimal::scaled(thousandths, 3).text(); }

Value blank(Dice& dice) {
  return {.text = dice.of({"", "", "无", "暂无", "N/A", "ｎ／ａ", "-", "null"}), .blank = true};
}

Value whole(Dice& dice) {
  const std::int64_t number = static_cast<std::int64_t>(dice.below(40)) - (dice.one_in(3) ? 20 : 0);
  const std::string digits = padded(std::to_string(std::abs(number)), dice.one_in(3) ? 1 + dice.below(6) : 1);
  const std::string sign = number < 0 ? "-" : dice.one_in(9) ? "+" : "";
  return {.text = sign + digits, .number = number * 1000};
}

Value fraction(Dice& dice) {
  const auto thousandths = static_cast<std::int64_t>(dice.below(9'000'000)) - 3'000'000;
  const std::string sign = thousandths < 0 ? "-" : "";
  const std::int64_t size = std::abs(thousandths);
  std::string digits = std::to_string(size / 1000);
  if (digits.size() > 3 && dice.one_in(2)) digits.insert(digits.size() - 3, ",");
  return {.text = sign + digits + "." + padded(std::to_string(size % 1000), 3), .number = thousandths};
}

Value day(Dice& dice) {
  const auto month = static_cast<int>(1 + dice.below(3)), day = static_cast<int>(1 + dice.below(28));
  const std::string m = std::to_string(month), d = std::to_string(day), mm = padded(m, 2), dd = padded(d, 2);
  Value value{.text = {}, .day = "2026-" + mm + "-" + dd};
  const Strings ways = {*value.day,
                        "2026/" + m + "/" + d,
                        "2026." + mm + "." + dd,
                        "2026" + mm + dd,
                        "2026年" + m + "月" + d + "日",
                        *value.day + " 08:15",
                        *value.day + "T08:15:00Z"};  // the same time: SQLite compares days
  value.text = dice.of(ways);
  if (value.text == ways[3]) value.number = std::stoll(value.text) * 1000;  // 20260130 can be read as either
  return value;
}

Value word(Dice& dice) {
  return {.text = dice.of({"江苏",       "浙江", "上海市", "A",    "a",      "A + B", "=1+1",
                           "say \"hi\"", "\"",   "x,y",    "x\ny", "x\r\ny", "𠮷",    "it's",
                           "2026-02-30", "1,2",  "1.2.3",  "--1",  "é",      "ÿ",     "~"})};
}

Value value(Dice& dice) {
  switch (dice.below(8)) {
    case 0:
      return blank(dice);
    case 1:
    case 2:
      return whole(dice);
    case 3:
      return fraction(dice);
    case 4:
    case 5:
      return day(dice);
    default:
      return word(dice);
  }
}

// ---- tables -------------------------------------------------------------------------------------------------

using Row = std::vector<Value>;  // one a column; none: a blank line, which is no row, and counts as one

std::vector<Row> rows(Dice& dice, std::size_t most) {
  std::vector<Row> all(dice.below(most + 1));
  for (Row& row : all)
    for (std::size_t i = 0; i < k_columns.size() && !(i == 0 && dice.one_in(20)); ++i) row.push_back(value(dice));
  return all;
}

std::string field(Dice& dice, const std::string& text) {
  const std::string padding = dice.of({"", "", "", " ", "\t", "\xE3\x80\x80"});
  const std::string content = padding + text + padding;
  if (content.find_first_of(",\"\r\n") == std::string::npos && !dice.one_in(4)) return content;
  std::string quoted = "\"";
  for (const char c : content) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + '"';
}

std::string csv(Dice& dice, const std::vector<Row>& all) {
  const std::string line_break = dice.of({"\n", "\r\n", "\r"});
  std::string text = std::string(dice.one_in(3) ? "\xEF\xBB\xBF" : "") + "k,a,b,c" + line_break;
  for (const Row& row : all) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + field(dice, row[i].text);
    text += line_break;
  }
  if (!all.empty() && dice.one_in(3)) text.resize(text.size() - line_break.size());
  return text;
}

// Of each column: its value (NULL when blank), as written, as a number and as a day.
void store(Sqlite& sqlite, const std::string& table, const std::vector<Row>& all) {
  std::string columns = "row INTEGER PRIMARY KEY", holders = "?";
  for (const std::string& name : k_columns) {
    columns += ", " + name + " TEXT, " + name + "_written TEXT, " + name + "_number INTEGER, " + name + "_day TEXT";
    holders += ", ?, ?, ?, ?";
  }
  sqlite.run("CREATE TABLE " + table + "(" + columns + ")");
  Sqlite::Rows cells;
  for (std::size_t row = 0; row < all.size(); ++row) {
    if (all[row].empty()) continue;
    auto& line = cells.emplace_back();
    line.emplace_back(static_cast<std::int64_t>(row + 2));  // the header is row 1
    for (const Value& value : all[row]) {
      line.push_back(value.blank ? Sqlite::Cell() : Sqlite::Cell(value.text));
      line.emplace_back(value.text);
      line.push_back(value.number ? Sqlite::Cell(*value.number) : Sqlite::Cell());
      line.push_back(value.day ? Sqlite::Cell(*value.day) : Sqlite::Cell());
    }
  }
  sqlite.insert("INSERT INTO " + table + " VALUES(" + holders + ")", cells);
}

// ---- conditions ---------------------------------------------------------------------------------------------

// The same in both languages. In SQL it is never NULL.
struct Condition {
  std::string text;  // empty: every row
  std::string sql = "1";
};

std::string quoted(const std::string& text) {
  std::string all = "'";
  for (const char c : text) all += c == '\'' ? "''" : std::string(1, c);
  return all + "'";
}

Condition compare(Dice& dice) {
  const std::string name = dice.of(k_columns), op = dice.of({"==", "!=", "<", "<=", ">", ">="});
  const std::string when_blank = op == "!=" ? "1" : "0";  // a blank side differs from everything else, and is no more
  const bool equality = op == "==" || op == "!=";
  // What is asked of two values that are neither numbers nor days: are they the same text? More cannot be read, which
  // is NULL, in both languages.
  const auto as_texts = [&](const std::string& other) {
    return equality ? name + " " + op + " " + other : std::string("NULL");
  };
  if (dice.one_in(3)) {
    const std::string other = dice.of(k_columns);
    return {name + " " + op + " " + other, "CASE WHEN " + name + " ISNULL OR " + other + " ISNULL THEN " + when_blank +
                                               " AND NOT (" + name + " ISNULL AND " + other + " ISNULL) WHEN " + name +
                                               "_number NOTNULL AND " + other + "_number NOTNULL THEN " + name +
                                               "_number " + op + " " + other + "_number WHEN " + name +
                                               "_day NOTNULL AND " + other + "_day NOTNULL THEN " + name + "_day " +
                                               op + " " + other + "_day ELSE " + as_texts(other) + " END"};
  }
  if (dice.one_in(2)) {
    const auto number = static_cast<std::int64_t>(dice.below(30'000)) - 5'000;
    return {name + " " + op + " " + decimal(number),
            "CASE WHEN " + name + " ISNULL THEN " + when_blank + " WHEN " + name + "_number NOTNULL THEN " + name +
                "_number " + op + " " + std::to_string(number) + " ELSE " + as_texts(quoted(decimal(number))) + " END"};
  }
  const std::string day = "'2026-02-01'";
  const std::string text = quoted(dice.of({"江苏", "A", "2026-02-01", "7", "it's", "zzz"}));
  if (text != day)
    return {name + " " + op + " " + text, "ifnull(" + name + " " + op + " " + text + ", " + when_blank + ")"};
  return {name + " " + op + " " + day, "CASE WHEN " + name + " ISNULL THEN " + when_blank + " WHEN " + name +
                                           "_day NOTNULL THEN " + name + "_day " + op + " " + day + " ELSE " +
                                           as_texts(day) + " END"};
}

Condition test(Dice& dice) {
  const std::string name = dice.of(k_columns);
  switch (dice.below(8)) {
    case 0:
      return {name + " is blank", name + " ISNULL"};
    case 1:
      return {name + " is not blank", name + " NOTNULL"};
    case 2:
      return {name + " in ['A', '江苏', '7', '无']", "ifnull(" + name + " IN ('A', '江苏', '7'), 0)"};
    case 3:
      return {name + " not in ['a', \"it's\"]", "ifnull(" + name + " NOT IN ('a', 'it''s'), 1)"};
    case 4:
      return {name + " matches '[0-9]+'", "ifnull(" + name + " NOT GLOB '*[^0-9]*', 0)"};
    case 5:
      return {name + " not matches '江.|A'", "ifnull(" + name + " NOT IN ('江苏', 'A'), 1)"};
    default:
      return compare(dice);
  }
}

Condition condition(Dice& dice, unsigned depth);

Condition part(Dice& dice, unsigned depth) {
  if (depth == 0 || dice.one_in(2)) return test(dice);
  const Condition inner = condition(dice, depth - 1);
  const std::string negation = dice.one_in(2) ? "not " : "";
  return {negation + "(" + inner.text + ")", negation + "(" + inner.sql + ")"};
}

// `and` binds closer than `or`, in both languages.
Condition condition(Dice& dice, unsigned depth) {
  Condition all = part(dice, depth);
  for (std::size_t more = dice.below(3); more > 0; --more) {
    const std::string word = dice.of({" and ", " or "});
    const Condition next = part(dice, depth);
    all = {all.text + word + next.text, all.sql + word + next.sql};
  }
  return all;
}

Condition perhaps(Dice& dice) { return dice.one_in(3) ? Condition() : condition(dice, 2); }

// ---- questions ----------------------------------------------------------------------------------------------

// What the engine is asked, and what SQLite is asked instead.
struct Question {
  Measure measure;
  std::string rows;        // which rows are looked at
  std::string wrong;       // which rows count, and are shown
  std::string count = {};  // a query, where no single rows count
  std::string sum = {};    // a query for thousandths, where the measure tells a number
  std::string day = {};    // the same for a day
};

// Rows of `table` that fulfil both; the inner condition is about the table that stands nearest to it.
std::string both(const Condition& when, const std::string& sql) { return "(" + when.sql + ") AND (" + sql + ")"; }

class Asker {
 public:
  Asker(Dice& dice, Sqlite& sqlite) : dice_(dice), sqlite_(sqlite) {}

  std::vector<Question> all() {
    whole_rows();
    for (const std::string& column : k_columns) {
      about_values(column);
      about_numbers(column);
      extreme(column, "min");
      extreme(column, "max");
    }
    about_keys({dice_.of(k_columns)}, {dice_.of(k_columns)});
    about_keys({"k", "a"}, {"b", "a"});
    about_keys({"c", "b", "a"}, {"c", "b", "a"});
    return std::move(questions_);
  }

 private:
  void whole_rows() {
    const Condition when = perhaps(dice_), should = condition(dice_, 2);
    questions_.push_back({measures::rows("t", when.text), when.sql, when.sql});
    questions_.push_back(
        {measures::violations("t", should.text, when.text), when.sql, both(when, "NOT ifnull(" + should.sql + ", 0)")});
    questions_.push_back({measures::records("t", {"b", "k"}, when.text), when.sql, when.sql});
  }

  void about_values(const std::string& column) {
    const Condition when = perhaps(dice_);
    const std::string filled = both(when, column + " NOTNULL"), digits = column + " NOT GLOB '*[^0-9]*'";
    const auto ask = [&](Measure measure, const std::string& wrong) {
      questions_.push_back({std::move(measure), filled, filled + " AND (" + wrong + ")"});
    };
    questions_.push_back({measures::blank("t", column, when.text), when.sql, both(when, column + " ISNULL")});
    ask(measures::outside_set("t", column, {"江苏", " A ", "7", "x,y"}, when.text),
        column + " NOT IN ('江苏', 'A', '7', 'x,y')");
    ask(measures::mismatch("t", column, "number", {}, when.text), column + "_number ISNULL");
    ask(measures::mismatch("t", column, "date", {}, when.text), column + "_day ISNULL");
    ask(measures::misfits("t", column, "characters", "2", "6", when.text),
        "length(" + column + ") NOT BETWEEN 2 AND 6");
    ask(measures::misfits("t", column, "bytes", "", "9", when.text), "length(CAST(" + column + " AS BLOB)) > 9");
    ask(measures::lost_zeros("t", column, "4", when.text), digits + " AND length(" + column + ") < 4");
    ask(measures::lost_zeros("t", column, "", when.text), digits + " AND length(" + column + ") < (SELECT length(" +
                                                              column + ") FROM t WHERE " + filled + " AND " + digits +
                                                              " GROUP BY 1 ORDER BY count(*) DESC, 1 DESC)");
  }

  void about_numbers(const std::string& column) {
    const Condition when = perhaps(dice_);
    const std::string number = column + "_number", on = column + "_day";
    const std::string filled = both(when, column + " NOTNULL");
    questions_.push_back({measures::outside_range("t", column, "-5", "1200.5", when.text), filled,
                          filled + " AND ifnull(" + number + " NOT BETWEEN -5000 AND 1200500, 1)"});
    questions_.push_back({measures::outside_range("t", column, "2026-01-15", "", when.text), filled,
                          filled + " AND ifnull(" + on + " < '2026-01-15', 1)"});
    questions_.push_back({measures::outside_range("t", column, "2026-01-15", "2026-02-03", when.text), filled,
                          filled + " AND ifnull(" + on + " NOT BETWEEN '2026-01-15' AND '2026-02-03', 1)"});
    const std::string numbers = both(when, number + " NOTNULL");
    questions_.push_back({.measure = measures::sum("t", column, when.text),
                          .rows = numbers,
                          .wrong = filled + " AND " + number + " ISNULL",
                          .sum = "SELECT sum(" + number + ") FROM t WHERE " + numbers});
  }

  // Days count only where no value is a number.
  void extreme(const std::string& column, const std::string& which) {
    const Condition when = perhaps(dice_);
    const std::string filled = both(when, column + " NOTNULL");
    const bool numbers = sqlite_.number("SELECT count(" + column + "_number) FROM t WHERE " + filled) > 0;
    const std::string meaning = column + (numbers ? "_number" : "_day");
    const std::string best = "SELECT " + which + "(" + meaning + ") FROM t WHERE " + filled;
    questions_.push_back({.measure = which == "min" ? measures::minimum("t", column, when.text)
                                                    : measures::maximum("t", column, when.text),
                          .rows = filled + " AND " + meaning + " NOTNULL",
                          .wrong = {},
                          .count = "SELECT count(*) FROM t WHERE " + filled + " AND " + meaning + " ISNULL",
                          .sum = numbers ? best : "",
                          .day = numbers ? "" : best});
  }

  void about_keys(const Strings& columns, const Strings& other) {
    const Condition when = perhaps(dice_), other_when = perhaps(dice_);
    std::string named, filled = both(when, "1"), same;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      named += (i > 0 ? ", " : "") + columns[i];
      filled += " AND " + columns[i] + " NOTNULL";
      same += " AND near." + other[i] + " = t." + columns[i];
    }
    const std::string found = "(SELECT 1 FROM u AS near WHERE " + both(other_when, "1") + same + ")";
    questions_.push_back({.measure = measures::distinct("t", columns, when.text),
                          .rows = filled,
                          .wrong = {},
                          .count = "SELECT count(*) FROM (SELECT DISTINCT " + named + " FROM t WHERE " + filled + ")"});
    questions_.push_back({measures::duplicates("t", columns, when.text), filled,
                          "row IN (SELECT row FROM (SELECT row, row_number() OVER (PARTITION BY " + named +
                              " ORDER BY row) AS turn FROM t WHERE " + filled + ") WHERE turn > 1)"});
    questions_.push_back({measures::orphans("t", columns, "u", other, when.text, other_when.text), filled,
                          filled + " AND NOT EXISTS " + found});
  }

  Dice& dice_;
  Sqlite& sqlite_;
  std::vector<Question> questions_;
};

// ---- both are asked -----------------------------------------------------------------------------------------

Table declared(const std::string& id) {
  Table table{.id = id, .title = same(id), .file = id + ".csv"};
  for (const std::string& name : k_columns) table.columns.push_back({.id = name, .title = same(name)});
  return table;
}

// What is stated need not be found out: tables this small prove nothing.
std::vector<TableFile> files() {
  std::vector<TableFile> files;
  for (const char* id : {"t", "u"})
    files.push_back({.table = id, .file = id + std::string(".csv"), .encoding = "UTF-8", .delimiter = ","});
  return files;
}

void check_rows(const Measurement& found, const Sqlite::Rows& wanted, std::size_t max_samples) {
  CHECK(found.count == wanted.size());
  std::vector<std::int64_t> shown, first;
  for (const Sample& sample : found.samples) shown.push_back(static_cast<std::int64_t>(sample.row.number()));
  for (std::size_t i = 0; i < std::min(wanted.size(), max_samples); ++i)
    first.push_back(std::get<std::int64_t>(wanted[i].at(0)));
  CHECK(shown == first);
}

void check_records(const Measurement& found, const Sqlite::Rows& wanted) {
  REQUIRE(found.records.size() == wanted.size());
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    CHECK(static_cast<std::int64_t>(found.records[i].row.number()) == std::get<std::int64_t>(wanted[i][0]));
    for (std::size_t column = 0; column < found.records[i].values.size(); ++column)
      CHECK(found.records[i].values[column] == std::get<std::string>(wanted[i][column + 1]));
  }
}

void check(const Measurement& found, const Question& question, Sqlite& sqlite, std::size_t max_samples) {
  const auto count = [&](const std::string& sql) { return static_cast<std::uint64_t>(sqlite.number(sql).value()); };
  CHECK(found.rows == count("SELECT count(*) FROM t WHERE " + question.rows));
  if (question.measure.kind == "records")
    check_records(found,
                  sqlite.query("SELECT row, b_written, k_written FROM t WHERE " + question.wrong + " ORDER BY row"));
  else if (question.count.empty())
    check_rows(found, sqlite.query("SELECT row FROM t WHERE " + question.wrong + " ORDER BY row"), max_samples);
  else
    CHECK(found.count == count(question.count));
  if (!question.sum.empty()) {
    const auto thousandths = sqlite.number(question.sum);
    CHECK(found.text == (thousandths ? decimal(*thousandths) : ""));
  }
  if (!question.day.empty()) {
    const Sqlite::Rows day = sqlite.query(question.day);
    const auto* text = std::get_if<std::string>(&day.at(0).at(0));
    CHECK(found.text == (text ? *text : ""));
  }
}

}  // namespace

TEST_CASE("the engine and SQLite give the same answers about random tables") {
  std::set<std::string> kinds;
  for (unsigned seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Sqlite sqlite;
    TempDir folder;
    for (const auto& [id, most] : {std::pair("t", dice.one_in(20) ? 600 : 50), std::pair("u", 25)}) {
      const std::vector<Row> all = rows(dice, static_cast<std::size_t>(most));
      store(sqlite, id, all);
      folder.write(id + std::string(".csv"), csv(dice, all));
    }
    const std::vector<Question> questions = Asker(dice, sqlite).all();
    std::set<Measure> wanted;
    for (const Question& question : questions) wanted.insert(question.measure);
    const data::ScanOptions options{.jobs = static_cast<unsigned>(1 + dice.below(3)),
                                    .chunk_bytes = 64 + dice.below(dice.one_in(4) ? 200 : 4000),
                                    .progress = {},
                                    .max_samples = dice.below(50)};
    const std::vector<Table> both{declared("t"), declared("u")};
    data::Tables tables(both, files(), data::files_in(folder.path()));
    const auto scanned = data::scan(tables, wanted, options);
    REQUIRE(scanned);
    for (const Question& question : questions) {
      const Measure& measure = question.measure;
      CAPTURE(measure.kind, measure.columns, measure.when, measure.condition, measure.other_when, measure.low);
      const Result<Measurement>& found = scanned->measurements.at(measure);
      INFO((found ? "" : found.error().message.en));
      REQUIRE(found);
      check(*found, question, sqlite, options.max_samples);
      kinds.insert(measure.kind);
    }
  }
  CHECK(kinds == std::set<std::string>{"blank", "distinct", "duplicates", "lost_zeros", "maximum", "minimum", "misfits",
                                       "mismatch", "orphans", "outside_range", "outside_set", "records", "rows", "sum",
                                       "violations"});
}

}  // namespace sqlite_differential_test
