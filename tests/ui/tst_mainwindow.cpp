// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/AutoLock.h"
#include "app/session/KeySlotKeeper.h"
#include "app/session/RecoveryPaper.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "app/uses/Uses.h"
#include "tests/support/StatementCount.h"
#include "tests/ui/WindowTest.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/WorkDialog.h"
#include "ui/credentials/RecordListModel.h"
#include "ui/shell/DropOverlay.h"
#include "ui/shell/VaultView.h"
#include "ui/unlock/NewVaultAssistant.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusMessage>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

namespace {

/** 32 times "k", as unpadded base64url. */
const QString key = QStringLiteral("a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s");
const QString mailKid = QStringLiteral("kD3v_9sQx2LrT0aVY8mB1w");

/** Everything objects hold that can be read as text: shown or not, of widgets, actions, models. */
QString heldText(const QObject *root)
{
    QStringList texts;
    const auto readModel = [&texts](const QAbstractItemModel *model) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int role = 0; role < Qt::UserRole + 16; ++role)
                texts << model->data(model->index(row, 0), role).toString();
        }
    };
    const auto read = [&](const QObject *object) {
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.metaType() == QMetaType::fromType<QString>()
                || property.metaType() == QMetaType::fromType<QStringList>())
                texts << property.read(object).toStringList();
        }
        if (const auto *model = qobject_cast<const QAbstractItemModel *>(object))
            readModel(model);
        if (const auto *box = qobject_cast<const QComboBox *>(object))
            readModel(box->model());
    };
    read(root);
    for (const QObject *object : root->findChildren<QObject *>())
        read(object);
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

/** Counts what is heard on the two buses. */
class Ears : public QObject
{
    Q_OBJECT

public:
    int heard = 0;

public slots:
    void hear() { ++heard; }
};

/** A message bus of our own, where desktops can be played. */
class Bus
{
public:
    Bus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
            return;
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
            qputenv(name, m_address.toLatin1());
        for (QDBusConnection ear : {QDBusConnection::sessionBus(), QDBusConnection::systemBus()})
            ear.connect({}, {}, mark, QStringLiteral("Mark"), &m_ears, SLOT(hear()));
    }
    ~Bus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    [[nodiscard]] static bool isThere() { return QDBusConnection::sessionBus().isConnected(); }
    struct Signal
    {
        QString service; //!< whose owner says it; empty: anybody
        QString path;
        QString interface;
        QString name;
        QVariantList arguments;
    };
    /** Says something as a desktop would, and returns when both our ears have heard it. */
    void say(const Signal &signal)
    {
        const QString name = QStringLiteral("desktop");
        {
            QDBusConnection desktop = QDBusConnection::connectToBus(m_address, name);
            if (!signal.service.isEmpty())
                QVERIFY(desktop.registerService(signal.service));
            QDBusMessage message
                = QDBusMessage::createSignal(signal.path, signal.interface, signal.name);
            message.setArguments(signal.arguments);
            QVERIFY(desktop.send(message));
            m_ears.heard = 0;
            QVERIFY(desktop.send(
                QDBusMessage::createSignal(QStringLiteral("/"), mark, QStringLiteral("Mark"))));
            QTRY_COMPARE(m_ears.heard, 2);
        }
        QDBusConnection::disconnectFromBus(name);
    }

private:
    static inline const QString mark = QStringLiteral("example.eabvault.Bus");

    QProcess m_daemon;
    QString m_address;
    Ears m_ears;
};

Bus *bus = nullptr;

QByteArray textWith(const QByteArray &kid)
{
    return "EAB Key ID: " + kid + "\nEAB MAC Key: " + key.toLatin1()
        + "\nACME Server URL: https://acme.example/directory\n";
}

} // namespace

class TestMainWindow : public WindowTest
{
    Q_OBJECT

private:
    /** Pages are made when they are first needed. */
    bool isShown(const char *page) const
    {
        const auto *found = m_window->findChild<QWidget *>(QLatin1String(page));
        return found != nullptr && found->isVisible();
    }
    void press(const QString &keys) const
    {
        const QKeyCombination combination = QKeySequence(keys)[0];
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : m_window.get(),
                        combination.key(), combination.keyboardModifiers());
    }
    /** What the bar in the open vault says; empty when it is not there. */
    QString remark() const
    {
        const auto *bar = on<MessageBar>("remark");
        return bar->isVisible() ? bar->text() : QString();
    }
    QString saidWhileLocked() const
    {
        const auto *bar = on<MessageBar>("unlockMessage");
        return bar->isVisible() ? bar->text() : QString();
    }
    QListView *list() const { return on<QListView>("recordList"); }
    QStringList titles() const
    {
        QStringList shown;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            shown << list()->model()->index(row, 0).data().toString();
        return shown;
    }
    app::AutoLock *autoLock() const { return m_window->findChild<app::AutoLock *>(); }
    void choose(const char *menuButton, const QString &entry) const
    {
        for (QAction *action : on<QToolButton>(menuButton)->menu()->actions()) {
            if (action->text().remove(QLatin1Char('&')) == entry)
                return action->trigger();
        }
        QFAIL(qPrintable(QStringLiteral("no entry ") + entry));
    }
    QString writeFile(const QString &name, const QByteArray &content) const
    {
        QFile file(m_stage->path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QStringList manyFiles(int count) const
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths << writeFile(QStringLiteral("%1.txt").arg(i),
                               textWith("kid-of-file-" + QByteArray::number(i)));
        return paths;
    }
    bool drop(const QMimeData &mime) const { return stage::drop(m_window.get(), mime); }
    /** The kinds of things other programs drag. */
    void fillMime(QMimeData &mime, const QString &kind) const
    {
        const QByteArray mail = app::sampleOrderMail(now.addDays(-4));
        if (kind == QLatin1String("file"))
            mime.setUrls({QUrl::fromLocalFile(writeFile(QStringLiteral("order.eml"), mail))});
        else if (kind == QLatin1String("mail"))
            mime.setData(QStringLiteral("message/rfc822"), mail);
        else
            mime.setText(QString::fromLatin1(textWith(mailKid.toLatin1())));
    }
    static void dropRows()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"file", "mail", "text"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void unlockByTyping(const QString &password)
    {
        retype(on<SecretEdit>("passwordField"), password);
        QTest::keyClick(on<SecretEdit>("passwordField"), Qt::Key_Return);
        QTRY_VERIFY(isShown("vaultView"));
    }
    /** From the first page to an open vault. */
    void makeVault()
    {
        on<NewVaultAssistant>("newVaultAssistant")->setCost({vault::leastMemoryMiB});
        for (const char *field : {"newPasswordField", "repeatPasswordField"})
            retype(on<QWidget>(field), QString::fromLatin1(ownerPassword));
        click(on<QWidget>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("recoveryCodeView"), 20000);
        QVERIFY(dialog() == nullptr); // nothing lies over the code
        click(on<QWidget>("writtenButton"));
    }

private slots:
    void init()
    {
        failOnWarnings();
        QGuiApplication::clipboard()->clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void theFirstStartLeadsToAVault()
    {
        build(Stage::Door::None);
        QVERIFY(isShown("newVaultAssistant"));
        auto *assistant = on<NewVaultAssistant>("newVaultAssistant");
        assistant->setCost({vault::leastMemoryMiB});
        for (const char *field : {"newPasswordField", "repeatPasswordField"})
            retype(on<QWidget>(field), QString::fromLatin1(ownerPassword));
        click(on<QWidget>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("recoveryCodeView"), 20000);
        click(on<QWidget>("writtenButton"));
        QVERIFY(isShown("emptyPage"));
        QTRY_COMPARE(on<QLabel>("vaultTitle")->text(), QStringLiteral("My credentials"));
        press(QStringLiteral("Ctrl+L"));
        QVERIFY(isShown("unlockPage"));
    }

    void whatComesBeforeThereIsAVaultWaitsForIt_data() { dropRows(); }
    void whatComesBeforeThereIsAVaultWaitsForIt()
    {
        QFETCH(QString, kind);
        build(Stage::Door::None);
        QMimeData mime;
        fillMime(mime, kind);
        QVERIFY(drop(mime));
        const QString name = kind == QLatin1String("file") ? QStringLiteral("order.eml")
                                                           : QStringLiteral("Dropped message");
        QVERIFY(on<MessageBar>("announcement")->text().contains(name));
        makeVault();
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }

    void aMailOpenedWithTheProgramComesAfterTheVaultIsMade()
    {
        build(Stage::Door::None);
        m_window->openWith(
            {writeFile(QStringLiteral("order.eml"), app::sampleOrderMail(now.addDays(-4)))});
        QVERIFY(on<MessageBar>("announcement")->isVisible());
        makeVault();
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        dialog()->reject();
        m_stage->session.lock();
        VERIFY_OK(m_stage->session.unlock(Secret::copyOf(ownerPassword)));
        QVERIFY(dialog() == nullptr); // it came once
    }

    void aMailOpenedWithTheProgramComesAfterUnlocking()
    {
        build(Stage::Door::Locked);
        m_window->openWith(
            {writeFile(QStringLiteral("order.eml"), app::sampleOrderMail(now.addDays(-4)))});
        QVERIFY(saidWhileLocked().contains(QLatin1String("order.eml")));
        m_stage->unlock();
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        dialog()->reject();
    }

    void theRecoverySheetIsAskedForADayLater()
    {
        build(Stage::Door::None);
        makeVault();
        m_stage->addPair();
        const auto relog = [this] {
            press(QStringLiteral("Ctrl+L"));
            VERIFY_OK(m_stage->session.unlock(Secret::copyOf(ownerPassword)));
        };
        relog();
        QVERIFY(!isShown("sheetBar"));
        m_stage->clock.advance(86400);
        relog();
        QVERIFY(isShown("sheetBar"));
        click(on<MessageBar>("sheetBar")->actionButton());
        QCOMPARE(dialogName(), QStringLiteral("sheetDialog"));
        retype(named<QWidget>(dialog(), "firstGroupField"), QStringLiteral("22222"));
        click(named<QWidget>(dialog(), "checkButton"));
        QCOMPARE(dialogName(), QStringLiteral("sheetDialog"));
        QCOMPARE(dialog()->focusWidget(), named<QWidget>(dialog(), "firstGroupField"));
        click(named<QWidget>(dialog(), "lostButton"));
        QCOMPARE(dialogName(), QStringLiteral("settingsDialog"));
        QVERIFY(named<QWidget>(dialog(), "slotTable")->isVisible());
        dialog()->reject();
        QVERIFY(isShown("sheetBar"));
    }

    void aSheetThatCanBeReadIsNotAskedForAgain()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        auto code = app::KeySlotKeeper(m_stage->session).addRecoveryCode(QStringLiteral("paper"));
        VERIFY_OK(code);
        m_stage->clock.advance(qint64 {86400} * 8);
        press(QStringLiteral("Ctrl+L"));
        m_stage->unlock();
        QVERIFY(on<MessageBar>("sheetBar")->text().contains(QLatin1String("has not been checked")));
        click(on<MessageBar>("sheetBar")->actionButton());
        static const QRegularExpression number(QStringLiteral("(\\d)"));
        for (const char *name : {"firstGroupField", "secondGroupField"}) {
            auto *field = named<QWidget>(dialog(), name);
            const int group = number.match(field->accessibleName()).captured(1).toInt();
            retype(field, QString::fromLatin1(app::recoveryGroup(code->text, group - 1)).toLower());
        }
        QTest::keyClick(named<QWidget>(dialog(), "secondGroupField"), Qt::Key_Return);
        QVERIFY(dialog() == nullptr);
        QVERIFY(!isShown("sheetBar"));
        QVERIFY(remark().contains(QLatin1String("can be read")));
    }

    void whatIsNotKnownHasItsButton()
    {
        build(Stage::Door::Owner);
        app::RecordChanges given;
        given.kid = QStringLiteral("kid-1");
        given.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'k')));
        const auto record = app::Records(m_stage->session).add(std::move(given));
        VERIFY_OK(record);
        on<VaultView>("vaultView")->selectRecord(record->id);
        click(on<QWidget>("setDateButton"));
        QCOMPARE(dialogName(), QStringLiteral("recordEditor"));
        QCOMPARE(dialog()->focusWidget(), named<QWidget>(dialog(), "orderDateField"));
        retype(dialog()->focusWidget(), QStringLiteral("2026-11-20 10:00"));
        click(named<QWidget>(dialog(), "saveButton"));
        QVERIFY(!isShown("setDateButton"));

        app::RecordChanges order;
        order.orderNumber = QStringLiteral("HB-1");
        order.kind = domain::RecordKind::Certificate;
        const auto bought = app::Records(m_stage->session).add(std::move(order));
        VERIFY_OK(bought);
        on<VaultView>("vaultView")->selectRecord(bought->id);
        click(on<QWidget>("primaryButton"));
        QCOMPARE(dialog()->focusWidget(), named<QWidget>(dialog(), "referenceField"));
        dialog()->reject();
    }

    void anEditUnderTheLockIsOfferedAgain()
    {
        build(Stage::Door::Owner);
        const QString id = m_stage->addPair();
        m_window->activateWindow();
        on<VaultView>("vaultView")->selectRecord(id);
        press(QStringLiteral("F2"));
        QCOMPARE(dialogName(), QStringLiteral("recordEditor"));
        retype(named<QWidget>(dialog(), "customerField"), QStringLiteral("Harbour Shop"));
        retype(named<QWidget>(dialog(), "orderDateField"), QStringLiteral("half a da"));
        m_stage->session.lock();
        QVERIFY(dialog() == nullptr);
        m_stage->unlock();
        QVERIFY(isShown("draftBar"));
        click(on<MessageBar>("draftBar")->actionButton());
        QCOMPARE(dialogName(), QStringLiteral("recordEditor"));
        QCOMPARE(named<QLineEdit>(dialog(), "customerField")->text(),
                 QStringLiteral("Harbour Shop"));
        QCOMPARE(named<QLineEdit>(dialog(), "orderDateField")->text(), QStringLiteral("half a da"));
        retype(named<QWidget>(dialog(), "orderDateField"), QStringLiteral("2026-11-20"));
        click(named<QWidget>(dialog(), "saveButton"));
        QVERIFY(dialog() == nullptr);
        QVERIFY(!isShown("draftBar"));
        QCOMPARE(m_stage->records().front().customer, QStringLiteral("Harbour Shop"));
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void aNewRecordUnderTheLockIsOfferedAgainAndCanBeThrownAway()
    {
        build(Stage::Door::Owner);
        press(QStringLiteral("Ctrl+N"));
        retype(named<QWidget>(dialog(), "kidField"), QStringLiteral("kid-typed"));
        press(QStringLiteral("Ctrl+L"));
        m_stage->session.lock();
        m_stage->unlock();
        QVERIFY(isShown("draftBar"));
        click(on<MessageBar>("draftBar")->actionButton());
        QCOMPARE(named<QLineEdit>(dialog(), "kidField")->text(), QStringLiteral("kid-typed"));
        QTest::keyClick(dialog(), Qt::Key_Escape);
        click(named<QWidget>(dialog(), "discardButton"));
        QVERIFY(!isShown("draftBar"));
        QVERIFY(m_stage->records().empty());
        m_stage->session.lock();
        m_stage->unlock();
        QVERIFY(!isShown("draftBar"));
    }

    void lockedWhileTheCodeIsShownItIsGone()
    {
        build(Stage::Door::None);
        on<NewVaultAssistant>("newVaultAssistant")->setCost({vault::leastMemoryMiB});
        for (const char *field : {"newPasswordField", "repeatPasswordField"})
            retype(on<QWidget>(field), QString::fromLatin1(ownerPassword));
        click(on<QWidget>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(isShown("recoveryCodeView"), 20000);
        m_stage->session.lock();
        QVERIFY(isShown("unlockPage"));
        QCOMPARE(on<QWidget>("recoveryCodeView")->accessibleDescription(), QString());
    }

    void aVaultIsOpenedWithItsPassword()
    {
        build(Stage::Door::Locked);
        QVERIFY(isShown("unlockPage"));
        QVERIFY(on<SecretEdit>("passwordField")->hasFocus());
        unlockByTyping(QString::fromLatin1(ownerPassword));
        QVERIFY(isShown("emptyPage"));
        QVERIFY(on<QPushButton>("importButton")->isEnabled());
    }

    void aSupportLoginChangesNothing()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        press(QStringLiteral("Ctrl+L"));
        unlockByTyping(QString::fromLatin1(supportPassword));
        for (const char *button : {"importButton", "newButton", "newMenuButton", "setUpButton",
                                   "holdButton", "copyHmacButton"})
            QVERIFY2(!isShown(button), button);
        QVERIFY(remark().startsWith(QLatin1String("Support login")));
        for (const char *keys : {"Ctrl+O", "Ctrl+Shift+V", "Ctrl+N", "F2", "Ctrl+Shift+S"}) {
            press(QString::fromLatin1(keys));
            QVERIFY2(dialog() == nullptr, keys);
            QVERIFY2(remark().contains(QLatin1String("owner")), qPrintable(remark()));
        }
        press(QStringLiteral("Ctrl+Del"));
        QVERIFY2(remark().contains(QLatin1String("owner")), qPrintable(remark()));
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void aKeyOpensADialog_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("opened");
        const auto row
            = [](const char *name, const char *keys, const char *button, const char *opened) {
                  QTest::newRow(name) << QString::fromLatin1(keys) << QString::fromLatin1(button)
                                      << QString::fromLatin1(opened);
              };
        row("import", "Ctrl+O", "importButton", "openDialog");
        row("paste", "Ctrl+Shift+V", "", "pasteDialog");
        row("new", "Ctrl+N", "newButton", "recordEditor");
        row("edit", "F2", "", "recordEditor");
        row("set up", "Ctrl+Shift+S", "setUpButton", "setupWizard");
        row("set up this one", "", "primaryButton", "setupWizard");
        row("verify", "Ctrl+Shift+K", "verifyButton", "verifyDialog");
        row("create", "Ctrl+Shift+N", "", "createDialog");
        row("logins", "Ctrl+Shift+L", "", "providersDialog");
        row("portal", "Ctrl+Shift+T", "", "trusticoGuide");
        row("settings", "Ctrl+,", "", "settingsDialog");
        row("health", "Ctrl+Shift+H", "healthButton", "healthDialog");
        row("help", "F1", "", "shortcutsDialog");
    }

    void aKeyOpensADialog()
    {
        QFETCH(QString, keys);
        QFETCH(QString, button);
        QFETCH(QString, opened);
        build(Stage::Door::Owner);
        m_stage->addPair();
        if (!keys.isEmpty()) {
            press(keys);
            QCOMPARE(dialogName(), opened);
            dialog()->reject();
            QTRY_VERIFY(dialog() == nullptr);
        }
        if (!button.isEmpty()) {
            click(on<QWidget>(button.toLatin1().constData()));
            QCOMPARE(dialogName(), opened);
        }
    }

    void whileLockedTheKeysOpenNothing()
    {
        build(Stage::Door::Locked);
        for (const char *keys : {"Ctrl+O", "Ctrl+Shift+V", "Ctrl+N", "F2", "Ctrl+Shift+S", "Ctrl+,",
                                 "Ctrl+Shift+K", "Ctrl+Shift+N", "Ctrl+Shift+L", "Ctrl+Shift+T",
                                 "Ctrl+Shift+H", "Ctrl+Z", "Ctrl+F", "Ctrl+Del", "Ctrl+L"}) {
            press(QString::fromLatin1(keys));
            QVERIFY2(dialog() == nullptr, keys);
            QVERIFY2(isShown("unlockPage"), keys);
        }
        press(QStringLiteral("F1"));
        QCOMPARE(dialogName(), QStringLiteral("shortcutsDialog"));
    }

    void pagesAreMadeWhenTheyAreNeeded()
    {
        build(Stage::Door::Locked);
        const auto made = [this](const char *page) {
            return m_window->findChild<QWidget *>(QLatin1String(page)) != nullptr;
        };
        QVERIFY(made("unlockPage") && !made("vaultView") && !made("newVaultAssistant"));
        m_stage->unlock();
        QVERIFY(made("vaultView") && !made("newVaultAssistant"));
    }

    void buttonsNameTheirKeys()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        QCOMPARE(on<QWidget>("importButton")->toolTip(),
                 QStringLiteral("Take in an order e-mail or text (Ctrl+O)"));
        QCOMPARE(on<QWidget>("newButton")->toolTip(), QStringLiteral("Type a record in (Ctrl+N)"));
        QCOMPARE(on<QWidget>("setUpButton")->toolTip(),
                 QStringLiteral("Write files for certbot or lego (Ctrl+Shift+S)"));
        QCOMPARE(on<QWidget>("lockButton")->toolTip(), QStringLiteral("Lock the vault (Ctrl+L)"));
        QCOMPARE(on<QWidget>("verifyButton")->toolTip(),
                 QStringLiteral("Ask the CA whether this pair works (Ctrl+Shift+K)"));
    }

    void everyKeyThatIsNamedDoesSomething()
    {
        build(Stage::Door::Owner);
        press(QStringLiteral("F1"));
        QStringList named;
        for (const auto *label : dialog()->findChildren<QLabel *>())
            named << label->text();
        QStringList keys;
        for (const auto *shortcut :
             m_window->findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
            keys << shortcut->key().toString(QKeySequence::PortableText);
        for (const QString &one : std::as_const(keys))
            QVERIFY2(named.contains(one) || one == QLatin1String("F1"), qPrintable(one));
        keys.removeDuplicates();
        QCOMPARE(keys.size(), 24);
    }

    void whatIsCopiedIsSaid_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("said");
        QTest::newRow("KID") << "Ctrl+C"
                             << "kid-1"
                             << "The key identifier (KID) is copied.";
        QTest::newRow("HMAC key")
            << "Ctrl+Shift+C" << key
            << "The HMAC key is copied; it leaves the clipboard in 10 seconds.";
        QTest::newRow("directory") << "Ctrl+Shift+D"
                                   << "https://acme.example/directory"
                                   << "The directory URL is copied.";
    }
    void whatIsCopiedIsSaid()
    {
        QFETCH(QString, keys);
        QFETCH(QString, copied);
        QFETCH(QString, said);
        build(Stage::Door::Owner);
        m_stage->addPair();
        list()->setFocus();
        press(keys);
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
        QCOMPARE(remark(), said);
    }

    void whatIsNotThereIsNotCopied()
    {
        build(Stage::Door::Owner);
        m_stage->addOrder(QStringLiteral("HB-1"), now.addDays(-1));
        list()->setFocus();
        QGuiApplication::clipboard()->setText(QStringLiteral("mine"));
        for (const char *keys : {"Ctrl+C", "Ctrl+Shift+C", "Ctrl+Shift+D"}) {
            press(QString::fromLatin1(keys));
            QVERIFY2(remark().contains(QLatin1String(" has no ")), qPrintable(remark()));
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
    }

    void aRecordOfTheListHasItsMenu()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        const QPoint at = list()->visualRect(list()->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, list()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(list()->viewport(), &event);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QStringList offered;
        for (QAction *action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                offered << action->text().remove(QLatin1Char('&'));
            if (action->text() == QLatin1String("&Archive"))
                QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        }
        QVERIFY(offered.contains(QLatin1String("Set up a client")));
        QVERIFY(offered.contains(QLatin1String("Copy the HMAC key")));
        QTRY_VERIFY(remark().contains(QLatin1String("is in the archive")));
        QApplication::activePopupWidget()->close();
    }

    void afterTheFilesComesWhetherTheyWork_data()
    {
        QTest::addColumn<domain::UsePolicy>("policy");
        QTest::addColumn<QString>("next");
        QTest::newRow("works once") << domain::UsePolicy::OneTime << "It works";
        QTest::newRow("works again") << domain::UsePolicy::Reusable << "Verify with the CA";
    }
    void afterTheFilesComesWhetherTheyWork()
    {
        QFETCH(domain::UsePolicy, policy);
        QFETCH(QString, next);
        build(Stage::Door::Owner);
        const QString id = m_stage->addPair();
        domain::RecordChanges changes;
        changes.usePolicy = policy;
        VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
        const auto primary
            = [this] { return on<QPushButton>("primaryButton")->text().remove(u'&'); };
        domain::Use use;
        use.client = QStringLiteral("certbot");
        use.version = QStringLiteral("2.1.0");
        use.host = QStringLiteral("web-1");
        VERIFY_OK(app::noteUse(m_stage->session, id, domain::Action::SetUp,
                               QStringLiteral("certbot"), use));
        QTRY_COMPARE(primary(), next);
        const auto *card = on<QWidget>("deadlineCard");
        QStringList said;
        for (const auto *label : card->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u' ').contains(QLatin1String("Written for certbot 2.1.0 on web-1")),
                 qPrintable(said.join(u'|')));
        choose("recordMenuButton", QStringLiteral("It works"));
        QTRY_COMPARE(primary(), QStringLiteral("Set up another server"));
        QVERIFY(on<QLabel>("proofLabel")->text().contains(QLatin1String("has worked")));
        list()->setFocus();
        press(QStringLiteral("Ctrl+Z"));
        QTRY_COMPARE(primary(), next);
    }

    void wherePlacesHaveNoRoomAButtonShowsThem()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        QVERIFY(!isShown("placesButton"));
        m_window->resize(560, 400);
        QTRY_VERIFY(isShown("placesButton"));
        QVERIFY(!isShown("places"));
        QVERIFY(list()->isVisible());
        click(on<QWidget>("placesButton"));
        QVERIFY(isShown("places"));
        QVERIFY(!list()->isVisible());
        auto *places = on<QListView>("places");
        QTest::mouseClick(places->viewport(), Qt::LeftButton, {},
                          places->visualRect(places->currentIndex()).center());
        QVERIFY(!isShown("places"));
        QVERIFY(list()->isVisible());
        m_window->resize(1280, 800);
        QTRY_VERIFY(isShown("places"));
        QVERIFY(!isShown("placesButton"));
        QCOMPARE(on<QPushButton>("lockButton")->text(), QStringLiteral("&Lock"));
    }

    void wordsOfTheBarGoBeforeItsButtons()
    {
        build(Stage::Door::Owner);
        m_window->resize(560, 400);
        for (const char *name : {"importButton", "newButton", "setUpButton", "lockButton"}) {
            const auto *button = on<QPushButton>(name);
            QVERIFY(button->isVisible());
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(m_window->rect().contains(
                QRect(button->mapTo(m_window.get(), QPoint()), button->size())));
        }
    }

    void theListFollowsWhileTyping()
    {
        build(Stage::Door::Owner);
        m_stage->addPair({.kid = QStringLiteral("kid-1"), .order = QStringLiteral("HB-77120")});
        m_stage->addPair({.kid = QStringLiteral("kid-2"),
                          .order = QStringLiteral("HB-88001"),
                          .domains = {QStringLiteral("shop.example.net")}});
        press(QStringLiteral("Ctrl+F"));
        QVERIFY(on<QWidget>("searchField")->hasFocus());
        QCOMPARE(titles().size(), 2);
        const QString words = QStringLiteral("shop 88");
        for (const QChar c : words)
            QTest::sendKeyEvent(QTest::Click, on<QWidget>("searchField"), Qt::Key_unknown,
                                QString(c), Qt::NoModifier);
        QCOMPARE(titles().size(), 1);
        QVERIFY(on<QLabel>("recordTitle")->text().contains(QLatin1String("shop.example.net")));
        QCOMPARE(on<QLabel>("listHeading")->text(), QStringLiteral("1 found"));
        QTest::keyClick(on<QWidget>("searchField"), Qt::Key_X);
        QCOMPARE(titles().size(), 0);
        QTest::keyClick(on<QWidget>("searchField"), Qt::Key_Escape);
        QCOMPARE(titles().size(), 2);
    }

    void timeAndTypingAskNothingOfTheVault()
    {
        StatementCount statements;
        build(Stage::Door::Owner);
        m_stage->addPair();
        m_stage->addPair({QStringLiteral("kid-2"), 'b', QStringLiteral("HB-2"),
                          QStringLiteral("22"), now.addDays(-4)});
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const QString shown = on<QLabel>("recordTitle")->text();
        QVERIFY(statements.take() > 0);
        for (int minute = 0; minute < 10; ++minute) {
            m_stage->clock.advance(60);
            m_stage->session.passTime();
        }
        QCOMPARE(statements.take(), 0);
        m_stage->clock.advance(86400); // another order of time, the same record
        m_stage->session.passTime();
        QCOMPARE(statements.take(), 0);
        retype(on<QWidget>("searchField"), QStringLiteral("kid-"));
        QCOMPARE(titles().size(), 2);
        QCOMPARE(on<QLabel>("recordTitle")->text(), shown);
        QCOMPARE(statements.take(), 0);
    }

    void aFormerVersionIsBroughtBackAndThatTakenBack()
    {
        build(Stage::Door::Owner);
        const QString id = m_stage->addPair();
        app::RecordChanges changes;
        changes.product = QStringLiteral("Another");
        VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
        const auto product
            = [this, &id] { return app::Records(m_stage->session).find(id)->product; };
        m_window->findChildren<QToolButton *>(QStringLiteral("versionLink")).last()->click();
        QCOMPARE(dialogName(), QStringLiteral("versionDialog"));
        click(named<QWidget>(dialog(), "bringBackButton"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(dialog() == nullptr);
        QCOMPARE(product(), QStringLiteral("CaaS Licence OV"));
        click(on<MessageBar>("remark")->actionButton());
        QCOMPARE(product(), QStringLiteral("Another"));
    }

    void aChangedRecordIsShownInItsRowAlone()
    {
        build(Stage::Door::Owner);
        const QString first = m_stage->addPair();
        m_stage->addPair({QStringLiteral("kid-2"), 'b', QStringLiteral("HB-2"),
                          QStringLiteral("22"), now.addDays(-4)});
        list()->setCurrentIndex(list()->model()->index(1, 0));
        const QString selected = list()->currentIndex().data(RecordListModel::IdRole).toString();
        QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(list()->model(), &QAbstractItemModel::dataChanged);
        app::RecordChanges changes;
        changes.title = QStringLiteral("Quay");
        VERIFY_OK(app::Records(m_stage->session).edit(selected, std::move(changes)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex(), list()->currentIndex());
        QVERIFY(list()
                    ->currentIndex()
                    .data(RecordListModel::AboutRole)
                    .toString()
                    .startsWith(QStringLiteral("Quay")));
        QCOMPARE(on<QLabel>("recordTitle")->text(), QStringLiteral("Quay"));
        // Others come and go; what is selected stays.
        const QString third
            = m_stage->addPair({QStringLiteral("kid-3"), 'c', QStringLiteral("HB-3"),
                                QStringLiteral("33"), now.addDays(-5)});
        VERIFY_OK(app::Records(m_stage->session).remove(third));
        QCOMPARE(list()->currentIndex().data(RecordListModel::IdRole).toString(), selected);
        QCOMPARE(list()->selectionModel()->selectedIndexes(),
                 QModelIndexList {list()->currentIndex()});
        QVERIFY(!first.isEmpty());
        QCOMPARE(reset.count(), 0);
    }

    void afterFiveIdleMinutesItLocks()
    {
        build(Stage::Door::Owner);
        m_stage->clock.advance(299);
        autoLock()->check();
        QVERIFY(m_stage->session.isUnlocked());
        QCOMPARE(on<QLabel>("lockCountdown")->text(), QStringLiteral("Locks in 0:01"));
        m_stage->clock.advance(1);
        autoLock()->check();
        QVERIFY(!m_stage->session.isUnlocked());
        QVERIFY(isShown("unlockPage"));
    }

    void doingSomethingPutsTheLockOff_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a key") << static_cast<int>(QEvent::KeyPress);
        QTest::newRow("the mouse moves") << static_cast<int>(QEvent::MouseMove);
        QTest::newRow("a click") << static_cast<int>(QEvent::MouseButtonPress);
        QTest::newRow("a key in a dialog") << 0;
    }

    void doingSomethingPutsTheLockOff()
    {
        QFETCH(int, what);
        build(Stage::Door::Owner);
        m_stage->addPair();
        if (what == 0)
            press(QStringLiteral("F2"));
        m_stage->clock.advance(299);
        if (what == QEvent::KeyPress)
            QTest::keyClick(list(), Qt::Key_Down);
        else if (what == QEvent::MouseMove)
            QTest::mouseMove(list()->viewport(), {20, 20});
        else if (what == QEvent::MouseButtonPress)
            click(list()->viewport());
        else
            QTest::keyClick(named<QLineEdit>(dialog(), "titleField"), Qt::Key_A);
        QCoreApplication::processEvents();
        m_stage->clock.advance(299);
        autoLock()->check();
        QVERIFY(m_stage->session.isUnlocked());
        m_stage->clock.advance(1);
        autoLock()->check();
        QVERIFY(!m_stage->session.isUnlocked());
    }

    void theDesktopLocks_data()
    {
        QTest::addColumn<QStringList>("signal");
        QTest::addColumn<QVariantList>("arguments");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("locks");
        const auto row = [](const QString &name, const QStringList &signal,
                            const QVariantList &arguments, const QString &setting, bool locks) {
            QTest::newRow(qPrintable(name)) << signal << arguments << setting << locks;
        };
        const QString saver = QStringLiteral("org.%1.ScreenSaver ActiveChanged");
        const auto saverOf = [&saver](const char *desktop) {
            return (QStringLiteral(" /ScreenSaver ") + saver.arg(QLatin1String(desktop)))
                .split(QLatin1Char(' '));
        };
        const auto login = [](const char *service, const char *rest) {
            return QStringLiteral("%1 /org/freedesktop/login1 org.freedesktop.login1.%2")
                .arg(QLatin1String(service), QLatin1String(rest))
                .split(QLatin1Char(' '));
        };
        const char *manager = "org.freedesktop.login1";
        for (const char *desktop : {"freedesktop", "gnome", "mate", "cinnamon"})
            row(QStringLiteral("the screen saver of %1").arg(QLatin1String(desktop)),
                saverOf(desktop), {true}, {}, true);
        row(QStringLiteral("the screen saver ends"), saverOf("gnome"), {false}, {}, false);
        row(QStringLiteral("the screen saver, but it is not wanted"), saverOf("gnome"), {true},
            QStringLiteral("lock/session"), false);
        row(QStringLiteral("the login manager"), login(manager, "Session Lock"), {}, {}, true);
        row(QStringLiteral("going to sleep"), login(manager, "Manager PrepareForSleep"), {true}, {},
            true);
        row(QStringLiteral("waking up"), login(manager, "Manager PrepareForSleep"), {false}, {},
            false);
        row(QStringLiteral("going to sleep, but it is not wanted"),
            login(manager, "Manager PrepareForSleep"), {true}, QStringLiteral("lock/sleep"), false);
        row(QStringLiteral("somebody who is not the login manager"),
            login("", "Manager PrepareForSleep"), {true}, {}, false);
    }

    void theDesktopLocks()
    {
        QFETCH(QStringList, signal);
        QFETCH(QVariantList, arguments);
        QFETCH(QString, setting);
        QFETCH(bool, locks);
        if (!Bus::isThere())
            QSKIP("there is no dbus-daemon");
        m_stage = std::make_unique<Stage>(Stage::Door::Owner);
        if (!setting.isEmpty())
            QSettings().setValue(setting, false);
        openWindow();
        bus->say({signal[0], signal[1], signal[2], signal[3], arguments});
        QCOMPARE(m_stage->session.isUnlocked(), !locks);
        QCOMPARE(isShown("unlockPage"), locks);
    }

    void lockingLeavesNothing_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::newRow("nothing else is open") << "";
        for (const char *keys : {"Ctrl+O", "Ctrl+Shift+V", "Ctrl+N", "F2", "Ctrl+Shift+S", "Ctrl+,",
                                 "F1", "drop", "message", "About EAB Vault"})
            QTest::newRow(keys) << QString::fromLatin1(keys);
    }

    void lockingLeavesNothing()
    {
        QFETCH(QString, opened);
        build(Stage::Door::Owner);
        const QString id = m_stage->addPair(
            {.kid = QStringLiteral("kid-secretish"), .tags = {QStringLiteral("quay-tag")}});
        app::RecordChanges changes;
        changes.customer = QStringLiteral("Quay Customer");
        changes.notes = QStringLiteral("quay notes");
        changes.email = QStringLiteral("quay@example.org");
        VERIFY_OK(app::Records(m_stage->session).edit(id, std::move(changes)));
        VERIFY_OK(m_stage->session.putIntoInbox(QStringLiteral("m"),
                                                app::sampleOrderMail(now.addDays(-4))));
        emit m_stage->session.recordsChanged({});
        QMimeData mime;
        mime.setText(QString::fromLatin1(textWith("kid-dropped")));
        retype(on<QWidget>("searchField"), QStringLiteral("77120"));
        click(on<QWidget>("copyHmacButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        if (opened == QLatin1String("drop"))
            QVERIFY(drop(mime));
        else if (opened == QLatin1String("message"))
            click(on<QWidget>("inboxButton"));
        else if (opened == QLatin1String("About EAB Vault"))
            choose("moreButton", opened);
        else if (!opened.isEmpty())
            press(opened);
        QCOMPARE(dialog() == nullptr, opened.isEmpty());
        const QStringList gone {
            QStringLiteral("kid-secretish"),
            QStringLiteral("kid-dropped"),
            QStringLiteral("77120"),
            QStringLiteral("5544332211"),
            QStringLiteral("www.example.org"),
            QStringLiteral("acme.example"),
            QStringLiteral("CaaS Licence"),
            QStringLiteral("quay-tag"),
            QStringLiteral("Quay Customer"),
            QStringLiteral("quay notes"),
            QStringLiteral("quay@example.org"),
            QStringLiteral("harbour"),
            mailKid,
            key,
            QStringLiteral("Ordered "),
            QStringLiteral("until "),
        };
        const QString before = heldText(m_window.get());
        QVERIFY(before.contains(gone.constFirst()));
        QVERIFY(before.contains(gone.constLast()));
        QVERIFY(!before.contains(key));

        m_stage->session.lock();
        QVERIFY(isShown("unlockPage"));
        QVERIFY(dialog() == nullptr);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY2(widget == m_window.get() || !widget->isVisible(), qPrintable(dialogName()));
        const QString left = heldText(m_window.get());
        for (const QString &word : gone)
            QVERIFY2(!left.contains(word), qPrintable(word));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("EAB Vault"));
        m_stage->unlock();
        QVERIFY(!on<QLineEdit>("searchField")->isUndoAvailable());
        press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void titlesOfWindowsGiveNothingAway_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("title");
        QTest::newRow("editor") << "F2"
                                << "Edit record";
        QTest::newRow("wizard") << "Ctrl+Shift+S"
                                << "Set up a client";
        QTest::newRow("settings") << "Ctrl+,"
                                  << "Settings";
        QTest::newRow("paste") << "Ctrl+Shift+V"
                               << "Paste text";
        QTest::newRow("import") << ""
                                << "Check what was found";
    }

    void titlesOfWindowsGiveNothingAway()
    {
        QFETCH(QString, keys);
        QFETCH(QString, title);
        build(Stage::Door::Owner);
        m_stage->addPair();
        QCOMPARE(m_window->windowTitle(), QStringLiteral("EAB Vault"));
        QMimeData mime;
        fillMime(mime, QStringLiteral("mail"));
        if (keys.isEmpty())
            QVERIFY(drop(mime));
        else
            press(keys);
        QCOMPARE(dialog()->windowTitle(), title);
    }

    void whatIsDroppedIsLookedAt_data() { dropRows(); }

    void whatIsDroppedIsLookedAt()
    {
        QFETCH(QString, kind);
        build(Stage::Door::Owner);
        QMimeData mime;
        fillMime(mime, kind);
        QVERIFY(drop(mime));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        QCOMPARE(named<QLineEdit>(dialog(), "kidField")->text(), mailKid);
        QCOMPARE(m_stage->records().size(), size_t {0});
        click(named<QWidget>(dialog(), "saveButton"));
        QCOMPARE(m_stage->records().size(), size_t {1});
        QCOMPARE(remark(), QStringLiteral("1 record saved."));
        QCOMPARE(titles().size(), 1);
        QCOMPARE(m_window->focusWidget(), list());
    }

    void whatIsDroppedWhileLockedWaits_data() { dropRows(); }

    void whatIsDroppedWhileLockedWaits()
    {
        QFETCH(QString, kind);
        build(Stage::Door::Locked);
        QMimeData mime;
        fillMime(mime, kind);
        QVERIFY(drop(mime));
        QTRY_COMPARE(saidWhileLocked(),
                     QStringLiteral("1 message sealed. You will see them when you unlock."));
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {1});
        QVERIFY(!heldText(m_window.get()).contains(mailKid));
        QVERIFY(!m_stage->session.isUnlocked());
        unlockByTyping(QString::fromLatin1(ownerPassword));
        QCOMPARE(on<QPushButton>("inboxButton")->accessibleName(),
                 QStringLiteral("1 message waiting"));
        click(on<QWidget>("inboxButton"));
        QCOMPARE(dialogName(), QStringLiteral("importDialog"));
        click(named<QWidget>(dialog(), "saveButton"));
        QCOMPARE(m_stage->records().size(), size_t {1});
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {0});
        QVERIFY(!on<QWidget>("inboxButton")->isVisible());
    }

    void whatIsDroppedWhereNothingMayBeChangedWaits_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("support");
        for (const char *kind : {"file", "mail", "text"}) {
            QTest::addRow("%s, opened to look", kind) << QString::fromLatin1(kind) << false;
            QTest::addRow("%s, support", kind) << QString::fromLatin1(kind) << true;
        }
    }

    void whatIsDroppedWhereNothingMayBeChangedWaits()
    {
        QFETCH(QString, kind);
        QFETCH(bool, support);
        build(support ? Stage::Door::Support : Stage::Door::LookOnly);
        QMimeData mime;
        fillMime(mime, kind);
        QVERIFY(drop(mime));
        QVERIFY(dialog() == nullptr);
        QCOMPARE(remark(),
                 QStringLiteral("1 message sealed. An owner of the vault will see them."));
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {1});
        QCOMPARE(m_stage->records().size(), size_t {0});
        QVERIFY(!on<QWidget>("inboxButton")->isVisible());
    }

    void whatCannotBeReadIsTold()
    {
        QMimeData mime;
        build(Stage::Door::Locked);
        mime.setUrls({QUrl::fromLocalFile(m_stage->path(QStringLiteral("missing.eml"))),
                      QUrl::fromLocalFile(writeFile(QStringLiteral("there.eml"), "x"))});
        QVERIFY(drop(mime));
        QVERIFY2(saidWhileLocked().endsWith(
                     QLatin1String("1 message sealed. You will see them when you unlock.")),
                 qPrintable(saidWhileLocked()));
        QCOMPARE(on<QWidget>("unlockMessage")->property("tone").toString(),
                 QStringLiteral("urgent"));
        m_stage->unlock();
        mime.setUrls({QUrl::fromLocalFile(m_stage->path(QStringLiteral("missing.eml")))});
        QVERIFY(drop(mime));
        QTRY_VERIFY2(!remark().isEmpty(), qPrintable(remark()));
        QVERIFY(dialog() == nullptr);
    }

    void aFileThatIsReadWhileItLocksIsSealed()
    {
        build(Stage::Door::Owner);
        QMimeData mime;
        fillMime(mime, QStringLiteral("file"));
        QVERIFY(drop(mime));
        m_stage->session.lock(); // before the answer is there
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {1});
        QVERIFY(dialog() == nullptr);
        QVERIFY(!saidWhileLocked().isEmpty());
    }

    void manyFilesAreTakenIn()
    {
        build(Stage::Door::Owner);
        m_window->takeFiles(manyFiles(200));
        QVERIFY(dialog() == nullptr);
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        QTRY_VERIFY(named<QPushButton>(dialog(), "saveButton")->isEnabled());
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_COMPARE(remark(), QStringLiteral("200 records saved."));
        QCOMPARE(titles().size(), 200);
        QTRY_VERIFY(dialog() == nullptr);
        m_window->activateWindow(); // no window manager does it here
        QTRY_VERIFY(QApplication::focusWidget() != nullptr);
        press(QStringLiteral("Ctrl+Z"));
        QTRY_COMPARE(titles().size(), 0);
    }

    void readingManyCanBeGivenUp()
    {
        build(Stage::Door::Owner);
        m_window->takeFiles(manyFiles(200));
        on<WorkDialog>("workDialog")->reject();
        QTRY_COMPARE(remark(), QStringLiteral("Cancelled. Nothing was changed."));
        QTRY_VERIFY(m_window->findChild<WorkDialog *>() == nullptr);
        // Whatever was on its way has arrived by then, and is not looked at.
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
        QVERIFY(m_stage->records().empty());
    }

    void givenUpWhenTheAnswerIsThereNothingIsLookedAt()
    {
        build(Stage::Door::Owner);
        m_window->takeFiles(manyFiles(3));
        QThreadPool::globalInstance()->waitForDone(); // read, and not yet told
        on<WorkDialog>("workDialog")->reject();
        QTRY_COMPARE(remark(), QStringLiteral("Cancelled. Nothing was changed."));
        QCoreApplication::processEvents();
        QTRY_COMPARE(m_window->findChildren<QDialog *>().size(), 0);
    }

    void everyFailureIsCounted()
    {
        build(Stage::Door::Locked);
        QStringList paths = manyFiles(2);
        for (int i = 0; i < 5; ++i)
            paths << m_stage->path(QStringLiteral("missing-%1.eml").arg(i));
        m_window->takeFiles(paths);
        QVERIFY2(saidWhileLocked().contains(
                     QLatin1String("5 messages could not be sealed in all. 2 messages sealed.")),
                 qPrintable(saidWhileLocked()));
        m_stage->unlock();
        m_window->takeFiles(paths.mid(2));
        QTRY_VERIFY2(remark().endsWith(QLatin1String("5 files cannot be read in all.")),
                     qPrintable(remark()));
    }

    void lettersWaitOnWhenItIsLockedWhileTheyAreOpened()
    {
        build(Stage::Door::Locked);
        m_window->takeFiles(manyFiles(60));
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {60});
        m_stage->unlock();
        click(on<QWidget>("inboxButton"));
        click(on<QWidget>("inboxButton")); // the second time it is at it already
        QCOMPARE(m_window->findChildren<WorkDialog *>().size(), 1);
        m_stage->session.lock();
        QTRY_COMPARE(m_window->findChildren<QDialog *>().size(), 0);
        QCOMPARE(m_stage->session.inboxCount(), qsizetype {60});
    }

    void aLetterThatIsSavedAlreadyCanBeTakenOut()
    {
        build(Stage::Door::Owner);
        const QStringList file = manyFiles(1);
        m_window->takeFiles(file);
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_VERIFY(dialog() == nullptr);
        m_stage->session.lock();
        m_window->takeFiles(file);
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {1});
        m_stage->unlock();
        click(on<QWidget>("inboxButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        auto *save = named<QPushButton>(dialog(), "saveButton");
        QVERIFY(save->isEnabled());
        QCOMPARE(save->accessibleName(), QStringLiteral("Take out of the letter box"));
        click(save);
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {0});
        QCOMPARE(remark(), QStringLiteral("Already saved; nothing was stored again."));
        QCOMPARE(titles().size(), 1);
    }

    void manyFilesDroppedWhileLockedWait()
    {
        build(Stage::Door::Locked);
        m_window->takeFiles(manyFiles(60));
        QTRY_COMPARE(saidWhileLocked(),
                     QStringLiteral("60 messages sealed. You will see them when you unlock."));
        QFile broken(m_stage->vaultPath() + QStringLiteral("/inbox/0-broken"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no letter") > 0);
        broken.close();
        m_stage->unlock();
        click(on<QWidget>("inboxButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        // The one that does not open is told, and stays.
        QVERIFY(remark().startsWith(
            QLatin1String("A message in the letter box cannot be opened: 0-broken.")));
        QVERIFY(remark().contains(QLatin1String("take the message in again")));
        QTRY_VERIFY(named<QPushButton>(dialog(), "saveButton")->isEnabled());
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_COMPARE(m_stage->session.inboxCount(), qsizetype {1});
        QCOMPARE(titles().size(), 60);
        QTRY_COMPARE(on<QPushButton>("inboxButton")->accessibleName(),
                     QStringLiteral("1 message waiting"));
    }

    void sealingManyCanBeGivenUp()
    {
        build(Stage::Door::Locked);
        m_window->takeFiles(manyFiles(200));
        QTRY_VERIFY(m_stage->session.inboxCount() > 0);
        on<WorkDialog>("workDialog")->reject();
        const qsizetype sealed = m_stage->session.inboxCount();
        QVERIFY(sealed < 200);
        QCOMPARE(saidWhileLocked(),
                 QStringLiteral("Cancelled: %1 of 200 messages were sealed; the others were not.")
                     .arg(sealed));
        QTRY_VERIFY(m_window->findChild<WorkDialog *>() == nullptr);
        QCOMPARE(m_stage->session.inboxCount(), sealed);
    }

    void theWindowLightsUpWhereSomethingCanBeDropped()
    {
        build(Stage::Door::Locked);
        QMimeData mime;
        fillMime(mime, QStringLiteral("mail"));
        const auto *light = m_window->findChild<DropOverlay *>();
        QVERIFY(!light->isVisible());
        QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(light->isVisible());
        QCOMPARE(light->geometry(), m_window->rect());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!light->isVisible());
        QVERIFY(drop(mime));
        QVERIFY(!light->isVisible());
    }

    void aPictureIsNotTakenIn()
    {
        QMimeData picture;
        picture.setData(QStringLiteral("image/png"), "x");
        build(Stage::Door::Owner);
        QVERIFY(!drop(picture));
    }

    void theLastThingIsTakenBack_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("byButton");
        for (const char *what : {"import", "new", "edit", "archive", "remove"}) {
            QTest::addRow("%s, Ctrl+Z", what) << QString::fromLatin1(what) << false;
            QTest::addRow("%s, the button", what) << QString::fromLatin1(what) << true;
        }
    }

    void theLastThingIsTakenBack()
    {
        QFETCH(QString, what);
        QFETCH(bool, byButton);
        build(Stage::Door::Owner);
        const QString id = m_stage->addPair();
        const QString title = m_stage->records().front().title;
        QMimeData mime;
        fillMime(mime, QStringLiteral("mail"));
        if (what == QLatin1String("import")) {
            QVERIFY(drop(mime));
            click(named<QWidget>(dialog(), "saveButton"));
            QCOMPARE(m_stage->records().size(), size_t {2});
        } else if (what == QLatin1String("new")) {
            press(QStringLiteral("Ctrl+N"));
            retype(named<QWidget>(dialog(), "orderField"), QStringLiteral("HB-2"));
            click(named<QWidget>(dialog(), "saveButton"));
            QCOMPARE(m_stage->records().size(), size_t {2});
        } else if (what == QLatin1String("edit")) {
            press(QStringLiteral("F2"));
            retype(named<QWidget>(dialog(), "titleField"), QStringLiteral("Another title"));
            click(named<QWidget>(dialog(), "saveButton"));
            QCOMPARE(m_stage->records().front().title, QStringLiteral("Another title"));
        } else if (what == QLatin1String("archive")) {
            choose("recordMenuButton", QStringLiteral("Archive"));
            QCOMPARE(m_stage->records().front().status, domain::RecordStatus::Archived);
            QCOMPARE(remark(), QStringLiteral("“%1” is in the archive.").arg(title));
        } else {
            press(QStringLiteral("Ctrl+Del"));
            QCOMPARE(m_stage->records().size(), size_t {0});
            QCOMPARE(remark(), QStringLiteral("Removed “%1”.").arg(title));
        }
        QTRY_VERIFY(dialog() == nullptr);
        if (byButton)
            click(on<MessageBar>("remark")->actionButton());
        else
            press(QStringLiteral("Ctrl+Z"));
        QVERIFY2(remark().startsWith(QLatin1String("Taken back: ")), qPrintable(remark()));
        const auto records = m_stage->records();
        QCOMPARE(records.size(), size_t {1});
        QCOMPARE(records.front().id, id);
        QCOMPARE(records.front().title, title);
        QCOMPARE(records.front().status, domain::RecordStatus::Active);
        QVERIFY(records.front().hasPair());
        QCOMPARE(titles().size(), 1);
        // Once is enough.
        press(QStringLiteral("Ctrl+Z"));
        QCOMPARE(m_stage->records().size(), size_t {1});
        QVERIFY(!on<MessageBar>("remark")->actionButton()->isVisible());
    }

    void anEmptyVaultInvitesTheMail_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("opened");
        QTest::newRow("a file") << "emptyOpenButton"
                                << "openDialog";
        QTest::newRow("paste") << "emptyPasteButton"
                               << "pasteDialog";
        QTest::newRow("type") << "emptyTypeButton"
                              << "recordEditor";
        QTest::newRow("the sample") << "sampleButton"
                                    << "importDialog";
    }

    void anEmptyVaultInvitesTheMail()
    {
        QFETCH(QString, button);
        QFETCH(QString, opened);
        build(Stage::Door::Owner);
        QVERIFY(isShown("emptyPage"));
        QVERIFY(!list()->isVisible());
        QVERIFY(on<QWidget>("emptyOpenButton")->hasFocus());
        click(on<QWidget>(button.toLatin1().constData()));
        QCOMPARE(dialogName(), opened);
        if (opened == QLatin1String("importDialog")) {
            click(named<QWidget>(dialog(), "saveButton"));
            QVERIFY(!isShown("emptyPage"));
            QVERIFY(list()->isVisible());
            press(QStringLiteral("Ctrl+Z"));
            QVERIFY(isShown("emptyPage"));
        }
    }

    void whatIsPastedIsLookedAt()
    {
        build(Stage::Door::Owner);
        press(QStringLiteral("Ctrl+Shift+V"));
        named<QPlainTextEdit>(dialog(), "pasteField")
            ->setPlainText(QString::fromLatin1(textWith(mailKid.toLatin1())));
        click(named<QWidget>(dialog(), "readButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        QCOMPARE(named<QLineEdit>(dialog(), "kidField")->text(), mailKid);
    }

    void whatWasCopiedIsLookedAtAtOnce_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("opened");
        QTest::newRow("a text") << "text"
                                << "importDialog";
        QTest::newRow("a file") << "file"
                                << "importDialog";
        QTest::newRow("nothing") << ""
                                 << "pasteDialog"; // there is a place to type
    }

    void whatWasCopiedIsLookedAtAtOnce()
    {
        QFETCH(QString, copied);
        QFETCH(QString, opened);
        build(Stage::Door::Owner);
        auto *mime = new QMimeData; // the clipboard owns it
        if (copied == QLatin1String("text"))
            mime->setText(QString::fromLatin1(textWith(mailKid.toLatin1())));
        else if (copied == QLatin1String("file"))
            mime->setUrls({QUrl::fromLocalFile(
                writeFile(QStringLiteral("copied.eml"), textWith(mailKid.toLatin1())))});
        QApplication::clipboard()->setMimeData(mime);
        press(QStringLiteral("Ctrl+V"));
        QTRY_COMPARE(dialogName(), opened);
        if (!copied.isEmpty())
            QCOMPARE(named<QLineEdit>(dialog(), "kidField")->text(), mailKid);
    }

    void fromTheMailToTheFilesInOneGo()
    {
        build(Stage::Door::Owner);
        QSettings().setValue(QStringLiteral("folders/results"), m_stage->path({}));
        QApplication::clipboard()->setText(
            QString::fromUtf8(app::sampleOrderMail(now.addDays(-1))));
        int actions = 0;
        const auto act = [&actions](QWidget *button) {
            ++actions;
            click(button);
        };
        ++actions;
        press(QStringLiteral("Ctrl+V"));
        QTRY_COMPARE(dialogName(), QStringLiteral("importDialog"));
        act(named<QPushButton>(dialog(), "saveAndSetUpButton"));
        QTRY_COMPARE(dialogName(), QStringLiteral("setupWizard"));
        QWidget *first = dialog()->focusWidget();
        QCOMPARE(first->objectName(), QStringLiteral("domainsField"));
        ++actions;
        QTest::keyClicks(first, QStringLiteral("shop.example.org"));
        act(named<QCheckBox>(dialog(), "termsBox"));
        act(named<QPushButton>(dialog(), "saveButton"));
        QVERIFY2(named<QWidget>(dialog(), "doneButton")->isVisible(),
                 qPrintable(named<MessageBar>(dialog(), "message")->text()));
        QCOMPARE(actions, 5);
        const auto record = m_stage->records().front();
        const auto uses = app::Uses(m_stage->session).ofRecord(record.id);
        VERIFY_OK(uses);
        QCOMPARE(uses->size(), size_t {1});
        act(named<QPushButton>(dialog(), "doneButton"));
        QTRY_VERIFY(dialog() == nullptr);
    }

    void whatIsPastedIntoAFieldStaysThere()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        QApplication::clipboard()->setText(QStringLiteral("HB-77120"));
        on<QWidget>("searchField")->setFocus();
        press(QStringLiteral("Ctrl+V"));
        QCOMPARE(on<QLineEdit>("searchField")->text(), QStringLiteral("HB-77120"));
        QVERIFY(dialog() == nullptr);
    }

    void theBannerNamesTheMostUrgent()
    {
        build(Stage::Door::Owner);
        m_stage->addPair({.kid = QStringLiteral("kid-1"),
                          .order = QStringLiteral("HB-1"),
                          .orderedAt = now.addDays(-1),
                          .domains = {QStringLiteral("later.example.org")}});
        QVERIFY(!isShown("banner"));
        m_stage->addOrder(QStringLiteral("HB-2"), now.addDays(-5));
        const QString urgent = m_stage->addOrder(QStringLiteral("HB-3"), now.addDays(-6));
        QVERIFY(isShown("banner"));
        QVERIFY2(on<MessageBar>("banner")->text().contains(QLatin1String("HB-3")),
                 qPrintable(on<MessageBar>("banner")->text()));
        retype(on<QWidget>("searchField"), QStringLiteral("later"));
        QVERIFY(!on<QLabel>("recordTitle")->text().contains(QLatin1String("HB-3")));
        click(on<MessageBar>("banner")->actionButton());
        QVERIFY(on<QLabel>("recordTitle")->text().contains(QLatin1String("HB-3")));
        VERIFY_OK(app::Records(m_stage->session).remove(urgent));
        QVERIFY(on<MessageBar>("banner")->text().contains(QLatin1String("HB-2")));
    }

    void whileLockedOnlyACountIsTold_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<QString>("notice");
        QTest::newRow("wanted") << true << "Locked. 1 window closes within three days.";
        QTest::newRow("not wanted") << false << "Locked.";
    }

    void whileLockedOnlyACountIsTold()
    {
        QFETCH(bool, wanted);
        QFETCH(QString, notice);
        m_stage = std::make_unique<Stage>(Stage::Door::Owner);
        QSettings().setValue(QStringLiteral("lock/counts"), wanted);
        openWindow();
        m_stage->addOrder(QStringLiteral("HB-2"), now.addDays(-5));
        press(QStringLiteral("Ctrl+L"));
        QCOMPARE(on<QLabel>("lockedNotice")->text(), notice);
    }

    void sizesAreRemembered()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        m_window->resize(760, 610);
        auto *halves = on<QSplitter>("halves");
        auto *outer = qobject_cast<QSplitter *>(halves->parentWidget()->parentWidget());
        QVERIFY(outer != nullptr);
        outer->setSizes({190, 570});
        m_window->resize(1100, 610);
        halves->setSizes({500, 400});
        m_window->resize(760, 610);
        QCoreApplication::processEvents();
        const QSize size = m_window->size();
        const int side = outer->sizes().constFirst();
        m_window->close();
        QVERIFY(!m_stage->session.isUnlocked());
        m_window = std::make_unique<MainWindow>(m_stage->session, m_stage->network);
        m_stage->unlock();
        show(m_window.get());
        QCOMPARE(m_window->size(), size);
        const auto *again = on<QSplitter>("halves");
        QCOMPARE(
            qobject_cast<QSplitter *>(again->parentWidget()->parentWidget())->sizes().constFirst(),
            side);
    }

    void aNarrowWindowShowsTheRecordInThePlaceOfTheList()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        QVERIFY(list()->isVisible() && isShown("recordPage"));
        m_window->resize(800, 700);
        QTRY_VERIFY(list()->isVisible() && !isShown("recordPage"));
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!list()->isVisible() && isShown("recordPage"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(list()->isVisible() && list()->hasFocus());
    }

    void anotherVaultCanBeOpened_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("from the locked one") << false;
        QTest::newRow("instead of making one") << true;
    }

    void anotherVaultCanBeOpened()
    {
        QFETCH(bool, first);
        build(first ? Stage::Door::None : Stage::Door::Locked);
        const char *page = first ? "newVaultAssistant" : "unlockPage";
        const char *message = first ? "passwordMessage" : "unlockMessage";
        auto *link = named<QPushButton>(on<QWidget>(page), "otherVaultButton");
        const QString nothing = m_stage->path(QStringLiteral("nothing"));
        QVERIFY(QDir().mkpath(nothing));
        const QString before = m_stage->session.folder();
        click(link);
        chooseFile(nothing);
        QTRY_VERIFY(dialog() == nullptr);
        QVERIFY2(on<MessageBar>(message)->text().contains(QLatin1String("nothing")),
                 qPrintable(on<MessageBar>(message)->text()));
        QCOMPARE(m_stage->session.folder(), before);

        const Stage other(Stage::Door::Locked);
        click(link);
        emit window<QFileDialog>()->fileSelected(other.vaultPath());
        window<QFileDialog>()->reject();
        QTRY_VERIFY(dialog() == nullptr);
        QCOMPARE(m_stage->session.folder(), other.vaultPath());
        QVERIFY(isShown("unlockPage"));
        unlockByTyping(QString::fromLatin1(ownerPassword));
        QTRY_COMPARE(on<QLabel>("vaultTitle")->text(), QStringLiteral("Shop certificates"));
    }

    void closingTheWindowLocks_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Ctrl+Q") << true;
        QTest::newRow("its button") << false;
    }

    void closingTheWindowLocks()
    {
        QFETCH(bool, byKey);
        build(Stage::Door::Owner);
        m_stage->addPair();
        click(on<QWidget>("copyHmacButton"));
        QCOMPARE(QGuiApplication::clipboard()->text(), key);
        if (byKey)
            press(QStringLiteral("Ctrl+Q"));
        else
            m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(!m_stage->session.isUnlocked());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void theMessageARecordCameFromCanBeReadAgain()
    {
        build(Stage::Door::Owner);
        QMimeData mime;
        fillMime(mime, QStringLiteral("mail"));
        QVERIFY(drop(mime));
        click(named<QWidget>(dialog(), "saveButton"));
        QTRY_VERIFY(dialog() == nullptr);
        choose("recordMenuButton", QStringLiteral("Show the message it came from"));
        QCOMPARE(dialogName(), QStringLiteral("sourceDialog"));
        const QString text = named<QPlainTextEdit>(dialog(), "sourceView")->toPlainText();
        QVERIFY(text.contains(mailKid));
        QVERIFY(!text.contains(QLatin1String("+7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA")));
        m_stage->session.lock();
        QVERIFY(dialog() == nullptr);
    }

    void whatWasChosenInTheSettingsHoldsAtOnce()
    {
        build(Stage::Door::Owner);
        m_stage->addPair();
        QSignalSpy changed(m_window.get(), &MainWindow::preferencesChanged);
        press(QStringLiteral("Ctrl+,"));
        auto *idle = named<QComboBox>(dialog(), "idleBox");
        idle->setCurrentIndex(idle->findData(60));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(on<QLabel>("lockCountdown")->text(), QStringLiteral("Locks in 1:00"));
        idle->setCurrentIndex(idle->findData(0));
        QCOMPARE(on<QLabel>("lockCountdown")->text(), QStringLiteral("Does not lock by itself"));
        idle->setCurrentIndex(idle->findData(60));
        m_stage->clock.advance(60);
        autoLock()->check();
        QVERIFY(isShown("unlockPage"));
        QVERIFY(dialog() == nullptr);
    }
};

int main(int argc, char **argv)
{
    return perform(argc, argv, [argc, argv](QApplication &) {
        Bus ours;
        bus = &ours;
        TestMainWindow test;
        const int outcome = QTest::qExec(&test, argc, argv);
        bus = nullptr;
        return outcome;
    });
}
#include "tst_mainwindow.moc"
