// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/uses/Providers.h"
#include "app/uses/VerifyWithCa.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"
#include "tests/support/Servers.h"

#include <QRegularExpression>
#include <QTimer>

using namespace eab;
using Kind = app::Creation::Kind;

// What only a real network shows: cancelling works at any time, and what is known then.

class TestAskServers : public QObject
{
    Q_OBJECT

private:
    MockServer m_server;
    ca::NetworkTransport m_network;

    /** Asks to stop once the server has got one more request. How long it took from then on until
     *  there was an answer; nothing when there was none. */
    template <typename T>
    std::optional<qint64> cancel(const QFuture<T> &future, std::stop_source &stop, size_t before)
    {
        QElapsedTimer since;
        QTimer watch;
        connect(&watch, &QTimer::timeout, &watch, [&] {
            if (!since.isValid() && m_server.log().size() > before) {
                since.start();
                stop.request_stop();
            }
        });
        watch.start(5);
        QFutureWatcher<T> watcher;
        QSignalSpy ended(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if ((!future.isFinished() && !ended.wait(20000)) || !since.isValid())
            return std::nullopt;
        return since.elapsed();
    }

private slots:
    void initTestCase() { QVERIFY(m_server.isUp()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_server.reset());
    }

    void aCreationIsCancelledWithinASecond_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("kind");
        QTest::newRow("told to wait: certainly not made")
            << u"429:600"_s << static_cast<int>(Kind::Refused);
        QTest::newRow("no answer yet: it may have been made")
            << u"stall:30"_s << static_cast<int>(Kind::Pending);
        QTest::newRow("an answer that drips") << u"drip:30"_s << static_cast<int>(Kind::Pending);
    }
    void aCreationIsCancelledWithinASecond()
    {
        QFETCH(QString, scenario);
        Desk desk;
        domain::Provider login;
        login.name = u"Main"_s;
        login.kind = domain::ProviderKind::IdenTrust;
        login.baseUrl = m_server.url({});
        app::Providers providers(desk.session, m_network);
        const QString bundle = desk.dir.filePath(u"ca.pem"_s);
        VERIFY_OK(writeFile(bundle, m_server.caBundle(), FileMode::OwnerOnly));
        VERIFY_OK(providers.add(login, Secret::copyOf(m_server.key(u"identrust"_s)), bundle));
        QVERIFY(m_server.plays(u"identrust"_s, {scenario}));
        const size_t before = m_server.log().size();
        app::CreateAtProvider use(desk.session, m_network);
        app::CreationRequest request;
        request.provider = u"Main"_s;
        request.values = {{u"customer_email"_s, u"a@shop.example"_s}};
        std::stop_source stop;
        bool waiting = false;
        auto asked = use.create(request, stop.get_token(), [&waiting](qint64) { waiting = true; });
        if (scenario.startsWith(u"429"_s)) // known for sure only once the answer is here
            QTRY_VERIFY_WITH_TIMEOUT(waiting, 20000);
        const auto took = cancel(asked, stop, before);
        QVERIFY(took.has_value());
        QVERIFY2(*took < 1000, qPrintable(QString::number(*took)));
        const auto creation = asked.takeResult();
        VERIFY_OK(creation);
        QTEST(static_cast<int>(creation->kind), "kind");
        QCOMPARE(use.pending()->size(), size_t {creation->kind == Kind::Pending ? 1U : 0U});
    }

    void aVerificationIsCancelledWithinASecond()
    {
        Desk desk;
        auto fields = typedPair();
        fields.directoryUrl = m_server.url(u"/acme/eab/directory"_s);
        const auto record = desk.records().add(std::move(fields));
        VERIFY_OK(record);
        const QString bundle = desk.dir.filePath(u"ca.pem"_s);
        VERIFY_OK(writeFile(bundle, m_server.caBundle(), FileMode::OwnerOnly));
        QVERIFY(m_server.plays(u"acme"_s, {u"stall:30"_s}));
        const size_t before = m_server.log().size();
        app::VerifyWithCa use(desk.session, m_network);
        app::VerifyOptions options;
        options.caBundle = bundle;
        options.agreeTerms = true;
        std::stop_source stop;
        auto asked = use.bind(record->id, options, stop.get_token());
        const auto took = cancel(asked, stop, before);
        QVERIFY(took.has_value());
        QVERIFY2(*took < 1000, qPrintable(QString::number(*took)));
        const auto report = asked.takeResult();
        VERIFY_OK(report);
        QVERIFY(report->outcome == domain::VerifyOutcome::Unreachable
                || report->outcome == domain::VerifyOutcome::OutcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestAskServers)
#include "tst_askservers.moc"
