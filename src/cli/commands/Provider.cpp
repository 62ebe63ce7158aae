// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/uses/Providers.h"
#include "app/words/ErrorText.h"
#include "app/words/ProviderText.h"
#include "app/words/TimeText.h"
#include "cli/Commands.h"
#include "cli/Lines.h"
#include "domain/IotDm.h"
#include "domain/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace eab::cli {

namespace {

using domain::Intent;
using domain::Provider;

constexpr qint64 mostParameterBytes = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

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
    std::vector<std::string> parameters;
    std::string parametersFile;
    std::string title;
    std::vector<std::string> tags;
    bool generateKey = false;
    bool reveal = false;
    std::string id;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Provider &provider)
{
    return {{QStringLiteral("id"), provider.id},
            {QStringLiteral("name"), provider.name},
            {QStringLiteral("kind"), domain::providerKindName(provider.kind)},
            {QStringLiteral("base_url"), provider.baseUrl},
            {QStringLiteral("directory_url"), textOrNull(provider.directoryUrl)},
            {QStringLiteral("key_mode"), domain::keyModeName(provider.keyMode)},
            {QStringLiteral("allow_http"), provider.allowHttp},
            {QStringLiteral("private_ca"), !provider.caBundle.isEmpty()},
            {QStringLiteral("created"), domain::jsonMoment(provider.created)}};
}

QJsonObject toJson(const Intent &intent)
{
    return {{QStringLiteral("id"), intent.id},
            {QStringLiteral("provider"), intent.providerName},
            {QStringLiteral("kind"), domain::providerKindName(intent.kind)},
            {QStringLiteral("name"), intent.name},
            {QStringLiteral("state"), domain::intentStateName(intent.state)},
            {QStringLiteral("http_status"),
             intent.httpStatus == 0 ? QJsonValue() : QJsonValue(intent.httpStatus)},
            {QStringLiteral("detail"), textOrNull(intent.detail)},
            {QStringLiteral("record"), textOrNull(intent.recordId)},
            {QStringLiteral("created"), domain::jsonMoment(intent.created)},
            {QStringLiteral("advice"),
             textOrNull(intent.isPending() ? app::intentAdvice(intent) : QString())}};
}

int add(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    Provider provider;
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
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return terminal.fail(opened.error());
    const auto key = terminal.firstLine(text(options.keyFile));
    if (!key)
        return terminal.fail(key.error());
    const auto added = app::Providers(context.session, context.network)
                           .add(std::move(provider), *key, text(options.bundle));
    if (!added)
        return terminal.fail(added.error());
    terminal.answer(toJson(*added));
    terminal.say(Words::tr("Login “%1” at %2 is saved; its API key is sealed in the vault.")
                     .arg(added->name, app::providerKindText(added->kind)));
    if (!domain::factsOf(added->kind).retired.isEmpty())
        terminal.remark(app::providerKindHelp(added->kind));
    return 0;
}

int list(Context &context)
{
    if (auto opened = context.unlock(app::Access::LookOnly); !opened)
        return context.terminal.fail(opened.error());
    const auto providers = app::Providers(context.session, context.network).all();
    if (!providers)
        return context.terminal.fail(providers.error());
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("NAME"), Words::tr("KIND"), Words::tr("BASE URL")}};
    for (const Provider &provider : *providers) {
        array.append(toJson(provider));
        rows.push_back({provider.name, domain::providerKindName(provider.kind), provider.baseUrl});
    }
    context.terminal.answerList(array);
    if (providers->empty())
        context.terminal.say(
            Words::tr("No login at an API is saved yet; “provider add” saves one."));
    else
        context.terminal.sayTable(rows);
    return 0;
}

int remove(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    if (auto removed = app::Providers(context.session, context.network).remove(text(options.name));
        !removed)
        return context.terminal.fail(removed.error());
    context.terminal.answer({{QStringLiteral("removed"), text(options.name)}});
    context.terminal.say(
        Words::tr("Login “%1” and its API key are removed.").arg(text(options.name)));
    return 0;
}

/** The parameters from the file, and those given one by one, which win. */
Result<QJsonObject> parametersFrom(Context &context, const Options &options,
                                   domain::ProviderKind kind)
{
    QJsonObject values;
    if (!options.parametersFile.empty()) {
        const auto bytes
            = context.terminal.readAll(text(options.parametersFile), mostParameterBytes);
        if (!bytes)
            return bytes.error();
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(*bytes, &problem);
        if (!document.isObject())
            return Error {ErrorCode::MalformedInput, text(options.parametersFile),
                          problem.errorString()};
        values = document.object();
    }
    for (const std::string &parameter : options.parameters) {
        const QString given = text(parameter);
        const qsizetype equals = given.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Error {ErrorCode::InvalidUsage, given,
                          QStringLiteral("a parameter is given as NAME=VALUE")};
        const QString name = given.left(equals);
        const auto value = domain::parameterFromText(kind, name, given.mid(equals + 1));
        if (!value)
            return value.error();
        values.insert(name, *value);
    }
    return values;
}

int sayProblems(Terminal &terminal, const std::vector<domain::ParameterProblem> &problems)
{
    const domain::ParameterProblem *first = nullptr;
    for (const domain::ParameterProblem &problem : problems) {
        if (!problem.warning && first == nullptr)
            first = &problem;
        else
            terminal.remark((problem.warning ? Words::tr("note: %1") : QStringLiteral("%1"))
                                .arg(app::problemText(problem)));
    }
    if (first == nullptr)
        return 0;
    return terminal.failWith(ErrorCode::InvalidParameter, app::problemText(*first),
                             Words::tr("Nothing was sent. “provider parameters” lists the rules."));
}

int sayCreation(Terminal &terminal, const app::Creation &creation)
{
    for (const domain::ProviderRemark remark : creation.remarks)
        terminal.remark(Words::tr("note: %1").arg(app::providerRemarkText(remark)));
    switch (creation.kind) {
    case app::Creation::Kind::Saved:
        terminal.answer(domain::toJson(creation.record));
        terminal.say(Words::tr("Created and saved as record %1: %2")
                         .arg(creation.record.id, creation.record.title));
        return 0;
    case app::Creation::Kind::Refused:
        return terminal.fail(*creation.error);
    case app::Creation::Kind::Pending:
        break;
    }
    if (terminal.isJson())
        terminal.answer(toJson(creation.intent));
    terminal.fail(*creation.error);
    terminal.remark(Words::tr("It is kept as creation %1. %2")
                        .arg(creation.intent.id, app::intentAdvice(creation.intent)));
    return 9;
}

int create(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return terminal.fail(opened.error());
    const auto provider = app::Providers(context.session, context.network).find(text(options.name));
    if (!provider)
        return terminal.fail(provider.error());
    auto values = parametersFrom(context, options, provider->kind);
    if (!values)
        return terminal.fail(values.error());
    QJsonObject checked = *values;
    if (options.generateKey) { // the key itself is made when it is sent
        checked.insert(domain::bindingParameter, true);
        checked.remove(domain::publicKeyParameter);
    }
    if (const int failed = sayProblems(terminal, domain::checkParameters(provider->kind, checked));
        failed != 0)
        return failed;
    app::CreateAtProvider use(context.session, context.network);
    app::CreationRequest request {provider->id, std::move(*values), text(options.title),
                                  texts(options.tags), options.generateKey};
    const auto creation = waitFor(use.create(std::move(request), {}, [&terminal](qint64 left) {
        if (left > 0)
            terminal.remark(Words::tr("Asked too often; next try in %n second(s).", nullptr,
                                      static_cast<int>(left)));
    }));
    return creation ? sayCreation(terminal, *creation) : terminal.fail(creation.error());
}

int pending(Context &context)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    app::CreateAtProvider use(context.session, context.network);
    const auto intents = use.pending();
    if (!intents)
        return context.terminal.fail(intents.error());
    QJsonArray array;
    for (const Intent &intent : *intents) {
        array.append(toJson(intent));
        context.terminal.say(Words::tr("%1  %2, %3, “%4”: %5", "id, login, moment, name, state")
                                 .arg(intent.id, intent.providerName,
                                      app::momentText(intent.created), intent.name,
                                      app::intentStateText(intent, false)));
        if (!intent.detail.isEmpty())
            context.terminal.say(QStringLiteral("    ") + intent.detail);
        context.terminal.say(QStringLiteral("    ") + app::intentAdvice(intent));
    }
    context.terminal.answerList(array);
    if (intents->empty())
        context.terminal.say(Words::tr("Nothing is pending."));
    return 0;
}

int settle(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    app::CreateAtProvider use(context.session, context.network);
    const auto settled = use.settle(text(options.id));
    if (!settled)
        return context.terminal.fail(settled.error());
    context.terminal.answer(toJson(*settled));
    if (settled->state == Intent::State::Done)
        context.terminal.say(
            Words::tr("Creation %1 is no longer pending: it is saved as record %2.")
                .arg(settled->id, settled->recordId));
    else
        context.terminal.say(Words::tr("Creation %1 is marked as dealt with.").arg(settled->id));
    return 0;
}

/** The way out for a key that is too short, or that the API has named in a way nobody knows. */
int answer(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return terminal.fail(opened.error());
    app::CreateAtProvider use(context.session, context.network);
    const auto intent = use.find(text(options.id));
    if (!intent)
        return terminal.fail(intent.error());
    const auto raw = options.reveal ? use.revealAnswer(intent->id) : use.rawAnswer(intent->id);
    if (!raw)
        return terminal.fail(raw.error());
    QJsonObject json = toJson(*intent);
    json.insert(QStringLiteral("bytes"), qint64 {raw->size()});
    json.insert(QStringLiteral("answer"),
                options.reveal ? QJsonValue(QString::fromUtf8(raw->expose())) : QJsonValue());
    terminal.answer(json);
    if (raw->isEmpty()) {
        terminal.say(intent->recordId.isEmpty()
                         ? Words::tr("No answer to creation %1 is kept.").arg(intent->id)
                         : Words::tr("The answer to creation %1 is kept with record %2.")
                               .arg(intent->id, intent->recordId));
        return 0;
    }
    if (options.reveal) {
        if (!terminal.isJson())
            terminal.saySecret(*raw);
        return 0;
    }
    terminal.say(intent->httpStatus == 0
                     ? Words::tr("What is known of creation %1 is kept: %n byte(s), no status.",
                                 nullptr, static_cast<int>(raw->size()))
                           .arg(intent->id)
                     : Words::tr("The answer to creation %1 is kept: %n byte(s), HTTP status %2.",
                                 nullptr, static_cast<int>(raw->size()))
                           .arg(intent->id)
                           .arg(intent->httpStatus));
    terminal.say(Words::tr("It may hold a key. “--reveal” prints it, and that is written down."));
    return 0;
}

int keys(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    const auto listed
        = waitFor(app::Providers(context.session, context.network).list(text(options.name), {}));
    if (!listed)
        return context.terminal.fail(listed.error());
    QJsonArray array;
    std::vector<QStringList> rows {{Words::tr("ID"), Words::tr("STATUS"), Words::tr("CREATED"),
                                    Words::tr("PRODUCT"), Words::tr("NAME")}};
    for (const domain::ListedCredential &one : *listed) {
        array.append(QJsonObject {{QStringLiteral("id"), one.id},
                                  {QStringLiteral("name"), one.name},
                                  {QStringLiteral("status"), one.status},
                                  {QStringLiteral("product"), one.product},
                                  {QStringLiteral("created"), domain::jsonMoment(one.created)}});
        rows.push_back({one.id, one.status, app::momentText(one.created), one.product, one.name});
    }
    context.terminal.answerList(array);
    context.terminal.sayTable(rows);
    return 0;
}

int revoke(Context &context, const Options &options)
{
    if (auto opened = context.unlock(app::Access::Change); !opened)
        return context.terminal.fail(opened.error());
    const auto revoked = waitFor(app::Providers(context.session, context.network)
                                     .revoke(text(options.name), text(options.id), {}));
    if (!revoked)
        return context.terminal.fail(revoked.error());
    context.terminal.answer({{QStringLiteral("revoked"), text(options.id)}});
    context.terminal.say(Words::tr("Credential %1 is revoked.").arg(text(options.id)));
    return 0;
}

int parameters(Context &context, const Options &options)
{
    const auto kind = *domain::providerKindFromName(text(options.kind));
    QJsonArray array;
    for (const domain::ProviderParameter &parameter : domain::factsOf(kind).parameters) {
        const QString help = app::parameterHelp(parameter);
        array.append(QJsonObject {{QStringLiteral("name"), parameter.name},
                                  {QStringLiteral("required"), parameter.required},
                                  {QStringLiteral("help"), help},
                                  {QStringLiteral("source"), parameter.source}});
        context.terminal.say(parameter.required ? Words::tr("%1  (required)").arg(parameter.name)
                                                : parameter.name);
        context.terminal.say(QStringLiteral("    ") + help);
        if (!parameter.choices.isEmpty())
            context.terminal.say(QStringLiteral("    ")
                                 + parameter.choices.join(QLatin1String(" | ")));
    }
    context.terminal.answerList(array);
    return 0;
}

using Run = int (*)(Context &, const Options &);

void onChosen(CLI::App *command, Context &context, const std::shared_ptr<Options> &options, Run run)
{
    command->callback([&context, options, run] {
        context.chosen = [&context, options, run] { return run(context, *options); };
    });
}

void addKind(CLI::App *command, Options &options)
{
    std::vector<std::string> words;
    for (const domain::ProviderKind kind : domain::providerKinds())
        words.push_back(domain::providerKindName(kind).toStdString());
    std::string listed = words.front();
    for (size_t i = 1; i < words.size(); ++i)
        listed += (i + 1 < words.size() ? ", " : " or ") + words[i];
    command->add_option("kind", options.kind, listed)->required()->check(CLI::IsMember(words));
}

void addLogins(CLI::App *family, Context &context, const std::shared_ptr<Options> &options)
{
    auto *adding = family->add_subcommand("add", "Save a login at an API");
    addKind(adding, *options);
    adding->add_option("--name", options->name, "What to call it")->required();
    adding
        ->add_option("--api-key-file", options->keyFile,
                     "File whose first line is the API key (or the OAuth2 client secret), - for "
                     "standard input")
        ->required();
    adding->add_option("--base-url", options->baseUrl,
                       "Where the API is; the usual place if not given");
    adding->add_option("--directory-url", options->directoryUrl,
                       "ACME directory of what is created, where the API does not tell it");
    adding->add_option("--ca-bundle", options->bundle, "Certificates of a private CA, in PEM");
    adding->add_flag("--allow-http", options->allowHttp,
                     "Allow plain http, for this computer alone");
    adding
        ->add_option("--key-mode", options->keyMode, "How the key is sent: bare, bearer or oauth2")
        ->check(CLI::IsMember({"bare", "bearer", "oauth2"}));
    adding->add_option("--token-url", options->tokenUrl, "OAuth2: where the token comes from");
    adding->add_option("--client-id", options->clientId, "OAuth2: client id");
    adding->add_option("--audience", options->audience, "OAuth2: audience");
    onChosen(adding, context, options, add);

    onChosen(family->add_subcommand("list", "List the saved logins"), context, options,
             [](Context &c, const Options &) { return list(c); });

    auto *removing = family->add_subcommand("remove", "Remove a login and its API key");
    removing->add_option("name", options->name, "Login")->required();
    onChosen(removing, context, options, remove);
}

void addCreation(CLI::App *family, Context &context, const std::shared_ptr<Options> &options)
{
    auto *rules = family->add_subcommand("parameters", "List what an API takes, with its rules");
    addKind(rules, *options);
    onChosen(rules, context, options, parameters);

    auto *creating = family->add_subcommand("create", "Create a credential there and save it");
    creating->add_option("name", options->name, "Login, see “provider list”")->required();
    creating->add_option("--param", options->parameters,
                         "NAME=VALUE, in the API's own names; may be repeated");
    creating->add_option("--params-file", options->parametersFile,
                         "JSON object with parameters, - for standard input");
    creating->add_option("--title", options->title, "Title of the record");
    creating->add_option("--tag", options->tags, "Tag of the record; may be repeated");
    creating->add_flag("--generate-key", options->generateKey,
                       "iotdm: make a key pair, register its public half, keep the rest");
    onChosen(creating, context, options, create);

    onChosen(
        family->add_subcommand("pending", "Creations whose outcome is unknown, with the way out"),
        context, options, [](Context &c, const Options &) { return pending(c); });

    auto *answering
        = family->add_subcommand("answer", "What an API answered to a pending creation");
    answering->add_option("id", options->id, "Creation, see “provider pending”")->required();
    answering->add_flag("--reveal", options->reveal, "Print it, with whatever key is in it");
    onChosen(answering, context, options, answer);

    auto *settling = family->add_subcommand("settle", "Mark a pending creation as dealt with");
    settling->add_option("id", options->id, "Creation, see “provider pending”")->required();
    onChosen(settling, context, options, settle);
}

} // namespace

void addProvider(CLI::App &app, Context &context)
{
    auto *family
        = app.add_subcommand("provider", "Create credentials at the APIs of CAs and resellers");
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    addLogins(family, context, options);
    addCreation(family, context, options);

    auto *listing = family->add_subcommand("keys", "List the credentials an API knows of");
    listing->add_option("name", options->name, "Login")->required();
    onChosen(listing, context, options, keys);

    auto *revoking = family->add_subcommand("revoke", "Revoke a credential there for good");
    revoking->add_option("name", options->name, "Login")->required();
    revoking->add_option("id", options->id, "Credential, see “provider keys”")->required();
    onChosen(revoking, context, options, revoke);
}

} // namespace eab::cli
