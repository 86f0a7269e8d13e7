# SPDX-License-Identifier: Apache-2.0
"""A fresh project knows nothing yet: in every phase, language and format its audit is INCONCLUSIVE, and nothing passes: no
machine is named either. And the way from there: answers through the terminal and through a workbook."""
import datetime
import itertools
import pathlib
import subprocess
import unittest

import openpyxl
import support

PHASES, LANGUAGES = ("kickoff", "build", "uat", "golive"), ("zh", "en")


def run(*arguments, typed=""):
    done = subprocess.run([support.BINARY, *map(str, arguments)], input=typed, capture_output=True, text=True,
                          encoding="utf-8", timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


class Init(support.TestCase):
    def test_a_fresh_project_is_inconclusive(self):
        for phase, language, options in itertools.product(PHASES, LANGUAGES, ((), ("--xlsx",))):
            with self.subTest(phase=phase, language=language, options=options):
                project = self.folder / "-".join((phase, language, *options))
                code, _, errors = run("init", project, "--phase", phase, "--lang", language, *options)
                self.assertEqual((code, errors), (0, ""))
                self.assertEqual(support.lint(project)[0], 0)
                audit = support.Audit(project)
                self.assertEqual((audit.ruling, audit.exit_code), ("INCONCLUSIVE", 3), audit.errors)
                for item, finding in audit.findings.items():
                    self.assertNotIn(finding["outcome"], ("pass", "partial"), (item, finding["message"]))
                    self.assertNotIn("has no column", finding["message"]["en"], item)

    def test_the_machines_that_items_are_about_are_asked_for(self):
        for phase, asked in (("kickoff", False), ("golive", True)):
            project = self.folder / phase
            run("init", project, "--phase", phase)
            text = (project / "readiness.yaml").read_text(encoding="utf-8")
            self.assertEqual("# machines: {app-01: machines/app-01.json}" in text, asked, text)

    def test_every_register_that_is_named_is_laid_out_and_empty(self):
        project = self.folder / "p"
        run("init", project, "--phase", "golive", "--xlsx")
        audit = support.Audit(project)
        registers = [one for one in audit.report["inputs"] if one["path"].startswith("registers/")]
        self.assertGreater(len(registers), 30)
        for register in registers:
            self.assertEqual(register["rows"], 0, register)
        laid_out = {path.relative_to(project).as_posix() for path in project.glob("registers/*")}
        # Those of items that wait for a fact are laid out, and not read yet.
        self.assertLessEqual({one["path"] for one in registers}, laid_out)

    def test_a_half_filled_register_does_not_pass(self):
        project = self.folder / "p"
        run("init", project, "--phase", "kickoff")
        goals = project / "registers/goals.csv"
        with goals.open("a", encoding="utf-8") as file:
            file.write('G-01,"周报编制时间从 4 小时缩短至 30 分钟"\r\n')
        audit = support.Audit(project)
        self.assertEqual(audit.findings["GOAL-09"]["outcome"], "fail")
        self.assertNotEqual(audit.ruling, "GO")


class Answers(support.TestCase):
    def setUp(self):
        super().setUp()
        self.project = self.folder / "p"
        run("init", self.project, "--phase", "kickoff")

    def test_questions_are_answered_in_a_pipe_one_after_the_other(self):
        code, out, errors = run("answer", self.project, "--now", support.NOW, "--lang", "zh",
                                typed="1\n李雷\n\n\n" + "q\n")
        self.assertEqual((code, errors), (0, ""), out)
        self.assertIn("已回答 1 题", out)
        answers = (self.project / "answers.yaml").read_text(encoding="utf-8")
        self.assertIn("by: 李雷", answers)
        self.assertIn("# 由人回答的项" if "# 由人" in answers else "# items that people answer", answers)  # comments stay
        self.assertEqual(support.lint(self.project)[0], 0)

    def test_a_workbook_goes_out_and_nothing_comes_back_unless_filled_in(self):
        form = self.folder / "form.xlsx"
        code, out, errors = run("answers", "export", form, self.project, "--now", support.NOW)
        self.assertEqual((code, errors), (0, ""))
        before = (self.project / "answers.yaml").read_bytes()
        code, out, errors = run("answers", "import", form, self.project, "--now", support.NOW)
        self.assertEqual((code, errors), (0, ""))
        self.assertEqual((self.project / "answers.yaml").read_bytes(), before)

    def filled_in(self, choices):
        """The form as another program fills it in: item -> (cell, value) on top of an answer that is right."""
        form, back = self.folder / "form.xlsx", self.folder / "back.xlsx"
        run("answers", "export", form, self.project, "--now", support.NOW, "--lang", "zh", "--force")
        book = openpyxl.load_workbook(form)
        for sheet in book:
            ids = [str(cell.value).split("|")[-1] for cell in sheet[1]]
            for row in range(2, sheet.max_row + 1) if ids[0] == "item" else ():
                cells = {name: sheet.cell(row, column + 1) for column, name in enumerate(ids)}
                self.assertTrue(cells["item"].protection.locked)
                self.assertFalse(cells["answer"].protection.locked)
                allowed = next(rule for rule in sheet.data_validations.dataValidation
                               if cells["answer"].coordinate in rule.sqref).formula1
                column, last = allowed.split("$")[1], int(allowed.split("$")[-1])
                choice = book["lists"][f"{column}1"].value
                self.assertGreaterEqual(last, 2)
                values = {"answer": choice, "by": "李雷", "date": datetime.date(2026, 5, 20), "reviewer": "韩梅梅",
                          "evidence": "roi.md\n会议：2026-05-18 例会"} | choices.get(cells["item"].value, {})
                for name, value in values.items():
                    cells[name].value = value
        book.save(back)
        return back

    def test_a_workbook_that_others_filled_in_comes_back(self):
        (self.project / "roi.md").write_text("ROI")
        back = self.filled_in({})
        code, out, errors = run("answers", "import", back, self.project, "--now", support.NOW)
        self.assertEqual((code, errors), (0, ""))
        audit = support.Audit(self.project)
        asked = {item: finding for item, finding in audit.findings.items() if finding["probe"] == "ask"}
        due = {item: one for item, one in asked.items() if one["outcome"] not in ("not_due", "not_applicable")}
        self.assertGreater(len(due), 2)
        for item, finding in due.items():
            self.assertEqual((finding["outcome"], finding["assurance"]), ("pass", "reviewed"), item)
        self.assertIn("no new answer", run("answers", "import", back, self.project, "--now", support.NOW)[1])
        (self.project / "roi.md").write_text("changed")
        self.assertEqual(support.Audit(self.project).findings["GOAL-18"]["outcome"], "stale")

    def test_one_mistake_in_a_workbook_and_nothing_is_written(self):
        (self.project / "roi.md").write_text("ROI")
        before = (self.project / "answers.yaml").read_bytes()
        for cell, value, said in (("answer", "也许", "没有“也许”这个答案"), ("date", "去年", "“去年”不是日期"),
                                  ("date", datetime.date(2027, 1, 1), "晚于今天"), ("by", None, "必须填写"),
                                  ("reviewer", "李雷", "不能是同一人"), ("evidence", "没有.pdf", "没有.pdf")):
            with self.subTest(cell=cell, value=value):
                back = self.filled_in({"GOAL-18": {cell: value}})
                code, out, errors = run("answers", "import", back, self.project, "--now", support.NOW, "--lang", "zh")
                self.assertEqual((code, out), (2, ""))
                self.assertRegex(errors, r"工作表“财务部”第 2 行“.+”：.*" + said)
                self.assertEqual((self.project / "answers.yaml").read_bytes(), before)

    def test_garbage_is_refused_and_nothing_is_written(self):
        before = (self.project / "answers.yaml").read_bytes()
        for name, content in (("a.xlsx", b""), ("b.xlsx", b"PK\x03\x04garbage"), ("c.xlsx", b"item,answer\n"),
                              ("d.xlsx", pathlib.Path(support.BINARY).read_bytes()[:50_000])):
            path = self.folder / name
            path.write_bytes(content)
            code, out, errors = run("answers", "import", path, self.project)
            self.assertEqual((code, out), (2, ""), name)
            self.assertIn(name, errors)
        self.assertEqual((self.project / "answers.yaml").read_bytes(), before)


if __name__ == "__main__":
    unittest.main()
