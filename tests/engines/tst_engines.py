#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""A vault is the same to both engines, whichever made it: read, written, backed up, brought back, given new keys."""
import os
import re
import shutil
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))
from desk import ORDER_HMAC, PROGRAM, Desk, main  # noqa: E402  pylint: disable=wrong-import-position

OTHER = os.environ["EAB_OTHER"]


def version_in(header):
    text = Path(header).read_text(encoding="utf-8")
    return re.search(r'#define SQLITE_VERSION +"([0-9.]+)"', text).group(1)


@unittest.skipUnless(OTHER, f"no other SQLCipher to compare with: {os.environ['EAB_NO_OTHER']}")
class Engines(unittest.TestCase):
    tried = 0

    def setUp(self):
        self.desk = Desk(vault=False)
        self.addCleanup(self.desk.__exit__)

    @classmethod
    def tearDownClass(cls):
        print(f"operations of both engines on one vault: {cls.tried}")

    def with_(self, program, *args, code=0):
        done = self.desk("--password-file", "password", *args, plain=True, program=program)
        self.assertEqual(done.code, code, f"{Path(program).name} {args}: {done}")
        Engines.tried += 1
        return done

    def made_by(self, program):
        self.with_(program, "init", "--kdf-memory", "64", "--title", "Shop orders")
        self.with_(program, "import", "order.eml")
        return self.with_(program, "--json", "list").json[0]["id"]

    def same_to_both(self, record):
        """What is told of it, key and log included."""
        seen = [[self.with_(program, "--json", "show", record).json, self.with_(program, "show", record, "--reveal").out]
                for program in (PROGRAM, OTHER)]
        self.assertEqual(*seen)
        self.assertIn(ORDER_HMAC[0], seen[0][1])
        for program in (PROGRAM, OTHER):
            self.assertEqual(self.with_(program, "--json", "check").json["problems"], [])
            self.with_(program, "audit", "--verify")
        return seen[0][0]

    def test_header_and_library_are_of_one_version(self):
        self.made_by(PROGRAM)
        versions = {}
        for program, header in ((PROGRAM, "EAB_HEADER"), (OTHER, "EAB_OTHER_HEADER")):
            engine = self.with_(program, "--json", "info").json["engine"]
            self.assertEqual(engine["sqlite"], version_in(os.environ[header].strip()))
            versions[program] = engine["sqlcipher"]
        self.assertNotEqual(*versions.values())
        print("engines:", *versions.values())

    def test_each_goes_on_with_what_the_other_has_made(self):
        for first, second in ((PROGRAM, OTHER), (OTHER, PROGRAM)):
            with self.subTest(first=Path(first).name):
                shutil.rmtree(self.desk.vault, ignore_errors=True)
                record = self.made_by(first)
                before = self.same_to_both(record)
                self.with_(second, "edit", record, "--title", "of the second", "--product", "Grüße")
                self.with_(first, "edit", record, "--customer", "of the first")
                now = self.same_to_both(record)
                self.assertEqual((now["title"], now["customer"]), ("of the second", "of the first"))
                self.assertEqual(now["kid"], before["kid"])
                # A backup of the one is brought back by the other.
                backup = self.with_(first, "--json", "backup").json["path"]
                self.with_(second, "remove", record)
                self.assertEqual(self.with_(first, "--json", "list").json, [])
                self.with_(second, "restore", backup)
                self.assertEqual(self.same_to_both(record)["title"], "of the second")
                # New keys, and every value sealed anew.
                self.with_(second, "--json", "rotate-keys", "--yes")
                self.assertEqual(self.same_to_both(record)["title"], "of the second")
                again = self.with_(first, "--json", "import", "order.eml").json
                self.assertEqual(len(self.with_(second, "--json", "list").json), 1, again)


if __name__ == "__main__":
    main(__name__)
