# SPDX-License-Identifier: Apache-2.0
"""Faults of the testing domain."""
from .documents import CHAIN
from .faults_technology import blame, silently
from .registers_testing import report_values


def plant_in_testing(p):
    company = p.company
    company.cases = [case for case in company.cases if case[1] != "contract_execution" and case != CHAIN]
    company.cases.append((*CHAIN[:2], CHAIN[2].replace("contract_execution ", "")))
    company.cases.remove(("forms", "form_order", "save"))
    company.cases.remove(("forms", "form_contact", "rejects_bad_format"))
    company.skipped_cases = {("form_contact", "edit")}
    company.failed_cases = {("quote_approval", "报价审批退回后重新提交"): "expected status 审批中, got 草稿"}
    p.told("TEST-03", "fail", "a step without a test, and one with a failed test", "results/junit.xml", says="合同执行")
    p.told("TEST-14", "partial", "a failed case", "results/junit.xml", says="报价审批退回后重新提交")
    p.told("TEST-01", "partial", "saving orders was not tested, editing contacts was skipped", "results/junit.xml", says="订单 x 保存")
    p.told("TEST-02", "partial", "no bad format for contacts", "results/junit.xml", says="联系人 x 格式")
    p.told("TEST-03-CHAIN", "fail", "the case from lead to payment leaves the contract out", "results/junit.xml", says="合同执行")
    p.told("TEST-04", "partial", "a quote that was returned cannot be submitted again", "results/junit.xml", says="报价审批 x 退回")
    p.told("TEST-14-SKIPPED", "partial", "a skipped case", "results/junit.xml", says="form_contact")
    company.older_suites = {"approvals"}
    p.told("TEST-14-RELEASE", "fail", "a suite that was run on the release before", "results/junit.xml", says="6.1")
    company.load_p95 = 4210.0
    p.told("TEST-16-MEASURED", "fail", "slow at the peak, as the tool measured it", "results/k6-summary.json", says="4210")
    silently(p, "TEST-08", "fail", "the account of the administrators is disabled", "accounts", "enabled", "否", role="系统管理员",
             says="系统管理员")
    p.replace("TEST-06", "fail", "a report whose formula was not checked", "reports", "formula_checked", "否", report="应收账款账龄")
    p.replace("TEST-09", "fail", "sales people can export all opportunities", "permission_export", "granted", "允许",
              role="一线销售", object="全部商机")
    p.add("TEST-09", "fail", "a permission that nobody asked for", "permission_export", ["销售经理", "全部客户", "删除", "允许"], "granted")
    p.replace("TEST-09-TRIED", "fail", "a test that found it allowed", "permissions", "actual", "允许", role="系统管理员", object="回款金额")
    p.told("TEST-10", "fail", "the only denied action of administrators was allowed", "registers/permissions.csv", says="系统管理员")
    p.remove("TEST-12", "partial", "an interface without a fault test", "interface_tests", "IF-03", interface="IF-03", kind="对方报错")
    p.replace("TEST-15-TESTER", "fail", "a tester who is not on the roster", "uat", "tester", "陈外包", scenario="应收账龄")
    p.replace("TEST-16", "fail", "slow at the month-end peak", "load_tests", "p95_seconds", "4.8", scenario="月底集中提交订单")
    p.replace("TEST-19", "partial", "a record without a comment", "uat", "comment", "", tester="卞嘉树")
    p.replace("TEST-20", "partial", "a report that takes 14 seconds", "reports", "load_seconds", "14.2", report="渠道转化报表")
    p.replace("TEST-29-RATING", "pass", "a low rating", "uat", "rating", "3", tester="闻人杰")
    p.replace("TEST-23", "partial", "a defect that nobody owns", "defects", "owner", "", defect_id="D-06")
    p.replace("TEST-24", "partial", "a type that was not agreed", "defects", "type", "其他", defect_id="D-10")
    p.replace("TEST-25", "fail", "a fatal defect that is still open", "defects", "status", "处理中", defect_id="D-02")
    p.replace("TEST-26", "fail", "deferred without consent of the business", "defects", "accepted_by", "", defect_id="D-05")
    p.replace("TEST-27", "partial", "closed without a retest", "defects", "retested_on", "", defect_id="D-07")
    p.remove("TEST-05", "partial", "a report that was not tested", "reports", "", report="动销报表")
    blame(p, "TEST-05", "trace", report="动销报表")
    p.company.tables["report_values"] = report_values(company.tables["orders"])
    silently(p, "TEST-06-KPI", "fail", "the total of the report leaves out an order", "report_values", "value", "1,000,000.00",
             kpi="订单总额", says="订单总额")
    silently(p, "TEST-07", "fail", "the end user could not build a report", "uat", "result", "未通过", scenario="自定义报表", says="rows that match: 0")
    p.replace("TEST-11", "partial", "an interface that is slow under load", "interface_tests", "p95_seconds", "5.2", interface="IF-04",
              kind="压力")
    for row in company.tables["sync_log"].rows:
        if row["interface"] == "IF-04":
            row["lag_seconds"] += 400
    p.told("TEST-13", "partial", "an interface whose records arrive late", "exports/sync_log.csv", says="IF-04")
    p.change("TEST-13-MATCH", "fail", "batches that differ", "sync_log", "mismatches", {17: 3})
    p.replace("TEST-15-TEAM", "fail", "a tester who built it himself", "uat", "tester", "麦星河", scenario="回款核销")
    for row in company.tables["uat"].rows:
        row["updates"] = "4" if row["updates"] else ""
        row["outcomes"] = row["outcomes"].replace("、发起督办", "")
    p.told("TEST-17", "fail", "only four opportunities were updated", "registers/uat.csv", says="rows that match: 0")
    p.told("TEST-18", "fail", "managers did not chase anything", "registers/uat.csv", says="rows that match: 0")
    p.replace("TEST-21", "partial", "a task with many more steps", "task_steps", "steps", "13", task="新建客户")
    silent = [i for i, row in enumerate(company.tables["uat"].rows) if row["department"] == "服务部"]
    p.change("TEST-19", "fail", "records of service without a comment", "uat", "comment", {i: "" for i in silent})
    p.told("TEST-22-USED", "fail", "nobody of service said anything", "registers/uat.csv", says="服务部")
    p.replace("TEST-24-VENDOR", "fail", "a bottleneck that the vendor does not know of", "defects", "vendor_ticket", "", defect_id="D-03")
    p.replace("TEST-24-PROCESS", "fail", "a process problem of a requirement that does not exist", "defects", "requirement_id", "R-99",
              defect_id="D-04")
    p.replace("TEST-27-REOPENED", "partial", "a defect that came back twice", "defects", "reopened", "2", defect_id="D-09")
    p.replace("TEST-27-AGE", "partial", "a defect that took a month", "defects", "found_on", "2026-04-12", defect_id="D-08")
    defects = company.tables["defects"]
    for i in range(11, 20):
        new = [f"D-{i}", f"第二轮测试问题 {i}", "功能", "一般", "中", "处理中", "左小北", "排期修复", "", "2026-05-26", "", "", "0", "", "", ""]
        defects.rows.append(dict(zip(defects.headers, new, strict=True)))
    p.told("TEST-28", "fail", "more defects are found than closed", defects.path, says="in the last 14 days")
    p.remove("TEST-29", "fail", "finance did not sign", "acceptance", "财务部", department="财务部")
