#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""read_vault.py FOLDER - opens a vault with the password or recovery code on its standard input and says what is in it, as JSON.

Written from src/vault/FORMAT.md alone: it shares no line with the program. It shows digests of what is sealed, never a secret."""
import base64
import hashlib
import hmac
import json
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTER = b"eab-vault inbox 1\n"
AUDIT = b"eab-vault audit 1\n"


def hkdf(key, salt, purpose):
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)


def mac(key, *parts):
    return hmac.digest(key, b"".join(parts), "sha256")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def unseal(key, value, associated):
    return AESGCM(key).decrypt(value[:12], value[12:], associated)


def compact(members):
    return json.dumps(members, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def recovery_bits(text):
    """The 20 bytes of a recovery code; nothing when it is none."""
    letters = text.upper().replace("-", "").replace(" ", "").translate(str.maketrans("OIL", "011"))
    if len(letters) != 40 or set(letters) - set(CODE_ALPHABET):
        return None
    bits = 0
    for group in range(8):
        *values, check = (CODE_ALPHABET.index(c) for c in letters[5 * group:5 * group + 5])
        total = 0
        for value, factor in zip((*values, group + 1), (2, 4, 8, 16, 5)):
            for bit in range(5):  # factor * value in GF(32)
                total ^= value << bit if factor >> bit & 1 else 0
        for bit in range(9, 4, -1):
            total ^= 0b100101 << bit - 5 if total >> bit & 1 else 0
        if total != check:
            return None
        for value in values:
            bits = bits << 5 | value
    return bits.to_bytes(20, "big")


def unlock(file, secret):
    """The slot that a secret opens, and what it wraps."""
    code = recovery_bits(secret)
    for slot in file["slots"]:
        kdf, salt = slot["kdf"], base64.b64decode(slot["salt"])
        if slot["kind"] == "password":
            key = hash_secret_raw(secret.encode(), salt, time_cost=kdf["passes"], memory_cost=kdf["memory_mib"] * 1024,
                                  parallelism=kdf["lanes"], hash_len=32, type=Type.ID, version=0x13)
        elif slot["kind"] == "recovery" and code:
            key = hkdf(code, salt, b"eab-vault key slot")
        else:
            continue
        head = {name: file[name] for name in ("format", "vault", "cipher", "inbox")}
        head["slot"] = {name: value for name, value in slot.items() if name != "wrapped"}
        try:
            return slot, AESGCM(key).decrypt(base64.b64decode(slot["nonce"]), base64.b64decode(slot["wrapped"]), compact(head))
        except InvalidTag:
            continue
    sys.exit("no slot opens")


def database(path, key, salt):
    """A copy of the database in memory, as SQLCipher's own shell tells it."""
    words = f"""PRAGMA key = "x'{key.hex()}{salt}'";\nPRAGMA cipher_compatibility = 3;\nPRAGMA cipher_page_size = 4096;
PRAGMA user_version;\n.dump\n"""
    told = subprocess.run(["sqlcipher", "-batch", "-bail", path], input=words.encode(), capture_output=True, check=True).stdout.decode()
    before, dump = told.split("PRAGMA foreign_keys=OFF;\n", 1)
    copy = sqlite3.connect(":memory:")
    copy.row_factory = sqlite3.Row
    copy.executescript(dump)
    return int(before.split()[-1]), copy


class Sealed:
    """The sealed values, all opened; of them only digests leave."""

    def __init__(self, rows, key):
        prints = hkdf(key, None, b"eab-vault fingerprints")
        self.values = {}
        for row in rows.execute("SELECT * FROM sealed ORDER BY version"):
            owner, field, version = row["record_id"], row["field"], row["version"]
            value = unseal(key, row["value"], f"{owner}\n{field}\n{version}".encode())
            assert row["fingerprint"] == mac(prints, field.encode(), b"\n", value), (owner, field, version)
            self.values.setdefault((owner, field), []).append((version, value))

    def digest(self, owner, field, version=1 << 62):
        known = [value for its, value in self.values.get((owner, field), []) if its <= version]
        return sha256(known[-1]) if known else None


def log_holds(rows, secrets_key, vault_key):
    key, older_key = hkdf(secrets_key, None, b"eab-vault audit log"), hkdf(vault_key, None, b"eab-vault audit")
    letters = {row["sequence"]: [row["letter"], row["slot"] or "", str(row["turn"]), row["vouched"]]
               for row in rows.execute("SELECT * FROM audit_letter")} if has_table(rows, "audit_letter") else {}
    head, older = (0, b""), True
    for row in rows.execute("SELECT * FROM audit ORDER BY sequence"):
        texts = [row[name] or "" for name in ("at", "actor", "action", "record_id", "detail")] + letters.get(row["sequence"], [])
        right = [mac(key, head[1], *(b"%d:%s" % (len(text), text) for text in (one.encode() for one in texts)))]
        right += [mac(older_key, head[1], b"\n", "\x1f".join(texts).encode())] if older else []
        if row["code"] not in right:
            return False
        older = older and row["code"] != right[0]
        head = (row["sequence"], row["code"])
    for row in rows.execute("SELECT value FROM sealed WHERE record_id='audit' AND field='audit-head'"):
        return unseal(secrets_key, row["value"], b"audit\naudit-head\n1") == head[0].to_bytes(8, "big") + head[1]
    return None  # no owner has changed it with this program


def audit_letters(folder, file, secrets_key, pairs):
    """Lines of the log that wait: what they say, and whether the slot has signed them."""
    found = []
    for path in sorted(folder.glob("inbox/*.audit")):
        letter = json.loads(unbox(path.read_bytes(), AUDIT, file, pairs, b"\naudit"))
        code, turn = base64.b64decode(letter.pop("code")), int(letter["counter"])
        key = hkdf(secrets_key, letter["slot"].encode(), b"eab-vault audit chain")
        for _ in range(turn - 1):
            key = hkdf(key, None, b"eab-vault audit turn")
        found.append({**letter, "signed": turn > 0 and code == mac(key, compact(letter))})
    return found


def has_table(rows, name):
    return bool(rows.execute("SELECT 1 FROM sqlite_master WHERE type='table' AND name=?", (name,)).fetchone())


def told_record(rows, row, sealed):
    def column(sql):
        return [one[0] for one in rows.execute(sql, (row["id"],))]

    uses = rows.execute("SELECT host, client, version, client_dir, account_url, how, since, at FROM use WHERE record_id=? ORDER BY sequence",
                        (row["id"],)).fetchall() if has_table(rows, "use") else []
    messages = rows.execute("SELECT m.id, m.name FROM message_link AS l JOIN message AS m ON m.sequence=l.message"
                            " WHERE l.record_id=? AND l.undone=0 ORDER BY l.sequence", (row["id"],)).fetchall()
    facts = rows.execute("SELECT f.name, f.value FROM message_link AS l JOIN fact AS f ON f.link=l.sequence WHERE l.record_id=? AND l.undone=0"
                         " ORDER BY f.asked DESC, f.at, f.sequence", (row["id"],)).fetchall() if has_table(rows, "fact") else []
    return {**row, "facts": {name: json.loads(value) for name, value in facts},
            "domains": column("SELECT name FROM record_domain WHERE record_id=? ORDER BY position"),
            "contacts": column("SELECT contact FROM record_contact WHERE record_id=? ORDER BY position"),
            "tags": column("SELECT tag FROM record_tag WHERE record_id=? ORDER BY position"), "uses": [dict(use) for use in uses],
            "hmac_sha256": sealed and row["hmac_bytes"] and sealed.digest(row["id"], "hmac", row["version"]) or None,
            "messages": [{"name": name, "sha256": sealed and sealed.digest(id, "source")} for id, name in messages]}


def newest_states(rows):
    """What the log of changes makes of each record."""
    states = {}
    for row in rows.execute("SELECT record_id, parent, fields FROM history WHERE change IS NOT NULL ORDER BY sequence"):
        if row["parent"] is None:
            states[row["record_id"]] = {} if row["fields"] else None  # else as its own row has it
        if row["fields"] is None:
            continue
        state = states[row["record_id"]]
        for name, value in json.loads(row["fields"]).items():
            state[name] = value
            if value is None:
                del state[name]
    return states


def masked_texts(rows):
    found = rows.execute("SELECT masked FROM message WHERE masked IS NOT NULL ORDER BY sequence").fetchall()
    return [zlib.decompress(row["masked"][4:]).decode() for row in found]


def unbox(data, magic, file, pairs, more):
    assert data.startswith(magic)
    fresh, value = data[len(magic):][:32], data[len(magic) + 32:]
    for private, public in pairs:
        own = X25519PrivateKey.from_private_bytes(private)
        key = hkdf(own.exchange(X25519PublicKey.from_public_bytes(fresh)), fresh + public, b"eab-vault inbox item")
        try:
            return unseal(key, value, file["vault"].encode() + more)
        except InvalidTag:
            continue
    raise InvalidTag


def letters(folder, file, pairs):
    """What waits in the letter box: names and digests."""
    found = []
    for path in sorted(one for one in folder.glob("inbox/*") if one.suffix != ".audit"):
        line, content = unbox(path.read_bytes(), LETTER, file, pairs, b"").split(b"\n", 1)
        found.append({"name": line.decode().split("\t")[1], "sha256": sha256(content)})
    return found


def main(folder, secret):
    file = json.loads((folder / "keyslots.json").read_bytes())
    assert file["format"] == 1, "a newer format"
    checksum, code = file.pop("checksum"), base64.b64decode(file["code"])
    intact = checksum == sha256(compact(file))
    del file["code"]
    slot, keys = unlock(file, secret)
    vault_key, secrets_key, private = keys[:32], keys[32:64], keys[64:]
    schema, rows = database(folder / "vault.db", vault_key, file["cipher"]["salt"])
    assert schema == 3, f"schema {schema}"
    sealed = Sealed(rows, secrets_key) if secrets_key else None
    pairs = [(private, base64.b64decode(file["inbox"]))] if private else None
    if sealed:
        pairs += [(both[:32], both[32:]) for _, both in sealed.values.get(("letter-box", "box-key"), [])]
    records = rows.execute("SELECT * FROM record_row ORDER BY sequence").fetchall()
    return {"vault": file["vault"], "title": file["title"], "slot": slot["id"], "role": slot["role"], "schema": schema,
            "checksum_holds": intact, "code_holds": code == mac(hkdf(vault_key, None, b"eab-vault key slots file"), compact(file)),
            "audit_holds": log_holds(rows, secrets_key, vault_key) if secrets_key else None,
            "audit": [dict(row, code=None) for row in rows.execute("SELECT * FROM audit ORDER BY sequence")],
            "audit_letters": audit_letters(folder, file, secrets_key, pairs) if private else None,
            "meta": dict(rows.execute("SELECT name, value FROM meta").fetchall()),
            "records": [told_record(rows, dict(row), sealed) for row in records],
            "logged": newest_states(rows), "masked": masked_texts(rows),
            "letters": letters(folder, file, pairs) if private else None}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.stdin.read().rstrip("\n")), indent=1))
