// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/AdviceText.h"
#include "app/words/ErrorText.h"
#include "app/words/ImportText.h"
#include "app/words/Issuers.h"
#include "app/words/Language.h"
#include "app/words/SetupText.h"
#include "app/words/TimeText.h"
#include "app/words/VerifyText.h"
#include "domain/SetupAnswers.h"
#include "intake/Intake.h"

#include "tests/support/Checks.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <vector>

using namespace eab;
using namespace eab::app;
using namespace Qt::StringLiterals;
using domain::DeadlineClock;
using domain::Record;

namespace {

const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/** What no sentence for people may have: a hole, a glued end, a raised voice. */
QString flaw(const QString &text)
{
    static const QRegularExpression hole(u"%[0-9nL]"_s);
    if (text.contains(hole))
        return u"a placeholder is left"_s;
    if (text != text.trimmed() || text.contains(u"  "_s))
        return u"stray blanks"_s;
    if (text.contains(u'!'))
        return u"an exclamation mark"_s;
    if (text.contains(u"(s)"_s))
        return u"no plural form"_s;
    static const QRegularExpression end(u"[.?]$"_s);
    if (!text.contains(end))
        return u"no end"_s;
    if (text.front().isLower())
        return u"begins in lower case"_s;
    return {};
}

constexpr std::array faces {Face::Window, Face::Terminal};

/** One of each kind, all cases of those that have some. */
std::vector<Reason> reasons(const QString &text = u"It is so"_s)
{
    std::vector<Reason> all {Reason(),
                             reason::Quoted {text},
                             reason::RecoveryCodeTypo {3},
                             reason::KeychainSlot {},
                             reason::KeySettings {4096, 100},
                             reason::SameKid {text},
                             reason::OtherKid {text},
                             reason::OtherKid {},
                             reason::Limit {text},
                             reason::Limit {},
                             reason::OnlyCreates {text},
                             reason::LoginField::Name,
                             reason::KeyLength {3, 43},
                             reason::Unusable {reason::Unusable::Why::UnknownName, {text}},
                             reason::Unusable {reason::Unusable::Why::UnknownName, {text, text}},
                             reason::ReadingPassword {}};
    for (int i = 0; i <= static_cast<int>(reason::Tls::Fault::Untrusted); ++i)
        all.push_back(reason::Tls {static_cast<reason::Tls::Fault>(i), text});
    for (int i = 0; i <= static_cast<int>(reason::Unreachable::Cause::TimedOut); ++i)
        all.push_back(reason::Unreachable {static_cast<reason::Unreachable::Cause>(i)});
    for (int i = 0; i <= static_cast<int>(reason::Unusable::Why::NeedsFile); ++i)
        all.push_back(reason::Unusable {static_cast<reason::Unusable::Why>(i)});
    return all;
}

#define VERIFY_SENTENCE(text)                                                                      \
    QVERIFY2(flaw(text).isEmpty(), qPrintable(flaw(text) + u": "_s + (text)))

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { speak(*QCoreApplication::instance(), QLocale(u"en_GB"_s)); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyErrorHasWords_data()
    {
        QTest::addColumn<int>("code");
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i)
            QTest::newRow(qPrintable(errorName(static_cast<ErrorCode>(i)))) << i;
    }
    void everyErrorHasWords()
    {
        QFETCH(int, code);
        const auto kind = static_cast<ErrorCode>(code);
        for (const Face face : faces) {
            const QString fallback = describe({ErrorCode::Internal, {}, {}}, face).headline;
            for (const Reason &why : reasons()) {
                const ErrorWords words = describe({kind, u"Subject"_s, u"the log's"_s, why}, face);
                VERIFY_SENTENCE(words.headline);
                if (!words.hint.isEmpty())
                    VERIFY_SENTENCE(words.hint);
                QCOMPARE(words.headline == fallback, kind == ErrorCode::Internal);
                // What is written for the log stays there.
                for (const QString &text : {words.headline, words.hint})
                    QVERIFY2(!text.contains(u"the log's"_s), qPrintable(text));
            }
            const QString subject = u"%1 %2 100%"_s;
            const ErrorWords words = describe({kind, subject, {}}, face);
            // What it is about is shown as it is, whatever it looks like.
            if (words.headline.contains(u"100%"_s))
                QVERIFY2(words.headline.contains(subject), qPrintable(words.headline));
        }
    }

    void hintsSpeakToTheFaceThatAsks()
    {
        // A command, an option or a variable; what is pressed or chosen from.
        static const QRegularExpression terminal(
            u"--[a-z]|“[a-z]+( [a-z]+)?”|EAB_VAULT|command line|standard input"_s);
        static const QRegularExpression window(
            u"\\b(button|click|press|menu|dialog|window|from the list|[Ss]ettings)\\b"_s);
        int told = 0;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            for (const Reason &why : reasons()) {
                const Error error {static_cast<ErrorCode>(i), u"Subject"_s, {}, why};
                const QString pointed = describe(error, Face::Window).hint;
                QVERIFY2(!terminal.match(pointed).hasMatch(), qPrintable(pointed));
                const QString typed = describe(error, Face::Terminal).hint;
                QVERIFY2(!window.match(typed).hasMatch(), qPrintable(typed));
                told += pointed != typed ? 1 : 0;
                QCOMPARE(describe(error, Face::Window).headline,
                         describe(error, Face::Terminal).headline);
            }
        }
        QVERIFY(told > 10);
    }

    void whatIsHostileIsToldTamely_data() { everyErrorHasWords_data(); }
    void whatIsHostileIsToldTamely()
    {
        QFETCH(int, code);
        const QString hostile = u"a\x1b]0;b\x07\r\nc\u2028d\u202E\u2066\uFEFF\u0085\u009Bz"_s
            + QChar(0xd800) + QString(1 << 20, u'x') + u"\x1b[2J\u200F"_s;
        const QString quoted = u"%1"_s + hostile;
        for (const Face face : faces) {
            for (const Reason &why : reasons(quoted)) {
                const ErrorWords words
                    = describe({static_cast<ErrorCode>(code), hostile, {}, why}, face);
                for (const QString &text : {words.headline, words.hint}) {
                    QVERIFY2(text.size() < 1000, qPrintable(text.left(2000)));
                    QVERIFY(text.isValidUtf16());
                    for (const QChar sign : text)
                        QVERIFY2(sign.category() != QChar::Other_Control
                                     && sign.category() != QChar::Other_Format
                                     && sign.category() != QChar::Separator_Line,
                                 qPrintable(QString::number(sign.unicode(), 16)));
                }
            }
        }
    }

    void whatIsTameIsShownAsItIs()
    {
        for (const QString &text :
             {u"/srv/vaults/Ümläut & Söhne.eabvault"_s, u"a  b"_s, u"مفتاح"_s, u"می\u200cخواهم"_s,
              u"🔑 \u4E2D\u6587"_s, QString(300, u'x'), QString()})
            QCOMPARE(shown(text), text);
        QCOMPARE(shown(u"one\ntwo\tthree"_s), u"one two three"_s);
        const QString path = u'/' + QString(5000, u'x') + u"/vault.db"_s;
        QVERIFY(shown(path).endsWith(u"x/vault.db"_s));
        QVERIFY(shown(path).size() <= 301);
    }

    void sentencesAreToldApart()
    {
        QSet<QString> headlines;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const QString headline
                = describe({static_cast<ErrorCode>(i), u"X"_s, {}}, Face::Window).headline;
            QVERIFY2(!headlines.contains(headline), qPrintable(headline));
            headlines.insert(headline);
        }
    }

    void everyReasonHasItsSentence()
    {
        QSet<QString> all;
        const auto add = [&all](ErrorCode code, const Reason &why) {
            const ErrorWords words = describe({code, u"X"_s, {}, why}, Face::Window);
            all.insert(words.headline + words.hint);
        };
        for (int i = 0; i <= static_cast<int>(reason::Tls::Fault::Untrusted); ++i)
            add(ErrorCode::TlsFailed, reason::Tls {static_cast<reason::Tls::Fault>(i), u"Q"_s});
        for (int i = 0; i <= static_cast<int>(reason::Unreachable::Cause::TimedOut); ++i)
            add(ErrorCode::Unreachable,
                reason::Unreachable {static_cast<reason::Unreachable::Cause>(i)});
        for (int i = 0; i <= static_cast<int>(reason::Unusable::Why::NeedsFile); ++i)
            add(ErrorCode::UnsupportedAnswer,
                reason::Unusable {static_cast<reason::Unusable::Why>(i)});
        for (const QString &api : {u"iotdm"_s, u"identrust"_s})
            add(ErrorCode::UnsupportedAnswer, reason::OnlyCreates {api});
        QCOMPARE(all.size(), 4 + 5 + 7 + 2);
    }

    void wordsFitTheCase()
    {
        const auto headline = [](ErrorCode code, const QString &subject, const Reason &why = {}) {
            return describe({code, subject, {}, why}, Face::Window).headline;
        };
        QCOMPARE(headline(ErrorCode::WrongPassword, u"password"_s), u"The password is wrong."_s);
        QCOMPARE(headline(ErrorCode::WrongPassword, {}, reason::RecoveryCodeTypo {3}),
                 u"The recovery code has a typing mistake in group 3."_s);
        QVERIFY(
            headline(ErrorCode::WrongPassword, {}, reason::KeychainSlot {}).contains(u"keyring"_s));
        QVERIFY(
            headline(ErrorCode::NoSuchSlot, {}, reason::KeychainSlot {}).contains(u"keyring"_s));
        // What a slot is called decides nothing.
        QCOMPARE(headline(ErrorCode::NoSuchSlot, u"keychain"_s),
                 u"The vault has no such key slot: keychain."_s);
        QVERIFY(headline(ErrorCode::KeySettingsRefused, {}, reason::KeySettings {4096, 65})
                    .contains(u"(4096 MiB, 65 passes)"_s));
        QVERIFY(
            headline(ErrorCode::VaultInUse, u"eab-vault, process 7"_s).contains(u"process 7"_s));
        QVERIFY(headline(ErrorCode::KidConflict, {}, reason::SameKid {u"abc"_s})
                    .contains(u"saved already, as record abc"_s));
        QVERIFY(headline(ErrorCode::KidConflict, {}, reason::OtherKid {u"abc"_s})
                    .contains(u"another HMAC key, as record abc"_s));
        QVERIFY(headline(ErrorCode::KidConflict, {}).contains(u"two different"_s));
        QCOMPARE(headline(ErrorCode::MissingAnswer,
                          nameOf(domain::answerNames, domain::Answer::DnsProvider)),
                 u"Still missing: DNS provider."_s);
        QCOMPARE(headline(ErrorCode::MissingAnswer, u"directoryUrl"_s),
                 u"Still missing: directory URL."_s);
        QVERIFY(headline(ErrorCode::InputTooLarge, u"notes.txt"_s).startsWith(u"notes.txt"_s));
        QCOMPARE(describe({ErrorCode::RemoteRefused, u"Shop"_s, {}, reason::Quoted {u"no funds"_s}},
                          Face::Terminal)
                     .hint,
                 u"It says: “no funds”."_s);
        QCOMPARE(
            describe({ErrorCode::RemoteRefused, u"Shop"_s, u"HTTP 403"_s}, Face::Terminal).hint,
            u"It gave no reason."_s);
    }

    void everyAnswerHasItsName()
    {
        QSet<QString> all;
        for (int i = 0; i <= static_cast<int>(domain::Answer::Form); ++i) {
            const auto answer = static_cast<domain::Answer>(i);
            QCOMPARE(fromName(domain::answerNames, nameOf(domain::answerNames, answer)), answer);
            all.insert(describe({ErrorCode::MissingAnswer, nameOf(domain::answerNames, answer), {}},
                                Face::Window)
                           .headline);
        }
        QCOMPARE(all.size(), qsizetype {static_cast<int>(domain::Answer::Form) + 1});
    }

    void timeLeftIsRoundedDown_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("narrow");
        const auto row
            = [](const char *name, qint64 seconds, const char *text, const char *narrow) {
                  QTest::newRow(name)
                      << seconds << QString::fromLatin1(text) << QString::fromLatin1(narrow);
              };
        row("seven days", 7 * day, "7 days left", "7 days left");
        row("a second less", 7 * day - 1, "6 days 23 hours left", "6 d 23 h left");
        row("two days four hours", 2 * day + 4 * hour, "2 days 4 hours left", "2 d 4 h left");
        row("and most of another", 2 * day + 5 * hour - 1, "2 days 4 hours left", "2 d 4 h left");
        row("one of each", day + hour, "1 day 1 hour left", "1 d 1 h left");
        row("one day", day, "1 day left", "1 day left");
        row("a second less than a day", day - 1, "23 hours left", "23 h left");
        row("ten hours", 10 * hour + 59 * minute, "10 hours left", "10 h left");
        row("one hour", hour, "1 hour left", "1 h left");
        row("25 minutes", 25 * minute + 59, "25 minutes left", "25 min left");
        row("one minute", minute, "1 minute left", "1 min left");
        row("59 seconds", 59, "less than a minute left", "1 min left");
        row("a second", 1, "less than a minute left", "1 min left");
        row("now", 0, "closed less than a minute ago", "window closed");
        row("a minute ago", -minute, "closed 1 minute ago", "window closed");
        row("three days ago", -3 * day - 2 * hour, "closed 3 days 2 hours ago", "window closed");
        row("a year", 365 * day, "365 days left", "365 days left");
    }
    void timeLeftIsRoundedDown()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QFETCH(QString, narrow);
        QCOMPARE(timeLeft(seconds), text);
        QCOMPARE(timeLeftShort(seconds), narrow);
    }

    void momentsAreLocal()
    {
        // This run is in Berlin.
        QCOMPARE(momentText(QDateTime({2026, 11, 24}, {13, 5}, Qt::UTC)),
                 u"Tue 24 Nov 2026, 14:05"_s);
        QCOMPARE(momentText(QDateTime({2026, 7, 24}, {13, 5}, Qt::UTC)),
                 u"Fri 24 Jul 2026, 15:05"_s);
        QCOMPARE(momentText(QDateTime({2026, 11, 24}, {23, 30}, Qt::UTC)),
                 u"Wed 25 Nov 2026, 00:30"_s);
        QCOMPARE(dayText(QDate(2026, 11, 17)), u"17 Nov 2026"_s);
        QCOMPARE(dayText({}), QString());
    }

    void anOrderWithoutAnHourShowsNone()
    {
        Record record;
        record.orderDate = QDate(2026, 11, 17);
        domain::startClocks(record, nullptr);
        QCOMPARE(orderedText(record), u"17 Nov 2026"_s);
        record.orderedAt = QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC);
        QCOMPARE(orderedText(record), u"Tue 17 Nov 2026, 15:05"_s);
        record.orderedAt = {};
        QCOMPARE(orderedText(record), u"17 Nov 2026"_s);
    }

    void deadlinesAreSentences()
    {
        QSet<QString> all;
        for (const DeadlineClock clock : {DeadlineClock::Portal, DeadlineClock::Registration,
                                          DeadlineClock::Licence, DeadlineClock::UsageWindow}) {
            for (const qint64 left : {2 * day + 4 * hour, -hour})
                all.insert(deadlineSentence({clock, now.addSecs(left)}, now));
            QVERIFY(!clockText(clock).isEmpty());
        }
        QCOMPARE(all.size(), 8);
        QCOMPARE(deadlineSentence({DeadlineClock::Portal, now.addSecs(2 * day + 4 * hour)}, now),
                 u"Shown in the portal for 2 days 4 hours more"_s);
    }

    void everyFindingOfAVerificationHasItsSentence()
    {
        using Step = domain::VerifyStep;
        QSet<QString> said;
        for (int i = 1; i <= static_cast<int>(Step::Finding::AccountUnusable); ++i) {
            Step step {Step::Kind::Account, false, u"for scripts"_s, 503};
            step.finding = static_cast<Step::Finding>(i);
            step.about = u"https://elsewhere.example"_s;
            for (const Face face : {Face::Window, Face::Terminal}) {
                const QString remark = stepRemark(step, face);
                QVERIFY(!remark.isEmpty() && !remark.contains(u"for scripts"_s));
                said << remark;
            }
        }
        QCOMPARE(said.size(), static_cast<int>(Step::Finding::AccountUnusable));
        Step step {Step::Kind::Directory, false, u"for scripts"_s, 404};
        QCOMPARE(stepRemark(step, Face::Window), u"HTTP status 404"_s);
        step.finding = Step::Finding::LeadsElsewhere;
        step.about = u"https://elsewhere.example/a"_s;
        QVERIFY(stepRemark(step, Face::Window).endsWith(step.about));
        step = {Step::Kind::Directory, true, u"https://acme.example/directory"_s};
        QCOMPARE(stepRemark(step, Face::Terminal), step.detail);
    }

    void everyStepHasItsAdvice()
    {
        using domain::NextStep;
        Record record;
        record.startDate = QDate(2027, 3, 1);
        record.endDate = QDate(2027, 4, 1);
        QVERIFY(adviceText(NextStep::Nothing, record, now).isEmpty());
        QSet<QString> all;
        for (int i = 1; i <= static_cast<int>(NextStep::Spent); ++i) {
            const QString advice = adviceText(static_cast<NextStep>(i), record, now);
            VERIFY_SENTENCE(advice);
            all.insert(advice);
        }
        QCOMPARE(all.size(), static_cast<int>(NextStep::Spent));
    }

    void onlyASellerWithAPortalIsSaidToHaveOne()
    {
        using domain::NextStep;
        std::vector<QString> sellers {u"nobody.example"_s, {}};
        for (const domain::Issuer &issuer : issuers().all())
            sellers.push_back(issuer.id);
        for (const QString &seller : sellers) {
            Record record;
            record.issuer = seller;
            record.orderedAt = now;
            const domain::Issuer *issuer = issuers().find(seller);
            domain::startClocks(record, issuer);
            const bool portal = issuer == nullptr || issuer->portalDays.value_or(0) > 0;
            QCOMPARE(record.portalVisibleUntil.isValid(), portal);
            for (int i = 0; i <= static_cast<int>(NextStep::Spent); ++i) {
                const QString advice = adviceText(static_cast<NextStep>(i), record, now);
                QVERIFY2(portal || !advice.contains(u"portal"_s), qPrintable(advice));
                const QString late = adviceText(static_cast<NextStep>(i), record, now.addDays(9));
                QVERIFY2(!late.contains(u"portal"_s), qPrintable(late));
            }
        }
    }

    void aClosedWindowIsTheSellersOwnCase_data()
    {
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("advice");
        QTest::newRow("the mail lasts, and there is another page")
            << u"trustico"_s
            << u"The pair was not saved in time. Look for the order e-mail: it is the lasting "
               "record, and the page “Obtain Your CaaS Credentials” is another way to the pair, "
               "according to Trustico CaaS, as of 21 Nov 2026."_s;
        QTest::newRow("made anew")
            << u"digicert-certcentral"_s
            << u"The pair was not saved in time. It is not shown again, but another one can be "
               "made there, according to DigiCert CertCentral, as of 21 Nov 2026."_s;
        QTest::newRow("read again")
            << u"sectigo-caas"_s
            << u"The pair was not saved in time. It can be read again in your account there, "
               "according to Sectigo, as of 21 Nov 2026."_s;
        const QString asked = u"The pair was not saved in time. Look for the order e-mail, or ask "
                              "the seller's support."_s;
        QTest::newRow("not known") << u"identrust"_s << asked;
        QTest::newRow("only reported by others") << u"hashicorp-vault"_s << asked;
        QTest::newRow("no seller known") << QString() << asked;
        QTest::newRow("a seller nobody knows") << u"shop.example"_s << asked;
    }
    void aClosedWindowIsTheSellersOwnCase()
    {
        QFETCH(QString, seller);
        Record record;
        record.issuer = seller;
        record.portalVisibleUntil = now.addSecs(-day);
        const QString advice = adviceText(record, now);
        VERIFY_SENTENCE(advice);
        QTEST(advice, "advice");
    }

    void aMissingReferenceIsSaidWithItsSource()
    {
        Record record;
        record.kind = domain::RecordKind::Certificate;
        record.issuer = u"trustico"_s;
        QCOMPARE(adviceText(record, now),
                 u"The CA Reference is missing. Look for it in the shipment e-mail and add it. "
                 "Without it you cannot manage the certificate and may forfeit it, according to "
                 "Trustico CaaS, as of 21 Nov 2026."_s);
        QCOMPARE(pillText(record, now), u"reference missing"_s);
        QCOMPARE(proofText(record), u"reference missing"_s);
        // No claim where no seller makes it.
        for (const QString &seller : {u"sectigo-caas"_s, u"shop.example"_s, QString()}) {
            record.issuer = seller;
            QCOMPARE(
                adviceText(record, now),
                u"The CA Reference is missing. Look for it in the shipment e-mail and add it."_s);
        }
        record.caReference = u"5544332211"_s;
        QVERIFY(adviceText(record, now).isEmpty());
        QCOMPARE(proofText(record), u"reference kept"_s);
        QCOMPARE(pillText(record, now), u"no deadline"_s);
        record.orderNumber = record.caReference;
        VERIFY_SENTENCE(adviceText(record, now));
        QCOMPARE(pillText(record, now), u"reference doubtful"_s);
    }

    void windowsAndUsesHaveTheirOwnSentences()
    {
        Record record;
        record.kind = domain::RecordKind::Key;
        record.startDate = QDate(2027, 3, 1);
        QCOMPARE(adviceText(record, now),
                 u"It can be used from 1 Mar 2027 on, and would be refused before."_s);
        QCOMPARE(pillText(record, now), u"from 1 Mar"_s);
        record.startDate = {};
        record.endDate = QDate(2026, 11, 22);
        QVERIFY(adviceText(record, now).startsWith(u"It can be used until 22 Nov 2026"_s));
        record.endDate = QDate(2026, 11, 20);
        QVERIFY(adviceText(record, now).startsWith(u"It could be used until 20 Nov 2026"_s));

        Record pair;
        pair.hmacBytes = 32;
        pair.usePolicy = domain::UsePolicy::OneTime;
        QVERIFY(adviceText(pair, now).endsWith(
            u"It works only once: use it on the machine that keeps the certificate."_s));
        pair.verified = domain::Verification {now, u"accepted"_s, {}};
        QVERIFY(adviceText(pair, now).startsWith(u"This pair works once, and it has."_s));
        pair.verified->outcome = u"already-used"_s;
        QVERIFY(adviceText(pair, now).startsWith(u"The CA says that this pair has been used"_s));

        Record undecided;
        undecided.kind = domain::RecordKind::Undecided;
        QCOMPARE(adviceText(undecided, now), u"Will a pair come with this one?"_s);
        QCOMPARE(pillText(undecided, now), u"to be decided"_s);
    }

    void pillsAndProofs()
    {
        Record record;
        QCOMPARE(pillText(record, now), u"no deadline"_s);
        QCOMPARE(proofText(record), u"nothing saved yet"_s);
        record.portalVisibleUntil = now.addSecs(10 * hour);
        record.hmacBytes = 32;
        QCOMPARE(pillText(record, now), u"10 h left, until 21:00"_s);
        QCOMPARE(proofText(record), u"saved, not verified"_s);
        record.verified = domain::Verification {now.addDays(-1), u"accepted"_s, {}};
        QCOMPARE(proofText(record), u"verified 20 Nov"_s);
        QCOMPARE(pillText(record, now.addDays(9)), u"window closed"_s);
    }

    void onlyWhatIsVerifiedIsSaidOfASeller()
    {
        for (const domain::Issuer &issuer : issuers().all()) {
            Record record;
            record.issuer = issuer.id;
            record.orderedAt = now;
            domain::startClocks(record, &issuer);
            const QString rule = portalRule(record);
            if (issuer.mark == domain::FactMark::Unverified || !issuer.portalDays) {
                QVERIFY2(rule.isEmpty(), qPrintable(rule));
                continue;
            }
            VERIFY_SENTENCE(rule);
            QVERIFY2(rule.contains(issuer.name), qPrintable(rule));
            QVERIFY2(rule.contains(dayText(issuer.asOf)), qPrintable(rule));
            // "According to" is for the seller's own words.
            QCOMPARE(rule.startsWith(u"According to"_s), issuer.mark == domain::FactMark::Seller);
        }
    }

    void rulesAndAssumptions()
    {
        Record record;
        record.issuer = u"trustico"_s;
        QCOMPARE(
            portalRule(record),
            u"According to Trustico CaaS, credentials are shown for 7 days after the order and "
            "cannot be made again (as of 21 Nov 2026)."_s);
        record.issuer = u"google"_s;
        QVERIFY(portalRule(record).contains(u"only once"_s));
        record.issuer = u"Our own CA"_s;
        QVERIFY(portalRule(record).isEmpty()); // no clock runs
        record.portalVisibleUntil = now;
        QVERIFY2(portalRule(record).startsWith(u"Assumed"_s), qPrintable(portalRule(record)));
    }

    void theIssuerIsNamedAfterWhatIsKnown()
    {
        domain::ImportCandidate candidate;
        QCOMPARE(issuerOf(candidate, {}), QString());
        QCOMPARE(issuerOf(candidate, u"orders@mail.harbour.example"_s), u"harbour.example"_s);
        candidate.directoryUrl = u"https://acme.sturdycerts.example.com/v2"_s;
        QCOMPARE(issuerOf(candidate, u"x@harbour.example"_s), u"sturdycerts.example.com"_s);
        candidate.directoryUrl = u"https://acme.zerossl.com/v2/DV90"_s;
        QCOMPARE(issuerOf(candidate, u"x@harbour.example"_s), u"zerossl"_s);
        // A reseller's own rules come before those of the CA behind it.
        QCOMPARE(issuerOf(candidate, u"orders@trustico.com"_s), u"trustico"_s);
        QCOMPARE(issuerOf(candidate, u"orders@trustico.evil.example"_s), u"zerossl"_s);
        candidate.issuerHint = u"google"_s;
        QCOMPARE(issuerOf(candidate, u"orders@trustico.com"_s), u"google"_s);
        candidate.issuerHint = u"unheard of"_s;
        QCOMPARE(issuerOf(candidate, {}), u"zerossl"_s);
    }

    void theSellerIsNotTheCa_data()
    {
        QTest::addColumn<QString>("hint");
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("ca");
        const auto row = [](const char *name, const char *hint, const char *sender,
                            const char *directory, const char *seller, const char *ca) {
            QTest::newRow(name) << QString::fromLatin1(hint) << QString::fromLatin1(sender)
                                << QString::fromLatin1(directory) << QString::fromLatin1(seller)
                                << QString::fromLatin1(ca);
        };
        const char *sectigo = "https://acme.sectigo.com/v2/OV";
        row("nothing", "", "", "", "", "");
        row("its mail", "", "orders@trustico.com", sectigo, "trustico", "sectigo-caas");
        row("its text, pasted", "trustico", "", sectigo, "trustico", "sectigo-caas");
        row("its text, from a colleague", "trustico", "anna@kunde.example", sectigo, "trustico",
            "sectigo-caas");
        row("an unknown reseller", "", "orders@mail.harbour.example", sectigo, "harbour.example",
            "sectigo-caas");
        row("forwarded in the house", "", "anna@kunde.example", "", "", "");
        row("a CA that sells", "", "", sectigo, "sectigo-caas", "sectigo-caas");
        row("an API's answer, mailed by a reseller", "sectigo-caas", "orders@trustico.com", sectigo,
            "trustico", "sectigo-caas");
        row("an unknown server", "", "", "https://acme.sturdycerts.example.com/v2", "",
            "sturdycerts.example.com");
        row("a look-alike", "", "orders@trustico.evil.example", sectigo, "trustico.evil.example",
            "sectigo-caas");
        row("unheard of", "unheard of", "", "", "", "");
    }
    void theSellerIsNotTheCa()
    {
        QFETCH(QString, hint);
        QFETCH(QString, sender);
        QFETCH(QString, directory);
        domain::ImportCandidate candidate;
        candidate.issuerHint = hint;
        candidate.directoryUrl = directory;
        candidate.email = u"it@kunde.example"_s;
        QTEST(sellerOf(candidate, sender), "seller");
        QTEST(caOf(directory), "ca");
    }

    void theSameTextMailedOrPastedHasOneSeller()
    {
        const QByteArray body = "Your Certificate as a Service licence\n\nACME Account ID: 884213\n"
                                "EAB Key ID: bPwAOp8LvXIIfByqlMqj4A\n"
                                "EAB MAC Key: sBTMY2HglQOXVdF-xeHM7M-QB-JeOm9Y8_K22EUK50c\n"
                                "ACME Server URL: https://acme.sectigo.com/v2/OV\n";
        const QByteArray head = "From: Orders <orders@trustico.com>\nTo: it@kunde.example\n"
                                "Subject: Your order\nDate: Tue, 03 Mar 2026 10:15:00 +0100\n\n";
        for (const QByteArray &text : {body, QByteArray(head + body)}) {
            const domain::Reading reading = intake::read(text);
            QCOMPARE(reading.candidates.size(), size_t {1});
            const domain::ImportCandidate &candidate = reading.candidates.front();
            QCOMPARE(sellerOf(candidate, reading.sender), u"trustico"_s);
            QCOMPARE(issuerOf(candidate, reading.sender), u"trustico"_s);
            QCOMPARE(caOf(candidate.directoryUrl), u"sectigo-caas"_s);
            QVERIFY(proposedKind(candidate, reading.sender) == domain::RecordKind::Pair);
        }
    }

    void whatIsReadIsRemarkedOn()
    {
        using domain::ImportRemark;
        domain::ImportCandidate candidate;
        const QDate today(2026, 11, 26);
        candidate.orderDate = QDate(2026, 11, 20);
        QVERIFY(importRemarks(candidate, today).isEmpty());
        for (int i = 0; i <= static_cast<int>(ImportRemark::Kind::LongRow); ++i)
            candidate.remark({static_cast<ImportRemark::Kind>(i),
                              domain::ImportField::OrderNumber,
                              {u"1001"_s, u"1002"_s}});
        QStringList texts = importRemarks(candidate, today);
        QCOMPARE(texts.size(), 6);
        texts.removeDuplicates();
        QCOMPARE(texts.size(), 6);
        for (const QString &text : texts)
            VERIFY_SENTENCE(text);
        QVERIFY(texts.at(2).contains(u"1001"_s) && texts.at(2).contains(u"1002"_s));
        candidate.remarks.clear();
        for (const QDate ordered : {QDate(1970, 1, 1), QDate(2030, 1, 1)}) {
            candidate.orderDate = ordered;
            QCOMPARE(importRemarks(candidate, today).size(), 1);
            VERIFY_SENTENCE(importRemarks(candidate, today).front());
        }
        domain::Reading reading;
        QVERIFY(leftOutText(reading).isEmpty());
        reading.leftOut = QStringList({u"logo.png"_s, u"terms.pdf"_s});
        VERIFY_SENTENCE(leftOutText(reading));
    }

    void whatASetupSaysIsWhole()
    {
        using namespace domain;
        QSet<QString> all;
        for (int i = 0; i <= static_cast<int>(FilePurpose::Readme); ++i) {
            const QString text = purposeText(static_cast<FilePurpose>(i));
            VERIFY_SENTENCE(text.endsWith(u"to be filled in."_s) ? u"X."_s : text);
            all.insert(text);
        }
        QCOMPARE(all.size(), qsizetype {static_cast<int>(FilePurpose::Readme) + 1});
        for (int i = 0; i <= static_cast<int>(CommandPurpose::DeleteSecret); ++i)
            VERIFY_SENTENCE(purposeText(static_cast<CommandPurpose>(i)));
        for (int i = 0; i <= static_cast<int>(SetupWarning::StorageMustBeOwn); ++i)
            VERIFY_SENTENCE(warningText({static_cast<SetupWarning>(i), u"Subject"_s}));
        for (int i = 0; i <= static_cast<int>(Refusal::UndecodableKey); ++i)
            VERIFY_SENTENCE(refusalText(static_cast<Refusal>(i)));
        QVERIFY(isSerious(SetupWarning::SecretInArguments));
        QVERIFY(!isSerious(SetupWarning::VersionNotRun));
    }

    void thePortalSellerIsInTheCatalogue()
    {
        QCOMPARE(portalSeller().id, u"trustico"_s);
        QVERIFY(portalSeller().asOf.isValid());
    }

    void languagesAreSpokenAndTakenBack()
    {
        QVERIFY(languages().constFirst() == u"en"_s);
        QVERIFY(languages().contains(u"de"_s));
        speak(*QCoreApplication::instance(), QLocale(QLocale::German));
        // Translated or not yet: never the bare form.
        QVERIFY2(!timeLeft(2 * day + 4 * hour).contains(u"(s)"_s),
                 qPrintable(timeLeft(2 * day + 4 * hour)));
        speak(*QCoreApplication::instance(), QLocale(QLocale::Icelandic));
        QCOMPARE(timeLeft(day), u"1 day left"_s); // not translated: English, plurals and all
        speak(*QCoreApplication::instance(), QLocale::c());
        QCOMPARE(momentText(QDateTime({2026, 11, 24}, {13, 5}, Qt::UTC)),
                 u"Tue 24 Nov 2026, 14:05"_s);
        speak(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
        QCOMPARE(timeLeft(day + hour), u"1 day 1 hour left"_s);
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
