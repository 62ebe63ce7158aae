// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/http/NetworkTransport.h"
#include "tests/support/Servers.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <thread>

using namespace eab;
using namespace eab::ca;

namespace {

const QString certCentral = QStringLiteral("/services/v2/key/acme-eab/tlm");

HttpRequest get(const QString &url, const QByteArray &caBundle = {})
{
    HttpRequest request;
    request.url = QUrl(url);
    request.caBundle = caBundle;
    request.timeout = std::chrono::seconds(20);
    return request;
}

QByteArray bytes(const Secret &secret)
{
    return secret.expose().toByteArray();
}

} // namespace

Q_DECLARE_METATYPE(eab::ca::HttpFailureKind)
Q_DECLARE_METATYPE(eab::ca::HttpPhase)

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private:
    /** A creation at the mock's CertCentral. */
    [[nodiscard]] HttpRequest creation() const
    {
        HttpRequest request = get(m_mock->url(certCentral), m_mock->caBundle());
        request.method = "POST";
        request.headers = {{"Content-Type", "application/json"},
                           {"X-DC-DEVKEY", m_mock->key(QStringLiteral("certcentral"))}};
        request.body
            = R"({"name":"tst","product_name_id":"ssl_basic","organization_id":946767,"validity_years":1})";
        return request;
    }
    [[nodiscard]] int creationsSeen() const
    {
        int count = 0;
        for (const auto &line : m_mock->log())
            count += line.value(QLatin1StringView("path")).toString() == certCentral ? 1 : 0;
        return count;
    }

    std::unique_ptr<MockServer> m_mock;
    NetworkTransport m_transport;

private slots:
    void initTestCase()
    {
        m_mock = std::make_unique<MockServer>();
        QVERIFY(m_mock->isUp());
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY(m_mock->reset());
    }
    void cleanupTestCase() { m_mock.reset(); }

    void bringsAnAnswerOverTls()
    {
        const auto outcome = m_transport.send(
            get(m_mock->url(QStringLiteral("/acme/eab/directory")), m_mock->caBundle()), {});
        QVERIFY2(outcome.answer, qPrintable(outcome.failure.detail));
        QCOMPARE(outcome.answer->status, 200);
        QCOMPARE(outcome.answer->header("content-type"), QByteArray("application/json"));
        QVERIFY(bytes(outcome.answer->body).contains("newAccount"));
        const auto seen = m_mock->log().back();
        QCOMPARE(seen.value(QLatin1StringView("plaintext")), QJsonValue(false));
        const auto headers = seen.value(QLatin1StringView("headers")).toObject();
        QVERIFY(headers.value(QLatin1StringView("User-Agent"))
                    .toString()
                    .startsWith(QLatin1StringView("eab-vault/")));
        QCOMPARE(headers.value(QLatin1StringView("Accept-Encoding")).toString(),
                 QStringLiteral("identity"));
    }

    void headHasHeadersAndNoBody()
    {
        auto request = get(m_mock->url(QStringLiteral("/acme/eab/new-nonce")), m_mock->caBundle());
        request.method = "HEAD";
        const auto outcome = m_transport.send(request, {});
        QVERIFY2(outcome.answer, qPrintable(outcome.failure.detail));
        QVERIFY(!outcome.answer->header("replay-nonce").isEmpty());
        QVERIFY(outcome.answer->body.isEmpty());
    }

    void tellsCertificatesApart_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("withBundle");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::newRow("expired") << "expired" << true << HttpFailureKind::TlsExpired;
        QTest::newRow("for another host") << "wronghost" << true << HttpFailureKind::TlsWrongHost;
        QTest::newRow("self-signed") << "selfsigned" << true << HttpFailureKind::TlsUntrusted;
        QTest::newRow("by a CA we do not know") << "good" << false << HttpFailureKind::TlsUntrusted;
    }
    void tellsCertificatesApart()
    {
        QFETCH(QString, mode);
        QFETCH(bool, withBundle);
        const MockServer server({QStringLiteral("--cert-mode"), mode});
        QVERIFY(server.isUp());
        auto request = get(server.url(certCentral), withBundle ? server.caBundle() : QByteArray());
        request.method = "POST";
        request.body = "{\"secret\":1}";
        const auto outcome = m_transport.send(request, {});
        QVERIFY(!outcome.answer);
        QTEST(outcome.failure.kind, "kind");
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
        for (const auto &line : server.log())
            QVERIFY(!line.contains(QLatin1StringView("body")));
    }

    void aBundleHoldsForOneRequestOnly()
    {
        const QString url = m_mock->url(QStringLiteral("/acme/eab/directory"));
        QVERIFY(m_transport.send(get(url, m_mock->caBundle()), {}).answer);
        QCOMPARE(m_transport.send(get(url), {}).failure.kind, HttpFailureKind::TlsUntrusted);
        const auto outcome = m_transport.send(get(url, "no certificate"), {});
        QCOMPARE(outcome.failure.kind, HttpFailureKind::TlsOther);
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
    }

    void speaksTls12()
    {
        const MockServer server({QStringLiteral("--tls-max"), QStringLiteral("1.2")});
        QVERIFY(
            m_transport
                .send(get(server.url(QStringLiteral("/acme/eab/directory")), server.caBundle()), {})
                .answer);
    }

    void refusesPlainHttp_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<HttpFailureKind>("kind");
        const auto refused = HttpFailureKind::PlainHttpRefused;
        QTest::newRow("loopback, not allowed") << "http://127.0.0.1:9/" << false << refused;
        QTest::newRow("another host, allowed") << "http://192.0.2.1/" << true << refused;
        QTest::newRow("a name that looks local")
            << "http://localhost.example.net/" << true << refused;
        QTest::newRow("a number that looks local")
            << "http://127.0.0.1.example.net/" << true << refused;
        QTest::newRow("any address at all") << "http://0.0.0.0/" << true << refused;
        QTest::newRow("another scheme") << "ftp://127.0.0.1/" << true << refused;
        QTest::newRow("a file") << "file:///etc/passwd" << true << HttpFailureKind::Other;
        QTest::newRow("a login in the URL")
            << "https://user:word@127.0.0.1/" << false << HttpFailureKind::Other;
        QTest::newRow("nothing") << "" << true << HttpFailureKind::Other;
    }
    void refusesPlainHttp()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        auto request = get(url);
        request.allowHttp = allowed;
        const auto outcome = m_transport.send(request, {});
        QVERIFY(!outcome.answer);
        QTEST(outcome.failure.kind, "kind");
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
    }

    void plainHttpOnLoopbackWhenAllowed()
    {
        auto request = get(m_mock->plainUrl(QStringLiteral("/_mock/state")));
        request.allowHttp = true;
        QVERIFY(m_transport.send(request, {}).answer);
        QVERIFY(request.url.port() > 0);
        // By its name as well, where a computer knows that name; a bare one does not.
        request.url.setHost(QStringLiteral("localhost"));
        const auto named = m_transport.send(request, {});
        QVERIFY(named.answer || named.failure.kind == HttpFailureKind::NameNotFound);
    }

    void bringsEveryStatus_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("status");
        for (const auto &[scenario, status] : std::initializer_list<std::pair<const char *, int>> {
                 {"ok", 201},
                 {"empty204", 204},
                 {"emptybody", 201},
                 {"html200", 200},
                 {"500", 500},
                 {"502html", 502},
                 {"503:7", 503},
                 {"429:7", 429},
                 {"forbidden", 403},
                 {"redirect:https://127.0.0.1:9/", 302},
                 {"redirect307:https://127.0.0.1:9/", 307},
                 {"chunked", 201},
                 {"bom", 201},
                 {"dupheaders", 201},
             })
            QTest::newRow(scenario) << scenario << status;
    }
    void bringsEveryStatus()
    {
        QFETCH(QString, scenario);
        const int before = creationsSeen();
        QVERIFY(m_mock->plays(QStringLiteral("certcentral"), {scenario}));
        const auto outcome = m_transport.send(creation(), {});
        QVERIFY2(outcome.answer, qPrintable(outcome.failure.detail));
        QTEST(outcome.answer->status, "status");
        QCOMPARE(creationsSeen(), before + 1); // redirects are not followed either
        if (outcome.answer->status == 429 || outcome.answer->status == 503)
            QCOMPARE(outcome.answer->retryAfter(QDateTime()), std::optional<qint64>(7));
        if (scenario == QLatin1StringView("emptybody"))
            QVERIFY(outcome.answer->body.isEmpty());
    }

    void aWrongKeyIsAnAnswer()
    {
        auto request = creation();
        request.headers[1].second = "wrong";
        const auto outcome = m_transport.send(request, {});
        QVERIFY2(outcome.answer, qPrintable(outcome.failure.detail));
        QCOMPARE(outcome.answer->status, 401);
        QVERIFY(!outcome.answer->body.isEmpty());
    }

    // Qt alone would repeat some of these up to three times: each would make another credential.
    void sendsACreationOnceAndSaysItWasSent_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<HttpFailureKind>("kind");
        QTest::addColumn<bool>("partial");
        const auto broken = HttpFailureKind::BrokenOff;
        QTest::newRow("closed before it acted") << "drop_before_create" << broken << false;
        QTest::newRow("closed after it acted") << "drop_after_create" << broken << false;
        QTest::newRow("reset after it acted") << "rst_after_create" << broken << false;
        QTest::newRow("half an answer") << "truncated" << broken << true;
        QTest::newRow("more announced than sent") << "badlength" << broken << true;
        QTest::newRow("no answer in time") << "stall:30" << HttpFailureKind::TimedOut << false;
        QTest::newRow("drop by drop") << "drip:30" << HttpFailureKind::TimedOut << true;
        QTest::newRow("a flood") << "bigbody:20" << HttpFailureKind::BodyTooLarge << true;
    }
    void sendsACreationOnceAndSaysItWasSent()
    {
        QFETCH(QString, scenario);
        QFETCH(bool, partial);
        QVERIFY(m_mock->plays(QStringLiteral("certcentral"), {scenario}));
        auto request = creation();
        request.timeout = std::chrono::milliseconds(1500);
        if (scenario.startsWith(QLatin1StringView("bigbody")))
            request.timeout = std::chrono::seconds(20);
        const int before = creationsSeen();
        const auto outcome = m_transport.send(request, {});
        QVERIFY(!outcome.answer);
        QTEST(outcome.failure.kind, "kind");
        QCOMPARE(outcome.failure.phase, HttpPhase::Sent);
        QCOMPARE(creationsSeen(), before + 1);
        QCOMPARE(!outcome.partialBody.isEmpty(), partial);
        QCOMPARE(outcome.partialStatus != 0, partial);
        QVERIFY(outcome.partialBody.size() <= request.mostBytes);
    }

    void isCancelledWithinASecond_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("waiting for an answer") << "slow:30";
        QTest::newRow("reading one drop by drop") << "drip:60";
    }
    void isCancelledWithinASecond()
    {
        QFETCH(QString, scenario);
        QVERIFY(m_mock->plays(QStringLiteral("certcentral"), {scenario}));
        const int before = creationsSeen();
        std::stop_source stop;
        HttpOutcome outcome;
        std::thread worker([&] { outcome = m_transport.send(creation(), stop.get_token()); });
        // Until it has arrived there; `slow` writes its line when it is done, the drip at once.
        if (scenario.startsWith(QLatin1StringView("drip")))
            QTRY_COMPARE(creationsSeen(), before + 1);
        QElapsedTimer clock;
        clock.start();
        stop.request_stop();
        worker.join();
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(!outcome.answer);
        QCOMPARE(outcome.failure.kind, HttpFailureKind::Cancelled);
    }

    void cancelledBeforehandSendsNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const int before = creationsSeen();
        const auto outcome = m_transport.send(creation(), stop.get_token());
        QCOMPARE(outcome.failure.kind, HttpFailureKind::Cancelled);
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
        QCOMPARE(creationsSeen(), before);
    }

    void nobodyThere()
    {
        quint16 port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        auto request = creation();
        request.url.setPort(port);
        auto outcome = m_transport.send(request, {});
        QCOMPARE(outcome.failure.kind, HttpFailureKind::ConnectionRefused);
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
    }

    void silenceBeforeTlsIsNotSent()
    {
        QTcpServer silent; // takes the connection and never speaks
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto request = creation();
        request.url.setPort(silent.serverPort());
        request.timeout = std::chrono::milliseconds(500);
        const auto outcome = m_transport.send(request, {});
        QCOMPARE(outcome.failure.kind, HttpFailureKind::TimedOut);
        QCOMPARE(outcome.failure.phase, HttpPhase::NotSent);
    }

    void readsWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::newRow("garbage") << QByteArray("hello, who is there?\r\n\r\n") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half a header") << QByteArray("HTTP/1.1 200 O") << 0;
        QTest::newRow("a chunk that ends early")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc") << 0;
        QTest::newRow("packed although not asked for")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                          "3\r\n\r\nabc")
            << 200;
        QTest::newRow("repeated headers")
            << QByteArray("HTTP/1.1 200 OK\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n")
            << 200;
        QTest::newRow("until it closes") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << 200;
        QTest::newRow("asks for a login")
            << QByteArray("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic "
                          "realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}")
            << 401;
    }
    void readsWhatIsNoHttp()
    {
        QFETCH(QByteArray, reply);
        QFETCH(int, status);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &reply] {
                if (!socket->readAll().contains("{}"))
                    return;
                socket->write(reply);
                socket->disconnectFromHost();
            });
        });
        auto request = get(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
        request.allowHttp = true;
        request.method = "POST";
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{}";
        request.timeout = std::chrono::seconds(5);
        const auto outcome = m_transport.send(request, {});
        QCOMPARE(connections, 1);
        if (status == 0) {
            QVERIFY(!outcome.answer);
            QCOMPARE(outcome.failure.phase, HttpPhase::Sent);
            QCOMPARE(outcome.failure.kind, HttpFailureKind::BrokenOff);
            return;
        }
        QVERIFY2(outcome.answer, qPrintable(outcome.failure.detail));
        QCOMPARE(outcome.answer->status, status);
        if (reply.contains("X-A"))
            QCOMPARE(outcome.answer->header("x-a"), QByteArray("1, 2"));
        if (reply.contains("abc"))
            QCOMPARE(bytes(outcome.answer->body), QByteArray("abc"));
    }

    void severalThreadsAtOnce()
    {
        std::vector<std::thread> threads;
        threads.reserve(4);
        std::atomic<int> answers = 0;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                const auto outcome = m_transport.send(
                    get(m_mock->url(QStringLiteral("/acme/eab/directory")), m_mock->caBundle()),
                    {});
                answers += outcome.answer ? 1 : 0;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(answers.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
