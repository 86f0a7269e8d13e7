# SPDX-License-Identifier: Apache-2.0
"""Faults in goals, requirements and the choice of the vendor."""
from .faults_technology import blame
from .table import sheet_row


def plant_in_goals(p):
    p.replace(["GOAL-16", "GOAL-09"], "fail", "a goal without a deadline", "goals", "deadline", "", goal_id="G-05")
    p.replace("GOAL-10", "fail", "a vague goal: no number, no unit", "goals", "title", "提升效率，改善管理", goal_id="G-06")
    p.replace("GOAL-11", "fail", "the goal is to shorten, the target is longer", "goals", "target", "40", goal_id="G-04")
    p.replace("GOAL-14", "fail", "a strategy that does not exist", "goals", "strategy_ref", "S9", goal_id="G-03")
    p.replace("GOAL-17", "fail", "the owner is not on the roster", "goals", "owner", "周文博", goal_id="G-07")
    p.add("GOAL-06", "fail", "a second definition of one metric", "metrics",
          ["回款率", "回款金额 ÷ 订单金额", "payments.amount、orders.amount", "陆启明", "否", "", ""], "metric")
    p.add("GOAL-06-ALIKE", "partial", "another name for a metric, and another formula", "metrics",
          ["订单金额", "Σ 订单金额(不含税)", "orders.amount", "龚敏之", "否", "", ""], "metric")
    plant_in_milestones(p)
    p.remove("GOAL-19", "fail", "finance took part in no workshop", "workshops", "财务部", department="财务部")
    p.add("GOAL-24", "fail", "a pain that no high-priority requirement meets", "pains",
          ["P-06", "经销商库存不透明，窜货难以发现", "G-06", "渠道"], "pain_id")
    p.add(["GOAL-26", "GOAL-28"], "fail", "an accepted requirement without a function", "requirements",
          ["R-13", "经销商库存与窜货预警", "市场部", "中", "已确认", "", "13", "渠道"], "requirement_id")
    p.add("GOAL-28", "fail", "a function that nobody asked for", "functions", ["F-12", "社交媒体舆情监控"], "function_id")
    p.add("GOAL-28", "fail", "a link to a function that does not exist", "trace", ["R-05", "F-77", "应收账款账龄", "2026-02-26"], "function_id")
    p.answer("GOAL-29", "unknown", "nobody has reviewed the answer about the requirement map", reviewer="")
    plant_in_baseline(p)
    plant_in_requirements(p)
    plant_in_framing(p)


def plant_in_framing(p):
    p.remove("META-01", "fail", "no risk about the fit of the system", "risks", "需求", category="需求")
    p.replace("META-01-FIELDS", "partial", "a risk without a response", "risks", "response", "", category="预算")
    p.remove("META-02", "fail", "nobody stands for sales", "team", "销售负责人", role="销售负责人")
    p.replace("META-02-ROSTER", "fail", "a member who is not on the staff", "team", "person", "周文博", role="财务代表")
    project = p.company.project
    p.company.project = project.replace(" industry: fmcg,", "").replace("OpenRefine", "Excel")
    p.told("META-03", "unknown", "the project does not say its industry", "readiness.yaml", says="industry")
    p.told("META-04", "fail", "a spreadsheet for data from four systems", "readiness.yaml", says="Excel")
    p.remove(["META-05", "META-05-VENDORS"], "fail", "the other vendor is not scored on its product", "vendor_scorecard", "",
             vendor="晴川科技(虚构)", dimension="产品能力")
    scores = p.company.tables["vendor_scorecard"]
    p.told("META-05-WEIGHT", "fail", "so its weights come to 65", scores.path,
           [sheet_row(scores.find(vendor="晴川科技(虚构)", dimension="行业经验"))])
    p.remove("META-06", "fail", "no cost of training", "tco", "培训", cost="培训")
    p.replace("META-06-YEARS", "fail", "maintenance without its third year", "tco", "year_3", "", cost="后期维护")
    p.replace("META-06-TOTAL", "fail", "a total that its parts do not give", "tco", "total", "280000", cost="软件采购")
    tco = p.company.tables["tco"]
    p.told("META-06-TOTAL", "fail", "nor does one without its third year", tco.path, [sheet_row(tco.find(cost="后期维护"))])
    p.told("GOAL-18-PAYBACK", "partial", "the costs that are missing shorten the payback", tco.path,
           [sheet_row(tco.find(cost="后期维护"))])
    p.remove("META-07", "partial", "no reference customer was asked", "vendor_proofs", "客户访谈", kind="客户访谈")
    phases = p.company.tables["phase_gates"]
    phases.rows[phases.find(phase="建设")]["signed_by"] = ""
    p.told("META-08", "fail", "nobody signed for the build phase", phases.path, says="建设")
    p.replace("META-08-ORDER", "fail", "the acceptance test was signed before the build phase", "phase_gates", "signed_on", "2026-05-06",
              phase="验收测试")
    p.replace("META-08-SPAN", "fail", "a signature before the project began", "phase_gates", "signed_on", "2026-01-05", phase="启动")


def plant_in_milestones(p):
    p.remove("GOAL-16-MILESTONE", "partial", "a goal without a milestone", "milestones", "", goal_id="G-05")
    blame(p, "GOAL-16-MILESTONE", "goals", goal_id="G-05")
    p.replace("GOAL-16-FIELDS", "partial", "a milestone that nobody owns", "milestones", "owner", "", goal_id="G-06")
    p.replace("GOAL-16-CRITERION", "partial", "a vague exit criterion", "milestones", "criterion", "使用效率明显提升", goal_id="G-07")
    p.replace("GOAL-16-ORDER", "partial", "the second step is due before the first", "milestones", "due", "2026-07-15",
              milestone="周报、月报全部自动生成")
    p.replace("GOAL-16-SPAN", "partial", "a milestone behind the deadline of its goal", "milestones", "due", "2027-02-28", goal_id="G-04")


def plant_in_baseline(p):
    inventory, goals, forecast = (p.company.tables[name] for name in ("report_inventory", "goals", "forecast"))
    inventory.rows[inventory.find(report="订单汇总")]["tool"] = "Excel"
    p.told("GOAL-01", "fail", "more spreadsheets than the project says", inventory.path, says="75 %")
    forecast.rows[forecast.find(period="2026-04")]["forecast"] = "1000000"
    p.told("GOAL-08", "fail", "the past is better than the baseline", forecast.path, says="66.66 %")
    p.replace("GOAL-13", "partial", "a large step that nobody approved", "goals", "approver", "", goal_id="G-07")
    goals.rows[goals.find(goal_id="G-03")]["baseline"] = "一成多"
    p.told(["GOAL-15", "GOAL-09"], "fail", "15 % less than nobody knows what", goals.path, [sheet_row(goals.find(goal_id="G-03"))])
    p.replace("GOAL-02", "partial", "nobody counted the errors of a report", "report_inventory", "errors", "", report="线索来源统计")
    p.replace("GOAL-03", "partial", "a management report of unknown delay", "report_inventory", "latency_hours", "", report="销售月报")
    p.replace("GOAL-04", "fail", "contacts have no master system", "entities", "master_system", "", entity="联系人")
    p.remove("GOAL-05", "fail", "a step of the chain is missing", "ltc", "合同执行", step="合同执行")
    p.replace("GOAL-05-FIELDS", "fail", "a step without a report", "ltc", "report", "", step="报价审批")
    p.replace("GOAL-06-FIELDS", "fail", "a metric that nobody owns", "metrics", "owner", "", metric="阶段转化率")
    p.replace("GOAL-07", "fail", "a metric of reviews without a threshold", "metrics", "threshold", "", metric="预测准确率")
    p.replace("GOAL-12", "partial", "a baseline of unknown origin", "goals", "baseline_source", "", goal_id="G-07")
    p.add("GOAL-14-STRATEGY", "partial", "a strategy without a goal", "strategy", ["S4", "拓展线上渠道"], "strategy_id")
    p.replace("GOAL-17-MEASURE", "partial", "a goal of unknown frequency", "goals", "frequency", "", goal_id="G-02")
    p.answer("GOAL-18", "partial", "finance has not reviewed the model", answer="drafted")
    p.replace("GOAL-18-GOAL", "fail", "a benefit of a goal that does not exist", "roi", "goal_id", "G-11", goal_id="G-06")


def plant_in_requirements(p):
    requirements, pains = p.company.tables["requirements"], p.company.tables["pains"]
    p.replace("GOAL-19-MINUTES", "partial", "a workshop without minutes", "workshops", "file", "", department="服务部")
    for item, requirement, tags, missing in (("GOAL-20", "R-08", "活动跟踪", "阶段转化率"), ("GOAL-21", "R-04", "渠道转化", "投入产出"),
                                             ("GOAL-22", "R-05", "订单、应收账款", "回款")):
        requirements.rows[requirements.find(requirement_id=requirement)]["tags"] = tags
        p.told(item, "fail", f"{requirement} leaves a need out", requirements.path, says=missing)
    p.replace("GOAL-23", "fail", "a priority off the list", "requirements", "priority", "紧急", requirement_id="R-11")
    for requirement in ("R-07", "R-08"):
        requirements.rows[requirements.find(requirement_id=requirement)]["priority"] = "高"
    p.told("GOAL-27", "fail", "a high requirement without a report", requirements.path,
           [sheet_row(requirements.find(requirement_id="R-07"))])
    p.told("GOAL-23-SHARE", "partial", "more than half of the requirements are high", requirements.path, says="7 of 13")
    p.replace("GOAL-23-RANK", "partial", "two requirements of one rank", "requirements", "rank", "8", requirement_id="R-09")
    p.replace("GOAL-24-GOAL", "fail", "a pain of a goal that does not exist", "pains", "goal_id", "G-99", pain_id="P-03")
    requirements.rows[requirements.find(requirement_id="R-01")]["tags"] = "销售漏斗"
    p.told(["GOAL-25-STAGE", "GOAL-25-DECISION"], "fail", "nothing is asked for that shows why cycles are long", pains.path,
           [sheet_row(pains.find(pain_id="P-01"))])
    p.remove("GOAL-29-DEPARTMENT", "fail", "service did not sign the map", "signoffs", "服务部", department="服务部", object="需求映射")
    p.told("GOAL-28-DEPARTMENT", "partial", "marketing's share is the lowest", requirements.path,
           [sheet_row(requirements.find(requirement_id="R-13"))], says="市场部 2/3")
    p.replace("GOAL-29-DATE", "partial", "marketing signed before the last change", "signoffs", "date", "2026-02-20",
              department="市场部", object="需求映射")
