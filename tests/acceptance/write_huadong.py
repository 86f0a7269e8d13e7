#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the example company: write_huadong.py planted|clean FOLDER. The same bytes every time."""
import pathlib
import sys

from huadong import faults, oracle
from huadong.company import Company


def planted_files():
    company = Company()
    planter = faults.plant(company)
    return company.files() | {"oracle.yaml": oracle.write(planter).encode()}


def clean_files():
    return Company().files()


def write(files, folder):
    for path, content in files.items():
        target = pathlib.Path(folder) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


if __name__ == "__main__":
    kind, folder = sys.argv[1:]
    write({"planted": planted_files, "clean": clean_files}[kind](), folder)
