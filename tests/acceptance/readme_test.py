# SPDX-License-Identifier: Apache-2.0
"""The excerpts in the README files are what the program prints. READINESS_UPDATE_GOLDEN=1 rewrites them."""
import os
import re
import subprocess
import unittest

import support

ROOT = support.EXAMPLES.parent
NEXT_STEPS = 3  # how many of them an excerpt shows
EXCERPT = re.compile(r"(<!-- excerpt -->\n```text\n).*?(```\n)", re.DOTALL)


def excerpt(language):
    """The example's report, up to the first of the next steps."""
    command = [support.BINARY, "audit", "examples/huadong", "--now", support.NOW, "--lang", language]
    report = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False).stdout
    end = re.search(rf"^ {NEXT_STEPS + 1}\. ", report, re.MULTILINE).start()
    return report[:end].rstrip("\n") + "\n"


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
