// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"
#include "app/uses/Inbox.h"
#include "app/uses/Providers.h"
#include "app/uses/RecordFacts.h"
#include "app/words/ErrorText.h"
#include "ca/acme/AccountKey.h"
#include "domain/ProviderFacts.h"
#include "domain/RecordJson.h"
#include "domain/VerifyReport.h"
#include "vault/OpenVault.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/Killed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThreadPool>

#include <set>

using namespace eab;
using domain::Intent;
using domain::Provider;
using domain::ProviderKind;
using Kind = app::Creation::Kind;
using Failure = ca::HttpFailureKind;
using State = domain::Intent::State;

namespace {

const QByteArray apiKey = "planted-api-key-0815";
const QByteArray hmac = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

QByteArray withHmac(QByteArray answer)
{
    return answer.replace('@', hmac);
}

const QByteArray pair
    = withHmac(R"({"acme_directory_url": "https://acme.example/v2/acme/directory/",
 "ext_act_kid": "kid-43", "ext_act_hmac": "@"})");

Provider login(ProviderKind kind)
{
    Provider provider;
    provider.name = u"Main"_s;
    provider.kind = kind;
    provider.baseUrl = u"https://api.example"_s;
    if (kind == ProviderKind::IotDm || kind == ProviderKind::IdenTrust)
        provider.directoryUrl = u"https://acme.example/directory"_s;
    return provider;
}

QJsonObject values(ProviderKind kind)
{
    if (kind == ProviderKind::IotDm)
        return {{u"name"_s, u"Shop"_s}, {u"account_id"_s, u"account"_s}};
    if (kind == ProviderKind::IdenTrust)
        return {{u"customer_email"_s, u"customer@shop.example"_s}};
    return {{u"name"_s, u"Shop"_s},
            {u"product_name_id"_s, u"ssl_plus"_s},
            {u"organization_id"_s, 1},
            {u"validity_years"_s, 1}};
}

QByteArray header(const ca::HttpRequest &request, const QByteArray &name)
{
    for (const auto &[known, value] : request.headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject sent(const ca::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/** A desk with a login at an API. */
struct Office : Desk
{
    FakeTransport network;
    app::Providers providers {session, network};
    qint64 drawnMost = -1; //!< what chance was asked for at last; it draws the least
    app::CreateAtProvider use {session, network, nullptr, [this](qint64 most) {
                                   drawnMost = most;
                                   return qint64 {0};
                               }};
    ProviderKind kind;

    explicit Office(ProviderKind provider = ProviderKind::CertCentral)
        : Office(login(provider))
    { }
    explicit Office(const Provider &provider)
        : kind(provider.kind)
    {
        if (!providers.add(provider, Secret::copyOf(apiKey), {}))
            qFatal("there is no login to test with");
    }

    Result<app::Creation> create(app::CreationRequest request, std::stop_token stop = {},
                                 std::function<void(qint64)> waiting = {})
    {
        request.provider = u"Main"_s;
        if (request.values.isEmpty())
            request.values = values(kind);
        return awaited(use.create(std::move(request), std::move(stop), std::move(waiting)));
    }
    Result<app::Creation> create() { return create(app::CreationRequest()); }
    /** What the provider was asked and answered about a record. */
    QJsonObject facts(const QString &id)
    {
        return domain::toJson(app::RecordFacts(session).ofRecord(id).value());
    }
    Intent only()
    {
        const auto all = use.all();
        return all && all->size() == 1 ? all->front() : Intent();
    }
    /** Everything a person or a log may get to see, in one text. */
    QByteArray shown(const app::Creation &creation)
    {
        QByteArray text;
        const Intent intent = only();
        text += QJsonDocument(intent.request).toJson() + intent.detail.toUtf8()
            + intent.name.toUtf8();
        if (creation.error) {
            const auto words = app::describe(*creation.error, app::Face::Terminal);
            text += creation.error->detail.toUtf8() + words.headline.toUtf8() + words.hint.toUtf8();
        }
        const auto saved = records().all();
        for (const auto &record : *saved)
            text += QJsonDocument(domain::toJson(record)).toJson()
                + QJsonDocument(facts(record.id)).toJson();
        return text;
    }
};

/** Ends the process as soon as a creation in the vault has come so far. */
class MortalClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        if (session != nullptr && session->isUnlocked()) {
            const auto intents = session->vault()->providers().intents();
            if (intents && !intents->empty() && intents->front().state == until)
                ::kill(::getpid(), SIGKILL);
        }
        return samples::now;
    }

    app::Session *session = nullptr;
    State until = State::Settled;
};

} // namespace

Q_DECLARE_METATYPE(ca::HttpPhase)
Q_DECLARE_METATYPE(ProviderKind)

class TestCreateAtProvider : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theIntentIsOnTheDiskBeforeAnythingLeaves()
    {
        Office office;
        office.network.answer(201, pair);
        Intent found;
        bool underWay = false;
        office.network.onRequest = [&](const ca::HttpRequest &) {
            onMainThread([&] {
                found = office.only();
                underWay = office.use.isUnderWay(found.id) && office.use.isBusy();
            });
        };
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(found.state == State::Started && underWay);
        QCOMPARE(found.request, sent(office.network.requests.front()));
        QCOMPARE(found.name, sent(office.network.requests.front())[u"name"_s].toString());
        QVERIFY(!office.use.isBusy());
    }

    void whatAnswersBecome_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("error");
        const QByteArray error
            = R"({"errors":[{"code":"not_found|product","message":"No such."}]})";
        QTest::newRow("a pair: saved") << 201 << pair << "saved"
                                       << "done"
                                       << "";
        QTest::newRow("refused") << 404 << error << "refused"
                                 << "refused"
                                 << "remote_refused";
        QTest::newRow("a redirect: not followed") << 302 << QByteArray() << "refused"
                                                  << "refused"
                                                  << "remote_refused";
        QTest::newRow("an error of the server's: unknown") << 500 << error << "pending"
                                                           << "unknown"
                                                           << "outcome_unknown";
        QTest::newRow("a web page: unknown") << 200 << QByteArray("<html><body>Log in") << "pending"
                                             << "unknown"
                                             << "outcome_unknown";
        QTest::newRow("nothing: unknown") << 204 << QByteArray() << "pending"
                                          << "unknown"
                                          << "outcome_unknown";
        QTest::newRow("other names: unknown")
            << 201 << QByteArray(R"({"mac": "abcd"})") << "pending"
            << "unknown"
            << "outcome_unknown";
        QTest::newRow("no HMAC key: made without a usable key")
            << 201 << QByteArray(R"({"ext_act_kid": "kid-43"})") << "pending"
            << "unknown"
            << "malformed_answer";
        QTest::newRow("a short HMAC key: made without a usable key")
            << 201 << QByteArray(R"({"ext_act_kid": "kid-43", "ext_act_hmac": "AAECAwQFBgc"})")
            << "pending"
            << "unknown"
            << "malformed_answer";
    }
    void whatAnswersBecome()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        Office office;
        office.network.answer(status, body);
        const auto creation = office.create();
        VERIFY_OK(creation);
        const char *names[] {"saved", "pending", "refused"};
        QCOMPARE(QString::fromLatin1(names[static_cast<int>(creation->kind)]), kind);
        QTEST(domain::intentStateName(office.only().state), "state");
        QTEST(creation->error ? errorName(creation->error->code) : QString(), "error");
        QCOMPARE(office.only().httpStatus, status);
        QCOMPARE(office.network.requests.size(), size_t {1});
        QCOMPARE(office.records().all()->size(), size_t {kind == u"saved"_s ? 1U : 0U});
        // What may hold the only copy of a key stays, sealed.
        const auto raw = office.use.rawAnswer(office.only().id);
        VERIFY_OK(raw);
        QCOMPARE(raw->expose().contains(body) && !raw->isEmpty(), kind == u"pending"_s);
        const auto pending = office.use.pending();
        VERIFY_OK(pending);
        QCOMPARE(pending->size(), size_t {kind == u"pending"_s ? 1U : 0U});
    }

    void whatNeverAnsweredBecomes_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<ca::HttpPhase>("phase");
        QTest::addColumn<bool>("pending");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, Failure failure, ca::HttpPhase phase, bool pending,
                            const char *error) {
            QTest::newRow(name) << failure << phase << pending << QString::fromLatin1(error);
        };
        const auto before = ca::HttpPhase::NotSent;
        const auto after = ca::HttpPhase::Sent;
        row("no such name", Failure::NameNotFound, before, false, "unreachable");
        row("a wrong certificate", Failure::TlsWrongHost, before, false, "tls_failed");
        row("plain http", Failure::PlainHttpRefused, before, false, "plain_http_refused");
        row("cancelled before it was sent", Failure::Cancelled, before, false, "cancelled");
        row("too slow to connect", Failure::TimedOut, before, false, "unreachable");
        row("cancelled after it was sent", Failure::Cancelled, after, true, "outcome_unknown");
        row("no answer in time", Failure::TimedOut, after, true, "outcome_unknown");
        row("broken off", Failure::BrokenOff, after, true, "outcome_unknown");
        row("too large", Failure::BodyTooLarge, after, true, "outcome_unknown");
    }
    void whatNeverAnsweredBecomes()
    {
        QFETCH(Failure, failure);
        QFETCH(ca::HttpPhase, phase);
        QFETCH(bool, pending);
        Office office;
        office.network.fail(failure, phase);
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(creation->kind == (pending ? Kind::Pending : Kind::Refused));
        QTEST(errorName(creation->error->code), "error");
        QCOMPARE(office.use.pending()->size(), size_t {pending ? 1U : 0U});
        QCOMPARE(office.network.requests.size(), size_t {1}); // never repeated by itself
    }

    void aRefusalThatBrokeOffIsARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::newRow("refused") << 403 << "remote_refused";
        QTest::newRow("asked too often") << 429 << "rate_limited";
    }
    void aRefusalThatBrokeOffIsARefusal()
    {
        QFETCH(int, status);
        Office office;
        ca::HttpOutcome outcome;
        outcome.failure = {ca::HttpPhase::Sent, Failure::BrokenOff, u"scripted"_s};
        outcome.partialStatus = status;
        outcome.partialBody = Secret::copyOf("{\"errors\":");
        for (int i = 0; i < 5; ++i) {
            office.network.onRequest = {};
            ca::HttpOutcome again;
            again.failure = outcome.failure;
            again.partialStatus = status;
            again.partialBody = outcome.partialBody.clone();
            office.network.outcome(std::move(again));
        }
        std::stop_source stop;
        const auto creation
            = office.create({}, stop.get_token(), [&](qint64) { stop.request_stop(); });
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Refused);
        QTEST(errorName(creation->error->code), "error");
        QVERIFY(office.use.pending()->empty());
    }

    void waitsAsLongAsItIsTold_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QList<qint64>>("told");
        QTest::newRow("seconds") << QByteArray("1") << QList<qint64> {1, 0};
        QTest::newRow("a date") << samples::now.addSecs(1)
                                       .toUTC()
                                       .toString(u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                                       .toLatin1()
                                << QList<qint64> {1, 0};
        QTest::newRow("at once") << QByteArray("0") << QList<qint64> {0};
    }
    void waitsAsLongAsItIsTold()
    {
        QFETCH(QByteArray, after);
        Office office;
        office.network.answer(429, {}, {{"retry-after", after}}).answer(201, pair);
        QList<qint64> told;
        bool here = true;
        const auto creation = office.create({}, {}, [&](qint64 left) {
            told << left;
            here = here && QThread::currentThread() == office.use.thread();
        });
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Saved && here);
        QTEST(told, "told");
        QCOMPARE(sent(office.network.requests[0]), sent(office.network.requests[1]));
        QCOMPARE(office.use.all()->size(), size_t {1});
    }

    void aWaitCanBeCancelled_data()
    {
        QTest::addColumn<ca::HttpPhase>("unused");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qint64>("first");
        QTest::newRow("told how long") << ca::HttpPhase::Sent << QByteArray("600") << qint64 {600};
        QTest::newRow("told nothing: a little longer each time")
            << ca::HttpPhase::Sent << QByteArray() << qint64 {2};
    }
    void aWaitCanBeCancelled()
    {
        QFETCH(QByteArray, after);
        Office office;
        FakeTransport::Headers headers;
        if (!after.isEmpty())
            headers.insert("retry-after", after);
        office.network.answer(429, {}, headers).answer(201, pair);
        std::stop_source stop;
        qint64 first = -1;
        QElapsedTimer sinceCancelled;
        const auto creation = office.create({}, stop.get_token(), [&](qint64 left) {
            if (first < 0)
                first = left;
            sinceCancelled.start();
            stop.request_stop();
        });
        VERIFY_OK(creation);
        QVERIFY(sinceCancelled.elapsed() < 1000);
        QTEST(first, "first");
        QCOMPARE(office.drawnMost, after.isEmpty() ? first : -1); // told nothing: up to twice that
        QVERIFY(creation->kind == Kind::Refused);
        QCOMPARE(errorName(creation->error->code), u"rate_limited"_s);
        QCOMPARE(office.network.requests.size(), size_t {1});
        QVERIFY(office.use.pending()->empty());
    }

    void chanceDelaysTheNextTry()
    {
        Office office;
        office.network.answer(429);
        std::stop_source stop;
        qint64 first = -1;
        app::CreateAtProvider use(office.session, office.network, nullptr,
                                  [](qint64 most) { return most; });
        const auto creation = awaited(use.create({u"Main"_s, values(office.kind), {}, {}, false},
                                                 stop.get_token(), [&](qint64 left) {
                                                     first = std::max(first, left);
                                                     stop.request_stop();
                                                 }));
        VERIFY_OK(creation);
        QCOMPARE(first, 4);
        // By itself it draws all there is to draw, and nothing else.
        std::set<qint64> drawn;
        while (drawn.size() < 3)
            drawn.insert(app::systemChance()(2));
        QCOMPARE(drawn, (std::set<qint64> {0, 1, 2}));
    }

    void givesUpInTheEnd_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("tries");
        QTest::newRow("five tries") << QByteArray("0") << qsizetype {5};
        QTest::newRow("more than a quarter of an hour") << QByteArray("901") << qsizetype {1};
    }
    void givesUpInTheEnd()
    {
        QFETCH(QByteArray, after);
        Office office;
        for (int i = 0; i < 9; ++i)
            office.network.answer(429, R"({"errors":[{"code":"request_limit_exceeded"}]})",
                                  {{"retry-after", after}});
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Refused);
        QCOMPARE(errorName(creation->error->code), u"rate_limited"_s);
        QCOMPARE(creation->retryAfter.value_or(-1), after.toLongLong());
        QTEST(static_cast<qsizetype>(office.network.requests.size()), "tries");
    }

    void aLockedVaultTakesTheAnswerIntoItsLetterBox()
    {
        Office office;
        office.network.answer(201, pair);
        office.network.onRequest
            = [&](const ca::HttpRequest &) { onMainThread([&] { office.session.lock(); }); };
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Pending);
        QCOMPARE(errorName(creation->error->code), u"locked"_s);
        QCOMPARE(office.session.inboxCount(), 1);
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        QVERIFY(office.only().state == State::Started);

        // It is no message, and nobody is offered it as one.
        app::Inbox box(office.session);
        const auto letters = box.letters();
        VERIFY_OK(letters);
        QCOMPARE(letters->size(), 1);
        const auto message = box.open(letters->constFirst());
        VERIFY_OK(message);
        QVERIFY(!message->has_value());
        QCOMPARE(app::Inbox(office.session).answers(), 1);

        const auto pending = office.use.pending();
        VERIFY_OK(pending);
        QVERIFY(pending->empty());
        QVERIFY(office.only().state == State::Done);
        QCOMPARE(office.session.inboxCount(), 0);
        QCOMPARE(office.records().all()->front().kid, u"kid-43"_s);
    }

    void alsoWhenSupportOrAReaderHasOpenedIt_data()
    {
        QTest::addColumn<bool>("support");
        QTest::newRow("a support login") << true;
        QTest::newRow("opened to look only") << false;
    }
    void alsoWhenSupportOrAReaderHasOpenedIt()
    {
        QFETCH(bool, support);
        Office office;
        office.network.answer(201, pair);
        office.network.onRequest = [&](const ca::HttpRequest &) {
            onMainThread([&] {
                const auto done
                    = support ? office.reopenForSupport() : office.reopen(app::Access::LookOnly);
                VERIFY_OK(done);
            });
        };
        VERIFY_OK(office.create());
        QCOMPARE(office.session.inboxCount(), 1);
        VERIFY_OK(office.reopen());
        QVERIFY(office.use.pending()->empty());
        QCOMPARE(office.records().all()->size(), size_t {1});
    }

    void anAnswerGoesToTheVaultThatAsked()
    {
        Office office;
        office.network.answer(201, pair);
        const QString first = office.vaultPath();
        const QString second = office.dir.filePath(u"other.eabvault"_s);
        Desk::copy(first, second);
        office.network.onRequest = [&](const ca::HttpRequest &) {
            onMainThread([&] {
                office.session.setFolder(second);
                VERIFY_OK(office.session.unlock(office.recoveryCode));
            });
        };
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Pending);
        QVERIFY(office.records().all()->empty());
        office.session.setFolder(first);
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        QVERIFY(office.use.pending()->empty());
        QCOMPARE(office.records().all()->size(), size_t {1});
    }

    void oneLetterThatCannotBeFiledHoldsUpNoOther()
    {
        Office office;
        office.network.answer(201, pair);
        office.network.onRequest
            = [&](const ca::HttpRequest &) { onMainThread([&] { office.session.lock(); }); };
        VERIFY_OK(office.session.putIntoInbox(u"provider-answer:c-nobody"_s, "raw"));
        VERIFY_OK(office.create());
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        const auto pending = office.use.pending();
        VERIFY_OK(pending);
        QVERIFY(office.only().state == State::Done);
        QCOMPARE(office.session.inboxCount(), 1); // what belongs to nothing is not thrown away
    }

    void nothingIsDealtWithWhileItIsUnderWayOrUnread()
    {
        Office office;
        office.network.answer(201, pair);
        State whileUnderWay = State::Settled;
        office.network.onRequest = [&](const ca::HttpRequest &) {
            onMainThread([&] {
                const auto settled = office.use.settle(office.only().id);
                whileUnderWay = settled->state;
                office.session.lock();
            });
        };
        VERIFY_OK(office.create());
        QVERIFY(whileUnderWay == State::Started);
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        // Its answer is read first; then there is nothing left to deal with.
        const auto settled = office.use.settle(office.only().id);
        VERIFY_OK(settled);
        QVERIFY(settled->state == State::Done);
        QCOMPARE(office.records().all()->size(), size_t {1});
    }

    void whatIsUnknownIsDealtWithByAPerson()
    {
        Office office;
        office.network.fail(Failure::TimedOut, ca::HttpPhase::Sent);
        VERIFY_OK(office.create());
        const QSignalSpy changed(&office.use, &app::CreateAtProvider::intentsChanged);
        const auto settled = office.use.settle(office.only().id);
        VERIFY_OK(settled);
        QVERIFY(settled->state == State::Settled);
        QCOMPARE(changed.size(), 1);
        VERIFY_OK(office.use.settle(office.only().id)); // twice is once
        QVERIFY(office.use.pending()->empty());
        QCOMPARE(office.use.all()->size(), size_t {1});
        COMPARE_ERROR(office.use.settle(u"c-nobody"_s), ErrorCode::NoSuchIntent);
        COMPARE_ERROR(office.use.rawAnswer(u"c-nobody"_s), ErrorCode::NoSuchIntent);
    }

    void survivesBeingKilled_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("state");
        QTest::newRow("before it is sent") << "before"
                                           << "started";
        QTest::newRow("after it was sent") << "sent"
                                           << "started";
        QTest::newRow("with the answer kept") << "kept"
                                              << "done";
        QTest::newRow("with the record saved") << "saved"
                                               << "done";
    }
    void survivesBeingKilled()
    {
        QFETCH(QString, when);
        Office office;
        office.session.lock();
        QThreadPool::globalInstance()->waitForDone(); // a forked process has no other threads
        QVERIFY(diesDuring([&] {
            MortalClock clock;
            app::Session session(clock, office.keychain);
            session.setFolder(office.vaultPath());
            if (!session.unlock(office.recoveryCode))
                ::_exit(1);
            clock.session = &session;
            if (when == u"kept"_s)
                clock.until = State::Answered;
            FakeTransport network;
            network.answer(201, pair);
            network.onRequest = [&](const ca::HttpRequest &) {
                if (when == u"before"_s || when == u"sent"_s)
                    ::kill(::getpid(), SIGKILL);
            };
            if (when == u"saved"_s)
                QObject::connect(&session, &app::Session::recordsChanged, &session,
                                 [] { ::kill(::getpid(), SIGKILL); });
            app::CreateAtProvider use(session, network);
            std::ignore = awaited(
                use.create({u"Main"_s, values(ProviderKind::CertCentral), {}, {}, false}, {}));
        }));
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        const auto pending = office.use.pending();
        VERIFY_OK(pending);
        QTEST(domain::intentStateName(office.only().state), "state");
        const bool saved = office.only().state == State::Done;
        QCOMPARE(pending->size(), size_t {saved ? 0U : 1U});
        const auto records = office.records().all();
        QCOMPARE(records->size(), size_t {saved ? 1U : 0U});
        if (saved)
            QCOMPARE(office.only().recordId, records->front().id);
    }

    void aFiledLeftoverHasTheTimeOfItsCreation()
    {
        Office office;
        office.network.answer(201, pair);
        office.network.onRequest
            = [&](const ca::HttpRequest &) { onMainThread([&] { office.session.lock(); }); };
        VERIFY_OK(office.create());
        office.clock.advance(3 * 86400);
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        VERIFY_OK(office.use.pending());
        QCOMPARE(office.records().all()->front().orderedAt, samples::now);
    }

    void theNameGetsAMark_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("short") << u"Shop"_s << u"Shop (eab-"_s;
        QTest::newRow("as long as allowed")
            << QString(255, u'x') << QString(242, u'x') + u" (eab-"_s;
        QTest::newRow("no character is cut in two")
            << QString(241, u'x') + u"\U0001F600\U0001F600\U0001F600"_s
            << QString(241, u'x') + u" (eab-"_s;
    }
    void theNameGetsAMark()
    {
        QFETCH(QString, typed);
        QFETCH(QString, beginning);
        Office office(ProviderKind::IotDm);
        QStringList names;
        for (int i = 0; i < 2; ++i) {
            office.network.answer(500);
            auto asked = values(ProviderKind::IotDm);
            asked.insert(u"name"_s, typed);
            app::CreationRequest request;
            request.values = asked;
            VERIFY_OK(office.create(request));
            names << sent(office.network.requests.back())[u"name"_s].toString();
            QVERIFY2(names.back().startsWith(beginning), qPrintable(names.back()));
            QVERIFY(names.back().size() <= 255 && names.back().endsWith(u')'));
        }
        QVERIFY(names[0] != names[1]);
    }

    void anEmailAddressStaysAsItIs()
    {
        Office office(ProviderKind::IdenTrust);
        office.network.answer(200, withHmac(R"({"id": 1, "kid": "kid-uuid", "resellerCode": "R",
            "email": "someone", "revoked": false, "deleted": false, "hmacKey": "@="})"));
        const auto creation = office.create();
        VERIFY_OK(creation);
        QCOMPARE(office.only().name, u"customer@shop.example"_s);
        QCOMPARE(sent(office.network.requests[0])[u"customer_email"_s].toString(),
                 office.only().name);
        QCOMPARE(header(office.network.requests[0], "Authorization"), apiKey);
        QCOMPARE(creation->record.email, u"customer@shop.example"_s);
        QCOMPARE(creation->record.directoryUrl, u"https://acme.example/directory"_s);
        QVERIFY(creation->remarks
                == std::vector<domain::ProviderRemark> {domain::ProviderRemark::ConvertedBase64});
        const QJsonObject facts = office.facts(creation->record.id);
        QCOMPARE(facts[u"resellerCode"_s].toString(), u"R"_s);
        QCOMPARE(facts[u"customer_email"_s].toString(), u"customer@shop.example"_s);
    }

    void aClientsSecretIsExchangedForAToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error"); // empty: the creation is asked for
        QTest::newRow("a token") << 200
                                 << QByteArray(R"({"access_token": "tok", "token_type": "Bearer"})")
                                 << "";
        QTest::newRow("refused") << 401 << QByteArray(R"({"error": "invalid_client"})")
                                 << "remote_refused";
        QTest::newRow("no token") << 200 << QByteArray("{}") << "remote_refused";
        QTest::newRow("a failing server") << 500 << QByteArray() << "remote_refused";
        QTest::newRow("asked too often") << 429 << QByteArray() << "remote_refused";
    }
    void aClientsSecretIsExchangedForAToken()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        Provider provider = login(ProviderKind::IdenTrust);
        provider.keyMode = domain::KeyMode::ClientCredentials;
        provider.tokenUrl = u"https://login.example/token"_s;
        provider.clientId = u"client"_s;
        Office office(provider);
        office.network.answer(status, body);
        if (error.isEmpty())
            office.network.answer(500);
        const auto creation = office.create();
        VERIFY_OK(creation);
        QCOMPARE(office.network.requests[0].url, QUrl(provider.tokenUrl));
        QCOMPARE(sent(office.network.requests[0])[u"client_secret"_s].toString(),
                 QString::fromLatin1(apiKey));
        if (error.isEmpty()) {
            QCOMPARE(header(office.network.requests[1], "Authorization"), QByteArray("Bearer tok"));
            QVERIFY(!office.network.requests[1].body.contains(apiKey));
            QVERIFY(creation->kind == Kind::Pending);
            return;
        }
        QCOMPARE(office.network.requests.size(), size_t {1});
        QVERIFY(creation->kind == Kind::Refused);
        QCOMPARE(errorName(creation->error->code), error);
    }

    void theDirectoryOfACreationComesBeforeTheLogins_data()
    {
        QTest::addColumn<QString>("ofLogin");
        QTest::addColumn<QString>("ofCreation");
        QTest::addColumn<QString>("kept");
        const QString one = u"https://acme.example/TLS-90d/directory"_s;
        const QString other = u"https://acme.example/TLS-1y/directory"_s;
        QTest::newRow("the login's") << one << QString() << one;
        QTest::newRow("its own") << one << other << other;
        QTest::newRow("its own alone") << QString() << other << other;
    }
    void theDirectoryOfACreationComesBeforeTheLogins()
    {
        QFETCH(QString, ofLogin);
        QFETCH(QString, ofCreation);
        QFETCH(QString, kept);
        Provider provider = login(ProviderKind::IdenTrust);
        provider.directoryUrl = ofLogin;
        Office office(provider);
        office.network.answer(200, withHmac(R"({"kid": "kid-uuid", "hmacKey": "@"})"));
        app::CreationRequest request;
        request.values = values(ProviderKind::IdenTrust);
        if (!ofCreation.isEmpty())
            request.values.insert(domain::directoryParameter, ofCreation);
        const auto creation = office.create(request);
        VERIFY_OK(creation);
        QCOMPARE(creation->record.directoryUrl, kept);
        QVERIFY(creation->remarks.empty());
        QCOMPARE(sent(office.network.requests[0]).keys(), QStringList {u"customer_email"_s});
        // Asked for again, it is asked for with the same directory.
        QCOMPARE(app::CreateAtProvider::valuesAgain(creation->intent)[domain::directoryParameter]
                     .toString(),
                 ofCreation);
    }

    void aMissingDirectoryIsToldOnce()
    {
        Provider provider = login(ProviderKind::IdenTrust);
        provider.directoryUrl.clear();
        Office office(provider);
        office.network.answer(200, withHmac(R"({"kid": "kid-uuid", "hmacKey": "@"})"));
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(creation->remarks
                == std::vector<domain::ProviderRemark> {domain::ProviderRemark::NoDirectory});
        QVERIFY(creation->record.directoryUrl.isEmpty());
    }

    void whatIsAskedForAgainHasAFreshNameOrProvesTheFormer_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<bool>("same");
        QTest::newRow("a fresh mark") << ProviderKind::CertCentral << false;
        QTest::newRow("the very name") << ProviderKind::IotDm << true;
        QTest::newRow("an address has none") << ProviderKind::IdenTrust << true;
    }
    void whatIsAskedForAgainHasAFreshNameOrProvesTheFormer()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(bool, same);
        Office office(kind);
        office.network.fail(Failure::TimedOut, ca::HttpPhase::Sent);
        VERIFY_OK(office.create());
        const auto again = app::CreateAtProvider::valuesAgain(office.only());
        QCOMPARE(again, same ? office.only().request : values(kind));
    }

    void aLoginRefusedBeforeALockIsReadAsSuchAfterIt()
    {
        Provider provider = login(ProviderKind::IdenTrust);
        provider.keyMode = domain::KeyMode::ClientCredentials;
        provider.tokenUrl = u"https://login.example/token"_s;
        provider.clientId = u"client"_s;
        Office office(provider);
        office.network.answer(401, R"({"error": "invalid_client"})");
        office.network.onRequest
            = [&](const ca::HttpRequest &) { onMainThread([&] { office.session.lock(); }); };
        VERIFY_OK(office.create());
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        QVERIFY(office.use.pending()->empty());
        QVERIFY(office.only().state == State::Refused);
        QCOMPARE(office.only().detail, u"no token: HTTP 401 invalid_client"_s);
    }

    void aGeneratedKeyIsKeptAsTheAccountOfItsRecord_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::newRow("with a directory") << u"https://acme.example/directory"_s;
        QTest::newRow("the directory is not known yet") << QString();
    }
    void aGeneratedKeyIsKeptAsTheAccountOfItsRecord()
    {
        QFETCH(QString, directory);
        Provider provider = login(ProviderKind::IotDm);
        provider.directoryUrl = directory;
        Office office(provider);
        office.network.answer(201, R"({"id": "key-1", "name": "Shop", "status": "ACTIVE",
            "authentication_type": "public_key", "thumbprint": "ab12", "key_type": "EC",
            "external_account_binding": false, "account_bind": false})");
        app::CreationRequest request;
        request.generateKey = true;
        const auto creation = office.create(request);
        VERIFY_OK(creation);
        QVERIFY(creation->kind == Kind::Saved);
        const auto &record = creation->record;
        QCOMPARE(domain::kindName(record.kind), u"key"_s);
        QCOMPARE(record.kid, u"key-1"_s);
        QVERIFY(!record.hasPair());
        QCOMPARE(office.facts(record.id)[u"thumbprint"_s].toString(), u"ab12"_s);
        const QJsonObject asked = sent(office.network.requests[0]);
        QCOMPARE(asked[u"external_account_binding"_s].toBool(true), false);
        const QString pem = asked[u"authentication_pem"_s].toString();
        QVERIFY(pem.contains(u"BEGIN PUBLIC KEY"_s) && !pem.contains(u"PRIVATE"_s));
        const auto sealed = office.session.vault()->store().account(record.id);
        VERIFY_OK(sealed);
        const auto account = domain::AcmeAccount::fromJson(sealed->value());
        QVERIFY(account.has_value());
        const auto key = ca::AccountKey::fromPem(account->pem);
        VERIFY_OK(key);
        QCOMPARE(QString::fromLatin1(key->publicPem()), pem);
    }

    void theRecordHasWhatIsKnown()
    {
        Office office(ProviderKind::IotDm);
        office.network.answer(201, withHmac(R"({"id": "kid-1", "name": "Shop", "description": "D",
            "account_id": "account", "status": "ACTIVE", "created_at": "2026-11-20T10:00:00.1Z",
            "external_account_binding": true, "account_bind": false, "hmac_key": "@"})"));
        auto asked = values(ProviderKind::IotDm);
        asked.insert(u"enrollment_profile"_s, u"IOT_1"_s);
        asked.insert(u"usage_limit"_s, 10);
        asked.insert(u"start_date"_s, u"2026-12-01"_s);
        asked.insert(u"end_date"_s, u"2027-11-30"_s);
        app::CreationRequest request;
        request.values = asked;
        request.title = u"Sensors"_s;
        request.tags = {u"iot"_s};
        const auto creation = office.create(request);
        VERIFY_OK(creation);
        const auto &record = creation->record;
        QCOMPARE(record.title, u"Sensors"_s);
        QCOMPARE(record.tags, QStringList {u"iot"_s});
        QCOMPARE(record.issuer, u"digicert-iotdm"_s);
        QCOMPARE(record.kid, u"kid-1"_s);
        QCOMPARE(record.usageLimit.value_or(0), 10);
        QCOMPARE(record.startDate, QDate(2026, 12, 1));
        QCOMPARE(record.endDate, QDate(2027, 11, 30));
        QVERIFY(!record.portalVisibleUntil.isValid());
        QVERIFY(record.notes.isEmpty());
        const QJsonObject facts = office.facts(record.id);
        QCOMPARE(facts[u"description"_s].toString(), u"D"_s);
        QCOMPARE(facts[u"status"_s].toString(), u"ACTIVE"_s);
        QCOMPARE(facts[u"account_bind"_s], QJsonValue(false));
        QCOMPARE(facts[u"enrollment_profile"_s].toString(), u"IOT_1"_s); // asked, not answered
        QCOMPARE(facts[u"usage_limit"_s].toInt(), 10);
        QCOMPARE(facts[u"name"_s].toString(), u"Shop"_s); // the answer goes before what was asked
        QVERIFY(!QJsonDocument(facts).toJson().contains(hmac));
        QCOMPARE(
            office.session.vault()->store().hmac(record.id)->toBase64Url().expose().toByteArray(),
            hmac);
        // The raw answer goes with it.
        const auto source = office.session.vault()->store().source(record.id);
        QVERIFY(source->value().content.expose().contains(hmac));
    }

    void theKeyOfTheApiShowsNowhere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray error
            = QByteArray(
                  R"({"errors":[{"code":"invalid_auth","message":"The key @ is unknown."}]})")
                  .replace('@', apiKey);
        QTest::newRow("a refusal that repeats it") << 401 << error;
        QTest::newRow("a failure that repeats it") << 500 << error;
        QTest::newRow("an answer that repeats it")
            << 201
            << QByteArray(pair).replace("\"ext_act_kid\"",
                                        "\"by\": \"" + apiKey + "\", \"ext_act_kid\"");
    }
    void theKeyOfTheApiShowsNowhere()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Office office;
        office.network.answer(status, body);
        const auto creation = office.create();
        VERIFY_OK(creation);
        QVERIFY(header(office.network.requests[0], "X-DC-DEVKEY") == apiKey);
        const QByteArray shown = office.shown(*creation);
        QVERIFY2(!shown.contains(apiKey), shown.constData());
        QVERIFY(!shown.contains(hmac));
    }

    void wrongParametersAreRefusedBeforeAnything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("too many years") << u"validity_years"_s << QJsonValue(4);
        QTest::newRow("no number") << u"organization_id"_s << QJsonValue(u"one"_s);
        QTest::newRow("unknown") << u"colour"_s << QJsonValue(u"blue"_s);
        QTest::newRow("missing") << u"name"_s << QJsonValue();
    }
    void wrongParametersAreRefusedBeforeAnything()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        Office office;
        app::CreationRequest request;
        request.values = values(ProviderKind::CertCentral);
        request.values.insert(name, value);
        const auto creation = office.create(request);
        COMPARE_ERROR(creation, ErrorCode::InvalidParameter);
        QCOMPARE(creation.error().subject, name);
        QVERIFY(office.network.requests.empty());
        QVERIFY(office.use.all()->empty());
    }

    void whoMayNotChangeTheVaultCreatesNothing()
    {
        Office office;
        VERIFY_OK(office.reopenForSupport());
        COMPARE_ERROR(office.create(), ErrorCode::NeedsOwner);
        VERIFY_OK(office.reopen(app::Access::LookOnly));
        COMPARE_ERROR(office.create(), ErrorCode::VaultReadOnly);
        office.session.lock();
        COMPARE_ERROR(office.create(), ErrorCode::Locked);
        COMPARE_ERROR(office.use.pending(), ErrorCode::Locked);
        QVERIFY(office.network.requests.empty());
    }
};

QTEST_GUILESS_MAIN(TestCreateAtProvider)
#include "tst_createatprovider.moc"
