#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""The power goes at any moment: what was acknowledged is there, and the vault opens and is sound. Played from a log of every
write, sync, rename and removal: at each point all that was not synced is lost, or a random part of it, the last bytes half."""
import hashlib
import json
import os
import shutil
import time
import unittest

from desk import OTHER_HMAC, PASSWORD, Desk, main
from disk import Disk, chances, has_strace, traced

SEED = int(os.environ.get("EAB_SEED", time.time_ns() % 100000))
RANDOM = int(os.environ.get("EAB_POWER_RANDOM", "1"))  # tries at each point beside the strict one
NEW = "violin harbour eleven thistle"
counts = {"points": 0, "disks": 0}


@unittest.skipUnless(has_strace(), "no strace here")
class Power(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)
        (self.desk.dir / "new").write_text(NEW + "\n", encoding="utf-8")
        (self.desk.dir / "old").write_text(PASSWORD + "\n", encoding="utf-8")

    def play(self, args, check, plain=False, aside=()):
        """Runs the command, then cuts the power at each of its calls; `check` looks at what is left, and is told whether the
        command had given its answer by then. What happens in the folders `aside`, which nobody reads before something is renamed,
        is looked at together."""
        disk = Disk(self.desk.vault)
        done, calls = traced(self.desk, *args, plain=plain)
        self.assertEqual(done.code, 0, done)
        image = self.desk.dir / "image.eabvault"
        seen = set()
        for number, call in enumerate(calls):
            disk.do(call)
            isAside = "rename" not in call.name and any(call.touches(folder) for folder in aside)
            if (call.name in ("openat", "close") or isAside) and number + 1 < len(calls):
                continue
            counts["points"] += 1
            for chance in [None, *chances(f"{SEED} {number}", RANDOM)]:
                shutil.rmtree(image, ignore_errors=True)
                image.mkdir(mode=0o700)
                disk.write(image, chance)
                digest = hashlib.sha256()
                for path in sorted(image.rglob("*")):
                    digest.update(str(path).encode() + b"\0" + (path.read_bytes() if path.is_file() else b"") + b"\0")
                digest.update(b"said" if disk.said else b"")
                if digest.digest() in seen:
                    continue
                seen.add(digest.digest())
                counts["disks"] += 1
                check(image, bool(disk.said), f"seed {SEED}, call {number} ({call.name}), {'random' if chance else 'strict'}")

    def assert_sound(self, image, where):
        done = self.desk("--vault", image, "--json", "check")
        self.assertEqual((done.code, done.json["problems"] if done.out else None), (0, []), f"{where}: {done}")
        return done.json["records"]

    def test_an_added_record(self):
        def check(image, said, where):
            self.assert_sound(image, where)
            kids = [record["kid"] for record in self.desk("--vault", image, "--json", "list").json]
            self.assertTrue(kids == ["kid-power"] or (not said and kids == []), f"{where}: {kids}")
        (self.desk.dir / "key").write_text(OTHER_HMAC + "\n", encoding="utf-8")
        self.play(("--json", "add", "--kid", "kid-power", "--hmac-file", "key", "--directory", "https://ca.example.net/d"), check)

    def test_a_changed_password(self):
        def opens(image, file):
            return self.desk("--vault", image, "--password-file", file, "slot", "test", plain=True).code == 0

        def check(image, said, where):
            self.assert_sound(image, where)
            old, new = opens(image, "old"), opens(image, "new")
            self.assertTrue(new and not old if said else new != old, f"{where}: said {said}, old {old}, new {new}")
        self.play(("passwd", "--new-password-file", "new", "--kdf-memory", "64"), check)

    def test_new_keys(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        shutil.copy(self.desk.dir / "password", self.desk.dir / "code")  # it opens before and after
        before = json.loads((self.desk.vault / "keyslots.json").read_text(encoding="utf-8"))["cipher"]["salt"]

        def check(image, said, where):
            shutil.rmtree(self.desk.dir / "home/config/eab-vault", ignore_errors=True)  # this computer has not seen what came after
            self.assertEqual(self.desk("--vault", image, "undo-import", "nothing").code, 4, where)
            self.assertEqual(self.assert_sound(image, where), 1, where)
            salt = json.loads((image / "keyslots.json").read_text(encoding="utf-8"))["cipher"]["salt"]
            self.assertTrue(salt != before or not said, f"{where}: said {said}, and the old keys are there")
        self.play(("rotate-keys", "--yes"), check, aside=[self.desk.vault / name for name in ("keys.new", "backups", "inbox", "chains")])

    def test_a_backup(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        shutil.rmtree(self.desk.vault / "backups")
        (self.desk.vault / "backups").mkdir(mode=0o700)

        def check(image, said, where):
            self.assert_sound(image, where)
            backups = self.desk("--vault", image, "--json", "backups").json
            self.assertTrue(len(backups) == 1 or (not said and not backups), f"{where}: {backups}")
            for backup in backups:
                self.assert_sound(backup["path"], where)
        self.play(("backup",), check)

    def test_a_sealed_message(self):
        def check(image, said, where):
            self.assert_sound(image, where)
            done = self.desk("--vault", image, "--json", "import", "--inbox")
            kept = done.code == 0 and done.json["imported"] == 1
            self.assertTrue(kept or not said, f"{where}: {done}")
        self.play(("import", "--seal", "order.eml"), check, plain=True)


if __name__ == "__main__":
    try:
        main(__name__)
    finally:
        print(f"power: {counts['points']} points, {counts['disks']} different disks, seed {SEED}")
