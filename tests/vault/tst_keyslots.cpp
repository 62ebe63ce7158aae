// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/Crypto.h"
#include "vault/keys/KeySlots.h"

#include "tests/support/Checks.h"
#include "tests/support/Samples.h"
#include "tests/support/SlotsText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace eab;
using namespace eab::vault;
using namespace eab::samples;

namespace {

VaultKeys someKeys()
{
    return {Secret::copyOf(QByteArray(32, 'v')), Secret::copyOf(QByteArray(32, 's')),
            Secret::copyOf(QByteArray(32, 'i'))};
}

/** What may never be the only way in. */
void addKeychainAndSupport(KeySlots &table)
{
    VERIFY_OK(table.add({{SlotKind::Keychain, Secret::copyOf("thirty-two bytes from a keychain")},
                         SlotRole::Owner,
                         {},
                         cheap,
                         {}},
                        someKeys(), now));
    VERIFY_OK(table.add({password("helpdesk"), SlotRole::Support, {}, cheap, {}}, someKeys(), now));
}

KeySlots withPasswordAndRecovery()
{
    KeySlots table = KeySlots::create(QStringLiteral("Shop"), QByteArray(32, 'p')).value();
    table.setGeneration(1);
    [[maybe_unused]] const auto a = table.add(
        {password(), SlotRole::Owner, QStringLiteral("password"), cheap, {}}, someKeys(), now);
    [[maybe_unused]] const auto b = table.add(
        {recovery(), SlotRole::Owner, QStringLiteral("paper"), cheap, {}}, someKeys(), now);
    return table;
}

QJsonObject objectOf(const KeySlots &table)
{
    return QJsonDocument::fromJson(table.toJson(someKeys().vaultKey).value()).object();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/** Changes a field of a slot and leaves the rest, checksum included, as it was. */
QByteArray withSlotField(const KeySlots &table, int slot, const QString &name,
                         const QJsonValue &value)
{
    QJsonObject object = objectOf(table);
    QJsonArray list = object.value(QLatin1String("slots")).toArray();
    QJsonObject changed = list[slot].toObject();
    changed[name] = value;
    list[slot] = changed;
    object[QLatin1String("slots")] = list;
    return jsonOf(object);
}

} // namespace

class TestKeySlots : public QObject
{
    Q_OBJECT

private slots:
    void ownerSlotsGiveAllKeys()
    {
        const auto table
            = KeySlots::parse(withPasswordAndRecovery().toJson(someKeys().vaultKey).value());
        VERIFY_OK(table);
        for (const SlotSecret &secret : {password(), recovery()}) {
            const auto unlocked = table->unlock(secret);
            VERIFY_OK(unlocked);
            QVERIFY(unlocked->keys.isOwner());
            QVERIFY(unlocked->keys.vaultKey == someKeys().vaultKey);
            QVERIFY(unlocked->keys.secretsKey == someKeys().secretsKey);
            QVERIFY(unlocked->keys.inboxPrivate == someKeys().inboxPrivate);
        }
        QVERIFY(table->isAuthentic(someKeys().vaultKey).value());
    }

    void supportSlotsGiveTheVaultKeyAlone()
    {
        KeySlots table = withPasswordAndRecovery();
        VERIFY_OK(table.add(
            {password("helpdesk"), SlotRole::Support, QStringLiteral("support"), cheap, {}},
            someKeys(), now));
        const auto unlocked = table.unlock(password("helpdesk"));
        VERIFY_OK(unlocked);
        QVERIFY(!unlocked->keys.isOwner());
        QVERIFY(unlocked->keys.vaultKey == someKeys().vaultKey);
        QVERIFY(unlocked->keys.secretsKey.isEmpty() && unlocked->keys.inboxPrivate.isEmpty());
        // A support login cannot promote itself.
        COMPARE_ERROR(
            table.add({password("mine"), SlotRole::Owner, {}, cheap, {}}, unlocked->keys, now),
            ErrorCode::NeedsOwner);
    }

    void tellsWrongFromMissing()
    {
        const KeySlots table = withPasswordAndRecovery();
        COMPARE_ERROR(table.unlock(password("incorrect horse")), ErrorCode::WrongPassword);
        COMPARE_ERROR(table.unlock({SlotKind::Keychain, Secret::copyOf("x")}),
                      ErrorCode::NoSuchSlot);
        // What an emptied entry of the keychain gives.
        COMPARE_ERROR(table.unlock({SlotKind::Recovery, Secret()}), ErrorCode::WrongPassword);
    }

    void anEditedHeaderDoesNotOpen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("role") << QStringLiteral("role") << QJsonValue(QStringLiteral("support"));
        QTest::newRow("label") << QStringLiteral("label") << QJsonValue(QStringLiteral("another"));
        QTest::newRow("created") << QStringLiteral("created")
                                 << QJsonValue(QStringLiteral("2020-01-01T00:00:00Z"));
        QTest::newRow("id") << QStringLiteral("id") << QJsonValue(QStringLiteral("00000000"));
        QTest::newRow("cost") << QStringLiteral("kdf")
                              << QJsonValue(QJsonObject {
                                     {QStringLiteral("name"), QStringLiteral("argon2id")},
                                     {QStringLiteral("memory_mib"), 65},
                                     {QStringLiteral("passes"), 3},
                                     {QStringLiteral("lanes"), 4}});
    }
    void anEditedHeaderDoesNotOpen()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QByteArray json = withSlotField(withPasswordAndRecovery(), 0, name, value);
        const auto table = KeySlots::parse(json);
        VERIFY_OK(table);
        // The checksum no longer fits either: this is damage, not a wrong password.
        COMPARE_ERROR(table->unlock(password()), ErrorCode::DamagedKeySlots);
        QVERIFY(!table->isAuthentic(someKeys().vaultKey).value());
        // The other slot is not touched and still opens.
        VERIFY_OK(table->unlock(recovery()));
    }

    void hostileCostsAreRefusedAtOnce_data()
    {
        QTest::addColumn<int>("memory");
        QTest::addColumn<int>("passes");
        QTest::newRow("beyond all bounds") << (1 << 30) << (1 << 30);
        QTest::newRow("minutes, within the bounds") << 1024 << 64;
    }
    void hostileCostsAreRefusedAtOnce()
    {
        QFETCH(int, memory);
        QFETCH(int, passes);
        const QJsonObject monster {{QStringLiteral("name"), QStringLiteral("argon2id")},
                                   {QStringLiteral("memory_mib"), memory},
                                   {QStringLiteral("passes"), passes},
                                   {QStringLiteral("lanes"), 1}};
        // An attacker who also mends the checksum gets no further.
        const KeySlots honest = withPasswordAndRecovery();
        const auto edited
            = KeySlots::parse(withSlotField(honest, 0, QStringLiteral("kdf"), monster));
        VERIFY_OK(edited);
        const auto resealed = KeySlots::parse(edited->toJson(someKeys().vaultKey).value());
        VERIFY_OK(resealed);
        COMPARE_ERROR(resealed->unlock(password()), ErrorCode::KeySettingsRefused);
        VERIFY_OK(resealed->unlock(recovery()));
    }

    void damageIsToldFromAWrongPassword_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("empty file") << 0;
        QTest::newRow("half of it") << 1;
        QTest::newRow("not JSON") << 2;
        QTest::newRow("no slots") << 3;
    }
    void damageIsToldFromAWrongPassword()
    {
        QFETCH(int, kind);
        const KeySlots table = withPasswordAndRecovery();
        QByteArray json = table.toJson(someKeys().vaultKey).value();
        QJsonObject object = objectOf(table);
        if (kind == 0)
            json.clear();
        else if (kind == 1)
            json.truncate(json.size() / 2);
        else if (kind == 2)
            json = "hello";
        else if (kind == 3) {
            object[QLatin1String("slots")] = QJsonArray();
            json = jsonOf(object);
        }
        COMPARE_ERROR(KeySlots::parse(json), ErrorCode::DamagedKeySlots);
    }

    void aSlotThatIsDamagedLeavesTheOthers_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no salt") << QStringLiteral("salt") << QJsonValue(QString());
        QTest::newRow("unknown kind")
            << QStringLiteral("kind") << QJsonValue(QStringLiteral("fingerprint"));
        QTest::newRow("another type") << QStringLiteral("wrapped") << QJsonValue(7);
        QTest::newRow("the other's id") << QStringLiteral("id") << QJsonValue();
    }
    void aSlotThatIsDamagedLeavesTheOthers()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        const KeySlots table = withPasswordAndRecovery();
        if (value.isNull())
            value = table.all().front().id;
        const auto damaged = KeySlots::parse(withSlotField(table, 1, field, value));
        VERIFY_OK(damaged);
        QCOMPARE(damaged->asideCount(), qsizetype {1});
        VERIFY_OK(damaged->unlock(password()));
        COMPARE_ERROR(damaged->unlock(recovery()), ErrorCode::NoSuchSlot);
        QVERIFY(!damaged->isAuthentic(someKeys().vaultKey).value());
    }

    void everyFlippedBitIsNoticed()
    {
        const QByteArray json = withPasswordAndRecovery().toJson(someKeys().vaultKey).value();
        const QByteArray clean = jsonOf(QJsonDocument::fromJson(json).object());
        for (qsizetype at = 0; at < json.size(); ++at) {
            QByteArray flipped = json;
            flipped[at] = static_cast<char>(flipped[at] ^ 1);
            const auto table = KeySlots::parse(flipped);
            if (!table || jsonOf(QJsonDocument::fromJson(flipped).object()) == clean)
                continue; // refused, or a blank between values
            QVERIFY2(!table->isAuthentic(someKeys().vaultKey).value(),
                     qPrintable(QString::number(at)));
        }
    }

    void aNewerFormatIsSaidToBeOne()
    {
        const QByteArray json = jsonOf(objectOf(withPasswordAndRecovery()));
        COMPARE_ERROR(KeySlots::parse(slotsOfFormat(KeySlots::format + 1, json)),
                      ErrorCode::NewerFormat);
        // A digit that has flipped is damage.
        QByteArray flipped = json;
        flipped.replace("\"format\": 1", "\"format\": 3");
        COMPARE_ERROR(KeySlots::parse(flipped), ErrorCode::DamagedKeySlots);
    }

    void theLastWayInCannotBeRemoved()
    {
        KeySlots table = withPasswordAndRecovery();
        addKeychainAndSupport(table);
        const QString first = table.all().at(0).id;
        const QString second = table.all().at(1).id;
        // An owner's last password stays, whatever else opens the vault.
        COMPARE_ERROR(table.remove(first), ErrorCode::LastSlot);
        const auto other
            = table.add({password("another"), SlotRole::Owner, {}, cheap, {}}, someKeys(), now);
        VERIFY_OK(other);
        VERIFY_OK(table.remove(first));
        COMPARE_ERROR(table.remove(first), ErrorCode::NoSuchSlot);
        VERIFY_OK(table.remove(second));
        COMPARE_ERROR(table.remove(other->id), ErrorCode::LastSlot);
    }

    void aRecoveryCodeAloneStays()
    {
        // As a vault may be of which the password was removed once.
        KeySlots table = KeySlots::create(QStringLiteral("Shop"), QByteArray(32, 'p')).value();
        const auto only = table.add({recovery(), SlotRole::Owner, {}, cheap, {}}, someKeys(), now);
        VERIFY_OK(only);
        addKeychainAndSupport(table);
        // What is left beside it is the keychain and support: neither may be the only way in.
        COMPARE_ERROR(table.remove(only->id), ErrorCode::LastSlot);
    }

    void aSlotIsRenamedWithoutItsSecret()
    {
        KeySlots table = withPasswordAndRecovery();
        const QString id = table.all().at(0).id;
        const QString label = table.all().at(0).label;
        const QJsonObject before = objectOf(table);
        VERIFY_OK(table.rename(id, QStringLiteral("Kim's laptop")));
        COMPARE_ERROR(table.rename(QStringLiteral("nobody"), {}), ErrorCode::NoSuchSlot);

        const auto read = KeySlots::parse(jsonOf(objectOf(table)));
        VERIFY_OK(read);
        QCOMPARE(read->find(id)->title(), QStringLiteral("Kim's laptop"));
        QCOMPARE(read->find(id)->label, label);
        QVERIFY(read->isAuthentic(someKeys().vaultKey).value());
        QCOMPARE(read->unlock({SlotKind::Password, Secret::copyOf("correct horse")})->slotId, id);

        // Somebody else's name for it is noticed.
        QJsonObject forged = objectOf(table);
        forged.insert(QStringLiteral("names"), QJsonObject {{id, QStringLiteral("yours")}});
        const auto other = KeySlots::parse(slotsOfFormat(KeySlots::format, jsonOf(forged)));
        VERIFY_OK(other);
        QVERIFY(other->isIntact());
        QCOMPARE(other->find(id)->title(), QStringLiteral("yours"));
        QVERIFY(!other->isAuthentic(someKeys().vaultKey).value());

        // With the name from before nothing is left of it.
        VERIFY_OK(table.rename(id, label));
        QCOMPARE(objectOf(table), before);
        VERIFY_OK(table.rename(id, QStringLiteral("x")));
        VERIFY_OK(table.rename(id, {}));
        QCOMPARE(objectOf(table), before);
    }

    void thereIsRoomForSixtyFour()
    {
        KeySlots table = withPasswordAndRecovery();
        while (table.all().size() < 64)
            VERIFY_OK(table.add({recovery(), SlotRole::Owner, {}, cheap, {}}, someKeys(), now));
        const auto more = table.add({recovery(), SlotRole::Owner, {}, cheap, {}}, someKeys(), now);
        COMPARE_ERROR(more, ErrorCode::TooManySlots);
        QCOMPARE(more.error().subject, QStringLiteral("64"));
        VERIFY_OK(KeySlots::parse(jsonOf(objectOf(table))));
    }

    void aWrittenFileNamesNoSecret()
    {
        const QByteArray json = withPasswordAndRecovery().toJson(someKeys().vaultKey).value();
        const VaultKeys keys = someKeys();
        for (const Secret *key : {&keys.vaultKey, &keys.secretsKey, &keys.inboxPrivate}) {
            QVERIFY(!json.contains(key->expose().toByteArray()));
            QVERIFY(!json.contains(key->expose().toByteArray().toBase64()));
        }
        QVERIFY(!json.contains("correct horse"));
    }
};

QTEST_APPLESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
