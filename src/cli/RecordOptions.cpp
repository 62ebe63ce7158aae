// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/RecordOptions.h"

#include "cli/Choice.h"

namespace eab::cli {

namespace {

constexpr qint64 mostNotesBytes = 1 << 20;

} // namespace

struct RecordOptions::Values
{
    CLI::App *command = nullptr;
    std::string title, issuer, kid, hmacFile, directory, order, reference, product, email, customer,
        orderDate, licenceExpires, notesFile;
    std::vector<std::string> domains, tags;
    domain::HmacAlgorithm algorithm = domain::HmacAlgorithm::Hs256;
    bool acceptShortKey = false;

    [[nodiscard]] bool given(const char *name) const { return command->count(name) > 0; }
    [[nodiscard]] std::optional<QString> ifGiven(const char *name, const std::string &value) const
    {
        return given(name) ? std::optional<QString>(text(value)) : std::nullopt;
    }
};

RecordOptions::RecordOptions(CLI::App &command)
    : m_values(std::make_shared<Values>())
{
    Values &v = *m_values;
    v.command = &command;
    command.add_option("--title", v.title, "Title of the record")->type_name("TITLE");
    command
        .add_option("--issuer", v.issuer,
                    "Issuer or seller: an id known to the program, or any name")
        ->type_name("NAME");
    command.add_option("--kid", v.kid, "Key identifier (KID)")->type_name("KID");
    command
        .add_option("--hmac-file", v.hmacFile,
                    "File whose first line is the HMAC key, - for standard input")
        ->type_name("FILE");
    command.add_flag("--accept-short-key", v.acceptShortKey,
                     "Store an HMAC key shorter than 32 bytes all the same");
    addChoice(command, "--hmac-alg", v.algorithm,
              {{"HS256", domain::HmacAlgorithm::Hs256},
               {"HS384", domain::HmacAlgorithm::Hs384},
               {"HS512", domain::HmacAlgorithm::Hs512}},
              "What the key is used with; HS256 is usual");
    command.add_option("--directory", v.directory, "ACME directory URL")->type_name("URL");
    command.add_option("--order", v.order, "Order number")->type_name("NUMBER");
    command
        .add_option("--ca-reference", v.reference, "CA Reference, formerly Supplier Order Number")
        ->type_name("NUMBER");
    command.add_option("--product", v.product, "Product")->type_name("NAME");
    command.add_option("--email", v.email, "Contact for the ACME account")->type_name("ADDRESS");
    command.add_option("--customer", v.customer, "Customer")->type_name("NAME");
    command
        .add_option("--order-date", v.orderDate,
                    "YYYY-MM-DD, or with the time as YYYY-MM-DDThh:mm:ssZ")
        ->type_name("TIME");
    command
        .add_option("--licence-expires", v.licenceExpires,
                    "When the licence ends, as a day or a moment")
        ->type_name("TIME");
    command.add_option("--domain", v.domains, "Domain name; may be given more than once")
        ->type_name("NAME")
        ->take_all();
    command.add_option("--tag", v.tags, "Tag; may be given more than once")
        ->type_name("TAG")
        ->take_all();
    command.add_option("--notes-file", v.notesFile, "File with notes, - for standard input")
        ->type_name("FILE");
}

Result<DayOrMoment> parseDayOrMoment(const QString &given)
{
    const QString trimmed = given.trimmed();
    if (const QDate day = QDate::fromString(trimmed, Qt::ISODate);
        day.isValid() && trimmed.size() == 10)
        return DayOrMoment {day, {}};
    const QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (moment.isValid() && trimmed.contains(QLatin1Char('T')))
        return DayOrMoment {moment.date(), moment.toUTC()};
    return Error {ErrorCode::InvalidDate, given.left(40), {}};
}

Result<app::RecordChanges> RecordOptions::changes(Terminal &terminal) const
{
    const Values &v = *m_values;
    app::RecordChanges changes;
    changes.title = v.ifGiven("--title", v.title);
    changes.issuer = v.ifGiven("--issuer", v.issuer);
    changes.kid = v.ifGiven("--kid", v.kid);
    changes.directoryUrl = v.ifGiven("--directory", v.directory);
    changes.orderNumber = v.ifGiven("--order", v.order);
    changes.caReference = v.ifGiven("--ca-reference", v.reference);
    changes.product = v.ifGiven("--product", v.product);
    changes.email = v.ifGiven("--email", v.email);
    changes.customer = v.ifGiven("--customer", v.customer);
    if (v.given("--domain"))
        changes.domains = texts(v.domains);
    if (v.given("--tag"))
        changes.tags = texts(v.tags);
    if (v.acceptShortKey)
        changes.shortKey = domain::ShortKey::AcceptAfterWarning;
    if (v.given("--hmac-alg"))
        changes.algorithm = v.algorithm;
    if (v.given("--order-date")) {
        const auto when = parseDayOrMoment(text(v.orderDate));
        if (!when)
            return when.error();
        changes.orderDate = when->day;
        if (when->moment.isValid())
            changes.orderedAt = when->moment;
    }
    if (v.given("--licence-expires")) {
        const auto when = parseDayOrMoment(text(v.licenceExpires));
        if (!when)
            return when.error();
        changes.licenceExpires
            = when->moment.isValid() ? when->moment : when->day.startOfDay(Qt::UTC);
    }
    if (v.given("--hmac-file")) {
        const auto line = terminal.firstLine(text(v.hmacFile));
        if (!line)
            return line.error();
        QString typed = QString::fromUtf8(line->expose());
        auto decoded = domain::HmacKey::decode(typed);
        wipe(typed);
        if (!decoded)
            return decoded.error();
        changes.hmac = std::move(decoded->key);
    }
    if (v.given("--notes-file")) {
        const auto notes = terminal.readAll(text(v.notesFile), mostNotesBytes);
        if (!notes)
            return notes.error();
        changes.notes = QString::fromUtf8(*notes);
    }
    return changes;
}

} // namespace eab::cli
