// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

QString markName(domain::FactMark mark)
{
    switch (mark) {
    case domain::FactMark::Seller: return u"seller"_s;
    case domain::FactMark::Reported: return u"reported"_s;
    case domain::FactMark::Unverified: return u"unverified"_s;
    }
    return {};
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString shownFor(const domain::Issuer &issuer)
{
    if (!issuer.portalDays || issuer.mark == domain::FactMark::Unverified)
        return Words::tr("not known");
    if (*issuer.portalDays == 0)
        return Words::tr("once");
    return Words::tr("%n day(s)", nullptr, *issuer.portalDays);
}

Result<int> run(Context &context)
{
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("ISSUER"), Words::tr("SHOWN FOR"), Words::tr("USE"),
                                    Words::tr("AS OF"), Words::tr("ACCORDING TO")}};
    for (const domain::Issuer &issuer : app::issuers().all()) {
        array.append(
            QJsonObject {{u"id"_s, issuer.id},
                         {u"name"_s, issuer.name},
                         {u"directory_urls"_s, QJsonArray::fromStringList(issuer.directoryUrls)},
                         {u"portal_days"_s, numberOrNull(issuer.portalDays)},
                         {u"register_within_days"_s, numberOrNull(issuer.registerWithinDays)},
                         {u"use_policy"_s, domain::usePolicyName(issuer.usePolicy)},
                         {u"legacy"_s, issuer.legacy},
                         {u"mark"_s, markName(issuer.mark)},
                         {u"as_of"_s, issuer.asOf.toString(Qt::ISODate)},
                         {u"source"_s, issuer.source}});
        rows.push_back({issuer.name, shownFor(issuer), domain::usePolicyName(issuer.usePolicy),
                        app::dayText(issuer.asOf), issuer.source});
    }
    context.terminal.answerList(array);
    context.terminal.sayTable(rows);
    return 0;
}

} // namespace

void addIssuers(Commands &commands)
{
    commands.add("issuers", "What is known of CAs and sellers, according to whom, as of when", {},
                 run);
}

} // namespace eab::cli
