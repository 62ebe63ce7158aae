// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/RowText.h"

#include "app/words/Issuers.h"
#include "base/Literals.h"
#include "domain/DomainName.h"

#include <QCoreApplication>

#include <algorithm>

namespace eab::app {

namespace {

using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RowText)
};

constexpr qsizetype endOfKid = 6; // letters that tell it from others

/** As people read it. */
QString readable(const QString &domainName)
{
    if (!domainName.contains("xn--"_L1))
        return domainName;
    const auto name = domain::DomainName::parse(domainName);
    return name ? name->display() : domainName;
}

/** What its title says that the record does not say by itself. */
QString ownTitle(const Record &record)
{
    QStringList parts = record.title.split(u", "_s, Qt::SkipEmptyParts);
    erase_if(parts, [&record](const QString &part) {
        return record.domains.contains(part, Qt::CaseInsensitive)
            || part.compare(record.product, Qt::CaseInsensitive) == 0 || part == record.orderNumber
            || part == record.caReference || part == record.kid;
    });
    return parts.join(u", "_s);
}

/** Adds what is not said yet. */
void add(QStringList &parts, const QString &text, const QString &said)
{
    const auto isIn
        = [&text](const QString &other) { return other.contains(text, Qt::CaseInsensitive); };
    if (!text.isEmpty() && !isIn(said) && std::none_of(parts.begin(), parts.end(), isIn))
        parts << text;
}

} // namespace

QString domainsText(const QStringList &domains)
{
    if (domains.isEmpty())
        return {};
    const QString first = readable(domains.constFirst());
    const auto more = domains.size() - 1;
    return more == 0 ? first : Words::tr("%1 +%2", "a domain, how many more").arg(first).arg(more);
}

QString leadText(const Record &record)
{
    return record.domains.isEmpty() ? record.title : domainsText(record.domains);
}

RowText rowText(const Record &record, Alike alike)
{
    const QString lead = leadText(record);
    const auto joined = [](const QStringList &parts) { return parts.join(u" · "_s); };
    QStringList about;
    if (!record.domains.isEmpty())
        add(about, ownTitle(record), lead);
    add(about, record.product, lead);
    add(about, issuers().displayName(record.issuer), lead);
    QStringList marks;
    add(marks, record.orderNumber, lead);
    if (!record.caReference.isEmpty()) {
        if (!lead.contains(record.caReference))
            marks << Words::tr("CA Ref %1").arg(record.caReference);
    } else if (!record.kid.isEmpty()) {
        if (!lead.contains(record.kid))
            marks << Words::tr("KID %1", "a key identifier, or its end")
                         .arg(record.kid.size() > endOfKid ? u"…"_s + record.kid.right(endOfKid)
                                                           : record.kid);
    } else if (alike == Alike::Yes) {
        marks << domain::shortId(record.id);
    }
    return {joined(about), alike == Alike::Yes ? joined(marks) : marks.value(0)};
}

} // namespace eab::app
