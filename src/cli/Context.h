// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "cli/Terminal.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
}
namespace eab::ca {
class HttpTransport;
}

namespace eab::cli {

/** What every command is given: whom to talk to, the vault, and the options before the command. */
struct Context
{
    Terminal &terminal;
    app::Session &session;
    ca::HttpTransport &network;
    std::string vault;
    std::string passwordFile;
    bool keychain = false;
    bool readOnly = false;
    bool json = false;
    /** Set by the command that was named; answers the exit code. */
    std::function<int()> chosen;

    /** Opens the vault as the options say: password file, keychain, or a question. A keychain that
     *  does not open it leads to the question when there is somebody to ask. */
    [[nodiscard]] Result<void> unlock(app::Access access);
    /** Opens the vault, unless `access` is empty, runs a command and tells its error; the exit
     *  code. */
    [[nodiscard]] int run(std::optional<app::Access> access,
                          const std::function<Result<int>()> &command);
    /** The file that --password-file names, else the environment; empty when neither does. */
    [[nodiscard]] QString namedPasswordFile() const;
    /** A new password from `file` ("-": standard input), else asked for twice. WeakPassword for an
     *  empty one; of a weak one it is said that it is. */
    [[nodiscard]] Result<Secret> newPassword(const QString &file);
    /** Answers with the ways in. */
    [[nodiscard]] Result<int> answerSlots();
    /** After the ways in were changed: what is to be known of that. */
    void saySlotsChanged();
    void saySlotNotice(domain::SlotNotice notice);
    /** After a way in was taken away: it still opens the backups from before. */
    void sayOlderBackups();

private:
    [[nodiscard]] Result<void> open(app::Access access);
    void keepBackup();
    void sayNotices();
};

/** Waits for an answer that needs an event loop. It is the only one there is: the terminal has
 *  nothing else to do meanwhile. */
template <typename T>
[[nodiscard]] T waitFor(QFuture<T> future)
{
    QEventLoop untilAnswered;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &untilAnswered, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        untilAnswered.exec();
    return future.takeResult();
}

/** Our texts from the command line's. */
[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

[[nodiscard]] QStringList texts(const std::vector<std::string> &list);

} // namespace eab::cli
