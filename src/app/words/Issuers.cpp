// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Issuers.h"

#include "app/words/TimeText.h"
#include "domain/DirectoryUrl.h"

#include <QCoreApplication>
#include <QFile>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Issuers)
};

template <typename Catalogue>
Catalogue load(const QString &name)
{
    QFile file(u":/catalogue/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto catalogue = Catalogue::fromJson(file.readAll());
    Q_ASSERT(catalogue.has_value());
    return catalogue ? std::move(*catalogue) : Catalogue();
}

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(QLatin1Char('@')) + 1).toLower();
}

/** "acme.sturdycerts.example.com" is called "sturdycerts.example.com". */
QString nameOfHost(const QString &host)
{
    static const QStringList technical {u"acme"_s, u"acme-v02"_s, u"www"_s, u"api"_s, u"mail"_s};
    const qsizetype dot = host.indexOf(QLatin1Char('.'));
    const bool enough = host.count(QLatin1Char('.')) > 1;
    return enough && technical.contains(host.left(dot)) ? host.mid(dot + 1) : host;
}

} // namespace

const domain::IssuerCatalogue &issuers()
{
    static const auto catalogue = load<domain::IssuerCatalogue>(u"issuers.json"_s);
    return catalogue;
}

const domain::Issuer &portalSeller()
{
    static const domain::Issuer unknown; // a catalogue without it would still start
    const domain::Issuer *seller = issuers().find(u"trustico");
    return seller != nullptr ? *seller : unknown;
}

QString issuerOf(const domain::ImportCandidate &candidate, const QString &sender)
{
    if (!candidate.issuerHint.isEmpty() && issuers().find(candidate.issuerHint) != nullptr)
        return candidate.issuerHint;
    // A reseller's own rules come before those of the CA behind it.
    if (const auto *seller = issuers().bySender(sender))
        return seller->id;
    if (const auto *authority = issuers().byDirectoryUrl(candidate.directoryUrl))
        return authority->id;
    const QString host = domain::directoryHost(candidate.directoryUrl);
    if (!host.isEmpty())
        return nameOfHost(host);
    return nameOfHost(domainOf(sender));
}

QString caOf(const QString &directoryUrl)
{
    // Whoever goes through a list asks for the same directory again and again.
    thread_local QString asked;
    thread_local QString answer;
    if (directoryUrl.isEmpty() || directoryUrl != asked) {
        const auto *authority = issuers().byDirectoryUrl(directoryUrl);
        answer = authority != nullptr ? authority->id
                                      : nameOfHost(domain::directoryHost(directoryUrl));
        asked = directoryUrl;
    }
    return answer;
}

QString caOf(const domain::Record &record)
{
    return record.ca.isEmpty() ? caOf(record.directoryUrl) : record.ca;
}

QString searchText(const domain::Record &record)
{
    const QString ca = caOf(record);
    // Whoever searches asks for the same few sellers and CAs again and again.
    thread_local QString issuer;
    thread_local QString authority;
    thread_local QString names;
    if (names.isEmpty() || record.issuer != issuer || ca != authority) {
        const QStringList all {issuers().displayName(record.issuer), ca, issuers().displayName(ca)};
        names = QLatin1Char('\n') + domain::foldForSearch(all.join(QLatin1Char('\n')));
        issuer = record.issuer;
        authority = ca;
    }
    QString text = domain::searchText(record);
    text += names;
    return text;
}

QString sellerOf(const domain::ImportCandidate &candidate, const QString &sender)
{
    const domain::Issuer *mailed = issuers().bySender(sender);
    const domain::Issuer *hinted = issuers().find(candidate.issuerHint);
    if (mailed != nullptr && mailed->role == domain::IssuerRole::Seller)
        return mailed->id;
    if (hinted != nullptr)
        return hinted->id;
    if (mailed != nullptr)
        return mailed->id;
    const QString from = domainOf(sender);
    if (!from.isEmpty() && from != domainOf(candidate.email))
        return nameOfHost(from);
    const domain::Issuer *authority = issuers().byDirectoryUrl(candidate.directoryUrl);
    const bool sells = authority != nullptr && authority->role != domain::IssuerRole::Ca;
    return sells ? authority->id : QString();
}

const domain::ProductRules &productRules()
{
    static const auto rules = load<domain::ProductRules>(u"products.json"_s);
    return rules;
}

domain::RecordKind expectedKind(const QString &seller, const QString &product)
{
    return productRules().kindOf(seller, product);
}

domain::RecordKind proposedKind(const domain::ImportCandidate &candidate, const QString &sender)
{
    if (candidate.tellsKey())
        return domain::RecordKind::Key;
    if (candidate.pairState() != domain::PairState::None)
        return domain::RecordKind::Pair;
    return expectedKind(sellerOf(candidate, sender), candidate.product);
}

QString defaultTitle(const domain::Record &record)
{
    domain::Record named = record;
    named.issuer = issuers().displayName(record.issuer);
    return domain::defaultTitle(named);
}

QString portalRule(const domain::Record &record)
{
    if (!record.hasPair() && record.kind == domain::RecordKind::Certificate)
        return {}; // there is nothing for a portal to show
    if (domain::isOwnClock(record, domain::DeadlineClock::Portal))
        return Words::tr("The portal's clock was set by hand; no rule of the seller changes it.");
    const domain::Issuer *issuer = issuers().find(record.issuer);
    if (issuer == nullptr) {
        if (!record.portalVisibleUntil.isValid())
            return {};
        return Words::tr("Assumed: seven days, as other sellers do. Your seller may hide the pair "
                         "earlier or later.");
    }
    const QString asOf = dayText(issuer->asOf);
    if (issuer->mark == domain::FactMark::Unverified || !issuer->portalDays)
        return {};
    // Only a seller's own words are said to be its words.
    const bool own = issuer->mark == domain::FactMark::Seller;
    if (!own && *issuer->portalDays == 0)
        return Words::tr("As others report, %1 shows the pair only once (as of %2).")
            .arg(issuer->name, asOf);
    if (!own)
        return Words::tr("As others report, %1 shows the pair until day %2 after the order (as of "
                         "%3).")
            .arg(issuer->name)
            .arg(*issuer->portalDays)
            .arg(asOf);
    if (*issuer->portalDays == 0)
        return Words::tr("According to %1, the pair is shown only once (as of %2).")
            .arg(issuer->name, asOf);
    if (issuer->recovery == domain::Recovery::None)
        return Words::tr("According to %1, credentials are shown for %n day(s) after the order and "
                         "cannot be made again (as of %2).",
                         nullptr, *issuer->portalDays)
            .arg(issuer->name, asOf);
    return Words::tr(
               "According to %1, credentials are shown for %n day(s) after the order (as of %2).",
               nullptr, *issuer->portalDays)
        .arg(issuer->name, asOf);
}

} // namespace eab::app
