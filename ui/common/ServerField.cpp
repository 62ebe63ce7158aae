// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/ServerField.h"

#include "app/uses/Uses.h"
#include "app/words/UseText.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerField)
};

} // namespace

QString suggestedServer(const app::Session &session)
{
    const auto last = app::Uses(session).lastHost();
    return last && last->has_value() ? **last : QSysInfo::machineHostName();
}

QLineEdit *makeServerField(const QString &suggested, QWidget *parent)
{
    auto *field = called("hostField", new QLineEdit(suggested, parent));
    field->setPlaceholderText(Words::tr("not said"));
    field->setToolTip(Words::tr("Written down with the record, so that it is known later where the "
                                "pair is used. No file depends on it."));
    return field;
}

void showUseWarnings(QBoxLayout *layout, const std::vector<domain::UseWarning> &warnings,
                     QWidget *parent)
{
    empty(layout);
    for (const domain::UseWarning &warning : warnings) {
        auto *bar = into(layout, called("useWarning", new MessageBar(parent)));
        bar->show(Tone::Soon, app::useWarningText(warning));
    }
}

} // namespace eab::ui
