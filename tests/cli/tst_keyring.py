#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""tst_keyring.py SITUATION - the program with a real keyring; run by tests/keychain/situation.sh.

With --prepare: makes, while the keyring is open, a vault with a key in it, which the situations then find. Where there is
no keyring to prepare anything in, that is done with another one, which is gone by then.
"""
import os
import resource
import subprocess
import sys
import unittest
from pathlib import Path

from desk import PASSWORD, Desk, Terminal, main

PLACE = Path(os.environ.get("EAB_PREPARED", os.environ["HOME"])) / "prepared.eabvault"
SITUATIONS = Path(__file__).resolve().parent.parent / "keychain/situation.sh"


class KeyringDesk(Desk):
    """A desk whose keyring is the one of the situation."""

    def __init__(self):
        super().__init__()
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            self.env[name] = os.environ[name]

    def use_prepared(self):
        self.env["EAB_VAULT"] = str(PLACE)
        (self.dir / "code").write_text((PLACE.parent / "code").read_text())


def entries():
    """The paths of all our entries in the keyring, locked or not."""
    asked = subprocess.run(["gdbus", "call", "--session", "-d", "org.freedesktop.secrets", "-o", "/org/freedesktop/secrets", "-m",
                            "org.freedesktop.Secret.Service.SearchItems", "{'server': 'eab-vault'}"], capture_output=True, check=True)
    return sorted(path for path in asked.stdout.decode().split("'") if path.startswith("/"))


class Unlocked(unittest.TestCase):
    def test_a_key_in_the_keyring_opens_the_vault(self):
        with KeyringDesk() as desk:
            self.assertEqual(desk("--keychain", "list", plain=True).code, 3)
            self.assertEqual(entries(), [])
            added = desk("--json", "slot", "add", "keychain")
            self.assertEqual(added.code, 0, added)
            self.assertEqual(len(entries()), 1)
            done = desk("--keychain", "list", plain=True)
            self.assertEqual((done.code, done.out, done.err), (0, "Nothing found.\n", ""))
            # With a key that was lost the password is asked for, and no new key is made.
            subprocess.run(["gdbus", "call", "--session", "-d", "org.freedesktop.secrets", "-o", entries()[0], "-m",
                            "org.freedesktop.Secret.Item.Delete"], capture_output=True, check=True)
            self.asked_instead(desk, "The keyring of this computer has no key for this vault.")
            self.assertEqual(entries(), [])
            self.assertEqual(desk("slot", "remove", added.json["id"]).code, 0)

    def test_removing_the_slot_removes_the_key(self):
        with KeyringDesk() as desk:
            slot = desk("--json", "slot", "add", "keychain").json["id"]
            self.assertEqual(len(entries()), 1)
            done = desk("slot", "remove", slot)
            self.assertEqual((done.code, done.err), (0, ""))
            self.assertEqual(entries(), [])

    def asked_instead(self, desk, sentence):
        with Terminal(desk, "--keychain", "list") as terminal:
            terminal.answer("Password for", PASSWORD)
            self.assertEqual(terminal.end(), 0)
            self.assertIn(sentence, terminal.seen)


class Trouble(unittest.TestCase):
    """Whatever the keyring does: a plain sentence, then the password; no key is made or taken away."""

    SENTENCES = {"locked": "The keyring is locked.", "frozen": "The keyring did not answer in time.",
                 "absent": "This desktop offers no keyring.", "busless": "This desktop offers no keyring."}

    def setUp(self):
        self.sentence = self.SENTENCES[SITUATION]
        self.desk = KeyringDesk()
        self.addCleanup(self.desk.__exit__)
        if not PLACE.exists():
            subprocess.run([SITUATIONS, "unlocked", sys.executable, "-B", __file__, "--prepare"], check=True,
                           env={**os.environ, "EAB_PREPARED": str(PLACE.parent)})
        self.desk.use_prepared()

    def slots(self):
        """The ways in, without when each was used last: also to look at them takes one."""
        return [{**slot, "last_used": None} for slot in self.desk("--json", "slot", "list").json]

    def test_the_password_is_asked_for_instead(self):
        before = (self.slots(), entries() if SITUATION == "locked" else [])
        with Terminal(self.desk, "--keychain", "list") as terminal:
            terminal.read("Password for", timeout=40)
            self.assertFalse(terminal.echoes())
            terminal.type(PASSWORD + "\n")
            self.assertEqual(terminal.end(), 0)
            self.assertIn(self.sentence + "\n", terminal.seen)
            self.assertNotRegex(terminal.seen, r"(?i)dbus|glib|libsecret|org\.freedesktop")
        self.assertEqual((self.slots(), entries() if SITUATION == "locked" else []), before)

    def test_a_script_is_told(self):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = self.desk("--keychain", "list", plain=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.assertEqual((done.code, done.out), (3, ""))
        self.assertIn("hint: ", done.err)
        self.assertLess(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1, "it does not wait, it spins")

    def test_no_slot_is_made_for_a_key_that_was_not_kept(self):
        before = (self.slots(), entries() if SITUATION == "locked" else [])
        done = self.desk("slot", "add", "keychain")
        self.assertEqual(done.code, 3, done)
        self.assertRegex(done.err, r"^error: .*\nhint: Nothing was changed there\. Use the password\.\n$")
        self.assertEqual((self.slots(), entries() if SITUATION == "locked" else []), before)

    def test_removing_the_slot_says_what_stays_in_the_keyring(self):
        slot = next(slot["id"] for slot in self.slots() if slot["kind"] == "keychain")
        before = entries() if SITUATION == "locked" else []
        kept = {name: (PLACE / name).read_bytes() for name in ("keyslots.json", "keyslots.2.json", "vault.db")}
        done = self.desk("slot", "remove", slot)
        self.assertEqual(done.code, 0, done)
        self.assertIn("note: the entry stays in the keyring", done.err)
        self.assertEqual(entries() if SITUATION == "locked" else [], before)
        for name, content in kept.items():
            (PLACE / name).write_bytes(content)


def prepare():
    with KeyringDesk() as desk:
        desk.vault.rename(PLACE)
        desk.env["EAB_VAULT"] = str(PLACE)
        done = desk("slot", "add", "keychain")
        if done.code != 0:
            sys.exit(done.err)
        (PLACE.parent / "code").write_text((desk.dir / "code").read_text())
    Desk.clear_up()
    sys.exit(0)


if __name__ == "__main__":
    if sys.argv[1:] == ["--prepare"]:
        prepare()
    SITUATION = sys.argv.pop(1)
    sys.argv.append("Unlocked" if SITUATION == "unlocked" else "Trouble")
    main(__name__)
