#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""How many actions lead from a mail to saved files, performed and counted: a click, a chord and a field typed are one each.

actions.py PROGRAM VAULT SERVER
  The mail lies among the downloads. Prints the table; fails where there are more than are allowed.
"""
import sys

from person import PATIENCE, Window, first_run

MOST = {"first run, mail, files": 10, "mail, files": 6, "second server": 3}


def to_the_files(window):
    """certbot, http-01 by the web server's folder, one domain; the newest mail is chosen already."""
    window.click("Open a file...")
    window.find("File name:", "text")
    window.key("Return")
    window.click("Save and set up")
    window.find("Domains, one per line")
    window.type("shop.example.org")  # the cursor stands there
    window.click("I agree to the CA's terms of service", "check")
    window.click("Save files")
    window.find_prefix("Saved to ")


def second_server(window, server):
    window.click("Set up another server")
    window.fill("For which server?", server)
    window.click("Save files")
    window.find_prefix("Saved to ")


def main():
    program, vault, server = sys.argv[1:]
    took = {}
    with Window(program, "--vault", vault) as window:
        first_run(window)
        first = window.actions
        window.actions = 0
        to_the_files(window)
        took["mail, files"] = window.actions
        took["first run, mail, files"] = first + window.actions
        window.click("Done")
        window.actions = 0
        second_server(window, server)
        took["second server"] = window.actions
        window.click("Done")
        window.key("ctrl+q")
        window.process.wait(PATIENCE)
    for way, most in MOST.items():
        print(f"actions: {way:24} {took[way]:3} of at most {most}")
    if any(took[way] > most for way, most in MOST.items()):
        raise SystemExit("more actions than are allowed")


main()
