// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "keychain/SecretService.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace eab::keychain {

namespace {

const QString serviceName = u"org.freedesktop.secrets"_s;
constexpr int answerTimeoutMs = 5000;

Error failure(const QDBusError &error)
{
    const bool silent = error.type() == QDBusError::NoReply || error.type() == QDBusError::TimedOut
        || error.type() == QDBusError::Timeout;
    return {silent ? ErrorCode::KeychainTimeout : ErrorCode::KeychainUnavailable, {}, error.name()};
}

} // namespace

SecretService::SecretService(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{ }

bool SecretService::isUsed()
{
    const bool plasma = qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1);
    return !(plasma && qEnvironmentVariableIsSet("KDE_SESSION_VERSION"));
}

Result<void> SecretService::reachable()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Error {ErrorCode::KeychainUnavailable, {}, u"no session bus"_s};
    const bool offered = bus.interface()->isServiceRegistered(serviceName)
        || bus.interface()->activatableServiceNames().value().contains(serviceName);
    if (!offered)
        return Error {ErrorCode::KeychainUnavailable, {}, u"no Secret Service"_s};
    return {};
}

void SecretService::stateOf(const QString &key, std::function<void(Result<EntryState>)> answer)
{
    if (auto there = reachable(); !there)
        return answer(there.error());
    QDBusMessage call
        = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets"_s,
                                         u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    QDBusArgument attributes;
    attributes.beginMap(QMetaType::fromType<QString>(), QMetaType::fromType<QString>());
    for (const auto &[name, value] :
         {std::pair(u"server"_s, m_service), std::pair(u"user"_s, key)}) {
        attributes.beginMapEntry();
        attributes << name << value;
        attributes.endMapEntry();
    }
    attributes.endMap();
    call << QVariant::fromValue(attributes);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, answerTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply
                    = *finished;
                if (reply.isError())
                    return answer(failure(reply.error()));
                if (!reply.argumentAt<0>().isEmpty())
                    return answer(EntryState::Readable);
                answer(reply.argumentAt<1>().isEmpty() ? EntryState::Missing : EntryState::Locked);
            });
}

void SecretService::stateOfDefaultKeyring(std::function<void(Result<EntryState>)> answer)
{
    if (auto there = reachable(); !there)
        return answer(there.error());
    QDBusMessage call
        = QDBusMessage::createMethodCall(serviceName, u"/org/freedesktop/secrets/aliases/default"_s,
                                         u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, answerTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *finished;
                if (reply.isError()) {
                    const Error error = failure(reply.error());
                    // No such object: no keyring has been made yet.
                    if (error.code == ErrorCode::KeychainUnavailable)
                        return answer(EntryState::Missing);
                    return answer(error);
                }
                answer(reply.value().variant().toBool() ? EntryState::Locked
                                                        : EntryState::Readable);
            });
}

} // namespace eab::keychain
