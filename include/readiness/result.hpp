// SPDX-License-Identifier: Apache-2.0
// What a user can cause comes back as a value: Result<T> holds a T or an Error.
// Exceptions stay inside the file that includes the library that throws them.
#pragma once

#include "readiness/localized.hpp"

#include <cassert>
#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace readiness {

// A text that errors point into. `name` is the path as the user wrote it.
struct Source {
  std::string name;
  std::string text;
};

// Line and column count from 1, columns in characters (code points); 0 means
// "the file as a whole". Without a source there is no place at all.
struct Place {
  std::shared_ptr<const Source> source;
  int line = 0;
  int column = 0;
};

struct Error {
  Localized message;
  Place place = {};
  Localized hint = {};     // what to do about it; may be empty
  bool exhausted = false;  // the machine has no room or memory left: no fault of what was asked
};

using Errors = std::vector<Error>;

template <class T, class E = Error>
class [[nodiscard]] Result {
 public:
  using Value = T;

  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(E error) : state_(std::in_place_index<1>, std::move(error)) {}
  // One error is a list of one: RD_TRY and RD_CHECK take it as it is.
  template <std::same_as<Error> One>
  requires std::same_as<E, Errors> Result(One error) : Result(E{std::move(error)}) {}

  bool ok() const { return state_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& value() & { return assert(ok()), std::get<0>(state_); }
  const T& value() const& { return assert(ok()), std::get<0>(state_); }
  T&& value() && { return assert(ok()), std::get<0>(std::move(state_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  const E& error() const& { return assert(!ok()), std::get<1>(state_); }
  E&& error() && { return assert(!ok()), std::get<1>(std::move(state_)); }

 private:
  std::variant<T, E> state_;
};

template <class E>
class [[nodiscard]] Result<void, E> {
 public:
  Result() = default;
  Result(E error) : error_(std::move(error)) {}
  template <std::same_as<Error> One>
  requires std::same_as<E, Errors> Result(One error) : Result(E{std::move(error)}) {}

  bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }
  const E& error() const& { return assert(!ok()), *error_; }
  E&& error() && { return assert(!ok()), *std::move(error_); }

 private:
  std::optional<E> error_;
};

}  // namespace readiness

// RD_TRY(const Space space, host.disk_space(path)): unwrap, or return the error. One statement, so that it also stands
// behind an `if` without braces: a statement expression, which GCC and Clang know.
#define RD_TRY(declaration, expression)            \
  declaration = __extension__({                    \
    auto rd_try = (expression);                    \
    if (!rd_try) return std::move(rd_try).error(); \
    std::move(rd_try).value();                     \
  })

// RD_CHECK(write(path, text)): return the error of a Result<void>, if any.
#define RD_CHECK(expression)                                                         \
  do {                                                                               \
    if (auto rd_check = (expression); !rd_check) return std::move(rd_check).error(); \
  } while (false)
