# SPDX-License-Identifier: Apache-2.0
"""Runs the built program as its users do."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

BINARY = os.environ["READINESS_BINARY"]
EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
NOW = "2026-05-28"


class Audit:
    def __init__(self, folder, *options):
        with tempfile.TemporaryDirectory() as scratch:
            report = pathlib.Path(scratch) / "report.json"
            command = [BINARY, "audit", folder, "--now", NOW, "--lang", "en", "--report", f"json:{report}", *options]
            done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
            self.exit_code, self.errors = done.returncode, done.stderr
            self.bytes = report.read_bytes() if report.exists() else b""
        self.report = json.loads(self.bytes) if self.bytes else None
        told = self.report["findings"] if self.report else []
        self.items = {one["item"]: one for one in told if not one["part_of"]}
        # What was looked at: an item with parts follows from theirs.
        self.findings = {one["item"]: one for one in told if one["probe"] != "parts"}

    def outcomes(self):
        return {item: finding["outcome"] for item, finding in self.findings.items()}

    @property
    def ruling(self):
        return self.report["decision"]["ruling"].upper().replace("_", "-")


def all_texts(finding):
    """Everything a reader of the finding sees."""
    parts = [*finding["message"].values()]
    for sample in finding["samples"]:
        parts += [sample["file"], sample["value"], *sample["reason"].values()]
    return "\n".join(parts + [evidence["path"] for evidence in finding["evidence"]])


def lint(*paths):
    done = subprocess.run([BINARY, "lint", "--lang", "en", *paths], capture_output=True, text=True, encoding="utf-8",
                          timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


class TestCase(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = pathlib.Path(scratch.name)
