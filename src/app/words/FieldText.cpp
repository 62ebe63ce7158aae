// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/FieldText.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "domain/DayOrMoment.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace eab::app {

namespace {

using domain::Field;
using domain::Record;
using domain::RecordChanges;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr std::array<std::pair<const char *, const char *>, 31> names {{
    {"title", QT_TRANSLATE_NOOP("FieldText", "Title")},
    {"kind", QT_TRANSLATE_NOOP("FieldText", "Kind")},
    {"status", QT_TRANSLATE_NOOP("FieldText", "Archive")},
    {"issuer", QT_TRANSLATE_NOOP("FieldText", "Seller")},
    {"ca", QT_TRANSLATE_NOOP("FieldText", "CA")},
    {"kid", QT_TRANSLATE_NOOP("FieldText", "Key identifier (KID)")},
    {"hmac_alg", QT_TRANSLATE_NOOP("FieldText", "HMAC algorithm")},
    {"hmac_bytes", QT_TRANSLATE_NOOP("FieldText", "Length of the HMAC key")},
    {"directory_url", QT_TRANSLATE_NOOP("FieldText", "Directory URL")},
    {"order_number", QT_TRANSLATE_NOOP("FieldText", "Order number")},
    {"ca_reference", QT_TRANSLATE_NOOP("FieldText", "CA Reference")},
    {"product", QT_TRANSLATE_NOOP("FieldText", "Product")},
    {"customer", QT_TRANSLATE_NOOP("FieldText", "Customer")},
    {"email", QT_TRANSLATE_NOOP("FieldText", "E-mail")},
    {"contacts", QT_TRANSLATE_NOOP("FieldText", "Further contacts")},
    {"domains", QT_TRANSLATE_NOOP("FieldText", "Domains")},
    {"order_date", QT_TRANSLATE_NOOP("FieldText", "Order date")},
    {"ordered_at", QT_TRANSLATE_NOOP("FieldText", "Moment of the order")},
    {"portal_visible_until", QT_TRANSLATE_NOOP("FieldText", "Shown in the portal until")},
    {"must_register_before", QT_TRANSLATE_NOOP("FieldText", "Must be used until")},
    {"own_clocks", QT_TRANSLATE_NOOP("FieldText", "Clocks set by hand")},
    {"licence_expires", QT_TRANSLATE_NOOP("FieldText", "Licence ends")},
    {"usage_limit", QT_TRANSLATE_NOOP("FieldText", "Usage limit")},
    {"start_date", QT_TRANSLATE_NOOP("FieldText", "First day of use")},
    {"end_date", QT_TRANSLATE_NOOP("FieldText", "Last day of use")},
    {"use_policy", QT_TRANSLATE_NOOP("FieldText", "May open an account")},
    {"verified", QT_TRANSLATE_NOOP("FieldText", "Verified")},
    {"tags", QT_TRANSLATE_NOOP("FieldText", "Tags")},
    {"notes", QT_TRANSLATE_NOOP("FieldText", "Notes")},
    {"has_source", QT_TRANSLATE_NOOP("FieldText", "Message it came from")},
    {"batch", QT_TRANSLATE_NOOP("FieldText", "Import")},
}};

QString wordFor(domain::RecordKind kind)
{
    using domain::RecordKind;
    switch (kind) {
    case RecordKind::Pair: return Words::tr("Pair");
    case RecordKind::Key: return Words::tr("Registered key");
    case RecordKind::Order: return Words::tr("Waits for its pair");
    case RecordKind::Certificate: return Words::tr("Certificate without a pair");
    case RecordKind::Undecided: return Words::tr("Not decided");
    }
    return {};
}

QString wordFor(domain::RecordStatus status)
{
    return status == domain::RecordStatus::Archived ? Words::tr("In the archive")
                                                    : Words::tr("Not in the archive");
}

QString wordFor(domain::HmacAlgorithm algorithm)
{
    return domain::algorithmName(algorithm);
}

QString wordFor(domain::UsePolicy policy)
{
    using domain::UsePolicy;
    switch (policy) {
    case UsePolicy::Unknown: return Words::tr("Not known");
    case UsePolicy::OneTime: return Words::tr("Once");
    case UsePolicy::Reusable: return Words::tr("Again and again");
    case UsePolicy::Counted: return Words::tr("A number of times");
    }
    return {};
}

/** A field's value in words. */
struct Told
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &texts) const { return texts.join(u", "_s); }
    QString operator()(QDate day) const { return day.isValid() ? dayText(day) : QString(); }
    QString operator()(const QDateTime &moment) const
    {
        return moment.isValid() ? momentText(moment) : QString();
    }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(qsizetype bytes) const
    {
        return bytes == 0 ? QString() : Words::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    }
    QString operator()(bool kept) const { return kept ? Words::tr("Kept") : QString(); }
    QString operator()(std::optional<int> number) const
    {
        return number ? QString::number(*number) : QString();
    }
    QString operator()(const std::optional<domain::Verification> &verified) const
    {
        return verified ? Words::tr("%1, %2", "what the CA answered as scripts see it, when")
                              .arg(verified->outcome, momentText(verified->at))
                        : QString();
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> QString operator()(Enum value) const { return wordFor(value); }
};

/** A field's value as it is typed. */
struct Typed
{
    QString operator()(const QString &text) const { return text; }
    QString operator()(const QStringList &texts) const { return texts.join(u", "_s); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &moment) const
    {
        return moment.isValid() ? domain::momentAsTyped(moment) : QString();
    }
    QString operator()(std::optional<int> number) const
    {
        return number ? QString::number(*number) : QString();
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> QString operator()(Enum value) const
    {
        return domain::wordOf(value);
    }
    template <typename Other>
    requires(!std::is_enum_v<Other>) QString operator()(const Other &) const { return {}; }
};

bool is(const Field &field, Field::Member member)
{
    return field.member == member;
}

/** Which of the clocks that a rule may set a field is. */
std::optional<domain::DeadlineClock> clockOf(const Field &field)
{
    if (is(field, &Record::portalVisibleUntil))
        return domain::DeadlineClock::Portal;
    if (is(field, &Record::mustRegisterBefore))
        return domain::DeadlineClock::Registration;
    return std::nullopt;
}

/** Tags may be of several words; nothing else in a list is. */
QStringList listIn(const Field &field, const QString &text)
{
    static const QRegularExpression betweenWords(u"[,;\\s]+"_s);
    static const QRegularExpression betweenTags(u"[,;\\n]+"_s);
    return text.split(is(field, &Record::tags) ? betweenTags : betweenWords, Qt::SkipEmptyParts);
}

/** Nothing: there is none. */
Result<std::optional<int>> limitIn(const QString &text)
{
    bool isNumber = false;
    const int limit = text.toInt(&isNumber);
    if (!text.isEmpty() && (!isNumber || limit < 1))
        return Error {ErrorCode::InvalidUsage, text, {}};
    return text.isEmpty() ? std::optional<int>() : std::optional(limit);
}

/** Takes a text over by the type of a change. */
struct Taken
{
    const Field &field;
    const QString &text;
    RecordChanges &changes;

    Result<void> operator()(std::monostate) const { return {}; }
    Result<void> operator()(std::optional<QString> RecordChanges::*change) const
    {
        changes.*change = text;
        return {};
    }
    Result<void> operator()(std::optional<QStringList> RecordChanges::*change) const
    {
        changes.*change = listIn(field, text);
        return {};
    }
    Result<void> operator()(std::optional<QDate> RecordChanges::*change) const
    {
        const auto when = EAB_TRY(whenIn());
        changes.*change = when.day;
        if (when.moment.isValid() && is(field, &Record::orderDate))
            changes.orderedAt = when.moment;
        return {};
    }
    Result<void> operator()(std::optional<QDateTime> RecordChanges::*change) const
    {
        changes.*change = EAB_TRY(whenIn()).earliest();
        return {};
    }
    Result<void> operator()(std::optional<std::optional<int>> RecordChanges::*change) const
    {
        changes.*change = EAB_TRY(limitIn(text.trimmed()));
        return {};
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Result<void>
    operator()(std::optional<Enum> RecordChanges::*change) const
    {
        Enum value {};
        domain::takeWord(value, text);
        changes.*change = value;
        return {};
    }

private:
    [[nodiscard]] Result<domain::DayOrMoment> whenIn() const
    {
        return text.trimmed().isEmpty() ? domain::DayOrMoment() : domain::parseDayOrMoment(text);
    }
};

} // namespace

const Field &fieldNamed(const char *name)
{
    const auto fields = domain::recordFields();
    return *std::find_if(fields.begin(), fields.end(),
                         [name](const Field &field) { return field.name == QLatin1String(name); });
}

QString fieldText(const Field &field)
{
    for (const auto &[name, text] : names) {
        if (field.name == QLatin1String(name))
            return Words::tr(text);
    }
    return field.name;
}

QString changedText(const std::vector<const Field *> &fields)
{
    constexpr size_t mostNamed = 4;
    QStringList names;
    for (size_t i = 0; i < std::min(fields.size(), mostNamed); ++i)
        names << fieldText(*fields[i]);
    if (fields.size() > mostNamed)
        names << u"..."_s;
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString valueText(const Field &field, const Record &record)
{
    if (is(field, &Record::issuer))
        return issuers().displayName(record.issuer);
    if (is(field, &Record::ca))
        return issuers().displayName(record.ca);
    if (!is(field, &Record::ownClocks))
        return field.visit(record, Told());
    QStringList clocks;
    for (const auto clock : {domain::DeadlineClock::Portal, domain::DeadlineClock::Registration}) {
        if (domain::isOwnClock(record, clock))
            clocks << clockText(clock);
    }
    return clocks.join(u", "_s);
}

QString keyText(const Record &record, bool another)
{
    if (!record.hasPair())
        return Words::tr("None saved");
    const auto bytes = static_cast<int>(record.hmacBytes);
    return another ? Words::tr("Another key, %n byte(s)", nullptr, bytes)
                   : Words::tr("%n byte(s)", nullptr, bytes);
}

QString typedText(const Field &field, const Record &record)
{
    if (const auto clock = clockOf(field); clock && !domain::isOwnClock(record, *clock))
        return byRuleWord.toString();
    // Where only the day is known, its first moment stands for the order's.
    if (is(field, &Record::orderDate) && record.orderedAt.isValid()
        && record.orderedAt != record.orderDate.startOfDay(Qt::UTC))
        return domain::momentAsTyped(record.orderedAt);
    return field.visit(record, Typed());
}

Result<void> takeTyped(const Field &field, const QString &text, RecordChanges &changes)
{
    if (const auto clock = clockOf(field); clock && text == byRuleWord) {
        auto &byRule = *clock == domain::DeadlineClock::Portal ? changes.portalByRule
                                                               : changes.registrationByRule;
        byRule = true;
        return {};
    }
    return std::visit(Taken {field, text, changes}, field.change);
}

} // namespace eab::app
