// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Record.h"

#include "base/Names.h"

#include <algorithm>

namespace eab::domain {

namespace {

constexpr Names<RecordKind, 5> kinds {{
    {RecordKind::Pair, u"eab"},
    {RecordKind::Key, u"key"},
    {RecordKind::Order, u"order"},
    {RecordKind::Certificate, u"certificate"},
    {RecordKind::Undecided, u"undecided"},
}};
static_assert(namesAll(kinds, RecordKind::Undecided));

constexpr Names<RecordStatus, 2> statuses {{
    {RecordStatus::Active, u"active"},
    {RecordStatus::Archived, u"archived"},
}};
static_assert(namesAll(statuses, RecordStatus::Archived));

constexpr Names<UsePolicy, 4> policies {{
    {UsePolicy::Unknown, u"unknown"},
    {UsePolicy::OneTime, u"one-time"},
    {UsePolicy::Reusable, u"reusable"},
    {UsePolicy::Counted, u"counted"},
}};
static_assert(namesAll(policies, UsePolicy::Counted));

} // namespace

QString kindName(RecordKind kind)
{
    return nameOf(kinds, kind);
}

RecordKind kindFromName(QStringView name)
{
    return fromName(kinds, name).value_or(RecordKind::Order);
}

QString statusName(RecordStatus status)
{
    return nameOf(statuses, status);
}

RecordStatus statusFromName(QStringView name)
{
    return fromName(statuses, name).value_or(RecordStatus::Active);
}

QString usePolicyName(UsePolicy policy)
{
    return nameOf(policies, policy);
}

UsePolicy usePolicyFromName(QStringView name)
{
    return fromName(policies, name).value_or(UsePolicy::Unknown);
}

bool referenceEqualsOrder(const Record &record)
{
    return !record.caReference.isEmpty()
        && record.caReference.compare(record.orderNumber, Qt::CaseInsensitive) == 0;
}

QString shortId(const QString &id)
{
    return id.left(shortIdLength);
}

QString shortIds(const QStringList &ids)
{
    QStringList names;
    for (const QString &id : ids)
        names << shortId(id);
    return names.join(u", "_s);
}

QString defaultTitle(const Record &record)
{
    QStringList parts;
    if (!record.product.isEmpty())
        parts << record.product;
    if (!record.domains.isEmpty())
        parts << record.domains.constFirst();
    if (!parts.isEmpty())
        return parts.join(u", "_s);
    for (const QString &candidate :
         {record.orderNumber, record.caReference, record.kid, record.email}) {
        if (!candidate.isEmpty())
            return record.issuer.isEmpty() ? candidate
                                           : record.issuer + QLatin1Char(' ') + candidate;
    }
    return record.issuer;
}

QString foldForSearch(const QString &text)
{
    // Without an early end both loops go over many letters at once.
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    if (all < 0x80) { // the same as below, at a small part of the cost
        QString lower = text;
        for (QChar &c : lower) {
            const char16_t unit = c.unicode();
            const bool isCapital = static_cast<char16_t>(unit - u'A') < 26;
            c = QChar(static_cast<char16_t>(unit | (isCapital ? 0x20 : 0)));
        }
        return lower;
    }
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.replace(QChar(u'\u00df'), "ss"_L1); // sharp s, which Qt leaves
}

} // namespace eab::domain
