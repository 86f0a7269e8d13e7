#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every text of the product exists in Chinese and in English, and each reads as such."""
import fnmatch
import pathlib
import re
import unittest

import yaml

import bilingual

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Names, which are alike in both languages.
NAMES = {"HubSpot", "Odoo", "Salesforce", "Zoho CRM", "JSON Lines", "UTF-8", "UTC", "XLSX", "gzip"}

# Files whose Chinese words are no texts of ours: what they recognise in the files of others.
RECOGNISED = {
    "answers/evidence.cpp": "how people write that evidence is a meeting",
    "data/decimal/decimal_comma.cpp": "signs around numbers",
    "data/document/blocks.cpp": "properties of documents",
    "data/document/docx_styles.cpp": "names of styles",
    "data/encoding/big5.cpp": "characters that one encoding moved away",
    "data/formats/*": "units, currencies, dates and damage in values",
    "data/foreign.cpp": "what programs and servers say instead of data",
    "data/layout/*": "totals, units and headers of exports, and the mark of an example row",
    "doc/yaml_fault.cpp": "what libyaml says",
    "identity/*": "words of names, places and headers",
    "paper/docx*.cpp": "markup, and names of styles",
    "paper/html*.cpp": "markup",
    "probes/data/are_regions.cpp": "endings of regions",
    "probes/data/field_type.cpp": "types of fields",
    "probes/data/tool_fits_volume.cpp": "tools",
    "probes/data/windows_are_off_peak.cpp": "days off",
    "probes/goals/*": "units, verbs and vague words of goals",
    "probes/technology/covers_peak.cpp": "scopes",
    "probes/testing/permissions_match.cpp": "words that deny",
    "recon/batches.cpp": "headers of batch lists",
    "recon/code_map.cpp": "headers of code tables",
    "recon/mapping.cpp": "headers of mappings",
    "recon/plan.cpp": "roles of columns in mappings",
    "recon/rule.cpp": "rules in mappings",
    "recon/rule_words.cpp": "rules in mappings",
    "recon/value.cpp": "types in mappings",
    "util/blank.cpp": "how people write that there is nothing",
    "util/clock_time.cpp": "times of day",
    "util/mask.cpp": "signs of dates",
    "util/personal.cpp": "words of headers that tell of people",
    "util/resembles.cpp": "words that deny",
    "util/moment.cpp": "dates",
    "util/quantity.cpp": "units and currencies",
}

# Single literals that are no text of ours, or hold both languages by themselves.
ALLOWED = {
    ("checklist/shape.cpp", " is blank"): "a condition",
    ("profile/suggest.cpp", " is blank"): "a condition",
    ("cli/cmd_probes.cpp", "# Probes / 探针"): "docs/probes.md is bilingual",
    ("cli/cmd_probes.cpp", "- measures / 测量值"): "docs/probes.md is bilingual",
    ("cli/cmd_probes.cpp", "- default expectation / 默认期望"): "docs/probes.md is bilingual",
    ("cli/cmd_probes.cpp", "\n| parameter | type | | meaning / 含义 |"): "docs/probes.md is bilingual",
    ("report/schema.cpp", "{{\n  \"$schema\""): "the title of a schema, for programs",
}


def is_neutral(text):
    """Nothing but names, signs, numbers and places for them."""
    text = re.sub(r"\{\d[^}]*\}", "", text)
    for name in NAMES:
        text = text.replace(name, "")
    return not (bilingual.HAN.search(text) or bilingual.WORD.search(text))


def sources():
    return {str(file.relative_to(ROOT / "src")): bilingual.literals(file.read_text(encoding="utf-8"))
            for file in sorted((ROOT / "src").rglob("*.[ch]pp"))}


def texts_of(value, place=""):
    """Every {zh, en} of a document, wherever it stands, with its place."""
    if isinstance(value, dict):
        if value.keys() & {"zh", "en"}:
            yield place, value
        for key, inside in value.items():
            yield from texts_of(inside, f"{place}/{key}")
    elif isinstance(value, list):
        for i, inside in enumerate(value):
            name = inside.get("id", i) if isinstance(inside, dict) else i
            yield from texts_of(inside, f"{place}/{name}")


class Phrases(unittest.TestCase):
    maxDiff = None

    def test_every_phrase_reads_in_both_languages(self):
        count, faults = 0, []
        for name, found in sources().items():
            for zh, en in bilingual.phrases(found):
                count += 1
                if not (is_neutral(zh.text) and is_neutral(en.text)):
                    faults += [f"{name}:{zh.line}: {fault}" for fault in bilingual.faults_of_pair(zh.text, en.text)]
        self.assertEqual(faults, [])
        self.assertGreater(count, 1000)


class Documents(unittest.TestCase):
    maxDiff = None

    def test_every_text_of_a_checklist_or_project_reads_in_both_languages(self):
        count, faults = 0, []
        files = sorted([*(ROOT / "checklists").rglob("*.yaml"), *(ROOT / "examples").rglob("*.yaml")])
        for file in files:
            document = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
            for place, text in texts_of(document):
                count += 1
                if text.keys() != {"zh", "en"}:
                    faults.append(f"{file.name}{place}: {sorted(text)}")
                elif not (is_neutral(str(text["zh"])) and is_neutral(str(text["en"]))):
                    found = bilingual.faults_of_pair(str(text["zh"]), str(text["en"]))
                    faults += [f"{file.name}{place}: {fault}" for fault in found]
        self.assertEqual(faults, [])
        self.assertGreater(count, 2000)


class Sources(unittest.TestCase):
    maxDiff = None

    def test_the_pairs_of_probes_read_in_both_languages(self):
        count, faults = 0, []
        for name, found in sources().items():
            if name.startswith("text/"):
                continue
            for zh, en in bilingual.split_pairs(found)[0]:
                count += 1
                faults += [f"{name}:{zh.line}: {fault}" for fault in bilingual.faults_of_pair(zh.text, en.text)]
        self.assertEqual(faults, [])
        self.assertGreater(count, 300)

    def test_every_probe_states_in_both_languages(self):
        for file in sorted((ROOT / "src/probes").rglob("*.cpp")):
            found = bilingual.literals(file.read_text(encoding="utf-8"))
            firsts = {zh.line for zh, _ in bilingual.split_pairs(found)[0]}
            for line, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                if re.search(r"\.(statement|measured) = \{", text):
                    with self.subTest(file=file.name, line=line):
                        self.assertTrue({line, line + 1} & firsts)

    def test_no_sentence_stands_outside_the_phrases(self):
        strangers, used = [], set()
        for name, found in sources().items():
            if name.startswith("text/"):
                continue
            said = {side for pair in bilingual.phrases(found) for side in pair}
            for one in bilingual.split_pairs(found)[1]:
                if one in said or not (bilingual.HAN.search(one.text) or bilingual.SENTENCE.search(one.text)):
                    continue
                if one.before[1:] == ("example", "=") or {"throw", "runtime_error"} & set(one.before):
                    continue  # a probe's example; what only we may ever see
                reasons = [key for key in RECOGNISED if fnmatch.fnmatch(name, key)]
                reasons += [key for key in ALLOWED if key[0] == name and one.text.startswith(key[1])]
                used.update(reasons)
                if not reasons:
                    strangers.append(f"{name}:{one.line}: {one.text}")
        self.assertEqual(strangers, [])
        self.assertEqual({*RECOGNISED, *ALLOWED} - used, set(), "allowed, and not there any more")


class Rules(unittest.TestCase):
    """They find what they are there to find."""

    def test_chinese(self):
        for text in ("表 {0} 没有数据行，无从检查", "写作“键: 值”，冒号用半角", "各对象的表：{客户|Customer: [customers, id]}",
                     "facts 中没有 3:4", "A、B"):
            self.assertEqual([fault for fault in bilingual.faults_of_chinese(text) if "half" in fault], [], text)
        for text in ("原因: 缺失", "关键, 门槛项", "名称(全称)", "名称 (全称)", "没有?", "如下:名称", "missing"):
            self.assertEqual(len(bilingual.faults_of_chinese(text)[:1]), 1, text)

    def test_english(self):
        self.assertEqual(bilingual.faults_of_english("the kind of a day off; default: 休|放假", "默认：休|放假"), [])
        for text, chinese in (("没有", "没有"), ("it is 缺失", "没有"), ("a，b", ""),
                              ("the table 没有一个对应的主数据负责人", "没有一个对应的主数据负责人")):
            self.assertNotEqual(bilingual.faults_of_english(text, chinese), [], text)

    def test_literals(self):
        found = bilingual.literals('// "no"\n#include "no.hpp"\nf({"一" /* "no" */ "二\\n", "one"}, R"(a "b")", \'"\', "x");')
        self.assertEqual([one.text for one in found], ["一二\n", "one", 'a "b"', "x"])
        self.assertEqual([one.line for one in found], [3, 3, 3, 3])
        pairs, others = bilingual.split_pairs(found)
        self.assertEqual([(zh.text, en.text) for zh, en in pairs], [("一二\n", "one")])
        self.assertEqual(len(others), 2)


if __name__ == "__main__":
    unittest.main()
