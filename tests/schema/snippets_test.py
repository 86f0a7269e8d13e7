# SPDX-License-Identifier: Apache-2.0
"""Every YAML snippet of README and docs/ is one that `readiness lint` takes: completed to a project with what a snippet
leaves out, such as the declaration of its tables, but otherwise as it is printed."""
import re
import unittest

import core_yaml
import support

DOCUMENTS = [support.ROOT / "README.md", support.ROOT / "README.zh-CN.md", *sorted((support.ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```yaml\n(.*?)^```", re.M | re.S)

# Files of other programs, by their first line.
NOT_OURS = {"name: readiness": "GitHub Actions", "readiness:": "GitLab CI"}
PROJECT = {"readiness": "1", "name": "{zh: 例, en: Example}", "checklist": "sales-reporting", "phase": "kickoff"}
ITEM = """  - id: SNIPPET
    domain: data
    phases: [kickoff]
    severity: low
    title: {zh: 项, en: Item}
    why: {zh: 因, en: Why}
    fix: {zh: 改, en: Fix}
"""
CHECKLIST = """checklist: own
version: "1"
title: {zh: 例, en: Example}
phases:
  - {id: kickoff, title: {zh: 启动, en: Kickoff}}
  - {id: build, title: {zh: 建设, en: Build}}
  - {id: uat, title: {zh: 测试, en: Test}}
  - {id: golive, title: {zh: 上线, en: Go-live}}
domains:
  - {id: data, title: {zh: 数据, en: Data}}
"""


def indented(text, by):
    return "".join(" " * by + line if line.strip() else line for line in text.splitlines(keepends=True))


def with_items(items, tables):
    """A project with these items, and with a checklist that declares these tables."""
    declared = "".join(f"  - {{id: {name}, title: {{zh: 表, en: Table}}, file: {name}.csv, columns: ["
                       + ", ".join(f"{{id: {column}, title: {{zh: 列, en: Column}}}}" for column in sorted(columns)) + "]}\n"
                       for name, columns in sorted(tables.items()))
    own = {**PROJECT, "checklist": "./own.yaml"}
    return {"readiness.yaml": "".join(f"{key}: {value}\n" for key, value in own.items()) + "items:\n" + items,
            "own.yaml": CHECKLIST + "items: []\n" + (f"tables:\n{declared}" if declared else "")}


def lint_items(items):
    """Declares what the linter misses until it misses nothing more of that kind."""
    tables = {}
    for _ in range(20):
        code, told = support.lint(with_items(items, tables))
        found = re.findall(r"there is no table '([^']+)'|needs the table '([^']+)'", told)
        lacking = re.findall(r"table '?([\w.]+)'? has no column '([^']+)'|needs the column '([^']+)' of table (\S+?),", told)
        if code == 0 or not (found or lacking):
            return code, told
        for one, other in found:
            tables.setdefault(one or other, {"id"})
        for table, column, other, owner in lacking:
            tables.setdefault(table or owner, {"id"}).add(column or other)
    return code, told


def lint(snippet):
    document = core_yaml.load(snippet)
    if document is None or set(document) <= {"answers", "waivers"} if isinstance(document, dict) else document is None:
        return 0, ""  # a comment; and what docs_test.py lints as the whole that it is
    if isinstance(document, list):
        return lint_items(indented(snippet, 2))
    if set(document) == {"check"}:
        return lint_items(ITEM + indented(snippet, 4))
    if "checklist" in document and "readiness" not in document:
        return 0, ""  # docs_test.py
    if set(document) <= {"exports", "examples"}:
        return support.lint({"own.yaml": "checklist: own\nextends: sales-reporting\ninclude: [part.yaml]\n", "part.yaml": snippet},
                            "own.yaml")
    if document.get("checklist", "").startswith("./"):
        return 0, ""  # docs_test.py
    missing = "".join(f"{key}: {value}\n" for key, value in PROJECT.items() if key not in document)
    return support.lint({"readiness.yaml": missing + snippet})


class Snippets(unittest.TestCase):
    def test_every_snippet_lints(self):
        others = set()
        count = 0
        for document in DOCUMENTS:
            text = document.read_text(encoding="utf-8")
            for match in BLOCK.finditer(text):
                first = match[1].splitlines()[0]
                if first in NOT_OURS:
                    others.add(first)
                    continue
                count += 1
                with self.subTest(document=document.name, line=text.count("\n", 0, match.start()) + 2):
                    self.assertEqual(lint(match[1]), (0, ""))
        self.assertEqual(set(NOT_OURS) - others, set(), "no longer shown")
        self.assertGreater(count, 80)

    def test_a_wrong_snippet_does_not(self):
        for wrong in ("check:\n  probe: data.is_complete\n  with: {table: a, column: b, when: 'c =='}\n",
                      "check:\n  probe: data.is_well_formed\n  with: {table: a, column: b, format: phone}\n",
                      "allow: {commands: [[python3, '*']]}\n", "tables: {customers: {fil: a.csv}}\n"):
            self.assertEqual(lint(wrong)[0], 2, wrong)


if __name__ == "__main__":
    unittest.main()
