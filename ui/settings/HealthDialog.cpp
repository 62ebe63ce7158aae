// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/settings/HealthDialog.h"

#include "ui/common/Icons.h"
#include "ui/common/PageParts.h"

#include <optional>

namespace eab::ui {

namespace {

using app::HealthState;
using app::HealthTopic;

constexpr int iconSize = 20;

/** What can be done about a line, on its button; empty: nothing. */
QString remedyText(const app::HealthLine &line, bool mayChange)
{
    const bool isGood = line.state == HealthState::Good;
    switch (line.topic) {
    case HealthTopic::Ways: return mayChange ? HealthDialog::tr("&Ways in...") : QString();
    case HealthTopic::Backups: return mayChange ? HealthDialog::tr("&Backups...") : QString();
    case HealthTopic::SecondPlace:
        return mayChange && !isGood ? HealthDialog::tr("&Second place...") : QString();
    case HealthTopic::Recovery: return mayChange ? HealthDialog::tr("&Prove it...") : QString();
    case HealthTopic::Letters:
        return mayChange && !isGood ? HealthDialog::tr("&Letter box...") : QString();
    case HealthTopic::Log: return HealthDialog::tr("What was &done...");
    case HealthTopic::Memory:
    case HealthTopic::Folder: break;
    }
    return {};
}

std::pair<QString, IconColor> mark(HealthState state)
{
    switch (state) {
    case HealthState::Good: return {u"check"_s, IconColor::Good};
    case HealthState::Note: return {u"info"_s, IconColor::Soft};
    case HealthState::Attention: break;
    }
    return {u"alert"_s, IconColor::Urgent};
}

/** For those who do not see the mark. */
QString heard(const app::HealthLine &line)
{
    return line.state == HealthState::Attention
        ? HealthDialog::tr("Needs attention: %1", "a sentence").arg(line.text)
        : line.text;
}

} // namespace

HealthDialog::HealthDialog(app::Session &session, QWidget *parent)
    : PageDialog(session, u"healthDialog"_s, tr("How this vault is kept"), parent)
    , m_session(session)
{
    startAt({700, 690}, u"healthDialog"_s);
    addCloseButton();
    refresh();
}

void HealthDialog::refresh()
{
    const auto lines = app::health(m_session, app::Face::Window);
    empty(page());
    if (!lines)
        return say(lines.error());
    setSubtitle(app::healthText(*lines));
    Card *card = nullptr;
    std::optional<app::Promise> promise;
    for (const app::HealthLine &line : *lines) {
        if (promise != line.promise)
            card = into(page(), new Card(app::promiseText(line.promise), pageWidget()));
        promise = line.promise;
        addLine(card->content(), line);
    }
    page()->addStretch(1);
}

void HealthDialog::addLine(QBoxLayout *column, const app::HealthLine &line)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto [picture, color] = mark(line.state);
    row->addWidget(new Picture(picture, iconSize, color, pageWidget()), 0, Qt::AlignTop);
    QLabel *text = makeLabel(line.text, TextRole::Body, pageWidget());
    text->setObjectName(u"health-"_s + nameOf(app::healthTopicNames, line.topic));
    text->setAccessibleName(heard(line));
    text->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside its mark
    row->addWidget(text, 1);
    QString remedy = remedyText(line, m_session.mayChange().has_value());
    if (line.topic == HealthTopic::Recovery && !remedy.isEmpty()) {
        const auto standing = app::RecoveryDrill(m_session).standing();
        if (standing && !*standing) // one has to be made before there is something to prove
            remedy = tr("&Make one...");
    }
    if (!remedy.isEmpty()) {
        QPushButton *button = makeButton(remedy, ButtonRole::Plain, pageWidget());
        button->setObjectName(u"remedy-"_s + nameOf(app::healthTopicNames, line.topic));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, topic = line.topic] {
            if (topic == HealthTopic::Recovery)
                holdDrill();
            else
                emit asked(topic);
        });
    }
    column->addLayout(row);
}

void HealthDialog::holdDrill()
{
    const auto standing = app::RecoveryDrill(m_session).standing();
    if (!standing)
        return say(standing.error());
    if (!*standing) // one has to be made first
        return emit asked(HealthTopic::Ways);
    askDrill(m_session, this, [this](const app::DrillFinding &finding) {
        say(Tone::Good,
            tr("The recovery code alone opened a copy of this vault, and %n record(s) with all "
               "their keys could be read.",
               nullptr, static_cast<int>(finding.records)));
        refresh();
    });
}

} // namespace eab::ui
