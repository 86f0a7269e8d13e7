// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/result.hpp"

#include <iterator>

namespace readiness::checklist {

// What could be made of a part of a file, and everything that is wrong with it: one
// fault must not hide the next.
template <class T>
struct Checked {
  T value = {};
  Errors errors = {};
};

inline void append(Errors& all, Errors more) { std::move(more.begin(), more.end(), std::back_inserter(all)); }

// Takes the value, keeps the errors.
template <class T>
T take(Checked<T> part, Errors& all) {
  append(all, std::move(part.errors));
  return std::move(part.value);
}

// The ids of phases, domains, tables, columns, items or choices.
template <class T>
std::vector<std::string> ids(const std::vector<T>& all) {
  std::vector<std::string> result;
  for (const T& one : all) result.push_back(one.id);
  return result;
}

}  // namespace readiness::checklist
