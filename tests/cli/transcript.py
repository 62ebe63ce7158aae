#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""transcript.py FILE... - does what the transcripts say and compares what comes.

    == sentence        a new test, at a desk of its own (see desk.py): order.eml, other-key.eml, an empty vault
    == sentence (no vault)
    $ command          a line for bash; `cli` is the program with its password, `eab-vault-cli` the bare program
    > line             what must be on standard output; all of it, * stands for anything
    > ...              any number of lines
    ! line             the same on standard error
    ? 5                the exit code; 0 if not given
    = expression       must be true: `d` is the JSON document on standard output, `e` the error on standard error,
                       `desk` the folder; `has(d, "a b")` says which keys are there
    : name = expression    remembers a variable, for commands and expressions that follow

Whatever the command: no secret shows unless it says --reveal, with --json there is one document or nothing, and nothing
half-written lies about afterwards.
"""
import fnmatch
import json
import re
import subprocess
import sys
from pathlib import Path

from desk import PROGRAM, Desk, Done

SHOWS_SECRETS = re.compile(r"--reveal|\binit\b|slot add recovery|\bcat\b|\bgrep\b")


def matches(patterns, lines):
    """Whether the lines are those of the patterns."""
    if not patterns:
        return not lines
    if patterns[0] == "...":
        return any(matches(patterns[1:], lines[i:]) for i in range(len(lines) + 1))
    escaped = re.sub(r"([?]|\[(?!\*\]))", r"[\1]", patterns[0])
    return bool(lines) and fnmatch.fnmatchcase(lines[0], escaped) and matches(patterns[1:], lines[1:])


def has(value, keys):
    """All these keys are there, in the one object or in each of a list that is not empty."""
    objects = value if isinstance(value, list) else [value]
    return bool(objects) and all(set(keys.split()) <= set(one) for one in objects)


class Step:
    def __init__(self, command, number):
        self.command, self.number = command, number
        self.out, self.err, self.code, self.checks, self.remembers = [], [], 0, [], []


def parse(path):
    tests = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        mark, _, rest = line.partition(" ")
        if not line or mark == "#":
            continue
        if mark == "==":
            tests.append((rest, []))
        elif mark == "$":
            tests[-1][1].append(Step(rest, number))
        else:
            step = tests[-1][1][-1]
            {">": step.out.append, "!": step.err.append, "?": lambda code: setattr(step, "code", int(code)),
             "=": step.checks.append, ":": lambda text: step.remembers.append(text.split(" = ", 1))}[mark](rest)
    return tests


def run(desk, command, variables):
    script = f'cli() {{ {PROGRAM} --password-file "$DESK/code" "$@"; }}\n{command}'
    names = {name: str(value) for name, value in variables.items()}
    done = subprocess.run(["bash", "-c", script], cwd=desk.dir, env={**desk.env, **names, "DESK": str(desk.dir)},
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False)
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def fill(pattern, variables):
    return re.sub(r"\$\{(\w+)(?::(\d+))?\}", lambda found: str(variables[found[1]])[:int(found[2] or 99)], pattern)


def problems_of(desk, step, done, variables):
    """What is not as the step says."""
    if done.code != step.code:
        yield f"exit code {done.code} instead of {step.code}"
    names = {**variables, "desk": desk.dir, "has": has, "files": desk.files(), "re": re, "d": None, "e": None, "json": json}
    as_json = "--json" in step.command.split()
    for name, text in (("d", done.out), ("e", done.err)):
        if as_json and text.strip():
            try:
                names[name] = json.loads(text)
            except ValueError:
                yield f"not one JSON document: {text!r}"
    if as_json and isinstance(names["e"], dict):
        error = names["e"].get("error")
        if not (isinstance(error, dict) and set(error) == {"code", "message", "hint"}):
            yield "not an error object"
        names["e"] = error
    elif not matches([fill(p, names) for p in step.err], done.err.splitlines()):
        yield "something else on standard error"
    if (step.out or not as_json) and not matches([fill(p, names) for p in step.out], done.out.splitlines()):
        yield "something else on standard output"
    if not SHOWS_SECRETS.search(step.command):
        yield from (f"a secret shows: {secret[:4]}..." for secret in desk.secrets() if secret in done.out + done.err)
    yield from (f"left lying about: {name}" for name in desk.leftovers())
    for check in step.checks:
        try:
            if not eval(check, names):  # pylint: disable=eval-used
                yield f"not so: {check}"
        except Exception as error:  # pylint: disable=broad-except
            yield f"not so: {check} ({error!r})"
    for name, expression in step.remembers:
        try:
            variables[name] = eval(expression, names)  # pylint: disable=eval-used
        except Exception as error:  # pylint: disable=broad-except
            yield f"cannot be remembered: {name} = {expression} ({error!r})"


def play(sentence, steps):
    """True when everything went as written."""
    variables = {}
    with Desk(vault=not sentence.endswith("(no vault)")) as desk:
        for step in steps:
            done = run(desk, step.command, variables)
            problems = list(problems_of(desk, step, done, variables))
            if problems:
                print(f"FAIL: {sentence}\n  line {step.number}: {step.command}")
                print("\n".join(f"  {problem}" for problem in problems))
                print("  --- standard output\n" + done.out + "  --- standard error\n" + done.err + "  ---")
                return False
    print(f"PASS: {sentence}")
    return True


if __name__ == "__main__":
    outcomes = [play(*test) for name in sys.argv[1:] for test in parse(Path(name))]
    Desk.clear_up()
    print(f"{outcomes.count(True)} of {len(outcomes)} transcripts as written")
    sys.exit(0 if outcomes and all(outcomes) else 1)
