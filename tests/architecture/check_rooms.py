#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""check_rooms.py SOURCE_DIR: who includes whom, room by room and floor by floor, what lies at the top, what may be
said where, and whether the papers for contributors name what is there."""
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
BELOW = {"base", "domain"}
CRAFTS = {"vault", "keychain", "intake", "recipes", "ca"}
MAY_INCLUDE = {"base": set(), "domain": {"base"}, **{craft: BELOW for craft in CRAFTS},
               "app": BELOW | CRAFTS, "cli": BELOW | {"app"}, "ui": BELOW | {"app"}}
# The floors of a room, from the ground up: each may include those before it. Floors of one line stand side by side and
# do not know each other; what lies in the room itself, on no floor, stands on all of them. A room without a line has none.
FLOORS = {
    "vault": ["keys", "file", "sealed", "audit", "messages", "records", "providers", "upgrade", "rotation", "backup"],
    "ca": ["http", "acme apis"],
    "app": ["words", "session", "uses"],
    "cli": ["", "commands"],  # the terminal and its like lie below, the commands above
    "ui": ["common", "credentials intake providers settings unlock verify wizard", "shell"],
}
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "src", "ui", "resources", "translations", "tests",
             "packaging", "README.md", "LICENSE"}
MADE_LOCALLY = {"build", "compile_commands.json", "CMakeUserPresets.json"}  # see .gitignore
# What is forbidden, and the files in which it is not.
WORDS = [(re.compile(r"QtWidgets|QMessageBox"), lambda room, file: room == "ui"),
         (re.compile(r"\bcurrent(DateTime|Date|Time|MSecs|Secs)\w*\("), lambda room, file: file == "src/base/Clock.cpp"),
         # An API is one file in each room; nobody else tells them apart.
         (re.compile(r"\bProviderKind::"), lambda room, file: file == "src/domain/Provider.cpp"),
         (re.compile(r"public QDialog\b|: QDialog\(|new QDialog\("), lambda room, file: file.startswith("ui/common/PageDialog.")),
         (re.compile(r"\b(tr|translate)\(|\bQT_TR(ANSLATE)?_NOOP"), lambda room, file: room in {"app", "cli", "ui"})]

problems = []


def parts(path):
    """Room and floor of a file or an include: "vault/keys/Crypto.h" lies in vault, on the floor keys."""
    names = path.split("/")
    return (names[0] if len(names) > 1 else None), (names[1] if len(names) > 2 else "")


def height(room, floor):
    """How high a floor lies and what stands beside it; what lies on none lies above all, or where "" says."""
    for level, names in enumerate(FLOORS[room]):
        if floor in names.split(" "):
            return level
    if floor:
        problems.append(f"{room} has no floor {floor}")
    return len(FLOORS[room])


def check_include(where, mine, other):
    (room, floor), (target, target_floor) = parts(mine), parts(other)
    if target != room:
        if target not in MAY_INCLUDE.get(room, set()):
            problems.append(f"{where}: {room} may not include {other}")
    elif room in FLOORS and floor != target_floor and height(room, floor) <= height(room, target_floor):
        problems.append(f"{where}: the floor {floor or room} may not include {other}")


problems += [f"{entry.name} does not belong at the top level" for entry in ROOT.iterdir()
             if not entry.name.startswith(".") and entry.name not in TOP_LEVEL | MADE_LOCALLY]
sources = [path for folder in ("src", "ui") for path in (ROOT / folder).rglob("*") if path.suffix in {".h", ".cpp"}]
for path in sources:
    file = path.relative_to(ROOT).as_posix()
    mine = file.removeprefix("src/")
    room = parts(mine)[0]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        included = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if included and path.name != "main.cpp" and not included[1].endswith(".moc"):
            check_include(f"{file}:{number}", mine, included[1])
        problems += [f"{file}:{number}: “{found[0]}” is not for this room"
                     for words, allowed in WORDS if (found := words.search(line)) and not allowed(room, file)]
# What a newcomer is told to open is there.
for guide in (".github/CONTRIBUTING.md", ".github/SECURITY.md"):
    text = (ROOT / guide).read_text(encoding="utf-8")
    for named in re.findall(r"`([\w.-]+/[\w./-]*)`", text):
        if not re.search(r"NAME|XX", named) and not (ROOT / named).exists():
            problems.append(f"{guide}: there is no {named}")
    # A promise and the test that shows it: `tests/room/tst_name.cpp` function.
    for named, test in re.findall(r"`(tests/[\w./-]+)`\s+(\w+)", text):
        if (ROOT / named).is_file() and not re.search(rf"\b{test}\(", (ROOT / named).read_text(encoding="utf-8")):
            problems.append(f"{guide}: {named} has no {test}")
if len(sources) < 100:
    problems.append(f"only {len(sources)} sources under {ROOT}: looked in the wrong place?")
print("\n".join(sorted(set(problems))))
sys.exit(1 if problems else 0)
