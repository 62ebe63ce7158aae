#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""check.py SOURCE_DIR: every text of the program is translated, with its placeholders, and no text is missing; each thing is called
by its one word, as translations/GLOSSARY.md has it.

Works on a copy, in which translations/update.sh looks for texts the files do not know yet.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

ROOT = Path(sys.argv[1]).resolve()
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")


def messages(path):
    """The texts of a file by context, source and comment."""
    found = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def problems_of(message):
    """What is wrong with one translation."""
    source, translation = message.findtext("source"), message.find("translation")
    if translation.get("type"):
        yield translation.get("type")
        return
    for form in forms(message):
        if not form.strip():
            yield "empty"
        said = Counter(PLACEHOLDER.findall(form))
        wanted = Counter(PLACEHOLDER.findall(source))
        # A plural form may say its number in words, or not at all: “one message”.
        if message.get("numerus") == "yes" and said["%n"] == 0:
            wanted.pop("%n", None)
        if set(said) != set(wanted):
            yield f"placeholders {sorted(said)} instead of {sorted(wanted)}"
        if source.endswith("\n") != form.endswith("\n") or source[:1].isspace() != form[:1].isspace():
            yield "blanks or line ends at its ends differ"


def unwanted():
    """What the glossary wants no text to say, by language."""
    lines = [line for line in (ROOT / "translations/GLOSSARY.md").read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    words = {}
    for column, language in enumerate(rows[0]):
        if language == "not":
            listed = [word.strip() for row in rows[2:] for word in row[column].split(",") if word.strip()]
            words[rows[0][column - 1]] = re.compile(r"\b(?:" + "|".join(map(re.escape, listed)) + r")\b", re.I) if listed else None
    return words


def miscalled(text, words):
    """The first word of a text that is not the one for its thing; names of commands stand in quotation marks."""
    found = words and words.search(re.sub(r"[“„`].*?[”“`]", "", text.replace("&", "")))
    return found.group() if found else None


def updated_copies(folder):
    """The translations as update.sh would leave them."""
    for name in ("src", "ui"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "translations", folder / "translations")
    subprocess.run(["bash", "translations/update.sh"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return folder / "translations"


def main():
    problems = []
    words = unwanted()
    languages = {"eab-vault_de.ts": "German", "eab-vault_ar.ts": "Arabic"}
    with tempfile.TemporaryDirectory() as scratch:
        updated = updated_copies(Path(scratch))
        files = sorted((ROOT / "translations").glob("*.ts"))
        for path in files:
            ours, fresh = messages(path), messages(updated / path.name)
            problems += [f"{path.name}: {key[0]}: not there yet: {key[1]!r}" for key in fresh.keys() - ours.keys()]
            problems += [f"{path.name}: {key[0]}: no longer in the program: {key[1]!r}" for key in ours.keys() - fresh.keys()]
            problems += [f"{path.name}: {key[0]}: {problem}: {key[1]!r}" for key in ours.keys() & fresh.keys()
                         for problem in problems_of(ours[key])]
            said = [(key[1], words["English"]) for key in ours]
            said += [(form, words.get(languages.get(path.name))) for message in ours.values() for form in forms(message)]
            problems += [f"{path.name}: “{word}” is called otherwise (GLOSSARY.md): {text!r}" for text, its in said
                         if (word := miscalled(text, its))]
            counts = {len(forms(message)) for message in ours.values() if message.get("numerus") == "yes"}
            if len(counts) > 1:
                problems.append(f"{path.name}: plurals with different numbers of forms: {sorted(counts)}")
            print(f"{path.name}: {len(ours)} texts")
    if not files:
        problems.append("no translations found")
    print("\n".join(sorted(problems)))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
