// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Messages.h"

#include "vault/OpenVault.h"

#include <algorithm>

namespace eab::app {

namespace {

MessageLine lineOf(vault::MessageInfo info)
{
    return {std::move(info.id), std::move(info.name), info.at, std::move(info.records)};
}

std::vector<MessageLine> linesOf(std::vector<vault::MessageInfo> infos)
{
    std::vector<MessageLine> lines;
    lines.reserve(infos.size());
    for (vault::MessageInfo &info : infos)
        lines.push_back(lineOf(std::move(info)));
    return lines;
}

WipedBytes readable(const QString &name, WipedBytes content, const domain::SourceSpan &stretch,
                    Keys keys)
{
    const auto message = ImportCredential::read(name, std::move(content));
    const QString text = keys == Keys::Shown ? message.reading.text : maskedText(message.reading);
    return WipedBytes::taking(ownRows(firstRow(message), text, stretch).toUtf8());
}

/** What anybody may read who may see the records. */
Result<WipedBytes> maskedFor(vault::OpenVault &vault, const QString &message,
                             const domain::SourceSpan &stretch)
{
    const auto text = EAB_TRY(vault.store().maskedMessage(message));
    if (text.isNull())
        return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
    const auto first = EAB_TRY(vault.store().firstStretch(message));
    return WipedBytes::taking(ownRows(first, text, stretch).toUtf8());
}

} // namespace

Result<std::vector<MessageLine>> Messages::all() const
{
    return m_session.look([](vault::OpenVault &vault) -> Result<std::vector<MessageLine>> {
        return linesOf(EAB_TRY(vault.store().messages()));
    });
}

Result<std::vector<MessageLine>> Messages::ofRecord(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<MessageLine>> {
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        return linesOf(EAB_TRY(vault.store().messagesOf(record.id)));
    });
}

Result<std::vector<MessageLine>> Messages::ofOrder(const QString &orderId) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<MessageLine>> {
        return linesOf(EAB_TRY(vault.store().messagesOfOrder(orderId)));
    });
}

Result<std::vector<MessageLine>> Messages::containing(std::vector<MessageLine> messages,
                                                      const QString &words) const
{
    const QStringList wanted
        = domain::foldForSearch(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<MessageLine>> {
        std::vector<MessageLine> found;
        for (MessageLine &message : messages) {
            const QString text
                = domain::foldForSearch(EAB_TRY(vault.store().maskedMessage(message.id)));
            if (std::all_of(wanted.begin(), wanted.end(),
                            [&](const QString &word) { return text.contains(word); }))
                found.push_back(std::move(message));
        }
        return found;
    });
}

Result<MessageLine> Messages::find(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<MessageLine> {
        return lineOf(EAB_TRY(vault.store().findMessage(idOrPrefix)));
    });
}

Result<MessageText> Messages::text(const QString &idOrPrefix, Keys keys)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<MessageText> {
        const auto info = EAB_TRY(vault.store().findMessage(idOrPrefix));
        if (keys == Keys::Masked && !vault.isOwner()) {
            auto masked = EAB_TRY(maskedFor(vault, info.id, {}));
            return MessageText {lineOf(info), std::move(masked)};
        }
        auto content = EAB_TRY(vault.store().messageContent(info.id));
        if (keys == Keys::Shown)
            EAB_TRY(m_session.mayGiveKeys());
        if (keys == Keys::Shown && vault.isReadOnly())
            EAB_TRY(m_session.noteBefore(info.id, domain::Action::Shown, info.name));
        else if (keys == Keys::Shown)
            EAB_TRY(vault.store().noteMessage(info, domain::Action::Shown, m_session.who()));
        return MessageText {lineOf(info), readable(info.name, std::move(content), {}, keys)};
    });
}

Result<MessageText> Messages::textOfRecord(const QString &idOrPrefix, Keys keys)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<MessageText> {
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        if (!vault.isOwner()) {
            const auto newest = EAB_TRY(vault.store().messagesOf(record.id));
            if (newest.empty())
                return Error {ErrorCode::NoMessageKept, record.id, {}};
            if (keys == Keys::Shown)
                return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
            const auto stretch = EAB_TRY(vault.store().stretchOf(newest.front().id, record.id));
            auto masked = EAB_TRY(maskedFor(vault, newest.front().id, stretch));
            return MessageText {lineOf(newest.front()), std::move(masked)};
        }
        auto kept = EAB_TRY(vault.store().source(record.id));
        if (!kept.has_value())
            return Error {ErrorCode::NoMessageKept, record.id, {}};
        if (keys == Keys::Shown)
            EAB_TRY(m_session.note(record.id, domain::Action::Shown, kept->id));
        auto line = lineOf(EAB_TRY(vault.store().findMessage(kept->id)));
        auto text = readable(kept->name, std::move(kept->content), kept->stretch, keys);
        return MessageText {std::move(line), std::move(text)};
    });
}

Result<bool> Messages::discard(const QString &idOrPrefix)
{
    return m_session.change([&](vault::OpenVault &vault) {
        return vault.store().discardMessage(idOrPrefix, m_session.who());
    });
}

qsizetype firstRow(const ImportPreview &message)
{
    qsizetype first = message.reading.text.size();
    for (const ImportItem &item : message.items) {
        if (item.candidate.stretch.isValid())
            first = std::min(first, item.candidate.stretch.start);
    }
    return first;
}

QString ownRows(qsizetype first, const QString &text, const domain::SourceSpan &stretch)
{
    if (!stretch.isValid() || stretch.start + stretch.length > text.size())
        return text;
    const auto rowStart = [&text](qsizetype at) { return text.lastIndexOf(u'\n', at - 1) + 1; };
    const qsizetype top = std::min(first, stretch.start);
    const qsizetype start = stretch.start == 0 ? 0 : rowStart(stretch.start);
    const qsizetype end = text.indexOf(u'\n', stretch.start + stretch.length);
    const QString head = top == 0 ? QString() : text.first(rowStart(top));
    return head + text.sliced(start, (end < 0 ? text.size() : end + 1) - start);
}

} // namespace eab::app
