# SPDX-License-Identifier: Apache-2.0
"""Rendered JSON reports hold against the schema; reports with one fault each do not."""
import copy
import json
import pathlib
import unittest

from jsonschema import Draft7Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
REPORTS = {path.name: json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "tests/golden").glob("*.json")}
VALID = REPORTS["gate_failed.en.json"]


def broken(change):
    report = copy.deepcopy(VALID)
    change(report)
    return report


def objects(node, path=()):
    """Every object of a report with the way to it."""
    if isinstance(node, dict):
        yield path
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from objects(value, path + (key,))


def at(node, path):
    for key in path:
        node = node[key]
    return node


class ReportSchema(unittest.TestCase):
    validator = Draft7Validator(SCHEMA)

    def refuses(self, report, what):
        self.assertFalse(self.validator.is_valid(report), f"accepted a report with {what}")

    def test_the_schema_itself_is_valid(self):
        Draft7Validator.check_schema(SCHEMA)

    def test_every_rendered_report_is_valid(self):
        self.assertGreater(len(REPORTS), 10)
        for name, report in REPORTS.items():
            errors = [error.message for error in self.validator.iter_errors(report)]
            self.assertEqual(errors, [], name)

    def test_a_missing_key_is_refused_everywhere(self):
        for path in objects(VALID):
            for key in list(at(VALID, path)):
                report = broken(lambda r: at(r, path).pop(key))
                self.refuses(report, f"no {key} in {path}")

    def test_another_key_is_refused_everywhere(self):
        for path in objects(VALID):
            self.refuses(broken(lambda r: at(r, path).update(extra=1)), f"a key too many in {path}")

    def test_a_wrong_type_is_refused_everywhere(self):
        for path in objects(VALID):
            for key, value in at(VALID, path).items():
                wrong = 7 if isinstance(value, (str, bool, list, dict)) or value is None else "seven"
                if key in ("measured", "days_left", "days_late", "cost"):
                    wrong = "seven"
                self.refuses(broken(lambda r: at(r, path).update({key: wrong})), f"{key} = {wrong!r} in {path}")

    def test_other_faults_are_refused(self):
        faults = {
            "another version": lambda r: r.update(schema_version=4),
            "an unknown ruling": lambda r: r["decision"].update(ruling="maybe"),
            "an unknown outcome": lambda r: r["findings"][0].update(outcome="skipped"),
            "a negative row": lambda r: r["findings"][0]["samples"][0].update(row=-1),
            "a broken row": lambda r: r["findings"][0]["samples"][0].update(row=1.5),
            "a step that is no text": lambda r: r["next_steps"].append(1),
        }
        for what, change in faults.items():
            self.refuses(broken(change), what)


if __name__ == "__main__":
    unittest.main()
