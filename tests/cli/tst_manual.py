#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""The manual page and the completion scripts."""
import re
import shutil
import subprocess
import unittest

from desk import Desk, main


class SelfDescription(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(vault=False)
        cls.page = cls.desk("man", plain=True).out
        cls.commands = re.findall(r"^  ([a-z][a-z-]+) ", cls.desk("--help", plain=True).out, re.M)

    @classmethod
    def tearDownClass(cls):
        cls.desk.__exit__()

    def filtered(self, *command, text):
        return subprocess.run(command, input=text, capture_output=True, text=True, env={**self.desk.env, "MANWIDTH": "80", "LC_ALL": "C.UTF-8"},
                              cwd=self.desk.dir, check=False)


class Manual(SelfDescription):
    def test_it_renders_without_a_warning(self):
        (self.desk.dir / "page.1").write_text(self.page, encoding="utf-8")
        for command in (["man", "--warnings=w", "-l", "page.1"], ["groff", "-ww", "-man", "-Tutf8", "-Kutf8", "page.1"]):
            if not shutil.which(command[0]):
                self.skipTest(f"no {command[0]}")
            done = self.filtered(*command, text="")
            self.assertEqual((done.returncode, done.stderr), (0, ""), command)
            self.assertIn("EAB-VAULT-CLI(1)", re.sub(".\b|\x1b[^m]*m", "", done.stdout))

    def test_everything_is_in_it(self):
        plain = self.page.replace("\\-", "-")
        self.assertGreater(len(self.commands), 20)
        for command in self.commands:
            self.assertIn(f"\n.SS {command}\n", plain)
            for option in re.findall(r"^  (?:-h,)?(--[a-z-]+)", self.desk(command, "--help", plain=True).out, re.M):
                if option != "--help":
                    self.assertRegex(plain.split(f".SS {command}\n")[1], rf"\.B {option}\b")
        for section in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "COMMANDS", "EXAMPLES", "EXIT STATUS", "ENVIRONMENT", "FILES"):
            self.assertIn(f"\n.SH {section}\n", plain)
        self.assertIn(".B --challenge http-01|dns-01\n", plain)
        for code in range(11):
            self.assertIn(f"\n.B {code}\n", plain)


class Completion(SelfDescription):
    def complete(self, *words):
        """What bash offers for the last of these words."""
        (self.desk.dir / "a folder").mkdir(exist_ok=True)
        script = self.desk("completion", "bash", plain=True).out + """
            complete -p eab-vault-cli >/dev/null || exit 9
            COMP_WORDS=(eab-vault-cli "$@") COMP_CWORD=$#
            _eab_vault_cli
            printf '%s\\n' "${COMPREPLY[@]}"
        """
        done = self.filtered("bash", "-c", script, "bash", *words, text="")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return [line for line in done.stdout.splitlines() if line]

    def test_bash_understands_the_script(self):
        done = self.filtered("bash", "-n", text=self.desk("completion", "bash", plain=True).out)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_commands_and_options(self):
        self.assertEqual(self.complete("imp"), ["import"])
        self.assertLessEqual({"import", "init", "--vault", "--json"}, set(self.complete("")))
        self.assertEqual(self.complete("import", "--on"), ["--on-conflict"])
        self.assertEqual(self.complete("--json", "und"), ["undo-import"])
        self.assertEqual(self.complete("slot", "te"), ["test"])
        self.assertEqual(set(self.complete("slot", "")) - {"--help"}, {"list", "add", "remove", "rename", "test", "confirm"})

    def test_values(self):
        self.assertEqual(self.complete("setup", "certbot", "x", "--challenge", ""), ["http-01", "dns-01"])
        self.assertEqual(self.complete("import", "--on-conflict", "r"), ["replace"])
        self.assertEqual(self.complete("slot", "add", "rec"), ["recovery"])
        self.assertEqual(self.complete("completion", "f"), ["fish"])
        self.assertEqual(self.complete("add", "--title", ""), [])

    def test_files_and_folders_also_with_blanks(self):
        self.assertEqual(self.complete("import", "ord"), ["order.eml"])
        self.assertEqual(self.complete("--password-file", "pass"), ["password"])
        self.assertEqual(self.complete("list", "--password-file", "pass"), ["password"])
        self.assertEqual(self.complete("setup", "certbot", "x", "--out", "a"), ["a folder"])
        self.assertEqual(self.complete("setup", "certbot", "x", "--out", "ord"), [])

    def test_other_shells(self):
        fish, zsh = (self.desk("completion", shell, plain=True).out for shell in ("fish", "zsh"))
        for command in self.commands:
            self.assertIn(f" -a {command} ", fish)
            self.assertIn(f"'{command}:", zsh)
        self.assertNotRegex(zsh, r"local path\b", "in zsh it is tied to PATH")
        for shell, script in (("fish", fish), ("zsh", zsh)):
            if shutil.which(shell):
                done = self.filtered(shell, "-n", text=script)
                self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_a_shell_nobody_knows(self):
        done = self.desk("completion", "csh", plain=True)
        self.assertEqual((done.code, done.out), (2, ""))
        self.assertTrue(done.err.startswith("error: "))


if __name__ == "__main__":
    main(__name__)
