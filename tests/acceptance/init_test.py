# SPDX-License-Identifier: Apache-2.0
"""A fresh project knows nothing yet: in every phase, language and format its audit is INCONCLUSIVE, and whatever passes was
measured on this machine. And the way from there: answers through the terminal and through a workbook."""
import itertools
import pathlib
import subprocess
import unittest

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
                    if finding["outcome"] in ("pass", "partial", "fail"):
                        self.assertTrue(finding["probe"].startswith("technology."), (item, finding["message"]))
                    self.assertNotIn("has no column", finding["message"]["en"], item)

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
