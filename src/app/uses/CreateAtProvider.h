// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/ProviderErrand.h"
#include "domain/Provider.h"
#include "domain/ProviderRemark.h"
#include "domain/Record.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace eab::ca {
struct CreationAnswer;
}

namespace eab::app {

/** What a person asks an API to make. */
struct CreationRequest
{
    QString provider; //!< id or name
    QJsonObject values; //!< parameters in the API's own names and types
    QString title; //!< of the record; empty: made from the answer
    QStringList tags;
    bool generateKey = false; //!< make a key pair, register its public half, keep the rest; only
        //!< where an API registers keys
};

/** What came of it. */
struct Creation
{
    enum class Kind {
        Saved, //!< a record with the pair
        Pending, //!< may have happened, or happened without a usable key: see the intent
        Refused, //!< certainly not made
    };

    Kind kind = Kind::Pending;
    domain::Record record; //!< Saved
    domain::Intent intent;
    std::vector<domain::ProviderRemark> remarks;
    std::optional<Error> error; //!< Pending and Refused; the API's own text is quoted
    std::optional<qint64> retryAfter; //!< seconds, when it was refused for coming too often
};

/** Creates credentials at the APIs of CAs and resellers, and cannot lose the answer.
 *
 *      intent committed -> sent -> raw answer sealed and committed -> read -> record committed
 *
 *  Promises:
 *  1. Nothing is sent before its intent is on the disk; nothing is read before the raw answer is.
 *     A kill between any two steps leaves the record, the raw answer, or a pending intent.
 *  2. A request is repeated by itself only when it certainly was not carried out (429). What may
 *     have happened is never repeated silently.
 *  3. When the vault is locked while an answer is on its way, or another one opened, the answer is
 *     sealed into the letter box of the vault that asked; pending() files it. */
class CreateAtProvider : public QObject
{
    Q_OBJECT

public:
    CreateAtProvider(Session &session, ca::HttpTransport &network, QObject *parent = nullptr,
                     Chance chance = systemChance());
    ~CreateAtProvider() override;

    /** `waiting` is called on this object's thread with the seconds until the next try after a 429.
     *  InvalidParameter (with the parameter as subject) before anything is written down. */
    [[nodiscard]] QFuture<Result<Creation>> create(CreationRequest request, std::stop_token stop,
                                                   std::function<void(qint64)> waiting = {});

    /** What a form begins with to create once more what `intent` was for: under the very same name
     *  where that proves whether the first one exists, under a fresh one elsewhere. */
    [[nodiscard]] static QJsonObject valuesAgain(const domain::Intent &intent);

    /** Files answers that a kill or a lock left unread, then answers what a person has to look at,
     *  the newest first. */
    [[nodiscard]] Result<std::vector<domain::Intent>> pending();
    /** Every creation ever begun. */
    [[nodiscard]] Result<std::vector<domain::Intent>> all();
    /** A person has dealt with it. What is under way, was refused, or turns out to be saved stays
     *  as it is. NoSuchIntent. */
    [[nodiscard]] Result<domain::Intent> settle(const QString &intentId);
    /** NoSuchIntent. */
    [[nodiscard]] Result<domain::Intent> find(const QString &intentId);
    /** The sealed raw answer, empty when none is kept: it is with the record once there is one.
     *  NoSuchIntent. */
    [[nodiscard]] Result<Secret> rawAnswer(const QString &intentId);
    /** The same for a person's eyes: it may hold a key, so this is written into the audit trail. */
    [[nodiscard]] Result<Secret> revealAnswer(const QString &intentId);
    /** True while the request of this intent is under way in this process. */
    [[nodiscard]] bool isUnderWay(const QString &intentId) const
    {
        return m_underWay.contains(intentId);
    }
    [[nodiscard]] bool isBusy() const { return !m_underWay.isEmpty(); }

signals:
    /** Intents were added, or have moved on. */
    void intentsChanged();

private:
    struct Listener;

    [[nodiscard]] Result<Creation> take(const domain::Intent &intent, const QString &folder,
                                        ca::HttpOutcome outcome);
    [[nodiscard]] Result<domain::Intent> begin(vault::OpenVault &vault, CreationRequest request,
                                               ProviderErrand &errand);
    [[nodiscard]] Result<Creation> file(vault::OpenVault &vault, const domain::Intent &intent,
                                        ca::HttpOutcome outcome);
    [[nodiscard]] Result<Creation> save(vault::OpenVault &vault, const domain::Intent &intent,
                                        ca::CreationAnswer answer);
    [[nodiscard]] Result<void> fileLeftovers(vault::OpenVault &vault);

    Session &m_session;
    ca::HttpTransport &m_network;
    Chance m_chance;
    QSet<QString> m_underWay;
    std::shared_ptr<Listener> m_listener;
};

} // namespace eab::app
