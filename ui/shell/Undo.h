// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"

#include <QString>

#include <concepts>
#include <functional>
#include <memory>
#include <vector>

namespace eab::ui {

/** A change that was made, as it can be taken back. RecordChanged, NoSuchRecord and the like from one
 *  of its steps mean that it can be no longer. */
struct Undo
{
    using Step = std::function<Result<void>()>;

    Undo() = default;
    template <std::convertible_to<Step> Back>
    Undo(Back takeBack) // NOLINT(google-explicit-constructor): a step alone is one, too
        : back(std::move(takeBack))
    { }

    Step back;
    Step forward; //!< does it again; empty where that would not be the same
    /** Of what was done with many at once, instead of steps of its own: all of them are taken back and
     *  made again, or none. */
    std::shared_ptr<const std::vector<Undo>> parts {};
    std::function<void()> whenBack; //!< when it was taken back
    QString what; //!< as it stands behind “Undo:”
    std::function<Result<QString>()>
        doubt; //!< what to ask before; empty, or an empty text: nothing
};

} // namespace eab::ui
