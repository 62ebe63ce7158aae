// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/RecordChanges.h"

#include <QFlags>
#include <QLatin1String>

#include <array>
#include <span>
#include <variant>
#include <vector>

namespace eab::domain {

/** Who a field belongs to: the purchase, or the one product of it that a record stands for. */
enum class FieldOwner { Order, Record };

/** What is done with a field, beyond keeping it and telling it. */
enum class FieldUse {
    Searched = 1,
    Compared = 2, //!< a difference is a change of what is known, not of the book-keeping
    Told = 4, //!< one of the Facts: an import fills it where it is empty
    Own = 8, //!< only persons say it: no message does, and nothing follows from it
};
Q_DECLARE_FLAGS(FieldUses, FieldUse)

/** One field of a record. All who handle records field by field go through recordFields(): rows,
 *  JSON, search, comparison, changes, import, forms, options. So a new field is a member of Record,
 *  one line in that table and its words; a member without its line does not compile. */
struct Field
{
    using Member = std::variant<QString Record::*, QStringList Record::*, QDate Record::*,
                                QDateTime Record::*, int Record::*, qsizetype Record::*,
                                bool Record::*, std::optional<int> Record::*, RecordKind Record::*,
                                RecordStatus Record::*, HmacAlgorithm Record::*,
                                UsePolicy Record::*, std::optional<Verification> Record::*>;
    /** Where a person's word for it travels; nothing when no person may change it. */
    using Change = std::variant<
        std::monostate, std::optional<QString> RecordChanges::*,
        std::optional<QStringList> RecordChanges::*, std::optional<QDate> RecordChanges::*,
        std::optional<QDateTime> RecordChanges::*, std::optional<RecordStatus> RecordChanges::*,
        std::optional<HmacAlgorithm> RecordChanges::*, std::optional<RecordKind> RecordChanges::*,
        std::optional<UsePolicy> RecordChanges::*,
        std::optional<std::optional<int>> RecordChanges::*>;
    /** A text, or one of a list, as it is kept; the error names it. */
    using Check = Result<QString> (*)(QStringView);

    QLatin1String name; //!< of the outside face: JSON key, CSV column
    Member member;
    FieldOwner owner;
    FieldUses uses;
    Change change;
    Check check;
    /** In the owner's table, or of the field's own one. Empty: known from elsewhere. */
    std::array<const char *, 3> columns;
    const char *listTable = nullptr; //!< lists only: record_id, position, and the column

    [[nodiscard]] bool isEditable() const { return change.index() != 0; }

    /** Calls `visitor` with the field's value in `record`, of whatever type it is. */
    template <typename AnyRecord, typename Visitor>
    decltype(auto) visit(AnyRecord &record, Visitor &&visitor) const
    {
        return std::visit([&](auto pointer) -> decltype(auto) { return visitor(record.*pointer); },
                          member);
    }
};

/** Every field once, in the order in which a person reads them. */
[[nodiscard]] std::span<const Field> recordFields();

/** The fields with one of `uses` in which two records differ, in their order. */
[[nodiscard]] std::vector<const Field *> differences(const Record &a, const Record &b,
                                                     FieldUses uses = FieldUse::Compared);

/** Puts changes into a record, each one checked: InvalidDirectoryUrl, InvalidEmail, InvalidDomain
 *  ... with the wrong text as subject. The pair is not touched here, nor are the clocks. */
[[nodiscard]] Result<void> applyChanges(const RecordChanges &changes, Record &record);

/** Fills what `record` does not know yet from what was told; what a person has written stays. The
 *  day and the moment of an order are one: a day alone gives way to both. */
void complete(Record &record, const Record &told);

/** The outside word of an enum field's value. */
[[nodiscard]] inline QString wordOf(RecordKind kind)
{
    return kindName(kind);
}
[[nodiscard]] inline QString wordOf(RecordStatus status)
{
    return statusName(status);
}
[[nodiscard]] inline QString wordOf(HmacAlgorithm algorithm)
{
    return algorithmName(algorithm);
}
[[nodiscard]] inline QString wordOf(UsePolicy policy)
{
    return usePolicyName(policy);
}

/** The other way round. A word that nobody knows stands for what a new record has. */
inline void takeWord(RecordKind &kind, QStringView word)
{
    kind = kindFromName(word);
}
inline void takeWord(RecordStatus &status, QStringView word)
{
    status = statusFromName(word);
}
inline void takeWord(HmacAlgorithm &algorithm, QStringView word)
{
    const auto known = algorithmFromName(word);
    algorithm = known ? *known : HmacAlgorithm::Hs256;
}
inline void takeWord(UsePolicy &policy, QStringView word)
{
    policy = usePolicyFromName(word);
}

} // namespace eab::domain

Q_DECLARE_OPERATORS_FOR_FLAGS(eab::domain::FieldUses)
