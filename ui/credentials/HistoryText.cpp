// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/HistoryText.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

} // namespace

QString historyText(const app::HistoryLine &line)
{
    const QString &action = line.action;
    if (action == QLatin1String("created"))
        return Words::tr("Added by hand");
    if (action == QLatin1String("imported"))
        return Words::tr("Taken in");
    if (action == QLatin1String("edited"))
        return Words::tr("Changed");
    if (action == QLatin1String("removed"))
        return Words::tr("Removed");
    if (action == QLatin1String("restored"))
        return Words::tr("Former state brought back");
    if (action == QLatin1String("setup"))
        return Words::tr("Set up for %1").arg(line.detail);
    if (action == QLatin1String("shown"))
        return Words::tr("HMAC key shown");
    if (action == QLatin1String("copied"))
        return Words::tr("HMAC key copied");
    return action;
}

} // namespace eab::ui
