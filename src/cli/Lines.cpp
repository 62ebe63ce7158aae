// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Lines.h"

#include "app/uses/RecordFacts.h"
#include "app/uses/Uses.h"
#include "app/words/AdviceText.h"
#include "app/words/ErrorText.h"
#include "app/words/FactText.h"
#include "app/words/Issuers.h"
#include "app/words/ProviderText.h"
#include "app/words/SetupText.h"
#include "app/words/TimeText.h"
#include "app/words/UseText.h"
#include "app/words/VerifyText.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace eab::cli {

namespace {

using domain::Record;
using domain::VerifyOutcome;
using domain::VerifyReport;

QJsonArray commandsJson(const std::vector<domain::SetupCommand> &commands)
{
    QJsonArray array;
    for (const domain::SetupCommand &command : commands)
        array.append(QJsonObject {{u"run"_s, command.run},
                                  {u"why"_s, app::purposeText(command.purpose)},
                                  {u"as_root"_s, command.asRoot}});
    return array;
}

QString missingPairText(domain::RecordKind kind)
{
    switch (kind) {
    case domain::RecordKind::Certificate: return Words::tr("none expected");
    case domain::RecordKind::Undecided:
        return Words::tr("the message does not say whether one will come");
    default: return Words::tr("not saved yet");
    }
}

int exitCodeOf(VerifyOutcome outcome)
{
    switch (outcome) {
    case VerifyOutcome::Accepted:
    case VerifyOutcome::AcceptedUnconfirmed:
    case VerifyOutcome::DirectoryOk:
    case VerifyOutcome::NotRequired:
    case VerifyOutcome::Works: return 0;
    case VerifyOutcome::OutcomeUnknown: return 9;
    default: return 8;
    }
}

} // namespace

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray slotsJson(const std::vector<app::SlotInfo> &infos)
{
    QJsonArray array;
    for (const app::SlotInfo &info : infos) {
        QJsonObject object {{u"id"_s, info.id},
                            {u"kind"_s, nameOf(domain::slotKindNames, info.kind)},
                            {u"role"_s, nameOf(domain::slotRoleNames, info.role)},
                            {u"label"_s, info.label},
                            {u"created"_s, domain::jsonMoment(info.created)},
                            {u"last_used"_s, domain::jsonMoment(info.lastUsed)},
                            {u"used"_s, info.used}};
        if (info.unshown)
            object.insert(u"sheet_checked"_s, false);
        array.append(object);
    }
    return array;
}

std::vector<QStringList> slotsTable(const std::vector<app::SlotInfo> &infos)
{
    std::vector<QStringList> rows {{Words::tr("SLOT"), Words::tr("KIND"), Words::tr("ROLE"),
                                    Words::tr("CREATED"), Words::tr("LAST USED"),
                                    Words::tr("LABEL")}};
    for (const app::SlotInfo &info : infos)
        rows.push_back(
            {info.id, nameOf(domain::slotKindNames, info.kind),
             nameOf(domain::slotRoleNames, info.role),
             app::dayText(info.created.toLocalTime().date()),
             info.lastUsed.isValid() ? app::dayText(info.lastUsed.toLocalTime().date()) : u"-"_s,
             info.used          ? Words::tr("%1 (in use now)").arg(info.label)
                 : info.unshown ? Words::tr("%1 (sheet not checked)").arg(info.label)
                                : info.label});
    return rows;
}

namespace {

template <typename Records, typename RecordOf>
std::vector<QStringList> tableOf(const Records &records, const QDateTime &now, RecordOf recordOf)
{
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("TIME LEFT"), Words::tr("STATE"),
                                    Words::tr("ORDER"), Words::tr("TITLE")}};
    // From an hour on, a time is told by its whole hours: many records share theirs.
    constexpr qint64 hour = 3600;
    QHash<qint64, QString> told;
    const auto left = [&told](qint64 seconds) {
        if (std::abs(seconds) < hour)
            return app::timeLeft(seconds);
        QString &text = told[seconds / hour];
        if (text.isEmpty())
            text = app::timeLeft(seconds);
        return text;
    };
    rows.reserve(records.size() + 1);
    for (const auto &one : records) {
        const Record &record = recordOf(one);
        const auto deadline = domain::leadingDeadline(record, now);
        rows.push_back({domain::shortId(record.id),
                        deadline ? left(now.secsTo(deadline->at)) : Words::tr("no deadline"),
                        app::proofText(record), record.orderNumber, record.title});
    }
    return rows;
}

} // namespace

std::vector<QStringList> recordsTable(const std::vector<Record> &records, const QDateTime &now)
{
    return tableOf(records, now, [](const Record &record) -> const Record & { return record; });
}

std::vector<QStringList> recordsTable(const std::vector<app::ToldRecord> &records,
                                      const QDateTime &now)
{
    return tableOf(records, now,
                   [](const app::ToldRecord &told) -> const Record & { return *told; });
}

QJsonObject backupJson(const app::BackupLine &line)
{
    return {{u"path"_s, line.path},
            {u"made"_s, line.made.toString(Qt::ISODate)},
            {u"records"_s, line.records < 0 ? QJsonValue() : QJsonValue(line.records)},
            {u"bytes"_s, line.bytes},
            {u"elsewhere"_s, line.isElsewhere}};
}

std::vector<QStringList> recordTable(const Record &record, const std::vector<domain::Use> &uses,
                                     const QDateTime &now)
{
    std::vector<QStringList> rows;
    const auto add = [&rows](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.push_back({name, value});
    };
    add(Words::tr("Record"), domain::shortId(record.id));
    add(Words::tr("Title"), record.title);
    add(Words::tr("Seller"), app::issuers().displayName(record.issuer));
    add(Words::tr("CA"), app::issuers().displayName(app::caOf(record)));
    add(Words::tr("Key identifier (KID)"), record.kid);
    add(Words::tr("HMAC key"),
        record.hasPair()
            ? Words::tr("saved, %n byte(s), %1", nullptr, static_cast<int>(record.hmacBytes))
                  .arg(domain::algorithmName(record.algorithm))
            : missingPairText(record.kind));
    add(Words::tr("Directory URL"), record.directoryUrl);
    add(Words::tr("Order number"), record.orderNumber);
    add(Words::tr("CA Reference"), record.caReference);
    if (domain::referenceEqualsOrder(record))
        add(Words::tr("Warning"),
            Words::tr("the CA Reference equals the order number; usually they differ"));
    add(Words::tr("Product"), record.product);
    add(Words::tr("Customer"), record.customer);
    add(Words::tr("E-mail"), record.email);
    add(Words::tr("Further contacts"), record.contacts.join(u", "_s));
    add(Words::tr("Domains"), record.domains.join(u", "_s));
    if (record.orderedAt.isValid() || record.orderDate.isValid())
        add(Words::tr("Ordered"), app::orderedText(record));
    for (const domain::Deadline &deadline : domain::deadlinesOf(record))
        add(app::clockText(deadline.clock),
            Words::tr("until %1, %2")
                .arg(app::momentText(deadline.at), app::timeLeft(now.secsTo(deadline.at))));
    add(Words::tr("State"), app::proofText(record));
    for (const domain::Use &use : uses)
        add(Words::tr("Used on"), app::useText(use));
    add(Words::tr("Next"), app::adviceText(record, now));
    add(Words::tr("Rule"), app::portalRule(record));
    add(Words::tr("Tags"), record.tags.join(u", "_s));
    add(Words::tr("Message"),
        record.hasSource ? Words::tr("kept, sealed with the record") : QString());
    add(Words::tr("Notes"), record.notes);
    return rows;
}

QJsonArray messagesJson(const std::vector<app::MessageLine> &messages)
{
    QJsonArray array;
    for (const app::MessageLine &message : messages)
        array.append(QJsonObject {{u"id"_s, message.id},
                                  {u"name"_s, textOrNull(message.name)},
                                  {u"at"_s, domain::jsonMoment(message.at)}});
    return array;
}

QJsonObject recordJson(const Record &record, const std::vector<domain::Use> &uses,
                       const std::vector<domain::ApiFact> &facts)
{
    QJsonArray array;
    for (const domain::Use &use : uses)
        array.append(QJsonObject {{u"id"_s, use.id},
                                  {u"host"_s, textOrNull(use.host)},
                                  {u"client"_s, textOrNull(use.client)},
                                  {u"version"_s, textOrNull(use.version)},
                                  {u"client_dir"_s, textOrNull(use.clientDir)},
                                  {u"account_url"_s, textOrNull(use.accountUrl)},
                                  {u"how"_s, nameOf(domain::useHowNames, use.how)},
                                  {u"since"_s, domain::jsonMoment(use.since)},
                                  {u"at"_s, domain::jsonMoment(use.at)},
                                  {u"former_pair"_s, use.isFormer}});
    QJsonObject json = domain::toJson(record);
    json.insert(u"seller"_s, textOrNull(record.issuer));
    json.insert(u"ca"_s, textOrNull(app::caOf(record)));
    json.insert(u"uses"_s, array);
    json.insert(u"facts"_s, domain::toJson(facts));
    return json;
}

void sayFacts(Terminal &terminal, const Record &record, const std::vector<domain::ApiFact> &facts)
{
    const auto lines = app::factLines(facts, record);
    if (lines.empty())
        return;
    terminal.say();
    terminal.say(
        Words::tr("From the provider, as of %1:").arg(app::momentText(app::toldLast(facts))));
    std::vector<QStringList> rows;
    rows.reserve(lines.size());
    for (const app::FactLine &line : lines)
        rows.push_back({line.name,
                        line.remark.isEmpty()
                            ? line.value
                            : Words::tr("%1 (%2)", "value, remark").arg(line.value, line.remark)});
    terminal.sayTable(rows);
}

Result<int> answerRecord(Context &context, const Result<Record> &record)
{
    if (!record)
        return record.error();
    const auto uses = EAB_TRY(app::Uses(context.session).ofRecord(record->id));
    const auto facts = EAB_TRY(app::RecordFacts(context.session).ofRecord(record->id));
    if (context.terminal.isJson()) {
        context.terminal.answer(recordJson(*record, uses, facts));
    } else {
        context.terminal.sayTable(recordTable(*record, uses, context.session.clock().now()));
        sayFacts(context.terminal, *record, facts);
    }
    return 0;
}

Result<int> answerRecords(Context &context, const std::vector<Record> &records)
{
    if (context.terminal.isJson()) {
        const auto uses = EAB_TRY(app::Uses(context.session).byRecord());
        const auto facts = EAB_TRY(app::RecordFacts(context.session).byRecord());
        QJsonArray array;
        for (const Record &record : records)
            array.append(recordJson(record, uses.value(record.id), facts.value(record.id)));
        context.terminal.answerList(array);
    } else if (records.empty()) {
        context.terminal.say(Words::tr("Nothing found."));
    } else {
        context.terminal.sayTable(recordsTable(records, context.session.clock().now()));
    }
    return 0;
}

QJsonArray warningsJson(const std::vector<domain::UseWarning> &before,
                        const std::vector<domain::SetupNotice> &notices)
{
    QJsonArray array;
    for (const domain::UseWarning &warning : before)
        array.append(app::useWarningText(warning));
    for (const domain::SetupNotice &notice : notices)
        array.append(app::warningText(notice));
    return array;
}

Result<void> sayBefore(Terminal &terminal, const std::vector<domain::UseWarning> &warnings,
                       const Record &record, bool yes)
{
    for (const domain::UseWarning &warning : warnings)
        terminal.remark(Words::tr("warning: %1").arg(app::useWarningText(warning)));
    const bool spent
        = std::any_of(warnings.begin(), warnings.end(), [](const domain::UseWarning &warning) {
              return warning.concern == domain::UseConcern::PairSpent;
          });
    if (!spent || yes)
        return {};
    if (!terminal.canAsk())
        return Error {ErrorCode::PairSpent, record.title, {}};
    if (!EAB_TRY(terminal.confirm(Words::tr("Write the files all the same?"))))
        return Error {ErrorCode::Cancelled, {}, {}};
    return {};
}

QJsonObject setupJson(const domain::Setup &setup, const std::vector<domain::UseWarning> &before)
{
    QJsonArray files;
    for (const domain::SetupFile &file : setup.files)
        files.append(QJsonObject {{u"path"_s, file.path},
                                  {u"mode"_s, u"%1"_s.arg(file.mode, 4, 8, QLatin1Char('0'))},
                                  {u"secret"_s, file.isSecret()}});
    return {{u"client"_s, setup.client},
            {u"version"_s, setup.version.toString()},
            {u"host"_s, textOrNull(setup.use.host)},
            {u"client_dir"_s, textOrNull(setup.use.clientDir)},
            {u"files"_s, files},
            {u"commands"_s, commandsJson(setup.commands)},
            {u"renew"_s, commandsJson(setup.renew)},
            {u"warnings"_s, warningsJson(before, setup.warnings)}};
}

QJsonObject toJson(const domain::Provider &provider)
{
    return {{u"id"_s, provider.id},
            {u"name"_s, provider.name},
            {u"kind"_s, domain::providerKindName(provider.kind)},
            {u"base_url"_s, provider.baseUrl},
            {u"directory_url"_s, textOrNull(provider.directoryUrl)},
            {u"key_mode"_s, domain::keyModeName(provider.keyMode)},
            {u"allow_http"_s, provider.allowHttp},
            {u"private_ca"_s, !provider.caBundle.isEmpty()},
            {u"created"_s, domain::jsonMoment(provider.created)}};
}

QJsonObject toJson(const domain::Intent &intent)
{
    return {
        {u"id"_s, intent.id},
        {u"provider"_s, intent.providerName},
        {u"kind"_s, domain::providerKindName(intent.kind)},
        {u"name"_s, intent.name},
        {u"state"_s, domain::intentStateName(intent.state)},
        {u"http_status"_s, intent.httpStatus == 0 ? QJsonValue() : QJsonValue(intent.httpStatus)},
        {u"detail"_s, textOrNull(intent.detail)},
        {u"record"_s, textOrNull(intent.recordId)},
        {u"created"_s, domain::jsonMoment(intent.created)},
        {u"advice"_s, textOrNull(intent.isPending() ? app::intentAdvice(intent) : QString())}};
}

QJsonObject toJson(const VerifyReport &report)
{
    QJsonArray steps;
    for (const domain::VerifyStep &step : report.steps)
        steps.append(QJsonObject {{u"name"_s, domain::stepName(step.kind)},
                                  {u"ok"_s, step.ok},
                                  {u"detail"_s, step.detail}});
    return {{u"outcome"_s, domain::outcomeName(report.outcome)},
            {u"steps"_s, steps},
            {u"account_url"_s, textOrNull(report.accountUrl)},
            {u"problem_type"_s, textOrNull(report.problemType)},
            {u"ca_text"_s, textOrNull(report.caText)},
            {u"terms_of_service"_s, textOrNull(report.termsUrl)},
            {u"action_url"_s, textOrNull(report.actionUrl)},
            {u"retry_after"_s, report.retryAfter ? QJsonValue(*report.retryAfter) : QJsonValue()}};
}

int sayReport(Terminal &terminal, const VerifyReport &report, const domain::Record &record)
{
    terminal.answer(toJson(report));
    for (const domain::VerifyStep &step : report.steps) {
        const QString mark
            = step.ok ? Words::tr("ok", "a step went well") : Words::tr("no", "a step failed");
        const QString remark = app::stepRemark(step, app::Face::Terminal);
        terminal.say(u"  [%1] %2"_s.arg(mark, app::stepText(step.kind))
                     + (remark.isEmpty() ? QString() : u": "_s + remark));
    }
    const app::ErrorWords words = app::outcomeText(report, record);
    if (!report.steps.empty())
        terminal.say();
    if (!report.caText.isEmpty())
        terminal.say(Words::tr("The CA says: %1").arg(report.caText));
    terminal.say(words.headline);
    if (!words.hint.isEmpty())
        terminal.say(words.hint);
    if (report.outcome == VerifyOutcome::NeedsTerms && !report.termsUrl.isEmpty())
        terminal.say(report.termsUrl);
    return exitCodeOf(report.outcome);
}

int failNoVersion(Terminal &terminal, const QString &id, int version)
{
    return terminal.failWith(
        ErrorCode::NoSuchRecord,
        Words::tr("Record %1 has no version %2.").arg(domain::shortId(id)).arg(version),
        Words::tr("“history” lists the versions there are."));
}

} // namespace eab::cli
