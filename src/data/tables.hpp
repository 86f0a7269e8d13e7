// SPDX-License-Identifier: Apache-2.0
// Tables: what wishes are about. Each is opened when it is first looked at, and read as often as it has to be.
#pragma once

#include "data/bind.hpp"
#include "data/source.hpp"
#include "readiness/checklist.hpp"
#include "readiness/project.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace readiness::data {

// Where the table lies: what the project says of it, else where the checklist expects it.
TableFile file_of(const Table& table, const std::vector<TableFile>& files);

struct OpenTable {
  const Table& table;
  const TableFile& file;
  const Source& source;
  const Binding& binding;  // which column of the file is meant by one of the checklist
};

using Opener = std::function<Result<std::unique_ptr<Source>>(const TableFile& file)>;
Opener files_in(const std::filesystem::path& folder);

// For one thread.
class Tables {
 public:
  // `declared` outlives the tables. `files`: of those that do not lie where they are expected.
  Tables(const std::vector<Table>& declared, std::vector<TableFile> files, Opener open)
      : declared_(declared), files_(std::move(files)), open_(std::move(open)) {}

  // It stays open until it is closed. Errors: not declared, without a file, or one that cannot be read.
  Result<OpenTable> open(const std::string& id);
  // Unmaps the file, unless somebody will look at it again.
  void close(const std::string& id);
  void keep_open(const std::string& id) { kept_.insert(id); }

  // Of the tables that were opened: header texts that the project file names and the file does not have.
  const Errors& faults() const { return faults_; }

 private:
  struct Opened {
    TableFile file;
    std::unique_ptr<Source> source;
    Binding binding;
  };
  Result<Opened> open_anew(const Table& table);

  const std::vector<Table>& declared_;
  std::vector<TableFile> files_;
  Opener open_;
  std::set<std::string> kept_;
  std::map<std::string, Opened> opened_;
  Errors faults_;
};

}  // namespace readiness::data
