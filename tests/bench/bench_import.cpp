// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// bench_import FILE: takes FILE into a new vault, step by step, then writes the very rows that this
// left there with the engine alone into a new file: record after record, as an import gives them, and
// once more table after table. One line of JSON: seconds of each, where the comparing has what a
// rehearsal plans, and bytes of memory at the most before anything is written and after all is. For
// bench.py.

#include "tests/bench/Bare.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"

#include "app/session/Session.h"
#include "app/uses/ImportRun.h"
#include "base/File.h"
#include "vault/file/Schema.h"
#include "vault/file/VaultFolder.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>
#include <memory>
#include <vector>

using namespace eab;
using namespace Qt::StringLiterals;
using bench::Bare;
using bench::must;

namespace {

qint64 mostMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

double seconds(QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Secret password()
{
    return Secret::copyOf("bench");
}

/** The rows of a table, as the engine gives them. */
struct Rows
{
    struct Free
    {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };

    QByteArray table;
    int columns = 0;
    std::vector<std::unique_ptr<sqlite3_value, Free>> values;
};

std::vector<Rows> rowsOf(vault::Connection &from)
{
    std::vector<Rows> all;
    Bare tables(from,
                "SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%'"
                " AND name<>'meta'");
    while (sqlite3_step(tables.get()) == SQLITE_ROW) {
        Rows rows;
        rows.table = reinterpret_cast<const char *>(sqlite3_column_text(tables.get(), 0));
        Bare read(from, "SELECT * FROM " + rows.table);
        rows.columns = sqlite3_column_count(read.get());
        while (sqlite3_step(read.get()) == SQLITE_ROW) {
            for (int i = 0; i < rows.columns; ++i)
                rows.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(read.get(), i)));
        }
        all.push_back(std::move(rows));
    }
    return all;
}

/** How many rows of a table come before step `step` of `steps`, when all tables are filled together. */
size_t before(size_t rows, size_t step, size_t steps)
{
    return (rows * step + steps - 1) / steps;
}

/** Seconds to write them into a new file in `steps`: 1 for one table after the other, else as many
 *  as there are records, each with what belongs to it. */
double writeBare(const std::vector<Rows> &all, const QString &path,
                 const vault::CipherSettings &cipher, size_t steps)
{
    auto to = vault::Connection::create(path, Secret::copyOf(QByteArray(32, 'v')), cipher);
    must(to.has_value() && vault::createSchema(*to).has_value(), "a bare file");
    const auto cache = vault::WideCache::of(*to); // as large a one as ours
    must(cache.has_value(), "a cache");
    QElapsedTimer timer;
    timer.start();
    must(to->run("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys=ON").has_value(), "begin");
    std::vector<std::unique_ptr<Bare>> writes;
    for (const Rows &rows : all) {
        const QByteArray marks = QByteArray(",?").repeated(rows.columns).mid(1);
        writes.push_back(
            std::make_unique<Bare>(*to, "INSERT INTO " + rows.table + " VALUES (" + marks + ")"));
    }
    for (size_t step = 0; step < steps; ++step) {
        for (size_t table = 0; table < all.size(); ++table) {
            const Rows &rows = all[table];
            Bare &write = *writes[table];
            const auto columns = static_cast<size_t>(rows.columns);
            const size_t count = rows.values.size() / columns;
            const size_t end = before(count, step + 1, steps);
            for (size_t row = before(count, step, steps); row < end; ++row) {
                for (size_t column = 0; column < columns; ++column)
                    write.bind(static_cast<int>(column) + 1,
                               rows.values[row * columns + column].get());
                must(sqlite3_step(write.get()) == SQLITE_DONE, sqlite3_errmsg(to->handle()));
                sqlite3_reset(write.get());
            }
        }
    }
    must(to->run("COMMIT").has_value(), "commit");
    return seconds(timer);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    must(argc == 2, "names no file");
    const QTemporaryDir dir;
    const FakeClock clock(QDateTime({2026, 11, 26}, {12, 0}, Qt::UTC));
    FakeKeychain keychain;
    app::Session session(clock, keychain);
    const vault::VaultFolder folder(dir.filePath(u"bench.eabvault"_s));
    session.setFolder(folder.path());
    must(session.create({u"Bench"_s, password(), {vault::leastMemoryMiB}}).has_value(), "a vault");

    QElapsedTimer timer;
    timer.start();
    std::vector<app::ImportPreview> previews;
    {
        auto preview = app::ImportCredential::readFile(QString::fromLocal8Bit(argv[1]));
        must(preview.has_value(), "reading");
        previews.push_back(std::move(*preview));
    }
    const double reading = seconds(timer);
    const qint64 memoryReading = mostMemory();
    const auto rows = static_cast<qsizetype>(previews.front().items.size());
    const auto compare = [rows](app::ImportRun &run) {
        while (run.progress().done < rows)
            must(run.step().has_value(), "comparing");
    };
    double planning = 0;
    {
        app::ImportRun run(session, previews, app::ImportRun::Store::No);
        compare(run);
        timer.restart();
        must(run.finish().has_value(), "planning");
        planning = seconds(timer);
    }
    app::ImportRun run(session, previews, app::ImportRun::Store::Really);
    timer.restart();
    compare(run);
    const double comparing = seconds(timer) + planning;
    const qint64 memoryBefore = mostMemory();
    timer.restart();
    const auto outcome = run.finish();
    const double writing = seconds(timer) - planning;
    const qint64 memoryAfter = mostMemory();
    must(outcome.has_value() && outcome->imported == rows, "storing");
    session.lock();

    const auto table = folder.readSlots();
    must(table.has_value(), "its slots");
    const auto keys = table->unlock({vault::SlotKind::Password, password()});
    must(keys.has_value(), "its keys");
    auto from = vault::Connection::open(folder.path() + u"/vault.db"_s, keys->keys.vaultKey,
                                        table->cipher(), vault::OpenMode::ReadOnly);
    must(from.has_value(), "its database");
    const auto all = rowsOf(*from);
    const double bare
        = writeBare(all, dir.filePath(u"bare.db"_s), table->cipher(), static_cast<size_t>(rows));
    const double byTable = writeBare(all, dir.filePath(u"by-table.db"_s), table->cipher(), 1);
    const QJsonObject answer {{u"rows"_s, rows},
                              {u"reading"_s, reading},
                              {u"comparing"_s, comparing},
                              {u"writing"_s, writing},
                              {u"bare"_s, bare},
                              {u"bare_by_table"_s, byTable},
                              {u"memory_reading"_s, memoryReading},
                              {u"memory_before"_s, memoryBefore},
                              {u"memory_after"_s, memoryAfter},
                              {u"bytes"_s, QFileInfo(folder.path() + u"/vault.db"_s).size()}};
    std::puts(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return 0;
}
