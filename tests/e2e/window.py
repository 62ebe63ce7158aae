#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Drives the real window the way a person does: looks for things by their accessible names, moves the
mouse onto them and clicks, types on the keyboard. Nothing is called behind the window's back.

window.py PROGRAM VAULT MAIL PLAN.json ANSWERS
  PLAN: [{"client", "domains", "challenge": "standalone"|"dns", "port", "hook", "client_dir", "bundle", "out"}, ...]
Writes one JSON object per plan: {"client", "out", "commands": [...]} with the commands as copied from the window.
"""
import json
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi

PATIENCE = 40
PASSWORD = "copper lantern misty orchard"


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def within(what, look):
    """Asks `look` again and again until it finds something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = look()
        except Exception:  # the tree changes while it is walked
            found = None
        if found:
            return found
        time.sleep(0.1)
    subprocess.run(["import", "-window", "root", "-silent", os.environ.get("EAB_PICTURE", "/dev/null")])
    raise SystemExit(f"not found within {PATIENCE} s: {what}")


def walk(node):
    yield node
    for index in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def names(node):
    """Its own name, and those of the labels beside it: a combo box is called what it shows."""
    yield node.name
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            for index in range(relation.getNTargets()):
                yield relation.getTarget(index).name


class Window:
    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments])
        self.app = within("the program", self._application)

    def _application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            app = desktop.getChildAtIndex(index)
            if app is not None and app.get_process_id() == self.process.pid and app.childCount:
                return app
        return None

    def find(self, name, role=None):
        """The thing that can be seen, bears this name, and (when given) has this role."""

        def look():
            hits = []
            for node in walk(self.app):
                if (role and role not in node.getRoleName()) or name not in names(node):
                    continue
                state = node.getState()
                if state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_ENABLED):
                    hits.append(node)
            return hits[-1] if hits else None  # the one opened last lies on top

        return within(f"{role or 'thing'} “{name}”", look)

    def find_prefix(self, prefix):
        def look():
            return [n for n in walk(self.app) if n.name.startswith(prefix) and n.getState().contains(pyatspi.STATE_SHOWING)]

        return within(f"“{prefix}...”", look)

    def states(self, name):
        """How it is now: "CHECKED" and its like."""
        return [pyatspi.stateToString(state).upper() for state in self.find(name).getState().getStates()]

    def click(self, name, role=None):
        node = self.find(name, role)
        # Wait until it stands still: a window that is being laid out moves its buttons.
        before = None
        while True:
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            now = (box.x, box.y, box.width, box.height)
            if now == before and box.width > 0:
                break
            before = now
            time.sleep(0.1)
        xdotool("mousemove", "--sync", box.x + min(box.width // 2, 200), box.y + box.height // 2)
        xdotool("click", 1)
        return node

    def type(self, text):
        xdotool("type", "--delay", 12, "--", text)

    def fill(self, name, text):
        """Puts a text in the place of what a field holds."""
        self.click(name, "text")
        xdotool("key", "ctrl+a")
        self.type(text)

    def key(self, *keys):
        xdotool("key", "--clearmodifiers", *keys)


def first_run(window):
    window.find("The same password again")
    window.click("Password", "text")
    window.type(PASSWORD)
    window.key("Tab")
    window.type(PASSWORD)
    window.click("Make the vault")
    code = within("the recovery code", lambda: window.find("Recovery code").description).replace(" ", "")
    groups = code.split("-")
    assert len(groups) == 8, "eight groups"
    window.click("I have it on paper")
    for field in [n for n in window.find_prefix("Group ") if "text" in n.getRoleName()]:
        number = int(field.name.split()[-1])
        window.click(field.name, "text")
        window.type(groups[number - 1].lower())
    window.click("Done")


def import_mail(window, mail):
    window.click("Open a file...")
    window.find("File name:", "text")
    window.type(mail)
    window.key("Return")
    window.find("Key identifier (KID)", "text")
    window.click("Save 1 record")
    window.find("1 record saved.")


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, check=True).stdout


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
        choose(window, "How the domains are proved", ["Down"])
        window.click("Port it listens on")
        window.key("ctrl+a")
        window.type(str(plan["port"]))
    else:
        choose(window, "How the domains are proved", ["Down", "Down"])
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
    window = Window(program, "--vault", vault)
    try:
        first_run(window)
        import_mail(window, mail)
        with open(answers, "w") as out:
            for plan in json.load(open(plans)):
                set_up(window, plan, out)
        window.key("ctrl+l")
        window.find("Unlock", "button")
        window.key("ctrl+q")
        window.process.wait(PATIENCE)
    finally:
        if window.process.poll() is None:
            window.process.terminate()
            window.process.wait()


main()
