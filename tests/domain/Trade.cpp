// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/domain/Trade.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::trade {

using namespace domain;

namespace {

const QStringList fieldNames {u"seller"_s, u"number"_s,    u"reference"_s, u"kid"_s,
                              u"key"_s,    u"directory"_s, u"product"_s,   u"customer"_s,
                              u"email"_s,  u"ordered"_s};

QString join(QStringList parts, const QString &by)
{
    parts.sort();
    return parts.join(by);
}

QString labelsOf(const std::vector<qint64> &ids, const Labels &labels)
{
    std::set<int> found;
    for (const qint64 id : ids)
        found.insert(labels.at(id));
    QStringList texts;
    for (const int label : found)
        texts << QString::number(label);
    return texts.join(u' ');
}

QString factsOf(const Group &group)
{
    Told told;
    static_cast<Facts &>(told) = group.facts;
    told.seller = group.seller;
    told.keyPrint = group.keyPrint;
    return describe(told);
}

QString inWords(const Question &question, const QStringList &groups, const Labels &labels)
{
    const auto named = [&](const std::vector<size_t> &numbers) {
        QStringList names;
        for (const size_t number : numbers)
            names << groups[qsizetype(number)];
        return join(names, u", "_s);
    };
    if (question.kind == Question::Kind::WhichRecord)
        return u"record %1: %2%3"_s.arg(named(question.about), named(question.options),
                                        question.hasMore ? u" ..."_s : QString());
    QStringList values;
    for (const Alternative &alternative : question.alternatives) {
        const QString who = labelsOf(alternative.told, labels);
        values << (who.isEmpty() ? alternative.value : alternative.value + u'=' + who);
    }
    if (question.kind == Question::Kind::WhichSeller)
        return u"seller %1: %2"_s.arg(named(question.about), join(values, u"|"_s));
    return u"value %1 %2: %3"_s.arg(fieldName(question.field), named(question.about),
                                    join(values, u"|"_s));
}

} // namespace

Told candidate(const QString &words)
{
    Told told;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString rest = word.mid(1);
        const QString value = word.mid(2).replace(u'_', u' ');
        if (word == u"own")
            told.own = true;
        else if (word.size() == 1)
            told.seller = word;
        else if (word.startsWith(u"P="))
            told.product = value;
        else if (word.startsWith(u"C="))
            told.customer = value;
        else if (word.startsWith(u"E="))
            told.email = value;
        else if (word.startsWith(u"N="))
            told.domains << value;
        else if (word.startsWith(u"d="))
            told.orderDate = QDate::fromString(value, Qt::ISODate);
        else if (word.startsWith(u"m="))
            told.orderedAt = QDateTime::fromString(value + u'Z', Qt::ISODate);
        else if (word.startsWith(u"r="))
            told.recordId = value;
        else if (word.startsWith(u'o', Qt::CaseInsensitive))
            told.orderNumber = QString(word).replace(u'_', u' ');
        else if (word.startsWith(u'R'))
            told.caReference = word;
        else if (word.startsWith(u'K'))
            told.kid = word;
        else if (word.startsWith(u'H'))
            told.keyPrint = rest.toLatin1();
        else if (word.startsWith(u'D'))
            told.directoryUrl = u"https://"_s + rest;
        else
            qFatal("unknown word %s", qPrintable(word));
    }
    return told;
}

std::vector<Told> candidates(const QString &words)
{
    std::vector<Told> all;
    for (const QString &one : words.split(u';', Qt::SkipEmptyParts)) {
        all.push_back(candidate(one));
        all.back().id = qint64(all.size()) - 1;
    }
    return all;
}

std::vector<Decision> answers(const QString &words)
{
    static const QRegularExpression form(u"^(\\d+)([+/>@])(\\w+) ?(\\w*)$"_s);
    std::vector<Decision> all;
    for (const QString &one : words.split(u';', Qt::SkipEmptyParts)) {
        const auto match = form.match(one.trimmed());
        if (!match.hasMatch())
            qFatal("no answer: %s", qPrintable(one));
        Decision &answer = all.emplace_back();
        answer.kind = Decision::Kind("+/>@"_L1.indexOf(match.captured(2)));
        answer.a = match.captured(1).toLongLong();
        if (answer.kind == Decision::Kind::Seller)
            answer.seller = match.captured(3);
        else
            answer.b = match.captured(3).toLongLong();
        if (answer.kind == Decision::Kind::Value)
            answer.field = TradeField(fieldNames.indexOf(match.captured(4)));
    }
    return all;
}

Outcome outcome(const Arrangement &arrangement, const Labels &labels)
{
    QStringList groups;
    QStringList facts;
    for (const Group &group : arrangement.groups) {
        groups << labelsOf(group.told, labels);
        facts << groups.last() + u": "_s + factsOf(group);
    }
    QStringList questions;
    for (const Question &question : arrangement.questions)
        questions << inWords(question, groups, labels);
    return {join(groups, u"|"_s), join(questions, u"; "_s), join(facts, u"\n"_s)};
}

QString describe(const Told &told)
{
    const QString day = told.orderDate.toString(Qt::ISODate);
    const QString moment = told.orderedAt.toString(Qt::ISODate);
    return QStringList {told.seller,
                        told.orderNumber,
                        told.caReference,
                        told.kid,
                        QString::fromLatin1(told.keyPrint),
                        told.directoryUrl,
                        told.product,
                        told.customer,
                        told.email,
                        told.domains.join(u' '),
                        day,
                        moment,
                        told.own ? u"own"_s : QString()}
        .join(u',');
}

QString fieldName(TradeField field)
{
    return fieldNames[qsizetype(field)];
}

} // namespace eab::trade
