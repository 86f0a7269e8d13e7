# SPDX-License-Identifier: Apache-2.0
"""How the program is built, as its ELF file says."""
import subprocess
import unittest

import support


def readelf(*options):
    done = subprocess.run(["readelf", "--wide", *options, support.BINARY], capture_output=True, text=True, check=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    return done.stdout


class Hardening(unittest.TestCase):
    def test_position_independent(self):
        self.assertIn("Type:                              DYN", readelf("--file-header"))
        self.assertRegex(readelf("--dynamic"), r"FLAGS_1\).*\bPIE\b")

    def test_tables_of_addresses_are_read_only(self):
        """Full RELRO: all symbols are bound before the program begins, then their table is closed."""
        self.assertIn("GNU_RELRO", readelf("--program-headers"))
        self.assertRegex(readelf("--dynamic"), r"FLAGS\).*\bBIND_NOW\b")
        self.assertRegex(readelf("--dynamic"), r"FLAGS_1\).*\bNOW\b")

    def test_stack_is_no_code(self):
        stack = [line for line in readelf("--program-headers").splitlines() if "GNU_STACK" in line]
        self.assertEqual(len(stack), 1)
        self.assertNotIn("E", stack[0].split()[-2])

    def test_stack_is_watched(self):
        self.assertIn("__stack_chk_fail", readelf("--dyn-syms"))

    def test_nothing_is_looked_for_beside_the_program(self):
        self.assertNotRegex(readelf("--dynamic"), r"\((RPATH|RUNPATH)\)")


if __name__ == "__main__":
    unittest.main()
