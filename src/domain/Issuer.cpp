// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Issuer.h"

#include "base/Names.h"
#include "domain/DirectoryUrl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace eab::domain {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &item : value.toArray())
        list << item.toString();
    return list;
}

std::optional<int> days(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return value.toInt();
}

constexpr Names<FactMark, 2> marks {
    {{FactMark::Seller, u"seller"}, {FactMark::Reported, u"reported"}}};

constexpr Names<IssuerRole, 3> roles {
    {{IssuerRole::Seller, u"seller"}, {IssuerRole::Ca, u"ca"}, {IssuerRole::Both, u"both"}}};

constexpr Names<Recovery, 4> recoveries {{
    {Recovery::None, u"none"},
    {Recovery::MakeAnother, u"make-another"},
    {Recovery::ReadAgain, u"read-again"},
    {Recovery::AskSupport, u"ask-support"},
}};

bool isHostBelow(const QString &host, const QString &parent)
{
    return host == parent || host.endsWith(QLatin1Char('.') + parent);
}

/** How many labels at the end belong to a registry: two for "co.uk", one otherwise. */
qsizetype registryLabels(const QStringList &labels)
{
    static const QStringList shared {u"ac"_s,  u"co"_s, u"com"_s, u"edu"_s, u"go"_s,
                                     u"gov"_s, u"ne"_s, u"net"_s, u"or"_s,  u"org"_s};
    const bool country = labels.constLast().size() == 2;
    return country && labels.size() > 2 && shared.contains(labels[labels.size() - 2]) ? 2 : 1;
}

/** "shop.trustico.co.uk" belongs to "trustico.*"; "trustico.evil.example" does not: the label is
 *  the one that somebody has registered, whatever stands before or behind. */
bool senderMatches(const QString &domain, const QString &pattern)
{
    if (!pattern.endsWith(".*"_L1))
        return isHostBelow(domain, pattern);
    const QStringList labels = domain.split(QLatin1Char('.'));
    const qsizetype registered = labels.size() - registryLabels(labels) - 1;
    return registered >= 0 && !labels.constLast().isEmpty()
        && labels[registered] == pattern.chopped(2);
}

} // namespace

FactMark factMarkFromName(QStringView name)
{
    return fromName(marks, name).value_or(FactMark::Unverified);
}

Result<IssuerCatalogue> IssuerCatalogue::fromJson(const QByteArray &json)
{
    QJsonParseError parse {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isArray())
        return Error {ErrorCode::MalformedInput, u"issuers"_s, parse.errorString()};
    IssuerCatalogue catalogue;
    for (const auto &value : document.array()) {
        const QJsonObject object = value.toObject();
        Issuer issuer;
        issuer.id = object.value("id"_L1).toString();
        issuer.name = object.value("name"_L1).toString();
        issuer.directoryUrls = strings(object.value("directory_urls"_L1));
        issuer.hosts = strings(object.value("hosts"_L1));
        issuer.senders = strings(object.value("senders"_L1));
        issuer.portalDays = days(object.value("portal_days"_L1));
        issuer.registerWithinDays = days(object.value("register_within_days"_L1));
        issuer.usePolicy = usePolicyFromName(object.value("use_policy"_L1).toString());
        issuer.recovery = fromName(recoveries, object.value("recovery"_L1).toString())
                              .value_or(Recovery::Unknown);
        issuer.alternatePage = object.value("alternate_page"_L1).toString();
        issuer.referenceNeeded = object.value("reference_needed"_L1).toBool();
        issuer.mark = factMarkFromName(object.value("mark"_L1).toString());
        issuer.asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
        issuer.source = object.value("source"_L1).toString();
        issuer.legacy = object.value("legacy"_L1).toBool();
        const auto role = fromName(roles, object.value("role"_L1).toString());
        if (issuer.id.isEmpty() || issuer.name.isEmpty() || !issuer.asOf.isValid() || !role)
            return Error {ErrorCode::MalformedInput, issuer.id,
                          u"id, name, role or as_of missing"_s};
        issuer.role = *role;
        catalogue.m_issuers.push_back(std::move(issuer));
    }
    return catalogue;
}

const Issuer *IssuerCatalogue::find(QStringView id) const
{
    const auto it = std::find_if(m_issuers.begin(), m_issuers.end(),
                                 [id](const Issuer &issuer) { return issuer.id == id; });
    return it == m_issuers.end() ? nullptr : &*it;
}

const Issuer *IssuerCatalogue::byDirectoryUrl(const QString &directoryUrl) const
{
    const QString host = directoryHost(directoryUrl);
    if (host.isEmpty())
        return nullptr;
    const auto it = std::find_if(m_issuers.begin(), m_issuers.end(), [&host](const Issuer &issuer) {
        return std::any_of(issuer.hosts.begin(), issuer.hosts.end(),
                           [&host](const QString &parent) { return isHostBelow(host, parent); });
    });
    return it == m_issuers.end() ? nullptr : &*it;
}

const Issuer *IssuerCatalogue::bySender(const QString &address) const
{
    const QString domain = address.mid(address.lastIndexOf(QLatin1Char('@')) + 1).toLower();
    if (domain.isEmpty())
        return nullptr;
    const auto it
        = std::find_if(m_issuers.begin(), m_issuers.end(), [&domain](const Issuer &issuer) {
              return std::any_of(
                  issuer.senders.begin(), issuer.senders.end(),
                  [&domain](const QString &pattern) { return senderMatches(domain, pattern); });
          });
    return it == m_issuers.end() ? nullptr : &*it;
}

QString IssuerCatalogue::displayName(const QString &issuer) const
{
    const Issuer *known = find(issuer);
    return known == nullptr ? issuer : known->name;
}

bool isOwnClock(const Record &record, DeadlineClock clock)
{
    return record.ownClocks.split(u' ').contains(clockName(clock));
}

void setOwnClock(Record &record, DeadlineClock clock, bool isOwn)
{
    QStringList own = record.ownClocks.split(u' ', Qt::SkipEmptyParts);
    own.removeAll(clockName(clock));
    if (isOwn)
        own << clockName(clock);
    own.sort();
    record.ownClocks = own.join(u' ');
}

void startClocks(Record &record, const Issuer *issuer)
{
    if (!record.orderedAt.isValid() && record.orderDate.isValid())
        record.orderedAt = record.orderDate.startOfDay(Qt::UTC);
    const bool ownPortal = isOwnClock(record, DeadlineClock::Portal);
    const bool ownRegistration = isOwnClock(record, DeadlineClock::Registration);
    if (!ownPortal)
        record.portalVisibleUntil = {};
    if (!ownRegistration)
        record.mustRegisterBefore = {};
    if (issuer != nullptr && record.usePolicy == UsePolicy::Unknown)
        record.usePolicy = issuer->usePolicy;
    if (!record.orderedAt.isValid())
        return;
    const int portalDays = issuer == nullptr ? assumedPortalDays : issuer->portalDays.value_or(0);
    if (portalDays > 0 && !ownPortal)
        record.portalVisibleUntil = record.orderedAt.addSecs(qint64 {86400} * portalDays);
    if (issuer != nullptr && issuer->registerWithinDays && !ownRegistration)
        record.mustRegisterBefore
            = record.orderedAt.addSecs(qint64 {86400} * *issuer->registerWithinDays);
}

} // namespace eab::domain
