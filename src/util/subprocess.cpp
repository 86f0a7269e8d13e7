// SPDX-License-Identifier: Apache-2.0
#include "util/subprocess.hpp"

#include "text/phrase.hpp"
#include "text/phrases.hpp"
#include "util/descriptor.hpp"
#include "util/inside.hpp"
#include "util/strings.hpp"
#include "util/system_reason.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace readiness::util {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase program_failed_to_start{"无法启动 {0}：{1}", "cannot start {0}: {1}"};
constexpr text::Phrase program_timed_out{"{0} 在 {1} 毫秒内没有结束，已中止", "{0} did not finish within {1} ms and was stopped"};
constexpr text::Phrase program_of_project{"不运行 {0}：程序不能是相对路径，也不能在项目文件夹之内", "{0} is not run: a program must neither be a relative path nor lie in the project folder"};
// clang-format on
}  // namespace phrases

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

// How often we look whether the program has ended while its pipes are silent (or closed).
constexpr std::chrono::milliseconds k_look_again{20};
constexpr std::chrono::milliseconds k_look_again_closed{2};

struct Pipe {
  Descriptor ours;    // does not block
  Descriptor theirs;  // what the program writes to
};

std::optional<Pipe> make_pipe() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
  Pipe made{Descriptor(ends[0]), Descriptor(ends[1])};
  if (fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) return std::nullopt;
  return made;
}

// What posix_spawn wants to know. The program leads a process group of its own, so that
// a timeout also ends what it has started; signals are as a shell would leave them.
class SpawnSettings {
 public:
  SpawnSettings(int out, int err) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions_, out, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, err, STDERR_FILENO);

    sigset_t none, usual;
    sigemptyset(&none);
    sigemptyset(&usual);
    for (const int signal : {SIGPIPE, SIGXFSZ, SIGINT, SIGTERM}) sigaddset(&usual, signal);
    posix_spawnattr_init(&attributes_);
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setsigmask(&attributes_, &none);
    posix_spawnattr_setsigdefault(&attributes_, &usual);
    posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  SpawnSettings(const SpawnSettings&) = delete;
  SpawnSettings& operator=(const SpawnSettings&) = delete;
  ~SpawnSettings() {
    posix_spawnattr_destroy(&attributes_);
    posix_spawn_file_actions_destroy(&actions_);
  }

  // 0, or the errno.
  int spawn(pid_t& process, const fs::path& program, const std::vector<std::string>& arguments) const {
    std::vector<char*> pointers;
    for (const std::string& argument : arguments) pointers.push_back(const_cast<char*>(argument.c_str()));
    pointers.push_back(nullptr);
    return posix_spawn(&process, program.c_str(), &actions_, &attributes_, pointers.data(), environ);
  }

 private:
  posix_spawn_file_actions_t actions_;
  posix_spawnattr_t attributes_;
};

Error not_started(const std::string& program, int error_number) {
  if (error_number != ENOENT)
    return {text::say<phrases::program_failed_to_start>(program, system_reason(error_number))};
  if (program.find('/') != std::string::npos) return {text::say<text::phrases::file_missing>(program)};
  return {text::say<text::phrases::program_missing>(program)};
}

// By its own name or that of what a link leads to.
bool lies_below(const fs::path& program, const fs::path& folder) {
  std::error_code fault;
  return is_below(program, folder) || is_below(fs::weakly_canonical(program.parent_path(), fault), folder);
}

// Empty: none. As a shell does it, but entries of PATH that depend on where one stands do not count.
fs::path on_path(const std::string& name, const fs::path& not_below) {
  const char* listed = std::getenv("PATH");
  for (const std::string& entry : split(listed ? listed : "/usr/bin:/bin", ':')) {
    const fs::path candidate = fs::path(entry) / name;
    if (!candidate.is_absolute() || ::access(candidate.c_str(), X_OK) != 0) continue;
    std::error_code fault;
    const bool is_file = fs::is_regular_file(candidate, fault);
    if (is_file && (not_below.empty() || !lies_below(candidate, not_below))) return candidate;
  }
  return {};
}

Result<fs::path> find_program(const std::string& name, const fs::path& not_below) {
  if (name.empty()) return not_started(name, ENOENT);
  if (name.find('/') == std::string::npos) {
    fs::path found = on_path(name, not_below);
    if (found.empty()) return not_started(name, ENOENT);
    return found;
  }
  if (!fs::path(name).is_absolute() || (!not_below.empty() && lies_below(name, not_below)))
    return Error{text::say<phrases::program_of_project>(name)};
  return fs::path(name);
}

// Reads what is there now; what is beyond the limit is dropped, so that the program
// never waits for us. Closes the pipe at its end.
void drain(Descriptor& pipe, std::string& kept) {
  std::array<char, 16384> buffer;
  while (pipe.open()) {
    const ssize_t got = ::read(pipe.number(), buffer.data(), buffer.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0 && errno == EAGAIN) return;
    if (got <= 0)
      pipe.close();
    else
      kept.append(buffer.data(), std::min(static_cast<std::size_t>(got), k_max_command_output - kept.size()));
  }
}

// A started program. Killed with its process group when it has not ended by itself.
class ChildProcess {
 public:
  explicit ChildProcess(pid_t process) : process_(process) {}
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess() {
    if (ended_) return;
    kill(-process_, SIGKILL);
    while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }

  bool ended() {
    int status = 0;
    if (!ended_ && waitpid(process_, &status, WNOHANG) == process_) {
      ended_ = true;
      exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);  // as a shell counts
    }
    return ended_;
  }
  int exit_code() const { return exit_code_; }

 private:
  pid_t process_;
  bool ended_ = false;
  int exit_code_ = 0;
};

// Until one of the pipes has something to read, at most `longest`.
void wait_for_output(const Descriptor& out, const Descriptor& err, std::chrono::milliseconds longest) {
  std::array<pollfd, 2> watched = {{{out.number(), POLLIN, 0}, {err.number(), POLLIN, 0}}};  // -1 is ignored
  poll(watched.data(), watched.size(), static_cast<int>(longest.count()));
}

}  // namespace

Result<CommandOutput> run_command(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout,
                                  const fs::path& not_below) {
  if (arguments.empty()) return not_started("", ENOENT);
  const std::string& program = arguments.front();
  RD_TRY(const fs::path found, find_program(program, not_below));
  std::optional<Pipe> out = make_pipe(), err = make_pipe();
  if (!out || !err) return not_started(program, errno);

  pid_t process = 0;
  const auto deadline = Clock::now() + timeout;
  if (const int fault = SpawnSettings(out->theirs.number(), err->theirs.number()).spawn(process, found, arguments))
    return not_started(program, fault);
  out->theirs.close();
  err->theirs.close();

  ChildProcess child(process);
  CommandOutput output;
  // A program that has ended is done, even when something it left behind holds the pipes.
  for (bool ended = false; !ended;) {
    ended = child.ended();
    drain(out->ours, output.out);
    drain(err->ours, output.err);
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (!ended && left.count() <= 0) return Error{text::say<phrases::program_timed_out>(program, timeout.count())};
    const bool silent = !out->ours.open() && !err->ours.open();
    if (!ended) wait_for_output(out->ours, err->ours, std::min(left, silent ? k_look_again_closed : k_look_again));
  }
  output.exit_code = child.exit_code();
  return output;
}

}  // namespace readiness::util
