// SPDX-License-Identifier: Apache-2.0
// One walk over a reconciliation for the formats that people read: what is said, and in which words.
#pragma once

#include "recon/result.hpp"

namespace readiness::recon {

struct Fact {
  std::string label, text;
};

struct Section {
  std::string title;
  std::vector<std::string> paragraphs;
  std::vector<std::string> header;  // empty: no table
  std::vector<std::vector<std::string>> rows;
  std::vector<bool> numbers = {};  // which columns are; those behind its end are not
};

struct Outline {
  std::string title;
  std::vector<Fact> facts;
  std::vector<Section> sections;
};

Outline outline(const Reconciliation& result, Language language);

}  // namespace readiness::recon
