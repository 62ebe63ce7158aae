// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/UsesCard.h"

#include "app/uses/Uses.h"
#include "app/words/TimeText.h"
#include "app/words/UseText.h"
#include "ui/common/Actions.h"

namespace eab::ui {

UsesCard::UsesCard(const app::Session &session, QWidget *parent)
    : Card(tr("Used on"), parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    content()->addLayout(m_rows);
    m_another = called(
        "anotherServerButton",
        actionButton(ActionId::SetUp, tr("Set up &another server"), ButtonRole::Plain, this));
    content()->addWidget(m_another, 0, Qt::AlignLeading);
    connect(m_another, &QPushButton::clicked, this, &UsesCard::anotherRequested);
    hide();
}

void UsesCard::setRecord(const QString &id)
{
    empty(m_rows);
    m_lastWritten.reset();
    const auto uses = id.isEmpty() ? Result<std::vector<domain::Use>>(std::vector<domain::Use>())
                                   : app::Uses(m_session).ofRecord(id);
    if (!uses || uses->empty())
        return hide();
    for (const domain::Use &use : *uses) {
        if (use.how == domain::UseHow::Setup && !use.isFormer
            && (!m_lastWritten || m_lastWritten->at < use.at))
            m_lastWritten = use;
        auto *row = into(m_rows, called("useRow", new QWidget(this)));
        auto *texts = layoutOn<QVBoxLayout>(row, 0);
        into(texts, makeLabel(app::useHostText(use), TextRole::Strong, row))
            ->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const QString since = tr("since %1").arg(app::dayText(use.since.toLocalTime().date()));
        const QString client = app::useClientText(use);
        into(texts,
             makeLabel(client.isEmpty() ? since : u"%1 · %2"_s.arg(client, since), TextRole::Small,
                       row));
    }
    show();
}

} // namespace eab::ui
