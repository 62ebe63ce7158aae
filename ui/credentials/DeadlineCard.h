// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Deadline.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

/** A window of days as a row of segments, one per day: passed ones grey, those left in the colour
 *  of their urgency. Reads from the leading edge, so it mirrors in right-to-left languages. */
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent);
    void setWindow(const QDateTime &from, const QDateTime &until, const QDateTime &now,
                   domain::Urgency urgency);
    [[nodiscard]] QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_segments = 0;
    double m_passed = 0; //!< in segments
    domain::Urgency m_urgency = domain::Urgency::None;
};

/** The clocks of a record: a sentence, a bar with dates, the seller's rule, and what to do. */
class DeadlineCard : public Card
{
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent);
    /** `done` is what was done last, where that takes the place of an advice to do it. */
    void setRecord(const domain::Record &record, const QDateTime &now, const QString &done = {});
    /** What it asks for can be given by whoever looks at it. */
    void setMayChange(bool mayChange) { m_mayChange = mayChange; }

signals:
    /** The day of the order is not known, and is to be set. */
    void dateRequested();

private:
    QLabel *m_sentence;
    QPushButton *m_setDate;
    bool m_mayChange = false;
    QLabel *m_until;
    DayBar *m_bar;
    QLabel *m_from;
    QLabel *m_rule;
    QLabel *m_others;
    MessageBar *m_advice;
};

} // namespace eab::ui
