// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Process.h"

#include <QtGlobal>

#include <tuple>

#include <fcntl.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace eab {

void protectProcess()
{
    if (qEnvironmentVariableIntValue("EAB_VAULT_ALLOW_TRACING") == 1)
        return;
    const rlimit none {0, 0};
    std::ignore = setrlimit(RLIMIT_CORE, &none);
#ifndef EAB_SANITIZED // the leak checker traces its own process
    std::ignore = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void fillStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            continue;
        // The lowest free number is this one: those below it are open.
        std::ignore = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

QString userName()
{
    const uid_t id = geteuid();
    const passwd *entry = getpwuid(id);
    return entry == nullptr ? QString::number(id) : QString::fromLocal8Bit(entry->pw_name);
}

} // namespace eab
