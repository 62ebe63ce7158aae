// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "ui/common/Widgets.h"

namespace eab::ui {

/** What becomes of a purchase as long as nobody has chosen anything. */
struct AsFound
{
    app::ImportState state = app::ImportState::New;
    std::optional<domain::Record> joins; //!< the record it belongs to
    std::optional<domain::Record> goesTo; //!< that, or the one a person has chosen for it
    std::vector<domain::Record> couldBe; //!< those it may belong to
    std::vector<domain::Record> siblings; //!< other products of the order it belongs to
    QString seller; //!< as read
    bool kindSaid = false; //!< a person has said whether a pair comes with it
    bool isBlank = false; //!< nothing was found in its source
};

/** What there is to do about one thing among many. Nothing: its source holds nothing to be kept. */
enum class Standing { New, Adds, Known, NeedsYou, Nothing };
inline constexpr int standings = 5;

[[nodiscard]] Standing standingOf(const app::ImportItem &item, const AsFound &found);

/** Where it stands and why, in the few words of a row. */
[[nodiscard]] QString standingWords(const app::ImportItem &item, const AsFound &found, QDate today);

/** The same as what is said of the only one that is looked at. */
struct Verdict
{
    Tone tone = Tone::Plain;
    QString text;
};
[[nodiscard]] Verdict verdictOn(const app::ImportItem &item, const AsFound &found);

} // namespace eab::ui
