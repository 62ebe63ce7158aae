// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Usage.h"

#include "base/Nearest.h"
#include "cli/Context.h"
#include "cli/Help.h"

#include <QStringList>

#include <algorithm>

namespace eab::cli {

namespace {

/** The innermost command that was recognised. */
const CLI::App &chosenCommand(const CLI::App &app)
{
    const CLI::App *command = &app;
    for (auto inner = command->get_subcommands(); !inner.empty();
         inner = command->get_subcommands())
        command = inner.back();
    return *command;
}

/** "eab-vault-cli slot add" */
QString callOf(const CLI::App &command)
{
    const QString name = QString::fromStdString(command.get_name());
    return command.get_parent() == nullptr ? name : callOf(*command.get_parent()) + u' ' + name;
}

QStringList commandNames(const CLI::App &command)
{
    QStringList names;
    for (const CLI::App *inner : commandsOf(command))
        names << QString::fromStdString(inner->get_name());
    return names;
}

/** The options of a command and of those around it. */
QStringList optionsHere(const CLI::App &command)
{
    QStringList names;
    for (const CLI::App *around = &command; around != nullptr; around = around->get_parent())
        names << texts(optionNames(*around));
    return names;
}

QString hintFor(const CLI::App &command, const QString &near)
{
    const QString call = callOf(command);
    return near.isEmpty()
        ? Words::tr("“%1 --help” lists commands and options.").arg(call)
        : Words::tr("Did you mean “%1”? “%2 --help” lists commands and options.").arg(near, call);
}

} // namespace

QString nearest(const QString &word, const QStringList &names)
{
    QString best;
    qsizetype least = word.size() < 4 ? 2 : std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &name : names) {
        // What was only begun is meant, too.
        const qsizetype away
            = word.size() > 2 && name.startsWith(word) ? 1 : editDistance(word.toLower(), name);
        if (away < least) {
            least = away;
            best = name;
        }
    }
    return best;
}

UsageWords usageWords(const CLI::App &app, const CLI::ParseError &error)
{
    const CLI::App &command = chosenCommand(app);
    const QString said = QString::fromStdString(error.what()).simplified();
    const bool wantsCommand = !commandNames(command).isEmpty();
    const std::vector<std::string> unknown = app.remaining(true);
    const bool isExtra = dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr;
    const bool isMissing = dynamic_cast<const CLI::RequiredError *>(&error) != nullptr;
    if (isExtra || (isMissing && !unknown.empty())) {
        // Everything behind the first wrong word may only look wrong because of it.
        const QString word = unknown.empty() ? QString() : QString::fromStdString(unknown.front());
        if (word.startsWith(u'-') && word.size() > 1) {
            const QString name = word.section(u'=', 0, 0);
            return {Words::tr("There is no option “%1”.").arg(name),
                    hintFor(command, nearest(name, optionsHere(command)))};
        }
        if (wantsCommand)
            return {Words::tr("There is no command “%1”.").arg(word),
                    hintFor(command, nearest(word, commandNames(command)))};
        if (isExtra)
            return {Words::tr("There are more words than “%1” takes.").arg(callOf(command)),
                    hintFor(command, {})};
    }
    if (isMissing && wantsCommand)
        return {Words::tr("A command is missing after “%1”.").arg(callOf(command)),
                hintFor(command, {})};
    if (isMissing && said.endsWith(" is required"_L1))
        return {Words::tr("Still missing: %1.").arg(said.chopped(12)), hintFor(command, {})};
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error) != nullptr && said.contains(u':'))
        return {Words::tr("%1 needs a value.").arg(said.section(u':', 0, 0)), hintFor(command, {})};
    return {said.isEmpty() ? QString::fromStdString(error.get_name()) : said, hintFor(command, {})};
}

} // namespace eab::cli
