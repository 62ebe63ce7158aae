// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/IotDm.h"
#include "domain/PemBlock.h"
#include "domain/Provider.h"
#include "domain/ProviderFacts.h"

#include "tests/support/Checks.h"

#include <QJsonDocument>

using namespace eab;
using namespace eab::domain;

namespace {

/** The public key of the IoT Device Manager's own example, in one line as printed there. */
const QString publicKey = QStringLiteral(
    "-----BEGIN PUBLIC KEY-----MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApaBsbmUtChNjZA3C/39vzwF3"
    "qViD/myP9JbdVFktv2c1zK+GLA2xdC498yv0ZIboFehk+B1fi1WrswK3TA7ZPpZy6uwN+40aL0pxD0c4XM/7KwPRHHxVzs"
    "IHxx4fZZxgvYO9ew0pqNOXuYg8YanjExy2k8A81ICWsPNKMyW6ug/0mu9lKBI3dX11669YIgndSdidIdAHOUDCt/TNbHQg"
    "x7tGJ+CfHZl0gFe0G1SbXuyRvzFXEW6izPYPxc6PxKAtPdLn41tl9q0WiQbXFgCo4Hvl+oXkP2CLn8fpXkoHfyfJAcfqzq"
    "u7LWEo0Me5962x10Qhzy42D+Uwt5GoJ5U7zQIDAQAB-----END PUBLIC KEY-----");

QJsonObject object(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString name(ParameterProblem::Kind kind)
{
    using Kind = ParameterProblem::Kind;
    switch (kind) {
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::Unknown: return QStringLiteral("unknown");
    case Kind::WrongType: return QStringLiteral("type");
    case Kind::TooLong: return QStringLiteral("long");
    case Kind::OutOfRange: return QStringLiteral("range");
    case Kind::NotAChoice: return QStringLiteral("choice");
    case Kind::NotADate: return QStringLiteral("date");
    case Kind::EndBeforeStart: return QStringLiteral("order");
    case Kind::NotAnEmail: return QStringLiteral("email");
    case Kind::NotAPublicKey: return QStringLiteral("public");
    case Kind::HoldsAPrivateKey: return QStringLiteral("private");
    case Kind::PublicNeedsOneYear: return QStringLiteral("one-year");
    case Kind::SignedExchangeNeeds90Days: return QStringLiteral("90-days");
    case Kind::NeedsProfile: return QStringLiteral("profile");
    case Kind::NotUsedWithBinding: return QStringLiteral("unused");
    case Kind::NotListed: return QStringLiteral("unlisted");
    case Kind::NotADirectoryUrl: return QStringLiteral("directory");
    case Kind::Retired: return QStringLiteral("retired");
    }
    return {};
}

/** "missing organization_id; (unused authentication_pem)": warnings stand in brackets. */
QString told(const std::vector<ParameterProblem> &problems)
{
    QStringList lines;
    for (const ParameterProblem &problem : problems) {
        QString line = name(problem.kind) + QLatin1Char(' ') + problem.parameter;
        if (!problem.limit.isEmpty())
            line += QLatin1Char(' ') + problem.limit;
        lines << (problem.warning ? QLatin1Char('(') + line + QLatin1Char(')') : line);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void namesAreWordsThatComeBack()
    {
        QCOMPARE(providerKinds().size(), size_t {4});
        for (const auto kind : providerKinds()) {
            QVERIFY(providerKindFromName(providerKindName(kind)) == kind);
            QVERIFY(!factsOf(kind).presets.empty());
            for (const ProviderPreset &preset : factsOf(kind).presets) {
                Provider provider;
                provider.name = preset.name;
                provider.kind = kind;
                provider.baseUrl = preset.baseUrl;
                const auto checked = checkedProvider(provider);
                VERIFY_OK(checked);
                QCOMPARE(checked->baseUrl, preset.baseUrl);
                QVERIFY(!preset.source.isEmpty());
            }
        }
        for (const auto mode : {KeyMode::Bare, KeyMode::Bearer, KeyMode::ClientCredentials})
            QVERIFY(keyModeFromName(keyModeName(mode)) == mode);
        using State = Intent::State;
        for (const auto state : {State::Started, State::Answered, State::Unknown, State::Refused,
                                 State::Done, State::Settled})
            QVERIFY(intentStateFromName(intentStateName(state)) == state);
        QVERIFY(!providerKindFromName(u"elsewhere") && !keyModeFromName(u"")
                && !intentStateFromName(u"gone"));
        QCOMPARE(factsOf(ProviderKind::IdenTrust).presets.front().directoryUrls.size(), 2);
    }

    void whatIsKnownOfAnApiHoldsTogether()
    {
        QSet<QString> issuers;
        for (const auto kind : providerKinds()) {
            const ProviderFacts &facts = factsOf(kind);
            issuers.insert(facts.issuer);
            QVERIFY(facts.creationPath.startsWith(QLatin1Char('/')));
            QVERIFY(!facts.keyModes.empty() && facts.keyModes.front() == KeyMode::Bare);
            QStringList names;
            for (const ProviderParameter &parameter : facts.parameters) {
                names << parameter.name;
                QVERIFY(!parameter.source.isEmpty());
            }
            QVERIFY(names.contains(facts.nameParameter));
            QCOMPARE(facts.registersKeys,
                     names.contains(bindingParameter) && names.contains(publicKeyParameter));
        }
        QVERIFY(issuers.size() == 4 && !issuers.contains(QString()));
    }

    void productsAndDirectoriesAreOffered()
    {
        const auto valuesOf = [](const std::vector<Suggestion> &suggestions) {
            QStringList values;
            for (const Suggestion &one : suggestions)
                values << one.value;
            return values;
        };
        for (const auto kind : {ProviderKind::CertCentral, ProviderKind::CertCentralLegacy}) {
            const auto &parameters = factsOf(kind).parameters;
            const auto product
                = std::find_if(parameters.begin(), parameters.end(), [](const auto &one) {
                      return one.name == QLatin1String("product_name_id");
                  });
            const QStringList values = valuesOf(product->suggestions);
            QCOMPARE(QSet<QString>(values.begin(), values.end()).size(), values.size());
            for (const char *known : {"ssl_basic", "ssl_plus", "ssl_dv_rapidssl", "ssl_ev_basic"})
                QVERIFY(values.contains(QLatin1String(known)));
        }
        Provider login;
        login.kind = ProviderKind::IdenTrust;
        login.baseUrl = QStringLiteral("https://reseller-cms-pte.identrust.com");
        const QString day90
            = QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-90d/directory");
        const QString year
            = QStringLiteral("https://acme-cms-pte.identrust.com/acme/TLS-1y/directory");
        QCOMPARE(valuesOf(directoriesOf(login)), (QStringList {day90, year}));
        QCOMPARE(directoriesOf(login)[1].label, QStringLiteral("TLS-1y"));
        login.directoryUrl = year;
        QCOMPARE(directoriesOf(login).size(), size_t {2});
        // Another host has other directories: only what the login says is offered.
        login.baseUrl = QStringLiteral("https://reseller.example");
        QCOMPARE(valuesOf(directoriesOf(login)), QStringList {year});
    }

    void aNameIsMarkedOnce()
    {
        const QString marked = withMark(QStringLiteral("Shop"));
        QVERIFY(hasMark(marked) && marked.startsWith(QLatin1String("Shop (eab-")));
        QCOMPARE(withoutMark(marked), QStringLiteral("Shop"));
        for (const char *other : {"", "Shop", "Shop (eab-4k7m2)", "Shop (eab-4k7m2x) 2"}) {
            QVERIFY(!hasMark(QString::fromLatin1(other)));
            QCOMPARE(withoutMark(QString::fromLatin1(other)), QString::fromLatin1(other));
        }
    }

    void aTypedUrlIsTidied_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("final slash") << "certcentral"
                                     << "https://www.digicert.com/services/v2/"
                                     << "https://www.digicert.com/services/v2";
        QTest::newRow("the whole endpoint pasted")
            << "certcentral"
            << " https://www.digicert.com/services/v2/key/acme-eab/tlm\n"
            << "https://www.digicert.com/services/v2";
        QTest::newRow("CertCentral without its path")
            << "certcentral"
            << "https://certcentral.digicert.eu"
            << "https://certcentral.digicert.eu/services/v2";
        QTest::newRow("a path of one's own stays") << "certcentral"
                                                   << "https://gateway.example/dc"
                                                   << "https://gateway.example/dc";
        QTest::newRow("host alone, as on the page") << "identrust"
                                                    << "reseller-cms-pte.identrust.com"
                                                    << "https://reseller-cms-pte.identrust.com";
        QTest::newRow("IoT endpoint pasted")
            << "iotdm"
            << "https://one.digicert.com/iot/api/v1/acme-authentication"
            << "https://one.digicert.com";
        QTest::newRow("port") << "iotdm"
                              << "https://127.0.0.1:8443"
                              << "https://127.0.0.1:8443";
    }
    void aTypedUrlIsTidied()
    {
        QFETCH(QString, kind);
        QFETCH(QString, typed);
        Provider provider;
        provider.name = QStringLiteral(" Main ");
        provider.kind = *providerKindFromName(kind);
        provider.baseUrl = typed;
        const auto checked = checkedProvider(provider);
        VERIFY_OK(checked);
        QTEST(checked->baseUrl, "kept");
        QCOMPARE(checked->name, QStringLiteral("Main"));
    }

    void aWrongProviderIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("no name") << "name"
                                 << " "
                                 << "invalid_usage";
        QTest::newRow("two lines") << "name"
                                   << "a\nb"
                                   << "invalid_usage";
        QTest::newRow("no URL") << "url"
                                << ""
                                << "invalid_directory_url";
        QTest::newRow("ftp") << "url"
                             << "ftp://host"
                             << "invalid_directory_url";
        QTest::newRow("password inside") << "url"
                                         << "https://a:b@host"
                                         << "invalid_directory_url";
        QTest::newRow("query") << "url"
                               << "https://host/?a=1"
                               << "invalid_directory_url";
        QTest::newRow("plain") << "url"
                               << "http://host"
                               << "plain_http_refused";
        QTest::newRow("plain, allowed, elsewhere") << "http"
                                                   << "http://host"
                                                   << "plain_http_refused";
        QTest::newRow("looks like loopback") << "http"
                                             << "http://127.0.0.1.evil.example"
                                             << "plain_http_refused";
        QTest::newRow("plain, allowed, here") << "http"
                                              << "http://127.0.0.1:80"
                                              << "";
        QTest::newRow("plain, allowed, here by IPv6") << "http"
                                                      << "http://[::1]:80"
                                                      << "";
        QTest::newRow("plain here, not allowed") << "url"
                                                 << "http://localhost"
                                                 << "plain_http_refused";
        QTest::newRow("directory") << "directory"
                                   << "no url"
                                   << "invalid_directory_url";
        QTest::newRow("plain directory") << "directory"
                                         << "http://acme.example/d"
                                         << "plain_http_refused";
        QTest::newRow("no certificate") << "ca"
                                        << "hello"
                                        << "invalid_usage";
        QTest::newRow("private key as CA")
            << "ca"
            << "-----BEGIN CERTIFICATE-----\n-----BEGIN PRIVATE KEY-----"
            << "invalid_usage";
        QTest::newRow("OAuth2 without client id") << "token"
                                                  << "https://login.example/token"
                                                  << "invalid_usage";
        QTest::newRow("OAuth2 without URL") << "client"
                                            << "id"
                                            << "invalid_usage";
    }
    void aWrongProviderIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, error);
        Provider provider;
        provider.name = QStringLiteral("Main");
        provider.kind = ProviderKind::IdenTrust;
        provider.baseUrl = QStringLiteral("https://reseller.example");
        provider.allowHttp = field == QLatin1String("http");
        if (field == QLatin1String("name"))
            provider.name = text;
        else if (field == QLatin1String("url") || provider.allowHttp)
            provider.baseUrl = text;
        else if (field == QLatin1String("directory"))
            provider.directoryUrl = text;
        else if (field == QLatin1String("ca"))
            provider.caBundle = text;
        else {
            provider.keyMode = KeyMode::ClientCredentials;
            (field == QLatin1String("token") ? provider.tokenUrl : provider.clientId) = text;
        }
        const auto checked = checkedProvider(provider);
        QCOMPARE(checked ? QString() : errorName(checked.error().code), error);
    }

    void onlyIdenTrustKnowsTokens()
    {
        Provider provider;
        provider.name = QStringLiteral("Main");
        provider.baseUrl = QStringLiteral("https://www.digicert.com/services/v2");
        provider.keyMode = KeyMode::Bearer;
        COMPARE_ERROR(checkedProvider(provider), ErrorCode::InvalidUsage);
    }

    void everyRuleOfThePages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("problems");
        const QString long256(256, QLatin1Char('x'));
        const auto row
            = [](const char *title, const char *kind, const QString &change, const char *problems) {
                  QTest::newRow(title)
                      << QString::fromLatin1(kind) << change << QString::fromLatin1(problems);
              };
        const auto cc = [&row](const char *title, const char *change, const char *problems) {
            row(title, "certcentral", QString::fromLatin1(change), problems);
        };
        cc("as it should be", "{}", "");
        cc("nothing at all",
           R"({"name":null,"product_name_id":"","organization_id":null,"validity_years":null})",
           "missing name; missing product_name_id; missing organization_id; missing "
           "validity_years");
        cc("years are required even beside days", R"({"validity_years":null,"validity_days":30})",
           "missing validity_years");
        cc("years as text", R"({"validity_years":"1"})", "type validity_years number");
        cc("years with a fraction", R"({"validity_years":1.5})", "type validity_years number");
        cc("no years", R"({"validity_years":0})", "range validity_years 1-3");
        cc("four years", R"({"validity_years":4})", "range validity_years 1-3");
        cc("two public years", R"({"validity_years":2})", "one-year validity_years 1");
        cc("two public years overridden by days", R"({"validity_years":2,"validity_days":200})",
           "");
        cc("three private years", R"({"validity_years":3,"product_name_id":"private_ssl_plus"})",
           "");
        cc("no days", R"({"validity_days":0})", "range validity_days 1-");
        cc("a number no API can mean", R"({"validity_days":1e300})", "type validity_days number");
        cc("organisation as text", R"({"organization_id":"946767"})",
           "type organization_id number");
        cc("DV needs no organisation",
           R"({"organization_id":null,"product_name_id":"ssl_dv_rapidssl"})", "");
        cc("DV may have one", R"({"product_name_id":"ssl_dv_rapidssl"})", "");
        cc("no such option", R"({"profile_option":"other"})",
           "choice profile_option http_signed_exchange");
        cc("signed exchange for a year", R"({"profile_option":"http_signed_exchange"})",
           "90-days validity_days 90; (90-days order_validity_days 90)");
        cc("signed exchange, long order",
           R"({"profile_option":"http_signed_exchange","validity_days":90,"order_validity_days":365})",
           "(90-days order_validity_days 90)");
        cc("signed exchange as advised",
           R"({"profile_option":"http_signed_exchange","validity_days":90,"order_validity_days":90})",
           "");
        cc("a slip in the product", R"({"product_name_id":"ssl_bsic"})",
           "(unlisted product_name_id ssl_basic, ssl_ev_basic, ssl_plus)");
        cc("a product of one's own is only remarked upon",
           R"({"product_name_id":"private_ssl_pluss"})",
           "(unlisted product_name_id private_ssl_plus, private_ssl_wildcard, ssl_plus)");
        cc("custom fields", R"({"custom_fields":[{"metadata_id":12,"value":"x"}]})", "");
        cc("custom fields, wrong in every way",
           R"({"custom_fields":[{"metadata_id":"12","value":1},{"value":""},7,{"metadata_id":1,"value":"a","more":1}]})",
           "type custom_fields[0].metadata_id number; type custom_fields[0].value text;"
           " missing custom_fields[1].metadata_id; missing custom_fields[1].value;"
           " type custom_fields[2] object; unknown custom_fields[3].more");
        cc("custom fields as text", R"({"custom_fields":"12=x"})", "type custom_fields list");
        cc("ICA as number", R"({"ca_cert_id":7})", "type ca_cert_id text");
        cc("unknown parameter", R"({"colour":"red"})", "unknown colour");
        cc("a private key in the name", R"({"name":"-----BEGIN EC PRIVATE KEY-----"})",
           "private name");
        row("legacy is told", "certcentral-legacy", QStringLiteral("{}"), "(retired  2026-02-24)");
        row("legacy knows no DV", "certcentral-legacy",
            QStringLiteral(R"({"organization_id":null,"product_name_id":"ssl_dv_rapidssl"})"),
            "(retired  2026-02-24); missing organization_id");

        const auto iot = [&row](const char *title, const QString &change, const char *problems) {
            row(title, "iotdm", change, problems);
        };
        iot("as in the example", QStringLiteral("{}"), "");
        iot("255 characters", QStringLiteral(R"({"name":"%1"})").arg(long256.left(255)), "");
        iot("256 characters", QStringLiteral(R"({"name":"%1","description":"%1"})").arg(long256),
            "long name 255; long description 255");
        iot("account too long", QStringLiteral(R"({"account_id":"%1"})").arg(long256.left(37)),
            "long account_id 36");
        iot("profile too long",
            QStringLiteral(R"({"enrollment_profile":"%1"})").arg(long256.left(41)),
            "long enrollment_profile 40");
        iot("binding as text", QStringLiteral(R"({"external_account_binding":"yes"})"),
            "type external_account_binding flag");
        iot("a key instead of a binding, without key",
            QStringLiteral(R"({"external_account_binding":false})"), "missing authentication_pem");
        iot("binding unsaid, no key: a pair is meant",
            QStringLiteral(R"({"external_account_binding":null})"), "");
        iot("key",
            QStringLiteral(R"({"external_account_binding":false,"authentication_pem":"%1"})")
                .arg(publicKey),
            "");
        iot("key beside binding", QStringLiteral(R"({"authentication_pem":"%1"})").arg(publicKey),
            "(unused authentication_pem)");
        iot("no key at all",
            QStringLiteral(R"({"external_account_binding":false,"authentication_pem":"hello"})"),
            "public authentication_pem");
        iot("private key",
            QStringLiteral(
                R"({"external_account_binding":false,"authentication_pem":"-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----"})"),
            "private authentication_pem");
        iot("used never", QStringLiteral(R"({"usage_limit":0})"), "range usage_limit 1-");
        iot("limits without a profile", QStringLiteral(R"({"enrollment_profile":""})"),
            "(profile usage_limit); (profile start_date); (profile end_date);"
            " (profile registered_values)");
        iot("no such day", QStringLiteral(R"({"start_date":"2021-02-30"})"),
            "date start_date YYYY-MM-DD");
        iot("another form of date", QStringLiteral(R"({"end_date":"5/1/2021"})"),
            "date end_date YYYY-MM-DD");
        iot("end before start", QStringLiteral(R"({"end_date":"2021-02-28"})"),
            "order end_date 2021-03-01");
        iot("one day", QStringLiteral(R"({"end_date":"2021-03-01"})"), "");
        iot("list for a list",
            QStringLiteral(
                R"({"registered_values":[{"certificate_field":"subject.street_address","matcher":"equals","value":["a","b"]}]})"),
            "");
        iot("list for a text",
            QStringLiteral(
                R"({"registered_values":[{"certificate_field":"subject.country","matcher":"equals","value":["DE"]}]})"),
            "type registered_values[0].value list");
        iot("list of numbers",
            QStringLiteral(
                R"({"registered_values":[{"certificate_field":"subject.street_address","matcher":"equals","value":[1]}]})"),
            "type registered_values[0].value list");
        iot("wrong in every way",
            QStringLiteral(
                R"({"registered_values":[{"certificate_field":"subject.colour","matcher":"like","value":"a"},{}]})"),
            "choice registered_values[0].certificate_field subject.common_name, "
            "subject.organization_name, subject.organization_unit, subject.country, subject.state, "
            "subject.locality, subject.street_address, subject.postal_code, subject.email, "
            "challenge_password; choice registered_values[0].matcher equals;"
            " missing registered_values[1].certificate_field;"
            " missing registered_values[1].matcher; missing registered_values[1].value");
        row("an address", "identrust", QStringLiteral("{}"), "");
        row("no address", "identrust", QStringLiteral(R"({"customer_email":null})"),
            "missing customer_email");
        row("not an address", "identrust", QStringLiteral(R"({"customer_email":"a,b@c"})"),
            "email customer_email");
        row("address as list", "identrust", QStringLiteral(R"({"customer_email":["a@b.example"]})"),
            "type customer_email text");
        const auto directory = [](const char *url) {
            return QStringLiteral("{\"directory_url\":\"%1\"}").arg(QLatin1String(url));
        };
        row("the directory of a profile", "identrust",
            directory("https://acme-cms-pte.identrust.com/acme/TLS-1y/directory"), "");
        row("a profile alone", "identrust", directory("TLS-1y"), "directory directory_url");
        row("a directory in the clear", "iotdm", directory("http://acme.example/directory"),
            "directory directory_url");
        row("CertCentral tells it", "certcentral", directory("https://acme.example/directory"),
            "unknown directory_url");
    }
    void everyRuleOfThePages()
    {
        QFETCH(QString, kind);
        QFETCH(QString, change);
        QJsonObject values = object(QStringLiteral(R"({"customer_email":"customer@example.com"})"));
        if (kind.startsWith(QLatin1String("certcentral")))
            values = object(QStringLiteral(
                R"({"name":"n","product_name_id":"ssl_plus","organization_id":946767,"validity_years":1})"));
        else if (kind == QLatin1String("iotdm"))
            values = object(QStringLiteral(
                R"({"name":"Example ACME Credentials","description":"Test","account_id":"f33847ce-cdea-4331-b106-027bb100892e","enrollment_profile":"IOT_36b9f4e8-d4ab-417b-957b-2b88f2cc79b1","external_account_binding":true,"usage_limit":10,"start_date":"2021-03-01","end_date":"2021-05-01","registered_values":[{"certificate_field":"subject.common_name","matcher":"equals","value":"example1"},{"certificate_field":"subject.organization_unit","matcher":"equals","value":"example2"}]})"));
        const QJsonObject changes = object(change);
        QVERIFY(!changes.isEmpty() || change == QLatin1String("{}"));
        for (auto it = changes.begin(); it != changes.end(); ++it)
            values[it.key()] = it.value();
        QTEST(told(checkParameters(*providerKindFromName(kind), values)), "problems");
    }

    void aFormGreysOutWhatMeansNothing()
    {
        const auto meaningful = [](const char *parameter, const char *json) {
            return isMeaningful(ProviderKind::IotDm, QString::fromLatin1(parameter),
                                object(QString::fromLatin1(json)));
        };
        QVERIFY(!meaningful("authentication_pem", R"({"external_account_binding":true})"));
        QVERIFY(meaningful("authentication_pem", R"({"external_account_binding":false})"));
        QVERIFY(!meaningful("usage_limit", "{}"));
        QVERIFY(meaningful("usage_limit", R"({"enrollment_profile":"IOT_1"})"));
        QVERIFY(meaningful("name", "{}"));
    }

    void typedTextGetsTheTypeOfTheApi_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("json"); // empty: refused
        QTest::newRow("number") << "certcentral"
                                << "validity_years"
                                << " 1 "
                                << "[1]";
        QTest::newRow("no number") << "certcentral"
                                   << "validity_years"
                                   << "one"
                                   << "";
        QTest::newRow("text of digits") << "certcentral"
                                        << "ca_cert_id"
                                        << "12"
                                        << R"(["12"])";
        QTest::newRow("flag") << "iotdm"
                              << "external_account_binding"
                              << "Yes"
                              << "[true]";
        QTest::newRow("no flag") << "iotdm"
                                 << "external_account_binding"
                                 << "maybe"
                                 << "";
        QTest::newRow("custom fields")
            << "certcentral"
            << "custom_fields"
            << "12=a=b; 34 = c"
            << R"([[{"metadata_id":12,"value":"a=b"},{"metadata_id":34,"value":"c"}]])";
        QTest::newRow("custom fields as JSON") << "certcentral"
                                               << "custom_fields"
                                               << R"([{"metadata_id":12,"value":"a;b"}])"
                                               << R"([[{"metadata_id":12,"value":"a;b"}]])";
        QTest::newRow("custom field without number") << "certcentral"
                                                     << "custom_fields"
                                                     << "x=y"
                                                     << "";
        QTest::newRow("broken JSON") << "certcentral"
                                     << "custom_fields"
                                     << "[{"
                                     << "";
        QTest::newRow("registered values")
            << "iotdm"
            << "registered_values"
            << "subject.common_name=a, b\nsubject.organization_unit=c, d"
            << R"([[{"certificate_field":"subject.common_name","matcher":"equals","value":"a, b"},{"certificate_field":"subject.organization_unit","matcher":"equals","value":["c","d"]}]])";
        QTest::newRow("unknown") << "iotdm"
                                 << "colour"
                                 << "red"
                                 << "";
        QTest::newRow("address") << "identrust"
                                 << "customer_email"
                                 << " a@m\u00fcller.example"
                                 << R"(["a@xn--mller-kva.example"])";
    }
    void typedTextGetsTheTypeOfTheApi()
    {
        QFETCH(QString, kind);
        QFETCH(QString, parameter);
        QFETCH(QString, text);
        QFETCH(QString, json);
        const auto value = parameterFromText(*providerKindFromName(kind), parameter, text);
        QCOMPARE(value.has_value(), !json.isEmpty());
        if (!value) {
            COMPARE_ERROR(value, ErrorCode::InvalidUsage);
            QCOMPARE(value.error().subject, parameter);
            return;
        }
        QCOMPARE(*value, QJsonDocument::fromJson(json.toUtf8())[0]);
    }

    void keysAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        const auto pem = [](const char *label, const QByteArray &der) {
            return QStringLiteral("-----BEGIN %1-----\n%2\n-----END %1-----\n")
                .arg(QLatin1String(label), QString::fromLatin1(der.toBase64()));
        };
        const auto row = [](const char *title, const QString &text, PemKind kind) {
            QTest::newRow(title) << text << static_cast<int>(kind);
        };
        row("the page's own", publicKey, PemKind::PublicKey);
        row("certificate", pem("CERTIFICATE", QByteArray::fromHex("300430023000")),
            PemKind::Certificate);
        row("cut short", QString(publicKey).remove(100, 40), PemKind::Other);
        row("two of them", publicKey + publicKey, PemKind::Other);
        row("PKCS #1", pem("RSA PUBLIC KEY", QByteArray::fromHex("3006020103020103")),
            PemKind::Other);
        row("a private key by name", pem("RSA PRIVATE KEY", "x"), PemKind::PrivateKey);
        row("a private key under a false name",
            pem("PUBLIC KEY", QByteArray::fromHex("30050201003000")), PemKind::PrivateKey);
        row("an EC private key under a false name",
            pem("CERTIFICATE", QByteArray::fromHex("30050201010400")), PemKind::PrivateKey);
        row("foreign characters",
            QStringLiteral("-----BEGIN PUBLIC KEY-----!!-----END PUBLIC KEY-----"), PemKind::Other);
        row("nothing inside", QStringLiteral("-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----"),
            PemKind::Other);
        row("nothing", QString(), PemKind::Other);
    }
    void keysAreToldApart()
    {
        QFETCH(QString, text);
        QTEST(static_cast<int>(pemKind(text)), "kind");
    }
};

QTEST_APPLESS_MAIN(TestProvider)
#include "tst_provider.moc"
