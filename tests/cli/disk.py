# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""What the program asks of the disk, call by call (strace): to fail one of the calls, to kill the program at one, and to see
what would be left if the power went at one of them."""
import random
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

# Calls that change something, or begin to.
CALLS = ("openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2", "unlink",
         "unlinkat", "mkdir", "mkdirat", "rmdir", "linkat", "chmod", "fchmod", "fchmodat", "close")
LINE = re.compile(r"^(\d+) +(\w+)\((.*)\) += (-?\d+)(.*)$")


def unquoted(text):
    return bytes.fromhex(text.replace("\\x", ""))


def strings(arguments):
    return [unquoted(found) for found in re.findall(r'"((?:\\x[0-9a-f]{2})*)"', arguments)]


@dataclass
class Call:
    name: str
    number: int  # among all calls of this name
    arguments: str
    answer: int
    rest: str

    def touches(self, folder):
        wanted = "".join(f"\\x{byte:02x}" for byte in str(folder).encode())
        return wanted in self.arguments or wanted in self.rest


def traced(desk, *args, **more):
    """Runs the program and answers it with its calls, in their order, of its first thread."""
    log = desk.dir / "tmp" / "calls"
    done = desk(*args, before=("strace", "-f", "-y", "-xx", "-s", "300000", "-o", log, "-e", "trace=" + ",".join(CALLS)), **more)
    calls, counts, first = [], {}, None
    for line in log.read_text().splitlines():
        found = LINE.match(line)
        if not found:
            continue
        first = first or found[1]
        if found[1] != first:
            continue
        counts[found[2]] = counts.get(found[2], 0) + 1
        calls.append(Call(found[2], counts[found[2]], found[3], int(found[4]), found[5]))
    log.unlink()
    return done, calls


def failing(call, error):
    """What goes before the program so that this call of its fails."""
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call.name}", "-e", f"inject={call.name}:error={error}:when={call.number}")


def killed(call):
    return ("strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call.name}", "-e", f"inject={call.name}:signal=KILL:when={call.number}")


@dataclass
class File:
    kept: bytes = b""  # what would be there without power
    steps: list = field(default_factory=list)  # since then: (offset, bytes), or a length it was cut to

    def bytes(self, steps=None):
        content = bytearray(self.kept)
        for step in self.steps if steps is None else steps:
            if isinstance(step, int):
                content = content[:step] + bytes(max(0, step - len(content)))
                continue
            offset, data = step
            content.extend(bytes(max(0, offset + len(data) - len(content))))
            content[offset:offset + len(data)] = data
        return bytes(content)


@dataclass
class Folder:
    now: dict = field(default_factory=dict)
    kept: dict = field(default_factory=dict)  # what would be there without power
    moves: list = field(default_factory=list)  # since then, each whole: {name: what is there then, or None}


class Disk:
    """A folder through the calls of a program, with what of it is surely on the disk: what was synced, file by file and
    folder by folder, and no more."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.root = self._read(self.folder)
        self.handles = {}  # of open files: [file, offset]; of open folders: the folder
        self.said = b""

    def _read(self, path):
        if path.is_file():
            return File(path.read_bytes())
        inside = {entry.name: self._read(entry) for entry in path.iterdir()}
        return Folder(inside, dict(inside))

    def _find(self, path):
        """What a path names now, and the folder it lies in."""
        place, inside = None, self.root
        for name in Path(path).relative_to(self.folder).parts:
            place, inside = inside, inside.now.get(name) if isinstance(inside, Folder) else None
        return place, inside

    @staticmethod
    def _move(names, move):
        for name, what in move.items():
            names.pop(name, None)
            if what is not None:
                names[name] = what

    def _enter(self, path, what):
        place, _ = self._find(path)
        move = {Path(path).name: what}
        self._move(place.now, move)
        place.moves.append(move)

    def _rename(self, old, new):
        (left, what), (entered, _) = self._find(old), self._find(new)
        if left is not entered:
            self._enter(new, what)
            self._enter(old, None)
            return
        move = {Path(old).name: None, Path(new).name: what}
        self._move(left.now, move)
        left.moves.append(move)

    def do(self, call):
        if call.answer < 0:
            return
        texts = [text.decode(errors="surrogateescape") for text in strings(call.arguments)]
        number = re.match(r"(\d+)<", call.arguments)
        handle = int(number[1]) if number else None
        mine = [text for text in texts if text == str(self.folder) or text.startswith(f"{self.folder}/")]
        there = self.handles.get(handle)
        if call.name == "openat":
            self.handles.pop(call.answer, None)
            if not mine:
                return
            if "O_TMPFILE" in call.arguments:
                self.handles[call.answer] = [File(), 0]
                return
            _, what = self._find(mine[0])
            if what is None:
                what = File()
                self._enter(mine[0], what)
            elif isinstance(what, File) and "O_TRUNC" in call.arguments:
                what.steps.append(0)
            self.handles[call.answer] = what if isinstance(what, Folder) else [what, 0]
        elif call.name == "close":
            self.handles.pop(handle, None)
        elif call.name == "write" and handle == 1:
            self.said += strings(call.arguments)[-1]
        elif call.name in ("write", "pwrite64") and isinstance(there, list):
            data = strings(call.arguments)[-1][:call.answer]
            offset = int(call.arguments.rsplit(", ", 1)[1]) if call.name == "pwrite64" else there[1]
            there[0].steps.append((offset, data))
            if call.name == "write":
                there[1] += len(data)
        elif call.name == "ftruncate" and isinstance(there, list):
            there[0].steps.append(int(call.arguments.rsplit(", ", 1)[1]))
        elif call.name in ("fsync", "fdatasync") and isinstance(there, list):
            there[0].kept, there[0].steps = there[0].bytes(), []
        elif call.name in ("fsync", "fdatasync") and isinstance(there, Folder):
            there.kept, there.moves = dict(there.now), []
        elif call.name.startswith("rename") and len(mine) == 2:
            self._rename(*mine)
        elif call.name == "linkat" and mine:
            source = re.search(r"/proc/self/fd/(\d+)", texts[0])
            self._enter(mine[-1], self.handles[int(source[1])][0] if source else self._find(mine[0])[1])
        elif call.name in ("unlink", "unlinkat", "rmdir") and mine:
            self._enter(mine[0], None)
        elif call.name in ("mkdir", "mkdirat") and mine:
            self._enter(mine[0], Folder())

    def write(self, target, chance=None):
        """Leaves in `target` what is there once the power is back: what was synced; with `chance`, a random part of the rest,
        the last bytes of it half written."""
        self._write(self.root, Path(target), chance)

    def _write(self, what, path, chance):
        if isinstance(what, Folder):
            path.mkdir(mode=0o700, exist_ok=True)
            names = dict(what.kept)
            for move in what.moves:
                if chance and chance.random() < 0.5:
                    self._move(names, move)
            for name, inside in sorted(names.items()):
                self._write(inside, path / name, chance)
            return
        steps = [step for step in what.steps if chance and chance.random() < 0.5]
        if steps and not isinstance(steps[-1], int) and chance.random() < 0.5:
            offset, data = steps[-1]
            steps[-1] = (offset, data[:len(data) // 2])
        path.write_bytes(what.bytes(steps))
        path.chmod(0o600)


def has_strace():
    return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def chances(seed, count):
    return [random.Random(f"{seed} {number}") for number in range(count)]
