#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""The vault gets new keys: what was in it is in it, who was kept gets in, and nobody else."""
import hashlib
import shutil
import subprocess
import unittest

from desk import ORDER_HMAC, PASSWORD, PROGRAM, Desk, Terminal, main

SUPPORT = "pebble window quiet harbour"


class NewKeys(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)
        (self.desk.dir / "support").write_text(SUPPORT + "\n", encoding="utf-8")
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        self.record = self.desk("--json", "list").json[0]["id"]

    def ids(self, kind, role="owner"):
        return [slot["id"] for slot in self.owner("--json", "slot", "list").json if slot["kind"] == kind and slot["role"] == role]

    def state(self):
        return {name: hashlib.sha256(content).hexdigest() for name, content in self.desk.vault_files().items()}

    def owner(self, *args, **more):
        return self.desk("--password-file", "password", *args, plain=True, **more)

    def test_everything_is_there_and_the_old_code_opens_nothing(self):
        old = self.owner("--json", "show", self.record).json
        done = self.owner("--json", "rotate-keys", "--yes")
        self.assertEqual(done.code, 0, done)
        self.assertEqual((done.json["kept"], done.json["left_behind"]), (self.ids("password"), []))
        self.assertEqual(self.desk("list").code, 3, "the recovery code of before opens it")
        (self.desk.dir / "code").write_text(done.json["recovery_code"] + "\n", encoding="utf-8")
        self.assertEqual(self.desk("--json", "show", self.record).json, old)
        shown = self.desk("show", self.record, "--reveal")
        self.assertIn(ORDER_HMAC[0], shown.out)
        check = self.owner("--json", "check")
        self.assertEqual((check.code, check.json["problems"]), (0, []))
        # The same mail is known again.
        again = self.owner("--json", "import", "order.eml")
        self.assertEqual((again.code, len(self.owner("--json", "list").json)), (0, 1), again)
        lines = self.owner("--json", "audit", "--all").json
        self.assertIn("keys-changed", [line["action"] for line in lines])
        self.assertEqual(self.owner("audit", "--verify").code, 0)
        quiet = self.owner("--json", "list")
        self.assertEqual((quiet.code, quiet.err), (0, ""))

    def test_another_computer_is_not_told_that_the_log_was_cut(self):
        elsewhere = {"XDG_CONFIG_HOME": str(self.desk.dir / "elsewhere")}
        self.assertEqual(self.owner("list", env=elsewhere).code, 0)
        self.assertEqual(self.owner("edit", self.record, "--title", "another").code, 0)
        self.assertEqual(self.owner("rotate-keys", "--yes").code, 0)
        done = self.owner("--json", "list", env=elsewhere)
        self.assertEqual((done.code, done.err), (0, ""))

    def test_who_is_there_types_what_is_to_be_kept(self):
        self.assertEqual(self.desk("slot", "add", "support", "--new-password-file", "support", "--kdf-memory", "64").code, 0)
        (self.desk.dir / "paul").write_text("something else entirely\n", encoding="utf-8")
        self.assertEqual(self.desk("slot", "add", "password", "--label", "Paul", "--new-password-file", "paul", "--kdf-memory", "64").code, 0)
        paul = next(slot["id"] for slot in self.owner("--json", "slot", "list").json if slot["label"] == "Paul")
        with Terminal(self.desk, "--password-file", "code", "rotate-keys") as terminal:
            terminal.answer("Password “password”", PASSWORD)
            terminal.answer("Support password", SUPPORT)
            terminal.answer("Password “Paul”", "")
            terminal.answer("new keys and a new recovery code", "y", hidden=False)
            self.assertEqual(terminal.end(), 0, terminal.seen)
            self.assertIn(f"“Paul” ({paul}) will not open the vault any more", terminal.seen)
        self.assertEqual(self.desk("--password-file", "paul", "list", plain=True).code, 3)
        desk = self.desk("--password-file", "support", "--json", "list", plain=True)
        self.assertEqual((desk.code, len(desk.json)), (0, 1))
        self.assertEqual(self.desk("--password-file", "support", "rotate-keys", "--yes", plain=True).code, 3)

    def test_what_does_not_open_is_said_and_nothing_is_changed(self):
        way = self.ids("password")[0]
        before = self.state()
        for given, code, words in ((f"{way}=support", 3, "“password” does not open"), (f"nobody={self.desk.dir}/password", 3, "nobody"),
                                   (f"{way}=missing", 5, "missing")):
            done = self.owner("rotate-keys", "--yes", "--way", given)
            with self.subTest(given=given):
                self.assertEqual(done.code, code, done)
                self.assertIn(words, done.err)
                self.assertEqual(self.state(), before)
        # Of a script that opened it with the recovery code nobody knows which password is to be kept.
        done = self.desk("rotate-keys", "--yes")
        self.assertEqual((done.code, self.state()), (3, before), done)

    def test_an_answer_that_nobody_reads(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([str(PROGRAM), "--password-file", "password", "rotate-keys", "--yes"], cwd=self.desk.dir, env=self.desk.env,
                                  stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(b"could not be written", done.stderr)
        self.assertEqual(self.ids("recovery"), [])
        self.assertEqual(self.owner("--json", "check").json["problems"], [])

    def test_backups_of_before(self):
        self.assertEqual(self.owner("backup").code, 0)
        old = self.owner("--json", "backups").json
        done = self.owner("rotate-keys", "--yes")
        self.assertIn("purge-backups", done.err)
        for backup in old:  # they are whole, and open with what opened them
            self.assertEqual(self.desk("--vault", backup["path"], "list").code, 0)
            refused = self.owner("restore", backup["path"])
            self.assertEqual(refused.code, 7)
            self.assertIn("has other keys than this vault", refused.err)
        check = self.owner("--json", "check")
        self.assertEqual((check.code, check.json["problems"]), (0, []))
        asked = self.owner("purge-backups")
        self.assertNotEqual(asked.code, 0, "nobody was there to say yes")
        purged = self.owner("--json", "purge-backups", "--yes")
        self.assertEqual((purged.code, purged.json["removed"]), (0, len(old)))
        left = self.owner("--json", "backups").json
        self.assertTrue(left)
        for backup in left:
            self.assertEqual(self.owner("--vault", backup["path"], "list").code, 0)
        self.assertEqual(self.owner("--json", "purge-backups", "--yes").json["removed"], 0)

    def test_letters_that_wait_are_filed_afterwards(self):
        shutil.copy(self.desk.dir / "order.eml", self.desk.dir / "late.eml")
        text = (self.desk.dir / "late.eml").read_text(encoding="utf-8").replace("HB-77120", "HB-99")
        (self.desk.dir / "late.eml").write_text(text.replace("kD3v_9sQx2LrT0aVY8mB1w", "kid-late"), encoding="utf-8")
        self.assertEqual(self.desk("import", "--seal", "late.eml").code, 0)
        self.assertEqual(self.owner("rotate-keys", "--yes").code, 0)
        done = self.owner("--json", "import", "--inbox")
        self.assertEqual(done.json["imported"], 1, done)


if __name__ == "__main__":
    main(__name__)
