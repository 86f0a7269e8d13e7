# SPDX-License-Identifier: Apache-2.0
"""The English example, with the short checklist: its faults are found, in English throughout; without them it may go live."""
import csv
import pathlib
import re
import shutil
import unittest

import support
import yaml

FOLDER = support.EXAMPLES / "northbridge"


class Northbridge(support.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.oracle = yaml.safe_load((FOLDER / "oracle.yaml").read_text(encoding="utf-8"))
        cls.audit = support.Audit(FOLDER, "--show-values")

    def test_decision_and_outcomes(self):
        expected = {item: self.oracle["outcomes"].get(item, "pass") for item in self.audit.findings}
        self.assertEqual(self.audit.outcomes(), expected, self.audit.errors)
        self.assertLessEqual(set(self.oracle["outcomes"]), set(expected))
        self.assertEqual((self.audit.ruling, self.audit.exit_code), (self.oracle["decision"], self.oracle["exit_code"]))

    def test_there_are_25_items_in_five_domains(self):
        self.assertEqual(len(self.audit.items), 25)
        self.assertEqual(len(self.audit.report["domains"]), 5)

    def test_every_fault_is_found_at_its_row_and_nothing_else_is(self):
        expected = {}
        for fault in self.oracle["faults"]:
            for item in fault["items"]:
                expected.setdefault(item, set()).update((fault["file"], row) for row in fault.get("rows", []))
                self.assertIn(fault.get("says", ""), support.all_texts(self.audit.findings[item]))
        found = {item: {(sample["file"], sample["row"]) for sample in finding["samples"] if sample["row"]}
                 for item, finding in self.audit.findings.items()}
        self.assertEqual({item: rows for item, rows in found.items() if rows},
                         {item: rows for item, rows in expected.items() if rows})

    def test_the_english_report_is_english(self):
        for finding in self.audit.findings.values():
            texts = [finding["title"]["en"], finding["message"]["en"], finding["why"]["en"], finding["fix"]["en"]]
            texts += [sample["reason"]["en"] for sample in finding["samples"]]
            self.assertIsNone(re.search("[\u4e00-\u9fff]", " ".join(texts)), finding)

    def test_without_the_faults_it_may_go_live(self):
        shutil.copytree(FOLDER, self.folder, dirs_exist_ok=True)
        repair(self.folder)
        audit = support.Audit(self.folder)
        self.assertEqual({item: outcome for item, outcome in audit.outcomes().items() if outcome != "pass"}, {})
        self.assertEqual((audit.ruling, audit.exit_code), ("GO", 0))

    def test_at_kickoff_fewer_items_are_due(self):
        audit = support.Audit(FOLDER, "--phase", "kickoff")
        due = {item for item, outcome in audit.outcomes().items() if outcome != "not_due"}
        self.assertIn("GOAL-09", due)
        self.assertNotIn("TEST-25", due)
        self.assertLess(len(due), 15)


def change(folder, path, row, **values):
    """`row` counts as a spreadsheet does; names are headers with _ for blanks and hyphens."""
    file = pathlib.Path(folder) / path
    with open(file, encoding="utf-8", newline="") as text:
        lines = list(csv.reader(text))
    for name, value in values.items():
        lines[row - 1][[re.sub("[ -]", "_", header) for header in lines[0]].index(name)] = value
    with open(file, "w", encoding="utf-8", newline="") as text:
        csv.writer(text, lineterminator="\n").writerows(lines)


def repair(folder):
    change(folder, "registers/goals.csv", 5, Goal="Raise client satisfaction from 7.1 to 8 points", Metric="Satisfaction",
           Unit="points", Baseline="7.1", Target="8", Baseline_source="Survey of 2025")
    change(folder, "registers/requirements.csv", 8, Status="Open")
    for row in (6, 11, 19, 25, 30, 36, 43, 49, 57):
        change(folder, "exports/customers.csv", row, Phone="+44 20 7946 0999")
    change(folder, "exports/opportunities.csv", 23, Account_ID="C001")
    for row in (14, 53):
        change(folder, "exports/contacts.csv", row, Email="buyer@client.example.com")
    change(folder, "registers/risks.csv", 7, Rollback_or_alternative="Local accounts")
    with open(folder / "registers" / "roster.csv", encoding="utf-8", newline="") as roster, \
            open(folder / "registers" / "training.csv", "a", encoding="utf-8", newline="") as training:
        for person in csv.DictReader(roster):
            csv.writer(training, lineterminator="\n").writerow([person["E-mail"], person["Name"], "Daily work", "2026-05-20", "Yes", "80"])
    with open(folder / "registers" / "raci.csv", encoding="utf-8") as raci:
        owner = list(csv.DictReader(raci))[2]["Accountable"].split(";")[0]
    change(folder, "registers/raci.csv", 4, Accountable=owner)
    (folder / "documents" / "user_manual.md").write_text("# Manual\n\n" + "How to create a quote: open the client.\n" * 20, encoding="utf-8")
    change(folder, "registers/defects.csv", 3, Status="Closed")


if __name__ == "__main__":
    unittest.main()
