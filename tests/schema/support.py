# SPDX-License-Identifier: Apache-2.0
"""The program under test and its schemas."""
import functools
import json
import os
import pathlib
import subprocess
import tempfile

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = ("checklist", "fragment", "project", "answers", "waivers")


def readiness(*arguments):
    return subprocess.run([os.environ["READINESS_BINARY"], "--lang", "en", *map(str, arguments)], capture_output=True, text=True)


@functools.cache
def schema(kind):
    printed = readiness("schema", kind)
    assert printed.returncode == 0, printed.stderr
    return json.loads(printed.stdout)


def misfits(kind, document):
    """[(where, message)], deepest first."""
    errors = jsonschema.Draft7Validator(schema(kind)).iter_errors(document)
    leaves = [leaf for error in errors for leaf in leaves_of(error)]
    return sorted((("/".join(map(str, leaf.absolute_path)), leaf.message) for leaf in leaves), key=lambda one: -len(one[0]))


def leaves_of(error):
    return [leaf for inner in error.context for leaf in leaves_of(inner)] if error.context else [error]


def write(folder, files):
    for name, text in files.items():
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def lint(files, target="."):
    """Exit code and messages of `readiness lint` over files written to a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        write(folder, files)
        done = readiness("lint", pathlib.Path(folder, target))
        return done.returncode, done.stderr.replace(folder + "/", "")
