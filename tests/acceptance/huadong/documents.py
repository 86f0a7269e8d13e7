# SPDX-License-Identifier: Apache-2.0
"""Everything of the example that is no table: project file, answers, waivers, documents, test results."""
import hashlib

PROJECT = """\
# 华东某快消公司的销售报表项目（虚构）。数据与登记表由 tests/acceptance/huadong 生成，其中埋有已知问题，见 oracle.yaml。
# A fictitious consumer-goods company. Data and registers are written by tests/acceptance/huadong, with planted
# faults: oracle.yaml lists them. Audit it as of 2026-05-28:
#   readiness audit examples/huadong --now 2026-05-28
readiness: 1
name: {zh: 华东销售报表项目, en: East China sales reporting}
checklist: sales-reporting
phase: golive
facts: {deployment: on_prem, users: 39, peak_users: 24, kickoff: 2026-01-12, go_live: 2026-06-01, industry: fmcg,
        cleaning_tool: OpenRefine, spreadsheet_share: 62.5, payback_months: 12.3, release: "6.2",
        team_days_per_week: 40, day_rate: 1500}

# Only what differs from the checklist's own: the other tables lie where it looks for them, under its header names.
tables:
  opportunities:
    file: exports/opportunities.csv
    columns: {owner: Opportunity Owner}
  erp_customers: exports/ERP客户档案.csv
  erp_orders: {file: exports/erp_orders.csv, delimiter: ";"}

# What is large for this company.
overlay:
  items:
    DATA-41: {with: {limit: 140}}

# The server that the items on processors, memory, disk, system and versions are about: its facts, from
#   readiness collect --program python3 > machines/app-01.json
machines: {app-01: machines/app-01.json}

# The project's own items, beside those of the checklist.
items:
  - id: HD-01
    domain: data
    phases: [build, uat, golive]
    severity: medium
    title: {zh: 经销商客户都填写了省份, en: Every dealer has its province}
    why: {zh: 动销报表按省份汇总经销商, en: Sell-through reports add dealers up by province}
    fix: {zh: 由客户负责人补录省份, en: Account owners complete the province}
    check:
      probe: data.is_complete
      with: {table: customers, column: province, when: industry == '经销商'}

  - id: HD-02
    domain: technology
    phases: [build, uat, golive]
    severity: medium
    title: {zh: 报表抽取脚本所需的 Python 可用, en: The Python that the extraction script needs is there}
    why: {zh: 每日凌晨的抽取脚本依赖 Python 3.8 以上, en: The nightly extraction needs Python 3.8 or later}
    fix: {zh: 在报表服务器上安装 Python, en: Install Python on the reporting server}
    source: 三.1
    check:
      probe: technology.has_command_version
      with: {command: python3, arguments: [--version], pattern: 'Python ([0-9.]+)', at_least: "3.8"}
"""

VENDOR_SPEC = """\
# 供应商技术规格说明书（虚构，要求极低，任何机器都满足）
# Technical specification of the vendor (fictitious; so modest that any machine meets it)
model: on_prem
vendor: 青云软件(虚构)
product: 销售报表系统
version: "6.2"
date: 2026-02-10
server:
  cpu_cores: 1
  memory_gib: 0.25
  disk_gib: 0.01
  os:
    - {name: debian, min: "1"}
    - {name: ubuntu, min: "1"}
    - {name: fedora, min: "1"}
    - {name: alpine, min: "1"}
    - {name: rhel, min: "1"}
    - {name: rocky, min: "1"}
    - {name: centos, min: "1"}
    - {name: opensuse-leap, min: "1"}
"""

# item -> (answer, by, date, evidence, reviewer)
ANSWERS = {
    "GOAL-18": ("reviewed", "古道宽", "2026-02-03", "", "龚敏之"),
    "GOAL-29": ("yes", "陆启明", "2026-03-02", "requirement_signoff.md", "古道宽"),
    "DATA-35": ("yes", "麦星河", "2026-05-27", "backup_manifest.csv", "古道宽"),
    "DATA-36": ("yes", "麦星河", "2026-05-22", "restore_record.md", "古道宽"),
    "DATA-45": ("clean", "邵青禾", "2026-05-26", "sample_check.csv", "龚敏之"),
    "TECH-21": ("all", "古道宽", "2026-02-12", "", ""),
    "TRAIN-12": ("moderated", "柯乐平", "2026-05-25", "", ""),
    "TRAIN-22": ("all", "左小北", "2026-05-22", "", ""),
    "TRAIN-24": ("yes", "左小北", "2026-05-25", "manual_location.md", "柯乐平"),
    "TRAIN-25": ("yes", "左小北", "2026-05-22", "", ""),
    "TEST-22": ("yes", "古道宽", "2026-05-18", "会议：2026-05-18 测试例会", ""),
}

EVIDENCE = {
    "requirement_signoff.md": "# 需求与功能映射表签字页\n\n2026-03-02 版，销售部、市场部、财务部、服务部、IT部负责人均已签字。\n",
    "backup_manifest.csv": "对象,文件,行数,备份时间\n客户,crm_customers.bak,120,2026-05-27 22:10\n联系人,crm_contacts.bak,180,2026-05-27 22:10\n"
                           "商机,crm_opportunities.bak,150,2026-05-27 22:11\n订单,erp_orders.bak,90,2026-05-27 22:11\n回款,fin_payments.bak,80,2026-05-27 22:12\n",
    "restore_record.md": "# 恢复验证记录\n\n2026-05-22 在测试环境恢复全部对象，行数与源系统一致，用时 1 小时 40 分。\n",
    "sample_check.csv": "对象,抽样比例,抽样数,差异数\n客户,10%,12,0\n商机,10%,15,0\n订单,10%,9,0\n",
    "manual_location.md": "# 操作手册发布位置\n\n公司知识库“销售报表系统”专栏，2026-05-25 用一线销售账号打开验证。\n",
}

# Files of the backup, by name; their list of checksums lies beside them.
BACKUPS = {"crm_customers.bak": "客户 120 行\n", "crm_contacts.bak": "联系人 180 行\n", "crm_opportunities.bak": "商机 150 行\n",
           "erp_orders.bak": "订单 90 行\n", "fin_payments.bak": "回款 80 行\n"}

DOCUMENTS = {
    "data_entry_standard.md": """\
# 数据录入规范

版本：1.3　责任人：陆启明　生效日期：2026-03-16

| 字段 | 格式 | 必填 |
|---|---|---|
| 客户名称 | 营业执照上的全称，不写简称 | 是 |
| 统一社会信用代码 | 18 位半角大写 | 是 |
| 联系电话 | 手机 11 位，固定电话写区号 | 是 |
| 行业分类、客户来源 | 从术语表选择 | 是 |
| 省份、城市 | 现行行政区划的全称 | 是 |
| 商机阶段 | 从术语表选择，符合阶段定义 | 是 |
| 预计成交金额 | 单位为元，只写数字 | 是 |
| 失败原因 | 输单时从术语表选择 | 输单时 |
| 日期 | 2026-01-30 | 是 |
""",
    "integration_architecture.md": """\
# 系统集成架构图

    营销自动化 --文件/SFTP--> CRM <--REST/HTTPS--> ERP
                              ^  \\--Webhook--> OA
    财务软件  --REST/HTTPS----+

- IF-01 CRM 与 ERP 双向同步订单，每 10 分钟一次
- IF-02 财务软件向 CRM 推送回款，每小时一次
- IF-03 CRM 向 OA 推送审批待办，实时
- IF-04 营销自动化向 CRM 推送线索，每日一次
""",
    "user_manual.md": """\
# 销售报表系统操作手册

适用版本 6.2，维护人：左小北，更新日期 2026-05-22。

## 如何新建一个潜在客户

1. 打开“客户”，点“新建”。
2. 填写客户名称、统一社会信用代码、联系电话、行业分类、客户来源。
3. 点“查重”，没有重复后保存。

![新建客户](images/new_customer.png)

## 如何为客户创建一份报价单

1. 打开商机，点“报价”。
2. 选择产品和数量，系统自动计算价格。
3. 点“提交审批”。

![报价单](images/quote.png)

## 如何生成我的本月销售业绩报表

1. 打开“报表”，选择“销售周报”。
2. 选择期间“本月”，点“生成”。
3. 需要时点“订阅”，系统每周一早上发送。

![销售周报](images/weekly_report.png)

## 如何督办一个长期未更新的商机

1. 打开“销售漏斗”，按“最后更新”排序。
2. 选中商机，点“督办”，填写要求和期限。
3. 到期后在“我的督办”中查看回复。

![销售漏斗](images/funnel.png)
""",
    "faq.md": """\
# 常见问题解答

更新日期：2026-05-20

1. 忘记密码怎么办？在登录页点“忘记密码”，按邮件提示重设。
2. 客户查重提示重复怎么办？联系原负责人，由经理决定归属。
3. 报表数字和 ERP 不一致怎么办？先看更新时间，仍不一致时联系客服组。
4. 手机上能提交报价吗？可以，打开商机后点“报价”。
5. 离职同事的客户在哪里？由组长在“待分配”中重新分派。
6. 报价审批卡住了找谁？看审批记录中的当前处理人，超过一天可催办。
7. 商机写错阶段怎么改？打开商机，点“变更阶段”，写明原因。
8. 为什么看不到别组的客户？数据权限按组设置，需要时由经理申请。
9. 周报几点发？每周一早上八点。
10. 在哪里提意见？在“帮助”中点“反馈”，三个工作日内答复。
""",
    "vendor_choice.md": "# 选型记录\n\n2025 年 11 月完成两家供应商的演示、案例研究和客户访谈，评分见 registers/vendor_scorecard.csv。\n",
    "poc.md": "# 概念验证报告\n\nIF-01：订单同步 1000 笔，全部一致，用时 6 分钟。\nIF-02：回款推送 300 笔，全部一致。\n",
    "minutes.md": "# 项目例会纪要\n\n每次例会的结论和行动项见 registers/actions.csv。\n",
    "workshops.md": "# 需求研讨会纪要\n\n现状、痛点与需求见 registers/pains.csv 和 registers/requirements.csv。\n",
}

# suite, case, name of the test; every case passes unless a fault says otherwise
CASES = [("forms", f"form_{form}", action) for form in ["customer", "contact", "opportunity", "order"]
         for action in ["create", "edit", "save", "rejects_missing", "rejects_bad_format"]]
CASES += [("ltc", step, name) for step, names in {
    "lead_conversion": ["线索转化为客户", "重复线索被拦截"], "opportunity_followup": ["商机跟进并更新阶段"],
    "quote_approval": ["报价审批通过", "报价审批退回后重新提交"], "order_creation": ["订单生成并同步 ERP"],
    "contract_execution": ["合同执行与发货"], "payment_settlement": ["回款核销", "部分回款"]}.items() for name in names]
CASES += [("approvals", "contract_approval", name) for name in ["合同审批通过", "合同审批退回后重新提交"]]
CHAIN = ("ltc", "lead_to_cash", "lead_conversion opportunity_followup quote_approval order_creation contract_execution payment_settlement")
CASES.append(CHAIN)


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def answers(all_answers, hashes):
    lines = ["answers:"]
    for item, (answer, by, date, evidence, reviewer) in all_answers.items():
        lines.append(f"  - item: {item}")
        lines.append(f"    answer: {answer}")
        lines.append(f"    by: {by}")
        lines.append(f"    date: {date}")
        if reviewer:
            lines.append(f"    reviewer: {reviewer}")
        if evidence.startswith("会议："):
            lines.append(f"    evidence: [{{meeting: {evidence.removeprefix('会议：')}}}]")
        elif evidence:
            lines.append(f"    evidence: [{{file: documents/evidence/{evidence}, sha256: {hashes[evidence]}}}]")
    return "\n".join(lines) + "\n"


def waivers(all_waivers):
    if not all_waivers:
        return "waivers: []\n"
    lines = ["waivers:"]
    for item, reason, approver, expires in all_waivers:
        lines += [f"  - item: {item}", f"    reason: {reason}", f"    approver: {approver}", f"    expires: {expires}"]
    return "\n".join(lines) + "\n"


def junit(cases, failed, skipped=(), older=()):
    """`failed`: (case, test) -> message; `skipped`: (case, test); `older`: suites that were run on the release before."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>',
             f'<testsuites tests="{len(cases)}" failures="{len(failed)}" timestamp="2026-05-26T14:30:00">']
    for suite in dict.fromkeys(case[0] for case in cases):
        own = [(case, test) for group, case, test in cases if group == suite]
        bad = sum(one in failed for one in own)
        lines.append(f'  <testsuite name="{suite}" tests="{len(own)}" failures="{bad}" timestamp="2026-05-26T14:30:00">')
        version = "6.1" if suite in older else "6.2"
        lines.append(f'    <properties><property name="version" value="{version}"/></properties>')
        for case, test in own:
            start = f'    <testcase classname="{suite}.{case}" name="{case} {test}" time="1.2"'
            if (case, test) in failed:
                lines += [start + ">", f'      <failure message="{failed[case, test]}"/>', "    </testcase>"]
            elif (case, test) in skipped:
                lines += [start + ">", "      <skipped/>", "    </testcase>"]
            else:
                lines.append(start + "/>")
        lines.append("  </testsuite>")
    return "\n".join(lines + ["</testsuites>"]) + "\n"


def checksums(files):
    """As sha256sum writes them."""
    return "".join(f"{sha256(text)}  {name}\n" for name, text in files.items())
