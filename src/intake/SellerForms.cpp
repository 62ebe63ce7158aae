// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/SellerForms.h"

#include <QList>

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr qsizetype mostLooked = 200'000; //!< of a text: the form shows early

/** Words by which a seller's text is known. */
struct SellerForm
{
    QStringView seller; //!< id in the issuer catalogue
    QStringView any; //!< phrases with its name, one of which is enough
    QStringView all; //!< labels that nobody else puts together; counts in texts without a sender
};

// Trustico, Obtain Your CaaS Credentials and Tracking & Management, as of 21 November 2026.
constexpr std::array forms {
    SellerForm {u"trustico",
                u"trustico order number|trustico order no|trustico order id|trustico order date|"
                u"trustico acme account id|trustico certificate as a service|trustico caas",
                u"acme account id|eab key id|eab mac key|acme server url"},
};

/** Words in lower case with one blank between them and around, and a '.' where a sentence or a line
 *  ends. */
QString wordsOf(QStringView text)
{
    QString words(1, QLatin1Char(' '));
    for (const QChar c : text) {
        const bool sign = c.isMark() || c.category() == QChar::Symbol_Other || c.unicode() == 0x2122
            || domain::isInvisible(c);
        if (c.isLetterOrNumber())
            words += c.toLower();
        else if (c == u'\n' || c == u'.')
            words += u" . "_s;
        else if (!sign && !words.endsWith(QLatin1Char(' ')))
            words += QLatin1Char(' ');
    }
    words += QLatin1Char(' ');
    return words;
}

bool says(const QString &words, QStringView phrase)
{
    for (qsizetype at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
        if (words[at - 1] == QLatin1Char(' ') && words[at + phrase.size()] == QLatin1Char(' '))
            return true;
    }
    return false;
}

} // namespace

void recogniseSeller(domain::Reading &reading)
{
    const auto open
        = [](const domain::ImportCandidate &candidate) { return candidate.issuerHint.isEmpty(); };
    if (std::none_of(reading.candidates.begin(), reading.candidates.end(), open))
        return;
    QString words = wordsOf(QStringView(reading.text).left(mostLooked));
    const auto said = [&words](QStringView phrase) { return says(words, phrase); };
    for (const SellerForm &form : forms) {
        const auto any = form.any.split(u'|');
        const auto all = form.all.split(u'|');
        if (std::none_of(any.begin(), any.end(), said)
            && !(reading.sender.isEmpty() && std::all_of(all.begin(), all.end(), said)))
            continue;
        for (domain::ImportCandidate &candidate : reading.candidates) {
            if (open(candidate))
                candidate.issuerHint = form.seller.toString();
        }
    }
    wipe(words);
}

} // namespace eab::intake
