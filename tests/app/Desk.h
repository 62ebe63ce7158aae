// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/KeySlotKeeper.h"
#include "app/session/Session.h"
#include "app/uses/ImportCredential.h"
#include "app/uses/Records.h"
#include "base/File.h"

#include "tests/support/Checks.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/Samples.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace eab {

using namespace Qt::StringLiterals;

/** Everything somebody sits down to: a folder, a clock, a keychain, settings, and a vault that was
 *  just made and is unlocked. */
struct Desk
{
    QTemporaryDir dir;
    FakeClock clock {samples::now};
    FakeKeychain keychain;
    app::Session session {clock, keychain};
    Secret recoveryCode;

    /** Making a vault takes a while, so every desk of a test gets a copy of the first one; it is
     *  unlocked with the recovery code. */
    Desk()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, dir.filePath(u"set"_s));
        session.setFolder(vaultPath());
        static const QTemporaryDir original;
        static const Secret code = [this] {
            auto made = session.create({u"Shop orders"_s, password(), {vault::leastMemoryMiB}});
            session.lock();
            copy(vaultPath(), original.path());
            QDir(vaultPath()).removeRecursively();
            return made ? std::move(*made) : Secret();
        }();
        recoveryCode = code.clone();
        copy(original.path(), vaultPath());
        if (!session.unlock(recoveryCode))
            qFatal("there is no vault to test with");
    }

    [[nodiscard]] QString vaultPath() const { return dir.filePath(u"default.eabvault"_s); }
    [[nodiscard]] static Secret password() { return Secret::copyOf("correct horse"); }
    [[nodiscard]] app::Records records() { return app::Records(session); }
    [[nodiscard]] app::KeySlotKeeper keeper() { return app::KeySlotKeeper(session); }

    /** Lets the vault be opened once more with the password. */
    [[nodiscard]] Result<void> reopen(app::Access access = app::Access::Change)
    {
        session.lock();
        return session.unlock(password(), access);
    }

    /** Logs in as somebody who may see no secret. */
    [[nodiscard]] Result<void> reopenForSupport()
    {
        const Secret word = Secret::copyOf("help desk");
        if (auto added = keeper().addPassword(word, domain::SlotRole::Support, u"Help desk"_s,
                                              {vault::leastMemoryMiB});
            !added)
            return added.error();
        session.lock();
        return session.unlock(word);
    }

    static void copy(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &entry :
             QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                copy(entry.filePath(), to + u'/' + entry.fileName());
            else
                QFile::copy(entry.filePath(), to + u'/' + entry.fileName());
        }
    }

    /** All files of the vault, byte for byte: what must not change when something fails. */
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> contents;
        for (const QString &name : QDir(vaultPath()).entryList(QDir::Files)) {
            if (name == u"lock") // says who is in, nothing more
                continue;
            const auto content = readFile(vaultPath() + u'/' + name, 1 << 26);
            contents.insert(name, content ? *content : QByteArray());
        }
        return contents;
    }
};

/** A pair with all fields, as typed by hand. */
inline app::RecordChanges typedPair(const QString &kid = u"kid-1"_s, char fill = 'k',
                                    qsizetype bytes = 32)
{
    app::RecordChanges fields;
    fields.kid = kid;
    fields.hmac = domain::HmacKey(Secret::copyOf(QByteArray(bytes, fill)));
    fields.directoryUrl = u"https://acme.example/directory"_s;
    return fields;
}

/** An order mail with one pair; the key is `bytes` times the letter `fill`. */
inline QByteArray orderMail(const QString &kid = u"kD3v_9sQx2LrT0aVY8mB1w"_s, char fill = 'k',
                            const QString &order = u"HB-77120"_s, qsizetype bytes = 32)
{
    return (u"From: Harbour Certificates <orders@harbour.example.net>\n"
            "To: ops@shop.example.org\n"
            "Subject: Your licence %1 is active\n"
            "Date: Tue, 17 Nov 2026 14:05:00 +0000\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=utf-8\n"
            "\n"
            "Order Number: %1\n"
            "Product: CaaS Licence OV\n"
            "ACME Server URL: https://acme.harbour.example.net/v2/OV\n"
            "EAB Key ID: %2\n"
            "EAB MAC Key: %3\n"_s)
        .arg(order, kid,
             QString::fromLatin1(
                 QByteArray(bytes, fill)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)))
        .toUtf8();
}

} // namespace eab
