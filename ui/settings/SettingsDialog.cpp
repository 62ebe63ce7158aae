// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/settings/SettingsDialog.h"

#include "app/words/Language.h"
#include "app/words/SlotText.h"
#include "app/words/TimeText.h"
#include "ui/common/PageParts.h"
#include "ui/common/ProofDialog.h"
#include "ui/common/RecoveryCodeView.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/BackupsPage.h"

#include <QFormLayout>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>

namespace eab::ui {

namespace {

QString kindText(const app::SlotInfo &info)
{
    if (info.role == domain::SlotRole::Support)
        return SettingsDialog::tr("Support password");
    if (info.kind == domain::SlotKind::Recovery)
        return SettingsDialog::tr("Recovery code");
    if (info.kind == domain::SlotKind::Keychain)
        return SettingsDialog::tr("Keyring of a computer");
    return SettingsDialog::tr("Password");
}

} // namespace

SettingsDialog::SettingsDialog(app::Session &session, const Preferences &preferences,
                               QWidget *parent)
    : PageDialog(session, u"settingsDialog"_s, tr("Settings"), parent)
    , m_session(session)
    , m_preferences(preferences)
{
    startAt({640, 600});
    m_tabs = into(page(), new QTabWidget(pageWidget()), 1);
    m_tabs->addTab(makeGeneralPage(), tr("&General"));
    if (m_session.mayChange())
        m_tabs->addTab(makeSlotsPage(), tr("&Ways into the vault"));
    if (m_session.isOwner())
        m_tabs->addTab(new BackupsPage(m_session, this), tr("&Backups"));
    addCloseButton();
}

QWidget *SettingsDialog::makeGeneralPage()
{
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(8, 16, 8, 8);
    form->setVerticalSpacing(12);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto holdAtOnce = [this](QComboBox *box, const QVariant &chosen, const auto &take) {
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
        connect(box, &QComboBox::currentIndexChanged, this, [=, this] {
            take(box->currentData());
            keep();
        });
    };
    auto *theme = new QComboBox(page);
    theme->addItem(tr("As the desktop"), static_cast<int>(Scheme::System));
    theme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    theme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    theme->addItem(tr("Light, high contrast"), static_cast<int>(Scheme::LightContrast));
    theme->addItem(tr("Dark, high contrast"), static_cast<int>(Scheme::DarkContrast));
    holdAtOnce(theme, static_cast<int>(m_preferences.scheme), [this](const QVariant &scheme) {
        m_preferences.scheme = static_cast<Scheme>(scheme.toInt());
    });
    addRow(form, tr("&Appearance"), theme, "themeBox");
    auto *size = new QComboBox(page);
    for (const int percent : Preferences::percents)
        size->addItem(QLocale().toString(percent) + QLocale().percent(), percent);
    holdAtOnce(size, m_preferences.percent,
               [this](const QVariant &percent) { m_preferences.percent = percent.toInt(); });
    addRow(form, tr("Si&ze of text and buttons (after the next start)"), size, "sizeBox");
    auto *language = new QComboBox(page);
    language->addItem(tr("As the desktop"), QString());
    for (const QString &code : app::languages())
        language->addItem(QLocale(code).nativeLanguageName(), code);
    holdAtOnce(language, m_preferences.language,
               [this](const QVariant &code) { m_preferences.language = code.toString(); });
    addRow(form, tr("&Language (after the next start)"), language, "languageBox");
    auto *idle = new QComboBox(page);
    for (const int minutes : {1, 2, 5, 10, 15, 30, 60})
        idle->addItem(tr("after %n idle minute(s)", nullptr, minutes), minutes * 60);
    idle->addItem(tr("never by itself"), 0);
    holdAtOnce(idle, m_preferences.idleSeconds,
               [this](const QVariant &seconds) { m_preferences.idleSeconds = seconds.toInt(); });
    addRow(form, tr("L&ock"), idle, "idleBox");
    for (const auto &[text, choice] :
         {std::pair(tr("Lock when the &screen is locked"), &Preferences::lockWithSession),
          std::pair(tr("Lock when the computer goes to slee&p"), &Preferences::lockOnSleep),
          std::pair(tr("While locked, say how &many windows close soon"),
                    &Preferences::countsWhileLocked)}) {
        auto *box = new QCheckBox(text, page);
        box->setChecked(m_preferences.*choice);
        form->addRow(box);
        connect(box, &QCheckBox::toggled, this, [this, choice = choice](bool on) {
            m_preferences.*choice = on;
            keep();
        });
    }
    auto *clipboard = new QSpinBox(page);
    clipboard->setRange(5, 120);
    clipboard->setButtonSymbols(QAbstractSpinBox::NoButtons);
    clipboard->setSuffix(tr(" s", "seconds"));
    clipboard->setValue(m_preferences.clipboardSeconds);
    addRow(form, tr("A copied HMAC &key stays for"), clipboard, "clipboardBox");
    connect(clipboard, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_preferences.clipboardSeconds = seconds;
        keep();
    });
    return page;
}

void SettingsDialog::keep()
{
    m_preferences.save();
    emit changed(m_preferences);
}

QWidget *SettingsDialog::makeSlotsPage()
{
    auto *page = new QWidget(this);
    auto *layout = layoutOn<QVBoxLayout>(page, -1, {8, 16, 8, 8});
    layout->addWidget(makeLabel(tr("Each of these opens the vault by itself. A support password "
                                   "shows orders and deadlines, but no HMAC key."),
                                TextRole::Soft, page));
    m_noticeBar = called("waysNotice", new MessageBar(page));
    m_noticeBar->setClosable(false);
    m_confirm
        = called("confirmWaysButton", makeButton(tr("These are r&ight"), ButtonRole::Plain, page));
    m_putBack = called("putBackWaysButton",
                       makeButton(tr("P&ut back the remembered ones"), ButtonRole::Plain, page));
    layout->addWidget(m_noticeBar);
    layout->addLayout(rowOf({m_confirm, m_putBack}, {}));
    using Ways = app::KeySlotKeeper::Ways;
    for (const auto &[button, ways] :
         {std::pair(m_confirm, Ways::AsFound), std::pair(m_putBack, Ways::AsRemembered)}) {
        connect(button, &QPushButton::clicked, this, [this, ways = ways] { confirmWays(ways); });
    }
    m_table = called("slotTable",
                     makeTable(tr("Ways into the vault"),
                               {tr("Way in"), tr("Label"), tr("Since"), tr("Used last")}, 1, page));
    if (m_session.mayChange())
        m_table->setEditTriggers(QAbstractItemView::DoubleClicked
                                 | QAbstractItemView::EditKeyPressed);
    connect(m_table, &QTableWidget::itemChanged, this, &SettingsDialog::renameSlot);
    layout->addWidget(m_table, 1);
    QPushButton *change = called("changePasswordButton",
                                 makeButton(tr("Change &password..."), ButtonRole::Plain, page));
    QPushButton *add = makeButton(tr("A&dd"), ButtonRole::Plain, page, u"plus"_s);
    auto *menu = new QMenu(add);
    const auto offer = [this, menu](const QString &text, const std::function<void()> &begin) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, begin] { withProof(m_session, this, begin); });
    };
    offer(tr("A further &password..."), [this] { addPassword(false); });
    offer(tr("A &support password..."), [this] { addPassword(true); });
    offer(tr("A new &recovery code..."), [this] { addRecoveryCode(); });
    offer(tr("The &keyring of this computer"), [this] { addKeychain(); });
    openMenuFrom(add, menu);
    QPushButton *remove = called("removeSlotButton",
                                 makeButton(tr("&Remove"), ButtonRole::Danger, page, u"trash"_s));
    QPushButton *rename
        = called("renameSlotButton", makeButton(tr("Re&name"), ButtonRole::Plain, page));
    layout->addLayout(rowOf({change, add}, {rename, remove}));
    connect(rename, &QPushButton::clicked, this, [this] {
        if (const auto may = m_session.mayChange(); !may)
            return say(may.error());
        if (m_table->currentRow() < 0)
            return say(Tone::Soon, tr("Choose the way in to be renamed first."));
        m_table->editItem(m_table->item(m_table->currentRow(), 1));
    });
    connect(change, &QPushButton::clicked, this, &SettingsDialog::changePassword);
    connect(remove, &QPushButton::clicked, this, &SettingsDialog::removeSlot);
    showSlots();
    return page;
}

void SettingsDialog::confirmWays(app::KeySlotKeeper::Ways ways)
{
    if (const auto done = app::KeySlotKeeper(m_session).confirm(ways); !done)
        return say(done.error());
    say(Tone::Good, tr("These are the ways into the vault now."));
    showSlots();
}

/** What an owner has to look at, with what can be done about it. */
void SettingsDialog::showNotices()
{
    QStringList texts;
    bool isAsked = false;
    for (const domain::SlotNotice notice : m_session.notices()) {
        texts << app::slotNoticeText(notice, app::Face::Window);
        isAsked = isAsked || domain::needsConfirming(notice);
    }
    if (texts.isEmpty())
        m_noticeBar->clear();
    else
        m_noticeBar->show(isAsked ? Tone::Urgent : Tone::Plain, texts.join(u' '));
    const bool mayConfirm = isAsked && m_session.mayChange();
    m_confirm->setVisible(mayConfirm);
    m_putBack->setVisible(mayConfirm);
}

void SettingsDialog::showSlots()
{
    showNotices();
    const auto infos = app::KeySlotKeeper(m_session).all();
    if (!infos)
        return say(infos.error());
    const QSignalBlocker quiet(m_table); // it is not typed
    m_table->setRowCount(static_cast<int>(infos->size()));
    int row = 0;
    for (const app::SlotInfo &info : *infos) {
        const QString word = info.used ? tr("%1 (in use now)").arg(kindText(info))
            : info.unshown             ? tr("%1 (sheet not checked)").arg(kindText(info))
                                       : kindText(info);
        auto *kind = new QTableWidgetItem(word); // the table owns its items
        kind->setFlags(kind->flags() & ~Qt::ItemIsEditable);
        kind->setData(Qt::UserRole, info.id);
        kind->setData(Qt::UserRole + 1, info.kind == domain::SlotKind::Keychain);
        m_table->setItem(row, 0, kind);
        m_table->setItem(row, 1, new QTableWidgetItem(info.label));
        int column = 2;
        for (const QDateTime &at : {info.created, info.lastUsed}) {
            auto *day = new QTableWidgetItem(at.isValid() ? app::dayText(at.toLocalTime().date())
                                                          : QString());
            day->setFlags(day->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(row, column++, day);
        }
        ++row;
    }
    m_table->setCurrentItem(nullptr); // nothing is chosen by itself
    m_table->clearSelection();
}

void SettingsDialog::addPassword(bool support)
{
    askNewPassword(m_session, support ? tr("Support password") : tr("Further password"),
                   support
                       ? tr("Opens orders, references and deadlines read-only, and no HMAC key.")
                       : tr("Opens everything, like yours."),
                   this, [this, support](const Secret &password, const QString &label) {
                       const auto added = app::KeySlotKeeper(m_session).addPassword(
                           password, support ? domain::SlotRole::Support : domain::SlotRole::Owner,
                           label.isEmpty() ? (support ? tr("support") : tr("password")) : label);
                       if (!added)
                           return say(added.error());
                       say(Tone::Good, tr("Added, and tried once."));
                       showSlots();
                   });
}

void SettingsDialog::addRecoveryCode()
{
    const auto code = app::KeySlotKeeper(m_session).addRecoveryCode(tr("recovery code"));
    if (!code)
        return say(code.error());
    auto *dialog = new PageDialog(m_session, u"codeDialog"_s, tr("New recovery code"), this);
    dialog->setSubtitle(tr("Write it down; it is shown only now. The old one keeps working until "
                           "you remove it."));
    into(dialog->page(), new RecoveryCodeView(dialog->pageWidget()))->setCode(code->text);
    QPushButton *close
        = dialog->addButton(tr("I have it on &paper"), ButtonRole::Primary, "closeButton");
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
    showSlots();
}

void SettingsDialog::addKeychain()
{
    whenDone(app::KeySlotKeeper(m_session).addKeychain(), this,
             [this](const Result<QString> &added) {
                 if (!added)
                     return say(added.error());
                 say(Tone::Good, tr("The keyring of this computer opens the vault now, too."));
                 showSlots();
             });
}

void SettingsDialog::changePassword()
{
    const auto infos = app::KeySlotKeeper(m_session).all();
    if (!infos)
        return say(infos.error());
    const auto used
        = std::find_if(infos->begin(), infos->end(), [](const auto &info) { return info.used; });
    // Whoever came in by the recovery code or the keyring may have forgotten the password.
    const bool byPassword = used != infos->end() && used->kind == domain::SlotKind::Password;
    const auto objection
        = [byPassword, id = byPassword ? used->id : QString()](const QString &slot) -> QString {
        if (!byPassword || slot == id)
            return {};
        return tr("This is not the password that the vault was unlocked with.");
    };
    askProof(m_session,
             {tr("Change password"),
              byPassword ? tr("First the password that is to be changed.")
                         : tr("First a password or a recovery code of this vault."),
              byPassword ? tr("&Present password") : tr("&Password or recovery code"), tr("&Next"),
              ButtonRole::Primary, objection},
             this, [this] { typeNewPassword(); });
}

void SettingsDialog::typeNewPassword()
{
    askNewPassword(m_session, tr("Change password"), tr("The recovery code stays as it is."), this,
                   [this](const Secret &password, const QString &) {
                       if (auto done = app::KeySlotKeeper(m_session).changePassword(password);
                           !done)
                           return say(done.error());
                       say(Tone::Good,
                           tr("The password is changed. Backups from before still open with the "
                              "former one."));
                       showSlots();
                   });
}

/** Its new name was typed. */
void SettingsDialog::renameSlot(QTableWidgetItem *typed)
{
    const QString id = m_table->item(typed->row(), 0)->data(Qt::UserRole).toString();
    if (auto done = app::KeySlotKeeper(m_session).rename(id, typed->text()); !done)
        say(done.error());
    // Not while the table is still putting the typed text in its place.
    QMetaObject::invokeMethod(this, &SettingsDialog::showSlots, Qt::QueuedConnection);
}

void SettingsDialog::removeSlot()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return say(Tone::Soon, tr("Choose the way in to be removed first."));
    const QString id = m_table->item(row, 0)->data(Qt::UserRole).toString();
    const bool isKeychain = m_table->item(row, 0)->data(Qt::UserRole + 1).toBool();
    if (auto may = app::KeySlotKeeper(m_session).mayRemove(id); !may)
        return say(may.error());
    const auto objection = [id](const QString &slot) -> QString {
        return slot == id
            ? tr("This one is to be removed. Type another that will still open the vault.")
            : QString();
    };
    askProof(m_session,
             {tr("Remove “%1”?", "way in").arg(m_table->item(row, 1)->text()),
              tr("It will not open the vault any more. Type a password or recovery code that still "
                 "will."),
              tr("&Password or recovery code"), tr("&Remove it"), ButtonRole::Danger, objection},
             this, [this, id, isKeychain] { takeAway(id, isKeychain); });
}

void SettingsDialog::takeAway(const QString &id, bool isKeychain)
{
    app::KeySlotKeeper keeper(m_session);
    if (auto removed = keeper.remove(id); !removed)
        return say(removed.error());
    say(Tone::Good,
        isKeychain ? tr("Removed.")
                   : tr("Removed. Backups from before can still be opened with it."));
    if (isKeychain) {
        whenDone(keeper.forgetKeychainEntry(id), this, [this](const Result<void> &forgotten) {
            if (!forgotten)
                say(Tone::Plain,
                    tr("Removed. Its entry stays in the keyring, but opens nothing any more."));
        });
    }
    showSlots();
}

} // namespace eab::ui
