// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/Session.h"

#include "app/session/RecordList.h"
#include "app/session/Settings.h"
#include "app/session/TypedSecret.h"
#include "app/session/Waiting.h"
#include "app/words/Issuers.h"
#include "base/Process.h"
#include "domain/AuditEntry.h"
#include "keychain/Keychain.h"
#include "vault/OpenVault.h"
#include "vault/keys/RecoveryCode.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <chrono>

namespace eab::app {

namespace {

vault::OpenMode modeOf(Access access)
{
    return access == Access::Change ? vault::OpenMode::ReadWrite : vault::OpenMode::ReadOnly;
}

/** Opens a vault with what somebody has typed. */
Result<std::unique_ptr<vault::OpenVault>> openVault(const vault::VaultFolder &folder,
                                                    const Secret &typed, Access access,
                                                    const QDateTime &now,
                                                    const vault::UpgradeWatch &watch)
{
    return openTyped(typed, [&](const vault::SlotSecret &secret) {
        return vault::OpenVault::open(folder, secret, modeOf(access), now, watch);
    });
}

/** By it keys are told from those of before. */
QString keysMark(const QByteArray &inboxPublicKey)
{
    constexpr qsizetype digits = 16;
    return vault::Inbox::fingerprint(inboxPublicKey).first(digits);
}

/** The end of the audit log, as this computer remembers it. */
QString textOf(const vault::AuditHead &head, const QByteArray &inboxPublicKey)
{
    return u"%1 %2 %3"_s.arg(head.sequence)
        .arg(QString::fromLatin1(head.code.toHex()), keysMark(inboxPublicKey));
}

struct Made
{
    std::unique_ptr<vault::OpenVault> vault;
    Secret recoveryCode;
};

Result<Made> makeVault(const vault::VaultFolder &folder, const NewVault &request,
                       const QDateTime &now)
{
    if (folder.exists()) // before half a second is spent on measuring
        return Error {ErrorCode::VaultExists, folder.path(), {}};
    const auto code = EAB_TRY(vault::RecoveryCode::random());
    vault::OpenVault::NewVault content {request.title,
                                        {vault::SlotKind::Password, request.password.clone()},
                                        {vault::SlotKind::Recovery, code.bits().clone()},
                                        {},
                                        userName()};
    if (request.cost.memoryMiB > 0)
        content.cost.memoryMiB = request.cost.memoryMiB;
    else
        content.cost = vault::tuneForThisComputer();
    auto opened = EAB_TRY(vault::OpenVault::create(folder, content, now));
    return Made {std::move(opened), code.text()};
}

} // namespace

/** One unlocking with the keychain on its way; the vault is the one that was chosen at its start.
 */
struct Session::KeychainTry
{
    vault::VaultFolder folder;
    QStringList entries; //!< still to be tried
    Access access = Access::Change;
    QPromise<Result<void>> promise;

    void answer(Result<void> outcome)
    {
        promise.addResult(std::move(outcome));
        promise.finish();
    }
};

Session::Session(const Clock &clock, keychain::Keychain &keychain, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_keychain(keychain)
    , m_folder(defaultFolder())
    , m_records(std::make_unique<RecordList>())
{ }

Session::~Session()
{
    lock();
}

QString Session::defaultFolder()
{
    QString named = qEnvironmentVariable("EAB_VAULT");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/eab-vault/default.eabvault"_s;
}

QString Session::keychainEntry(const QString &vaultId, const QString &slotId)
{
    return u"vault:%1:%2"_s.arg(vaultId, slotId);
}

void Session::setFolder(const QString &path)
{
    lock();
    m_folder = path;
}

Result<void> Session::chooseFolder(const QString &path)
{
    if (!vault::VaultFolder(path).exists())
        return Error {ErrorCode::VaultMissing, path, {}};
    setFolder(path);
    return {};
}

QString Session::folder() const
{
    return vault::VaultFolder(m_folder).path();
}

bool Session::exists() const
{
    return vault::VaultFolder(m_folder).exists();
}

QString Session::title() const
{
    const auto table = vault::VaultFolder(m_folder).readSlots();
    if (table && !table->title().isEmpty())
        return table->title();
    return QFileInfo(folder()).completeBaseName();
}

bool Session::hasKeychainSlot() const
{
    const auto table = vault::VaultFolder(m_folder).readSlots();
    return table && table->has(vault::SlotKind::Keychain);
}

bool Session::isOwner() const
{
    return m_vault && m_vault->isOwner();
}

bool Session::isReadOnly() const
{
    return m_vault && m_vault->isReadOnly();
}

std::vector<domain::SlotNotice> Session::notices() const
{
    if (!m_vault)
        return {};
    auto notices = m_vault->notices();
    const bool isTold
        = std::find(notices.begin(), notices.end(), domain::SlotNotice::LogCut) != notices.end();
    if (m_isLogCut && !isTold)
        notices.push_back(domain::SlotNotice::LogCut);
    if (!m_isWrittenDown)
        notices.push_back(domain::SlotNotice::NotWrittenDown);
    return notices;
}

/** What cannot be thrown away now can be another time: nobody is kept from their vault by it. */
void Session::emptyOldBin()
{
    if (!mayChange())
        return;
    auto &store = m_vault->store();
    std::ignore = store.purgeRemoved(m_clock.now().addDays(-daysInBin), who());
    std::ignore = store.takeTouched();
}

// Whoever is refused has no key to sign with, and is told no more of the vault by it.
void Session::noteRefused(const vault::VaultFolder &folder, const Error &error) const
{
    const auto table = folder.readSlots();
    if (error.code != ErrorCode::WrongPassword || !table)
        return;
    domain::AuditEntry entry;
    entry.at = m_clock.now();
    entry.actor = userName();
    entry.action = nameOf(domain::actionNames, domain::Action::UnlockFailed);
    entry.detail = error.subject;
    std::ignore = vault::AuditLetters(folder).putRefused(*table, entry);
}

void Session::writeDown(domain::Action how)
{
    constexpr qsizetype mostWaiting = 64;
    m_isLogCut = false;
    const QString vaultId = m_vault->keySlots().vaultId();
    const QStringList known = rememberedLogEnd(vaultId, folder()).split(QLatin1Char(' '));
    if (known.size() >= 2) {
        const vault::AuditHead head {known[0].toLongLong(),
                                     QByteArray::fromHex(known[1].toLatin1())};
        // Codes are others under other keys: then all that is known is that it goes on behind it.
        const bool isOtherKeys
            = known.size() < 3 || known[2] != keysMark(m_vault->keySlots().inboxPublicKey());
        auto isThere = m_vault->audit().contains(head);
        if (isThere && !*isThere && isOtherKeys)
            isThere = m_vault->audit().changedKeysAfter(head.sequence);
        m_isLogCut = isThere && !*isThere;
    }
    m_isWrittenDown = how == domain::Action::VaultCreated // by who made it
        || m_vault->noteByLetter({}, how, {}, who()).has_value();
    if (m_isLogCut)
        std::ignore = m_vault->noteByLetter({}, domain::Action::LogCut, known[0], who());
    if (m_vault->waitingCount() > mostWaiting)
        std::ignore = m_vault->fileLetters(who());
    m_filed = m_vault->changes();
}

void Session::fileLetters()
{
    if (!m_vault || m_vault->isReadOnly() || m_reserved || m_vault->changes() == m_filed)
        return;
    // What cannot be filed now can be with the next change.
    std::ignore = m_vault->fileLetters(who());
    m_filed = m_vault->changes();
    rememberLog();
}

void Session::rememberLog() const
{
    const auto head = m_vault->audit().head();
    if (m_memory != Memory::Kept || m_isLogCut || !head || head->sequence == 0)
        return;
    rememberLogEnd(m_vault->keySlots().vaultId(), m_vault->folder().path(),
                   textOf(*head, m_vault->keySlots().inboxPublicKey()));
}

void Session::confirmLog()
{
    m_isLogCut = false;
    if (m_vault)
        rememberLog();
}

bool Session::isProven() const
{
    if (m_proofLasts.count() == 0)
        return true;
    const qint64 age = m_proven.isValid() ? m_proven.secsTo(m_clock.now()) : -1;
    return age >= 0 && age < m_proofLasts.count(); // a clock that was set back proves nothing
}

void Session::prove()
{
    m_proven = m_clock.now();
}

Result<void> Session::mayGiveKeys() const
{
    EAB_TRY(mayLook());
    if (!isProven())
        return Error {ErrorCode::NeedsPassword, m_folder, u"typed too long ago"_s};
    return {};
}

Result<void> Session::mayNote(domain::Action action) const
{
    return domain::groupOf(action) == domain::ActionGroup::Keys ? mayGiveKeys() : mayLook();
}

Result<void> Session::note(const QString &recordId, domain::Action action, const QString &detail)
{
    EAB_TRY(mayNote(action));
    if (m_vault->isReadOnly())
        return m_vault->noteByLetter(recordId, action, detail, who());
    return change([&](vault::OpenVault &vault) {
        return vault.store().note(recordId, action, detail, who());
    });
}

Result<void> Session::noteBefore(const QString &subject, domain::Action action,
                                 const QString &detail)
{
    EAB_TRY(mayNote(action));
    if (!m_vault->isReadOnly())
        EAB_TRY(mayChange());
    return m_vault->noteBefore(subject, action, detail, who());
}

Result<void> Session::adopt(Opened opened, const vault::VaultFolder &folder, domain::Action how,
                            Memory memory)
{
    if (!opened) {
        noteRefused(folder, opened.error());
        return opened.error();
    }
    if ((*opened)->folder().path() != this->folder())
        return Error {ErrorCode::Cancelled, (*opened)->folder().path(),
                      u"another vault was chosen meanwhile"_s};
    lock();
    m_vault = std::move(*opened);
    prove();
    m_memory = memory;
    m_vault->store().setStartClocks(
        [](domain::Record &record) { domain::startClocks(record, issuers().find(record.issuer)); });
    m_vault->store().setTitles(defaultTitle);
    m_vault->setActor(who().actor);
    emptyOldBin();
    writeDown(how);
    if (memory == Memory::Kept)
        rememberInboxKey(m_vault->keySlots().vaultId(),
                         vault::Inbox::fingerprint(m_vault->keySlots().inboxPublicKey()));
    emit unlocked();
    return {};
}

Result<Secret> Session::create(const NewVault &request)
{
    auto made = EAB_TRY(makeVault(vault::VaultFolder(m_folder), request, m_clock.now()));
    EAB_TRY(adopt(std::move(made.vault), vault::VaultFolder(m_folder), domain::Action::VaultCreated,
                  request.memory));
    return std::move(made.recoveryCode);
}

QFuture<Result<Secret>> Session::createLater(NewVault request)
{
    auto shared = std::make_shared<NewVault>(std::move(request));
    return thenHere<Result<Secret>>(
        this,
        [shared, folder = vault::VaultFolder(m_folder), now = m_clock.now()] {
            return makeVault(folder, *shared, now);
        },
        [this, shared, folder = vault::VaultFolder(m_folder)](Result<Made> made) -> Result<Secret> {
            if (!made)
                return made.error();
            EAB_TRY(adopt(std::move(made->vault), folder, domain::Action::VaultCreated,
                          shared->memory));
            return std::move(made->recoveryCode);
        });
}

Result<void> Session::unlock(const Secret &typed, Access access)
{
    const vault::VaultFolder folder(m_folder);
    return adopt(openVault(folder, typed, access, m_clock.now(),
                           [this](domain::UpgradeStage stage) { emit upgrading(stage); }),
                 folder);
}

QFuture<Result<void>> Session::unlockLater(Secret typed, Access access)
{
    auto shared = std::make_shared<Secret>(std::move(typed));
    // The other thread leaves word here, and this one looks.
    auto word = std::make_shared<std::atomic<int>>(-1);
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, word] {
        if (const int stage = word->exchange(-1); stage >= 0)
            emit upgrading(domain::UpgradeStage(stage));
    });
    look->start(std::chrono::milliseconds(100));
    return thenHere<Result<void>>(
        this,
        [shared, access, word, folder = vault::VaultFolder(m_folder), now = m_clock.now()] {
            return openVault(folder, *shared, access, now,
                             [word](domain::UpgradeStage stage) { word->store(int(stage)); });
        },
        [this, look = QPointer(look), folder = vault::VaultFolder(m_folder)](Opened opened) {
            delete look;
            return adopt(std::move(opened), folder);
        });
}

QFuture<Result<void>> Session::unlockWithKeychain(Access access)
{
    auto attempt
        = std::make_shared<KeychainTry>(KeychainTry {vault::VaultFolder(m_folder), {}, access, {}});
    attempt->promise.start();
    const auto table = attempt->folder.readSlots();
    if (table) {
        for (const vault::KeySlot &slot : table->all()) {
            if (slot.kind == vault::SlotKind::Keychain)
                attempt->entries << keychainEntry(table->vaultId(), slot.id);
        }
    }
    if (!table)
        attempt->answer(table.error());
    else if (attempt->entries.isEmpty())
        attempt->answer(Error {ErrorCode::NoSuchSlot,
                               nameOf(domain::slotKindNames, vault::SlotKind::Keychain),
                               {},
                               reason::KeychainSlot {}});
    else
        tryKeychainSlot(attempt);
    return attempt->promise.future();
}

/** A vault may have one keychain slot per computer; the entry of this one is found by trying. */
void Session::tryKeychainSlot(const std::shared_ptr<KeychainTry> &attempt)
{
    const QString entry = attempt->entries.takeFirst();
    const QPointer<Session> self(this);
    m_keychain.read(entry, [self, attempt](Result<Secret> secret) {
        if (!self)
            return attempt->promise.finish();
        if (self->isUnlocked()) // the password was quicker
            return attempt->answer({});
        if (!secret) {
            if (secret.error().code == ErrorCode::KeychainEntryMissing
                && !attempt->entries.isEmpty())
                return self->tryKeychainSlot(attempt);
            return attempt->answer(secret.error());
        }
        attempt->answer(self->adopt(
            vault::OpenVault::open(attempt->folder, {vault::SlotKind::Keychain, std::move(*secret)},
                                   modeOf(attempt->access), self->m_clock.now()),
            attempt->folder));
    });
}

void Session::lock()
{
    // Whoever hears of it may lock, too.
    if (!m_vault || m_locking)
        return;
    const QScopedValueRollback<bool> once(m_locking, true);
    emit aboutToLock();
    forgetRecords();
    rememberLog();
    m_vault.reset();
    emit locked();
}

void Session::lockRenewed(const vault::RenewedKeys &renewed)
{
    const bool isKept = m_memory == Memory::Kept && !m_isLogCut;
    const QString vaultId = m_vault->keySlots().vaultId();
    const QString path = m_vault->folder().path();
    lock();
    if (!isKept)
        return;
    rememberInboxKey(vaultId, vault::Inbox::fingerprint(renewed.inboxPublicKey));
    rememberLogEnd(vaultId, path, textOf(renewed.head, renewed.inboxPublicKey));
}

Result<void> Session::putIntoInbox(const QString &name, QByteArrayView content,
                                   const QString &vaultFolder)
{
    const vault::VaultFolder folder(vaultFolder.isEmpty() ? m_folder : vaultFolder);
    const auto table = EAB_TRY(folder.readSlots());
    const QString known = rememberedInboxKey(table.vaultId());
    const QString found = vault::Inbox::fingerprint(table.inboxPublicKey());
    if (!known.isEmpty() && known != found)
        return Error {ErrorCode::DamagedKeySlots, u"inbox"_s,
                      u"the public key is not the one this computer knows"_s};
    std::ignore = EAB_TRY(vault::Inbox(folder).put(table, name, content, m_clock.now()));
    return {};
}

qsizetype Session::inboxCount() const
{
    return vault::Inbox(vault::VaultFolder(m_folder)).items().size();
}

Result<void> Session::mayLook() const
{
    if (!m_vault)
        return Error {ErrorCode::Locked, folder(), {}};
    return {};
}

Result<void> Session::mayChange() const
{
    auto may = mayLook();
    if (may && !m_vault->isOwner())
        return Error {ErrorCode::NeedsOwner, folder(), {}};
    if (may && m_vault->isReadOnly())
        return Error {ErrorCode::VaultReadOnly, folder(), {}};
    if (may && m_reserved)
        return Error {ErrorCode::VaultInUse, {}, u"an import is being stored"_s};
    return may;
}

Result<const RecordList *> Session::records()
{
    EAB_TRY(mayLook());
    if (!m_haveRecords) {
        auto all = EAB_TRY(m_vault->store().all());
        const auto uses = EAB_TRY(m_vault->store().uses().all());
        m_records->fill(std::move(all), m_clock.now());
        QHash<QString, std::vector<domain::Use>> byRecord;
        for (const domain::Use &use : uses)
            byRecord[use.recordId].push_back(use);
        for (auto own = byRecord.cbegin(); own != byRecord.cend(); ++own)
            m_records->setHosts(own.key(), domain::searchText(*own));
        m_haveRecords = true;
    }
    return m_records.get();
}

void Session::passTime()
{
    if (m_vault)
        emit timePassed(m_records->passTime(m_clock.now()));
}

/** The one place from which changes of records are told. */
void Session::tell()
{
    fileLetters();
    const QSet<QString> touched = m_vault ? m_vault->store().takeTouched() : QSet<QString>();
    if (!touched.isEmpty())
        emit recordsChanged(reread(touched));
}

RecordChange Session::reread(const QSet<QString> &touched)
{
    RecordChange everything;
    everything.everything = true;
    if (!m_haveRecords)
        return everything;
    // Reading them all is quicker than many one by one.
    if (touched.size() > 100 + static_cast<qsizetype>(m_records->all().size()) / 8) {
        forgetRecords();
        return everything;
    }
    std::vector<domain::Record> present;
    QSet<QString> gone;
    for (const QString &id : touched) {
        auto record = m_vault->store().find(id);
        if (!record && record.error().code != ErrorCode::NoSuchRecord) {
            forgetRecords();
            return everything;
        }
        if (record && record->id == id)
            present.push_back(std::move(*record));
        else
            gone.insert(id); // also what has become another one
    }
    for (const domain::Record &record : present) {
        const auto uses = m_vault->store().uses().of(record.id);
        m_records->setHosts(record.id, uses ? domain::searchText(*uses) : QString());
    }
    return m_records->put(std::move(present), gone, m_clock.now());
}

void Session::forgetRecords()
{
    m_records->clear();
    m_haveRecords = false;
}

vault::Change Session::who() const
{
    const QString user = userName();
    const vault::KeySlot *slot = m_vault ? m_vault->usedSlot() : nullptr;
    const QString label = slot == nullptr ? QString() : slot->title();
    return {m_clock.now(), label.isEmpty() ? user : u"%1 (%2)"_s.arg(user, label)};
}

} // namespace eab::app
