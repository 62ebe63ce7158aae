// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Intake.h"

#include "intake/CandidateMaker.h"
#include "intake/Charset.h"
#include "intake/ForwardedHead.h"
#include "intake/HtmlText.h"
#include "intake/LighterMail.h"
#include "intake/MailReader.h"
#include "intake/MailReading.h"
#include "intake/Masking.h"
#include "intake/SellerForms.h"
#include "intake/TextReading.h"

#include <algorithm>

namespace eab::intake {

namespace {

domain::Reading refused(ErrorCode code, const QString &detail)
{
    domain::Reading reading;
    reading.format = u"text"_s;
    reading.error = Error {code, {}, detail};
    return reading;
}

/** True where nothing but blanks and invisible characters is there. */
bool isEmpty(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || domain::isInvisible(c); });
}

/** A message that was pasted with its head: whom it went to, and when. */
void fillFromPastedHead(domain::ImportCandidate &candidate, const std::vector<ForwardedHead> &heads)
{
    const ForwardedHead *head = headAbove(heads, candidate);
    if (head == nullptr)
        return;
    if (candidate.email.isEmpty()) {
        candidate.email = head->toAddress;
        candidate.assumed.insert(domain::ImportField::Email);
    }
    const bool labelled = candidate.found.contains(domain::ImportField::OrderDate);
    if (!labelled && !candidate.orderDate.isValid()) {
        candidate.orderDate = head->day;
        candidate.assumed.insert(domain::ImportField::OrderDate);
    }
    if (candidate.orderDate == head->day && !candidate.orderedAt.isValid())
        candidate.orderedAt = head->moment;
}

domain::Reading readDecoded(QString text, const QString &fileName)
{
    domain::Reading reading;
    std::vector<Link> links;
    const bool html = looksLikeHtml(text)
        || (fileName.endsWith(".html"_L1, Qt::CaseInsensitive) && text.contains(u'<'));
    if (html) {
        HtmlText laidOut = htmlToText(text);
        wipe(text);
        text = std::move(laidOut.text);
        links = std::move(laidOut.links);
    }
    TextReading found = readTextOrEncoded(text, std::move(links));
    reading.format = html ? u"html"_s : found.format;
    reading.text = std::move(text);
    reading.secretSpans = std::move(found.secrets);
    reading.candidates = std::move(found.candidates);
    completeFirst(reading.candidates);
    const std::vector<ForwardedHead> heads = forwardedHeads(reading.text);
    for (domain::ImportCandidate &candidate : reading.candidates) {
        fillFromPastedHead(candidate, heads);
        const ForwardedHead *head = headAbove(heads, candidate);
        if (head == nullptr || !reading.sender.isEmpty())
            continue;
        reading.sender = head->fromAddress;
        reading.subject = head->subject;
        reading.receivedAt = heads.front().moment; // of what was forwarded, when that arrived
    }
    takeOrderFromSubject(reading.candidates, reading.subject);
    if (found.isBroken && (reading.candidates.empty() || reading.candidates.front().problem))
        reading.error = Error {ErrorCode::MalformedInput, {}, u"JSON is cut off"_s};
    return reading;
}

/** Why nothing is complete, told of the first candidate that has this problem. */
Error weightiest(const std::vector<domain::ImportCandidate> &candidates)
{
    Error error {weightiestProblem(candidates), {}, u"nothing complete"_s};
    const auto first = std::find_if(
        candidates.begin(), candidates.end(),
        [&error](const domain::ImportCandidate &each) { return each.problem == error.code; });
    if (first != candidates.end())
        error.reason = first->whatIsWrong().reason;
    return error;
}

/** A mail that was saved in UTF-16, made readable for the parser. */
QByteArray asUtf8(const QString &text)
{
    return text.toUtf8();
}

} // namespace

domain::Reading read(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() > mostInputBytes)
        return refused(ErrorCode::InputTooLarge, u"more than 32 MiB"_s);
    if (bytes.isEmpty())
        return refused(ErrorCode::NoCredentials, u"empty"_s);
    if (isBinary(bytes))
        return refused(ErrorCode::BinaryInput, u"no text"_s);

    domain::Reading reading;
    std::optional<Error> tooDeep;
    const auto readMessage = [&](QByteArrayView message) {
        auto mail = readMail(message);
        if (!mail) {
            reading = refused(mail.error().code, mail.error().detail);
            return;
        }
        if (mail->tooDeep)
            tooDeep = Error {ErrorCode::MimeTooDeep, {}, u"parts within parts"_s};
        reading = readMailText(std::move(*mail));
    };
    const QByteArrayView mark("\xef\xbb\xbf");
    const QByteArrayView unmarked = bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
    if (looksLikeMail(unmarked)) {
        const qsizetype gap = missingBlankLine(unmarked);
        QByteArray mended = gap < 0 ? QByteArray() : unmarked.toByteArray().insert(gap, '\n');
        readMessage(gap < 0 ? unmarked : QByteArrayView(mended));
        wipe(mended);
    } else {
        QString text = decodeText(bytes, charsetInHtml(bytes));
        if (isEmpty(text))
            return refused(ErrorCode::NoCredentials, u"empty"_s);
        QByteArray again = bytes.contains('\0') ? asUtf8(text) : QByteArray();
        if (!again.isEmpty() && looksLikeMail(again)) {
            wipe(text);
            readMessage(again);
        } else {
            reading = readDecoded(std::move(text), fileName);
        }
        wipe(again);
    }

    recogniseSeller(reading);
    collectNames(reading);
    const bool complete = !reading.candidates.empty() && !reading.candidates.front().problem;
    if (complete)
        reading.error.reset();
    else if (tooDeep)
        reading.error = tooDeep;
    else if (!reading.error)
        reading.error = weightiest(reading.candidates);
    return reading;
}

WipedBytes kept(QByteArrayView bytes, const domain::Reading &reading)
{
    if (!reading.leftOut.isEmpty()) {
        if (auto lighter = withoutAttachments(bytes, reading.leftOut)) {
            WipedBytes message = WipedBytes::taking(std::move(*lighter));
            if (message.size() <= mostKeptBytes)
                return message;
        }
    }
    if (bytes.size() <= mostKeptBytes)
        return WipedBytes::copyOf(bytes);
    return WipedBytes::taking(reading.text.toUtf8());
}

} // namespace eab::intake
