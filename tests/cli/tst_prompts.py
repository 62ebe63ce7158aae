#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""What the program asks on a real terminal, and where else it takes a password from."""
import json
import os
import signal
import subprocess
import unittest

from desk import ORDER_HMAC, ORDER_KID, OTHER_HMAC, PASSWORD, Desk, Terminal, main, order_mail

NEW = "violin harbour eleven thistle"


class Asked(unittest.TestCase):
    """Questions on a terminal."""

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def terminal(self, *args, **more):
        terminal = Terminal(self.desk, *args, **more)
        self.addCleanup(terminal.close)
        return terminal

    def assert_unseen(self, terminal, *secrets):
        for secret in (*secrets, PASSWORD, *ORDER_HMAC, OTHER_HMAC):
            self.assertNotIn(secret, terminal.seen)

    def test_the_password_is_typed_unseen(self):
        terminal = self.terminal("list")
        terminal.answer("Password for Shop orders:", PASSWORD)
        self.assertEqual(terminal.end(), 0)
        self.assertIn("Nothing found.", terminal.seen)
        self.assertTrue(terminal.echoes(), "the echo stays off")
        self.assert_unseen(terminal)

    def test_the_question_does_not_get_into_the_answer(self):
        terminal = self.terminal("--json", "list", stdout=subprocess.PIPE)
        terminal.answer("Password for Shop orders:", PASSWORD)
        self.assertEqual(terminal.end(), 0)
        self.assertEqual(json.loads(terminal.child.stdout.read()), [])
        terminal.child.stdout.close()

    def test_a_wrong_password(self):
        terminal = self.terminal("list")
        terminal.answer("Password for", "not this one")
        self.assertEqual(terminal.end(), 3)
        self.assertIn("error: The password is wrong.\nhint: ", terminal.seen)
        self.assert_unseen(terminal, "not this one")

    def test_the_recovery_code_and_a_slip_in_it(self):
        terminal = self.terminal("list")
        terminal.answer("Password for", self.desk.recovery_code.lower())
        self.assertEqual(terminal.end(), 0)
        groups = self.desk.recovery_code.split("-")
        groups[2] = groups[2][:4] + ("0" if groups[2][4] != "0" else "1")
        terminal = self.terminal("list")
        terminal.answer("Password for", "-".join(groups))
        self.assertEqual(terminal.end(), 3)
        self.assertIn("error: The recovery code has a typing mistake in group 3.", terminal.seen)
        self.assert_unseen(terminal, "-".join(groups))

    def test_control_c_gives_the_terminal_back(self):
        terminal = self.terminal("list")
        terminal.read("Password for")
        self.assertFalse(terminal.echoes())
        terminal.type("half a pass\x03")
        self.assertEqual(terminal.end(), -signal.SIGINT)
        self.assertTrue(terminal.echoes(), "the echo stays off")
        self.assertTrue(terminal.seen.endswith("\n"), "the next line begins behind the question")
        self.assert_unseen(terminal, "half a pass")
        self.assertEqual(self.desk("check").code, 0)

    def test_control_c_while_a_new_vault_is_asked_for_makes_none(self):
        place = self.desk.dir / "new.eabvault"
        terminal = self.terminal("--vault", place, "init", "--kdf-memory", "64")
        terminal.answer("New password:", NEW)
        terminal.read("The same again:")
        terminal.type("\x03")
        self.assertEqual(terminal.end(), -signal.SIGINT)
        self.assertTrue(terminal.echoes())
        self.assertFalse(place.exists())
        self.assertEqual(self.desk.leftovers(), [])

    def test_termination_gives_the_terminal_back(self):
        for number in (signal.SIGTERM, signal.SIGHUP):
            terminal = self.terminal("list")
            terminal.read("Password for")
            while terminal.echoes():
                pass
            os.kill(terminal.child.pid, number)
            self.assertEqual(terminal.end(), -number)
            self.assertTrue(terminal.echoes())

    def test_the_end_of_the_input_cancels(self):
        terminal = self.terminal("list")
        terminal.read("Password for")
        self.assertFalse(terminal.echoes())
        terminal.type("\x04")
        self.assertEqual(terminal.end(), 1)
        self.assertIn("error: Cancelled. Nothing was changed.", terminal.seen)

    def test_a_new_password_is_asked_for_until_both_agree(self):
        place = self.desk.dir / "new.eabvault"
        terminal = self.terminal("--vault", place, "init", "--kdf-memory", "64")
        terminal.answer("New password:", NEW)
        terminal.answer("The same again:", NEW + "x")
        terminal.read("The two differ. Once more:")
        terminal.answer("New password:", NEW)
        terminal.answer("The same again:", NEW)
        self.assertEqual(terminal.end(), 0)
        self.assertRegex(terminal.seen, r"\n([0-9A-Z]{5}-){7}[0-9A-Z]{5}\n$")
        self.assert_unseen(terminal, NEW)
        self.assertEqual(place.stat().st_mode & 0o777, 0o700)
        for name in ("vault.db", "keyslots.json", "keyslots.2.json"):
            self.assertEqual((place / name).stat().st_mode & 0o777, 0o600, name)

    def test_an_empty_new_password_is_refused(self):
        terminal = self.terminal("--vault", self.desk.dir / "new.eabvault", "init")
        terminal.answer("New password:", "")
        self.assertEqual(terminal.end(), 5)
        self.assertIn("error: This password is empty or too easy to guess.", terminal.seen)
        self.assertFalse((self.desk.dir / "new.eabvault").exists())

    def test_passwd_asks_for_the_old_and_twice_for_the_new_one(self):
        terminal = self.terminal("passwd", "--kdf-memory", "64")
        terminal.answer("Password for", PASSWORD)
        terminal.answer("New password:", NEW)
        terminal.answer("The same again:", NEW)
        self.assertEqual(terminal.end(), 0)
        self.assertIn("The password is changed. The recovery code stays as it is.", terminal.seen)
        for password, code in ((PASSWORD, 3), (NEW, 0)):
            terminal = self.terminal("slot", "test")
            terminal.answer("Password or recovery code to try:", password)
            self.assertEqual(terminal.end(), code)


class Conflict(unittest.TestCase):
    """A key identifier that is saved comes again with another key."""

    QUESTION = "k: keep the saved key, r: replace it, b: keep both? [K/r/b]"

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)
        self.record = self.desk("--json", "import", "order.eml").json["records"][0]

    def keys(self):
        return [self.desk("--json", "show", r["id"], "--reveal").json["hmac"] for r in self.desk("--json", "list").json]

    def answered(self, *answers, code=0):
        """Imports the other key; what the terminal said."""
        with Terminal(self.desk, "import", "other-key.eml", plain=False) as terminal:
            for answer in answers:
                terminal.answer(self.QUESTION, answer, hidden=False)
            self.assertEqual(terminal.end(), code, terminal.seen)
            self.assertIn(f"the key identifier (KID) {ORDER_KID} is saved with another HMAC key, as record {self.record[:8]} "
                          "(“CaaS Licence OV”).", terminal.seen)
            for secret in self.desk.secrets():
                self.assertNotIn(secret, terminal.seen)
            return terminal.seen

    def test_the_saved_key_stays_unless_told_otherwise(self):
        for answer in ("", "k", "K"):
            said = self.answered(answer)
            self.assertIn("The saved key stays.", said)
            self.assertNotIn("nothing new", said)
            self.assertEqual(self.keys(), [ORDER_HMAC[0]])

    def test_replaced(self):
        self.assertIn("1 record saved", self.answered("r"))
        self.assertEqual(self.keys(), [OTHER_HMAC])
        self.assertEqual([line["version"] for line in self.desk("--json", "history", self.record).json][:2], [1, 2])

    def test_both_are_kept(self):
        self.answered("b")
        self.assertEqual(sorted(self.keys()), sorted([ORDER_HMAC[0], OTHER_HMAC]))

    def test_other_words_are_asked_about_again(self):
        self.answered("yes", "keep", "replace", "r")
        self.assertEqual(self.keys(), [OTHER_HMAC])

    def test_the_end_of_the_input_stores_nothing(self):
        with Terminal(self.desk, "import", "other-key.eml", plain=False) as terminal:
            terminal.read(self.QUESTION)
            terminal.type("\x04")
            self.assertEqual(terminal.end(), 1)
            self.assertIn("error: Cancelled. Nothing was changed.", terminal.seen)
        self.assertEqual(self.keys(), [ORDER_HMAC[0]])

    def test_control_c_stores_nothing(self):
        with Terminal(self.desk, "import", "other-key.eml", plain=False) as terminal:
            terminal.read(self.QUESTION)
            terminal.type("\x03")
            self.assertEqual(terminal.end(), -signal.SIGINT)
        self.assertEqual(self.keys(), [ORDER_HMAC[0]])

    def test_nobody_is_asked_where_a_script_reads_along(self):
        for i, (streams, args) in enumerate((({"stdin": subprocess.DEVNULL}, ()), ({"stdout": subprocess.DEVNULL}, ()), ({}, ("--json",)))):
            (self.desk.dir / f"other-{i}.eml").write_text(order_mail(hmac=f"{i}{OTHER_HMAC[1:]}"), encoding="utf-8")
            with Terminal(self.desk, *args, "import", f"other-{i}.eml", plain=False, **streams) as terminal:
                self.assertEqual(terminal.end(), 6)
                self.assertNotIn(self.QUESTION, terminal.seen)
        self.assertEqual(self.keys(), [ORDER_HMAC[0]])  # the saved one stays, the others are asked about
        for args in (("--dry-run",), ("--on-conflict", "keep-both")):
            with Terminal(self.desk, "import", "other-key.eml", *args, plain=False) as terminal:
                terminal.end()
                self.assertNotIn(self.QUESTION, terminal.seen)

    def test_an_order_that_is_new_asks_nothing(self):
        (self.desk.dir / "new.eml").write_text(order_mail(kid="another-kid", hmac=OTHER_HMAC), encoding="utf-8")
        with Terminal(self.desk, "import", "new.eml", plain=False) as terminal:
            self.assertEqual(terminal.end(), 0)
            self.assertNotIn("[", terminal.seen)


class Elsewhere(unittest.TestCase):
    """Passwords that come from files and pipes."""

    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def test_from_standard_input_and_the_mail_behind_it(self):
        done = self.desk("--password-file", "-", "--json", "import", "-", plain=True, stdin=PASSWORD + "\n" + order_mail())
        self.assertEqual((done.code, done.json["imported"]), (0, 1))

    def test_both_passwords_from_standard_input(self):
        done = self.desk("--password-file", "-", "passwd", "--new-password-file", "-", "--kdf-memory", "64", plain=True,
                         stdin=f"{PASSWORD}\r\n{NEW}\n")
        self.assertEqual(done.code, 0, done)
        self.assertEqual(self.desk("--password-file", "-", "list", plain=True, stdin=NEW).code, 0)

    def test_from_a_file_descriptor(self):
        ours, theirs = os.pipe()
        os.write(theirs, PASSWORD.encode() + b"\nsomething else")
        os.close(theirs)
        done = self.desk("--password-file", f"/dev/fd/{ours}", "list", plain=True, pass_fds=[ours])
        os.close(ours)
        self.assertEqual(done.code, 0, done)

    def test_from_the_file_that_the_environment_names(self):
        named = {"EAB_VAULT_PASSWORD_FILE": str(self.desk.dir / "password")}
        self.assertEqual(self.desk("list", plain=True, env=named).code, 0)
        self.assertEqual(self.desk("slot", "test", plain=True, env=named).code, 0)

    def test_never_from_the_environment_itself(self):
        done = self.desk("list", plain=True, env={"EAB_VAULT_PASSWORD": PASSWORD, "EAB_VAULT_PASSWORD_FILE": ""})
        self.assertEqual(done.code, 3)
        self.assertTrue(done.err.startswith("error: A password is needed for this.\nhint: There is nobody to ask: "), done.err)

    def test_no_child_and_no_argument_ever_has_a_secret(self):
        """Every program that is started while a client is set up, with its arguments and environment."""
        spy = self.desk.dir / "spy"
        spy.mkdir()
        for name in ("certbot", "lego"):
            (spy / name).write_text(f'#!/bin/sh\necho "$0 $*" >>{spy}/log\nenv >>{spy}/log\necho "{name} 2.1.0"\n')
            (spy / name).chmod(0o755)
        env = {"PATH": f"{spy}:{self.desk.env['PATH']}"}
        self.assertEqual(self.desk("import", "order.eml", env=env).code, 0)
        record = self.desk("--json", "list").json[0]["id"]
        for args in (["clients"], ["setup", "certbot", record, "--domain", "a.example.org", "--agree-tos", "--email", "a@example.org",
                                   "--out", "out"], ["show", record, "--reveal"]):
            self.assertEqual(self.desk(*args, env=env).code, 0)
        log = (spy / "log").read_text()
        self.assertIn("certbot --version", log)
        for secret in self.desk.secrets():
            self.assertNotIn(secret, log)


if __name__ == "__main__":
    main(__name__)
