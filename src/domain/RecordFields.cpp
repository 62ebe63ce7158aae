// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordFields.h"

#include <algorithm>

namespace eab::domain {

namespace {

using enum FieldUse;
using Uses = FieldUses;

constexpr Field ofRecord(const char *name, Field::Member member, Uses uses = {})
{
    return {QLatin1String(name), member, FieldOwner::Record, uses, {name}};
}

constexpr Field ofOrder(const char *name, Field::Member member, Uses uses)
{
    return {QLatin1String(name), member, FieldOwner::Order, uses, {name}};
}

constexpr Field list(const char *name, Field::Member member, const char *table, const char *column,
                     Uses uses)
{
    return {QLatin1String(name), member, FieldOwner::Record, uses, {column}, table};
}

constexpr Uses words = Uses(Edited) | Searched | Compared;
constexpr Uses toldWords = words | Told;
constexpr Uses toldDay = Uses(Edited) | Compared | Told;

constexpr std::array fields {
    ofRecord("id", &Record::id),
    ofRecord("version", &Record::version),
    ofRecord("title", &Record::title, words),
    ofRecord("kind", &Record::kind, Compared),
    ofRecord("status", &Record::status, Uses(Edited) | Compared),
    ofRecord("issuer", &Record::issuer, toldWords),
    ofRecord("kid", &Record::kid, toldWords),
    ofRecord("hmac_alg", &Record::algorithm, Uses(Edited) | Compared),
    ofRecord("hmac_bytes", &Record::hmacBytes, Compared),
    ofRecord("directory_url", &Record::directoryUrl, toldWords),
    ofOrder("order_number", &Record::orderNumber, toldWords),
    ofRecord("ca_reference", &Record::caReference, toldWords),
    ofRecord("product", &Record::product, toldWords),
    ofOrder("customer", &Record::customer, toldWords),
    ofOrder("email", &Record::email, toldWords),
    list("domains", &Record::domains, "record_domain", "name", toldWords),
    ofOrder("order_date", &Record::orderDate, toldDay),
    ofOrder("ordered_at", &Record::orderedAt, toldDay),
    ofRecord("portal_visible_until", &Record::portalVisibleUntil, Compared),
    ofRecord("must_register_before", &Record::mustRegisterBefore, Compared),
    ofRecord("licence_expires", &Record::licenceExpires, Uses(Edited) | Compared),
    ofRecord("usage_limit", &Record::usageLimit, Compared),
    ofRecord("start_date", &Record::startDate, Compared),
    ofRecord("end_date", &Record::endDate, Compared),
    ofRecord("use_policy", &Record::usePolicy, Compared),
    Field {QLatin1String("verified"),
           &Record::verified,
           FieldOwner::Record,
           Compared,
           {"verified_at", "verified_outcome", "account_url"}},
    list("tags", &Record::tags, "record_tag", "tag", words),
    ofRecord("notes", &Record::notes, words),
    Field {QLatin1String("has_source"), &Record::hasSource, FieldOwner::Record, Compared, {}},
    ofRecord("batch", &Record::batch),
    ofRecord("created", &Record::created),
    ofRecord("modified", &Record::modified),
};

/** Stands for a value of any type. */
struct Any
{
    template <typename T>
    operator T() const; // NOLINT: any type, without asking
};

template <typename T, typename... Values>
constexpr size_t memberCount()
{
    if constexpr (requires { T {Values {}..., Any {}}; })
        return memberCount<T, Values..., Any>();
    else
        return sizeof...(Values);
}

constexpr bool eachIsAnother()
{
    for (size_t a = 0; a < fields.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            if (fields[a].member == fields[b].member)
                return false;
        }
    }
    return true;
}

static_assert(eachIsAnother());
static_assert(fields.size() == memberCount<Record>(), "a member of Record has no field");

template <typename T>
bool isKnown(const T &value)
{
    if constexpr (requires { value.isValid(); })
        return value.isValid();
    else if constexpr (requires { value.isEmpty(); })
        return !value.isEmpty();
    else
        return true;
}

} // namespace

std::span<const Field> recordFields()
{
    return fields;
}

std::vector<const Field *> differences(const Record &a, const Record &b, FieldUses uses)
{
    std::vector<const Field *> found;
    for (const Field &field : fields) {
        const auto differs = [&](auto pointer) { return !(a.*pointer == b.*pointer); };
        if ((field.uses & uses) && std::visit(differs, field.member))
            found.push_back(&field);
    }
    return found;
}

void complete(Record &record, const Record &told)
{
    const bool takesOrdered
        = !isKnown(record.orderedAt) && (isKnown(told.orderedAt) || !isKnown(record.orderDate));
    const auto fill = [&](auto pointer) {
        if (!isKnown(record.*pointer))
            record.*pointer = told.*pointer;
    };
    const QDate day = takesOrdered ? told.orderDate : record.orderDate;
    const QDateTime moment = takesOrdered ? told.orderedAt : record.orderedAt;
    for (const Field &field : fields) {
        if (field.uses & Told)
            std::visit(fill, field.member);
    }
    record.orderDate = day;
    record.orderedAt = moment;
}

QString searchText(const Record &record)
{
    QStringList texts;
    const auto add = [&](const auto &value) {
        if constexpr (requires { texts << value; })
            texts << value;
    };
    for (const Field &field : fields) {
        if (field.uses & Searched)
            field.visit(record, add);
    }
    return foldForSearch(texts.join(QLatin1Char('\n')));
}

} // namespace eab::domain
