// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/AdviceText.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "domain/VerifyReport.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

using domain::Issuer;
using domain::NextStep;
using domain::Record;
using domain::Recovery;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AdviceText)
};

/** The seller of a record, where its own words about it are in the catalogue. */
const Issuer *sellerOf(const Record &record)
{
    const Issuer *seller = issuers().find(record.issuer);
    return seller != nullptr && seller->mark == domain::FactMark::Seller ? seller : nullptr;
}

/** "(according to Trustico CaaS, as of 21 Nov 2026)" is said with each claim about a seller. */
QString sourced(const QString &claim, const Issuer &seller)
{
    return claim.arg(seller.name, dayText(seller.asOf));
}

/** A seller that shows pairs for a while, still shows this one. */
bool portalShows(const Record &record, const QDateTime &now)
{
    return record.portalVisibleUntil.isValid() && record.portalVisibleUntil > now;
}

/** Several sentences as one text. */
QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : Words::tr("%1 %2", "two sentences").arg(first, second);
}

QString saveAdvice(const Record &record)
{
    const Issuer *seller = issuers().find(record.issuer);
    if (record.portalVisibleUntil.isValid())
        return Words::tr("Nothing saved yet. Take the pair in while the seller still shows it.");
    if (seller != nullptr && seller->portalDays == 0)
        return Words::tr("Nothing saved yet. A pair is shown only once, when it is made: take it "
                         "in then, from what is shown or sent.");
    return Words::tr("Nothing saved yet. Take the pair in from what the seller shows or sends.");
}

QString lostAdvice(const Record &record)
{
    const QString lost = Words::tr("The pair was not saved in time.");
    const Issuer *seller = sellerOf(record);
    const auto say = [&](const QString &claim) { return joined(lost, sourced(claim, *seller)); };
    switch (seller == nullptr ? Recovery::Unknown : seller->recovery) {
    case Recovery::None:
        if (seller->alternatePage.isEmpty())
            return say(Words::tr("Look for the order e-mail: it is the lasting record, and the "
                                 "pair is not made again, according to %1, as of %2."));
        return say(Words::tr("Look for the order e-mail: it is the lasting record, and the page "
                             "“%3” is another way to the pair, according to %1, as of %2.")
                       .arg(u"%1"_s, u"%2"_s, seller->alternatePage));
    case Recovery::MakeAnother:
        return say(Words::tr("It is not shown again, but another one can be made there, according "
                             "to %1, as of %2."));
    case Recovery::ReadAgain:
        return say(Words::tr("It can be read again in your account there, according to %1, as of "
                             "%2."));
    case Recovery::AskSupport:
        return say(Words::tr("Ask the support of %1 for it, which helps with this, as of %2."));
    case Recovery::Unknown: break;
    }
    return joined(lost, Words::tr("Look for the order e-mail, or ask the seller's support."));
}

/** What is special to a pair that works once, before it has. */
QString once(const Record &record)
{
    return record.usePolicy == domain::UsePolicy::OneTime
        ? Words::tr("It works only once: use it on the machine that keeps the certificate.")
        : QString();
}

QString setUpAdvice(const Record &record, const QDateTime &now)
{
    return portalShows(record, now)
        ? Words::tr(
            "Saved, but not verified. Set up a client now, while a typing mistake could still be "
            "corrected from the portal.")
        : Words::tr("Saved, but not verified. Set up a client, or verify it with the CA.");
}

QString checkAdvice(const Record &record, const QDateTime &now)
{
    return portalShows(record, now)
        ? Words::tr("The CA refused this pair. Compare it with the portal or the order e-mail and "
                    "correct it.")
        : Words::tr("The CA refused this pair. Compare it with the order e-mail, or with what its "
                    "maker has sent, and correct it.");
}

QString spentAdvice(const Record &record)
{
    if (domain::proofOf(record) == domain::Proof::Proved)
        return Words::tr("This pair works once, and it has. What counts now is the account that it "
                         "opened.");
    return Words::tr("The CA says that this pair has been used before. Use the account that it "
                     "opened; if that was not yours, ask the seller.");
}

/** What losing a CA Reference means, where the seller says so. */
QString forfeit(const Record &record)
{
    const Issuer *seller = sellerOf(record);
    return seller != nullptr && seller->referenceNeeded
        ? sourced(Words::tr("Without it you cannot manage the certificate and may forfeit it, "
                            "according to %1, as of %2."),
                  *seller)
        : QString();
}

QString referenceAdvice(NextStep step, const Record &record)
{
    if (step == NextStep::FindReference)
        return joined(Words::tr("The CA Reference is missing. Look for it in the shipment e-mail "
                                "and add it."),
                      forfeit(record));
    return joined(Words::tr("The CA Reference equals the order number, and they usually differ. "
                            "Look for the right one in the shipment e-mail."),
                  forfeit(record));
}

/** What is to be said of a usage window. */
QString windowAdvice(NextStep step, const Record &record)
{
    if (step == NextStep::AwaitWindow)
        return Words::tr("It can be used from %1 on, and would be refused before.")
            .arg(dayText(record.startDate));
    if (step == NextStep::UseWindow)
        return Words::tr("It can be used until %1 and not after. Use it before then, or make a new "
                         "one.")
            .arg(dayText(record.endDate));
    return Words::tr("It could be used until %1. Make a new one where it came from.")
        .arg(dayText(record.endDate));
}

} // namespace

QString adviceText(NextStep step, const Record &record, const QDateTime &now)
{
    switch (step) {
    case NextStep::Nothing: return {};
    case NextStep::SavePair: return saveAdvice(record);
    case NextStep::AskSeller: return lostAdvice(record);
    case NextStep::Register:
        return joined(Words::tr("Set up a client and run it now: an unused pair stops working."),
                      once(record));
    case NextStep::SetUpClient: return joined(setUpAdvice(record, now), once(record));
    case NextStep::Verify:
        return Words::tr(
            "Not yet verified: do it now, while the seller still shows it and a typing mistake "
            "can be corrected.");
    case NextStep::CheckPair: return checkAdvice(record, now);
    case NextStep::RenewLicence:
        return Words::tr("The licence has ended. Renew it with the seller.");
    case NextStep::RenewSoon:
        return Words::tr("The licence ends soon. Renew it with the seller in time.");
    case NextStep::FindReference:
    case NextStep::CompareReference: return referenceAdvice(step, record);
    case NextStep::DecideKind: return Words::tr("Will a pair come with this one?");
    case NextStep::AwaitWindow:
    case NextStep::UseWindow:
    case NextStep::UsedUp: return windowAdvice(step, record);
    case NextStep::Spent: return spentAdvice(record);
    }
    return {};
}

QString adviceText(const Record &record, const QDateTime &now)
{
    return adviceText(domain::nextStep(record, now), record, now);
}

} // namespace eab::app
