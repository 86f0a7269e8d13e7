// SPDX-License-Identifier: Apache-2.0
#include "cli/options.hpp"

#include <CLI/CLI.hpp>

namespace readiness::cli {
namespace {

// What CLI11 calls a word that stands alone; people know it by its label.
std::string argument_name(std::size_t number) { return "argument" + std::to_string(number); }

}  // namespace

Options::Options(CLI::App& app) : app_(&app) {}

std::string Options::note(Localized meaning) {
  meanings_.push_back(std::move(meaning));
  return std::to_string(meanings_.size() - 1);
}

const Localized& Options::meaning(const CLI::Option& option) const {
  return meanings_[std::stoul(option.get_description())];
}

void Options::argument(const char* label, std::string& to, Localized meaning, Need need) {
  app_->add_option(argument_name(meanings_.size()), to, note(std::move(meaning)))
      ->type_name(label)
      ->required(need == Need::required);
}

void Options::argument(const char* label, Read read, Localized meaning) {
  std::string& word = words_.emplace_back();
  argument(label, word, std::move(meaning));
  readings_.push_back([&word, label, read = std::move(read)] { return read(word, label); });
}

void Options::arguments(const char* label, std::vector<std::string>& to, Localized meaning) {
  app_->add_option(argument_name(meanings_.size()), to, note(std::move(meaning)))->type_name(label);
}

void Options::flag(const char* name, bool& to, Localized meaning) {
  app_->add_flag(name, to, note(std::move(meaning)));
}

void Options::text(const char* name, const char* label, std::string& to, Localized meaning, Need need) {
  app_->add_option(name, to, note(std::move(meaning)))->type_name(label)->required(need == Need::required);
}

void Options::value(const char* name, const char* label, Read read, Localized meaning) {
  std::string& word = words_.emplace_back();
  const CLI::Option* option = app_->add_option(name, word, note(std::move(meaning)))->type_name(label);
  readings_.push_back([&word, option, read = std::move(read)]() -> Result<void> {
    if (word.empty()) return {};
    return read(word, "--" + option->get_lnames().front());
  });
}

CLI::Option* Options::repeatable(const char* name, const char* label, std::vector<std::string>& to, Localized meaning) {
  return app_->add_option(name, to, note(std::move(meaning)))->type_name(label)->allow_extra_args(false);
}

void Options::texts(const char* name, const char* label, std::vector<std::string>& to, Localized meaning) {
  repeatable(name, label, to, std::move(meaning));
}

void Options::values(const char* name, const char* label, ReadAll read, Localized meaning) {
  std::vector<std::string>& words = lists_.emplace_back();
  repeatable(name, label, words, std::move(meaning));
  readings_.push_back([&words, read = std::move(read)] { return read(words); });
}

void Options::ids(const char* name, std::vector<std::string>& to, Localized meaning) {
  repeatable(name, "ID,...", to, std::move(meaning))->delimiter(',');
}

Result<void> Options::read() const {
  for (const auto& reading : readings_) RD_CHECK(reading());
  return {};
}

}  // namespace readiness::cli
