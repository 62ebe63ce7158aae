// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/EabCredential.h"

#include "domain/DirectoryUrl.h"
#include "domain/KeyIdentifier.h"

namespace eab::domain {

Result<EabCredential> EabCredential::create(EabFields fields, ShortKey shortKey)
{
    fields.kid = EAB_TRY(checkKid(fields.kid));
    if (fields.hmac.isEmpty())
        return Error {ErrorCode::MissingHmac, {}, u"no key"_s};
    if (!fields.hmac.suffices(fields.algorithm) && shortKey == ShortKey::Refuse)
        return Error {ErrorCode::HmacTooShort, QString::number(fields.hmac.size()),
                      u"shorter than %1 asks for"_s.arg(algorithmName(fields.algorithm)),
                      reason::KeyLength {base64Characters(fields.hmac.size()),
                                         base64Characters(minimumKeyBytes(fields.algorithm))}};
    if (!fields.directoryUrl.isEmpty()) {
        fields.directoryUrl = EAB_TRY(checkDirectoryUrl(fields.directoryUrl));
    }
    return EabCredential(std::move(fields));
}

} // namespace eab::domain
