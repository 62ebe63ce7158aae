// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/uses/Providers.h"
#include "app/uses/RecordFacts.h"
#include "app/words/ProviderText.h"
#include "cli/Command.h"
#include "domain/IotDm.h"

#include <QJsonDocument>

namespace eab::cli {

namespace {

constexpr qint64 mostParameterBytes = 1 << 20;

struct Options
{
    std::string name;
    std::vector<std::string> parameters;
    std::string parametersFile;
    std::string directory;
    std::string title;
    std::vector<std::string> tags;
    bool generateKey = false;
};

/** The URL of a profile of the login's host; anything else as it is. */
QString directoryNamed(const QString &given, const domain::Provider &provider)
{
    for (const domain::Suggestion &one : domain::directoriesOf(provider)) {
        if (one.label.compare(given, Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return given;
}

/** The parameters from the file, and those given one by one, which win. */
Result<QJsonObject> parametersFrom(Context &context, const Options &options,
                                   const domain::Provider &provider)
{
    QJsonObject values;
    if (!options.parametersFile.empty()) {
        const auto bytes
            = EAB_TRY(context.terminal.readAll(text(options.parametersFile), mostParameterBytes));
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(bytes, &problem);
        if (!document.isObject())
            return Error {ErrorCode::MalformedInput, text(options.parametersFile),
                          problem.errorString()};
        values = document.object();
    }
    for (const std::string &parameter : options.parameters) {
        const QString given = text(parameter);
        const qsizetype equals = given.indexOf(QLatin1Char('='));
        if (equals <= 0)
            return Error {ErrorCode::InvalidUsage, given, u"a parameter is given as NAME=VALUE"_s};
        const QString name = given.left(equals);
        const auto value
            = EAB_TRY(domain::parameterFromText(provider.kind, name, given.mid(equals + 1)));
        values.insert(name, value);
    }
    if (!options.directory.empty())
        values.insert(
            domain::directoryParameter,
            EAB_TRY(domain::parameterFromText(provider.kind, domain::directoryParameter,
                                              directoryNamed(text(options.directory), provider))));
    return values;
}

int sayProblems(Terminal &terminal, const std::vector<domain::ParameterProblem> &problems)
{
    const domain::ParameterProblem *first = nullptr;
    for (const domain::ParameterProblem &problem : problems) {
        if (!problem.warning && first == nullptr)
            first = &problem;
        else
            terminal.remark(
                (problem.warning ? Words::tr("note: %1") : u"%1"_s).arg(app::problemText(problem)));
    }
    if (first == nullptr)
        return 0;
    return terminal.failWith(ErrorCode::InvalidParameter, app::problemText(*first),
                             Words::tr("Nothing was sent. “provider parameters” lists the rules."));
}

Result<int> sayCreation(Context &context, const app::Creation &creation)
{
    Terminal &terminal = context.terminal;
    for (const domain::ProviderRemark remark : creation.remarks)
        terminal.remark(Words::tr("note: %1").arg(app::providerRemarkText(remark)));
    switch (creation.kind) {
    case app::Creation::Kind::Saved: {
        const auto facts = app::RecordFacts(context.session).ofRecord(creation.record.id);
        terminal.answer(recordJson(creation.record, {}, EAB_TRY(facts)));
        terminal.say(Words::tr("Created and saved as record %1: %2")
                         .arg(domain::shortId(creation.record.id), creation.record.title));
        return 0;
    }
    case app::Creation::Kind::Refused: return terminal.fail(*creation.error);
    case app::Creation::Kind::Pending: break;
    }
    if (terminal.isJson())
        terminal.answer(toJson(creation.intent));
    terminal.fail(*creation.error);
    terminal.remark(Words::tr("It is kept as creation %1. %2")
                        .arg(creation.intent.id, app::intentAdvice(creation.intent)));
    return 9;
}

Result<int> run(Context &context, const Options &options)
{
    Terminal &terminal = context.terminal;
    const auto provider
        = EAB_TRY(app::Providers(context.session, context.network).find(text(options.name)));
    auto values = EAB_TRY(parametersFrom(context, options, provider));
    QJsonObject checked = values;
    if (options.generateKey) { // the key itself is made when it is sent
        checked.insert(domain::bindingParameter, true);
        checked.remove(domain::publicKeyParameter);
    }
    if (const int failed = sayProblems(terminal, domain::checkParameters(provider.kind, checked));
        failed != 0)
        return failed;
    app::CreateAtProvider use(context.session, context.network);
    app::CreationRequest request {provider.id, std::move(values), text(options.title),
                                  texts(options.tags), options.generateKey};
    const auto creation = waitFor(use.create(std::move(request), {}, [&terminal](qint64 left) {
        if (left > 0)
            terminal.remark(Words::tr("Asked too often; next try in %n second(s).", nullptr,
                                      static_cast<int>(left)));
    }));
    return creation ? sayCreation(context, *creation) : creation.error();
}

} // namespace

void addProviderCreate(Commands &commands)
{
    const auto [command, options] = commands.add(
        "provider create", "Create a credential there and save it", app::Access::Change, run);
    command.add_option("name", options.name, "Login, see “provider list”")->required();
    command.add_option("--param", options.parameters,
                       "NAME=VALUE, in the API's own names; may be repeated. “provider "
                       "parameters” lists them, with the products of CertCentral");
    command.add_option("--directory", options.directory,
                       "identrust, iotdm: ACME directory or profile of this pair, such as TLS-1y; "
                       "the login's if not given");
    command.add_option("--params-file", options.parametersFile,
                       "JSON object with parameters, - for standard input");
    command.add_option("--title", options.title, "Title of the record");
    command.add_option("--tag", options.tags, "Tag of the record; may be repeated");
    command.add_flag("--generate-key", options.generateKey,
                     "iotdm: make a key pair, register its public half, keep the rest");
}

} // namespace eab::cli
