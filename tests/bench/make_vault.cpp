// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// make_vault DIR COUNT [messages]: a vault of COUNT records with the password "bench", which costs as
// little as a password may; with a message kept for each of them. For bench.py, which measures whole
// programs.

#include "tests/bench/World.h"

#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

using namespace eab;

namespace {

const vault::Change change {QDateTime({2026, 11, 26}, {12, 0}, Qt::UTC), QStringLiteral("bench")};

/** What a shop has written about record `i`: 4 KB, as such mails have. */
[[nodiscard]] QByteArray messageOf(int i)
{
    return "Subject: Your order HB-" + QByteArray::number(i) + "\n\n"
        + QByteArray("Thank you for having chosen us, and here is what you bought.\n").repeated(64);
}

[[nodiscard]] Result<void> fill(vault::CredentialStore &store, int first, int count, bool messages)
{
    auto batch = EAB_TRY(store.beginBatch(change));
    for (int i = first; i < first + count; ++i) {
        vault::NewRecord entry = bench::entry(i);
        entry.record.batch = batch.id();
        const QByteArray content = messageOf(i);
        if (messages)
            entry.message = EAB_TRY(
                batch.keep({content, QStringLiteral("order.eml"), QString::fromLatin1(content)}));
        std::ignore = EAB_TRY(store.insert(std::move(entry), change, domain::Action::Imported));
    }
    return batch.commit(QStringLiteral("bench"));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const bool messages = argc > 3;
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
        if (!fill((*made)->store(), done, std::min(5000, count - done), messages))
            return 1;
    }
    return 0;
}
