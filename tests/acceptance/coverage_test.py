# SPDX-License-Identifier: Apache-2.0
"""docs/coverage.md is up to date, and no statement of the guide is left out.
READINESS_UPDATE_GOLDEN=1 writes the page anew, and takes what is complete off the list of what is not yet."""
import os
import unittest

from coverage import ROOT, Coverage

PAGE = ROOT / "docs" / "coverage.md"
NOT_YET = ROOT / "tests" / "acceptance" / "coverage_not_yet.txt"
UPDATE = os.environ.get("READINESS_UPDATE_GOLDEN") == "1"


def not_yet():
    return NOT_YET.read_text(encoding="utf-8").split() if NOT_YET.exists() else []


class Page(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.coverage = Coverage()

    def test_no_statement_is_left_out(self):
        missing = [row.id for row in self.coverage.rows if not row.complete()]
        if UPDATE:
            left = [name for name in not_yet() if name in missing]
            NOT_YET.write_text("".join(name + "\n" for name in left), encoding="utf-8")
        self.assertEqual(missing, not_yet())

    def test_the_page_is_up_to_date(self):
        if UPDATE:
            PAGE.write_text(self.coverage.page(), encoding="utf-8")
        self.assertEqual(self.coverage.page(), PAGE.read_text(encoding="utf-8"))

    def test_the_list_of_statements_is_sound(self):
        self.assertEqual(len(self.coverage.ids), 172)
        self.assertEqual(len(set(self.coverage.ids)), 172)
        for row in self.coverage.rows:
            self.assertTrue(row.zh and row.en, row.id)
        for statement, items in self.coverage.named.items():
            for item in items:
                self.assertIn(item, self.coverage.items, f"{statement} names an item that does not exist")


if __name__ == "__main__":
    unittest.main()
