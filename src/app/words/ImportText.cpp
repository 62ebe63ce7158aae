// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/ImportText.h"

#include <QCoreApplication>
#include <QLocale>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString fieldText(domain::ImportField field)
{
    using domain::ImportField;
    switch (field) {
    case ImportField::Kid: return Words::tr("Key identifier (KID)");
    case ImportField::Hmac: return Words::tr("HMAC key");
    case ImportField::DirectoryUrl: return Words::tr("Directory URL");
    case ImportField::OrderNumber: return Words::tr("Order number");
    case ImportField::CaReference: return Words::tr("CA Reference");
    case ImportField::Product: return Words::tr("Product");
    case ImportField::Email: return Words::tr("E-mail");
    case ImportField::Customer: return Words::tr("Customer");
    case ImportField::Domain: return Words::tr("Domains");
    case ImportField::OrderDate: return Words::tr("Order date");
    }
    return {};
}

QString remarkText(const domain::ImportRemark &remark)
{
    using Kind = domain::ImportRemark::Kind;
    const QString field = fieldText(remark.field);
    const QString values = QLocale().createSeparatedList(remark.values);
    switch (remark.kind) {
    case Kind::Cleaned: return Words::tr("%1: invisible characters were taken out.").arg(field);
    case Kind::TooLong:
        return Words::tr("%1: what stands there is too long and was left out.").arg(field);
    case Kind::Contradicted:
        return Words::tr("%1: the source says %2. Which one is right?").arg(field, values);
    case Kind::RepeatedColumn:
        return values.isEmpty()
            ? Words::tr("%1: two columns of this name differ.").arg(field)
            : Words::tr("%1: two columns of this name differ, %2.").arg(field, values);
    case Kind::ShortRow: return Words::tr("The row ends before the columns do.");
    case Kind::LongRow:
        return Words::tr("The row has more cells than there are columns: compare it with the "
                         "source.");
    }
    return {};
}

} // namespace

QStringList importRemarks(const domain::ImportCandidate &candidate, QDate today)
{
    QStringList texts;
    for (const domain::ImportRemark &remark : candidate.remarks)
        texts << remarkText(remark);
    switch (domain::doubtAbout(candidate.orderDate, today)) {
    case domain::DayDoubt::None: break;
    case domain::DayDoubt::LongAgo:
        texts << Words::tr("The order date lies more than two years back: check it.");
        break;
    case domain::DayDoubt::Ahead:
        texts << Words::tr("The order date lies in the future: check it.");
        break;
    }
    return texts;
}

QString leftOutText(const domain::Reading &reading)
{
    if (reading.leftOut.isEmpty())
        return {};
    return Words::tr("Attachments that told nothing: %1.")
        .arg(QLocale().createSeparatedList(reading.leftOut));
}

} // namespace eab::app
