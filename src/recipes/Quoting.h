// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace eab::recipes {

/** An environment variable; names are ours, values may be anything without line breaks. */
struct Variable
{
    QString name;
    QString value;
};

/** A word of a POSIX shell line: bare where nothing in it is special, else in single quotes. */
[[nodiscard]] QString shellWord(const QString &text);

/** A shell word on a line of a crontab, where cron itself ends the command at '%' (crontab(5)). */
[[nodiscard]] QString cronWord(const QString &text);

/** An argument in ExecStart= of a systemd unit: specifiers and variables taken literally
 *  (systemd.service(5), "Command lines"). */
[[nodiscard]] QString unitWord(const QString &text);

/** One line "Environment=..." of a systemd unit (systemd.exec(5)): no variables there. */
[[nodiscard]] QString unitEnvironment(const Variable &variable);

/** One line KEY="value" that a shell reading the file with ". FILE" and systemd reading it as
 *  EnvironmentFile= understand alike. */
[[nodiscard]] QString environmentLine(const Variable &variable);

/** A program call that has to be spelled for several readers. */
struct Invocation
{
    std::vector<Variable> environment;
    QStringList words; //!< the program first

    [[nodiscard]] QString forShell() const;
    [[nodiscard]] QString forCron() const;
    [[nodiscard]] QString forUnit() const; //!< the words alone: see unitEnvironment()
};

} // namespace eab::recipes
