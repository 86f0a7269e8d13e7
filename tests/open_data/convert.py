#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads every open data set with `readiness convert`, and compares with Python's own readers.

Each CSV file is also read again in other encodings and packed: what comes out must be the same, byte for byte. The data is not part of the
repository: DATA is the folder that holds it, and without it the test is skipped.
Usage: convert.py READINESS DATA
"""
import csv
import gzip
import io
import json
import pathlib
import subprocess
import sys
import tempfile

SKIPPED = 77  # as tests/CMakeLists.txt tells ctest

# What is read otherwise than Python reads it, and why. The C++ test of the CSV collections has the truth for these.
DIFFERENCES = {
    "csv_test_data/csv/all-empty.csv": "blank lines only: no header",
    "csv_test_data/csv/bad-header-no-header.csv": "an empty file: no header",
    "csv_test_data/csv/bad-missing-quote.csv": "a quote that is never closed: refused",
}


def convert(readiness, path):
    run = subprocess.run([readiness, "convert", path, "--lang", "en"], capture_output=True)
    return run.stdout if run.returncode == 0 else run.stderr.decode()


def cells(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def by_python(path):
    """Header and rows; lines with nothing but delimiters are none, short rows are filled up, long ones cut."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        lines = file.readlines()
    reader = csv.reader(lines)
    records = [record for record in reader if any(record) or '"' in lines[reader.line_num - 1]]
    width = len(records[0]) if records else 0
    header = [text.strip() for text in records[0]] if records else []
    return [header] + [(record + [""] * width)[:width] for record in records[1:]]


def flat(value, path=""):
    if not isinstance(value, dict):
        yield path, value
        return
    for key, inner in value.items():
        yield from flat(inner, f"{path}.{key}" if path else key)


class Number(str):
    """As it is written."""


def as_text(value):
    """Texts and numbers as they are, everything else as compact JSON."""
    if value is None:
        return ""
    return str(value) if isinstance(value, str) else compact(value)


def compact(value):
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(map(compact, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{compact(inner)}" for key, inner in value.items()) + "}"
    return json.dumps(value)


def lines_by_python(path):
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line, parse_float=Number, parse_int=Number) for line in file if line.strip()]
    objects = [dict(flat(line)) for line in lines]
    header = list(dict.fromkeys(key for fields in objects for key in fields))
    return [header] + [[as_text(fields.get(key)) for key in header] for fields in objects]


def other_forms(text):
    """The same table as other programs would have saved it. GB18030 has every character, UTF-16 too."""
    yield "gzip", gzip.compress(text.encode())
    yield "utf-16", text.encode("utf-16")
    yield "utf-8-sig", text.encode("utf-8-sig")
    if not text.isascii():
        yield "gb18030", text.encode("gb18030")
    if "\r" not in text:
        yield "CR LF", text.replace("\n", "\r\n").encode()


def check_csv(readiness, data, path, folder):
    name = str(path.relative_to(data))
    got, want = convert(readiness, path), by_python(path)
    equal = isinstance(got, bytes) and cells(got.decode()) == want
    if equal == (name in DIFFERENCES):
        yield f"{name}: {'equal, but listed as different' if equal else 'differs from what Python reads'}"
    if not equal:
        return
    text = path.read_bytes().decode("utf-8-sig")
    for form, data_in_form in other_forms(text):
        copy = folder / "copy.csv"
        copy.write_bytes(data_in_form)
        again = convert(readiness, copy)
        if form == "CR LF" and isinstance(again, bytes):
            again, got_now = again.replace(b"\r\n", b"\n"), got.replace(b"\r\n", b"\n")
        else:
            got_now = got
        if again != got_now:
            yield f"{name} as {form}: differs"


def check_errors(readiness, folder):
    """A data set that names its own errors: dirty and clean differ there, and nowhere else."""
    dirty, clean, errors = (cells(convert(readiness, folder / f"{name}.csv").decode()) for name in ("dirty", "clean", "errors"))
    found = [(str(number), dirty_row[i], clean_row[i])
             for number, (dirty_row, clean_row) in enumerate(zip(dirty[1:], clean[1:]), start=2)
             for i in range(len(dirty_row)) if dirty_row[i] != clean_row[i]]
    named = [(row[0], row[2], row[3]) for row in errors[1:]]
    if sorted(found) != sorted(named) or not named:
        yield f"{folder.name}: {len(found)} differences, {len(named)} are named"


def main():
    readiness, data = sys.argv[1], pathlib.Path(sys.argv[2])
    if not data.is_dir():
        print(f"skipped: the data sets are not at {data}")
        sys.exit(SKIPPED)
    faults, files = [], sorted(data.rglob("*.csv"))
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            faults += check_csv(readiness, data, path, pathlib.Path(folder))
    lines = sorted(data.rglob("*.jsonl"))
    for path in lines:
        got = convert(readiness, path)
        if not isinstance(got, bytes) or cells(got.decode()) != lines_by_python(path):
            faults.append(f"{path.relative_to(data)}: differs from what Python reads")
    for folder in ("hospital", "oregon_buildings_typo"):
        faults += check_errors(readiness, data / "dirty_clean" / folder)
    print(f"{len(files)} CSV files, {len(lines)} of JSON Lines")
    print(*faults, sep="\n")
    sys.exit(1 if faults or len(files) < 50 or not lines else 0)


if __name__ == "__main__":
    main()
