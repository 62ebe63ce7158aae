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
const QString noEmail = u"noemail@example.com"_s;

constexpr auto certbotDir = "/etc/letsencrypt"_L1; // unless it is told otherwise

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
        static const QRegularExpression end(u"[?#;].*$"_s);
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
        if ((segment.isEmpty() && !last) || segment == "."_L1 || segment == ".."_L1)
            return false;
    }
    static const QRegularExpression odd(u"[\\x00-\\x20\\x7f\\\\]"_s);
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
        addCommand(AccountCommand::Purpose::PutInPlace,
                   u"umask 077 && mkdir -p %2 && cp -R %1 %2/"_s.arg(top, destination));
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
    const auto key = EAB_TRY(publicPem(made.account.jwk));
    const QString path = withoutFinalSlash(made.server.authority + QLatin1Char('/')
                                           + made.server.pathWithoutQuery());
    if (!staysInside(path))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    const QString id
        = QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Md5).toHex());
    const QString folder = u"accounts/%1/%2/"_s.arg(path, id);
    const QDateTime created
        = made.account.created.isValid() ? made.account.created : QDateTime::fromSecsSinceEpoch(0);
    made.addKey(folder + u"private_key.json"_s, made.account.jwk.clone());
    made.addJson(folder + u"regr.json"_s,
                 {{u"body"_s, QJsonObject()}, {u"uri"_s, made.account.url}});
    made.addJson(folder + u"meta.json"_s,
                 {{u"creation_dt"_s, created.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s)},
                  {u"creation_host"_s, u"eab-vault"_s}});

    const QString &home = made.options.clientDir; // laid out as the recipe for certbot does
    const QString config = home.isEmpty() ? QString(certbotDir) : home + u"/config"_s;
    made.addCopy(u"accounts"_s, shellWord(config));
    const auto environment = made.bundleAs(u"REQUESTS_CA_BUNDLE"_s);
    QStringList words {u"certbot"_s, u"show_account"_s, u"--server"_s, made.account.directoryUrl};
    const QStringList which {u"--account"_s, id};
    QStringList folders;
    if (!home.isEmpty())
        folders = {u"--config-dir"_s, config,          u"--work-dir"_s,
                   home + u"/work"_s, u"--logs-dir"_s, home + u"/logs"_s};
    made.addCommand(AccountCommand::Purpose::Check, environment, words + which + folders);
    if (made.wantsCertificate()) {
        words[1] = u"certonly"_s;
        made.addCommand(AccountCommand::Purpose::Obtain, environment,
                        words + which + folders
                            + QStringList {u"--standalone"_s, u"--http-01-port"_s, made.port(),
                                           u"--non-interactive"_s, u"-d"_s, made.options.domain});
    }
    return {};
}

/** lego finds an account by server and e-mail; version 4 keeps the key in a folder of its own and
 *  wants it in the traditional form. Version 5 looks up a missing registration by the key. */
Result<void> forLego(Export &made)
{
    const bool five = made.options.format == AccountFormat::Lego5;
    auto key = EAB_TRY(traditionalPem(made.account.jwk));
    const QString host = QString(made.server.authority).replace(QLatin1Char(':'), QLatin1Char('_'));
    const QString email = made.email();
    if (!staysInside(host) || host.contains(QLatin1Char('/')))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    if (!staysInside(email) || email.contains(QLatin1Char('/')))
        return Error {ErrorCode::InvalidEmail, email, {}};
    const QString folder = u"accounts/%1/%2/"_s.arg(host, email);
    made.addKey(folder + (five ? QString() : u"keys/"_s) + email + u".key"_s, std::move(key));
    if (five) {
        const bool rsa = made.account.algorithm == "RS256"_L1;
        made.addJson(folder + u"account.json"_s,
                     {{u"server"_s, made.account.directoryUrl},
                      {u"id"_s, email},
                      {u"email"_s, made.account.email},
                      {u"keyType"_s, rsa ? u"RSA2048"_s : u"EC256"_s},
                      {u"registration"_s, QJsonValue()}});
        made.warn(SetupWarning::VersionNotRun, u"lego 5"_s);
    } else {
        QJsonObject body {{u"status"_s, u"valid"_s}};
        if (!made.account.email.isEmpty())
            body.insert(u"contact"_s, QJsonArray {u"mailto:"_s + made.account.email});
        made.addJson(
            folder + u"account.json"_s,
            {{u"email"_s, email},
             {u"registration"_s, QJsonObject {{u"body"_s, body}, {u"uri"_s, made.account.url}}}});
        // It refuses to start without the flag, account or not; KID and key stay away.
        made.warn(SetupWarning::EabFlagNeededForRenewal);
    }

    const QString home = made.options.clientDir.isEmpty() ? u".lego"_s : made.options.clientDir;
    made.addCopy(u"accounts"_s, shellWord(home));
    if (!made.wantsCertificate())
        return {};
    const QStringList where {u"--server"_s,       made.account.directoryUrl,
                             u"--email"_s,        email,
                             u"--path"_s,         home,
                             u"--accept-tos"_s,   u"--domains"_s,
                             made.options.domain, u"--http"_s};
    const QString address = QLatin1Char(':') + made.port();
    const QStringList words = five
        ? QStringList {u"lego"_s, u"run"_s} + where + QStringList {u"--http.address"_s, address}
        : QStringList {u"lego"_s} + where
            + QStringList {u"--http.port"_s, address, u"--eab"_s, u"run"_s};
    made.addCommand(AccountCommand::Purpose::Obtain, made.bundleAs(u"LEGO_CA_CERTIFICATES"_s),
                    words);
    return {};
}

/** acme.sh takes an account for registered when ca.conf has its URL and the hash of its key file;
 *  its folder has the host without port. */
Result<void> forAcmeSh(Export &made)
{
    auto key = EAB_TRY(traditionalPem(made.account.jwk));
    static const QRegularExpression slashes(u"/+"_s);
    const QString path = withoutFinalSlash(
        QString(made.server.host() + QLatin1Char('/') + made.server.path).replace(slashes, u"/"_s));
    if (!staysInside(path))
        return Error {ErrorCode::InvalidDirectoryUrl, made.account.directoryUrl, {}};
    const auto keyBytes = key.expose();
    const QByteArray hash
        = QCryptographicHash::hash(QByteArray::fromRawData(keyBytes.data(), keyBytes.size()),
                                   QCryptographicHash::Sha256)
              .toBase64();
    const QString folder = u"ca/%1/"_s.arg(path);
    QString conf = u"ACCOUNT_URL=%1\nCA_KEY_HASH=%2\n"_s.arg(shellWord(made.account.url),
                                                             shellWord(QString::fromLatin1(hash)));
    if (!made.account.email.isEmpty())
        conf += u"CA_EMAIL=%1\n"_s.arg(shellWord(made.account.email));
    made.addKey(folder + u"account.key"_s, std::move(key));
    made.addJson(folder + u"account.json"_s, {{u"status"_s, u"valid"_s}});
    made.addText(folder + u"ca.conf"_s, conf.toUtf8());
    made.warn(SetupWarning::VersionNotRun, u"acme.sh"_s);

    const QString &home = made.options.clientDir;
    made.addCopy(u"ca"_s, home.isEmpty() ? u"\"$HOME\"/.acme.sh"_s : shellWord(home));
    if (!made.wantsCertificate())
        return {};
    QStringList words {u"acme.sh"_s, u"--issue"_s, u"--server"_s, made.account.directoryUrl};
    if (!home.isEmpty())
        words << u"--config-home"_s << home;
    if (!made.options.caBundle.isEmpty())
        words << u"--ca-bundle"_s << made.options.caBundle;
    words << u"-d"_s << made.options.domain << u"--standalone"_s << u"--httpport"_s << made.port();
    made.addCommand(AccountCommand::Purpose::Obtain, {}, words);
    return {};
}

Result<void> fill(Export &made)
{
    switch (made.options.format) {
    case AccountFormat::Certbot: return forCertbot(made);
    case AccountFormat::Lego4:
    case AccountFormat::Lego5: return forLego(made);
    case AccountFormat::AcmeSh: return forAcmeSh(made);
    case AccountFormat::Jwk:
        made.addKey(u"account.jwk.json"_s, made.account.jwk.clone());
        return {};
    case AccountFormat::Pem: made.addKey(u"account.key.pem"_s, made.account.pem.clone()); return {};
    }
    Q_UNREACHABLE();
}

/** The use that an export makes of the account. A folder that follows from where the client is started
 *  is not known. */
domain::Use useOf(const AcmeAccount &account, const AccountExportOptions &options)
{
    domain::Use use;
    use.how = domain::UseHow::AccountExport;
    use.kid = account.kid;
    use.accountUrl = account.url;
    use.host = domain::hostName(options.host);
    use.clientDir = options.clientDir;
    switch (options.format) {
    case AccountFormat::Certbot:
        use.client = u"certbot"_s;
        if (use.clientDir.isEmpty())
            use.clientDir = certbotDir;
        break;
    case AccountFormat::Lego4:
    case AccountFormat::Lego5:
        use.client = u"lego"_s;
        use.version = options.format == AccountFormat::Lego4 ? u"4"_s : u"5"_s;
        break;
    case AccountFormat::AcmeSh:
        use.client = u"acme.sh"_s;
        if (use.clientDir.isEmpty())
            use.clientDir = u"~/.acme.sh"_s;
        break;
    case AccountFormat::Jwk:
    case AccountFormat::Pem: break;
    }
    return use;
}

} // namespace

Result<AccountFiles> exportAccount(const AcmeAccount &account, const AccountExportOptions &options)
{
    if (account.jwk.isEmpty() || account.pem.isEmpty())
        return Error {ErrorCode::MalformedInput, {}, u"the account has no key"_s};
    if (!options.clientDir.isEmpty() && !options.clientDir.startsWith(QLatin1Char('/')))
        return unsupported(domain::Answer::ClientDir, reason::Unusable::Why::NotAbsolute);
    Export made(account, options);
    EAB_TRY(fill(made));
    made.out.use = useOf(account, options);
    return std::move(made.out);
}

} // namespace eab::recipes
