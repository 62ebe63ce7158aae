// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Questions.h"

#include "vault/file/Beginning.h"
#include "vault/file/Statement.h"

#include <QCryptographicHash>

namespace eab::vault {

namespace {

using Kind = domain::Question::Kind;

constexpr Names<Kind, 4> kindNames {{
    {Kind::WhichRecord, u"record"},
    {Kind::WhichValue, u"value"},
    {Kind::WhichSeller, u"seller"},
    {Kind::InBin, u"bin"},
}};

constexpr const char *aboutRole = "about";
constexpr const char *optionRole = "option";
constexpr const char *valueRole = "value";

// The order of the columns is the order in read().
#define EAB_QUESTIONS                                                                              \
    "SELECT question.id, question.kind, question.field, question.more, part.role, part.position,"  \
    " part.record_id, part.value, part.link, message.id, message.name, message.at"                 \
    " FROM question CROSS JOIN question_part AS part ON part.question=question.id"                 \
    " LEFT JOIN message_link AS link ON link.sequence=part.link"                                   \
    " LEFT JOIN message ON message.sequence=link.message"

void addPart(StoredQuestion &question, const Statement &row)
{
    const QString role = row.text(4);
    if (role == QLatin1String(aboutRole)) {
        question.about << row.text(6);
    } else if (role == QLatin1String(optionRole)) {
        question.options << row.text(6);
    } else {
        const auto position = static_cast<size_t>(row.number(5));
        if (position >= question.values.size())
            question.values.resize(position + 1);
        StoredQuestion::Value &value = question.values[position];
        value.text = row.text(7);
        if (!row.isNull(8))
            value.witnesses.push_back({row.number(8), row.text(9), row.text(10), row.moment(11)});
    }
}

Result<std::vector<StoredQuestion>> read(Statement &statement)
{
    std::vector<StoredQuestion> questions;
    while (EAB_TRY(statement.step())) {
        const QString id = statement.text(0);
        const auto kind = fromName(kindNames, statement.text(1));
        if (!kind)
            continue; // a later program's
        if (questions.empty() || questions.back().id != id) {
            StoredQuestion &question = questions.emplace_back();
            question.id = id;
            question.kind = *kind;
            question.field = fromName(domain::tradeFieldNames, statement.text(2))
                                 .value_or(domain::TradeField::Seller);
            question.hasMore = statement.number(3) != 0;
        }
        addPart(questions.back(), statement);
    }
    return questions;
}

} // namespace

void StoredQuestion::giveId()
{
    QStringList parts {nameOf(kindNames, kind), nameOf(domain::tradeFieldNames, field)};
    QStringList records = about;
    records.sort();
    parts << records;
    QStringList others = options;
    others.sort();
    parts << others;
    for (const Value &value : values) {
        parts << value.text;
        for (const Witness &witness : value.witnesses)
            parts << QString::number(witness.link);
    }
    const QByteArray digest
        = QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    id = u"q-"_s + QString::fromLatin1(digest.toHex().first(16));
}

Result<QSet<QString>> Questions::drop(const QSet<QString> &records)
{
    QSet<QString> asked;
    {
        Statement any(m_connection, "SELECT 1 FROM question LIMIT 1");
        if (!EAB_TRY(any.step()))
            return asked;
    }
    for (const QString &record : records) {
        Statement about(m_connection,
                        "SELECT other.question, other.record_id FROM question_part AS part"
                        " CROSS JOIN question_part AS other ON other.question=part.question"
                        " WHERE part.record_id=? AND other.role='about'");
        about.bind(record);
        QSet<QString> questions;
        while (EAB_TRY(about.step())) {
            questions << about.text(0);
            asked << about.text(1);
        }
        for (const QString &question : std::as_const(questions)) {
            Statement gone(m_connection, "DELETE FROM question WHERE id=?");
            gone.bind(question);
            EAB_TRY(gone.run());
        }
    }
    return asked;
}

Result<void> Questions::insertPart(const QString &question, const char *role, qint64 position,
                                   const QString &recordId, const QString &value,
                                   std::optional<qint64> link)
{
    Statement statement(m_connection,
                        "INSERT INTO question_part(question, role, position, record_id, value,"
                        " link) VALUES (?, ?, ?, ?, ?, ?)");
    statement.bind(question).bind(QString::fromLatin1(role)).bind(position);
    statement.bind(recordId).bind(value);
    if (link)
        statement.bind(*link);
    else
        statement.bindNull();
    return statement.run();
}

Result<void> Questions::insert(const StoredQuestion &question)
{
    Statement statement(
        m_connection, "INSERT OR IGNORE INTO question(id, kind, field, more) VALUES (?, ?, ?, ?)");
    statement.bind(question.id).bind(nameOf(kindNames, question.kind));
    statement.bind(question.kind == Kind::WhichValue
                       ? nameOf(domain::tradeFieldNames, question.field)
                       : QString());
    statement.bind(qint64 {question.hasMore});
    EAB_TRY(statement.run());
    for (qsizetype i = 0; i < question.about.size(); ++i)
        EAB_TRY(insertPart(question.id, aboutRole, i, question.about[i], {}, {}));
    for (qsizetype i = 0; i < question.options.size(); ++i)
        EAB_TRY(insertPart(question.id, optionRole, i, question.options[i], {}, {}));
    for (size_t i = 0; i < question.values.size(); ++i) {
        const StoredQuestion::Value &value = question.values[i];
        const auto position = static_cast<qint64>(i);
        if (value.witnesses.empty())
            EAB_TRY(insertPart(question.id, valueRole, position, {}, value.text, {}));
        for (const Witness &witness : value.witnesses)
            EAB_TRY(insertPart(question.id, valueRole, position, {}, value.text, witness.link));
    }
    return {};
}

Result<QSet<QString>> Questions::replace(const QSet<QString> &records,
                                         const std::vector<StoredQuestion> &questions)
{
    auto asked = EAB_TRY(drop(records));
    for (const StoredQuestion &question : questions)
        EAB_TRY(insert(question));
    return asked;
}

Result<std::vector<StoredQuestion>> Questions::all()
{
    Statement statement(m_connection,
                        EAB_QUESTIONS " ORDER BY question.id, part.role, part.position, part.link");
    return read(statement);
}

Result<std::vector<StoredQuestion>> Questions::of(const QString &recordId)
{
    Statement statement(m_connection,
                        EAB_QUESTIONS " WHERE question.id IN (SELECT question FROM question_part"
                                      " WHERE record_id=? AND role='about')"
                                      " ORDER BY question.id, part.role, part.position, part.link");
    statement.bind(recordId);
    return read(statement);
}

Result<StoredQuestion> Questions::find(const QString &idOrPrefix)
{
    Statement statement(m_connection,
                        EAB_QUESTIONS " WHERE question.id BETWEEN ?1 AND ?1 || char(1114111)"
                                      " ORDER BY question.id, part.role, part.position, part.link");
    statement.bind(idOrPrefix.toLower());
    return meantOf(EAB_TRY(read(statement)), idOrPrefix, ErrorCode::NoSuchQuestion,
                   ErrorCode::AmbiguousQuestion);
}

#undef EAB_QUESTIONS

} // namespace eab::vault
