# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Drives the real window the way a person does: looks for things by their accessible names, moves the
mouse onto them and clicks, types on the keyboard. Nothing is called behind the window's back."""
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
    """Every click, every chord and every text typed is one action; they are counted."""

    def __init__(self, program, *arguments):
        self.actions = 0
        self.process = subprocess.Popen([program, *arguments])
        self.app = within("the program", self._application)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Ends the program where it has not ended by itself."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

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
        self.actions += 1
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
        self.actions += 1
        xdotool("type", "--delay", 12, "--", text)

    def fill(self, name, text):
        """Puts a text in the place of what a field holds."""
        before = self.actions
        self.click(name, "text")
        xdotool("key", "ctrl+a")
        self.type(text)
        self.actions = before + 1  # one field typed

    def key(self, *keys):
        self.actions += len(keys)
        xdotool("key", "--clearmodifiers", *keys)


def first_run(window):
    window.find("The same password again")
    window.fill("Password", PASSWORD)
    window.fill("The same password again", PASSWORD)
    window.click("Make the vault")
    window.click("Save the sheet and go on")


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, check=True).stdout
