// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageParts.h"

#include "base/Literals.h"
#include "ui/common/FileDialogs.h"
#include "ui/common/Theme.h"
#include "ui/common/Widgets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFormLayout>
#include <QGridLayout>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageParts)
};

} // namespace

QVBoxLayout *pageLayout(QWidget *page, const QString &title, const QString &explanation)
{
    auto *layout = layoutOn<QVBoxLayout>(page, 8, {24, 24, 24, 24});
    layout->addWidget(makeLabel(title, TextRole::Title, page));
    layout->addWidget(makeLabel(explanation, TextRole::Soft, page));
    layout->addSpacing(8);
    return layout;
}

QLabel *captionFor(const QString &caption, QWidget *field)
{
    auto *label = new QLabel(caption, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(spoken(caption));
    return label;
}

namespace {

QLabel *quietCaption(const QString &caption, QWidget *field)
{
    QLabel *label = captionFor(caption, field);
    label->setFont(smallFont(label->font()));
    label->setProperty("role", u"soft"_s);
    return label;
}

} // namespace

QLabel *addCaptioned(QVBoxLayout *layout, const QString &caption, QWidget *field)
{
    QLabel *label = into(layout, quietCaption(caption, field));
    layout->addWidget(field);
    return label;
}

void addPair(QVBoxLayout *layout, const std::pair<QString, QWidget *> &first,
             const std::pair<QString, QWidget *> &second)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(layout->spacing());
    int column = 0;
    for (const auto &[caption, field] : {first, second}) {
        grid->addWidget(quietCaption(caption, field), 0, column, Qt::AlignBottom);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    layout->addLayout(grid);
}

void addRow(QFormLayout *form, const QString &caption, QWidget *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    form->addRow(captionFor(caption, field), field);
}

QLineEdit *addPathLine(QVBoxLayout *layout, const QString &caption, const QString &objectName,
                       bool folder)
{
    QWidget *page = layout->parentWidget();
    auto *edit = new QLineEdit(page);
    edit->setObjectName(objectName);
    addCaptioned(layout, caption, edit);
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    QToolButton *choose
        = makeToolButton(u"folder"_s, Words::tr("Choose: %1").arg(edit->accessibleName()), page);
    row->addWidget(choose);
    layout->addLayout(row);
    QObject::connect(choose, &QToolButton::clicked, page, [page, edit, folder] {
        QFileDialog *dialog
            = fileDialog(page, edit->accessibleName(),
                         folder ? QFileDialog::Directory : QFileDialog::ExistingFile, edit->text());
        QObject::connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

void openMenuFrom(QPushButton *button, QMenu *menu)
{
    // A mark of the style's would lie on words that run from right to left.
    button->setText(button->text() + u" \u25BE"_s);
    button->setMenu(menu);
}

QFileDialog *fileDialog(QWidget *parent, const QString &title, QFileDialog::FileMode mode,
                        const QString &start)
{
    auto *dialog = new QFileDialog(parent, title, start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    return dialog;
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &suggested)
{
    QFileDialog *dialog
        = fileDialog(parent, title, QFileDialog::AnyFile, beginFolder(Purpose::Results));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    rememberFolder(dialog, Purpose::Results);
    return dialog;
}

QFileDialog *newFolderDialog(QWidget *parent, const QString &title, const QString &suggested)
{
    QFileDialog *dialog
        = called("exportDialog",
                 fileDialog(parent, title, QFileDialog::AnyFile, beginFolder(Purpose::Results)));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setOption(QFileDialog::DontUseNativeDialog); // a native one would ask for a file
    dialog->setLabelText(QFileDialog::FileName, Words::tr("&New folder:"));
    dialog->selectFile(suggested);
    rememberFolder(dialog, Purpose::Results);
    return dialog;
}

} // namespace eab::ui
