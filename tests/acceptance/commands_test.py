# SPDX-License-Identifier: Apache-2.0
"""Every command line of the README files and of docs/ runs, in both languages: it ends by itself, with a code that means a
result, and without an error. They run in a copy of an example, beside files with the names that the documents use."""
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest
import zipfile

import support

ROOT = support.EXAMPLES.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "README.zh-CN.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
ENDS = {0, 1, 3, 4}  # GO, NO-GO or a difference, INCONCLUSIVE, CONDITIONAL

# What is shown but cannot run here, and why. Each must still be shown.
NOT_RUN = {
    "scripts/setup": "installs packages",
    "cmake --preset release && cmake --build --preset release": "builds what is tested",
    "mkdir -p .readiness": "no command of this program",
    "scripts/demo": "builds first", "scripts/demo zh": "builds first",
    "scripts/test": "runs this test",
    "cmake --preset release -DREADINESS_BENCH=ON && cmake --build --preset release --target bench_identity_quality "
    "bench_identity_growth": "builds the benchmarks",
    "build/release/bench/bench_identity_quality dataset1.csv dataset1_true_pairs.csv --without code": "a benchmark",
    "build/release/bench/bench_identity_quality tests/identity/corpus.csv --entity entity --show": "a benchmark",
    "build/release/bench/bench_identity_growth /tmp 10000,100000,1000000": "a benchmark, of minutes",
}


def commands_of(text):
    """The lines of shell blocks; of other blocks those that begin with the program's name or a prompt."""
    found = []
    for language, body in BLOCK.findall(text):
        for line in body.replace("\\\n", " ").splitlines():
            line = re.sub(r"^\s*(\$ |- run: |- )?", "", line)
            program = re.match(r"(build/release/src/)?readiness (?!must)", line)
            if language in ("sh", "") and line and (language == "sh" or program):
                found.append(re.split(r"\s{2,}#|\s#\s", line)[0].strip())
            elif program and language in ("yaml", "text") and not line.endswith(":"):
                found.append(line.strip())
    return found


class Sandbox:
    """An example as the working folder, and around it what the documents call by other names."""
    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / "here"
        shutil.copytree(support.EXAMPLES / "huadong", self.folder)
        shutil.copytree(support.EXAMPLES, self.folder / "examples")
        shutil.copytree(support.EXAMPLES / "huadong", self.folder / "readiness")
        customers = "客户编号,客户名称,省份,电话\nK1,苏州甲公司,江苏省,13812345678\nK2,杭州乙公司,浙江省,13912345678\n"
        moved = "code,公司名,省份,电话\nK1,苏州甲公司,江苏省,13812345678\nK2,杭州乙公司,浙江省,13912345678\n"
        mapping = "源表,源字段,目标字段,转换规则,用途\n客户,客户编号,code,,主键\n客户,客户名称,公司名,,\n客户,省份,省份,,\n"
        for name, text in {"customers.csv": customers, "crm.csv": customers, "old.csv": customers, "客户.csv": customers,
                           "exports/客户.csv": customers, "erp.csv": moved, "new.csv": moved,
                           "mapping.csv": mapping}.items():
            (self.folder / name).write_text(text, encoding="utf-8")
        for source, name in (("erp.csv", "erp.xlsx"), ("new.csv", "new.xlsx"), ("crm.csv", "exports/客户.xlsx"),
                             ("crm.csv", "book.xlsx")):
            write_workbook(self.folder / name, "客户", (self.folder / source).read_text(encoding="utf-8"))
        self.run("audit", ".", "--now", support.NOW, "--report", "json:last.json")

    def run(self, *arguments):
        return subprocess.run([support.BINARY, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, timeout=120,
                              capture_output=True, check=False)


def write_workbook(path, sheet, csv):
    """A workbook of inline texts."""
    rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line.split(",")) + "</row>"
                   for line in csv.splitlines())
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
                      '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" '
                      f'ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType='
                      f'"{kind}.worksheet+xml"/></Types>')
        book.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type='
                      f'"{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="{sheet}" '
                      'sheetId="1" r:id="rId1"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
                      f'Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
        book.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>')


def arguments_of(command):
    """None for a line that is not this program's; a redirection is left out."""
    words = shlex.split(command)
    if not words or not re.fullmatch(r"(build/release/src/)?readiness", words[0]):
        return None
    return words[1:words.index(">")] if ">" in words else words[1:]


class Commands(support.TestCase):
    def check(self, language):
        seen = set()
        for document in DOCUMENTS:
            commands = commands_of(document.read_text(encoding="utf-8"))
            if not commands:
                continue
            with tempfile.TemporaryDirectory() as folder:
                sandbox = Sandbox(folder)
                for command in dict.fromkeys(commands):
                    seen.add(command)
                    with self.subTest(document=document.name, command=command):
                        self.run_one(sandbox, command, language)
        self.assertEqual(set(NOT_RUN) - seen, set(), "no longer shown")
        self.assertGreater(len(seen), 40)

    def run_one(self, sandbox, command, language):
        if command in NOT_RUN:
            return
        arguments = arguments_of(command)
        self.assertIsNotNone(arguments, "neither run nor named in NOT_RUN")
        if "--lang" not in arguments:
            arguments += ["--lang", language]
        if arguments[0] in ("audit", "rows", "whatif", "plan", "answer", "answers", "waive") and "--now" not in arguments:
            arguments += ["--now", support.NOW]
        for option, target in zip(arguments, arguments[1:]):
            if option in ("-o", "--cells"):  # the reader has no such file yet
                (sandbox.folder / target).unlink(missing_ok=True)
        done = sandbox.run(*arguments)
        told = done.stderr.decode("utf-8", "replace")
        self.assertIn(done.returncode, ENDS, told)
        for word in ("error:", "错误："):
            self.assertNotIn(word, told)

    def test_english(self):
        self.check("en")

    def test_chinese(self):
        self.check("zh")


class Lists(support.TestCase):
    """The rows of every item of an example: what ended in a crash was the item about headers."""
    def test_rows_of_a_header_are_listed(self):
        done = subprocess.run([support.BINARY, "rows", "DATA-32-EXPORT", support.EXAMPLES / "huadong", "--now", support.NOW,
                               "--lang", "en"], capture_output=True, text=True, encoding="utf-8", check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        header, *rows = done.stdout.splitlines()
        self.assertTrue(rows)
        for row in rows:
            self.assertTrue(row.startswith("1," + header.removeprefix("row,").removesuffix(",reason")), row)

    def test_a_list_for_every_item(self):
        done = subprocess.run([support.BINARY, "audit", support.EXAMPLES / "huadong", "--now", support.NOW, "--violations",
                               self.folder / "v", "--fail-on", "never", "--lang", "en"], capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        lists = list((self.folder / "v").iterdir())
        self.assertGreater(len(lists), 100)
        for one in lists:
            self.assertGreater(len(one.read_text(encoding="utf-8").splitlines()), 1, one.name)


if __name__ == "__main__":
    unittest.main()
