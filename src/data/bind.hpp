// SPDX-License-Identifier: Apache-2.0
// Binding: which column of a file is meant by a column of the checklist.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/project.hpp"
#include "readiness/result.hpp"

#include <map>
#include <string>
#include <vector>

namespace readiness::data {

// A header is a column's when it equals the id, one side of the title or an alias; case, width, blanks,
// _ and - do not matter. Of a header in two languages, 客户名称|customer_name, one side is enough. Where that gives
// none or several, the export of a well-known system decides: the one that knows most of the file's headers. What
// the project file says comes before all that.
class Binding {
 public:
  // Errors: header texts that the project file names and the file does not have. `table` outlives the binding.
  static Result<Binding, Errors> create(const Table& table, const TableFile& file, std::vector<std::string> header);

  // Index into the header. Errors: no such column, or more than one that may be it.
  Result<std::size_t> find(const std::string& id) const;

  bool declares(const std::string& id) const { return readiness::find(table_->columns, id) != nullptr; }
  const std::string& file() const { return file_; }
  const std::vector<std::string>& header() const { return header_; }

 private:
  Binding(const Table& table, std::string file, std::vector<std::string> header);

  std::vector<std::size_t> named(const std::vector<std::string>& bare_texts) const;
  std::vector<std::size_t> stated(const std::string& text) const;
  std::vector<std::size_t> exported(const Column& column, const std::string& system) const;
  std::string system_of_export() const;
  Result<std::size_t> only(const std::string& id, const std::vector<std::size_t>& candidates) const;
  std::vector<std::size_t> candidates_for(const Column& column) const;
  bool is_record() const;
  Localized headers() const;

  const Table* table_;
  std::string file_;
  std::vector<std::string> header_;
  std::string system_;                                        // whose export this is; empty: none that is known
  std::vector<std::vector<std::string>> names_;               // of each header, folded: the whole, then its sides
  std::map<std::string, std::vector<std::size_t>> explicit_;  // column id -> headers that the project file names
};

}  // namespace readiness::data
