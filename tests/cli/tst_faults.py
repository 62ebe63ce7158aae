#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Every call that the program makes on the vault's disk fails once, or the program is killed at it: what it says then is what is
there, and the vault opens. The bounded run takes some of the calls, others each time, and one error; EAB_FAULTS=all takes all of
them with each error."""
import json
import os
import shutil
import time
import unittest

from desk import OTHER_HMAC, PASSWORD, ROOT, Desk, main
from disk import failing, has_strace, killed, traced

OLDER = ROOT / "tests/data/vault/schema-2.eabvault"
OLDER_PASSWORD = "bench"
ALL = os.environ.get("EAB_FAULTS") == "all"
ERRORS = ("EIO", "ENOSPC", "EROFS", "EDQUOT") if ALL else ("EIO",)
NEW = "violin harbour eleven thistle"
SEED = int(os.environ.get("EAB_SEED", time.time_ns() % 100000))
MOST = 8  # calls of a command in the bounded run, beside the syncing of folders
counts = {"failed": 0, "killed": 0}


@unittest.skipUnless(has_strace(), "no strace here")
class Faults(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)
        (self.desk.dir / "new").write_text(NEW + "\n", encoding="utf-8")
        (self.desk.dir / "old").write_text(PASSWORD + "\n", encoding="utf-8")
        (self.desk.dir / "key").write_text(OTHER_HMAC + "\n", encoding="utf-8")

    def opens(self, file):
        return self.desk("--password-file", file, "slot", "test", plain=True).code == 0

    def kids(self):
        return sorted(record["kid"] or "" for record in self.desk("--json", "list").json)

    @staticmethod
    def matters(call):
        """Failing to close is told to nobody, and changes nothing; a file that cannot be read is the same story each time."""
        return call.name != "close" and (ALL or call.name != "openat" or "O_RDONLY" not in call.arguments or "O_DIRECTORY" in call.arguments)

    def each(self, args, check, kills=True, most=MOST):
        """Runs the command once for each of its calls, in a vault like the first one each time; `check` gets what it said:
        nothing where it was killed."""
        before = self.desk.dir / "before"
        shutil.copytree(self.desk.vault, before)

        def put_back():
            shutil.rmtree(self.desk.vault)
            shutil.copytree(before, self.desk.vault)
            for path in (self.desk.dir / "home/config").iterdir():  # this computer has not seen what came after, either
                shutil.rmtree(path)
        done, calls = traced(self.desk, *args)
        self.assertEqual(done.code, 0, done)
        mine = [call for call in calls if call.touches(self.desk.vault) and self.matters(call)]
        # Of a folder that is not synced "it was done" can be said falsely: none of them is left out.
        syncs = [call for call in mine if call.name == "openat" and "O_DIRECTORY" in call.arguments and "O_NONBLOCK" not in call.arguments]
        others = [call for call in mine if call not in syncs]
        step = 1 if ALL else -(-len(others) // most)
        for call in syncs + others[SEED % step::step]:
            for error in ERRORS:
                put_back()
                done = self.desk(*args, before=failing(call, error))
                counts["failed"] += 1
                with self.subTest(seed=SEED, call=f"{call.name} {call.number}", error=error, answer=done):
                    check(done)
                    self.assert_sound()
            if kills and call.name not in ("openat", "chmod", "fchmod"):
                put_back()
                self.desk(*args, before=killed(call))
                counts["killed"] += 1
                with self.subTest(seed=SEED, call=f"{call.name} {call.number}", error="KILL"):
                    check(None)
                    self.assert_sound()
        put_back()

    def assert_sound(self):
        done = self.desk("--json", "check")
        self.assertEqual((done.code, done.json["problems"] if done.out else None), (0, []), done)

    def said(self, done, changed):
        """What was said is so."""
        if done is None:
            return
        if done.code == 0:
            self.assertTrue(changed, "it was said to be done")
        elif "It was done" in done.err:
            self.assertTrue(changed, "it was said to be done")
        else:
            self.assertFalse(changed, "it was said to have failed")

    def test_an_added_record(self):
        def check(done):
            kids = self.kids()
            self.assertIn(kids, ([], ["kid-fault"]))
            self.said(done, kids != [])
            self.assertTrue(done is None or done.code == 0 or kids == [] or "It was done" in done.err)
        self.each(("add", "--kid", "kid-fault", "--hmac-file", "key", "--directory", "https://ca.example.net/d"), check)

    def test_a_changed_password(self):
        def passwords():
            """Which of the two opens, by the slots that are there; with all errors, by trying."""
            if ALL:
                return [name for name in ("old", "new") if self.opens(name)]
            return ["old" if slot["id"] == first else "new" for slot in self.desk("--json", "slot", "list").json
                    if slot["kind"] == "password"]
        first = next(slot["id"] for slot in self.desk("--json", "slot", "list").json if slot["kind"] == "password")

        def check(done):
            found = passwords()
            half = done is not None and "changed only half" in done.err
            self.assertIn(found, (["old"], ["new"]) if not half else (["old"], ["new"], ["old", "new"]))
            if not half:
                self.said(done, found == ["new"])
            # Whoever opens it next finds one of the two, and no more.
            self.assertEqual(self.desk("undo-import", "nothing").code, 4)
            self.assertIn(passwords(), (["old"], ["new"]))
        self.each(("passwd", "--new-password-file", "new", "--kdf-memory", "64"), check)

    def test_a_new_recovery_code(self):
        def slots():
            return len([slot for slot in self.desk("--json", "slot", "list").json if slot["kind"] == "recovery"])

        def check(done):
            self.assertEqual(self.desk("undo-import", "nothing").code, 4)
            self.said(done, slots() == 2)
        self.each(("slot", "add", "recovery"), check, kills=False)

    def test_new_keys(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        shutil.copy(self.desk.dir / "password", self.desk.dir / "code")  # it opens before and after
        kids = self.kids()

        def salt():
            return self.desk("--json", "--read-only", "backups").code or json.loads(
                (self.desk.vault / "keyslots.json").read_text(encoding="utf-8"))["cipher"]["salt"]
        first = salt()

        def check(done):
            self.assertEqual(self.desk("undo-import", "nothing").code, 4)  # whoever opens it next finishes it, or takes it back
            self.assertEqual(self.kids(), kids)
            if done is not None and "The vault has new keys" in done.err:  # only its answer could not be written
                self.assertNotEqual(salt(), first)
            else:
                self.said(done, salt() != first)
        self.each(("rotate-keys", "--yes"), check, most=4)

    def test_a_backup(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        shutil.rmtree(self.desk.vault / "backups")
        (self.desk.vault / "backups").mkdir(mode=0o700)

        def check(done):
            backups = self.desk("--json", "backups").json
            for backup in backups:
                self.assertEqual(self.desk("--vault", backup["path"], "--json", "check").code, 0)
            self.said(done, len(backups) == 1)
        self.each(("backup",), check)

    def test_a_restoring(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        name = self.desk("--json", "backup").json["path"].rsplit("/", 1)[1]
        self.assertEqual(self.desk("add", "--kid", "kid-later", "--hmac-file", "key", "--directory", "https://ca.example.net/d").code, 0)

        def check(done):
            kids = self.kids()
            self.assertIn(len(kids), (1, 2))
            self.said(done, len(kids) == 1)
        self.each(("restore", name), check)

    def test_a_migration(self):
        """The vault of an older version is brought up to date by the first command that writes."""
        shutil.rmtree(self.desk.vault)
        shutil.copytree(OLDER, self.desk.vault)
        self.desk.vault.chmod(0o700)
        (self.desk.dir / "code").write_text(OLDER_PASSWORD + "\n", encoding="utf-8")
        before = self.desk("--json", "--read-only", "list").json
        former = next(record for record in before if record["kid"])

        def check(done):
            after = self.desk("--json", "--read-only", "list").json
            self.assertEqual(len(after), len(before))
            title = next(record["title"] for record in after if record["id"] == former["id"])
            self.assertIn(title, (former["title"], "changed"))
            self.said(done, title == "changed")
        self.each(("edit", former["id"], "--title", "changed"), check)


if __name__ == "__main__":
    try:
        main(__name__)
    finally:
        print(f"faults: {counts['failed']} calls failed, {counts['killed']} kills, seed {SEED}")
