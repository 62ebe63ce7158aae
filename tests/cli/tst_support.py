#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""A support login looks at orders and dates; what it may not do, every command refuses in the same way."""
import json
import re
import unittest

from desk import Desk, main

# Commands that change something or show a secret, as an owner would give them. ID: a record with its pair.
REFUSED = {
    "import": [("order.eml",), ("--inbox",)],
    "undo-import": [("BATCH",)],
    "add": [("--kid", "kid-1"), ("--order", "HB-1")],
    "show": [("ID", "--reveal"), ("ID", "--message", "--reveal")],
    "edit": [("ID", "--title", "Another"), ("ID", "--archive")],
    "remove": [("ID",)],
    "restore": [("BACKUP",)],
    "slot confirm": [(), ("--put-back",)],
    "restore-record": [("ID",)],
    "message show": [("MESSAGE", "--reveal")],
    "message file": [("letter", "--into", "ID")],
    "message answer": [("q-1", "--value", "1")],
    "message discard": [("MESSAGE", "--yes")],
    "bin restore": [("REMOVED",)],
    "bin discard": [("REMOVED", "--yes")],
    "bin empty": [("--yes",)],
    "setup": [("lego", "ID", "--domain", "a.example.org", "--agree-tos", "--out", "out")],
    "verify": [("ID", "--agree-tos", "--yes")],
    "account check": [("ID",)],
    "account deactivate": [("ID", "--yes")],
    "account export": [("ID", "--format", "pem", "--out", "out")],
    "provider add": [("iotdm", "--name", "Other", "--api-key-file", "password")],
    "provider remove": [("Devices",)],
    "provider create": [("Devices", "--param", "name=n", "--param", "account_id=a")],
    "provider answer": [("c-1",), ("c-1", "--reveal")],
    "provider settle": [("c-1",)],
    "provider keys": [("Main",), ("Devices",)],
    "provider revoke": [("Main", "7")],
    "provider refresh": [(), ("ID",)],
    "slot add": [("recovery",), ("support", "--new-password-file", "password", "--kdf-memory", "64")],
    "slot remove": [("1",)],
    "slot rename": [("1", "x")],
    "rotate-keys": [("--yes",)],
    "purge-backups": [("--yes",)],
    "recovery-drill": [("--code-file", "code")],
    "salvage": [("saved",)],
    "passwd": [("--new-password-file", "password", "--kdf-memory", "64")],
}
# Commands that support may give, or that open no vault.
ALLOWED = {"inspect", "audit", "order list", "order show", "message list", "bin list", "list", "search", "history", "due", "clients", "provider list", "provider parameters", "provider pending", "issuers",
           "init", "info", "check", "health", "slot list", "slot test", "backup", "backups", "tour", "man", "completion"}


class Support(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        desk = cls.desk = Desk()
        taken = desk("--json", "import", "order.eml").json
        cls.words = {"ID": taken["records"][0], "BATCH": taken["batch"]}
        cls.words["MESSAGE"] = desk("--json", "message", "list").json[0]["id"]
        cls.words["BACKUP"] = desk("--json", "backups").json[0]["path"]
        cls.words["REMOVED"] = desk("--json", "add", "--kid", "kid-0").json["id"]
        assert desk("remove", cls.words["REMOVED"]).code == 0
        for kind, name in (("iotdm", "Devices"), ("certcentral", "Main")):
            assert desk("provider", "add", kind, "--name", name, "--base-url", "https://127.0.0.1:1", "--api-key-file", "password").code == 0
        (desk.dir / "support").write_text("copper lantern misty support\n", encoding="utf-8")
        assert desk("slot", "add", "support", "--new-password-file", "support", "--kdf-memory", "64").code == 0
        (desk.dir / "letter.eml").write_text((desk.dir / "order.eml").read_text(encoding="utf-8"), encoding="utf-8")

    @classmethod
    def tearDownClass(cls):
        cls.desk.__exit__()

    def support(self, *args):
        return self.desk("--password-file", "support", *args, plain=True)

    def contents(self):
        return self.desk.vault_files()

    def test_no_command_is_forgotten(self):
        def below(*group):
            return re.findall(r"^  ([a-z][a-z-]+) ", self.desk(*group, "--help", plain=True).out, re.M)
        commands = set()
        for name in below():
            inner = below(name) if name in ("account", "bin", "message", "order", "provider", "slot") else []
            commands |= {f"{name} {one}" for one in inner} or {name}
        self.assertEqual(commands, set(REFUSED) | ALLOWED)

    def test_what_needs_an_owner_is_refused_in_one_way(self):
        before = self.contents()
        for command, cases in REFUSED.items():
            for case in cases:
                words = [*command.split(), *(self.words.get(word, word) for word in case)]
                with self.subTest(" ".join(words)):
                    done = self.support("--json", *words)
                    self.assertEqual((done.code, done.out), (3, ""), done)
                    self.assertEqual(json.loads(done.err)["error"]["code"], "needs_owner")
        self.assertEqual(self.contents(), before)
        self.assertFalse((self.desk.dir / "out").exists())

    def test_a_person_is_told_whom_to_ask(self):
        told = self.support("remove", self.words["ID"])
        self.assertEqual((told.code, told.out), (3, ""))
        self.assertEqual(told.err, "error: A support login cannot do this.\nhint: Ask an owner of the vault.\n")

    def test_support_is_not_told_to_file_what_an_owner_has_to(self):
        self.assertEqual(self.desk("import", "--seal", "letter.eml", plain=True).code, 0)
        note = self.support("list").err
        self.assertIn("note: only an owner can file 1 message taken in while locked.", note)
        self.assertNotIn("--inbox", note)
        self.assertIn("“import --inbox” files what can be filed", self.desk("list").err)
        for letter in (self.desk.vault / "inbox").iterdir():
            letter.unlink()


if __name__ == "__main__":
    main(__name__)
