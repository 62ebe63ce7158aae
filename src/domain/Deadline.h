// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

#include <memory>
#include <optional>
#include <vector>

namespace eab::domain {

/** The clocks that run for a record. "Seven days" means two different things: until when the seller
 *  shows a pair, and until when a pair must have been used. They are never mixed into one
 *  "expires". */
enum class DeadlineClock { Portal, Registration, Licence, UsageWindow };

enum class DeadlineState { Open, Closing, Closed };

/** What a person should do next about a record.
 *
 *  The first line that holds is the step. `*` asks for attention, whatever the clocks say; the other
 *  steps do while a clock that matters is closing or was missed. An archived record has none.
 *
 *  \code
 *  record                      state                                            step
 *  --------------------------  -----------------------------------------------  ------------------
 *  order (no pair yet)         the seller no longer shows it                    AskSeller
 *                              else                                             SavePair
 *  pair                        licence over                                     RenewLicence
 *                              usage window over                                UsedUp
 *                              refused by the CA                                CheckPair        *
 *                              said to be used up by the CA, or proved and
 *                                one-time                                       Spent
 *                              usage window not begun                           AwaitWindow      *
 *                              usage window closing, proved or not              UseWindow
 *                              proved, licence closing                          RenewSoon
 *                              proved                                           Nothing
 *                              never asked, the seller's window closing         Verify
 *                              dies unless used                                 Register
 *                              else                                             SetUpClient
 *  key                         licence over                                     RenewLicence
 *                              usage window over                                UsedUp
 *                              usage window not begun                           AwaitWindow      *
 *                              usage window closing                             UseWindow
 *                              licence closing                                  RenewSoon
 *                              else                                             Nothing
 *  certificate (never a pair)  licence over                                     RenewLicence
 *                              no CA Reference                                  FindReference    *
 *                              CA Reference is the order number                 CompareReference *
 *                              licence closing                                  RenewSoon
 *                              else                                             Nothing
 *  undecided                   always                                           DecideKind       *
 *  \endcode
 *
 *  Whatever has a pair is treated as a pair. */
enum class NextStep {
    Nothing,
    SavePair, //!< the order is known, its pair is not saved yet
    AskSeller, //!< the pair was not saved in time
    Register, //!< an unused pair dies soon: set up a client
    Verify, //!< saved and unproved, and the seller soon stops showing it
    CheckPair, //!< the CA refused the pair
    SetUpClient, //!< the pair is saved, nothing uses it yet
    RenewLicence,
    RenewSoon, //!< the licence ends soon
    FindReference, //!< a certificate whose CA Reference is not known
    CompareReference, //!< somebody has copied the order number into the CA Reference
    DecideKind, //!< will a pair come with this one?
    AwaitWindow, //!< it may be used from its first day on
    UseWindow, //!< it may be used for a few days more
    UsedUp, //!< its last day is over
    Spent, //!< a pair that works once has worked
};

/** True for steps that ask for attention although no clock does. */
[[nodiscard]] bool asksByItself(NextStep next);

/** How loud a record's time may speak. */
enum class Urgency { None, Good, Soon, Urgent, Closed };

struct Deadline
{
    DeadlineClock clock = DeadlineClock::Portal;
    QDateTime at; //!< UTC
};

/** One line of "what needs attention". */
struct Reminder
{
    QString recordId;
    Deadline deadline;
    DeadlineState state = DeadlineState::Open;
    qint64 secondsLeft = 0; //!< negative once closed
    NextStep next = NextStep::Nothing;
};

inline constexpr qint64 closingSeconds = 259200; //!< "soon": three days and less
inline constexpr qint64 lastDaySeconds = 86400; //!< "urgent": the last day

[[nodiscard]] QString clockName(
    DeadlineClock clock); //!< "portal", "registration", "licence", "usage-window"
[[nodiscard]] QString stateName(DeadlineState state); //!< "open", "closing", "closed"

[[nodiscard]] DeadlineState stateAt(const Deadline &deadline, const QDateTime &now);

/** All clocks of a record, the earliest first. A certificate has none about a pair. */
[[nodiscard]] std::vector<Deadline> deadlinesOf(const Record &record);

/** The first moment in which a pair or key may be used, and the first in which it no longer may:
 *  its last day is still one of use. Invalid where there is no such limit. */
[[nodiscard]] QDateTime usableFrom(const Record &record);
[[nodiscard]] QDateTime usableUntil(const Record &record);

/** The CA has taken the pair once, here or elsewhere. */
[[nodiscard]] bool hasWorked(const Record &record);

/** The clock that matters most at `now`: one that is closing, else the last that was missed, else
 *  the next to run out. Clocks that no longer matter (a portal copy of a pair that is saved and
 *  proved) come after those that do. */
[[nodiscard]] std::optional<Deadline> leadingDeadline(const Record &record, const QDateTime &now);

/** True while missing this deadline would lose something. */
[[nodiscard]] bool matters(const Record &record, const Deadline &deadline, const QDateTime &now);

[[nodiscard]] NextStep nextStep(const Record &record, const QDateTime &now);
[[nodiscard]] Urgency urgencyOf(const Record &record, const QDateTime &now);
/** True for what belongs into "Needs attention": closing or closed, and something can be lost; or a
 *  step that asks by itself. */
[[nodiscard]] bool needsAttention(const Record &record, const QDateTime &now);

/** Where a record stands in time: worked out once, it holds from the moment it was asked for until
 *  `until`. */
struct Standing
{
    std::optional<Deadline> leading;
    DeadlineState state = DeadlineState::Open; //!< of that deadline
    Urgency urgency = Urgency::None;
    bool needsAttention = false;
    NextStep next = NextStep::Nothing;
    int rank = 0; //!< the first key of a list by urgency ...
    qint64 within = 0; //!< ... and the second, which does not change while time passes
    QDateTime until; //!< invalid: for good

    friend bool operator==(const Standing &a, const Standing &b);
};
[[nodiscard]] Standing standingOf(const Record &record, const QDateTime &now);

/** A record in a list, with where it stands. */
struct Placed
{
    Record record;
    Standing standing;
};
using PlacedPtr = std::shared_ptr<const Placed>;

/** Orders a list by urgency: what needs attention first, and of that what can still be saved before
 *  what asks without a clock, and that before what was missed; then by time left, then by title. */
[[nodiscard]] bool moreUrgent(const Placed &a, const Placed &b);
[[nodiscard]] bool moreUrgent(const Record &a, const Record &b, const QDateTime &now);
/** The same for many at once: titles are compared as people sort them, made ready only once. */
void sortByUrgency(std::vector<PlacedPtr> &records);

/** What to say about `records` at `now`, most urgent first: every deadline that matters and runs
 *  out within `within` seconds (all when not given), and every one that was missed. */
[[nodiscard]] std::vector<Reminder> dueReminders(const std::vector<Record> &records,
                                                 const QDateTime &now,
                                                 std::optional<qint64> within = std::nullopt);
/** Appends what is to be said about one record, in no order. */
void addReminders(const Record &record, const QDateTime &now, std::optional<qint64> within,
                  std::vector<Reminder> &to);
/** The order of dueReminders(): what can still be saved before what is over, the least time left
 *  first. */
[[nodiscard]] bool moreUrgent(const Reminder &a, const Reminder &b);

} // namespace eab::domain
