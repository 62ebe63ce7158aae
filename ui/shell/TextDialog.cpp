// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/TextDialog.h"

#include "ui/common/Actions.h"
#include "ui/common/PageDialog.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::TextDialog)
};

/** Something to read, and a button to close it. */
PageDialog *textDialog(app::Session &session, const QString &name, const QString &title,
                       const QSize &size, QWidget *window)
{
    auto *dialog = new PageDialog(session, name, title, window);
    dialog->setMinimumWidth(520);
    dialog->addCloseButton();
    dialog->startAt(size);
    return dialog;
}

} // namespace

void openShortcuts(app::Session &session, QWidget *window)
{
    auto *dialog = textDialog(session, u"shortcutsDialog"_s, Words::tr("Keyboard shortcuts"),
                              {520, 640}, window);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Action &action : allActions()) {
        if (action.does.isEmpty())
            continue;
        QWidget *page = dialog->pageWidget();
        grid->addWidget(makeLabel(action.keysText, TextRole::Fixed, page), row, 0);
        grid->addWidget(makeLabel(action.does, TextRole::Body, page), row++, 1);
    }
    dialog->page()->addLayout(grid);
    dialog->page()->addStretch(1);
    dialog->open();
}

void openAbout(app::Session &session, QWidget *window)
{
    auto *dialog
        = textDialog(session, u"aboutDialog"_s, Words::tr("About EAB Vault"), {520, 560}, window);
    const QString text
        = Words::tr(
              "EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe "
              "and puts them to use.\n\nYour vault is at %2. It is a "
              "folder with an encrypted SQLCipher database; nothing is sent "
              "anywhere unless you ask for it.\n\nWhat it does not defend against: malware in your "
              "own session while the vault is unlocked, hibernation images, and somebody "
              "watching the screen.")
              .arg(QStringLiteral(EAB_VERSION), session.folder());
    auto *label = into(dialog->page(), makeLabel(text, TextRole::Body, dialog->pageWidget()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog->page()->addStretch(1);
    dialog->open();
}

} // namespace eab::ui
