// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

#include <filesystem>

using readiness::test::contains;
using readiness::test::contents;
using readiness::test::MiniProject;
using readiness::test::Ran;
using readiness::test::run;
using readiness::test::TempDir;
namespace fs = std::filesystem;

namespace {

const std::string k_case = R"(  - id: T-1
    domain: goals
    phases: [%]
    severity: low
    title: {zh: 测试通过, en: Tests pass}
    why: {zh: 要, en: It has to}
    fix: {zh: 改, en: Mend it}
)";

std::string item(const std::string& id, const std::string& phase, const std::string& check) {
  std::string text = k_case;
  text.replace(text.find("T-1"), 3, id).replace(text.find('%'), 1, phase);
  return text + "    check: {" + check + "}\n";
}

// Checks that open files by all kinds of parameters; half of them are not due.
class Opening : public MiniProject {
 public:
  Opening() {
    write("junit.xml", "<testsuite tests='1'><testcase name='a'/></testsuite>");
    write("k6.json", "{}");
    write("a.json", "{}");
    write("a.schema.json", "{}");
    write("full.dump", "dump");
    write("SHA256SUMS", std::string(64, 'a') + "  full.dump\n");
    write("spec.md", "text");
    write(
        "checklist.yaml",
        readiness::test::k_checklist + item("T-1", "golive", "probe: testing.passes, with: {results: junit.xml}") +
            item("T-2", "kickoff", "probe: testing.withstands_load, with: {results: [gone.json, k6.json], users: 60}") +
            item("T-3", "kickoff", "probe: technology.payload_fits, with: {payloads: {a.json: a.schema.json}}") +
            item("T-4", "golive", "probe: data.backup_is_intact, with: {manifest: SHA256SUMS}") +
            item("T-5", "kickoff", "probe: data.document_covers, with: {path: spec.md, terms: [x]}"));
  }
};

void refused(const Ran& ran, const std::string& path, const std::string& before) {
  INFO(path << ": " << ran.err);
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "is a file that is read"));
  CHECK(contents(path) == before);
}

}  // namespace

TEST_CASE("nothing is written over what an audit opens, whichever probe and parameter") {
  const Opening project;
  for (const char* name :
       {"junit.xml", "k6.json", "a.json", "a.schema.json", "full.dump", "SHA256SUMS", "spec.md", "checklist.yaml"}) {
    const std::string path = project.file(name), before = contents(path);
    refused(run({"audit", project.path(), "--now=2026-02-01", "--report", "json:" + path}), path, before);
    refused(run({"answers", "export", path, project.path(), "--force"}), path, before);
  }
}

TEST_CASE("an input is known by any of its names") {
  const Opening project;
  const TempDir elsewhere;
  const std::string junit = project.file("junit.xml"), before = contents(junit);
  fs::create_hard_link(junit, project.file("hard.json"));
  fs::create_symlink(junit, elsewhere / "soft.json");
  fs::create_directory_symlink(project.path(), elsewhere / "folder");
  for (const std::string& name :
       {project.file("hard.json"), (elsewhere / "soft.json").string(), (elsewhere / "folder/junit.xml").string(),
        project.file("./junit.xml"), project.file("x/../junit.xml")}) {
    if (name.find("/x/") != std::string::npos) fs::create_directory(project.file("x"));
    refused(run({"audit", project.path(), "--now=2026-02-01", "--report", "json:" + name}), junit, before);
  }
  // A file that is still missing has its name already, and some file systems do not tell A from a.
  for (const char* name : {"gone.json", "GONE.json"})
    CHECK(run({"audit", project.path(), "--now=2026-02-01", "--report", "json:" + project.file(name)}).code == 2);
}

TEST_CASE("two outputs of one command never share a file") {
  const TempDir folder;
  const std::string a = folder.write("a.csv", "name,phone\nAcme,13812345678\n").string();
  const std::string b = folder.write("b.csv", "name,phone\nAcme,13812345678\n").string();
  const std::string out = (folder / "m.csv").string();
  for (const std::string& again : {out, (folder / "./m.csv").string(), (folder / "M.csv").string()}) {
    const Ran ran = run({"match", a, b, "-o", out, "--save-weights", again});
    CHECK(ran.code == 2);
    CHECK(contains(ran.err, "two outputs would go to "));
    CHECK_FALSE(fs::exists(out));
  }
  CHECK(run({"reconcile", a, b, "--key", "name", "-o", out, "--cells", out}).code == 2);
  CHECK(run({"match", a, b, "-o", a, "--force"}).code == 2);
  CHECK(run({"dedupe", a, "-o", out, "--save-weights", a, "--force"}).code == 2);
  CHECK(run({"convert", a, "-o", a, "--force"}).code == 2);
  CHECK(run({"profile", a, "-o", a, "--force"}).code == 2);
  CHECK(contents(a) == contents(b));
}

TEST_CASE("weights and code tables are inputs, too") {
  const TempDir folder;
  const std::string a = folder.write("a.csv", "id,kind\nK1,x\n").string();
  const std::string b = folder.write("b.csv", "id,kind\nK1,y\n").string();
  const std::string mapping =
      folder.write("mapping.csv", "source_column,target_column,rule,role\nid,id,,key\nkind,kind,map(codes.csv),\n")
          .string();
  const std::string codes = folder.write("codes.csv", "old,new\nx,y\n").string();
  const std::string before = contents(codes);
  CHECK(run({"reconcile", a, b, "--mapping", mapping, "-o", mapping, "--force"}).code == 2);
  const Ran ran = run({"reconcile", a, b, "--mapping", mapping, "-o", codes, "--force"});
  INFO(ran.err);
  CHECK(ran.code == 2);
  CHECK(contents(codes) == before);
}

TEST_CASE("lists of rows stay in their folder, and a report does not lie among them") {
  const Opening project;
  const std::string lists = project.file("lists");
  CHECK(run({"audit", project.path(), "--violations", lists, "--report", "md:" + lists}).code == 2);
  CHECK_FALSE(fs::exists(lists));
}
