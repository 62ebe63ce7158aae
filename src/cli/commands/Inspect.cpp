// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/words/ErrorText.h"
#include "app/words/TimeText.h"
#include "cli/Commands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

using domain::ImportCandidate;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonObject json(const ImportCandidate &candidate, bool reveal)
{
    QJsonValue hmac;
    if (reveal)
        hmac = QString::fromLatin1(candidate.hmac.toBase64Url().expose());
    return {{QStringLiteral("kid"), orNull(candidate.kid)},
            {QStringLiteral("hmac_base64url"), hmac},
            {QStringLiteral("hmac_hint"),
             Words::tr("%n byte(s)", nullptr, static_cast<int>(candidate.hmac.size()))},
            {QStringLiteral("directory_url"), orNull(candidate.directoryUrl)},
            {QStringLiteral("order_number"), orNull(candidate.orderNumber)},
            {QStringLiteral("ca_reference"), orNull(candidate.caReference)},
            {QStringLiteral("product"), orNull(candidate.product)},
            {QStringLiteral("email"), orNull(candidate.email)},
            {QStringLiteral("order_date"), orNull(candidate.orderDate.toString(Qt::ISODate))}};
}

void sayOne(Terminal &terminal, const ImportCandidate &candidate, bool reveal)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    add(Words::tr("Key identifier (KID)"), candidate.kid);
    add(Words::tr("HMAC key"),
        Words::tr("%n byte(s)", nullptr, static_cast<int>(candidate.hmac.size())));
    add(Words::tr("Directory URL"), candidate.directoryUrl);
    add(Words::tr("Order number"), candidate.orderNumber);
    add(Words::tr("CA Reference"), candidate.caReference);
    add(Words::tr("Product"), candidate.product);
    add(Words::tr("E-mail"), candidate.email);
    add(Words::tr("Order date"), app::dayText(candidate.orderDate));
    terminal.sayTable(rows);
    if (reveal && !terminal.isJson())
        terminal.saySecret(candidate.hmac.toBase64Url());
    terminal.say();
}

int run(Context &context, const std::string &file, bool reveal)
{
    auto bytes = context.terminal.readAll(text(file), app::mostSourceBytes);
    if (!bytes)
        return context.terminal.fail(bytes.error());
    const auto preview = app::ImportCredential::read(QFileInfo(text(file)).fileName(),
                                                     WipedBytes::taking(std::move(*bytes)));
    QJsonArray credentials;
    for (const app::ImportItem &item : preview.items) {
        if (item.candidate.problem)
            continue;
        credentials.append(json(item.candidate, reveal));
        sayOne(context.terminal, item.candidate, reveal);
    }
    const auto &error = preview.reading.error;
    context.terminal.answer(
        {{QStringLiteral("format"), orNull(preview.reading.format)},
         {QStringLiteral("credentials"), credentials},
         {QStringLiteral("error"), error ? QJsonValue(errorName(error->code)) : QJsonValue()}});
    return error ? context.terminal.fail(*error) : 0;
}

} // namespace

void addInspect(CLI::App &app, Context &context)
{
    auto *command = app.add_subcommand(
        "inspect", "Show what is in a mail, an API answer or a text; opens no vault");
    auto file = std::make_shared<std::string>();
    auto reveal = std::make_shared<bool>(false);
    command->add_option("file", *file, "File to read, - for standard input")->required();
    command->add_flag("--reveal", *reveal, "Show the HMAC key, too");
    command->callback([&context, file, reveal] {
        context.chosen = [&context, file, reveal] { return run(context, *file, *reveal); };
    });
}

} // namespace eab::cli
