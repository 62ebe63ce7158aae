// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/apis/AnswerReader.h"
#include "ca/apis/Api.h"
#include "ca/apis/ApiRequest.h"
#include "ca/apis/PackedExchange.h"

#include "tests/support/Checks.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace eab;
using namespace eab::ca;
using domain::KeyMode;
using domain::Provider;
using domain::ProviderKind;

namespace {

const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);

// The pages' own examples.
const QByteArray iotHmac
    = "qfzrHUyEYCqyrQPMfSLR9i7zEYhnERy4jbqO4y0yQ2PUo7J8JRzuwKCCi9FJW63ytu58JN9oQK0WovAZULu74Q";
const QByteArray iotPair = R"({
  "id": "9b71331a-bf8d-4da2-8786-cad5744b24f5",
  "name": "Example ACME Credentials",
  "description": "Test",
  "account_id": "f33847ce-cdea-4331-b106-027bb100892e",
  "status": "ACTIVE",
  "created_at": "2021-02-18T21:02:15.285249Z",
  "hmac_key": "qfzrHUyEYCqyrQPMfSLR9i7zEYhnERy4jbqO4y0yQ2PUo7J8JRzuwKCCi9FJW63ytu58JN9oQK0WovAZULu74Q",
  "external_account_binding": true,
  "account_bind": false
})";
const QByteArray iotKey = R"({
  "id": "8165f313-6883-4202-bd80-083e4a59a718",
  "name": "acme_creds_33",
  "authentication_type": "certificate",
  "thumbprint": "9e00a421268a1e814805cb0571a157d2fdbd9b48a02286c77d4e76110727727d",
  "status": "ACTIVE",
  "key_type": "RSA",
  "rsa_key_size": 2048,
  "external_account_binding": false,
  "account_bind": true,
  "public_key_pem": "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\n"
})";
const QByteArray idenTrustHmac = "VL0adReIGO1c3XIyLxi6Klj7qNKEGk8INky7GwPkSeg";
const QByteArray idenTrustPair = R"({ "id": 1234,
"kid": "f8217eb6-6e52-11f0-a301-bad3575f33d9",
"resellerCode": "RESELLER_CODE",
"email": "customer@example.com",
"revoked": false,
"deleted":false,
"hmacKey":"VL0adReIGO1c3XIyLxi6Klj7qNKEGk8INky7GwPkSeg="
})";
// Like CertCentral's: 64 bytes that look like base64url once more.
const QByteArray ccHmac
    = QByteArray("fwTJFoabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01-_23")
          .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
const QByteArray ccDirectory = "https://acme.digicert.com/v2/acme/directory/";

QByteArray certCentral(const QByteArray &kidName, const QByteArray &hmacName,
                       const QByteArray &hmac = ccHmac, const QByteArray &more = {})
{
    return "{\"acme_directory_url\": \"" + ccDirectory + "\", \"" + kidName + "\": \"kid-43\", \""
        + hmacName + "\": \"" + hmac + '"' + more + '}';
}

Provider provider(ProviderKind kind, const char *base = "https://host.example")
{
    Provider made;
    made.name = QStringLiteral("Main");
    made.kind = kind;
    made.baseUrl = QString::fromLatin1(base);
    if (kind == ProviderKind::IotDm || kind == ProviderKind::IdenTrust)
        made.directoryUrl = QStringLiteral("https://acme.example/directory");
    return made;
}

HttpOutcome answered(int status, const QByteArray &body,
                     const QMap<QByteArray, QByteArray> &headers = {})
{
    HttpOutcome outcome;
    outcome.answer.emplace();
    outcome.answer->status = status;
    outcome.answer->headers = headers;
    outcome.answer->body = Secret::copyOf(body);
    return outcome;
}

HttpOutcome failed(HttpPhase phase, HttpFailureKind kind, int partialStatus = 0,
                   const QByteArray &partial = {})
{
    HttpOutcome outcome;
    outcome.failure = {phase, kind, QStringLiteral("what the transport said")};
    outcome.partialStatus = partialStatus;
    outcome.partialBody = Secret::copyOf(partial);
    return outcome;
}

QString meaningName(CreationAnswer::Meaning meaning)
{
    using Meaning = CreationAnswer::Meaning;
    switch (meaning) {
    case Meaning::Created: return QStringLiteral("created");
    case Meaning::CreatedKey: return QStringLiteral("created-key");
    case Meaning::Incomplete: return QStringLiteral("incomplete");
    case Meaning::Refused: return QStringLiteral("refused");
    case Meaning::RateLimited: return QStringLiteral("rate-limited");
    case Meaning::MayHaveHappened: return QStringLiteral("unknown");
    }
    return {};
}

/** In the order of domain::ProviderRemark. */
constexpr const char *remarkNames[] = {"revoked",
                                       "deleted",
                                       "disabled",
                                       "already-bound",
                                       "missing-kid",
                                       "bad-kid",
                                       "missing-hmac",
                                       "bad-hmac",
                                       "short-hmac",
                                       "converted-base64",
                                       "mixed-alphabets",
                                       "odd-last-character",
                                       "conflicting-values",
                                       "no-directory",
                                       "bad-directory",
                                       "redirect",
                                       "duplicate",
                                       "html",
                                       "empty",
                                       "not-json",
                                       "unknown-fields",
                                       "broken-off"};

const Inventory &keyList()
{
    return *apiOf(ProviderKind::CertCentral).inventory;
}

/** "created kid-43/64 [converted-base64] code: text" */
QString told(const CreationAnswer &answer)
{
    QString line = meaningName(answer.meaning);
    if (!answer.kid.isEmpty() || answer.hmac)
        line += QStringLiteral(" %1/%2").arg(answer.kid).arg(answer.hmac ? answer.hmac->size() : 0);
    QStringList remarks;
    for (const domain::ProviderRemark remark : answer.remarks)
        remarks << QString::fromLatin1(remarkNames[static_cast<size_t>(remark)]);
    if (!remarks.isEmpty())
        line += QStringLiteral(" [%1]").arg(remarks.join(QLatin1Char(' ')));
    if (!answer.code.isEmpty() || !answer.text.isEmpty())
        line += QStringLiteral(" %1: %2").arg(answer.code, answer.text);
    return line;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values << value;
    }
    return values.join(" / ");
}

} // namespace

class TestProviderApi : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRequestIsWhatThePageSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *title, ProviderKind kind, const QByteArray &values,
                            const char *path, const char *key, const QByteArray &body) {
            QTest::newRow(title) << static_cast<int>(kind) << values
                                 << QStringLiteral("https://host.example") + QLatin1String(path)
                                 << QByteArray(key) << (body.isEmpty() ? values : body);
        };
        row("CertCentral: numbers as numbers, nothing empty", ProviderKind::CertCentral,
            R"({"name":"n","product_name_id":"ssl_plus","organization_id":946767,"validity_years":1,"validity_days":null,"profile_option":"","custom_fields":[],"ca_cert_id":" "})",
            "/key/acme-eab/tlm", "X-DC-DEVKEY",
            R"({"name":"n","organization_id":946767,"product_name_id":"ssl_plus","validity_years":1})");
        row("CertCentral, as it was", ProviderKind::CertCentralLegacy,
            R"({"custom_fields":[{"metadata_id":12,"value":"x"}],"name":"n"})", "/key/acme-eab",
            "X-DC-DEVKEY", {});
        row("IoT: a list for a list field, although the example has a text", ProviderKind::IotDm,
            R"({"external_account_binding":true,"name":"n","registered_values":[{"certificate_field":"subject.common_name","matcher":"equals","value":"example1"},{"certificate_field":"subject.organization_unit","matcher":"equals","value":"example2"}],"usage_limit":10})",
            "/iot/api/v1/acme-authentication", "x-api-key",
            R"({"external_account_binding":true,"name":"n","registered_values":[{"certificate_field":"subject.common_name","matcher":"equals","value":"example1"},{"certificate_field":"subject.organization_unit","matcher":"equals","value":["example2"]}],"usage_limit":10})");
        row("IoT: a pair is meant unless a key is given", ProviderKind::IotDm, R"({"name":"n"})",
            "/iot/api/v1/acme-authentication", "x-api-key",
            R"({"external_account_binding":true,"name":"n"})");
        row("IoT: never a key beside a binding", ProviderKind::IotDm,
            R"({"authentication_pem":"PEM","external_account_binding":true,"name":"n"})",
            "/iot/api/v1/acme-authentication", "x-api-key",
            R"({"external_account_binding":true,"name":"n"})");
        row("IoT: a key", ProviderKind::IotDm, R"({"authentication_pem":"PEM","name":"n"})",
            "/iot/api/v1/acme-authentication", "x-api-key",
            R"({"authentication_pem":"PEM","external_account_binding":false,"name":"n"})");
        row("IdenTrust", ProviderKind::IdenTrust, R"({"customer_email":"customer@example.com"})",
            "/account", "Authorization", {});
    }
    void aRequestIsWhatThePageSays()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, values);
        QFETCH(QByteArray, key);
        auto login = provider(static_cast<ProviderKind>(kind));
        login.caBundle = QStringLiteral("PEM");
        const HttpRequest request = apiOf(login.kind)
                                        .creation(login, Secret::copyOf(" the-key\r\n"),
                                                  QJsonDocument::fromJson(values).object());
        QCOMPARE(request.method, QByteArray("POST"));
        QTEST(request.url.toString(), "url");
        QTEST(request.body, "body");
        QCOMPARE(header(request, key), QByteArray("the-key"));
        QCOMPARE(header(request, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(header(request, "Accept"), QByteArray("application/json"));
        QVERIFY(header(request, "User-Agent").startsWith("eab-vault/"));
        QCOMPARE(request.caBundle, QByteArray("PEM"));
        QCOMPARE(request.allowHttp, false);
        QVERIFY(!request.body.contains("the-key"));
    }

    void theKeyOfIdenTrust_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *title, KeyMode mode, const char *key, const char *sent) {
            QTest::newRow(title) << static_cast<int>(mode) << QByteArray(key) << QByteArray(sent);
        };
        row("bare, as typed", KeyMode::Bare, "supersecret", "supersecret");
        row("bare, the word typed too", KeyMode::Bare, "Bearer x", "Bearer x");
        row("bearer", KeyMode::Bearer, "x", "Bearer x");
        row("bearer is not doubled", KeyMode::Bearer, "Bearer x", "Bearer x");
        row("however it is written", KeyMode::Bearer, "bearer x", "bearer x");
        row("token", KeyMode::ClientCredentials, "eyJ.x.y", "Bearer eyJ.x.y");
        row("a second header cannot be smuggled in", KeyMode::Bare, "x\r\nHost: evil",
            "xHost: evil");
    }
    void theKeyOfIdenTrust()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, key);
        auto login = provider(ProviderKind::IdenTrust);
        login.keyMode = static_cast<KeyMode>(mode);
        const HttpRequest request = apiOf(login.kind).creation(login, Secret::copyOf(key), {});
        QTEST(header(request, "Authorization"), "sent");
    }

    void aTokenIsAskedForAndRead()
    {
        auto login = provider(ProviderKind::IdenTrust);
        login.keyMode = KeyMode::ClientCredentials;
        login.tokenUrl = QStringLiteral("https://login.example/oauth/token");
        login.clientId = QStringLiteral("id");
        login.audience = QStringLiteral("aud");
        const HttpRequest request = tokenRequest(login, Secret::copyOf("secret\n")).value();
        QCOMPARE(request.url.toString(), login.tokenUrl);
        QCOMPARE(
            request.body,
            QByteArray(
                R"({"audience":"aud","client_id":"id","client_secret":"secret","grant_type":"client_credentials"})"));
        QCOMPARE(header(request, "Authorization"), QByteArray());
        const auto token = readToken(answered(
            200, R"({"access_token":"eyJ","scope":"a","expires_in":86400,"token_type":"Bearer"})"));
        VERIFY_OK(token);
        QCOMPARE(token->expose(), QByteArrayView("eyJ"));
        COMPARE_ERROR(
            readToken(answered(
                401, R"({"error":"invalid_client","error_description":"Client unknown"})")),
            ErrorCode::RemoteRefused);
        QCOMPARE(
            readToken(
                answered(401, R"({"error":"invalid_client","error_description":"Client unknown"})"))
                .error()
                .subject,
            QStringLiteral("Client unknown"));
        COMPARE_ERROR(readToken(answered(200, R"({"access_token":"a b"})")),
                      ErrorCode::MalformedAnswer);
        COMPARE_ERROR(readToken(answered(200, R"({"access_token":"a","token_type":"mac"})")),
                      ErrorCode::MalformedAnswer);
        COMPARE_ERROR(readToken(answered(200, "<html>")), ErrorCode::MalformedAnswer);
        COMPARE_ERROR(readToken(answered(429, {})), ErrorCode::RateLimited);
        COMPARE_ERROR(readToken(failed(HttpPhase::NotSent, HttpFailureKind::TlsExpired)),
                      ErrorCode::TlsFailed);
        COMPARE_ERROR(readToken(failed(HttpPhase::Sent, HttpFailureKind::TimedOut)),
                      ErrorCode::Unreachable);
    }

    void everyAnswerHasOneMeaning_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QByteArray &title, ProviderKind kind, int status,
                            const QByteArray &body, const QByteArray &meaning) {
            QTest::newRow(title.constData())
                << static_cast<int>(kind) << status << body << QString::fromUtf8(meaning);
        };
        const auto cc = [&row](const QByteArray &title, int status, const QByteArray &body,
                               const QByteArray &meaning) {
            row(title, ProviderKind::CertCentral, status, body, meaning);
        };
        const QByteArray whole = certCentral("ext_acct_kid", "ext_acct_hmac");
        cc("the table's spelling", 201, whole, "created kid-43/64");
        cc("the examples' spelling", 201, certCentral("ext_act_kid", "ext_act_hmac"),
           "created kid-43/64");
        cc("one of each", 201, certCentral("ext_acct_kid", "ext_act_hmac"), "created kid-43/64");
        cc("status200", 200, whole, "created kid-43/64");
        cc("202 with a pair all the same", 202, whole, "created kid-43/64");
        cc("both spellings, the same", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac, ",\"ext_act_kid\":\"kid-43\""),
           "created kid-43/64");
        cc("both spellings, contradicting", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac, ",\"ext_act_kid\":\"other\""),
           "incomplete other/64 [conflicting-values]");
        cc("array", 201, '[' + whole + ']', "created kid-43/64");
        cc("wrapped", 201, R"({"data":)" + whole + '}', "created kid-43/64");
        cc("wrapped in a list", 201, R"({"data":[)" + whole + "]}", "created kid-43/64");
        cc("wrapped beside names that mean a pair elsewhere", 201,
           R"({"id":"request-1","kid":"x","data":)" + whole + '}', "created kid-43/64");
        cc("a pair beside other data", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac, R"(,"data":{"a":1})"),
           "created kid-43/64");
        cc("a pair beside a list", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac, R"(,"data":[1,2])"),
           "created kid-43/64");
        cc("bom", 201, "\xef\xbb\xbf" + whole, "created kid-43/64");
        cc("std_hmac", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", QByteArray(64, '\xff').toBase64()),
           "created kid-43/64 [converted-base64]");
        cc("extra_fields", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac,
                       R"(,"_links":{"self":"x"},"kid_hint":"ab12","nested":[{"hmac":"decoy"}])"),
           "created kid-43/64");
        cc("missing_hmac", 201, R"({"ext_acct_kid":"kid-43"})",
           "incomplete kid-43/0 [missing-hmac no-directory]");
        cc("null_hmac", 201, R"({"ext_acct_kid":"kid-43","ext_acct_hmac":null})",
           "incomplete kid-43/0 [missing-hmac no-directory]");
        cc("bad_hmac", 201, certCentral("ext_acct_kid", "ext_acct_hmac", "!!not base64!!"),
           "incomplete kid-43/0 [bad-hmac]");
        cc("short_hmac", 201, certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac.left(11)),
           "incomplete kid-43/8 [odd-last-character short-hmac]");
        cc("a character is missing", 201,
           certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac.left(85)),
           "incomplete kid-43/0 [bad-hmac]");
        cc("a masked key", 201, certCentral("ext_acct_kid", "ext_acct_hmac", "********"),
           "incomplete kid-43/0 [bad-hmac]");
        cc("missing_kid", 201, "{\"ext_acct_hmac\":\"" + ccHmac + "\"}",
           "incomplete /64 [missing-kid no-directory]");
        cc("a KID with blanks", 201,
           "{\"ext_acct_kid\":\"a b\",\"ext_acct_hmac\":\"" + ccHmac + "\"}",
           "incomplete /64 [bad-kid no-directory]");
        cc("names nobody knows", 201, R"({"keyId":"kid-43","macKey":"secret"})",
           "unknown [unknown-fields]");
        cc("status202", 202, R"({"status": "pending"})", "unknown [unknown-fields]");
        cc("200 with errors", 200, R"({"errors":[{"code":"c","message":"m"}]})",
           "unknown [unknown-fields] c: m");
        cc("a directory that is no URL", 201,
           "{\"acme_directory_url\":\"******nnAA\",\"ext_acct_kid\":\"k\",\"ext_acct_hmac\":\""
               + ccHmac + "\"}",
           "created k/64 [bad-directory no-directory]");
        cc("empty204", 204, {}, "unknown [empty]");
        cc("emptybody", 201, {}, "unknown [empty]");
        cc("blanks", 201, " \r\n", "unknown [empty]");
        cc("notjson", 201, "OK created", "unknown [not-json]");
        cc("html200", 200, "<!DOCTYPE html><html><body>Sign in to continue</body></html>",
           "unknown [html]");
        cc("a page as a JSON text", 200, "\"<html>\"", "unknown [not-json]");
        cc("cut short, told as whole", 201, whole.left(60), "unknown [not-json]");
        cc("500", 500, R"({"errors":[{"code":"internal_error","message":"An unexpected error"}]})",
           "unknown internal_error: An unexpected error");
        cc("502html", 502, "<html><head><title>502 Bad Gateway</title></head></html>",
           "unknown [html]");
        cc("503", 503, R"({"errors":[{"code":"service_unavailable","message":"Maintenance"}]})",
           "unknown service_unavailable: Maintenance");
        cc("500 that looks like a success", 500, whole, "unknown");
        cc("no status at all", 0, whole, "unknown");
        cc("100", 100, {}, "unknown");
        cc("redirect", 302, {}, "refused [redirect]");
        cc("redirect with a page", 301, "<html>", "refused [redirect html]");
        cc("429", 429,
           R"({"errors":[{"code":"request_limit_exceeded","message":"Service unavailable, please limit request volume"}]})",
           "rate-limited request_limit_exceeded: Service unavailable, please limit request volume");
        cc("forbidden", 403,
           R"({"errors":[{"code":"access_denied|missing_permission","message":"No permission."}]})",
           "refused access_denied|missing_permission: No permission.");
        cc("wrong key", 401, R"({"errors":[{"code":"access_denied|invalid_auth"}]})",
           "refused access_denied|invalid_auth: ");
        cc("several errors", 400,
           R"({"errors":[{"code":"a","message":"one"},{"code":"b","message":"two"}]})",
           "refused a: one; two");
        cc("refused by a proxy", 407, "<html>", "refused [html]");
        cc("an error in every wrong type", 400, R"({"errors":[1,null,"text",{"code":7}]})",
           "refused 7: text");
        cc("error text over many lines", 400,
           "{\"errors\":[{\"code\":\"c\",\"message\":\"a\\nb\\u0007\\u202ec\"}]}",
           "refused c: a b c");

        const auto iot = [&row](const QByteArray &title, int status, const QByteArray &body,
                                const QByteArray &meaning) {
            row("IoT: " + title, ProviderKind::IotDm, status, body, meaning);
        };
        iot("the page's pair; its id is the KID", 201, iotPair,
            "created 9b71331a-bf8d-4da2-8786-cad5744b24f5/64");
        iot("the page's public key", 201, iotKey,
            "created-key 8165f313-6883-4202-bd80-083e4a59a718/0");
        iot("deleted at once", 201, QByteArray(iotPair).replace("ACTIVE", "DELETED"),
            "created 9b71331a-bf8d-4da2-8786-cad5744b24f5/64 [deleted]");
        iot("disabled", 201, QByteArray(iotPair).replace("ACTIVE", "DISABLED"),
            "created 9b71331a-bf8d-4da2-8786-cad5744b24f5/64 [disabled]");
        iot("bound before we had it", 201,
            QByteArray(iotPair).replace("\"account_bind\": false", "\"account_bind\": true"),
            "created 9b71331a-bf8d-4da2-8786-cad5744b24f5/64 [already-bound]");
        iot("a number as id", 201, "{\"id\":7,\"hmac_key\":\"" + iotHmac + "\"}",
            "incomplete /64 [bad-kid]");
        iot("a pair without its key", 201, R"({"id":"k","external_account_binding":true})",
            "incomplete k/0 [missing-hmac]");
        iot("conflict", 409,
            R"({"errors":[{"code":"duplicate_error","message":"Name already exists."}]})",
            "refused [duplicate] duplicate_error: Name already exists.");
        iot("duplicate under another status", 400,
            R"({"error":{"code":"duplicate_error","message":"Name exists."}})",
            "refused [duplicate] duplicate_error: Name exists.");

        const auto idenTrust = [&row](const QByteArray &title, int status, const QByteArray &body,
                                      const QByteArray &meaning) {
            row("IdenTrust: " + title, ProviderKind::IdenTrust, status, body, meaning);
        };
        idenTrust("the page's pair; kid, not id, is the KID", 200, idenTrustPair,
                  "created f8217eb6-6e52-11f0-a301-bad3575f33d9/32 [converted-base64]");
        idenTrust("revoked", 200,
                  QByteArray(idenTrustPair).replace("\"revoked\": false", "\"revoked\": true"),
                  "created f8217eb6-6e52-11f0-a301-bad3575f33d9/32 [revoked converted-base64]");
        idenTrust("deleted", 200,
                  QByteArray(idenTrustPair).replace("\"deleted\":false", "\"deleted\":true"),
                  "created f8217eb6-6e52-11f0-a301-bad3575f33d9/32 [deleted converted-base64]");
        idenTrust("the e-mail has an account", 409,
                  R"({"statusCode":409,"message":"account already exists","error":"Conflict"})",
                  "refused [duplicate] Conflict: account already exists");
        idenTrust("problem document", 403, R"({"type":"about:blank","title":"Forbidden"})",
                  "refused about:blank: Forbidden");
    }
    void everyAnswerHasOneMeaning()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto login = provider(static_cast<ProviderKind>(kind));
        const HttpOutcome outcome = answered(status, body);
        QTEST(told(readCreation(login, outcome, now)), "meaning");
        // The same after it has lain in the vault.
        QTEST(told(readCreation(login, unpack(pack(outcome).expose()), now)), "meaning");
    }

    void withoutAnAnswer_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("partial");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *title, HttpPhase phase, HttpFailureKind kind, int status,
                            const QByteArray &partial, const char *meaning) {
            QTest::newRow(title) << static_cast<int>(phase) << static_cast<int>(kind) << status
                                 << partial << QString::fromLatin1(meaning);
        };
        using Kind = HttpFailureKind;
        const HttpPhase before = HttpPhase::NotSent;
        const HttpPhase after = HttpPhase::Sent;
        const QByteArray whole = certCentral("ext_acct_kid", "ext_acct_hmac");
        row("no such host", before, Kind::NameNotFound, 0, {},
            "refused name-not-found: what the transport said");
        row("expired certificate", before, Kind::TlsExpired, 0, {},
            "refused tls-expired: what the transport said");
        row("plain HTTP", before, Kind::PlainHttpRefused, 0, {},
            "refused plain-http: what the transport said");
        row("cancelled in time", before, Kind::Cancelled, 0, {},
            "refused cancelled: what the transport said");
        row("stall", after, Kind::TimedOut, 0, {}, "unknown timed-out: what the transport said");
        row("drop_after_create", after, Kind::BrokenOff, 0, {},
            "unknown [broken-off] broken-off: what the transport said");
        row("truncated", after, Kind::BrokenOff, 201, whole.left(60),
            "unknown [not-json broken-off] broken-off: what the transport said");
        row("badlength: the pair is whole", after, Kind::BrokenOff, 201, whole,
            "created kid-43/64 [broken-off] broken-off: what the transport said");
        row("bigbody", after, Kind::BodyTooLarge, 201, whole.chopped(1) + ",\"padding\":\"xxx",
            "unknown [not-json] body-too-large: what the transport said");
        row("a refusal without its end", after, Kind::BrokenOff, 403, "{\"errors\":[",
            "refused [broken-off] broken-off: what the transport said");
        row("too many, without its end", after, Kind::BrokenOff, 429, {},
            "rate-limited [broken-off] broken-off: what the transport said");
        row("500 without its end", after, Kind::BrokenOff, 500, {},
            "unknown [broken-off] broken-off: what the transport said");
    }
    void withoutAnAnswer()
    {
        QFETCH(int, phase);
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, partial);
        const auto login = provider(ProviderKind::CertCentral);
        const auto outcome = failed(static_cast<HttpPhase>(phase),
                                    static_cast<HttpFailureKind>(kind), status, partial);
        QTEST(told(readCreation(login, outcome, now)), "meaning");
        QTEST(told(readCreation(login, unpack(pack(outcome).expose()), now)), "meaning");
    }

    void theKeyIsDecodedOnce()
    {
        const auto key = [](ProviderKind kind, const QByteArray &body) {
            return readCreation(provider(kind), answered(201, body), now)
                .hmac->toBase64Url()
                .expose()
                .toByteArray();
        };
        QCOMPARE(key(ProviderKind::CertCentral, certCentral("ext_act_kid", "ext_act_hmac")),
                 ccHmac);
        QCOMPARE(key(ProviderKind::IotDm, iotPair), iotHmac);
        QCOMPARE(key(ProviderKind::IdenTrust, idenTrustPair), idenTrustHmac);
    }

    void theDirectoryKeepsItsFinalSlash()
    {
        const auto answer
            = readCreation(provider(ProviderKind::CertCentral),
                           answered(201, certCentral("ext_acct_kid", "ext_acct_hmac")), now);
        QCOMPARE(answer.directoryUrl, QString::fromLatin1(ccDirectory));
        auto login = provider(ProviderKind::IotDm);
        QVERIFY(readCreation(login, answered(201, iotPair), now).directoryUrl.isEmpty());
        login.directoryUrl.clear();
        QCOMPARE(readCreation(login, answered(201, iotPair), now).remarks,
                 std::vector {domain::ProviderRemark::NoDirectory});
    }

    void otherFieldsAreKeptWithoutAnyKey_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *title, ProviderKind kind, const QByteArray &body,
                            const QByteArray &fields) {
            QTest::newRow(title) << static_cast<int>(kind) << body << fields;
        };
        row("IoT", ProviderKind::IotDm, iotPair,
            R"({"account_bind":false,"account_id":"f33847ce-cdea-4331-b106-027bb100892e","created_at":"2021-02-18T21:02:15.285249Z","description":"Test","external_account_binding":true,"name":"Example ACME Credentials","status":"ACTIVE"})");
        row("IdenTrust", ProviderKind::IdenTrust, idenTrustPair,
            R"({"deleted":false,"email":"customer@example.com","id":1234,"resellerCode":"RESELLER_CODE","revoked":false})");
        row("decoys and copies go", ProviderKind::CertCentral,
            certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac,
                        ",\"kid_hint\":\"ab12\",\"nested\":[{\"hmac\":\"decoy\",\"a\":1}],"
                        "\"b64MacKey\":\"x\",\"copy\":\""
                            + ccHmac + '"'),
            R"({"copy":null,"kid_hint":"ab12","nested":[{"a":1}]})");
        row("a key under a name nobody knows is not shown", ProviderKind::CertCentral,
            R"({"ext_acct_kid":"k","ext_acct_key":"perhaps the key"})", "{}");
        row("nor among names nobody knows", ProviderKind::CertCentral, R"({"a":"perhaps the key"})",
            "{}");
        row("a bad KID and directory are shown", ProviderKind::CertCentral,
            R"({"acme_directory_url":"no","ext_acct_kid":"a b","ext_acct_hmac":"x"})",
            R"({"acme_directory_url":"no","ext_acct_kid":"a b"})");
    }
    void otherFieldsAreKeptWithoutAnyKey()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, body);
        const auto answer
            = readCreation(provider(static_cast<ProviderKind>(kind)), answered(201, body), now);
        QTEST(QJsonDocument(answer.fields).toJson(QJsonDocument::Compact), "fields");
    }

    void aRegisteredKeyKeepsEveryField()
    {
        const auto answer = readCreation(provider(ProviderKind::IotDm), answered(201, iotKey), now);
        QCOMPARE(answer.fields, QJsonDocument::fromJson(iotKey).object());
        QVERIFY(!answer.hmac.has_value());
    }

    void howLongToWait()
    {
        const auto login = provider(ProviderKind::CertCentral);
        QCOMPARE(readCreation(login, answered(429, {}, {{"retry-after", "7"}}), now).retryAfter, 7);
        QCOMPARE(readCreation(login, answered(503, {}, {{"retry-after", "9"}}), now).retryAfter, 9);
        QVERIFY(!readCreation(login, answered(429, {}), now).retryAfter.has_value());
    }

    void whereARedirectPoints()
    {
        const auto answer = readCreation(
            provider(ProviderKind::CertCentral),
            answered(307, {}, {{"location", "https://u:p@evil.example/x?key=1#f"}}), now);
        QCOMPARE(told(answer), QStringLiteral("refused [redirect] : https://evil.example/x"));
    }

    void hostileJsonDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char *title, const QByteArray &body, const char *meaning) {
            QTest::newRow(title) << body << QString::fromLatin1(meaning);
        };
        row("100000 brackets", QByteArray(100000, '['), "unknown [not-json]");
        row("deep and closed", QByteArray(5000, '[') + QByteArray(5000, ']'), "unknown [not-json]");
        row("deep in an unknown field",
            certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac,
                        ",\"x\":" + QByteArray(900, '[') + QByteArray(900, ']')),
            "created kid-43/64");
        row("wrapped a thousand times",
            QByteArray(R"({"data":)").repeated(900) + "{}" + QByteArray(900, '}'),
            "unknown [unknown-fields]");
        row("KID as object", R"({"ext_acct_kid":{},"ext_acct_hmac":[]})",
            "incomplete [bad-kid bad-hmac no-directory]");
        row("key as number", R"({"ext_acct_kid":"k","ext_acct_hmac":1e308})",
            "incomplete k/0 [bad-hmac no-directory]");
        row("everything true",
            R"({"ext_acct_kid":true,"ext_acct_hmac":true,"acme_directory_url":true})",
            "incomplete [bad-kid bad-hmac no-directory]");
        row("the last of two equal names counts",
            certCentral("ext_acct_kid", "ext_acct_hmac", ccHmac, ",\"ext_acct_kid\":\"second\""),
            "created second/64");
        row("list of two", R"([{"ext_acct_kid":"a"},{"ext_acct_kid":"b"}])", "unknown [not-json]");
        row("null", "null", "unknown [not-json]");
        row("NUL inside", QByteArray("{\"ext_acct_kid\":\"a\0b\"}", 22),
            "incomplete ab/0 [missing-hmac no-directory]");
        row("not UTF-8", "{\"ext_acct_kid\":\"\xff\xfe\"}", "unknown [not-json]");
        row("KID beyond ASCII", "{\"ext_acct_kid\":\"k\xc3\xa4\",\"ext_acct_hmac\":\"x\"}",
            "incomplete [bad-kid bad-hmac no-directory]");
        row("KID of a megabyte",
            certCentral("ext_acct_hint", "ext_acct_hmac", ccHmac,
                        ",\"ext_acct_kid\":\"" + QByteArray(1 << 20, 'k') + '"'),
            "incomplete /64 [bad-kid]");
        row("key of a megabyte",
            certCentral("ext_acct_kid", "ext_acct_hmac", QByteArray("Ab").repeated(1 << 19)),
            "created kid-43/786432");
    }
    void hostileJsonDoesNoHarm()
    {
        QFETCH(QByteArray, body);
        QTEST(told(readCreation(provider(ProviderKind::CertCentral), answered(201, body), now)),
              "meaning");
    }

    void anErrorTextStaysBearable()
    {
        const QByteArray text(1 << 20, 'x');
        const auto answer = readCreation(
            provider(ProviderKind::CertCentral),
            answered(400, "{\"errors\":[{\"code\":\"c\",\"message\":\"" + text + "\"}]}"), now);
        QVERIFY(answer.text.size() < 1000);
    }

    void credentialsAreListed()
    {
        const auto login = provider(ProviderKind::CertCentral, "https://host.example/services/v2");
        const HttpRequest request = keyList().listing(login, Secret::copyOf("key"));
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.url.toString(), QStringLiteral("https://host.example/services/v2/key"));
        QCOMPARE(header(request, "X-DC-DEVKEY"), QByteArray("key"));
        QVERIFY(request.body.isEmpty());
        const auto listed = keyList().readListing(answered(
            200,
            R"({"api_keys":[{"id":182,"status":"active","create_date":"2018-08-07T23:27:58+00:00","name":"Key Name"},
                {"id":15,"status":"revoked","create_date":"2018-11-20T22:27:47+00:00","name":"ACME URL Name","acme_directory_url":"******nnAA","product_name_id":"ssl_plus"},7,{}]})"));
        VERIFY_OK(listed);
        QCOMPARE(listed->size(), size_t {1});
        QCOMPARE(listed->front().id, QStringLiteral("15"));
        QCOMPARE(listed->front().name, QStringLiteral("ACME URL Name"));
        QCOMPARE(listed->front().status, QStringLiteral("revoked"));
        QCOMPARE(listed->front().product, QStringLiteral("ssl_plus"));
        QCOMPARE(listed->front().created, QDateTime({2018, 11, 20}, {22, 27, 47}, Qt::UTC));
        // Where the list does not tell ACME keys from others, all are shown.
        QCOMPARE(
            keyList().readListing(answered(200, R"({"api_keys":[{"id":1,"name":"a"}]})"))->size(),
            size_t {1});
        COMPARE_ERROR(keyList().readListing(answered(200, R"({"api_keys":{}})")),
                      ErrorCode::MalformedAnswer);
        COMPARE_ERROR(keyList().readListing(answered(403, {})), ErrorCode::RemoteRefused);
        COMPARE_ERROR(keyList().readListing(answered(503, {})), ErrorCode::RemoteRefused);
        COMPARE_ERROR(keyList().readListing(failed(HttpPhase::Sent, HttpFailureKind::BodyTooLarge)),
                      ErrorCode::MalformedAnswer);
        for (const auto kind : {ProviderKind::CertCentral, ProviderKind::CertCentralLegacy})
            QVERIFY(apiOf(kind).inventory.has_value());
        for (const auto kind : {ProviderKind::IotDm, ProviderKind::IdenTrust})
            QVERIFY(!apiOf(kind).inventory.has_value());
    }

    void aCredentialIsRevoked()
    {
        const auto login = provider(ProviderKind::CertCentral, "https://host.example/services/v2");
        const HttpRequest request
            = keyList().revocation(login, Secret::copyOf("key"), QStringLiteral("15/../9"));
        QCOMPARE(request.method, QByteArray("PUT"));
        QCOMPARE(request.url.toString(QUrl::FullyEncoded),
                 QStringLiteral("https://host.example/services/v2/key/15%2F..%2F9/status"));
        QCOMPARE(request.body, QByteArray(R"({"status":"revoked"})"));
        VERIFY_OK(keyList().readRevocation(answered(204, {})));
        VERIFY_OK(keyList().readRevocation(answered(200, "{}")));
        COMPARE_ERROR(keyList().readRevocation(answered(200, "<html>")),
                      ErrorCode::MalformedAnswer);
        COMPARE_ERROR(
            keyList().readRevocation(answered(404, R"({"errors":[{"code":"not_found|key"}]})")),
            ErrorCode::RemoteRefused);
        COMPARE_ERROR(keyList().readRevocation(answered(500, {})), ErrorCode::OutcomeUnknown);
        COMPARE_ERROR(keyList().readRevocation(failed(HttpPhase::Sent, HttpFailureKind::TimedOut)),
                      ErrorCode::OutcomeUnknown);
        COMPARE_ERROR(keyList().readRevocation(
                          failed(HttpPhase::NotSent, HttpFailureKind::ConnectionRefused)),
                      ErrorCode::Unreachable);
        COMPARE_ERROR(
            keyList().readRevocation(failed(HttpPhase::NotSent, HttpFailureKind::Cancelled)),
            ErrorCode::Cancelled);
    }

    void aRefusedLoginIsKeptAsFormerProgramsKeptIt()
    {
        const QByteArray kept = "eab-vault exchange 1\nfailure: not-sent other\npartial-status: 0\n"
                                "detail: no token: HTTP 401 invalid_client\n\n";
        QCOMPARE(pack(loginRefused(QStringLiteral("HTTP 401 invalid_client"))).expose(),
                 QByteArrayView(kept));
        const HttpOutcome back = unpack(kept);
        QVERIFY(back.failure.kind == HttpFailureKind::LoginRefused);
        QVERIFY(back.failure.phase == HttpPhase::NotSent);
        QCOMPARE(told(readCreation(provider(ProviderKind::IdenTrust), back, now)),
                 QStringLiteral("refused other: no token: HTTP 401 invalid_client"));
        // The other side's words decide nothing.
        QVERIFY(unpack(QByteArray(kept).replace("not-sent", "sent")).failure.kind
                == HttpFailureKind::Other);
    }

    void aKeptExchangeComesBackWhole()
    {
        const QByteArray body = QByteArray("\n\nbinary \0 \xff\r\n\r\nend", 19);
        const auto outcome = answered(
            201, body, {{"content-type", "application/json"}, {"x", "a: b\r\nstatus: 500"}});
        const HttpOutcome back = unpack(pack(outcome).expose());
        QVERIFY(back.answer.has_value());
        QCOMPARE(back.answer->status, 201);
        QCOMPARE(back.answer->header("content-type"), QByteArray("application/json"));
        QCOMPARE(back.answer->header("x"), QByteArray("a: b  status: 500"));
        QCOMPARE(back.answer->body.expose(), QByteArrayView(body));
        const HttpOutcome broken
            = unpack(pack(failed(HttpPhase::Sent, HttpFailureKind::BrokenOff, 201, body)).expose());
        QVERIFY(!broken.answer.has_value());
        QVERIFY(broken.failure.phase == HttpPhase::Sent
                && broken.failure.kind == HttpFailureKind::BrokenOff);
        QCOMPARE(broken.failure.detail, QStringLiteral("what the transport said"));
        QCOMPARE(broken.partialStatus, 201);
        QCOMPARE(broken.partialBody.expose(), QByteArrayView(body));
    }

    void whatIsNoKeptExchangeProvesNothing()
    {
        for (const char *text :
             {"", "x", "eab-vault exchange 1", "eab-vault exchange 1\nstatus: 404"}) {
            const HttpOutcome outcome = unpack(text);
            QVERIFY(!outcome.answer && outcome.failure.phase == HttpPhase::Sent);
            QVERIFY(readCreation(provider(ProviderKind::CertCentral), outcome, now).meaning
                    == CreationAnswer::Meaning::MayHaveHappened);
        }
    }
};

QTEST_APPLESS_MAIN(TestProviderApi)
#include "tst_providerapi.moc"
