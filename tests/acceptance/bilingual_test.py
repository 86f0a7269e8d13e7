#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the program prints is in the language that was asked for, and in no other."""
import functools
import pathlib
import re
import subprocess
import sys
import unittest

import yaml

from support import BINARY, EXAMPLES, NOW, TestCase

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import bilingual  # noqa: E402

HUADONG = EXAMPLES / "huadong"
SHOWN = [["probes"], ["explain", "GOAL-18"], ["explain", "DATA-05"], ["explain", "DATA-09"], ["probes", "data.is_in_span"],
         ["audit", HUADONG, "--now", NOW, "--fail-on", "never"], ["plan", HUADONG, "--now", NOW],
         ["whatif", HUADONG, "--now", NOW], ["lint", HUADONG]]
BROKEN = """readiness: 1
name: {zh: 一, en: One}
checklist: sales-reporting
phase: kickof
wieght: 3
tables: {customers: {fle: a.csv}}
"""
# Four English words in a row. Ids, options, paths, conditions and placeholders have other signs or capitals.
ENGLISH = re.compile(r"(?<![\w./-])[a-z]{2,}(?: [a-z]{2,}){3,}(?![\w./-])")
# What may stand between Chinese words as it is: a line that quotes a file, and what people type.
TYPED = re.compile(r"^    \w+: .*|'[^']*'|“[^”]*”|`[^`]*`|\[[^\]]*\]|\{[^}]*\}")


REGIONS = {"省", "市", "自治区"}  # what a Chinese region is called, in English as well


@functools.cache
def said(*arguments):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", timeout=120,
                          check=False)
    return done.stdout + done.stderr


def commands():
    return re.findall(r"^  ([a-z]+)  ", said("--help", "--lang", "en"), re.MULTILINE)


def words_of(folder):
    """The Chinese words of a project's own files, which a report quotes in any language."""
    words = set()
    for file in sorted(folder.rglob("*")):
        words.update(bilingual.HAN_RUN.findall(file.name))
        if file.suffix in (".csv", ".yaml", ".md", ".html", ".xml", ".json"):
            words.update(bilingual.HAN_RUN.findall(file.read_bytes().decode("utf-8", "ignore")))
            words.update(bilingual.HAN_RUN.findall(file.read_bytes().decode("gb18030", "ignore")))
    return words


def words_in(value, key=""):
    """The Chinese words in what a checklist looks for: all but its texts for readers."""
    if isinstance(value, dict):
        return set().union(*(words_in(inside, name) for name, inside in value.items()))
    if isinstance(value, list):
        return set().union(*(words_in(inside, key) for inside in value))
    return set() if key == "zh" else set(bilingual.HAN_RUN.findall(str(value)))


def words_of_checklists():
    return set().union(*(words_in(yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader))
                         for file in sorted((EXAMPLES.parent / "checklists").rglob("*.yaml"))))


def is_quoted(run, words):
    """A word of the files, also a piece of it: samples are masked."""
    return any(run in word for word in words)


class Bilingual(TestCase):
    def shown(self, language):
        for command in [[name, "--help"] for name in commands()] + [["--help"], *SHOWN]:
            yield command, said(*command, "--lang", language)
        (self.folder / "readiness.yaml").write_text(BROKEN, encoding="utf-8")
        text = said("lint", self.folder, "--lang", language)
        yield ["lint", "broken"], "\n".join(line for line in text.splitlines() if line not in BROKEN)

    def test_english_holds_no_chinese(self):
        words = words_of(HUADONG) | words_of_checklists() | REGIONS
        for command, text in self.shown("en"):
            strangers = [line for line in text.splitlines() for run in bilingual.HAN_RUN.findall(line)
                         if not is_quoted(run, words)]
            with self.subTest(command=command):
                self.assertTrue(text)
                self.assertEqual(strangers, [])

    def test_chinese_holds_no_english_sentence(self):
        for command, text in self.shown("zh"):
            with self.subTest(command=command):
                self.assertTrue(bilingual.HAN.search(text))
                self.assertEqual([line for line in text.splitlines() if ENGLISH.search(TYPED.sub("", line))], [])

    def test_chinese_uses_its_own_signs(self):
        for command, text in self.shown("zh"):
            if command[0] in ("audit", "plan"):
                continue  # these quote the headers and values of files
            faults = [line for line in text.splitlines()
                      if [one for one in bilingual.faults_of_chinese(TYPED.sub("“”", line)) if "half-width" in one]]
            with self.subTest(command=command):
                self.assertEqual(faults, [])


if __name__ == "__main__":
    unittest.main()
