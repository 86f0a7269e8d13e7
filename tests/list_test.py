#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Folder against list: what is written is registered and tested.

A row without a file does not link; a file without a row would be forgotten. So is a probe, a format or a measure
without a test.
"""
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent


def text_of(*parts):
    return ROOT.joinpath(*parts).read_text(encoding="utf-8")


def defined_in(folder, pattern):
    """Name -> file of what the .cpp files of a folder define."""
    found = {}
    for file in sorted((ROOT / folder).glob("*.cpp")):
        for name in re.findall(pattern, file.read_text(encoding="utf-8"), re.MULTILINE):
            found[name] = file
    return found


class Probes(unittest.TestCase):
    def test_every_probe_file_has_a_row_and_a_test(self):
        rows = set(re.findall(r"(\w+)::(\w+)::probe\(\)", text_of("src/probes/list.cpp")))
        files = set()
        for domain in sorted(path for path in (ROOT / "src/probes").iterdir() if path.is_dir()):
            for name, file in defined_in(domain, rf"^namespace readiness::probes::{domain.name}::(\w+) \{{").items():
                with self.subTest(probe=f"{domain.name}.{name}"):
                    self.assertEqual(file.stem, name, "a probe lies in the file of its name")
                    self.assertTrue((ROOT / "tests/probes" / domain.name / f"{name}_test.cpp").exists(), "no test")
                    self.assertIn(f'.id = "{domain.name}.{name}"', file.read_text(encoding="utf-8"))
                files.add((domain.name, name))
        self.assertGreater(len(files), 20)
        self.assertEqual(files, rows)

    def test_what_is_no_probe_has_a_header(self):
        for file in sorted((ROOT / "src/probes").glob("*/*.cpp")):
            if not re.search(r"^Probe probe\(\) \{", file.read_text(encoding="utf-8"), re.MULTILINE):
                with self.subTest(file=file.name):
                    self.assertTrue(file.with_suffix(".hpp").exists(), "neither a probe nor a helper")


class Commands(unittest.TestCase):
    def test_every_command_file_has_a_row(self):
        rows = set(re.findall(r"a_command\((\w+)\) ?\\?$", text_of("src/cli/commands.cpp"), re.MULTILINE))
        files = defined_in("src/cli", r"^Command (\w+)_command\(\) \{")
        self.assertGreater(len(files), 15)
        self.assertEqual(set(files), rows)
        for name, file in files.items():
            with self.subTest(command=name):
                self.assertEqual(file.stem, f"cmd_{name}")


class Formats(unittest.TestCase):
    def test_every_format_has_a_row_and_golden_files(self):
        list_of_rows = re.search(r"formats = \{(.*?)\};", text_of("src/paper/list.cpp"), re.DOTALL)
        rows = set(re.findall(r"(\w+)\(\)", list_of_rows[1]))
        files = defined_in("src/paper", r"^Format (\w+)\(\) \{")
        self.assertGreater(len(files), 4)
        self.assertEqual(set(files), rows)
        for name, file in files.items():
            with self.subTest(format=name):
                self.assertEqual(file.stem, name)
                if name not in ("xlsx", "docx"):  # zipped: their tests read them back
                    self.assertTrue(list((ROOT / "tests/paper/golden").glob(f"*.{name}")), "no golden file")


class Measures(unittest.TestCase):
    def test_every_measure_has_a_row_and_a_test(self):
        rows = set(re.findall(r'\{"(\w+)", kinds::\1\}', text_of("src/data/measures/list.cpp")))
        files = defined_in("src/data/measures", r"^Result<Maker> (?:kinds::)?(\w+)\(")
        self.assertGreater(len(files), 10)
        self.assertEqual(set(files), rows)
        tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests/data").rglob("*_test.cpp"))
        wishes = set(re.findall(r"^inline Measure (\w+)\(", text_of("include/readiness/measure.hpp"), re.MULTILINE))
        for name in sorted(rows & wishes):
            with self.subTest(measure=name):
                self.assertTrue(re.search(rf"\b{name}\(", tests), "no test")
        self.assertEqual(wishes - rows, set(), "what a probe can wish for can be measured")


class Phrases(unittest.TestCase):
    def test_each_stands_with_who_says_it(self):
        """Alone in the file that says it; in src/text where several files do; nowhere when nobody does."""
        shared = set(re.findall(r"constexpr Phrase (\w+)\{", text_of("src/text/phrases.hpp")))
        users = {name: set() for name in shared}
        count = 0
        for file in sorted((ROOT / "src").rglob("*.[ch]pp")):
            text = file.read_text(encoding="utf-8")
            for name in set(re.findall(r"text::phrases::(\w+)", text)) & shared:
                users[name].add(file)
            for name in re.findall(r"constexpr text::Phrase (\w+)\{", text):
                count += 1
                with self.subTest(phrase=name, file=file.name):
                    self.assertRegex(text, rf"(?<!text::)phrases::{name}\b", "nobody says it")
        for file in sorted((ROOT / "tests").rglob("*.cpp")):
            for name in set(re.findall(r"text::phrases::(\w+)", file.read_text(encoding="utf-8"))) & shared:
                users[name].add(file)
        for name in sorted(shared):
            with self.subTest(phrase=name):
                self.assertGreater(len(users[name]), 1, "said in one file: it belongs there")
        self.assertGreater(count, 1000)


if __name__ == "__main__":
    unittest.main()
