// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Recipes.h"

#include "recipes/Certbot.h"
#include "recipes/Checks.h"
#include "recipes/Lego.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

namespace {

struct Recipe
{
    domain::ClientInfo info;
    domain::ClientAbilities (*abilities)(const QVersionNumber &version);
    Result<domain::Setup> (*setup)(const domain::SetupAnswers &answers);
};

const std::vector<Recipe> &recipes()
{
    static const std::vector<Recipe> all {
        {certbotInfo(), certbotAbilities, certbotSetup},
        {legoInfo(), legoAbilities, legoSetup},
    };
    return all;
}

struct Chosen
{
    const Recipe *recipe = nullptr;
    QVersionNumber version;
};

Result<Chosen> choose(const QString &client, const QVersionNumber &version)
{
    const auto found
        = std::find_if(recipes().begin(), recipes().end(),
                       [&client](const auto &each) { return each.info.name == client; });
    if (found == recipes().end())
        return Error {ErrorCode::UnknownClient, client.left(40), u"no recipe for it"_s};
    const QVersionNumber meant = version.isNull() ? found->info.usual : version;
    // "4" stands for 4.0, and 1.10 is not older than 1.10.0.
    if (meant.normalized() < found->info.oldest.normalized())
        return Error {ErrorCode::UnsupportedVersion, client + u' ' + meant.toString(),
                      "oldest understood is "_L1 + found->info.oldest.toString()};
    return Chosen {&*found, meant};
}

} // namespace

const std::vector<domain::ClientInfo> &clients()
{
    static const std::vector<domain::ClientInfo> infos = [] {
        std::vector<domain::ClientInfo> list;
        for (const Recipe &recipe : recipes())
            list.push_back(recipe.info);
        return list;
    }();
    return infos;
}

Result<domain::ClientAbilities> abilities(const QString &client, const QVersionNumber &version)
{
    const auto chosen = EAB_TRY(choose(client, version));
    return chosen.recipe->abilities(chosen.version);
}

Result<domain::Setup> generate(const domain::SetupAnswers &answers)
{
    const auto chosen = EAB_TRY(choose(answers.client, answers.clientVersion));
    domain::SetupAnswers complete = answers;
    complete.clientVersion = chosen.version;
    const auto fine
        = EAB_TRY(checked(std::move(complete), chosen.recipe->abilities(chosen.version)));
    return chosen.recipe->setup(fine);
}

} // namespace eab::recipes
