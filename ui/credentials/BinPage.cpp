// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/BinPage.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "base/Literals.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"

#include <QTableWidget>

#include <algorithm>

namespace eab::ui {

namespace {

/** Who sold it, and in which order. */
QString purchaseText(const domain::Record &record)
{
    QStringList parts {app::issuers().displayName(record.issuer), record.orderNumber};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

BinPage::BinPage(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"binPage"_s);
    auto *layout
        = pageLayout(this, tr("Removed"),
                     tr("What you remove stays here for %n day(s) and can be brought back. Then it "
                        "is thrown away for good when the vault is unlocked.",
                        nullptr, app::daysInBin));
    m_nothing = into(
        layout, called("binNothing", makeLabel(tr("Nothing was removed."), TextRole::Soft, this)));
    m_table = into(layout,
                   called("binTable",
                          makeTable(tr("Removed records"),
                                    {tr("Title"), tr("Seller and order"), tr("Removed"), tr("By"),
                                     tr("Kept until")},
                                    0, this)),
                   1);
    m_table->setMinimumHeight(48);
    m_asked = into(layout, called("binQuestion", new MessageBar(this)));
    connect(m_asked, &MessageBar::acted, this, [this] {
        app::Answer other;
        other.isApart = true;
        emit answered(QString(m_question), other);
    });
    m_confirm = into(
        layout, new Confirm(tr("&Cancel"), tr("Throw away for &good"), "sureDiscardButton", this));
    m_buttons = into(layout, new QWidget(this));
    m_confirm->takePlaceOf({m_buttons, layout->itemAt(1)->widget()});
    auto *row = layoutOn<QHBoxLayout>(m_buttons, 8);
    const auto button = [&](const QString &text, ButtonRole role, const char *name) {
        QPushButton *made = into(row, called(name, makeButton(text, role, m_buttons)));
        made->setAutoDefault(false);
        return made;
    };
    m_restore = button(tr("&Restore"), ButtonRole::Primary, "restoreButton");
    m_discard = button(tr("&Throw away..."), ButtonRole::Danger, "discardButton");
    row->addStretch(1);
    QPushButton *all = button(tr("&Empty the bin..."), ButtonRole::Danger, "emptyBinButton");
    layout->addStretch(0);

    const auto restore = [this] {
        const app::RemovedRecord *one = chosen();
        if (one != nullptr && m_session.mayChange())
            emit restoreRequested(QString(one->record.id)); // the list is made anew meanwhile
    };
    connect(m_restore, &QPushButton::clicked, this, restore);
    connect(m_table, &QTableWidget::itemActivated, this, restore);
    connect(m_discard, &QPushButton::clicked, this, &BinPage::askDiscard);
    connect(all, &QPushButton::clicked, this, &BinPage::askEmpty);
    connect(m_confirm, &Confirm::kept, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_confirm, &Confirm::confirmed, this, &BinPage::throwAway);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_confirm->hide();
        updateButtons();
    });
    setRemoved({});
}

void BinPage::reload()
{
    auto removed = app::Bin(m_session).all();
    if (!removed)
        return emit told(Tone::Urgent, errorLine(removed.error()));
    setRemoved(std::move(*removed));
}

void BinPage::clear()
{
    setRemoved({});
}

void BinPage::setRemoved(std::vector<app::RemovedRecord> removed)
{
    const app::RemovedRecord *one = chosen();
    const QString before = one == nullptr ? QString() : one->record.id;
    const int place = m_table->currentRow();
    const bool counts = m_removed.size() != removed.size();
    m_removed = std::move(removed);
    m_confirm->hide();
    m_table->setRowCount(count());
    int again = std::clamp(place, 0, std::max(0, count() - 1));
    for (int row = 0; row < count(); ++row) {
        const app::RemovedRecord &now = m_removed[static_cast<size_t>(row)];
        if (now.record.id == before)
            again = row;
        int column = 0;
        for (const QString &text :
             {now.record.title, purchaseText(now.record), app::momentText(now.at), now.actor,
              now.isAsked ? tr("it is answered")
                          : app::dayText(now.keptUntil().toLocalTime().date())}) {
            auto *item = new QTableWidgetItem(text); // the table owns its items
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
    }
    if (count() > 0)
        m_table->setCurrentCell(again, 0); // selectRow() finds no column from right to left
    m_nothing->setVisible(count() == 0);
    m_table->setVisible(count() > 0);
    updateButtons();
    if (counts)
        emit countChanged(count());
}

void BinPage::showQuestion()
{
    const app::RemovedRecord *one = chosen();
    m_question.clear();
    m_asked->clear();
    if (one == nullptr)
        return;
    const auto open = app::Questions(m_session).ofRecord(one->record.id);
    if (!open || open->empty())
        return;
    m_question = open->front().id;
    m_asked->show(Tone::Soon, app::questionText(open->front().question, app::Face::Window),
                  m_session.mayChange() ? tr("No, take it in as &new") : QString());
}

void BinPage::updateButtons()
{
    showQuestion();
    m_buttons->setVisible(count() > 0 && m_session.mayChange());
    for (QPushButton *button : {m_restore, m_discard})
        button->setEnabled(chosen() != nullptr);
}

const app::RemovedRecord *BinPage::chosen() const
{
    const auto row = static_cast<size_t>(m_table->currentRow());
    return m_table->currentRow() >= 0 && row < m_removed.size() ? &m_removed[row] : nullptr;
}

void BinPage::askDiscard()
{
    const app::RemovedRecord *one = chosen();
    if (one == nullptr)
        return;
    m_discarded = one->record.id;
    m_confirm->ask(tr("“%1” is thrown away for good, with its key, its history and the messages "
                      "that speak of nothing else. This cannot be undone.")
                       .arg(one->record.title));
}

void BinPage::askEmpty()
{
    m_discarded.clear();
    const auto asked = static_cast<int>(
        std::count_if(m_removed.begin(), m_removed.end(),
                      [](const app::RemovedRecord &one) { return one.isAsked; }));
    if (asked == count())
        return emit told(
            Tone::Soon, tr("A message speaks of what is here: say first what shall become of it."));
    m_confirm->ask(tr("%n removed record(s) are thrown away for good, with their keys, histories "
                      "and messages. This cannot be undone.",
                      nullptr, count() - asked));
}

void BinPage::throwAway()
{
    app::Bin bin(m_session);
    if (m_discarded.isEmpty()) {
        const auto purged = bin.empty();
        if (!purged)
            return emit told(Tone::Urgent, errorLine(purged.error()));
        emit told(Tone::Good, tr("%n record(s) thrown away for good.", nullptr, *purged));
    } else {
        const auto found = bin.find(m_discarded);
        const auto gone = found ? bin.discard(m_discarded) : Result<void>(found.error());
        if (!gone)
            return emit told(Tone::Urgent, errorLine(gone.error()));
        emit told(Tone::Good, tr("“%1” is thrown away for good.").arg(found->record.title));
    }
    reload();
    m_table->setFocus();
}

} // namespace eab::ui
