# SPDX-License-Identifier: Apache-2.0
"""The exports of the example company, without faults. The same every time: one seeded generator."""
import datetime
import random

from .codes import credit_code
from .people import SELLERS
from .table import Table, register

# province -> (region code, area code, cities)
PROVINCES = {
    "上海市": ("310115", "021", ["上海"]),
    "江苏省": ("320500", "0512", ["苏州", "南京", "无锡", "南通"]),
    "浙江省": ("330100", "0571", ["杭州", "宁波", "嘉兴", "绍兴"]),
    "安徽省": ("340100", "0551", ["合肥", "芜湖"]),
}
FIRST, SECOND = "禾澜栎槿沐晏岑煦霁黛", "川原舟野里庭渡溪白屿"
KINDS = {"商超连锁": "连锁超市", "便利店": "便利店管理", "经销商": "食品贸易", "电商平台": "电子商务",
         "餐饮连锁": "餐饮管理", "特通渠道": "供应链"}
SOURCES = ["展会", "转介绍", "官网", "电话拓展", "老客户"]
STAGES = ["初步接洽", "需求分析", "方案展示", "商务谈判"]
PROBABILITIES = {"初步接洽": 10, "需求分析": 30, "方案展示": 50, "商务谈判": 75, "赢单": 100, "输单": 0}
LOSS_REASONS = ["价格", "竞品", "预算取消", "交付周期", "无决策"]
PRODUCTS = ["纯牛奶 250ml", "酸奶 200g", "苏打饼干", "坚果礼盒", "矿泉水 550ml"]
TITLES = ["采购经理", "采购总监", "店长", "总经理", "财务主管", "运营经理"]
CONTACTS = [(s + g, f"{sp}.{gp}") for s, sp in [("毕", "bi"), ("戚", "qi"), ("滕", "teng"), ("殷", "yin"), ("芮", "rui"),
                                               ("靳", "jin"), ("焦", "jiao"), ("车", "che"), ("井", "jing"), ("仰", "yang")]
            for g, gp in [("春生", "chunsheng"), ("雅琴", "yaqin"), ("立群", "liqun"), ("小满", "xiaoman"),
                          ("国栋", "guodong"), ("映红", "yinghong"), ("向阳", "xiangyang"), ("晓棠", "xiaotang"),
                          ("振宇", "zhenyu"), ("佩文", "peiwen")]]
# name, type, length, required of the fields in the new system
TARGET_FIELDS = """
    account.code|文本|20|是
    account.name|文本|80|是
    account.uscc|文本|18|是
    account.phone|文本|20|否
    account.email|文本|100|否
    account.industry|选项|20|是
    account.source|选项|20|否
    account.province|文本|20|否
    account.city|文本|20|否
    account.owner|文本|20|是
    account.created_on|日期||否
    contact.code|文本|20|是
    contact.account_code|文本|20|是
    contact.name|文本|40|是
    contact.title|文本|40|否
    contact.phone|文本|20|否
    contact.email|文本|100|否
    contact.active_on|日期||否
    opportunity.code|文本|20|是
    opportunity.account_code|文本|20|是
    opportunity.name|文本|60|是
    opportunity.stage|选项|20|是
    opportunity.amount_wan|数字|16|是
    opportunity.close_on|日期||是
    opportunity.created_on|日期||否
    opportunity.loss_reason|选项|20|否
    opportunity.owner|文本|20|是
    opportunity.currency|文本|3|否
    opportunity.competitor|文本|80|否
    order.code|文本|20|是
    order.account_code|文本|20|是
    order.opportunity_code|文本|20|否
    order.amount|数字|16|是
    order.ordered_on|日期||是
    order.shipped_on|日期||否
    order.status|选项|20|否
    payment.code|文本|20|是
    payment.order_code|文本|20|是
    payment.amount|数字|16|是
    payment.paid_on|日期||是"""
TODAY = datetime.date(2026, 5, 28)


def days_ago(days):
    return str(TODAY - datetime.timedelta(days))


def mobile(rng):
    return f"1{rng.choice([35, 36, 37, 38, 39, 50, 58])}0000{rng.randrange(1000, 9999)}"


def customers(rng):
    rows = []
    for i in range(120):
        province = rng.choice(list(PROVINCES))
        region, area, cities = PROVINCES[province]
        industry = rng.choice(list(KINDS))
        city = rng.choice(cities)
        name = f"{city}{FIRST[i % 10]}{SECOND[i // 10 % 10]}{'新' if i >= 100 else ''}{KINDS[industry]}有限公司"
        phone = mobile(rng) if i % 3 else f"{area}-5555{rng.randrange(1000, 9999)}"
        created = rng.randrange(200, 900)
        rows.append([f"K{i + 1:04d}", name, credit_code(region, i + 1), phone, f"office@k{i + 1:04d}.example.com", industry,
                     rng.choice(SOURCES), province, f"{city}市", SELLERS[i % len(SELLERS)], days_ago(created),
                     days_ago(rng.randrange(3, 180))])
    headers = {"customer_id": "客户编号", "name": "客户名称", "uscc": "统一社会信用代码", "phone": "电话", "email": "邮箱",
               "industry": "行业", "source": "来源", "province": "省份", "city": "城市", "owner": "负责人", "created_on": "创建时间",
               "updated_on": "最后修改时间"}
    return Table("exports/customers.csv", headers, rows)


def contacts(rng, customers):
    rows = []
    for i in range(180):
        customer = customers.rows[i % 120]["customer_id"]
        name, mailbox = CONTACTS[i * 7 % 100]
        rows.append([f"P{i + 1:04d}", customer, name, rng.choice(TITLES), mobile(rng),
                     f"{mailbox}@{customer.lower()}.example.com", days_ago(20 + i * 7 % 300)])
    headers = {"contact_id": "联系人ID", "customer_id": "客户编号", "name": "姓名", "title": "职务", "phone": "手机",
               "email": "Ｅ－ｍａｉｌ",  # full-width, as typed on a Chinese keyboard
               "active_on": "最近联系时间"}
    return Table("exports/contacts.csv", headers, rows)


def opportunities(rng, customers):
    """70 won, 20 lost, 60 open, from a Salesforce-like system with English headers."""
    rows = []
    for i in range(150):
        customer = customers.rows[i * 11 % 120]
        stage = "赢单" if i < 70 else "输单" if i < 90 else STAGES[i % 4]
        created = rng.randrange(90, 420)
        close = created - rng.randrange(30, 80) if i < 90 else -rng.randrange(10, 120)
        rows.append([f"O{i + 1:04d}", customer["customer_id"], f"{customer['name'][2:4]} {2025 + i % 2} 年度供货", stage,
                     f"{rng.randrange(60, 9000) * 100}.00", PROBABILITIES[stage], days_ago(close), days_ago(created),
                     LOSS_REASONS[i % 5] if stage == "输单" else "", customer["owner"], "CNY"])
    headers = {"opportunity_id": "Opportunity ID", "customer_id": "Account ID", "name": "Opportunity Name",
               "stage": "Stage", "amount": "Amount", "probability": "Probability", "close_on": "Close Date", "created_on": "Created Date",
               "loss_reason": "Lost Reason", "owner": "Opportunity Owner",
               "currency": "Opportunity Currency"}
    return Table("exports/opportunities.csv", headers, rows)


def orders(rng, customers, opportunities):
    """One for each won opportunity, 20 without: 60 settled, 10 partly paid, 20 open and not yet shipped."""
    rows = []
    for i in range(90):
        won = opportunities.rows[i] if i < 70 else None
        customer = won["customer_id"] if won else customers.rows[i]["customer_id"]
        status = "已结清" if i < 60 else "部分回款" if i < 70 else "待回款"
        amount = won["amount"] if won else f"{rng.randrange(60, 3000) * 100}.50"
        ordered = rng.randrange(20, 80)
        shipped = days_ago(ordered - rng.randrange(2, 10)) if i < 70 else ""
        rows.append([f"SO{i + 1:05d}", customer, won["opportunity_id"] if won else "", amount, days_ago(ordered), shipped,
                     status])
    headers = {"order_id": "订单编号", "customer_id": "客户编号", "opportunity_id": "来源商机", "amount": "订单金额",
               "ordered_on": "下单日期", "shipped_on": "发货日期", "status": "订单状态"}
    return Table("exports/orders.csv", headers, rows)


def order_lines(orders):
    """One to three lines an order, which add up to its amount."""
    rows = []
    for i, order in enumerate(orders.rows):
        rest = cents = int(order["amount"].replace(".", ""))
        for line in range(1, i % 3 + 2):
            part = rest if line == i % 3 + 1 else cents // 4
            rest -= part
            rows.append([order["order_id"], line, PRODUCTS[(i + line) % len(PRODUCTS)], f"{part // 100}.{part % 100:02d}"])
    headers = {"order_id": "订单编号", "line": "行号", "product": "产品", "amount": "行金额"}
    return Table("exports/order_lines.csv", headers, rows)


def payments(rng, orders):
    """70 payments for the 60 settled orders, ten of them in two parts; 10 payments on account."""
    rows = []

    def pay(order, cents, settled):
        rows.append([f"R{len(rows) + 1:05d}", order["order_id"], f"{cents // 100}.{cents % 100:02d}",
                     days_ago(rng.randrange(1, 18)), settled])

    for i, order in enumerate(orders.rows[:70]):
        cents = int(order["amount"].replace(".", ""))
        if i < 10:
            pay(order, cents // 2, "是")
            pay(order, cents - cents // 2, "是")
        elif i < 60:
            pay(order, cents, "是")
        else:
            pay(order, cents // 4, "否")
    headers = {"payment_id": "收款单号", "order_id": "订单号", "amount": "回款金额", "paid_on": "到账日期", "settled": "是否结清"}
    return Table("exports/payments.csv", headers, rows)


def erp_customers(customers):
    """From the ERP: GB18030, CRLF, codes of its own. The first 90 customers are in it."""
    rows = [[f"E{1000 + i}", row["name"], row["uscc"], row["phone"]] for i, row in enumerate(customers.rows[:90])]
    headers = {"customer_id": "客户代码", "name": "名称", "uscc": "税号", "phone": "联系电话"}
    return Table("exports/ERP客户档案.csv", headers, rows, encoding="gb18030", newline="\r\n")


def erp_orders(orders):
    """From the ERP: semicolons, a byte-order mark, thousands commas."""
    rows = [[row["order_id"], f"{float(row['amount']):,.2f}"] for row in orders.rows]
    headers = {"order_id": "单据编号", "amount": "价税合计"}
    return Table("exports/erp_orders.csv", headers, rows, encoding="utf-8-sig", delimiter=";")


def picklists(glossary):
    """As configured in the new system: the glossary, and fields that it has nothing to say about."""
    rows = [[row["field"], row["option"]] for row in glossary.rows] + [["币种", "CNY"], ["币种", "USD"]]
    return Table("exports/picklists.csv", {"field": "字段", "option": "选项值"}, rows)


def target_fields():
    return register("target_fields", "target_column=API名称 type=类型 length=长度 required=必填", TARGET_FIELDS, folder="exports")


def browsers():
    rows = [["销售部", "Chrome", 126, 18], ["销售部", "Edge", 125, 5], ["市场部", "Chrome", 126, 3], ["财务部", "Edge", 124, 2],
            ["财务部", "Chrome", 120, 1], ["IT部", "Firefox", 127, 2], ["IT部", "Chrome", 126, 1], ["服务部", "360安全浏览器", 15, 2],
            ["服务部", "Chrome", 126, 1], ["管理层", "Safari", 17, 1], ["管理层", "Edge", 125, 1], ["仓储部", "Chrome", 118, 4]]
    headers = {"department": "部门", "browser": "浏览器", "version": "主版本", "head_count": "人数"}
    return Table("exports/browsers.csv", headers, rows)


def all_exports(glossary):
    rng = random.Random(20260528)
    tables = {"customers": customers(rng)}
    tables["contacts"] = contacts(rng, tables["customers"])
    tables["opportunities"] = opportunities(rng, tables["customers"])
    tables["orders"] = orders(rng, tables["customers"], tables["opportunities"])
    tables["payments"] = payments(rng, tables["orders"])
    tables["erp_customers"] = erp_customers(tables["customers"])
    tables["erp_orders"] = erp_orders(tables["orders"])
    tables["order_lines"] = order_lines(tables["orders"])
    tables["picklists"] = picklists(glossary)
    tables["target_fields"] = target_fields()
    tables["browsers"] = browsers()
    return tables
