# SPDX-License-Identifier: Apache-2.0
"""oracle.yaml: what an audit of the example must find, and nothing else."""

HEAD = """\
# What an audit of this folder as of 2026-05-28 must find. Written by tests/acceptance/huadong.
# `rows` count as a spreadsheet does: the header is row 1. `says`: what the finding must mention where no row is to blame.
"""


def flow(value):
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, int):
        return str(value)
    plain = value and not any(c in value for c in ":,[]{}#\"'") and value[0] not in "-?0123456789"
    return value if plain else '"' + value.replace('"', '\\"') + '"'


def write(planter):
    lines = [HEAD + "decision: NO-GO", "exit_code: 1", "", "faults:"]
    for fault in planter.faults:
        lines.append(f"  - id: {fault['id']}")
        lines += [f"    {key}: {flow(value)}" for key, value in fault.items() if key != "id" and value]
    lines += ["", "# Every item that is not named here passes.", "outcomes:"]
    lines += [f"  {item}: {outcome}" for item, outcome in sorted(planter.outcomes.items()) if outcome != "pass"]
    return "\n".join(lines) + "\n"
