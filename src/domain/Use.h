// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Literals.h"
#include "base/Names.h"
#include "domain/Record.h"

#include <vector>

namespace eab::domain {

/** By what a pair was put to work. */
enum class UseHow {
    Setup, //!< files for a client were written
    AccountExport, //!< the account opened with it was given to a client
    Verify, //!< this program opened an account with it
    Run, //!< a client was started with it
};

inline constexpr Names<UseHow, 4> useHowNames {{
    {UseHow::Setup, u"setup"},
    {UseHow::AccountExport, u"account-export"},
    {UseHow::Verify, u"verify"},
    {UseHow::Run, u"run"},
}};
static_assert(namesAll(useHowNames, UseHow::Run));

/** What this program calls itself among the clients. */
inline const QString ownClient = u"eab-vault"_s;

/** A pair was put to work: one line of the ledger of uses.
 *
 *  Known again by the pair, the server, the client and the folder of its state: what is done there
 *  once more is the same use. An empty text means "not known", or that nobody has said it. */
struct Use
{
    QString id; //!< given by the vault
    QString recordId; //!< whose pair it was; the record it is now
    QString kid; //!< of the pair; given by the vault where it is the record's own
    QString host; //!< the server, as a person calls it
    QString client; //!< "certbot", as on the command line
    QString version; //!< of the client
    QString clientDir; //!< where the client keeps its state on that server
    QString accountUrl; //!< the ACME account it led to
    QDateTime since; //!< the first time; UTC, given by the vault
    QDateTime at; //!< the last time; UTC, given by the vault
    UseHow how = UseHow::Setup; //!< the last time
    bool isFormer = false; //!< the record has another pair by now

    friend bool operator==(const Use &, const Use &) = default;
};

/** A server's name as it is kept: one line without white space around, of at most 255 signs. */
[[nodiscard]] QString hostName(const QString &typed);

/** Whether two uses are of one client's folder on one server. Where nobody has named the server, it is
 *  taken to be the same. */
[[nodiscard]] bool isSamePlace(const Use &a, const Use &b);

/** The servers of some uses, ready for a search as typed: see searchText(). */
[[nodiscard]] QString searchText(const std::vector<Use> &uses);

/** Why a person should think again before a pair is put to work. */
enum class UseConcern {
    PairSpent, //!< it opens one account, and has done so
    PairGiven, //!< it opens one account, and a client elsewhere was given it to do so
    FolderTaken, //!< the client's folder was used with another pair: the client keeps that account
};

struct UseWarning
{
    UseConcern concern = UseConcern::PairSpent;
    Use former; //!< the use that speaks against it; without id where only the CA has said so, and
        //!< then with the account that is kept, if one is
    QString title; //!< of the record of that use; empty: it was removed
};

/** Whether the pair of a record opens one account, and has done so: `own` are the record's uses. */
[[nodiscard]] bool isSpent(const Record &record, const std::vector<Use> &own);

/** What speaks against `planned`, a use of the pair of `record`: at most one warning for each
 *  concern, the weightiest first. `known` are its uses and those of other records at the same CA, the
 *  newest first; titles are left to the caller. */
[[nodiscard]] std::vector<UseWarning> warningsBefore(const Use &planned, const Record &record,
                                                     const std::vector<Use> &known);

} // namespace eab::domain
