#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""check_words.py SOURCE_DIR: no text decides, and each face speaks its own language.

1. An English detail is for the log: nobody compares one, and no face shows that of an error.
2. What the window says names no command and no option; what the command line says names nothing that is only in the
   window; what both say (app) names neither, but where the code asks `face == Face::Window ? ... : ...`."""
import re
import sys
from pathlib import Path

DETAIL = r"\bdetail\b(\(\))?"
COMPARED = re.compile(rf"{DETAIL}\s*[!=]=|[!=]=\s*[\w.>()-]*(\.|->){DETAIL}"
                      rf"|(\.|->){DETAIL}(\.|->)(contains|startsWith|endsWith|indexOf|compare|count|lastIndexOf)\(")
SHOWN = re.compile(rf"(?i:error|failure|problem|refused|refusal)\w*(\(\))?(\.|->){DETAIL}")
OF_THE_LOG = re.compile(r"\bqCDebug\(")
OF_THE_WINDOW = re.compile(r"\b([Cc]lick|[Bb]utton|[Dd]ialog|[Mm]enu|[Tt]he settings|[Ww]indow(?! closed))\b")


def of_the_terminal(commands):
    # “%1 --version” is somebody else's option.
    return re.compile(rf"(?<!%\d )--[a-z]|eab-vault-cli|EAB_VAULT|“({'|'.join(sorted(commands))})\b[^”]*”")


def said(source):
    """The texts for people in a source, each with its line and who says it: "" for whoever the file speaks for."""
    chosen = ""
    for call in re.finditer(r"\b(?:tr|translate)\(", source):
        depth, at, text = 1, call.end(), ""
        while depth and at < len(source):
            if literal := re.compile(r'"((?:[^"\\]|\\.)*)"').match(source, at):
                text, at = text + literal[1], literal.end()
                continue
            depth += {"(": 1, ")": -1}.get(source[at], 0)
            at += 1
        before = source[:call.start()].rstrip().removesuffix("Words::").rstrip()
        if re.search(r"Face::Window\s*\?$", before):
            chosen = "window"
        elif chosen == "window" and before.endswith(":"):
            chosen = "terminal"
        else:
            chosen = ""
        yield source.count("\n", 0, call.start()) + 1, text, chosen


def problems_of(file, source, terminal):
    found = []
    face = "window" if file.startswith("ui/") else "terminal" if file.startswith("src/cli/") else ""
    for number, line in enumerate(source.splitlines(), 1):
        line = line.split("//")[0]
        if COMPARED.search(line):
            found.append(f"{file}:{number}: a detail is for the log, and decides nothing")
        if (face or file.startswith("src/app/words/")) and SHOWN.search(line) and not OF_THE_LOG.search(line):
            found.append(f"{file}:{number}: the detail of an error is for the log alone")
    if not face and not file.startswith("src/app/"):
        return found
    for number, text, chosen in said(source):
        who = chosen or face
        if who != "terminal" and (word := terminal.search(text)):
            found.append(f"{file}:{number}: the window has no “{word[0]}”")
        if who != "window" and (word := OF_THE_WINDOW.search(text)):
            found.append(f"{file}:{number}: the command line has no “{word[0]}”")
    return found


# What must be found, and what must not: this test can fail.
ROWS = [
    (2, "src/app/words/A.cpp", 'if (error.detail == QLatin1String("same"))'),
    (1, "src/vault/A.cpp", 'if (QLatin1String("same") != error.detail)'),
    (1, "src/app/A.cpp", "&& outcome.failure.detail.startsWith(noToken);"),
    (2, "ui/unlock/A.cpp", '&& !problem().detail.contains(QLatin1String("slip")))'),
    (1, "ui/unlock/A.cpp", "label->setText(stored.error().detail);"),
    (1, "src/app/words/A.cpp", "return {headline, error.detail};"),
    (1, "src/cli/A.cpp", "terminal.say(creation.error->detail);"),
    (0, "src/app/words/A.cpp", "qCDebug(errors) << failure.detail;"),
    (0, "src/app/uses/A.cpp", "return {code, host, failure.detail};"),
    (0, "src/cli/A.cpp", "rows.push_back({line.action, line.detail}); // error.detail"),
    (0, "ui/A.cpp", "if (intent.detail.isEmpty())"),
    (1, "ui/A.cpp", 'tr("See “slot list”.")'),
    (1, "ui/A.cpp", 'tr("Open it (--read-only on the "\n   "command line).")'),
    (0, "ui/A.cpp", 'tr("“%2 --version” on the server tells. Open the menu.")'),
    (1, "src/cli/A.cpp", 'Words::tr("Press the button.")'),
    (0, "src/cli/A.cpp", 'Words::tr("note: see “slot list”, or --help.")'),
    (1, "src/app/words/A.cpp", 'Words::tr("“list” shows them.")'),
    (1, "src/app/words/A.cpp", 'Words::tr("The settings show them.")'),
    (0, "src/app/words/A.cpp", 'face == Face::Window ? Words::tr("The settings tell.") : Words::tr("“list” tells.")'),
    (2, "src/app/words/A.cpp", 'face == Face::Window ? Words::tr("“list” tells.") : Words::tr("The settings tell.")'),
    (0, "src/app/words/A.cpp", 'Words::tr("window closed"), Words::tr("“Orders” are kept.")'),
]
for count, file, source in ROWS:
    found = problems_of(file, source, of_the_terminal({"list", "slot"}))
    assert len(found) == count, (file, source, found)

root = Path(sys.argv[1])
sources = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
           for folder in ("src", "ui") for path in (root / folder).rglob("*") if path.suffix in {".h", ".cpp"}}
commands = {name for file, source in sources.items() if file.startswith("src/cli/")
            for name in re.findall(r'(?:add_subcommand|\badd)\(\s*"([\w-]+)[ \w-]*"', source)}
terminal = of_the_terminal(commands)
problems = [problem for file, source in sources.items() for problem in problems_of(file, source, terminal)]
texts = sum(1 for source in sources.values() for _ in said(source))
if len(commands) < 15 or texts < 500:
    problems.append(f"only {len(commands)} commands and {texts} texts under {root}: looked in the wrong place?")
print("\n".join(sorted(set(problems))))
sys.exit(1 if problems else 0)
