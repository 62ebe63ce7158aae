#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Creates credentials at a stand-in of the three APIs through every kind of trouble, and kills the program
at every step. Whatever the API made must then be in the vault or among the pending creations.

  EAB_BIN=FOLDER providers.py
"""
import json
import os
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLI = os.environ["EAB_BIN"] + "/eab-vault-cli"
NOTHING_SENT, SAVED, REFUSED, UNKNOWN = "nothing sent", "saved", "refused", "unknown"
EXIT = {SAVED: 0, REFUSED: 8, NOTHING_SENT: 8, UNKNOWN: 9}

# Answers that say what happened, whatever the API.
SCENARIOS = [
    ("ok", SAVED), ("chunked", SAVED), ("bom", SAVED), ("wrapped", SAVED), ("array", SAVED), ("extra_fields", SAVED),
    ("std_hmac", SAVED), ("status200", SAVED), ("dupheaders", SAVED), ("slow:1", SAVED), ("429:1", SAVED),
    ("429date:1", SAVED), ("429bare", SAVED), ("forbidden", REFUSED), ("conflict", REFUSED),
    ("redirect:https://127.0.0.1:9/elsewhere", REFUSED), ("redirect307:https://127.0.0.1:9/elsewhere", REFUSED),
    ("500", UNKNOWN), ("502html", UNKNOWN), ("503:1", UNKNOWN), ("html200", UNKNOWN), ("notjson", UNKNOWN),
    ("empty204", UNKNOWN), ("emptybody", UNKNOWN), ("status202", UNKNOWN), ("truncated", UNKNOWN),
    ("badlength", SAVED), ("drop_after_create", UNKNOWN), ("rst_after_create", UNKNOWN),
    ("drop_before_create", UNKNOWN), ("missing_kid", UNKNOWN), ("missing_hmac", UNKNOWN), ("null_hmac", UNKNOWN),
    ("bad_hmac", UNKNOWN), ("bigbody:8", UNKNOWN), ("short_hmac", UNKNOWN),
]
# badlength brings the whole pair before it breaks off; short_hmac a key of eight bytes, which is kept sealed and
# never stored by itself.


class Checks:
    def __init__(self):
        self.failed = 0

    def that(self, holds, what):
        if not holds:
            self.failed += 1
            print(f"FAIL: {what}", flush=True)


class World:
    """A vault of its own and the stand-in server."""

    def __init__(self, folder, *flags):
        self.folder = Path(folder)
        self.vault = self.folder / "v.eabvault"
        self.code = self.folder / "code"
        self.env = {**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": f"{folder}/config", "XDG_DATA_HOME": f"{folder}/data",
                    "QT_QPA_PLATFORM": "offscreen"}
        self.server = subprocess.Popen([sys.executable, HERE / "../tools/mock_providers.py", "--dir", self.folder / "mock", *flags],
                                       stdout=subprocess.PIPE, text=True)
        self.info = json.loads(self.server.stdout.readline())
        self.tls = ssl.create_default_context()
        self.tls.check_hostname = False
        self.tls.verify_mode = ssl.CERT_NONE

    def close(self):
        self.server.terminate()
        self.server.wait()

    def admin(self, path, body=None):
        request = urllib.request.Request(self.info["admin"] + path, data=None if body is None else json.dumps(body).encode())
        with urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=self.tls)).open(request) as answer:
            return json.load(answer)

    def cli(self, *words, stdin=b""):
        return subprocess.run([CLI, "--vault", self.vault, "--password-file", self.code, "--json", *words],
                              env=self.env, input=stdin, capture_output=True, timeout=120)

    def answer(self, *words):
        done = self.cli(*words)
        assert done.returncode == 0, (words, done.returncode, done.stderr)
        return json.loads(done.stdout)

    def init(self):
        password = self.folder / "password"
        password.write_text("copper lantern misty orchard\n")
        made = subprocess.run([CLI, "--vault", self.vault, "--password-file", password, "--json", "init", "--kdf-memory", "64"],
                              env=self.env, capture_output=True, check=True)
        self.code.write_text(json.loads(made.stdout)["recovery_code"] + "\n")  # opens without the slow derivation

    def login(self, kind, *options):
        key = self.folder / f"{kind}.key"
        key.write_text(self.info["keys"][kind.split("-")[0]] + "\n")
        self.answer("provider", "add", kind, "--name", kind, "--base-url", self.info["base_url"], "--api-key-file", str(key),
                    "--ca-bundle", self.info["ca_cert"], *options)

    def parameters(self, kind, mark):
        if kind.startswith("certcentral"):
            return ["--param", f"name={mark}", "--param", "product_name_id=ssl_plus", "--param",
                    f"organization_id={self.info['organization_id']}", "--param", "validity_years=1"]
        if kind == "iotdm":
            return ["--param", f"name={mark}", "--param", f"account_id={self.info['account_id']}", "--param",
                    "external_account_binding=true"]
        return ["--param", f"customer_email={mark}@example.com"]

    def lost(self):
        """What the API made and the vault knows nothing of."""
        names = {intent["name"] for intent in self.answer("provider", "pending")}  # files what a kill left unread
        kids = {record["kid"] for record in self.answer("list")}

        def name(one):
            asked = one["request"]
            return asked.get("name") or asked.get("customer_email")
        return [one["kid"] for one in self.admin("state")["credentials"] if one["kid"] not in kids and name(one) not in names]


def through_every_scenario(world, checks, kind, server):
    for number, (scenario, expected) in enumerate(SCENARIOS):
        world.admin("scenario", {"provider": server, "queue": [scenario]})
        done = world.cli("provider", "create", kind, *world.parameters(kind, f"{kind}-{number}"))
        checks.that(done.returncode == EXIT[expected], f"{kind}, {scenario}: {expected} expected, exit {done.returncode}, {done.stderr[-300:]}")
        checks.that(b"TEST-KEY" not in done.stdout + done.stderr, f"{kind}, {scenario}: the API key is shown")
        for made in world.admin("state")["credentials"]:
            checks.that(made["hmac_base64url"].encode() not in done.stdout + done.stderr, f"{kind}, {scenario}: an HMAC key is shown")
        checks.that(not world.lost(), f"{kind}, {scenario}: lost {world.lost()}")
    print(f"{kind}: {len(SCENARIOS)} kinds of answers", flush=True)


def killed_at_every_step(world, checks, kind, server):
    """Kills the program after ever longer times, until it is done before it is killed."""
    delay, done_in_time = 0.0, 0
    while done_in_time < 5 and delay < 5:
        world.admin("scenario", {"provider": server, "queue": ["slow:0.1"]})
        child = subprocess.Popen([CLI, "--vault", world.vault, "--password-file", world.code, "--json", "provider", "create", kind,
                                  *world.parameters(kind, f"{kind}-killed-{int(delay * 1000)}")],
                                 env=world.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        try:
            child.wait(timeout=delay)
            done_in_time += 1
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        checks.that(not world.lost(), f"{kind}, killed after {delay:.3f} s: lost {world.lost()}")
        delay += 0.012
    world.admin("scenario", {"provider": server, "queue": []})
    checks.that(done_in_time >= 5, f"{kind}: never got to its end")
    checks.that(world.answer("check")["ok"], f"{kind}: the vault suffered")
    print(f"{kind}: killed up to {delay:.2f} s after its start", flush=True)


def ways_out(world, checks):
    """What may have happened can be found, revoked, and marked as dealt with."""
    pending = world.answer("provider", "pending")
    checks.that(all(intent["advice"] for intent in pending), "a pending creation without advice")
    orphan = next(i for i in pending if i["kind"] == "certcentral" and any(
        k["name"] == i["name"] for k in world.answer("provider", "keys", "certcentral")))
    key = next(k for k in world.answer("provider", "keys", "certcentral") if k["name"] == orphan["name"])
    world.answer("provider", "revoke", "certcentral", key["id"])
    checks.that(next(k for k in world.answer("provider", "keys", "certcentral") if k["id"] == key["id"])["status"] == "revoked",
                "revoking did not revoke")
    world.answer("provider", "settle", orphan["id"])
    checks.that(orphan["id"] not in [i["id"] for i in world.answer("provider", "pending")], "what was settled is still pending")


def tls_is_checked(checks):
    for mode in ("expired", "wronghost", "selfsigned"):
        with tempfile.TemporaryDirectory() as folder:
            world = World(folder, "--cert-mode", mode)
            try:
                world.init()
                world.login("identrust")
                done = world.cli("provider", "create", "identrust", *world.parameters("identrust", mode))
                error = json.loads(done.stderr.splitlines()[-1])["error"]
                checks.that(done.returncode == 8 and error["code"] == "tls_failed", f"{mode}: {done.returncode} {error}")
                checks.that(not world.admin("state")["credentials"], f"{mode}: something was sent")
                checks.that(not world.answer("provider", "pending"), f"{mode}: pending although nothing was sent")
            finally:
                world.close()
    print("certificates: expired, for another host, self-signed", flush=True)


def plain_http_needs_a_word(checks):
    with tempfile.TemporaryDirectory() as folder:
        world = World(folder, "--plain-port", "0")
        try:
            world.init()
            key = world.folder / "key"
            key.write_text(world.info["keys"]["identrust"])
            adding = ["provider", "add", "identrust", "--name", "plain", "--base-url", world.info["plain_base_url"], "--api-key-file", str(key)]
            done = world.cli(*adding)
            checks.that(done.returncode == 5 and b"plain_http_refused" in done.stderr, f"plain http was taken: {done.stderr}")
            world.answer(*adding, "--allow-http")
            created = world.answer("provider", "create", "plain", "--param", "customer_email=a@example.com")
            checks.that(created["kid"], "plain http on loopback, by explicit choice")
            done = world.cli("provider", "add", "identrust", "--name", "far", "--base-url", "http://203.0.113.7", "--api-key-file",
                             str(key), "--allow-http")
            checks.that(done.returncode == 5, "plain http to another machine was taken")
        finally:
            world.close()


def main():
    checks = Checks()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        world = World(folder)
        try:
            world.init()
            for kind, server in (("certcentral", "certcentral"), ("certcentral-legacy", "certcentral"), ("iotdm", "iotdm"), ("identrust", "identrust")):
                world.login(kind)
                if kind != "certcentral-legacy":
                    through_every_scenario(world, checks, kind, server)
                    killed_at_every_step(world, checks, kind, server)
                else:
                    checks.that(world.answer("provider", "create", kind, *world.parameters(kind, kind))["kid"], "the legacy service")
            ways_out(world, checks)
            secrets = [made["hmac_base64url"].encode() for made in world.admin("state")["credentials"]] + [k.encode() for k in world.info["keys"].values()]
            stored = b"".join(path.read_bytes() for path in world.vault.rglob("*") if path.is_file())
            checks.that(not any(secret in stored for secret in secrets), "a secret lies in clear in the vault's folder")
        finally:
            world.close()
    tls_is_checked(checks)
    plain_http_needs_a_word(checks)
    print(f"{checks.failed} failure(s), {time.monotonic() - started:.0f} s")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    sys.exit(main())
