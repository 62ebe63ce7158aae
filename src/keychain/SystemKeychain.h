// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/Keychain.h"

#include <QObject>

#include <memory>

namespace QKeychain {
class Job;
}

namespace eab::keychain {

class SecretService;

/** The keychain of this desktop, through QtKeychain.
 *
 *  Reads and removals are preceded by a question that never prompts, so that "locked" is not taken
 *  for "missing" (see SecretService). A prompt the user ignores is given up on after a minute; the
 *  library's job is then left to itself, for it cannot be cancelled.
 */
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT

public:
    /** `service` is the name the entries are filed under. */
    explicit SystemKeychain(const QString &service, QObject *parent = nullptr);

    /** How long a job may take, prompt included. */
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const Secret &value, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    /** Runs a job to its end, or to the end of our patience. */
    void run(QKeychain::Job *job, std::function<void(Result<QKeychain::Job *>)> answer);
    void readNow(const QString &key, bool wasLocked, Answer answer);
    void writeNow(const QString &key, const std::shared_ptr<Secret> &value, Done done);

    QString m_service;
    SecretService *m_secretService;
    int m_patienceMs = 60000;
};

} // namespace eab::keychain
