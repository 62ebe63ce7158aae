// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/TextDialog.h"

#include "ui/common/Actions.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace eab::ui {

TextDialog::TextDialog(app::Session &session, const QString &name, const QString &title,
                       QWidget *parent)
    : PageDialog(session, name, title, parent)
{
    setMinimumWidth(520);
    addCloseButton();
}

void TextDialog::setText(const QString &text)
{
    auto *label = into(page(), makeLabel(text, TextRole::Body, pageWidget()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page()->addStretch(1);
}

void TextDialog::setRows(const QList<std::pair<QString, QString>> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[left, right] : rows) {
        grid->addWidget(makeLabel(left, TextRole::Fixed, pageWidget()), row, 0);
        grid->addWidget(makeLabel(right, TextRole::Body, pageWidget()), row, 1);
        ++row;
    }
    page()->addLayout(grid);
    page()->addStretch(1);
}

void openShortcuts(app::Session &session, QWidget *window)
{
    QList<std::pair<QString, QString>> rows;
    for (const Action &action : allActions()) {
        if (!action.does.isEmpty())
            rows.emplace_back(action.keysText, action.does);
    }
    auto *dialog = new TextDialog(session, u"shortcutsDialog"_s,
                                  TextDialog::tr("Keyboard shortcuts"), window);
    dialog->setRows(rows);
    dialog->startAt({520, 640});
    dialog->open();
}

void openAbout(app::Session &session, QWidget *window)
{
    auto *dialog
        = new TextDialog(session, u"aboutDialog"_s, TextDialog::tr("About EAB Vault"), window);
    dialog->setText(
        TextDialog::tr(
            "EAB Vault %1 keeps the credentials of ACME certificate subscriptions safe "
            "and puts them to use.\n\nYour vault is at %2. It is a "
            "folder with an encrypted SQLCipher database; nothing is sent "
            "anywhere unless you ask for it.\n\nWhat it does not defend against: malware in your "
            "own session while the vault is unlocked, hibernation images, and somebody "
            "watching the screen.")
            .arg(QStringLiteral(EAB_VERSION), session.folder()));
    dialog->startAt({520, 560});
    dialog->open();
}

} // namespace eab::ui
