# SPDX-License-Identifier: Apache-2.0
"""Faults in cleansing, standards and migration, beyond those that the exports had from the start."""
from .table import sheet_row


def plant_in_quality(p):
    tables = p.company.tables
    opportunities = tables["opportunities"]
    p.change("DATA-13-DEAL", "partial", "open deals of people who left or are unknown", "opportunities", "owner",
             {111: "应晓峰", 132: "李四"})
    p.change("DATA-13-CONTACT", "partial", "contacts nobody has spoken to for two years", "contacts", "active_on",
             {i: "2024-03-11" for i in range(60, 120, 3)})
    p.change("DATA-21-WON", "partial", "a won deal without a close date", "opportunities", "close_on", {24: ""})
    p.change("DATA-21-PROBABILITY", "partial", "a probability that is not that of the stage", "opportunities", "probability",
             {104: 90})
    off_list = [96, 118, 143]
    assert all(opportunities.rows[i]["stage"] not in ("初步接洽", "需求分析", "方案展示", "商务谈判") for i in off_list)
    p.told("DATA-21-PROBABILITY", "partial", "nor are those of stages that nobody defined", opportunities.path,
           map(sheet_row, off_list), opportunities.headers["stage"])


def plant_in_references(p):
    customers = p.company.tables["customers"]
    for row in customers.rows:
        row["updated_on"] = min(row["updated_on"], "2026-04-17")
    p.told("DATA-10-EXPORT", "partial", "an export that is six weeks old", customers.path, says="2026-04-17")
    p.change("DATA-05-DATE", "partial", "a close date that nobody meant", "opportunities", "close_on", {108: "2099-12-31"})
    p.change("DATA-09-DEAL", "fail", "an order from an opportunity that does not exist", "orders", "opportunity_id", {19: "O0777"})
    p.add("DATA-09-LINE", "fail", "a line of an order that does not exist", "order_lines", ["SO00777", "1", "苏打饼干", "100.00"],
          "order_id")
    p.change("DATA-12-CONTACT", "partial", "phone numbers with too few digits, or letters", "contacts", "phone",
             {17: "1380000", 29: "139OOOO1234", 44: "座机", 91: "0512-1", 133: "23800001234"})
    p.change("DATA-21-FUTURE", "partial", "an order of next year", "orders", "ordered_on", {79: "2027-04-15"})
    p.add("DATA-27-UNIQUE", "fail", "an option that is defined twice", "glossary", ["客户来源", "展会", "行业展会上收集的名片"], "option")


def plant_in_amounts(p):
    lines = p.company.tables["order_lines"]
    orders = p.company.tables["orders"]
    lines.rows[lines.find(order_id="SO00033", line=2)]["amount"] = "1.00"
    p.told("DATA-14-LINES", "fail", "lines that do not add up to their order", orders.path,
           [sheet_row(orders.find(order_id="SO00033"))], orders.headers["order_id"])
    p.told("DATA-14-LINES", "fail", "an amount that was changed in the order alone", orders.path,
           [sheet_row(orders.find(order_id="SO00088"))], orders.headers["order_id"])
    payments = p.company.tables["payments"]
    index = payments.find(payment_id="R00042")
    p.told("DATA-14-OVERPAID", "partial", "a payment of 3000 too much, at its order", orders.path,
           [sheet_row(orders.find(order_id=payments.rows[index]["order_id"]))], orders.headers["order_id"])


def plant_in_cleansing(p):
    p.change(["DATA-20-CHILD", "DATA-09-CONTACT"], "fail", "a contact of a customer that was merged away", "contacts",
             "customer_id", {155: "K0121"})
    needs = p.company.tables["report_needs"]
    p.told("DATA-06", "fail", "the reports on lost deals and visits lack what the exports do not say", needs.path,
           [sheet_row(needs.find(report="赢输分析")), sheet_row(needs.find(report="客户拜访计划"))], needs.headers["field"],
           says="赢输分析")
    plan = p.company.tables["cleaning_plan"]
    plan.rows[plan.find(task="补录联系电话")]["person_days"] = "0.1"
    p.told("DATA-17", "partial", "a tenth of a day for fourteen phone numbers", plan.path, [sheet_row(plan.find(task="补录联系电话"))],
           plan.headers["person_days"])
    p.replace(["DATA-20", "DATA-20-SURVIVOR"], "fail", "a customer merged into one that is merged itself", "merge_log", "survivor_id", "K0122",
              merged_id="K0121")
    p.remove("DATA-18", "fail", "phone numbers are not used to find duplicates", "dedupe_keys", "联系电话", field="联系电话")
    p.replace("DATA-18-REASON", "fail", "a key that is not used, and no reason", "dedupe_keys", "reason", "", field="电子邮箱")
    p.replace("DATA-20-SURVIVOR", "fail", "a customer merged into one that does not exist", "merge_log", "survivor_id", "K0845",
              merged_id="K0123")
    p.replace("DATA-20-LOG", "fail", "a merge that nobody did", "merge_log", "merged_by", "", merged_id="K0122")
    p.replace("DATA-22", "fail", "a completion that filled nothing", "enrichment", "filled_after", "97", field="行业分类")


def plant_in_standards(p):
    p.company.documents["data_entry_standard.md"] = p.company.documents["data_entry_standard.md"].replace(
        "| 失败原因 | 输单时从术语表选择 | 输单时 |\n", "")
    p.told("DATA-23", "fail", "the standard says nothing about loss reasons", "documents/data_entry_standard.md", says="失败原因")
    customers = p.company.tables["customers"]
    in_jiangsu = [i for i in range(90, 120) if customers.rows[i]["province"] == "江苏省"]
    p.change("DATA-25", "partial", "a province that is not named in full", "customers", "province", {in_jiangsu[0]: "江苏"})
    p.change("DATA-25", "partial", "a city of another province", "customers", "city", {in_jiangsu[1]: "昆明市"})
    p.change("DATA-24-PAID", "fail", "payment dates in two other formats", "payments", "paid_on",
             {54: "2026/5/9", 61: "20260512"})
    p.replace("DATA-29", "fail", "a place that another stage has", "stages", "order", "2", stage="方案展示")
    p.replace("DATA-29-RULES", "fail", "a stage without an entry rule", "stages", "entry_rule", "", stage="方案展示")
    p.add(["DATA-29-GLOSSARY", "DATA-30"], "fail", "a stage that is neither defined nor configured", "glossary",
          ["商机阶段", "样品试用", "客户正在试用样品"], "option")
    p.add("DATA-30-EXTRA", "fail", "an option that the glossary does not know", "picklists", ["客户来源", "其他"], "field")
    p.remove("DATA-31", "fail", "nobody owns the contacts", "data_owners", "联系人", object="联系人")
    p.replace("DATA-31-OWNER", "fail", "an owner who left", "data_owners", "owner", "应晓峰", object="订单")
    p.replace("DATA-31-STEWARD", "fail", "a steward from outside", "data_owners", "steward", "外包小王", object="商机")


def plant_in_mapping(p):
    tables = p.company.tables
    mapping = tables["mapping"]
    p.told("DATA-32-EXPORT", "fail", "fields that no export has", mapping.path, [sheet_row(mapping.find(source_column="信用额度"))],
           mapping.headers["source_column"])
    p.replace("DATA-32-EXPORT", "fail", "a column under a name that it does not have", "mapping", "source_column", "地市",
              source_column="城市")
    p.told("DATA-32-EXPORT", "fail", "so the column itself is mapped nowhere", tables["customers"].path, [1], "城市")
    p.replace("DATA-34", "fail", "a unit conversion that is wrong by a factor of 10,000", "mapping_samples", "output", "801500",
              target_column="opportunity.amount_wan")
    p.add(["DATA-32-TARGET", "DATA-32-EXPORT"], "fail", "two source fields for one target field", "mapping",
          ["联系人", "备用电话", "contact.phone", "去除空格", ""], "target_column")
    p.add("DATA-32-REQUIRED", "fail", "a required field that nothing is mapped to", "target_fields",
          ["payment.method", "选项", "20", "是"], "target_column")
    p.replace("DATA-32-EXISTS", "fail", "a target field that does not exist", "mapping", "target_column", "order.ship_date",
              source_column="发货日期")
    tables["code_maps"].remove(source_value="Closed")
    p.told("DATA-34-STAGE", "fail", "a stage that the code map does not know", tables["opportunities"].path, [sheet_row(143)],
           tables["opportunities"].headers["stage"])
    p.told("DATA-34-INDUSTRY", "fail", "an industry that the code map does not know", tables["customers"].path, [sheet_row(58)],
           tables["customers"].headers["industry"])
    samples = tables["mapping_samples"]
    p.told("DATA-34", "fail", "the rule of a target that does not exist has no sample", mapping.path,
           [sheet_row(mapping.find(target_column="order.ship_date"))], mapping.headers["rule"])
    p.told("DATA-34", "fail", "and the sample of the one that does has no rule", samples.path,
           [sheet_row(samples.find(target_column="order.shipped_on"))], samples.headers["output"])
    for table, column, rows, what in (
            ("customers", "industry", [58], "an industry without a code"), ("customers", "name", [111], "a name that is too long"),
            ("opportunities", "amount", [137, 146], "amounts that no unit conversion can read"),
            ("opportunities", "stage", [143], "a stage without a code")):
        p.told("DATA-33", "partial", what, tables[table].path, map(sheet_row, rows), tables[table].headers[column])
    p.replace("DATA-34-TARGET", "fail", "a code that leads off the glossary", "code_maps", "target_value", "餐饮", source_value="餐饮连锁")


def plant_in_batches(p):
    p.company.backups["erp_orders.bak"] += "x"
    del p.company.backups["fin_payments.bak"]
    p.told("DATA-35-FILES", "fail", "a backup that was changed, and one that is missing", "backups/SHA256SUMS", [4, 5])
    plan = p.company.tables["batch_plan"]
    plan.rows[plan.find(batch="B-03")]["key_to"] = "O0148"
    opportunities = p.company.tables["opportunities"]
    p.told("DATA-37", "fail", "opportunities that belong to no batch", opportunities.path, [sheet_row(148), sheet_row(149)],
           opportunities.headers["opportunity_id"])
    p.remove("DATA-35-OBJECTS", "fail", "the contacts are not backed up", "backups", "联系人", object="联系人")
    p.replace("DATA-35-ROWS", "fail", "a backup that lacks two rows", "backups", "rows", "88", object="订单")
    p.replace("DATA-35-AGE", "fail", "a backup that is a week old", "backups", "backed_up_on", "2026-05-20 21:00", object="回款")
    p.replace("DATA-36-RECORD", "fail", "restored with another checksum", "restore_tests", "restored_hash", "77d2b64f", object="商机")
    p.replace("DATA-36-RECENT", "fail", "a restore of last winter", "restore_tests", "date", "2026-02-10", object="客户")
    p.company.tables["restore_tests"].remove(object="回款")
    backups = p.company.tables["backups"]
    p.told("DATA-36-OBJECTS", "fail", "the backup of the payments was never restored", backups.path,
           [sheet_row(backups.find(object="回款"))], backups.headers["object"])
    p.replace("DATA-38-SUM", "fail", "a batch with another checksum", "batches", "target_sum", "e6403bf8", batch="B-05")
    p.add("DATA-38-PLANNED", "fail", "a planned batch that nobody checked", "batch_plan",
          ["B-06", "6", "回款", "R00081", "R00120", "到账日期晚于 2026-05-24 的补充导入"], "batch")


def plant_in_timing(p):
    rehearsals = p.company.tables["rehearsals"]
    rehearsals.rows[rehearsals.find(object="订单")]["seconds"] = "86400"
    p.told("DATA-39", "fail", "a rehearsal that took a day", rehearsals.path, says="31 h")
    p.add("DATA-40", "fail", "a window on a Saturday that is worked", "windows", ["第三窗口", "2026-05-09 09:00", "2026-05-09 12:00"],
          "starts_at")
    p.add("DATA-40", "fail", "a window in the closing of the month", "windows", ["第四窗口", "2026-05-30 22:00", "2026-05-31 06:00"],
          "starts_at")
    p.replace("DATA-41", "fail", "many rows by a tool without a job log", "transfers", "job_log", "", object="商机")


def plant_in_data(planter):
    for part in (plant_in_quality, plant_in_references, plant_in_amounts, plant_in_cleansing, plant_in_standards, plant_in_mapping, plant_in_batches, plant_in_timing):
        part(planter)
