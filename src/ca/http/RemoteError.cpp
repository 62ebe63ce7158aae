// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/RemoteError.h"

namespace eab::ca {

Error remoteError(const HttpFailure &failure, const QString &host)
{
    if (failure.phase == HttpPhase::Sent)
        return {ErrorCode::OutcomeUnknown, host, failure.detail};
    return harmlessError(failure, host);
}

Error harmlessError(const HttpFailure &failure, const QString &host)
{
    using Kind = HttpFailureKind;
    using Fault = reason::Tls::Fault;
    using Cause = reason::Unreachable::Cause;
    const auto tls = [&](Fault fault, const QString &quoted = {}) {
        return Error {ErrorCode::TlsFailed, host, failure.detail, reason::Tls {fault, quoted}};
    };
    const auto unreachable = [&](Cause cause) {
        return Error {ErrorCode::Unreachable, host, failure.detail, reason::Unreachable {cause}};
    };
    switch (failure.kind) {
    case Kind::PlainHttpRefused: return {ErrorCode::PlainHttpRefused, host, failure.detail};
    case Kind::TlsExpired: return tls(Fault::Expired);
    case Kind::TlsWrongHost: return tls(Fault::WrongHost);
    case Kind::TlsUntrusted: return tls(Fault::Untrusted);
    case Kind::TlsOther: return tls(Fault::Other, failure.detail);
    case Kind::Cancelled: return {ErrorCode::Cancelled, host, {}};
    case Kind::NameNotFound: return unreachable(Cause::Name);
    case Kind::ConnectionRefused: return unreachable(Cause::Refused);
    case Kind::ProxyFailed: return unreachable(Cause::Proxy);
    case Kind::TimedOut: return unreachable(Cause::TimedOut);
    case Kind::BodyTooLarge:
    case Kind::BrokenOff:
    case Kind::LoginRefused:
    case Kind::Other: break;
    }
    return unreachable(Cause::Other);
}

} // namespace eab::ca
