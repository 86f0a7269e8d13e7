# SPDX-License-Identifier: Apache-2.0
"""A table as it will lie in a file: rows by column id, headers as the exporting system writes them."""


class Table:
    def __init__(self, path, headers, rows, encoding="utf-8", delimiter=",", newline="\n"):
        self.path = path
        self.headers = headers  # column id -> header text, in the order of the file
        self.rows = [dict(zip(headers, row, strict=True)) for row in rows]
        self.encoding, self.delimiter, self.newline = encoding, delimiter, newline
        self.ragged = set()  # indices of rows that get one field too many

    def find(self, **wanted):
        """Index of the one row with these values."""
        found = [i for i, row in enumerate(self.rows) if all(row[k] == v for k, v in wanted.items())]
        assert len(found) == 1, f"{self.path}: {len(found)} rows with {wanted}"
        return found[0]

    def remove(self, **wanted):
        self.rows = [row for row in self.rows if any(row[k] != v for k, v in wanted.items())]

    def bytes(self):
        lines = [list(self.headers.values())] + [list(row.values()) for row in self.rows]
        for i in self.ragged:
            lines[i + 1].append("")
        text = "".join(self.delimiter.join(map(self._quoted, line)) + self.newline for line in lines)
        return text.encode(self.encoding)

    def _quoted(self, value):
        value = str(value)
        needs = any(c in value for c in (self.delimiter, '"', "\n"))
        return '"' + value.replace('"', '""') + '"' if needs else value


def register(name, headers, text, folder="registers"):
    """Rows are written one a line, cells apart by ` | `, so that they read like the register itself."""
    ids, titles = zip(*(header.split("=") for header in headers.split()), strict=True)
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return Table(f"{folder}/{name}.csv", dict(zip(ids, titles, strict=True)), rows)


def sheet_row(index):
    """As a spreadsheet counts: the header is row 1."""
    return index + 2
