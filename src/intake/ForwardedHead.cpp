// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/ForwardedHead.h"

#include "domain/EmailAddress.h"
#include "intake/DateText.h"
#include "intake/Lexicon.h"
#include "intake/Lines.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr size_t longestHead = 12;

enum class HeadField { None, From, Date, To, Subject };

/** What mail programs call a field, in all languages we know. */
struct FieldNames
{
    HeadField field;
    QStringView names;
};

HeadField fieldOf(QStringView line, QStringView &value)
{
    static constexpr std::array known {
        FieldNames {HeadField::From, u"From|Von|De|Da|Van|差出人|发件人"},
        FieldNames {HeadField::Date,
                    u"Date|Sent|Datum|Gesendet|Envoyé|Enviado|Enviada em|Enviado el|Fecha|Data|"
                    u"Inviato|Verzonden|送信日時|日付|发送时间"},
        FieldNames {HeadField::To, u"To|An|À|Para|A|Aan|宛先|收件人"},
        FieldNames {HeadField::Subject,
                    u"Subject|Betreff|Objet|Asunto|Oggetto|Onderwerp|Assunto|件名|主题"},
    };
    while (!line.isEmpty() && line.front() == u'*')
        line = line.mid(1);
    qsizetype colon = 0;
    while (colon < line.size() && colon < 20 && line[colon] != u':' && line[colon] != QChar(0xff1a))
        ++colon;
    if (colon >= line.size() || colon >= 20)
        return HeadField::None;
    QStringView name = line.left(colon).trimmed();
    while (name.endsWith(u'*'))
        name = name.chopped(1);
    const auto it = std::find_if(known.begin(), known.end(), [name](const FieldNames &field) {
        return isOneOf(name, field.names);
    });
    if (it == known.end())
        return HeadField::None;
    value = line.mid(colon + 1).trimmed();
    while (!value.isEmpty() && value.front() == u'*')
        value = value.mid(1).trimmed();
    return it->field;
}

QStringView lineOf(const QString &text, const Line &line)
{
    constexpr qsizetype longest = 1000;
    const qsizetype length = line.last() - line.first();
    return length > longest ? QStringView() : QStringView(text).mid(line.first(), length);
}

/** "From:" alone on a line, as Thunderbird's window is copied: what it says is on the next one. */
bool standsBelow(const QString &text, const std::vector<Line> &lines, size_t at)
{
    QStringView value;
    return at + 1 < lines.size() && !lines[at + 1].afterBlank
        && fieldOf(lineOf(text, lines[at + 1]), value) == HeadField::None;
}

} // namespace

QString addressIn(QStringView value)
{
    for (qsizetype at = 0; at < value.size();) {
        qsizetype to = at;
        static constexpr QStringView stops = u" <>,;()[]\"'";
        while (to < value.size() && !stops.contains(value[to]))
            ++to;
        QStringView word = value.mid(at, to - at);
        if (word.startsWith(u"mailto:"))
            word = word.mid(7);
        if (word.contains(u'@')) {
            if (const auto address = domain::checkEmail(word))
                return *address;
        }
        at = to + 1;
    }
    return {};
}

std::vector<ForwardedHead> forwardedHeads(const QString &text)
{
    std::vector<ForwardedHead> heads;
    const std::vector<Line> lines = linesOf(text);
    for (size_t i = 0; i < lines.size(); ++i) {
        ForwardedHead head;
        std::array<bool, 5> seen {};
        size_t at = i;
        for (; at < lines.size() && at < i + longestHead; ++at) {
            QStringView value;
            const HeadField field = fieldOf(lineOf(text, lines[at]), value);
            if (field == HeadField::None || (at > i && lines[at].afterBlank))
                break;
            if (value.isEmpty() && standsBelow(text, lines, at))
                value = lineOf(text, lines[++at]);
            seen[static_cast<size_t>(field)] = true;
            if (field == HeadField::From && head.fromAddress.isEmpty())
                head.fromAddress = addressIn(value);
            if (field == HeadField::To && head.toAddress.isEmpty())
                head.toAddress = addressIn(value);
            if (field == HeadField::Subject && head.subject.isEmpty())
                head.subject = value.toString();
            if (const auto date = field == HeadField::Date ? readDate(value) : std::nullopt) {
                head.day = date->day;
                head.moment = date->moment;
            }
        }
        const auto kinds = std::count(seen.begin(), seen.end(), true);
        if (kinds >= 3 && seen[static_cast<size_t>(HeadField::Date)]) {
            head.at = lines[i].first();
            heads.push_back(std::move(head));
        }
        if (at > i)
            i = at - 1;
    }
    return heads;
}

const ForwardedHead *headAbove(const std::vector<ForwardedHead> &heads,
                               const domain::ImportCandidate &candidate)
{
    const auto first = std::min_element(
        candidate.found.begin(), candidate.found.end(),
        [](const auto &a, const auto &b) { return a.second.start < b.second.start; });
    const qsizetype at = first == candidate.found.end() ? 0 : first->second.start;
    const auto below = std::upper_bound(
        heads.begin(), heads.end(), at,
        [](qsizetype wanted, const ForwardedHead &head) { return wanted < head.at; });
    return below == heads.begin() ? nullptr : &*std::prev(below);
}

} // namespace eab::intake
