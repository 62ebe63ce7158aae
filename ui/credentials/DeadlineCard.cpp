// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/DeadlineCard.h"

#include "app/words/AdviceText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "domain/Deadline.h"
#include "ui/common/Theme.h"
#include "ui/credentials/RecordDelegate.h"

#include <QPainter>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int mostSegments = 31;

} // namespace

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(10);
}

void DayBar::setWindow(const QDateTime &from, const QDateTime &until, const QDateTime &now,
                       domain::Urgency urgency)
{
    m_urgency = urgency;
    const auto days = static_cast<double>(from.secsTo(until)) / 86400.0;
    const auto passed = static_cast<double>(from.secsTo(now)) / 86400.0;
    m_segments = days > 0 && days <= mostSegments ? std::max(1, qRound(days)) : (days > 0 ? 10 : 0);
    m_passed = m_segments == 0
        ? 0
        : std::clamp(passed * m_segments / days, 0.0, static_cast<double>(m_segments));
    update();
}

void DayBar::paintEvent(QPaintEvent *)
{
    if (m_segments == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &tokens = tokensOf(palette());
    const QColor left = urgencyColors(m_urgency, tokens).mark;
    const QColor spent
        = tokens.soft.lightnessF() > 0.5 ? tokens.line.lighter(160) : QColor(0xb4bac3);
    constexpr double space = 5;
    const double side = (width() - space * (m_segments - 1)) / m_segments;
    for (int i = 0; i < m_segments; ++i) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double x = mirrored ? width() - side - i * (side + space) : i * (side + space);
        const QRectF segment(x, 0, side, height());
        const double used = std::clamp(m_passed - i, 0.0, 1.0);
        painter.setBrush(used >= 1 ? spent : left);
        painter.drawRoundedRect(segment, 3, 3);
        if (used > 0 && used < 1) { // today is half over
            QRectF part = segment;
            if (mirrored)
                part.setLeft(segment.right() - side * used);
            else
                part.setWidth(side * used);
            painter.setBrush(spent);
            painter.drawRoundedRect(part, 3, 3);
        }
    }
}

DeadlineCard::DeadlineCard(QWidget *parent)
    : Card({}, parent)
    , m_sentence(makeLabel({}, TextRole::Strong, this))
    , m_setDate(called("setDateButton", makeButton(tr("Set &it"), ButtonRole::Plain, this)))
    , m_until(makeLabel({}, TextRole::Small, this))
    , m_bar(new DayBar(this))
    , m_from(makeLabel({}, TextRole::Small, this))
    , m_rule(makeLabel({}, TextRole::Small, this))
    , m_others(makeLabel({}, TextRole::Body, this))
    , m_advice(new MessageBar(this))
{
    setObjectName(u"deadlineCard"_s);
    m_until->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_until->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(m_setDate);
    line->addWidget(m_until);
    m_setDate->setAccessibleName(tr("Set the order date"));
    connect(m_setDate, &QPushButton::clicked, this, &DeadlineCard::dateRequested);
    content()->addLayout(line);
    for (QWidget *part :
         std::initializer_list<QWidget *> {m_bar, m_from, m_rule, m_others, m_advice})
        content()->addWidget(part);
}

void DeadlineCard::setRecord(const domain::Record &record, const QDateTime &now,
                             const QString &done)
{
    const auto leading = domain::leadingDeadline(record, now);
    const domain::Urgency urgency = domain::urgencyOf(record, now);
    m_setDate->setVisible(m_mayChange && !leading && !record.orderedAt.isValid());
    m_bar->setVisible(leading.has_value());
    m_until->setVisible(leading.has_value());
    m_from->setVisible(leading.has_value());
    QStringList others;
    if (leading) {
        const QDateTime from = record.orderedAt.isValid() ? record.orderedAt : record.created;
        m_sentence->setText(app::deadlineSentence(*leading, now));
        m_until->setText(tr("until %1").arg(app::momentText(leading->at)));
        m_bar->setWindow(from, leading->at, now, urgency);
        m_bar->setAccessibleName(app::deadlineSentence(*leading, now));
        m_from->setText(record.orderedAt.isValid()
                            ? tr("Ordered %1").arg(app::orderedText(record))
                            : tr("Saved %1").arg(app::momentText(record.created)));
        for (const domain::Deadline &deadline : domain::deadlinesOf(record)) {
            if (deadline.clock != leading->clock)
                others << tr("%1, until %2")
                              .arg(app::deadlineSentence(deadline, now),
                                   app::momentText(deadline.at));
        }
    } else {
        m_sentence->setText(record.orderedAt.isValid() ? tr("No deadline known")
                                                       : tr("No order date, so no clock runs"));
        m_until->clear();
        m_from->clear();
        m_bar->setAccessibleName({});
    }
    const QString rule = app::portalRule(record);
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
    m_others->setText(others.join(QLatin1Char('\n')));
    m_others->setVisible(!others.isEmpty());

    const domain::NextStep next = domain::nextStep(record, now);
    const QString advice = done.isEmpty() ? app::adviceText(next, record, now) : done;
    const bool open = leading && domain::matters(record, *leading, now);
    const bool speaks = open || !done.isEmpty() || !record.hasPair() || domain::asksByItself(next)
        || next == domain::NextStep::Spent;
    if (advice.isEmpty() || !speaks) {
        m_advice->clear();
    } else {
        const bool urgent
            = urgency == domain::Urgency::Urgent || urgency == domain::Urgency::Closed;
        m_advice->show(urgent                                 ? Tone::Urgent
                           : urgency == domain::Urgency::Good ? Tone::Plain
                                                              : Tone::Soon,
                       advice);
    }
}

} // namespace eab::ui
