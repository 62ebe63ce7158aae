// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/audit/AuditChain.h"

#include "base/File.h"
#include "vault/file/ScratchFolder.h"
#include "vault/keys/Crypto.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace eab::vault {

namespace {

constexpr qint64 mostStateBytes = 256;
constexpr qsizetype counterBytes = 8;

/** Waits until nobody else is at a chain of this vault: that takes as long as a letter. */
class Turn
{
public:
    [[nodiscard]] static Result<Turn> take(const QString &folder)
    {
        const QString path = folder + u"/lock"_s;
        const int descriptor = ::open(QFile::encodeName(path).constData(),
                                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return fileError(path, ErrorCode::WriteFailed);
        Turn turn(descriptor);
        while (::flock(descriptor, LOCK_EX) != 0) {
            if (errno != EINTR)
                return fileError(path, ErrorCode::WriteFailed);
        }
        return turn;
    }
    Turn(Turn &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    Turn &operator=(Turn &&) = delete;
    ~Turn()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

private:
    explicit Turn(int descriptor)
        : m_descriptor(descriptor)
    { }

    int m_descriptor;
};

} // namespace

Result<Secret> AuditChain::firstKey(const VaultKeys &keys, const QString &slotId)
{
    if (!keys.isOwner())
        return Error {ErrorCode::NeedsOwner, slotId, {}};
    return deriveKey(keys.secretsKey.expose(), slotId.toUtf8(), "eab-vault audit chain");
}

Result<Secret> AuditChain::nextKey(const Secret &key)
{
    return deriveKey(key.expose(), {}, "eab-vault audit turn");
}

QString AuditChain::path() const
{
    return m_folder + QLatin1Char('/') + m_slotId;
}

QByteArray AuditChain::associated() const
{
    return m_vaultId.toUtf8() + '\n' + m_slotId.toUtf8();
}

bool AuditChain::exists() const
{
    return QFile::exists(path());
}

bool AuditChain::opens() const
{
    const auto sealed = readPlainFile(path(), mostStateBytes);
    if (!sealed)
        return false;
    const auto state = open(m_sealing, *sealed, associated());
    return state && state->has_value() && (*state)->size() == counterBytes + keyBytes;
}

Result<void> AuditChain::begin(const Secret &key, qint64 counter) const
{
    EAB_TRY(makePrivateFolder(m_folder));
    Secret state(counterBytes + key.size());
    qToBigEndian(counter, state.exposeForWriting());
    const QByteArrayView bytes = key.expose();
    std::copy(bytes.begin(), bytes.end(), state.exposeForWriting() + counterBytes);
    const auto sealed = EAB_TRY(seal(m_sealing, state.expose(), associated()));
    return writeFile(path(), sealed, FileMode::OwnerOnly);
}

Result<void> AuditChain::turn(const Sign &sign) const
{
    if (!exists())
        return Error {ErrorCode::FileNotFound, path(), {}};
    const auto mine = EAB_TRY(Turn::take(m_folder));
    const auto sealed = EAB_TRY(readPlainFile(path(), mostStateBytes));
    const auto state = EAB_TRY(open(m_sealing, sealed, associated()));
    if (!state || state->size() != counterBytes + keyBytes)
        return Error {ErrorCode::DamagedLetter, path(), u"the state does not open"_s};
    const auto counter = qFromBigEndian<qint64>(state->expose().data());
    const Secret key = Secret::copyOf(state->expose().sliced(counterBytes));
    EAB_TRY(sign(counter, key));
    const auto next = EAB_TRY(nextKey(key));
    return begin(next, counter + 1);
}

void AuditChain::forget() const
{
    QFile::remove(path());
}

} // namespace eab::vault
