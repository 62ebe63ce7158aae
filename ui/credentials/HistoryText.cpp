// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/HistoryText.h"

#include "domain/VerifyReport.h"

#include <QCoreApplication>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

/** What the CA said, in a few words. */
QString verifiedText(const QString &outcome)
{
    using domain::VerifyOutcome;
    switch (domain::outcomeFromName(outcome).value_or(VerifyOutcome::OutcomeUnknown)) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
        return Words::tr("The CA accepted the pair");
    case VerifyOutcome::WrongHmac:
        return Words::tr("The CA refused the pair: wrong HMAC key");
    case VerifyOutcome::UnknownKid:
        return Words::tr("The CA refused the pair: unknown key identifier (KID)");
    case VerifyOutcome::AlreadyUsed:
        return Words::tr("The CA said that the pair was used before");
    default:
        break;
    }
    return Words::tr("Asked the CA: %1", "the outcome as scripts see it").arg(outcome);
}

} // namespace

QString historyText(const app::HistoryLine &line)
{
    const QString &action = line.action;
    if (action == QLatin1String("created"))
        return Words::tr("Added by hand");
    if (action == QLatin1String("created-at-api"))
        return Words::tr("Created at a provider");
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
    if (action == QLatin1String("verified"))
        return verifiedText(line.detail);
    if (action == QLatin1String("account-kept"))
        return Words::tr("A key for an account at the CA was made");
    if (action == QLatin1String("account-checked"))
        return Words::tr("The account at the CA was asked after: %1",
                         "the outcome as scripts see it")
            .arg(line.detail);
    if (action == QLatin1String("account-ended"))
        return Words::tr("The account at the CA was ended");
    if (action == QLatin1String("account-exported"))
        return Words::tr("The account was exported for %1").arg(line.detail);
    return action;
}

} // namespace eab::ui
