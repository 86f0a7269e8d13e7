# SPDX-License-Identifier: Apache-2.0
"""`readiness schema KIND`, judged by a validator that others wrote: it accepts what we ship and refuses what is broken.
What the schema refuses, `readiness lint` refuses too, and what lint accepts the schema accepts."""
import unittest

import jsonschema

import core_yaml
import support

CHECKLIST = """\
checklist: demo
version: 1.2
title: {zh: 演示, en: Demo}
phases:
  - {id: kickoff, title: {zh: 启动, en: Kickoff}, thresholds: {overall: 60 %, coverage: 50}}
domains:
  - {id: data, title: {zh: 数据, en: Data}, weight: 2}
tables:
  - id: customers
    title: {zh: 客户, en: Customers}
    columns:
      - {id: phone, title: {zh: 电话, en: Phone}, aliases: [Tel, 10086]}
items:
  - id: DATA-01
    domain: data
    phases: [kickoff]
    severity: high
    title: {zh: 客户有电话, en: Customers have a phone}
    why: {zh: 没有电话无法回访, en: Without it nobody can call back}
    fix: {zh: 补录电话, en: Fill in the phone}
    check:
      probe: data.is_complete
      with: {table: customers, column: phone}
      expect: {pass: ">= 95 %", fail: "< 80 %"}
  - id: DATA-02
    domain: data
    phases: [kickoff]
    severity: critical
    title: {zh: 有负责人, en: There is an owner}
    why: {zh: 无人负责就无人修, en: What nobody owns nobody repairs}
    fix: {zh: 任命负责人, en: Appoint an owner}
    ask:
      question: {zh: 是否有负责人？, en: Is there an owner?}
      valid: 180d
"""
PROJECT = """\
readiness: 1
name: {zh: 华东, en: East}
checklist: ./demo.yaml
phase: kickoff
facts: {users: 180, go_live: 2026-06-01, deployment: saas}
tables:
  customers: {file: a.csv, encoding: GB18030, delimiter: ";", header_row: 2, columns: {phone: 手机}}
allow: {commands: [[java, -version]]}
thresholds: {kickoff: {overall: 85}}
weights: {low: 1}
domains: {data: {weight: 3}}
overlay:
  items:
    DATA-02: {severity: low}
"""
ANSWERS = """\
answers:
  - item: DATA-02
    answer: no
    by: 王芳
    date: 2026-01-30
    expires: 90d
    evidence: [{file: a.pdf, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855}, {url: "https://example.com"}]
"""
WAIVERS = """\
waivers:
  - {item: DATA-01, reason: 试点, approver: 王芳, expires: 2026-03-31}
"""
FRAGMENT = "items: []\n"
FILES = {"demo.yaml": CHECKLIST, "readiness.yaml": PROJECT, "answers.yaml": ANSWERS, "waivers.yaml": WAIVERS}
NAMES = {"checklist": "demo.yaml", "project": "readiness.yaml", "answers": "answers.yaml", "waivers": "waivers.yaml"}

# kind, replace this, by that, where the schema complains
REFUSED = [
    ("checklist", "version: 1.2\n", "", ""),
    ("checklist", "checklist: demo", "cheklist: demo", ""),
    ("checklist", "title: {zh: 演示, en: Demo}", "title: Demo", "title"),
    ("checklist", "title: {zh: 演示, en: Demo}", "title: {zh: 演示}", "title"),
    ("checklist", "title: {zh: 演示, en: Demo}", "title: {zh: 演示, en: ' '}", "title/en"),
    ("checklist", "title: {zh: 演示, en: Demo}", "title: {zh: 演示, en: Demo, fr: Démo}", "title"),
    ("checklist", "overall: 60 %", "overall: 160 %", "phases/0/thresholds/overall"),
    ("checklist", "overall: 60 %", "overall: 101", "phases/0/thresholds/overall"),
    ("checklist", "weight: 2", "weight: 0", "domains/0/weight"),
    ("checklist", "id: phone", "id: 1phone", "tables/0/columns/0/id"),
    ("checklist", "id: phone", "id: my phone", "tables/0/columns/0/id"),
    ("checklist", "aliases: [Tel, 10086]", "aliases: Tel", "tables/0/columns/0/aliases"),
    ("checklist", "id: DATA-01", "id: DATA 01", "items/0/id"),
    ("checklist", "severity: high", "severity: hihg", "items/0/severity"),
    ("checklist", "severity: high", "severity: high\n    gate: yes", "items/0/gate"),
    ("checklist", "severity: high", "severity: high\n    wieght: 3", "items/0"),
    ("checklist", "phases: [kickoff]", "phases: []", "items/0/phases"),
    ("checklist", "    fix: {zh: 补录电话, en: Fill in the phone}\n", "", "items/0"),
    ("checklist", "    check:\n", "    ask: {question: {zh: 甲, en: A}}\n    check:\n", "items/0"),
    ("checklist", "probe: data.is_complete", "probe: data.is_complet", "items/0/check/probe"),
    ("checklist", "column: phone}", "colum: phone}", "items/0/check/with"),
    ("checklist", ", column: phone}", "}", "items/0/check/with"),
    ("checklist", "column: phone}", "column: [phone]}", "items/0/check/with/column"),
    ("checklist", "      with: {table: customers, column: phone}\n", "", "items/0/check"),
    ("checklist", '">= 95 %"', '"95 %"', "items/0/check/expect/pass"),
    ("checklist", '{pass: ">= 95 %", fail: "< 80 %"}', '[">= 95 %"]', "items/0/check/expect"),
    ("checklist", "valid: 180d", "valid: 6 months", "items/1/ask/valid"),
    ("checklist", "valid: 180d", "choices: [{id: a, title: {zh: 甲, en: A}, value: 1}]", "items/1/ask/choices"),
    ("checklist", "valid: 180d", "choices: [{id: a, title: {zh: 甲, en: A}, value: 2}, {id: b, title: {zh: 乙, en: B}, value: 0}]",
     "items/1/ask/choices/0/value"),
    ("project", "readiness: 1", "readiness: one", "readiness"),
    ("project", "readiness: 1\n", "", ""),
    ("project", "phase: kickoff", "fase: kickoff", ""),
    ("project", "encoding: GB18030", "encoding: GBK", "tables/customers/encoding"),
    ("project", 'delimiter: ";"', 'delimiter: ";;"', "tables/customers/delimiter"),
    ("project", "header_row: 2", "header_row: -1", "tables/customers/header_row"),
    ("project", "header_row: 2", "header_rows: 0", "tables/customers/header_rows"),
    ("project", "header_row: 2", "footer_rows: -1", "tables/customers/footer_rows"),
    ("project", "header_row: 2", "decimal: ';'", "tables/customers/decimal"),
    ("project", "header_row: 2", "headers: 2", "tables/customers"),
    ("project", "users: 180", "users: [180]", "facts/users"),
    ("project", "commands: [[java, -version]]", "commands: psql", "allow/commands"),
    ("project", "overall: 85", "overal: 85", "thresholds/kickoff"),
    ("project", "low: 1", "low: -1", "weights/low"),
    ("project", "severity: low", "severity: lowest", "overlay/items/DATA-02/severity"),
    ("answers", "date: 2026-01-30", "date: 30.01.2026", "answers/0/date"),
    ("answers", "date: 2026-01-30", "date: 2026-13-30", "answers/0/date"),
    ("answers", "expires: 90d", "expires: 3 months", "answers/0/expires"),
    ("answers", "    by: 王芳\n", "", "answers/0"),
    ("answers", "sha256: e3b0", "sha256: xyz", "answers/0/evidence/0/sha256"),
    ("answers", "file: a.pdf, ", "", "answers/0/evidence/0"),
    ("answers", "https://example.com", "www.example.com", "answers/0/evidence/1/url"),
    ("answers", "answers:", "anwsers:", ""),
    ("waivers", "expires: 2026-03-31", "expires: 90d", "waivers/0/expires"),
    ("waivers", "reason: 试点", "reason: ''", "waivers/0/reason"),
    ("waivers", "waivers:\n  - ", "", ""),
]

# kind, replace this, by that: unusual, and right
ACCEPTED = [
    ("checklist", "severity: high", "severity: high\n    gate: true\n    weight: 3.5\n    source: 二.1\n    basis: proposal"),
    ("checklist", "overall: 60 %", "overall: '60%'"),
    ("checklist", "overall: 60 %", "overall: 100"),
    ("checklist", '{pass: ">= 95 %", fail: "< 80 %"}', '"==100%"'),
    ("checklist", "aliases: [Tel, 10086]", "aliases: "),
    ("checklist", "tables:", "weights:\noverlay:\nthresholds: {}\ntables:"),
    ("checklist", "valid: 180d", "evidence: false"),
    ("project", "name: {zh: 华东, en: East}", "name: East"),
    ("project", "{file: a.csv, encoding: GB18030, delimiter: \";\", header_row: 2, columns: {phone: 手机}}", "a.csv"),
    ("project", "header_row: 2", "header_row: 2, header_rows: 2, footer_rows: 0, decimal: ','"),
    ("project", "encoding: GB18030", "encoding: UTF-16"),
    ("project", "DATA-02: {severity: low}", "DATA-01: {with: {column: phone}, expect: '>= 90 %'}"),
    ("answers", "expires: 90d", "expires: 2026-12-31"),
    ("answers", "    expires: 90d\n", ""),
    ("waivers", WAIVERS, "waivers:\n"),
    ("answers", ANSWERS, "answers: []\n"),
]


def changed(kind, old, new):
    text = FILES[NAMES[kind]]
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def lint(kind, text):
    return support.lint({**FILES, NAMES[kind]: text})


class Schema(unittest.TestCase):
    def test_each_is_a_schema(self):
        for kind in support.KINDS:
            jsonschema.Draft7Validator.check_schema(support.schema(kind))

    def test_the_plain_files_are_accepted(self):
        self.assertEqual(support.lint(FILES), (0, ""))
        for kind, name in NAMES.items():
            self.assertEqual(support.misfits(kind, core_yaml.load(FILES[name])), [], kind)
        self.assertEqual(support.misfits("fragment", core_yaml.load(FRAGMENT)), [])

    def test_refuses(self):
        for kind, old, new, where in REFUSED:
            with self.subTest(kind=kind, old=old, new=new):
                text = changed(kind, old, new)
                misfits = support.misfits(kind, core_yaml.load(text))
                self.assertIn(where, [path for path, _ in misfits], misfits)
                code, messages = lint(kind, text)
                self.assertEqual(code, 2, messages)
                self.assertIn(NAMES[kind] + ":", messages)

    def test_accepts(self):
        for kind, old, new in ACCEPTED:
            with self.subTest(kind=kind, old=old, new=new):
                text = changed(kind, old, new)
                self.assertEqual(support.misfits(kind, core_yaml.load(text)), [])
                self.assertEqual(lint(kind, text), (0, ""))

    def test_a_fragment_has_tables_and_items_only(self):
        for text in ("phases: []\n", "items: [x]\n", "- a\n"):
            self.assertNotEqual(support.misfits("fragment", core_yaml.load(text)), [])

    def test_with_a_base_little_is_needed(self):
        self.assertEqual(support.misfits("checklist", {"checklist": "top", "extends": "demo"}), [])
        self.assertNotEqual(support.misfits("checklist", {"checklist": "top"}), [])

    def test_every_key_says_what_it_is_for_in_both_languages(self):
        def walk(schema):
            if isinstance(schema, list):
                return [one for item in schema for one in walk(item)]
            if not isinstance(schema, dict):
                return []
            own = [(name, value.get("description", "")) for name, value in schema.get("properties", {}).items()
                   if isinstance(value, dict) and name not in ("zh", "en") and "const" not in value]
            return own + [one for value in schema.values() for one in walk(value)]

        for kind in support.KINDS:
            found = walk(support.schema(kind))
            self.assertTrue(found)
            for name, description in found:
                if name == "with" and not description:
                    continue  # of one probe: the key itself is described where the check is
                self.assertIn(" / ", description, f"{kind}: {name}")


class Shipped(unittest.TestCase):
    def accept(self, kind, pattern, folders=("checklists", "examples", "tests/open_data")):
        paths = [path for folder in folders for path in sorted(support.ROOT.glob(f"{folder}/{pattern}"))]
        self.assertTrue(paths, f"no {pattern}")
        for path in paths:
            with self.subTest(path=path.relative_to(support.ROOT)):
                self.assertEqual(support.misfits(kind, core_yaml.load(path.read_text(encoding="utf-8"))), [])

    def test_checklists(self):
        self.accept("checklist", "**/checklist.yaml")

    def test_included_files(self):
        for path in sorted(support.ROOT.glob("checklists/**/checklist.yaml")):
            for name in core_yaml.load(path.read_text(encoding="utf-8")).get("include") or []:
                self.accept("fragment", str(path.parent.relative_to(support.ROOT / "checklists") / name), ["checklists"])

    def test_projects(self):
        self.accept("project", "**/readiness.yaml", ["examples", "tests/open_data"])

    def test_answers_and_waivers(self):
        self.accept("answers", "**/answers.yaml", ["examples"])
        self.accept("waivers", "**/waivers.yaml", ["examples"])


if __name__ == "__main__":
    unittest.main()
