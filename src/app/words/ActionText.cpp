// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ActionText.h"

#include "app/words/ErrorText.h"
#include "domain/VerifyReport.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace eab::app {

namespace {

using domain::Action;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionText)
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

/** With %1 where the detail belongs into the sentence. */
constexpr std::array<std::pair<Action, const char *>, 45> texts {{
    {Action::Created, QT_TRANSLATE_NOOP("ActionText", "Added by hand")},
    {Action::CreatedAtApi, QT_TRANSLATE_NOOP("ActionText", "Created at a provider")},
    {Action::Imported, QT_TRANSLATE_NOOP("ActionText", "Taken in")},
    {Action::Edited, QT_TRANSLATE_NOOP("ActionText", "Changed")},
    {Action::Removed, QT_TRANSLATE_NOOP("ActionText", "Removed")},
    {Action::Restored, QT_TRANSLATE_NOOP("ActionText", "Former state brought back")},
    {Action::SetUp, QT_TRANSLATE_NOOP("ActionText", "Set up for %1")},
    {Action::Shown, QT_TRANSLATE_NOOP("ActionText", "HMAC key shown")},
    {Action::Copied, QT_TRANSLATE_NOOP("ActionText", "HMAC key copied")},
    {Action::AccountKept,
     QT_TRANSLATE_NOOP("ActionText", "A key for an account at the CA was made")},
    //: %1 is the outcome as scripts see it
    {Action::AccountChecked,
     QT_TRANSLATE_NOOP("ActionText", "The account at the CA was asked after: %1")},
    {Action::AccountEnded, QT_TRANSLATE_NOOP("ActionText", "The account at the CA was ended")},
    {Action::AccountExported, QT_TRANSLATE_NOOP("ActionText", "The account was exported for %1")},
    {Action::Purged, QT_TRANSLATE_NOOP("ActionText", "Thrown away for good")},
    {Action::ProviderAdded, QT_TRANSLATE_NOOP("ActionText", "Login at a provider saved")},
    {Action::ProviderChanged, QT_TRANSLATE_NOOP("ActionText", "Login at a provider changed")},
    {Action::ProviderRemoved, QT_TRANSLATE_NOOP("ActionText", "Login at a provider removed")},
    {Action::CreationStarted, QT_TRANSLATE_NOOP("ActionText", "A provider was asked for a pair")},
    {Action::CreationAnswered, QT_TRANSLATE_NOOP("ActionText", "The provider answered")},
    {Action::CreationFinished,
     QT_TRANSLATE_NOOP("ActionText", "The pair of a provider became a record")},
    {Action::CreationClosed, QT_TRANSLATE_NOOP("ActionText", "A creation was settled by hand")},
    {Action::AnswerShown, QT_TRANSLATE_NOOP("ActionText", "The answer of a provider was shown")},
    {Action::Answered, QT_TRANSLATE_NOOP("ActionText", "A question was answered")},
    //: %1 are names of fields, as the provider's API has them
    {Action::Refreshed, QT_TRANSLATE_NOOP("ActionText", "The provider answered anew: %1")},
    {Action::Joined,
     QT_TRANSLATE_NOOP("ActionText", "Says what its order says, since the vault knows orders")},
    {Action::SlotAdded, QT_TRANSLATE_NOOP("ActionText", "Way in added")},
    {Action::SlotReplaced, QT_TRANSLATE_NOOP("ActionText", "Way in replaced")},
    {Action::SlotRemoved, QT_TRANSLATE_NOOP("ActionText", "Way in removed")},
    {Action::SlotRenamed, QT_TRANSLATE_NOOP("ActionText", "Way in renamed")},
    {Action::SlotsConfirmed, QT_TRANSLATE_NOOP("ActionText", "Ways in confirmed")},
    {Action::SlotChangeTakenBack,
     QT_TRANSLATE_NOOP("ActionText", "The change of the ways in was taken back")},
    {Action::VaultRestored, QT_TRANSLATE_NOOP("ActionText", "Restored from a backup")},
    {Action::VaultCreated, QT_TRANSLATE_NOOP("ActionText", "Vault created")},
    {Action::Unlocked, QT_TRANSLATE_NOOP("ActionText", "Unlocked")},
    {Action::UnlockFailed, QT_TRANSLATE_NOOP("ActionText", "Unlocking failed")},
    {Action::UnlockFailedOften,
     QT_TRANSLATE_NOOP("ActionText", "Unlocking failed more often than is listed; the last time")},
    {Action::KeyTaken, QT_TRANSLATE_NOOP("ActionText", "Key taken for files of %1")},
    //: %1 is a number
    {Action::EntriesMissing,
     QT_TRANSLATE_NOOP("ActionText", "Lines of this log that were written are missing: %1")},
    {Action::EntryUnreadable,
     QT_TRANSLATE_NOOP("ActionText", "A line of this log cannot be read: %1")},
    {Action::LogCut,
     QT_TRANSLATE_NOOP("ActionText", "This log had more in it when it was seen last")},
    {Action::LogSealed,
     QT_TRANSLATE_NOOP("ActionText",
                       "This log is sealed from here on; what stands before was not")},
    {Action::ChainGone,
     QT_TRANSLATE_NOOP("ActionText",
                       "The key with which a way in signs was gone; its lines may be missing")},
    //: %1 is a number
    {Action::LettersLeftOut,
     QT_TRANSLATE_NOOP("ActionText", "Lines that nobody had signed were left out: %1")},
    {Action::KeysChanged, QT_TRANSLATE_NOOP("ActionText", "All keys of the vault changed")},
    {Action::RecoveryProven,
     QT_TRANSLATE_NOOP("ActionText", "A copy opened with the recovery code alone")},
}};

const char *sentenceOf(const QString &action)
{
    const auto known = fromName(domain::actionNames, action);
    for (const auto &[its, text] : texts) {
        if (its == known)
            return text;
    }
    return nullptr;
}

} // namespace

QString actionText(const QString &action, const QString &detail)
{
    if (fromName(domain::actionNames, action) == Action::Verified)
        return verifiedText(detail);
    const char *sentence = sentenceOf(action);
    return sentence == nullptr ? shown(action)
                               : Words::tr(sentence).replace("%1"_L1, shown(detail));
}

QString actionDetail(const QString &action, const QString &detail)
{
    const char *sentence = sentenceOf(action);
    const bool isSaid = fromName(domain::actionNames, action) == Action::Verified
        || (sentence != nullptr && QLatin1String(sentence).contains("%1"_L1));
    return isSaid ? QString() : shown(detail);
}

QString actionGroupText(domain::ActionGroup group)
{
    using domain::ActionGroup;
    switch (group) {
    case ActionGroup::Keys: return Words::tr("Keys that left");
    case ActionGroup::Unlocking: return Words::tr("Unlocking");
    case ActionGroup::Ways: return Words::tr("Ways in, and the vault itself");
    case ActionGroup::Records: return Words::tr("Records and logins");
    }
    return {};
}

QString auditProblemText(const domain::AuditProblem &problem)
{
    using Kind = domain::AuditProblem::Kind;
    switch (problem.kind) {
    case Kind::Row:
        return Words::tr("Line %1 does not follow from the one before it.").arg(problem.number);
    case Kind::Marks:
        return Words::tr("%n mark(s) of letters belong to no line.", nullptr,
                         static_cast<int>(problem.number));
    case Kind::Cut:
        return Words::tr("Lines were taken off its end, or put there by something else.");
    case Kind::NotSealed:
        return Words::tr("Its end is not sealed: the seal was taken away, or no owner has changed "
                         "this vault with this program yet.");
    case Kind::Letter: return Words::tr("A letter to it cannot be read: %1.").arg(problem.name);
    }
    return {};
}

QString auditHoldsText(qint64 lines, qsizetype waiting)
{
    QString holds = Words::tr("%n line(s): each is as it was written, and none is missing.",
                              nullptr, static_cast<int>(lines));
    if (waiting == 0)
        return holds;
    return holds + QLatin1Char(' ')
        + Words::tr("%n letter(s) to it wait; the next change of the vault files them.", nullptr,
                    static_cast<int>(waiting));
}

QString vouchedText(const domain::AuditEntry &entry)
{
    using domain::Vouched;
    switch (entry.vouched) {
    case Vouched::Owner:
    case Vouched::Slot: break; // it is as good
    case Vouched::Nobody: return Words::tr("written by letter, by whoever can write the folder");
    }
    return {};
}

} // namespace eab::app
