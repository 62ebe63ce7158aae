// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/HistoryText.h"

#include "app/words/ErrorText.h"
#include "app/words/FieldText.h"
#include "domain/History.h"
#include "domain/VerifyReport.h"

#include <QCoreApplication>

#include <array>
#include <utility>

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
    case VerifyOutcome::AcceptedUnconfirmed: return Words::tr("The CA accepted the pair");
    case VerifyOutcome::WrongHmac: return Words::tr("The CA refused the pair: wrong HMAC key");
    case VerifyOutcome::UnknownKid:
        return Words::tr("The CA refused the pair: unknown key identifier (KID)");
    case VerifyOutcome::Works: return Words::tr("A client worked with the pair, as was said");
    case VerifyOutcome::AlreadyUsed: return Words::tr("The CA said that the pair was used before");
    default: break;
    }
    return Words::tr("Asked the CA: %1", "the outcome as scripts see it").arg(outcome);
}

constexpr std::array<std::pair<domain::Action, const char *>, 15> texts {{
    {domain::Action::Created, QT_TRANSLATE_NOOP("HistoryText", "Added by hand")},
    {domain::Action::CreatedAtApi, QT_TRANSLATE_NOOP("HistoryText", "Created at a provider")},
    {domain::Action::Imported, QT_TRANSLATE_NOOP("HistoryText", "Taken in")},
    {domain::Action::Edited, QT_TRANSLATE_NOOP("HistoryText", "Changed")},
    {domain::Action::Removed, QT_TRANSLATE_NOOP("HistoryText", "Removed")},
    {domain::Action::Restored, QT_TRANSLATE_NOOP("HistoryText", "Former state brought back")},
    {domain::Action::SetUp, QT_TRANSLATE_NOOP("HistoryText", "Set up for %1")},
    {domain::Action::Shown, QT_TRANSLATE_NOOP("HistoryText", "HMAC key shown")},
    {domain::Action::Copied, QT_TRANSLATE_NOOP("HistoryText", "HMAC key copied")},
    {domain::Action::AccountKept,
     QT_TRANSLATE_NOOP("HistoryText", "A key for an account at the CA was made")},
    //: %1 is the outcome as scripts see it
    {domain::Action::AccountChecked,
     QT_TRANSLATE_NOOP("HistoryText", "The account at the CA was asked after: %1")},
    {domain::Action::AccountEnded,
     QT_TRANSLATE_NOOP("HistoryText", "The account at the CA was ended")},
    {domain::Action::AccountExported,
     QT_TRANSLATE_NOOP("HistoryText", "The account was exported for %1")},
    //: %1 are names of fields, as the provider's API has them
    {domain::Action::Refreshed, QT_TRANSLATE_NOOP("HistoryText", "The provider answered anew: %1")},
    {domain::Action::Joined,
     QT_TRANSLATE_NOOP("HistoryText", "Says what its order says, since the vault knows orders")},
}};

} // namespace

QString historyText(const app::HistoryLine &line)
{
    const auto known = fromName(domain::actionNames, line.action);
    if (known == domain::Action::Verified)
        return verifiedText(line.detail);
    const QString changed = app::changedText(line.changed);
    if (known == domain::Action::Edited && !changed.isEmpty())
        return Words::tr("Changed: %1", "fields").arg(changed);
    if (known == domain::Action::Imported && !line.detail.isEmpty())
        return changed.isEmpty()
            ? Words::tr("Taken in from %1", "messages").arg(line.detail)
            : Words::tr("Taken in from %1: %2", "messages, fields").arg(line.detail, changed);
    for (const auto &[action, text] : texts) {
        if (action == known)
            return Words::tr(text).replace("%1"_L1, line.detail);
    }
    return app::shown(line.action);
}

} // namespace eab::ui
