# SPDX-License-Identifier: Apache-2.0
"""A checklist about something quite different works with the same program."""
import unittest

import support
import yaml


class Warehouse(support.TestCase):
    def test_outcomes_and_decision(self):
        folder = support.EXAMPLES / "warehouse"
        expected = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
        audit = support.Audit(folder, "--show-values")
        self.assertEqual(audit.outcomes(), expected["outcomes"], audit.errors)
        self.assertEqual((audit.ruling, audit.exit_code), (expected["decision"], expected["exit_code"]))
        self.assertEqual([domain["id"] for domain in audit.report["domains"]], ["site", "staff", "stock", "systems"])

    def test_an_earlier_phase_asks_less(self):
        audit = support.Audit(support.EXAMPLES / "warehouse", "--phase", "handover")
        due = {item for item, outcome in audit.outcomes().items() if outcome != "not_due"}
        self.assertEqual(due, {"SITE-01", "SITE-02", "SYS-02"})


if __name__ == "__main__":
    unittest.main()
