// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "vault/keys/KeySlots.h"
#include "vault/keys/RecoveryCode.h"

#include <optional>
#include <type_traits>

namespace eab::app {

/** Opens with what somebody has typed, `open` being what takes it: as what it looks like first; a
 *  password that happens to look like a recovery code is still tried as a password. WrongPassword
 *  says what is wrong with it as a code (RecoveryCodeTypo, UnknownRecoveryCode). */
template <typename Open>
[[nodiscard]] std::invoke_result_t<Open, vault::SlotSecret> openTyped(const Secret &typed,
                                                                      Open open)
{
    std::optional<Error> whyNoCode;
    if (vault::RecoveryCode::looksLikeOne(typed)) {
        const auto code = vault::RecoveryCode::parse(typed);
        if (!code) {
            whyNoCode = code.error();
        } else {
            auto opened = open(vault::SlotSecret {vault::SlotKind::Recovery, code->bits().clone()});
            if (opened
                || (opened.error().code != ErrorCode::WrongPassword
                    && opened.error().code != ErrorCode::NoSuchSlot))
                return opened;
            whyNoCode = opened.error();
            whyNoCode->reason = reason::UnknownRecoveryCode {};
        }
    }
    auto opened = open(vault::SlotSecret {vault::SlotKind::Password, typed.clone()});
    if (opened || opened.error().code != ErrorCode::WrongPassword || !whyNoCode)
        return opened;
    whyNoCode->code = ErrorCode::WrongPassword;
    return *std::move(whyNoCode);
}

} // namespace eab::app
