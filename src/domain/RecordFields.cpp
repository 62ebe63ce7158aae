// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/RecordFields.h"

#include "domain/DirectoryUrl.h"
#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/ImportCandidate.h"
#include "domain/KeyIdentifier.h"
#include "domain/TradeFacts.h"

namespace eab::domain {

namespace {

using enum FieldUse;
using Uses = FieldUses;

/** Whether it turns the direction of the text behind it. */
bool isTurning(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

// What a person types in one line, and in several. A number is what intake takes for one, too.
constexpr qsizetype longestWords = 500;
constexpr qsizetype longestNotes = 50'000;

Result<QString> within(QString text, qsizetype most)
{
    if (text.size() > most)
        return Error {ErrorCode::TextTooLong, text.first(40),
                      u"%1 characters, at most %2"_s.arg(text.size()).arg(most)};
    return text;
}

/** One line: a control character in it, or one that turns the text around, is nobody's intention. */
Result<QString> inOneLine(QStringView text)
{
    return within(spellWord(text.toString()), longestWords);
}

Result<QString> asNumber(QStringView text)
{
    return within(spellWord(text.toString()), longestNumber);
}

Result<QString> inLines(QStringView text)
{
    QString kept;
    for (const QChar c : text.trimmed()) {
        if (c == u'\n' || c == u'\t' || !(c.category() == QChar::Other_Control || isTurning(c)))
            kept += c;
    }
    return within(kept, longestNotes);
}

Result<QString> checkDomain(QStringView text)
{
    const auto domain = DomainName::parse(text);
    return domain ? Result<QString>(domain->ascii()) : domain.error();
}

constexpr Field ofRecord(const char *name, Field::Member member, Uses uses = {},
                         Field::Change change = {}, Field::Check check = inOneLine)
{
    return {QLatin1String(name), member, FieldOwner::Record, uses, change, check, {name}};
}

constexpr Field ofOrder(const char *name, Field::Member member, Uses uses = {},
                        Field::Change change = {}, Field::Check check = inOneLine)
{
    return {QLatin1String(name), member, FieldOwner::Order, uses, change, check, {name}};
}

constexpr Field list(Field field, const char *table, const char *column)
{
    field.columns = {column};
    field.listTable = table;
    return field;
}

constexpr Uses words = Uses(Searched) | Compared;
constexpr Uses fact = words | Told;
constexpr Uses toldDay = Uses(Compared) | Told;
constexpr Uses own = Uses(Compared) | Own;
constexpr Uses ownWords = words | Own;
using Given = RecordChanges;

constexpr std::array fields {
    ofRecord("id", &Record::id),
    ofOrder("order_id", &Record::orderId),
    ofRecord("version", &Record::version),
    ofRecord("title", &Record::title, words, &Given::title),
    ofRecord("kind", &Record::kind, Compared, &Given::kind),
    ofRecord("status", &Record::status, own, &Given::status),
    Field {"issuer"_L1,
           &Record::issuer,
           FieldOwner::Order,
           words,
           &Given::issuer,
           inOneLine,
           {"seller"}},
    ofRecord("ca", &Record::ca, ownWords, &Given::ca),
    ofRecord("kid", &Record::kid, fact, &Given::kid, checkKid),
    ofRecord("hmac_alg", &Record::algorithm, Compared, &Given::algorithm),
    ofRecord("hmac_bytes", &Record::hmacBytes, Compared),
    ofRecord("directory_url", &Record::directoryUrl, fact, &Given::directoryUrl, checkDirectoryUrl),
    ofOrder("order_number", &Record::orderNumber, fact, &Given::orderNumber, asNumber),
    ofRecord("ca_reference", &Record::caReference, fact, &Given::caReference, asNumber),
    ofRecord("product", &Record::product, fact, &Given::product),
    ofOrder("customer", &Record::customer, fact, &Given::customer),
    ofOrder("email", &Record::email, fact, &Given::email, checkEmail),
    list(ofRecord("contacts", &Record::contacts, ownWords, &Given::contacts, checkEmail),
         "record_contact", "contact"),
    list(ofRecord("domains", &Record::domains, fact, &Given::domains, checkDomain), "record_domain",
         "name"),
    ofOrder("order_date", &Record::orderDate, toldDay, &Given::orderDate),
    ofOrder("ordered_at", &Record::orderedAt, toldDay, &Given::orderedAt),
    ofRecord("portal_visible_until", &Record::portalVisibleUntil, Compared,
             &Given::portalVisibleUntil),
    ofRecord("must_register_before", &Record::mustRegisterBefore, Compared,
             &Given::mustRegisterBefore),
    ofRecord("own_clocks", &Record::ownClocks, Compared),
    ofRecord("licence_expires", &Record::licenceExpires, own, &Given::licenceExpires),
    ofRecord("usage_limit", &Record::usageLimit, own, &Given::usageLimit),
    ofRecord("start_date", &Record::startDate, own, &Given::startDate),
    ofRecord("end_date", &Record::endDate, own, &Given::endDate),
    ofRecord("use_policy", &Record::usePolicy, own, &Given::usePolicy),
    Field {"verified"_L1,
           &Record::verified,
           FieldOwner::Record,
           Compared,
           {},
           {},
           {"verified_at", "verified_outcome", "account_url"}},
    list(ofRecord("tags", &Record::tags, ownWords, &Given::tags), "record_tag", "tag"),
    ofRecord("notes", &Record::notes, ownWords, &Given::notes, inLines),
    Field {"has_source"_L1, &Record::hasSource, FieldOwner::Record, Compared, {}, {}, {}},
    Field {"open_questions"_L1, &Record::openQuestions, FieldOwner::Record, {}, {}, {}, {}},
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
// Of the members of Record, one is the Facts.
static_assert(fields.size() == memberCount<Facts>() + memberCount<Record>() - 1,
              "a member of Record has no field");

/** A change of a field on its way into the record. */
template <typename T>
Result<void> put(const Field &field, const T &given, Record &record)
{
    T kept {};
    if constexpr (std::is_same_v<T, QStringList>) {
        for (const QString &text : given) {
            const auto checked = field.check(text);
            if (!checked)
                return checked.error();
            if (!checked->isEmpty() && !kept.contains(*checked))
                kept << *checked;
        }
    } else if constexpr (std::is_same_v<T, QString>) {
        if (!given.trimmed().isEmpty()) {
            kept = EAB_TRY(field.check(given));
        }
    } else {
        kept = given;
    }
    record.*std::get<T Record::*>(field.member) = kept;
    return {};
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

Result<void> applyChanges(const RecordChanges &changes, Record &record)
{
    for (const Field &field : fields) {
        // The key identifier of a pair changes with the pair, and what has one is one.
        if (record.hasPair()
            && (field.member == Field::Member(&Record::kid)
                || field.member == Field::Member(&Record::kind)))
            continue;
        // The same day again says nothing new about the moment.
        if (field.member == Field::Member(&Record::orderDate) && changes.orderDate
            && *changes.orderDate != record.orderDate)
            record.orderedAt = {};
        const auto apply = [&](auto pointer) -> Result<void> {
            if constexpr (!std::is_same_v<decltype(pointer), std::monostate>) {
                if (changes.*pointer)
                    return put(field, *(changes.*pointer), record);
            }
            return {};
        };
        EAB_TRY(std::visit(apply, field.change));
    }
    return {};
}

void complete(Record &record, const Record &told)
{
    const auto fill = [&](auto pointer) {
        if constexpr (requires { (record.*pointer).isEmpty(); }) {
            if ((record.*pointer).isEmpty())
                record.*pointer = told.*pointer;
        }
    };
    for (const Field &field : fields) {
        if (field.uses & FieldUse::Told)
            std::visit(fill, field.member);
    }
    if (record.issuer.isEmpty())
        record.issuer = told.issuer; // follows from the rest of what is told
    if (!record.orderedAt.isValid() && (told.orderedAt.isValid() || !record.orderDate.isValid())) {
        record.orderDate = told.orderDate;
        record.orderedAt = told.orderedAt;
    }
}

QString searchText(const Record &record)
{
    constexpr qsizetype usual = 512;
    QString all;
    all.reserve(usual);
    const auto addText = [&all](const QString &text) {
        if (text.isEmpty())
            return;
        if (!all.isEmpty())
            all += QLatin1Char('\n');
        all += text;
    };
    const auto add = [&addText](const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>) {
            addText(value);
        } else if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QStringList>) {
            for (const QString &text : value)
                addText(text);
        }
    };
    for (const Field &field : fields) {
        if (field.uses & Searched)
            field.visit(record, add);
    }
    return foldForSearch(all);
}

} // namespace eab::domain
