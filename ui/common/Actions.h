// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/Widgets.h"

#include <QKeySequence>

#include <optional>
#include <vector>

class QAction;
class QMenu;

namespace eab::ui {

/** What a person can ask the window for. */
enum class ActionId {
    Import,
    Paste,
    TakeCopied, //!< what the clipboard holds, at once
    New,
    Edit,
    SetUp,
    Verify,
    Works, //!< a client does, with the pair
    Create,
    Logins,
    Portal,
    Search,
    CopyKid,
    CopyHmac, //!< for a few seconds
    CopyDirectory,
    Remove,
    Undo,
    Redo,
    Lock,
    Settings,
    AuditLog,
    Health,
    Quit,
    Shortcuts,
    About,
    Archive,
    Restore,
    SetDate, //!< the day of the order, in the editor
    SetReference, //!< likewise the CA Reference
    PairComes,
    NoPair,
    Source,
    Order,
    Sample,
    LetterBox,
    Pending,
};

/** Where an action does something when it is asked for by its keys. */
enum class ActionScope { Always, Unlocked, OneRecord };

/** One row of the table that menus, buttons, keys, tool tips and the list behind F1 come from. */
struct Action
{
    ActionId id;
    const char *icon = nullptr; //!< in resources/icons
    QString text; //!< in a menu, with its letter
    QKeySequence keys;
    QString keysText; //!< as they stand on the keyboards of this language
    QString does; //!< in the list behind F1, which leaves out what has none
    QString more; //!< in the tool tip, where that says more
    ActionScope scope = ActionScope::Unlocked;
};

/** All of them, in the words of the language; those with keys in the order of the list. */
[[nodiscard]] std::vector<Action> allActions();
[[nodiscard]] Action actionOf(ActionId id);
/** "Lock the vault (Ctrl+L)"; empty for what has no keys. */
[[nodiscard]] QString toolTipOf(ActionId id);

QAction *addTo(QMenu *menu, ActionId id);
/** A button for it, whose words fit the place it stands in. */
[[nodiscard]] QPushButton *actionButton(ActionId id, const QString &text, ButtonRole role,
                                        QWidget *parent);

} // namespace eab::ui
