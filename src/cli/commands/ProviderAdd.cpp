// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "app/words/ProviderText.h"
#include "cli/Command.h"

namespace eab::cli {

namespace {

struct Options
{
    std::string kind;
    std::string name;
    std::string baseUrl;
    std::string directoryUrl;
    std::string keyFile;
    std::string bundle;
    std::string keyMode;
    std::string tokenUrl;
    std::string clientId;
    std::string audience;
    bool allowHttp = false;
};

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    domain::Provider provider;
    provider.name = text(options.name);
    provider.kind = *domain::providerKindFromName(text(options.kind));
    const auto &presets = domain::factsOf(provider.kind).presets;
    provider.baseUrl = options.baseUrl.empty() && !presets.empty() ? presets.front().baseUrl
                                                                   : text(options.baseUrl);
    provider.directoryUrl = text(options.directoryUrl);
    provider.allowHttp = options.allowHttp;
    if (!options.keyMode.empty())
        provider.keyMode = *domain::keyModeFromName(text(options.keyMode));
    provider.tokenUrl = text(options.tokenUrl);
    provider.clientId = text(options.clientId);
    provider.audience = text(options.audience);
    const auto key = EAB_TRY(terminal.firstLine(text(options.keyFile)));
    const auto added = EAB_TRY(app::Providers(context.session, context.network)
                                   .add(std::move(provider), key, text(options.bundle)));
    terminal.answer(toJson(added));
    terminal.say(Words::tr("Login “%1” at %2 is saved; its API key is sealed in the vault.")
                     .arg(added.name, app::providerKindText(added.kind)));
    if (!domain::factsOf(added.kind).retired.isEmpty())
        terminal.remark(app::providerKindHelp(added.kind));
    return 0;
}

} // namespace

void addProviderAdd(Commands &commands)
{
    const auto [command, options]
        = commands.add("provider add", "Save a login at an API", app::Access::Change, run);
    addProviderKind(command, options.kind);
    command.add_option("--name", options.name, "What to call it")->required();
    command
        .add_option("--api-key-file", options.keyFile,
                    "File whose first line is the API key (or the OAuth2 client secret), - for "
                    "standard input")
        ->required();
    command.add_option("--base-url", options.baseUrl,
                       "Where the API is; the usual place if not given");
    command.add_option("--directory-url", options.directoryUrl,
                       "ACME directory of what is created, where the API does not tell it");
    addCaBundle(command, options.bundle);
    command.add_flag("--allow-http", options.allowHttp,
                     "Allow plain http, for this computer alone");
    command
        .add_option("--key-mode", options.keyMode, "How the key is sent: bare, bearer or oauth2")
        ->check(CLI::IsMember({"bare", "bearer", "oauth2"}));
    command.add_option("--token-url", options.tokenUrl, "OAuth2: where the token comes from");
    command.add_option("--client-id", options.clientId, "OAuth2: client id");
    command.add_option("--audience", options.audience, "OAuth2: audience");
}

} // namespace eab::cli
