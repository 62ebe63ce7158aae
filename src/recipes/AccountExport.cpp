// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/AccountExport.h"

#include "recipes/Checks.h"
#include "recipes/KeyForms.h"
#include "recipes/Quoting.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace eab::recipes {

using domain::AccountCommand;
using domain::AccountExportOptions;
using domain::AccountFiles;
using domain::AccountFormat;
using domain::AcmeAccount;
using domain::SetupWarning;

namespace {

/** lego 5's own stand-in for an account without an address; lego 4 needs some. */
const QString noEmail = QStringLiteral("noemail@example.com");

/** A directory URL taken apart as the clients do it: as text, nothing decoded. */
struct ServerText
{
    explicit ServerText(const QString &url)
        : authority(url.section(QLatin1Char('/'), 2, 2))
        , path(url.section(QLatin1Char('/'), 3))
    { }

    [[nodiscard]] QString host() const { return authority.section(QLatin1Char(':'), 0, 0); }
    [[nodiscard]] QString pathWithoutQuery() const
    {
        static const QRegularExpression end(QStringLiteral("[?#;].*$"));
        return QString(path).remove(end);
    }

    QString authority; //!< "acme.example:8443"
    QString path; //!< "v2/directory"
};

/** Whether a text from outside may become part of a path below our folder. */
bool staysInside(const QString &path)
{
    const auto segments = path.split(QLatin1Char('/'));
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments.at(i);
        const bool last = i == segments.size() - 1;
        if ((segment.isEmpty() && !last) || segment == QLatin1StringView(".")
            || segment == QLatin1StringView(".."))
            return false;
    }
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x20\\x7f\\\\]"));
    return !path.isEmpty() && !path.contains(odd);
}

QString withoutFinalSlash(QString path)
{
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

/** Collects what one client wants. */
class Export
{
public:
    Export(const AcmeAccount &opened, const AccountExportOptions &asked)
        : account(opened)
        , options(asked)
        , server(opened.directoryUrl)
    { }

    void addText(const QString &path, const QByteArray &text)
    {
        out.files.push_back({path, Secret::copyOf(text), false});
    }
    void addJson(const QString &path, const QJsonObject &object)
    {
        addText(path, QJsonDocument(object).toJson());
    }
    void addKey(const QString &path, Secret key)
    {
        out.files.push_back({path, std::move(key), true});
    }
    void addCommand(AccountCommand::Purpose purpose, const QString &run)
    {
        out.commands.push_back({purpose, run});
    }
    void addCommand(AccountCommand::Purpose purpose, std::vector<Variable> environment,
                    const QStringList &words)
    {
        addCommand(purpose, Invocation {std::move(environment), words}.forShell());
    }
    /** Copies `top` with all below it; files that are there keep their neighbours. */
    void addCopy(const QString &top, const QString &destination)
    {
        addCommand(
            AccountCommand::Purpose::PutInPlace,
            QStringLiteral("umask 077 && mkdir -p %2 && cp -R %1 %2/").arg(top, destination));
    }
    void warn(SetupWarning warning, const QString &subject = {})
    {
        out.warnings.push_back({warning, subject});
    }

    [[nodiscard]] bool wantsCertificate() const { return !options.domain.isEmpty(); }
    [[nodiscard]] QString port() const { return QString::number(options.httpPort.value_or(80)); }
    [[nodiscard]] std::vector<Variable> bundleAs(const QString &variable) const
    {
        return options.caBundle.isEmpty() ? std::vector<Variable> {}
                                          : std::vector<Variable> {{variable, options.caBundle}};
    }
    [[nodiscard]] QString email() const
    {
        return account.email.isEmpty() ? noEmail : account.email;
    }

    const AcmeAccount &account;
    const AccountExportOptions &options;
    ServerText server;
    AccountFiles out;
};

/** certbot names an account by the MD5 of its public key in PEM, and reads the key as JWK
 *  (certbot/_internal/account.py). */
Result<void> forCertbot(Export &made)
{
    const auto key = publicPem(made.account.jwk);
    if (!key)
        return key.error();
    const QString path = withoutFinalSlash(made.server.authority + QLatin1Char('/')
                                           + made.server.pathWithoutQuery());
    if (!staysInside(path))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    const QString id
        = QString::fromLatin1(QCryptographicHash::hash(*key, QCryptographicHash::Md5).toHex());
    const QString folder = QStringLiteral("accounts/%1/%2/").arg(path, id);
    const QDateTime created
        = made.account.created.isValid() ? made.account.created : QDateTime::fromSecsSinceEpoch(0);
    made.addKey(folder + QStringLiteral("private_key.json"), made.account.jwk.clone());
    made.addJson(
        folder + QStringLiteral("regr.json"),
        {{QStringLiteral("body"), QJsonObject()}, {QStringLiteral("uri"), made.account.url}});
    made.addJson(folder + QStringLiteral("meta.json"),
                 {{QStringLiteral("creation_dt"),
                   created.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))},
                  {QStringLiteral("creation_host"), QStringLiteral("eab-vault")}});

    const QString &home = made.options.clientDir; // laid out as the recipe for certbot does
    const QString config
        = home.isEmpty() ? QStringLiteral("/etc/letsencrypt") : home + QStringLiteral("/config");
    made.addCopy(QStringLiteral("accounts"), shellWord(config));
    const auto environment = made.bundleAs(QStringLiteral("REQUESTS_CA_BUNDLE"));
    QStringList words {QStringLiteral("certbot"), QStringLiteral("show_account"),
                       QStringLiteral("--server"), made.account.directoryUrl};
    const QStringList which {QStringLiteral("--account"), id};
    QStringList folders;
    if (!home.isEmpty())
        folders = {QStringLiteral("--config-dir"), config,
                   QStringLiteral("--work-dir"),   home + QStringLiteral("/work"),
                   QStringLiteral("--logs-dir"),   home + QStringLiteral("/logs")};
    made.addCommand(AccountCommand::Purpose::Check, environment, words + which + folders);
    if (made.wantsCertificate()) {
        words[1] = QStringLiteral("certonly");
        made.addCommand(AccountCommand::Purpose::Obtain, environment,
                        words + which + folders
                            + QStringList {QStringLiteral("--standalone"),
                                           QStringLiteral("--http-01-port"), made.port(),
                                           QStringLiteral("--non-interactive"),
                                           QStringLiteral("-d"), made.options.domain});
    }
    return {};
}

/** lego finds an account by server and e-mail; version 4 keeps the key in a folder of its own and
 *  wants it in the traditional form. Version 5 looks up a missing registration by the key. */
Result<void> forLego(Export &made)
{
    const bool five = made.options.format == AccountFormat::Lego5;
    auto key = traditionalPem(made.account.jwk);
    if (!key)
        return key.error();
    const QString host = QString(made.server.authority).replace(QLatin1Char(':'), QLatin1Char('_'));
    const QString email = made.email();
    if (!staysInside(host) || host.contains(QLatin1Char('/')))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    if (!staysInside(email) || email.contains(QLatin1Char('/')))
        return Error {ErrorCode::InvalidEmail, email, {}};
    const QString folder = QStringLiteral("accounts/%1/%2/").arg(host, email);
    made.addKey(folder + (five ? QString() : QStringLiteral("keys/")) + email
                    + QStringLiteral(".key"),
                std::move(*key));
    if (five) {
        const bool rsa = made.account.algorithm == QLatin1StringView("RS256");
        made.addJson(
            folder + QStringLiteral("account.json"),
            {{QStringLiteral("server"), made.account.directoryUrl},
             {QStringLiteral("id"), email},
             {QStringLiteral("email"), made.account.email},
             {QStringLiteral("keyType"), rsa ? QStringLiteral("RSA2048") : QStringLiteral("EC256")},
             {QStringLiteral("registration"), QJsonValue()}});
        made.warn(SetupWarning::VersionNotRun, QStringLiteral("lego 5"));
    } else {
        QJsonObject body {{QStringLiteral("status"), QStringLiteral("valid")}};
        if (!made.account.email.isEmpty())
            body.insert(QStringLiteral("contact"),
                        QJsonArray {QStringLiteral("mailto:") + made.account.email});
        made.addJson(folder + QStringLiteral("account.json"),
                     {{QStringLiteral("email"), email},
                      {QStringLiteral("registration"),
                       QJsonObject {{QStringLiteral("body"), body},
                                    {QStringLiteral("uri"), made.account.url}}}});
        // It refuses to start without the flag, account or not; KID and key stay away.
        made.warn(SetupWarning::EabFlagNeededForRenewal);
    }

    const QString home
        = made.options.clientDir.isEmpty() ? QStringLiteral(".lego") : made.options.clientDir;
    made.addCopy(QStringLiteral("accounts"), shellWord(home));
    if (!made.wantsCertificate())
        return {};
    const QStringList where {QStringLiteral("--server"),
                             made.account.directoryUrl,
                             QStringLiteral("--email"),
                             email,
                             QStringLiteral("--path"),
                             home,
                             QStringLiteral("--accept-tos"),
                             QStringLiteral("--domains"),
                             made.options.domain,
                             QStringLiteral("--http")};
    const QString address = QLatin1Char(':') + made.port();
    const QStringList words = five ? QStringList {QStringLiteral("lego"), QStringLiteral("run")}
            + where + QStringList {QStringLiteral("--http.address"), address}
                                   : QStringList {QStringLiteral("lego")} + where
            + QStringList {QStringLiteral("--http.port"), address, QStringLiteral("--eab"),
                           QStringLiteral("run")};
    made.addCommand(AccountCommand::Purpose::Obtain,
                    made.bundleAs(QStringLiteral("LEGO_CA_CERTIFICATES")), words);
    return {};
}

/** acme.sh takes an account for registered when ca.conf has its URL and the hash of its key file;
 *  its folder has the host without port. */
Result<void> forAcmeSh(Export &made)
{
    auto key = traditionalPem(made.account.jwk);
    if (!key)
        return key.error();
    static const QRegularExpression slashes(QStringLiteral("/+"));
    const QString path
        = withoutFinalSlash(QString(made.server.host() + QLatin1Char('/') + made.server.path)
                                .replace(slashes, QStringLiteral("/")));
    if (!staysInside(path))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    const auto keyBytes = key->expose();
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::fromRawData(keyBytes.data(), keyBytes.size()),
                                   QCryptographicHash::Sha256)
              .toBase64();
    const QString folder = QStringLiteral("ca/%1/").arg(path);
    QString conf = QStringLiteral("ACCOUNT_URL=%1\nCA_KEY_HASH=%2\n")
                       .arg(shellWord(made.account.url), shellWord(QString::fromLatin1(hash)));
    if (!made.account.email.isEmpty())
        conf += QStringLiteral("CA_EMAIL=%1\n").arg(shellWord(made.account.email));
    made.addKey(folder + QStringLiteral("account.key"), std::move(*key));
    made.addJson(folder + QStringLiteral("account.json"),
                 {{QStringLiteral("status"), QStringLiteral("valid")}});
    made.addText(folder + QStringLiteral("ca.conf"), conf.toUtf8());
    made.warn(SetupWarning::VersionNotRun, QStringLiteral("acme.sh"));

    const QString &home = made.options.clientDir;
    made.addCopy(QStringLiteral("ca"),
                 home.isEmpty() ? QStringLiteral("\"$HOME\"/.acme.sh") : shellWord(home));
    if (!made.wantsCertificate())
        return {};
    QStringList words {QStringLiteral("acme.sh"), QStringLiteral("--issue"),
                       QStringLiteral("--server"), made.account.directoryUrl};
    if (!home.isEmpty())
        words << QStringLiteral("--config-home") << home;
    if (!made.options.caBundle.isEmpty())
        words << QStringLiteral("--ca-bundle") << made.options.caBundle;
    words << QStringLiteral("-d") << made.options.domain << QStringLiteral("--standalone")
          << QStringLiteral("--httpport") << made.port();
    made.addCommand(AccountCommand::Purpose::Obtain, {}, words);
    return {};
}

Result<void> fill(Export &made)
{
    switch (made.options.format) {
    case AccountFormat::Certbot:
        return forCertbot(made);
    case AccountFormat::Lego4:
    case AccountFormat::Lego5:
        return forLego(made);
    case AccountFormat::AcmeSh:
        return forAcmeSh(made);
    case AccountFormat::Jwk:
        made.addKey(QStringLiteral("account.jwk.json"), made.account.jwk.clone());
        return {};
    case AccountFormat::Pem:
        made.addKey(QStringLiteral("account.key.pem"), made.account.pem.clone());
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<AccountFiles> exportAccount(const AcmeAccount &account, const AccountExportOptions &options)
{
    if (account.jwk.isEmpty() || account.pem.isEmpty())
        return Error {ErrorCode::MalformedInput, {}, QStringLiteral("the account has no key")};
    if (!options.clientDir.isEmpty() && !options.clientDir.startsWith(QLatin1Char('/')))
        return unsupported(domain::Answer::ClientDir, reason::Unusable::Why::NotAbsolute);
    Export made(account, options);
    if (auto filled = fill(made); !filled)
        return filled.error();
    return std::move(made.out);
}

} // namespace eab::recipes
