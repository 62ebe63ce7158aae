// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/Deadline.h"
#include "domain/Issuer.h"

#include "tests/support/Checks.h"
#include "tests/support/CpuTimer.h"

#include <QTimeZone>

#include <rapidcheck.h>

#include <algorithm>

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now({2026, 11, 21}, {10, 0}, Qt::UTC);
constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

Issuer seller(std::optional<int> portalDays, std::optional<int> registerDays = std::nullopt)
{
    Issuer issuer;
    issuer.id = u"seller"_s;
    issuer.portalDays = portalDays;
    issuer.registerWithinDays = registerDays;
    return issuer;
}

/** An order without its pair; the portal shows it for `left` seconds more. */
Record order(qint64 left)
{
    Record record;
    record.id = u"order"_s;
    record.portalVisibleUntil = now.addSecs(left);
    return record;
}

/** A saved pair. */
Record pair(qint64 left)
{
    Record record = order(left);
    record.id = u"pair"_s;
    record.kind = RecordKind::Pair;
    record.kid = u"kid"_s;
    record.hmacBytes = 32;
    return record;
}

Record proved(qint64 left)
{
    Record record = pair(left);
    record.verified = Verification {now.addDays(-1), u"accepted"_s, {}};
    return record;
}

QString urgencyName(Urgency urgency)
{
    static const QStringList names {u"none"_s, u"good"_s, u"soon"_s, u"urgent"_s, u"closed"_s};
    return names.at(static_cast<qsizetype>(urgency));
}

QString clocksOf(const Record &record)
{
    QStringList names;
    for (const Deadline &deadline : deadlinesOf(record))
        names << clockName(deadline.clock);
    return names.join(u' ');
}

/** Any record that could be in a vault, its times within ten days of `now`. */
Record anyRecord()
{
    const auto moment = [] {
        // Few different values, so that equal ones meet.
        const int choice = *rc::gen::inRange(-6, 14);
        return choice < -4 ? QDateTime() : now.addSecs(choice * 16LL * hour);
    };
    Record record;
    record.id = u"r%1"_s.arg(*rc::gen::inRange(0, 4));
    record.title = QChar(u'a' + static_cast<char16_t>(*rc::gen::inRange(0, 3)));
    record.portalVisibleUntil = moment();
    record.mustRegisterBefore = moment();
    record.licenceExpires = moment();
    if (*rc::gen::arbitrary<bool>())
        record.endDate = moment().date();
    if (*rc::gen::arbitrary<bool>())
        record.hmacBytes = 32;
    if (record.hasPair() && *rc::gen::arbitrary<bool>())
        record.verified = Verification {now, u"accepted"_s, {}};
    if (*rc::gen::inRange(0, 5) == 0)
        record.status = RecordStatus::Archived;
    return record;
}

/** Any record of any kind, with whatever can ask for attention without a clock. */
Record anyKind()
{
    Record record = anyRecord();
    record.kind = *rc::gen::element(RecordKind::Pair, RecordKind::Key, RecordKind::Order,
                                    RecordKind::Certificate, RecordKind::Undecided);
    record.orderNumber = *rc::gen::element(u""_s, u"77"_s);
    record.caReference = *rc::gen::element(u""_s, u"77"_s, u"88"_s);
    record.usePolicy
        = *rc::gen::element(UsePolicy::Unknown, UsePolicy::OneTime, UsePolicy::Reusable);
    if (*rc::gen::inRange(0, 3) == 0)
        record.startDate = now.date().addDays(*rc::gen::inRange(-2, 3));
    if (record.verified)
        record.verified->outcome
            = *rc::gen::element(u"accepted"_s, u"wrong-hmac"_s, u"already-used"_s);
    return record;
}

QString stepName(NextStep step)
{
    static const QStringList names {u"nothing"_s,    u"save"_s,      u"ask-seller"_s, u"register"_s,
                                    u"verify"_s,     u"check"_s,     u"set-up"_s,     u"renew"_s,
                                    u"renew-soon"_s, u"reference"_s, u"compare"_s,    u"decide"_s,
                                    u"await"_s,      u"use"_s,       u"used-up"_s,    u"spent"_s};
    return names.at(static_cast<qsizetype>(step));
}

/** "what is set, one after the other" on a record of a kind: "portal=1d refused". A number is days
 *  from now. */
Record made(const QString &kind, const QString &facts)
{
    Record record;
    record.kind = kindFromName(kind);
    record.orderNumber = u"77"_s;
    if (record.kind == RecordKind::Pair) {
        record.hmacBytes = 32;
        record.directoryUrl = u"https://acme.example/directory"_s;
    }
    for (const QString &fact : facts.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString name = fact.section(QLatin1Char('='), 0, 0);
        const QString value = fact.section(QLatin1Char('='), 1);
        const QDateTime at = now.addSecs(static_cast<qint64>(value.toDouble() * day));
        if (name == "portal"_L1)
            record.portalVisibleUntil = at;
        else if (name == "register"_L1)
            record.mustRegisterBefore = at;
        else if (name == "licence"_L1)
            record.licenceExpires = at;
        else if (name == "from"_L1)
            record.startDate = at.date();
        else if (name == "to"_L1)
            record.endDate = at.date();
        else if (name == "reference"_L1)
            record.caReference = value;
        else if (name == "archived"_L1)
            record.status = RecordStatus::Archived;
        else if (name == "policy"_L1)
            record.usePolicy = usePolicyFromName(value);
        else if (name == "answered"_L1)
            record.verified = Verification {now, value, {}};
        else
            qFatal("no such fact");
    }
    return record;
}

/** The order of a list as it was defined before standings were kept, but for one thing: what is
 *  over this very second no longer counts as if it had no deadline. */
struct former
{
    static qint64 secondsLeft(const Deadline &deadline, const QDateTime &moment)
    {
        return moment.secsTo(deadline.at);
    }

    static std::optional<Deadline> leadingDeadline(const Record &record, const QDateTime &moment)
    {
        const auto deadlines = deadlinesOf(record);
        if (deadlines.empty())
            return std::nullopt;
        const auto rank = [&](const Deadline &deadline) {
            const DeadlineState state = stateAt(deadline, moment);
            const bool needed = matters(record, deadline, moment);
            const qint64 left = secondsLeft(deadline, moment);
            int step = 2;
            if (state == DeadlineState::Closing)
                step = 0;
            else if (state == DeadlineState::Closed)
                step = needed ? 1 : 3;
            return std::tuple(!needed, step, state == DeadlineState::Closed ? -left : left);
        };
        return *std::min_element(
            deadlines.begin(), deadlines.end(),
            [&rank](const Deadline &a, const Deadline &b) { return rank(a) < rank(b); });
    }

    static Urgency urgencyOf(const Record &record, const QDateTime &moment)
    {
        const auto deadline = leadingDeadline(record, moment);
        if (!deadline)
            return Urgency::None;
        const qint64 left = secondsLeft(*deadline, moment);
        if (left <= 0)
            return Urgency::Closed;
        if (!matters(record, *deadline, moment) || left > closingSeconds)
            return Urgency::Good;
        return left <= lastDaySeconds ? Urgency::Urgent : Urgency::Soon;
    }

    static bool needsAttention(const Record &record, const QDateTime &moment)
    {
        const auto deadline = leadingDeadline(record, moment);
        return deadline && matters(record, *deadline, moment)
            && stateAt(*deadline, moment) != DeadlineState::Open;
    }

    static bool moreUrgent(const Record &a, const Record &b, const QDateTime &moment)
    {
        const auto key = [&moment](const Record &record) {
            const auto deadline = leadingDeadline(record, moment);
            const qint64 left = deadline ? secondsLeft(*deadline, moment) : -1;
            int rank = 4;
            if (needsAttention(record, moment))
                rank = left > 0 ? 0 : 1;
            else if (deadline && left > 0)
                rank = matters(record, *deadline, moment) ? 2 : 3;
            return std::tuple(rank, rank == 4 && deadline.has_value(), left > 0 ? left : -left);
        };
        const auto keyA = key(a);
        const auto keyB = key(b);
        if (keyA != keyB)
            return keyA < keyB;
        const int byTitle = a.title.localeAwareCompare(b.title);
        return byTitle != 0 ? byTitle < 0 : a.id < b.id;
    }

    static std::pair<bool, qint64> reminderKey(const Reminder &reminder)
    {
        const bool closed = reminder.state == DeadlineState::Closed;
        return {closed, closed ? -reminder.secondsLeft : reminder.secondsLeft};
    }
};

} // namespace

class TestDeadline : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSellersRuleStartsTheClocks_data()
    {
        QTest::addColumn<int>("portal"); // -1: not known
        QTest::addColumn<int>("registration");
        QTest::addColumn<QString>("clocks");
        QTest::newRow("shown for seven days") << 7 << -1 << "portal";
        QTest::newRow("shown once") << 0 << -1 << "";
        QTest::newRow("not known how long") << -1 << -1 << "";
        QTest::newRow("dies unless used (Google)") << 0 << 7 << "registration";
        QTest::newRow("both") << 7 << 30 << "portal registration";
    }
    void theSellersRuleStartsTheClocks()
    {
        QFETCH(int, portal);
        QFETCH(int, registration);
        QFETCH(QString, clocks);
        const auto known
            = [](int days) { return days < 0 ? std::optional<int>() : std::optional<int>(days); };
        const Issuer issuer = seller(known(portal), known(registration));
        Record record;
        record.orderedAt = now;
        startClocks(record, &issuer);
        QCOMPARE(clocksOf(record), clocks);
        if (portal > 0)
            QCOMPARE(record.portalVisibleUntil, now.addSecs(portal * day));
        if (registration > 0)
            QCOMPARE(record.mustRegisterBefore, now.addSecs(registration * day));
    }

    void anUnknownSellerIsTakenToShowItForSevenDays()
    {
        Record record;
        record.orderedAt = now;
        startClocks(record, nullptr);
        QCOMPARE(record.portalVisibleUntil, now.addSecs(7 * day));
        QVERIFY(!record.mustRegisterBefore.isValid());
    }

    void withoutAnOrderDateNoClockRuns()
    {
        Record record;
        record.portalVisibleUntil = now; // of a date that was taken away again
        startClocks(record, nullptr);
        QCOMPARE(clocksOf(record), QString());
        QVERIFY(!leadingDeadline(record, now));
        QVERIFY(urgencyOf(record, now) == Urgency::None);
        QVERIFY(!needsAttention(record, now));
    }

    void ofADayItsFirstMomentCounts()
    {
        Record record;
        record.orderDate = QDate(2026, 11, 17);
        startClocks(record, nullptr);
        QCOMPARE(record.orderedAt, QDateTime({2026, 11, 17}, {0, 0}, Qt::UTC));
        QCOMPARE(record.portalVisibleUntil, QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC));
    }

    void theMomentIsBetterThanTheDay()
    {
        Record record;
        record.orderDate = QDate(2026, 11, 17);
        record.orderedAt = QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC);
        startClocks(record, nullptr);
        QCOMPARE(record.portalVisibleUntil, QDateTime({2026, 11, 24}, {14, 5}, Qt::UTC));
    }

    void theUsePolicyComesFromTheSellerUnlessSomebodyKnowsBetter()
    {
        Issuer issuer = seller(7);
        issuer.usePolicy = UsePolicy::OneTime;
        Record record;
        startClocks(record, &issuer);
        QVERIFY(record.usePolicy == UsePolicy::OneTime);
        record.usePolicy = UsePolicy::Reusable;
        startClocks(record, &issuer);
        QVERIFY(record.usePolicy == UsePolicy::Reusable);
    }

    void statesChangeAtTheSecond_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("urgency"); // of an order whose pair is not saved
        QTest::newRow("seven days") << 7 * day << "open"
                                    << "good";
        QTest::newRow("a second more than three days") << 3 * day + 1 << "open"
                                                       << "good";
        QTest::newRow("three days") << 3 * day << "closing"
                                    << "soon";
        QTest::newRow("a second more than a day") << day + 1 << "closing"
                                                  << "soon";
        QTest::newRow("a day") << day << "closing"
                               << "urgent";
        QTest::newRow("a second") << qint64 {1} << "closing"
                                  << "urgent";
        QTest::newRow("now") << qint64 {0} << "closed"
                             << "closed";
        QTest::newRow("a second ago") << qint64 {-1} << "closed"
                                      << "closed";
    }
    void statesChangeAtTheSecond()
    {
        QFETCH(qint64, left);
        QFETCH(QString, state);
        QFETCH(QString, urgency);
        const Record record = order(left);
        QCOMPARE(stateName(stateAt(deadlinesOf(record).front(), now)), state);
        QCOMPARE(urgencyName(urgencyOf(record, now)), urgency);
        QCOMPARE(needsAttention(record, now), state != u"open"_s);
    }

    void whatAsksForAttentionIsOfItsKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("facts");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<bool>("attention");
        const auto row = [](const char *kind, const char *facts, const char *step,
                            const char *urgency, bool attention) {
            QTest::addRow("%s: %s", kind, facts)
                << QString::fromLatin1(kind) << QString::fromLatin1(facts)
                << QString::fromLatin1(step) << QString::fromLatin1(urgency) << attention;
        };
        // No pair yet.
        row("order", "", "save", "none", false);
        row("order", "portal=5", "save", "good", false);
        row("order", "portal=2", "save", "soon", true);
        row("order", "portal=0.5", "save", "urgent", true);
        row("order", "portal=-1", "ask-seller", "closed", true);
        row("order", "portal=-1 archived", "nothing", "closed", false);
        // A pair.
        row("eab", "", "set-up", "none", false);
        row("eab", "portal=5", "set-up", "good", false);
        row("eab", "portal=2", "verify", "soon", true);
        row("eab", "portal=2 answered=needs-terms", "set-up", "soon", true);
        row("eab", "portal=-1", "set-up", "closed", false);
        row("eab", "portal=2 answered=accepted", "nothing", "good", false);
        row("eab", "answered=wrong-hmac", "check", "soon", true);
        row("eab", "answered=unknown-kid portal=5", "check", "soon", true);
        row("eab", "answered=refused portal=-1", "check", "soon", true);
        row("eab", "answered=refused archived", "nothing", "none", false);
        row("eab", "register=5", "register", "good", false);
        row("eab", "register=2", "register", "soon", true);
        row("eab", "register=-1", "register", "closed", true);
        row("eab", "register=2 answered=accepted", "nothing", "good", false);
        row("eab", "policy=one-time", "set-up", "none", false);
        row("eab", "policy=one-time answered=accepted register=2", "spent", "good", false);
        row("eab", "policy=one-time answered=already-used register=2", "spent", "good", false);
        row("eab", "policy=unknown answered=already-used", "spent", "none", false);
        row("eab", "policy=reusable answered=already-used", "set-up", "none", false);
        row("eab", "policy=reusable answered=accepted", "nothing", "none", false);
        row("eab", "answered=accepted licence=5", "nothing", "good", false);
        row("eab", "answered=accepted licence=2", "renew-soon", "soon", true);
        row("eab", "answered=accepted licence=-1", "renew", "closed", true);
        row("eab", "from=3", "await", "soon", true);
        row("eab", "from=-1 to=9", "set-up", "good", false);
        row("eab", "from=-1 to=1", "use", "soon", true);
        row("eab", "to=-1", "used-up", "closed", true);
        // A registered key.
        row("key", "", "nothing", "none", false);
        row("key", "portal=2 register=2", "nothing", "good", false);
        row("key", "from=3", "await", "soon", true);
        row("key", "from=3 to=30", "await", "soon", true);
        row("key", "from=0 to=30", "nothing", "good", false);
        row("key", "from=-3 to=0", "use", "urgent", true);
        row("key", "to=-1", "used-up", "closed", true);
        row("key", "licence=2", "renew-soon", "soon", true);
        row("key", "licence=-1", "renew", "closed", true);
        // A certificate: never an alarm about a pair.
        row("certificate", "reference=88", "nothing", "none", false);
        row("certificate", "reference=88 portal=1 register=1 to=1", "nothing", "none", false);
        row("certificate", "reference=88 portal=-1 register=-1 to=-1", "nothing", "none", false);
        row("certificate", "", "reference", "soon", true);
        row("certificate", "portal=-1", "reference", "soon", true);
        row("certificate", "reference=77", "compare", "soon", true);
        row("certificate", "reference=88 licence=9", "nothing", "good", false);
        row("certificate", "reference=88 licence=0.5", "renew-soon", "urgent", true);
        row("certificate", "reference=88 licence=-1", "renew", "closed", true);
        row("certificate", "licence=0.5", "reference", "urgent", true);
        row("certificate", "archived", "nothing", "none", false);
        // Not yet known.
        row("undecided", "", "decide", "soon", true);
        row("undecided", "portal=5", "decide", "soon", true);
        row("undecided", "portal=0.5", "decide", "urgent", true);
        row("undecided", "portal=-1", "decide", "closed", true);
        row("undecided", "archived", "nothing", "none", false);
    }
    void whatAsksForAttentionIsOfItsKind()
    {
        QFETCH(QString, kind);
        QFETCH(QString, facts);
        QFETCH(bool, attention);
        const Record record = made(kind, facts);
        QTEST(stepName(nextStep(record, now)), "step");
        QTEST(urgencyName(urgencyOf(record, now)), "urgency");
        QCOMPARE(needsAttention(record, now), attention);
    }

    void whatAsksWithoutAClockStandsBeforeWhatWasMissed()
    {
        std::vector<Record> records {
            made(u"order"_s, u"portal=-1"_s), made(u"order"_s, u"portal=5"_s),
            made(u"certificate"_s, u"licence=90"_s), made(u"order"_s, u"portal=2"_s)};
        std::sort(records.begin(), records.end(),
                  [](const Record &a, const Record &b) { return moreUrgent(a, b, now); });
        QStringList steps;
        for (const Record &record : records)
            steps << stepName(nextStep(record, now));
        QCOMPARE(steps.join(u' '), u"save reference ask-seller save"_s);
    }

    void itMayBeUsedFromTheFirstMomentOfItsFirstDay()
    {
        Record record = made(u"key"_s, {});
        record.startDate = QDate(2027, 3, 1);
        const QDateTime begin({2027, 3, 1}, {0, 0}, Qt::UTC);
        QCOMPARE(usableFrom(record), begin);
        QCOMPARE(standingOf(record, now).until, begin);
        QVERIFY(nextStep(record, begin.addMSecs(-1)) == NextStep::AwaitWindow);
        QVERIFY(nextStep(record, begin) == NextStep::Nothing);
    }

    void theLastDayOfUseIsStillOne()
    {
        Record record;
        record.endDate = QDate(2026, 11, 21);
        const auto deadline = deadlinesOf(record).front();
        QCOMPARE(clockName(deadline.clock), u"usage-window"_s);
        QCOMPARE(deadline.at, QDateTime({2026, 11, 22}, {0, 0}, Qt::UTC));
        QVERIFY(stateAt(deadline, now) == DeadlineState::Closing);
    }

    void whatMattersDependsOnWhatIsSaved_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<qint64>("left");
        QTest::addColumn<bool>("attention");
        QTest::addColumn<int>("step");
        const auto step = [](NextStep next) { return static_cast<int>(next); };
        QTest::newRow("nothing saved, time left: save it")
            << "order" << day << true << step(NextStep::SavePair);
        QTest::newRow("nothing saved, plenty of time")
            << "order" << 5 * day << false << step(NextStep::SavePair);
        QTest::newRow("nothing saved, too late: ask the seller")
            << "order" << -day << true << step(NextStep::AskSeller);
        QTest::newRow("saved, portal still open: prove it")
            << "pair" << day << true << step(NextStep::SetUpClient);
        QTest::newRow("saved, portal closed: nothing is lost")
            << "pair" << -day << false << step(NextStep::SetUpClient);
        QTest::newRow("proved: nothing to do")
            << "proved" << day << false << step(NextStep::Nothing);
        QTest::newRow("proved, portal closed")
            << "proved" << -day << false << step(NextStep::Nothing);
        QTest::newRow("archived: silent") << "archived" << day << false << step(NextStep::Nothing);
    }
    void whatMattersDependsOnWhatIsSaved()
    {
        QFETCH(QString, what);
        QFETCH(qint64, left);
        QFETCH(bool, attention);
        QFETCH(int, step);
        Record record = what == u"pair"_s ? pair(left)
            : what == u"proved"_s         ? proved(left)
                                          : order(left);
        if (what == u"archived"_s)
            record.status = RecordStatus::Archived;
        QCOMPARE(needsAttention(record, now), attention);
        QCOMPARE(dueReminders({record}, now, 3 * day).empty(), !attention);
        QCOMPARE(static_cast<int>(nextStep(record, now)), step);
    }

    void anUnusedPairThatDiesIsRegisteredFirst()
    {
        Record record = pair(-day);
        record.mustRegisterBefore = now.addSecs(2 * day);
        QVERIFY(nextStep(record, now) == NextStep::Register);
        QVERIFY(needsAttention(record, now));
        QCOMPARE(clockName(leadingDeadline(record, now)->clock), u"registration"_s);
        record.verified = Verification {now, u"accepted"_s, {}};
        QVERIFY(nextStep(record, now) == NextStep::Nothing);
        QVERIFY(!needsAttention(record, now));
    }

    void aCertificateHasNoClockOfAPair()
    {
        Record record = order(-day);
        record.kind = RecordKind::Certificate;
        record.mustRegisterBefore = now.addSecs(-day);
        QVERIFY(deadlinesOf(record).empty());
        record.caReference.clear();
        QVERIFY(nextStep(record, now) == NextStep::FindReference);
        record.caReference = u"5544332211"_s;
        QVERIFY(nextStep(record, now) == NextStep::Nothing);
        QVERIFY(!needsAttention(record, now));
        record.licenceExpires = now.addSecs(-hour);
        QVERIFY(nextStep(record, now) == NextStep::RenewLicence);
        QVERIFY(needsAttention(record, now));
    }

    void whatIsUndecidedIsAsked()
    {
        Record record = order(day);
        record.kind = RecordKind::Undecided;
        QVERIFY(nextStep(record, now) == NextStep::DecideKind);
        QVERIFY(needsAttention(record, now)); // should a pair come, it is shown for a day only
    }

    void anEndedLicenceIsRenewed()
    {
        Record record = proved(-day);
        record.licenceExpires = now.addSecs(-hour);
        QVERIFY(nextStep(record, now) == NextStep::RenewLicence);
        QVERIFY(needsAttention(record, now));
        record.licenceExpires = now.addSecs(30 * day);
        QVERIFY(nextStep(record, now) == NextStep::Nothing);
        QVERIFY(!needsAttention(record, now));
    }

    void theLeadingClockIsTheNextThatMatters()
    {
        Record record = proved(day); // the portal no longer matters
        record.licenceExpires = now.addSecs(300 * day);
        QCOMPARE(clockName(leadingDeadline(record, now)->clock), u"licence"_s);
        record = pair(day);
        record.licenceExpires = now.addSecs(300 * day);
        QCOMPARE(clockName(leadingDeadline(record, now)->clock), u"portal"_s);
        record = order(-2 * day);
        record.licenceExpires = now.addSecs(-day);
        // Of what is over, the latest.
        QCOMPARE(clockName(leadingDeadline(record, now)->clock), u"licence"_s);
    }

    void remindersPutWhatCanBeSavedFirst()
    {
        std::vector<Record> records {order(5 * day), order(-hour), order(hour), order(-2 * day),
                                     proved(hour)};
        for (size_t i = 0; i < records.size(); ++i)
            records[i].id = QString::number(i);
        const auto ids = [](const std::vector<Reminder> &reminders) {
            QStringList list;
            for (const Reminder &reminder : reminders)
                list << reminder.recordId;
            return list.join(u' ');
        };
        QCOMPARE(ids(dueReminders(records, now)), u"2 0 1 3"_s);
        QCOMPARE(ids(dueReminders(records, now, 3 * day)), u"2 1 3"_s);
        QCOMPARE(ids(dueReminders(records, now, 0)), u"1 3"_s);
        QCOMPARE(ids(dueReminders(records, now, 5 * day)), u"2 0 1 3"_s);
        const auto first = dueReminders(records, now).front();
        QCOMPARE(first.secondsLeft, hour);
        QVERIFY(first.state == DeadlineState::Closing && first.next == NextStep::SavePair);
        QCOMPARE(dueReminders(records, now).back().secondsLeft, -2 * day);
    }

    void theListPutsWhatCanBeSavedFirst()
    {
        std::vector<Record> records;
        const auto add = [&records](const QString &title, Record record) {
            record.title = title;
            record.id = title;
            records.push_back(std::move(record));
        };
        add(u"missed long ago"_s, order(-20 * day));
        add(u"no deadline"_s, {});
        add(u"proved"_s, proved(day));
        add(u"two days"_s, order(2 * day));
        add(u"five days"_s, order(5 * day));
        add(u"missed today"_s, order(-hour));
        add(u"an hour"_s, pair(hour));
        std::sort(records.begin(), records.end(),
                  [](const Record &a, const Record &b) { return moreUrgent(a, b, now); });
        QStringList titles;
        for (const Record &record : records)
            titles << record.title;
        QCOMPARE(
            titles.join(u", "_s),
            u"an hour, two days, missed today, missed long ago, five days, proved, no deadline"_s);
    }

    void theOrderOfTheListIsOne()
    {
        // What std::sort asks of a comparison; anything less may crash it.
        QVERIFY(rc::check("moreUrgent is a strict weak ordering", [] {
            const Record a = anyKind();
            const Record b = anyKind();
            const Record c = anyKind();
            const auto less
                = [](const Record &x, const Record &y) { return moreUrgent(x, y, now); };
            const auto same
                = [&less](const Record &x, const Record &y) { return !less(x, y) && !less(y, x); };
            RC_ASSERT(!less(a, a));
            RC_ASSERT(!(less(a, b) && less(b, a)));
            if (less(a, b) && less(b, c))
                RC_ASSERT(less(a, c));
            if (same(a, b) && same(b, c))
                RC_ASSERT(same(a, c));
            if (needsAttention(a, now) && !needsAttention(b, now))
                RC_ASSERT(less(a, b));
        }));
    }

    void standingIsWhatTheListWasOrderedByBefore()
    {
        QVERIFY(rc::check("the order of records and what is said of each are as they were", [] {
            const Record a = anyRecord();
            const Record b = anyRecord();
            RC_ASSERT(former::urgencyOf(a, now) == urgencyOf(a, now));
            RC_ASSERT(former::needsAttention(a, now) == needsAttention(a, now));
            RC_ASSERT(former::moreUrgent(a, b, now) == moreUrgent(a, b, now));
        }));
    }

    void sortingManyIsSortingByComparison()
    {
        QVERIFY(rc::check("sortByUrgency() is std::sort with the former comparison", [] {
            std::vector<Record> records;
            std::vector<PlacedPtr> placed;
            const int count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                Record record = anyRecord();
                record.id = QString::number(i);
                record.title = QString::fromUtf8(
                    *rc::gen::element("a", "B", "b", "\xc3\xa4", "z", "Z", "10", "9", ""));
                placed.push_back(
                    std::make_shared<const Placed>(Placed {record, standingOf(record, now)}));
                records.push_back(std::move(record));
            }
            sortByUrgency(placed);
            std::sort(records.begin(), records.end(), [](const Record &a, const Record &b) {
                return former::moreUrgent(a, b, now);
            });
            for (size_t i = 0; i < records.size(); ++i)
                RC_ASSERT(placed[i]->record.id == records[i].id);
        }));
    }

    void aStandingHoldsUntilItsTurn()
    {
        QVERIFY(rc::check("nothing is other than it was before `until`", [] {
            const Record a = anyRecord();
            const Record b = anyRecord();
            const Standing first = standingOf(a, now);
            const Standing second = standingOf(b, now);
            RC_ASSERT(!first.until.isValid() || first.until > now);
            const qint64 span = first.until.isValid() ? now.msecsTo(first.until) : 400 * day * 1000;
            const QDateTime later
                = now.addMSecs(*rc::gen::inRange<qint64>(0, std::max<qint64>(span, 1)));
            RC_ASSERT(standingOf(a, later) == first);
            // Two that have not turned stand to each other as before.
            if (!second.until.isValid() || later < second.until)
                RC_ASSERT(former::moreUrgent(a, b, later) == former::moreUrgent(a, b, now));
        }));
    }

    void everyKindStandsUntilItsTurn()
    {
        QVERIFY(rc::check("a standing of any kind holds until `until`", [] {
            const Record a = anyKind();
            const Standing first = standingOf(a, now);
            RC_ASSERT(!first.until.isValid() || first.until > now);
            const qint64 span = first.until.isValid() ? now.msecsTo(first.until) : 400 * day * 1000;
            const QDateTime later
                = now.addMSecs(*rc::gen::inRange<qint64>(0, std::max<qint64>(span, 1)));
            RC_ASSERT(standingOf(a, later) == first);
        }));
    }

    void aCertificateHearsOfNoPair()
    {
        QVERIFY(rc::check("a certificate has no clock and no step of a pair", [] {
            Record record = anyKind();
            record.kind = RecordKind::Certificate;
            record.hmacBytes = 0;
            record.verified.reset();
            for (const Deadline &deadline : deadlinesOf(record))
                RC_ASSERT(deadline.clock == DeadlineClock::Licence);
            const QString step = stepName(nextStep(record, now));
            RC_ASSERT((QStringList {u"nothing"_s, u"reference"_s, u"compare"_s, u"renew"_s,
                                    u"renew-soon"_s}
                           .contains(step)));
        }));
    }

    void reminderOrderIsTheSameForOneAndForMany()
    {
        QVERIFY(rc::check("reminders of single records, merged, are those of all", [] {
            std::vector<Record> records;
            std::vector<Reminder> single;
            for (int i = 0; i < 5; ++i) {
                records.push_back(anyRecord());
                records.back().id = QString::number(i);
                addReminders(records.back(), now, std::nullopt, single);
            }
            std::stable_sort(single.begin(), single.end(),
                             [](const auto &a, const auto &b) { return moreUrgent(a, b); });
            const auto all = dueReminders(records, now);
            RC_ASSERT(all.size() == single.size());
            for (size_t i = 0; i < all.size(); ++i) {
                RC_ASSERT(all[i].recordId == single[i].recordId);
                RC_ASSERT(all[i].deadline.at == single[i].deadline.at);
                if (i > 0) // as told by the seconds left
                    RC_ASSERT(former::reminderKey(all[i - 1]) <= former::reminderKey(all[i]));
            }
        }));
    }

    void aHundredThousandAreSortedAtOnce()
    {
        std::vector<PlacedPtr> placed;
        for (int i = 0; i < 100000; ++i) {
            Record record = i % 3 == 0 ? Record() : pair((i * 7919LL) % 9000000 - 1000000);
            record.id = QString::number(i);
            record.title = u"Record %1"_s.arg((i * 31) % 100000);
            placed.push_back(
                std::make_shared<const Placed>(Placed {record, standingOf(record, now)}));
        }
        const CpuTimer timer;
        sortByUrgency(placed);
        // A tenth of it where the compiler optimises.
        QVERIFY2(timer.milliseconds() < 1500, qPrintable(QString::number(timer.milliseconds())));
        QVERIFY(std::is_sorted(placed.begin(), placed.end(),
                               [](const auto &a, const auto &b) { return moreUrgent(*a, *b); }));
    }

    void remindersAgreeWithAttention()
    {
        QVERIFY(rc::check("what needs attention is due, and the other way round", [] {
            const Record record = anyKind();
            const auto due = dueReminders({record}, now, closingSeconds);
            const bool asks = asksByItself(nextStep(record, now));
            RC_ASSERT(needsAttention(record, now) == (!due.empty() || asks));
            for (const Reminder &reminder : due)
                RC_ASSERT(stateAt(reminder.deadline, now) == reminder.state);
        }));
    }

    void sevenDaysAre168HoursWhereverTheClockIsMoved()
    {
        // The zone of this run is set from outside; its clocks change within these days or not.
        const QTimeZone here = QTimeZone::systemTimeZone();
        for (const QDate &start : {QDate(2026, 3, 5), QDate(2026, 3, 26), QDate(2026, 10, 22),
                                   QDate(2026, 10, 29), QDate(2026, 7, 1)}) {
            Record record;
            record.orderedAt = QDateTime(start, {12, 0}, here).toUTC();
            startClocks(record, nullptr);
            QCOMPARE(record.orderedAt.secsTo(record.portalVisibleUntil), 168 * hour);
            const QDateTime local = record.portalVisibleUntil.toLocalTime();
            const int moved = here.offsetFromUtc(record.portalVisibleUntil)
                - here.offsetFromUtc(record.orderedAt);
            QCOMPARE(local.date(), start.addDays(7));
            QCOMPARE(local.time(), QTime(12, 0).addSecs(moved));
        }
    }

    void theHourThatComesTwiceIsToldApart()
    {
        const QTimeZone berlin("Europe/Berlin");
        // 2026-10-25: 02:30 summer time, and an hour later 02:30 again.
        const QDateTime first({2026, 10, 25}, {0, 30}, Qt::UTC);
        const QDateTime second = first.addSecs(hour);
        QCOMPARE(first.toTimeZone(berlin).time(), second.toTimeZone(berlin).time());
        const Deadline deadline {DeadlineClock::Portal, second};
        QVERIFY(stateAt(deadline, first) == DeadlineState::Closing);
        QVERIFY(stateAt(deadline, second) == DeadlineState::Closed);
    }

    void travellingChangesNothing()
    {
        // The same instants, said in other zones.
        Record record = order(day);
        const QDateTime tokyo = now.toTimeZone(QTimeZone("Asia/Tokyo"));
        const QDateTime offset = now.toOffsetFromUtc(-5 * 3600);
        record.licenceExpires = now.addSecs(2 * day).toTimeZone(QTimeZone("America/New_York"));
        for (const QDateTime &moment : {tokyo, offset, now.toLocalTime()}) {
            QVERIFY(urgencyOf(record, moment) == urgencyOf(record, now));
            QCOMPARE(dueReminders({record}, moment).front().secondsLeft, day);
            QCOMPARE(dueReminders({record}, moment).back().secondsLeft, 2 * day);
        }
    }

    void aDayIsTheSameDayInEveryZone()
    {
        // Neither the zone of this run nor its change of clocks reaches an order without an hour.
        for (const QDate &ordered : {QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 8),
                                     QDate(2026, 11, 1), QDate(2026, 12, 31)}) {
            Record record;
            record.orderDate = ordered;
            startClocks(record, nullptr);
            QCOMPARE(record.portalVisibleUntil, QDateTime(ordered.addDays(7), {0, 0}, Qt::UTC));
        }
    }
};

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"
