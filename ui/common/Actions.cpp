// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Actions.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

} // namespace

std::vector<Action> allActions()
{
    using Id = ActionId;
    using enum ActionScope;
    const auto row
        = [](Id id, const char *icon, const QString &text, const char *keys, const QString &does,
             const QString &more = {}, ActionScope scope = Unlocked) {
              return Action {id,   icon, text, QKeySequence(QLatin1String(keys)), Words::tr(keys),
                             does, more, scope};
          };
    const auto bare = [](Id id, const char *icon, const QString &text) {
        return Action {id, icon, text, {}, {}, {}, {}, Unlocked};
    };
    return {
        row(Id::Import, "inbox", {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+O"),
            Words::tr("Import an order e-mail or text"),
            Words::tr("Take in an order e-mail or text")),
        row(Id::Paste, "clipboard", {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+V"),
            Words::tr("Paste text to be read")),
        row(Id::TakeCopied, "clipboard", {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+V"),
            Words::tr("Take in what was copied")),
        row(Id::New, "pencil", Words::tr("&Type it in..."), QT_TRANSLATE_NOOP("Actions", "Ctrl+N"),
            Words::tr("Type a record in")),
        row(Id::Edit, "pencil", Words::tr("&Edit"), QT_TRANSLATE_NOOP("Actions", "F2"),
            Words::tr("Edit the record"), {}, OneRecord),
        row(Id::SetUp, "server", Words::tr("&Set up a client"),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+S"), Words::tr("Set up a client"),
            Words::tr("Write files for certbot or lego")),
        row(Id::Verify, "shield-check", Words::tr("&Verify with the CA..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+K"), Words::tr("Verify with the CA"),
            Words::tr("Ask the CA whether this pair works"), OneRecord),
        row(Id::Create, "cloud-plus", Words::tr("&Create at a provider..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+N"), Words::tr("Create a pair at a provider")),
        row(Id::Logins, "login", Words::tr("&Logins at providers..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+L"), Words::tr("Logins at providers")),
        row(Id::AuditLog, "clock", Words::tr("&What was done..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+A"),
            Words::tr("See who did what with the vault")),
        row(Id::Health, "shield-check", Words::tr("&How it is kept..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+H"), Words::tr("See how this vault is kept")),
        row(Id::Portal, "route", Words::tr("From the Trustico &portal..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+T"),
            Words::tr("Look into the Trustico portal")),
        row(Id::Search, nullptr, {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+F"), Words::tr("Search")),
        row(Id::Order, "records", Words::tr("The whole &order..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+O"), Words::tr("Show the whole order"), {},
            OneRecord),
        row(Id::CopyKid, "copy", Words::tr("Copy the &key identifier (KID)"),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+C"), Words::tr("Copy the key identifier (KID)"), {},
            OneRecord),
        row(Id::CopyHmac, "copy", Words::tr("Copy the &HMAC key"),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+C"),
            Words::tr("Copy the HMAC key for a few seconds"), {}, OneRecord),
        row(Id::CopyDirectory, "copy", Words::tr("Copy the &directory URL"),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+D"), Words::tr("Copy the directory URL"), {},
            OneRecord),
        row(Id::Remove, "trash", Words::tr("&Remove"), QT_TRANSLATE_NOOP("Actions", "Ctrl+Del"),
            Words::tr("Remove the record"), {}, OneRecord),
        row(Id::Undo, nullptr, Words::tr("&Undo"), QT_TRANSLATE_NOOP("Actions", "Ctrl+Z"),
            Words::tr("Take the last change back, then the one before")),
        row(Id::Redo, nullptr, Words::tr("&Redo"), QT_TRANSLATE_NOOP("Actions", "Ctrl+Shift+Z"),
            Words::tr("Make a change again that was taken back")),
        row(Id::Lock, "lock", {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+L"), Words::tr("Lock"),
            Words::tr("Lock the vault")),
        row(Id::Settings, "settings", Words::tr("&Settings..."),
            QT_TRANSLATE_NOOP("Actions", "Ctrl+,"), Words::tr("Settings")),
        row(Id::Quit, nullptr, {}, QT_TRANSLATE_NOOP("Actions", "Ctrl+Q"), Words::tr("Quit"), {},
            Always),
        row(Id::Shortcuts, "info", Words::tr("&Keyboard shortcuts"), "F1", {}, {}, Always),
        bare(Id::About, nullptr, Words::tr("&About EAB Vault")),
        bare(Id::Archive, "archive", Words::tr("&Archive")),
        bare(Id::Works, "check", Words::tr("It &works")),
        bare(Id::Restore, "undo", {}),
        bare(Id::SetDate, "pencil", {}),
        bare(Id::SetReference, "pencil", {}),
        bare(Id::PairComes, nullptr, {}),
        bare(Id::NoPair, nullptr, {}),
        bare(Id::Source, "mail", Words::tr("Show the &message it came from")),
        bare(Id::Sample, nullptr, {}),
        bare(Id::LetterBox, "mail", {}),
        bare(Id::Pending, "question", {}),
    };
}

Action actionOf(ActionId id)
{
    const auto all = allActions();
    return *std::find_if(all.begin(), all.end(), [id](const Action &one) { return one.id == id; });
}

QString toolTipOf(ActionId id)
{
    const Action action = actionOf(id);
    return action.does.isEmpty()
        ? QString()
        : Words::tr("%1 (%2)", "what a button does, its keys")
              .arg(action.more.isEmpty() ? action.does : action.more, action.keysText);
}

QAction *addTo(QMenu *menu, ActionId id)
{
    const Action action = actionOf(id);
    QAction *entry = menu->addAction(action.text);
    if (action.icon != nullptr)
        entry->setIcon(icon(QLatin1String(action.icon), IconColor::Soft));
    return entry;
}

QPushButton *actionButton(ActionId id, const QString &text, ButtonRole role, QWidget *parent)
{
    QPushButton *button = makeButton(text, role, parent, QLatin1String(actionOf(id).icon));
    button->setToolTip(toolTipOf(id));
    return button;
}

} // namespace eab::ui
