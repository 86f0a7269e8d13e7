# SPDX-License-Identifier: Apache-2.0
"""The same company without the faults may go live; and equal inputs give equal reports."""
import unittest

import support
import write_huadong

NOT_CONCERNED = ["TECH-14", "TECH-15", "TECH-15-CLOCK", "TRAIN-05-RETAKE"]  # nobody failed the exam


class Clean(support.TestCase):
    def test_go(self):
        write_huadong.write(write_huadong.clean_files(), self.folder)
        audit = support.Audit(self.folder, "--show-values")
        open_items = {item: outcome for item, outcome in audit.outcomes().items() if outcome != "pass"}
        self.assertEqual(open_items, {item: "not_applicable" for item in NOT_CONCERNED}, audit.errors)
        self.assertEqual(audit.ruling, "GO")
        self.assertEqual(audit.exit_code, 0)
        self.assertEqual([sample for finding in audit.findings.values() for sample in finding["samples"]], [])
        self.assertEqual(audit.report["overall"]["low"], 100)


class Deterministic(support.TestCase):
    def test_runs_and_threads_make_no_difference(self):
        # Free disk space (TECH-04) changes while the test runs.
        folder, skip = support.EXAMPLES / "huadong", ["--skip", "TECH-04"]
        first = support.Audit(folder, *skip).bytes
        self.assertTrue(first)
        for jobs in ([], ["--jobs", "1"], ["--jobs", "4"]):
            self.assertEqual(support.Audit(folder, *skip, *jobs).bytes, first, jobs)


class Lint(support.TestCase):
    def test_what_is_shipped_lints_clean(self):
        root = support.EXAMPLES.parent
        code, said = support.lint(root / "checklists" / "sales-reporting", support.EXAMPLES / "huadong",
                                  support.EXAMPLES / "warehouse", support.EXAMPLES / "warehouse" / "checklist.yaml")
        self.assertEqual(code, 0, said)


if __name__ == "__main__":
    unittest.main()
