# SPDX-License-Identifier: Apache-2.0
"""Broken artefacts: what rests on them is unknown and names the file, the rest of the audit goes on, score and coverage
fall, and where a gate rests on them there is no GO."""
import random
import unittest

import support
import write_huadong


class Broken(support.TestCase):
    def audit_with(self, path, content, gate=True):
        """The clean company with one file damaged, or removed when `content` is None."""
        files = write_huadong.clean_files()
        whole = files.pop(path)
        if content is not None:
            files[path] = content(whole)
        write_huadong.write(files, self.folder)
        audit = support.Audit(self.folder)
        self.assertIsNotNone(audit.report, audit.errors)
        self.assertLess(audit.report["overall"]["low"], 100)
        if gate:
            self.assertNotEqual(audit.exit_code, 0)
        return audit

    def assert_unknown(self, audit, path, *items):
        """These items do not know, and say which file is to blame; every item of other tables passes."""
        for item in items:
            finding = audit.findings[item]
            self.assertEqual(finding["outcome"], "unknown", finding)
            self.assertIn(path, support.all_texts(finding))
        for item, outcome in audit.outcomes().items():
            self.assertIn(outcome, ("pass", "not_applicable", "unknown", "blocked"), audit.findings[item])
        for item in ("GOAL-09", "TRAIN-16", "TECH-25", "TEST-25"):
            self.assertEqual(audit.findings[item]["outcome"], "pass")

    def test_missing_export(self):
        audit = self.audit_with("exports/payments.csv", None)
        self.assert_unknown(audit, "exports/payments.csv", "DATA-09-PAYMENT", "DATA-14-PAID")

    def test_empty_export(self):
        audit = self.audit_with("exports/payments.csv", lambda whole: b"")
        self.assert_unknown(audit, "exports/payments.csv", "DATA-09-PAYMENT", "DATA-14-PAID")

    def test_header_only(self):
        audit = self.audit_with("exports/payments.csv", lambda whole: whole.splitlines(keepends=True)[0])
        self.assertEqual(audit.findings["DATA-09-PAYMENT"]["outcome"], "unknown")
        self.assertEqual(audit.findings["DATA-14-PAID"]["outcome"], "unknown")

    def test_binary_garbage(self):
        garbage = random.Random(1).randbytes(20_000)
        audit = self.audit_with("exports/contacts.csv", lambda whole: garbage)
        self.assert_unknown(audit, "exports/contacts.csv", "DATA-09-CONTACT", "DATA-11", "DATA-15-CONTACT")

    def test_cut_in_the_middle_of_a_quoted_field(self):
        def cut(whole):
            head, _, _ = whole.partition(b"P0150")
            return head + b'P0150,K0030,"' + "毕春".encode()

        audit = self.audit_with("exports/contacts.csv", cut)
        self.assertEqual((audit.ruling, audit.exit_code), ("INCONCLUSIVE", 3))
        self.assertEqual(audit.findings["DATA-01-CONTACT"]["outcome"], "unknown")

    def test_wrong_encoding(self):
        # Half UTF-8, half GB18030: no encoding reads it.
        def mix(whole):
            lines = whole.decode().splitlines(keepends=True)
            return "".join(lines[:60]).encode() + "".join(lines[60:]).encode("gb18030")

        audit = self.audit_with("exports/customers.csv", mix)
        for item in ("DATA-01", "DATA-02-PHONE", "DATA-19", "DATA-44"):
            self.assertEqual(audit.findings[item]["outcome"], "unknown", audit.findings[item])
            self.assertIn("exports/customers.csv", support.all_texts(audit.findings[item]))
        self.assertEqual(audit.findings["GOAL-09"]["outcome"], "pass")

    def test_missing_column(self):
        def drop_last(whole):
            return b"".join(line.rsplit(b",", 1)[0] + b"\n" for line in whole.splitlines())

        audit = self.audit_with("registers/permissions.csv", drop_last)
        self.assert_unknown(audit, "registers/permissions.csv", "TEST-09-TRIED", "TEST-10")

    def test_missing_test_results(self):
        audit = self.audit_with("results/junit.xml", None)
        self.assert_unknown(audit, "results/junit.xml", "TEST-01", "TEST-03", "TEST-14")

    def test_broken_test_results(self):
        audit = self.audit_with("results/junit.xml", lambda whole: whole[: len(whole) // 2])
        self.assert_unknown(audit, "results/junit.xml", "TEST-01", "TEST-03", "TEST-14")

    def test_missing_register(self):
        audit = self.audit_with("registers/raci.csv", None, gate=False)
        self.assertEqual(audit.findings["TRAIN-16"]["outcome"], "unknown")
        self.assertIn("registers/raci.csv", support.all_texts(audit.findings["TRAIN-16"]))
        self.assertLess(audit.report["overall"]["coverage"], 100)

    def test_missing_register_of_a_gate(self):
        audit = self.audit_with("registers/training.csv", None)
        self.assertEqual(audit.findings["TRAIN-04"]["outcome"], "unknown")
        self.assertEqual((audit.ruling, audit.exit_code), ("INCONCLUSIVE", 3))

    def test_missing_answers(self):
        audit = self.audit_with("answers.yaml", None)
        self.assertEqual(audit.findings["DATA-35"]["outcome"], "unknown")
        self.assertEqual(audit.ruling, "INCONCLUSIVE")

    def test_broken_specification(self):
        audit = self.audit_with("vendor_spec.yaml", lambda whole: whole.replace(b"cpu_cores", b"cpu_core"), gate=False)
        self.assert_unknown(audit, "vendor_spec.yaml", "TECH-02", "TECH-03", "TECH-04", "TECH-07")


if __name__ == "__main__":
    unittest.main()
