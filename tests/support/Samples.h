// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/EabCredential.h"
#include "vault/OpenVault.h"

#include <QTemporaryDir>

/** Small, cheap things that many tests need. */
namespace eab::samples {

inline const QDateTime now = QDateTime({2026, 11, 21}, {10, 0}, Qt::UTC);

/** The least Argon2 cost a vault accepts: tests should not wait for the usual half second. */
inline const vault::Argon2Settings cheap {vault::leastMemoryMiB, vault::leastPasses, 4};

inline vault::SlotSecret password(const char *text = "correct horse")
{
    return {vault::SlotKind::Password, Secret::copyOf(text)};
}

/** A recovery secret; the vault room does not care how it is written on paper. */
inline vault::SlotSecret recovery()
{
    return {vault::SlotKind::Recovery, Secret::copyOf("twenty random bytes!")};
}

inline vault::OpenVault::NewVault newVault()
{
    return {QStringLiteral("Shop orders"), password(), recovery(), cheap};
}

/** A well-formed pair whose key is `bytes` times the letter `fill`. */
inline domain::EabCredential credential(const QString &kid = QStringLiteral("kid-1"),
                                        char fill = 'k', qsizetype bytes = 32)
{
    domain::EabFields fields;
    fields.kid = kid;
    fields.hmac = domain::HmacKey(Secret::copyOf(QByteArray(bytes, fill)));
    fields.directoryUrl = QStringLiteral("https://acme.example/directory");
    return std::move(domain::EabCredential::create(std::move(fields)).value());
}

/** What does not hold of its audit log: "row 7", "cut 0". */
inline QStringList auditProblemsOf(vault::OpenVault &vault)
{
    QStringList all;
    const auto found = vault.audit().problems().value();
    for (const domain::AuditProblem &problem : found)
        all << QStringLiteral("%1 %2")
                   .arg(nameOf(domain::auditProblemNames, problem.kind))
                   .arg(problem.number);
    return all;
}

} // namespace eab::samples
