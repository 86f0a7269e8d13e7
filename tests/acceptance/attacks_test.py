# SPDX-License-Identifier: Apache-2.0
"""Files that were made to tell, to drive a terminal, or to eat the machine."""
import os
import pty
import resource
import subprocess
import unittest

import support

SECRETS = ["13812345678", "zhang@", "11010519491231002X", "6222021234567890123"]
RECORD = "张三丰,13812345678,zhang@corp.example,11010519491231002X,6222021234567890123\n"
CHECKLIST = """checklist: c
version: "1"
title: {zh: 表, en: List}
phases: [{id: p, title: {zh: 期, en: Phase}}]
domains: [{id: d, title: {zh: 域, en: Domain}}]
tables:
  - {id: t, title: {zh: 表, en: Table}, file: "%s", columns: [{id: nix, title: {zh: 无, en: None}}]}
items:
  - id: X
    domain: d
    phases: [p]
    severity: high
    title: {zh: 项, en: Item}
    why: {zh: 因, en: Why}
    fix: {zh: 改, en: Fix}
    check: {probe: data.is_complete, with: {table: t, column: nix}}
"""
PROJECT = "readiness: 1\nname: {zh: 试点, en: Pilot}\nchecklist: ./checklist.yaml\nphase: p\n"


class TestCase(support.TestCase):
    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")
        return name

    def run_in(self, *words, lang="en", before=None):
        return subprocess.run([support.BINARY, *words, "--lang", lang], cwd=self.folder, capture_output=True, text=True,
                              encoding="utf-8", timeout=60, check=False, preexec_fn=before)

    def assert_told(self, done, *secrets):
        for secret in secrets:
            self.assertNotIn(secret, done.stdout + done.stderr)


class Telling(TestCase):
    def audited(self, file):
        self.write("checklist.yaml", CHECKLIST % file)
        self.write("readiness.yaml", PROJECT)
        for report in ("terminal:full", "json", "md"):
            for lang in ("zh", "en"):
                yield self.run_in("audit", ".", "--now", "2026-05-28", "--fail-on", "never", "--report", report, lang=lang)

    def test_a_file_without_headers(self):
        self.write("n.csv", RECORD * 3)
        for done in self.audited("n.csv"):
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assert_told(done, "张三丰", *SECRETS)

    def test_a_file_that_is_no_table(self):
        self.write("passwd", "root:x:0:0:root:/root:/bin/bash\nwang:x:1000:1000:Wang Li:/home/wang:/bin/sh\n")
        for done in self.audited("passwd"):
            self.assert_told(done, "root:x", "/bin/bash", "wang")

    def test_headers_are_told(self):
        self.write("h.csv", "客户名称,部门,金额\n甲,销售部,3\n")
        for done in self.audited("h.csv"):
            self.assertIn("客户名称", done.stdout)

    def test_other_commands(self):
        self.write("n.csv", RECORD * 3)
        for words in (("profile", "n.csv"), ("profile", "n.csv", "--format", "json"), ("dedupe", "n.csv"), ("match", "n.csv", "n.csv"),
                      ("reconcile", "n.csv", "n.csv", "--key", "编号"), ("convert", "n.csv", "-o", "c.csv", "--force")):
            with self.subTest(words):
                self.assert_told(self.run_in(*words), *SECRETS)

    def test_groups(self):
        self.write("a.csv", "编号,区域,电话,出生日期\n1,华东,13812345678,1949-12-31\n2,华北,13912345678,1950-01-02\n")
        done = self.run_in("reconcile", "a.csv", "a.csv", "--key", "编号", "--group-by", "区域,电话")
        self.assert_told(done, "13812345678")
        done = self.run_in("reconcile", "a.csv", "a.csv", "--key", "编号", "--group-by", "出生日期")
        self.assert_told(done, "1949-12-31")
        self.assertIn("1949-**-**", done.stdout)
        done = self.run_in("reconcile", "a.csv", "a.csv", "--key", "编号", "--group-by", "区域")
        self.assertIn("华东", done.stdout)

    def test_errors_show_no_numbers(self):
        self.write("checklist.yaml", CHECKLIST % "n.csv")
        self.write("readiness.yaml", PROJECT + "answers: [{item: 13812345678, by: zhang@corp.example}]\n")
        done = self.run_in("lint", ".")
        self.assertEqual(done.returncode, 2)
        self.assert_told(done, *SECRETS)


class Terminals(TestCase):
    EVIL = "\x1b]0;owned\x07\x1b[2J\u202e\u200b"

    def on_terminal(self, *words):
        master, slave = pty.openpty()
        process = subprocess.Popen([support.BINARY, *words], cwd=self.folder, stdout=slave, stderr=slave,
                                   env={**os.environ, "NO_COLOR": "1", "TERM": "xterm"})
        os.close(slave)
        shown = b""
        try:
            while piece := os.read(master, 65536):
                shown += piece
        except OSError:  # the other side has gone
            pass
        os.close(master)
        process.wait(60)
        return shown.replace(b"\r\x1b[2K", b"").decode()  # progress is ours

    def test_csv_to_a_terminal(self):
        self.write("e.csv", f"a,b\n{self.EVIL},1\n客户,2\n")
        shown = self.on_terminal("convert", "e.csv")
        for sign in "\x1b\x07\u202e\u200b":
            self.assertNotIn(sign, shown)
        self.assertIn("\\x1b]0;owned", shown)
        self.assertIn("\n客户,2\r", shown)

    def test_csv_to_a_pipe(self):
        self.write("e.csv", f"a,b\n{self.EVIL},1\n")
        self.assertIn(self.EVIL, self.run_in("convert", "e.csv").stdout)

    def test_names_of_files(self):
        name = self.write(f"x{self.EVIL}\nerror: forged.csv", "a,b\n1,2\n")
        for words in (("convert", name, "-o", "c.csv"), ("convert", name + "none"), ("profile", name), ("dedupe", name)):
            with self.subTest(words[0]):
                done = self.run_in(*words)
                text = done.stdout + done.stderr
                for sign in "\x1b\x07\u202e\u200b":
                    self.assertNotIn(sign, text)
                self.assertNotIn("\nerror: forged", text)


class Sizes(TestCase):
    def measured(self, name, *words):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        done = self.run_in(*words, name, before=lambda: resource.setrlimit(resource.RLIMIT_AS, (600 << 20, 600 << 20)))
        return done, max(before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) // 1024

    def test_many_columns(self):
        for columns, code in ((16384, 0), (16385, 2), (100_000, 2), (1_000_000, 2)):
            with self.subTest(columns):
                self.write("w.csv", "\n".join(",".join(f"{i}" for i in range(columns)) for _ in range(3)) + "\n")
                done, megabytes = self.measured("w.csv", "convert")
                self.assertEqual(done.returncode, code, done.stderr[:200])
                self.assertLess(megabytes, 200)
                if code == 2:
                    self.assertIn("row 1 has more than 16,384 columns", done.stderr)

    def test_a_quote_that_never_closes(self):
        for begin, size in (("a,b\n1,\"", 0), ("a;b\n1;'c;d'\n2;'e;f'\n3;'", 40 << 20)):
            with self.subTest(begin):
                name = self.write("q.csv", begin)
                if size == 0:
                    os.truncate(self.folder / name, 1 << 30)  # without a byte on the disk
                else:
                    self.write(name, begin + "x" * size)
                before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
                done = self.run_in("profile", name)
                self.assertEqual(done.returncode, 2, done.stderr[:200])
                self.assertIn("is longer than 16 MiB", done.stderr)
                self.assertLess(max(before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) >> 10, 200)


if __name__ == "__main__":
    unittest.main()
