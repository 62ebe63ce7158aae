// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "app/uses/Uses.h"
#include "domain/VerifyReport.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/verify/AccountExportDialog.h"
#include "ui/verify/VerifyDialog.h"

#include <QClipboard>
#include <QDesktopServices>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using ca::HttpFailureKind;
using ca::HttpPhase;

namespace {

/** Everything an ACME server needs to look like one; `meta` is what a test is about. */
QByteArray directory(const QByteArray &meta = "\"externalAccountRequired\":true")
{
    return "{\"newNonce\":\"https://acme.example/nonce\","
           "\"newAccount\":\"https://acme.example/account\",\"meta\":{"
        + meta + "}}";
}

const QByteArray required = "\"externalAccountRequired\":true";
const QByteArray terms = ",\"termsOfService\":\"https://acme.example/terms\"";

QByteArray problem(const QByteArray &type, const QByteArray &detail)
{
    return "{\"type\":\"urn:ietf:params:acme:error:" + type + "\",\"detail\":\"" + detail + "\"}";
}

} // namespace

class TestVerifyDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    HeldTransport *m_network = nullptr;
    VerifyDialog *m_dialog = nullptr;
    QString m_id;
    QStringList m_opened;

    void openDialog()
    {
        m_dialog = new VerifyDialog(m_stage->session, *m_network, *m_clipboard, m_id, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    /** The dialog with a directory that has answered. */
    void openReady(const QByteArray &meta = required)
    {
        m_network->answer(200, directory(meta));
        openDialog();
        QTRY_VERIFY(primary()->isVisible());
    }
    /** What the CA is asked when an account is opened: directory, nonce, and the account. */
    void script(int status, const QByteArray &body, FakeTransport::Headers headers = {},
                const QByteArray &meta = required)
    {
        m_network->answer(200, directory(meta));
        m_network->answer(200, {}, {{"replay-nonce", "n1"}});
        m_network->answer(status, body, std::move(headers));
    }
    void scriptAccepted()
    {
        script(201, "{\"status\":\"valid\",\"externalAccountBinding\":{\"protected\":\"e30\"}}",
               {{"location", "https://acme.example/acct/7"}});
    }
    void bindAndWait()
    {
        click(primary());
        QTRY_VERIFY(primary()->isVisible());
    }
    QPushButton *button(const char *name) const { return named<QPushButton>(m_dialog, name); }
    QPushButton *primary() const { return button("primaryButton"); }
    QString text() const { return visibleText(m_dialog); }
    QString result() const { return named<MessageBar>(m_dialog, "resultBar")->text(); }
    QString message() const { return named<MessageBar>(m_dialog, "message")->text(); }
    domain::Record record() { return std::move(app::Records(m_stage->session).find(m_id).value()); }
    std::optional<domain::AcmeAccount> account()
    {
        return std::move(app::VerifyWithCa(m_stage->session, *m_network).account(m_id).value());
    }

public slots:
    void opened(const QUrl &url) { m_opened << url.toString(); }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
        m_network = &m_stage->network;
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_id = m_stage->addPair();
        m_opened.clear();
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
    }
    void cleanup()
    {
        delete m_dialog;
        m_dialog = nullptr;
        m_stage.reset();
        m_clipboard.reset();
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    }

    void asksWhatChangesNothingAtOnce()
    {
        openReady(required + ",\"website\":\"https://www.acme.example/\"" + terms);
        for (const char *words : {"The pair is well formed: good", "The directory answers: good",
                                  "acme.example", "Shall an account be opened",
                                  "Open an account and verify", "Website", "Terms of service"})
            QVERIFY2(text().contains(QLatin1String(words)), words);
        QCOMPARE(m_network->requests.size(), size_t {1});
        QCOMPARE(m_network->requests.front().method, QByteArray("GET"));
        click(button("websiteButton"));
        click(button("termsButton"));
        QCOMPARE(m_opened,
                 QStringList({QStringLiteral("https://www.acme.example/"),
                              QStringLiteral("https://acme.example/terms")}));
    }

    void opensNothingButHttps()
    {
        openReady(required + ",\"termsOfService\":\"file:///etc/passwd\"");
        click(button("termsButton"));
        QVERIFY(m_opened.isEmpty());
    }

    void wantsTheTermsAgreedTo()
    {
        openReady(required + terms);
        click(primary());
        QVERIFY(message().contains(QLatin1String("terms of service")));
        QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("agreeBox"));
        QCOMPARE(m_network->requests.size(), size_t {1});
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(!named<MessageBar>(m_dialog, "message")->isVisible());
    }

    void provesThePair()
    {
        openReady();
        scriptAccepted();
        retype(named<QLineEdit>(m_dialog, "emailField"), QStringLiteral("ops@example.org"));
        QSignalSpy setUp(m_dialog, &VerifyDialog::asked);
        bindAndWait();
        QVERIFY2(result().contains(QLatin1String("accepted this pair on 21 Nov 2026")),
                 qPrintable(result()));
        QCOMPARE(record().verified->outcome, QStringLiteral("accepted"));
        QCOMPARE(account()->url, QStringLiteral("https://acme.example/acct/7"));
        QVERIFY(text().contains(QLatin1String("https://acme.example/acct/7")));
        QVERIFY(!named<QWidget>(m_dialog, "questionCard")->isVisible());
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Set up client"));
        click(primary());
        QCOMPARE(setUp.size(), 1);
    }

    void refusesAWrongAddressItself()
    {
        openReady();
        retype(named<QLineEdit>(m_dialog, "emailField"), QStringLiteral("not an address"));
        click(primary());
        QCOMPARE(named<QLineEdit>(m_dialog, "emailField")->property("wrong").toBool(), true);
        QCOMPARE(m_network->requests.size(), size_t {1});
    }

    void tellsEveryOutcome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("tone");
        QTest::addColumn<QString>("next");
        const QString again = QStringLiteral("Open an account and verify");
        const QString correct = QStringLiteral("Correct the record");
        QTest::newRow("wrong HMAC key: correct the record")
            << 400 << problem("malformed", "[External Account Binding] Invalid MAC on JWS request")
            << "HMAC key does not belong"
            << "urgent" << correct;
        QTest::newRow("unknown KID: correct the record")
            << 403 << problem("unauthorized", "unknown external account") << "unknown, revoked"
            << "urgent" << correct;
        QTest::newRow("used before: probably right")
            << 400 << problem("malformed", "The account is not awaiting external account binding")
            << "has opened an account before"
            << "soon"
            << "Set up client";
        QTest::newRow("refused: it can be tried again")
            << 400 << problem("malformed", "the moon is full") << "refused"
            << "urgent" << again;
    }

    void tellsEveryOutcome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QFETCH(QString, tone);
        QFETCH(QString, next);
        openReady();
        script(status, body);
        bindAndWait();
        QVERIFY2(result().contains(says), qPrintable(result()));
        QCOMPARE(named<MessageBar>(m_dialog, "resultBar")->property("tone").toString(), tone);
        QCOMPARE(primary()->accessibleName(), next);
        const QString own
            = QJsonDocument::fromJson(body).object().value(QLatin1String("detail")).toString();
        QVERIFY(named<QLabel>(m_dialog, "quoteLabel")->text().contains(own));
    }

    void correctsTheRecord()
    {
        openReady();
        script(403, problem("unauthorized", "unknown"));
        QSignalSpy edit(m_dialog, &VerifyDialog::asked);
        bindAndWait();
        click(primary());
        QCOMPARE(edit.size(), 1);
        QCOMPARE(edit.first(), (QVariantList {QVariant::fromValue(ActionId::Edit), m_id}));
    }

    void asksForTheAddressTheCaWants()
    {
        openReady();
        script(400, problem("malformed", "Accounts must have at least one contact."));
        bindAndWait();
        QVERIFY2(result().contains(QLatin1String("e-mail address")), qPrintable(result()));
        QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("emailField"));
        scriptAccepted();
        retype(m_dialog->focusWidget(), QStringLiteral("ops@example.org"));
        bindAndWait();
        QCOMPARE(record().verified->outcome, QStringLiteral("accepted"));
    }

    void countsDownWhenAskedTooOften()
    {
        openReady();
        script(429, problem("rateLimited", "slow down"), {{"retry-after", "2"}});
        bindAndWait();
        QVERIFY(!primary()->isEnabled());
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Try again in 2 seconds"));
        QTRY_VERIFY(primary()->isEnabled());
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Open an account and verify"));
    }

    void cancelsWithinASecond()
    {
        openReady();
        m_network->hold();
        click(primary());
        QTRY_COMPARE(m_network->asked(), 2);
        QVERIFY(!primary()->isVisible());
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(m_dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_VERIFY(primary()->isVisible());
        QVERIFY(clock.elapsed() < 1000);
        QCOMPARE(result(), QStringLiteral("Cancelled. Nothing was opened."));
        QVERIFY(!record().verified);
    }

    void closingHalfwayKeepsTheKey()
    {
        openReady();
        m_network->hold();
        m_network->phaseWhenStopped = HttpPhase::Sent;
        click(primary());
        QTRY_COMPARE(m_network->asked(), 2);
        QPointer<VerifyDialog> dialog(m_dialog);
        m_dialog = nullptr;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(account().has_value());
        QVERIFY(account()->url.isEmpty());
        m_network->release();
        openReady();
        QVERIFY(named<QLabel>(m_dialog, "questionLabel")
                    ->text()
                    .contains(QLatin1String("The key of an earlier try is kept")));
    }

    void lockingHalfwayCloses()
    {
        openReady();
        m_network->hold();
        click(primary());
        QTRY_COMPARE(m_network->asked(), 2);
        QPointer<VerifyDialog> dialog(m_dialog);
        m_dialog = nullptr;
        m_stage->session.lock();
        QTRY_VERIFY(!dialog);
    }

    void anUntrustedServerLeadsToThePrivateCa()
    {
        m_network->fail(HttpFailureKind::TlsUntrusted, HttpPhase::NotSent);
        openDialog();
        QTRY_VERIFY(primary()->isVisible());
        QVERIFY(result().contains(QLatin1String("could not prove who it is")));
        QVERIFY(named<QLineEdit>(m_dialog, "bundleField")->isVisible());
        QVERIFY(!named<QWidget>(m_dialog, "questionCard")->isVisible());
        const QString bundle = m_stage->path(QStringLiteral("ca.pem"));
        QFile file(bundle);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n");
        file.close();
        retype(named<QLineEdit>(m_dialog, "bundleField"), bundle);
        m_network->answer(200, directory());
        click(primary());
        QTRY_VERIFY(named<QWidget>(m_dialog, "questionCard")->isVisible());
        QVERIFY(m_network->requests.back().caBundle.contains("BEGIN CERTIFICATE"));
    }

    void tellsWhenNoPairIsAskedFor()
    {
        openReady("\"externalAccountRequired\":false");
        QVERIFY2(result().contains(QLatin1String("does not say that it asks for a pair")),
                 qPrintable(result()));
    }

    void asksAfterTheAccountItKeeps()
    {
        openReady();
        scriptAccepted();
        bindAndWait();
        delete m_dialog;
        openReady();
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Check the account again"));
        QVERIFY(!named<QWidget>(m_dialog, "questionCard")->isVisible());
        script(200, "{\"status\":\"valid\"}", {{"location", "https://acme.example/acct/7"}});
        click(primary());
        QTRY_VERIFY(result().contains(QLatin1String("says that the account is valid")));
        click(button("moreOptionsButton"));
        click(named<QCheckBox>(m_dialog, "againBox"));
        QVERIFY(named<QWidget>(m_dialog, "questionCard")->isVisible());
        QCOMPARE(primary()->accessibleName(), QStringLiteral("Open an account and verify"));
    }

    void endsAnAccountOnlyWhenSure()
    {
        openReady();
        scriptAccepted();
        bindAndWait();
        const auto asked = m_network->asked();
        click(button("endAccountButton"));
        QVERIFY(button("confirmEndButton")->isVisible());
        QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("keepButton"));
        click(button("keepButton"));
        QVERIFY(!button("confirmEndButton")->isVisible());
        QCOMPARE(m_network->asked(), asked);
        click(button("endAccountButton"));
        script(200, "{\"status\":\"deactivated\"}");
        click(button("confirmEndButton"));
        QTRY_COMPARE(result(), QStringLiteral("The account is ended. Its key stays in the vault."));
        QVERIFY(account()->deactivated);
        QVERIFY(!button("exportAccountButton")->isVisible());
    }

    void exportsTheAccount()
    {
        openReady();
        scriptAccepted();
        bindAndWait();
        click(button("exportAccountButton"));
        auto *dialog = named<AccountExportDialog>(m_dialog, "accountExportDialog");
        QVERIFY(dialog->isVisible());
        auto *formats = named<QComboBox>(dialog, "formatBox");
        QCOMPARE(formats->count(), 6);
        for (int i = 0; i < formats->count(); ++i) {
            formats->setCurrentIndex(i);
            QVERIFY2(named<QPushButton>(dialog, "saveButton")->isEnabled(),
                     qPrintable(formats->currentText()));
            QTRY_VERIFY(visibleText(dialog).contains(QLatin1String("holds the private key")));
        }
        formats->setCurrentIndex(0);
        retype(named<QLineEdit>(dialog, "hostField"), QStringLiteral("web-1"));
        click(named<QPushButton>(dialog, "copyCommandsButton"));
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        click(named<QPushButton>(dialog, "saveButton"));
        const QString folder = m_stage->path(QStringLiteral("account"));
        chooseFile(folder);
        QTRY_VERIFY(QFileInfo(folder).isDir());
        QVERIFY(named<MessageBar>(dialog, "message")->text().contains(folder));
        QStringList history;
        const auto lines = app::Records(m_stage->session).history(m_id);
        for (const auto &line : *lines)
            history << line.action;
        QVERIFY(history.contains(QLatin1String("account-exported")));
        const auto uses = app::Uses(m_stage->session).ofRecord(m_id);
        VERIFY_OK(uses);
        QCOMPARE(uses->size(), size_t {2}); // that of the verification, too
        QVERIFY(uses->front().how == domain::UseHow::AccountExport
                || uses->back().how == domain::UseHow::AccountExport);
        QVERIFY(uses->front().host + uses->back().host == QLatin1String("web-1"));
    }
};

EAB_UI_TEST_MAIN(TestVerifyDialog)
#include "tst_verifydialog.moc"
