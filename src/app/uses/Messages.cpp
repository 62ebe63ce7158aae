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
    return WipedBytes::taking(ownRows(message, text, stretch).toUtf8());
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
        auto content = EAB_TRY(vault.store().messageContent(info.id));
        if (keys == Keys::Shown && !vault.isReadOnly())
            EAB_TRY(vault.store().noteMessage(info, domain::Action::Shown, m_session.who()));
        return MessageText {lineOf(info), readable(info.name, std::move(content), {}, keys)};
    });
}

Result<MessageText> Messages::textOfRecord(const QString &idOrPrefix, Keys keys)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<MessageText> {
        if (!vault.isOwner())
            return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        auto kept = EAB_TRY(vault.store().source(record.id));
        if (!kept.has_value())
            return Error {ErrorCode::NoSuchRecord, record.id, u"no message kept"_s};
        if (keys == Keys::Shown && !vault.isReadOnly())
            EAB_TRY(
                vault.store().note(record.id, domain::Action::Shown, kept->id, m_session.who()));
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

QString ownRows(const ImportPreview &message, const QString &text,
                const domain::SourceSpan &stretch)
{
    if (!stretch.isValid() || stretch.start + stretch.length > text.size())
        return text;
    const auto rowStart = [&text](qsizetype at) { return text.lastIndexOf(u'\n', at - 1) + 1; };
    qsizetype first = stretch.start;
    for (const ImportItem &item : message.items) {
        if (item.candidate.stretch.isValid())
            first = std::min(first, item.candidate.stretch.start);
    }
    const qsizetype start = stretch.start == 0 ? 0 : rowStart(stretch.start);
    const qsizetype end = text.indexOf(u'\n', stretch.start + stretch.length);
    const QString head = first == 0 ? QString() : text.first(rowStart(first));
    return head + text.sliced(start, (end < 0 ? text.size() : end + 1) - start);
}

} // namespace eab::app
