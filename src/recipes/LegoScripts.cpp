// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/LegoScripts.h"

#include "recipes/Checks.h"
#include "recipes/DnsProviders.h"
#include "recipes/FillIn.h"
#include "recipes/Hooks.h"
#include "recipes/LegoOptions.h"
#include "recipes/Renewal.h"
#include "recipes/WebServers.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::ConfigForm;
using domain::FilePurpose;
using domain::SetupAnswers;
using domain::SetupFile;

namespace {

QString exported(const QString &name, const QString &word)
{
    return "export "_L1 + name + u'=' + word + u'\n';
}

QString opening(const QString &comment)
{
    return "#!/bin/sh\n"_L1 + comment + "set -eu\nCDPATH='' cd -- \"$(dirname -- \"$0\")\"\n\n"_L1;
}

/** Variables for every call: the CA bundle, and what the DNS provider needs. */
QString environment(const SetupAnswers &answers, const QString &credentials,
                    QLatin1StringView script)
{
    QString text;
    if (!answers.caBundle.isEmpty())
        text += exported(u"LEGO_CA_CERTIFICATES"_s, shellWord(answers.caBundle));
    if (answers.challenge != domain::ChallengeType::Dns01)
        return text;
    if (isDnsHook(answers.dnsProvider)) {
        if (answers.dnsHook.isEmpty())
            text += refuseUnfilled(script, dnsHookFile);
        text += exported(u"EXEC_PATH"_s,
                         answers.dnsHook.isEmpty() ? "\"$PWD/"_L1 + dnsHookFile + u'"'
                                                   : shellWord(answers.dnsHook));
        // lego's own pause between two records is a minute.
        text += exported(u"EXEC_SEQUENCE_INTERVAL"_s, u"2"_s);
    }
    if (!credentials.isEmpty() && answers.dnsCredentialsFile.isEmpty())
        text += refuseUnfilled(script, credentials.mid(2));
    if (!credentials.isEmpty())
        text += "set -a\n. "_L1 + shellWord(credentials) + "\nset +a\n"_L1;
    return text;
}

/** One word a line, so that a person can read and compare it. */
QString call(const QStringList &ready)
{
    return "exec "_L1 + ready.join(" \\\n    "_L1) + u'\n';
}

/** Flags for the shell, the value alone in quotes: --email='...'. */
QStringList quoted(const QStringList &words)
{
    QStringList out;
    for (const QString &word : words) {
        const qsizetype value = word.indexOf(u'=') + 1;
        out << word.left(value) + shellWord(word.mid(value));
    }
    return out;
}

QStringList hook(const SetupAnswers &answers, const QString &option)
{
    // lego splits the value at blanks and asks no shell: a path from here, and nothing else.
    if (answers.deployHook.isEmpty())
        return {};
    return {option + "=./"_L1 + deployHookFile};
}

QString obtainCall(const SetupAnswers &answers)
{
    const LegoDialect lego(answers.clientVersion);
    const QStringList flags = quoted(legoFlags(answers));
    if (lego.five)
        return call(QStringList {u"lego run"_s} + flags + hook(answers, u"--deploy-hook"_s));
    QStringList words {u"lego"_s};
    words << flags;
    if (!lego.pairByEnvironment)
        words << u"--eab"_s << "--kid="_L1 + shellWord(answers.kid) << u"--hmac=\"$hmac\""_s;
    return call(words << u"run"_s << hook(answers, u"--run-hook"_s));
}

QString renewCall(const SetupAnswers &answers)
{
    const LegoDialect lego(answers.clientVersion);
    const QStringList flags = quoted(legoFlags(answers));
    if (lego.five)
        return call(QStringList {u"lego run"_s} + flags + QStringList {u"--no-random-sleep"_s}
                    + hook(answers, u"--deploy-hook"_s));
    QStringList words {u"lego"_s};
    words << flags << u"--eab"_s << u"renew"_s << u"--days=30"_s;
    if (lego.randomSleep)
        words << u"--no-random-sleep"_s;
    return call(words << hook(answers, u"--renew-hook"_s));
}

QString pairFileOf(const SetupAnswers &answers)
{
    return answers.form == ConfigForm::File ? QString(legoRegisterYamlFile)
                                            : legoPairFile(answers).path;
}

} // namespace

SetupFile legoPairFile(const SetupAnswers &answers)
{
    if (!LegoDialect(answers.clientVersion).pairByEnvironment)
        return {legoHmacFile, domain::hmacMark + u"\n"_s, 0600, FilePurpose::HmacFile, true};
    const QString text = "# The pair for lego, read by obtain.sh. Holds the secret key: once the "
                         "account is open,\n"
                         "# this file may be deleted; renewals do not need it.\n"_L1
        + environmentLine({u"LEGO_EAB"_s, u"true"_s}) + u'\n'
        + environmentLine({u"LEGO_EAB_KID"_s, answers.kid}) + u'\n'
        + environmentLine({u"LEGO_EAB_HMAC"_s, domain::hmacMark}) + u'\n';
    return {legoEnvironmentFile, text, 0600, FilePurpose::Environment, true};
}

SetupFile legoObtainScript(const SetupAnswers &answers, const QString &credentials)
{
    QString comment = "# Obtains the certificate for %1, and opens the account at the CA "
                      "when there is none yet.\n"_L1.arg(certificateName(answers));
    for (const QString &line : webServerRemark(legoCertificate(answers)))
        comment += "# "_L1 + line + u'\n';
    QString text = opening(comment);
    text += refuseWithoutPair(obtainScriptFile, pairFileOf(answers));
    text += environment(answers, credentials, obtainScriptFile);
    if (answers.form == ConfigForm::File) {
        text += "lego --config="_L1 + legoRegisterYamlFile
            + "\n\n# lego keeps a copy of what it was told, the key included. This call has "
              "nothing "
              "left to do\n# but to replace that copy by one without the key.\nexec lego --config="_L1
            + legoYamlFile + u'\n';
    } else if (LegoDialect(answers.clientVersion).pairByEnvironment) {
        text += "set -a\n. ./"_L1 + legoEnvironmentFile + "\nset +a\n\n"_L1 + obtainCall(answers);
    } else {
        text += "# This version of lego takes the key as an argument only: while it runs, other "
                "users of this\n# machine can see it.\nhmac=$(cat "_L1
            + legoHmacFile + ")\n\n"_L1 + obtainCall(answers);
    }
    return {obtainScriptFile, text, 0755, FilePurpose::RunScript, false};
}

SetupFile legoRenewScript(const SetupAnswers &answers, const QString &credentials)
{
    const bool five = LegoDialect(answers.clientVersion).five;
    QString comment
        = "# Renews the certificate for %1 when it is due, without KID and key.\n"_L1.arg(
            certificateName(answers));
    if (!five)
        comment
            += "# The bare --eab has to stay: without it lego refuses to renew at a CA that asks "
               "for a pair.\n"_L1;
    QString text = opening(comment) + environment(answers, credentials, renewScriptFile);
    text += answers.form == ConfigForm::File ? "exec lego --config="_L1 + legoYamlFile + u'\n'
                                             : renewCall(answers);
    return {renewScriptFile, text, 0755, FilePurpose::RenewScript, false};
}

} // namespace eab::recipes
