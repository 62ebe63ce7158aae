// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Scenes.h"

#include "app/session/KeySlotKeeper.h"
#include "app/uses/Backups.h"
#include "app/uses/Providers.h"
#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "domain/ProviderFacts.h"
#include "ui/common/Widgets.h"
#include "ui/shell/Sidebar.h"
#include "ui/unlock/NewVaultAssistant.h"

#include <QThreadPool>

#include <functional>
#include <map>

namespace eab::stage {

namespace {

using Door = Stage::Door;

struct Play
{
    Door door;
    /** Before the window comes up. */
    std::function<void(Stage &)> prepare;
    std::function<void(Scene &)> act;
};

void nothing(Stage &) { }
void stay(Scene &) { }

void press(const Scene &scene, QKeyCombination keys)
{
    QTest::keyClick(scene.front(), keys.key(), keys.keyboardModifiers());
}

void twoRecords(Stage &stage)
{
    stage.addPair({.tags = {QStringLiteral("shop")}});
    stage.addOrder(QStringLiteral("HB-88001"), samples::now.addDays(-5));
}

void changedRecord(Stage &stage)
{
    const QString id = stage.addPair();
    app::RecordChanges changes;
    changes.customer = QStringLiteral("Shop & Co");
    changes.notes = QStringLiteral("called on Monday");
    if (!app::Records(stage.session).edit(id, std::move(changes)))
        qFatal("not changed");
}

void orderOfTwo(Stage &stage)
{
    stage.takeIn(noticeText("HB-1", "Alpha Shield", "5544332211"));
    stage.takeIn(noticeText("HB-1", "PositiveSSL"));
}

void formerVersion(Scene &scene)
{
    const auto links = scene.window->findChildren<QToolButton *>(QStringLiteral("versionLink"));
    links.last()->click();
}

void keyring(Stage &stage)
{
    stage.unlock();
    if (!app::KeySlotKeeper(stage.session).addKeychain().result())
        qFatal("no keychain slot");
    stage.session.lock();
}

void makeVault(Scene &scene)
{
    auto *assistant = scene.window->findChild<ui::NewVaultAssistant *>();
    assistant->setCost({vault::leastMemoryMiB});
    for (const char *field : {"newPasswordField", "repeatPasswordField"})
        retype(named<QWidget>(assistant, field), QString::fromLatin1(ownerPassword));
    click(named<QWidget>(assistant, "createButton"));
    const auto *code = named<QWidget>(assistant, "recoveryCodeView");
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), 20000);
}

std::function<void(Scene &)> dropText(const QByteArray &text)
{
    return [text](Scene &scene) {
        QMimeData mime;
        mime.setData(QStringLiteral("message/rfc822"), text);
        if (!drop(scene.window.get(), mime))
            qFatal("not taken");
    };
}

std::function<void(Scene &)> keys(QKeyCombination combination)
{
    return [combination](Scene &scene) { press(scene, combination); };
}

std::function<void(Scene &)> chosen(const char *menuButton, int entry)
{
    return [=](Scene &scene) {
        named<QToolButton>(scene.window.get(), menuButton)->menu()->actions().at(entry)->trigger();
    };
}

/** The first record goes into the bin. */
void remove(Stage &stage)
{
    if (!app::Records(stage.session).remove(stage.records().front().id))
        qFatal("not removed");
}

/** One in which something is found, one in which nothing is, and one that does not open. */
void letters(Stage &stage)
{
    stage.addPair();
    const bool order = stage.session
                           .putIntoInbox(QStringLiteral("order.eml"),
                                         app::sampleOrderMail(samples::now.addDays(-4)))
                           .has_value();
    stage.clock.advance(1); // else chance puts them in an order
    if (!order
        || !stage.session.putIntoInbox(QStringLiteral("thanks.eml"), "Dear customer, thank you."))
        qFatal("not sealed");
    QFile broken(stage.vaultPath() + QStringLiteral("/inbox/z-broken"));
    if (!broken.open(QIODevice::WriteOnly) || broken.write("no letter") < 1)
        qFatal("not written");
}

std::function<void(Scene &)> place(ui::Place::Kind kind)
{
    return [kind](Scene &scene) {
        scene.window->findChild<ui::Sidebar *>()->setPlace({kind, {}});
        named<QWidget>(scene.window.get(), "places")->setFocus();
    };
}

QByteArray pairText(const QByteArray &kid, char fill)
{
    return "EAB Key ID: " + kid
        + "\nEAB MAC Key: " + QByteArray(32, fill).toBase64(QByteArray::Base64UrlEncoding)
        + "\nACME Server URL: https://acme.example/directory\n\n";
}

/** All records at once, and what can be done with them. */
void several(Scene &scene)
{
    place(ui::Place::Kind::All)(scene);
    auto *list = named<QListView>(scene.window.get(), "recordList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Return);
}

/** The wizard with one more thing done to it. */
std::function<void(Scene &)> wizard(std::function<void(QWidget *)> more = {})
{
    return [more = std::move(more)](Scene &scene) {
        press(scene, Qt::CTRL | Qt::SHIFT | Qt::Key_S);
        // The clients of this computer are looked for on another thread, and then said.
        std::ignore = QTest::qWaitFor(
            [] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }, 20000);
        QCoreApplication::processEvents();
        if (more)
            more(scene.front());
    };
}

/** The same with another way to prove the domains. */
std::function<void(Scene &)> wizardBy(int way)
{
    return wizard(
        [way](QWidget *wizard) { named<QComboBox>(wizard, "challengeBox")->setCurrentIndex(way); });
}

void pick(QMenu *menu, int entry)
{
    menu->actions().at(entry)->trigger();
}

void waysIn(Scene &scene)
{
    press(scene, Qt::CTRL | Qt::Key_Comma);
    scene.front()->findChild<QTabWidget *>()->setCurrentIndex(1);
}

void backedUp(Stage &stage)
{
    const QString id = stage.addPair();
    stage.addOrder(QStringLiteral("HB-88001"), samples::now.addDays(-5));
    if (!app::Backups(stage.session).make())
        qFatal("no backup");
    app::RecordChanges changes;
    changes.customer = QStringLiteral("Shop & Co");
    if (!app::Records(stage.session).edit(id, std::move(changes)))
        qFatal("not changed");
}

void backupsPage(Scene &scene)
{
    press(scene, Qt::CTRL | Qt::Key_Comma);
    scene.front()->findChild<QTabWidget *>()->setCurrentIndex(2);
}

void health(Scene &scene)
{
    press(scene, Qt::CTRL | Qt::SHIFT | Qt::Key_H);
}

void drill(Scene &scene)
{
    health(scene);
    click(named<QWidget>(scene.front(), "remedy-recovery"));
}

/** The password was typed long ago. */
void askedAgain(Scene &scene)
{
    scene.stage->clock.advance(3600);
    press(scene, Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

QMenu *addMenu(const Scene &scene)
{
    for (const auto *button : scene.front()->findChildren<QPushButton *>()) {
        if (button->menu() != nullptr)
            return button->menu();
    }
    qFatal("nothing to add");
    return nullptr;
}

// What goes out to CAs and providers: the network answers from a script.

const QByteArray directory = R"({"newNonce":"https://acme.example/n",)"
                             R"("newAccount":"https://acme.example/a",)"
                             R"("meta":{"externalAccountRequired":true,)"
                             R"("website":"https://acme.example/",)"
                             R"("termsOfService":"https://acme.example/terms"}})";

void onePair(Stage &stage)
{
    stage.addPair();
    stage.network.answer(200, directory);
}

/** Waits until the dialog in front shows its primary button: the answer is in. */
void answered(const Scene &scene)
{
    auto *primary = named<QPushButton>(scene.front(), "primaryButton");
    if (!QTest::qWaitFor([primary] { return primary->isVisible(); }))
        qFatal("no answer");
}

void verify(Scene &scene)
{
    press(scene, Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    answered(scene);
}

/** Opens an account, which the CA accepts or refuses. */
std::function<void(Scene &)> bound(int status, const QByteArray &body)
{
    return [=](Scene &scene) {
        verify(scene);
        scene.stage->network.answer(200, directory);
        scene.stage->network.answer(200, {}, {{"replay-nonce", "n1"}});
        scene.stage->network.answer(status, body, {{"location", "https://acme.example/acct/7"}});
        click(named<QWidget>(scene.front(), "agreeBox"));
        click(named<QWidget>(scene.front(), "primaryButton"));
        answered(scene);
    };
}

const QByteArray accepted = R"({"status":"valid","externalAccountBinding":{"protected":"e30"}})";

std::function<void(Stage &)> login(domain::ProviderKind kind)
{
    return [kind](Stage &stage) {
        domain::Provider at;
        at.kind = kind;
        at.name = QStringLiteral("work account");
        at.baseUrl = domain::factsOf(kind).presets.front().baseUrl;
        if (!app::Providers(stage.session, stage.network)
                 .add(std::move(at), Secret::copyOf("key"), {}))
            qFatal("no login");
    };
}

const auto create = keys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);

/** A creation that was sent and got no answer. */
void created(Scene &scene)
{
    create(scene);
    const auto field = [&scene](const char *name) { return named<QWidget>(scene.front(), name); };
    retype(field("name"), QStringLiteral("Shop"));
    retype(field("product_name_id"), QStringLiteral("ssl_dv_rapidssl"));
    retype(field("validity_years"), QStringLiteral("1"));
    scene.stage->network.fail(ca::HttpFailureKind::BrokenOff, ca::HttpPhase::Sent);
    click(field("primaryButton"));
    answered(scene);
}

/** In the order a person meets them. */
const std::vector<std::pair<QString, Play>> &plays()
{
    static const std::vector<std::pair<QString, Play>> all {
        {QStringLiteral("assistant, password"), {Door::None, nothing, stay}},
        {QStringLiteral("assistant, code"), {Door::None, nothing, makeVault}},
        {QStringLiteral("locked"), {Door::Locked, nothing, stay}},
        {QStringLiteral("locked, with a keyring"), {Door::Locked, keyring, stay}},
        {QStringLiteral("locked, wrong password"),
         {Door::Locked, nothing,
          [](Scene &scene) { click(named<QWidget>(scene.window.get(), "unlockButton")); }}},
        {QStringLiteral("empty"), {Door::Owner, nothing, stay}},
        {QStringLiteral("records"), {Door::Owner, twoRecords, stay}},
        {QStringLiteral("a record with its pair"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); }, stay}},
        {QStringLiteral("nothing found"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              retype(named<QWidget>(scene.window.get(), "searchField"), QStringLiteral("zzz"));
          }}},
        {QStringLiteral("a remark"), {Door::Owner, twoRecords, keys(Qt::CTRL | Qt::Key_Delete)}},
        {QStringLiteral("support"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              scene.stage->session.lock();
              if (!scene.stage->session.unlock(Secret::copyOf(supportPassword)))
                  qFatal("no support login");
          }}},
        {QStringLiteral("several records"), {Door::Owner, twoRecords, several}},
        {QStringLiteral("several records, support"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              scene.stage->session.lock();
              if (!scene.stage->session.unlock(Secret::copyOf(supportPassword)))
                  qFatal("no support login");
              several(scene);
          }}},
        {QStringLiteral("message waiting"),
         {Door::Owner,
          [](Stage &stage) {
              stage.addPair();
              if (!stage.session.putIntoInbox(QStringLiteral("m"), "x"))
                  qFatal("not sealed");
          },
          stay}},
        {QStringLiteral("removed"),
         {Door::Owner,
          [](Stage &stage) {
              twoRecords(stage);
              remove(stage);
          },
          place(ui::Place::Kind::Removed)}},
        {QStringLiteral("removed, a question"),
         {Door::Owner,
          [](Stage &stage) {
              twoRecords(stage);
              remove(stage);
          },
          [](Scene &scene) {
              place(ui::Place::Kind::Removed)(scene);
              click(named<QWidget>(scene.window.get(), "emptyBinButton"));
          }}},
        {QStringLiteral("nothing removed"),
         {Door::Owner, nothing, place(ui::Place::Kind::Removed)}},
        {QStringLiteral("letter box"), {Door::Owner, letters, place(ui::Place::Kind::Letters)}},
        {QStringLiteral("letter box, a question"),
         {Door::Owner, letters,
          [](Scene &scene) {
              place(ui::Place::Kind::Letters)(scene);
              click(named<QWidget>(scene.window.get(), "discardLetterButton"));
          }}},
        {QStringLiteral("letter box, look"),
         {Door::Owner, letters,
          [](Scene &scene) {
              place(ui::Place::Kind::Letters)(scene);
              click(named<QWidget>(scene.window.get(), "lookButton"));
          }}},
        {QStringLiteral("letter box, file"),
         {Door::Owner, letters,
          [](Scene &scene) {
              place(ui::Place::Kind::Letters)(scene);
              click(named<QWidget>(scene.window.get(), "fileLetterButton"));
          }}},
        {QStringLiteral("undo, a question"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              dropText(app::sampleOrderMail(samples::now.addDays(-4)))(scene);
              click(named<QWidget>(scene.front(), "saveButton"));
              QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              app::RecordChanges changes;
              changes.notes = QStringLiteral("call first");
              if (!app::Records(scene.stage->session)
                       .edit(scene.stage->records().front().id, std::move(changes)))
                  qFatal("not edited");
              click(named<ui::MessageBar>(scene.window.get(), "remark")->actionButton());
          }}},
        {QStringLiteral("open a file"), {Door::Owner, nothing, keys(Qt::CTRL | Qt::Key_O)}},
        {QStringLiteral("paste"), {Door::Owner, nothing, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}},
        {QStringLiteral("import"),
         {Door::Owner, nothing, dropText(app::sampleOrderMail(samples::now.addDays(-4)))}},
        {QStringLiteral("import, nothing found"),
         {Door::Owner, nothing, dropText("Dear customer, thank you.")}},
        {QStringLiteral("import, two"),
         {Door::Owner, nothing, dropText(pairText("kid-1", 'a') + pairText("kid-2", 'b'))}},
        {QStringLiteral("import, many"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); },
          dropText("order number,kid,hmac key,domain\n"
                   "HB-1,kid-2,bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4,shop.example\n"
                   "HB-2,kid-3,c3Nzc3Nzc3Nzc3Nzc3Nzcw,\n"
                   "HB-77120,kid-1,a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s,\n"
                   "HB-3,kid-1,bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4,\n"
                   "HB-4,,,a.example\n")}},
        {QStringLiteral("import, another key"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); }, dropText(pairText("kid-1", 'b'))}},
        {QStringLiteral("import, incomplete"),
         {Door::Owner, nothing, dropText("EAB Key ID: kid-1\nOrder Number: HB-77120\n")}},
        {QStringLiteral("import, no pair"),
         {Door::Owner, nothing, dropText(noticeText("HB-1", "PositiveSSL", "5544332211"))}},
        {QStringLiteral("import, where to"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              for (const char *product : {"Alpha Shield", "Beta Shield"}) {
                  dropText(noticeText("HB-1", product, {}))(scene);
                  click(named<QWidget>(scene.front(), "saveButton"));
                  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              }
              dropText(noticeText("HB-1", {}, "5544332211"))(scene);
          }}},
        {QStringLiteral("import, a doubt"),
         {Door::Owner, nothing,
          dropText("EAB Key ID: kid-1\nEAB Key ID: kid-2\nEAB MAC Key: "
                   "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4\n")}},
        {QStringLiteral("open questions"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              for (const QByteArray &notice :
                   {noticeText("HB-1", "Alpha Shield"), noticeText("HB-1", "Beta Shield"),
                    noticeText("HB-1", {}, "5544332211")}) {
                  dropText(notice)(scene);
                  click(named<QWidget>(scene.front(), "saveButton"));
                  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              }
              named<QToolButton>(scene.window.get(), "groupButton")->setChecked(true);
              show(scene.window.get());
          }}},
        {QStringLiteral("import, a short key"),
         {Door::Owner, nothing,
          dropText("EAB Key ID: kid-1\nEAB MAC Key: c3Nzc3Nzc3Nzc3Nzc3Nzcw\n")}},
        {QStringLiteral("new record"), {Door::Owner, nothing, keys(Qt::CTRL | Qt::Key_N)}},
        {QStringLiteral("edit record"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              press(scene, Qt::Key_F2);
              retype(named<QWidget>(scene.front(), "hmacField"), QStringLiteral("c3Nzc3Nz"));
              click(named<QWidget>(scene.front(), "saveButton"));
          }}},
        {QStringLiteral("edit record, more fields"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              press(scene, Qt::Key_F2);
              named<QTabWidget>(scene.front(), "pages")->setCurrentIndex(1);
              for (const char *clock : {"portalField", "registrationField"})
                  named<QComboBox>(scene.front(), clock)->setCurrentIndex(1);
              retype(named<QWidget>(scene.front(), "limitField"), QStringLiteral("many"));
              click(named<QWidget>(scene.front(), "saveButton"));
          }}},
        {QStringLiteral("edit record, thrown away"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              press(scene, Qt::Key_F2);
              retype(named<QWidget>(scene.front(), "productField"), QStringLiteral("Another"));
              press(scene, Qt::Key_Escape);
          }}},
        {QStringLiteral("a former version"), {Door::Owner, changedRecord, formerVersion}},
        {QStringLiteral("a former version, all fields"),
         {Door::Owner, changedRecord,
          [](Scene &scene) {
              formerVersion(scene);
              click(named<QWidget>(scene.front(), "allFieldsBox"));
          }}},
        {QStringLiteral("the whole order"),
         {Door::Owner, orderOfTwo, keys(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}},
        {QStringLiteral("wizard"), {Door::Owner, twoRecords, wizard()}},
        {QStringLiteral("wizard, standalone"), {Door::Owner, twoRecords, wizardBy(1)}},
        {QStringLiteral("wizard, DNS"), {Door::Owner, twoRecords, wizardBy(2)}},
        {QStringLiteral("wizard, more"),
         {Door::Owner, twoRecords, wizard([](QWidget *wizard) {
              named<QPushButton>(wizard, "moreButton")->setChecked(true);
          })}},
        {QStringLiteral("wizard, something is wrong"),
         {Door::Owner, twoRecords, wizard([](QWidget *wizard) {
              retype(named<QWidget>(wizard, "domainsField"), QStringLiteral("a b"));
              click(named<QWidget>(wizard, "saveButton"));
          })}},
        {QStringLiteral("wizard, saved"),
         {Door::Owner, twoRecords, wizard([](QWidget *wizard) {
              static const QTemporaryDir place;
              const QString folder = place.filePath(QStringLiteral("certbot-www.example.org"));
              QDir(folder).removeRecursively(); // of the same scene, played before
              retype(named<QWidget>(wizard, "folderField"), folder);
              click(named<QWidget>(wizard, "saveButton"));
          })}},
        {QStringLiteral("settings"), {Door::Owner, nothing, keys(Qt::CTRL | Qt::Key_Comma)}},
        {QStringLiteral("settings, ways in"), {Door::Owner, nothing, waysIn}},
        {QStringLiteral("settings, new password"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              waysIn(scene);
              pick(addMenu(scene), 0);
          }}},
        {QStringLiteral("settings, the present password"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              waysIn(scene);
              click(named<QWidget>(scene.front(), "changePasswordButton"));
              click(named<QWidget>(scene.front(), "sureButton")); // nothing is typed
          }}},
        {QStringLiteral("settings, a way in removed"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              waysIn(scene);
              named<QTableWidget>(scene.front(), "slotTable")->setCurrentCell(1, 0);
              click(named<QWidget>(scene.front(), "removeSlotButton"));
          }}},
        {QStringLiteral("settings, backups"), {Door::Owner, backedUp, backupsPage}},
        {QStringLiteral("health"), {Door::Owner, backedUp, health}},
        {QStringLiteral("recovery drill"), {Door::Owner, backedUp, drill}},
        {QStringLiteral("still you"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); }, askedAgain}},
        {QStringLiteral("settings, a backup restored"),
         {Door::Owner, backedUp,
          [](Scene &scene) {
              backupsPage(scene);
              named<QTableWidget>(scene.front(), "backupTable")->setCurrentCell(0, 0);
              click(named<QWidget>(scene.front(), "restoreButton"));
              auto *bar = named<QWidget>(scene.front(), "restoreBar");
              if (!QTest::qWaitFor([bar] { return !bar->isVisible(); }))
                  qFatal("still comparing");
          }}},
        {QStringLiteral("what was done"),
         {Door::Owner, twoRecords,
          [](Scene &scene) {
              press(scene, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
              auto *good = named<QWidget>(scene.front(), "auditVerifyButton");
              click(good);
              if (!QTest::qWaitFor([good] { return good->isEnabled(); }))
                  qFatal("still reading the log");
          }}},
        {QStringLiteral("settings, new code"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              waysIn(scene);
              pick(addMenu(scene), 2);
          }}},
        {QStringLiteral("the message of a record"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              dropText(app::sampleOrderMail(samples::now.addDays(-4)))(scene);
              click(named<QWidget>(scene.front(), "saveButton"));
              QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              chosen("recordMenuButton", 4)(scene);
          }}},
        {QStringLiteral("verify"), {Door::Owner, onePair, verify}},
        {QStringLiteral("verify, all options"),
         {Door::Owner, onePair,
          [](Scene &scene) {
              verify(scene);
              click(named<QWidget>(scene.front(), "moreOptionsButton"));
          }}},
        {QStringLiteral("verify, no server"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); }, verify}},
        {QStringLiteral("verify, accepted"), {Door::Owner, onePair, bound(201, accepted)}},
        {QStringLiteral("verify, end the account"),
         {Door::Owner, onePair,
          [](Scene &scene) {
              bound(201, accepted)(scene);
              click(named<QWidget>(scene.front(), "endAccountButton"));
          }}},
        {QStringLiteral("verify, refused"),
         {Door::Owner, onePair,
          bound(403,
                R"({"type":"urn:ietf:params:acme:error:unauthorized",)"
                R"("detail":"No such external account"})")}},
        {QStringLiteral("a record proved"),
         {Door::Owner, onePair,
          [](Scene &scene) {
              bound(201, accepted)(scene);
              scene.front()->close();
              QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              show(scene.window.get());
          }}},
        {QStringLiteral("export the account"),
         {Door::Owner, onePair,
          [](Scene &scene) {
              bound(201, accepted)(scene);
              click(named<QWidget>(scene.front(), "exportAccountButton"));
          }}},
        {QStringLiteral("logins, none"), {Door::Owner, nothing, chosen("moreButton", 3)}},
        {QStringLiteral("logins"),
         {Door::Owner, login(domain::ProviderKind::CertCentral), chosen("moreButton", 3)}},
        {QStringLiteral("a new login"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              chosen("moreButton", 3)(scene);
              click(named<QWidget>(scene.front(), "addButton"));
          }}},
        {QStringLiteral("a login with a token"),
         {Door::Owner, nothing,
          [](Scene &scene) {
              chosen("moreButton", 3)(scene);
              click(named<QWidget>(scene.front(), "addButton"));
              named<QComboBox>(scene.front(), "kindBox")->setCurrentIndex(2);
              named<QComboBox>(scene.front(), "keyModeBox")->setCurrentIndex(2);
          }}},
        {QStringLiteral("create, no login"), {Door::Owner, nothing, create}},
        {QStringLiteral("create, CertCentral"),
         {Door::Owner, login(domain::ProviderKind::CertCentral), create}},
        {QStringLiteral("create, IoT Device Manager"),
         {Door::Owner, login(domain::ProviderKind::IotDm), create}},
        {QStringLiteral("create, something missing"),
         {Door::Owner, login(domain::ProviderKind::IdenTrust),
          [](Scene &scene) {
              create(scene);
              click(named<QWidget>(scene.front(), "primaryButton"));
          }}},
        {QStringLiteral("create, outcome unknown"),
         {Door::Owner, login(domain::ProviderKind::CertCentral), created}},
        {QStringLiteral("pending"),
         {Door::Owner, login(domain::ProviderKind::CertCentral),
          [](Scene &scene) {
              created(scene);
              click(named<QWidget>(scene.front(), "pendingButton"));
          }}},
        {QStringLiteral("keys at a provider"),
         {Door::Owner, login(domain::ProviderKind::CertCentral),
          [](Scene &scene) {
              chosen("moreButton", 3)(scene);
              click(named<QWidget>(scene.front(), "keysButton"));
              const auto *refresh = named<QPushButton>(scene.front(), "refreshButton");
              if (!QTest::qWaitFor([refresh] { return refresh->isEnabled(); }))
                  qFatal("no list of keys");
          }}},
        {QStringLiteral("from the portal"),
         {Door::Owner, [](Stage &stage) { stage.addPair(); }, chosen("newMenuButton", 2)}},
        {QStringLiteral("shortcuts"), {Door::Owner, nothing, keys(Qt::Key_F1)}},
        {QStringLiteral("about"), {Door::Owner, nothing, chosen("moreButton", 8)}},
    };
    return all;
}

/** Whether what is in a widget may reach out of it: it is scrolled, or laid out by Qt's splitter,
 *  which is a pixel off from right to left. */
bool mayBeSmaller(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
    return (area != nullptr && area->viewport() == widget)
        || qobject_cast<const QSplitter *>(widget) != nullptr;
}

QString nameOf(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text);
}

} // namespace

QWidget *Scene::front() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal != nullptr ? modal : window.get();
}

QStringList sceneNames()
{
    QStringList names;
    for (const auto &[name, play] : plays())
        names << name;
    return names;
}

void addSceneRows()
{
    QTest::addColumn<QString>("scene");
    for (const QString &name : sceneNames())
        QTest::newRow(qPrintable(name)) << name;
}

Scene play(const QString &name, const QSize &size)
{
    const auto found = std::find_if(plays().begin(), plays().end(),
                                    [&name](const auto &one) { return one.first == name; });
    if (found == plays().end())
        qFatal("there is no scene %s", qPrintable(name));
    Scene scene;
    scene.stage = std::make_unique<Stage>(found->second.door);
    found->second.prepare(*scene.stage);
    scene.window = std::make_unique<ui::MainWindow>(scene.stage->session, scene.stage->network);
    scene.window->resize(size);
    show(scene.window.get());
    found->second.act(scene);
    if (scene.front() != scene.window.get())
        show(scene.front());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return scene;
}

/** What is wide by itself, and not by what it holds. */
static QString widestIn(const QWidget *page)
{
    const QWidget *widest = page;
    int width = 0;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const int needs = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
        if (widget->isVisible() && widget->layout() == nullptr && needs > width) {
            widest = widget;
            width = needs;
        }
    }
    return QStringLiteral("%1 %2 with %3")
        .arg(QLatin1String(widest->metaObject()->className()), widest->accessibleName())
        .arg(width);
}

QStringList cutTexts(const QWidget *root)
{
    QStringList cut;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            // What is wider than its place and cannot be scrolled to is cut without a word.
            if (area->widget() != nullptr
                && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && area->widget()->width() > area->viewport()->width())
                cut << QStringLiteral("a page %1 wide in a place of %2, for %3")
                           .arg(area->widget()->width())
                           .arg(area->viewport()->width())
                           .arg(widestIn(area->widget()));
            continue;
        }
        const QWidget *parent = widget->parentWidget();
        QString text;
        bool tooSmall = false;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            text = label->text();
            if (text.isEmpty() || qobject_cast<const ui::ElidedLabel *>(label) != nullptr)
                continue;
            if (label->wordWrap()) {
                tooSmall = label->heightForWidth(label->width()) > label->height();
                for (const QString &word : text.split(QRegularExpression(QStringLiteral("\\s"))))
                    tooSmall = tooSmall
                        || (label->textFormat() == Qt::PlainText && word.size() < 30
                            && label->fontMetrics().horizontalAdvance(word)
                                > label->contentsRect().width());
            } else {
                const QSize needed = label->sizeHint();
                tooSmall = needed.width() > label->width() || needed.height() > label->height();
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            text = button->text();
            if (qobject_cast<const ui::ElidedLink *>(button) != nullptr)
                continue;
            const QSize needed = button->sizeHint();
            tooSmall = !text.isEmpty()
                && (needed.width() > button->width() || needed.height() > button->height());
        } else if (qobject_cast<const QFrame *>(widget) == nullptr
                   && qobject_cast<const QLineEdit *>(widget) == nullptr) {
            continue;
        }
        if (tooSmall)
            cut << nameOf(widget, text)
                    + QStringLiteral(" has %1 x %2 of %3 x %4")
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->sizeHint().width())
                          .arg(widget->sizeHint().height());
        if (!mayBeSmaller(parent) && !parent->rect().contains(widget->geometry()))
            cut << nameOf(widget, text) + QStringLiteral(" reaches out of its place");
    }
    return cut;
}

} // namespace eab::stage
