#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""check_rooms.py SOURCE_DIR: who includes whom, what lies at the top, and what may be said where."""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
BELOW = {"base", "domain"}
CRAFTS = {"vault", "keychain", "intake", "recipes", "ca"}
MAY_INCLUDE = {"base": set(), "domain": {"base"}, **{craft: BELOW for craft in CRAFTS},
               "app": BELOW | CRAFTS, "cli": BELOW | {"app"}, "ui": BELOW | {"app"}}
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "src", "ui", "resources", "translations", "tests",
             "packaging", "README.md", "LICENSE"}
MADE_LOCALLY = {"build", "compile_commands.json", "CMakeUserPresets.json"}  # see .gitignore
# What is forbidden, and the files in which it is not.
WORDS = [(re.compile(r"QtWidgets|QMessageBox"), lambda room, file: room == "ui"),
         (re.compile(r"\bcurrent(DateTime|Date|Time|MSecs|Secs)\w*\("), lambda room, file: file == "src/base/Clock.cpp"),
         (re.compile(r"\b(tr|translate)\(|\bQT_TR(ANSLATE)?_NOOP"), lambda room, file: room in {"app", "cli", "ui"})]

problems = [f"{entry.name} does not belong at the top level" for entry in ROOT.iterdir()
            if not entry.name.startswith(".") and entry.name not in TOP_LEVEL | MADE_LOCALLY]
sources = [path for folder in ("src", "ui") for path in (ROOT / folder).rglob("*") if path.suffix in {".h", ".cpp"}]
for path in sources:
    file = path.relative_to(ROOT).as_posix()
    room = file.split("/")[1] if file.startswith("src/") else "ui"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        included = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if included and path.name != "main.cpp" and not included[1].endswith(".moc"):
            target = included[1].split("/")[0] if "/" in included[1] else None
            if target != room and target not in MAY_INCLUDE.get(room, set()):
                problems.append(f"{file}:{number}: {room} may not include {included[1]}")
        problems += [f"{file}:{number}: “{found[0]}” is not for this room"
                     for words, allowed in WORDS if (found := words.search(line)) and not allowed(room, file)]
if len(sources) < 100:
    problems.append(f"only {len(sources)} sources under {ROOT}: looked in the wrong place?")
print("\n".join(sorted(problems)))
sys.exit(1 if problems else 0)
