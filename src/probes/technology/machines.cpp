// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/machines.hpp"

#include "probes/technology/machine_file.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_machine{
    "项目文件没有写明要查哪台机器，审核所在的机器不算数。请在该机器上运行 readiness collect > facts.json，并在 readiness.yaml 中写 machines: {{app-01: facts.json}}；若就是本机，则写 machines: {{app-01: this}}",
    "the project file names no machine, and the one that runs the audit does not count: run readiness collect > facts.json on the machine that is meant and write machines: {{app-01: facts.json}} in readiness.yaml, or, where it is this one, machines: {{app-01: this}}"};
constexpr text::Phrase machine_not_named{"项目文件的 machines 中没有 {0}（有：{1}）", "machines of the project file has no {0} (it has {1})"};
constexpr text::Phrase machine_here{"{0}（即本机，主机名 {1}）", "{0} (this machine, which calls itself {1})"};
constexpr text::Phrase machine_of_day{"{0}（{1} 收集）", "{0} (as of {1})"};
constexpr text::Phrase machine_called_of_day{"{0}（主机名 {1}，{2} 收集）", "{0} (which calls itself {1}, as of {2})"};
constexpr text::Phrase machine_and_finding{"{0}：{1}", "{0}: {1}"};
constexpr text::Phrase machine_unusable{"{0} 的信息不可用：{1}", "the facts of {0} cannot be used: {1}"};
constexpr text::Phrase machine_from_future{"{0} 的信息 {1} 收集于 {2}，晚于审核日", "{1}, the facts of {0}, was collected on {2}, after the day of the audit"};
constexpr text::Phrase machine_stale{"{0} 的信息 {1} 收集于 {2}，距今 {3} 天，要求不超过 {4} 天；请重新运行 readiness collect", "{1}, the facts of {0}, was collected on {2}, {3} days ago; at most {4} days are allowed: run readiness collect again"};
constexpr text::Phrase machine_without_disks{"收集的信息中没有任何磁盘", "its facts list no disk"};
constexpr text::Phrase machine_without_disk{"收集的信息中没有 {0} 所在的磁盘", "its facts list no disk that holds {0}"};
constexpr text::Phrase machine_without_program{"收集的信息中没有“{0}”的输出；请在该机器上运行 readiness collect --program {1}", "its facts have no output of '{0}': run readiness collect --program {1} there"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::int64_t k_usual_age_days = 90;  // a server is changed more seldom than it is looked at

// "/var/lib" lies on "/" and on "/var", not on "/va".
bool lies_on(const std::string& path, const std::string& mount) {
  if (mount == "/" || path == mount) return path.starts_with('/');
  return path.starts_with(mount) && path[mount.size()] == '/';
}

struct Seen {
  NamedMachine machine;
  Localized name;  // "app-01 (facts of 2026-05-20)"
  std::vector<Evidence> evidence;
};

// What `machines` says of it; a verdict where its facts are too old, an error where they cannot be used.
class Look {
 public:
  Look(const Params& params, const Circumstances& circumstances, const Host& host)
      : circumstances_(circumstances), host_(host), max_age_(params.integer("max_age_days", k_usual_age_days)) {}

  Result<Seen, Verdict> at(const Machine& machine) const {
    if (machine.file.empty()) return here(machine);
    const auto file = read_machine_file(host_, machine.file);
    if (!file) return unknown(say<phrases::machine_unusable>(machine.name, file.error().message));
    const auto day = std::chrono::floor<std::chrono::days>(file->facts.collected);
    const auto age = (circumstances_.today - day).count();
    const std::string written = util::format_day(day);
    if (age < 0) return unknown(say<phrases::machine_from_future>(machine.name, machine.file, written));
    if (age > max_age_)
      return Verdict{.otherwise = Outcome::stale,
                     .message = say<phrases::machine_stale>(machine.name, machine.file, written, age, max_age_),
                     .evidence = {file->evidence}};
    return Seen{NamedMachine(host_, file->facts), named(machine, file->facts.host, written), {file->evidence}};
  }

 private:
  static Verdict unknown(Localized message) { return {.message = std::move(message)}; }

  // Whoever calls a build server app-01 is told what it calls itself.
  Seen here(const Machine& machine) const {
    const std::string called = host::host_name(host_);
    return {NamedMachine(host_, std::nullopt),
            is_called(called, machine.name) ? same(machine.name) : say<phrases::machine_here>(machine.name, called),
            {}};
  }

  static Localized named(const Machine& machine, const std::string& called, const std::string& day) {
    return is_called(called, machine.name) ? say<phrases::machine_of_day>(machine.name, day)
                                           : say<phrases::machine_called_of_day>(machine.name, called, day);
  }

  // app-01.example.com is app-01.
  static bool is_called(const std::string& host_name, const std::string& name) {
    const std::string one = util::lower(host_name), other = util::lower(name);
    return one == other || one.substr(0, one.find('.')) == other.substr(0, other.find('.'));
  }

  const Circumstances& circumstances_;
  const Host& host_;
  std::int64_t max_age_;
};

// Those that the item means: the one that it names, or all.
Result<std::vector<Machine>> meant(const Params& params, const std::vector<Machine>& machines) {
  if (machines.empty()) return Error{say<phrases::no_machine>()};
  if (!params.has("machine")) return machines;
  const std::string name = params.text("machine");
  std::vector<std::string> names;
  for (const Machine& machine : machines) {
    if (machine.name == name) return std::vector<Machine>{machine};
    names.push_back(machine.name);
  }
  return Error{say<phrases::machine_not_named>(name, text::enumerated(names))};
}

bool is_worse(const Verdict& one, const Verdict& other) {
  const auto rank = [](const Verdict& verdict) { return verdict.measured ? *verdict.measured : -1; };
  return rank(one) < rank(other);
}

}  // namespace

ParamSpec machine_spec() {
  return {.name = "machine",
          .type = ParamType::machine,
          .meaning = {"要查的机器，即项目文件 machines 中的名称；不写则全部都查，取最差的一台",
                      "the machine, as `machines` of the project file calls it; default: all of them, of which the "
                      "worst counts"}};
}

ParamSpec max_age_spec() {
  return {.name = "max_age_days",
          .type = ParamType::integer,
          .meaning = {"用 readiness collect 收集的信息最多可以是几天前的；默认 90",
                      "how many days ago facts may have been collected with readiness collect; default 90"}};
}

unsigned NamedMachine::processors() const { return facts_ ? facts_->processors : host_.processors(); }

Result<std::uint64_t> NamedMachine::memory_bytes() const {
  return facts_ ? facts_->memory_bytes : host::memory_bytes(host_);
}

Result<host::OperatingSystem> NamedMachine::system() const {
  return facts_ ? facts_->system : host::operating_system(host_);
}

Result<host::DiskFacts> NamedMachine::disk(const std::string& path) const {
  if (!facts_) {
    const std::string here = path.empty() ? "." : path;
    RD_TRY(const DiskSpace space, host_.disk_space(here));
    return host::DiskFacts{here, space};
  }
  const bool stated = path.starts_with('/');  // a folder of the project lies on no disk over there
  const host::DiskFacts* found = nullptr;
  for (const host::DiskFacts& disk : facts_->disks) {
    const bool better = stated ? lies_on(path, disk.path) && (!found || disk.path.size() > found->path.size())
                               : !found || disk.space.free_bytes > found->space.free_bytes;
    if (better) found = &disk;
  }
  if (!found) return Error{stated ? say<phrases::machine_without_disk>(path) : say<phrases::machine_without_disks>()};
  return *found;
}

Result<CommandOutput> NamedMachine::output_of(const std::vector<std::string>& command) const {
  if (!facts_) return host_.run(command, std::chrono::seconds{10});
  const std::string line = util::join(command, " ");
  for (const host::ProgramFacts& program : facts_->programs)
    if (program.command == line) return CommandOutput{.out = program.output};
  return Error{say<phrases::machine_without_program>(line, command.front())};
}

Result<Verdict> on_machines(const Params& params, const Circumstances& circumstances, const Host& host,
                            const std::function<Result<Verdict>(const NamedMachine&)>& judge) {
  RD_TRY(const std::vector<Machine> machines, meant(params, circumstances.machines));
  const Look look(params, circumstances, host);
  std::optional<Verdict> worst;
  for (const Machine& machine : machines) {
    const auto seen = look.at(machine);
    if (!seen) return seen.error();
    auto verdict = judge(seen->machine);
    if (!verdict) return Error{say<phrases::machine_and_finding>(seen->name, verdict.error().message)};
    verdict->message = say<phrases::machine_and_finding>(seen->name, verdict->message);
    verdict->evidence.insert(verdict->evidence.end(), seen->evidence.begin(), seen->evidence.end());
    if (!worst || is_worse(*verdict, *worst)) worst = std::move(verdict).value();
  }
  return *std::move(worst);
}

}  // namespace readiness::probes::technology
