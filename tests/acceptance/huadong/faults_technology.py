# SPDX-License-Identifier: Apache-2.0
"""Faults of the technology domain."""
from .table import sheet_row


def plant_in_technology(p):
    p.replace("TECH-17-FIELDS", "fail", "a system without a version", "systems", "version", "", system="OA")
    p.company.documents["integration_architecture.md"] = "# 系统集成架构图（草稿）\n\n- IF-01 CRM 与 ERP\n- IF-02 财务软件\n- IF-04 营销自动化\n"
    p.told("TECH-24", "fail", "the integration diagram is a draft of a few lines", "documents/integration_architecture.md",
           says="documents/integration_architecture.md")
    p.told("TECH-24-LISTS", "fail", "and leaves an interface out", "registers/interfaces.csv")
    blame(p, "TECH-24-LISTS", "interfaces", interface="IF-03")
    p.replace("TECH-25", "fail", "an interface without a protocol", "interfaces", "protocol", "", interface="IF-03")
    p.replace("TECH-26", "fail", "a system whose interface is not on the register", "systems", "interface", "IF-09", system="营销自动化")
    p.replace("TECH-30", "fail", "a rate limit with too little head-room", "interfaces", "rate_limit", "800", interface="IF-02")
    p.replace("TECH-31", "fail", "the two sides authenticate differently, and no gateway is named", "interfaces", "gateway", "",
              interface="IF-02")
    p.replace("TECH-32", "partial", "a vendor nobody spoke to for half a year", "vendor_contacts", "last_contact", "2025-11-20",
              system="OA")
    p.replace("TECH-34", "fail", "a technical risk without a rollback", "risks", "rollback", "", risk="ERP 接口上线后同步失败")
    poc = p.company.tables["poc"]
    poc.rows[poc.find(interface="IF-02")]["result"] = "未通过"
    interfaces = p.company.tables["interfaces"]
    p.told("TECH-27", "fail", "a critical interface whose proof of concept failed", interfaces.path,
           [sheet_row(interfaces.find(interface="IF-02"))], interfaces.headers["interface"])
    p.company.vendor_spec = p.company.vendor_spec.replace("date: 2026-02-10\n", "")
    p.told("TECH-01", "partial", "a specification without a date", "vendor_spec.yaml", says="date")
    del p.company.api_objects["payments"]
    p.told(["TECH-18", "TECH-19"], "partial", "no interface for payments", "documents/openapi.yaml", says="回款")
    p.company.sample |= {"ordered_on": "2026/5/6"}
    p.told("TECH-29", "fail", "a message whose date is written in another way", "documents/payloads/order.sample.json", says="ordered_on")
    p.answer("TECH-21", "partial", "only some ways of extension were shown", answer="some")
    p.remove("TECH-23", "fail", "nobody from the vendor", "tech_team", "供应商技术顾问", role="供应商技术顾问")
    p.replace("TECH-05", "fail", "the database server has a thin line", "servers", "network_mbps", "100", server="crm-db-01")
    silently(p, "TECH-06", "partial", "attachments grow faster than the disk allows", "data_volumes", "rows_per_month", "8,000",
             object="附件", says="附件")
    p.replace("TECH-08", "fail", "a database that the vendor no longer supports", "components", "version", "11.22", server="crm-test-01",
              name="PostgreSQL")
    p.replace("TECH-09", "fail", "a Java that is too old", "components", "version", "1.8.0_402", server="crm-test-01", name="Java")
    for row in p.company.tables["components"].rows:
        row["server"] = row["server"].replace("crm-app-01", "crm-app-1")
    p.told("TECH-10", "fail", "software recorded under a server name that does not exist", "registers/components.csv", says="crm-app-01")
    p.replace("TECH-12", "partial", "phones that are too old", "mobiles", "version", "9", department="财务部")
    p.replace("TECH-13", "fail", "the line of an office is too thin", "sites", "line_mbps", "2", site="南京办事处")
    silently(p, "TECH-16", "fail", "the planned peak forgets that everybody is there in the morning", "capacity", "percent", "90",
             role="全部", says="早会集中查看报表")
    p.remove("TECH-20", "partial", "nobody knows how the mail system connects", "connectors", "", system="企业邮箱")
    blame(p, "TECH-20", "systems", system="企业邮箱")
    p.replace("TECH-22", "fail", "a critical integration that nobody has seen", "connectors", "proof", "", system="财务软件")
    p.replace("TECH-28", "fail", "the test environment uses the production database", "environments", "database", "crm-db-01/crm",
              purpose="测试")
    p.replace("TECH-32-LIMITS", "fail", "limits that nobody asked about", "vendor_contacts", "limits", "", system="OA")
    p.replace("TECH-33", "fail", "an ERP patch in the week of go-live", "upgrades", "planned_on", "2026-06-06", system="ERP")
    p.remove("TECH-33-PLANS", "partial", "a system whose upgrade plans nobody asked about", "upgrades", "", system="企业邮箱")
    blame(p, "TECH-33-PLANS", "systems", system="企业邮箱")
    p.replace("TECH-35", "fail", "a rehearsal that took longer than allowed", "rollback_rehearsals", "minutes", "290",
              plan="停用同步，改为每日文件导入")
    p.replace("TECH-35-RECENT", "partial", "a rehearsal that is older than sixty days", "rollback_rehearsals", "rehearsed_on", "2026-02-20",
              plan="恢复备份，旧系统继续使用")
    for item in ("TECH-14", "TECH-15", "TECH-15-CLOCK"):
        p.outcomes[item] = "not_applicable"  # the company names no service to look at


def silently(p, items, outcome, what, table, column, value, says, **where):
    """A fault that the finding's message tells, and no row."""
    target = p.company.tables[table]
    target.rows[target.find(**where)][column] = value
    p.told(items, outcome, what, target.path, says=says)


def blame(p, item, table, **where):
    """The last fault shows up at a row of another table."""
    fault = p.faults[-1]
    assert fault["items"] == [item]
    target = p.company.tables[table]
    fault |= {"file": target.path, "rows": [sheet_row(target.find(**where))], "column": ""}
