// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"
#include "vault/OpenVault.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

class TestInbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<VaultFolder> m_folder;

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<VaultFolder>(m_dir->filePath(QStringLiteral("v.eabvault")));
        VERIFY_OK(OpenVault::create(*m_folder, newVault(), now));
    }

    void takesInWhileLockedAndTheOwnerReads()
    {
        const auto table = m_folder->readSlots();
        VERIFY_OK(table);
        const Inbox inbox(*m_folder);
        VERIFY_OK(
            inbox.put(*table, QStringLiteral("order.eml"), "EAB MAC Key: abc\n\x00 tail", now));
        QCOMPARE(inbox.items().size(), 1);
        const QByteArray sealed
            = readFile(m_folder->inboxPath() + QLatin1Char('/') + inbox.items().constFirst(),
                       1 << 20)
                  .value();
        QVERIFY(!sealed.contains("EAB") && !sealed.contains("order.eml"));

        auto vault = OpenVault::open(*m_folder, password(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        const auto item = (*vault)->takeFromInbox((*vault)->inboxItems().constFirst());
        VERIFY_OK(item);
        QCOMPARE(item->name, QStringLiteral("order.eml"));
        QCOMPARE(item->at, now);
        QVERIFY(item->content.expose() == QByteArrayView("EAB MAC Key: abc\n\x00 tail"));
        VERIFY_OK((*vault)->removeFromInbox(item->id));
        QVERIFY((*vault)->inboxItems().isEmpty());
    }

    void anotherVaultsItemDoesNotOpen()
    {
        const VaultFolder other(m_dir->filePath(QStringLiteral("other.eabvault")));
        VERIFY_OK(OpenVault::create(other, newVault(), now));
        VERIFY_OK(Inbox(other).put(other.readSlots().value(), {}, "x", now));
        const QString id = Inbox(other).items().constFirst();
        QVERIFY(QFile::copy(other.inboxPath() + QLatin1Char('/') + id,
                            m_folder->inboxPath() + QLatin1Char('/') + id));
        auto vault = OpenVault::open(*m_folder, password(), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        COMPARE_ERROR((*vault)->takeFromInbox(id), ErrorCode::DamagedLetter);
    }

    void supportCannotRead()
    {
        {
            auto vault = OpenVault::open(*m_folder, password(), OpenMode::ReadWrite, now);
            VERIFY_OK(vault);
            VERIFY_OK(
                (*vault)->addSlot({password("helpdesk"), SlotRole::Support, {}, cheap, {}}, now));
        }
        VERIFY_OK(Inbox(*m_folder).put(m_folder->readSlots().value(), {}, "x", now));
        auto vault = OpenVault::open(*m_folder, password("helpdesk"), OpenMode::ReadWrite, now);
        VERIFY_OK(vault);
        COMPARE_ERROR((*vault)->takeFromInbox((*vault)->inboxItems().constFirst()),
                      ErrorCode::NeedsOwner);
    }
};

QTEST_APPLESS_MAIN(TestInbox)
#include "tst_inbox.moc"
