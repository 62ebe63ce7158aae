// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/verify/StepList.h"

#include "app/words/VerifyText.h"
#include "ui/common/Icons.h"
#include "ui/common/Widgets.h"

#include <QGridLayout>

namespace eab::ui {

namespace {

struct Look
{
    const char *icon;
    IconColor color;
    const char *role; //!< of the word, as the style sheet knows it
    QString word;
};

Look lookOf(StepState state)
{
    const Look looks[] = {{"circle", IconColor::Soft, "soft", StepList::tr("not asked yet")},
                          {"clock", IconColor::Accent, "soft", StepList::tr("asking...")},
                          {"check", IconColor::Good, "good", StepList::tr("good")},
                          {"close", IconColor::Urgent, "urgent", StepList::tr("failed")}};
    return looks[static_cast<int>(state)];
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"stepList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

StepList::Row &StepList::row(Kind kind)
{
    const auto found = m_rows.find(kind);
    if (found != m_rows.end())
        return found->second;
    Row made;
    made.widget = new QWidget(this);
    made.widget->setObjectName(u"step-"_s + domain::stepName(kind));
    auto *grid = new QGridLayout(made.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    made.picture = new Picture(u"circle"_s, 20, IconColor::Soft, made.widget);
    made.name = makeLabel(app::stepText(kind), TextRole::Body, made.widget);
    made.word = makeLabel({}, TextRole::Strong, made.widget);
    made.word->setWordWrap(false);
    made.detail = makeLabel({}, TextRole::Small, made.widget);
    grid->addWidget(made.picture, 0, 0);
    grid->addWidget(made.name, 0, 1);
    grid->addWidget(made.word, 0, 2);
    grid->addWidget(made.detail, 1, 1, 1, 2);
    const auto place = std::distance(m_rows.begin(), m_rows.upper_bound(kind));
    m_layout->insertWidget(static_cast<int>(place), made.widget);
    return m_rows.emplace(kind, made).first->second;
}

void StepList::setStep(Kind kind, StepState state, const QString &detail)
{
    Row &shown = row(kind);
    shown.state = state;
    const Look look = lookOf(state);
    shown.picture->setPicture(QString::fromLatin1(look.icon), look.color);
    shown.word->setText(look.word);
    setStyleProperty(shown.word, "role", QString::fromLatin1(look.role));
    shown.detail->setText(detail);
    shown.detail->setVisible(!detail.isEmpty());
    shown.widget->setAccessibleName(
        tr("%1: %2", "a step, how it stands").arg(app::stepText(kind), look.word));
    shown.widget->show();
}

void StepList::removeFrom(Kind kind)
{
    for (auto it = m_rows.lower_bound(kind); it != m_rows.end(); it = m_rows.erase(it))
        it->second.widget->deleteLater();
}

void StepList::take(const domain::VerifyReport &report)
{
    for (auto &[kind, shown] : m_rows) {
        if (shown.state == StepState::Running)
            setStep(kind, StepState::Waiting);
    }
    for (const domain::VerifyStep &step : report.steps)
        setStep(step.kind, step.ok ? StepState::Good : StepState::Failed,
                step.ok ? QString() : app::stepRemark(step, app::Face::Window));
}

bool StepList::isGood(Kind kind) const
{
    const auto found = m_rows.find(kind);
    return found != m_rows.end() && found->second.state == StepState::Good;
}

} // namespace eab::ui
