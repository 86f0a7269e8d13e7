# SPDX-License-Identifier: Apache-2.0
"""How the program ends when it is told to, or when the machine has no more to give."""
import resource
import signal
import subprocess
import time
import unittest

import support

PROJECT = """readiness: 1
name: {zh: 试点, en: Pilot}
checklist: sales-reporting
phase: kickoff
"""


def limited(kind, limit):
    def begin():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(kind, (limit, limit))
    return begin


def run(*words, cwd, before=None, lang="en"):
    return subprocess.run([support.BINARY, *words, "--lang", lang], cwd=cwd, capture_output=True, text=True, encoding="utf-8",
                          timeout=120, check=False, preexec_fn=before)


class Signals(support.TestCase):
    def setUp(self):
        super().setUp()
        rows = "".join(f"星河{i * 7919 % 100003}贸易有限公司,1380{i * 104729 % 9999991:07d}\n" for i in range(120000))
        (self.folder / "c.csv").write_text("客户名称,电话\n" + rows, encoding="utf-8")

    def names(self):
        return sorted(one.name for one in self.folder.iterdir())

    def begun(self, ignored=None):
        """A run that has a half-written file."""
        begin = (lambda: signal.signal(ignored, signal.SIG_IGN)) if ignored else None
        process = subprocess.Popen([support.BINARY, "dedupe", "c.csv", "-o", "d.csv"], cwd=self.folder, preexec_fn=begin,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        while not any(name.startswith(".readiness-") for name in self.names()):
            self.assertIsNone(process.poll())
            time.sleep(0.005)
        return process

    def test_told_to_end(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number):
                process = self.begun()
                process.send_signal(number)
                self.assertEqual(process.wait(60), 128 + number)
                self.assertEqual(self.names(), ["c.csv"])

    def test_switched_off(self):
        """nohup keeps its word."""
        process = self.begun(signal.SIGHUP)
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGTERM)
        self.assertEqual(process.wait(60), 128 + signal.SIGTERM)

    def test_killed(self):
        process = self.begun()
        process.kill()
        process.wait(60)
        self.assertEqual(len(self.names()), 2)
        done = run("convert", "c.csv", "-o", "e.csv", cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.names(), ["c.csv", "e.csv"])


class Limits(support.TestCase):
    def setUp(self):
        super().setUp()
        rows = "".join(f"K{i},客户{i},{i}\n" for i in range(60000))
        (self.folder / "t.csv").write_text("编号,名称,金额\n" + rows, encoding="utf-8")

    def test_size_of_files(self):
        for lang, told in (("en", "error: cannot write o.csv: it would be larger than the system allows (ulimit -f)\n"),
                           ("zh", "错误：无法写入 o.csv：超过了系统允许的文件大小（ulimit -f）\n")):
            done = run("convert", "t.csv", "-o", "o.csv", cwd=self.folder, lang=lang,
                       before=limited(resource.RLIMIT_FSIZE, 100_000))
            self.assertEqual((done.returncode, done.stderr), (5, told))
        self.assertEqual([one.name for one in self.folder.iterdir()], ["t.csv"])

    def test_memory(self):
        """From where the program starts at all to where there is enough: a result or a sentence, never an abort."""
        dedupe = ("dedupe", "few.csv", "--jobs", "8")
        text = (self.folder / "t.csv").read_text(encoding="utf-8")
        (self.folder / "few.csv").write_text(text[:len(text) // 10].rsplit("\n", 1)[0] + "\n", encoding="utf-8")
        commands = [("convert", "t.csv", "-o", "o.csv", "--force"), ("profile", "t.csv"), dedupe,
                    ("reconcile", "t.csv", "t.csv", "--key", "编号", "--jobs", "8")]
        seen = set()
        for words in commands:
            for megabytes in (84, 87, 90, 95, 100, 115, 130):
                with self.subTest(command=words[0], megabytes=megabytes):
                    done = run(*words, cwd=self.folder, before=limited(resource.RLIMIT_AS, megabytes << 20))
                    self.assertIn(done.returncode, (0, 5, 127), done.stderr)  # 127: libraries do not fit
                    if done.returncode == 5:
                        self.assertIn("not enough memory", done.stderr)
                    seen.add(done.returncode)
        self.assertIn(5, seen)


class AtOnce(support.TestCase):
    def test_waivers(self):
        """Of many who write at the same moment none is lost."""
        (self.folder / "readiness.yaml").write_text(PROJECT, encoding="utf-8")
        items = [f"GOAL-{number:02}" for number in range(4, 12)]
        waiving = [subprocess.Popen([support.BINARY, "waive", item, self.folder, "--reason", "later", "--approver", "王总",
                                     "--until", "2099-01-01"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                   for item in items]
        for process in waiving:
            told = process.communicate(timeout=60)[1]
            self.assertEqual(process.returncode, 0, told)
        text = (self.folder / "waivers.yaml").read_text(encoding="utf-8")
        for item in items:
            self.assertIn(item, text)
        self.assertEqual(sorted(one.name for one in self.folder.iterdir()), ["readiness.yaml", "waivers.yaml"])


if __name__ == "__main__":
    unittest.main()
