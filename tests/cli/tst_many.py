#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Taking in very many things at once: it goes through, says how far it is, and can be given up."""
import base64
import hashlib
import os
import resource
import subprocess
import unittest

from desk import PROGRAM, Desk, Terminal, main

MOST_MEMORY_KIB = 200 << 10


def key(number):
    return base64.urlsafe_b64encode(hashlib.sha256(b"%d" % number).digest()).decode().rstrip("=")


def write_mails(folder, count):
    folder.mkdir()
    for i in range(count):
        (folder / f"{i}.eml").write_text(
            "From: Harbour Certificates <orders@harbour.example.net>\nTo: ops@shop.example.org\n"
            f"Subject: Order HB-{i}\nDate: Tue, 17 Nov 2026 14:05:00 +0000\n\n"
            f"Order Number: HB-{i}\nACME Server URL: https://acme.harbour.example.net/v2/OV\n"
            f"EAB Key ID: kid-of-mail-{i}\nEAB MAC Key: {key(i)}\n", encoding="utf-8")
    return sorted(folder.iterdir(), key=lambda path: int(path.stem))


def write_table(path, rows):
    with path.open("w", encoding="utf-8") as table:
        table.write("Order Number,Key ID,HMAC Key,Directory URL,Product,Email\n")
        for i in range(rows):
            table.write(f"HB-{i},kid-of-row-{i},{key(i)},https://acme.harbour.example.net/v2/OV,CaaS Licence OV,"
                        "ops@shop.example.org\n")
    return path


def bounded():
    """Should it want much more after all, it fails alone and takes nothing else with it."""
    if not os.environ.get("EAB_SANITIZE"):
        resource.setrlimit(resource.RLIMIT_AS, (8 << 30, 8 << 30))


class Many(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def terminal(self, *args):
        terminal = Terminal(self.desk, *args, plain=False)
        self.addCleanup(terminal.close)
        return terminal

    def assert_empty_and_sound(self):
        self.assertEqual(self.desk("--json", "list").json, [])
        self.assertEqual(self.desk("check").code, 0)
        self.assertEqual(self.desk.leftovers(), [])

    def test_a_thousand_mails_in_one_command(self):
        done = self.desk("--json", "import", *write_mails(self.desk.dir / "mails", 1000))
        self.assertEqual((done.code, done.err), (0, ""))
        answer = done.json
        self.assertEqual([answer[name] for name in ("read", "imported", "skipped", "rejected")], [1000, 1000, 0, 0])
        self.assertEqual(len(set(answer["records"])), 1000)
        undone = self.desk("--json", "undo-import", answer["batch"])
        self.assertEqual(undone.json, {"removed": 1000, "edited": []})
        self.assert_empty_and_sound()

    def test_a_rehearsal_of_many_rows_needs_little_memory(self):
        table = write_table(self.desk.dir / "orders.csv", 20000)
        with (self.desk.dir / "said").open("w+", encoding="utf-8") as said:
            child = subprocess.Popen([str(PROGRAM), "--password-file", str(self.desk.dir / "code"), "import", "--dry-run",
                                      str(table)], cwd=self.desk.dir, env=self.desk.env, stdin=subprocess.DEVNULL,
                                     stdout=said, stderr=subprocess.STDOUT, preexec_fn=bounded)
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            text = said.read()
        self.assertEqual(child.returncode, 0)
        # More than a person reads are counted.
        self.assertEqual(len(text.splitlines()), 42)
        self.assertIn("... and 19960 more.\n", text)
        self.assertIn("20000 records would be saved.\n", text)
        if os.environ.get("EAB_SANITIZE"):
            self.skipTest("the sanitizers need memory of their own")
        self.assertLess(used.ru_maxrss, MOST_MEMORY_KIB)

    def test_somebody_who_watches_is_told_how_far_it_is(self):
        mails = write_mails(self.desk.dir / "mails", 4000)
        terminal = self.terminal("import", *mails)
        terminal.read("Reading: ")
        terminal.read(" %")
        terminal.read("Saving: ")
        self.assertEqual(terminal.end(120), 0)
        # What passes takes its line away again.
        self.assertIn("\r\x1b[K4000 records saved (batch ", terminal.seen)
        # A script is not told: 4,000 saved already.
        again = self.desk("import", *mails)
        self.assertEqual((again.code, again.err), (0, ""))
        self.assertEqual(again.out, "4000 parts of what was read said nothing new; nothing was stored again.\n")

    def test_control_c_stores_nothing_and_says_so(self):
        mails = write_mails(self.desk.dir / "mails", 4000)
        for phase in ("Reading: ", "Saving: "):
            with self.subTest(phase):
                terminal = self.terminal("import", *mails)
                terminal.read(phase)
                terminal.type("\x03")
                self.assertEqual(terminal.end(), 1)
                self.assertIn("error: Cancelled. Nothing was changed.\n", terminal.seen)
                self.assert_empty_and_sound()

    def test_a_full_letter_box(self):
        mails = write_mails(self.desk.dir / "mails", 450)
        sealed = self.desk("--json", "import", "--seal", *mails, plain=True)
        self.assertEqual(sealed.json, {"sealed": 450})
        inbox = self.desk.vault / "inbox"
        broken = sorted(inbox.iterdir())[7]
        broken.write_bytes(broken.read_bytes()[:-1] + b"?")
        done = self.desk("--json", "import", "--inbox")
        self.assertEqual(done.code, 0, done.err)
        answer = done.json
        self.assertEqual([answer[name] for name in ("read", "imported", "skipped", "rejected")], [450, 449, 0, 1])
        # The one that does not open is told, and stays.
        self.assertEqual([(p["file"], p["code"]) for p in answer["problems"]], [(broken.name, "damaged_letter")])
        self.assertEqual([path.name for path in inbox.iterdir()], [broken.name])
        told = self.desk("import", "--inbox")
        self.assertNotEqual(told.code, 0)
        self.assertIn(f"A message in the letter box cannot be opened: {broken.name}.", told.err)

    def test_control_c_while_sealing_says_how_many_are_sealed(self):
        mails = write_mails(self.desk.dir / "mails", 1500)
        terminal = self.terminal("import", "--seal", *mails)
        terminal.read("Sealing: ")
        terminal.type("\x03")
        self.assertEqual(terminal.end(), 1)
        count = sum(path.suffix != ".audit" for path in (self.desk.vault / "inbox").iterdir())
        self.assertGreater(count, 0)
        self.assertLess(count, 1500)
        self.assertIn(f"error: Cancelled: {count} of 1500 messages were sealed; the others were not.\n", terminal.seen)


if __name__ == "__main__":
    main(__name__)
