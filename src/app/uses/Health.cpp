// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Health.h"

#include "app/session/KeySlotKeeper.h"
#include "app/session/RecordList.h"
#include "app/session/Settings.h"
#include "app/uses/Backups.h"
#include "app/uses/RecoveryDrill.h"
#include "app/words/SlotText.h"
#include "app/words/TimeText.h"
#include "vault/OpenVault.h"
#include "vault/backup/Backup.h"
#include "vault/backup/Thinning.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Health)
};

using State = HealthState;
using Lines = std::vector<HealthLine>;

constexpr qint64 secondsPerDay = 86400;

/** Of which vault, and in whose words. */
struct Asked
{
    Session &session;
    Face face;
};

/** What the vault says of itself at each unlocking, where that is about this topic. */
HealthTopic topicOf(domain::SlotNotice notice)
{
    using domain::SlotNotice;
    switch (notice) {
    case SlotNotice::LogCut:
    case SlotNotice::NotWrittenDown: return HealthTopic::Log;
    case SlotNotice::OpenFolder:
    case SlotNotice::FolderOfAnother: return HealthTopic::Folder;
    default: return HealthTopic::Ways;
    }
}

bool isAmiss(domain::SlotNotice notice)
{
    using domain::SlotNotice;
    return domain::needsConfirming(notice)
        || (notice != SlotNotice::FileRestored && notice != SlotNotice::ChangeFinished
            && notice != SlotNotice::LeftOverRemoved);
}

/** Of what is amiss with a topic; what is good of it where nothing is. */
HealthLine noticed(const Asked &asked, Promise promise, HealthTopic topic, const QString &good)
{
    QStringList texts;
    for (const domain::SlotNotice notice : asked.session.notices()) {
        if (isAmiss(notice) && topicOf(notice) == topic)
            texts << slotNoticeText(notice, asked.face);
    }
    if (texts.isEmpty())
        return {promise, topic, State::Good, good};
    return {promise, topic, State::Attention, texts.join(u' ')};
}

Result<HealthLine> waysLine(const Asked &asked)
{
    const auto ways = EAB_TRY(KeySlotKeeper(asked.session).all());
    const auto support = std::count_if(ways.begin(), ways.end(), [](const SlotInfo &way) {
        return way.role == domain::SlotRole::Support;
    });
    const auto owners = static_cast<int>(static_cast<qsizetype>(ways.size()) - support);
    QString good = Words::tr("%n way(s) in open everything.", nullptr, owners);
    if (support > 0)
        good += u' '
            + Words::tr("%n support password(s) open orders and deadlines, and no key.", nullptr,
                        static_cast<int>(support));
    return noticed(asked, Promise::Secrets, HealthTopic::Ways, good);
}

/** As it is now, and not as it was at the unlocking. */
HealthLine folderLine(const Asked &asked)
{
    const auto exposure = vault::VaultFolder(asked.session.folder()).exposure();
    QStringList texts;
    if (exposure.isOpen)
        texts << slotNoticeText(domain::SlotNotice::OpenFolder, asked.face);
    if (exposure.isOfAnother)
        texts << slotNoticeText(domain::SlotNotice::FolderOfAnother, asked.face);
    return {Promise::Secrets, HealthTopic::Folder, texts.isEmpty() ? State::Good : State::Attention,
            texts.isEmpty() ? Words::tr(
                "Nobody else on this computer may read the vault's files or change them.")
                            : texts.join(u' ')};
}

HealthLine memoryLine()
{
    const bool isLocked = secretMemory() == SecretMemory::Locked;
    return {Promise::Secrets, HealthTopic::Memory, isLocked ? State::Good : State::Note,
            isLocked ? Words::tr("The keys that open this vault are never written to swap.")
                     : Words::tr("This system does not let keys in use be kept out of swap. "
                                 "Encrypt its swap, or allow this program more locked memory "
                                 "(at least 1 MiB).")};
}

/** Those in the vault's own folder: the second place may be a share that is gone, which would not answer. */
Result<HealthLine> backupsLine(Session &session)
{
    constexpr HealthTopic topic = HealthTopic::Backups;
    const vault::VaultFolder folder(session.folder());
    const auto backups = vault::backupsIn(folder.path() + u"/backups"_s);
    qint64 bytes = 0;
    for (const vault::BackupInfo &backup : backups)
        bytes += backup.bytes;
    const auto count = static_cast<int>(backups.size());
    const vault::BackupInfo *newest = backups.empty() ? nullptr : &backups.front();
    if (newest == nullptr) {
        const auto records = EAB_TRY(session.records());
        const bool isEmpty = records->all().empty();
        return HealthLine {Promise::Records, topic, isEmpty ? State::Note : State::Attention,
                           isEmpty
                               ? Words::tr("There is no backup yet; the first record makes one.")
                               : Words::tr("There is no backup yet.")};
    }
    const bool isBehind = !(newest->source == vault::markOf(folder))
        && newest->made.secsTo(session.clock().now()) > secondsPerDay;
    const qint64 room
        = vault::roomForBackups(QStorageInfo(session.folder()).bytesAvailable() + bytes);
    const QString made = momentText(newest->made);
    const QLocale locale;
    QString text = isBehind
        ? Words::tr("The last backup was made %1, and the vault was changed since.").arg(made)
        : Words::tr("The last backup was made %1.").arg(made);
    text += u' '
        + Words::tr("%n backup(s) take %1 of the %2 that they may have.", nullptr, count)
              .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(room));
    return HealthLine {Promise::Records, topic, isBehind ? State::Attention : State::Good, text};
}

Result<HealthLine> secondPlaceLine(Session &session)
{
    constexpr HealthTopic topic = HealthTopic::SecondPlace;
    const QString vaultId = EAB_TRY(session.look(
        [](vault::OpenVault &vault) -> Result<QString> { return vault.keySlots().vaultId(); }));
    const QString place = backupPlace(vaultId);
    const QDateTime seen = lastBackupThere(vaultId);
    if (place.isEmpty())
        return HealthLine {Promise::Records, topic, State::Note,
                           Words::tr("No second place is named: a disk that breaks takes the "
                                     "vault and its backups with it.")};
    if (Backups::isMissed(seen, session.clock().now()))
        return HealthLine {Promise::Records, topic, State::Attention, missedText(place)};
    return HealthLine {Promise::Records, topic, State::Good,
                       Words::tr("At the second place, %1, the last one was written %2.")
                           .arg(place, momentText(seen))};
}

Result<HealthLine> recoveryLine(Session &session)
{
    constexpr HealthTopic topic = HealthTopic::Recovery;
    const RecoveryDrill drill(session);
    const auto standing = EAB_TRY(drill.standing());
    const auto line = [](State state, const QString &text) {
        return HealthLine {Promise::Records, topic, state, text};
    };
    if (!standing)
        return line(State::Attention,
                    Words::tr("There is no recovery code: whoever forgets the password loses "
                              "everything in this vault."));
    const auto records = EAB_TRY(session.records());
    if (standing->isDue && !records->all().empty())
        return line(State::Attention, drillText(*standing, session.clock().now()));
    if (!standing->proven.isValid())
        return line(
            State::Note,
            Words::tr("No drill was held yet, which opens a copy of the vault with the recovery "
                      "code, and takes a minute."));
    const auto days = static_cast<int>(standing->proven.daysTo(session.clock().now()));
    return line(State::Good,
                days == 0
                    ? Words::tr("The recovery code was last proven today.")
                    : Words::tr("The recovery code was last proven %n day(s) ago.", nullptr, days));
}

HealthLine lettersLine(const Session &session)
{
    const auto waiting = static_cast<int>(session.inboxCount());
    return {Promise::Records, HealthTopic::Letters, waiting > 0 ? State::Note : State::Good,
            waiting > 0
                ? Words::tr("%n message(s) in the letter box wait to be filed.", nullptr, waiting)
                : Words::tr("Nothing waits in the letter box.")};
}

Result<HealthLine> logLine(const Asked &asked)
{
    using End = vault::AuditTrail::End;
    const auto end
        = EAB_TRY(asked.session.look([](vault::OpenVault &vault) { return vault.audit().end(); }));
    constexpr HealthTopic topic = HealthTopic::Log;
    if (end == End::Cut)
        return HealthLine {Promise::Log, topic, State::Attention,
                           Words::tr("Lines were taken off the end of the audit log, or added to "
                                     "it, by something else than this program.")};
    return noticed(asked, Promise::Log, topic,
                   end == End::Sealed
                       ? Words::tr("The audit log ends with the line that was sealed last.")
                       : Words::tr("The audit log is sealed with the next change."));
}

} // namespace

Result<std::vector<HealthLine>> health(Session &session, Face face)
{
    const Asked asked {session, face};
    const bool isOwner = session.isOwner();
    auto ways = EAB_TRY(waysLine(asked));
    auto backups = EAB_TRY(backupsLine(session));
    auto second = EAB_TRY(secondPlaceLine(session));
    Lines lines {std::move(ways), memoryLine(), folderLine(asked), std::move(backups),
                 std::move(second)};
    if (isOwner) {
        auto recovery = EAB_TRY(recoveryLine(session));
        lines.push_back(std::move(recovery));
    }
    lines.push_back(lettersLine(session));
    if (isOwner) {
        auto log = EAB_TRY(logLine(asked));
        lines.push_back(std::move(log));
    }
    return lines;
}

QString promiseText(Promise promise)
{
    switch (promise) {
    case Promise::Secrets: return Words::tr("Nobody reads a key without an owner's way in");
    case Promise::Records: return Words::tr("Nothing that was saved is lost");
    case Promise::Log: break;
    }
    return Words::tr("What was done is written down");
}

int countAmiss(const std::vector<HealthLine> &lines)
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const HealthLine &line) {
        return line.state == State::Attention;
    }));
}

QString healthText(const std::vector<HealthLine> &lines)
{
    const int amiss = countAmiss(lines);
    return amiss == 0 ? Words::tr("All is well")
                      : Words::tr("%n thing(s) to look at", nullptr, amiss);
}

QStringList reminders(Session &session)
{
    QStringList texts {missedText(Backups(session).missedPlace()),
                       RecoveryDrill(session).reminder()};
    texts.removeAll(QString());
    return texts;
}

} // namespace eab::app
