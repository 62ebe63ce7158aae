#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""kill -9 at any moment: what was acknowledged is there, and the vault is sound. Two writers at a time."""
import json
import os
import random
import time
import unittest

from desk import PASSWORD, Desk, main, order_mail

SEED = int(os.environ.get("EAB_SEED", time.time_ns() % 100000))


class Kills(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)
        self.random = random.Random(SEED)

    def assert_sound(self):
        done = self.desk("--json", "check")
        self.assertEqual((done.code, done.err), (0, ""), f"seed {SEED}: {done}")
        self.assertEqual(done.json["problems"], [], f"seed {SEED}")

    def usual(self, *args):
        """How long this takes when nobody disturbs it."""
        start = time.monotonic()
        self.assertEqual(self.desk(*args).code, 0)
        return time.monotonic() - start

    def killed(self, within, *args, **more):
        """Starts a command, kills it within that time; its answer if it still gave one."""
        child = self.desk.start("--json", *args, **more)
        time.sleep(self.random.uniform(0, within))
        child.kill()
        out, _ = child.communicate()
        try:
            return json.loads(out)
        except ValueError:
            return None

    def mail(self, number):
        path = self.desk.dir / "mail.eml"
        mail = order_mail(kid=f"kid-{number}", number=f"HB-{number}").replace("5544332211", f"55443322{number:02}")
        path.write_text(mail, encoding="utf-8")
        return path.name

    def test_while_importing(self):
        within = 1.3 * self.usual("import", self.mail(0))
        acknowledged = set()
        for number in range(1, 21):
            answer = self.killed(within, "import", self.mail(number))
            acknowledged |= {f"kid-{number}"} if answer else set()
            within *= 0.9 if answer else 1.1  # about half get through, whatever else the computer does
            self.assert_sound()
            there = {record["kid"] for record in self.desk("--json", "list").json}
            self.assertLessEqual(acknowledged, there, f"seed {SEED}")
        self.assertTrue(acknowledged, "nothing was ever acknowledged: the delays do not fit")

    def test_while_editing(self):
        record = self.desk("--json", "import", "order.eml").json["records"][0]
        within = 1.3 * self.usual("edit", record, "--title", "title 0")
        latest = 0
        for number in range(1, 17):
            answer = self.killed(within, "edit", record, "--title", f"title {number}")
            within *= 0.9 if answer else 1.1
            if answer:
                latest = number
            self.assert_sound()
            title = self.desk("--json", "show", record).json["title"]
            self.assertGreaterEqual(int(title.split()[1]), latest, f"seed {SEED}")
            latest = int(title.split()[1])
        self.assertGreater(latest, 0)

    def test_while_changing_the_password(self):
        words = [PASSWORD, "violin harbour eleven thistle"]
        files = [self.desk.dir / "one", self.desk.dir / "two"]
        for file, word in zip(files, words):
            file.write_text(word + "\n", encoding="utf-8")

        def opens(file):
            return self.desk("--password-file", file, "list", plain=True).code == 0

        within = 1.2 * self.usual("passwd", "--new-password-file", files[0], "--kdf-memory", "64")
        for _ in range(8):
            old, new = files if opens(files[0]) else files[::-1]
            done = self.killed(within, "--password-file", old, "passwd", "--new-password-file", new, "--kdf-memory", "64", plain=True)
            self.assert_sound()
            self.assertTrue(opens(new) if done else opens(old) or opens(new), f"seed {SEED}: locked out")
            # What a kill between two steps leaves is a second way in, never none; it can be taken away.
            used = self.desk("--password-file", new if opens(new) else old, "--json", "info", plain=True).json["slots"]
            for slot in used:
                if slot["kind"] == "password" and not slot["used"]:
                    self.assertEqual(self.desk("slot", "remove", slot["id"]).code, 0)

    def test_while_keys_are_changed(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        (self.desk.dir / "code").write_text(PASSWORD + "\n", encoding="utf-8")  # it opens before and after
        kids = [record["kid"] for record in self.desk("--json", "list").json]
        within = 1.1 * self.usual("rotate-keys", "--yes")
        for _ in range(6):
            self.killed(within, "rotate-keys", "--yes")
            self.desk("undo-import", "nothing")  # whoever opens it next finishes it, or takes it back
            self.assert_sound()
            self.assertEqual([record["kid"] for record in self.desk("--json", "list").json], kids, f"seed {SEED}")

    def test_while_sealing_into_the_letter_box(self):
        within = 1.3 * self.usual("import", "--seal", "order.eml")
        self.assertEqual(self.desk("import", "--inbox").code, 0)
        sealed = 0
        for number in range(1, 11):
            sealed += bool(self.killed(within, "import", "--seal", self.mail(number)))
        done = self.desk("--json", "import", "--inbox")
        self.assertEqual(done.code, 0, done)
        self.assertGreaterEqual(done.json["imported"], sealed)
        self.assert_sound()

    def test_while_a_vault_is_made(self):
        place = self.desk.dir / "new.eabvault"
        args = ("--vault", place, "--password-file", "password", "init", "--kdf-memory", "64")
        start = time.monotonic()
        self.assertEqual(self.desk(*args, plain=True).code, 0)
        within = 1.1 * (time.monotonic() - start)
        for number in range(6):
            place = self.desk.dir / f"new-{number}.eabvault"
            answer = self.killed(within, "--vault", place, "--password-file", "password", "init", "--kdf-memory", "64", plain=True)
            opened = self.desk("--vault", place, "--password-file", "password", "list", plain=True).code
            self.assertEqual(opened, 0 if answer else opened)
            self.assertIn(opened, (0, 1), "a vault is there whole, or not at all")


class TwoWriters(unittest.TestCase):
    """Nobody overwrites anybody."""

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def test_each_is_done_or_told(self):
        children = [(n, self.desk.start("--json", "add", "--kid", f"kid-{n}")) for n in range(12)]
        done = set()
        for number, child in children:
            out, err = child.communicate(timeout=60)
            self.assertIn(child.returncode, (0, 10), err)
            if child.returncode == 0:
                done.add(json.loads(out)["kid"])
            else:
                error = json.loads(err)["error"]
                self.assertEqual(error["code"], "vault_in_use")
                self.assertIn("in use", error["message"])
        self.assertTrue(done)
        self.assertEqual({record["kid"] for record in self.desk("--json", "list").json}, done)
        self.assertEqual(self.desk("check").code, 0)

    def test_whoever_looks_meanwhile_sees_a_whole_vault(self):
        writers = [self.desk.start("import", "order.eml")]
        while writers[-1].poll() is None:
            self.assertEqual(self.desk("check").code, 0)
        writers[-1].communicate()
        self.assertEqual(writers[-1].returncode, 0)


if __name__ == "__main__":
    main(__name__)
