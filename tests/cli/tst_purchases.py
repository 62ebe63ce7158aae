#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""Orders and their messages, where it takes several: two sellers, a table, an open question, somebody who is asked."""
import unittest

from desk import Desk, Terminal, main

KEYS = ("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", "ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8")


def notice(number, *lines, sender="orders@harbour.example.net"):
    return (f"From: Shop <{sender}>\nTo: ops@shop.example.org\nSubject: Order {number}\n"
            "Date: Tue, 17 Nov 2026 14:05:00 +0000\n\n" + "\n".join((f"Order Number: {number}", *lines)) + "\n")


class Orders(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.__exit__)

    def write(self, name, text):
        (self.desk.dir / name).write_text(text, encoding="utf-8")
        return name

    def taken(self, *args, code=0):
        done = self.desk("--json", "import", *args)
        self.assertEqual(done.code, code, done)
        return done.json

    def test_one_number_at_two_sellers(self):
        for seller in ("harbour", "lighthouse"):
            self.taken(self.write(f"{seller}.eml", notice("7", "Product: OV", sender=f"orders@{seller}.example.net")))
        orders = self.desk("--json", "order", "show", "7").json
        self.assertEqual(sorted(order["seller"] for order in orders), ["harbour.example.net", "lighthouse.example.net"])
        self.assertEqual([len(order["records"]) for order in orders], [1, 1])
        self.assertEqual([[m["name"] for m in order["messages"]] for order in orders],
                         [[order["seller"].split(".")[0] + ".eml"] for order in orders])
        said = self.desk("order", "show", "7").out
        self.assertEqual(said.count("Seller "), 2)

    def test_a_record_shows_its_own_rows_of_a_table(self):
        table = "Order Number,Key ID,HMAC Key,Directory URL,Product\n" + "".join(
            f"HB-{i},kid-of-row-{i},{key},https://acme.harbour.example.net/v2/OV,OV\n" for i, key in enumerate(KEYS))
        records = self.taken(self.write("orders.csv", table))["records"]
        for i, record in enumerate(records):
            text = self.desk("--json", "show", "--message", record).json["text"]
            self.assertTrue(text.startswith("Order Number,Key ID,"), text)
            self.assertIn(f"kid-of-row-{i}", text)
            self.assertNotIn(f"kid-of-row-{1 - i}", text)
            self.assertNotIn(KEYS[i], text)
            shown = self.desk("show", "--message", "--reveal", record).out
            self.assertIn(KEYS[i], shown)
            self.assertNotIn(KEYS[1 - i], shown)
        # The message itself is there once, and whole.
        messages = self.desk("--json", "message", "list").json
        self.assertEqual([sorted(m["records"]) for m in messages], [sorted(records)])
        self.assertEqual(self.desk("--json", "message", "show", messages[0]["id"]).json["text"].count("kid-of-row"), 2)

    def open_question(self):
        """Two products of an order, and a reference that may be either's."""
        self.taken(self.write("a.eml", notice("HB-1", "Product: PositiveSSL")), self.write("b.eml", notice("HB-1", "Product: Sectigo DV")))
        return self.write("c.eml", notice("HB-1", "CA Reference: 5544332211"))

    def test_an_open_question_is_a_finding_for_a_script(self):
        name = self.open_question()
        answer = self.taken(name, code=6)
        self.assertEqual((answer["imported"], answer["rejected"]), (1, 0))
        self.assertGreater(answer["open"], 0)
        self.assertEqual(len(self.desk("--json", "list").json), 3)
        # Said again it is known, and as open as before: no new question.
        self.assertEqual(self.taken(name)["skipped"], 1)

    def test_what_contradicts_is_stored_and_asked(self):
        first = self.write("one.eml", notice("HB-1", "Product: OV", "CA Reference: 5544332211"))
        other = self.write("two.eml", notice("HB-1", "Product: DV", "CA Reference: 5544332211"))
        self.taken(first)
        answer = self.taken(other, code=6)
        self.assertEqual((answer["imported"], answer["skipped"], answer["open"]), (1, 0, 1))
        self.assertEqual(len(self.desk("--json", "message", "list").json), 2)
        # The same again is nothing new.
        self.assertEqual([self.taken(name)["skipped"] for name in (other, first)], [1, 1])

    def test_a_question_waits_and_is_answered(self):
        self.taken(self.open_question(), code=6)
        records = {r["id"]: r for r in self.desk("--json", "list").json}
        waiting, = self.desk("--json", "message", "list", "--open").json
        self.assertEqual((waiting["kind"], waiting["field"], waiting["values"]), ("record", None, []))
        asked, = waiting["about"]
        self.assertEqual(records[asked]["open_questions"], 1)
        self.assertEqual(set(waiting["options"]), set(records) - {asked})
        said = self.desk("message", "list", "--open").out
        self.assertIn(waiting["id"], said)
        wanted = next(one for one in waiting["options"] if records[one]["product"] == "PositiveSSL")
        self.assertIn(f"--into {wanted[:8]}", said)
        for wrong, code in ((("--value", "1"), 2), (("--issuer", "Harbour"), 2)):
            self.assertEqual(self.desk("message", "answer", waiting["id"], *wrong).code, code)
        answered = self.desk("--json", "message", "answer", waiting["id"][:9], "--into", wanted[:8]).json
        self.assertEqual(answered["question"], waiting["id"])
        self.assertEqual(self.desk("--json", "show", asked[:8]).json["ca_reference"], "5544332211")
        self.assertEqual(self.desk("--json", "message", "list", "--open").json, [])
        self.assertEqual(self.desk("message", "answer", waiting["id"], "--into", "new").code, 4)

    def test_values_stand_side_by_side(self):
        self.taken(self.write("one.eml", notice("HB-1", "Product: OV", "CA Reference: 5544332211", "Customer: Shop")))
        self.taken(self.write("two.eml", notice("HB-1", "Product: OV", "CA Reference: 5544332211", "Customer: Workshop")), code=6)
        waiting, = self.desk("--json", "message", "list", "--open").json
        self.assertEqual((waiting["kind"], waiting["field"]), ("value", "customer"))
        told = {value["value"]: [source["name"] for source in value["sources"]] for value in waiting["values"]}
        self.assertEqual(told, {"Shop": ["one.eml"], "Workshop": ["two.eml"]})
        number = 1 + [value["value"] for value in waiting["values"]].index("Shop")
        answered = self.desk("--json", "message", "answer", waiting["id"], "--value", str(number)).json
        self.assertEqual([r["customer"] for r in answered["records"]], ["Shop"])
        self.assertEqual(self.desk("--json", "history", answered["records"][0]["id"]).json[-1]["action"], "answered")

    def test_a_message_for_what_is_in_the_bin(self):
        record, = self.taken("order.eml")["records"]
        self.assertEqual(self.desk("remove", record).code, 0)
        text = (self.desk.dir / "order.eml").read_text(encoding="utf-8").replace("Subject:", "Subject: Fwd:")
        again = self.taken(self.write("again.eml", text), code=6)
        self.assertEqual((again["imported"], again["open"], again["changes"][0]["state"]), (1, 1, "in-bin"))
        self.assertEqual(self.desk("--json", "list").json, [])
        waiting, = self.desk("--json", "message", "list", "--open").json
        self.assertEqual((waiting["kind"], waiting["about"]), ("bin", [record]))
        self.desk("message", "answer", waiting["id"], "--into", record[:8])
        self.assertEqual([r["id"] for r in self.desk("--json", "list").json], [record])
        self.assertEqual(len(self.desk("--json", "message", "list", "--record", record).json), 2)

    def test_words_are_found_in_messages(self):
        self.taken("order.eml")
        self.taken(self.write("other.eml", notice("HB-1", "Product: OV")))
        found = self.desk("--json", "message", "list", "--containing", "hb-77120").json
        self.assertEqual([m["name"] for m in found], ["order.eml"])

    def test_an_answer_on_the_command_line_leaves_nothing_open(self):
        name = self.open_question()
        wanted = next(r["id"] for r in self.desk("--json", "list").json if r["product"] == "PositiveSSL")
        answer = self.taken("--into", wanted, name)
        self.assertEqual((answer["open"], answer["records"]), (0, [wanted]))
        self.assertEqual(answer["changes"], [{"file": "c.eml", "record": wanted, "state": "adds", "adds": ["ca_reference"]}])
        self.assertEqual(self.desk("--json", "show", wanted).json["ca_reference"], "5544332211")

    def test_an_answer_may_come_later(self):
        name = self.open_question()
        self.taken(name, code=6)
        wanted = next(r["id"] for r in self.desk("--json", "list").json if r["product"] == "PositiveSSL")
        answer = self.taken("--into", wanted, name)
        self.assertEqual(answer["open"], 0)
        records = self.desk("--json", "list").json
        self.assertEqual({r["product"]: r["ca_reference"] for r in records}, {"PositiveSSL": "5544332211", "Sectigo DV": None})
        # Given once more it is known, and nothing is asked.
        again = self.taken("--into", wanted, name)
        self.assertEqual((again["skipped"], again["open"]), (1, 0))

    def test_somebody_at_a_terminal_reads_the_question(self):
        terminal = Terminal(self.desk, "import", self.open_question(), plain=False)
        self.addCleanup(terminal.close)
        self.assertEqual(terminal.end(), 0)
        self.assertIn("may be the same as", terminal.seen)

    def test_what_cannot_be_taken_back_is_asked(self):
        taken = self.taken("order.eml")
        self.desk("undo-import", taken["batch"])
        message = self.desk("--json", "message", "list").json[0]["id"]
        for command, question in ((("message", "discard", message), "Throw “order.eml” away for good?"),
                                  (("bin", "empty"), "Throw 1 record away for good")):
            for letter, code in (("n", 1), ("y", 0)):
                with self.subTest(command=command, letter=letter):
                    terminal = Terminal(self.desk, *command, plain=False)
                    self.addCleanup(terminal.close)
                    terminal.read(question)
                    terminal.type(letter + "\n")
                    self.assertEqual(terminal.end(), code)
        self.assertEqual(self.desk("--json", "message", "list").json, [])
        self.assertEqual(self.desk("--json", "bin", "list").json, [])
        self.assertEqual(self.desk("check").code, 0)


if __name__ == "__main__":
    main(__name__)
