// SPDX-License-Identifier: Apache-2.0
#include "doc/node.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace readiness::doc {
namespace {

bool only(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

std::string_view without_plus(std::string_view text) {
  const bool plus = text.size() > 1 && text[0] == '+' && text[1] != '-';
  return plus ? text.substr(1) : text;
}

template <class T, class... Options>
std::optional<T> convert(std::string_view text, Options... options) {
  T value{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value, options...);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

const Node::Entry* Node::entry(std::string_view key) const {
  const auto it = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) { return one.key == key; });
  return it == entries.end() ? nullptr : &*it;
}

Node::Entry* Node::entry(std::string_view key) { return const_cast<Entry*>(std::as_const(*this).entry(key)); }

const Node* Node::find(std::string_view key) const {
  const Entry* found = entry(key);
  return found ? &found->value : nullptr;
}

Node* Node::find(std::string_view key) { return const_cast<Node*>(std::as_const(*this).find(key)); }

bool Node::is_null() const {
  if (!is_scalar() || quoted) return false;
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::optional<bool> Node::flag() const {
  if (!is_scalar() || quoted) return std::nullopt;
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

std::optional<std::int64_t> Node::integer() const {
  if (!is_scalar() || quoted) return std::nullopt;
  const std::string_view digits = without_plus(text);
  const bool based = digits.starts_with("0x") || digits.starts_with("0o");
  if (!based) return convert<std::int64_t>(digits, 10);
  if (digits.substr(2).starts_with('-')) return std::nullopt;
  return convert<std::int64_t>(digits.substr(2), digits[1] == 'x' ? 16 : 8);
}

std::optional<double> Node::number() const {
  if (const auto whole = integer()) return static_cast<double>(*whole);
  if (!is_scalar() || quoted || !only(text, "+-0123456789.eE")) return std::nullopt;
  const auto value = convert<double>(without_plus(text));
  return value && std::isfinite(*value) ? value : std::nullopt;
}

}  // namespace readiness::doc
