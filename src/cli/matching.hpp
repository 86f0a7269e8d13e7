// SPDX-License-Identifier: Apache-2.0
// What match and dedupe do alike.
#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/table.hpp"

#include <map>

namespace readiness::cli {

// How records are told to be one customer.
struct MatchingArguments {
  std::map<std::string, std::string> columns;  // role -> header; A=B where two tables call it differently
  std::string weights = "default";             // default, learn, or a file
  std::string save_weights;                    // a file, or empty
  double same = 0, possible = 0;               // probabilities; 0: as the weights have it
  std::string view, format;                    // empty: what fits
  bool unmatched = false, show_values = false;
  unsigned jobs = 0;
  OutputArguments output;
};

// `column` is what help shows for the value of a column.
void add_matching(Options& options, MatchingArguments& to, const char* column);

// Reads the tables, finds who is who, writes the sheet, and tells on standard error what came out. `second`
// may be null: then the first table is searched for duplicates.
int run_matching(const TableArguments& first, const TableArguments* second, const MatchingArguments& how,
                 Console& console);

}  // namespace readiness::cli
