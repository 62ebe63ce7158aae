// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/LighterMail.h"

#include "intake/MailReader.h"
#include "intake/MimeObject.h"

namespace eab::intake {

namespace {

constexpr int deepestLevel = 50;

/** Empties the attachments of certain names. */
class AttachmentDropper
{
public:
    explicit AttachmentDropper(const QStringList &names)
        : m_names(names)
    { }

    void drop(GMimeObject *object, int level)
    {
        if (object == nullptr || level > deepestLevel)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            GMimeMultipart *multipart = GMIME_MULTIPART(object);
            const int count = g_mime_multipart_get_count(multipart);
            for (int i = 0; i < count; ++i)
                drop(g_mime_multipart_get_part(multipart, i), level + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            if (inner != nullptr)
                drop(g_mime_message_get_mime_part(inner), level + 1);
        } else if (GMIME_IS_PART(object)) {
            GMimePart *part = GMIME_PART(object);
            if (!m_names.contains(attachmentName(fileNameOf(part), typeOf(object))))
                return;
            const Owned<GMimeStream> nothing(g_mime_stream_mem_new());
            const Owned<GMimeDataWrapper> content(
                g_mime_data_wrapper_new_with_stream(nothing.get(), GMIME_CONTENT_ENCODING_DEFAULT));
            g_mime_part_set_content(part, content.get());
            dropped = true;
        }
    }

    bool dropped = false;

private:
    const QStringList &m_names;
};

} // namespace

std::optional<QByteArray> withoutAttachments(QByteArrayView bytes, const QStringList &names)
{
    beginGMime();
    if (bytes.startsWith("From ") || isUnreasonable(bytes))
        return std::nullopt;
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (message == nullptr)
        return std::nullopt;
    AttachmentDropper dropper(names);
    dropper.drop(g_mime_message_get_mime_part(message.get()), 0);
    if (!dropper.dropped)
        return std::nullopt;
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), nullptr, out.get());
    return bytesOf(out.get());
}

} // namespace eab::intake
