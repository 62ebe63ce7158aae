// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SampleMail.h"

#include "base/Literals.h"

#include <QFile>
#include <QLocale>

namespace eab::app {

QByteArray sampleOrderMail(const QDateTime &ordered)
{
    QFile file(u":/samples/order.eml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray mail = file.readAll();
    mail.replace("@DATE@", ordered.toString(Qt::RFC2822Date).toLatin1());
    mail.replace("@DAY@", QLocale::c().toString(ordered.date(), u"d MMMM yyyy"_s).toLatin1());
    return mail;
}

} // namespace eab::app
