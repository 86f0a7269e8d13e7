// SPDX-License-Identifier: Apache-2.0
#include "host/recording_host.hpp"

#include "readiness/network.hpp"
#include "text/phrase.hpp"

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase only_looking{"这里只查看文件，不运行程序，也不访问其他主机", "only files are looked at here: nothing is run, and no other machine is talked to"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;

Error only_looking() { return {text::say<phrases::only_looking>()}; }

class NoNetwork final : public Network {
 public:
  Result<std::vector<std::string>> resolve(const std::string&, Timeout) const override { return only_looking(); }
  Result<double> connect(const std::string&, std::uint16_t, Timeout) const override { return only_looking(); }
  Result<HttpAnswer> get(const std::string&, Timeout) const override { return only_looking(); }
  Result<TlsAnswer> handshake(const std::string&, std::uint16_t, Timeout) const override { return only_looking(); }
};

}  // namespace

RecordingHost::RecordingHost(const Host& world, Reach reach) : ForwardingHost(world) {
  if (reach == Reach::files) no_network_ = std::make_unique<NoNetwork>();
}
RecordingHost::~RecordingHost() = default;

std::vector<fs::path> RecordingHost::opened() const {
  const std::lock_guard lock(mutex_);
  return {opened_.begin(), opened_.end()};
}

std::vector<std::vector<std::string>> RecordingHost::commands() const {
  const std::lock_guard lock(mutex_);
  return commands_;
}

void RecordingHost::note(const fs::path& path) const {
  const std::lock_guard lock(mutex_);
  opened_.insert(path.lexically_normal());
}

Result<std::string> RecordingHost::read_file(const fs::path& path) const {
  note(path);
  return ForwardingHost::read_file(path);
}

Result<FileFacts> RecordingHost::file_facts(const fs::path& path) const {
  note(path);
  return ForwardingHost::file_facts(path);
}

Result<bool> RecordingHost::exists(const fs::path& path) const {
  note(path);
  return ForwardingHost::exists(path);
}

Result<CommandOutput> RecordingHost::run(const std::vector<std::string>& arguments,
                                         std::chrono::milliseconds timeout) const {
  {
    const std::lock_guard lock(mutex_);
    commands_.push_back(arguments);
  }
  if (no_network_) return only_looking();
  return ForwardingHost::run(arguments, timeout);
}

const Network& RecordingHost::network() const { return no_network_ ? *no_network_ : ForwardingHost::network(); }

}  // namespace readiness::host
