#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""From nothing to the commands that a person copies out of the window.

window.py PROGRAM VAULT MAIL PLAN.json ANSWERS
  PLAN: [{"client", "domains", "challenge": "standalone"|"dns", "port", "hook", "client_dir", "bundle", "out"}, ...]
Writes one JSON object per plan: {"client", "out", "commands": [...]} with the commands as copied from the window.
"""
import json
import sys

from person import PATIENCE, Window, clipboard, first_run, within


def import_mail(window, mail):
    window.click("Open a file...")
    window.find("File name:", "text")
    window.type(mail)
    window.key("Return")
    window.find("Key identifier (KID)", "text")
    window.click("Save 1 record")
    window.find("1 record saved.")


def choose(window, name, keys):
    """Another entry of a box; the first one is where it begins."""
    window.click(name, "combo")
    window.key("Home", *keys, "Return")


def set_up(window, plan, answers):
    window.key("ctrl+shift+s")
    window.find("Save files")
    choose(window, "Client", {"certbot": [], "lego": ["Down"]}[plan["client"]])
    window.fill("Domains, one per line", plan["domains"][0])
    for name in plan["domains"][1:]:
        window.key("Return")
        window.type(name)
    if plan["challenge"] == "standalone":
        choose(window, "Proof of the domains", ["Down"])
        window.click("Port it listens on")
        window.key("ctrl+a")
        window.type(str(plan["port"]))
    else:
        choose(window, "Proof of the domains", ["Down", "Down"])
        window.click("DNS provider, by the client's name for it", "combo")
        window.key("ctrl+a")
        window.type("manual")
        window.fill("DNS hook (empty: a template is written)", plan["hook"])
    for key, text in (("e", "ops@example.test"), ("i", plan["out"])):
        window.key(f"alt+{key}", "ctrl+a")  # the keyboard brings what lies below into view
        window.type(text)
    if "CHECKED" not in window.states("I agree to the CA's terms of service"):
        window.key("alt+a")
    if "CHECKED" not in window.states("More: key, renewal, folders, private CA"):
        window.key("alt+r")
    window.key("alt+w", "Down", "Down")  # renewed by nothing: the test machine gets no timer
    for key, text in (("l", plan["out"]), ("k", plan["client_dir"]), ("b", plan["bundle"])):
        window.key(f"alt+{key}", "ctrl+a")
        window.type(text)
    window.click("Copy the commands")
    commands = within("the commands", lambda: [line for line in clipboard().splitlines() if line])
    window.click("Save files")
    window.find_prefix(f"Saved to {plan['out']}")
    window.click("Done")
    print(json.dumps({"client": plan["client"], "out": plan["out"], "commands": commands}), file=answers)


def main():
    program, vault, mail, plans, answers = sys.argv[1:]
    with Window(program, "--vault", vault) as window:
        first_run(window)
        import_mail(window, mail)
        with open(answers, "w") as out:
            for plan in json.load(open(plans)):
                set_up(window, plan, out)
        window.key("ctrl+l")
        window.find("Unlock", "button")
        window.key("ctrl+q")
        window.process.wait(PATIENCE)


main()
