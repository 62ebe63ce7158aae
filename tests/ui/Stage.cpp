// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Stage.h"

#include "app/session/KeySlotKeeper.h"
#include "app/uses/ImportCredential.h"
#include "app/uses/Records.h"
#include "app/words/Language.h"
#include "base/Process.h"
#include "ui/common/Theme.h"

namespace eab::stage {

namespace {

constexpr app::KeyCost cheapest {vault::leastMemoryMiB};

/** The vault all others are copies of. */
struct Original
{
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("v.eabvault"));
    Secret code;

    Original()
    {
        const FakeClock clock(samples::now.addDays(-30));
        FakeKeychain keychain;
        app::Session session(clock, keychain);
        session.setFolder(path);
        auto made = session.create(
            {QStringLiteral("Shop certificates"), Secret::copyOf(ownerPassword), cheapest});
        if (!made)
            qFatal("no vault: %s", qPrintable(errorName(made.error().code)));
        code = std::move(*made);
        const auto support = app::KeySlotKeeper(session).addPassword(
            Secret::copyOf(supportPassword), domain::SlotRole::Support, QStringLiteral("desk"),
            cheapest);
        if (!support)
            qFatal("no support slot: %s", qPrintable(errorName(support.error().code)));
    }
};

const Original &original()
{
    static const Original made;
    return made;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator entries(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(path, target))
            qFatal("could not copy %s", qPrintable(path));
    }
}

} // namespace

int perform(int argc, char **argv, const std::function<int(QApplication &)> &play)
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : {"EAB_VAULT", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CONFIG_DIRS",
                             "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME"})
        qunsetenv(name);
    for (const char *bus : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"}) {
        if (!qEnvironmentVariableIsSet("EAB_TEST_BUS"))
            qputenv(bus, "unix:path=/nonexistent/bus");
    }
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    eab::protectProcess();
    eab::prepareSecretMemory();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("eab-vault"));
    QApplication::setApplicationName(QStringLiteral("eab-vault-test"));
    app::speak(application, QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::applyTheme(application, ui::Scheme::Light);
    return play(application);
}

void failOnWarnings()
{
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*")));
}

Stage::Stage(Door door)
    : m_settings(path(QStringLiteral("settings")))
    , session(clock, keychain)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings);
    session.setFolder(vaultPath());
    if (door == Door::None)
        return;
    copyFolder(original().path, vaultPath());
    if (door == Door::Owner)
        unlock();
    else if (door == Door::LookOnly)
        unlock(app::Access::LookOnly);
    else if (door == Door::Support
             && !session.unlock(Secret::copyOf(supportPassword), app::Access::Change))
        qFatal("the support password does not open");
}

Stage::~Stage()
{
    network.release();
    QThreadPool::globalInstance()->waitForDone(); // whoever still asks the network
}

const Secret &Stage::recoveryCode()
{
    return original().code;
}

void Stage::unlock(app::Access access)
{
    if (auto opened = session.unlock(recoveryCode(), access); !opened)
        qFatal("the vault does not open: %s", qPrintable(errorName(opened.error().code)));
}

QString Stage::addPair(const Pair &pair)
{
    app::RecordChanges changes;
    changes.kid = pair.kid;
    changes.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, pair.fill)));
    changes.directoryUrl = QStringLiteral("https://acme.example/directory");
    changes.orderNumber = pair.order;
    changes.caReference = pair.reference;
    changes.orderedAt = pair.orderedAt;
    changes.orderDate = pair.orderedAt.date();
    changes.domains = pair.domains;
    changes.tags = pair.tags;
    changes.product = pair.product;
    const auto stored = app::Records(session).add(std::move(changes));
    if (!stored)
        qFatal("not stored: %s", qPrintable(errorName(stored.error().code)));
    return stored->id;
}

QString Stage::addOrder(const QString &order, const QDateTime &orderedAt)
{
    app::RecordChanges changes;
    changes.orderNumber = order;
    changes.orderedAt = orderedAt;
    changes.orderDate = orderedAt.date();
    const auto stored = app::Records(session).add(std::move(changes));
    if (!stored)
        qFatal("not stored: %s", qPrintable(errorName(stored.error().code)));
    return stored->id;
}

QStringList Stage::takeIn(const QByteArray &message)
{
    std::vector<app::ImportPreview> previews;
    previews.push_back(
        app::ImportCredential::read(QStringLiteral("order.eml"), WipedBytes::copyOf(message)));
    const auto outcome = app::ImportCredential(session).save(previews);
    if (!outcome)
        qFatal("not stored: %s", qPrintable(errorName(outcome.error().code)));
    return outcome->recordIds();
}

QByteArray noticeText(const QByteArray &order, const QByteArray &product,
                      const QByteArray &reference)
{
    QByteArray mail = "From: service@trustico.com\r\nSubject: Your order\r\n"
                      "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\nOrder Number: "
        + order + "\r\n";
    if (!product.isEmpty())
        mail += "Product: " + product + "\r\n";
    if (!reference.isEmpty())
        mail += "CA Reference: " + reference + "\r\n";
    return mail;
}

std::vector<domain::Record> Stage::records()
{
    auto all = app::Records(session).all();
    return all ? std::move(*all) : std::vector<domain::Record>();
}

void show(QWidget *widget)
{
    widget->show();
    widget->activateWindow();
    if (!QTest::qWaitForWindowActive(widget))
        qFatal("the window does not come up");
}

void click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

void retype(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar c : text) {
        if (c == QLatin1Char('\n'))
            QTest::keyClick(field, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
}

void chooseFile(const QString &path)
{
    auto *dialog = window<QFileDialog>();
    if (dialog == nullptr)
        qFatal("no file dialog is open");
    named<QLineEdit>(dialog, "fileNameEdit")->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

bool drop(QWidget *onto, const QMimeData &mime)
{
    const QPoint middle = onto->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(onto, &event);
    return event.isAccepted();
}

QString visibleText(const QWidget *root)
{
    QStringList texts;
    const auto read = [&texts](const QWidget *widget) {
        if (!widget->isVisible())
            return;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->displayText();
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts << plain->toPlainText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts << box->currentText();
    };
    read(root);
    for (const QWidget *widget : root->findChildren<QWidget *>())
        read(widget);
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n')).remove(QLatin1Char('&'));
}

} // namespace eab::stage
