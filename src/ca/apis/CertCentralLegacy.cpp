// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/Api.h"

// The service that CertCentral had before: another path (domain/CertCentralLegacy.cpp), and the same
// requests and answers.

namespace eab::ca {

Api apiOfCertCentralLegacy()
{
    return apiOfCertCentral();
}

} // namespace eab::ca
