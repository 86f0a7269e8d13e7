# SPDX-License-Identifier: Apache-2.0
"""embed.cmake carries any text into the program unchanged: what CMake and C++ could take for their own is only text."""
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HOSTILE = {
    "a/checklist.yaml": "list: [a;b; c]\nvariable: ${FOLDER} @FOLDER@ $ENV{HOME} $<CONFIG>\nback: 'a\\;b \\n \\\\ \\\" \\'\n"
                        "open: ']] [[ ]=] [=['\nquote: \"(\\\")\" # ) \" R\"(x)\"\n中文: “全角；”【】\t尾\n",
    "a/b c/empty.yaml": "",
    "crlf.yaml": "a: 1\r\nb: 2\r\n",
    "no_newline.yaml": "# ;;;\\",
    "long.yaml": "x: \"" + "长;[" * 50_000 + "\"\n",
    "trigraph.yaml": "??= ??/ %: <: /* */ // #include\n",
}
MAIN = """\
#include "checklist/packs.hpp"
#include <cstdio>
int main() {
  for (const auto& file : readiness::checklist::pack_files()) {
    std::fwrite(file.path.data(), 1, file.path.size(), stdout);
    std::printf(" %zu\\n", file.text.size());
    std::fwrite(file.text.data(), 1, file.text.size(), stdout);
  }
}
"""


class Embed(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def embed(self, files):
        paths = []
        for name, text in files.items():
            path = self.folder / "checklists" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
            paths.append(str(path))
        return subprocess.run(
            ["cmake", f"-DFOLDER={self.folder}/checklists", f"-DFILES={';'.join(paths)}", f"-DOUTPUT={self.folder}/out.cpp",
             "-DHEADER=checklist/packs.hpp", "-DNAMESPACE=checklist", "-DNAME=pack_files",
             "-P", ROOT / "src/util/embed.cmake"], capture_output=True, text=True)

    def carried(self):
        (self.folder / "main.cpp").write_text(MAIN)
        subprocess.run([os.environ.get("CXX", "c++"), "-std=c++20", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I", ROOT / "src",
                        "out.cpp", "main.cpp", "-o", "main"], cwd=self.folder, check=True)
        return subprocess.run([self.folder / "main"], capture_output=True, check=True).stdout

    def test_any_text_arrives_unchanged_but_for_line_ends(self):
        done = self.embed(HOSTILE)
        self.assertEqual(done.returncode, 0, done.stderr)
        texts = {name: text.replace("\r\n", "\n").encode() for name, text in sorted(HOSTILE.items())}
        expected = b"".join(f"{name} {len(text)}\n".encode() + text for name, text in texts.items())
        self.assertEqual(self.carried(), expected)

    def test_without_a_checklist_there_is_an_empty_list(self):
        self.assertEqual(self.embed({}).returncode, 0)
        self.assertEqual(self.carried(), b"")

    def test_what_would_end_the_literal_is_refused(self):
        done = self.embed({"a.yaml": 'x: )embedded"\n'})
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("a.yaml", done.stderr)


if __name__ == "__main__":
    unittest.main()
