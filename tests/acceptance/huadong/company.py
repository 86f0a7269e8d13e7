# SPDX-License-Identifier: Apache-2.0
"""The example company as a value: build it, damage it, take its files."""
from . import documents, technical
from .exports import all_exports
from .reconciliation import describe, migrated
from .registers import all_registers
from .registers_testing import testing_exports


class Company:
    """A project without faults: its audit says GO."""

    def __init__(self):
        registers = all_registers()
        self.tables = all_exports(registers["glossary"]) | registers
        self.tables |= testing_exports(self.tables)
        self.tables["crm_orders"] = migrated(self.tables["orders"])
        self.answers = dict(documents.ANSWERS)
        self.evidence = dict(documents.EVIDENCE)
        self.documents = dict(documents.DOCUMENTS)
        self.backups = dict(documents.BACKUPS)
        self.cases = list(documents.CASES)
        self.failed_cases = {}
        self.skipped_cases = set()
        self.older_suites = set()
        self.vendor_spec = documents.VENDOR_SPEC
        self.api_objects = dict(technical.OBJECTS)
        self.sample = dict(technical.SAMPLE)
        self.load_p95 = 1840.5
        self.waivers = []
        self.project = documents.PROJECT

    def files(self):
        """path -> bytes"""
        describe(self.tables["mapping"])
        hashes = {name: documents.sha256(text) for name, text in documents.EVIDENCE.items()}
        texts = {
            "readiness.yaml": self.project,
            "answers.yaml": documents.answers(self.answers, hashes),
            "waivers.yaml": documents.waivers(self.waivers),
            "vendor_spec.yaml": self.vendor_spec,
            "machines/app-01.json": technical.dumped(technical.MACHINE),
            "results/junit.xml": documents.junit(self.cases, self.failed_cases, self.skipped_cases,
                                                  self.older_suites),
            "results/k6-summary.json": technical.k6(self.load_p95),
            "results/month-end.jtl": technical.jtl(),
            "documents/openapi.yaml": technical.openapi(self.api_objects),
            "documents/payloads/order.schema.json": technical.dumped(technical.SCHEMA),
            "documents/payloads/order.sample.json": technical.dumped(self.sample),
        }
        texts |= {f"backups/{name}": text for name, text in self.backups.items()}
        texts["backups/SHA256SUMS"] = documents.checksums(documents.BACKUPS)
        texts |= {f"documents/{name}": text for name, text in self.documents.items()}
        texts |= {f"documents/evidence/{name}": text for name, text in self.evidence.items()}
        files = {path: text.encode() for path, text in texts.items()}
        return files | {table.path: table.bytes() for table in self.tables.values()}
