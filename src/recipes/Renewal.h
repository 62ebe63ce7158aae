// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "recipes/Quoting.h"

namespace eab::recipes {

inline constexpr auto renewScriptFile = "renew.sh"_L1;

/** Who the timer lets the client run as. */
enum class RunsAs { Root, OwnerOfFolder };

/** What has to be started twice a day. */
struct RenewalJob
{
    QString client;
    QString certificate;
    /** The call with absolute paths. When it is the renewal script of this folder, the installer
     *  writes the place where the folder really lies. */
    Invocation call;
    bool usesRenewScript = false;
    RunsAs runsAs = RunsAs::Root;
};

/** Adds the files for `runner` and a script that puts them in place, and the command for it.
 *  Nothing for RenewalRunner::None. */
void addRenewal(domain::Setup &setup, const RenewalJob &job, domain::RenewalRunner runner);

/** Adds `environment` to the timer that came with Debian's certbot, as a systemd drop-in, and a
 *  script that puts it in place. Nothing when there is nothing to add. */
void addStockTimerEnvironment(domain::Setup &setup, const QString &certificate,
                              const std::vector<Variable> &environment);

} // namespace eab::recipes
