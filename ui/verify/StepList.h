// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/VerifyReport.h"

#include <QLabel>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace eab::ui {

enum class StepState { Waiting, Running, Good, Failed };

/** The steps of a verification, each with a picture and a word for how it stands. */
class StepList : public QWidget
{
    Q_OBJECT

public:
    using Kind = domain::VerifyStep::Kind;

    explicit StepList(QWidget *parent);
    void setStep(Kind kind, StepState state, const QString &detail = {});
    /** Forgets this step and those that would come after it. */
    void removeFrom(Kind kind);
    /** What a report says of each step; one that was running and is not in it has not been done. */
    void take(const domain::VerifyReport &report);
    [[nodiscard]] bool isGood(Kind kind) const;

private:
    struct Row
    {
        QWidget *widget = nullptr;
        class Picture *picture = nullptr;
        QLabel *name = nullptr;
        QLabel *word = nullptr;
        QLabel *detail = nullptr;
        StepState state = StepState::Waiting;
    };
    Row &row(Kind kind);

    std::map<Kind, Row> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace eab::ui
