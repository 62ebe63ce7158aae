// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/PackedExchange.h"

#include "ca/apis/AnswerReader.h"

#include <cstring>

// The document that keeps a raw exchange, readable by a person too:
//
//     eab-vault exchange 1
//     status: 201                        or, without a whole answer:  failure: sent broken-off
//     header: content-type: application/json                          partial-status: 201
//                                                                     detail: ...
//     (an empty line, then the body, byte by byte)

namespace eab::ca {

namespace {

constexpr QByteArrayView firstLine = "eab-vault exchange 1";

/** Failures that have no word of their own in this form (see failureWord()): they are never sent, and
 *  their detail begins so. */
constexpr std::pair<HttpFailureKind, QByteArrayView> detailBegins[] {
    {HttpFailureKind::LoginRefused, "no token: "},
};

/** A value that cannot end its line. */
QByteArray inOneLine(QByteArray text)
{
    return text.replace('\r', ' ').replace('\n', ' ');
}

/** Takes the line off the front; nothing when there is no whole one. */
std::optional<QByteArrayView> takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArrayView line = rest.first(end);
    rest = rest.sliced(end + 1);
    return line;
}

void readLine(const QByteArray &name, const QByteArray &value, HttpOutcome &outcome,
              QMap<QByteArray, QByteArray> &headers)
{
    if (name == "status") {
        outcome.answer.emplace();
        outcome.answer->status = value.toInt();
    } else if (name == "header") {
        const qsizetype at = value.indexOf(": ");
        if (at > 0)
            headers.insert(value.left(at), value.mid(at + 2));
    } else if (name == "failure") {
        const qsizetype at = value.indexOf(' ');
        outcome.failure.phase = value.left(at) == "not-sent" ? HttpPhase::NotSent : HttpPhase::Sent;
        outcome.failure.kind = failureFromWord(QString::fromLatin1(value.mid(at + 1)))
                                   .value_or(HttpFailureKind::Other);
    } else if (name == "partial-status") {
        outcome.partialStatus = value.toInt();
    } else if (name == "detail") {
        outcome.failure.detail = QString::fromUtf8(value);
        for (const auto &[kind, beginning] : detailBegins) {
            if (outcome.failure.phase == HttpPhase::NotSent && value.startsWith(beginning))
                outcome.failure.kind = kind;
        }
    }
}

HttpOutcome unreadable()
{
    HttpOutcome outcome;
    outcome.failure = {HttpPhase::Sent, HttpFailureKind::Other, u"not a kept exchange"_s};
    return outcome;
}

} // namespace

HttpOutcome loginRefused(const QString &why)
{
    const auto &[kind, beginning] = detailBegins[0];
    HttpOutcome outcome;
    outcome.failure = {HttpPhase::NotSent, kind, QString::fromLatin1(beginning) + why};
    return outcome;
}

Secret pack(const HttpOutcome &outcome)
{
    QByteArray head = firstLine.toByteArray() + '\n';
    if (outcome.answer) {
        head += "status: " + QByteArray::number(outcome.answer->status) + '\n';
        const auto &headers = outcome.answer->headers;
        for (auto it = headers.begin(); it != headers.end(); ++it)
            head += "header: " + inOneLine(it.key()) + ": " + inOneLine(it.value()) + '\n';
    } else {
        head += outcome.failure.phase == HttpPhase::NotSent ? "failure: not-sent "
                                                            : "failure: sent ";
        head += failureWord(outcome.failure.kind).toLatin1() + '\n';
        head += "partial-status: " + QByteArray::number(outcome.partialStatus) + '\n';
        head += "detail: " + inOneLine(outcome.failure.detail.toUtf8()) + '\n';
    }
    head += '\n';
    const Secret &body = outcome.answer ? outcome.answer->body : outcome.partialBody;
    Secret packed(head.size() + body.size());
    std::memcpy(packed.exposeForWriting(), head.constData(), static_cast<size_t>(head.size()));
    if (!body.isEmpty())
        std::memcpy(packed.exposeForWriting() + head.size(), body.expose().data(),
                    static_cast<size_t>(body.size()));
    return packed;
}

HttpOutcome unpack(QByteArrayView packed)
{
    QByteArrayView rest = packed;
    if (takeLine(rest) != firstLine)
        return unreadable();
    HttpOutcome outcome;
    outcome.failure = {HttpPhase::Sent, HttpFailureKind::Other, {}};
    QMap<QByteArray, QByteArray> headers;
    while (true) {
        const auto line = takeLine(rest);
        if (!line)
            return unreadable();
        if (line->isEmpty())
            break;
        const qsizetype at = line->indexOf(": ");
        if (at > 0)
            readLine(line->first(at).toByteArray(), line->sliced(at + 2).toByteArray(), outcome,
                     headers);
    }
    if (outcome.answer) {
        outcome.answer->headers = std::move(headers);
        outcome.answer->body = Secret::copyOf(rest);
        outcome.failure = {};
    } else {
        outcome.partialBody = Secret::copyOf(rest);
    }
    return outcome;
}

} // namespace eab::ca
