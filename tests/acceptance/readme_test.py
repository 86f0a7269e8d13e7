# SPDX-License-Identifier: Apache-2.0
"""The excerpts in the README files are what the program prints. READINESS_UPDATE_GOLDEN=1 rewrites them."""
import os
import re
import subprocess
import unittest

import support

ROOT = support.EXAMPLES.parent
EXCERPT = re.compile(r"(<!-- excerpt -->\n```text\n).*?(```\n)", re.DOTALL)


def excerpt(language):
    """The example's report on one screen."""
    command = [support.BINARY, "audit", "examples/huadong", "--now", support.NOW, "--lang", language]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False).stdout


class Readme(support.TestCase):
    def check(self, name, language):
        readme = (ROOT / name).read_text(encoding="utf-8")
        fresh, found = EXCERPT.subn(lambda match: match[1] + excerpt(language) + match[2], readme)
        self.assertEqual(1, found)
        if os.environ.get("READINESS_UPDATE_GOLDEN") == "1":
            (ROOT / name).write_text(fresh, encoding="utf-8")
        else:
            self.assertEqual(fresh, readme)

    def test_english(self):
        self.check("README.md", "en")

    def test_chinese(self):
        self.check("README.zh-CN.md", "zh")


if __name__ == "__main__":
    unittest.main()
