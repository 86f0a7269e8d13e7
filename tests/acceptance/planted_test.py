# SPDX-License-Identifier: Apache-2.0
"""Every planted fault is found at its row, and nothing else is reported."""
import unittest

import support
import write_huadong
import yaml


class Planted(support.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = support.EXAMPLES / "huadong"
        cls.oracle = yaml.safe_load((folder / "oracle.yaml").read_text(encoding="utf-8"))
        cls.audit = support.Audit(folder, "--show-values")

    def test_the_committed_example_is_what_the_script_writes(self):
        folder = support.EXAMPLES / "huadong"
        committed = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
                     if path.is_file() and ".readiness" not in path.parts}
        self.assertEqual(committed, write_huadong.planted_files())

    def test_decision(self):
        self.assertEqual(self.audit.exit_code, self.oracle["exit_code"], self.audit.errors)
        self.assertEqual(self.audit.ruling, self.oracle["decision"])

    def test_every_outcome(self):
        expected = {item: self.oracle["outcomes"].get(item, "pass") for item in self.audit.findings}
        self.assertEqual(self.audit.outcomes(), expected)
        self.assertLessEqual(set(self.oracle["outcomes"]), set(expected))

    def test_every_item_is_as_its_parts_are(self):
        strongest = ["fail", "unknown", "stale", "blocked", "partial", "pass", "not_applicable", "not_due"]
        for item, finding in self.audit.items.items():
            parts = [one["outcome"] for one in self.audit.findings.values() if one["part_of"] == item]
            if parts:
                self.assertEqual(finding["outcome"], min(parts, key=strongest.index), item)
        self.assertEqual(len(self.audit.items), sum(self.audit.report["counts"].values()))

    def test_the_decision_names_the_planted_gates_and_no_waived_one(self):
        gates = {item for item, finding in self.audit.findings.items()
                 if finding["gate"] and finding["outcome"] in ("fail", "partial") and item != "DATA-42"}
        self.assertEqual(set(self.audit.report["decision"]["items"]), gates)
        self.assertFalse(self.audit.findings["DATA-42"]["waiver"]["expired"])
        self.assertTrue(self.audit.findings["DATA-42-ORDERS"]["waiver"]["expired"])

    def test_every_fault_is_found_at_its_row_and_nothing_else_is(self):
        expected = {}
        for fault in self.oracle["faults"]:
            for item in fault["items"]:
                expected.setdefault(item, set()).update((fault["file"], row) for row in fault.get("rows", []))
        found = {item: {(sample["file"], sample["row"]) for sample in finding["samples"] if sample["row"]}
                 for item, finding in self.audit.findings.items()}
        self.assertEqual({item: rows for item, rows in found.items() if rows},
                         {item: rows for item, rows in expected.items() if rows})

    def test_every_fault_is_named_where_no_row_is_to_blame(self):
        for fault in self.oracle["faults"]:
            for item in fault["items"]:
                if "says" in fault:
                    self.assertIn(fault["says"], support.all_texts(self.audit.findings[item]), fault)

    def test_samples_name_the_column_as_in_the_file(self):
        # A rule between columns shows the first one it names, whichever is to blame.
        judged_by_column = {"data.is_complete", "data.is_on_list", "data.is_well_formed", "data.is_in_range", "data.is_fresh"}
        for fault in self.oracle["faults"]:
            finding = self.audit.findings[fault["items"][0]]
            if finding["probe"] in judged_by_column:
                self.assertEqual({sample["column"] for sample in finding["samples"]}, {fault["column"]}, fault)

    def test_values_are_masked_unless_asked_for(self):
        masked = support.Audit(support.EXAMPLES / "huadong")
        self.assertEqual(masked.outcomes(), self.audit.outcomes())
        shown = [sample["value"] for sample in self.audit.findings["DATA-12"]["samples"]]
        hidden = [sample["value"] for sample in masked.findings["DATA-12"]["samples"]]
        self.assertIn("1380000123", shown)
        self.assertFalse(set(shown) & set(hidden))


if __name__ == "__main__":
    unittest.main()
