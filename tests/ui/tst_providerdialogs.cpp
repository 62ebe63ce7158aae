// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/Clipboard.h"
#include "ui/common/SecretEdit.h"
#include "ui/providers/CreateDialog.h"
#include "ui/providers/KeysDialog.h"
#include "ui/providers/LoginDialog.h"
#include "ui/providers/PendingDialog.h"
#include "ui/providers/ProviderForm.h"
#include "ui/providers/ProvidersDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RemoteDesk.h"
#include "vault/OpenVault.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using ca::HttpFailureKind;
using ca::HttpPhase;
using domain::ProviderKind;

namespace {

const QByteArray hmac = "VL0adReIGO1c3XIyLxi6Klj7qNKEGk8INky7GwPkSeg";

QByteArray pairAnswer()
{
    return R"({"acme_directory_url":"https://acme.example/v2/directory/",)"
           R"("ext_act_kid":"kid-made","ext_act_hmac":")"
        + hmac + "\"}";
}

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<QWidget> m_window;
    RemoteDesk *m_desk = nullptr;

    QString addLogin(ProviderKind kind = ProviderKind::CertCentral,
                     const char *name = "work account")
    {
        domain::Provider login;
        login.kind = kind;
        login.name = QString::fromLatin1(name);
        login.baseUrl = domain::factsOf(kind).presets.front().baseUrl;
        const auto stored = app::Providers(m_stage->session, m_stage->network)
                                .add(std::move(login), Secret::copyOf("top-secret-key"), {});
        if (!stored)
            qFatal("no login: %s", qPrintable(errorName(stored.error().code)));
        return stored->id;
    }
    std::vector<domain::Provider> logins()
    {
        return std::move(app::Providers(m_stage->session, m_stage->network).all().value());
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (Dialog *found : m_window->findChildren<Dialog *>()) {
            if (found->isVisible())
                return found;
        }
        qFatal("no %s is open", Dialog::staticMetaObject.className());
    }
    CreateDialog *openCreate()
    {
        m_desk->create();
        auto *opened = dialog<CreateDialog>();
        if (!QTest::qWaitForWindowActive(opened))
            qFatal("the dialog does not come up");
        return opened;
    }
    void fill(CreateDialog *create)
    {
        retype(named<QLineEdit>(create, "name"), QStringLiteral("Shop"));
        retype(named<QComboBox>(create, "product_name_id"), QStringLiteral("ssl_dv_rapidssl"));
        retype(named<QLineEdit>(create, "validity_years"), QStringLiteral("1"));
    }
    static QPushButton *button(QWidget *root, const char *name)
    {
        return named<QPushButton>(root, name);
    }
    static QString bar(QWidget *root, const char *name)
    {
        return named<MessageBar>(root, name)->text();
    }
    int pending()
    {
        m_desk->takeStock();
        return m_desk->pendingCount();
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
        m_clipboard = std::make_unique<Clipboard>(nullptr);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_desk = new RemoteDesk(m_stage->session, m_stage->network, *m_clipboard, m_window.get());
        show(m_window.get());
    }
    void cleanup()
    {
        m_window.reset();
        m_clipboard.reset();
        m_stage.reset();
    }

    // ---- the form ------------------------------------------------------------------------------

    void theFormHasEveryParameter_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("CertCentral") << static_cast<int>(ProviderKind::CertCentral);
        QTest::newRow("CertCentral, legacy") << static_cast<int>(ProviderKind::CertCentralLegacy);
        QTest::newRow("IoT Device Manager") << static_cast<int>(ProviderKind::IotDm);
        QTest::newRow("IdenTrust") << static_cast<int>(ProviderKind::IdenTrust);
    }

    void theFormHasEveryParameter()
    {
        QFETCH(int, kind);
        ProviderForm form(nullptr);
        form.setKind(static_cast<ProviderKind>(kind));
        show(&form);
        const QString text = visibleText(&form);
        for (const auto &parameter : domain::factsOf(static_cast<ProviderKind>(kind)).parameters) {
            auto *input = named<QWidget>(&form, parameter.name.toLatin1().constData());
            QVERIFY(!input->accessibleName().isEmpty());
            QVERIFY2(text.contains(parameter.name), qPrintable(parameter.name));
            QVERIFY(text.contains(parameter.source));
        }
        QVERIFY(!form.check());
    }

    void sendsNumbersAsNumbersAndNothingEmpty()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::CertCentral);
        show(&form);
        retype(named<QLineEdit>(&form, "name"), QStringLiteral("Shop"));
        retype(named<QLineEdit>(&form, "validity_years"), QStringLiteral("1"));
        retype(named<QLineEdit>(&form, "organization_id"), QStringLiteral("946767"));
        auto *fields = named<QWidget>(&form, "custom_fields");
        click(named<QPushButton>(fields, "addRowButton"));
        retype(named<QLineEdit>(fields, "rowName1"), QStringLiteral("12"));
        retype(named<QLineEdit>(fields, "rowValue1"), QStringLiteral("R&D"));
        QCOMPARE(
            form.values(),
            QJsonDocument::fromJson(R"({"name":"Shop","validity_years":1,"organization_id":946767,)"
                                    R"("custom_fields":[{"metadata_id":12,"value":"R&D"}]})")
                .object());
        click(named<QToolButton>(fields, "removeRowButton"));
        QVERIFY(!form.values().contains(QLatin1String("custom_fields")));
    }

    void tellsABrokenRuleAtOnce()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::CertCentral);
        show(&form);
        auto *problem = named<QLabel>(&form, "problem-validity_years");
        QVERIFY(!problem->isVisible()); // missing, and nobody has been there yet
        auto *years = named<QLineEdit>(&form, "validity_years");
        retype(years, QStringLiteral("4"));
        QVERIFY(problem->text().contains(QLatin1String("1-3")));
        QCOMPARE(problem->property("role").toString(), QStringLiteral("urgent"));
        retype(years, QStringLiteral("one"));
        QVERIFY(problem->isVisible());
        retype(years, QStringLiteral("1"));
        QVERIFY(!problem->isVisible());
        retype(years, QString());
        QVERIFY(problem->text().contains(QLatin1String("is missing")));
    }

    void whatMeansNothingIsInactive()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::IotDm);
        show(&form);
        auto *pem = named<QPlainTextEdit>(&form, "authentication_pem");
        auto *limit = named<QLineEdit>(&form, "usage_limit");
        QVERIFY(named<QCheckBox>(&form, "external_account_binding")->isChecked());
        QVERIFY(!pem->isEnabled());
        QVERIFY(!named<QCheckBox>(&form, "generateKeyBox")->isEnabled());
        QVERIFY(!limit->isEnabled());
        retype(named<QLineEdit>(&form, "enrollment_profile"), QStringLiteral("IOT_1"));
        QVERIFY(limit->isEnabled());
        retype(limit, QStringLiteral("10"));
        QCOMPARE(form.values().value(QLatin1String("usage_limit")).toInt(), 10);
        retype(named<QLineEdit>(&form, "enrollment_profile"), QString());
        QVERIFY(!limit->isEnabled());
        QVERIFY(!form.values().contains(QLatin1String("usage_limit")));
        auto *why = named<QLabel>(&form, "problem-usage_limit");
        QVERIFY(why->text().contains(QLatin1String("no effect without")));
        QCOMPARE(why->property("role").toString(), QStringLiteral("soon"));
    }

    void aKeyPairCanBeMadeHere()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::IotDm);
        show(&form);
        retype(named<QLineEdit>(&form, "name"), QStringLiteral("Sensor"));
        retype(named<QLineEdit>(&form, "account_id"), QStringLiteral("acc-1"));
        click(named<QCheckBox>(&form, "external_account_binding"));
        QVERIFY(!form.check());
        QVERIFY(named<QLabel>(&form, "problem-authentication_pem")->isVisible());
        click(named<QCheckBox>(&form, "generateKeyBox"));
        QVERIFY(form.generatesKey());
        QVERIFY(form.check());
        QVERIFY(!named<QPlainTextEdit>(&form, "authentication_pem")->isEnabled());
    }

    void aPrivateKeyIsNeverTaken()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::IotDm);
        show(&form);
        click(named<QCheckBox>(&form, "external_account_binding"));
        named<QPlainTextEdit>(&form, "authentication_pem")
            ->setPlainText(
                QStringLiteral("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"));
        QVERIFY(named<QLabel>(&form, "problem-authentication_pem")
                    ->text()
                    .contains(QLatin1String("private key")));
        QVERIFY(!form.check());
    }

    void registeredValuesHaveTextsAndLists()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::IotDm);
        show(&form);
        retype(named<QLineEdit>(&form, "enrollment_profile"), QStringLiteral("IOT_1"));
        auto *rows = named<QWidget>(&form, "registered_values");
        click(named<QPushButton>(rows, "addRowButton"));
        retype(named<QLineEdit>(rows, "rowValue1"), QStringLiteral("device-1"));
        click(named<QPushButton>(rows, "addRowButton"));
        named<QComboBox>(rows, "rowName2")
            ->setCurrentText(QStringLiteral("subject.organization_unit"));
        retype(named<QLineEdit>(rows, "rowValue2"), QStringLiteral("Lab, Field"));
        const QJsonArray list = form.values().value(QLatin1String("registered_values")).toArray();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QLatin1String("value")].toString(), QStringLiteral("device-1"));
        QCOMPARE(list[1][QLatin1String("value")].toArray(),
                 QJsonArray({QStringLiteral("Lab"), QStringLiteral("Field")}));
    }

    void productsAreOfferedAndOthersTaken()
    {
        ProviderForm form(nullptr);
        form.setKind(ProviderKind::CertCentral);
        show(&form);
        auto *product = named<QComboBox>(&form, "product_name_id");
        QVERIFY(product->isEditable() && product->currentText().isEmpty());
        QVERIFY(product->findText(QStringLiteral("ssl_basic")) >= 0);
        product->setCurrentIndex(product->findText(QStringLiteral("ssl_ev_basic")));
        const auto sent
            = [&form] { return form.values()[QLatin1String("product_name_id")].toString(); };
        QCOMPARE(sent(), QStringLiteral("ssl_ev_basic"));
        const auto *remark = named<QLabel>(&form, "problem-product_name_id");
        QVERIFY(!remark->isVisible());
        retype(product, QStringLiteral("ssl_bsic"));
        QCOMPARE(sent(), QStringLiteral("ssl_bsic"));
        QVERIFY2(remark->isVisible() && remark->text().contains(QLatin1String("ssl_basic")),
                 qPrintable(remark->text()));
        form.setValues({{QStringLiteral("product_name_id"), QStringLiteral("mine")}});
        QCOMPARE(product->currentText(), QStringLiteral("mine"));
    }

    void theDirectoryIsChosenForEachCreation()
    {
        addLogin(ProviderKind::IdenTrust);
        CreateDialog *create = openCreate();
        auto *directory = named<QComboBox>(create, "directory_url");
        QCOMPARE(directory->count(), 2);
        const QString year = directory->itemText(1);
        QVERIFY(year.contains(QLatin1String("TLS-1y")));
        QVERIFY(directory->currentText().isEmpty()); // the login's counts
        retype(named<QLineEdit>(create, "customer_email"), QStringLiteral("a@shop.example"));
        directory->setCurrentIndex(1);
        m_stage->network.answer(200, "{\"kid\":\"kid-made\",\"hmacKey\":\"" + hmac + "\"}");
        click(button(create, "primaryButton"));
        QTRY_VERIFY(!m_stage->network.requests.empty());
        QVERIFY(!m_stage->network.requests.front().body.contains("TLS-1y"));
        QTRY_COMPARE(app::Records(m_stage->session).all()->size(), size_t {1});
        QCOMPARE(app::Records(m_stage->session).all()->front().directoryUrl, year);
    }

    void whereAnApiOnlyCreatesNoListIsOffered()
    {
        addLogin(ProviderKind::IotDm, "a devices");
        addLogin(ProviderKind::CertCentral, "b pairs");
        m_desk->openLogins();
        auto *list = dialog<ProvidersDialog>();
        auto *table = named<QTableWidget>(list, "loginTable");
        const auto *elsewhere = named<QLabel>(list, "elsewhereLabel");
        for (int row = 0; row < 2; ++row) {
            table->setCurrentCell(row, 0);
            const bool devices = table->item(row, 0)->text() == QLatin1String("a devices");
            QCOMPARE(button(list, "keysButton")->isVisible(), !devices);
            QCOMPARE(elsewhere->isVisible(), devices);
            if (devices)
                QCOMPARE(elsewhere->text(),
                         QStringLiteral("The API behind “a devices” only creates: it neither lists "
                                        "nor revokes. Look at them and disable them in the portal "
                                        "of DigiCert ONE, under IoT Device Manager."));
        }
    }

    // ---- logins --------------------------------------------------------------------------------

    void aLoginIsAddedChangedAndRemoved()
    {
        m_desk->openLogins();
        auto *list = dialog<ProvidersDialog>();
        QVERIFY(named<QLabel>(list, "nothingLabel")->isVisible());
        click(button(list, "addButton"));
        auto *login = dialog<LoginDialog>();
        retype(named<QLineEdit>(login, "nameField"), QStringLiteral("work account"));
        click(button(login, "saveButton"));
        QVERIFY(bar(login, "message").contains(QLatin1String("The API key is missing")));
        retype(named<SecretEdit>(login, "apiKeyField"), QStringLiteral("abc-123"));
        QVERIFY(!visibleText(login).contains(QLatin1String("abc-123")));
        click(button(login, "saveButton"));
        QCOMPARE(logins().size(), size_t {1});
        QCOMPARE(logins().front().baseUrl, QStringLiteral("https://www.digicert.com/services/v2"));
        QCOMPARE(named<QTableWidget>(list, "loginTable")->rowCount(), 1);

        click(button(list, "editButton"));
        login = dialog<LoginDialog>();
        QCOMPARE(named<QLineEdit>(login, "nameField")->text(), QStringLiteral("work account"));
        QVERIFY(named<SecretEdit>(login, "apiKeyField")->isBlank());
        retype(named<QLineEdit>(login, "nameField"), QStringLiteral("other account"));
        click(button(login, "saveButton"));
        QCOMPARE(logins().front().name, QStringLiteral("other account"));

        click(button(list, "removeButton"));
        QCOMPARE(logins().size(), size_t {1});
        click(button(list, "keepButton"));
        click(button(list, "removeButton"));
        click(button(list, "confirmRemoveButton"));
        QVERIFY(logins().empty());
    }

    void theFieldThatIsWrongIsTheOneToLookAt_data()
    {
        QTest::addColumn<QString>("field"); // what is filled in wrongly
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("looked"); // what then has the focus
        const auto row
            = [](const char *title, const char *field, const char *text, const char *looked) {
                  QTest::newRow(title) << QString::fromLatin1(field) << QString::fromUtf8(text)
                                       << QString::fromLatin1(looked);
              };
        row("no name", "nameField", " ", "nameField");
        row("a name that is a field's", "nameField", "client_id", "");
        row("no key", "apiKeyField", "", "apiKeyField");
        row("no address", "baseUrlBox", "", "baseUrlBox");
        row("an address that the directory begins with", "baseUrlBox", "http://acme.example",
            "baseUrlBox");
        row("a directory that is none", "directoryBox", "here", "directoryBox");
        row("a directory in the clear", "directoryBox", "http://api.example", "directoryBox");
        row("no token address", "tokenUrlField", "", "tokenUrlField");
        row("a token address in the clear", "tokenUrlField", "http://api.example/token",
            "tokenUrlField");
        row("no client", "clientIdField", "", "clientIdField");
        row("no such file", "bundleField", "/nowhere/ca.pem", "bundleField");
        row("a folder", "bundleField", "/", "bundleField");
        row("no certificate", "bundleField", "/proc/self/status", "bundleField");
    }
    void theFieldThatIsWrongIsTheOneToLookAt()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, looked);
        LoginDialog login(m_stage->session, m_stage->network, {}, m_window.get());
        login.setAttribute(Qt::WA_DeleteOnClose, false);
        login.open();
        auto *kind = named<QComboBox>(&login, "kindBox");
        kind->setCurrentIndex(kind->findData(static_cast<int>(ProviderKind::IdenTrust)));
        auto *mode = named<QComboBox>(&login, "keyModeBox");
        mode->setCurrentIndex(mode->findData(static_cast<int>(domain::KeyMode::ClientCredentials)));
        QMap<QString, QString> typed {
            {QStringLiteral("nameField"), QStringLiteral("work")},
            {QStringLiteral("baseUrlBox"), QStringLiteral("https://api.example")},
            {QStringLiteral("directoryBox"), QStringLiteral("https://acme.example/directory")},
            {QStringLiteral("tokenUrlField"), QStringLiteral("https://api.example/token")},
            {QStringLiteral("clientIdField"), QStringLiteral("client")},
            {QStringLiteral("apiKeyField"), QStringLiteral("abc")},
            {QStringLiteral("bundleField"), QString()}};
        typed[field] = text;
        for (auto it = typed.begin(); it != typed.end(); ++it) {
            auto *widget = login.findChild<QWidget *>(it.key());
            if (auto *box = qobject_cast<QComboBox *>(widget))
                box->setEditText(it.value());
            else
                retype(widget, it.value());
        }
        click(button(&login, "saveButton"));
        QCOMPARE(logins().empty(), !looked.isEmpty());
        if (!looked.isEmpty()) {
            QVERIFY(!bar(&login, "message").isEmpty());
            QCOMPARE(login.focusWidget()->objectName(), looked);
        }
    }

    void plainHttpIsForThisComputerOnly()
    {
        LoginDialog login(m_stage->session, m_stage->network, {}, m_window.get());
        login.setAttribute(Qt::WA_DeleteOnClose, false);
        login.open();
        retype(named<QLineEdit>(&login, "nameField"), QStringLiteral("trial"));
        retype(named<SecretEdit>(&login, "apiKeyField"), QStringLiteral("abc"));
        auto *base = named<QComboBox>(&login, "baseUrlBox");
        base->setEditText(QStringLiteral("http://api.example.org"));
        click(named<QCheckBox>(&login, "allowHttpBox"));
        click(button(&login, "saveButton"));
        QVERIFY(bar(&login, "message").contains(QLatin1String("without encryption")));
        base->setEditText(QStringLiteral("http://127.0.0.1:8080"));
        click(button(&login, "saveButton"));
        QCOMPARE(logins().size(), size_t {1});
    }

    void idenTrustAsksForMore()
    {
        LoginDialog login(m_stage->session, m_stage->network, {}, m_window.get());
        login.setAttribute(Qt::WA_DeleteOnClose, false);
        login.open();
        QVERIFY(!named<QWidget>(&login, "keyModeBox")->isVisible());
        QVERIFY(!named<QWidget>(&login, "directoryBox")->isVisible());
        auto *kind = named<QComboBox>(&login, "kindBox");
        kind->setCurrentIndex(kind->findData(static_cast<int>(ProviderKind::IdenTrust)));
        QVERIFY(named<QWidget>(&login, "directoryBox")->isVisible());
        QCOMPARE(named<QComboBox>(&login, "directoryBox")->count(), 2);
        QVERIFY(!named<QWidget>(&login, "clientIdField")->isVisible());
        auto *mode = named<QComboBox>(&login, "keyModeBox");
        mode->setCurrentIndex(mode->findData(static_cast<int>(domain::KeyMode::ClientCredentials)));
        QVERIFY(named<QWidget>(&login, "clientIdField")->isVisible());
        QCOMPARE(named<SecretEdit>(&login, "apiKeyField")->accessibleName(),
                 QStringLiteral("Client secret"));
    }

    // ---- creating ------------------------------------------------------------------------------

    void withoutALoginItLeadsToOne()
    {
        CreateDialog *create = openCreate();
        QVERIFY(!button(create, "primaryButton")->isVisible());
        click(button(create, "addLoginButton"));
        auto *login = dialog<LoginDialog>();
        retype(named<QLineEdit>(login, "nameField"), QStringLiteral("work account"));
        retype(named<SecretEdit>(login, "apiKeyField"), QStringLiteral("abc-123"));
        click(button(login, "saveButton"));
        QVERIFY(button(create, "primaryButton")->isVisible());
        QVERIFY(named<QComboBox>(create, "loginBox")
                    ->currentText()
                    .contains(QLatin1String("work account")));
    }

    void whatIsMissingIsMarked()
    {
        addLogin();
        CreateDialog *create = openCreate();
        click(button(create, "primaryButton"));
        QVERIFY(bar(create, "message").contains(QLatin1String("marked in the form")));
        QCOMPARE(create->focusWidget()->objectName(), QStringLiteral("name"));
        QCOMPARE(m_stage->network.asked(), 0);
    }

    void theAnswerGoesIntoTheVault()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        retype(named<QLineEdit>(create, "titleField"), QStringLiteral("Shop pair"));
        retype(named<QLineEdit>(create, "tagsField"), QStringLiteral("shop, web"));
        m_stage->network.answer(201, pairAnswer());
        QSignalSpy wanted(m_desk, &RemoteDesk::recordRequested);
        click(button(create, "primaryButton"));
        QTRY_VERIFY(named<MessageBar>(create, "resultBar")->isVisible());
        QVERIFY2(
            bar(create, "resultBar").contains(QString::fromUtf8("“Shop pair” is in the vault")),
            qPrintable(bar(create, "resultBar")));
        const auto records = m_stage->records();
        QCOMPARE(records.size(), size_t {1});
        QCOMPARE(records.front().kid, QStringLiteral("kid-made"));
        QCOMPARE(records.front().tags,
                 QStringList({QStringLiteral("shop"), QStringLiteral("web")}));
        QVERIFY(records.front().hasPair());
        QVERIFY(!visibleText(create).contains(QString::fromLatin1(hmac)));
        click(button(create, "primaryButton"));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(pending(), 0);
    }

    void aRefusalLeavesTheForm()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.answer(
            403, R"({"errors":[{"code":"access_denied","message":"View only key"}]})");
        click(button(create, "primaryButton"));
        QTRY_VERIFY(button(create, "primaryButton")->isVisible());
        QVERIFY2(bar(create, "message").contains(QLatin1String("View only key")),
                 qPrintable(bar(create, "message")));
        QVERIFY(named<QLineEdit>(create, "name")->isVisible());
        QCOMPARE(pending(), 0);
    }

    void anUnknownOutcomeIsNotRepeated()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.fail(HttpFailureKind::BrokenOff, HttpPhase::Sent);
        click(button(create, "primaryButton"));
        QTRY_VERIFY(named<MessageBar>(create, "resultBar")->isVisible());
        QVERIFY(bar(create, "resultBar").contains(QLatin1String("not repeated by itself")));
        QVERIFY(named<QLabel>(create, "adviceLabel")->text().contains(QLatin1String("Shop (eab-")));
        QCOMPARE(m_stage->network.asked(), 1);
        QCOMPARE(pending(), 1);

        // The way out: its card in the list.
        click(button(create, "pendingButton"));
        auto *list = dialog<PendingDialog>();
        QVERIFY(visibleText(list).contains(QLatin1String("work account (DigiCert CertCentral)")));
        QVERIFY(visibleText(list).contains(QLatin1String("Outcome unknown")));
        click(button(list, "againButton"));
        auto *again = dialog<CreateDialog>();
        QCOMPARE(named<QLineEdit>(again, "name")->text(), QStringLiteral("Shop"));
        QCOMPARE(named<QLineEdit>(again, "validity_years")->text(), QStringLiteral("1"));
        again->reject();
        m_desk->openPending();
        list = dialog<PendingDialog>();
        click(button(list, "settleButton"));
        QTRY_VERIFY(named<QLabel>(list, "nothingLabel")->isVisible());
        QCOMPARE(m_desk->pendingCount(), 0);
    }

    void countsDownBeforeItTriesAgain()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.answer(429, R"({"errors":[{"code":"request_limit_exceeded"}]})",
                                {{"retry-after", "2"}});
        m_stage->network.answer(201, pairAnswer());
        click(button(create, "primaryButton"));
        QTRY_VERIFY(bar(create, "message").contains(QLatin1String("Next try in 1 second")));
        QTRY_VERIFY(named<MessageBar>(create, "resultBar")->isVisible());
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void theCountdownCanBeCancelled()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.answer(429, {}, {{"retry-after", "600"}});
        click(button(create, "primaryButton"));
        QTRY_VERIFY(bar(create, "message").contains(QLatin1String("Next try in")));
        click(button(create, "cancelButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button(create, "primaryButton")->isVisible(), 1000);
        QCOMPARE(m_stage->network.asked(), 1);
        QCOMPARE(pending(), 0);
        QVERIFY(m_stage->records().empty());
    }

    void escapeCancelsAndStays()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.hold();
        click(button(create, "primaryButton"));
        QTRY_COMPARE(m_stage->network.asked(), 1);
        QTest::keyClick(create, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(button(create, "primaryButton")->isVisible(), 1000);
        QVERIFY(create->isVisible());
        QCOMPARE(bar(create, "message"), QStringLiteral("Cancelled. Nothing was made."));
        QCOMPARE(pending(), 0);
    }

    void cancelledTooLateIsKeptInTheList()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.hold();
        m_stage->network.phaseWhenStopped = HttpPhase::Sent;
        click(button(create, "primaryButton"));
        QTRY_COMPARE(m_stage->network.asked(), 1);
        click(button(create, "cancelButton"));
        QTRY_VERIFY(named<MessageBar>(create, "resultBar")->isVisible());
        QCOMPARE(pending(), 1);
    }

    void remarksAboutTheAnswerAreTold()
    {
        addLogin(ProviderKind::IdenTrust, "reseller");
        CreateDialog *create = openCreate();
        retype(named<QLineEdit>(create, "customer_email"), QStringLiteral("ada@example.org"));
        m_stage->network.answer(
            200,
            R"({"id":7,"kid":"f8217eb6-6e52-11f0-a301-bad3575f33d9","revoked":true,)"
            R"("hmacKey":"VL0adReIGO1c3XIyLxi6Klj7qNKEGk8INky7GwPkSeg="})");
        click(button(create, "primaryButton"));
        QTRY_VERIFY(named<MessageBar>(create, "resultBar")->isVisible());
        QVERIFY(visibleText(create).contains(QLatin1String("revoked: it will not work")));
        QVERIFY(visibleText(create).contains(QLatin1String("rewritten as base64url")));
    }

    // ---- locking and closing meanwhile
    // -----------------------------------------------------------

    void lockingLetsItGoOn()
    {
        addLogin();
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.hold();
        m_stage->network.answer(201, pairAnswer());
        click(button(create, "primaryButton"));
        QTRY_COMPARE(m_stage->network.asked(), 1);
        const QPointer<CreateDialog> closed(create);
        QSignalSpy told(m_desk, &RemoteDesk::told);
        QSignalSpy settled(m_desk, &RemoteDesk::settled);
        m_stage->session.lock();
        QTRY_VERIFY(!closed);
        QVERIFY(m_desk->isBusy());
        m_stage->network.release();
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(told.last().at(1).toString().contains(QLatin1String("is sealed")));
        m_stage->unlock();
        QCOMPARE(pending(), 0);
        QCOMPARE(m_stage->records().size(), size_t {1});
        QVERIFY(told.last().at(1).toString().contains(QLatin1String("Filed 1 answer")));
    }

    void theWindowWaitsForTheAnswer()
    {
        addLogin();
        m_window.reset(); // the whole window instead of the desk alone
        m_window = std::make_unique<MainWindow>(m_stage->session, m_stage->network);
        m_desk = m_window->findChild<RemoteDesk *>();
        show(m_window.get());
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.hold();
        m_stage->network.answer(201, pairAnswer());
        click(button(create, "primaryButton"));
        QTRY_COMPARE(m_stage->network.asked(), 1);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY(visibleText(m_window.get())
                    .contains(QLatin1String("closes when its answer is sealed")));
        m_stage->network.release();
        QTRY_VERIFY(!m_window->isVisible());
        m_stage->unlock();
        m_desk->takeStock();
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void theSidebarTellsWhatNeedsAPerson()
    {
        addLogin();
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_stage->session, m_stage->network);
        m_desk = m_window->findChild<RemoteDesk *>();
        show(m_window.get());
        auto *foot = named<QPushButton>(m_window.get(), "pendingButton");
        QVERIFY(!foot->isVisible());
        CreateDialog *create = openCreate();
        fill(create);
        m_stage->network.fail(HttpFailureKind::TimedOut, HttpPhase::Sent);
        click(button(create, "primaryButton"));
        QTRY_VERIFY(foot->isVisible());
        QCOMPARE(foot->text(), QStringLiteral("1 creation waiting"));
        create->accept();
        click(foot);
        QVERIFY(dialog<PendingDialog>()->isVisible());
        m_stage->session.lock();
        QVERIFY(!foot->isVisible());
        m_stage->unlock();
        QTRY_VERIFY(foot->isVisible());
    }

    // ---- what an API lists
    // -----------------------------------------------------------------------

    void keysAreListedAndRevoked()
    {
        const QString login = addLogin();
        const QByteArray list
            = R"json({"api_keys":[{"id":"k1","name":"Shop (eab-111111)",)json"
              R"json("status":"active","create_date":"2026-11-20T10:00:00+00:00"}]})json";
        m_stage->network.answer(200, list);
        KeysDialog keys(m_stage->session, m_stage->network, login,
                        QStringLiteral("Shop (eab-111111)"), m_window.get());
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.open();
        auto *table = named<QTableWidget>(&keys, "keysTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(bar(&keys, "message").contains(QLatin1String("It is there")));
        QCOMPARE(table->currentRow(), 0);
        click(button(&keys, "revokeButton"));
        QVERIFY(button(&keys, "confirmRevokeButton")->isVisible());
        QCOMPARE(m_stage->network.asked(), 1);
        m_stage->network.answer(204);
        m_stage->network.answer(200, R"({"api_keys":[]})");
        click(button(&keys, "confirmRevokeButton"));
        QTRY_VERIFY(bar(&keys, "message").contains(QLatin1String("is revoked")));
        QTRY_COMPARE(table->rowCount(), 0);
    }

    void whatIsListedIsKeptWithItsRecord()
    {
        const QString login = addLogin();
        vault::NewRecord entry;
        entry.record.title = QStringLiteral("Shop");
        entry.record.issuer = domain::factsOf(ProviderKind::CertCentral).issuer;
        entry.credential = samples::credential();
        entry.apiFacts = {{QStringLiteral("name"), QStringLiteral("Shop (eab-111111)"), true, {}}};
        auto &store = m_stage->session.vault()->store();
        const auto made = store.insert(std::move(entry), m_stage->session.who());
        VERIFY_OK(made);
        m_stage->network.answer(200,
                                R"json({"api_keys":[{"id":7,"name":"Shop (eab-111111)",)json"
                                R"json("status":"revoked","product_name_id":"x"}]})json");
        KeysDialog keys(m_stage->session, m_stage->network, login, {}, m_window.get());
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.open();
        QTRY_VERIFY(bar(&keys, "message").contains(QStringLiteral("kept with “Shop”")));
        const QJsonObject facts = domain::toJson(store.facts().of(made->id).value());
        QCOMPARE(facts.value(QLatin1String("status")).toString(), QStringLiteral("revoked"));
    }

    void aNameThatIsNotThereWasNotMade()
    {
        const QString login = addLogin();
        m_stage->network.answer(200, R"({"api_keys":[]})");
        KeysDialog keys(m_stage->session, m_stage->network, login,
                        QStringLiteral("Shop (eab-111111)"), m_window.get());
        keys.setAttribute(Qt::WA_DeleteOnClose, false);
        keys.open();
        QTRY_VERIFY(bar(&keys, "message").contains(QLatin1String("was not made")));
    }
};

EAB_UI_TEST_MAIN(TestProviders)
#include "tst_providerdialogs.moc"
