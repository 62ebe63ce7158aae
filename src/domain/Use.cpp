// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Use.h"

#include "domain/Deadline.h"

#include <QDir>

#include <algorithm>

namespace eab::domain {

namespace {

constexpr qsizetype longestHost = 255; // a name in DNS has 253 signs

bool isOfThePair(const Use &use, const Record &record)
{
    return use.recordId == record.id && !use.isFormer;
}

} // namespace

bool isSamePlace(const Use &a, const Use &b)
{
    return a.host.compare(b.host, Qt::CaseInsensitive) == 0 && a.client == b.client
        && QDir::cleanPath(a.clientDir) == QDir::cleanPath(b.clientDir);
}

QString hostName(const QString &typed)
{
    return typed.simplified().left(longestHost);
}

QString searchText(const std::vector<Use> &uses)
{
    QStringList hosts;
    for (const Use &use : uses) {
        if (!use.host.isEmpty() && !hosts.contains(use.host))
            hosts << use.host;
    }
    return foldForSearch(hosts.join(QLatin1Char('\n')));
}

bool isSpent(const Record &record, const std::vector<Use> &own)
{
    const auto opened = [&record](const Use &use) {
        return isOfThePair(use, record) && !use.accountUrl.isEmpty();
    };
    return record.usePolicy == UsePolicy::OneTime
        && (hasWorked(record) || std::any_of(own.begin(), own.end(), opened));
}

std::vector<UseWarning> warningsBefore(const Use &planned, const Record &record,
                                       const std::vector<Use> &known)
{
    std::vector<UseWarning> warnings;
    const auto warnOfFirst = [&](UseConcern concern, auto speaksAgainst) {
        const auto found = std::find_if(known.begin(), known.end(), speaksAgainst);
        if (found != known.end())
            warnings.push_back({concern, *found, {}});
        return found != known.end();
    };
    // An account that is handed on needs no pair.
    const bool needsPair = planned.how != UseHow::AccountExport;
    if (needsPair && isSpent(record, known)) {
        const bool isKnown = warnOfFirst(UseConcern::PairSpent, [&record](const Use &use) {
            return isOfThePair(use, record) && !use.accountUrl.isEmpty();
        });
        if (!isKnown) {
            UseWarning &warning = warnings.emplace_back();
            warning.former.accountUrl = record.verified ? record.verified->accountUrl : QString();
        }
    } else if (needsPair && record.usePolicy == UsePolicy::OneTime) {
        warnOfFirst(UseConcern::PairGiven, [&](const Use &use) {
            return isOfThePair(use, record) && !isSamePlace(use, planned);
        });
    }
    if (!planned.client.isEmpty() && !planned.clientDir.isEmpty()) {
        warnOfFirst(UseConcern::FolderTaken, [&](const Use &use) {
            return !isOfThePair(use, record) && isSamePlace(use, planned);
        });
    }
    return warnings;
}

} // namespace eab::domain
