// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// What an open vault does to get other keys: a whole database under them is made beside it, read, and
// put in its place in one step.

#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/audit/SlotChains.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/rotation/KeyChange.h"

#include <QFileInfo>

#include <algorithm>

namespace eab::vault {

namespace {

using Place = SlotFiles::Place;

Result<VaultKeys> freshKeys(const KeyPair &box)
{
    auto vaultKey = EAB_TRY(randomSecret(keyBytes));
    auto secretsKey = EAB_TRY(randomSecret(keyBytes));
    return VaultKeys {std::move(vaultKey), std::move(secretsKey), box.privateKey.clone()};
}

/** Each of the ways opens what was written. */
Result<void> prove(const QByteArray &text, const std::vector<NewSlot> &ways, const VaultKeys &keys)
{
    const auto table = EAB_TRY(KeySlots::parse(text));
    for (const NewSlot &way : ways) {
        const auto opened = EAB_TRY(table.unlock(way.secret, way.id));
        if (!(opened.keys.vaultKey == keys.vaultKey))
            return Error {ErrorCode::Internal, {}, u"a new slot gives another key"_s};
    }
    return {};
}

/** The names of those ways in that will open the vault no more, as the log has them. */
QString leftBehind(const KeySlots &table, const std::vector<NewSlot> &ways)
{
    QStringList names;
    for (const KeySlot &slot : table.all()) {
        const bool isKept = std::any_of(ways.begin(), ways.end(),
                                        [&slot](const NewSlot &way) { return way.id == slot.id; });
        if (!isKept)
            names << u"%1 %2"_s.arg(slot.id, slot.title());
    }
    return names.join(u", "_s);
}

/** All pages, then all that is sealed in them. */
Result<void> copyAnew(const Keyed &former, const QByteArray &formerBox, const Keyed &made,
                      const PageWatch &watch)
{
    Statement count(former.connection, "SELECT count(*) FROM sealed");
    std::ignore = EAB_TRY(count.step());
    const qint64 values = count.number(0);
    qint64 pages = 0;
    // Nobody knows of it yet: it is synced once, as a whole.
    EAB_TRY(made.connection.run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF"));
    EAB_TRY(copyPages(former.connection, made.connection, [&](qint64 done, qint64 total) {
        pages = total;
        return !watch || watch(done, total + values);
    }));
    const auto cache = EAB_TRY(WideCache::of(made.connection));
    return sealAnew(former, formerBox, made,
                    [&](qint64 done) { return !watch || watch(pages + done, pages + values); });
}

/** What is sealed in the name of the ways in. */
Result<void> keepWays(const Keyed &made, const KeySlots &table, const std::vector<NewSlot> &ways,
                      const std::vector<KeySlots::Added> &added)
{
    SlotChains chains(made.connection, made.keys);
    RecoveryChecks checks(made.connection, made.keys);
    for (size_t at = 0; at < ways.size(); ++at) {
        const QString &id = added[at].id;
        EAB_TRY(chains.keep(id, added[at].chainSealing, table.find(id)->title()));
        if (ways[at].secret.kind == SlotKind::Recovery)
            EAB_TRY(checks.keep(id, RecoveryCode::ofBits(ways[at].secret.secret)));
    }
    return {};
}

/** Every page is whole, and what opened before opens. */
Result<void> readBack(const Keyed &former, const Keyed &made)
{
    const QString &path = made.connection.path();
    const auto findings = EAB_TRY(made.connection.findings(Connection::Depth::Pages));
    if (!findings.isEmpty())
        return Error {ErrorCode::DamagedDatabase, path, findings.join(u"; "_s)};
    const auto unreadable = EAB_TRY(SealedFields(made.connection, made.keys).unreadable());
    auto before = EAB_TRY(SealedFields(former.connection, former.keys).unreadable());
    before.removeIf([](const QString &name) { // these were not taken over
        return name.startsWith("s-"_L1) || name.startsWith("audit "_L1);
    });
    if (unreadable == before)
        return {};
    return Error {ErrorCode::DamagedDatabase, path,
                  u"a value that was sealed anew does not open"_s};
}

} // namespace

Result<PreparedKeys> OpenVault::prepareKeys(const std::vector<NewSlot> &ways, const Change &change,
                                            const PageWatch &watch)
{
    if (!isOwner())
        return Error {ErrorCode::NeedsOwner, m_folder.path(), {}};
    const bool hasPassword = std::any_of(ways.begin(), ways.end(), [](const NewSlot &way) {
        return way.role == SlotRole::Owner && way.secret.kind == SlotKind::Password;
    });
    if (!hasPassword)
        return Error {ErrorCode::LastSlot, m_folder.path(), {}};
    if (std::any_of(m_notices.begin(), m_notices.end(), domain::needsConfirming))
        return Error {ErrorCode::NeedsConsent, m_folder.path(), u"notices to confirm"_s};
    PreparedKeys prepared;
    prepared.m_mark = markOf(m_folder);
    const VaultFolder scratch(m_folder.path() + keysName);
    {
        const ScratchFolder left(scratch.path()); // of one that was killed
    }
    prepared.m_folder = std::make_unique<ScratchFolder>(scratch.path());
    prepared.m_database = scratch.databasePath();
    EAB_TRY(makePrivateFolder(scratch.path()));

    const auto box = EAB_TRY(makeKeyPair());
    const auto keys = EAB_TRY(freshKeys(box));
    prepared.m_box = box.publicKey;
    KeySlots table = EAB_TRY(m_slots.withOtherKeys(box.publicKey));
    std::vector<KeySlots::Added> added;
    for (const NewSlot &way : ways) {
        auto one = EAB_TRY(table.add(way, keys, change.at));
        added.push_back(std::move(one));
    }
    const auto newest = EAB_TRY(m_watch.newestGeneration());
    table.setGeneration(std::max(newest, m_slots.generation()) + 1);
    prepared.m_text = EAB_TRY(table.toJson(keys.vaultKey));
    EAB_TRY(prove(prepared.m_text, ways, keys));

    const QString vaultId = m_slots.vaultId();
    const auto log = [&](AuditTrail &trail) {
        return trail.append(vaultId, domain::Action::KeysChanged, leftBehind(m_slots, ways),
                            change);
    };
    const Keyed former {m_connection, m_keys};
    const QString &path = prepared.m_database;
    {
        auto made = EAB_TRY(Connection::create(path, keys.vaultKey, table.cipher()));
        EAB_TRY(copyAnew(former, m_slots.inboxPublicKey(), {made, keys}, watch));
        EAB_TRY(SlotWatch(made, m_folder.path(), keys)
                    .rememberOthers(table, prepared.m_text, m_slots.cipher()));
        EAB_TRY(keepWays({made, keys}, table, ways, added));
        AuditTrail trail(made, keys);
        EAB_TRY(made.transact([&] { return log(trail); }));
        prepared.m_head = EAB_TRY(trail.head());
    }
    EAB_TRY(syncFile(path));
    auto made = EAB_TRY(Connection::open(path, keys.vaultKey, table.cipher(), OpenMode::ReadOnly));
    EAB_TRY(readBack(former, {made, keys}));
    return prepared;
}

Result<RenewedKeys> OpenVault::finishKeys(PreparedKeys prepared)
{
    if (isReadOnly())
        return Error {
            isOwner() ? ErrorCode::VaultReadOnly : ErrorCode::NeedsOwner, m_folder.path(), {}};
    const bool isAsPrepared = m_connection.transaction() == 0 && markOf(m_folder) == prepared.m_mark
        && !QFileInfo::exists(m_folder.databasePath() + u"-journal"_s);
    if (!isAsPrepared)
        return Error {ErrorCode::VaultInUse, {}, u"it was changed while keys were made"_s};
    const SlotFiles files = m_folder.slotFiles();
    // Of both copies it will be known that they are of before.
    const auto text = EAB_TRY(m_watch.rememberedText());
    for (const SlotFiles::Copy &copy : files.read()) {
        if (!text.isEmpty() && copy.text != text && copy.place != Place::Pending)
            EAB_TRY(confirmed(files.write(copy.place, text)));
    }
    const auto takeBack = [&files](const Error &error) -> Error {
        std::ignore = files.discard(); // else the next unlocking does it, and says so
        return error;
    };
    const auto written = confirmed(files.prepare(prepared.m_text, m_keys, nullptr));
    if (!written)
        return takeBack(written.error());
    RenewedKeys renewed {prepared.m_head, prepared.m_box, {}};
    // From here on the new keys are the keys.
    const auto moved = moveSynced(prepared.m_database, m_folder.databasePath());
    if (!moved && moved.error().code != ErrorCode::NotConfirmed)
        return takeBack(moved.error());
    if (!moved) { // without power the database of before may come back: the ways into that one stay
        renewed.notices = {SlotNotice::NotConfirmed, SlotNotice::CopyBehind};
        return renewed;
    }
    const auto placed = files.putInPlace();
    if (!placed && placed.error().code != ErrorCode::NotConfirmed) {
        renewed.notices = {SlotNotice::CopyBehind}; // the next unlocking does it
        return renewed;
    }
    if (!placed)
        renewed.notices.push_back(SlotNotice::NotConfirmed);
    if (!files.write(Place::Second, prepared.m_text))
        renewed.notices.push_back(SlotNotice::CopyBehind);
    return renewed;
}

Result<std::vector<BoxKey>> OpenVault::boxes()
{
    std::vector<BoxKey> boxes;
    if (!isOwner())
        return boxes;
    boxes.push_back({m_keys.inboxPrivate.clone(), m_slots.inboxPublicKey()});
    auto kept = EAB_TRY(keptBoxes({m_connection, m_keys}));
    std::move(kept.begin(), kept.end(), std::back_inserter(boxes));
    return boxes;
}

} // namespace eab::vault
