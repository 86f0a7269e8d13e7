# SPDX-License-Identifier: Apache-2.0
"""Rendered JSON profiles hold against docs/profile.schema.json; profiles with one fault each do not."""
import copy
import json
import pathlib
import unittest

from jsonschema import Draft7Validator

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = json.loads((ROOT / "docs/profile.schema.json").read_text(encoding="utf-8"))
PROFILES = {path.name: json.loads(path.read_text(encoding="utf-8"))
            for path in (ROOT / "tests/profile/golden").glob("*.json")}
VALID = PROFILES["customers.en.json"]
OPEN = {"formats", "date_forms", "amount_forms", "damage", "personal"}  # objects whose keys are what occurs


def objects(node, path=()):
    """Every object with fixed keys, and the way to it."""
    if isinstance(node, dict) and not (path and path[-1] in OPEN):
        yield path
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from objects(value, path + (key,))


def at(node, path):
    for key in path:
        node = node[key]
    return node


class ProfileSchema(unittest.TestCase):
    validator = Draft7Validator(SCHEMA)

    def refuses(self, change, what):
        profile = copy.deepcopy(VALID)
        change(profile)
        self.assertFalse(self.validator.is_valid(profile), f"accepted a profile with {what}")

    def test_every_rendered_profile_is_valid(self):
        Draft7Validator.check_schema(SCHEMA)
        self.assertGreater(len(PROFILES), 3)
        for name, profile in PROFILES.items():
            self.assertEqual([error.message for error in self.validator.iter_errors(profile)], [], name)

    def test_missing_and_other_keys_are_refused_everywhere(self):
        paths = list(objects(VALID))
        self.assertGreater(len(paths), 50)
        for path in paths:
            self.refuses(lambda p: at(p, path).update(extra=1), f"a key too many in {path}")
            for key in at(VALID, path):
                self.refuses(lambda p: at(p, path).pop(key), f"no {key} in {path}")

    def test_wrong_values_are_refused(self):
        faults = {
            "another version": lambda p: p.update(schema_version=2),
            "an unknown type": lambda p: p["columns"][0].update(type="colour"),
            "a negative count": lambda p: p["columns"][0].update(filled=-1),
            "an unknown damage": lambda p: p["columns"][0]["damage"].update(rust={"count": 1, "row": 2}),
            "a sum that is a number": lambda p: p["columns"][6]["sum"].update(sum=1.5),
            "too many values": lambda p: p["columns"][4].update(values=p["columns"][4]["values"] * 20),
        }
        for what, change in faults.items():
            self.refuses(change, what)


if __name__ == "__main__":
    unittest.main()
