// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/words/ErrorText.h"
#include "base/Names.h"

#include <vector>

namespace eab::app {

/** What the program promises; `.github/SECURITY.md` has what shows it, and in this order. */
enum class Promise {
    Secrets, //!< nobody reads a secret without an owner's way in
    Records, //!< nobody loses a saved record
    Log, //!< what was done is written down
};

inline constexpr Names<Promise, 3> promiseNames {{
    {Promise::Secrets, u"secrets"},
    {Promise::Records, u"records"},
    {Promise::Log, u"log"},
}};
static_assert(namesAll(promiseNames, Promise::Log));

/** Of what a line of the health tells. */
enum class HealthTopic { Ways, Memory, Folder, Backups, SecondPlace, Recovery, Letters, Log };

inline constexpr Names<HealthTopic, 8> healthTopicNames {{
    {HealthTopic::Ways, u"ways"},
    {HealthTopic::Memory, u"memory"},
    {HealthTopic::Folder, u"folder"},
    {HealthTopic::Backups, u"backups"},
    {HealthTopic::SecondPlace, u"second-place"},
    {HealthTopic::Recovery, u"recovery"},
    {HealthTopic::Letters, u"letters"},
    {HealthTopic::Log, u"log"},
}};
static_assert(namesAll(healthTopicNames, HealthTopic::Log));

enum class HealthState {
    Good,
    Note, //!< it could be better, and nothing is amiss
    Attention, //!< somebody has to do something
};

inline constexpr Names<HealthState, 3> healthStateNames {{
    {HealthState::Good, u"good"},
    {HealthState::Note, u"note"},
    {HealthState::Attention, u"attention"},
}};
static_assert(namesAll(healthStateNames, HealthState::Attention));

/** How it stands today with one of the things that the promises rest on. */
struct HealthLine
{
    Promise promise = Promise::Secrets;
    HealthTopic topic = HealthTopic::Ways;
    HealthState state = HealthState::Good;
    QString text; //!< a sentence or two
};

/** Sorted by promise. Looks at what is known at once, and reads no page: checkVault() does. What a
 *  support login cannot know is left out. Locked. */
[[nodiscard]] Result<std::vector<HealthLine>> health(Session &session, Face face);
/** The promise, as a sentence without its stop. */
[[nodiscard]] QString promiseText(Promise promise);
/** How many of them need attention. */
[[nodiscard]] int countAmiss(const std::vector<HealthLine> &lines);
/** "All is well", or how many things need attention. */
[[nodiscard]] QString healthText(const std::vector<HealthLine> &lines);
/** What is to be said when the vault is opened, in words: what has waited for long. */
[[nodiscard]] QStringList reminders(Session &session);

} // namespace eab::app
