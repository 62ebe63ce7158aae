// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/KeySlot.h"
#include "vault/file/Connection.h"
#include "vault/file/SlotFiles.h"
#include "vault/keys/VaultKeys.h"

#include <functional>
#include <optional>
#include <vector>

namespace eab::vault {

using domain::SlotNotice;

/** Keeps slots files and database together: they change as one step, and what has parted them is
 *  noticed, told, and mended where that can be done without guessing.
 *
 *  The database keeps the generation and the whole text of the newest slots file. A change is decided
 *  when the database has it; the file is put in its place after that. So of a change that a kill or a
 *  failure has interrupted it is always known whether it is to be finished or taken back. */
class SlotWatch
{
public:
    SlotWatch(Connection &connection, QString folder, const VaultKeys &keys)
        : m_connection(connection)
        , m_files(std::move(folder))
        , m_keys(keys)
    { }

    struct Opened
    {
        KeySlots table;
        SlotFiles::Place place = SlotFiles::Place::First;
        QString slotId;
    };
    struct Settled
    {
        KeySlots table; //!< the ways in as they are
        std::vector<SlotNotice> notices;
    };
    /** After `opened` was. WrongPassword where a newer file does not have its slot any more. With
     *  `mayWrite` what is damaged or half done is mended. */
    [[nodiscard]] Result<Settled> settle(Opened opened, const std::vector<SlotFiles::Copy> &copies,
                                         bool mayWrite);

    /** Makes these the ways in, with a new generation. After an error nothing has changed, but for
     *  SlotsHalfChanged. What is left to be told: CopyBehind, NotConfirmed. `noted` writes down what
     *  is done, in the transaction that decides it; `takenBack`, that it was not done after all. */
    using Note = std::function<Result<void>()>;
    [[nodiscard]] Result<Settled> change(KeySlots table, const SlotSecret *proof, const Note &noted,
                                         const Note &takenBack);

    /** The database remembers them; for a new vault. */
    [[nodiscard]] Result<void> remember(const KeySlots &table, const QByteArray &text);

    /** The same where the keys have become others: the text it remembered is of before, and no forgery. */
    [[nodiscard]] Result<void> rememberOthers(const KeySlots &table, const QByteArray &text,
                                              const CipherSettings &former);
    /** The salts, in hex, that databases of this vault had with the keys of before. */
    [[nodiscard]] Result<QStringList> formerSalts();
    /** Of the slots files that the database has known. */
    [[nodiscard]] Result<qint64> newestGeneration();
    /** Of the newest slots file; empty where an older program has written it. */
    [[nodiscard]] Result<QByteArray> rememberedText();

    /** The ways in as the database remembers them; nothing where an older program has written it. */
    [[nodiscard]] Result<std::optional<KeySlots>> remembered();
    /** An owner has looked at them. */
    [[nodiscard]] Result<void> confirm();

private:
    struct Known
    {
        qint64 generation = 0;
        QString set; //!< KeySlots::fingerprint()
        QString text; //!< of the file; empty: an older program has not kept it
    };
    [[nodiscard]] Result<Known> known();
    [[nodiscard]] Result<void> write(const Known &known, const Note &noted = {});
    [[nodiscard]] Result<std::vector<SlotNotice>> unconfirmed();

    Connection &m_connection;
    SlotFiles m_files;
    const VaultKeys &m_keys;
};

} // namespace eab::vault
