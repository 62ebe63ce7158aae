// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/HttpTransport.h"

namespace eab::ca {

/** HTTP over Qt Network.
 *
 *  HTTPS only (TLS 1.2 and newer, name and chain checked); plain HTTP is refused before anything is
 *  sent unless the request allows it and the host is loopback. Redirects are not followed, cookies
 *  and caches not used, bodies capped after decompression, proxies taken from the system (never for
 *  loopback). May be used from several threads at once.
 */
class NetworkTransport : public HttpTransport
{
public:
    [[nodiscard]] HttpOutcome send(const HttpRequest &request, std::stop_token stop) override;
};

} // namespace eab::ca
