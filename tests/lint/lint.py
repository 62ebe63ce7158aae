#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""lint.py [--build DIR] [--changed] [--fix] format|tidy [FILE...]

Holds our C++ against .clang-format and .clang-tidy; every difference and every warning is a failure.
`tidy` wants a build tree, whose generated files it reads. What was found clean is not checked again before it, a header it
includes, its compiler flags, .clang-tidy or the tool change; see $XDG_CACHE_HOME/eab-vault-lint. With --changed it takes
only those files that were changed last: enough for a test, and bounded.

Most of the time goes into the headers, so some files are read as one, with them once; each is read alone for what another
could hide, a missing include or a name that nobody uses. Where several are not clean as one, each is checked alone."""
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
MOST_CHANGED = 12
MOST_TOGETHER = 8
# What others could hide, what follows the paths through a function (it looks into no included file), and what takes many
# times as long in a long text.
ALONE = ("misc-unused-using-decls", "bugprone-suspicious-include", "clang-analyzer-*", "performance-unnecessary-value-param")
NAMELESS = re.compile(r"^namespace \{$(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
TYPE = re.compile(r"^(?:struct|class|enum|enum class|using) (\w+)", re.MULTILINE)
VALUE = re.compile(r"^(?=\S)(?!using|struct|class|enum|template|namespace|return|//|/?\*)[\w:<>,&*\[\] ]*?[ &*](\w+)(?:\(|\[| =| \{|\{|;)", re.MULTILINE)
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


@lru_cache(maxsize=None)
def own_names(path):
    """The names that only this file knows, of types and of all else."""
    text = path.read_text(encoding="utf-8")
    nameless = "\n".join(NAMELESS.findall(text))
    values = set(VALUE.findall(nameless)) | set(re.findall(r"^static [^;=({]*[ &*](\w+)\(", text, re.MULTILINE))
    return frozenset(TYPE.findall(nameless)), frozenset(values)


def flags_of(command):
    """The flags that have to be the same, and those that can be put together: macros, and the folders that are looked into."""
    words, shared, kept = iter(command["arguments"][1:]), [], []
    for word in words:
        if word in ("-o", "-c"):
            if word == "-o":
                next(words)
        elif word == "-isystem":
            shared.append((word, next(words)))
        elif word.startswith("-DQT_TESTCASE_"):
            continue
        elif word.startswith(("-I", "-DQT_", "-DEAB_TEST_DATA")):
            shared.append((word,))
        elif word != command["file"]:
            kept.append(word)
    return tuple(kept), shared


def in_groups(files, commands):
    """Files that can be read as one: with the same flags, and without two things of one name."""
    groups = []
    for path in files:
        flags, shared = flags_of(commands[path])
        types, values = own_names(path)
        for group in groups:
            if group["flags"] == flags and len(group["files"]) < MOST_TOGETHER and not values & group["values"] and not types & group["values"] \
                    and not values & group["types"]:
                break
        else:
            group = {"flags": flags, "shared": {}, "files": [], "types": set(), "values": set()}
            groups.append(group)
        group["shared"].update(dict.fromkeys(shared))
        group["files"].append(path)
        group["types"] |= types
        group["values"] |= values
    return groups


def written_as_one(group, target):
    """The text that includes the files; a type that several of them name, and main(), are told apart by a number."""
    lines = []
    for path in group["files"]:
        lines += [f'#include "{header}"' for header in sorted(included(path)) if header.suffix == ".h"]
    names = [name for path in group["files"] for name in own_names(path)[0]]
    for number, path in enumerate(group["files"]):
        apart = ["main", *sorted(name for name in own_names(path)[0] if names.count(name) > 1)]
        lines += [f"#define {name} {name}_{number}" for name in apart]
        lines.append(f'#include "{path}"')
        lines += [f"#undef {name}" for name in apart]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def check_tidy(files, build, changed):
    tidy = tool("clang-tidy")
    commands = commands_of(build)
    if files:
        files = [path for path in files if path in commands]
    else:
        files = last_changed(commands) if changed else sorted(commands)
    version = subprocess.run([tidy, "--version"], capture_output=True, check=True).stdout
    rules = (ROOT / ".clang-tidy").read_bytes()
    never = re.findall(r"^ +(-[\w.-]+),?$", rules.decode(), re.MULTILINE)
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

    def run(folder, path, *words):
        return subprocess.run([tidy, "-p", str(folder), "--quiet", *words, str(path)], capture_output=True, text=True, check=False)

    def check_alone(path, *words):
        done = run(database, path, *words)
        if done.returncode != 0:
            print(done.stdout + (done.stderr if not done.stdout else ""), flush=True)
        return done.returncode == 0

    def is_clean_as_one(number, group):
        folder = database / f"group-{number}"
        folder.mkdir(exist_ok=True)
        written_as_one(group, folder / "group.cpp")
        shared = [word for words in group["shared"] for word in words]
        command = {"directory": str(build), "file": str(folder / "group.cpp"),
                   "arguments": ["c++", *group["flags"], *shared, "-c", str(folder / "group.cpp")]}
        (folder / "compile_commands.json").write_text(json.dumps([command]), encoding="utf-8")
        done = run(folder, folder / "group.cpp", f"--config-file={ROOT / '.clang-tidy'}", f"--checks=-{',-'.join(ALONE)}",
                   "--header-filter=/(src|ui|tests)/([a-z0-9]+/)*[A-Za-z0-9_]+[.](h|cpp)$")
        if done.returncode != 0 and os.environ.get("EAB_LINT_GROUPS"):
            print(done.stdout, flush=True)
        return done.returncode == 0

    def check(job):
        number, group = job
        together = len(group["files"]) > 1 and is_clean_as_one(number, group)
        rest = ",".join(["-*", "clang-diagnostic-*", *ALONE, *never])
        answers = [check_alone(path, f"--checks={rest}") if together else check_alone(path) for path in group["files"]]
        for path, is_clean in zip(group["files"], answers):
            if is_clean:
                (cache / keys[path]).touch()
        return answers.count(False), together

    keys = {path: key(path) for path in files}
    unknown = [path for path in files if not (cache / keys[path]).exists()]
    for path in set(files) - set(unknown):
        (cache / keys[path]).touch()
    start = time.monotonic()
    with ThreadPoolExecutor(JOBS) as pool:
        groups = in_groups(unknown, commands)
        found = list(pool.map(check, enumerate(groups)))
    bad = sum(count for count, _ in found)
    for old in cache.iterdir():
        if time.time() - old.stat().st_mtime > 60 * 86400:
            old.unlink(missing_ok=True)
    print(f"clang-tidy: {len(files)} of {len(commands)} files{', those changed last' if changed else ''}: "
          f"{len(files) - len(unknown)} known to be clean, {len(unknown)} checked in {time.monotonic() - start:.0f} s, "
          f"{sum(len(group['files']) for group, (_, together) in zip(groups, found) if together)} of them with others, {bad} with warnings")
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
