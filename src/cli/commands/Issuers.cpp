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
    case domain::FactMark::Seller:
        return QStringLiteral("seller");
    case domain::FactMark::Reported:
        return QStringLiteral("reported");
    case domain::FactMark::Unverified:
        return QStringLiteral("unverified");
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
        array.append(QJsonObject {
            {QStringLiteral("id"), issuer.id},
            {QStringLiteral("name"), issuer.name},
            {QStringLiteral("directory_urls"), QJsonArray::fromStringList(issuer.directoryUrls)},
            {QStringLiteral("portal_days"), numberOrNull(issuer.portalDays)},
            {QStringLiteral("register_within_days"), numberOrNull(issuer.registerWithinDays)},
            {QStringLiteral("use_policy"), domain::usePolicyName(issuer.usePolicy)},
            {QStringLiteral("legacy"), issuer.legacy},
            {QStringLiteral("mark"), markName(issuer.mark)},
            {QStringLiteral("as_of"), issuer.asOf.toString(Qt::ISODate)},
            {QStringLiteral("source"), issuer.source}});
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
