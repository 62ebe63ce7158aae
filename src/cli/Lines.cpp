// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Lines.h"

#include "app/words/Issuers.h"
#include "app/words/SetupText.h"
#include "app/words/TimeText.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace eab::cli {

namespace {

using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

QJsonArray commandsJson(const std::vector<domain::SetupCommand> &commands)
{
    QJsonArray array;
    for (const domain::SetupCommand &command : commands)
        array.append(QJsonObject {{QStringLiteral("run"), command.run},
                                  {QStringLiteral("why"), app::purposeText(command.purpose)},
                                  {QStringLiteral("as_root"), command.asRoot}});
    return array;
}

} // namespace

QJsonArray slotsJson(const std::vector<app::SlotInfo> &infos)
{
    QJsonArray array;
    for (const app::SlotInfo &info : infos)
        array.append(
            QJsonObject {{QStringLiteral("id"), info.id},
                         {QStringLiteral("kind"), nameOf(domain::slotKindNames, info.kind)},
                         {QStringLiteral("role"), nameOf(domain::slotRoleNames, info.role)},
                         {QStringLiteral("label"), info.label},
                         {QStringLiteral("created"), domain::jsonMoment(info.created)},
                         {QStringLiteral("used"), info.used}});
    return array;
}

std::vector<QStringList> slotsTable(const std::vector<app::SlotInfo> &infos)
{
    std::vector<QStringList> rows {{Words::tr("SLOT"), Words::tr("KIND"), Words::tr("ROLE"),
                                    Words::tr("CREATED"), Words::tr("LABEL")}};
    for (const app::SlotInfo &info : infos)
        rows.push_back({info.id, nameOf(domain::slotKindNames, info.kind),
                        nameOf(domain::slotRoleNames, info.role),
                        app::dayText(info.created.toLocalTime().date()),
                        info.used ? Words::tr("%1 (in use now)").arg(info.label) : info.label});
    return rows;
}

QJsonArray recordsJson(const std::vector<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array.append(domain::toJson(record));
    return array;
}

std::vector<QStringList> recordsTable(const std::vector<Record> &records, const QDateTime &now)
{
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("TIME LEFT"), Words::tr("STATE"),
                                    Words::tr("ORDER"), Words::tr("TITLE")}};
    for (const Record &record : records) {
        const auto deadline = domain::leadingDeadline(record, now);
        rows.push_back(
            {record.id,
             deadline ? app::timeLeft(now.secsTo(deadline->at)) : Words::tr("no deadline"),
             app::proofText(record), record.orderNumber, record.title});
    }
    return rows;
}

std::vector<QStringList> recordTable(const Record &record, const QDateTime &now)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    add(Words::tr("Record"), record.id);
    add(Words::tr("Title"), record.title);
    add(Words::tr("Issuer"), app::issuers().displayName(record.issuer));
    add(Words::tr("Key identifier (KID)"), record.kid);
    add(Words::tr("HMAC key"),
        record.hasPair()
            ? Words::tr("saved, %n byte(s), %1", nullptr, static_cast<int>(record.hmacBytes))
                  .arg(domain::algorithmName(record.algorithm))
            : Words::tr("not saved yet"));
    add(Words::tr("Directory URL"), record.directoryUrl);
    add(Words::tr("Order number"), record.orderNumber);
    add(Words::tr("CA Reference"), record.caReference);
    if (domain::referenceEqualsOrder(record))
        add(Words::tr("Warning"),
            Words::tr("the CA Reference equals the order number; usually they differ"));
    add(Words::tr("Product"), record.product);
    add(Words::tr("Customer"), record.customer);
    add(Words::tr("E-mail"), record.email);
    add(Words::tr("Domains"), record.domains.join(QStringLiteral(", ")));
    if (record.orderedAt.isValid() || record.orderDate.isValid())
        add(Words::tr("Ordered"), app::orderedText(record));
    for (const domain::Deadline &deadline : domain::deadlinesOf(record))
        add(app::clockText(deadline.clock),
            Words::tr("until %1, %2")
                .arg(app::momentText(deadline.at), app::timeLeft(now.secsTo(deadline.at))));
    add(Words::tr("State"), app::proofText(record));
    add(Words::tr("Next"), app::adviceText(domain::nextStep(record, now)));
    add(Words::tr("Rule"), app::portalRule(record));
    add(Words::tr("Tags"), record.tags.join(QStringLiteral(", ")));
    add(Words::tr("Message"),
        record.hasSource ? Words::tr("kept, sealed with the record") : QString());
    add(Words::tr("Notes"), record.notes);
    return rows;
}

QJsonObject setupJson(const domain::Setup &setup)
{
    QJsonArray files;
    for (const domain::SetupFile &file : setup.files)
        files.append(QJsonObject {
            {QStringLiteral("path"), file.path},
            {QStringLiteral("mode"), QStringLiteral("%1").arg(file.mode, 4, 8, QLatin1Char('0'))},
            {QStringLiteral("secret"), file.isSecret()}});
    QJsonArray warnings;
    for (const domain::SetupNotice &notice : setup.warnings)
        warnings.append(app::warningText(notice));
    return {{QStringLiteral("client"), setup.client},
            {QStringLiteral("version"), setup.version.toString()},
            {QStringLiteral("files"), files},
            {QStringLiteral("commands"), commandsJson(setup.commands)},
            {QStringLiteral("renew"), commandsJson(setup.renew)},
            {QStringLiteral("warnings"), warnings}};
}

} // namespace eab::cli
