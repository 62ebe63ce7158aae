// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "keychain/SystemKeychain.h"

#include "keychain/SecretService.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace eab::keychain {

namespace {

Error failure(const QKeychain::Job &job)
{
    ErrorCode code = ErrorCode::KeychainUnavailable;
    switch (job.error()) {
    case QKeychain::EntryNotFound: code = ErrorCode::KeychainEntryMissing; break;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: code = ErrorCode::KeychainRefused; break;
    default: break;
    }
    // The library's texts are for programmers; they go no further than the log.
    return {code, {}, u"keychain error %1: %2"_s.arg(int(job.error())).arg(job.errorString())};
}

} // namespace

SystemKeychain::SystemKeychain(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_secretService(new SecretService(service, this))
{ }

void SystemKeychain::run(QKeychain::Job *job, std::function<void(Result<QKeychain::Job *>)> answer)
{
    // Whichever comes first answers: the job or the end of our patience. A job that is late deletes
    // itself and finds nobody listening.
    auto pending
        = std::make_shared<std::function<void(Result<QKeychain::Job *>)>>(std::move(answer));
    const auto once = [pending](Result<QKeychain::Job *> result) {
        if (*pending)
            std::exchange(*pending, nullptr)(std::move(result));
    };
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this,
            [once](QKeychain::Job *finished) { once(finished); });
    // NOLINTNEXTLINE: the timer deletes what it is given
    QTimer::singleShot(m_patienceMs, this, [once] {
        once(Error {ErrorCode::KeychainTimeout, {}, u"no answer"_s});
    });
    job->start();
}

void SystemKeychain::read(const QString &key, Answer answer)
{
    if (!SecretService::isUsed())
        return readNow(key, false, std::move(answer));
    m_secretService->stateOf(
        key, [this, key, answer = std::move(answer)](const Result<EntryState> &state) mutable {
            if (!state)
                return answer(state.error());
            if (*state == EntryState::Missing)
                return answer(Error {ErrorCode::KeychainEntryMissing, {}, u"no such entry"_s});
            readNow(key, *state == EntryState::Locked, std::move(answer));
        });
}

void SystemKeychain::readNow(const QString &key, bool wasLocked, Answer answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    run(job, [wasLocked, answer = std::move(answer)](Result<QKeychain::Job *> finished) {
        if (!finished)
            return answer(finished.error());
        const auto *done = static_cast<QKeychain::ReadPasswordJob *>(*finished);
        if (done->error() != QKeychain::NoError) {
            Error error = failure(*done);
            if (wasLocked && error.code == ErrorCode::KeychainEntryMissing)
                error.code = ErrorCode::KeychainLocked;
            return answer(error);
        }
        QByteArray bytes = done->binaryData();
        Secret secret = Secret::copyOf(bytes);
        wipe(bytes);
        answer(std::move(secret));
    });
}

void SystemKeychain::write(const QString &key, const Secret &value, Done done)
{
    auto kept = std::make_shared<Secret>(value.clone());
    if (!SecretService::isUsed())
        return writeNow(key, kept, std::move(done));
    // A missing keyring is made by the service on the first write.
    m_secretService->stateOfDefaultKeyring(
        [this, key, kept, done = std::move(done)](const Result<EntryState> &state) mutable {
            if (!state)
                return done(state.error());
            writeNow(key, kept, std::move(done));
        });
}

void SystemKeychain::writeNow(const QString &key, const std::shared_ptr<Secret> &value, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setBinaryData(value->expose().toByteArray());
    run(job, [done = std::move(done)](Result<QKeychain::Job *> finished) {
        if (!finished)
            return done(finished.error());
        if ((*finished)->error() == QKeychain::NoError)
            return done({});
        done(failure(**finished));
    });
}

void SystemKeychain::remove(const QString &key, Done done)
{
    const auto removeNow = [this, key](Done then) {
        auto *job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        run(job, [then = std::move(then)](Result<QKeychain::Job *> finished) {
            if (!finished)
                return then(finished.error());
            if ((*finished)->error() != QKeychain::NoError)
                return then(failure(**finished));
            then({});
        });
    };
    if (!SecretService::isUsed())
        return removeNow(std::move(done));
    m_secretService->stateOf(
        key, [removeNow, done = std::move(done)](const Result<EntryState> &state) mutable {
            if (!state)
                return done(state.error());
            if (*state == EntryState::Missing)
                return done({});
            if (*state == EntryState::Locked)
                return done(Error {ErrorCode::KeychainLocked, {}, u"cannot remove while locked"_s});
            removeNow(std::move(done));
        });
}

} // namespace eab::keychain
