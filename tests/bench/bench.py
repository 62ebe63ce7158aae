#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
"""bench.py --build DIR [--sizes N ...] [--quick]: one table, each row beside its peer or its limit in the same run.

Inside: the store beside bare SQLCipher (bench_store). Outside: whole programs, eab-vault-cli beside keepassxc-cli, both
less what they take with an empty vault, so that neither pays for its key derivation. Times are the least of
several, taken in turn: what else the machine does only makes them longer.
"""
import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from xml.sax.saxutils import escape

PASSWORD = b"bench\n"
# What a row may cost at most, as a ratio to its peer; nothing is asserted, a row above it is marked.
LIMITS = {"save": 2, "remove and restore": 4, "insert 500": 1.5, "list": 2}
# How much faster than its peer a command has to be.
LEAST = {"show": 20, "list": 8, "search": 8}


def run(command, data=PASSWORD):
    """Seconds, bytes of memory at the most, what it printed, and seconds of processor time."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    process.stdin.write(data)
    process.stdin.close()
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 6):
        sys.exit(f"bench: {' '.join(map(str, command))} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss * 1024, out, usage.ru_utime + usage.ru_stime


def least(commands, times, data=PASSWORD):
    """Of each command the least processor time, which the rest of the machine moves least; they take turns."""
    taken = [[] for _ in commands]
    for _ in range(times):
        for command, all_of_it in zip(commands, taken):
            all_of_it.append(run(command, data)[3])
    return [min(all_of_it) for all_of_it in taken]


def table(title, sizes, rows):
    print(f"\n{title}")
    print(f"  {'':34}" + "".join(f"{size:>30,}" for size in sizes))
    for name, cells in rows:
        print(f"  {name:34}" + "".join(f"{cell:>30}" for cell in cells), flush=True)


def span(seconds):
    for unit, least in (("s", 1), ("ms", 1e-3), ("us", 0)):
        if seconds >= least:
            return f"{seconds / {'s': 1, 'ms': 1e-3, 'us': 1e-6}[unit]:.3g} {unit}"


def inside(build, sizes, quick):
    """The store beside the bare engine."""
    environment = dict(os.environ, EAB_BENCH_SIZES=" ".join(map(str, sizes)), QT_LOGGING_RULES="*=false")
    options = ["--benchmark_format=json"] + (["--benchmark_min_time=0.01"] if quick else ["--benchmark_min_time=0.3"])
    answer = subprocess.run([build / "tests/bench_store", *options], env=environment, check=True, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    unit = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}
    times = {}
    for row in json.loads(answer.stdout)["benchmarks"]:
        name, size = row["name"].split("/")[:2]
        times[name, int(size)] = row["real_time"] * unit[row["time_unit"]]
    rows = []
    for name in dict.fromkeys(name for name, _ in times if not name.endswith(" bare")):
        cells = []
        for size in sizes:
            ours, bare = times[name, size], times[f"{name} bare", size]
            mark = " !" if ours / bare > LIMITS.get(name, 1e9) else ""
            cells.append(f"{span(ours)} / {span(bare)} = {ours / bare:.1f}x{mark}")
        limit = f" (limit {LIMITS[name]}x)" if name in LIMITS else ""
        rows.append((name + limit, cells))
    table("The store / bare SQLCipher", sizes, rows)


def keepass_database(folder, size):
    """A database of keepassxc-cli with as many entries, each with as much to say."""
    database = folder / f"{size}.kdbx"
    if database.exists():
        return database
    entries = []
    for i in range(size):
        fields = {"Title": f"Shop {i:06}", "UserName": f"kid-{i:08x}", "Password": "k" * 43, "URL": "https://acme.example.com/",
                  "Notes": f"HB-{i:06} 55{i:06} CaaS Licence DV Customer {i % 5000} GmbH www{i:06}.example.org"}
        strings = "".join(f"<String><Key>{key}</Key><Value>{escape(value)}</Value></String>" for key, value in fields.items())
        entries.append(f"<Entry><UUID>{uuid_text(i)}</UUID>{strings}</Entry>")
    xml = folder / f"{size}.xml"
    xml.write_text('<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><Generator>bench</Generator></Meta><Root><Group>'
                   f'<UUID>{uuid_text(10**9)}</UUID><Name>Root</Name>{"".join(entries)}</Group></Root></KeePassFile>')
    run(["keepassxc-cli", "import", "-q", "-p", "-t", "100", xml, database], PASSWORD * 2)
    return database


def uuid_text(i):
    import base64
    return base64.b64encode(uuid.UUID(int=i + 1).bytes).decode()


def outside(build, sizes, quick, scratch, messages):
    """Whole programs, over vaults with or without a message kept for each record."""
    times = 1 if quick else 11
    cli = [build / "bin/eab-vault-cli", "--password-file", "-"]
    vaults, databases = {}, {}
    with_peer = subprocess.run(["sh", "-c", "command -v keepassxc-cli"], stdout=subprocess.DEVNULL, check=False).returncode == 0
    for size in [0, *sizes]:
        vaults[size] = scratch / f"{size}-{messages}.eabvault"
        subprocess.run([build / "tests/make_vault", vaults[size], str(size), *(["messages"] if messages else [])], check=True)
        if with_peer:
            databases[size] = keepass_database(scratch, size)
    ids = {size: json.loads(run([*cli, "--vault", vaults[size], "--json", "search", f"kid-{size // 2:08x}"])[2])[0]["id"] for size in sizes}
    ours = {
        "show": lambda size: ["show", ids[size]] if size else ["info"],
        "history": lambda size: ["history", ids[size]] if size else ["info"],
        "list": lambda size: ["list"],
        "search": lambda size: ["search", "Customer 42 "],
        "due": lambda size: ["due"],
    }
    peers = {
        "show": lambda size: ["show", "-q", databases[size], f"Shop {size // 2:06}"] if size else ["ls", "-q", databases[size]],
        "list": lambda size: ["ls", "-q", databases[size]],
        "search": lambda size: ["search", "-q", databases[size], "Customer 42 " if size else "Root"],
    }
    rows = []
    for name, command in ours.items():
        cells = []
        for size in sizes:
            commands = [[*cli, "--vault", vaults[at], *command(at)] for at in (size, 0)]
            if name in peers and with_peer:
                commands += [["keepassxc-cli", *peers[name](size)], ["keepassxc-cli", "ls", "-q", databases[0]]]
            took = least(commands, times)
            mine = max(took[0] - took[1], 1e-4)
            if len(took) > 2:
                peer = max(took[2] - took[3], 1e-4)
                mark = " !" if peer / mine < LEAST[name] else ""
                cells.append(f"{span(mine)} / {span(peer)} = 1/{peer / mine:.1f}{mark}")
            else:
                cells.append(span(mine))
        limit = f" (limit 1/{LEAST[name]})" if name in LEAST else ""
        rows.append((name + limit, cells))
    title = "eab-vault-cli / keepassxc-cli, processor time, key derivation apart" if with_peer else "eab-vault-cli (keepassxc-cli is not here)"
    table(title + (", with a message kept for each record" if messages else ""), sizes, rows)


def csv_file(path, count):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["Order Number", "Product", "EAB KID", "EAB HMAC Key", "Directory URL", "CA Reference", "Customer", "Domains",
                         "Order Date", "Email"])
        for i in range(count):
            writer.writerow([f"HB-{i:06}", "CaaS Licence DV", f"kid-csv-{i:08x}", f"{i:06}" + "k" * 37, "https://acme.example.com/v2/directory",
                             f"55{i:08}", f"Customer {i} GmbH", f"www{i}.example.org", "2026-11-20", f"ops{i}@example.org"])


def mail_files(folder, count):
    mail = ("From: orders@trustico.example\nTo: ops@example.org\nSubject: Your order HB-{0:06}\nDate: Tue, 17 Nov 2026 14:05:00 +0000\n"
            "Content-Type: text/plain; charset=utf-8\n\nOrder Number: HB-{0:06}\nEAB KID: kid-mail-{0:08x}\n"
            "EAB HMAC Key: {0:06}" + "m" * 37 + "\nACME Directory URL: https://acme.example.com/v2/directory\n")
    folder.mkdir()
    for i in range(count):
        path = folder / f"{i}.eml"
        path.write_text(mail.format(i))
        yield path


def taking_in(build, quick, scratch):
    """Rows of a table and mails taken in: the writing beside the same rows written by the bare engine in the same order, the time
    for each at ever more of them, and the memory that the writing adds."""
    def marked(ours, bare, limit):
        return f"{span(ours)} / {span(bare)} = {ours / bare:.2f}x" + (" !" if ours / bare > limit else "")

    counts = [50, 100] if quick else [1000, 10000, 100000]
    names = ["CSV, written / bare (limit 1.5x)", "CSV, all of it / bare (limit 4x)", "CSV, all of it, each", "CSV, vault / file",
             "CSV, memory read + compared + written"]
    rows = {name: [] for name in names}
    for count in counts:
        source = scratch / f"rows-{count}.csv"
        csv_file(source, count)
        took = json.loads(run([build / "tests/bench_import", source])[2])
        whole = took["reading"] + took["comparing"] + took["writing"]
        size = source.stat().st_size
        grown = [took["memory_reading"], took["memory_before"] - took["memory_reading"], took["memory_after"] - took["memory_before"]]
        rows[names[0]].append(marked(took["writing"], took["bare"], 1.5) + f", table by table {span(took['bare_by_table'])}")
        rows[names[1]].append(marked(whole, took["bare"], 4))
        rows[names[2]].append(span(whole / count))
        rows[names[3]].append(f"{took['bytes'] / 2**20:.1f} MB / {size / 2**20:.1f} MB = {took['bytes'] / size:.1f}x")
        rows[names[4]].append(" + ".join(f"{part / 2**20:.0f}" for part in grown) + " MB")
    table("A table taken in", counts, list(rows.items()))

    cli = [build / "bin/eab-vault-cli", "--password-file", "-"]
    counts = counts[:2]
    cells = []
    for count in counts:
        vault = scratch / f"mails-{count}.eabvault"
        subprocess.run([build / "tests/make_vault", vault, "0"], check=True)
        seconds, memory, _, _ = run([*cli, "--vault", vault, "import", *mail_files(scratch / f"mails-{count}", count)])
        cells.append(f"{span(seconds)} = {span(seconds / count)} each, {memory / 2**20:.0f} MB")
    table("Mails taken in (flat: the time for each does not grow)", counts, [("stored", cells)])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=lambda text: Path(text).resolve(), required=True)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10000, 100000])
    parser.add_argument("--quick", action="store_true", help="once each, to see that all of it runs")
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(f"{os.cpu_count()} cores, {os.uname().sysname} {os.uname().release}")
    inside(options.build, options.sizes, options.quick)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ.update(HOME=scratch, XDG_CONFIG_HOME=f"{scratch}/config", QT_QPA_PLATFORM="offscreen")
        for messages in (False, True):
            outside(options.build, options.sizes, options.quick, Path(scratch), messages)
        taking_in(options.build, options.quick, Path(scratch))


if __name__ == "__main__":
    main()
