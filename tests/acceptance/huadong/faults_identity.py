# SPDX-License-Identifier: Apache-2.0
"""Faults about who is the same customer."""
from .table import sheet_row


def plant_in_identity(p):
    customers, erp, opportunities = (p.company.tables[name] for name in ("customers", "erp_customers", "opportunities"))
    p.change("DATA-07", "partial", "customers with another phone number in the ERP", "erp_customers", "phone",
             {12: "021-59990012", 40: "021-59990040", 73: "021-59990073"})
    p.told("DATA-07", "partial", "the ERP has the right number where the CRM has a placeholder or a wrong one", erp.path,
           map(sheet_row, (10, 20, 34, 52, 62)), erp.headers["phone"])
    p.change("DATA-08", "partial", "customers under another name in the ERP", "erp_customers", "name",
             {11: erp.rows[11]["name"].removesuffix("有限公司"), 37: erp.rows[37]["name"].replace("有限公司", "有限责任公司"),
              80: erp.rows[80]["name"].replace("有限公司", "（集团）有限公司")})
    p.add("DATA-08-MATCH", "partial", "an ERP customer that the CRM does not have", "erp_customers",
          ["E1999", "舟山海昇远洋渔具制造有限公司", "91330900YY0019996Q", "0580-2999001"], "name")
    for twin, index in ((93, 117), (94, 118)):
        customers.rows[index] |= {"uscc": "", "phone": customers.rows[twin]["phone"]}
    p.change("DATA-15-NAME", "partial", "customers recorded again under another name, without a credit code", "customers", "name",
             {117: customers.rows[93]["name"].replace("有限公司", "有限责任公司"),
              118: customers.rows[94]["name"].removesuffix("有限公司")})
    assert all(opportunities.rows[i]["stage"] not in ("赢单", "输单") for i in (95, 141))
    p.change("DATA-16", "partial", "two owners with open deals of one customer", "opportunities", "customer_id",
             {141: opportunities.rows[95]["customer_id"]})
    p.told("DATA-16", "partial", "the deal that it collides with", opportunities.path, [sheet_row(95)],
           opportunities.headers["customer_id"])
