// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/SlotFiles.h"

#include "base/File.h"

#include <QFileInfo>

#include <algorithm>

namespace eab::vault {

namespace {

constexpr qint64 mostBytes = 1 << 20;

/** Who looks damaged is asked last. */
qint64 rank(const SlotFiles::Copy &copy)
{
    if (!copy.table)
        return -2;
    return copy.table->isIntact() ? copy.table->generation() : -1;
}

} // namespace

QString SlotFiles::path(Place place) const
{
    const QString name = place == Place::First ? u"keyslots.json"_s
        : place == Place::Second               ? u"keyslots.2.json"_s
                                               : u"keyslots.json.new"_s;
    return m_folder + QLatin1Char('/') + name;
}

std::vector<SlotFiles::Copy> SlotFiles::read() const
{
    std::vector<Copy> copies;
    for (const Place place : {Place::First, Place::Second, Place::Pending}) {
        auto text = readPlainFile(path(place), mostBytes);
        if (text) {
            auto table = KeySlots::parse(*text);
            copies.push_back({place, std::move(*text), std::move(table)});
            continue;
        }
        Error error = text.error();
        if (error.code == ErrorCode::FileNotFound)
            continue;
        if (error.code == ErrorCode::InputTooLarge || error.code == ErrorCode::NotAPlainFile)
            error = {ErrorCode::DamagedKeySlots, path(place), errorName(error.code)};
        copies.push_back({place, {}, std::move(error)});
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const Copy &a, const Copy &b) { return rank(a) > rank(b); });
    return copies;
}

Result<void> SlotFiles::prepare(const QByteArray &text, const VaultKeys &keys,
                                const SlotSecret *proof) const
{
    auto synced = write(Place::Pending, text);
    if (!synced && synced.error().code != ErrorCode::NotConfirmed)
        return synced;
    const auto written = EAB_TRY(readPlainFile(path(Place::Pending), mostBytes));
    if (written != text)
        return Error {ErrorCode::WriteFailed, path(Place::Pending),
                      u"does not read as it was written"_s};
    const auto table = EAB_TRY(KeySlots::parse(written));
    if (proof == nullptr)
        return synced;
    const auto opened = EAB_TRY(table.unlock(*proof));
    if (!(opened.keys.vaultKey == keys.vaultKey))
        return Error {ErrorCode::Internal, {}, u"the new slot gives another key"_s};
    return synced;
}

Result<void> SlotFiles::putInPlace() const
{
    return moveSynced(path(Place::Pending), path(Place::First));
}

Result<void> SlotFiles::write(Place place, const QByteArray &text) const
{
    // A link would be written through, to wherever it leads.
    if (QFileInfo(path(place)).isSymLink())
        EAB_TRY(confirmed(removeSynced(path(place))));
    return writeFile(path(place), text, FileMode::OwnerOnly);
}

Result<void> SlotFiles::writeAside(const QByteArray &text) const
{
    EAB_TRY(writeFileAside(path(Place::First), text, FileMode::OwnerOnly));
    return writeFileAside(path(Place::Second), text, FileMode::OwnerOnly);
}

Result<void> SlotFiles::discard() const
{
    auto removed = removeSynced(path(Place::Pending));
    return !removed && removed.error().code == ErrorCode::FileNotFound ? Result<void>() : removed;
}

} // namespace eab::vault
