// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/HealthLines.h"

namespace eab::cli {

namespace {

QString stateText(app::HealthState state)
{
    switch (state) {
    case app::HealthState::Good: return Words::tr("good");
    case app::HealthState::Note: return Words::tr("note");
    case app::HealthState::Attention: break;
    }
    return Words::tr("LOOK", "at this, it is amiss");
}

} // namespace

QJsonArray healthJson(const std::vector<app::HealthLine> &lines)
{
    QJsonArray array;
    for (const app::HealthLine &line : lines)
        array.append(QJsonObject {{u"promise"_s, nameOf(app::promiseNames, line.promise)},
                                  {u"topic"_s, nameOf(app::healthTopicNames, line.topic)},
                                  {u"state"_s, nameOf(app::healthStateNames, line.state)},
                                  {u"text"_s, line.text}});
    return array;
}

void sayHealth(Terminal &terminal, const std::vector<app::HealthLine> &lines)
{
    std::optional<app::Promise> promise;
    for (const app::HealthLine &line : lines) {
        if (promise != line.promise)
            terminal.say(app::promiseText(line.promise) + u':');
        promise = line.promise;
        terminal.say(u"  [%1] %2"_s.arg(stateText(line.state), line.text));
    }
}

} // namespace eab::cli
