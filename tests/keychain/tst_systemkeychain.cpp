// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "keychain/SystemKeychain.h"

#include "tests/support/Checks.h"

#include <QSignalSpy>

#include <optional>

using namespace eab;
using eab::keychain::SystemKeychain;

namespace {

const QString service = QStringLiteral("eab-vault-test");
const QString key = QStringLiteral("vault:0123");

template <typename T>
std::optional<T> waitFor(std::optional<T> &slot)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(slot.has_value(), 20000); }();
    return std::exchange(slot, std::nullopt);
}

/** Asks and waits; an unanswered call is a failure of its own. */
Result<Secret> read(SystemKeychain &keychain, const QString &name = key)
{
    std::optional<Result<Secret>> slot;
    keychain.read(name, [&slot](Result<Secret> result) { slot.emplace(std::move(result)); });
    auto answer = waitFor(slot);
    return answer ? std::move(*answer)
                  : Error {ErrorCode::Internal, {}, QStringLiteral("no answer")};
}

Result<void> write(SystemKeychain &keychain, const Secret &value)
{
    std::optional<Result<void>> slot;
    keychain.write(key, value, [&slot](Result<void> result) { slot.emplace(std::move(result)); });
    auto answer = waitFor(slot);
    return answer ? std::move(*answer)
                  : Error {ErrorCode::Internal, {}, QStringLiteral("no answer")};
}

Result<void> remove(SystemKeychain &keychain, const QString &name = key)
{
    std::optional<Result<void>> slot;
    keychain.remove(name, [&slot](Result<void> result) { slot.emplace(std::move(result)); });
    auto answer = waitFor(slot);
    return answer ? std::move(*answer)
                  : Error {ErrorCode::Internal, {}, QStringLiteral("no answer")};
}

Secret sample()
{
    Secret secret(32);
    for (int i = 0; i < 32; ++i)
        secret.exposeForWriting()[i] = static_cast<char>(i * 7);
    return secret;
}

} // namespace

/** One slot per situation; which one is run is said on the command line. */
class TestSystemKeychain : public QObject
{
    Q_OBJECT

private slots:
    void unlocked()
    {
        SystemKeychain keychain(service);
        COMPARE_ERROR(read(keychain), ErrorCode::KeychainEntryMissing);
        VERIFY_OK(write(keychain, sample()));
        const auto stored = read(keychain);
        VERIFY_OK(stored);
        QVERIFY(*stored == sample());
        COMPARE_ERROR(read(keychain, QStringLiteral("vault:other")),
                      ErrorCode::KeychainEntryMissing);
        VERIFY_OK(remove(keychain));
        COMPARE_ERROR(read(keychain), ErrorCode::KeychainEntryMissing);
        VERIFY_OK(remove(keychain));
    }

    void locked()
    {
        // Entry and keyring are there; without a display nobody can unlock them.
        SystemKeychain keychain(service);
        COMPARE_ERROR(read(keychain), ErrorCode::KeychainLocked);
        COMPARE_ERROR(remove(keychain), ErrorCode::KeychainLocked);
        const auto written = write(keychain, sample());
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::KeychainRefused
                || written.error().code == ErrorCode::KeychainLocked);
    }

    void frozen()
    {
        SystemKeychain keychain(service);
        COMPARE_ERROR(read(keychain), ErrorCode::KeychainTimeout);
        COMPARE_ERROR(write(keychain, sample()), ErrorCode::KeychainTimeout);
        COMPARE_ERROR(remove(keychain), ErrorCode::KeychainTimeout);
    }

    void absent()
    {
        SystemKeychain keychain(service);
        COMPARE_ERROR(read(keychain), ErrorCode::KeychainUnavailable);
        COMPARE_ERROR(write(keychain, sample()), ErrorCode::KeychainUnavailable);
        COMPARE_ERROR(remove(keychain), ErrorCode::KeychainUnavailable);
    }

    void busless() { absent(); }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "--prepare") == 0) {
        SystemKeychain keychain(service);
        return write(keychain, sample()) ? 0 : 1;
    }
    TestSystemKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemkeychain.moc"
