// SPDX-License-Identifier: Apache-2.0
#include "identity/record.hpp"

#include "data/formats/date.hpp"
#include "data/keys.hpp"
#include "identity/contact.hpp"
#include "identity/letters.hpp"
#include "identity/sounds.hpp"
#include "identity/words.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

namespace readiness::identity {
namespace {

constexpr std::size_t k_block = std::size_t{1} << 20;  // bytes
constexpr std::size_t k_longest_address = 100;         // characters that are compared
constexpr std::size_t k_longest_value = 60'000;        // bytes of a value that are kept to be shown

std::uint64_t hash(std::string_view text) { return text.empty() ? 0 : data::hash_of(text).low; }
std::uint64_t hash(std::u32string_view text) {
  return hash(std::string_view(reinterpret_cast<const char*>(text.data()), text.size() * sizeof(char32_t)));
}

std::string_view present(std::string_view value) {
  const std::string_view trimmed = util::trim(value);
  return util::is_blank(trimmed) ? std::string_view() : trimmed;
}

const char* keep_values(const Values& values, Texts& texts) {
  std::size_t bytes = 0;
  for (const std::string_view value : values) bytes += sizeof(std::uint16_t) + std::min(value.size(), k_longest_value);
  char* const start = texts.room(bytes);
  char* to = start;
  for (const std::string_view value : values) {
    const auto size = static_cast<std::uint16_t>(std::min(value.size(), k_longest_value));
    std::memcpy(to, &size, sizeof size);
    if (size > 0) std::memcpy(to + sizeof size, value.data(), size);
    to += sizeof size + size;
  }
  return start;
}

// 一 of 第一建筑, 2 of Plant 2: neighbours are told apart by them alone.
std::u32string numerals_of(std::u32string_view core) {
  std::u32string numerals;
  for (const char32_t c : core)
    if (is_digit(c) || std::u32string_view(U"一二三四五六七八九十").find(c) != std::u32string_view::npos) numerals += c;
  return numerals;
}

void read_name(std::string_view value, Record& record, Texts& texts) {
  if (value.empty()) return;
  CompanyName name = parse_company(value);
  record.core = texts.keep(name.core);
  record.brand = static_cast<std::uint16_t>(name.brand);
  record.region = name.region;
  record.form = name.form;
  record.core_hash = hash(name.core);
  record.brand_hash = hash(record.brand_text());
  const std::u32string heard = sounds(name.core);
  record.core_sound = hash(heard);
  record.sound_hash = hash(std::u32string_view(heard).substr(0, name.brand));
  record.numerals = hash(numerals_of(name.core));
  record.han = std::any_of(name.core.begin(), name.core.end(), is_han);
  record.branch = hash(name.branch);
  const std::u32string rest{static_cast<char32_t>(name.region.province), name.region.city,
                            static_cast<char32_t>(name.form)};
  record.full_name = hash(name.core + U'|' + rest + name.branch);
}

void read_code(std::string_view value, Record& record, Texts& texts) {
  const Code code = parse_code(value);
  record.code = texts.keep(code.text);
  record.valid_code = code.valid;
  record.code_hash = hash(organisation_of(code));
}

void read_email(std::string_view value, Record& record) {
  const Email email = parse_email(value);
  if (email.empty()) return;
  record.email = hash(email.local + '@' + email.domain);
  record.domain = hash(email.domain);
  record.personal_email = email.personal;
}

// A city or a province, in a column of its own or at the head of an address, says more than the name's region does:
// 上海华鑫盛 may well sit in 昆山. So the name's is kept only where there is no other.
void read_place(std::string_view value, Record& record) {
  if (value.empty()) return;
  const std::u32string text = joined_han(plain_words(letters(value.substr(0, k_longest_address * 4))));
  RegionFound found = leading_region(text);
  if (found.length == 0) found = region_in_latin(text);
  if (!found.region.empty()) record.region = found.region;
  if (found.region.empty()) record.place_hash = hash(text);
}

void read_address(std::string_view value, Record& record, Texts& texts) {
  if (value.empty()) return;
  const std::u32string text = joined_han(plain_words(letters(value.substr(0, k_longest_address * 4))));
  const RegionFound found = leading_region(text);
  if (record.region.empty()) record.region = found.region;
  record.address = texts.keep(std::u32string_view(text).substr(found.length, k_longest_address));
  record.address_hash = hash(record.address);
}

}  // namespace

std::string_view Record::value(Role role) const {
  const char* at = values;
  for (std::size_t i = 0;; ++i) {
    std::uint16_t size = 0;
    std::memcpy(&size, at, sizeof size);
    at += sizeof size;
    if (i == static_cast<std::size_t>(role)) return {at, size};
    at += size;
  }
}

char* Texts::room(std::size_t bytes) {
  bytes = (bytes + 3) / 4 * 4;
  if (bytes > left_) {
    left_ = std::max(bytes, k_block);
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    next_ = blocks_.back().get();
  }
  left_ -= bytes;
  return std::exchange(next_, next_ + bytes);
}

std::string_view Texts::keep(std::string_view text) {
  if (text.empty()) return {};
  return {static_cast<const char*>(std::memcpy(room(text.size()), text.data(), text.size())), text.size()};
}

std::u32string_view Texts::keep(std::u32string_view text) {
  if (text.empty()) return {};
  const std::size_t bytes = text.size() * sizeof(char32_t);
  void* const kept = std::memcpy(room(bytes), text.data(), bytes);
  return {static_cast<const char32_t*>(kept), text.size()};
}

Record make_record(const Values& values, std::uint64_t row, std::uint32_t filled, Texts& texts) {
  Record record{.row = row, .filled = filled, .values = keep_values(values, texts)};
  const auto value = [&](Role role) { return present(values[static_cast<std::size_t>(role)]); };
  read_name(value(Role::name), record, texts);
  read_code(value(Role::code), record, texts);
  const std::string phone = phone_digits(value(Role::phone));
  for (const char digit : phone) record.phone = record.phone * 10 + static_cast<std::uint64_t>(digit - '0');
  read_email(value(Role::email), record);
  read_place(value(Role::place), record);
  read_address(value(Role::address), record, texts);
  record.date = data::day_number(value(Role::date));
  return record;
}

}  // namespace readiness::identity
