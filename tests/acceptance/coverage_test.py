# SPDX-License-Identifier: Apache-2.0
"""docs/article-coverage.md lists every item of the checklist at its paragraph."""
import pathlib
import re
import unittest

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Coverage(unittest.TestCase):
    def test_every_item_is_listed_at_its_paragraph(self):
        page = (ROOT / "docs" / "article-coverage.md").read_text(encoding="utf-8")
        rows = re.findall(r"^\| (\S+) \| [^|]+ \| ([A-Z].*) \|$", page, flags=re.MULTILINE)
        listed = {paragraph: items.split(", ") for paragraph, items in rows if paragraph != "Paragraph"}
        written = {}
        for domain in ("goals", "data", "technology", "training", "testing"):
            text = (ROOT / "checklists" / "sales-reporting" / f"{domain}.yaml").read_text(encoding="utf-8")
            for item in yaml.safe_load(text)["items"]:
                written.setdefault(item["source"], []).append(item["id"])
        self.assertEqual(listed, written)


if __name__ == "__main__":
    unittest.main()
