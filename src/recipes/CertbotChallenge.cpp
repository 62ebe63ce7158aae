// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/CertbotChallenge.h"

#include "recipes/Checks.h"
#include "recipes/DnsCredentials.h"
#include "recipes/Hooks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::Answer;
using domain::Setup;
using domain::SetupAnswers;
using domain::SetupWarning;

namespace {

void setHttp(IniText &ini, const SetupAnswers &answers)
{
    if (!answers.webroot.isEmpty()) {
        ini.set(u"authenticator"_s, u"webroot"_s, Answer::Challenge);
        ini.set(u"webroot-path"_s, answers.webroot, Answer::Webroot);
        return;
    }
    ini.set(u"authenticator"_s, u"standalone"_s, Answer::Challenge);
    if (answers.httpPort)
        ini.set(u"http-01-port"_s, QString::number(*answers.httpPort), Answer::HttpPort);
}

void setHook(IniText &ini, Setup &setup, const SetupAnswers &answers)
{
    setup.files.push_back(certbotDnsHook(answers));
    if (answers.dnsHook.isEmpty()) {
        setup.files.push_back(dnsHook());
        setup.warnings.push_back({SetupWarning::EditDnsHook, dnsHookFile});
    }
    const QString call
        = "sh "_L1 + shellWord(answers.installDir + u'/' + certbotDnsHookFile) + u' ';
    ini.set(u"authenticator"_s, u"manual"_s, Answer::Challenge);
    ini.set(u"preferred-challenges"_s, u"dns"_s, Answer::Challenge);
    ini.set(u"manual-auth-hook"_s, call + "present"_L1, Answer::InstallDir);
    ini.set(u"manual-cleanup-hook"_s, call + "cleanup"_L1, Answer::InstallDir);
}

/** The file with the provider's credentials: the person's own, or a new one to be filled in. */
QString credentials(Setup &setup, const SetupAnswers &answers, const CertbotDnsPlugin &plugin)
{
    if (!answers.dnsCredentialsFile.isEmpty())
        return answers.dnsCredentialsFile;
    setup.files.push_back(certbotCredentials(plugin));
    const QString path = setup.files.back().path;
    setup.warnings.push_back({SetupWarning::EditDnsCredentials, path});
    return answers.installDir + u'/' + path;
}

void setPlugin(IniText &ini, Setup &setup, const SetupAnswers &answers,
               std::vector<Variable> &environment)
{
    QString name = answers.dnsProvider;
    if (name.startsWith("dns-"_L1))
        name.remove(0, 4);
    const auto &plugins = certbotDnsPlugins();
    const auto found = std::find_if(plugins.begin(), plugins.end(),
                                    [&name](const auto &each) { return each.name == name; });
    // A plugin of somebody else follows the same naming, and comes with a file: see Checks.
    CertbotDnsPlugin plugin {name, "certbot-dns-"_L1 + name, CredentialForm::Ini, {}};
    if (found != plugins.end())
        plugin = *found;

    const QString authenticator = "dns-"_L1 + name;
    const QString file = credentials(setup, answers, plugin);
    const Answer answer
        = answers.dnsCredentialsFile.isEmpty() ? Answer::InstallDir : Answer::DnsCredentialsFile;
    ini.set(u"authenticator"_s, authenticator, Answer::DnsProvider);
    if (plugin.form == CredentialForm::AwsConfig)
        environment.push_back({u"AWS_CONFIG_FILE"_s, file});
    else
        ini.set(authenticator + "-credentials"_L1, file, answer);
    setup.warnings.push_back({SetupWarning::PluginNeeded, plugin.package});
}

} // namespace

void setChallenge(IniText &ini, Setup &setup, const SetupAnswers &answers,
                  std::vector<Variable> &environment)
{
    if (answers.challenge == domain::ChallengeType::Http01)
        setHttp(ini, answers);
    else if (isDnsHook(answers.dnsProvider))
        setHook(ini, setup, answers);
    else
        setPlugin(ini, setup, answers, environment);
}

} // namespace eab::recipes
