// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/KeySlots.h"

#include "vault/keys/Crypto.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace eab::vault {

namespace {

constexpr qsizetype saltBytes = 16;
constexpr int mostSlots = 64;

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    const auto bytes
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::Base64Encoding);
    return bytes ? *bytes : QByteArray();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray checksumOf(const QJsonObject &body)
{
    return QCryptographicHash::hash(compact(body), QCryptographicHash::Sha256);
}

Result<QByteArray> codeOf(const QJsonObject &body, const Secret &vaultKey)
{
    const auto key = deriveKey(vaultKey.expose(), {}, "eab-vault key slots file");
    if (!key)
        return key.error();
    return hmacSha256(*key, {compact(body)});
}

QJsonObject cipherJson(const CipherSettings &cipher)
{
    return {
        {QStringLiteral("name"), QStringLiteral("sqlcipher")},
        {QStringLiteral("compatibility"), cipher.compatibility},
        {QStringLiteral("page_size"), cipher.pageSize},
        {QStringLiteral("salt"), QString::fromLatin1(cipher.salt.toHex())},
    };
}

QJsonObject kdfJson(const KeySlot &slot)
{
    if (!slot.argon2)
        return {{QStringLiteral("name"), QStringLiteral("hkdf-sha256")}};
    return {
        {QStringLiteral("name"), QStringLiteral("argon2id")},
        {QStringLiteral("memory_mib"), slot.argon2->memoryMiB},
        {QStringLiteral("passes"), slot.argon2->passes},
        {QStringLiteral("lanes"), slot.argon2->lanes},
    };
}

/** Everything about a slot that its wrapping vouches for. */
QJsonObject slotHeader(const KeySlot &slot)
{
    return {
        {QStringLiteral("id"), slot.id},
        {QStringLiteral("kind"), nameOf(domain::slotKindNames, slot.kind)},
        {QStringLiteral("role"), nameOf(domain::slotRoleNames, slot.role)},
        {QStringLiteral("label"), slot.label},
        {QStringLiteral("created"), slot.created.toString(Qt::ISODate)},
        {QStringLiteral("kdf"), kdfJson(slot)},
        {QStringLiteral("salt"), encoded(slot.salt)},
        {QStringLiteral("nonce"), encoded(slot.nonce)},
    };
}

Error damaged(const QString &where)
{
    return {ErrorCode::DamagedKeySlots, where,
            QStringLiteral("keyslots.json is not as it was written")};
}

Result<KeySlot> slotFromJson(const QJsonObject &object)
{
    KeySlot slot;
    slot.id = object.value(QLatin1String("id")).toString();
    const auto kind
        = fromName(domain::slotKindNames, object.value(QLatin1String("kind")).toString());
    const auto role
        = fromName(domain::slotRoleNames, object.value(QLatin1String("role")).toString());
    slot.label = object.value(QLatin1String("label")).toString();
    slot.created
        = QDateTime::fromString(object.value(QLatin1String("created")).toString(), Qt::ISODate);
    slot.salt = decoded(object.value(QLatin1String("salt")));
    slot.nonce = decoded(object.value(QLatin1String("nonce")));
    slot.wrapped = decoded(object.value(QLatin1String("wrapped")));
    if (slot.id.isEmpty() || !kind || !role || slot.salt.size() != saltBytes
        || slot.nonce.size() != nonceBytes || slot.wrapped.size() < keyBytes + tagBytes)
        return damaged(slot.id);
    slot.kind = *kind;
    slot.role = *role;
    const QJsonObject kdf = object.value(QLatin1String("kdf")).toObject();
    const QString kdfName = kdf.value(QLatin1String("name")).toString();
    if (kdfName == QLatin1String("argon2id")) {
        slot.argon2 = Argon2Settings {kdf.value(QLatin1String("memory_mib")).toInt(),
                                      kdf.value(QLatin1String("passes")).toInt(),
                                      kdf.value(QLatin1String("lanes")).toInt()};
    } else if (kdfName != QLatin1String("hkdf-sha256") || slot.kind == SlotKind::Password) {
        return damaged(slot.id);
    }
    return slot;
}

/** No slot of this kind, or none that opens. */
Error refusal(ErrorCode code, SlotKind kind)
{
    const bool keychain = kind == SlotKind::Keychain;
    return {code,
            nameOf(domain::slotKindNames, kind),
            {},
            keychain ? Reason(reason::KeychainSlot {}) : Reason()};
}

/** Cost settings are judged only once a slot is really tried: one hostile slot must not make the
 *  honest ones useless. */
Result<Secret> slotKey(const KeySlot &slot, const Secret &secret)
{
    if (slot.argon2)
        return deriveFromPassword(secret, slot.salt, *slot.argon2);
    if (secret.isEmpty()) // an entry that somebody has emptied in the keychain
        return refusal(ErrorCode::WrongPassword, slot.kind);
    return deriveKey(secret.expose(), slot.salt, "eab-vault key slot");
}

Secret packed(const VaultKeys &keys, SlotRole role)
{
    if (role == SlotRole::Support)
        return keys.vaultKey.clone();
    Secret all(3 * keyBytes);
    char *out = all.exposeForWriting();
    for (const Secret *key : {&keys.vaultKey, &keys.secretsKey, &keys.inboxPrivate}) {
        Q_ASSERT(key->size() == keyBytes);
        out = std::copy_n(key->expose().data(), keyBytes, out);
    }
    return all;
}

std::optional<VaultKeys> unpacked(const Secret &all, SlotRole role)
{
    VaultKeys keys;
    if (role == SlotRole::Support && all.size() == keyBytes) {
        keys.vaultKey = all.clone();
        return keys;
    }
    if (role != SlotRole::Owner || all.size() != 3 * keyBytes)
        return std::nullopt;
    keys.vaultKey = Secret::copyOf(all.expose().sliced(0, keyBytes));
    keys.secretsKey = Secret::copyOf(all.expose().sliced(keyBytes, keyBytes));
    keys.inboxPrivate = Secret::copyOf(all.expose().sliced(2 * keyBytes, keyBytes));
    return keys;
}

} // namespace

Result<KeySlots> KeySlots::create(const QString &title, QByteArray inboxPublicKey)
{
    const auto id = randomBytes(16);
    const auto salt = randomBytes(saltBytes);
    if (!id || !salt)
        return id ? salt.error() : id.error();
    KeySlots file;
    file.m_vaultId = QString::fromLatin1(id->toHex());
    file.m_title = title;
    file.m_cipher.salt = *salt;
    file.m_inboxPublicKey = std::move(inboxPublicKey);
    return file;
}

QByteArray KeySlots::associatedData(const KeySlot &slot) const
{
    return compact({
        {QStringLiteral("format"), format},
        {QStringLiteral("vault"), m_vaultId},
        {QStringLiteral("cipher"), cipherJson(m_cipher)},
        {QStringLiteral("inbox"), encoded(m_inboxPublicKey)},
        {QStringLiteral("slot"), slotHeader(slot)},
    });
}

QJsonObject KeySlots::body() const
{
    QJsonArray list;
    for (const KeySlot &slot : m_slots) {
        QJsonObject object = slotHeader(slot);
        object.insert(QStringLiteral("wrapped"), encoded(slot.wrapped));
        list.append(object);
    }
    return {
        {QStringLiteral("format"), format},
        {QStringLiteral("vault"), m_vaultId},
        {QStringLiteral("title"), m_title},
        {QStringLiteral("cipher"), cipherJson(m_cipher)},
        {QStringLiteral("inbox"), encoded(m_inboxPublicKey)},
        {QStringLiteral("generation"), m_generation},
        {QStringLiteral("slots"), list},
    };
}

Result<QByteArray> KeySlots::toJson(const Secret &vaultKey) const
{
    QJsonObject object = body();
    const auto code = codeOf(object, vaultKey);
    if (!code)
        return code;
    object.insert(QStringLiteral("code"), encoded(*code));
    object.insert(QStringLiteral("checksum"), QString::fromLatin1(checksumOf(object).toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<KeySlots> KeySlots::parse(const QByteArray &json)
{
    QJsonParseError parseError {};
    QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError || object.isEmpty())
        return damaged(parseError.errorString());
    const int found = object.value(QLatin1String("format")).toInt();
    if (found > format)
        return Error {ErrorCode::NewerFormat, QString::number(found),
                      QStringLiteral("key slots file")};

    KeySlots file;
    const QString checksum = object.take(QLatin1String("checksum")).toString();
    file.m_intact = checksum == QString::fromLatin1(checksumOf(object).toHex());
    file.m_code = decoded(object.value(QLatin1String("code")));
    file.m_vaultId = object.value(QLatin1String("vault")).toString();
    file.m_title = object.value(QLatin1String("title")).toString();
    file.m_generation = object.value(QLatin1String("generation")).toInt();
    file.m_inboxPublicKey = decoded(object.value(QLatin1String("inbox")));
    const QJsonObject cipher = object.value(QLatin1String("cipher")).toObject();
    file.m_cipher.compatibility = cipher.value(QLatin1String("compatibility")).toInt();
    file.m_cipher.pageSize = cipher.value(QLatin1String("page_size")).toInt();
    file.m_cipher.salt
        = QByteArray::fromHex(cipher.value(QLatin1String("salt")).toString().toLatin1());
    const QJsonArray list = object.value(QLatin1String("slots")).toArray();
    if (found < 1 || file.m_vaultId.isEmpty() || file.m_cipher.salt.size() != saltBytes
        || file.m_cipher.compatibility != 3 || file.m_cipher.pageSize != 4096
        || file.m_inboxPublicKey.size() != keyBytes || list.isEmpty() || list.size() > mostSlots)
        return damaged({});
    for (const auto &value : list) {
        auto slot = slotFromJson(value.toObject());
        if (!slot)
            return slot.error();
        file.m_slots.push_back(std::move(*slot));
    }
    return file;
}

Result<Unlocked> KeySlots::unlock(const SlotSecret &secret) const
{
    bool tried = false;
    std::optional<Error> refused;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind != secret.kind)
            continue;
        tried = true;
        const auto key = slotKey(slot, secret.secret);
        if (!key) {
            refused = key.error();
            continue;
        }
        const auto all = decrypt(*key, slot.nonce, slot.wrapped, associatedData(slot));
        if (!all)
            return all.error();
        if (!all->has_value())
            continue;
        if (auto keys = unpacked(**all, slot.role))
            return Unlocked {std::move(*keys), slot.id};
    }
    if (!tried)
        return refusal(ErrorCode::NoSuchSlot, secret.kind);
    if (!m_intact)
        return damaged(QStringLiteral("checksum"));
    if (refused)
        return *refused;
    return refusal(ErrorCode::WrongPassword, secret.kind);
}

Result<QString> KeySlots::freshId()
{
    const auto drawn = randomBytes(4);
    if (!drawn)
        return drawn.error();
    return QString::fromLatin1(drawn->toHex());
}

Result<QString> KeySlots::add(const NewSlot &request, const VaultKeys &keys, const QDateTime &now)
{
    if (request.role == SlotRole::Owner && !keys.isOwner())
        return Error {
            ErrorCode::NeedsOwner, {}, QStringLiteral("support cannot make an owner slot")};
    if (m_slots.size() >= mostSlots)
        return Error {ErrorCode::InvalidUsage, QString::number(mostSlots),
                      QStringLiteral("too many slots")};
    const auto id = request.id.isEmpty() ? freshId() : Result<QString>(request.id);
    const auto salt = randomBytes(saltBytes);
    const auto nonce = randomBytes(nonceBytes);
    if (!id || !salt || !nonce)
        return !id ? id.error() : !salt ? salt.error() : nonce.error();
    KeySlot slot;
    slot.id = *id;
    slot.kind = request.secret.kind;
    slot.role = request.role;
    slot.label = request.label;
    slot.created = now;
    if (slot.kind == SlotKind::Password)
        slot.argon2 = request.cost;
    slot.salt = *salt;
    slot.nonce = *nonce;
    const auto key = slotKey(slot, request.secret.secret);
    if (!key)
        return key.error();
    const Secret all = packed(keys, slot.role);
    const auto wrapped = encrypt(*key, slot.nonce, all.expose(), associatedData(slot));
    if (!wrapped)
        return wrapped.error();
    slot.wrapped = *wrapped;
    m_slots.push_back(slot);
    return slot.id;
}

Result<void> KeySlots::remove(const QString &id)
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(),
                                 [&id](const KeySlot &s) { return s.id == id; });
    if (it == m_slots.end())
        return Error {ErrorCode::NoSuchSlot, id, {}};
    const bool another = std::any_of(m_slots.begin(), m_slots.end(), [&id](const KeySlot &s) {
        return s.id != id && s.role == SlotRole::Owner && s.worksAlone();
    });
    if (!another)
        return Error {ErrorCode::LastSlot, id, {}};
    m_slots.erase(it);
    return {};
}

const KeySlot *KeySlots::find(const QString &id) const
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(),
                                 [&id](const KeySlot &s) { return s.id == id; });
    return it == m_slots.end() ? nullptr : &*it;
}

bool KeySlots::has(SlotKind kind) const
{
    return std::any_of(m_slots.begin(), m_slots.end(),
                       [kind](const KeySlot &s) { return s.kind == kind; });
}

QString KeySlots::fingerprint() const
{
    QStringList ids;
    for (const KeySlot &slot : m_slots)
        ids << slot.id;
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

Result<bool> KeySlots::isAuthentic(const Secret &vaultKey) const
{
    const auto code = codeOf(body(), vaultKey);
    if (!code)
        return code.error();
    return m_intact && sameCode(m_code, *code);
}

} // namespace eab::vault
