// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/KeyDerivation.h"

#include "vault/keys/Crypto.h"

#include <QElapsedTimer>

#include <argon2.h>

#include <algorithm>
#include <limits>

namespace eab::vault {

namespace {

/** How long a derivation takes, by a small one: both grow with memory and passes alike. The quickest
 *  of three counts, so that whatever else the computer does meanwhile is not held against it. */
double estimatedSeconds(const Argon2Settings &settings)
{
    const double work = static_cast<double>(settings.memoryMiB) * settings.passes;
    constexpr double usual = 4096; // MiB times passes; some seconds on the slowest of computers
    if (work <= usual)
        return 0;
    constexpr uint32_t probeMiB = 8;
    const QByteArray salt(16, 's'); // nothing is kept that this derives
    QByteArray key(keyBytes, Qt::Uninitialized);
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (argon2id_hash_raw(1, probeMiB * 1024U, static_cast<uint32_t>(settings.lanes), "probe",
                              5, salt.data(), static_cast<size_t>(salt.size()), key.data(),
                              static_cast<size_t>(key.size()))
            != ARGON2_OK)
            return 0; // what fails so small fails later, too
        quickest = std::min(quickest, timer.nsecsElapsed());
    }
    constexpr double nanosecondsPerSecond = 1e9;
    return static_cast<double>(quickest) / nanosecondsPerSecond * work / probeMiB;
}

} // namespace

Result<void> checkSettings(const Argon2Settings &settings)
{
    const auto within
        = [](int value, int least, int most) { return value >= least && value <= most; };
    if (within(settings.memoryMiB, leastMemoryMiB, mostMemoryMiB)
        && within(settings.passes, leastPasses, mostPasses) && within(settings.lanes, 1, mostLanes)
        && estimatedSeconds(settings) <= mostSeconds)
        return {};
    return Error {ErrorCode::KeySettingsRefused,
                  {},
                  u"argon2id m=%1 MiB t=%2 p=%3"_s.arg(settings.memoryMiB)
                      .arg(settings.passes)
                      .arg(settings.lanes),
                  reason::KeySettings {settings.memoryMiB, settings.passes}};
}

Result<Secret> deriveFromPassword(const Secret &password, QByteArrayView salt,
                                  const Argon2Settings &settings)
{
    EAB_TRY(checkSettings(settings));
    Secret key(keyBytes);
    const QByteArrayView text = password.expose();
    const int outcome = argon2id_hash_raw(
        static_cast<uint32_t>(settings.passes), static_cast<uint32_t>(settings.memoryMiB) * 1024U,
        static_cast<uint32_t>(settings.lanes), text.data(), static_cast<size_t>(text.size()),
        salt.data(), static_cast<size_t>(salt.size()), key.exposeForWriting(),
        static_cast<size_t>(key.size()));
    if (outcome == ARGON2_MEMORY_ALLOCATION_ERROR)
        return Error {ErrorCode::OutOfMemory,
                      QString::number(settings.memoryMiB),
                      {},
                      reason::KeySettings {settings.memoryMiB, settings.passes}};
    if (outcome != ARGON2_OK)
        return Error {ErrorCode::Internal, {}, QString::fromLatin1(argon2_error_message(outcome))};
    return key;
}

Argon2Settings tuneForThisComputer()
{
    constexpr qint64 leastMs = 500;
    constexpr qint64 mostMs = 1000;
    const Secret probe = Secret::copyOf("probe");
    const QByteArray salt(16, 's'); // nothing is kept that this derives
    const auto cost = [&](const Argon2Settings &settings) {
        QElapsedTimer timer;
        timer.start();
        const bool done = deriveFromPassword(probe, salt, settings).has_value();
        return done ? timer.elapsed() : mostMs + 1;
    };
    Argon2Settings settings;
    qint64 ms = cost(settings);
    while (ms > mostMs && settings.memoryMiB > leastMemoryMiB) {
        settings.memoryMiB = std::max(leastMemoryMiB, settings.memoryMiB / 2);
        ms = cost(settings);
    }
    if (ms < leastMs) {
        const auto passes = settings.passes * (leastMs + mostMs) / (2 * std::max<qint64>(ms, 1));
        settings.passes = static_cast<int>(std::clamp<qint64>(passes, leastPasses, mostPasses));
    }
    return settings;
}

} // namespace eab::vault
