// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/QuestionLines.h"

#include "domain/RecordJson.h"

namespace eab::cli {

namespace {

QJsonArray idsJson(const std::vector<domain::Record> &records)
{
    QJsonArray ids;
    for (const domain::Record &record : records)
        ids.append(record.id);
    return ids;
}

/** The values to choose from, and who tells each. */
QJsonArray valuesJson(const app::OpenQuestion &open)
{
    QJsonArray values;
    for (size_t i = 0; i < open.witnesses.size(); ++i) {
        QJsonArray sources;
        for (const app::OpenQuestion::Witness &witness : open.witnesses[i])
            sources.append(QJsonObject {{u"message"_s, textOrNull(witness.message)},
                                        {u"name"_s, textOrNull(witness.name)},
                                        {u"at"_s, domain::jsonMoment(witness.at)}});
        values.append(
            QJsonObject {{u"value"_s, textOrNull(open.question.values[static_cast<qsizetype>(i)])},
                         {u"sources"_s, sources}});
    }
    return values;
}

} // namespace

QJsonObject questionJson(const app::OpenQuestion &open)
{
    const app::ImportQuestion &asked = open.question;
    return {{u"id"_s, open.id},
            {u"kind"_s, app::questionKind(asked.kind)},
            {u"field"_s,
             asked.kind == domain::Question::Kind::WhichValue
                 ? QJsonValue(nameOf(domain::tradeFieldNames, asked.field))
                 : QJsonValue()},
            {u"about"_s, idsJson(asked.about)},
            {u"options"_s, idsJson(asked.options)},
            {u"values"_s, valuesJson(open)},
            {u"text"_s, app::questionText(asked, app::Face::Terminal)}};
}

void sayQuestion(Terminal &terminal, const app::OpenQuestion &open)
{
    terminal.say(open.id + u": "_s + app::questionText(open.question, app::Face::Terminal));
    std::vector<QStringList> rows;
    for (size_t i = 0; i < open.witnesses.size(); ++i) {
        const QString value = open.question.values[static_cast<qsizetype>(i)];
        rows.push_back({u"    --value %1"_s.arg(i + 1),
                        app::offeredText(open.question.field, value),
                        app::witnessText(open.witnesses[i])});
    }
    for (const domain::Record &option : open.question.options)
        rows.push_back({u"    --into %1"_s.arg(domain::shortId(option.id)), option.title, {}});
    const bool isInBin = open.question.kind == domain::Question::Kind::InBin;
    if (isInBin) {
        rows.clear();
        for (const domain::Record &removed : open.question.about)
            rows.push_back({u"    --into %1"_s.arg(domain::shortId(removed.id)),
                            Words::tr("bring it back"),
                            {}});
    }
    if (!open.question.options.empty() || isInBin)
        rows.push_back({u"    --into new"_s, Words::tr("a record by itself"), {}});
    if (open.question.kind == domain::Question::Kind::WhichSeller)
        rows.push_back({u"    --issuer SELLER"_s, Words::tr("bought somewhere else"), {}});
    terminal.sayTable(rows);
    if (open.hasMore)
        terminal.say(u"    "_s + Words::tr("There are more records that it could be."));
}

void sayQuestions(Terminal &terminal, const std::vector<app::OpenQuestion> &questions)
{
    for (const app::OpenQuestion &one : questions)
        sayQuestion(terminal, one);
    if (!questions.empty())
        terminal.say(Words::tr(
            "“message answer QUESTION” decides one, with what stands before the answer."));
}

} // namespace eab::cli
