// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/WorkDialog.h"

#include <QProgressBar>
#include <QTimer>

namespace eab::ui {

namespace {

constexpr int patienceMs = 300; //!< what is done by then needs no dialog

} // namespace

WorkDialog::WorkDialog(app::Session &session, const QString &title, QWidget *parent)
    : PageDialog(session, u"workDialog"_s, title, parent, Head::Line)
    , m_bar(called("workBar", new QProgressBar(this)))
{
    disconnect(&session, nullptr, this, nullptr);
    startAt({420, 160});
    m_bar->setAccessibleName(title);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false); // it is too thin for a figure
    body()->addStretch(1);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(m_bar);
    body()->addLayout(row);
    body()->addStretch(1);
    addCancelButton();
    // It comes up by itself, perhaps while somebody types: no letter may press its button.
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_bar->setFocus();
    QTimer::singleShot(patienceMs, this, &QDialog::open);
}

void WorkDialog::showProgress(qsizetype done, qsizetype total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

void WorkDialog::reject()
{
    emit givenUp();
    PageDialog::reject();
}

} // namespace eab::ui
