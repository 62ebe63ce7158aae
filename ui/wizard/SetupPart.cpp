// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/SetupPart.h"

#include "app/uses/SetUpClient.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

QString SetupPart::take(domain::SetupAnswers &answers)
{
    m_wrong = nullptr;
    return answer(answers);
}

void SetupPart::judge(QWidget *field, bool wrong)
{
    if (wrong && m_wrong == nullptr)
        m_wrong = field;
    const bool shown = wrong && m_marks;
    if (field->property("wrong").toBool() != shown)
        setStyleProperty(field, "wrong", shown);
}

QString SetupPart::judged(const domain::SetupAnswers &answers, domain::Answer answer,
                          QWidget *field)
{
    const auto fine = app::SetUpClient::check(answers, answer);
    judge(field, !fine);
    if (fine)
        return {};
    return fine.error().code == ErrorCode::InvalidEmail || answer == domain::Answer::DnsProvider
        ? errorLine(fine.error())
        : tr("Write the full path on the server, beginning with /.");
}

} // namespace eab::ui
