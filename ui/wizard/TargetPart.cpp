// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/FileDialogs.h"
#include "ui/common/PageParts.h"
#include "ui/wizard/Parts.h"

#include <QDir>

namespace eab::ui {

namespace {

/** "~/name" is what people write. */
QString shortened(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

/** The first of these names that is free there: "name", "name-2", ... */
QString freeName(const QString &parent, const QString &name)
{
    QString path = parent + QLatin1Char('/') + name;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1/%2-%3"_s.arg(parent, name).arg(number);
    return path;
}

} // namespace

TargetPart::TargetPart(QWidget *parent)
    : SetupPart(parent)
    , m_folder(called("folderField", new QLineEdit(this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    addCaptioned(layout, tr("&Into this new folder of this computer"), m_folder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    QToolButton *choose = called(
        "chooseFolderButton",
        makeToolButton(u"folder"_s, tr("Choose: %1").arg(m_folder->accessibleName()), this));
    row->addWidget(choose);
    layout->addLayout(row);
    connect(choose, &QToolButton::clicked, this, &TargetPart::choose);
    connect(m_folder, &QLineEdit::textChanged, this, &SetupPart::changed);
}

void TargetPart::choose()
{
    const QString path = folder();
    QFileDialog *dialog
        = newFolderDialog(this, tr("Save the files into a new folder"), QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_folder->setText(shortened(chosen)); });
    dialog->open();
}

void TargetPart::follow(const domain::SetupAnswers &answers)
{
    if (m_folder->text() != m_suggested || answers.domains.empty())
        return;
    const QString name = u"%1-%2"_s.arg(answers.client, answers.domains.front().base());
    m_suggested = shortened(freeName(beginFolder(Purpose::Results), name));
    m_folder->setText(m_suggested);
}

QString TargetPart::folder() const
{
    const QString text = m_folder->text().trimmed();
    return text.startsWith("~/"_L1) ? QDir::homePath() + text.mid(1) : text;
}

QString TargetPart::answer(domain::SetupAnswers & /*answers*/)
{
    const bool isFull = QDir::isAbsolutePath(folder());
    judge(m_folder, !isFull);
    return isFull ? QString()
                  : tr("Write the full path of the new folder on this computer, or choose it.");
}

} // namespace eab::ui
