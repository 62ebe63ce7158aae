// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/FactsCard.h"

#include "app/uses/RecordFacts.h"
#include "app/words/FactText.h"
#include "app/words/TimeText.h"
#include "ui/common/Clipboard.h"
#include "ui/credentials/FieldRow.h"

namespace eab::ui {

FactsCard::FactsCard(const app::Session &session, Clipboard &clipboard, QWidget *parent)
    : Card(tr("From the provider"), parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    content()->addLayout(m_rows);
    m_asOf = into(content(), called("factsAsOf", makeLabel({}, TextRole::Small, this)));
    hide();
}

void FactsCard::setRecord(const domain::Record &record)
{
    empty(m_rows);
    const auto facts = record.id.isEmpty()
        ? Result<std::vector<domain::ApiFact>>(std::vector<domain::ApiFact>())
        : app::RecordFacts(m_session).ofRecord(record.id);
    if (!facts || facts->empty())
        return hide();
    for (const app::FactLine &line : app::factLines(*facts, record)) {
        auto *row = into(
            m_rows,
            called("factRow", new FieldRow(line.name, tr("Copy “%1”").arg(line.name), this)));
        row->setValue(line.value, line.remark);
        connect(row, &FieldRow::copyRequested, this,
                [this](const QString &value) { m_clipboard.copy(value); });
    }
    m_asOf->setText(tr("As of %1.").arg(app::momentText(app::toldLast(*facts))));
    show();
}

} // namespace eab::ui
