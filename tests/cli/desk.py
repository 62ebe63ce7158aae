# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""What the tests of the command line share: a desk of their own, and a terminal to type on."""
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PROGRAM = Path(os.environ["EAB_BIN"]) / "eab-vault-cli"
PASSWORD = "copper lantern misty orchard"
# One key in the three ways it is written.
ORDER_KID = "kD3v_9sQx2LrT0aVY8mB1w"
ORDER_HMAC = ("-7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA", "+7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA",
              "fbbc75560d3265bde743cb0b9364ede6b5a6f5a12851ce077497cf8ba1aa4730")
OTHER_HMAC = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"


@dataclass
class Done:
    """A command that has ended."""
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


def order_mail(kid=ORDER_KID, hmac=ORDER_HMAC[1] + "=", number="HB-77120", age=3600, url=None):
    text = (ROOT / "resources/samples/order.eml").read_text(encoding="utf-8")
    then = time.time() - age
    for old, new in (("@DATE@", time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(then))),
                     ("@DAY@", time.strftime("%Y-%m-%d", time.gmtime(then))),
                     (ORDER_KID, kid), (ORDER_HMAC[1] + "=", hmac), ("HB-77120", number),
                     ("https://acme.harbour.example.net/v2/OV", url or "https://acme.harbour.example.net/v2/OV")):
        text = text.replace(old, new)
    return text


class Desk:
    """A folder with a vault, its password and its recovery code in files, and nothing else of this computer."""
    _template = None

    def __init__(self, vault=True):
        self.dir = Path(tempfile.mkdtemp(prefix="eab-cli-"))
        self.dir.chmod(0o755)
        self.vault = self.dir / "v.eabvault"
        self.env = {"PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin",
                    "QT_QPA_PLATFORM": "offscreen", "EAB_VAULT": str(self.vault), "CORPUS": str(ROOT / "tests/data/corpus"),
                    "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self.dir}/nobody"}
        for name, folder in (("HOME", "home"), ("XDG_DATA_HOME", "home/data"), ("XDG_CONFIG_HOME", "home/config"),
                             ("XDG_RUNTIME_DIR", "home/run"), ("TMPDIR", "tmp")):
            (self.dir / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
            self.env[name] = str(self.dir / folder)
        (self.dir / "password").write_text(PASSWORD + "\n", encoding="utf-8")
        (self.dir / "order.eml").write_text(order_mail(), encoding="utf-8")
        (self.dir / "other-key.eml").write_text(order_mail(hmac=OTHER_HMAC), encoding="utf-8")
        self.recovery_code = None
        if vault:
            self._take_vault()

    def _take_vault(self):
        if Desk._template is None:
            made = self("--password-file", "password", "--json", "init", "--kdf-memory", "64", "--title", "Shop orders", plain=True)
            assert made.code == 0, made
            Desk._template = Path(tempfile.mkdtemp(prefix="eab-cli-template-"))
            shutil.copytree(self.vault, Desk._template / "v")
            (Desk._template / "code").write_text(made.json["recovery_code"] + "\n", encoding="utf-8")
        else:
            shutil.copytree(Desk._template / "v", self.vault)
        # The recovery code opens at once; a password takes its time by design.
        shutil.copy(Desk._template / "code", self.dir / "code")
        self.recovery_code = (self.dir / "code").read_text(encoding="utf-8").strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.dir, ignore_errors=True)

    @staticmethod
    def clear_up():
        if Desk._template:
            shutil.rmtree(Desk._template)
            Desk._template = None

    def __call__(self, *args, plain=False, stdin=None, env=None, before=(), program=PROGRAM, **more):
        """Runs the program; unless `plain`, with the recovery code as its password. `before` goes before it."""
        words = [*before, str(program), *(() if plain else ("--password-file", str(self.dir / "code"))), *map(str, args)]
        done = subprocess.run(words, cwd=self.dir, env={**self.env, **(env or {})}, capture_output=True, timeout=60,
                              input=stdin.encode() if isinstance(stdin, str) else stdin or b"", check=False, **more)
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def start(self, *args, plain=False, **more):
        """Starts the program and goes on."""
        words = [str(PROGRAM), *(() if plain else ("--password-file", str(self.dir / "code"))), *map(str, args)]
        return subprocess.Popen(words, cwd=self.dir, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, **more)

    def secrets(self):
        """What must be seen nowhere, however it is written."""
        return [s for s in (PASSWORD, self.recovery_code, *ORDER_HMAC, OTHER_HMAC) if s]

    def files(self):
        """Every file that is not part of the desk itself, without what the vault keeps for itself."""
        own = {"password", "code", "order.eml", "other-key.eml"}
        return {p.relative_to(self.dir).as_posix() for p in self.dir.rglob("*") if p.is_file()} - own

    def vault_files(self):
        """What lies in the vault's folder, but for what says who opened it."""
        return {path.relative_to(self.vault).as_posix(): path.read_bytes() for path in self.vault.rglob("*")
                if path.is_file() and path.name != "lock" and path.suffix != ".audit" and path.parent.name != "chains"}

    def leftovers(self):
        """Half-written things: temporary names of files and folders, journals."""
        pattern = re.compile(r"\.new-|\.[A-Za-z]{6}$|-journal$|-wal$|-shm$")
        return sorted(str(p.relative_to(self.dir)) for p in self.dir.rglob("*") if pattern.search(p.name))


class Terminal:
    """The program on a real terminal, and somebody who types."""

    def __init__(self, desk, *args, plain=True, **streams):
        try:
            self.master, self.slave = pty.openpty()
        except OSError:
            raise unittest.SkipTest("no terminals here: /dev/pts is not mounted") from None
        self.seen = ""
        self._heard = 0
        words = [str(PROGRAM), *(() if plain else ("--password-file", str(desk.dir / "code"))), *map(str, args)]
        chosen = {"stdin": self.slave, "stdout": self.slave, "stderr": self.slave, **streams}
        self.child = subprocess.Popen(words, cwd=desk.dir, env={**desk.env, "TERM": "xterm"}, **chosen,
                                      start_new_session=True, preexec_fn=self._take_terminal)

    def _take_terminal(self):
        import fcntl
        fcntl.ioctl(self.slave, termios.TIOCSCTTY, 0)

    def read(self, until, timeout=20):
        """Reads on until the text is there."""
        end = time.monotonic() + timeout
        start = self._heard
        while until not in self.seen[start:]:
            left = end - time.monotonic()
            ready = left > 0 and select.select([self.master], [], [], left)[0]
            if not ready:
                raise AssertionError(f"“{until}” was not said, only: {self.seen[start:]!r}")
            try:
                self.seen += os.read(self.master, 4096).decode().replace("\r\n", "\n")
            except OSError as ended:
                raise AssertionError(f"“{until}” was not said, only: {self.seen[start:]!r}") from ended
        self._heard = self.seen.index(until, start) + len(until)

    def echoes(self):
        return bool(termios.tcgetattr(self.slave)[3] & termios.ECHO)

    def type(self, text):
        os.write(self.master, text.encode())

    def answer(self, question, text, hidden=True):
        """Waits for the question, then types. By then a secret must not be seen any more."""
        self.read(question)
        assert hidden != self.echoes(), "what is typed would be seen" if hidden else "typing unseen"
        self.type(text + "\n")

    def end(self, timeout=30):
        """Waits for the program's end and answers its exit code; what it said is in `seen`."""
        end = time.monotonic() + timeout
        while self.child.poll() is None or select.select([self.master], [], [], 0)[0]:
            assert time.monotonic() < end, f"it does not end; it said: {self.seen!r}"
            if select.select([self.master], [], [], 0.02)[0]:
                self.seen += os.read(self.master, 4096).decode().replace("\r\n", "\n")
        return self.child.returncode

    def close(self):
        if self.child.poll() is None:
            os.kill(self.child.pid, signal.SIGKILL)
            self.child.wait()
        os.close(self.master)
        os.close(self.slave)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def main(module):
    """Runs the unit tests of a module, then clears up."""
    import unittest
    program = unittest.main(module=module, exit=False, verbosity=2)
    Desk.clear_up()
    sys.exit(not program.result.wasSuccessful())
