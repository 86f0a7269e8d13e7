# SPDX-License-Identifier: Apache-2.0
"""docs/checklist-format.md keeps its word: its example works as it is printed, its mistake is told as it is printed, and
it names every key."""
import re
import unittest

import core_yaml
import support

TEXT = (support.ROOT / "docs/checklist-format.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- file: (\S+) -->\n```yaml\n(.*?)```", TEXT, re.S))
KINDS = {"checklist.yaml": "checklist", "readiness.yaml": "project", "answers.yaml": "answers", "waivers.yaml": "waivers"}


def own_keys(kind):
    """The keys of a file kind, without the parameters of probes."""
    def walk(node):
        if isinstance(node, dict):
            yield from (name for name in node.get("properties", {}))
            for key, value in node.items():
                if key != "allOf" or not any("if" in one for one in value):
                    yield from walk(value)
        elif isinstance(node, list):
            for one in node:
                yield from walk(one)
    return set(walk(support.schema(kind)))


class Manual(unittest.TestCase):
    def test_the_example_works_as_printed(self):
        self.assertEqual(set(FILES), set(KINDS))
        self.assertEqual(support.lint(FILES), (0, ""))
        for name, kind in KINDS.items():
            self.assertEqual(support.misfits(kind, core_yaml.load(FILES[name])), [], name)

    def test_the_layer_works_as_printed(self):
        layer = re.search(r"```yaml\n(checklist: cold-store\n.*?)```", TEXT, re.S).group(1)
        self.assertEqual(support.lint({**FILES, "cold.yaml": layer}, "cold.yaml"), (0, ""))
        self.assertEqual(support.misfits("checklist", core_yaml.load(layer)), [])

    def test_the_mistake_is_told_as_printed(self):
        name, right, wrong, told = re.search(r'<!-- in (\S+), "(.*?)" written as "(.*?)" -->\n```text\n(.*?)```', TEXT, re.S).groups()
        self.assertEqual(FILES[name].count(right), 1)
        self.assertEqual(support.lint({**FILES, name: FILES[name].replace(right, wrong)}), (2, told))

    def test_the_conditions_can_be_read(self):
        conditions = re.search(r"same small language:\n\n```text\n(.*?)```", TEXT, re.S).group(1).splitlines()
        self.assertGreater(len(conditions), 2)
        for condition in conditions:
            checklist = FILES["checklist.yaml"].replace("racking != 'none'", ">-\n      " + condition)
            self.assertEqual(support.lint({**FILES, "checklist.yaml": checklist}), (0, ""), condition)

    def test_every_key_is_named(self):
        for kind in support.KINDS:
            keys = own_keys(kind)
            self.assertTrue(keys)
            for key in keys - {"zh", "en"}:
                self.assertRegex(TEXT, rf"`[^`\n]*\b{key}\b[^`\n]*`", f"{kind}: {key}")

    def test_every_yaml_block_is_yaml(self):
        for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.S):
            core_yaml.load(block)


if __name__ == "__main__":
    unittest.main()
