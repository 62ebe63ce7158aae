// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// The store beside bare SQLCipher: the same rows, the same file, the same engine, without us.
// Each benchmark "x" has a peer "x/bare"; bench.py prints their ratio. Sizes: EAB_BENCH_SIZES.

#include "tests/bench/Bare.h"
#include "tests/bench/World.h"

#include <benchmark/benchmark.h>

#include <map>
#include <memory>

using namespace eab;
using bench::Bare;
using bench::must;

namespace {

const vault::Change change {QDateTime({2026, 11, 26}, {12, 0}, Qt::UTC), QStringLiteral("bench")};

/** A filled store of `size` records, made once and kept. */
struct Filled
{
    bench::World world;
    std::vector<domain::Record> records;
    int next = 0;

    explicit Filled(int size)
        : next(size)
    {
        for (int done = 0; done < size; done += 5000) {
            const auto made = insertBatch(
                world.store(), bench::entries(done, std::min(5000, size - done)), change);
            must(made.has_value(), "filling");
        }
        auto all = world.store().all();
        must(all.has_value(), "reading");
        records = std::move(*all);
    }

    [[nodiscard]] const domain::Record &any() { return records[m_turn++ * 7919 % records.size()]; }
    [[nodiscard]] domain::Record &anyToChange()
    {
        return records[m_turn++ * 7919 % records.size()];
    }

private:
    size_t m_turn = 0;
};

Filled &filled(const benchmark::State &state)
{
    static std::map<int64_t, std::unique_ptr<Filled>> kept;
    auto &slot = kept[state.range(0)];
    if (!slot)
        slot = std::make_unique<Filled>(static_cast<int>(state.range(0)));
    return *slot;
}

void list(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(at.world.store().all());
}
void listBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare rows(at.world.connection(), "SELECT * FROM record_row");
    Bare domains(at.world.connection(), "SELECT * FROM record_domain");
    Bare tags(at.world.connection(), "SELECT * FROM record_tag");
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(rows.readAll());
        domains.readAll();
        tags.readAll();
    }
}

void show(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state)
        must(at.world.store().find(at.any().id).has_value(), "find");
}
void showByBeginning(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state)
        must(at.world.store().find(at.any().id.left(7)).has_value(), "find by its beginning");
}
void showBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare row(at.world.connection(), "SELECT * FROM record_row WHERE id=?");
    Bare domains(at.world.connection(), "SELECT * FROM record_domain WHERE record_id=?");
    Bare tags(at.world.connection(), "SELECT * FROM record_tag WHERE record_id=?");
    for ([[maybe_unused]] auto _ : state) {
        const QByteArray id = at.any().id.toUtf8();
        for (Bare *one : {&row, &domains, &tags}) {
            one->bind(1, id);
            one->readAll();
        }
    }
}

void matchPair(benchmark::State &state)
{
    Filled &at = filled(state);
    const domain::HmacKey other(Secret::copyOf(QByteArray(32, 'o')));
    for ([[maybe_unused]] auto _ : state)
        must(at.world.store().match(at.any().kid, other).has_value(), "match");
}
void matchPairBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare row(at.world.connection(), "SELECT id FROM record WHERE kid=?");
    for ([[maybe_unused]] auto _ : state) {
        row.bind(1, at.any().kid.toUtf8());
        row.readAll();
    }
}

void history(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state)
        must(at.world.store().history(at.any().id).has_value(), "history");
}
void historyBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare row(at.world.connection(), "SELECT * FROM history WHERE record_id=? ORDER BY sequence");
    for ([[maybe_unused]] auto _ : state) {
        row.bind(1, at.any().id.toUtf8());
        row.readAll();
    }
}

void reveal(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state)
        must(at.world.store().hmac(at.any().id).has_value(), "reveal");
}
void revealBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare row(at.world.connection(), "SELECT value FROM sealed WHERE record_id=? AND field='hmac'");
    for ([[maybe_unused]] auto _ : state) {
        row.bind(1, at.any().id.toUtf8());
        row.readAll();
    }
}

void save(benchmark::State &state)
{
    Filled &at = filled(state);
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        domain::Record &record = at.anyToChange();
        record.notes = QString::number(++turn);
        auto stored = at.world.store().update(record, std::nullopt, change);
        must(stored.has_value(), "save");
        record = std::move(*stored);
    }
}
/** The least a change can cost: one row, one commit on the disk. */
void saveBare(benchmark::State &state)
{
    Filled &at = filled(state);
    Bare row(at.world.connection(), "UPDATE record SET notes=?1 WHERE id=?2");
    int turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        must(at.world.connection().run("BEGIN IMMEDIATE").has_value(), "begin");
        row.bind(1, QByteArray::number(++turn));
        row.bind(2, at.any().id.toUtf8());
        row.readAll();
        must(at.world.connection().run("COMMIT").has_value(), "commit");
    }
}

void removeAndRestore(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state) {
        domain::Record &record = at.anyToChange();
        must(at.world.store().remove(record.id, change).has_value(), "remove");
        auto back = at.world.store().restore(record.id, record.version, change);
        must(back.has_value(), "restore");
        record = std::move(*back);
    }
}
void removeAndRestoreBare(benchmark::State &state)
{
    saveBare(state); // two commits beside one: the ratio's bound is twice that of a save
}

constexpr int batchSize = 500;
constexpr int elsewhere = 50'000'000; // numbers that no filled store has

void insert(benchmark::State &state)
{
    Filled &at = filled(state);
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        auto batch = bench::entries(at.next, batchSize);
        at.next += batchSize;
        state.ResumeTiming();
        auto made = insertBatch(at.world.store(), std::move(batch), change);
        must(made.has_value(), "insert");
        state.PauseTiming();
        must(at.world.store().undoBatch(made->front().batch, change).has_value(), "undo");
        state.ResumeTiming();
    }
}

/** A table a batch writes, and how its rows are told apart. */
struct BatchTable
{
    const char *name;
    const char *key; // the column by which they are found again
    const char *keys; // those of the rows
    int counter; // the column the engine counts up itself, -1: none
};

constexpr const char *byRecord = "SELECT id FROM record";
constexpr BatchTable batchTables[] {
    {"record_domain", "record_id", byRecord, -1},
    {"record_tag", "record_id", byRecord, -1},
    {"sealed", "record_id", byRecord, -1},
    {"history", "record_id", byRecord, 1},
    {"audit", "record_id", byRecord, 0},
    {"message_link", "record_id", byRecord, 0},
    {"reach", "key", "SELECT key FROM reach", -1},
    {"purchase", "order_id", "SELECT order_id FROM purchase", 0},
    {"record", "id", byRecord, 0},
};

/** Takes the copied rows out again. */
void forget(vault::Connection &from, vault::Connection &to)
{
    must(to.run("BEGIN IMMEDIATE").has_value(), "begin");
    for (const BatchTable &table : batchTables) {
        Bare keys(from, table.keys);
        Bare row(
            to,
            (QByteArray("DELETE FROM ") + table.name + " WHERE " + table.key + "=?").constData());
        while (sqlite3_step(keys.get()) == SQLITE_ROW) {
            row.bind(1, sqlite3_column_value(keys.get(), 0));
            row.readAll();
        }
    }
    must(to.run("COMMIT").has_value(), "commit");
}

/** The rows that such a batch leaves in each table, written by the engine alone into as full a vault. */
void insertBare(benchmark::State &state)
{
    bench::World from;
    must(insertBatch(from.store(), bench::entries(elsewhere, batchSize), change).has_value(),
         "rows to copy");
    vault::Connection &to = filled(state).world.connection();
    must(to.run("PRAGMA foreign_keys=OFF").has_value(), "rows in any order");
    for ([[maybe_unused]] auto _ : state) {
        must(to.run("BEGIN IMMEDIATE").has_value(), "begin");
        for (const BatchTable &table : batchTables) {
            // The seal of the log's end is written over and not added.
            const char *only
                = qstrcmp(table.name, "sealed") == 0 ? " WHERE record_id<>'audit'" : "";
            Bare read(from.connection(),
                      (QByteArray("SELECT * FROM ") + table.name + only).constData());
            const int columns = sqlite3_column_count(read.get());
            const QByteArray marks = QByteArray(",?").repeated(columns).mid(1);
            Bare write(
                to,
                (QByteArray("INSERT INTO ") + table.name + " VALUES (" + marks + ")").constData());
            while (sqlite3_step(read.get()) == SQLITE_ROW) {
                for (int i = 0; i < columns; ++i) {
                    if (i != table.counter)
                        write.bind(i + 1, sqlite3_column_value(read.get(), i));
                }
                must(sqlite3_step(write.get()) == SQLITE_DONE, sqlite3_errmsg(to.handle()));
                sqlite3_reset(write.get());
            }
        }
        must(to.run("COMMIT").has_value(), "commit");
        state.PauseTiming();
        forget(from.connection(), to);
        state.ResumeTiming();
    }
}

struct Row
{
    const char *name;
    void (*ours)(benchmark::State &);
    void (*bare)(benchmark::State &);
};

constexpr Row rows[] {
    {"list", list, listBare},
    {"show", show, showBare},
    {"show by its beginning", showByBeginning, showBare},
    {"match by KID", matchPair, matchPairBare},
    {"history", history, historyBare},
    {"reveal", reveal, revealBare},
    {"save", save, saveBare},
    {"remove and restore", removeAndRestore, removeAndRestoreBare},
    {"insert 500", insert, insertBare},
};

} // namespace

int main(int argc, char **argv)
{
    const QByteArray sizes = qgetenv("EAB_BENCH_SIZES");
    for (const Row &row : rows) {
        for (const QByteArray &text : (sizes.isEmpty() ? "1000 10000" : sizes).split(' ')) {
            const int64_t size = text.toLongLong();
            benchmark::RegisterBenchmark(row.name, row.ours)->Arg(size)->UseRealTime();
            benchmark::RegisterBenchmark((QByteArray(row.name) + " bare").constData(), row.bare)
                ->Arg(size)
                ->UseRealTime();
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
