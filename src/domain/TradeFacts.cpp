// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/TradeFacts.h"

#include "base/Literals.h"
#include "domain/DirectoryUrl.h"
#include "domain/DomainName.h"

#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace eab::domain {

namespace {

/** ASCII that is to be seen. */
bool isPlain(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f;
}

bool isSeen(QChar c)
{
    return isPlain(c)
        || (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control);
}

QString visible(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace() && isSeen(c))
            kept += c;
    }
    return kept;
}

} // namespace

QString foldWord(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.toLower();
    return visible(text.normalized(QString::NormalizationForm_KC)).toCaseFolded();
}

QString foldKid(const QString &text)
{
    return visible(text);
}

QString foldHost(const QString &url)
{
    const QString host = directoryHost(url.trimmed());
    return host.isEmpty() ? foldWord(url) : host;
}

QString foldDirectory(const QString &url)
{
    const QUrl read(url.trimmed());
    QString path = read.host().isEmpty() ? QString() : read.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return foldHost(url) + path;
}

QStringList foldDomains(const QStringList &domains)
{
    QStringList folded;
    for (const QString &domain : domains) {
        const auto read = DomainName::parse(domain);
        QString name = read ? read->ascii() : foldWord(domain);
        if (!name.isEmpty())
            folded << std::move(name);
    }
    folded.sort();
    folded.removeDuplicates();
    return folded;
}

qint64 foldMoment(const QDateTime &moment)
{
    const qint64 seconds = moment.toSecsSinceEpoch();
    return seconds >= 0 ? seconds / 60 : (seconds - 59) / 60;
}

bool isSameDay(QDate day, const QDateTime &moment)
{
    return std::abs(day.daysTo(moment.toUTC().date())) <= 1;
}

QString spellWord(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace() || isSeen(c))
            kept += c;
    }
    return kept.simplified();
}

bool isBetterSpelling(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() > b.size() : a < b;
}

std::optional<TradeField> tradeFieldNamed(QLatin1String name)
{
    if (name == "issuer"_L1)
        return TradeField::Seller;
    return fromName(tradeFieldNames, name == "order_date"_L1 ? u"ordered_at"_s : QString(name));
}

QStringList reachKeys(const Told &told)
{
    QStringList keys;
    const auto add = [&keys](QLatin1String kind, const QString &value) {
        if (!value.isEmpty())
            keys << kind + value;
    };
    add("kid:"_L1, foldKid(told.kid));
    // Without its seller: one that does not know its seller may yet learn it.
    add("reference:"_L1, foldWord(told.caReference));
    add("number:"_L1, foldWord(told.orderNumber));
    // What a person says belongs to the record it is said of, and is nobody else's word.
    if (keys.isEmpty() && !told.own) {
        // Nothing but the same once more can have to do with it.
        const QStringList all {
            foldWord(told.seller),
            foldDirectory(told.directoryUrl),
            foldWord(told.product),
            foldWord(told.customer),
            foldWord(told.email),
            QString::fromLatin1(told.keyPrint.toHex()),
            told.orderDate.toString(Qt::ISODate),
            told.orderedAt.isValid() ? QString::number(foldMoment(told.orderedAt)) : QString(),
            foldDomains(told.domains).join(QLatin1Char(' ')),
        };
        if (!all.join(QString()).isEmpty()) // what says nothing has nothing in common with others
            add("same:"_L1, all.join(QLatin1Char('\n')));
    }
    add("record:"_L1, told.recordId);
    return keys;
}

} // namespace eab::domain
