#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""A vault is what FORMAT.md says: a reader written from it alone tells the same of a vault as the program."""
import base64
import hashlib
import json
import shutil
import subprocess
import sys
import unittest
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))
from desk import ORDER_HMAC, OTHER_HMAC, PASSWORD, ROOT, Desk, main  # noqa: E402  found by the line above

READER = HERE / "read_vault.py"
OLDER = ROOT / "tests/data/vault/schema-2.eabvault"
OLDER_PASSWORD = "bench"
MAIL = ROOT / "tests/data/corpus/s07_three_orders.eml"
PURCHASES = ROOT / "tests/data/intake/csv_purchases.csv"
SAME = ("id", "order_id", "version", "title", "kind", "status", "kid", "hmac_alg", "hmac_bytes", "directory_url", "order_number",
        "ca_reference", "product", "customer", "email", "domains", "contacts", "tags", "order_date", "usage_limit", "start_date", "end_date",
        "use_policy", "notes", "batch")
INSTANTS = ("ordered_at", "portal_visible_until", "must_register_before", "licence_expires", "created", "modified")


def digest(data):
    return hashlib.sha256(data).hexdigest()


def key_digest(text):
    return digest(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def milliseconds(instant):
    return instant and round(datetime.fromisoformat(instant.replace("Z", "+00:00")).timestamp() * 1000)


def as_told(record):
    """A record of `list --json` in the words of the database."""
    verified = record["verified"] or {}
    return {**{name: record[name] for name in SAME}, **{name: milliseconds(record[name]) for name in INSTANTS},
            "seller": record["issuer"], "has_source": record["has_source"], "verified_at": milliseconds(verified.get("at")),
            "verified_outcome": verified.get("outcome"), "account_url": verified.get("account_url")}


def as_read(record):
    names = (*SAME, *INSTANTS, "seller", "verified_at", "verified_outcome", "account_url")
    return {**{name: record[name] for name in names}, "has_source": bool(record["messages"])}


class Format(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not shutil.which("sqlcipher"):
            raise unittest.SkipTest("no sqlcipher")
        for module in ("argon2", "cryptography"):
            if subprocess.run(["/usr/bin/python3", "-c", f"import {module}"], capture_output=True, check=False).returncode:
                raise unittest.SkipTest(f"no python3-{module}")

    def setUp(self):
        self.desk = self.enterContext(Desk())

    def read(self, secret=None):
        done = subprocess.run([READER, self.desk.vault], input=secret or self.desk.recovery_code, text=True, capture_output=True,
                              env=self.desk.env, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        for one in (*self.desk.secrets(), base64.b64encode(base64.urlsafe_b64decode(OTHER_HMAC + "=")).decode()):
            self.assertNotIn(one, done.stdout + done.stderr)
        said = json.loads(done.stdout)
        self.assertTrue(said["checksum_holds"] and said["code_holds"] and said["audit_holds"] in (True, None), said)
        self.assertEqual(said["meta"]["vault_id"], said["vault"])
        return said

    def tell(self, *args, **more):
        done = self.desk("--json", *args, **more)
        self.assertEqual(done.code, 0, done.err)
        return done.json

    def compare(self, said, **more):
        """Everything the reader says of records against what the program says; how many have a pair."""
        self.maxDiff = None
        listed = self.tell("list", **more) + self.tell("list", "--archived", **more)
        self.assertEqual({one["id"]: as_read(one) for one in said["records"]}, {one["id"]: as_told(one) for one in listed})
        for one in listed:  # the log of changes leads to the same
            state = said["logged"][one["id"]]
            if state is None:
                continue  # nothing has changed since it began
            told = {name: one[name] for name in SAME if name not in ("id", "order_id", "version")}
            usual = {"kind": "order", "status": "active", "hmac_alg": "HS256", "hmac_bytes": 0, "use_policy": "unknown"}
            self.assertEqual({name: state.get(name) or usual.get(name) or ([] if isinstance(told[name], list) else None)
                              for name in told}, {**told, "hmac_bytes": told["hmac_bytes"] or None})
        paired = [one for one in listed if one["hmac_bytes"]]
        read = {one["id"]: one["hmac_sha256"] for one in said["records"] if one["hmac_bytes"]}
        self.assertEqual(read, {one["id"]: key_digest(self.tell("show", "--reveal", one["id"], **more)["hmac"]) for one in paired})
        return len(paired)

    def test_what_was_imported_and_added(self):
        self.tell("import", MAIL, PURCHASES, "order.eml")
        (self.desk.dir / "hmac").write_text(OTHER_HMAC + "\n", encoding="utf-8")
        added = self.tell("add", "--kid", "kid-1", "--hmac-file", "hmac", "--title", "Überall \"hier\"\\dort", "--order", "HB 9",
                          "--issuer", "Sonnige Zertifikate", "--order-date", "2026-11-20T10:00:00Z", "--domain", "a.example.org",
                          "--tag", "b", "--tag", "a")
        (self.desk.dir / "password-of-support").write_text("copper lantern misty support\n", encoding="utf-8")
        self.tell("slot", "add", "support", "--label", "Hilfe “für alle”\t\\", "--new-password-file", "password-of-support",
                  "--kdf-memory", "64")
        self.tell("slot", "rename", self.tell("slot", "list")[0]["id"], "“Überall”\\")

        said = self.read()
        self.assertEqual((said["title"], said["role"]), ("Shop orders", "owner"))
        self.assertEqual(self.compare(said), 5)
        by_id = {one["id"]: one for one in said["records"]}
        self.assertEqual(by_id[added["id"]]["hmac_sha256"], key_digest(OTHER_HMAC))
        self.assertEqual(by_id[added["id"]]["messages"], [])
        files = {path.name: digest(path.read_bytes()) for path in (MAIL, PURCHASES, self.desk.dir / "order.eml")}
        self.assertEqual({one["name"]: one["sha256"] for record in said["records"] for one in record["messages"]}, files)
        self.assertEqual([one["name"] for one in by_id[self.tell("search", "HB-77120")[0]["id"]]["messages"]], ["order.eml"])

        self.assertEqual(len(said["masked"]), 3)
        self.assertTrue(any("HB-77120" in one and "\u2022" in one for one in said["masked"]))
        self.assertEqual(self.read(PASSWORD)["records"], said["records"])
        support = self.read("copper lantern misty support")
        self.assertEqual((support["role"], support["letters"]), ("support", None))
        self.assertEqual([as_read(one) for one in support["records"]], [as_read(one) for one in said["records"]])
        self.assertEqual({one["hmac_sha256"] for one in support["records"]}, {None})

    def test_the_letter_box(self):
        self.tell("import", "--seal", "order.eml", MAIL, plain=True)
        waiting = {one["name"]: one["sha256"] for one in self.read()["letters"]}
        self.assertEqual(waiting, {path.name: digest(path.read_bytes()) for path in (self.desk.dir / "order.eml", MAIL)})
        self.tell("import", "--inbox")
        said = self.read()
        self.assertEqual(said["letters"], [])
        self.assertIn(key_digest(ORDER_HMAC[0]), [one["hmac_sha256"] for one in said["records"]])

    def test_the_audit_log(self):
        self.tell("list")
        (self.desk.dir / "wrong").write_text("not the password\n", encoding="utf-8")
        self.assertEqual(self.desk("--password-file", "wrong", "list", plain=True).code, 3)
        waiting = self.read()["audit_letters"]
        self.assertEqual([(one["action"], one["signed"]) for one in waiting if one["slot"]][-1], ("unlocked", True))
        self.assertEqual([(one["slot"], one["signed"]) for one in waiting if one["action"] == "unlock-failed"], [("", False)])
        self.tell("import", "order.eml")
        said = self.read()
        self.assertEqual(said["audit_letters"], [])
        filed = [row["action"] for row in said["audit"]]
        for action in ("vault-created", "unlocked", "unlock-failed", "imported"):
            self.assertIn(action, filed)

    def test_other_keys(self):
        self.tell("import", "order.eml", MAIL)
        self.tell("import", "--seal", "other-key.eml", plain=True)
        for _ in range(2):
            done = self.desk("--password-file", "password", "--json", "rotate-keys", "--yes", plain=True)
            self.assertEqual(done.code, 0, done)
        (self.desk.dir / "code").write_text(done.json["recovery_code"] + "\n", encoding="utf-8")
        self.desk.recovery_code = done.json["recovery_code"]
        said = self.read()
        self.assertEqual(self.compare(said), len([one for one in said["records"] if one["hmac_bytes"]]))
        self.assertEqual([one["name"] for one in said["letters"]], ["other-key.eml"])
        self.assertEqual([row["action"] for row in said["audit"]].count("keys-changed"), 2)

    def test_a_replaced_key_and_one_brought_back(self):
        record = self.tell("import", "order.eml")["records"][0]
        self.tell("import", "--on-conflict", "replace", "other-key.eml")
        self.assertEqual([one["hmac_sha256"] for one in self.read()["records"]], [key_digest(OTHER_HMAC)])
        self.tell("restore-record", record, "--version", "1")
        self.assertEqual([one["hmac_sha256"] for one in self.read()["records"]], [key_digest(ORDER_HMAC[0])])

    def test_another_secret_opens_nothing(self):
        for secret in ("wrong", self.desk.recovery_code[:-1] + ("0" if self.desk.recovery_code[-1] != "0" else "1")):
            done = subprocess.run([READER, self.desk.vault], input=secret, text=True, capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (1, "", "no slot opens\n"))

    def test_a_vault_of_an_older_version(self):
        shutil.rmtree(self.desk.vault)
        shutil.copytree(OLDER, self.desk.vault)
        self.desk.vault.chmod(0o700)
        (self.desk.dir / "code").write_text(OLDER_PASSWORD + "\n", encoding="utf-8")
        self.tell("edit", "--notes-file", "-", self.tell("list")[0]["id"], stdin="opened for writing")
        said = self.read(OLDER_PASSWORD)
        self.assertGreater(self.compare(said), 0)
        self.assertTrue(any(record["messages"] for record in said["records"]))
        self.assertTrue(all(message["sha256"] for record in said["records"] for message in record["messages"]))


if __name__ == "__main__":
    main(__name__)
