# SPDX-License-Identifier: Apache-2.0
"""docs/coverage.md: from each statement of the guide to the items, probes and artefacts that check it, and to a planted
fault that they find. The statements are those of docs/statements.csv; everything else is looked up."""
import csv
import pathlib
import re

import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
CHECKLIST = ROOT / "checklists" / "sales-reporting"
PARTS = {"META": "引言、常见问题 / Introduction and questions", "GOAL": "一、明确实施目标 / Goals",
         "DATA": "二、数据准备与清洗 / Data", "TECH": "三、技术与系统兼容性 / Technology",
         "TRAIN": "四、用户培训与跨部门协作 / Training and collaboration", "TEST": "五、系统测试与优化 / Testing"}
HEAD = """\
# What of the guide is checked

Generated: `READINESS_UPDATE_GOLDEN=1 python3 tests/acceptance/coverage_test.py`; do not edit. 自动生成，请勿手改。

The checklist `sales-reporting` follows the guide 《销售报表管理系统实施前的完整检查清单》. This page leads from each of its {count} checkable
statements to the items that check it, how, on what, and to a fault in an example that the audit finds. It has {items} scored items; what
is checked together is one item with parts, {checks} checks in all.
本页列出指南中 {count} 条可检查的陈述，以及对应的检查项、探针、依据文件，和示例中埋下的一处问题。检查表共 {items} 个计分项；一起核查的内容合为
一项，作为它的分项，合计 {checks} 条检查。

- **Item**: ids in the checklist; of a part, its item stands in brackets. It checks the statement whose id it begins with; others are named in [statements.csv](statements.csv).
- **Probe**: how; see [probes.md](probes.md). `ask` is a question that a person answers, with evidence where that is asked for.
- **Artefact**: the file that is looked at, where a project does not say otherwise.
- **Example**: a planted fault, as file and row (the header is row 1); in `examples/huadong` unless another example is named.
"""


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def checklist_parts():
    main = yaml.safe_load((CHECKLIST / "checklist.yaml").read_text(encoding="utf-8"))
    yield main
    for name in main["include"]:
        yield yaml.safe_load((CHECKLIST / name).read_text(encoding="utf-8"))


def texts_in(value):
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts_in(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts_in(one)]
    return [value] if isinstance(value, str) else []


def artefacts(item, tables):
    if "ask" in item:
        return ["answers.yaml"]
    found = []
    for name, value in item["check"].get("with", {}).items():
        for text in texts_in(value):
            if re.search(r"tables?$", name) and text in tables:
                found.append(tables[text])
            elif re.fullmatch(r"[^\s:]+\.[a-z]{2,5}|[^\s:]+/", text):
                found.append(text)
    return list(dict.fromkeys(found)) or ["this machine"]


def faults():
    """item -> planted faults, as a reader looks them up."""
    found = {}
    for oracle in sorted((ROOT / "examples").glob("*/oracle.yaml")):
        example = "" if oracle.parent.name == "huadong" else oracle.parent.name + ": "
        for fault in yaml.safe_load(oracle.read_text(encoding="utf-8"))["faults"]:
            row = f" {fault['rows'][0]}" if fault.get("rows") else ""
            for item in fault["items"]:
                found.setdefault(item, []).append(f"{example}{fault['file']}{row}")
    return found


def checks_of(item):
    """The item, or its parts, which know whose they are."""
    return [dict(part, part_of=item["id"]) for part in item["parts"]] if "parts" in item else [item]


def named(item):
    return f"{item['id']} ({item['part_of']})" if "part_of" in item else item["id"]


class Row:
    def __init__(self, statement, items, tables, planted):
        self.id, self.zh, self.en = statement["statement"], statement["zh"], statement["en"]
        self.items = [item["id"] for item in items]
        self.names = [named(item) for item in items]
        self.probes = list(dict.fromkeys(item["check"]["probe"] if "check" in item else "ask" for item in items))
        self.artefacts = list(dict.fromkeys(path for item in items for path in artefacts(item, tables)))
        self.examples = list(dict.fromkeys(place for item in self.items for place in planted.get(item, [])))[:2]

    def complete(self):
        return bool(self.items and self.examples)

    def line(self):
        cells = [f"{self.id} {self.zh}<br>{self.en}"]
        cells += ["<br>".join(cell) for cell in (self.names, self.probes, self.artefacts, self.examples)]
        return "| " + " | ".join(cells) + " |"


def statement_of(item_id):
    match = re.match(r"[A-Z]+-\d\d(?!\d)", item_id)
    return match[0] if match else ""


class Coverage:
    def __init__(self):
        parts = list(checklist_parts())
        tables = {table["id"]: table.get("file", table["id"]) for part in parts for table in part.get("tables", [])}
        scored = [item for part in parts for item in part.get("items", [])]
        self.scored = len(scored)
        self.items = {check["id"]: check for item in scored for check in checks_of(item)}
        statements = read_csv(ROOT / "docs" / "statements.csv")
        self.ids = [statement["statement"] for statement in statements]
        self.named = {statement["statement"]: statement["items"].split() for statement in statements}
        planted = faults()
        self.rows = []
        for statement in statements:
            own = [item for name, item in self.items.items() if statement_of(name) == statement["statement"]]
            others = [self.items[name] for name in self.named[statement["statement"]] if name in self.items]
            self.rows.append(Row(statement, own + others, tables, planted))

    def beyond(self):
        """Items of the checklist that check what the guide does not say."""
        checking = {item for row in self.rows for item in row.items}
        return [item for name, item in self.items.items() if name not in checking]

    def page(self):
        lines = [HEAD.format(count=len(self.rows), items=self.scored, checks=len(self.items))]
        for prefix, title in PARTS.items():
            lines += [f"## {title}", "", "| Statement | Item | Probe | Artefact | Example |", "|---|---|---|---|---|"]
            lines += [row.line() for row in self.rows if row.id.startswith(prefix)] + [""]
        lines += ["## 指南之外 / Beyond the guide", ""]
        lines += [f"- {item['id']} {item['title']['zh']} / {item['title']['en']}" for item in self.beyond()]
        return "\n".join(lines) + "\n"
