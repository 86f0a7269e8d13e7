// SPDX-License-Identifier: Apache-2.0
// Wish: what a probe asks of tables before it judges. Plain data, so that equal wishes compare equal: whoever asks,
// each is fulfilled once. Tables and columns are those that the checklist declares.
#pragma once

#include "readiness/measure.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace readiness {

namespace identity {
struct Found;
}  // namespace identity

namespace recon {
struct Compared;
}  // namespace recon

class Measured;

// A table before and after the migration, as the mapping table of the project says it. Comes to a recon::Compared.
// Wishes about the same tables share one comparison: see recon/wish.hpp.
struct Reconciling {
  std::string old_table, new_table, mapping;
  std::string object = {};             // which lines of the mapping count; empty: it is about one table only
  std::vector<std::string> keys = {};  // OLD=NEW, besides those that the mapping marks
  std::string codes = {};              // the code table that rules look up; empty: none
  std::vector<std::string> groups = {};
  struct Sampling {
    std::uint64_t size = 0;  // 0: no sample
    std::uint64_t seed = 1;
    double confidence = 0.95;
    std::string stratify = {};  // a header of the old table; empty: none
    bool operator==(const Sampling&) const = default;
  };
  Sampling sampling = {};
  bool lists_rows = false;    // records that are not there, or twice, one by one
  bool lists_values = false;  // values that differ

  bool operator==(const Reconciling&) const = default;
};

// Who is the same customer: in a table, or in two. Comes to an identity::Found.
struct Matching {
  struct Side {
    std::string table;
    std::vector<std::string> columns;  // by identity::Role; empty: none
    bool operator==(const Side&) const = default;
  };
  Side first = {};
  std::optional<Side> second = {};
  std::optional<Measure> names = {};  // instead of `first`: the texts in the first column of these records

  bool operator==(const Matching&) const = default;
};

// Looks at the rows of a part of a table. Used by one thread at a time.
class RowJudge {
 public:
  virtual ~RowJudge() = default;
  // `row` counts from 0 within the part. The values are as in the file, and live as long as the call.
  virtual void look(std::uint64_t row, std::span<const std::string_view> values) = 0;
  // Takes over what `part` has found: it saw the rows behind this one's, and a spreadsheet numbers its row 0
  // `first_row`.
  virtual void append(RowJudge& part, RowNumber first_row) = 0;
};

// The rows of some columns, with a judge. Comes to the judge that has seen them all.
struct Reading {
  struct Where {
    std::string file;                  // as Sample::file
    std::vector<std::string> headers;  // of the columns, as Sample::column
    std::size_t max_samples;           // how many are worth keeping
  };
  std::string table;
  std::vector<std::string> columns;  // none: all that the file has
  // Makes a judge. It rests on this wish, and on what the item wished for before it.
  std::unique_ptr<RowJudge> (*judge)(const Reading& wish, const Measured& measured, const Where& where);
  std::vector<std::string> with = {};          // what the judge has to know
  std::vector<Measure> numbers = {};           // that it rests on
  std::shared_ptr<const Reading> before = {};  // that it rests on

  bool operator==(const Reading& other) const {
    const bool same_before = before && other.before ? *before == *other.before : before == other.before;
    return same_before && table == other.table && columns == other.columns && judge == other.judge &&
           with == other.with && numbers == other.numbers;
  }
};

using Wish = std::variant<Measure, Reconciling, Matching, Reading>;
using Wishes = std::vector<Wish>;

// A table that a wish is about, and the columns of it that have to be there.
struct Subject {
  std::string table;
  std::vector<std::string> columns = {};
};

inline std::vector<Subject> subjects_of(const Measure& wish) {
  std::vector<Subject> subjects{{wish.table, wish.columns}};
  if (!wish.other_table.empty()) subjects.push_back({wish.other_table, wish.other_columns});
  return subjects;
}
inline std::vector<Subject> subjects_of(const Reconciling& wish) {
  std::vector<Subject> subjects{{wish.old_table}, {wish.new_table}, {wish.mapping}};
  if (!wish.codes.empty()) subjects.push_back({wish.codes});
  return subjects;
}
inline std::vector<Subject> subjects_of(const Matching& wish) {
  if (wish.names) return subjects_of(*wish.names);
  std::vector<Subject> subjects;
  const auto add = [&](const Matching::Side& side) {
    Subject& subject = subjects.emplace_back(Subject{side.table});
    for (const std::string& column : side.columns)
      if (!column.empty()) subject.columns.push_back(column);
  };
  add(wish.first);
  if (wish.second) add(*wish.second);
  return subjects;
}
inline std::vector<Subject> subjects_of(const Reading& wish) { return {{wish.table, wish.columns}}; }
inline std::vector<Subject> subjects_of(const Wish& wish) {
  return std::visit([](const auto& one) { return subjects_of(one); }, wish);
}

// What a probe's wishes came to. Asking for one that was not wished for is a programming error.
class Measured {
 public:
  void set(const Measure& wish, Measurement measurement) { numbers_.insert_or_assign(wish, std::move(measurement)); }
  void set(Reconciling wish, std::shared_ptr<const recon::Compared> found) { compared_.add(std::move(wish), found); }
  void set(Matching wish, std::shared_ptr<const identity::Found> found) { matched_.add(std::move(wish), found); }
  void set(Reading wish, std::shared_ptr<const RowJudge> judge) { read_.add(std::move(wish), judge); }

  const Measurement& of(const Measure& wish) const { return numbers_.at(wish); }
  const recon::Compared& of(const Reconciling& wish) const { return compared_.at(wish); }
  const identity::Found& of(const Matching& wish) const { return matched_.at(wish); }
  const RowJudge& of(const Reading& wish) const { return read_.at(wish); }

 private:
  // Few, and large.
  template <class W, class T>
  class All {
   public:
    void add(W wish, std::shared_ptr<const T> found) { all_.emplace_back(std::move(wish), std::move(found)); }
    const T& at(const W& wish) const {
      std::size_t i = 0;
      while (!(all_.at(i).first == wish)) ++i;
      return *all_[i].second;
    }

   private:
    std::vector<std::pair<W, std::shared_ptr<const T>>> all_;
  };

  std::map<Measure, Measurement> numbers_;
  All<Reconciling, recon::Compared> compared_;
  All<Matching, identity::Found> matched_;
  All<Reading, RowJudge> read_;
};

}  // namespace readiness
