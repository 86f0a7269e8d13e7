#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Audits open data sets and compares every finding with the truth.

The data is not part of the repository: DATA is the folder that holds it, and without it the test is skipped. Each case is a checklist
and a project in a folder beside this file, and a function that finds the offending rows once more,
with Python's own CSV reader.
Usage: run.py READINESS DATA
"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
K_MAX_SAMPLES = 20
SKIPPED = 77  # as tests/CMakeLists.txt tells ctest
ROW = None  # the key of a record's number: no header is called so


def rows(path):
    """The records of a CSV file with their number, as a spreadsheet counts them."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        return [record | {ROW: number} for number, record in enumerate(csv.DictReader(file), start=2)]


def blank(value):
    return value.strip().lower() in ("", "null")


class Truth:
    """What each item must come to: how many rows are looked at, and which of them offend."""

    def __init__(self):
        self.items = {}

    def share(self, item, looked_at, offends):
        looked_at = list(looked_at)
        self.items[item] = (len(looked_at), [record[ROW] for record in looked_at if offends(record)], True)

    def count(self, item, looked_at, offends):
        self.share(item, looked_at, offends)
        self.items[item] = self.items[item][:2] + (False,)


def repeats(records, *columns):
    seen = set()

    def offends(record):
        key = tuple(record[column] for column in columns)
        new = key not in seen
        seen.add(key)
        return not new

    return records, offends


def jaffle_shop(data):
    customers, orders, payments = (rows(data / f"raw_{name}.csv") for name in ("customers", "orders", "payments"))
    truth = Truth()
    truth.share("CUS-1", *repeats(customers, "id"))
    buyers, known = {order["user_id"] for order in orders}, {customer["id"] for customer in customers}
    truth.share("CUS-2", customers, lambda r: r["id"] not in buyers)
    truth.share("SAL-1", orders, lambda r: r["user_id"] not in known)
    truth.share("SAL-2", orders, lambda r: r["status"] not in ("placed", "shipped", "completed", "returned"))
    truth.share("SAL-3", payments, lambda r: float(r["amount"]) <= 0)
    truth.share("SAL-4", orders, lambda r: not "2018-01-01" <= r["order_date"] <= "2018-03-31")
    return truth.items


def northwind(data):
    customers, products = rows(data / "customers.csv"), rows(data / "products.csv")
    orders, details = rows(data / "orders.csv"), rows(data / "order-details.csv")
    known = {customer["customerID"] for customer in customers}
    truth = Truth()
    truth.share("MAS-1", *repeats(customers, "customerID"))
    truth.share("MAS-2", customers, lambda r: blank(r["postalCode"]))
    truth.share("MAS-3", customers, lambda r: blank(r["fax"]))
    truth.share("MAS-4", (r for r in products if r["discontinued"] == "1"), lambda r: r["unitsInStock"] != "0")
    truth.share("SAL-1", orders, lambda r: r["customerID"] not in known)
    truth.share("SAL-2", *repeats(details, "orderID", "productID"))
    truth.share("SAL-3", (r for r in orders if not blank(r["shippedDate"])), lambda r: r["shippedDate"] > r["requiredDate"])
    truth.count("SAL-4", orders, lambda r: blank(r["shippedDate"]))
    truth.share("SAL-5", details, lambda r: r["discount"] not in ("0", "0.05", "0.1", "0.15", "0.2", "0.25"))
    truth.share("SAL-6", orders, lambda r: False)
    truth.share("SAL-7", orders, lambda r: not 0 <= float(r["freight"]) <= 500)
    return truth.items


def hospital(data):
    """The data set names its own errors."""
    register, errors = rows(data / "dirty.csv"), rows(data / "errors.csv")
    truth = Truth()
    truth.share("FORM-0", *repeats(register, "index"))
    columns = {
        "FORM-1": "provider_number", "FORM-2": "zip", "FORM-3": "phone", "FORM-4": "score", "FORM-5": "sample",
        "CODE-1": "state", "CODE-2": "type", "CODE-3": "owner", "CODE-4": "emergency_service", "CODE-5": "condition",
        "CODE-6": "measure_code",
    }
    for item, column in columns.items():
        wrong = {int(error["row"]) for error in errors if error["column"] == column}
        truth.share(item, register, lambda r: r[ROW] in wrong)
    return truth.items


CASES = [(jaffle_shop, "jaffle_shop"), (northwind, "northwind"), (hospital, "dirty_clean/hospital")]


def audit(readiness, case, data):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(HERE / case, folder, dirs_exist_ok=True)
        for file in data.glob("*.csv"):
            shutil.copy(file, folder)
        report = pathlib.Path(folder, "report.json")
        run = subprocess.run([readiness, "audit", folder, "--now", "2026-01-30", "--show-values", "--fail-on", "never",
                              "--report", f"json:{report}"], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{case}: exit code {run.returncode}\n{run.stderr}")
        return json.loads(report.read_text(encoding="utf-8"))


def differences(finding, looked_at, offending, is_share):
    expected = 100 * (looked_at - len(offending)) / looked_at if is_share else len(offending)
    if finding["measured"] is None or abs(finding["measured"] - expected) > 1e-9:
        yield f"measured {finding['measured']}, expected {expected}: {finding['message']['en']}"
    found = [sample["row"] for sample in finding["samples"]]
    if found != offending[:K_MAX_SAMPLES]:
        yield f"rows {found}, expected {offending[:K_MAX_SAMPLES]}"


def main():
    readiness, data = sys.argv[1], pathlib.Path(sys.argv[2])
    if not data.is_dir():
        print(f"skipped: the data sets are not at {data}")
        sys.exit(SKIPPED)
    faults = []
    for truth, folder in CASES:
        findings = {finding["item"]: finding for finding in audit(readiness, truth.__name__, data / folder)["findings"]}
        expected = truth(data / folder)
        if findings.keys() != expected.keys():
            faults.append(f"{truth.__name__}: items differ: {sorted(findings.keys() ^ expected.keys())}")
        for item in sorted(findings.keys() & expected.keys()):
            faults += [f"{truth.__name__} {item}: {fault}" for fault in differences(findings[item], *expected[item])]
        print(f"{truth.__name__}: {len(expected)} items, {sum(len(rows) for _, rows, _ in expected.values())} offending rows")
    print(*faults, sep="\n")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
