// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/RecordFields.h"

#include <rapidcheck.h>

namespace eab::samples {

/** Any value a field can keep: lists hold neither empty texts nor one twice. */
struct Arbitrary
{
    void operator()(QString &text) const
    {
        text = QString::fromStdString(*rc::gen::arbitrary<std::string>());
    }
    void operator()(QStringList &texts) const
    {
        texts.clear();
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            (*this)(texts.emplaceBack());
            texts.back().prepend(QString::number(i));
        }
    }
    void operator()(QDateTime &moment) const
    {
        moment = QDateTime();
        if (*rc::gen::arbitrary<bool>())
            moment = QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4102444800000),
                                                    Qt::UTC);
    }
    void operator()(QDate &day) const
    {
        QDateTime moment;
        (*this)(moment);
        day = moment.date();
    }
    void operator()(std::optional<domain::Verification> &verified) const
    {
        verified.reset();
        if (!*rc::gen::arbitrary<bool>())
            return;
        verified.emplace();
        verified->at = QDateTime({2026, 11, 18}, {8, 0}, Qt::UTC);
        (*this)(verified->outcome);
        (*this)(verified->accountUrl);
    }
    void operator()(std::optional<int> &number) const
    {
        number.reset();
        if (*rc::gen::arbitrary<bool>())
            number = *rc::gen::arbitrary<int>();
    }
    void operator()(int &number) const { number = *rc::gen::arbitrary<int>(); }
    void operator()(qsizetype &number) const { number = *rc::gen::inRange(0, 4096); }
    void operator()(bool &value) const { value = *rc::gen::arbitrary<bool>(); }
    void operator()(domain::RecordKind &kind) const { pick(kind, 5); }
    void operator()(domain::RecordStatus &status) const { pick(status, 2); }
    void operator()(domain::HmacAlgorithm &algorithm) const { pick(algorithm, 3); }
    void operator()(domain::UsePolicy &policy) const { pick(policy, 4); }

    template <typename Enum>
    static void pick(Enum &value, int count)
    {
        value = static_cast<Enum>(*rc::gen::inRange(0, count));
    }
};

inline domain::Record arbitraryRecord()
{
    domain::Record record;
    for (const domain::Field &field : domain::recordFields())
        field.visit(record, Arbitrary());
    return record;
}

} // namespace eab::samples
