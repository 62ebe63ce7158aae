// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Backups.h"

#include "app/session/Settings.h"
#include "app/session/Waiting.h"
#include "app/session/WhileUnlocked.h"
#include "app/uses/NamedPlace.h"
#include "app/words/FieldText.h"
#include "base/File.h"
#include "vault/OpenVault.h"
#include "vault/backup/Backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSemaphore>

#include <algorithm>

namespace eab::app {

namespace {

using domain::Record;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr qint64 secondsPerDay = 86400;

QString ownPlace(const QString &folder)
{
    return folder + u"/backups"_s;
}

/** Where the backups of a vault lie in a folder for backups of any. */
QString placeIn(const QString &folder, const QString &vaultFolder)
{
    return QDir::cleanPath(folder) + QLatin1Char('/') + QFileInfo(vaultFolder).fileName()
        + u"-backups"_s;
}

BackupLine lineOf(const vault::BackupInfo &info, bool isElsewhere)
{
    return {info.path, info.made, info.records, info.bytes, isElsewhere, info.isThinned};
}

Error refused(const QString &folder, reason::BackupPlace::Why why)
{
    return {ErrorCode::BackupPlaceRefused, folder, {}, reason::BackupPlace {why}};
}

/** Whether backups of a vault can be kept in a folder. */
Result<void> checkPlace(const QString &folder, const QString &vaultFolder, const QString &vaultId)
{
    using Why = reason::BackupPlace::Why;
    const QString there = QFileInfo(folder).canonicalFilePath();
    if (there.isEmpty() || !QFileInfo(there).isDir())
        return refused(folder, Why::Gone);
    const QString vault = QFileInfo(vaultFolder).canonicalFilePath();
    if (there == vault || there.startsWith(vault + QLatin1Char('/')))
        return refused(folder, Why::InVault);
    EAB_TRY(checkNamedPlace(folder));
    const auto others = vault::backupsIn(placeIn(folder, vaultFolder));
    if (std::any_of(others.begin(), others.end(),
                    [&vaultId](const vault::BackupInfo &info) { return info.vaultId != vaultId; }))
        return refused(folder, Why::OtherVault);
    return {};
}

struct Order
{
    vault::BackupSource source;
    QString second; //!< empty: none
    QDateTime now;
};

/** On any thread. */
Result<Backups::Made> makeBoth(const Order &order, const vault::PageWatch &watch)
{
    const QString own = ownPlace(order.source.folder.path());
    const auto info = EAB_TRY(vault::makeBackup(order.source, own, order.now, watch));
    // What cannot be cleared away now can be another time; the backup is there.
    std::ignore = vault::thinBackups(own, order.source.vaultId);
    Backups::Made made {lineOf(info, false), {}};
    if (order.second.isEmpty())
        return made;
    const auto elsewhere = [&]() -> Result<void> {
        EAB_TRY(checkPlace(order.second, order.source.folder.path(), order.source.vaultId));
        const QString place = placeIn(order.second, order.source.folder.path());
        std::ignore = EAB_TRY(vault::makeBackup(order.source, place, order.now, watch));
        noteBackupThere(order.source.vaultId, order.now);
        std::ignore = vault::thinBackups(place, order.source.vaultId);
        return {};
    }();
    if (!elsewhere)
        made.elsewhere = elsewhere.error();
    return made;
}

Result<Order> orderOf(Session &session)
{
    return session.look([&session](vault::OpenVault &vault) -> Result<Order> {
        auto source = EAB_TRY(vault.backupSource());
        const QString second = backupPlace(source.vaultId);
        return Order {std::move(source), second, session.clock().now()};
    });
}

struct Comparing
{
    std::unique_ptr<vault::OpenVault> now;
    std::unique_ptr<vault::OpenVault> then;

    void interrupt() const
    {
        now->interrupt();
        then->interrupt();
    }
};

/** What of a vault would change when it became what it was. */
Result<std::vector<RestoreChange>> changesBetween(vault::OpenVault &vault, vault::OpenVault &backup,
                                                  const GoesOn &goesOn = {})
{
    using Kind = RestoreChange::Kind;
    auto then = EAB_TRY(backup.store().all());
    const auto now = EAB_TRY(vault.store().all());
    QHash<QString, const Record *> before;
    for (const Record &record : then)
        before.insert(record.id, &record);
    std::vector<RestoreChange> changes;
    for (const Record &record : now) {
        if (goesOn && !*goesOn)
            return Error {ErrorCode::Locked, {}, {}};
        const Record *former = before.take(record.id);
        if (former == nullptr) {
            changes.push_back({Kind::GoesAway, record, record, {}});
            continue;
        }
        auto fields = domain::differences(*former, record);
        bool keyDiffers = former->hasPair() != record.hasPair();
        if (former->version != record.version && former->hasPair() && record.hasPair()
            && vault.isOwner()) {
            const auto key = EAB_TRY(vault.store().hmac(record.id));
            const auto formerKey = EAB_TRY(backup.store().hmac(record.id));
            keyDiffers = !(formerKey == key);
        }
        if (!fields.empty() || keyDiffers)
            changes.push_back({Kind::Differs, record, *former, std::move(fields), keyDiffers});
    }
    for (const Record &record : then) {
        if (before.contains(record.id))
            changes.push_back({Kind::ComesBack, record, record, {}});
    }
    return changes;
}

struct Restoring
{
    QString path;
    Order order;
    vault::Change who;
    std::shared_ptr<vault::OpenVault> twin;
    BackupWatch watch;
    GoesOn goesOn;

    [[nodiscard]] QString own() const { return ownPlace(order.source.folder.path()); }
    [[nodiscard]] bool mayGoOn(qint64 done, qint64 total) const
    {
        return *goesOn && (!watch || watch(done, total));
    }
};

Result<std::shared_ptr<Restoring>> restoringOf(Session &session, const QString &path,
                                               BackupWatch watch)
{
    EAB_TRY(session.mayChange());
    auto order = EAB_TRY(orderOf(session));
    std::shared_ptr<vault::OpenVault> twin
        = EAB_TRY(session.look([&](vault::OpenVault &vault) { return vault.twin(); }));
    auto goesOn = endsWithLocking(session, twin);
    return std::make_shared<Restoring>(Restoring {path, std::move(order), session.who(),
                                                  std::move(twin), std::move(watch),
                                                  std::move(goesOn)});
}

/** What is made beside the vault lies at one place: whoever comes next waits until it is gone. */
std::shared_ptr<void> turn()
{
    static QSemaphore one(1);
    one.acquire();
    return {&one, [](void *taken) { static_cast<QSemaphore *>(taken)->release(); }};
}

struct Prepared
{
    std::shared_ptr<void> turn; //!< longer than what was made
    vault::BackupInfo kept; //!< how it is now
    vault::PreparedRestore restore;
};

/** On any thread. The backup is looked at before anything is done, and nothing is thinned out: it may
 *  be the one that would go. */
Result<Prepared> prepared(const Restoring &restoring)
{
    auto mine = turn();
    const auto watch
        = [&restoring](qint64 done, qint64 total) { return restoring.mayGoOn(done, total); };
    const vault::VaultFolder backup(restoring.path);
    std::ignore = EAB_TRY(restoring.twin->openBackup(backup));
    auto kept = EAB_TRY(confirmed(
        vault::makeBackup(restoring.order.source, restoring.own(), restoring.order.now, watch)));
    auto restore = EAB_TRY(restoring.twin->prepareRestore(backup, watch));
    return Prepared {std::move(mine), std::move(kept), std::move(restore)};
}

Result<QString> finishRestoring(Session &session, Restoring &restoring, Result<Prepared> made)
{
    restoring.twin.reset();
    if (!*restoring.goesOn) // whatever vault is open now
        return Error {ErrorCode::Locked, {}, {}};
    if (!made)
        return made.error();
    if (!restoring.mayGoOn(1, 1))
        return Error {ErrorCode::Cancelled, {}, {}};
    auto kept = session.change([&](vault::OpenVault &vault) -> Result<QString> {
        QString path = made->kept.path;
        // Somebody has changed something meanwhile: that is kept, too.
        if (!(vault::markOf(vault.folder()) == made->kept.source)) {
            const auto source = EAB_TRY(vault.backupSource());
            const auto again = EAB_TRY(
                confirmed(vault::makeBackup(source, restoring.own(), session.clock().now(), {})));
            path = again.path;
        }
        EAB_TRY(vault.finishRestore(std::move(made->restore), restoring.who));
        return path;
    });
    if (kept)
        session.lock();
    return kept;
}

} // namespace

QString restoreText(const RestoreChange &change)
{
    switch (change.kind) {
    case RestoreChange::Kind::ComesBack: return Words::tr("comes back");
    case RestoreChange::Kind::GoesAway: return Words::tr("goes away");
    case RestoreChange::Kind::Differs: break;
    }
    QStringList names;
    if (change.keyDiffers)
        names << Words::tr("HMAC key");
    for (const domain::Field *field : change.fields)
        names << fieldText(*field);
    return Words::tr("changes: %1").arg(names.join(u", "_s));
}

Result<std::vector<BackupLine>> Backups::all() const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<BackupLine>> {
        const QString vaultId = vault.keySlots().vaultId();
        std::vector<BackupLine> lines;
        for (const vault::BackupInfo &info : vault::backupsIn(ownPlace(m_session.folder())))
            lines.push_back(lineOf(info, false));
        if (const QString second = backupPlace(vaultId); !second.isEmpty()) {
            for (const vault::BackupInfo &info :
                 vault::backupsIn(placeIn(second, m_session.folder())))
                lines.push_back(lineOf(info, true));
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const BackupLine &a, const BackupLine &b) { return a.made > b.made; });
        return lines;
    });
}

Result<BackupStanding> Backups::standing() const
{
    const auto lines = EAB_TRY(all());
    BackupStanding standing;
    const auto own = std::find_if(lines.begin(), lines.end(),
                                  [](const BackupLine &line) { return !line.isElsewhere; });
    if (own != lines.end())
        standing.newest = *own;
    const QString vaultId = m_session.vault()->keySlots().vaultId();
    standing.secondPlace = backupPlace(vaultId);
    standing.secondSeen = lastBackupThere(vaultId);
    return standing;
}

QString Backups::missedPlace() const
{
    if (!m_session.isUnlocked() || m_session.isReadOnly())
        return {};
    const QString vaultId = m_session.vault()->keySlots().vaultId();
    const QString place = backupPlace(vaultId);
    return isMissed(lastBackupThere(vaultId), m_session.clock().now()) ? place : QString();
}

bool Backups::isMissed(const QDateTime &seen, const QDateTime &now)
{
    return !seen.isValid() || seen.secsTo(now) >= daysUnseen * secondsPerDay;
}

QString missedText(const QString &place)
{
    return place.isEmpty()
        ? QString()
        : Words::tr(
              "No backup was written to %1 for a week. Plug the stick in, or connect the share, "
              "then make one.")
              .arg(place);
}

std::optional<qint64> Backups::secondsUntilDue() const
{
    if (!m_session.isUnlocked() || m_session.isReadOnly())
        return std::nullopt;
    const auto backups = vault::backupsIn(ownPlace(m_session.folder()));
    const auto newest = std::find_if(backups.begin(), backups.end(),
                                     [](const vault::BackupInfo &info) { return info.isThinned; });
    if (newest == backups.end())
        return 0;
    if (newest->source == vault::markOf(vault::VaultFolder(m_session.folder())))
        return std::nullopt;
    if (m_session.vault()->hasOtherKeys(vault::VaultFolder(newest->path)))
        return 0;
    if (newest->records == 0) // of an empty vault: the first record does not wait for an hour
        return 0;
    const qint64 age = newest->made.secsTo(m_session.clock().now());
    // One from the future says that the clock was wrong, and nothing of how old it is.
    return age < 0 ? 0 : std::max<qint64>(0, secondsBetween - age);
}

Result<Backups::Made> Backups::make(const BackupWatch &watch)
{
    const auto order = EAB_TRY(orderOf(m_session));
    return makeBoth(order, watch);
}

QFuture<Result<Backups::Made>> Backups::makeLater(std::function<bool()> goesOn)
{
    auto order = orderOf(m_session);
    if (!order)
        return answered<Result<Made>>(order.error());
    const auto shared = std::make_shared<Order>(std::move(*order));
    return thenHere<Result<Made>>(
        &m_session,
        [shared, goesOn = std::move(goesOn)] {
            return makeBoth(*shared, [&goesOn](qint64, qint64) { return goesOn(); });
        },
        [](Result<Made> made) { return made; });
}

Result<BackupLine> Backups::makeAt(const QString &folder, const BackupWatch &watch)
{
    const auto order = EAB_TRY(orderOf(m_session));
    EAB_TRY(checkPlace(folder, m_session.folder(), order.source.vaultId));
    const QString place = placeIn(QFileInfo(folder).absoluteFilePath(), m_session.folder());
    const auto info = EAB_TRY(vault::makeBackup(order.source, place, order.now, watch));
    return lineOf(info, true);
}

Result<void> Backups::setSecondPlace(const QString &folder)
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<void> {
        const QString vaultId = vault.keySlots().vaultId();
        const QString whole = folder.isEmpty() ? QString() : QFileInfo(folder).absoluteFilePath();
        if (!folder.isEmpty())
            EAB_TRY(checkPlace(whole, m_session.folder(), vaultId));
        setBackupPlace(vaultId, whole);
        return {};
    });
}

Result<BackupLine> Backups::find(const QString &pathOrName) const
{
    const auto lines = EAB_TRY(all());
    for (const BackupLine &line : lines) {
        if (QFileInfo(line.path).fileName() == pathOrName)
            return line;
    }
    if (const auto info = vault::backupAt(pathOrName))
        return lineOf(*info, true);
    return Error {QFileInfo::exists(pathOrName) ? ErrorCode::BackupUnusable
                                                : ErrorCode::FileNotFound,
                  pathOrName,
                  {}};
}

Result<std::vector<RestoreChange>> Backups::compare(const QString &path) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<RestoreChange>> {
        const auto backup = EAB_TRY(vault.openBackup(vault::VaultFolder(path)));
        return changesBetween(vault, *backup);
    });
}

QFuture<Result<std::vector<RestoreChange>>> Backups::compareLater(const QString &path) const
{
    using Changes = Result<std::vector<RestoreChange>>;
    auto two = m_session.look([&](vault::OpenVault &vault) -> Result<Comparing> {
        auto now = EAB_TRY(vault.twin());
        auto then = EAB_TRY(vault.openBackup(vault::VaultFolder(path)));
        return Comparing {std::move(now), std::move(then)};
    });
    if (!two)
        return answered<Changes>(two.error());
    const auto shared = std::make_shared<Comparing>(std::move(*two));
    const auto goesOn = endsWithLocking(m_session, shared);
    return thenHere<Changes>(
        &m_session,
        [shared, goesOn] { return changesBetween(*shared->now, *shared->then, goesOn); },
        [](Changes changes) { return changes; });
}

Result<QString> Backups::restore(const QString &path, const BackupWatch &watch)
{
    const auto restoring = EAB_TRY(restoringOf(m_session, path, watch));
    return finishRestoring(m_session, *restoring, prepared(*restoring));
}

QFuture<Result<QString>> Backups::restoreLater(const QString &path, BackupWatch watch)
{
    auto restoring = restoringOf(m_session, path, std::move(watch));
    if (!restoring)
        return answered<Result<QString>>(restoring.error());
    return thenHere<Result<QString>>(
        &m_session, [restoring = *restoring] { return prepared(*restoring); },
        [&session = m_session, restoring = *restoring](Result<Prepared> made) {
            return finishRestoring(session, *restoring, std::move(made));
        });
}

Result<QString> Backups::putInPlace(Session &backup, const QString &vault)
{
    return backup.look([&](vault::OpenVault &opened) -> Result<QString> {
        if (!opened.isOwner())
            return Error {ErrorCode::NeedsOwner, opened.folder().path(), {}};
        auto source = EAB_TRY(opened.backupSource());
        return vault::putBackupInPlace(source, vault::VaultFolder(vault), backup.clock().now());
    });
}

} // namespace eab::app
