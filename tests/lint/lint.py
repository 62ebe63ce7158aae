#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""lint.py [--build DIR] [--changed] [--fix] format|tidy [FILE...]

Holds our C++ against .clang-format and .clang-tidy; every difference and every warning is a failure.
`tidy` wants a build tree, whose generated files it reads. What was found clean is not checked again before it, a header it
includes, its compiler flags, .clang-tidy or the tool change; see $XDG_CACHE_HOME/eab-vault-lint. With --changed it takes
only those files that were changed last: enough for a test, and bounded."""
import argparse
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_CHANGED = 40
JOBS = min(2, os.cpu_count() or 1)
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def tool(name):
    """The version the project is formatted with; another one formats and warns otherwise."""
    found = shutil.which(f"{name}-14")
    if not found:
        sys.exit(f"error: {name}-14 is missing; packaging/lint.sh installs it")
    return found


def sources():
    return sorted(path for folder in ("src", "ui", "tests") for path in (ROOT / folder).rglob("*") if path.suffix in {".h", ".cpp"})


def check_format(files, fix):
    command = [tool("clang-format"), *(["-i"] if fix else ["--dry-run", "--Werror"])]
    done = subprocess.run([*command, *map(str, files)], cwd=ROOT, check=False)
    print(f"clang-format: {len(files)} files")
    return done.returncode


@lru_cache(maxsize=None)
def included(path):
    """Our own headers a file names."""
    found = set()
    for name in INCLUDE.findall(path.read_bytes()):
        for folder in (path.parent, ROOT / "src", ROOT):
            header = Path(os.path.normpath(folder / name.decode()))
            if header.is_file():
                found.add(header)
                break
    return found


def closure(path):
    """The file and all of our own that it reads, directly or not."""
    seen, waiting = set(), [path]
    while waiting:
        file = waiting.pop()
        if file not in seen:
            seen.add(file)
            waiting += included(file)
    return seen


def commands_of(build):
    """How each of our files is compiled, without GCC's precompiled headers: clang cannot read them, and a file should
    include what it needs."""
    database = build / "compile_commands.json"
    if not database.is_file():
        sys.exit(f"error: there is no {database}: configure first, or call packaging/lint.sh")
    commands = {}
    for entry in json.loads(database.read_text(encoding="utf-8")):
        path = Path(entry["file"])
        if build in path.parents or ROOT not in path.parents:
            continue
        words, kept = iter(shlex.split(entry["command"])), []
        for word in words:
            if word == "-include":
                next(words)
            elif word not in ("-fpch-preprocess", "-Winvalid-pch"):
                kept.append(word)
        commands[path] = {"directory": entry["directory"], "file": entry["file"], "arguments": kept}
    return commands


def last_changed(files):
    """The files changed in the working tree, then those of the last commits, newest first; without a history, by time."""
    def git(*words):
        done = subprocess.run(["git", "-C", str(ROOT), "-c", f"safe.directory={ROOT}", *words], capture_output=True, check=False)
        return [ROOT / line for line in done.stdout.decode().splitlines() if line] if done.returncode == 0 else []

    names = git("ls-files", "--modified", "--others", "--exclude-standard") + git("diff", "--name-only", "--cached")
    names += git("log", "--first-parent", "-n", "300", "--format=", "--name-only")
    names = names or sorted(sources(), key=lambda path: path.stat().st_mtime, reverse=True)
    chosen = {}
    for path in names:
        if path in files:
            chosen[path] = None
        elif path.suffix == ".h" and path.is_file():
            # A header is read by its own source, or else by the one that reads least besides.
            own = path.with_suffix(".cpp")
            readers = [own] if own in files else sorted((file for file in files if path in closure(file)), key=lambda f: len(closure(f)))
            chosen.update(dict.fromkeys(readers[:1]))
        if len(chosen) >= MOST_CHANGED:
            break
    return list(chosen)[:MOST_CHANGED]


def check_tidy(files, build, changed):
    tidy = tool("clang-tidy")
    commands = commands_of(build)
    if files:
        files = [path for path in files if path in commands]
    else:
        files = last_changed(commands) if changed else sorted(commands)
    version = subprocess.run([tidy, "--version"], capture_output=True, check=True).stdout
    rules = (ROOT / ".clang-tidy").read_bytes()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "eab-vault-lint"
    cache.mkdir(parents=True, exist_ok=True)
    database = build / "lint"
    database.mkdir(exist_ok=True)
    (database / "compile_commands.json").write_text(json.dumps(list(commands.values())), encoding="utf-8")

    def key(path):
        """Where the tree lies does not matter."""
        flags = " ".join(commands[path]["arguments"]).replace(str(build), "BUILD").replace(str(ROOT), "ROOT")
        digest = hashlib.sha256(b"\0".join((version, rules, flags.encode())))
        for file in sorted(closure(path)):
            digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
        return digest.hexdigest()

    def check(path):
        done = subprocess.run([tidy, "-p", str(database), "--quiet", str(path)], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            (cache / keys[path]).touch()
        else:
            print(done.stdout + (done.stderr if not done.stdout else ""), flush=True)
        return done.returncode == 0

    keys = {path: key(path) for path in files}
    unknown = [path for path in files if not (cache / keys[path]).exists()]
    for path in set(files) - set(unknown):
        (cache / keys[path]).touch()
    start = time.monotonic()
    with ThreadPoolExecutor(JOBS) as pool:
        bad = list(pool.map(check, unknown)).count(False)
    for old in cache.iterdir():
        if time.time() - old.stat().st_mtime > 60 * 86400:
            old.unlink(missing_ok=True)
    print(f"clang-tidy: {len(files)} of {len(commands)} files{', those changed last' if changed else ''}: "
          f"{len(files) - len(unknown)} known to be clean, {len(unknown)} checked in {time.monotonic() - start:.0f} s, {bad} with warnings")
    return 1 if bad else 0


arguments = argparse.ArgumentParser()
arguments.add_argument("--build", type=Path, default=ROOT / "build/dev")
arguments.add_argument("--changed", action="store_true")
arguments.add_argument("--fix", action="store_true")
arguments.add_argument("what", choices=("format", "tidy"))
arguments.add_argument("files", type=lambda name: Path(name).resolve(), nargs="*")
given = arguments.parse_args()
sys.exit(check_format(given.files or sources(), given.fix) if given.what == "format"
         else check_tidy(given.files, given.build.resolve(), given.changed))
