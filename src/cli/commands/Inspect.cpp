// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/words/ErrorText.h"
#include "app/words/ImportText.h"
#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"

#include <QFileInfo>

namespace eab::cli {

namespace {

using domain::ImportCandidate;

struct Options
{
    std::string file;
    bool reveal = false;
};

QJsonObject json(const ImportCandidate &candidate, bool reveal)
{
    QJsonValue hmac;
    if (reveal)
        hmac = QString::fromLatin1(candidate.hmac.toBase64Url().expose());
    return {
        {u"kid"_s, textOrNull(candidate.kid)},
        {u"hmac_base64url"_s, hmac},
        {u"hmac_hint"_s, Words::tr("%n byte(s)", nullptr, static_cast<int>(candidate.hmac.size()))},
        {u"directory_url"_s, textOrNull(candidate.directoryUrl)},
        {u"order_number"_s, textOrNull(candidate.orderNumber)},
        {u"ca_reference"_s, textOrNull(candidate.caReference)},
        {u"product"_s, textOrNull(candidate.product)},
        {u"email"_s, textOrNull(candidate.email)},
        {u"order_date"_s, textOrNull(candidate.orderDate.toString(Qt::ISODate))}};
}

/** A purchase that comes without a pair, and what is known of the pair: that it will come, that
 *  there is none, or nothing. */
QJsonObject purchaseJson(const ImportCandidate &candidate, domain::RecordKind kind)
{
    return {{u"kind"_s, domain::kindName(kind)},
            {u"kid"_s, textOrNull(candidate.kid)},
            {u"order_number"_s, textOrNull(candidate.orderNumber)},
            {u"ca_reference"_s, textOrNull(candidate.caReference)},
            {u"product"_s, textOrNull(candidate.product)},
            {u"email"_s, textOrNull(candidate.email)},
            {u"order_date"_s, textOrNull(candidate.orderDate.toString(Qt::ISODate))}};
}

QString kindText(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Key: return Words::tr("none: a public key is registered instead");
    case domain::RecordKind::Order: return Words::tr("comes with this product");
    case domain::RecordKind::Certificate: return Words::tr("none expected");
    default: return Words::tr("the message does not say whether one will come");
    }
}

void sayOne(Terminal &terminal, const ImportCandidate &candidate, const QString &pair,
            const QStringList &remarks, bool reveal)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    add(Words::tr("Key identifier (KID)"), candidate.kid);
    add(Words::tr("Pair"), pair);
    if (!candidate.hmac.isEmpty())
        add(Words::tr("HMAC key"),
            Words::tr("%n byte(s)", nullptr, static_cast<int>(candidate.hmac.size())));
    add(Words::tr("Directory URL"), candidate.directoryUrl);
    add(Words::tr("Order number"), candidate.orderNumber);
    add(Words::tr("CA Reference"), candidate.caReference);
    add(Words::tr("Product"), candidate.product);
    add(Words::tr("E-mail"), candidate.email);
    add(Words::tr("Order date"), app::dayText(candidate.orderDate));
    add(Words::tr("Check"), remarks.join(QLatin1Char(' ')));
    terminal.sayTable(rows);
    if (reveal && !candidate.hmac.isEmpty() && !terminal.isJson())
        terminal.saySecret(candidate.hmac.toBase64Url());
    terminal.say();
}

Result<int> run(Context &context, const Options &options)
{
    auto bytes = EAB_TRY(context.terminal.readAll(text(options.file), app::mostSourceBytes));
    const auto preview = app::ImportCredential::read(QFileInfo(text(options.file)).fileName(),
                                                     WipedBytes::taking(std::move(bytes)));
    QJsonArray credentials;
    QJsonArray purchases;
    const QDate today = context.session.clock().now().date();
    for (const app::ImportItem &item : preview.items) {
        const ImportCandidate &candidate = item.candidate;
        if (candidate.problem)
            continue;
        QString pair;
        if (candidate.tellsNoPair()) {
            const auto kind = app::proposedKind(candidate, preview.reading.sender);
            purchases.append(purchaseJson(candidate, kind));
            pair = kindText(kind);
        } else {
            credentials.append(json(candidate, options.reveal));
        }
        sayOne(context.terminal, candidate, pair, app::importRemarks(candidate, today),
               options.reveal);
    }
    if (const QString leftOut = app::leftOutText(preview.reading); !leftOut.isEmpty())
        context.terminal.say(leftOut);
    const auto &error = preview.reading.error;
    // A registered key is no credential that could be shown here.
    const bool onlyKeys = !preview.items.empty()
        && std::all_of(preview.items.begin(), preview.items.end(),
                       [](const app::ImportItem &item) { return item.candidate.tellsKey(); });
    const auto code = error ? std::optional(error->code)
        : onlyKeys          ? std::optional(ErrorCode::NoCredentials)
                            : std::nullopt;
    context.terminal.answer({{u"format"_s, textOrNull(preview.reading.format)},
                             {u"credentials"_s, credentials},
                             {u"purchases"_s, purchases},
                             {u"error"_s, code ? QJsonValue(errorName(*code)) : QJsonValue()}});
    return error ? Result<int>(*error) : 0;
}

} // namespace

void addInspect(Commands &commands)
{
    const auto [command, options] = commands.add(
        "inspect", "Show what is in a mail, an API answer or a text; opens no vault", {}, run);
    command.add_option("file", options.file, "File to read, - for standard input")->required();
    command.add_flag("--reveal", options.reveal, "Show the HMAC key, too");
}

} // namespace eab::cli
