// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Providers.h"
#include "app/words/ErrorText.h"
#include "vault/OpenVault.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"
#include "tests/support/FakeTransport.h"

#include <QRegularExpression>

using namespace eab;
using domain::Provider;
using domain::ProviderKind;
using Failure = ca::HttpFailureKind;

namespace {

Provider login(ProviderKind kind = ProviderKind::CertCentral)
{
    Provider provider;
    provider.name = u"Main"_s;
    provider.kind = kind;
    provider.baseUrl = u"https://api.example"_s;
    return provider;
}

const QByteArray list = "{\"api_keys\":[{\"id\":7,\"name\":\"Shop (eab-1)\",\"status\":\"active\","
                        "\"create_date\":\"2026-11-20T10:00:00+00:00\","
                        "\"product_name_id\":\"ssl_plus\"}]}";

struct Office : Desk
{
    FakeTransport network;
    app::Providers use {session, network};

    [[nodiscard]] static Secret key() { return Secret::copyOf("planted-api-key"); }
    QString file(const QByteArray &content)
    {
        const QString path = dir.filePath(u"bundle.pem"_s);
        return writeFile(path, content, FileMode::OwnerOnly) ? path : QString();
    }
};

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aLoginIsSavedChangedAndRemoved()
    {
        Office office;
        const auto added = office.use.add(login(), Office::key(), {});
        VERIFY_OK(added);
        QCOMPARE(added->baseUrl, u"https://api.example/services/v2"_s);
        Provider changed = *added;
        changed.name = u"Second"_s;
        VERIFY_OK(office.use.change(changed, {}, {}));
        QCOMPARE(office.use.find(u"second"_s)->id, added->id);
        QCOMPARE(office.session.vault()->providers().apiKey(added->id)->expose(),
                 QByteArrayView("planted-api-key"));
        VERIFY_OK(office.use.remove(u"Second"_s));
        COMPARE_ERROR(office.use.find(added->id), ErrorCode::NoSuchProvider);
        COMPARE_ERROR(office.use.remove(added->id), ErrorCode::NoSuchProvider);
        QVERIFY(office.use.all()->empty());
    }

    void wrongLoginsAreRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain http") << u"http://127.0.0.1:8080"_s << false << "plain_http_refused";
        QTest::newRow("plain http to this computer, by choice")
            << u"http://127.0.0.1:8080"_s << true << "";
        QTest::newRow("plain http to another one, by choice")
            << u"http://203.0.113.7"_s << true << "plain_http_refused";
        QTest::newRow("no URL") << u"https://"_s << false << "invalid_directory_url";
        QTest::newRow("a password in it")
            << u"https://me:secret@api.example"_s << false << "invalid_directory_url";
    }
    void wrongLoginsAreRefused()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowHttp);
        QFETCH(QString, code);
        Office office;
        Provider provider = login();
        provider.baseUrl = url;
        provider.allowHttp = allowHttp;
        const auto added = office.use.add(provider, Office::key(), {});
        QCOMPARE(added ? QString() : errorName(added.error().code), code);
        QCOMPARE(office.use.all()->size(), size_t {code.isEmpty() ? 1U : 0U});
    }

    void aLoginNeedsAKeyAndANameOfItsOwn()
    {
        Office office;
        COMPARE_ERROR(office.use.add(login(), {}, {}), ErrorCode::MissingAnswer);
        VERIFY_OK(office.use.add(login(), Office::key(), {}));
        COMPARE_ERROR(office.use.add(login(), Office::key(), {}), ErrorCode::ProviderExists);
    }

    void theBundleOfAPrivateCa()
    {
        Office office;
        COMPARE_ERROR(office.use.add(login(), Office::key(), office.dir.filePath(u"none"_s)),
                      ErrorCode::FileNotFound);
        COMPARE_ERROR(office.use.add(login(), Office::key(), office.dir.path()),
                      ErrorCode::IsADirectory);
        COMPARE_ERROR(office.use.add(login(), Office::key(), office.file("text")),
                      ErrorCode::MalformedInput);
        const QByteArray pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
        COMPARE_ERROR(office.use.add(login(), Office::key(),
                                     office.file(pem + "-----BEGIN PRIVATE KEY-----\n")),
                      ErrorCode::InvalidUsage);
        const auto added = office.use.add(login(), Office::key(), office.file(pem));
        VERIFY_OK(added);
        QFile::remove(office.dir.filePath(u"bundle.pem"_s)); // its content is kept
        office.network.answer(200, list);
        VERIFY_OK(awaited(office.use.list(u"Main"_s, {})));
        QCOMPARE(office.network.requests[0].caBundle, pem);
    }

    void listsWhatTheApiKnows()
    {
        Office office;
        VERIFY_OK(office.use.add(login(), Office::key(), {}));
        office.network.answer(200, list);
        const auto listed = awaited(office.use.list(u"Main"_s, {}));
        VERIFY_OK(listed);
        QCOMPARE(listed->size(), size_t {1});
        QCOMPARE(listed->front().name, u"Shop (eab-1)"_s);
        office.network.answer(204);
        VERIFY_OK(awaited(office.use.revoke(u"Main"_s, u"7"_s, {})));
        QCOMPARE(office.network.requests[1].method, QByteArray("PUT"));
    }

    void whatGoesWrongWhileAsking_data()
    {
        QTest::addColumn<int>("status"); // 0: none came
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("listing");
        QTest::addColumn<QString>("revoking");
        QTest::newRow("refused") << 403 << QByteArray("{}") << "remote_refused"
                                 << "remote_refused";
        QTest::newRow("a web page") << 200 << QByteArray("<html>") << "remote_refused"
                                    << "outcome_unknown";
        QTest::newRow("no answer") << 0 << QByteArray() << "unreachable"
                                   << "outcome_unknown";
        QTest::newRow("too often") << 429 << QByteArray() << "rate_limited"
                                   << "rate_limited";
    }
    void whatGoesWrongWhileAsking()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Office office;
        VERIFY_OK(office.use.add(login(), Office::key(), {}));
        for (int i = 0; i < 2; ++i) {
            if (status == 0)
                office.network.fail(Failure::TimedOut, ca::HttpPhase::Sent);
            else
                office.network.answer(status, body);
        }
        const auto listed = awaited(office.use.list(u"Main"_s, {}));
        QVERIFY(!listed);
        QTEST(errorName(listed.error().code), "listing");
        QVERIFY(!listed.error().subject.isEmpty());
        const auto revoked = awaited(office.use.revoke(u"Main"_s, u"7"_s, {}));
        QVERIFY(!revoked);
        QTEST(errorName(revoked.error().code), "revoking");
        QVERIFY(!revoked.error().subject.isEmpty());
    }

    void anApiWithoutAListSaysSo()
    {
        Office office;
        VERIFY_OK(office.use.add(login(ProviderKind::IotDm), Office::key(), {}));
        const auto listed = awaited(office.use.list(u"Main"_s, {}));
        const auto revoked = awaited(office.use.revoke(u"Main"_s, u"7"_s, {}));
        COMPARE_ERROR(listed, ErrorCode::UnsupportedAnswer);
        COMPARE_ERROR(revoked, ErrorCode::UnsupportedAnswer);
        for (const Error &error : {listed.error(), revoked.error()}) {
            const auto words = app::describe(error, app::Face::Terminal);
            QCOMPARE(words.headline,
                     u"The API behind “Main” only creates: it neither lists nor revokes."_s);
            QVERIFY2(words.hint.contains(u"DigiCert ONE"_s), qPrintable(words.hint));
        }
        COMPARE_ERROR(awaited(office.use.list(u"none"_s, {})), ErrorCode::NoSuchProvider);
        QVERIFY(office.network.requests.empty());
    }

    void supportSeesLoginsAndUsesNone()
    {
        Office office;
        VERIFY_OK(office.use.add(login(), Office::key(), {}));
        VERIFY_OK(office.reopenForSupport());
        QCOMPARE(office.use.all()->size(), size_t {1});
        COMPARE_ERROR(office.use.add(login(), Office::key(), {}), ErrorCode::NeedsOwner);
        COMPARE_ERROR(office.use.remove(u"Main"_s), ErrorCode::NeedsOwner);
        COMPARE_ERROR(awaited(office.use.list(u"Main"_s, {})), ErrorCode::NeedsOwner);
    }
};

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
