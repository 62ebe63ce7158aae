// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "intake/TextContext.h"

namespace eab::intake {

/** Reads the HMAC key out of a Kubernetes Secret beside the issuer that refers to it, whatever its
 *  entry is called. What stands under `data:` carries one more layer of base64 by definition, which
 *  is taken off where the text of a key lies beneath. */
void readKubernetesSecrets(TextContext &context);

} // namespace eab::intake
