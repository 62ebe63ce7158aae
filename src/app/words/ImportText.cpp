// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ImportText.h"

#include "app/words/TimeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <map>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString fieldText(domain::ImportField field)
{
    using domain::ImportField;
    switch (field) {
    case ImportField::Kid: return Words::tr("Key identifier (KID)");
    case ImportField::Hmac: return Words::tr("HMAC key");
    case ImportField::DirectoryUrl: return Words::tr("Directory URL");
    case ImportField::OrderNumber: return Words::tr("Order number");
    case ImportField::CaReference: return Words::tr("CA Reference");
    case ImportField::Product: return Words::tr("Product");
    case ImportField::Email: return Words::tr("E-mail");
    case ImportField::Customer: return Words::tr("Customer");
    case ImportField::Domain: return Words::tr("Domains");
    case ImportField::OrderDate: return Words::tr("Order date");
    }
    return {};
}

/** A field that messages tell, by its name in recordFields(). */
QString fieldText(const domain::Field &field)
{
    using domain::ImportField;
    static const std::map<QLatin1String, ImportField> known {
        {"kid"_L1, ImportField::Kid},
        {"directory_url"_L1, ImportField::DirectoryUrl},
        {"order_number"_L1, ImportField::OrderNumber},
        {"ca_reference"_L1, ImportField::CaReference},
        {"product"_L1, ImportField::Product},
        {"email"_L1, ImportField::Email},
        {"customer"_L1, ImportField::Customer},
        {"domains"_L1, ImportField::Domain},
        {"order_date"_L1, ImportField::OrderDate},
        {"ordered_at"_L1, ImportField::OrderDate},
    };
    const auto found = known.find(field.name);
    return found == known.end() ? QString(field.name) : fieldText(found->second);
}

QString fieldText(domain::TradeField field)
{
    using domain::ImportField;
    using domain::TradeField;
    switch (field) {
    case TradeField::Seller: return Words::tr("Seller");
    case TradeField::OrderNumber: return fieldText(ImportField::OrderNumber);
    case TradeField::CaReference: return fieldText(ImportField::CaReference);
    case TradeField::Kid: return fieldText(ImportField::Kid);
    case TradeField::Key: return fieldText(ImportField::Hmac);
    case TradeField::Directory: return fieldText(ImportField::DirectoryUrl);
    case TradeField::Product: return fieldText(ImportField::Product);
    case TradeField::Customer: return fieldText(ImportField::Customer);
    case TradeField::Email: return fieldText(ImportField::Email);
    case TradeField::Ordered: return fieldText(ImportField::OrderDate);
    }
    return {};
}

/** In the terminal with their ids, which are what is typed there. */
QString titlesOf(const std::vector<domain::Record> &records, Face face)
{
    QStringList titles;
    for (const domain::Record &record : records) {
        const bool hasId = face == Face::Terminal && !record.id.isEmpty();
        titles << (hasId ? Words::tr("“%1” (%2)", "title and id")
                               .arg(record.title, domain::shortId(record.id))
                         : Words::tr("“%1”", "title without id").arg(record.title));
    }
    return QLocale().createSeparatedList(titles);
}

QString remarkText(const domain::ImportRemark &remark)
{
    using Kind = domain::ImportRemark::Kind;
    const QString field = fieldText(remark.field);
    const QString values = QLocale().createSeparatedList(remark.values);
    switch (remark.kind) {
    case Kind::Cleaned: return Words::tr("%1: invisible characters were taken out.").arg(field);
    case Kind::TooLong:
        return Words::tr("%1: what stands there is too long and was left out.").arg(field);
    case Kind::Contradicted:
        return Words::tr("%1: the source says %2. Which one is right?").arg(field, values);
    case Kind::RepeatedColumn:
        return values.isEmpty()
            ? Words::tr("%1: two columns of this name differ.").arg(field)
            : Words::tr("%1: two columns of this name differ, %2.").arg(field, values);
    case Kind::ShortRow: return Words::tr("The row ends before the columns do.");
    case Kind::LongRow:
        return Words::tr("The row has more cells than there are columns: compare it with the "
                         "source.");
    }
    return {};
}

QString keyNoteText(domain::HmacNote note)
{
    using domain::HmacNote;
    switch (note) {
    case HmacNote::StandardAlphabet:
        return Words::tr("Was standard base64: kept as bytes, written as base64url. Same key.");
    case HmacNote::PaddingRemoved: return Words::tr("The “=” at the end is left out. Same key.");
    case HmacNote::InvisibleRemoved: return Words::tr("Invisible characters were dropped.");
    case HmacNote::WhitespaceRemoved:
        return Words::tr("It was broken over lines and put together.");
    case HmacNote::QuotesRemoved: return Words::tr("Quotes or punctuation around it were dropped.");
    case HmacNote::MixedAlphabets:
        return Words::tr("It mixes two alphabets: compare it with the source.");
    case HmacNote::LastCharacterOdd:
        return Words::tr("Its last character looks wrong: compare it with the source.");
    case HmacNote::LayerRemoved:
        return Words::tr("One extra base64 layer was taken off, which this source adds.");
    }
    return {};
}

QString rejectedText(const ImportSum &sum)
{
    constexpr qsizetype mostNamed = 3;
    const QLocale locale;
    const QString count = locale.toString(sum.rejected);
    const qsizetype more = sum.rejectedFrom.size() - mostNamed;
    if (more <= 0)
        return Words::tr("Could not be used: %1 (%2).", "how many, and which")
            .arg(count, sum.rejectedFrom.join(u", "_s));
    return Words::tr("Could not be used: %1 (%2 and %3 more).", "how many, and which")
        .arg(count, sum.rejectedFrom.first(mostNamed).join(u", "_s), locale.toString(more));
}

} // namespace

QString importSumText(const ImportSum &sum)
{
    QStringList sentences;
    if (sum.saved > 0)
        sentences << Words::tr("%n record(s) saved.", nullptr, sum.saved);
    if (sum.added > 0)
        sentences << Words::tr("Added to %n known record(s).", nullptr, sum.added);
    if (sum.asked > 0)
        sentences << Words::tr("What is told otherwise is kept, and asked.");
    if (sum.removed > 0)
        sentences << Words::tr("Kept with %n removed record(s), and asked.", nullptr, sum.removed);
    const bool isNothingNew = sentences.empty();
    if (sum.known > 0 && !isNothingNew)
        sentences << Words::tr("Known already: %1.").arg(QLocale().toString(sum.known));
    else if (sum.known > 0)
        sentences << Words::tr("Already saved; nothing was stored again.");
    if (sum.leftOut > 0)
        sentences << Words::tr("Left out: %1.").arg(QLocale().toString(sum.leftOut));
    if (sum.rejected > 0)
        sentences << rejectedText(sum);
    return sentences.join(QLatin1Char(' '));
}

QString placeText(const QString &file, int row)
{
    return row > 0 ? Words::tr("%1, row %2", "file and row").arg(file).arg(row) : file;
}

QStringList importRemarks(const domain::ImportCandidate &candidate, QDate today)
{
    QStringList texts;
    for (const domain::ImportRemark &remark : candidate.remarks)
        texts << remarkText(remark);
    switch (domain::doubtAbout(candidate.orderDate, today)) {
    case domain::DayDoubt::None: break;
    case domain::DayDoubt::LongAgo:
        texts << Words::tr("The order date lies more than two years back: check it.");
        break;
    case domain::DayDoubt::Ahead:
        texts << Words::tr("The order date lies in the future: check it.");
        break;
    }
    return texts;
}

QStringList keyNotes(const std::vector<domain::HmacNote> &notes)
{
    QStringList texts;
    for (const domain::HmacNote note : notes)
        texts << keyNoteText(note);
    return texts;
}

QStringList keyDoubts(const std::vector<domain::HmacNote> &notes)
{
    QStringList texts;
    for (const domain::HmacNote note : notes) {
        if (note == domain::HmacNote::MixedAlphabets || note == domain::HmacNote::LastCharacterOdd)
            texts << Words::tr("HMAC key: %1").arg(keyNoteText(note));
    }
    return texts;
}

QString additionText(const Addition &addition, const domain::Record &record, Face face)
{
    const QString title = titlesOf({record}, face);
    QStringList names;
    QStringList sentences;
    if (addition.pair && addition.replacesKey)
        sentences << Words::tr("Replaces the HMAC key of %1.").arg(title);
    else if (addition.pair)
        names << Words::tr("the pair");
    for (const domain::Field *field : addition.fields) {
        const QString name = fieldText(*field);
        if (!names.contains(name))
            names << name;
    }
    if (addition.facts)
        names << Words::tr("what the provider answered");
    if (!names.empty())
        sentences << Words::tr("Adds to %1: %2.").arg(title, QLocale().createSeparatedList(names));
    QStringList asked;
    for (const domain::TradeField field : addition.asks)
        asked << fieldText(field);
    if (!asked.empty())
        sentences << Words::tr("Says something else than %1: %2. It is asked which is right.")
                         .arg(title, QLocale().createSeparatedList(asked));
    return sentences.join(QLatin1Char(' '));
}

QString newRecordText(const domain::Record &record)
{
    using domain::RecordKind;
    switch (record.kind) {
    case RecordKind::Pair: return Words::tr("New: “%1”, with its pair.").arg(record.title);
    case RecordKind::Key: return Words::tr("New: “%1”, a registered key.").arg(record.title);
    case RecordKind::Certificate:
        return Words::tr("New: “%1”, no pair expected.").arg(record.title);
    case RecordKind::Undecided:
        return Words::tr("New: “%1”; the message does not say whether a pair will come.")
            .arg(record.title);
    default: return Words::tr("New: “%1”, whose pair is still to come.").arg(record.title);
    }
}

QString offeredText(domain::TradeField field, const QString &value)
{
    if (value.isEmpty())
        return Words::tr("another HMAC key");
    if (field != domain::TradeField::Ordered)
        return value;
    const bool isDay = value.size() == QStringView(u"2026-11-20").size();
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    return isDay           ? dayText(QDate::fromString(value, Qt::ISODate))
        : moment.isValid() ? momentText(moment)
                           : value;
}

QString questionText(const ImportQuestion &question, Face face)
{
    using Kind = domain::Question::Kind;
    const QString about = titlesOf(question.about, face);
    QStringList offered;
    for (const QString &value : question.values)
        offered << offeredText(question.field, value);
    const QString values = QLocale().createSeparatedList(offered);
    switch (question.kind) {
    case Kind::WhichRecord:
        return Words::tr("%1 may be the same as %2. It stands by itself until you say so.")
            .arg(about, titlesOf(question.options, face));
    case Kind::WhichValue:
        return question.field == domain::TradeField::Key
            ? Words::tr("%1: the messages tell several HMAC keys. Which one is right?").arg(about)
            : Words::tr("%1: the messages do not agree about “%2”: %3. Which one is right?")
                  .arg(about, fieldText(question.field), values);
    case Kind::WhichSeller:
        return values.isEmpty()
            ? Words::tr("%1: the seller is not known.").arg(about)
            : Words::tr("%1: the seller is not known; it may be %2.").arg(about, values);
    case Kind::InBin:
        return Words::tr("%1 was removed, and a message speaks of it. Shall it come back?")
            .arg(about);
    }
    return {};
}

QString questionKind(domain::Question::Kind kind)
{
    using Kind = domain::Question::Kind;
    switch (kind) {
    case Kind::WhichRecord: return u"record"_s;
    case Kind::WhichValue: return u"value"_s;
    case Kind::WhichSeller: return u"seller"_s;
    case Kind::InBin: return u"bin"_s;
    }
    return {};
}

QString leftOutText(const domain::Reading &reading)
{
    if (reading.leftOut.isEmpty())
        return {};
    return Words::tr("Attachments that told nothing: %1.")
        .arg(QLocale().createSeparatedList(reading.leftOut));
}

} // namespace eab::app
