#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails on an include that docs/architecture.md does not allow.

The two tables of that document are the rules: which layers and which public headers a
folder of src/ may include, and in which files the header of a library may stand.

usage: layering.py [REPOSITORY]
"""
import fnmatch
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.MULTILINE)


def tables(markdown):
    """Every table as a list of rows, a row as a list of cells; headings and rulers left out."""
    found, rows = [], []
    for line in markdown.splitlines() + [""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
        elif rows:
            found.append(rows[2:])
            rows = []
    return found


def words(cell):
    return {word.strip(" `") for word in cell.split(",")} - {""}


class Rules:
    def __init__(self, markdown):
        layers, headers = tables(markdown)[:2]
        self.layers = {row[0].strip("`"): words(row[2]) for row in layers}
        self.public = {row[0].strip("`"): words(row[3]) for row in layers}
        self.homes = {row[0].strip("`"): words(row[1]) for row in headers}

    def fault(self, file, quote, header):
        """Why `file` (below src/) may not include `header`, or None."""
        layer = file.split("/")[0]
        first, _, rest = header.partition("/")
        if quote == '"' and first == "readiness":
            allowed = self.public[layer]
            met = "all" in allowed or rest.removesuffix(".hpp") in allowed
            return None if met else f"'{layer}' does not meet others in {header}"
        if quote == '"':
            return None if first == layer or first in self.layers[layer] else f"'{layer}' may not include '{first}'"
        for home, files in self.homes.items():
            if header == home or (home.endswith("/") and header.startswith(home)):
                if not any(fnmatch.fnmatch(file, pattern) for pattern in files):
                    return f"<{header}> belongs in {', '.join(sorted(files))}"
        return None


def upward(layers):
    """A layer may only name layers that stand above it in the table."""
    known, faults = set(), []
    for layer, used in layers.items():
        faults += [f"docs/architecture.md: '{layer}' names '{other}', which does not stand above it"
                   for other in sorted(used - known)]
        known.add(layer)
    return faults


def check(root):
    rules = Rules((root / "docs/architecture.md").read_text(encoding="utf-8"))
    folders = {path.name for path in (root / "src").iterdir() if path.is_dir()}
    faults = [f"docs/architecture.md: no row for src/{name}" for name in sorted(folders - set(rules.layers))]
    faults += [f"docs/architecture.md: there is no src/{name}" for name in sorted(set(rules.layers) - folders)]
    faults += upward(rules.layers)
    if faults:
        return faults
    for path in sorted((root / "src").rglob("*.[ch]pp")):
        file = path.relative_to(root / "src").as_posix()
        text = path.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            if fault := rules.fault(file, *match.groups()):
                line = text.count("\n", 0, match.start(2)) + 1
                faults.append(f"src/{file}:{line}: {fault}")
    for path in sorted((root / "include/readiness").glob("*.hpp")):
        for quote, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if (quote == '"' and not header.startswith("readiness/")) or (quote == "<" and "." in header):
                faults.append(f"include/readiness/{path.name}: {header} is not the standard library")
    return faults


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    faults = check(root)
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
