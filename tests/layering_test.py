#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""layering.py must find what it is there to find."""
import pathlib
import tempfile
import unittest

import layering

DOCUMENT = """
| folder | what it is | may include | meets in |
|---|---|---|---|
| `text` | phrases | | localized |
| `util` | helpers | text | localized, result |
| `cli` | commands | text, util | all |

| header | only in |
|---|---|
| `CLI/` | `cli/arguments.cpp` |
| `yaml.h` | `util/*` |
"""


class Layering(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("docs/architecture.md", DOCUMENT)
        for layer in ("text", "util", "cli"):
            self.write(f"src/{layer}/a.cpp", f'#include "{layer}/a.hpp"\n#include <string>\n')

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def faults_of(self, name, text):
        self.write(name, text)
        return layering.check(self.root)

    def test_allowed(self):
        self.assertEqual(self.faults_of("src/cli/arguments.cpp", '#include "util/a.hpp"\n#include <CLI/CLI.hpp>\n'), [])
        self.assertEqual(self.faults_of("src/cli/b.cpp", '#include "readiness/audit.hpp"\n'), [])
        self.assertEqual(self.faults_of("include/readiness/a.hpp", '#include "readiness/b.hpp"\n#include <map>\n'), [])

    def test_upward(self):
        self.assertEqual(self.faults_of("src/util/b.hpp", '// x\n#include "cli/a.hpp"\n'),
                         ["src/util/b.hpp:2: 'util' may not include 'cli'"])

    def test_meeting_point(self):
        self.assertEqual(self.faults_of("src/text/b.hpp", '#include "readiness/result.hpp"\n'),
                         ["src/text/b.hpp:1: 'text' does not meet others in readiness/result.hpp"])

    def test_header_away_from_home(self):
        self.assertEqual(self.faults_of("src/cli/b.cpp", "  # include <CLI/App.hpp>\n"),
                         ["src/cli/b.cpp:1: <CLI/App.hpp> belongs in cli/arguments.cpp"])

    def test_header_in_a_header(self):
        self.assertEqual(self.faults_of("include/readiness/a.hpp", '#include "util/a.hpp"\n#include <yaml.h>\n'),
                         ["include/readiness/a.hpp: util/a.hpp is not the standard library",
                          "include/readiness/a.hpp: yaml.h is not the standard library"])

    def test_folder_without_a_row(self):
        self.assertEqual(self.faults_of("src/extra/a.cpp", ""), ["docs/architecture.md: no row for src/extra"])

    def test_row_that_names_a_layer_below_it(self):
        self.assertEqual(self.faults_of("docs/architecture.md", DOCUMENT.replace("phrases | |", "phrases | util |")),
                         ["docs/architecture.md: 'text' names 'util', which does not stand above it"])


if __name__ == "__main__":
    unittest.main()
