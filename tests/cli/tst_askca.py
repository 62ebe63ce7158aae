#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Asking a stand-in of the CAs: questions on a real terminal, and answers that hold no usable key."""
import json
import ssl
import subprocess
import sys
import unittest
import urllib.request

from desk import HERE, OTHER_HMAC, Desk, Terminal, main


class Asking(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.server = subprocess.Popen([sys.executable, HERE / "../tools/mock_providers.py", "--dir", self.desk.dir / "mock"],
                                       stdout=subprocess.PIPE, text=True)
        self.info = json.loads(self.server.stdout.readline())
        self.admin("seed", {"kid": "kid-1", "hmac_base64url": OTHER_HMAC})

    def tearDown(self):
        self.server.terminate()
        self.server.wait()
        self.server.stdout.close()
        self.desk.__exit__()

    def admin(self, path, body=None):
        tls = ssl.create_default_context()
        tls.check_hostname = False
        tls.verify_mode = ssl.CERT_NONE
        request = urllib.request.Request(self.info["admin"] + path,
                                         data=None if body is None else json.dumps(body).encode())
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=tls))
        with opener.open(request) as answer:
            return json.load(answer)

    def record(self):
        (self.desk.dir / "hmac").write_text(OTHER_HMAC + "\n", encoding="utf-8")
        done = self.desk("--json", "add", "--kid", "kid-1", "--hmac-file", "hmac", "--directory", self.info["base_url"] + "/acme/eab/directory")
        (self.desk.dir / "hmac").unlink()
        return done.json["id"]

    def login(self, kind):
        (self.desk.dir / "key").write_text(self.info["keys"][kind] + "\n", encoding="utf-8")
        done = self.desk("provider", "add", kind, "--name", "Main", "--base-url", self.info["base_url"], "--api-key-file", "key",
                         "--ca-bundle", self.info["ca_cert"])
        self.assertEqual(done.code, 0, done)

    def create(self, *options):
        return self.desk(*options, "provider", "create", "Main", "--param", "name=Shop", "--param", "product_name_id=ssl_plus",
                         "--param", f"organization_id={self.info['organization_id']}", "--param", "validity_years=1")

    def test_no_is_no(self):
        record = self.record()
        with Terminal(self.desk, "verify", record, "--ca-bundle", self.info["ca_cert"], plain=False) as terminal:
            terminal.answer("Open an account and verify the pair? [y/N]", "", hidden=False)
            self.assertEqual(terminal.end(), 1)
            self.assertIn("an ACME account is opened at", terminal.seen)
            self.assertIn("Cancelled.", terminal.seen)
        self.assertIsNone(self.desk("--json", "show", record).json["verified"])

    def test_yes_opens_one_and_the_next_asking_none(self):
        record = self.record()
        with Terminal(self.desk, "verify", record, "--agree-tos", "--ca-bundle", self.info["ca_cert"], plain=False) as terminal:
            terminal.answer("Open an account and verify the pair? [y/N]", "y", hidden=False)
            self.assertEqual(terminal.end(), 0, terminal.seen)
            self.assertIn("accepted this pair on", terminal.seen)
            self.assertNotIn(OTHER_HMAC, terminal.seen)
        again = self.desk("verify", record, "--ca-bundle", self.info["ca_cert"])
        self.assertEqual(again.code, 0, again)
        self.assertIn("The account that was opened with this pair is valid at", again.out)
        self.assertEqual(self.desk("--json", "show", record).json["verified"]["outcome"], "accepted")
        with Terminal(self.desk, "account", "deactivate", record, "--ca-bundle", self.info["ca_cert"], plain=False) as terminal:
            terminal.answer("Go on? [y/N]", "n", hidden=False)
            self.assertEqual(terminal.end(), 1)

    def test_a_spent_pair_is_not_set_up_unasked(self):
        record = self.record()
        self.assertEqual(self.desk("edit", record, "--use-policy", "one-time").code, 0)
        self.assertEqual(self.desk("verify", record, "--agree-tos", "--yes", "--ca-bundle", self.info["ca_cert"]).code, 0)
        opened = self.desk("--json", "show", record).json
        [use] = opened["uses"]
        self.assertEqual((use["how"], use["client"], use["host"], use["account_url"]),
                         ("verify", "eab-vault", None, opened["verified"]["account_url"]))
        setup = ("setup", "certbot", record, "--domain", "a.example.org", "--webroot", "www", "--host", "web-1", "--client-version", "2.1.0")
        refused = self.desk("--json", *setup, "--out", "out")
        self.assertEqual((refused.code, json.loads(refused.err.splitlines()[-1])["error"]["code"]), (6, "pair_spent"), refused)
        self.assertFalse((self.desk.dir / "out").exists())
        self.assertEqual(self.desk("--json", "show", record).json["uses"], [use])
        with Terminal(self.desk, *setup, "--out", "out", plain=False) as terminal:
            terminal.answer("Write the files all the same? [y/N]", "", hidden=False)
            self.assertEqual(terminal.end(), 1)
            self.assertIn("has opened it", terminal.seen)
        self.assertFalse((self.desk.dir / "out").exists())
        said = self.desk("--json", *setup, "--yes", "--out", "out")
        self.assertEqual(said.code, 0, said)
        self.assertIn("has opened it", said.json["warnings"][0])
        # The account needs no pair.
        export = ("account", "export", record, "--format", "certbot", "--host", "web-2", "--client-dir", "/srv/le")
        given = self.desk("--json", *export, "--out", "account")
        self.assertEqual(given.code, 0, given)
        uses = self.desk("--json", "show", record).json["uses"]
        self.assertEqual([(u["how"], u["host"], u["client_dir"], u["account_url"]) for u in uses],
                         [("account-export", "web-2", "/srv/le", use["account_url"]), ("setup", "web-1", "/etc/letsencrypt", None),
                          ("verify", None, None, use["account_url"])])

    def test_what_the_provider_says_is_kept_and_refreshed(self):
        self.login("certcentral")
        made = self.create("--json").json
        facts = made["facts"]
        self.assertEqual((facts["product_name_id"], facts["organization_id"], facts["validity_years"]),
                         ("ssl_plus", self.info["organization_id"], 1))
        self.assertIsNone(made["notes"])
        first = self.desk("--json", "provider", "refresh").json
        self.assertEqual(([r["id"] for r in first["records"]], first["logins"]), ([made["id"]], ["Main"]))
        self.assertEqual(first["records"][0]["changes"]["status"], "active")
        [key] = self.desk("--json", "provider", "keys", "Main").json
        self.assertEqual(key["record"], made["id"])
        self.assertEqual(self.desk("--json", "provider", "refresh", made["id"]).json["records"][0]["changes"], {})
        self.assertEqual(self.desk("provider", "revoke", "Main", key["id"]).code, 0)
        told = self.desk("provider", "refresh", made["id"][:8])
        self.assertEqual(told.out.splitlines()[1:], ["    State: revoked, formerly active"], told)
        shown = self.desk("--json", "show", made["id"]).json["facts"]
        self.assertEqual((shown["status"], shown["user.first_name"]), ("revoked", "Test"))
        self.assertEqual(self.desk("--json", "history", made["id"]).json[-1]["action"], "refreshed")
        self.server.kill()
        self.server.wait()
        failed = self.desk("--json", "provider", "refresh")
        self.assertEqual((failed.code, failed.json["problems"][0]["login"]), (8, "Main"), failed)

    def test_a_short_key_has_a_way_out(self):
        self.login("certcentral")
        self.admin("scenario", {"provider": "certcentral", "queue": ["short_hmac"]})
        done = self.create("--json")
        self.assertEqual(done.code, 9, done)
        self.assertEqual(json.loads(done.err)["error"]["code"], "malformed_answer")
        intent = done.json["id"]
        secret = self.admin("state")["credentials"][0]["hmac_base64url"]
        kept = self.desk("provider", "answer", intent)
        self.assertEqual(kept.code, 0, kept)
        self.assertIn("HTTP status 201", kept.out)
        for shown in (done.out, done.err, kept.out, self.desk("--json", "provider", "pending").out,
                      self.desk("--json", "provider", "answer", intent).out):
            self.assertNotIn(secret, shown)
        self.assertIsNone(self.desk("--json", "provider", "answer", intent).json["answer"])
        revealed = self.desk("--json", "provider", "answer", intent, "--reveal").json
        self.assertTrue(revealed["answer"].startswith("eab-vault exchange 1\nstatus: 201\n"))
        self.assertEqual(revealed["bytes"], len(revealed["answer"].encode()))
        self.assertIn("hmac", self.desk("provider", "answer", intent, "--reveal").out)
        self.assertEqual(self.desk("provider", "settle", intent).code, 0)
        self.assertEqual(self.desk("--json", "provider", "pending").json, [])

    def test_a_pair_becomes_a_record(self):
        self.login("certcentral")
        done = self.create("--json")
        self.assertEqual(done.code, 0, done)
        self.assertEqual((done.json["issuer"], done.json["portal_visible_until"]), ("digicert-certcentral", None))
        listed = self.desk("--json", "provider", "keys", "Main").json
        self.assertTrue(any(key["name"].startswith("Shop (eab-") for key in listed), listed)

    def test_a_refusal_is_a_refusal(self):
        self.login("certcentral")
        self.admin("scenario", {"provider": "certcentral", "queue": ["forbidden", "500"]})
        self.assertEqual(self.create().code, 8)
        self.assertEqual(self.desk("--json", "provider", "pending").json, [])
        unknown = self.create()
        self.assertEqual(unknown.code, 9)
        self.assertIn("It is kept as creation c-", unknown.err)
        pending = self.desk("--json", "provider", "pending").json
        self.assertEqual(set(pending[0]), {"id", "provider", "kind", "name", "state", "http_status", "detail", "record", "created", "advice"})
        self.assertEqual((pending[0]["state"], pending[0]["http_status"], pending[0]["record"]), ("unknown", 500, None))


if __name__ == "__main__":
    main(__name__)
