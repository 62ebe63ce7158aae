// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AccountExport.h"
#include "app/uses/VerifyWithCa.h"
#include "app/words/VerifyText.h"
#include "ca/acme/AccountKey.h"
#include "domain/RecordJson.h"
#include "vault/OpenVault.h"

#include "tests/app/Desk.h"
#include "tests/support/Awaited.h"
#include "tests/support/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace eab;
using domain::Proof;
using domain::VerifyOutcome;
using domain::VerifyReport;
using Failure = ca::HttpFailureKind;

namespace {

const QString accountUrl = u"https://acme.example/acct/7"_s;
const QByteArray required = "\"externalAccountRequired\":true";
const QByteArray open = "\"website\":\"https://acme.example/\"";

QByteArray directory(const QByteArray &meta = required)
{
    return QByteArray("{'newNonce':'https://acme.example/nonce',"
                      "'newAccount':'https://acme.example/new','meta':{@}}")
        .replace('\'', '"')
        .replace('@', meta);
}

QByteArray problem(const char *type, const char *detail = "")
{
    return QByteArray("{'type':'urn:ietf:params:acme:error:@','detail':'#'}")
        .replace('\'', '"')
        .replace('@', type)
        .replace('#', detail);
}

QJsonObject part(const ca::HttpRequest &request, const char *name)
{
    const auto jws = QJsonDocument::fromJson(request.body).object();
    const auto text = jws.value(QLatin1StringView(name)).toString().toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding))
        .object();
}

/** A desk with a record, and a CA that says what it is told to. */
struct Office : Desk
{
    FakeTransport network;
    app::VerifyWithCa use {session, network};
    QString id;

    explicit Office(app::RecordChanges fields = typedPair())
    {
        fields.email = u"ops@shop.example"_s;
        const auto added = records().add(std::move(fields));
        id = added ? added->id : QString();
    }

    void begin(const QByteArray &meta = required)
    {
        network.answer(200, directory(meta)).answer(200, {}, {{"replay-nonce", "n"}});
    }
    void makes(const QByteArray &meta = required, bool echo = true)
    {
        begin(meta);
        network.answer(201,
                       echo ? R"({"status":"valid","externalAccountBinding":{"protected":"p"}})"
                            : R"({"status":"valid"})",
                       {{"location", accountUrl.toLatin1()}});
    }
    void knows(const QByteArray &meta = required)
    {
        begin(meta);
        network.answer(200, R"({"status":"valid"})", {{"location", accountUrl.toLatin1()}});
    }
    void refuses(int status, const QByteArray &body)
    {
        begin();
        network.answer(status, body);
    }
    /** Both tries of a request are lost. */
    void loses()
    {
        begin();
        network.fail(Failure::TimedOut, ca::HttpPhase::Sent)
            .answer(200, {}, {{"replay-nonce", "n"}})
            .fail(Failure::TimedOut, ca::HttpPhase::Sent);
    }
    Result<VerifyReport> bind(const app::VerifyOptions &options = {})
    {
        return awaited(use.bind(id, options, {}));
    }
    /** The account keys with which accounts were asked for, in order. */
    QList<QJsonObject> keys() const
    {
        QList<QJsonObject> all;
        for (const auto &request : network.requests) {
            if (request.method == "POST")
                all << part(request, "protected").value(u"jwk"_s).toObject();
        }
        return all;
    }
    domain::Record record() { return records().find(id).value(); }
    QString outcome() { return record().verified ? record().verified->outcome : QString(); }
    QStringList happened()
    {
        QStringList words;
        const auto history = session.vault()->store().history(id);
        for (const auto &entry : *history)
            words << entry.action;
        return words;
    }
};

} // namespace

class TestVerifyWithCa : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lookingChangesNothing()
    {
        Office office;
        const auto before = office.files();
        const auto syntax = office.use.syntax(office.id);
        VERIFY_OK(syntax);
        QCOMPARE(syntax->steps.size(), size_t {1});
        QVERIFY(syntax->steps[0].ok);
        office.network.answer(200, directory());
        const auto report = awaited(office.use.directory(office.id, {}, {}));
        VERIFY_OK(report);
        QVERIFY(report->outcome == VerifyOutcome::DirectoryOk && report->required);
        QCOMPARE(report->steps.size(), size_t {2});
        QCOMPARE(office.network.requests.size(), size_t {1});
        QCOMPARE(office.network.requests[0].method, QByteArray("GET"));
        QCOMPARE(office.files(), before);
    }

    void theKeyIsSealedBeforeItIsUsed()
    {
        Office office;
        office.makes();
        QJsonObject sealed;
        bool hasUrl = true;
        office.network.onRequest = [&](const ca::HttpRequest &request) {
            if (request.method != "POST")
                return;
            onMainThread([&] {
                const auto account = office.use.account(office.id);
                const auto key = ca::AccountKey::fromPem((*account)->pem);
                sealed = QJsonDocument::fromJson(key->publicJwk()).object();
                hasUrl = !(*account)->url.isEmpty();
            });
        };
        const auto report = office.bind();
        VERIFY_OK(report);
        QVERIFY(report->outcome == VerifyOutcome::Accepted);
        QCOMPARE(sealed, office.keys().value(0));
        QVERIFY(!hasUrl);
        const auto account = office.use.account(office.id);
        QCOMPARE((*account)->url, accountUrl);
        QCOMPARE(office.outcome(), u"accepted"_s);
        QCOMPARE(office.record().verified->accountUrl, accountUrl);
        QVERIFY(office.happened().contains(u"verified"_s));
        const auto uses = office.session.vault()->store().uses().of(office.id).value();
        QCOMPARE(uses.size(), size_t {1});
        QVERIFY(uses.front().how == domain::UseHow::Verify);
        QCOMPARE(uses.front().client, domain::ownClient);
        QCOMPARE(uses.front().accountUrl, accountUrl);
    }

    void whatTheCaSaysIsWrittenDown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("written"); // empty: nothing about the pair
        QTest::addColumn<int>("proof");
        const int doubtful = static_cast<int>(Proof::Doubtful);
        const int none = static_cast<int>(Proof::None);
        QTest::newRow("a wrong HMAC key")
            << 400 << problem("malformed", "[External Account Binding] Invalid MAC on JWS request")
            << "wrong-hmac"
            << "wrong-hmac" << doubtful;
        QTest::newRow("an unknown KID")
            << 403 << problem("unauthorized", "Unknown key") << "unknown-kid"
            << "unknown-kid" << doubtful;
        QTest::newRow("used before")
            << 400 << problem("malformed", "The account is not awaiting external account binding")
            << "already-used"
            << "already-used" << none;
        QTest::newRow("something else") << 403 << problem("malformed", "No.") << "refused"
                                        << "refused" << doubtful;
        QTest::newRow("another kind of key") << 400 << problem("badSignatureAlgorithm") << "refused"
                                             << "" << none;
        QTest::newRow("another key") << 400 << problem("badPublicKey") << "refused"
                                     << "" << none;
        QTest::newRow("no e-mail address")
            << 400 << problem("malformed", "Accounts must have at least one contact.")
            << "needs-email"
            << "" << none;
        QTest::newRow("terms") << 400 << problem("malformed", "terms of service") << "needs-terms"
                               << "" << none;
        QTest::newRow("a page first") << 403 << problem("userActionRequired") << "user-action"
                                      << "" << none;
        QTest::newRow("too often") << 429 << problem("rateLimited") << "rate-limited"
                                   << "" << none;
        QTest::newRow("a proxy's page") << 403 << QByteArray("<html>") << "unreachable"
                                        << "" << none;
    }
    void whatTheCaSaysIsWrittenDown()
    {
        QFETCH(QString, written);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Office office;
        office.refuses(status, body);
        const auto report = office.bind();
        VERIFY_OK(report);
        QTEST(domain::outcomeName(report->outcome), "outcome");
        QCOMPARE(office.outcome(), written);
        QTEST(static_cast<int>(domain::proofOf(office.record())), "proof");
        QVERIFY(report->accountUrl.isEmpty());
        // Certainly none was opened: there is nothing to hand to a client.
        COMPARE_ERROR(app::AccountExport(office.session).generate(office.id, {}),
                      ErrorCode::NoAccountSaved);
    }

    void aLostAnswerIsAskedForWithTheSameKey_data()
    {
        QTest::addColumn<bool>("rsa");
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the same again") << false << required << "accepted-unconfirmed";
        QTest::newRow("an RSA key is asked for: the first one may have an account")
            << true << required << "accepted-unconfirmed";
        QTest::newRow("a CA that makes accounts for anybody") << false << open << "not-required";
    }
    void aLostAnswerIsAskedForWithTheSameKey()
    {
        QFETCH(bool, rsa);
        QFETCH(QByteArray, meta);
        Office office;
        office.loses();
        QVERIFY(office.bind()->outcome == VerifyOutcome::OutcomeUnknown);
        QCOMPARE(office.outcome(), QString());
        office.knows(meta);
        app::VerifyOptions options;
        options.rsa = rsa;
        const auto report = office.bind(options);
        VERIFY_OK(report);
        QTEST(domain::outcomeName(report->outcome), "outcome");
        QTEST(office.outcome(), "outcome");
        QCOMPARE(office.keys().size(), 3);
        QCOMPARE(office.keys()[0], office.keys()[1]);
        QCOMPARE(office.keys()[0], office.keys()[2]);
        QCOMPARE((*office.use.account(office.id))->url, accountUrl);
    }

    void aRefusalInBetweenDoesNotGiveTheKeyUp()
    {
        Office office;
        office.loses();
        QVERIFY(office.bind()->outcome == VerifyOutcome::OutcomeUnknown);
        office.refuses(429, problem("rateLimited"));
        QVERIFY(office.bind()->outcome == VerifyOutcome::RateLimited);
        office.knows();
        app::VerifyOptions options;
        options.rsa = true;
        QVERIFY(office.session.vault()->store().uses().all().value().empty());
        QVERIFY(office.bind(options)->outcome == VerifyOutcome::AcceptedUnconfirmed);
        QCOMPARE(office.keys().first(), office.keys().last());
        QCOMPARE(office.session.vault()->store().uses().all().value().size(), size_t {1});
    }

    void aRefusedKindOfKeyIsReplaced()
    {
        Office office;
        office.refuses(400, problem("badSignatureAlgorithm"));
        QVERIFY(office.bind()->outcome == VerifyOutcome::Refused);
        office.makes();
        app::VerifyOptions options;
        options.rsa = true;
        QVERIFY(office.bind(options)->outcome == VerifyOutcome::Accepted);
        QCOMPARE(office.keys().last().value(u"kty"_s).toString(), u"RSA"_s);
        QCOMPARE((*office.use.account(office.id))->algorithm, u"RS256"_s);
    }

    void anAcceptedPairIsAskedAfterInsteadOfUsedAgain()
    {
        Office office;
        office.makes();
        VERIFY_OK(office.bind());
        const auto at = office.record().verified->at;
        office.clock.advance(86400);
        office.knows();
        const auto report = office.bind();
        VERIFY_OK(report);
        QVERIFY(report->outcome == VerifyOutcome::Accepted);
        QVERIFY(part(office.network.requests.back(), "payload").contains(u"onlyReturnExisting"_s));
        QCOMPARE(office.record().verified->at, at); // when the pair was accepted, not the account
        QVERIFY(office.happened().contains(u"account-checked"_s));
    }

    void anAccountForAnybodyProvesNothing()
    {
        Office office;
        office.makes(open, false);
        QVERIFY(office.bind()->outcome == VerifyOutcome::NotRequired);
        // An account for anybody is no use of the pair.
        QVERIFY(office.session.vault()->store().uses().all().value().empty());
        QVERIFY(domain::proofOf(office.record()) == Proof::None);
        office.knows(open);
        const auto report = office.bind();
        VERIFY_OK(report);
        QVERIFY(report->outcome == VerifyOutcome::NotRequired);
        QVERIFY(domain::proofOf(office.record()) == Proof::None);
    }

    void aServingAccountIsNotGivenUpForNothing_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("another account is refused") << "used";
        QTest::newRow("whether there is another is not known") << "lost";
        QTest::newRow("the pair was corrected, and refused") << "corrected";
    }
    void aServingAccountIsNotGivenUpForNothing()
    {
        QFETCH(QString, second);
        Office office;
        office.makes();
        VERIFY_OK(office.bind());
        const QByteArray pem = (*office.use.account(office.id))->pem.expose().toByteArray();
        app::VerifyOptions options;
        options.again = true;
        if (second == u"lost"_s) {
            office.loses();
        } else {
            office.refuses(400, problem("malformed", "not awaiting external account binding"));
        }
        if (second == u"corrected"_s) {
            app::RecordChanges changes;
            changes.kid = u"kid-2"_s;
            VERIFY_OK(office.records().edit(office.id, std::move(changes)));
            options.again = false;
        }
        VERIFY_OK(office.bind(options));
        QVERIFY(office.keys().first() != office.keys().last());
        domain::AccountExportOptions how;
        how.format = domain::AccountFormat::Pem;
        const auto files = app::AccountExport(office.session).generate(office.id, how);
        VERIFY_OK(files);
        QCOMPARE(files->files[0].content.expose().toByteArray().trimmed(), pem.trimmed());
        if (second == u"used"_s)
            QCOMPARE(office.outcome(), u"accepted"_s); // by the very account that was opened
    }

    void aCorrectedPairGetsAnAccountOfItsOwn()
    {
        Office office;
        office.makes();
        VERIFY_OK(office.bind());
        app::RecordChanges changes;
        changes.kid = u"kid-2"_s;
        VERIFY_OK(office.records().edit(office.id, std::move(changes)));
        COMPARE_ERROR(awaited(office.use.recheck(office.id, {}, {})), ErrorCode::NoAccountSaved);
        office.makes();
        VERIFY_OK(office.bind());
        QVERIFY(office.keys()[0] != office.keys()[1]);
        QCOMPARE((*office.use.account(office.id))->kid, u"kid-2"_s);
    }

    void whatWasCorrectedMeanwhileIsNotJudged()
    {
        Office office;
        office.refuses(403, problem("unauthorized", "Unknown key"));
        office.network.onRequest = [&](const ca::HttpRequest &request) {
            if (request.method != "POST")
                return;
            onMainThread([&] {
                app::RecordChanges changes;
                changes.kid = u"kid-2"_s;
                VERIFY_OK(office.records().edit(office.id, std::move(changes)));
            });
        };
        VERIFY_OK(office.bind());
        QCOMPARE(office.outcome(), QString());
    }

    void aVaultLockedMeanwhileLosesNoAccount()
    {
        Office office;
        office.makes();
        office.network.onRequest = [&](const ca::HttpRequest &request) {
            if (request.method == "POST")
                onMainThread([&] { office.session.lock(); });
        };
        const auto report = office.bind();
        VERIFY_OK(report);
        QVERIFY(report->outcome == VerifyOutcome::Accepted);
        office.network.onRequest = {};
        VERIFY_OK(office.session.unlock(office.recoveryCode));
        QCOMPARE(office.outcome(), QString());
        office.knows();
        QVERIFY(office.bind()->outcome == VerifyOutcome::AcceptedUnconfirmed);
        QCOMPARE(office.keys()[0], office.keys()[1]);
        QCOMPARE(office.outcome(), u"accepted-unconfirmed"_s);
    }

    void theAccountIsAskedAfterAndEnded()
    {
        Office office;
        COMPARE_ERROR(awaited(office.use.recheck(office.id, {}, {})), ErrorCode::NoAccountSaved);
        COMPARE_ERROR(awaited(office.use.deactivate(office.id, {}, {})), ErrorCode::NoAccountSaved);
        office.makes();
        VERIFY_OK(office.bind());
        office.knows();
        QVERIFY(awaited(office.use.recheck(office.id, {}, {}))->outcome == VerifyOutcome::Accepted);
        office.begin();
        office.network.answer(200, R"({"status":"deactivated"})");
        const auto ended = awaited(office.use.deactivate(office.id, {}, {}));
        VERIFY_OK(ended);
        QVERIFY(ended->outcome == VerifyOutcome::Accepted);
        QVERIFY((*office.use.account(office.id))->deactivated);
        QVERIFY(office.happened().contains(u"account-ended"_s));
        office.refuses(403, problem("unauthorized", "Account is deactivated"));
        const auto gone = awaited(office.use.recheck(office.id, {}, {}));
        VERIFY_OK(gone);
        QVERIFY(gone->outcome == VerifyOutcome::Refused);
        QCOMPARE(office.outcome(), u"accepted"_s); // an ended account does not make the pair wrong
    }

    void termsAndAddressComeFromThePerson()
    {
        const QByteArray meta = required + ",\"termsOfService\":\"https://acme.example/tos\"";
        Office office;
        office.network.answer(200, directory(meta));
        const auto asked = office.bind();
        VERIFY_OK(asked);
        QVERIFY(asked->outcome == VerifyOutcome::NeedsTerms);
        QCOMPARE(asked->termsUrl, u"https://acme.example/tos"_s);
        office.makes(meta);
        app::VerifyOptions options;
        options.agreeTerms = true;
        options.email = u"other@shop.example"_s;
        VERIFY_OK(office.bind(options));
        const QJsonObject payload = part(office.network.requests.back(), "payload");
        QVERIFY(payload.value(u"termsOfServiceAgreed"_s).toBool());
        QCOMPARE(payload.value(u"contact"_s).toArray().at(0).toString(),
                 u"mailto:other@shop.example"_s);
    }

    void whoMayNotChangeTheVaultOpensNoAccount()
    {
        Office office;
        VERIFY_OK(office.reopenForSupport());
        COMPARE_ERROR(office.bind(), ErrorCode::NeedsOwner);
        COMPARE_ERROR(awaited(office.use.deactivate(office.id, {}, {})), ErrorCode::NeedsOwner);
        VERIFY_OK(office.reopen(app::Access::LookOnly));
        COMPARE_ERROR(office.bind(), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(awaited(office.use.deactivate(office.id, {}, {})), ErrorCode::VaultReadOnly);
        office.session.lock();
        COMPARE_ERROR(office.bind(), ErrorCode::Locked);
        COMPARE_ERROR(office.use.syntax(office.id), ErrorCode::Locked);
        QVERIFY(office.network.requests.empty());
    }

    void withoutAWholePairNothingIsAsked_data()
    {
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("code");
        QTest::newRow("no HMAC key") << "hmac"
                                     << "no_pair_saved";
        QTest::newRow("no directory") << "directory"
                                      << "missing_answer";
        QTest::newRow("a private CA's bundle that is not there") << "bundle"
                                                                 << "file_not_found";
        QTest::newRow("a bundle without a certificate") << "text"
                                                        << "malformed_input";
    }
    void withoutAWholePairNothingIsAsked()
    {
        QFETCH(QString, missing);
        app::RecordChanges fields = typedPair();
        if (missing == u"hmac"_s)
            fields.hmac.reset();
        if (missing == u"directory"_s)
            fields.directoryUrl = QString();
        Office office(std::move(fields));
        app::VerifyOptions options;
        if (missing == u"bundle"_s)
            options.caBundle = office.dir.filePath(u"none.pem"_s);
        if (missing == u"text"_s) {
            options.caBundle = office.dir.filePath(u"text.pem"_s);
            VERIFY_OK(writeFile(options.caBundle, "no certificate", FileMode::OwnerOnly));
        }
        const auto report = office.bind(options);
        QVERIFY(!report);
        QTEST(errorName(report.error().code), "code");
        QVERIFY(office.network.requests.empty());
        QCOMPARE(office.outcome(), QString());
    }

    void whatNeverReachedTheCaSaysNothingOfThePair()
    {
        Office office;
        office.network.fail(Failure::TlsUntrusted, ca::HttpPhase::NotSent);
        QVERIFY(office.bind()->outcome == VerifyOutcome::TlsFailed);
        office.network.fail(Failure::NameNotFound, ca::HttpPhase::NotSent);
        QVERIFY(office.bind()->outcome == VerifyOutcome::Unreachable);
        office.network.answer(404, "not here");
        QVERIFY(office.bind()->outcome == VerifyOutcome::Unreachable);
        QCOMPARE(office.outcome(), QString());
    }

    void whatComesNextFollowsFromWhatWasSaid()
    {
        using namespace app;
        using Kind = domain::VerifyStep::Kind;
        VerifyStanding standing {false, false, {}, Kind::Account, true};
        QVERIFY(nextOf(standing) == VerifyNext::Correct);
        standing.canAsk = true;
        QVERIFY(nextOf(standing) == VerifyNext::AskDirectory);
        standing.knowsDirectory = true;
        QVERIFY(nextOf(standing) == VerifyNext::Recheck);
        standing.outcome = VerifyOutcome::RateLimited;
        QVERIFY(nextOf(standing) == VerifyNext::Recheck);
        standing.keepsAccount = false;
        QVERIFY(nextOf(standing) == VerifyNext::Bind);
        for (const auto outcome : {VerifyOutcome::WrongHmac, VerifyOutcome::UnknownKid}) {
            standing.outcome = outcome;
            QVERIFY(nextOf(standing) == VerifyNext::Correct);
        }
        standing.outcome = VerifyOutcome::NotRequired;
        QVERIFY(nextOf(standing) == VerifyNext::Nothing);
        for (const auto outcome : {VerifyOutcome::Accepted, VerifyOutcome::AcceptedUnconfirmed,
                                   VerifyOutcome::AlreadyUsed}) {
            standing.outcome = outcome;
            standing.asked = Kind::Account;
            QVERIFY(nextOf(standing) == VerifyNext::SetUp);
            standing.asked = Kind::Deactivate;
            QVERIFY(nextOf(standing) == VerifyNext::Nothing);
        }
    }

    void nothingSecretIsSaid()
    {
        Office office;
        office.makes();
        const auto report = office.bind();
        VERIFY_OK(report);
        const auto account = office.use.account(office.id);
        QByteArray said = app::outcomeText(*report, office.record()).headline.toUtf8()
            + QJsonDocument(domain::toJson(office.record())).toJson()
            + office.happened().join(u' ').toUtf8();
        for (const auto &step : report->steps)
            said += step.detail.toUtf8();
        const QByteArray key = QByteArray(32, 'k');
        const auto d = QJsonDocument::fromJson((*account)->jwk.expose().toByteArray()).object();
        for (const QByteArray &secret :
             {key, key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
              d.value(u"d"_s).toString().toLatin1()}) {
            QVERIFY(!secret.isEmpty());
            QVERIFY(!said.contains(secret));
        }
        for (const QString &file : office.files().keys())
            QVERIFY(!office.files().value(file).contains(d.value(u"d"_s).toString().toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestVerifyWithCa)
#include "tst_verifywithca.moc"
