// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// make_vault DIR COUNT: a vault of COUNT records with the password "bench", which costs as little
// as a password may. For bench.py, which measures whole programs.

#include "tests/bench/World.h"

#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

using namespace eab;

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const vault::Change change {QDateTime({2026, 11, 26}, {12, 0}, Qt::UTC),
                                QStringLiteral("bench")};
    const int count = QByteArray(argv[2]).toInt();
    auto made = vault::OpenVault::create(
        vault::VaultFolder(QString::fromLocal8Bit(argv[1])),
        {QStringLiteral("Bench"),
         {vault::SlotKind::Password, Secret::copyOf("bench")},
         {vault::SlotKind::Recovery, Secret::copyOf(QByteArray(20, 'r'))},
         {vault::leastMemoryMiB, vault::leastPasses, 1}},
        change.at);
    if (!made)
        return 1;
    for (int done = 0; done < count; done += 5000) {
        if (!insertBatch((*made)->store(), bench::entries(done, std::min(5000, count - done)),
                         change))
            return 1;
    }
    return 0;
}
