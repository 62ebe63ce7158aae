// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/SavedView.h"

#include "base/Literals.h"

namespace eab::ui {

SavedView::SavedView(QWidget *parent)
    : QWidget(parent)
    , m_where(called("savedBar", new MessageBar(this)))
    , m_line(called("copyLineLabel", makeLabel({}, TextRole::Fixed, this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 12);
    layout->addWidget(m_where);
    layout->addWidget(makeLabel(tr("What is left to do"), TextRole::Strong, this));
    layout->addWidget(makeLabel(tr("1. Copy the folder to the server:"), TextRole::Body, this));
    m_line->setWordWrap(true);
    m_line->setLayoutDirection(Qt::LeftToRight); // commands read so in every language
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_line);
    QPushButton *copy = called(
        "copyLineButton", makeButton(tr("&Copy this line"), ButtonRole::Plain, this, u"copy"_s));
    copy->setToolTip(tr("Copy the line that copies it to the server"));
    copy->setAutoDefault(false);
    layout->addWidget(copy, 0, Qt::AlignLeading);
    connect(copy, &QPushButton::clicked, this, &SavedView::copyRequested);
    layout->addWidget(makeLabel(
        tr("2. Run there, in that folder, what stands beside this. README.md explains each line."),
        TextRole::Body, this));
    layout->addWidget(makeLabel(
        tr("3. When the certificate is there, delete the folder on this computer: it holds the "
           "HMAC key. The vault keeps it."),
        TextRole::Body, this));
    QPushButton *back = called("changeAnswersButton",
                               makeButton(tr("C&hange an answer"), ButtonRole::Link, this));
    layout->addWidget(back, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(back, &QPushButton::clicked, this, &SavedView::backRequested);
}

void SavedView::show(const QString &folder, const QString &copyLine)
{
    m_folder = folder;
    m_where->show(Tone::Good, tr("Saved to %1.").arg(folder));
    m_line->setText(copyLine);
}

} // namespace eab::ui
