// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/PendingDialog.h"
#include "ui/common/FlowLayout.h"

#include "app/uses/Providers.h"
#include "app/words/ProviderText.h"
#include "app/words/TimeText.h"

namespace eab::ui {

PendingDialog::PendingDialog(app::Session &session, app::CreateAtProvider &creation,
                             QWidget *parent)
    : PageDialog(session, u"pendingDialog"_s, tr("Creations that need you"), parent)
    , m_creation(creation)
    , m_cards(new QVBoxLayout)
{
    startAt({680, 560});
    setSubtitle(tr("What may have been made at a provider without its key reaching the vault. "
                   "Nothing here is repeated by itself."));
    m_nothing
        = called("nothingLabel", makeLabel(tr("Nothing needs you."), TextRole::Soft, pageWidget()));
    m_nothing->setAlignment(Qt::AlignCenter);
    page()->addWidget(m_nothing);
    m_cards->setSpacing(12);
    page()->addLayout(m_cards);
    page()->addStretch(1);
    addCloseButton();
    connect(&m_creation, &app::CreateAtProvider::intentsChanged, this, &PendingDialog::reload);
    reload();
}

void PendingDialog::reload()
{
    empty(m_cards);
    const auto intents = m_creation.pending();
    if (!intents)
        return say(intents.error());
    for (const domain::Intent &intent : *intents)
        addCard(intent);
    m_nothing->setVisible(intents->empty());
}

void PendingDialog::addCard(const domain::Intent &intent)
{
    const bool underWay = m_creation.isUnderWay(intent.id);
    auto *card = new Card(intent.name, pageWidget());
    card->setObjectName(u"pending-"_s + intent.id);
    card->content()->addWidget(
        makeLabel(tr("%1 · %2 (%3)", "when, login, its API")
                      .arg(app::momentText(intent.created), intent.providerName,
                           app::providerKindText(intent.kind)),
                  TextRole::Small, card));
    auto *state = into(card->content(), called("stateBar", new MessageBar(card)));
    const QString detail = intent.detail.isEmpty() || underWay
        ? QString()
        : tr("“%1”", "a quotation").arg(intent.detail);
    QString words = app::intentStateText(intent, underWay);
    words.replace(0, 1, words.left(1).toUpper());
    state->show(underWay ? Tone::Plain : Tone::Soon,
                detail.isEmpty() ? words
                                 : tr("%1: %2", "state, the API's own words").arg(words, detail));
    if (!underWay)
        card->content()->addWidget(makeLabel(app::intentAdvice(intent), TextRole::Body, card));
    auto *row = new FlowLayout;
    card->content()->addLayout(row);
    const auto button = [&](const QString &text, const char *name, const char *iconName) {
        QPushButton *made
            = into(row, makeButton(text, ButtonRole::Plain, card, QString::fromLatin1(iconName)));
        made->setAutoDefault(false);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(tr("%1, %2", "a button, the creation it belongs to")
                                    .arg(made->accessibleName(), intent.name));
        made->setEnabled(!underWay);
        return made;
    };
    if (app::Providers::canList(intent.kind))
        connect(button(tr("&List keys..."), "keysButton", "records"), &QPushButton::clicked, this,
                [this, intent] { emit keysRequested(intent.providerId, intent.name); });
    connect(button(tr("Create &again..."), "againButton", "cloud-plus"), &QPushButton::clicked,
            this, [this, intent] { emit createAgainRequested(intent); });
    connect(button(tr("&Mark as dealt with"), "settleButton", "check"), &QPushButton::clicked, this,
            [this, id = intent.id] {
                if (auto settled = m_creation.settle(id); !settled)
                    say(settled.error());
            });
    m_cards->addWidget(card);
}

} // namespace eab::ui
