// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"

#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WizardPage)
};

} // namespace

QVBoxLayout *pageLayout(QWidget *page, const QString &title, const QString &explanation)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(title, TextRole::Title, page));
    layout->addWidget(makeLabel(explanation, TextRole::Soft, page));
    layout->addSpacing(8);
    return layout;
}

QLabel *addCaptioned(QVBoxLayout *layout, const QString &caption, QWidget *field)
{
    auto *label = new QLabel(caption, field->parentWidget());
    label->setFont(smallFont(label->font()));
    label->setProperty("role", QStringLiteral("soft"));
    label->setBuddy(field);
    QString spoken = caption;
    field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    layout->addWidget(label);
    layout->addWidget(field);
    return label;
}

QLineEdit *addPathLine(QVBoxLayout *layout, const QString &caption, const QString &objectName,
                       bool folder)
{
    QWidget *page = layout->parentWidget();
    auto *edit = new QLineEdit(page);
    edit->setObjectName(objectName);
    QString spoken = caption;
    edit->setAccessibleName(spoken.remove(QLatin1Char('&')));
    auto *label = new QLabel(caption, page);
    label->setFont(smallFont(label->font()));
    label->setProperty("role", QStringLiteral("soft"));
    label->setBuddy(edit);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    QToolButton *choose = makeToolButton(QStringLiteral("folder"),
                                         Words::tr("Choose: %1").arg(edit->accessibleName()), page);
    row->addWidget(choose);
    layout->addLayout(row);
    QObject::connect(choose, &QToolButton::clicked, page, [page, edit, folder] {
        auto *dialog = new QFileDialog(page, edit->accessibleName(), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

} // namespace eab::ui
