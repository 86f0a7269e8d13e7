#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The twenty checks in pandas, a column at a time. Usage: pandas_peer.py FOLDER

Prints the counts by name, as the other peers have them; bench/run turns them into answers by checks.mjs.
"""
import decimal
import json
import sys
import time

import pandas

BLANKS = ["", "无", "暂无", "未知", "待补充", "n/a", "na", "null", "none", "nil", "-", "--", "—", "/"]
INDUSTRIES = ["快消", "制造", "高科技", "零售", "医药", "餐饮", "教育", "物流"]
SOURCES = ["展会", "转介绍", "官网", "电话", "渠道", "广告"]
LEVELS = ["A", "B", "C"]
EMAIL = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
MOBILE = "1[3-9][0-9]{9}"
USCC = "[0-9A-HJ-NPQRTUWXY]{18}"
USED = ["customer_id", "name", "uscc", "phone", "email", "industry", "source", "level", "owner", "amount",
        "credit_limit", "created_on", "updated_on"]


def counts(folder):
    table = pandas.read_csv(f"{folder}/customers.csv", dtype=str, usecols=USED, keep_default_na=False)
    text = {column: table.pop(column).str.strip() for column in USED}
    filled = {column: ~text[column].str.lower().isin(BLANKS) for column in USED}
    of_value = {column: text[column][filled[column]] for column in USED}

    def blank(column):
        return int((~filled[column]).sum())

    def bad(column, pattern):
        return int((~of_value[column].str.fullmatch(pattern)).sum())

    def off(column, values):
        return int((~of_value[column].isin(values)).sum())

    limit = pandas.to_numeric(text["credit_limit"], errors="coerce")
    updated, created, level_a = text["updated_on"], text["created_on"], text["level"] == "A"
    return {
        "rows": len(table),
        **{f"no_{column}": blank(column) for column in ("name", "phone", "industry", "email", "owner", "uscc", "source")},
        "bad_email": bad("email", EMAIL),
        "bad_phone": bad("phone", MOBILE),
        "bad_uscc": bad("uscc", USCC),
        "bad_created": int(pandas.to_datetime(of_value["created_on"], format="%Y-%m-%d", errors="coerce").isna().sum()),
        "off_industry": off("industry", INDUSTRIES),
        "off_source": off("source", SOURCES),
        "off_level": off("level", LEVELS),
        "ids": int(of_value["customer_id"].nunique()),
        "codes": int(of_value["uscc"].nunique()),
        "phones": int(of_value["phone"].nunique()),
        "total": str(sum(map(decimal.Decimal, of_value["amount"]))),
        "bad_limit": int((~limit.between(0, 10_000_000)).sum()),
        "bad_updated": int((~updated.between("2015-01-01", "2026-12-31")).sum()),
        "backwards": int((updated < created).sum()),
        "a": int(level_a.sum()),
        "a_without_email": int((level_a & ~filled["email"]).sum()),
    }


def main():
    folder = sys.argv[1]
    with open(f"{folder}/control.csv", encoding="utf-8") as control:
        wanted = decimal.Decimal(control.read().split()[1])
    start = time.perf_counter()
    found = counts(folder)
    seconds = time.perf_counter() - start
    found["total_gap"] = float(abs(decimal.Decimal(found.pop("total")) - wanted))
    print(json.dumps({"seconds": seconds, "counts": found}))


if __name__ == "__main__":
    main()
