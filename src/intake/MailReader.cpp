// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/MailReader.h"

#include "base/Secret.h"
#include "intake/Charset.h"
#include "intake/DateText.h"
#include "intake/ForwardedHead.h"
#include "intake/Lexicon.h"
#include "intake/MimeObject.h"

#include <algorithm>
#include <array>

namespace eab::intake {

namespace {

constexpr int deepestLevel = 50;
constexpr size_t mostParts = 20'000;
constexpr size_t mostMessages = 2'000;
constexpr qsizetype mostBytes = qsizetype {64} << 20;
constexpr qsizetype mostColons = 1'000; //!< in one field of addresses: "group: a, b;"
constexpr qsizetype mostAddresses = 50'000;
constexpr qsizetype mostFields = 500'000; //!< of all heads together

/** The first mailbox of a list, groups opened. */
InternetAddressMailbox *firstMailbox(InternetAddressList *list, int depth = 0)
{
    const int count = list == nullptr ? 0 : internet_address_list_length(list);
    for (int i = 0; i < count && depth < 8; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_MAILBOX(address))
            return INTERNET_ADDRESS_MAILBOX(address);
        auto *found = firstMailbox(
            internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), depth + 1);
        if (found != nullptr)
            return found;
    }
    return nullptr;
}

QString addressOf(InternetAddressList *list)
{
    InternetAddressMailbox *mailbox = firstMailbox(list);
    return mailbox == nullptr ? QString() : textOf(internet_address_mailbox_get_addr(mailbox));
}

/** "Name <address>" of the first mailbox; the others matter to nobody here. */
QString shown(InternetAddressList *list)
{
    InternetAddressMailbox *mailbox = firstMailbox(list);
    if (mailbox == nullptr)
        return {};
    const QString name = textOf(internet_address_get_name(INTERNET_ADDRESS(mailbox)));
    const QString address = textOf(internet_address_mailbox_get_addr(mailbox));
    return name.isEmpty() ? address : name + u" <"_s + address + QLatin1Char('>');
}

MailHead headOf(GMimeMessage *message)
{
    MailHead head;
    head.from = shown(g_mime_message_get_from(message)).left(500);
    head.fromAddress = addressOf(g_mime_message_get_from(message)).left(320);
    if (head.fromAddress.isEmpty())
        head.fromAddress
            = addressIn(textOf(g_mime_object_get_header(GMIME_OBJECT(message), "From"))).left(320);
    head.to = shown(g_mime_message_get_to(message)).left(500);
    head.toAddress = addressOf(g_mime_message_get_to(message)).left(320);
    head.subject = textOf(g_mime_message_get_subject(message)).left(1000);
    const char *written = g_mime_object_get_header(GMIME_OBJECT(message), "Date");
    head.date = textOf(written).left(100);
    // A head that a mail program shows to be copied has other forms: "3 March 2026 at 10:15:00 CET",
    // or no zone at all, and then nobody knows the moment.
    const auto read = readDate(head.date);
    GDateTime *date = head.date.isEmpty() ? nullptr : g_mime_message_get_date(message);
    if (read) {
        head.day = read->day;
        head.moment = read->moment;
    } else if (date != nullptr && g_date_time_get_year(date) > 1990) {
        head.day = QDate(g_date_time_get_year(date), g_date_time_get_month(date),
                         g_date_time_get_day_of_month(date));
        head.moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    }
    if (written == nullptr) { // a head as Outlook shows it to be copied
        head.date = textOf(g_mime_object_get_header(GMIME_OBJECT(message), "Sent")).left(100);
        if (const auto sent = readDate(head.date)) {
            head.day = sent->day;
            head.moment = sent->moment;
        }
    }
    return head;
}

QByteArray parameter(GMimeContentType *type, const char *name)
{
    const char *value = g_mime_content_type_get_parameter(type, name);
    return value == nullptr ? QByteArray() : QByteArray(value).left(100);
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

class MailWalker
{
public:
    /** Reads one message, or a whole mailbox. */
    void read(QByteArrayView bytes, int level)
    {
        const bool mailbox = bytes.startsWith("From ");
        const Owned<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
        const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
        g_mime_parser_set_format(parser.get(), mailbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
        do {
            const Owned<GMimeMessage> message(
                g_mime_parser_construct_message(parser.get(), nullptr));
            if (message == nullptr)
                break;
            walkMessage(message.get(), level);
        } while (mailbox && g_mime_parser_eos(parser.get()) == FALSE
                 && mail.heads.size() < mostMessages);
    }

    Mail mail;

private:
    void walkMessage(GMimeMessage *message, int level)
    {
        if (mail.heads.size() >= mostMessages)
            return;
        const size_t outer = m_message;
        const int alternative = m_alternative;
        m_message = mail.heads.size();
        m_alternative = -1;
        mail.heads.push_back(headOf(message));
        if (GMimeObject *body = g_mime_message_get_mime_part(message); body != nullptr)
            walk(body, level + 1);
        m_message = outer;
        m_alternative = alternative;
    }

    void walk(GMimeObject *object, int level)
    {
        if (level > deepestLevel) {
            mail.tooDeep = true;
            return;
        }
        if (GMIME_IS_MULTIPART(object)) {
            walkMultipart(GMIME_MULTIPART(object), level);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            if (message != nullptr)
                walkMessage(message, level);
        } else if (GMIME_IS_PART(object) && mail.parts.size() < mostParts) {
            addPart(GMIME_PART(object), level);
        }
    }

    void walkMultipart(GMimeMultipart *multipart, int level)
    {
        const int outer = m_alternative;
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
        if (g_mime_content_type_is_type(type, "multipart", "alternative") != FALSE && outer < 0)
            m_alternative = m_nextAlternative++;
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            walk(g_mime_multipart_get_part(multipart, i), level + 1);
        m_alternative = outer;
    }

    void addPart(GMimePart *source, int level)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(source));
        MailPart part;
        part.type = typeOf(GMIME_OBJECT(source));
        static constexpr std::array<QStringView, 4> others {u"image/", u"audio/", u"video/",
                                                            u"font/"};
        part.fileName = fileNameOf(source);
        for (const QStringView other : others) {
            if (part.type.startsWith(other)) {
                mail.unread << attachmentName(part.fileName, part.type);
                return;
            }
        }
        part.bytes = contentOf(source);
        m_bytes += part.bytes.size();
        if (part.bytes.isEmpty())
            return;
        if (m_bytes > mostBytes || isBinary(part.bytes)) {
            mail.unread << attachmentName(part.fileName, part.type);
            return;
        }
        const bool attached = part.type.startsWith("application/"_L1)
            || part.type == "message/rfc822"_L1
            || part.fileName.endsWith(".eml"_L1, Qt::CaseInsensitive);
        if (attached && looksLikeMail(part.bytes)) {
            if (level < deepestLevel)
                read(part.bytes, level + 1);
            mail.tooDeep = mail.tooDeep || level >= deepestLevel;
            wipe(part.bytes);
            return;
        }
        part.message = m_message;
        part.alternative = m_alternative;
        part.charset = parameter(type, "charset");
        part.flowed = parameter(type, "format").toLower() == "flowed";
        part.deletesSpace = parameter(type, "delsp").toLower() == "yes";
        mail.parts.push_back(std::move(part));
    }

    size_t m_message = 0;
    int m_alternative = -1;
    int m_nextAlternative = 0;
    qsizetype m_bytes = 0;
};

/** A line of a message's head: where its name ends; -1 for any other line. */
qsizetype headerNameLength(QByteArrayView line)
{
    for (qsizetype i = 0; i < line.size() && i < 80; ++i) {
        const char c = line[i];
        if (c == ':')
            return i > 0 ? i : -1;
        if (c <= ' ' || c > '~')
            return -1;
    }
    return -1;
}

QByteArrayView lineAt(QByteArrayView bytes, qsizetype at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

bool opensAddressField(QByteArrayView line)
{
    const qsizetype length = headerNameLength(line);
    return length > 0
        && isOneOf(QString::fromLatin1(line.first(length)),
                   u"from|to|cc|bcc|sender|reply-to|resent-from|resent-to|resent-cc|resent-bcc|"
                   u"resent-sender|resent-reply-to|mail-followup-to|disposition-notification-to");
}

} // namespace

bool isUnreasonable(QByteArrayView bytes)
{
    bool inHead = true;
    bool inAddresses = false;
    qsizetype fields = 0;
    qsizetype colons = 0;
    qsizetype commas = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const QByteArrayView line = bytes.sliced(at, (end < 0 ? bytes.size() : end) - at);
        at += line.size() + 1;
        if (line.isEmpty() || line == QByteArrayView("\r"))
            inHead = false;
        else if (line.startsWith("--") || line.startsWith("From "))
            inHead = true;
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            inAddresses = opensAddressField(line);
            colons = 0;
            commas = 0;
            fields += inHead ? 1 : 0;
        }
        if (inAddresses) {
            colons += std::count(line.begin(), line.end(), ':');
            commas += std::count(line.begin(), line.end(), ',');
        }
        if (colons > mostColons || commas > mostAddresses || fields > mostFields)
            return true;
    }
    return false;
}

Mail::~Mail()
{
    for (MailPart &part : parts)
        wipe(part.bytes);
}

bool looksLikeMail(QByteArrayView bytes)
{
    constexpr int mostLines = 300;
    constexpr QStringView tellTale
        = u"from|to|subject|received|return-path|message-id|mime-version|delivered-to|reply-to";
    constexpr QStringView usual = u"date|content-type|content-transfer-encoding|cc|sender|x-mailer";
    int told = 0;
    int known = 0;
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    for (int line = 0; line < mostLines && at < bytes.size(); ++line) {
        const QByteArrayView text = lineAt(bytes, at);
        const qsizetype next = bytes.indexOf('\n', at);
        at = next < 0 ? bytes.size() : next + 1;
        if (text.isEmpty())
            break;
        if (line == 0 && (text.startsWith("From ") || text.startsWith(">From ")))
            continue;
        if (line > 0 && (text.startsWith(' ') || text.startsWith('\t')))
            continue;
        const qsizetype length = headerNameLength(text);
        if (length < 0)
            return told >= 3;
        const QString name = QString::fromLatin1(text.first(length));
        told += isOneOf(name, tellTale) ? 1 : 0;
        known += isOneOf(name, usual) || name.startsWith("x-"_L1, Qt::CaseInsensitive) ? 1 : 0;
    }
    return told > 0 && told + known >= 2;
}

qsizetype missingBlankLine(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r'))
        ++at;
    for (bool first = true; at < bytes.size(); first = false) {
        const QByteArrayView line = lineAt(bytes, at);
        if (line.isEmpty())
            return -1;
        const bool ofHead = headerNameLength(line) > 0
            || (!first && (line.startsWith(' ') || line.startsWith('\t')))
            || (first && (line.startsWith("From ") || line.startsWith(">From ")));
        if (!ofHead)
            return at;
        const qsizetype next = bytes.indexOf('\n', at);
        at = next < 0 ? bytes.size() : next + 1;
    }
    return -1;
}

Result<Mail> readMail(QByteArrayView bytes)
{
    beginGMime();
    while (!bytes.isEmpty() && (bytes.front() == '\n' || bytes.front() == '\r'))
        bytes = bytes.sliced(1);
    if (isUnreasonable(bytes))
        return Error {ErrorCode::MalformedInput, {}, u"a head without end"_s};
    MailWalker walker;
    walker.read(bytes, 0);
    if (walker.mail.heads.empty())
        return Error {ErrorCode::MalformedInput, {}, u"no message"_s};
    return std::move(walker.mail);
}

} // namespace eab::intake
