# SPDX-License-Identifier: Apache-2.0
"""The faults that are planted in the example, each told as a line of the oracle.

Every fault shows up in one item only (the rows are chosen for that), unless two items are named."""
from . import documents
from .codes import credit_code, with_wrong_check_digit
from .faults_data import plant_in_data
from .faults_goals import plant_in_goals
from .faults_identity import plant_in_identity
from .faults_technology import plant_in_technology
from .faults_testing import plant_in_testing
from .faults_training import plant_in_training
from .reconciliation import plant_in_reconciliation
from .table import sheet_row


class Planter:
    def __init__(self, company):
        self.company = company
        self.faults = []
        self.outcomes = {}  # item -> outcome, where it is not pass

    def told(self, items, outcome, what, file, rows=(), column="", says=""):
        """`says`: what the finding's message or samples must mention, where a row says nothing."""
        items = [items] if isinstance(items, str) else items
        self.faults.append({"id": f"F{len(self.faults) + 1:02d}", "items": items, "file": file, "rows": sorted(rows),
                            "column": column, "says": says, "what": what})
        for item in items:
            self.outcomes[item] = outcome

    def change(self, items, outcome, what, table, column, values, says=""):
        """`values`: index -> new value."""
        target = self.company.tables[table]
        for index, value in values.items():
            target.rows[index][column] = value
        self.told(items, outcome, what, target.path, map(sheet_row, values), target.headers[column], says)

    def replace(self, items, outcome, what, table, column, value, says="", **where):
        self.change(items, outcome, what, table, column, {self.company.tables[table].find(**where): value}, says)

    def remove(self, items, outcome, what, table, says, **where):
        target = self.company.tables[table]
        target.remove(**where)
        self.told(items, outcome, what, target.path, says=says)

    def add(self, items, outcome, what, table, row, column):
        target = self.company.tables[table]
        target.rows.append(dict(zip(target.headers, row, strict=True)))
        self.told(items, outcome, what, target.path, [sheet_row(len(target.rows) - 1)], target.headers[column])

    def answer(self, item, outcome, what, **changes):
        fields = dict(zip(["answer", "by", "date", "evidence", "reviewer"], self.company.answers[item], strict=True))
        self.company.answers[item] = tuple((fields | changes).values())
        self.told(item, outcome, what, "answers.yaml")


def plant_in_customers(p):
    customers = p.company.tables["customers"]
    in_crm_only = range(90, 120)  # so that the comparison with the ERP sees nothing of it
    blanks = ["", "暂无", "-", "待补充", "未知", "N/A", "", "无", "", "", "暂无", "", "", "-"]
    p.change("DATA-02-PHONE", "partial", "customers without a phone, some with a pseudo-null", "customers", "phone",
             dict(zip(range(3, 87, 6), blanks, strict=True)))
    p.change("DATA-05", "partial", "placeholder phone numbers", "customers", "phone", {10: "13800138000", 52: "13888888888"})
    p.change("DATA-12", "partial", "phone numbers with too few or too many digits, or letters", "customers", "phone",
             {20: "1380000123", 34: "021-5555", 62: "139000O1234"})
    p.change("DATA-10", "pass", "customers untouched for more than a year", "customers", "updated_on",
             {i: f"2024-{i % 9 + 1:02d}-15" for i in (6, 18, 31, 47, 66)})
    p.change("DATA-13", "partial", "owners who left the company or are unknown", "customers", "owner",
             {14: "应晓峰", 41: "应晓峰", 77: "张三"})
    p.change("DATA-28-INDUSTRY", "partial", "industries off the list", "customers", "industry", {25: "超市", 58: "其它"})
    p.change("DATA-15-USCC", "fail", "customers recorded twice under one credit code", "customers", "uscc",
             {97: customers.rows[92]["uscc"], 113: customers.rows[95]["uscc"]})
    p.change("DATA-19", "partial", "credit codes with a wrong check digit", "customers", "uscc",
             {i: with_wrong_check_digit(customers.rows[i]["uscc"]) for i in (101, 108)})
    p.change("DATA-19", "partial", "a credit code of a province that there is not", "customers", "uscc", {116: credit_code("160100", 117)})
    p.change("DATA-44", "fail", "a garbled name", "customers", "name", {104: "锟斤拷嘉兴便利店管理有限公司"})
    p.change("DATA-44", "fail", "a credit code that a spreadsheet took for a number", "customers", "uscc", {106: "9.13305E+17"})
    p.told("DATA-19", "partial", "what is left of it is no credit code", customers.path, [sheet_row(106)],
           customers.headers["uscc"])
    p.change("DATA-44-LENGTH", "fail", "a name with an address in it, too long for the new system", "customers", "name",
             {111: customers.rows[111]["name"] + "（收货地址：浙江省嘉兴市南湖区" + "城南路与双溪路交叉口" * 8 + "）"})
    assert all(i in in_crm_only for i in (92, 95, 97, 101, 104, 106, 108, 111, 113, 116))
    customers.ragged.add(70)
    p.told("DATA-01", "fail", "a row with a field too many", customers.path, [sheet_row(70)])


def plant_in_other_exports(p):
    tables = p.company.tables
    contacts, opportunities = tables["contacts"], tables["opportunities"]
    p.change("DATA-09-CONTACT", "fail", "contacts of customers that do not exist", "contacts", "customer_id",
             {130: "K0999", 166: "K1203"})
    p.change("DATA-11", "partial", "e-mail addresses that are none", "contacts", "email",
             {8: "qi.xiaoman@", 49: "teng.guodong#example.com", 88: "rui yaqin@example.com", 150: "无邮箱账号"})
    p.change("DATA-15-CONTACT", "fail", "people recorded twice for one customer", "contacts", "name",
             {i: contacts.rows[i - 120]["name"] for i in (125, 142, 171)})
    won_or_open = [i for i in range(100, 150, 5)]
    p.change("DATA-03-AMOUNT", "partial", "opportunities without an amount", "opportunities", "amount",
             dict(zip(won_or_open, ["", "未知", "", "-", "", "无", "", "", "暂无", ""], strict=True)) | {100: ""})
    p.change("DATA-04", "fail", "lost deals without a reason", "opportunities", "loss_reason",
             {i: value for i, value in zip((71, 75, 78, 83, 88), ("", "无", "", "-", ""), strict=True)})
    p.change("DATA-14", "partial", "an amount in 万元 instead of 元, and a negative one", "opportunities", "amount",
             {112: "35.6", 127: "-5000.00"})
    p.change("DATA-26", "partial", "amounts with a currency sign and with 万", "opportunities", "amount",
             {137: "¥86,000", 146: "12万"})
    p.change("DATA-26-CURRENCY", "partial", "a currency by a name that is no code", "opportunities", "currency", {40: "RMB", 55: "RMB"})
    p.change("DATA-47", "fail", "a mobile number in a name that everybody sees", "opportunities", "name",
             {139: "榿川 2026 年度供货 联系13900001234"})
    p.change("DATA-21-CLOSE", "partial", "closed before it was created", "opportunities", "close_on",
             {i: "2025-01-20" for i in (33, 121)})
    p.change("DATA-28-STAGE", "partial", "stages off the list", "opportunities", "stage",
             {96: "谈判", 118: "报价中", 143: "Closed"})
    assert all(opportunities.rows[i]["stage"] != "输单" for i in (33, 96, 112, 118, 121, 127, 137, 139, 143, 146))
    p.change("DATA-09-ORDER", "fail", "an order of a customer that does not exist", "orders", "customer_id", {81: "K0777"})
    p.change("DATA-24", "fail", "dates in three other formats", "orders", "ordered_on",
             {72: "2026/4/15", 76: "2026年4月8日", 84: "46120"})
    p.change("DATA-21-SHIP", "partial", "shipped before it was ordered", "orders", "shipped_on", {44: "2026-01-05"})
    p.change("DATA-14-OUTLIER", "partial", "an order that was entered in 元 where 万元 was meant", "orders", "amount",
             {87: "1268000000.50"})
    tables["erp_orders"].rows[87]["amount"] = "1,268,000,000.50"  # the ERP has it from the CRM
    payments = tables["payments"]
    i = payments.find(payment_id="R00042")
    payments.rows[i]["amount"] = f"{float(payments.rows[i]['amount']) + 3000:.2f}"
    p.told("DATA-14-PAID", "fail", "a payment of 3000 too much", payments.path, says="3000")
    p.add("DATA-43", "fail", "an ERP order that is missing in the CRM", "erp_orders", ["SO00091", "1,200.00"], "order_id")
    p.told("DATA-42-ORDERS", "fail", "the missing order, as a difference of the totals", tables["erp_orders"].path, says="1200")
    p.change("TECH-11", "partial", "a browser that is not supported", "browsers", "browser", {4: "Internet Explorer"})


def plant_in_migration(p):
    p.replace("DATA-27-MEANING", "fail", "an option without a meaning", "glossary", "meaning", "", option="特通渠道")
    p.add("DATA-32", "fail", "a source field that is neither mapped nor left out with a reason", "mapping",
          ["客户", "信用额度", "", "", ""], "target_column")
    p.replace("DATA-38", "fail", "a batch that lost four rows", "batches", "target_rows", "146", batch="B-03")
    p.replace("DATA-42", "fail", "totals that differ; a waiver allows it until 30 June", "recon", "new_value", "89", object="订单")
    p.remove("DATA-46", "fail", "nobody signed for the payments", "signoffs", "回款", object="回款")
    p.company.evidence["backup_manifest.csv"] += "合同,crm_contracts.bak,64,2026-05-28 07:30\n"
    p.told("DATA-35", "stale", "the evidence was changed after it was attested", "documents/evidence/backup_manifest.csv",
           says="backup_manifest.csv")
    p.outcomes["DATA-36"] = "blocked"  # it needs DATA-35
    p.company.waivers = [
        ("DATA-42", "订单少一笔为 5 月 24 日作废单，财务已确认，6 月底前补齐说明", "霍正华", "2026-06-30"),
        ("DATA-42-ORDERS", "月结差异，待 ERP 关账后核对", "龚敏之", "2026-05-15"),
    ]


def plant(company):
    planter = Planter(company)
    for part in (plant_in_goals, plant_in_customers, plant_in_other_exports, plant_in_identity, plant_in_migration, plant_in_data,
                 plant_in_technology, plant_in_training, plant_in_testing, plant_in_reconciliation):
        part(planter)
    return planter
