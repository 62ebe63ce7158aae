// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/Facts.h"

#include "vault/file/Statement.h"

namespace eab::vault {

namespace {

using domain::ApiFact;

ApiFact factIn(const Statement &row)
{
    ApiFact fact;
    fact.name = row.text(0);
    fact.value = domain::valueOfLine(row.text(1));
    fact.isAsked = row.number(2) != 0;
    fact.at = row.moment(3);
    return fact;
}

} // namespace

Result<void> Facts::put(qint64 link, const std::vector<ApiFact> &facts, const QDateTime &at)
{
    for (const ApiFact &fact : facts) {
        Statement statement(
            m_connection, "INSERT INTO fact(link, name, value, asked, at) VALUES (?, ?, ?, ?, ?)");
        statement.bind(link).bind(fact.name).bind(domain::jsonLine(fact.value));
        statement.bind(qint64 {fact.isAsked}).bind(at);
        EAB_TRY(statement.run());
    }
    return {};
}

Result<std::vector<domain::FactChange>> Facts::refresh(const QString &recordId, qint64 link,
                                                       const std::vector<ApiFact> &facts,
                                                       const QDateTime &at)
{
    const auto known = EAB_TRY(of(recordId));
    std::vector<domain::FactChange> changes;
    for (const ApiFact &fact : facts) {
        auto news = domain::changesBy(known, {fact});
        if (!news.empty()) {
            EAB_TRY(put(link, {fact}, at));
            changes.push_back(std::move(news.front()));
            continue;
        }
        Statement again(m_connection,
                        "UPDATE fact SET at=?1 WHERE name=?2 AND asked=?3 AND value=?4 AND link IN"
                        " (SELECT sequence FROM message_link WHERE record_id=?5 AND undone=0)");
        again.bind(at).bind(fact.name).bind(qint64 {fact.isAsked});
        again.bind(domain::jsonLine(fact.value)).bind(recordId);
        EAB_TRY(again.run());
    }
    return changes;
}

Result<std::vector<ApiFact>> Facts::of(const QString &recordId)
{
    Statement statement(m_connection,
                        "SELECT fact.name, fact.value, fact.asked, fact.at"
                        " FROM message_link AS link CROSS JOIN fact ON fact.link=link.sequence"
                        " WHERE link.record_id=? AND link.undone=0"
                        " ORDER BY fact.at, fact.sequence");
    statement.bind(recordId);
    std::vector<ApiFact> facts;
    while (EAB_TRY(statement.step()))
        facts.push_back(factIn(statement));
    return domain::lastOfEach(std::move(facts));
}

Result<QHash<QString, std::vector<ApiFact>>> Facts::all()
{
    Statement statement(m_connection,
                        "SELECT fact.name, fact.value, fact.asked, fact.at, link.record_id"
                        " FROM fact CROSS JOIN message_link AS link ON link.sequence=fact.link"
                        " WHERE link.undone=0 ORDER BY fact.at, fact.sequence");
    QHash<QString, std::vector<ApiFact>> found;
    while (EAB_TRY(statement.step()))
        found[statement.text(4)].push_back(factIn(statement));
    for (std::vector<ApiFact> &facts : found)
        facts = domain::lastOfEach(std::move(facts));
    return found;
}

} // namespace eab::vault
