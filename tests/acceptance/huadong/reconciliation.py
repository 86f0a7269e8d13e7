# SPDX-License-Identifier: Apache-2.0
"""The orders in the new system: migrated as the mapping table says, and what came to harm on the way."""
import datetime

from .table import Table, sheet_row

HEADERS = {"code": "code", "account_code": "account_code", "opportunity_code": "opportunity_code", "amount": "amount",
           "ordered_on": "ordered_on", "shipped_on": "shipped_on", "status": "status"}
TYPES = {"order.amount": "数值", "order.ordered_on": "日期", "order.shipped_on": "日期", "order.ship_date": "日期"}


def describe(mapping):
    """Types, tolerances and roles are columns of the mapping table, which only reconciliation looks at."""
    mapping.headers |= {"type": "类型", "tolerance": "容差", "role": "用途"}
    for row in mapping.rows:
        row |= {"type": TYPES.get(row["target_column"], ""), "tolerance": "0.01" if row["target_column"] == "order.amount" else "",
                "role": "主键" if row["target_column"] == "order.code" else ""}


def migrated(orders):
    """In the order in which the new system exports: by its own number, the last one first."""
    rows = [[row["order_id"], row["customer_id"], row["opportunity_id"], row["amount"], row["ordered_on"].replace("-", "/"),
             row["shipped_on"].replace("-", "/"), row["status"]] for row in reversed(orders.rows)]
    return Table("exports/crm_orders.csv", HEADERS, rows)


def plant_in_reconciliation(p):
    orders = p.company.tables["orders"]
    p.company.tables["crm_orders"] = moved = migrated(orders)

    def old_row(code):
        return sheet_row(orders.find(order_id=code))

    moved.remove(code="SO00045")
    p.told(["DATA-43-RECON", "DATA-45-SAMPLE"], "fail", "an order that was lost", orders.path, [old_row("SO00045")])
    moved.rows.append(dict(zip(HEADERS, ["SO90001", "K0001", "", "1000.00", "2026/05/20", "", "待回款"], strict=True)))
    p.told("DATA-43-RECON", "fail", "an order that nobody placed; so that the counts agree", moved.path,
           [sheet_row(len(moved.rows) - 1)])
    harm = {"SO00010": ("amount", lambda value: f"{float(value) / 10000:.4f}", "an amount in 万元"),
            "SO00027": ("ordered_on", day_before, "a day lost to a time zone"),
            "SO00063": ("status", lambda value: value[:2], "a status that was cut off")}
    for code, (column, change, what) in harm.items():
        index = moved.find(code=code)
        moved.rows[index][column] = change(moved.rows[index][column])
        p.told("DATA-44-RECON", "fail", what, moved.path, [sheet_row(index)], HEADERS[column])
        p.told("DATA-45-SAMPLE", "fail", what + ", as the sample finds it", orders.path, [old_row(code)])
    p.told("DATA-42-RECON", "fail", "the total of all amounts", moved.path, says="订单金额")
    p.told("DATA-42-GROUPS", "fail", "count and total of a status", moved.path, says="部分回款")


def day_before(value):
    day = datetime.datetime.strptime(value, "%Y/%m/%d").date() - datetime.timedelta(days=1)
    return day.strftime("%Y/%m/%d")
