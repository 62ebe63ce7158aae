// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/RecordList.h"
#include "app/uses/AccountExport.h"
#include "app/uses/SetUpClient.h"
#include "app/uses/Uses.h"
#include "app/words/Language.h"
#include "app/words/UseText.h"
#include "vault/OpenVault.h"

#include "Desk.h"

using namespace eab;
using namespace eab::app;
using domain::Use;
using domain::UseConcern;
using domain::UseHow;

namespace {

domain::Record pairOf(domain::UsePolicy policy, const QString &outcome = {})
{
    domain::Record record;
    record.id = u"mine"_s;
    record.kid = u"kid-1"_s;
    record.hmacBytes = 32;
    record.usePolicy = policy;
    if (!outcome.isEmpty())
        record.verified = domain::Verification {samples::now, outcome, {}};
    return record;
}

Use at(const QString &host, const QString &recordId = u"mine"_s)
{
    Use use;
    use.id = u"u-1"_s;
    use.recordId = recordId;
    use.host = host;
    use.client = u"certbot"_s;
    use.version = u"2.1.0"_s;
    use.clientDir = u"/etc/letsencrypt"_s;
    use.since = use.at = samples::now;
    return use;
}

Use opened(Use use)
{
    use.accountUrl = u"https://acme.example/acct/7"_s;
    return use;
}

Use former(Use use)
{
    use.isFormer = true;
    return use;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<eab::domain::Use>)
Q_DECLARE_METATYPE(QList<eab::domain::UseConcern>)

class TestUseLedger : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_id;

    QString out(const QString &name) { return m_desk->dir.filePath(name); }
    domain::Setup setup(const QString &host, const QString &clientDir = {})
    {
        domain::SetupAnswers answers;
        answers.client = u"certbot"_s;
        answers.clientVersion = QVersionNumber(2, 1, 0);
        answers.webroot = u"/var/www/html"_s;
        answers.installDir = u"/etc/eab"_s;
        answers.host = host;
        answers.clientDir = clientDir;
        if (!SetUpClient(m_desk->session).fill(m_id, answers))
            qFatal("the record cannot be used");
        return SetUpClient::generate(answers).value();
    }
    std::vector<Use> uses() { return Uses(m_desk->session).ofRecord(m_id).value(); }

private slots:
    void initTestCase() { speak(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
        RecordChanges fields = typedPair();
        fields.title = u"Shop"_s;
        fields.domains = QStringList {u"shop.example.org"_s};
        m_id = m_desk->records().add(std::move(fields)).value().id;
    }

    void whatSpeaksAgainstAUse_data()
    {
        using enum domain::UsePolicy;
        using Concerns = QList<UseConcern>;
        QTest::addColumn<domain::Record>("record");
        QTest::addColumn<std::vector<Use>>("known");
        QTest::addColumn<UseHow>("how");
        QTest::addColumn<Concerns>("concerns");
        const auto row
            = [](const char *name, const domain::Record &record, const std::vector<Use> &known,
                 const Concerns &concerns, UseHow how = UseHow::Setup) {
                  QTest::newRow(name) << record << known << how << concerns;
              };
        const auto once = pairOf(OneTime);
        row("the first use of all", once, {}, {});
        row("a pair that may be used again, elsewhere", pairOf(Reusable), {opened(at(u"web-2"_s))},
            {});
        row("nobody knows how often, elsewhere", pairOf(Unknown), {opened(at(u"web-2"_s))}, {});
        row("one account, the same place again", once, {at(u"WEB-1"_s)}, {});
        row("one account, set up elsewhere", once, {at(u"web-2"_s)}, {UseConcern::PairGiven});
        row("one account, opened", once, {opened(at(u"web-1"_s))}, {UseConcern::PairSpent});
        row("one account, opened with the pair before this one", once,
            {former(opened(at(u"web-2"_s)))}, {});
        row("accepted by the CA", pairOf(OneTime, u"accepted"_s), {}, {UseConcern::PairSpent});
        row("used before, says the CA", pairOf(OneTime, u"already-used"_s), {},
            {UseConcern::PairSpent});
        row("refused by the CA", pairOf(OneTime, u"wrong-hmac"_s), {}, {});
        row("the account is handed on", pairOf(OneTime, u"accepted"_s), {opened(at(u"web-2"_s))},
            {}, UseHow::AccountExport);
        const auto others = pairOf(Reusable);
        row("another record's folder", others, {at(u"web-1"_s, u"other"_s)},
            {UseConcern::FolderTaken});
        row("another record's folder, account handed on", others, {at(u"web-1"_s, u"other"_s)},
            {UseConcern::FolderTaken}, UseHow::AccountExport);
        row("another record's folder on another server", others, {at(u"web-2"_s, u"other"_s)}, {});
        row("the former pair's folder", others, {former(at(u"web-1"_s))},
            {UseConcern::FolderTaken});
        Use lego = at(u"web-1"_s, u"other"_s);
        lego.client = u"lego"_s;
        row("another client beside it", others, {lego}, {});
        Use slash = at(u"web-1"_s, u"other"_s);
        slash.clientDir += u'/';
        row("the folder written otherwise", others, {slash}, {UseConcern::FolderTaken});
        row("both", once, {at(u"web-1"_s, u"other"_s), opened(at(u"web-2"_s))},
            {UseConcern::PairSpent, UseConcern::FolderTaken});
    }
    void whatSpeaksAgainstAUse()
    {
        QFETCH(domain::Record, record);
        QFETCH(std::vector<Use>, known);
        QFETCH(UseHow, how);
        QFETCH(QList<UseConcern>, concerns);
        Use planned = at(u"web-1"_s, {});
        planned.how = how;
        QList<UseConcern> found;
        for (const auto &warning : domain::warningsBefore(planned, record, known))
            found << warning.concern;
        QCOMPARE(found, concerns);
    }

    void aSetUpIsWrittenDown()
    {
        QSignalSpy told(&m_desk->session, &Session::recordsChanged);
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(u" web-1 "_s), m_id, out(u"a"_s)));
        QCOMPARE(told.count(), 1);
        const auto found = uses();
        QCOMPARE(found.size(), size_t {1});
        QCOMPARE(found.front().host, u"web-1"_s);
        QCOMPARE(found.front().client, u"certbot"_s);
        QCOMPARE(found.front().version, u"2.1.0"_s);
        QCOMPARE(found.front().clientDir, u"/etc/letsencrypt"_s);
        QCOMPARE(found.front().kid, u"kid-1"_s);
        QVERIFY(found.front().how == UseHow::Setup);
        // One file of it is no other use.
        const auto made = setup(u"web-1"_s);
        for (const domain::SetupFile &file : made.files)
            VERIFY_OK(SetUpClient(m_desk->session).writeFile(made, file, m_id, out(file.path)));
        QCOMPARE(uses().size(), size_t {1});
    }

    void whatIsNotWrittenIsNoUse()
    {
        QVERIFY(QDir().mkpath(out(u"full/of"_s)));
        COMPARE_ERROR(SetUpClient(m_desk->session).write(setup(u"web-1"_s), m_id, out(u"full"_s)),
                      ErrorCode::OutputExists);
        QVERIFY(uses().empty());
        VERIFY_OK(m_desk->reopen(Access::LookOnly));
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(u"web-1"_s), m_id, out(u"a"_s)));
        QVERIFY(uses().empty());
    }

    void theNextOneIsWarned()
    {
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(u"web-1"_s), m_id, out(u"a"_s)));
        const QString first = m_id;
        RecordChanges fields = typedPair(u"kid-2"_s, 'q');
        fields.domains = QStringList {u"shop.example.org"_s};
        m_id = m_desk->records().add(std::move(fields)).value().id;
        const Uses ledger(m_desk->session);
        QVERIFY(ledger.warningsBefore(setup(u"web-2"_s).use, m_id).value().empty());
        QVERIFY(ledger.warningsBefore(setup(u"web-1"_s, u"/srv/le"_s).use, m_id).value().empty());
        const auto warnings = ledger.warningsBefore(setup(u"web-1"_s).use, m_id).value();
        QCOMPARE(warnings.size(), size_t {1});
        QVERIFY(warnings.front().concern == UseConcern::FolderTaken);
        QCOMPARE(useWarningText(warnings.front()),
                 u"/etc/letsencrypt on web-1 is used with another pair, of “Shop”: the client may "
                 "keep to the account it has there. Choose another folder for its state."_s);
        RecordChanges elsewhere;
        elsewhere.directoryUrl = u"https://other.example/directory"_s;
        VERIFY_OK(m_desk->records().edit(first, std::move(elsewhere)));
        QVERIFY(ledger.warningsBefore(setup(u"web-1"_s).use, m_id).value().empty());
        VERIFY_OK(m_desk->records().remove(first));
        QCOMPARE(useWarningText(ledger.warningsBefore(setup(u"web-1"_s).use, m_id).value().front()),
                 u"/etc/letsencrypt on web-1 was used with the pair of a record that was removed: "
                 "the client may keep to the account it has there. Choose another folder for its "
                 "state."_s);
    }

    void theLastServerSuggestsItself()
    {
        const Uses ledger(m_desk->session);
        QVERIFY(!ledger.lastHost().value().has_value());
        int folder = 0;
        for (const char *host : {"web-1", "", "web-2"}) {
            m_desk->clock.set(m_desk->clock.now().addSecs(60));
            VERIFY_OK(
                SetUpClient(m_desk->session)
                    .write(setup(QString::fromLatin1(host)), m_id, out(QString::number(++folder))));
            QCOMPARE(ledger.lastHost().value(), std::optional(QString::fromLatin1(host)));
        }
        QCOMPARE(ledger.byRecord().value().value(m_id).size(), size_t {3});
    }

    void aSearchFindsTheServer()
    {
        const auto list = m_desk->session.records().value();
        const auto says = [&](const QString &word) {
            return list->searchText(list->find(m_id)->record).contains(word);
        };
        QVERIFY(!says(u"web-1"_s));
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(u"Web-1"_s), m_id, out(u"a"_s)));
        QVERIFY(says(u"web-1"_s));
        VERIFY_OK(m_desk->reopen());
        VERIFY_OK(m_desk->session.records());
        QVERIFY(says(u"web-1"_s));
        m_desk->session.lock();
        QVERIFY(list->all().empty());
    }

    void supportSeesTheLedger()
    {
        VERIFY_OK(SetUpClient(m_desk->session).write(setup(u"web-1"_s), m_id, out(u"a"_s)));
        VERIFY_OK(m_desk->reopenForSupport());
        const auto found = uses();
        QCOMPARE(found.size(), size_t {1});
        QVERIFY(!found.front().isFormer);
    }

    void aUseInWords_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("clientDir");
        QTest::addColumn<bool>("former");
        QTest::addColumn<QString>("text");
        QTest::newRow("all is known")
            << "web-1"
            << "certbot"
            << "/etc/letsencrypt" << false
            << "web-1 (certbot 2.1.0, /etc/letsencrypt) since 21 Nov 2026";
        QTest::newRow("a former pair")
            << "web-1"
            << "certbot"
            << "" << true << "web-1 (certbot 2.1.0, with a former pair) since 21 Nov 2026";
        QTest::newRow("no server")
            << ""
            << "certbot"
            << "" << false << "a server that was not named (certbot 2.1.0) since 21 Nov 2026";
        QTest::newRow("nothing but the day") << "web-1"
                                             << ""
                                             << "" << false << "web-1 since 21 Nov 2026";
        QTest::newRow("by ourselves")
            << ""
            << "eab-vault"
            << "" << false << "EAB Vault itself (https://acme.example/acct/7) since 21 Nov 2026";
    }
    void aUseInWords()
    {
        QFETCH(QString, host);
        QFETCH(QString, client);
        QFETCH(QString, clientDir);
        QFETCH(bool, former);
        QFETCH(QString, text);
        Use use = opened(at(host));
        use.client = client;
        use.clientDir = clientDir;
        use.isFormer = former;
        if (client.isEmpty())
            use.version.clear();
        QCOMPARE(useText(use), text);
    }
};

QTEST_GUILESS_MAIN(TestUseLedger)
#include "tst_useledger.moc"
