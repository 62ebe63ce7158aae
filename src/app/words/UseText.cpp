// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/UseText.h"

#include "app/words/TimeText.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

using domain::Use;
using domain::UseConcern;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UseText)
};

QString sinceText(const Use &use)
{
    return dayText(use.since.toLocalTime().date());
}

QString spentText(const Use &opened)
{
    const QString remedy = opened.accountUrl.isEmpty()
        ? Words::tr("A client needs another pair, or the account that was opened.")
        : Words::tr("Export the account that was opened instead: it needs no pair.");
    if (opened.id.isEmpty())
        return Words::tr(
                   "This pair opens one account only, and the CA says that it has opened one.")
            + QLatin1Char(' ') + remedy;
    return Words::tr("This pair opens one account only, and has opened it: %1.")
               .arg(useText(opened))
        + QLatin1Char(' ') + remedy;
}

} // namespace

QString useHostText(const Use &use)
{
    if (!use.host.isEmpty())
        return use.host;
    return use.client == domain::ownClient ? Words::tr("EAB Vault itself")
                                           : Words::tr("a server that was not named");
}

QString useClientText(const Use &use)
{
    QStringList parts;
    if (use.client != domain::ownClient)
        parts << u"%1 %2"_s.arg(use.client, use.version).trimmed() << use.clientDir;
    else
        parts << use.accountUrl;
    if (use.isFormer)
        parts << Words::tr("with a former pair");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString writtenText(const Use &use)
{
    const QString client = u"%1 %2"_s.arg(use.client, use.version).trimmed();
    const QString when = momentText(use.at);
    const QString written = use.host.isEmpty()
        ? Words::tr("Written for %1, %2.", "client, moment").arg(client, when)
        : Words::tr("Written for %1 on %2, %3.", "client, server, moment")
              .arg(client, use.host, when);
    return written + QLatin1Char(' ') + Words::tr("Start it there, then say here that it works.");
}

QString useText(const Use &use)
{
    const QString client = useClientText(use);
    return client.isEmpty()
        ? Words::tr("%1 since %2", "server, day").arg(useHostText(use), sinceText(use))
        : Words::tr("%1 (%2) since %3", "server, client, day")
              .arg(useHostText(use), client, sinceText(use));
}

QString useWarningText(const domain::UseWarning &warning)
{
    const Use &former = warning.former;
    switch (warning.concern) {
    case UseConcern::PairSpent: return spentText(former);
    case UseConcern::PairGiven:
        return Words::tr("This pair opens one account only, and was set up before: %1. The first "
                         "client that uses it has it.")
            .arg(useText(former));
    case UseConcern::FolderTaken:
        return warning.title.isEmpty()
            ? Words::tr("%2 on %1 was used with the pair of a record that was removed: the client "
                        "may keep to the account it has there. Choose another folder for its "
                        "state.")
                  .arg(useHostText(former), former.clientDir)
            : Words::tr("%2 on %1 is used with another pair, of “%3”: the client may keep to the "
                        "account it has there. Choose another folder for its state.")
                  .arg(useHostText(former), former.clientDir, warning.title);
    }
    return {};
}

} // namespace eab::app
