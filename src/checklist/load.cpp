// SPDX-License-Identifier: Apache-2.0
#include "checklist/load.hpp"

#include "checklist/answers.hpp"
#include "checklist/document.hpp"
#include "checklist/gather.hpp"
#include "checklist/layers.hpp"
#include "checklist/project.hpp"
#include "checklist/read.hpp"
#include "checklist/shapes.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/sha256.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <tuple>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase run_init{"运行 readiness init 可建立项目文件夹", "'readiness init' lays out a project folder"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using doc::Node;
using text::say;

// File by file, line by line. What an alias or two layers show twice is said once.
Errors in_order(Errors errors) {
  const auto key = [](const Error& error) {
    return std::tuple(error.place.source ? error.place.source->name : "", error.place.line, error.place.column);
  };
  std::stable_sort(errors.begin(), errors.end(), [&](const Error& a, const Error& b) { return key(a) < key(b); });
  const auto same_fault = [&](const Error& a, const Error& b) { return key(a) == key(b) && a.message == b.message; };
  errors.erase(std::unique(errors.begin(), errors.end(), same_fault), errors.end());
  return errors;
}

fs::path project_file(const fs::path& path) {
  std::error_code fault;
  return (fs::is_directory(path, fault) ? path / "readiness.yaml" : path).lexically_normal();
}

// A link that leads nowhere is there: reading it will say what is wrong.
bool is_in_folder(const fs::path& path) {
  std::error_code fault;
  return fs::symlink_status(path, fault).type() != fs::file_type::not_found;
}

// From readiness.yaml to a Loaded, one file after the other.
class Loader {
 public:
  Loader(fs::path file, const std::vector<Probe>& probes) : file_(std::move(file)), probes_(probes) {}

  Result<Loaded, Errors> load(const std::string& phase) {
    if (read_own() && read_checklist()) {
      read_project(phase);
      loaded_.project.answers = beside("answers.yaml", answers_shape(), read_answers);
      loaded_.project.waivers = beside("waivers.yaml", waivers_shape(), read_waivers);
    }
    if (!errors_.empty()) return in_order(std::move(errors_));
    return std::move(loaded_);
  }

 private:
  bool read_own() {
    loaded_.files.push_back(file_);
    auto content = util::read_file(file_);
    if (!content) {
      errors_.push_back({content.error().message, {}, say<phrases::run_init>()});
      return false;
    }
    sha256_ = util::sha256(*content);
    Checked<Node> own = read_document(file_.string(), std::move(content).value(), project_shape());
    if (Errors faults = format_faults(own.value); !faults.empty()) {  // a newer format may mean anything
      errors_ = std::move(faults);
      return false;
    }
    own_ = take(std::move(own), errors_);
    return own_.is_map();
  }

  bool read_checklist() {
    const Node* reference = own_.find("checklist");
    if (!reference || text(own_, "checklist").empty()) return false;
    Gathered gathered = gather(reference->text, {file_.parent_path()}, reference->place, Files(pack_files()));
    append(errors_, std::move(gathered.errors));
    if (!gathered.complete) return false;
    loaded_.files.insert(loaded_.files.end(), gathered.files.begin(), gathered.files.end());
    const Node layer = layer_of(own_);
    const bool changed = !layer.entries.empty();
    append(errors_, put_on_top(gathered.tree, layer));
    loaded_.checklist = take(checklist::read_checklist(gathered.tree, probes_), errors_);
    loaded_.checklist.sha256 = changed ? util::sha256(gathered.sha256 + sha256_) : gathered.sha256;
    return true;
  }

  void read_project(const std::string& phase) {
    Project& project = loaded_.project;
    project = take(checklist::read_project(own_, loaded_.checklist), errors_);
    project.folder = file_.has_parent_path() ? file_.parent_path() : fs::path(".");
    project.file = file_.string();
    if (phase.empty()) return;
    project.phase = phase;
    if (!find(loaded_.checklist.phases, phase))
      errors_.push_back(
          {say<text::phrases::unknown_phase>(phase), {}, util::suggest(phase, ids(loaded_.checklist.phases))});
  }

  // A file that need not exist.
  template <class T>
  std::vector<T> beside(const char* name, const Shape& shape,
                        Checked<std::vector<T>> (*read)(const Node& file, const Checklist& checklist)) {
    const fs::path path = file_.parent_path() / name;
    loaded_.files.push_back(path);
    if (!is_in_folder(path)) return {};
    auto content = util::read_file(path);
    if (!content) {
      errors_.push_back(std::move(content).error());
      return {};
    }
    const Node file = take(read_document(path.string(), std::move(content).value(), shape), errors_);
    return take(read(file, loaded_.checklist), errors_);
  }

  fs::path file_;
  const std::vector<Probe>& probes_;
  Node own_;
  std::string sha256_;  // of the project file
  Loaded loaded_;
  Errors errors_;
};

}  // namespace

Result<Checklist, Errors> load_checklist(const std::string& reference, const std::vector<Probe>& probes) {
  Gathered gathered = gather(reference, {}, {}, Files(pack_files()));
  if (!gathered.complete) return in_order(std::move(gathered.errors));
  Errors errors = std::move(gathered.errors);
  Checklist checklist = take(read_checklist(gathered.tree, probes), errors);
  if (!errors.empty()) return in_order(std::move(errors));
  checklist.sha256 = gathered.sha256;
  return checklist;
}

Result<Loaded, Errors> load_project(const std::filesystem::path& path, const std::vector<Probe>& probes,
                                    const std::string& phase) {
  return Loader(project_file(path), probes).load(phase);
}

}  // namespace readiness::checklist
