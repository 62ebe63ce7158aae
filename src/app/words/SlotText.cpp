// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/SlotText.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SlotText)
};

/** Where to look, and how to say that one has. */
QString lookText(Face face)
{
    return face == Face::Window
        ? Words::tr("Look at the ways into the vault in the settings, and confirm them there.")
        : Words::tr("Look at “slot list”, then say “slot confirm”.");
}

} // namespace

QString slotNoticeText(domain::SlotNotice notice, Face face)
{
    using domain::SlotNotice;
    switch (notice) {
    case SlotNotice::OlderFile:
        return Words::tr("A file with the ways into the vault (keyslots.json) is older than the "
                         "newest this vault has written: a password that was removed may work "
                         "again.")
            + QLatin1Char(' ') + lookText(face);
    case SlotNotice::OlderDatabase:
        return Words::tr(
                   "The database (vault.db) is older than the ways into the vault: it was put "
                   "back, and what was saved since may be missing.")
            + QLatin1Char(' ') + lookText(face);
    case SlotNotice::ChangedFromOutside:
        return Words::tr(
                   "The ways into the vault were changed by something else than this program.")
            + QLatin1Char(' ') + lookText(face);
    case SlotNotice::LogCut:
        return Words::tr("The audit log had more in it when it was seen last: the vault was put "
                         "back to an older state, or lines were taken out by something else than "
                         "this program.")
            + QLatin1Char(' ') + lookText(face);
    case SlotNotice::NotWrittenDown:
        return Words::tr("This unlocking could not be written down in the audit log: the vault's "
                         "folder cannot be written.");
    case SlotNotice::OpenFolder:
        return Words::tr(
            "Others on this computer can read or change the files of this vault. What is "
            "in them is sealed, but can be copied or destroyed. Allow its folder to "
            "nobody but yourself (mode 0700).");
    case SlotNotice::FolderOfAnother:
        return Words::tr(
            "The folder of this vault belongs to somebody else on this computer, who can "
            "take it away or put an older one in its place.");
    case SlotNotice::FileRestored:
        return Words::tr("A file with the ways into the vault was damaged or missing, and was "
                         "written anew. All ways in are there.");
    case SlotNotice::ChangeFinished:
        return Words::tr(
            "A change of the ways into the vault had been interrupted. It was finished "
            "now.");
    case SlotNotice::LeftOverRemoved:
        return Words::tr("A change of the ways into the vault had been interrupted before it was "
                         "decided. It was taken back; the ways in are those from before.");
    case SlotNotice::CopyBehind:
        return Words::tr(
            "The vault's second file with the ways in could not be brought up to date. "
            "Until it can be, a way in that was removed may still open the vault. "
            "Check the disk, then unlock the vault again.");
    case SlotNotice::NotConfirmed:
        return Words::tr("The vault was changed, but the disk did not confirm it: a loss of power "
                         "now could take it back. Check the disk.");
    }
    return {};
}

} // namespace eab::app
