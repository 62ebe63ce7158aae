// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/file/Connection.h"

#include <QFileInfo>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern "C" void *sqlite3_commit_hook(sqlite3 *, int (*)(void *), void *);

namespace eab {

/** Where a process is killed while it changes a database. */
enum class KillAt {
    BeforeCommit, //!< all is said, nothing is promised yet
    WhileWriting, //!< the pages are on their way into the file, which has to grow for it
    AfterCommit,
};

/** From now on in this process: death at that point. AfterCommit is left to the caller. */
inline void arm(vault::Connection &connection, KillAt when)
{
    if (when == KillAt::BeforeCommit) {
        sqlite3_commit_hook(
            connection.handle(), [](void *) { return ::kill(::getpid(), SIGKILL); }, nullptr);
    } else if (when == KillAt::WhileWriting) {
        const auto size = static_cast<rlim_t>(QFileInfo(connection.path()).size());
        const rlimit noCore {0, 0};
        const rlimit room {size + 4096, size + 4096};
        ::setrlimit(RLIMIT_CORE, &noCore);
        ::setrlimit(RLIMIT_FSIZE, &room);
        ::signal(SIGXFSZ, SIG_DFL);
    }
}

/** Runs `step` in a process of its own; true when that was killed, false when it came to an end. */
template <typename Step>
bool diesDuring(Step step)
{
    const pid_t child = ::fork();
    if (child == 0) {
        step();
        ::_exit(0);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFSIGNALED(status);
}

} // namespace eab
