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

constexpr qsizetype mostIdLength = 64;
constexpr qsizetype saltBytes = 16;
constexpr int mostSlots = 64;
constexpr qint64 mostGeneration = qint64(1) << 52; // JSON holds no larger number exactly

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
        {u"name"_s, u"sqlcipher"_s},
        {u"compatibility"_s, cipher.compatibility},
        {u"page_size"_s, cipher.pageSize},
        {u"salt"_s, QString::fromLatin1(cipher.salt.toHex())},
    };
}

QJsonObject kdfJson(const KeySlot &slot)
{
    if (!slot.argon2)
        return {{u"name"_s, u"hkdf-sha256"_s}};
    return {
        {u"name"_s, u"argon2id"_s},
        {u"memory_mib"_s, slot.argon2->memoryMiB},
        {u"passes"_s, slot.argon2->passes},
        {u"lanes"_s, slot.argon2->lanes},
    };
}

/** Everything about a slot that its wrapping vouches for. */
QJsonObject slotHeader(const KeySlot &slot)
{
    return {
        {u"id"_s, slot.id},
        {u"kind"_s, nameOf(domain::slotKindNames, slot.kind)},
        {u"role"_s, nameOf(domain::slotRoleNames, slot.role)},
        {u"label"_s, slot.label},
        {u"created"_s, slot.created.toString(Qt::ISODate)},
        {u"kdf"_s, kdfJson(slot)},
        {u"salt"_s, encoded(slot.salt)},
        {u"nonce"_s, encoded(slot.nonce)},
    };
}

Error damaged(const QString &where)
{
    return {ErrorCode::DamagedKeySlots, where, u"keyslots.json is not as it was written"_s};
}

Result<KeySlot> slotFromJson(const QJsonObject &object)
{
    KeySlot slot;
    slot.id = object.value("id"_L1).toString();
    const auto kind = fromName(domain::slotKindNames, object.value("kind"_L1).toString());
    const auto role = fromName(domain::slotRoleNames, object.value("role"_L1).toString());
    slot.label = object.value("label"_L1).toString();
    slot.created = QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODate);
    slot.salt = decoded(object.value("salt"_L1));
    slot.nonce = decoded(object.value("nonce"_L1));
    slot.wrapped = decoded(object.value("wrapped"_L1));
    // It is the name of a file, too: see AuditChain.
    const bool isPlain = std::all_of(slot.id.begin(), slot.id.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
    });
    if (slot.id.isEmpty() || slot.id.size() > mostIdLength || !isPlain || !kind || !role
        || slot.salt.size() != saltBytes || slot.nonce.size() != nonceBytes
        || slot.wrapped.size() < keyBytes + tagBytes)
        return damaged(slot.id);
    slot.kind = *kind;
    slot.role = *role;
    const QJsonObject kdf = object.value("kdf"_L1).toObject();
    const QString kdfName = kdf.value("name"_L1).toString();
    if (kdfName == "argon2id"_L1) {
        slot.argon2
            = Argon2Settings {kdf.value("memory_mib"_L1).toInt(), kdf.value("passes"_L1).toInt(),
                              kdf.value("lanes"_L1).toInt()};
    } else if (kdfName != "hkdf-sha256"_L1 || slot.kind == SlotKind::Password) {
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

Result<Secret> chainSealing(const Secret &key)
{
    return deriveKey(key.expose(), {}, "eab-vault audit chain state");
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

Result<KeySlots> KeySlots::withOtherKeys(QByteArray inboxPublicKey) const
{
    KeySlots file;
    file.m_vaultId = m_vaultId;
    file.m_title = m_title;
    file.m_generation = m_generation;
    file.m_cipher = m_cipher;
    file.m_cipher.salt = EAB_TRY(randomBytes(saltBytes));
    file.m_inboxPublicKey = std::move(inboxPublicKey);
    return file;
}

QByteArray KeySlots::associatedData(const KeySlot &slot) const
{
    return compact({
        {u"format"_s, format},
        {u"vault"_s, m_vaultId},
        {u"cipher"_s, cipherJson(m_cipher)},
        {u"inbox"_s, encoded(m_inboxPublicKey)},
        {u"slot"_s, slotHeader(slot)},
    });
}

QJsonObject KeySlots::body() const
{
    QJsonArray list;
    for (const KeySlot &slot : m_slots) {
        QJsonObject object = slotHeader(slot);
        object.insert(u"wrapped"_s, encoded(slot.wrapped));
        list.append(object);
    }
    for (const Aside &aside : m_aside)
        list.insert(std::min<qsizetype>(aside.place, list.size()), aside.object);
    QJsonObject names;
    for (const KeySlot &slot : m_slots) {
        if (!slot.name.isEmpty())
            names.insert(slot.id, slot.name);
    }
    QJsonObject body {
        {u"format"_s, format},
        {u"vault"_s, m_vaultId},
        {u"title"_s, m_title},
        {u"cipher"_s, cipherJson(m_cipher)},
        {u"inbox"_s, encoded(m_inboxPublicKey)},
        {u"generation"_s, m_generation},
        {u"slots"_s, list},
    };
    if (!names.isEmpty())
        body.insert(u"names"_s, names);
    return body;
}

Result<QByteArray> KeySlots::toJson(const Secret &vaultKey) const
{
    QJsonObject object = body();
    const auto code = EAB_TRY(codeOf(object, vaultKey));
    object.insert(u"code"_s, encoded(code));
    object.insert(u"checksum"_s, QString::fromLatin1(checksumOf(object).toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<KeySlots> KeySlots::parse(const QByteArray &json)
{
    QJsonParseError parseError {};
    QJsonObject object = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError || object.isEmpty())
        return damaged(parseError.errorString());
    KeySlots file;
    const QString checksum = object.take("checksum"_L1).toString();
    file.m_intact = checksum == QString::fromLatin1(checksumOf(object).toHex());
    const int found = object.value("format"_L1).toInt();
    if (found > format && file.m_intact)
        return Error {ErrorCode::NewerFormat, QString::number(found), u"key slots file"_s};
    file.m_code = decoded(object.value("code"_L1));
    file.m_vaultId = object.value("vault"_L1).toString();
    file.m_title = object.value("title"_L1).toString();
    file.m_generation = object.value("generation"_L1).toInteger(-1);
    file.m_inboxPublicKey = decoded(object.value("inbox"_L1));
    const QJsonObject cipher = object.value("cipher"_L1).toObject();
    file.m_cipher.compatibility = cipher.value("compatibility"_L1).toInt();
    file.m_cipher.pageSize = cipher.value("page_size"_L1).toInt();
    file.m_cipher.salt = QByteArray::fromHex(cipher.value("salt"_L1).toString().toLatin1());
    const QJsonArray list = object.value("slots"_L1).toArray();
    if (found != format || file.m_vaultId.isEmpty() || file.m_generation < 0
        || file.m_generation > mostGeneration || file.m_cipher.salt.size() != saltBytes
        || file.m_cipher.compatibility != 3 || file.m_cipher.pageSize != 4096
        || file.m_inboxPublicKey.size() != keyBytes || list.isEmpty() || list.size() > mostSlots)
        return damaged({});
    const QJsonObject names = object.value("names"_L1).toObject();
    for (int place = 0; place < list.size(); ++place) {
        const QJsonObject slotObject = list[place].toObject();
        auto slot = slotFromJson(slotObject);
        if (slot && file.find(slot->id) == nullptr) {
            slot->name = names.value(slot->id).toString();
            file.m_slots.push_back(std::move(*slot));
        } else {
            file.m_aside.push_back({place, slotObject});
        }
    }
    if (file.m_slots.empty())
        return damaged(u"slots"_s);
    return file;
}

Result<Unlocked> KeySlots::unlock(const SlotSecret &secret, const QString &only) const
{
    bool tried = false;
    std::optional<Error> refused;
    for (const KeySlot &slot : m_slots) {
        if (slot.kind != secret.kind || (!only.isEmpty() && slot.id != only))
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
        if (auto keys = unpacked(**all, slot.role)) {
            auto sealing = chainSealing(*key);
            if (!sealing)
                return sealing.error();
            return Unlocked {std::move(*keys), slot.id, std::move(*sealing)};
        }
    }
    if (!tried)
        return refusal(ErrorCode::NoSuchSlot, secret.kind);
    if (!m_intact)
        return damaged(u"checksum"_s);
    if (refused)
        return *refused;
    return refusal(ErrorCode::WrongPassword, secret.kind);
}

Result<QString> KeySlots::freshId()
{
    const auto drawn = EAB_TRY(randomBytes(4));
    return QString::fromLatin1(drawn.toHex());
}

Result<KeySlots::Added> KeySlots::add(const NewSlot &request, const VaultKeys &keys,
                                      const QDateTime &now, size_t leaving)
{
    if (request.role == SlotRole::Owner && !keys.isOwner())
        return Error {ErrorCode::NeedsOwner, {}, u"support cannot make an owner slot"_s};
    if (m_slots.size() + m_aside.size() >= mostSlots + leaving)
        return Error {ErrorCode::TooManySlots, QString::number(mostSlots), {}};
    if (find(request.id) != nullptr)
        return Error {ErrorCode::Internal, request.id, u"there is a slot with this id"_s};
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
    const auto key = EAB_TRY(slotKey(slot, request.secret.secret));
    const Secret all = packed(keys, slot.role);
    slot.wrapped = EAB_TRY(encrypt(key, slot.nonce, all.expose(), associatedData(slot)));
    auto sealing = EAB_TRY(chainSealing(key));
    m_slots.push_back(slot);
    return Added {slot.id, std::move(sealing)};
}

Result<void> KeySlots::remove(const QString &id)
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(),
                                 [&id](const KeySlot &s) { return s.id == id; });
    if (it == m_slots.end())
        return Error {ErrorCode::NoSuchSlot, id, {}};
    const bool isPassword = it->kind == SlotKind::Password && it->role == SlotRole::Owner;
    const bool another = std::any_of(m_slots.begin(), m_slots.end(), [&](const KeySlot &s) {
        return s.id != id && s.role == SlotRole::Owner
            && (isPassword ? s.kind == SlotKind::Password : s.worksAlone());
    });
    if (!another)
        return Error {ErrorCode::LastSlot, id, {}};
    m_slots.erase(it);
    return {};
}

Result<void> KeySlots::rename(const QString &id, const QString &name)
{
    const auto it = std::find_if(m_slots.begin(), m_slots.end(),
                                 [&id](const KeySlot &s) { return s.id == id; });
    if (it == m_slots.end())
        return Error {ErrorCode::NoSuchSlot, id, {}};
    it->name = name == it->label ? QString() : name;
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
    const auto code = EAB_TRY(codeOf(body(), vaultKey));
    return m_intact && sameCode(m_code, code);
}

} // namespace eab::vault
