// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/Drafts.h"

#include "vault/OpenVault.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace eab::app {

namespace {

/** After the fields of a draft, as JSON, and after its key, as typed: neither has such a byte. */
constexpr char border = '\0';

/** All but its key. */
QByteArray told(const Draft &draft)
{
    QJsonObject fields;
    for (auto field = draft.fields.cbegin(); field != draft.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    const QJsonObject all {{u"id"_s, draft.id},
                           {u"record"_s, draft.recordId},
                           {u"letter"_s, draft.letter},
                           {u"at"_s, draft.at.toString(Qt::ISODate)},
                           {u"fields"_s, fields}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

WipedBytes written(const std::vector<Draft> &drafts)
{
    QByteArrayList all;
    qsizetype size = 0;
    for (const Draft &draft : drafts) {
        all << told(draft);
        size += all.constLast().size() + draft.hmac.size() + 2;
    }
    QByteArray text;
    text.reserve(size); // it never moves, and leaves no copy of a key behind
    for (size_t i = 0; i < drafts.size(); ++i) {
        text += all[static_cast<qsizetype>(i)];
        text += border;
        text += drafts[i].hmac.expose();
        text += border;
    }
    return WipedBytes::taking(std::move(text));
}

/** What stands before the next border, which is taken off with it. */
std::optional<QByteArrayView> nextPart(QByteArrayView &text)
{
    const qsizetype end = text.indexOf(border);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView part = text.first(end);
    text = text.sliced(end + 1);
    return part;
}

std::vector<Draft> readDrafts(QByteArrayView text)
{
    std::vector<Draft> drafts;
    while (true) {
        const auto fieldsPart = nextPart(text);
        const auto key = nextPart(text);
        if (!fieldsPart || !key)
            return drafts;
        const auto all = QJsonDocument::fromJson(fieldsPart->toByteArray()).object();
        Draft &draft = drafts.emplace_back();
        draft.id = all[u"id"_s].toString();
        draft.recordId = all[u"record"_s].toString();
        draft.letter = all[u"letter"_s].toString();
        draft.at = QDateTime::fromString(all[u"at"_s].toString(), Qt::ISODate);
        const QJsonObject fields = all[u"fields"_s].toObject();
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            draft.fields.insert(field.key(), field.value().toString());
        draft.hmac = Secret::copyOf(*key);
    }
}

} // namespace

Result<std::vector<Draft>> Drafts::kept() const
{
    if (!m_session.mayChange())
        return std::vector<Draft>();
    const auto text
        = EAB_TRY(m_session.look([](vault::OpenVault &vault) { return vault.draft(); }));
    return text ? readDrafts(text->expose()) : std::vector<Draft>();
}

Result<void> Drafts::replace(const QString &id, std::optional<Draft> draft)
{
    auto drafts = EAB_TRY(kept());
    std::erase_if(drafts, [&id](const Draft &other) { return other.id == id; });
    if (draft)
        drafts.insert(drafts.begin(), std::move(*draft));
    return m_session.change([&drafts](vault::OpenVault &vault) {
        return drafts.empty() ? vault.forgetDraft() : vault.keepDraft(written(drafts).expose());
    });
}

Result<void> Drafts::keep(Draft draft)
{
    draft.at = m_session.clock().now();
    const QString id = draft.id;
    return replace(id, std::move(draft));
}

Result<void> Drafts::forget(const QString &id)
{
    return replace(id, std::nullopt);
}

} // namespace eab::app
