// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// account_tool DIR_URL CA_BUNDLE KID ES256|RS256 EMAIL DOMAIN HTTP_PORT STATE OUT FORMAT...
// Opens one account per format with the pair (its key comes in the variable EAB_HMAC) and writes it
// into OUT/FORMAT, with the commands for STATE/FORMAT one by one in OUT/FORMAT.commands.

#include "ca/acme/AcmeClient.h"
#include "ca/http/NetworkTransport.h"
#include "recipes/AccountExport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace eab;

namespace {

int fail(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
    return 1;
}

bool write(const QString &path, QByteArrayView content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) >= 0
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() < 10)
        return fail(QStringLiteral("too few arguments"));
    auto hmac = domain::HmacKey::decode(qEnvironmentVariable("EAB_HMAC"));
    if (!hmac)
        return fail(hmac.error().detail);

    ca::AcmeQuestion question;
    question.directoryUrl = words[0];
    question.caBundle = contents(words[1]);
    question.kid = words[2];
    question.hmac = &hmac->key;
    question.keyType
        = words[3] == QLatin1StringView("RS256") ? ca::KeyType::Rsa2048 : ca::KeyType::EcP256;
    question.email = words[4];
    question.agreeTerms = true;
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    ca::NetworkTransport network;

    for (const auto &name : words.mid(9)) {
        const auto key = ca::AccountKey::generate(question.keyType);
        const auto report = ca::AcmeClient(network, now).bind(question, *key, {});
        if (report.outcome != domain::VerifyOutcome::Accepted)
            return fail(domain::outcomeName(report.outcome) + QLatin1Char(' ') + report.caText);
        domain::AcmeAccount account;
        account.url = report.accountUrl;
        account.directoryUrl = question.directoryUrl;
        account.email = question.email;
        account.algorithm = key->algorithm();
        account.pem = key->privatePem();
        account.jwk = key->privateJwk();
        account.created = now;

        domain::AccountExportOptions options;
        options.format = domain::accountFormatFromName(name).value_or(domain::AccountFormat::Pem);
        options.domain = words[5];
        options.httpPort = words[6].toInt();
        options.clientDir = words[7] + QLatin1Char('/') + name;
        options.caBundle = words[1];
        const auto made = recipes::exportAccount(account, options);
        if (!made)
            return fail(errorName(made.error().code));
        const QString folder = words[8] + QLatin1Char('/') + name;
        for (const auto &file : made->files) {
            if (!write(folder + QLatin1Char('/') + file.path, file.content.expose()))
                return fail(file.path);
        }
        QByteArray lines;
        for (const auto &command : made->commands)
            lines += command.run.toUtf8() + '\n';
        if (!write(folder + QStringLiteral(".commands"), lines))
            return fail(folder);
    }
    return 0;
}
