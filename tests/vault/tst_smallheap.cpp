// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/Crypto.h"

#include "tests/support/Batch.h"
#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

#include <openssl/crypto.h>

#include <thread>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

namespace {

constexpr size_t heapBytes = 64 << 10;
const Change change {now, {}};

/** Takes every byte of the secure heap away, as a mistake of ours would. */
class FullHeap
{
public:
    FullHeap()
    {
        for (size_t size = heapBytes / 2; size >= 32; size /= 2) {
            while (void *block = OPENSSL_secure_malloc(size))
                m_blocks.push_back(block);
        }
    }
    FullHeap(const FullHeap &) = delete;
    FullHeap &operator=(const FullHeap &) = delete;
    ~FullHeap()
    {
        for (void *block : m_blocks)
            OPENSSL_secure_free(block);
    }

private:
    std::vector<void *> m_blocks;
};

std::vector<NewRecord> mails(CredentialStore &store, int count)
{
    std::vector<NewRecord> entries;
    for (int i = 0; i < count; ++i) {
        NewRecord entry;
        entry.record.orderNumber = QStringLiteral("HB-%1").arg(i);
        entry.credential = credential(QStringLiteral("kid-%1").arg(i));
        const QByteArray mail = QByteArray::number(i).rightJustified(4000, 'm');
        entry.message = store.keepMessage({mail, {}}, change).value();
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace

/** A secure heap of 64 KiB: told, not aborted. */
class TestSmallHeap : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { prepareSecretMemory(heapBytes); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void secretsLeaveRoomForTheLibrary()
    {
        std::vector<Secret> many;
        for (int i = 0; i < 5000; ++i)
            many.push_back(Secret::copyOf(QByteArray(32, 'k')));
        QVERIFY(CRYPTO_secure_allocated(many.front().expose().data()));
        QVERIFY(!CRYPTO_secure_allocated(many.back().expose().data()));
        QVERIFY(CRYPTO_secure_used() <= heapBytes / 8 * 7);
        QCOMPARE(many.back().expose(), QByteArrayView(QByteArray(32, 'k')));
        VERIFY_OK(hmacSha256(many.back(), {"message"}));
        VERIFY_OK(makeKeyPair());
        std::thread([] { // its random numbers begin anew
            VERIFY_OK(randomSecret(keyBytes));
        })
            .join();
    }

    void anImportOfManyMailsGoesThrough()
    {
        QTemporaryDir dir;
        const VaultFolder folder(dir.filePath(QStringLiteral("v.eabvault")));
        QStringList ids;
        {
            const auto vault = OpenVault::create(folder, newVault(), now);
            VERIFY_OK(vault);
            const auto stored
                = insertBatch((*vault)->store(), mails((*vault)->store(), 2500), change);
            VERIFY_OK(stored);
            for (const domain::Record &record : *stored)
                ids << record.id;
        }
        const auto vault = OpenVault::open(folder, password(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        std::vector<domain::HmacKey> revealed;
        for (const QString &id : std::as_const(ids)) {
            auto key = (*vault)->store().hmac(id);
            VERIFY_OK(key);
            revealed.push_back(std::move(*key));
            const auto message = (*vault)->store().source(id);
            VERIFY_OK(message);
            QCOMPARE((*message)->content.size(), 4000);
        }
        QVERIFY(revealed.back() == credential().hmac());
        QCOMPARE((*vault)->store().check()->problems, QStringList());
    }

    void aHeapThatIsReallyFullIsTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("told"); // else it needs no room there and is done
        QTest::newRow("create a vault") << QStringLiteral("create") << true;
        QTest::newRow("put into the letter box") << QStringLiteral("inbox") << true;
        QTest::newRow("unlock") << QStringLiteral("unlock") << false;
        QTest::newRow("reveal") << QStringLiteral("reveal") << false;
        QTest::newRow("insert") << QStringLiteral("insert") << false;
        QTest::newRow("insert many") << QStringLiteral("batch") << false;
        QTest::newRow("edit with a new pair") << QStringLiteral("edit") << false;
        QTest::newRow("compare a pair") << QStringLiteral("match") << false;
        QTest::newRow("remove") << QStringLiteral("remove") << false;
        QTest::newRow("add a slot") << QStringLiteral("slot") << false;
    }
    void aHeapThatIsReallyFullIsTold()
    {
        QFETCH(QString, what);
        QFETCH(bool, told);
        QTemporaryDir dir;
        const VaultFolder folder(dir.filePath(QStringLiteral("v.eabvault")));
        auto vault = OpenVault::create(folder, newVault(), now);
        VERIFY_OK(vault);
        const auto stored = insertBatch((*vault)->store(), mails((*vault)->store(), 3), change);
        VERIFY_OK(stored);
        const domain::Record record = stored->front();
        if (what == QLatin1String("unlock"))
            vault->reset();
        std::optional<Error> error;
        const auto keep = [&error](const auto &result) {
            if (!result)
                error = result.error();
        };
        {
            auto entries = *vault ? mails((*vault)->store(), 2) : std::vector<NewRecord>();
            auto pair = credential(QStringLiteral("new"));
            const FullHeap full;
            if (what == QLatin1String("create"))
                keep(OpenVault::create(VaultFolder(dir.filePath(QStringLiteral("n.eabvault"))),
                                       newVault(), now));
            else if (what == QLatin1String("unlock"))
                keep(OpenVault::open(folder, password(), OpenMode::ReadWrite, now));
            else if (what == QLatin1String("insert"))
                keep((*vault)->store().insert(std::move(entries.front()), change));
            else if (what == QLatin1String("batch"))
                keep(insertBatch((*vault)->store(), std::move(entries), change));
            else if (what == QLatin1String("edit"))
                keep((*vault)->store().update(record, std::move(pair), change));
            else if (what == QLatin1String("match"))
                keep((*vault)->store().match(record.kid, pair.hmac()));
            else if (what == QLatin1String("reveal"))
                keep((*vault)->store().hmac(record.id));
            else if (what == QLatin1String("remove"))
                keep((*vault)->store().remove(record.id, change));
            else if (what == QLatin1String("inbox"))
                keep(Inbox(folder).put((*vault)->keySlots(), {}, "a mail", now));
            else
                keep((*vault)->addSlot({password("other"), SlotRole::Owner, {}, cheap, {}}, now));
        }
        QCOMPARE(error ? errorName(error->code) : QString(),
                 told ? errorName(ErrorCode::OutOfMemory) : QString());
        // Nothing is half done, and with room again everything goes on.
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("n.eabvault"))));
        if (!*vault) {
            vault = OpenVault::open(folder, password(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
        }
        QVERIFY((*vault)->inboxItems().isEmpty());
        QCOMPARE((*vault)->store().check()->problems, QStringList());
        VERIFY_OK(insertBatch((*vault)->store(), mails((*vault)->store(), 2), change));
        VERIFY_OK(Inbox(folder).put((*vault)->keySlots(), {}, "a mail", now));
    }
};

QTEST_APPLESS_MAIN(TestSmallHeap)
#include "tst_smallheap.moc"
