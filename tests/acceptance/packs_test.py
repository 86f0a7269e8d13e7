# SPDX-License-Identifier: Apache-2.0
"""The shipped packs: each lints, stands on `sales-reporting`, and is documented in docs/packs.md."""
import re
import unittest

import support
import yaml

ROOT = support.EXAMPLES.parent
PACKS = sorted((ROOT / "checklists" / "packs").iterdir())


class Packs(support.TestCase):
    def test_each_lints(self):
        code, said = support.lint(*PACKS)
        self.assertEqual(code, 0, said)
        self.assertEqual(len(said.strip().splitlines()), len(PACKS), said)

    def test_each_is_documented_with_its_items(self):
        page = (ROOT / "docs" / "packs.md").read_text(encoding="utf-8")
        documented = re.findall(r"^## `([\w-]+)`", page, flags=re.MULTILINE)
        self.assertEqual(sorted(documented), [pack.name for pack in PACKS])
        for pack in PACKS:
            section = page.split(f"## `{pack.name}`", 1)[1].split("\n## ", 1)[0]
            for item in yaml.safe_load((pack / "checklist.yaml").read_text(encoding="utf-8")).get("items", []):
                self.assertIn(item["id"], section)

    def test_an_empty_project_is_never_a_go(self):
        for pack in PACKS:
            (self.folder / "readiness.yaml").write_text(
                f"readiness: 1\nname: demo\nchecklist: {pack.name}\nphase: kickoff\n", encoding="utf-8")
            audit = support.Audit(self.folder)
            self.assertIsNotNone(audit.report, audit.errors)
            self.assertNotEqual(audit.exit_code, 0, pack.name)
            self.assertNotEqual(audit.ruling, "GO")

    def test_an_industry_pack_wants_its_industry(self):
        for industry, outcome in (("fmcg", "pass"), ("hightech", "fail")):
            (self.folder / "readiness.yaml").write_text(
                f"readiness: 1\nname: demo\nchecklist: fmcg\nphase: kickoff\nfacts: {{industry: {industry}}}\n", encoding="utf-8")
            self.assertEqual(support.Audit(self.folder).findings["META-03"]["outcome"], outcome)

    def test_the_items_of_a_pack_judge_its_tables(self):
        (self.folder / "exports").mkdir()
        (self.folder / "readiness.yaml").write_text(
            "readiness: 1\nname: demo\nchecklist: fmcg\nphase: build\nfacts: {industry: fmcg}\n", encoding="utf-8")
        (self.folder / "exports" / "distributors.csv").write_text(
            "经销商编号,经销商名称,渠道,销售区域,合作状态\nD1,甲,商超,华东,合作中\nD2,乙,,华东,合作中\n", encoding="utf-8")
        (self.folder / "exports" / "sell_through.csv").write_text(
            "月份,经销商编号,销售区域,商品编码,动销数量,期末库存\n2026-03,D1,华东,A,10,5\n2026-03,D2,华南,A,8,-1\n"
            "2026-04,D1,华东,A,9,4\n2026-04,D9,华东,A,1,1\n", encoding="utf-8")
        found = {item: (finding["outcome"], sorted(sample["row"] for sample in finding["samples"]))
                 for item, finding in support.Audit(self.folder).findings.items() if item.startswith("FMCG")}
        self.assertEqual(found, {
            "FMCG-01": ("unknown", []), "FMCG-02": ("fail", [5]), "FMCG-03": ("fail", [0]),
            "FMCG-04": ("fail", [3]), "FMCG-05": ("fail", [3]), "FMCG-06": ("fail", [3, 5])})


if __name__ == "__main__":
    unittest.main()
