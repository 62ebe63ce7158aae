// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/session/Drafts.h"

#include <QDirIterator>

using namespace eab;
using namespace eab::app;

class TestDrafts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Drafts drafts() { return Drafts(m_desk->session); }
    std::vector<Draft> kept()
    {
        auto found = drafts().kept();
        return found ? std::move(*found) : std::vector<Draft>();
    }
    static Draft draft(const QString &id, const QString &title)
    {
        Draft typed;
        typed.id = id;
        typed.recordId = id;
        typed.fields.insert(u"title"_s, title);
        return typed;
    }
    /** All bytes of the vault's folder. */
    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray all;
        QDirIterator files(m_desk->session.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private slots:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void whatWasTypedIsThereAfterTheLock()
    {
        Draft typed = draft(u"r-1"_s, u"Naïve shop\n\"two\" lines"_s);
        typed.letter = u"letter"_s;
        typed.hmac = Secret::copyOf("typed-key_0123456789");
        VERIFY_OK(drafts().keep(std::move(typed)));
        m_desk->session.lock();
        QCOMPARE(kept().size(), size_t {0});
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        const auto found = kept();
        QCOMPARE(found.size(), size_t {1});
        QCOMPARE(found[0].id, u"r-1"_s);
        QCOMPARE(found[0].recordId, u"r-1"_s);
        QCOMPARE(found[0].letter, u"letter"_s);
        QCOMPARE(found[0].fields.value(u"title"_s), u"Naïve shop\n\"two\" lines"_s);
        QCOMPARE(found[0].hmac.expose(), QByteArrayView("typed-key_0123456789"));
        QCOMPARE(found[0].at, m_desk->clock.now());
        QCOMPARE(m_desk->records().check().value().problems, QStringList());
    }

    void ofEachRecordThereIsOneTheNewestFirst()
    {
        VERIFY_OK(drafts().keep(draft(u"a"_s, u"first"_s)));
        VERIFY_OK(drafts().keep(draft(u"b"_s, u"second"_s)));
        VERIFY_OK(drafts().keep(draft(u"a"_s, u"third"_s)));
        auto found = kept();
        QCOMPARE(found.size(), size_t {2});
        QCOMPARE(found[0].fields.value(u"title"_s), u"third"_s);
        QCOMPARE(found[1].id, u"b"_s);
        VERIFY_OK(drafts().forget(u"a"_s));
        QCOMPARE(kept().size(), size_t {1});
        VERIFY_OK(drafts().forget(u"a"_s));
        VERIFY_OK(drafts().forget(u"b"_s));
        QCOMPARE(kept().size(), size_t {0});
    }

    void itLiesSealed()
    {
        Draft typed = draft(u"a"_s, u"a-title-nobody-may-read"_s);
        typed.hmac = Secret::copyOf("a-key-nobody-may-read");
        VERIFY_OK(drafts().keep(std::move(typed)));
        m_desk->session.lock();
        const QByteArray all = bytes();
        QVERIFY(!all.isEmpty());
        QVERIFY(!all.contains("nobody-may-read"));
    }

    void supportSeesNone()
    {
        VERIFY_OK(drafts().keep(draft(u"a"_s, u"typed"_s)));
        VERIFY_OK(m_desk->reopenForSupport());
        QCOMPARE(kept().size(), size_t {0});
        COMPARE_ERROR(drafts().keep(draft(u"a"_s, u"typed"_s)), ErrorCode::NeedsOwner);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
