// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/SlotWatch.h"

#include "vault/file/Meta.h"

#include <QCryptographicHash>

#include <algorithm>

namespace eab::vault {

namespace {

using Copy = SlotFiles::Copy;
using Place = SlotFiles::Place;

const QString generationName = u"slots_generation"_s;
const QString setName = u"slots_set"_s;
const QString textName = u"slots_text"_s;
const QString unconfirmedName = u"slots_unconfirmed"_s;
const QString formerName = u"slots_former"_s;
const QString saltsName = u"former_salts"_s;

QString digestOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

void add(std::vector<SlotNotice> &notices, SlotNotice notice)
{
    if (std::find(notices.begin(), notices.end(), notice) == notices.end())
        notices.push_back(notice);
}

bool anyNeedsConfirming(const std::vector<SlotNotice> &notices)
{
    return std::any_of(notices.begin(), notices.end(), domain::needsConfirming);
}

/** What is known of one of the files. */
struct Look
{
    const Copy *copy = nullptr;
    bool isAuthentic = false;
    bool isFormer = false; //!< of before the keys were changed

    [[nodiscard]] bool isThere() const { return copy != nullptr; }
    /** It has suffered: nobody has written it like this. */
    [[nodiscard]] bool isDamaged() const
    {
        return isThere() && (!copy->table || !copy->table->isIntact());
    }
    /** Somebody without the vault key has written it. */
    [[nodiscard]] bool isForeign() const
    {
        return isThere() && !isDamaged() && !isAuthentic && !isFormer;
    }
    [[nodiscard]] bool has(const QString &slotId) const
    {
        return isThere() && copy->table && copy->table->find(slotId) != nullptr;
    }
    [[nodiscard]] qint64 generation() const { return isAuthentic ? copy->table->generation() : -1; }
};

Result<Look> lookAt(const std::vector<Copy> &copies, Place place, const Secret &vaultKey,
                    const QString &former)
{
    Look look;
    for (const Copy &copy : copies) {
        if (copy.place == place)
            look.copy = &copy;
    }
    if (look.isThere() && look.copy->table)
        look.isAuthentic = EAB_TRY(look.copy->table->isAuthentic(vaultKey));
    look.isFormer = look.isThere() && digestOf(look.copy->text) == former;
    return look;
}

} // namespace

Result<SlotWatch::Known> SlotWatch::known()
{
    Known known;
    known.generation = EAB_TRY(readMeta(m_connection, generationName)).toLongLong();
    known.set = EAB_TRY(readMeta(m_connection, setName));
    known.text = EAB_TRY(readMeta(m_connection, textName));
    return known;
}

Result<void> SlotWatch::write(const Known &known, const Note &noted)
{
    return m_connection.transact([&]() -> Result<void> {
        EAB_TRY(writeMeta(m_connection, generationName, QString::number(known.generation)));
        EAB_TRY(writeMeta(m_connection, textName, known.text));
        EAB_TRY(writeMeta(m_connection, setName, known.set));
        return noted ? noted() : Result<void>();
    });
}

Result<void> SlotWatch::remember(const KeySlots &table, const QByteArray &text)
{
    return write({table.generation(), table.fingerprint(), QString::fromUtf8(text)});
}

Result<void> SlotWatch::rememberOthers(const KeySlots &table, const QByteArray &text,
                                       const CipherSettings &former)
{
    return m_connection.transact([&]() -> Result<void> {
        const auto before = EAB_TRY(rememberedText());
        auto salts = EAB_TRY(formerSalts());
        salts << QString::fromLatin1(former.salt.toHex());
        EAB_TRY(writeMeta(m_connection, formerName, digestOf(before)));
        EAB_TRY(writeMeta(m_connection, saltsName, salts.join(QLatin1Char(' '))));
        return remember(table, text);
    });
}

Result<QStringList> SlotWatch::formerSalts()
{
    const auto salts = EAB_TRY(readMeta(m_connection, saltsName));
    return salts.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Result<qint64> SlotWatch::newestGeneration()
{
    const auto newest = EAB_TRY(known());
    return newest.generation;
}

Result<QByteArray> SlotWatch::rememberedText()
{
    const auto newest = EAB_TRY(known());
    return newest.text.toUtf8();
}

Result<std::optional<KeySlots>> SlotWatch::remembered()
{
    const auto text = EAB_TRY(known()).text;
    if (text.isEmpty())
        return std::optional<KeySlots>();
    auto table = EAB_TRY(KeySlots::parse(text.toUtf8()));
    return std::optional(std::move(table));
}

Result<std::vector<SlotNotice>> SlotWatch::unconfirmed()
{
    std::vector<SlotNotice> notices;
    const auto names = EAB_TRY(readMeta(m_connection, unconfirmedName));
    for (const QString &name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto notice = fromName(domain::slotNoticeNames, name))
            add(notices, *notice);
    }
    return notices;
}

Result<void> SlotWatch::confirm()
{
    return m_connection.transact([&] { return writeMeta(m_connection, unconfirmedName, {}); });
}

Result<SlotWatch::Settled> SlotWatch::settle(Opened opened, const std::vector<Copy> &copies,
                                             bool mayWrite)
{
    auto known = EAB_TRY(this->known());
    const auto former = EAB_TRY(readMeta(m_connection, formerName));
    auto first = EAB_TRY(lookAt(copies, Place::First, m_keys.vaultKey, former));
    const auto second = EAB_TRY(lookAt(copies, Place::Second, m_keys.vaultKey, former));
    const auto pending = EAB_TRY(lookAt(copies, Place::Pending, m_keys.vaultKey, former));
    Settled settled;

    // Whoever knows a secret that only the change gives has been told of it, or has made it.
    const bool isOnlyThere
        = opened.place == Place::Pending && !first.has(opened.slotId) && !second.has(opened.slotId);
    const bool isDecided
        = pending.isAuthentic && (pending.generation() == known.generation || isOnlyThere);
    if (pending.isThere() && mayWrite) {
        // Where that fails, the vault opens all the same, and the next unlocking tries again.
        const auto finish = [&]() -> Result<void> {
            EAB_TRY(remember(*pending.copy->table, pending.copy->text));
            return m_files.putInPlace();
        };
        const auto settling = isDecided ? finish() : m_files.discard();
        add(settled.notices,
            !settling       ? SlotNotice::CopyBehind
                : isDecided ? SlotNotice::ChangeFinished
                            : SlotNotice::LeftOverRemoved);
        known = EAB_TRY(this->known());
    }
    if (isDecided)
        first = pending;

    const Look &newest = second.generation() > first.generation() ? second : first;
    if (!newest.isAuthentic) {
        const bool suffered = !first.isForeign() && !second.isForeign() && !known.text.isEmpty();
        settled.table = std::move(opened.table);
        if (suffered) {
            settled.table = EAB_TRY(KeySlots::parse(known.text.toUtf8()));
            add(settled.notices, SlotNotice::FileRestored);
        } else {
            add(settled.notices, SlotNotice::ChangedFromOutside);
        }
    } else {
        settled.table = *newest.copy->table;
        // Older programs told the database last, and did not keep the text in it.
        const bool isOlderKill
            = known.text.isEmpty() && newest.generation() == known.generation + 1;
        const bool isAhead = newest.generation() > known.generation;
        if (newest.generation() < known.generation || first.isFormer
            || (first.isAuthentic && first.generation() < newest.generation()))
            add(settled.notices, SlotNotice::OlderFile);
        else if (isAhead && !isOlderKill)
            add(settled.notices, SlotNotice::OlderDatabase);
        else if (!isAhead && settled.table.fingerprint() != known.set)
            add(settled.notices, SlotNotice::ChangedFromOutside);
        if (first.isForeign() || second.isForeign())
            add(settled.notices, SlotNotice::ChangedFromOutside);
        if (!first.isThere() || first.isDamaged() || second.isDamaged())
            add(settled.notices, SlotNotice::FileRestored);
    }

    if (settled.table.find(opened.slotId) == nullptr)
        return Error {ErrorCode::WrongPassword, opened.slotId, u"removed meanwhile"_s};
    const bool isTrusted = !anyNeedsConfirming(settled.notices);
    const auto before = EAB_TRY(unconfirmed());
    for (const SlotNotice notice : before)
        add(settled.notices, notice);
    if (!isTrusted || !mayWrite) // what is there stays as it is, to be looked at
        std::erase(settled.notices, SlotNotice::FileRestored);
    if (!mayWrite)
        return settled;
    if (!isTrusted) {
        QStringList names;
        for (const SlotNotice notice : settled.notices) {
            if (domain::needsConfirming(notice))
                names << nameOf(domain::slotNoticeNames, notice);
        }
        // It is told now, and where it cannot be noted it is found again.
        if (before.size() < static_cast<size_t>(names.size()))
            std::ignore = m_connection.transact(
                [&] { return writeMeta(m_connection, unconfirmedName, names.join(u' ')); });
        return settled;
    }
    const QByteArray text = newest.isAuthentic ? newest.copy->text : known.text.toUtf8();
    const auto mend = [&]() -> Result<void> {
        if (known.text.toUtf8() != text)
            EAB_TRY(remember(settled.table, text));
        for (const auto &[look, place] :
             {std::pair(first, Place::First), std::pair(second, Place::Second)}) {
            if (!look.isThere() || look.copy->text != text)
                EAB_TRY(m_files.write(place, text));
        }
        return {};
    };
    if (!mend()) {
        std::erase(settled.notices, SlotNotice::FileRestored);
        add(settled.notices, SlotNotice::CopyBehind);
    }
    return settled;
}

Result<SlotWatch::Settled> SlotWatch::change(KeySlots table, const SlotSecret *proof,
                                             const Note &noted, const Note &takenBack)
{
    const auto before = EAB_TRY(known());
    Settled settled;
    table.setGeneration(std::max(table.generation(), before.generation) + 1);
    const auto text = EAB_TRY(table.toJson(m_keys.vaultKey));
    const auto takeBack = [this](const Error &error) -> Error {
        std::ignore = m_files.discard(); // else the next unlocking does it, and says so
        return error;
    };
    const auto isDone = [&settled](const Result<void> &step) {
        if (!step && step.error().code == ErrorCode::NotConfirmed)
            add(settled.notices, SlotNotice::NotConfirmed);
        return step || step.error().code == ErrorCode::NotConfirmed;
    };
    const auto prepared = m_files.prepare(text, m_keys, proof);
    if (!isDone(prepared))
        return takeBack(prepared.error());
    const auto told
        = write({table.generation(), table.fingerprint(), QString::fromUtf8(text)}, noted);
    if (!isDone(told))
        return takeBack(told.error());
    const auto placed = m_files.putInPlace();
    if (!isDone(placed)) {
        if (isDone(write(before, takenBack)))
            return takeBack(placed.error());
        return Error {ErrorCode::SlotsHalfChanged, m_files.path(Place::First),
                      placed.error().detail};
    }
    if (!isDone(m_files.write(Place::Second, text)))
        add(settled.notices, SlotNotice::CopyBehind);
    settled.table = std::move(table);
    return settled;
}

} // namespace eab::vault
