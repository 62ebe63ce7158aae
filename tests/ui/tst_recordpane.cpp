// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/common/Theme.h"
#include "ui/credentials/FieldRow.h"
#include "ui/credentials/HistoryText.h"
#include "ui/credentials/RecordPane.h"
#include "vault/OpenVault.h"

#include <QClipboard>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

namespace {

/** 32 times "k", as unpadded base64url. */
const QString key = QStringLiteral("a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s");

/** What the pane says when it is asked for something. */
QVariantList said(ActionId what, const QString &id)
{
    return {QVariant::fromValue(what), id};
}

} // namespace

class TestRecordPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<RecordPane> m_pane;

    void build(Stage::Door door = Stage::Door::Owner)
    {
        m_pane.reset();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_stage = std::make_unique<Stage>(door);
        m_pane = std::make_unique<RecordPane>(m_stage->session, *m_clipboard, nullptr);
        m_pane->resize(640, 1000);
    }
    domain::Record record(const QString &id)
    {
        return std::move(app::Records(m_stage->session).find(id).value());
    }
    void showRecord(const QString &id)
    {
        m_pane->setRecord(record(id), m_stage->clock.now());
        show(m_pane.get());
    }
    void edit(const QString &id, app::RecordChanges changes)
    {
        VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
    }
    QString text() const { return visibleText(m_pane.get()); }
    bool says(const char *words) const { return text().contains(QString::fromUtf8(words)); }
    SecretLabel *hmac() const { return named<SecretLabel>(m_pane.get(), "hmacLabel"); }
    QToolButton *hold() const { return named<QToolButton>(m_pane.get(), "holdButton"); }
    QPushButton *primary() const { return m_pane->primaryButton(); }
    QStringList history() const
    {
        QStringList lines;
        const auto all = app::Records(m_stage->session).history(m_pane->recordId());
        for (const auto &line : *all)
            lines << line.action;
        return lines;
    }

private slots:
    void init()
    {
        failOnWarnings();
        QGuiApplication::clipboard()->clear();
        build();
    }

    void cleanup()
    {
        m_pane.reset();
        m_clipboard.reset();
        m_stage.reset();
        applyTheme(*qApp, Scheme::Light);
    }

    void whatHappenedIsToldInWords()
    {
        QSet<QString> all;
        app::HistoryLine line;
        line.detail = QStringLiteral("certbot");
        for (int i = 0; i <= static_cast<int>(domain::Action::AccountExported); ++i) {
            line.action = nameOf(domain::actionNames, static_cast<domain::Action>(i));
            QVERIFY2(historyText(line) != line.action, qPrintable(line.action));
            all.insert(historyText(line));
        }
        QCOMPARE(all.size(), qsizetype {static_cast<int>(domain::Action::AccountExported) + 1});
        // What a newer program wrote is shown as it stands.
        line.action = QStringLiteral("hardened");
        QCOMPARE(historyText(line), line.action);
    }

    void whatTheProviderAnsweredStandsInACardOfItsOwn()
    {
        vault::NewRecord entry;
        entry.credential = samples::credential();
        entry.apiFacts = {{QStringLiteral("status"), QStringLiteral("active"), false, {}},
                          {QStringLiteral("organization_id"), 7, true, {}},
                          {QStringLiteral("colour"), QStringLiteral("blue"), false, {}}};
        auto &store = m_stage->session.vault()->store();
        const auto made = store.insert(std::move(entry), m_stage->session.who());
        VERIFY_OK(made);
        showRecord(made->id);
        auto *card = named<QWidget>(m_pane.get(), "factsCard");
        QVERIFY(card->isVisible());
        const QString shown = visibleText(card);
        for (const char *words : {"From the provider", "State", "active", "Organisation", "7",
                                  "as asked for", "colour", "blue", "As of"})
            QVERIFY2(shown.contains(QLatin1String(words)), qPrintable(shown));
        const auto rows = card->findChildren<FieldRow *>(QStringLiteral("factRow"));
        QCOMPARE(rows.size(), 3);
        rows.first()->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("active"));
        m_pane->clearRecord();
        QVERIFY(!card->isVisible());
    }

    void aCertificateIsNoAlarmAboutAPair()
    {
        domain::Record record;
        record.id = QStringLiteral("cert");
        record.title = QStringLiteral("PositiveSSL");
        record.kind = domain::RecordKind::Certificate;
        record.issuer = QStringLiteral("trustico");
        record.orderNumber = QStringLiteral("HB-1");
        record.portalVisibleUntil = now.addDays(-3);
        m_pane->setRecord(record, now);
        show(m_pane.get());
        QVERIFY2(says("The CA Reference is missing."), qPrintable(text()));
        QVERIFY(says("according to Trustico CaaS, as of 21 Nov 2026"));
        QVERIFY(!says("portal for") && !says("not saved in time")
                && !says("credentials are shown"));
        QVERIFY(primary()->text().contains(QLatin1String("reference")));
        record.caReference = QStringLiteral("5544332211");
        m_pane->setRecord(record, now);
        QVERIFY(!says("is missing"));
        QVERIFY(!primary()->text().contains(QLatin1String("pair")));
    }

    void showsWhatIsKnown()
    {
        const QString id = m_stage->addPair();
        app::RecordChanges more;
        more.issuer = QStringLiteral("trustico");
        more.email = QStringLiteral("ops@example.org");
        more.customer = QString::fromUtf8("Grünwald GmbH");
        more.tags = QStringList {QStringLiteral("production")};
        more.notes = QStringLiteral("Renew in spring.\nAsk Ada first.");
        edit(id, std::move(more));
        showRecord(id);
        for (const char *words :
             {"CaaS Licence OV, www.example.org",
              "Trustico CaaS, CA: acme.example · ordered 19 Nov 2026 · production", "kid-1",
              "HMAC key, hidden: 32 bytes, HS256", "https://acme.example/directory", "5544332211",
              "formerly Supplier Order Number", "HB-77120", "Grünwald GmbH", "ops@example.org",
              "www.example.org", "Ask Ada first.", "Shown in the portal for 5 days more",
              "until Thu 26 Nov 2026, 11:00", "Ordered Thu 19 Nov 2026, 11:00",
              "According to Trustico CaaS"})
            QVERIFY2(says(words), words);
        QVERIFY(!text().contains(key));
        QVERIFY(!named<QWidget>(m_pane.get(), "backButton")->isVisible());
    }

    void leavesOutWhatIsNot()
    {
        app::RecordChanges bare;
        bare.kid = QStringLiteral("kid-bare");
        bare.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'b')));
        const auto stored = app::Records(m_stage->session).add(std::move(bare));
        VERIFY_OK(stored);
        showRecord(stored->id);
        for (const char *words : {"Order number", "CA Reference", "Customer", "Notes",
                                  "Directory URL", "Message, sealed"})
            QVERIFY2(!says(words), words);
        QVERIFY(says("No order date, so no clock runs"));
    }

    void theTimeOfTheClockIsLocal()
    {
        // Ordered before the hour was taken back: seven days are still 168 hours.
        const QString id = m_stage->addPair({QStringLiteral("kid-dst"),
                                             'd',
                                             QStringLiteral("D-1"),
                                             {},
                                             QDateTime({2026, 10, 22}, {10, 0}, Qt::UTC)});
        m_stage->clock.set(QDateTime({2026, 10, 23}, {10, 0}, Qt::UTC));
        showRecord(id);
        QVERIFY(says("Ordered Thu 22 Oct 2026, 12:00"));
        QVERIFY(says("until Thu 29 Oct 2026, 11:00"));
        QVERIFY(says("Shown in the portal for 6 days more"));
    }

    void timeGoesOnWhileItIsLookedAt()
    {
        const QString id = m_stage->addPair();
        showRecord(id);
        QTest::mousePress(hold(), Qt::LeftButton);
        m_pane->setNow(now.addDays(4));
        QVERIFY(says("Shown in the portal for 1 day more"));
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Verify with the CA"));
        QVERIFY(hmac()->isRevealed()); // what somebody is looking at does not vanish
        m_pane->setNow(now.addDays(6));
        QVERIFY(says("No longer shown in the portal for 1 day"));
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Set up client"));
        QTest::mouseRelease(hold(), Qt::LeftButton);
    }

    void warnsWhenTheReferenceIsTheOrderNumber_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("warned");
        QTest::newRow("they differ") << "5544332211" << false;
        QTest::newRow("the same") << "HB-77120" << true;
        QTest::newRow("the same in small letters") << "hb-77120" << true;
        QTest::newRow("none") << "" << false;
    }

    void warnsWhenTheReferenceIsTheOrderNumber()
    {
        QFETCH(QString, reference);
        QFETCH(bool, warned);
        showRecord(m_stage->addPair({.reference = reference}));
        QCOMPARE(says("The CA Reference equals the order number."), warned);
    }

    void theKeyIsShownOnlyWhileTheButtonIsHeld_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by the space bar") << true;
    }

    void theKeyIsShownOnlyWhileTheButtonIsHeld()
    {
        QFETCH(bool, byKey);
        showRecord(m_stage->addPair());
        QVERIFY(!hmac()->isRevealed());
        hold()->setFocus();
        if (byKey)
            QTest::keyPress(hold(), Qt::Key_Space);
        else
            QTest::mousePress(hold(), Qt::LeftButton);
        QVERIFY(hmac()->isRevealed());
        QVERIFY(!text().contains(key));
        QCOMPARE(history().last(), QStringLiteral("shown"));
        if (byKey)
            QTest::keyRelease(hold(), Qt::Key_Space);
        else
            QTest::mouseRelease(hold(), Qt::LeftButton);
        QVERIFY(!hmac()->isRevealed());
        QTRY_VERIFY(says("HMAC key shown"));
        QCOMPARE(history().count(QStringLiteral("shown")), 1);
    }

    void theKeyIsHiddenWhenTheFocusGoesElsewhere()
    {
        showRecord(m_stage->addPair());
        hold()->setFocus();
        QTest::keyPress(hold(), Qt::Key_Space);
        QVERIFY(hmac()->isRevealed());
        primary()->setFocus();
        QVERIFY(!hmac()->isRevealed());
    }

    void theKeyIsHiddenWhenAnotherRecordComes()
    {
        const QString first = m_stage->addPair();
        const QString second = m_stage->addPair({.kid = QStringLiteral("kid-2"), .fill = 'z'});
        showRecord(first);
        QTest::mousePress(hold(), Qt::LeftButton);
        QVERIFY(hmac()->isRevealed());
        m_pane->setRecord(record(second), now);
        QVERIFY(!hmac()->isRevealed());
        QTest::mouseRelease(hold(), Qt::LeftButton);
        QTest::mousePress(hold(), Qt::LeftButton);
        m_pane->clearRecord();
        QVERIFY(!hmac()->isRevealed());
    }

    void nothingIsLeftToReadWhenTheRecordGoes()
    {
        showRecord(m_stage->addPair());
        QVERIFY(says("HB-77120") && says("kid-1"));
        m_pane->clearRecord();
        for (const char *words : {"HB-77120", "kid-1", "5544332211", "www.example.org", "Taken in"})
            QVERIFY2(!says(words), words);
    }

    void theKeyIsCopiedForAWhile()
    {
        showRecord(m_stage->addPair());
        auto *countdown = named<QLabel>(m_pane.get(), "clipboardCountdown");
        QVERIFY(!countdown->isVisible());
        click(named<QToolButton>(m_pane.get(), "copyHmacButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        QVERIFY(countdown->isVisible());
        QCOMPARE(countdown->text(), QStringLiteral("on the clipboard for 10 seconds"));
        QCOMPARE(history().last(), QStringLiteral("copied"));
        QTRY_VERIFY(says("HMAC key copied"));
        m_clipboard->clearSecret();
        QVERIFY(!countdown->isVisible());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void everyFieldCanBeCopied()
    {
        showRecord(m_stage->addPair());
        QStringList copied;
        for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
            if (!button->isVisible() || !button->accessibleName().startsWith(QLatin1String("Copy"))
                || button->objectName() == QLatin1String("copyHmacButton"))
                continue;
            click(button);
            copied << QGuiApplication::clipboard()->text();
        }
        QCOMPARE(
            copied,
            (QStringList {QStringLiteral("kid-1"), QStringLiteral("https://acme.example/directory"),
                          QStringLiteral("5544332211"), QStringLiteral("HB-77120"),
                          QStringLiteral("CaaS Licence OV"), QStringLiteral("www.example.org")}));
    }

    void theOneButtonIsTheNextStep()
    {
        QSignalSpy asked(m_pane.get(), &RecordPane::asked);
        const QString pair = m_stage->addPair();
        showRecord(pair);
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Set up client"));
        QVERIFY(says("Saved, but not verified."));
        click(primary());
        QCOMPARE(asked.takeFirst(), said(ActionId::SetUp, pair));

        const QString waiting = m_stage->addOrder(QStringLiteral("O-1"), now.addDays(-1));
        showRecord(waiting);
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Take the pair in"));
        QVERIFY(says("Nothing saved yet."));
        QVERIFY(!hold()->isVisible());
        click(primary());
        QCOMPARE(asked.takeFirst(), said(ActionId::Import, waiting));

        const QString late = m_stage->addOrder(QStringLiteral("O-2"), now.addDays(-10));
        showRecord(late);
        QVERIFY(says("The pair was not saved in time."));
        click(primary());
        QCOMPARE(asked.takeFirst(), said(ActionId::Import, late));
    }

    void theMenuActsOnThisRecord()
    {
        const QString id = m_stage->addPair();
        showRecord(id);
        QSignalSpy asked(m_pane.get(), &RecordPane::asked);
        QStringList texts;
        for (QAction *action :
             named<QToolButton>(m_pane.get(), "recordMenuButton")->menu()->actions()) {
            if (action->isSeparator() || !action->isVisible())
                continue;
            texts << action->text().remove(QLatin1Char('&'));
            action->trigger();
        }
        QCOMPARE(texts,
                 (QStringList {QStringLiteral("Edit"), QStringLiteral("Set up a client"),
                               QStringLiteral("Verify with the CA..."), QStringLiteral("It works"),
                               QStringLiteral("The whole order..."),
                               QStringLiteral("Copy the key identifier (KID)"),
                               QStringLiteral("Copy the HMAC key"),
                               QStringLiteral("Copy the directory URL"), QStringLiteral("Archive"),
                               QStringLiteral("Remove")}));
        for (const ActionId what :
             {ActionId::Edit, ActionId::SetUp, ActionId::Verify, ActionId::Works, ActionId::Order,
              ActionId::CopyKid, ActionId::CopyHmac, ActionId::CopyDirectory, ActionId::Archive,
              ActionId::Remove})
            QCOMPARE(asked.takeFirst(), said(what, id));
    }

    void theMessageItCameFromCanBeAskedFor()
    {
        auto preview = app::ImportCredential::read(
            QStringLiteral("order.txt"),
            WipedBytes::copyOf("EAB Key ID: kid-mail-1\nEAB MAC Key: "
                               "bW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1tbW0\n"
                               "ACME Server URL: https://acme.example/directory\n"));
        std::vector<app::ImportPreview> previews;
        previews.push_back(std::move(preview));
        const auto outcome = app::ImportCredential(m_stage->session).save(previews);
        VERIFY_OK(outcome);
        QCOMPARE(outcome->imported, 1);
        showRecord(outcome->records.front()->id);
        QSignalSpy asked(m_pane.get(), &RecordPane::asked);
        QVERIFY(says("Message, sealed with this record"));
        for (QPushButton *button : m_pane->findChildren<QPushButton *>()) {
            if (button->text().startsWith(QLatin1String("&Message")))
                click(button);
        }
        QCOMPARE(asked.takeFirst(), said(ActionId::Source, outcome->records.front()->id));
        QVERIFY(says("Taken in"));
    }

    void theHistoryNamesWhoAndWhen()
    {
        const QString id = m_stage->addPair();
        m_stage->clock.advance(3600);
        app::RecordChanges changes;
        changes.notes = QStringLiteral("n");
        edit(id, std::move(changes));
        showRecord(id);
        QVERIFY(says("Sat 21 Nov 2026, 11:00\nAdded by hand · "));
        QVERIFY(says("Sat 21 Nov 2026, 12:00\nChanged: Notes · "));
        // The newest first, and not without end.
        QVERIFY(text().indexOf(QString::fromUtf8("Changed: Notes · "))
                < text().indexOf(QLatin1String("Added by hand")));
        for (int i = 0; i < 30; ++i) {
            app::RecordChanges again;
            again.notes = QString::number(i);
            edit(id, std::move(again));
        }
        showRecord(id);
        QTRY_COMPARE(m_pane->findChildren<QToolButton *>(QStringLiteral("versionLink")).size(), 12);
    }

    void aLineOfTheHistoryLeadsToItsVersion()
    {
        const QString id = m_stage->addPair();
        app::RecordChanges changes;
        changes.notes = QStringLiteral("n");
        edit(id, std::move(changes));
        VERIFY_OK(app::Records(m_stage->session).hmac(id, domain::Action::Shown));
        showRecord(id);
        const auto links = m_pane->findChildren<QToolButton *>(QStringLiteral("versionLink"));
        QCOMPARE(links.size(), 2); // a look at the key made no version
        QSignalSpy asked(m_pane.get(), &RecordPane::versionRequested);
        for (auto *link : links)
            click(link);
        QCOMPARE(asked.value(0), (QVariantList {id, 2}));
        QCOMPARE(asked.value(1), (QVariantList {id, 1}));
    }

    void aSupportLoginActsOnNothing()
    {
        // Made by an owner, looked at by the desk.
        m_stage->addPair();
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        const auto all = m_stage->records();
        QCOMPARE(all.size(), size_t {1});
        showRecord(all.front().id);
        QVERIFY(says("kid-1") && says("HB-77120"));
        QVERIFY(!primary()->isVisible());
        QVERIFY(!named<QWidget>(m_pane.get(), "recordMenuButton")->isVisible());
        QVERIFY(!hold()->isVisible());
        QVERIFY(!named<QToolButton>(m_pane.get(), "copyHmacButton")->isVisible());
        QVERIFY(!hmac()->isRevealed());
    }

    void openedToLookTheKeyCanBeSeenAndNothingChanged()
    {
        m_stage->addPair();
        m_stage->session.lock();
        m_stage->unlock(app::Access::LookOnly);
        showRecord(m_stage->records().front().id);
        QVERIFY(!primary()->isVisible());
        QVERIFY(!named<QWidget>(m_pane.get(), "recordMenuButton")->isVisible());
        QTest::mousePress(hold(), Qt::LeftButton);
        QVERIFY(hmac()->isRevealed());
        QTest::mouseRelease(hold(), Qt::LeftButton);
        click(named<QToolButton>(m_pane.get(), "copyHmacButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
    }

    void aLongValueIsReadInTheToolTip()
    {
        const QString longKid = QStringLiteral("kD3v_9sQx2LrT0aVY8mB1w").repeated(9);
        showRecord(m_stage->addPair({.kid = longKid}));
        auto *row = named<FieldRow>(m_pane.get(), "kidRow");
        auto *label = row->findChild<ElidedLabel *>();
        QVERIFY(label->text() != longKid);
        QCOMPARE(label->toolTip(), longKid);
        QCOMPARE(label->accessibleName(), longKid);
        click(row->copyButton());
        QCOMPARE(QGuiApplication::clipboard()->text(), longKid);
    }

    void whetherAPairComesIsAsked_data()
    {
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<int>("door");
        QTest::addColumn<bool>("asked");
        const auto row = [](const char *name, const char *product, Stage::Door door, bool asked) {
            QTest::newRow(name) << QByteArray(product) << int(door) << asked;
        };
        row("nobody knows", "Harbour Shield", Stage::Door::Owner, true);
        row("a certificate", "PositiveSSL", Stage::Door::Owner, false);
        row("a subscription", "CaaS Licence DV", Stage::Door::Owner, false);
        row("support may not say", "Harbour Shield", Stage::Door::Support, false);
    }
    void whetherAPairComesIsAsked()
    {
        QFETCH(QByteArray, product);
        QFETCH(int, door);
        QFETCH(bool, asked);
        const QString id = m_stage->takeIn(noticeText("HB-1", product, "5544332211")).value(0);
        if (Stage::Door(door) == Stage::Door::Support) {
            m_stage->session.lock();
            VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        }
        showRecord(id);
        QCOMPARE(named<QWidget>(m_pane.get(), "kindAnswers")->isVisible(), asked);
        if (!asked)
            return;
        QString labels;
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            labels += label->isVisible() ? label->text() + QLatin1Char('\n') : QString();
        QCOMPARE(labels.count(QLatin1String("Will a pair come with this one?")), 1);
        QSignalSpy answers(m_pane.get(), &RecordPane::asked);
        click(named<QWidget>(m_pane.get(), "pairComesButton"));
        click(named<QWidget>(m_pane.get(), "noPairButton"));
        QCOMPARE(answers.at(0), said(ActionId::PairComes, id));
        QCOMPARE(answers.at(1), said(ActionId::NoPair, id));
    }

    void otherProductsOfTheOrderAreNamed()
    {
        const QString alone = m_stage->takeIn(noticeText("HB-2", "PositiveSSL")).value(0);
        const QString first = m_stage->takeIn(noticeText("HB-1", "Alpha & Shield")).value(0);
        showRecord(first);
        const auto *row = named<QWidget>(m_pane.get(), "othersRow");
        QVERIFY(!row->isVisible());
        const QString second = m_stage->takeIn(noticeText("HB-1", "Beta Shield")).value(0);
        m_pane->showOthers();
        QVERIFY(row->isVisible());
        auto *link = row->findChild<QToolButton *>();
        QCOMPARE(link->accessibleName(), record(second).title);
        QSignalSpy wanted(m_pane.get(), &RecordPane::recordRequested);
        click(link);
        QCOMPARE(wanted.value(0).value(0).toString(), second);
        showRecord(second);
        QTRY_VERIFY(says("Alpha  Shield")); // with the sign of a letter gone
        showRecord(alone);
        QVERIFY(!row->isVisible());
    }

    void veryManyAreCounted()
    {
        QString id;
        for (int i = 0; i < 15; ++i)
            id = m_stage->takeIn(noticeText("HB-1", "Shield " + QByteArray::number(i))).value(0);
        showRecord(id);
        QVERIFY2(says("and 2 more"), qPrintable(text()));
    }

    void theSellerStandsBesideTheCa_data()
    {
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("words");
        QTest::newRow("a reseller") << "trustico"
                                    << "https://acme.harbour.example.net/v2/OV"
                                    << "Trustico CaaS, CA: harbour.example.net";
        QTest::newRow("the same") << "digicert-certcentral"
                                  << "https://one.digicert.com/mpki/api/v1/acme/v2/directory"
                                  << "DigiCert CertCentral ·";
        QTest::newRow("no server told") << "trustico"
                                        << ""
                                        << "Trustico CaaS ·";
    }
    void theSellerStandsBesideTheCa()
    {
        QFETCH(QString, seller);
        QFETCH(QString, directory);
        QFETCH(QString, words);
        const QString id = m_stage->addPair();
        app::RecordChanges changes;
        changes.issuer = seller;
        changes.directoryUrl = directory;
        edit(id, std::move(changes));
        showRecord(id);
        QVERIFY2(says(words.toUtf8().constData()), qPrintable(text()));
    }

    void theBarReadsFromTheLeadingEdgeInBothThemes()
    {
        const QString id = m_stage->addPair({.orderedAt = now.addDays(-4)});
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            applyTheme(*qApp, scheme);
            const Tokens &tokens = tokensOf(QApplication::palette());
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                m_pane->setLayoutDirection(direction);
                showRecord(id);
                auto *bar = m_pane->findChild<DayBar *>();
                const QImage image = bar->grab().toImage();
                const QColor start = image.pixelColor(10, 5);
                const QColor end = image.pixelColor(image.width() - 10, 5);
                const bool mirrored = direction == Qt::RightToLeft;
                QCOMPARE(mirrored ? start : end, tokens.soonMark);
                QVERIFY((mirrored ? end : start) != tokens.soonMark);
            }
        }
    }

    void saysWhereThePairIsUsed()
    {
        build();
        const QString id = m_stage->addPair();
        showRecord(id);
        QVERIFY(!named<QWidget>(m_pane.get(), "usesCard")->isVisible());
        const auto use = [&](const QString &host, const QDateTime &when) {
            domain::Use made;
            made.host = host;
            made.client = QStringLiteral("certbot");
            made.version = QStringLiteral("2.1.0");
            made.clientDir = QStringLiteral("/etc/letsencrypt");
            VERIFY_OK(m_stage->session.vault()->store().uses().put(record(id), made, when));
        };
        use(QStringLiteral("web-1"), now.addDays(-3));
        use({}, now);
        showRecord(id);
        QVERIFY(named<QWidget>(m_pane.get(), "usesCard")->isVisible());
        QVERIFY(says("Used on"));
        QVERIFY(says("web-1"));
        QVERIFY(says("certbot 2.1.0, /etc/letsencrypt · since 18 Nov 2026"));
        QVERIFY(says("a server that was not named"));
        m_pane->clearRecord();
        QVERIFY(!named<QWidget>(m_pane.get(), "usesCard")->isVisible());
        QTRY_VERIFY(m_pane->findChildren<QWidget *>(QStringLiteral("useRow")).isEmpty());
    }
};

EAB_UI_TEST_MAIN(TestRecordPane)
#include "tst_recordpane.moc"
