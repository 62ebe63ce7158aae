// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/MailReading.h"

#include "domain/EmailAddress.h"
#include "intake/CandidateMaker.h"
#include "intake/Charset.h"
#include "intake/FlowedText.h"
#include "intake/ForwardedHead.h"
#include "intake/HtmlText.h"
#include "intake/Purchases.h"
#include "intake/SecretSpans.h"
#include "intake/TextReading.h"

#include <algorithm>

namespace eab::intake {

namespace {

using domain::ImportCandidate;
using domain::ImportField;

/** A part as text, and what it holds. */
struct Leaf
{
    size_t message = 0;
    int alternative = -1;
    QString fileName;
    QString type;
    QString text;
    TextReading reading;
    bool used = false;

    [[nodiscard]] bool isAttachment() const { return !fileName.isEmpty(); }
};

Leaf leafOf(MailPart &part)
{
    Leaf leaf;
    leaf.message = part.message;
    leaf.alternative = part.alternative;
    leaf.fileName = part.fileName;
    leaf.type = part.type;
    const bool isHtml = part.type == "text/html"_L1 || part.type == "application/xhtml+xml"_L1;
    if (isHtml && part.charset.isEmpty())
        part.charset = charsetInHtml(part.bytes);
    leaf.text = decodeText(part.bytes, part.charset);
    wipe(part.bytes);
    std::vector<Link> links;
    if (isHtml || looksLikeHtml(leaf.text)) {
        HtmlText html = htmlToText(leaf.text);
        wipe(leaf.text);
        leaf.text = std::move(html.text);
        links = std::move(html.links);
    } else if (part.flowed) {
        QString joined
            = unflowed(leaf.text, part.deletesSpace ? FlowBlank::Delete : FlowBlank::Keep);
        wipe(leaf.text);
        leaf.text = std::move(joined);
    } else {
        leaf.text.replace("\r\n"_L1, "\n"_L1);
    }
    leaf.reading = readTextOrEncoded(leaf.text, std::move(links));
    return leaf;
}

qsizetype richness(const ImportCandidate &candidate)
{
    const bool pair = !candidate.problem && !candidate.tellsNoPair();
    return static_cast<qsizetype>(candidate.found.size()) + (pair ? 100 : 0);
}

qsizetype richness(const Leaf &leaf)
{
    qsizetype sum = 0;
    for (const ImportCandidate &candidate : leaf.reading.candidates)
        sum += richness(candidate);
    return sum;
}

void shift(ImportCandidate &candidate, qsizetype by)
{
    for (auto &[field, span] : candidate.found)
        span.start += by;
    if (candidate.stretch.isValid())
        candidate.stretch.start += by;
}

QString domainOf(const QString &address)
{
    return address.mid(address.lastIndexOf(QLatin1Char('@')) + 1).toLower();
}

/** A half of a pair in one part and the other half in another, and nothing else: the KID in the
 *  mail, the key in its attachment. */
void joinLoneHalves(std::vector<ImportCandidate> &candidates)
{
    ImportCandidate *kid = nullptr;
    ImportCandidate *key = nullptr;
    for (ImportCandidate &candidate : candidates) {
        const bool hasKid = !candidate.kid.isEmpty();
        const bool hasKey = !candidate.hmac.isEmpty();
        if (!hasKid && !hasKey)
            continue;
        ImportCandidate *&slot = hasKid ? kid : key;
        if ((hasKid && hasKey) || slot != nullptr
            || (hasKid && candidate.problem != ErrorCode::MissingHmac)
            || (hasKey && candidate.problem != ErrorCode::MissingKid))
            return;
        slot = &candidate;
    }
    if (kid == nullptr || key == nullptr)
        return;
    kid->hmac = std::move(key->hmac);
    kid->hmacNotes = std::move(key->hmacNotes);
    kid->problem.reset();
    kid->found.merge(key->found);
    key->hmac = {};
    key->problem = ErrorCode::MissingHmac;
    key->kid = kid->kid; // so that merging takes the rest of it over
}

/** The only order of a mail belongs to its only pair, even if they stand in different parts. */
void joinLoneOrder(std::vector<ImportCandidate> &candidates)
{
    ImportCandidate *order = nullptr;
    ImportCandidate *pair = nullptr;
    for (ImportCandidate &candidate : candidates) {
        const bool bare = candidate.kid.isEmpty() && candidate.hmac.isEmpty();
        ImportCandidate *&slot = bare ? order : pair;
        if (slot != nullptr)
            return;
        slot = &candidate;
    }
    if (order == nullptr || pair == nullptr || !pair->orderNumber.isEmpty()
        || !pair->caReference.isEmpty() || differInProduct(*pair, *order))
        return;
    pair->orderNumber = order->orderNumber;
    pair->caReference = order->caReference; // now merging knows them for the same
    for (const ImportField field : {ImportField::OrderNumber, ImportField::CaReference}) {
        if (const auto it = order->found.find(field); it != order->found.end())
            pair->found[field] = it->second;
    }
}

class MailComposer
{
public:
    explicit MailComposer(Mail mail)
        : m_mail(std::move(mail))
    {
        m_reading.format = u"mail"_s;
    }

    domain::Reading compose()
    {
        for (MailPart &part : m_mail.parts)
            m_leaves.push_back(leafOf(part));
        chooseLeaves();
        writeLeaves();
        nameLeftOut();
        joinLoneHalves(m_reading.candidates);
        joinLoneOrder(m_reading.candidates);
        mergeCandidates(m_reading.candidates);
        takeOrderFromSubject(m_reading.candidates, m_reading.subject);
        completeFirst(m_reading.candidates);
        completeSecretSpans(m_reading.text, m_reading.candidates, m_reading.secretSpans);
        for (Leaf &leaf : m_leaves)
            wipe(leaf.text);
        return std::move(m_reading);
    }

private:
    /** Of each group of alternatives the richest; of the rest all that hold something; where
     *  nothing does, the first text there is. */
    void chooseLeaves()
    {
        std::map<int, Leaf *> best;
        for (Leaf &leaf : m_leaves) {
            if (leaf.alternative < 0) {
                leaf.used = !leaf.reading.candidates.empty();
                continue;
            }
            Leaf *&chosen = best[leaf.alternative];
            if (chosen == nullptr || richness(leaf) > richness(*chosen))
                chosen = &leaf;
        }
        for (auto &[group, leaf] : best)
            leaf->used = !leaf->reading.candidates.empty();
        if (std::any_of(m_leaves.begin(), m_leaves.end(),
                        [](const Leaf &leaf) { return leaf.used; }))
            return;
        const auto body = std::find_if(m_leaves.begin(), m_leaves.end(), [](const Leaf &leaf) {
            return !leaf.isAttachment() && !leaf.text.trimmed().isEmpty();
        });
        if (body != m_leaves.end())
            body->used = true;
        else if (!m_leaves.empty())
            m_leaves.front().used = true;
    }

    void writeLeaves()
    {
        std::optional<size_t> message;
        for (Leaf &leaf : m_leaves) {
            if (!leaf.used)
                continue;
            if (message != leaf.message) {
                writeHead(leaf.message);
                message = leaf.message;
            } else {
                m_reading.text += u"\n----\n"_s;
            }
            if (leaf.isAttachment())
                m_reading.text += QLatin1Char('[') + leaf.fileName + u"]\n"_s;
            writeLeaf(leaf);
        }
        if (m_reading.text.isEmpty() && !m_mail.heads.empty())
            writeHead(0);
        for (Leaf &leaf : m_leaves) {
            if (!leaf.used)
                takeUnseen(leaf);
        }
    }

    /** Attachments without which the message says the same. One that shares its name with a part
     *  that is needed is kept: by their names they are told apart. */
    void nameLeftOut()
    {
        QStringList needed;
        QStringList idle = std::move(m_mail.unread);
        for (const Leaf &leaf : m_leaves) {
            const bool told = !leaf.isAttachment() || !leaf.reading.candidates.empty();
            (told ? needed : idle) << (leaf.isAttachment() ? leaf.fileName : leaf.type);
        }
        idle.removeIf([&needed](const QString &name) { return needed.contains(name); });
        m_reading.leftOut = std::move(idle);
    }

    void writeHead(size_t message)
    {
        const MailHead &head = m_mail.heads[message];
        if (!m_reading.text.isEmpty())
            m_reading.text += QLatin1Char('\n');
        const auto line = [this](QLatin1String name, const QString &value) {
            if (value.isEmpty())
                return domain::SourceSpan {};
            m_reading.text += name;
            const qsizetype at = m_reading.text.size();
            m_reading.text += value + QLatin1Char('\n');
            return domain::SourceSpan {at, value.size()};
        };
        line("From: "_L1, head.from);
        m_recipient = line("To: "_L1, head.to);
        line("Subject: "_L1, head.subject);
        m_date = line("Date: "_L1, head.date);
        m_reading.text += QLatin1Char('\n');
        if (m_recipient.isValid() && head.to != head.toAddress) {
            const qsizetype inside = head.to.lastIndexOf(head.toAddress);
            if (inside >= 0)
                m_recipient = {m_recipient.start + inside, head.toAddress.size()};
        }
        if (m_reading.sender.isEmpty()) {
            m_reading.sender = head.fromAddress;
            m_reading.subject = head.subject;
            m_reading.receivedAt = head.moment;
        }
    }

    void writeLeaf(Leaf &leaf)
    {
        const qsizetype base = m_reading.text.size();
        m_reading.text += leaf.text;
        if (!m_reading.text.endsWith(QLatin1Char('\n')))
            m_reading.text += QLatin1Char('\n');
        for (domain::SourceSpan span : leaf.reading.secrets) {
            span.start += base;
            m_reading.secretSpans.push_back(span);
        }
        const std::vector<ForwardedHead> forwarded = forwardedHeads(leaf.text);
        for (ImportCandidate &candidate : leaf.reading.candidates) {
            fillFromHead(candidate, leaf.message, forwarded);
            shift(candidate, base);
            pointToHead(candidate);
            m_reading.candidates.push_back(std::move(candidate));
        }
    }

    /** An alternative that is not shown: its candidates count, but they point nowhere. */
    void takeUnseen(Leaf &leaf)
    {
        for (ImportCandidate &candidate : leaf.reading.candidates) {
            candidate.found.clear();
            m_reading.candidates.push_back(std::move(candidate));
        }
    }

    /** What the message itself tells where its text does not. */
    void fillFromHead(ImportCandidate &candidate, size_t message,
                      const std::vector<ForwardedHead> &forwarded)
    {
        const MailHead &head = m_mail.heads[message];
        const ForwardedHead *inner = headAbove(forwarded, candidate);
        if (inner != nullptr && !inner->fromAddress.isEmpty() && !m_forwarded) {
            m_forwarded = true;
            m_reading.sender = inner->fromAddress;
        }

        const QString to = inner != nullptr && !inner->toAddress.isEmpty() ? inner->toAddress
            : domain::checkEmail(head.toAddress)                           ? head.toAddress
                                                                           : QString();
        const bool ofSeller = !candidate.email.isEmpty()
            && domainOf(candidate.email) == domainOf(head.fromAddress)
            && domainOf(candidate.email) != domainOf(head.toAddress);
        if (candidate.email.isEmpty() || ofSeller) {
            candidate.email = to;
            candidate.found.erase(ImportField::Email);
            candidate.assumed.insert(ImportField::Email);
            m_emailFromHead = inner == nullptr || inner->toAddress.isEmpty();
        } else {
            m_emailFromHead = false;
        }

        const QDate day = inner != nullptr && inner->day.isValid() ? inner->day : head.day;
        const QDateTime moment
            = inner != nullptr && inner->day.isValid() ? inner->moment : head.moment;
        const bool labelled = candidate.found.contains(ImportField::OrderDate);
        m_dateFromHead = !labelled && !candidate.orderDate.isValid() && day == head.day;
        if (!labelled && !candidate.orderDate.isValid()) {
            candidate.orderDate = day;
            candidate.assumed.insert(ImportField::OrderDate);
        }
        if (candidate.orderDate.isValid() && candidate.orderDate == day
            && !candidate.orderedAt.isValid())
            candidate.orderedAt = moment;
    }

    void pointToHead(ImportCandidate &candidate) const
    {
        if (m_emailFromHead && !candidate.email.isEmpty() && m_recipient.isValid())
            candidate.found[ImportField::Email] = m_recipient;
        if (m_dateFromHead && candidate.orderDate.isValid() && m_date.isValid())
            candidate.found[ImportField::OrderDate] = m_date;
    }

    Mail m_mail;
    std::vector<Leaf> m_leaves;
    domain::Reading m_reading;
    domain::SourceSpan m_recipient; //!< of the head written last
    domain::SourceSpan m_date;
    bool m_emailFromHead = false;
    bool m_dateFromHead = false;
    bool m_forwarded = false; //!< the sender is the one who wrote what was forwarded
};

} // namespace

domain::Reading readMailText(Mail mail)
{
    return MailComposer(std::move(mail)).compose();
}

} // namespace eab::intake
