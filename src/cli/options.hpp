// SPDX-License-Identifier: Apache-2.0
// The options and arguments of one command, each bound to where its value goes.
#pragma once

#include "readiness/result.hpp"

#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace readiness::cli {

// Gives a word its meaning; `option` is what an error calls it.
using Read = std::function<Result<void>(const std::string& word, const std::string& option)>;
using ReadAll = std::function<Result<void>(const std::vector<std::string>& words)>;

enum class Need { optional, required };

// What is declared first stands first in the help page; `label` is what help shows for the value. Words are sorted by
// CLI11; what is bound by a Read gets its value in `read`, when all words have been sorted.
class Options {
 public:
  explicit Options(CLI::App& app);

  // Words that stand alone.
  void argument(const char* label, std::string& to, Localized meaning, Need need = Need::required);
  void argument(const char* label, Read read, Localized meaning);  // required
  void arguments(const char* label, std::vector<std::string>& to, Localized meaning);

  void flag(const char* name, bool& to, Localized meaning);
  void text(const char* name, const char* label, std::string& to, Localized meaning, Need need = Need::optional);
  void value(const char* name, const char* label, Read read, Localized meaning);  // no word, no reading
  // One value each time, and as often as wanted.
  void texts(const char* name, const char* label, std::vector<std::string>& to, Localized meaning);
  void values(const char* name, const char* label, ReadAll read, Localized meaning);
  // The same, or several at once with commas between them.
  void ids(const char* name, std::vector<std::string>& to, Localized meaning);

  // Gives the words their meaning, in the order of the declarations; stops at the first that has none.
  Result<void> read() const;

  const Localized& meaning(const CLI::Option& option) const;

 private:
  // CLI11 keeps one text an option, and a Localized is two: it keeps the number of ours.
  std::string note(Localized meaning);
  CLI::Option* repeatable(const char* name, const char* label, std::vector<std::string>& to, Localized meaning);

  CLI::App* app_;
  std::vector<Localized> meanings_;
  std::deque<std::string> words_;  // of values; a deque, since CLI11 keeps their places
  std::deque<std::vector<std::string>> lists_;
  std::vector<std::function<Result<void>()>> readings_;
};

}  // namespace readiness::cli
