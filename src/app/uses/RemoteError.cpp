// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RemoteError.h"

namespace eab::app {

Error remoteError(const ca::HttpFailure &failure, const QString &host)
{
    using Kind = ca::HttpFailureKind;
    if (failure.phase == ca::HttpPhase::Sent)
        return {ErrorCode::OutcomeUnknown, host, failure.detail};
    switch (failure.kind) {
    case Kind::PlainHttpRefused:
        return {ErrorCode::PlainHttpRefused, host, failure.detail};
    case Kind::TlsExpired:
        return {ErrorCode::TlsFailed, host, QStringLiteral("expired")};
    case Kind::TlsWrongHost:
        return {ErrorCode::TlsFailed, host, QStringLiteral("wrong-host")};
    case Kind::TlsUntrusted:
        return {ErrorCode::TlsFailed, host, QStringLiteral("untrusted")};
    case Kind::TlsOther:
        return {ErrorCode::TlsFailed, host, failure.detail};
    case Kind::Cancelled:
        return {ErrorCode::Cancelled, host, {}};
    case Kind::NameNotFound:
        return {ErrorCode::Unreachable, host, QStringLiteral("name")};
    case Kind::ConnectionRefused:
        return {ErrorCode::Unreachable, host, QStringLiteral("refused")};
    case Kind::ProxyFailed:
        return {ErrorCode::Unreachable, host, QStringLiteral("proxy")};
    case Kind::TimedOut:
        return {ErrorCode::Unreachable, host, QStringLiteral("timeout")};
    case Kind::BodyTooLarge:
    case Kind::BrokenOff:
    case Kind::Other:
        return {ErrorCode::Unreachable, host, failure.detail};
    }
    return {ErrorCode::Unreachable, host, failure.detail};
}

} // namespace eab::app
