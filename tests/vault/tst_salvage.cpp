// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordFields.h"
#include "vault/OpenVault.h"
#include "vault/backup/Salvage.h"
#include "vault/file/Statement.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <map>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

/** What can be read of a damaged vault becomes a whole one: nothing in it is other than it was, and what is
 *  missing is told. */
class TestSalvage : public QObject
{
    Q_OBJECT

private:
    static constexpr int count = 60;
    static constexpr qint64 pageBytes = 4096;
    static constexpr int mostPages = 24; //!< that are damaged one after the other

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;

    /** Of a vault with many records, what each is. */
    struct Original
    {
        QTemporaryDir dir;
        VaultFolder folder {dir.filePath(QStringLiteral("v.eabvault"))};
        std::map<QString, domain::Record> records;
        std::map<QString, QByteArray> keys;
    };
    static const Original &original()
    {
        static const auto *made = [] {
            auto *one = new Original; // as long as the program
            const auto vault = OpenVault::create(one->folder, newVault(), now);
            const Change who {now, QStringLiteral("marie")};
            auto whole = (*vault)->beginLong();
            for (int i = 0; i < count; ++i) {
                NewRecord entry;
                entry.record.orderNumber = QStringLiteral("HB-%1").arg(i / 2);
                entry.record.issuer = QStringLiteral("trustico");
                entry.record.title = QStringLiteral("record %1").arg(i);
                entry.record.notes = QString(qsizetype {200} * i,
                                             QLatin1Char('n')); // many need pages of their own
                entry.record.domains = {QStringLiteral("a%1.example.org").arg(i)};
                entry.credential
                    = credential(QStringLiteral("kid-%1").arg(i), static_cast<char>('A' + i % 50));
                entry.message
                    = (*vault)
                          ->store()
                          .keepMessage({QByteArray("mail ") + QByteArray::number(i), {}}, who)
                          .value();
                const auto stored = (*vault)->store().insert(std::move(entry), who);
                if (!stored)
                    qFatal("not stored");
            }
            if (!whole || !whole->commit())
                qFatal("not committed");
            const auto all = (*vault)->store().all();
            for (const domain::Record &record : *all) {
                one->keys.emplace(
                    record.id, (*vault)->store().hmac(record.id)->bytes().expose().toByteArray());
                one->records.emplace(record.id, record);
            }
            return one;
        }();
        return *made;
    }

    [[nodiscard]] static qint64 pages(const VaultFolder &folder)
    {
        return QFileInfo(folder.databasePath()).size() / pageBytes;
    }
    void overwrite(qint64 page, const QByteArray &with) const
    {
        QFile file(m_folder->databasePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(page * pageBytes + 100));
        QCOMPARE(file.write(with), with.size());
    }
    [[nodiscard]] VaultFolder target() const
    {
        return VaultFolder(m_dir->filePath(QStringLiteral("saved.eabvault")));
    }
    [[nodiscard]] Result<Salvaged> saved(const SlotSecret &secret = recovery()) const
    {
        const auto source = salvageSource(*m_folder, secret);
        return source ? salvage(source->source, target(), now) : source.error();
    }
    [[nodiscard]] static bool tells(const Salvaged &told,
                                    std::initializer_list<const char *> tables)
    {
        return std::any_of(told.lost.begin(), told.lost.end(), [&](const TableLoss &loss) {
            return std::any_of(tables.begin(), tables.end(), [&loss](const char *table) {
                return loss.table == QLatin1String(table);
            });
        });
    }
    /** Everything that is there is what it was, and whatever is not there is told. */
    void checkTruth(const Salvaged &told, OpenVault &vault)
    {
        const auto records = vault.store().all();
        VERIFY_OK(records);
        QCOMPARE(static_cast<qint64>(records->size()), told.records);
        qsizetype keysLost = 0;
        for (const domain::Record &record : *records) {
            const auto before = original().records.find(record.id);
            QVERIFY(before != original().records.end());
            QCOMPARE(record.title, before->second.title);
            QCOMPARE(record.kid, before->second.kid);
            QCOMPARE(record.notes, before->second.notes);
            if (record.domains != before->second.domains)
                QVERIFY(record.domains.isEmpty() && tells(told, {"record_domain"}));
            if (record.orderNumber != before->second.orderNumber)
                QVERIFY(record.orderNumber.isEmpty() && told.ordersLost > 0);
            const auto key = vault.store().hmac(record.id);
            if (key)
                QCOMPARE(key->bytes().expose().toByteArray(), original().keys.at(record.id));
            else
                ++keysLost;
        }
        if (static_cast<int>(records->size()) < count)
            QVERIFY(tells(told, {"record"}));
        if (keysLost > 0)
            QVERIFY(tells(told, {"sealed"}));
        QCOMPARE(vault.pageFindings().value(), QStringList());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder
            = std::make_unique<VaultFolder>(m_dir->filePath(QStringLiteral("default.eabvault")));
        QCOMPARE(
            QProcess::execute(QStringLiteral("cp"),
                              {QStringLiteral("-a"), original().folder.path(), m_folder->path()}),
            0);
    }

    void aSoundVaultLosesNothing()
    {
        const auto told = saved(password());
        VERIFY_OK(told);
        QCOMPARE(told->records, count);
        QVERIFY(told->lost.empty());
        QCOMPARE(told->ordersLost + told->dropped, 0);
        const auto vault = OpenVault::open(target(), password(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        checkTruth(*told, **vault);
        QCOMPARE(auditProblemsOf(**vault), QStringList());
        QCOMPARE((*vault)->notices(), std::vector<SlotNotice>());
        const auto report = (*vault)->store().check();
        VERIFY_OK(report);
        QCOMPARE(report->problems, QStringList());
    }

    /** Every page of the file, one after the other. */
    void whateverPageIsDamagedTheRestIsSaved()
    {
        const qint64 all = pages(*m_folder);
        QVERIFY(all > 20);
        const qint64 step = std::max<qint64>(1, all / mostPages);
        int tried = 0;
        int notAtAll = 0;
        qint64 records = 0;
        for (qint64 page = 1; page < all; page += step) {
            init();
            overwrite(page, "damage");
            const auto before = QCryptographicHash::hash(readFile(m_folder->databasePath()),
                                                         QCryptographicHash::Sha256);
            const auto told = saved();
            ++tried;
            QCOMPARE(QCryptographicHash::hash(readFile(m_folder->databasePath()),
                                              QCryptographicHash::Sha256),
                     before);
            if (!told) { // the list of its tables was on it
                QCOMPARE(errorName(told.error().code), errorName(ErrorCode::DamagedDatabase));
                QVERIFY(!QFileInfo::exists(target().path()));
                ++notAtAll;
                continue;
            }
            const auto vault = OpenVault::open(target(), recovery(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            checkTruth(*told, **vault);
            records += told->records;
        }
        qInfo("pages damaged %d of %lld, nothing saved %d, records saved %lld of %d", tried, all,
              notAtAll, records, (tried - notAtAll) * count);
        QVERIFY(notAtAll < 12);
        // A page that is lost takes few with it.
        QVERIFY(records > (tried - notAtAll) * count * 8 / 10);
    }

    void aDiskThatDoesNotReadEverywhereCountsAsDamage()
    {
        QFile file(m_folder->databasePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 3 * pageBytes - 17)); // cut off
        file.close();
        const auto told = saved();
        VERIFY_OK(told);
        QVERIFY(!told->lost.empty());
        const auto vault = OpenVault::open(target(), recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        checkTruth(*told, **vault);
    }

    void damagedSlotsAreTakenFromABackup()
    {
        {
            const auto vault = OpenVault::open(*m_folder, recovery(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            VERIFY_OK(makeBackup((*vault)->backupSource().value(),
                                 m_folder->path() + QStringLiteral("/backups"), now));
        }
        for (const SlotFiles::Place place : {SlotFiles::Place::First, SlotFiles::Place::Second}) {
            QFile file(m_folder->slotFiles().path(place));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write("no slots") > 0);
        }
        const auto told = saved();
        VERIFY_OK(told);
        QCOMPARE(told->records, count);
        VERIFY_OK(OpenVault::open(target(), password(), OpenMode::ReadWrite, now));
    }

    void aFormerPasswordOpensNoBackupInstead()
    {
        {
            const auto vault = OpenVault::open(*m_folder, recovery(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            const auto id = (*vault)->addSlot(
                {password("Paul's"), SlotRole::Owner, QStringLiteral("Paul"), cheap, {}}, now);
            VERIFY_OK(id);
            VERIFY_OK(makeBackup((*vault)->backupSource().value(),
                                 m_folder->path() + QStringLiteral("/backups"), now));
            VERIFY_OK((*vault)->removeSlot(*id, now));
        }
        const auto told = saved(password("Paul's"));
        QVERIFY(!told);
        QCOMPARE(errorName(told.error().code), errorName(ErrorCode::WrongPassword));
    }

    void nobodyWritesMeanwhile()
    {
        const auto vault = OpenVault::open(*m_folder, recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        const auto told = saved();
        QVERIFY(!told);
        QCOMPARE(errorName(told.error().code), errorName(ErrorCode::VaultInUse));
    }

    void lettersGoWithIt()
    {
        QString letter;
        {
            const auto vault = OpenVault::open(*m_folder, recovery(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            letter = (*vault)->putIntoInbox(QStringLiteral("order.eml"), "hello", now).value();
        }
        VERIFY_OK(saved());
        const auto vault = OpenVault::open(target(), recovery(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        QCOMPARE((*vault)->takeFromInbox(letter)->content.expose().toByteArray(),
                 QByteArray("hello"));
    }

    void whoMayNot_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("code");
        QTest::newRow("a wrong password")
            << QByteArray("wrong") << static_cast<int>(ErrorCode::WrongPassword);
        QTest::newRow("support") << QByteArray("help desk")
                                 << static_cast<int>(ErrorCode::NeedsOwner);
    }
    void whoMayNot()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, code);
        {
            const auto vault = OpenVault::open(*m_folder, recovery(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            VERIFY_OK((*vault)->addSlot(
                {password("help desk"), SlotRole::Support, QStringLiteral("Help desk"), cheap, {}},
                now));
        }
        const auto told = saved(password(word.constData()));
        QVERIFY(!told);
        QCOMPARE(errorName(told.error().code), errorName(static_cast<ErrorCode>(code)));
        QVERIFY(!QFileInfo::exists(target().path()));
    }

    void whatLiesThereStays()
    {
        QVERIFY(QDir().mkpath(target().path()));
        const auto told = saved();
        QVERIFY(!told);
        QCOMPARE(errorName(told.error().code), errorName(ErrorCode::VaultExists));
        QVERIFY(QDir(target().path()).isEmpty());
    }

    void whoGivesUpHasChangedNothing()
    {
        const auto source = salvageSource(*m_folder, recovery());
        VERIFY_OK(source);
        const auto told
            = salvage(source->source, target(), now, [](qint64 done, qint64) { return done < 5; });
        QVERIFY(!told);
        QCOMPARE(errorName(told.error().code), errorName(ErrorCode::Cancelled));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {QStringLiteral("default.eabvault")});
    }

private:
    [[nodiscard]] static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
