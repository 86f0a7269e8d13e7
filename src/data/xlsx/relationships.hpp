// SPDX-License-Identifier: Apache-2.0
// Which part of a package is what: parts lie where the relationships say, under any name (ECMA-376 part 2, 6.5).
#pragma once

#include "data/xlsx/package.hpp"

#include <map>
#include <string>
#include <string_view>

namespace readiness::data::xlsx {

class Relationships {
 public:
  struct Target {
    std::string type;  // "worksheet", "styles": the end of the address that stands for the type
    std::string part;
  };

  // Of a part, or of the package itself when `source` is empty. A source without any is fine.
  static Result<Relationships> read(const Package& package, const std::string& source);

  // Null when there is none.
  const Target* find(std::string_view id) const;
  // The first part of a type; empty when there is none.
  std::string of_type(std::string_view type) const;
  void add(std::string id, Target target) { targets_.emplace(std::move(id), std::move(target)); }

 private:
  std::map<std::string, Target, std::less<>> targets_;
};

// The part that belongs to another one as `type`: by its relationships, else by the list of content types, else the one
// of the `usual` name, if the package has it; else empty.
Result<std::string> find_part(const Package& package, const Relationships& relationships, std::string_view type,
                              const std::string& usual);

// The part that the package is about: a workbook, or the text of a document. An error when there is none.
Result<std::string> main_part(const Package& package, const std::string& usual);

}  // namespace readiness::data::xlsx
