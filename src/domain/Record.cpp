// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Record.h"

namespace eab::domain {

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Pair:
        return QStringLiteral("eab");
    case RecordKind::Key:
        return QStringLiteral("key");
    case RecordKind::Order:
        break;
    }
    return QStringLiteral("order");
}

RecordKind kindFromName(QStringView name)
{
    if (name == u"key")
        return RecordKind::Key;
    return name == u"eab" ? RecordKind::Pair : RecordKind::Order;
}

QString statusName(RecordStatus status)
{
    return status == RecordStatus::Archived ? QStringLiteral("archived") : QStringLiteral("active");
}

RecordStatus statusFromName(QStringView name)
{
    return name == u"archived" ? RecordStatus::Archived : RecordStatus::Active;
}

QString usePolicyName(UsePolicy policy)
{
    switch (policy) {
    case UsePolicy::OneTime:
        return QStringLiteral("one-time");
    case UsePolicy::Reusable:
        return QStringLiteral("reusable");
    case UsePolicy::Counted:
        return QStringLiteral("counted");
    case UsePolicy::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

UsePolicy usePolicyFromName(QStringView name)
{
    for (const auto policy : {UsePolicy::OneTime, UsePolicy::Reusable, UsePolicy::Counted}) {
        if (name == usePolicyName(policy))
            return policy;
    }
    return UsePolicy::Unknown;
}

bool referenceEqualsOrder(const Record &record)
{
    return !record.caReference.isEmpty()
        && record.caReference.compare(record.orderNumber, Qt::CaseInsensitive) == 0;
}

QString defaultTitle(const Record &record)
{
    QStringList parts;
    if (!record.product.isEmpty())
        parts << record.product;
    if (!record.domains.isEmpty())
        parts << record.domains.constFirst();
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(", "));
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
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.replace(QChar(u'\u00df'), QLatin1String("ss")); // sharp s, which Qt leaves
}

} // namespace eab::domain
