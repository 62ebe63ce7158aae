// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"
#include "recipes/Recipes.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::ChallengeType;
using domain::SetupAnswers;

using Spoil = std::function<void(SetupAnswers &)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

const QVersionNumber lego5(5, 3, 1);

/** All answers that are one line of text, by the names that errors use. */
const std::vector<std::pair<const char *, QString SetupAnswers::*>> texts {
    {"directoryUrl", &SetupAnswers::directoryUrl},
    {"webroot", &SetupAnswers::webroot},
    {"dnsProvider", &SetupAnswers::dnsProvider},
    {"dnsCredentialsFile", &SetupAnswers::dnsCredentialsFile},
    {"dnsHook", &SetupAnswers::dnsHook},
    {"email", &SetupAnswers::email},
    {"keyType", &SetupAnswers::keyType},
    {"caBundle", &SetupAnswers::caBundle},
    {"clientDir", &SetupAnswers::clientDir},
    {"deployHook", &SetupAnswers::deployHook},
    {"installDir", &SetupAnswers::installDir},
};

} // namespace

/** Answers that no client could work with are refused by name, and nothing is generated. */
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refuses_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        const auto row
            = [](const char *name, const QString &client, ErrorCode code, const QString &subject,
                 const Spoil &spoil) { QTest::newRow(name) << client << spoil << code << subject; };
        using Code = ErrorCode;

        row("a client without a recipe", u"certbot"_s, Code::UnknownClient, u"acmebot"_s,
            [](auto &a) { a.client = u"acmebot"_s; });
        row("no client at all", u"certbot"_s, Code::UnknownClient, {},
            [](auto &a) { a.client.clear(); });
        row("certbot before EAB", u"certbot"_s, Code::UnsupportedVersion, u"certbot 0.28.0"_s,
            [](auto &a) {
                a.clientVersion = {0, 28, 0};
            });
        row("certbot before key types", u"certbot"_s, Code::UnsupportedVersion, u"certbot 1.9.0"_s,
            [](auto &a) {
                a.clientVersion = {1, 9, 0};
            });
        row("lego 3", u"lego"_s, Code::UnsupportedVersion, u"lego 3.9.0"_s, [](auto &a) {
            a.clientVersion = {3, 9, 0};
        });

        row("no KID", u"lego"_s, Code::MissingKid, {}, [](auto &a) { a.kid.clear(); });
        row("a placeholder for the KID", u"lego"_s, Code::MissingKid, {},
            [](auto &a) { a.kid = u"<your kid>"_s; });
        row("a KID with a blank", u"lego"_s, Code::InvalidKid, u"a b"_s,
            [](auto &a) { a.kid = u"a b"_s; });
        row("a KID over two lines", u"lego"_s, Code::UnsupportedAnswer, u"kid"_s,
            [](auto &a) { a.kid = u"ab\ncd"_s; });
        row("a KID still in quotes", u"lego"_s, Code::InvalidKid, u"\"kid-1\""_s,
            [](auto &a) { a.kid = u"\"kid-1\""_s; });
        row("no key", u"lego"_s, Code::MissingHmac, u"hmac"_s, [](auto &a) { a.hmacBytes = 0; });
        row("no directory URL", u"certbot"_s, Code::MissingAnswer, u"directoryUrl"_s,
            [](auto &a) { a.directoryUrl.clear(); });
        row("a directory URL without TLS", u"certbot"_s, Code::DirectoryUrlNotHttps,
            u"http://acme.example/"_s, [](auto &a) { a.directoryUrl = u"http://acme.example/"_s; });
        row("HS384 with certbot 4.1", u"certbot"_s, Code::UnsupportedAnswer, u"algorithm"_s,
            [](auto &a) {
                a.clientVersion = {4, 1, 1};
                a.algorithm = domain::HmacAlgorithm::Hs384;
            });
        row("HS512 with lego", u"lego"_s, Code::UnsupportedAnswer, u"algorithm"_s, [](auto &a) {
            a.clientVersion = lego5;
            a.algorithm = domain::HmacAlgorithm::Hs512;
        });

        row("no domain", u"certbot"_s, Code::MissingAnswer, u"domains"_s,
            [](auto &a) { a.domains.clear(); });
        row("an empty domain", u"certbot"_s, Code::MissingAnswer, u"domains"_s,
            [](auto &a) { a.domains = {domain::DomainName()}; });
        row("a wildcard with http-01", u"certbot"_s, Code::WildcardNeedsDns, u"*.example.org"_s,
            [](auto &a) { a.domains.push_back(tests::domainName(u"*.example.org"_s)); });
        row("not an e-mail address", u"certbot"_s, Code::InvalidEmail, u"ops"_s,
            [](auto &a) { a.email = u"ops"_s; });
        row("two e-mail addresses", u"certbot"_s, Code::InvalidEmail, u"a@b.example,c@d.example"_s,
            [](auto &a) { a.email = u"a@b.example,c@d.example"_s; });
        row("no e-mail address with lego 4.29", u"lego"_s, Code::MissingAnswer, u"email"_s,
            [](auto &a) {
                a.clientVersion = {4, 29, 0};
                a.email.clear();
            });

        row("port 0", u"certbot"_s, Code::UnsupportedAnswer, u"httpPort"_s,
            [](auto &a) { a.httpPort = 0; });
        row("port 65536", u"lego"_s, Code::UnsupportedAnswer, u"httpPort"_s,
            [](auto &a) { a.httpPort = 65536; });
        row("dns-01 without a provider", u"lego"_s, Code::MissingAnswer, u"dnsProvider"_s,
            [](auto &a) { a.challenge = ChallengeType::Dns01; });
        row("a provider certbot has no template for", u"certbot"_s, Code::UnsupportedAnswer,
            u"dnsProvider"_s, [](auto &a) {
                a.challenge = ChallengeType::Dns01;
                a.dnsProvider = u"netcup"_s;
            });
        row("a provider that is an option", u"lego"_s, Code::UnsupportedAnswer, u"dnsProvider"_s,
            [](auto &a) {
                a.challenge = ChallengeType::Dns01;
                a.dnsProvider = u"x --days=1"_s;
            });
        row("a provider lego has none of", u"lego"_s, Code::UnsupportedAnswer, u"dnsProvider"_s,
            [](auto &a) {
                a.challenge = ChallengeType::Dns01;
                a.dnsProvider = u"nosuchprovider"_s;
            });
        row("rsa3072 with lego 4.9.1", u"lego"_s, Code::UnsupportedAnswer, u"keyType"_s,
            [](auto &a) { a.keyType = u"rsa3072"_s; });
        row("a key type of nobody", u"certbot"_s, Code::UnsupportedAnswer, u"keyType"_s,
            [](auto &a) { a.keyType = u"rsa1024"_s; });
        row("no folder for the files", u"certbot"_s, Code::MissingAnswer, u"installDir"_s,
            [](auto &a) { a.installDir.clear(); });
        row("a configuration file for lego 4", u"lego"_s, Code::UnsupportedAnswer, u"form"_s,
            [](auto &a) { a.form = domain::ConfigForm::File; });

        // What the target has no spelling for.
        row("a reference for ConfigObj", u"certbot"_s, Code::UnsupportedAnswer, u"webroot"_s,
            [](auto &a) { a.webroot = u"/srv/%(home)s"_s; });
        row("both quotes before comments", u"certbot"_s, Code::UnsupportedAnswer, u"webroot"_s,
            [](auto &a) { a.webroot = u"/a\" #b' #c"_s; });
        row("an address that would be two folders", u"lego"_s, Code::UnsupportedAnswer, u"email"_s,
            [](auto &a) { a.email = u"a/b@example.org"_s; });
        row("a bundle that would be two", u"lego"_s, Code::UnsupportedAnswer, u"caBundle"_s,
            [](auto &a) { a.caBundle = u"/etc/a:b.pem"_s; });
    }
    void refuses()
    {
        QFETCH(QString, client);
        QFETCH(Spoil, spoil);
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        SetupAnswers answers = tests::plainAnswers(client);
        QVERIFY(recipes::generate(answers));
        spoil(answers);
        const auto setup = recipes::generate(answers);
        QVERIFY(!setup);
        QCOMPARE(errorName(setup.error().code), errorName(code));
        QCOMPARE(setup.error().subject, subject);
    }

    void takesOneLineOnly_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<QString>("inside");
        const std::vector<std::pair<const char *, QString>> bad {
            {"a line feed", u"\n"_s},
            {"a carriage return", u"\r"_s},
            {"a NUL", QString(QChar(u'\0'))},
            {"an escape", u"\x1b[2J"_s},
            {"a next-line", QString(QChar(0x85))},
            {"a line separator", QString(QChar(0x2028))},
            {"half a surrogate pair", QString(QChar(0xd83d))},
            {"the mark of the key", QString(domain::hmacMark)},
        };
        for (std::size_t text = 0; text < texts.size(); ++text) {
            for (const auto &[name, inside] : bad)
                QTest::addRow("%s with %s", texts[text].first, name)
                    << static_cast<int>(text) << inside;
        }
    }
    void takesOneLineOnly()
    {
        QFETCH(int, text);
        QFETCH(QString, inside);
        const auto &[answer, member] = texts[static_cast<std::size_t>(text)];
        for (const QString &client : {u"certbot"_s, u"lego"_s}) {
            SetupAnswers answers = tests::plainAnswers(client);
            answers.*member = u"/a"_s + inside + u'b';
            const auto setup = recipes::generate(answers);
            QVERIFY(!setup);
            QCOMPARE(errorName(setup.error().code), u"unsupported_answer"_s);
            QCOMPARE(setup.error().subject, QString::fromLatin1(answer));
        }
    }

    void takesAbsolutePathsOnly_data()
    {
        QTest::addColumn<int>("text");
        for (std::size_t text = 0; text < texts.size(); ++text) {
            const QByteArray name(texts[text].first);
            if (name.endsWith("Dir") || name == "webroot" || name == "caBundle" || name == "dnsHook"
                || name == "dnsCredentialsFile")
                QTest::newRow(name.constData()) << static_cast<int>(text);
        }
    }
    void takesAbsolutePathsOnly()
    {
        QFETCH(int, text);
        const auto &[answer, member] = texts[static_cast<std::size_t>(text)];
        for (const QString &path : {u"x/y"_s, u"./x"_s, u"~/x"_s, u" /x"_s}) {
            SetupAnswers answers = tests::plainAnswers(u"lego"_s);
            answers.*member = path;
            const auto setup = recipes::generate(answers);
            QVERIFY(!setup);
            QCOMPARE(errorName(setup.error().code), u"unsupported_answer"_s);
            QCOMPARE(setup.error().subject, QString::fromLatin1(answer));
        }
    }

    void abilitiesRefuseTheSameClients()
    {
        QVERIFY(!recipes::abilities(u"acmebot"_s, {}));
        QVERIFY(!recipes::abilities(u"lego"_s, {3, 0, 0}));
        QVERIFY(recipes::abilities(u"lego"_s, {}));
    }

    void aMistypedProviderIsToldItsNearest_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("nearest");
        const auto row = [](const QString &client, const QString &typed, const QString &file,
                            const QStringList &nearest) {
            QTest::addRow("%s %s %s", qPrintable(client), qPrintable(typed), qPrintable(file))
                << client << typed << file << nearest;
        };
        row(u"certbot"_s, u"cloudfare"_s, {}, {u"cloudflare"_s});
        row(u"certbot"_s, u"dns-cloudfare"_s, {}, {u"cloudflare"_s});
        row(u"certbot"_s, u"rute53"_s, {}, {u"route53"_s});
        row(u"certbot"_s, u"CloudFlare"_s, {}, {});
        row(u"certbot"_s, u"cloudlfare"_s, u"/etc/dns.ini"_s, {u"cloudflare"_s});
        row(u"certbot"_s, u"manuel"_s, {}, {u"manual"_s});
        row(u"lego"_s, u"cloudfare"_s, {}, {u"cloudflare"_s});
        row(u"lego"_s, u"hetzener"_s, {}, {u"hetzner"_s});
        row(u"lego"_s, u"digital"_s, {}, {u"digitalocean"_s});
        row(u"lego"_s, u"luadsn"_s, u"/etc/dns.env"_s, {u"luadns"_s});
    }
    void aMistypedProviderIsToldItsNearest()
    {
        QFETCH(QString, client);
        QFETCH(QString, typed);
        QFETCH(QString, file);
        QFETCH(QStringList, nearest);
        SetupAnswers answers = tests::plainAnswers(client);
        answers.challenge = ChallengeType::Dns01;
        answers.dnsProvider = typed;
        answers.dnsCredentialsFile = file;
        const auto setup = recipes::generate(answers);
        const auto alone = recipes::checkAlone(answers, domain::Answer::DnsProvider);
        QVERIFY(!setup && !alone);
        for (const Error &error : {setup.error(), alone.error()}) {
            QCOMPARE(error.code, ErrorCode::UnsupportedAnswer);
            QCOMPARE(error.subject, u"dnsProvider"_s);
            const auto *unusable = error.because<reason::Unusable>();
            QVERIFY(unusable != nullptr);
            QVERIFY(unusable->why == reason::Unusable::Why::UnknownName);
            QVERIFY2(nearest.isEmpty() || unusable->nearest.value(0) == nearest.front(),
                     qPrintable(unusable->nearest.join(u' ')));
        }
    }

    void aProviderOfSomebodyElseComesWithItsFile_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("provider");
        QTest::newRow("certbot") << u"certbot"_s << u"netcup"_s;
        QTest::newRow("lego") << u"lego"_s << u"nosuchprovider"_s;
        QTest::newRow("one that begins like another") << u"certbot"_s << u"gandiv5"_s;
    }
    void aProviderOfSomebodyElseComesWithItsFile()
    {
        QFETCH(QString, client);
        QFETCH(QString, provider);
        SetupAnswers answers = tests::plainAnswers(client);
        answers.challenge = ChallengeType::Dns01;
        answers.dnsProvider = provider;
        const auto without = recipes::generate(answers);
        QVERIFY(!without);
        QVERIFY(without.error().because<reason::Unusable>()->why
                == reason::Unusable::Why::NeedsFile);
        answers.dnsCredentialsFile = u"/etc/dns.conf"_s;
        QVERIFY(recipes::generate(answers));
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
