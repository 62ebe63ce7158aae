// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/ImportCredential.h"
#include "app/words/ErrorText.h"
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

Result<int> run(Context &context, const Options &options)
{
    auto bytes = EAB_TRY(context.terminal.readAll(text(options.file), app::mostSourceBytes));
    const auto preview = app::ImportCredential::read(QFileInfo(text(options.file)).fileName(),
                                                     WipedBytes::taking(std::move(bytes)));
    QJsonArray credentials;
    for (const app::ImportItem &item : preview.items) {
        if (item.candidate.problem)
            continue;
        credentials.append(json(item.candidate, options.reveal));
        sayOne(context.terminal, item.candidate, options.reveal);
    }
    const auto &error = preview.reading.error;
    context.terminal.answer(
        {{u"format"_s, textOrNull(preview.reading.format)},
         {u"credentials"_s, credentials},
         {u"error"_s, error ? QJsonValue(errorName(error->code)) : QJsonValue()}});
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
