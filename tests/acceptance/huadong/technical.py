# SPDX-License-Identifier: Apache-2.0
"""Technical files of the example: the vendor's interface document, a sample message, results of load tests."""
import json

OBJECTS = {"customers": "客户", "contacts": "联系人", "opportunities": "商机", "orders": "订单", "payments": "回款"}


def openapi(objects):
    lines = ["openapi: 3.0.3", "info: {title: 销售报表系统开放接口, version: \"6.2\"}", "paths:"]
    for path, name in objects.items():
        lines += [f"  /api/v2/{path}:", f"    get: {{summary: 查询{name}}}", f"    post: {{summary: 新建{name}}}",
                  f"  /api/v2/{path}/{{id}}:", f"    get: {{summary: 读取{name}}}", f"    patch: {{summary: 更新{name}}}"]
    return "\n".join(lines) + "\n"


def dumped(value):
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


GIB = 1 << 30

# As `readiness collect --program python3` writes it on the company's server.
MACHINE = {
    "readiness_machine": 1, "host": "app-01", "collected": "2026-05-20T02:00:00Z", "processors": 8, "memory_bytes": 32 * GIB,
    "system": {"id": "debian", "version": "12", "name": "Debian GNU/Linux 12 (bookworm)"},
    "disks": [{"path": "/", "total_bytes": 100 * GIB, "free_bytes": 61 * GIB},
              {"path": "/data", "total_bytes": 1000 * GIB, "free_bytes": 720 * GIB}],
    "programs": [{"command": "python3 --version", "output": "Python 3.11.2"}],
}

SCHEMA = {
    "$schema": "http://json-schema.org/draft-07/schema#", "title": "订单同步报文", "type": "object",
    "required": ["order_id", "customer_id", "ordered_on", "amount", "lines"], "additionalProperties": False,
    "properties": {
        "order_id": {"type": "string", "pattern": "^SO[0-9]{5}$"},
        "customer_id": {"type": "string", "minLength": 1, "maxLength": 20},
        "ordered_on": {"type": "string", "format": "date"},
        "amount": {"type": "number", "minimum": 0},
        "lines": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["product", "quantity"],
            "properties": {"product": {"type": "string"}, "quantity": {"type": "integer", "minimum": 1}}}},
    },
}
SAMPLE = {"order_id": "SO00017", "customer_id": "K0017", "ordered_on": "2026-05-06", "amount": 15800.5,
          "lines": [{"product": "榿川苏打水 24 瓶装", "quantity": 40}]}


def k6(p95):
    """As `k6 run --summary-export` writes it."""
    return dumped({"metrics": {
        "http_req_duration": {"avg": 512.4, "min": 61.2, "med": 430.1, "max": p95 * 2, "p(90)": p95 * 0.8, "p(95)": p95},
        "http_req_failed": {"passes": 9, "fails": 5991, "value": 0.0015},
        "vus_max": {"value": 60, "min": 60, "max": 60}}})


def jtl():
    """As `jmeter -l` writes it: 200 requests by up to 40 users."""
    lines = ["timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,bytes,grpThreads,allThreads"]
    for i in range(200):
        threads = min(40, i // 4 + 1)
        lines.append(f"{1779782400000 + i * 450},{310 + i * 97 % 1400},提交订单,200,OK,月底 1-{threads},true,2048,{threads},{threads}")
    return "\n".join(lines) + "\n"
