// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/backup/Salvage.h"

#include "base/File.h"
#include "vault/file/Connection.h"
#include "vault/file/ScratchFolder.h"
#include "vault/file/Statement.h"
#include "vault/file/VaultLock.h"
#include "vault/records/FreshNames.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

#include <sqlite3.h>

namespace eab::vault {

namespace {

constexpr qint64 blockBytes = 4096; // a page of ours
constexpr int primaryCode = 0xff; // of a result code of the engine
constexpr char noPage = '\xff';

struct Finish
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finish>;

/** Null where the text of the statement cannot even be understood: what it needs is damaged. */
Prepared prepare(const Connection &connection, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), -1, &statement, nullptr)
        != SQLITE_OK)
        return {};
    return Prepared(statement);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/** Copies a file that may lie on a disk which does not read everywhere. What it does not give is filled with
 *  what no page is: one of zeros would count as a page that has never been written. Whether all was read. */
Result<bool> copyBlocks(const QString &from, const QString &to)
{
    bool isWhole = true;
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileError(from, ErrorCode::ReadFailed);
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fileError(to, ErrorCode::WriteFailed);
    const qint64 size = in.size();
    for (qint64 at = 0; at < size; at += blockBytes) {
        const qint64 wanted = std::min(blockBytes, size - at);
        QByteArray block = in.seek(at) ? in.read(wanted) : QByteArray();
        const bool isBlank = block.count('\0') == block.size();
        if (block.size() < wanted || (isBlank && wanted == blockBytes)) {
            isWhole = false;
            block.fill(noPage, wanted);
        }
        if (out.write(block) != wanted)
            return fileError(to, ErrorCode::WriteFailed);
    }
    if (!out.flush())
        return fileError(to, ErrorCode::WriteFailed);
    return isWhole;
}

/** Opens a copy of a database. Where the end of it is missing the engine reads nothing at all: so many
 *  damaged pages come in its place that it does. */
Result<Connection> openPadded(const BackupSource &source, const QString &path)
{
    auto opened = Connection::open(path, source.vaultKey, source.cipher, OpenMode::ReadWrite);
    constexpr int mostTries = 10;
    for (int tries = 0; !opened && tries < mostTries; ++tries) {
        QFile file(path);
        if (!file.open(QIODevice::Append))
            return fileError(path, ErrorCode::WriteFailed);
        constexpr qint64 leastPages = 64;
        const qint64 torn = (blockBytes - file.size() % blockBytes) % blockBytes;
        const qint64 more = std::max(leastPages, file.size() / blockBytes / 2) * blockBytes + torn;
        const QByteArray block(blockBytes, noPage);
        for (qint64 done = 0; done < more; done += blockBytes) {
            const qint64 part = std::min(blockBytes, more - done);
            if (file.write(block.constData(), part) != part)
                return fileError(path, ErrorCode::WriteFailed);
        }
        file.close();
        opened = Connection::open(path, source.vaultKey, source.cipher, OpenMode::ReadWrite);
    }
    return opened;
}

/** Whether the engine has met nothing wrong up to here. A page that does not hold comes to it as zeros, and
 *  the failure only with the next statement. */
class Trust
{
public:
    explicit Trust(const Connection &from)
        : m_any(prepare(from, u"SELECT 1 FROM sqlite_master LIMIT 1"_s))
    { }
    [[nodiscard]] bool holds() const
    {
        const bool isFine = m_any && sqlite3_step(m_any.get()) == SQLITE_ROW;
        if (m_any)
            sqlite3_reset(m_any.get());
        return isFine;
    }

private:
    Prepared m_any;
};

/** One table of the damaged database, row by row, around what does not read. */
class TableReader
{
public:
    TableReader(const Connection &from, const Connection &to, QString table)
        : m_to(to)
        , m_trust(from)
        , m_name(quoted(table))
        , m_loss {std::move(table), 0, 0}
        , m_next(prepare(
              from, u"SELECT rowid FROM %1 WHERE rowid>=? ORDER BY rowid LIMIT 1"_s.arg(m_name)))
        , m_row(prepare(from, u"SELECT * FROM %1 WHERE rowid=?"_s.arg(m_name)))
    {
        if (!m_row)
            return;
        const int columns = sqlite3_column_count(m_row.get());
        QStringList names;
        for (int column = 0; column < columns; ++column)
            names << quoted(QString::fromUtf8(sqlite3_column_name(m_row.get(), column)));
        m_insert = prepare(to,
                           u"INSERT INTO %1 (rowid,%2) VALUES (?%3)"_s.arg(
                               m_name, names.join(u','), u",?"_s.repeated(columns)));
    }

    /** What could not be read. */
    [[nodiscard]] const TableLoss &loss() const { return m_loss; }

    [[nodiscard]] Result<void> copy()
    {
        if (!m_next || !m_row || !m_insert) {
            m_loss.stretches = 1;
            return {};
        }
        for (qint64 from = std::numeric_limits<qint64>::min();;) {
            const Found found = next(from);
            if (found.kind == Found::End)
                return {};
            if (found.kind == Found::Broken) {
                ++m_loss.stretches;
                const auto behind = behindGap(from);
                if (!behind)
                    return {};
                from = *behind;
                continue;
            }
            EAB_TRY(take(found.row));
            if (found.row == std::numeric_limits<qint64>::max())
                return {};
            from = found.row + 1;
        }
    }

private:
    struct Found
    {
        enum Kind { Row, End, Broken };
        Kind kind = Broken;
        qint64 row = 0;
    };

    /** The first row at or behind that number. */
    Found next(qint64 from)
    {
        sqlite3_reset(m_next.get());
        sqlite3_bind_int64(m_next.get(), 1, from);
        const int outcome = sqlite3_step(m_next.get());
        Found found;
        const bool holds = m_trust.holds();
        if (holds && outcome == SQLITE_ROW)
            found = {Found::Row, sqlite3_column_int64(m_next.get(), 0)};
        else if (holds && outcome == SQLITE_DONE)
            found = {Found::End, 0};
        sqlite3_reset(m_next.get()); // the engine forgets a failure with the last statement
        return found;
    }

    /** From where on rows can be read again; nothing where none can. */
    std::optional<qint64> behindGap(qint64 broken)
    {
        constexpr qint64 last = std::numeric_limits<qint64>::max();
        // Rows are numbered from 1 on.
        qint64 bad = std::max<qint64>(broken, 0);
        qint64 good = 0;
        // Small steps first: a large one could pass by rows that can be read, into the next gap.
        constexpr int probesPerStep = 4096;
        constexpr qint64 largestStep = 4096;
        qint64 step = 1;
        for (int probes = 1; good == 0; ++probes) {
            if (step > largestStep || bad > last - step)
                return std::nullopt;
            if (next(bad + step).kind != Found::Broken)
                good = bad + step;
            else
                bad += step;
            if (probes % probesPerStep == 0)
                step *= 8;
        }
        while (good - bad > 1) {
            const qint64 middle = bad + (good - bad) / 2;
            (next(middle).kind == Found::Broken ? bad : good) = middle;
        }
        return good;
    }

    Result<void> take(qint64 row)
    {
        sqlite3_reset(m_row.get());
        sqlite3_bind_int64(m_row.get(), 1, row);
        if (sqlite3_step(m_row.get()) != SQLITE_ROW || !m_trust.holds()) {
            sqlite3_reset(m_row.get());
            ++m_loss.rows;
            return {};
        }
        sqlite3_reset(m_insert.get());
        sqlite3_bind_int64(m_insert.get(), 1, row);
        for (int column = 0; column < sqlite3_column_count(m_row.get()); ++column)
            sqlite3_bind_value(m_insert.get(), column + 2,
                               sqlite3_column_value(m_row.get(), column));
        const int outcome = sqlite3_step(m_insert.get());
        sqlite3_reset(m_insert.get());
        sqlite3_clear_bindings(m_insert.get());
        sqlite3_reset(m_row.get());
        if (outcome == SQLITE_DONE)
            return {};
        if ((outcome & primaryCode) == SQLITE_CONSTRAINT) { // it is not what it was
            ++m_loss.rows;
            return {};
        }
        return m_to.error(outcome);
    }

    const Connection &m_to;
    Trust m_trust;
    QString m_name;
    TableLoss m_loss;
    Prepared m_next;
    Prepared m_row;
    Prepared m_insert;
};

/** A table without row numbers: from its one end, then from the other, to where it does not read. */
Result<TableLoss> copyFromBothEnds(const Connection &from, const Connection &to,
                                   const QString &table)
{
    TableLoss loss {table, 0, 0};
    const Trust trust(from);
    QStringList keys;
    const Prepared info = prepare(from, u"PRAGMA table_info(%1)"_s.arg(quoted(table)));
    while (info && sqlite3_step(info.get()) == SQLITE_ROW) {
        constexpr int name = 1;
        constexpr int placeInKey = 5;
        if (sqlite3_column_int(info.get(), placeInKey) > 0)
            keys << quoted(QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(info.get(), name))));
    }
    for (const QString &order : {u" ASC"_s, u" DESC"_s}) {
        const Prepared rows = prepare(
            from,
            u"SELECT * FROM %1 ORDER BY %2"_s.arg(quoted(table), keys.join(order + u',') + order));
        const int columns = rows ? sqlite3_column_count(rows.get()) : 0;
        const Prepared insert
            = prepare(to,
                      u"INSERT OR IGNORE INTO %1 VALUES (?%2)"_s.arg(
                          quoted(table), u",?"_s.repeated(std::max(0, columns - 1))));
        int outcome = rows && insert ? SQLITE_ROW : SQLITE_CORRUPT;
        while (outcome == SQLITE_ROW && (outcome = sqlite3_step(rows.get())) == SQLITE_ROW
               && trust.holds()) {
            sqlite3_reset(insert.get());
            for (int column = 0; column < columns; ++column)
                sqlite3_bind_value(insert.get(), column + 1,
                                   sqlite3_column_value(rows.get(), column));
            if (const int put = sqlite3_step(insert.get()); put != SQLITE_DONE)
                return to.error(put);
        }
        if (outcome == SQLITE_DONE && trust.holds())
            return TableLoss {table, 0, 0}; // all of it
        loss.stretches = 1;
    }
    return loss;
}

/** The statements that make what is there, in their order. */
Result<std::vector<std::pair<QString, QString>>> schemaOf(Connection &from)
{
    std::vector<std::pair<QString, QString>> statements;
    Statement all(from,
                  "SELECT type || ' ' || name, sql FROM sqlite_master "
                  "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid");
    while (EAB_TRY(all.step()))
        statements.emplace_back(all.text(0), all.text(1));
    return statements;
}

Result<qint64> numberOf(Connection &connection, const char *sql)
{
    Statement one(connection, sql);
    std::ignore = EAB_TRY(one.step());
    return one.number(0);
}

/** What speaks of something that is lost says so, or goes. */
Result<void> mendReferences(Connection &made, Salvaged &salvaged)
{
    constexpr int mostRounds = 10; // what goes may have been spoken of
    for (int round = 0; round < mostRounds; ++round) {
        struct Orphan
        {
            QString table;
            qint64 row = 0;
            QString parent;
        };
        std::vector<Orphan> orphans;
        {
            Statement all(made, "PRAGMA foreign_key_check");
            while (EAB_TRY(all.step()))
                orphans.push_back({all.text(0), all.number(1), all.text(2)});
        }
        if (orphans.empty())
            return {};
        for (const Orphan &orphan : orphans) {
            if (orphan.table == u"record"_s && orphan.parent == u"purchase"_s) {
                const auto id = EAB_TRY(FreshNames().next());
                Statement order(made,
                                "INSERT OR IGNORE INTO purchase (sequence, order_id) "
                                "SELECT purchase, ? FROM record WHERE sequence=?");
                EAB_TRY(order.bind(u"o-"_s + id).bind(orphan.row).run());
                ++salvaged.ordersLost;
            } else if (orphan.table == u"message_link"_s && orphan.parent == u"message"_s) {
                // As if the message had not been kept.
                Statement link(made,
                               "UPDATE message_link SET message=NULL, start=NULL, length=NULL "
                               "WHERE sequence=?");
                EAB_TRY(link.bind(orphan.row).run());
            } else if (orphan.row != 0) {
                const QByteArray sql = u"DELETE FROM %1 WHERE rowid=%2"_s.arg(quoted(orphan.table))
                                           .arg(orphan.row)
                                           .toUtf8();
                EAB_TRY(made.run(sql.constData()));
                ++salvaged.dropped;
            } else { // a table without row numbers: letters of messages that are lost
                EAB_TRY(made.run("DELETE FROM letter WHERE message NOT IN "
                                 "(SELECT sequence FROM message)"));
                ++salvaged.dropped;
            }
        }
    }
    return {};
}

Result<Salvaged> copyTables(Connection &from, Connection &made, const PageWatch &watch)
{
    Salvaged salvaged;
    const auto schema = EAB_TRY(schemaOf(from));
    for (const auto &[name, sql] : schema)
        EAB_TRY(made.run(sql.toUtf8().constData()));
    const auto version = EAB_TRY(numberOf(from, "PRAGMA user_version"));
    EAB_TRY(made.run(u"PRAGMA user_version=%1"_s.arg(version).toUtf8().constData()));
    qint64 done = 0;
    for (const auto &[name, sql] : schema) {
        if (watch && !watch(done++, static_cast<qint64>(schema.size())))
            return Error {ErrorCode::Cancelled, {}, {}};
        if (!name.startsWith("table "_L1))
            continue;
        const QString table = name.section(u' ', 1);
        TableLoss loss;
        if (sql.contains("WITHOUT ROWID"_L1)) {
            loss = EAB_TRY(copyFromBothEnds(from, made, table));
        } else {
            TableReader reader(from, made, table);
            EAB_TRY(reader.copy());
            loss = reader.loss();
        }
        if (loss.rows > 0 || loss.stretches > 0)
            salvaged.lost.push_back(std::move(loss));
    }
    EAB_TRY(mendReferences(made, salvaged));
    salvaged.records = EAB_TRY(numberOf(made, "SELECT count(*) FROM record"));
    return salvaged;
}

/** Letters are sealed to the same box as before. How many could not be read whole. */
Result<qint64> copyLetters(const VaultFolder &from, const VaultFolder &to)
{
    EAB_TRY(makePrivateFolder(to.inboxPath()));
    qint64 lost = 0;
    const QStringList names = QDir(from.inboxPath()).entryList(QDir::Files);
    for (const QString &name : names) {
        const auto copied
            = copyBlocks(from.inboxPath() + u'/' + name, to.inboxPath() + u'/' + name);
        if (!copied && copied.error().code == ErrorCode::WriteFailed)
            return copied.error();
        lost += copied && *copied ? 0 : 1;
    }
    EAB_TRY(makePrivateFolder(to.path() + u"/backups"_s));
    return lost;
}

} // namespace

Result<SalvageSource> salvageSource(const VaultFolder &damaged, const SlotSecret &secret)
{
    std::vector<VaultFolder> folders {damaged};
    const auto own = damaged.slotFiles().read();
    const bool isAnyWhole = std::any_of(
        own.begin(), own.end(), [](const SlotFiles::Copy &copy) { return copy.table.has_value(); });
    if (!isAnyWhole) {
        for (const BackupInfo &backup : backupsIn(damaged.path() + u"/backups"_s))
            folders.emplace_back(backup.path);
    }
    Error why {ErrorCode::DamagedKeySlots, damaged.slotsPath(), {}};
    for (const VaultFolder &folder : folders) {
        const auto copies = folder.slotFiles().read();
        for (const SlotFiles::Copy &copy : copies) {
            if (!copy.table)
                continue;
            auto opened = copy.table->unlock(secret);
            if (!opened) {
                why = opened.error();
                continue;
            }
            if (!opened->keys.isOwner())
                return Error {ErrorCode::NeedsOwner, damaged.path(), {}};
            return SalvageSource {{damaged, std::move(opened->keys.vaultKey), copy.table->cipher(),
                                   copy.table->vaultId(), copy.text},
                                  isAnyWhole ? QString() : folder.path()};
        }
    }
    return why;
}

Result<Salvaged> salvage(const BackupSource &source, const VaultFolder &target,
                         const QDateTime &now, const PageWatch &watch)
{
    if (QFileInfo::exists(target.path()) || QFileInfo(target.path()).isSymLink())
        return Error {ErrorCode::VaultExists, target.path(), {}};
    // Nobody writes meanwhile; where nobody can, there is nothing to lock.
    const auto lock = VaultLock::acquire(source.folder.path(), now);
    if (!lock && lock.error().code == ErrorCode::VaultInUse)
        return lock.error();
    const auto name = EAB_TRY(FreshNames().next());
    const VaultFolder scratch(target.path() + u".new-"_s + name);
    ScratchFolder cleanUp(scratch.path());
    EAB_TRY(makePrivateFolder(scratch.path()));
    Salvaged salvaged;
    {
        // Of a copy, in which what a killed change has left is taken back.
        const VaultFolder copy(scratch.path() + u"/damaged"_s);
        const ScratchFolder goesAway(copy.path());
        EAB_TRY(makePrivateFolder(copy.path()));
        std::ignore = EAB_TRY(copyBlocks(source.folder.databasePath(), copy.databasePath()));
        const QString journal = source.folder.databasePath() + u"-journal"_s;
        if (QFileInfo::exists(journal))
            std::ignore = EAB_TRY(copyBlocks(journal, copy.databasePath() + u"-journal"_s));
        auto from = openPadded(source, copy.databasePath());
        if (!from)
            return Error {ErrorCode::DamagedDatabase, source.folder.databasePath(),
                          from.error().detail};
        auto made
            = EAB_TRY(Connection::create(scratch.databasePath(), source.vaultKey, source.cipher));
        EAB_TRY(made.run("PRAGMA foreign_keys=OFF; PRAGMA journal_mode=MEMORY; "
                         "PRAGMA synchronous=OFF"));
        salvaged = EAB_TRY(made.transact([&] { return copyTables(*from, made, watch); }));
        const auto findings = EAB_TRY(made.findings(Connection::Depth::Everything));
        if (!findings.isEmpty())
            return Error {ErrorCode::WriteFailed, scratch.path(), findings.join(u"; "_s)};
    }
    EAB_TRY(syncFile(scratch.databasePath()));
    EAB_TRY(scratch.slotFiles().writeAside(source.slotsText));
    salvaged.lettersLost = EAB_TRY(copyLetters(source.folder, scratch));
    EAB_TRY(placeFolder(scratch.path(), target.path()));
    cleanUp.keep();
    return salvaged;
}

} // namespace eab::vault
