#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Five failures that are told apart, and disks that are full or can only be read."""
import hashlib
import json
import os
import shutil
import subprocess
import tempfile
import unittest

from desk import OTHER_HMAC, Desk, Done, Terminal, main


class TestBase(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def assert_failure(self, done, code, words, name=None):
        self.assertEqual(done.code, code, done)
        lines = [line for line in done.err.splitlines() if not line.startswith("note: This unlocking could not be written down")]
        self.assertTrue(lines[0].startswith("error: ") and words in lines[0], done.err)
        self.assertTrue(any(line.startswith("hint: ") for line in lines), done.err)
        for secret in self.desk.secrets():
            self.assertNotIn(secret, done.out + done.err)

    def contents(self):
        return {p.name: p.read_bytes() for p in self.desk.vault.iterdir() if p.is_file() and p.name != "lock"}


class FiveFailures(TestBase):
    """What keeps a vault from opening: five codes, five sentences, and nothing changes."""

    def failure(self, name, code, words, commands=(("list",), ("add", "--kid", "k"))):
        before = self.contents()
        for command in commands:
            self.assert_failure(self.desk(*command), code, words)
            done = self.desk("--json", *command)
            self.assertEqual((json.loads(done.err)["error"]["code"], done.out), (name, ""))
        self.assertEqual(self.contents(), before)
        self.assertEqual(self.desk.leftovers(), [])

    def test_wrong_password(self):
        (self.desk.dir / "code").write_text("not the password\n", encoding="utf-8")
        self.failure("wrong_password", 3, "The password is wrong.")

    def test_a_recovery_code_that_was_removed(self):
        slot = next(slot["id"] for slot in self.desk("--json", "slot", "list").json if slot["kind"] == "recovery")
        self.assertEqual(self.desk("--password-file", "password", "slot", "remove", slot, plain=True).code, 0)
        self.failure("wrong_password", 3, "This recovery code does not open this vault.")

    def test_a_file_that_is_named_for_a_calendar(self):
        (self.desk.dir / "mine").write_text("precious\n", encoding="utf-8")
        (self.desk.dir / "link").symlink_to(self.desk.vault / "vault.db")
        (self.desk.dir / "way").symlink_to(self.desk.vault)
        (self.desk.dir / "deep").symlink_to(self.desk.vault / "backups")
        (self.desk.dir / "vault.db").write_text("not ours", encoding="utf-8")
        (self.desk.dir / "birthdays.ics").write_text("BEGIN:VCALENDAR\r\nPRODID:-//Somebody//Else//EN\r\n", encoding="utf-8")
        before = self.desk.vault_files()
        for name, code in (("mine", "output_exists"), (".", "output_exists"), ("birthdays.ics", "output_exists"), ("link", "output_in_vault"),
                           ("way/new.ics", "output_in_vault"), ("deep/../new.ics", "output_in_vault"),
                           (self.desk.vault / "vault.db", "output_in_vault"), (self.desk.vault / "backups/new.ics", "output_in_vault")):
            done = self.desk("--json", "due", "--ics", name)
            self.assertEqual((done.code, json.loads(done.err)["error"]["code"]), (6, code), done)
        self.assertEqual((self.desk.dir / "mine").read_text(encoding="utf-8"), "precious\n")
        self.assertIn("Somebody", (self.desk.dir / "birthdays.ics").read_text(encoding="utf-8"))
        self.assertEqual(self.desk.vault_files(), before)
        for _ in range(2):  # over its own, it does
            self.assertEqual(self.desk("due", "--ics", "new.ics").code, 0)

    def test_damaged_key_slots(self):
        copies = [self.desk.vault / name for name in ("keyslots.json", "keyslots.2.json")]
        whole = copies[0].read_bytes()
        self.assertEqual(copies[1].read_bytes(), whole)
        for damage in (b"", whole[:len(whole) // 2], b"\0" * len(whole), b"[]", b"{}"):
            for copy in copies:
                copy.write_bytes(damage)
            self.failure("damaged_key_slots", 7, "key slots (keyslots.json) are damaged")
        for copy in copies:
            copy.unlink()
        self.failure("damaged_key_slots", 7, "key slots (keyslots.json) are damaged")
        for copy in copies:
            copy.mkdir()
        self.failure("damaged_key_slots", 7, "key slots (keyslots.json) are damaged")

    def test_one_whole_copy_of_the_key_slots_is_enough(self):
        copies = [self.desk.vault / name for name in ("keyslots.json", "keyslots.2.json")]
        whole = copies[0].read_bytes()
        for copy in copies:
            copy.write_bytes(whole[:300])
            done = self.desk("--json", "list")
            self.assertEqual((done.code, done.err), (0, ""))
            self.assertEqual(copy.read_bytes(), whole[:300], "who only looks mends nothing")
            done = self.desk("--json", "import", "order.eml")
            self.assertEqual((done.code, json.loads(done.err)["notice"]), (0, "slots_file_restored"))
            self.assertEqual([other.read_bytes() for other in copies], [whole, whole])

    def test_damaged_database(self):
        database = self.desk.vault / "vault.db"
        whole = database.read_bytes()
        for damage in (b"", whole[:1000], os.urandom(len(whole)), whole[:200] + b"\0" * 64 + whole[264:]):
            database.write_bytes(damage)
            self.failure("damaged_database", 7, "database (vault.db) is damaged")
        database.unlink()
        self.failure("damaged_database", 7, "database (vault.db) is damaged")

    def test_a_damaged_page_is_found_by_check(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        database = self.desk.vault / "vault.db"
        whole = bytearray(database.read_bytes())
        pages = len(whole) // 4096
        for page in range(1, pages):
            damaged = bytearray(whole)
            damaged[page * 4096 + 2000] ^= 1
            database.write_bytes(damaged)
            self.assert_failure(self.desk("check"), 7, "database (vault.db) is damaged")
        database.write_bytes(whole)
        self.assertEqual(self.desk("check").code, 0)

    def test_what_can_be_read_of_a_damaged_vault_is_saved(self):
        (self.desk.dir / "key").write_text(OTHER_HMAC + "\n", encoding="utf-8")
        added = self.desk("--json", "add", "--kid", "kid-1", "--hmac-file", "key", "--directory", "https://ca.example.net/d").json["id"]
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        saved = self.desk.dir / "saved.eabvault"
        database = self.desk.vault / "vault.db"
        whole = database.read_bytes()
        told = []
        # One page after the other, the second first: on the first stands what the file is at all.
        for page in range(0, len(whole) // 4096, 7):
            damaged = bytearray(whole)
            damaged[page * 4096 + 2000] ^= 1
            database.write_bytes(damaged)
            done = self.desk("--json", "salvage", str(saved))
            self.assertEqual(database.read_bytes(), damaged)
            if done.code:
                self.assertEqual((done.code, json.loads(done.err)["error"]["code"], saved.exists()), (7, "damaged_database", False), done)
                continue
            told.append(done.json)
            here = {"EAB_VAULT": str(saved)}
            records = self.desk("--json", "list", env=here).json
            self.assertEqual(len(records), done.json["records"])
            self.assertLessEqual({record["kid"] for record in records}, {"kid-1", "kD3v_9sQx2LrT0aVY8mB1w"})
            if len(records) < 2:
                self.assertTrue(done.json["lost"], done)
            shutil.rmtree(saved)
        self.assertGreater(sum(not one["lost"] for one in told) + sum(one["records"] == 2 for one in told), len(told))
        # Nothing is written over, and nothing into a vault; support cannot tell what is lost.
        database.write_bytes(whole)
        for place, code in ((self.desk.dir, "vault_exists"), (self.desk.vault / "saved", "output_in_vault")):
            done = self.desk("--json", "salvage", str(place))
            self.assertEqual(json.loads(done.err)["error"]["code"], code, done)
        done = self.desk("salvage", str(saved))
        self.assertEqual(done.code, 0, done)
        self.assertIn("Everything could be read.", done.out)
        self.assertEqual(self.desk("--json", "show", added, env={"EAB_VAULT": str(saved)}).json["id"], added)

    def test_what_lies_with_the_vault_is_checked(self):
        (self.desk.dir / "key").write_text(OTHER_HMAC + "\n", encoding="utf-8")
        self.assertEqual(self.desk("add", "--kid", "kid-1", "--hmac-file", "key", "--directory", "https://ca.example.net/d").code, 0)
        self.assertEqual(self.desk("import", "--seal", "order.eml").code, 0)
        second = self.desk.vault / "keyslots.2.json"
        older = second.read_bytes()
        sound = self.desk("--read-only", "--json", "check").json
        self.assertEqual((sound["ok"], sound["records"], sound["letters"], sound["backups"]), (True, 1, 1, len(self.desk("--json", "backups").json)))
        (self.desk.dir / "support").write_text("copper lantern misty support\n", encoding="utf-8")
        self.assertEqual(self.desk("slot", "add", "support", "--new-password-file", "support", "--kdf-memory", "64").code, 0)
        said = self.desk("--password-file", "support", "--json", "check", plain=True).json
        self.assertEqual((said["ok"], said["unchecked"]), (True, ["secrets", "letters", "audit"]))

        whole = second.read_bytes()
        second.write_bytes(older)
        done = self.desk("--read-only", "--json", "check")
        self.assertEqual((done.code, [remark.split(": ")[0] for remark in done.json["remarks"]]), (0, [f"{second} is older than the vault"]))
        second.write_bytes(whole)

        self.assertEqual(self.desk("import", "--seal", "other-key.eml").code, 0)
        letter = next(path for path in (self.desk.vault / "inbox").iterdir() if path.suffix != ".audit")
        line = next((self.desk.vault / "inbox").glob("*.audit"))
        backup = next(path for path in (self.desk.vault / "backups").iterdir() if path.is_dir())
        for path, code, words in ((second, "damaged_key_slots", "keyslots.2.json is damaged"),
                                  (letter, "damaged_letter", letter.name), (line, "damaged_letter", line.name), (backup / "vault.db", "backup_unusable", str(backup)),
                                  (backup / "keyslots.json", "backup_unusable", "keyslots.json is damaged")):
            whole = path.read_bytes()
            path.write_bytes(whole[:len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1:])
            done = self.desk("--read-only", "--json", "check")
            self.assertEqual(done.code, 7, done)
            answer, error = json.loads(done.out), json.loads(done.err.splitlines()[-1])["error"]
            self.assertEqual((answer["ok"], error["code"], len(answer["problems"])), (False, code, 1), done)
            self.assertIn(words, answer["problems"][0])
            self.assertEqual(self.desk("--read-only", "check").out.splitlines(), answer["problems"])
            path.write_bytes(whole)
        self.assertEqual(self.desk("--read-only", "--json", "check").json["problems"], [])

    def test_newer_format(self):
        slots = self.desk.vault / "keyslots.json"
        table = json.loads(slots.read_text())
        table["format"] = 99
        del table["checksum"]
        covered = json.dumps(table, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        table["checksum"] = hashlib.sha256(covered.encode()).hexdigest()
        slots.write_text(json.dumps(table))
        self.failure("newer_format", 7, "newer version of EAB Vault")

    def test_in_use(self):
        with Terminal(self.desk, "passwd", plain=False) as first:
            first.read("New password:")
            self.failure("vault_in_use", 10, f"in use by eab-vault-cli, process {first.child.pid} on ", commands=[("add", "--kid", "k")])

    def test_whoever_only_looks_may_look(self):
        with Terminal(self.desk, "passwd", plain=False) as first:
            first.read("New password:")
            self.assertEqual(self.desk("list").code, 0)
            self.assertEqual(self.desk("--read-only", "list").code, 0)
            self.assert_failure(self.desk("import", "order.eml"), 10, "in use by")
        self.assertEqual(self.desk("import", "order.eml").code, 0)


def own_mounts():
    """What to put before a command so that it may mount and nobody else sees it; None where that is forbidden. Root of a
    machine may; everybody else is root of a user namespace."""
    for names in ("-m", "-Urm"):
        before = ["unshare", names, "--propagation", "private"]
        if subprocess.run([*before, "mount", "-t", "tmpfs", "none", tempfile.gettempdir()], capture_output=True, check=False).returncode == 0:
            return before
    return None


APART = own_mounts()


@unittest.skipUnless(APART, "cannot mount a disk of our own")
class Disks(TestBase):
    """Each command runs in a mount namespace of its own, where the vault lies on a small disk."""

    def on_disk(self, script, kibibytes=None, read_only=False):
        """Runs a script where `v.eabvault` is on a disk of that size, filled to the brim; or on a read-only one."""
        small = (f"rm -rf v.eabvault/backups/*; cp -a v.eabvault copy; mount -t tmpfs -o size={kibibytes}k,mode=755 none v.eabvault; cp -a copy/. v.eabvault; rm -r copy; "
                 "cat /dev/zero >v.eabvault/ballast 2>/dev/null; ") if kibibytes else ""
        bound = "mount --bind v.eabvault v.eabvault; mount -o remount,bind,ro v.eabvault; " if read_only else ""
        program = 'cli() { eab-vault-cli --password-file "$PWD/code" "$@"; }; '
        command = subprocess.run([*APART, "bash", "-c", small + bound + program + script],
                                 cwd=self.desk.dir, env=self.desk.env, capture_output=True, timeout=120, check=False)
        return Done(command.returncode, command.stdout.decode(), command.stderr.decode())

    def test_a_full_disk_under_the_vault(self):
        same = "find v.eabvault -name ballast -prune -o -name chains -prune -o -name '*.audit' -prune -o -name lock -prune -o -type f -print0 | sort -z | xargs -0 sha256sum"
        for command in ("import order.eml", "add --kid k --notes-file order.eml", "passwd --new-password-file password --kdf-memory 64",
                        "slot add recovery", "import --seal order.eml"):
            done = self.on_disk(f"{same} >before; cli {command}; code=$?; {same} >after; cmp before after || exit 90; "
                                "rm v.eabvault/ballast; cli check >/dev/null || exit 91; exit $code", kibibytes=420)
            with self.subTest(command):
                self.assert_failure(done, 1, "The disk is full")
                self.assertEqual(self.desk.leftovers(), [])

    def test_a_full_disk_under_the_files_of_a_setup(self):
        record = self.desk("--json", "import", "order.eml").json["records"][0]
        done = self.on_disk(f"mkdir small; mount -t tmpfs -o size=4k none small; cli setup lego {record} --domain a.example.org --agree-tos "
                            "--out small/out; code=$?; ls -A small; exit $code")
        self.assert_failure(done, 1, "The disk is full")
        self.assertEqual(done.out, "")

    def test_a_full_disk_under_a_new_vault_a_calendar_and_the_tour(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        for command in ("--vault small/n.eabvault init --kdf-memory 64", "due --ics small/due.ics", "tour --dir small/tour"):
            done = self.on_disk("mkdir -p small; mount -t tmpfs -o size=8k none small; cat /dev/zero >small/ballast 2>/dev/null; "
                                f"cli {command} >/dev/null; code=$?; ls -A small; exit $code")
            with self.subTest(command):
                self.assert_failure(done, 1, "The disk is full")
                self.assertEqual(done.out, "ballast\n")

    def test_a_disk_that_can_only_be_read(self):
        self.assertEqual(self.desk("import", "order.eml").code, 0)
        before = self.contents()
        for command in ("list", "--read-only list", "check", "due", "info", "slot list"):
            with self.subTest(command):
                self.assertEqual(self.on_disk(f"cli {command}", read_only=True).code, 0)
        for command in ("add --kid k", "import other-key.eml --on-conflict replace", "passwd --new-password-file password --kdf-memory 64",
                        "slot add recovery", "import --seal order.eml"):
            with self.subTest(command):
                self.assert_failure(self.on_disk(f"cli {command}", read_only=True), 1, "on a disk that can only be read")
        self.assertEqual(self.contents(), before)

    def test_a_folder_that_can_only_be_read(self):
        record = self.desk("--json", "import", "order.eml").json["records"][0]
        done = self.on_disk(f"mkdir ro; mount -t tmpfs -o ro none ro; cli setup certbot {record} --domain a.example.org --agree-tos --out ro/out")
        self.assert_failure(done, 1, "on a disk that can only be read")
        done = self.on_disk("mkdir -p ro; mount -t tmpfs -o ro none ro; cli --vault ro/n.eabvault init --kdf-memory 64")
        self.assert_failure(done, 1, "on a disk that can only be read")


class SomebodyElse(TestBase):
    @unittest.skipUnless(os.geteuid() == 0, "needs root to be somebody else")
    def test_somebody_elses_vault_and_folder(self):
        """As nobody, to whom permissions mean something."""
        theirs = self.desk.dir / "theirs"
        theirs.mkdir()
        shutil.copy(self.desk.dir / "code", theirs / "code")
        for path in (theirs, theirs / "code"):
            shutil.chown(path, 65534, 65534)
        nobody = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
        for command in (["list"], ["--vault", self.desk.dir / "mine.eabvault", "init", "--kdf-memory", "64"]):
            done = self.desk("--password-file", theirs / "code", *command, plain=True, before=nobody, env={"XDG_CONFIG_HOME": str(theirs)})
            self.assert_failure(done, 1, "You may not access")
        self.assertFalse((self.desk.dir / "mine.eabvault").exists())


if __name__ == "__main__":
    main(__name__)
