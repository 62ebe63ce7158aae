// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Desk.h"

#include "app/words/ErrorText.h"
#include "app/words/TimeText.h"
#include "app/words/VerifyText.h"
#include "domain/Deadline.h"
#include "domain/RecordJson.h"
#include "domain/VerifyReport.h"
#include "tests/support/SmallDisk.h"

using namespace eab;
using namespace eab::app;
using domain::Record;

namespace {

RecordChanges changed(void (*how)(RecordChanges &))
{
    RecordChanges changes;
    how(changes);
    return changes;
}

QByteArray canonical(char fill, qsizetype bytes = 32)
{
    return QByteArray(bytes, fill)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Records records() { return m_desk->records(); }
    QString added(RecordChanges fields)
    {
        auto record = records().add(std::move(fields));
        return record ? record->id : QString();
    }
    QStringList actions(const QString &id)
    {
        QStringList list;
        if (const auto lines = records().history(id)) {
            for (const HistoryLine &line : *lines)
                list << line.action;
        }
        return list;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_desk = std::make_unique<Desk>();
    }

    void aRecordIsAddedWithAllThatWasTyped()
    {
        RecordChanges fields = typedPair();
        fields.title = u" Webshop "_s;
        fields.issuer = u"trustico"_s;
        fields.orderNumber = u"HB-1"_s;
        fields.caReference = u"5544"_s;
        fields.product = u"OV"_s;
        fields.email = u"ops@Example.org"_s;
        fields.customer = u"Example Ltd"_s;
        fields.domains = QStringList {u"B\u00fccher.example"_s, u"*.example.org"_s,
                                      u"xn--bcher-kva.example"_s};
        fields.orderDate = QDate(2026, 11, 17);
        fields.tags = QStringList {u" production "_s, u"production"_s, u""_s};
        fields.notes = u"ask Kim"_s;
        const QSignalSpy heard(&m_desk->session, &Session::recordsChanged);
        const auto record = records().add(std::move(fields));
        VERIFY_OK(record);
        QCOMPARE(heard.count(), 1);
        QCOMPARE(record->title, u"Webshop"_s);
        QCOMPARE(record->email, u"ops@example.org"_s);
        QCOMPARE(record->domains, QStringList({u"xn--bcher-kva.example"_s, u"*.example.org"_s}));
        QCOMPARE(record->tags, QStringList {u"production"_s});
        QCOMPARE(record->hmacBytes, 32);
        QVERIFY(record->kind == domain::RecordKind::Pair);
        QCOMPARE(record->portalVisibleUntil, QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC));
        QCOMPARE(record->created, samples::now);
        // As it was answered, so it is found again, also by the beginning of its id.
        QCOMPARE(domain::toJson(records().find(record->id.left(4)).value()),
                 domain::toJson(*record));
        QCOMPARE(records().hmac(record->id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('k')));
    }

    void aClockSetByHandSurvivesWhatSetsTheOthers()
    {
        const QDateTime own({2026, 12, 1}, {0, 0}, Qt::UTC);
        const QString id = added(changed([](RecordChanges &c) {
            c.orderNumber = u"HB-1"_s;
            c.orderDate = QDate(2026, 11, 17);
        }));
        auto record
            = records().edit(id, changed([](RecordChanges &c) {
                                 c.portalVisibleUntil = QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC);
                                 c.usageLimit = 3;
                                 c.startDate = QDate(2026, 11, 18);
                                 c.endDate = QDate(2026, 12, 31);
                                 c.usePolicy = domain::UsePolicy::Counted;
                             }));
        VERIFY_OK(record);
        QCOMPARE(record->ownClocks, u"portal"_s);
        record = records().edit(
            id, changed([](RecordChanges &c) { c.orderDate = QDate(2026, 11, 20); }));
        VERIFY_OK(record);
        QCOMPARE(record->portalVisibleUntil, own);
        QCOMPARE(domain::toJson(records().find(id).value()), domain::toJson(*record));
        QCOMPARE(record->usageLimit, std::optional(3));
        QCOMPARE(record->startDate, QDate(2026, 11, 18));
        QCOMPARE(record->endDate, QDate(2026, 12, 31));
        QVERIFY(record->usePolicy == domain::UsePolicy::Counted);
        // Back to the rule, which counts from the order's new day.
        record = records().edit(id, changed([](RecordChanges &c) { c.portalByRule = true; }));
        VERIFY_OK(record);
        QCOMPARE(record->ownClocks, QString());
        QCOMPARE(record->portalVisibleUntil, QDateTime({2026, 11, 27}, {0, 0}, Qt::UTC));
        // None at all is a person's word, too.
        record = records().edit(
            id, changed([](RecordChanges &c) { c.portalVisibleUntil = QDateTime(); }));
        record = records().edit(
            id, changed([](RecordChanges &c) { c.orderDate = QDate(2026, 11, 21); }));
        VERIFY_OK(record);
        QVERIFY(!record->portalVisibleUntil.isValid());
        record
            = records().edit(id, changed([](RecordChanges &c) {
                                 c.mustRegisterBefore = QDateTime({2026, 12, 1}, {0, 0}, Qt::UTC);
                             }));
        VERIFY_OK(record);
        QCOMPARE(record->ownClocks, u"portal registration"_s);
    }

    void theKindOfWhatHasNoPairIsAPersonsToSay()
    {
        const QString id = added(changed([](RecordChanges &c) { c.orderNumber = u"HB-1"_s; }));
        auto record = records().edit(
            id, changed([](RecordChanges &c) { c.kind = domain::RecordKind::Certificate; }));
        VERIFY_OK(record);
        QVERIFY(record->kind == domain::RecordKind::Certificate);
        VERIFY_OK(records().edit(id, typedPair()));
        COMPARE_ERROR(records().edit(id, changed([](RecordChanges &c) {
                                         c.kind = domain::RecordKind::Certificate;
                                     })),
                      ErrorCode::InvalidUsage);
    }

    void anOrderCanBeNotedBeforeItsPairIsThere()
    {
        const auto order = records().add(changed([](RecordChanges &c) {
            c.orderNumber = u"HB-1"_s;
            c.orderDate = QDate(2026, 11, 20);
        }));
        VERIFY_OK(order);
        QVERIFY(order->kind == domain::RecordKind::Order && !order->hasPair());
        QCOMPARE(order->title, u"HB-1"_s);
        QVERIFY(order->portalVisibleUntil.isValid());
        COMPARE_ERROR(records().hmac(order->id, domain::Action::Shown), ErrorCode::NoPairSaved);
        COMPARE_ERROR(records().source(order->id), ErrorCode::NoMessageKept);
        const auto completed = records().edit(order->id, typedPair());
        VERIFY_OK(completed);
        QVERIFY(completed->kind == domain::RecordKind::Pair);
    }

    void anEmptyRecordIsNone()
    {
        const auto before = m_desk->files();
        COMPARE_ERROR(records().add({}), ErrorCode::MissingKid);
        COMPARE_ERROR(records().add(changed([](RecordChanges &c) { c.notes = u"only a note"_s; })),
                      ErrorCode::MissingKid);
        QCOMPARE(m_desk->files(), before);
    }

    void mistakesNameTheCulprit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::addColumn<domain::ImportField>("lookAt");
        using F = domain::ImportField;
        const auto row = [](const char *field, const QString &typed, const char *error, F lookAt) {
            QTest::newRow(qPrintable(QLatin1String(field) + u' ' + typed))
                << QString::fromLatin1(field) << typed << QString::fromLatin1(error) << lookAt;
        };
        row("kid", u"a kid"_s, "invalid_kid", F::Kid);
        row("directory", u"http://acme.example/d"_s, "directory_url_not_https", F::DirectoryUrl);
        row("directory", u"acme.example"_s, "invalid_directory_url", F::DirectoryUrl);
        row("email", u"nobody"_s, "invalid_email", F::Email);
        row("domain", u"exam ple.org"_s, "invalid_domain", F::Domain);
        row("domain", u"example.org/path"_s, "invalid_domain", F::Domain);
    }
    void mistakesNameTheCulprit()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, error);
        QFETCH(domain::ImportField, lookAt);
        const auto with = [&](RecordChanges changes) {
            if (field == u"kid"_s)
                changes.kid = typed;
            else if (field == u"directory"_s)
                changes.directoryUrl = typed;
            else if (field == u"email"_s)
                changes.email = typed;
            else
                changes.domains = QStringList {u"good.example"_s, typed};
            return changes;
        };
        const QString id = added(typedPair(u"kid-0"_s, 'z'));
        const auto before = m_desk->files();
        for (const auto &outcome :
             {records().add(with(typedPair())), records().edit(id, with(RecordChanges()))}) {
            QVERIFY(!outcome);
            QCOMPARE(errorName(outcome.error().code), error);
            QCOMPARE(outcome.error().subject, typed);
            QVERIFY(fieldOf(outcome.error()) == lookAt);
        }
        QCOMPARE(m_desk->files(), before);
    }

    void aShortKeyNeedsAWord()
    {
        const auto refused = records().add(typedPair(u"kid"_s, 'k', 31));
        COMPARE_ERROR(refused, ErrorCode::HmacTooShort);
        QVERIFY(fieldOf(refused.error()) == domain::ImportField::Hmac);
        QVERIFY(!fieldOf({ErrorCode::DiskFull, {}, {}}));
        RecordChanges accepted = typedPair(u"kid"_s, 'k', 31);
        accepted.shortKey = domain::ShortKey::AcceptAfterWarning;
        const QString id = added(std::move(accepted));
        // Once accepted, it need not be said again for a change of something else.
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) { c.kid = u"other"_s; })));
        const auto longer = [](domain::ShortKey word) {
            RecordChanges changes;
            changes.algorithm = domain::HmacAlgorithm::Hs512;
            changes.shortKey = word;
            return changes;
        };
        COMPARE_ERROR(records().edit(id, longer(domain::ShortKey::Refuse)),
                      ErrorCode::HmacTooShort);
        VERIFY_OK(records().edit(id, longer(domain::ShortKey::AcceptAfterWarning)));
    }

    void onlyWhatIsGivenChanges()
    {
        RecordChanges fields = typedPair();
        fields.title = u"Webshop"_s;
        fields.orderNumber = u"HB-1"_s;
        fields.tags = QStringList {u"a"_s, u"b"_s};
        fields.domains = QStringList {u"a.example"_s};
        const QString id = added(std::move(fields));
        m_desk->clock.advance(60);
        const auto record = records().edit(id, changed([](RecordChanges &c) {
                                               c.title = u"Shop"_s;
                                               c.tags = QStringList();
                                           }));
        VERIFY_OK(record);
        QCOMPARE(record->title, u"Shop"_s);
        QCOMPARE(record->tags, QStringList());
        QCOMPARE(record->orderNumber, u"HB-1"_s);
        QCOMPARE(record->domains, QStringList {u"a.example"_s});
        QCOMPARE(record->kid, u"kid-1"_s);
        QCOMPARE(record->version, 2);
        QCOMPARE(record->modified, samples::now.addSecs(60));
        QCOMPARE(record->created, samples::now);
        QCOMPARE(records().hmac(id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('k')));
        // An empty title is replaced by what is known.
        QCOMPARE(records().edit(id, changed([](RecordChanges &c) { c.title = u" "_s; }))->title,
                 u"a.example"_s);
    }

    void aNewDateStartsTheClocksAnew()
    {
        RecordChanges fields = typedPair();
        fields.orderDate = QDate(2026, 11, 17);
        fields.orderedAt = QDateTime({2026, 11, 17}, {14, 5}, Qt::UTC);
        const QString id = added(std::move(fields));
        const auto until = [&] { return records().find(id)->portalVisibleUntil; };
        QCOMPARE(until(), QDateTime({2026, 11, 24}, {14, 5}, Qt::UTC));
        // The same day again does not forget the hour.
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) {
                                     c.orderDate = QDate(2026, 11, 17);
                                     c.notes = u"checked"_s;
                                 })));
        QCOMPARE(until(), QDateTime({2026, 11, 24}, {14, 5}, Qt::UTC));
        VERIFY_OK(records().edit(
            id, changed([](RecordChanges &c) { c.orderDate = QDate(2026, 11, 19); })));
        QCOMPARE(until(), QDateTime({2026, 11, 26}, {0, 0}, Qt::UTC));
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) { c.orderDate = QDate(); })));
        QVERIFY(!until().isValid());
    }

    void aNewIssuerBringsItsOwnRule()
    {
        RecordChanges fields = typedPair();
        fields.orderDate = QDate(2026, 11, 17);
        const QString id = added(std::move(fields));
        QCOMPARE(records().find(id)->issuer, u"acme.example"_s);
        QVERIFY(records().find(id)->portalVisibleUntil.isValid());
        const auto google
            = records().edit(id, changed([](RecordChanges &c) { c.issuer = u"google"_s; }));
        VERIFY_OK(google);
        QVERIFY(!google->portalVisibleUntil.isValid()); // shown once
        QCOMPARE(google->mustRegisterBefore, QDateTime({2026, 11, 24}, {0, 0}, Qt::UTC));
        QVERIFY(google->usePolicy == domain::UsePolicy::OneTime);
    }

    void theIssuerIsSeenFromTheServer()
    {
        RecordChanges fields = typedPair();
        fields.directoryUrl = u"https://acme.zerossl.com/v2/DV90"_s;
        QCOMPARE(records().add(std::move(fields))->issuer, u"zerossl"_s);
    }

    void aPairIsSavedOnce()
    {
        const QString id = added(typedPair());
        const auto same = records().add(typedPair());
        COMPARE_ERROR(same, ErrorCode::KidConflict);
        QCOMPARE(same.error().subject, id);
        QVERIFY(same.error().because<reason::SameKid>());
        const auto other = records().add(typedPair(u"kid-1"_s, 'q'));
        COMPARE_ERROR(other, ErrorCode::KidConflict);
        QVERIFY(other.error().because<reason::OtherKid>());
        // Nor by way of a change; but a record may be given its own pair again.
        const QString second = added(typedPair(u"kid-2"_s, 'q'));
        COMPARE_ERROR(records().edit(second, changed([](RecordChanges &c) { c.kid = u"kid-1"_s; })),
                      ErrorCode::KidConflict);
        VERIFY_OK(records().edit(second, typedPair(u"kid-2"_s, 'q')));
        QCOMPARE(records().all()->size(), size_t {2});
    }

    void aPersonMaySayThatItWorks()
    {
        const QString id = added(typedPair());
        const auto record = records().sayItWorks(id);
        VERIFY_OK(record);
        QVERIFY(record->verified.has_value());
        QCOMPARE(record->verified->outcome, u"works"_s);
        QCOMPARE(record->verified->at, samples::now);
        QCOMPARE(domain::proofOf(*record), domain::Proof::Proved);
        QCOMPARE(app::proofText(*record), u"works since 21 Nov"_s);
        QVERIFY(app::proofSentence(*record).contains(u"has worked"_s));
        QCOMPARE(actions(id).constLast(), u"verified"_s);
    }

    void withoutAPairThereIsNothingToWork()
    {
        RecordChanges fields;
        fields.orderNumber = u"HB-1"_s;
        const QString id = added(std::move(fields));
        const auto before = m_desk->files();
        COMPARE_ERROR(records().sayItWorks(id), ErrorCode::NoPairSaved);
        COMPARE_ERROR(records().sayItWorks(u"nothere"_s), ErrorCode::NoSuchRecord);
        QCOMPARE(m_desk->files(), before);
    }

    void aNewPairIsNotProved()
    {
        const QString id = added(typedPair());
        auto record = m_desk->session.vault()->store().find(id).value();
        record.verified = domain::Verification {samples::now, u"accepted"_s, {}};
        VERIFY_OK(m_desk->session.vault()->store().update(record, {}, m_desk->session.who()));
        QVERIFY(records().edit(id, changed([](RecordChanges &c) { c.notes = u"x"_s; }))->verified);
        QVERIFY(!records().edit(id, typedPair(u"kid-1"_s, 'q'))->verified);
    }

    void whatIsRemovedCanBeBroughtBack()
    {
        const QString id = added(typedPair());
        VERIFY_OK(records().remove(id.left(5)));
        COMPARE_ERROR(records().find(id), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(records().hmac(id, domain::Action::Shown), ErrorCode::NoSuchRecord);
        QCOMPARE(records().all()->size(), size_t {0});
        COMPARE_ERROR(records().remove(id), ErrorCode::NoSuchRecord);
        const auto restored = records().restore(id.toUpper());
        VERIFY_OK(restored);
        QCOMPARE(restored->id, id);
        QCOMPARE(records().hmac(id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('k')));
        QCOMPARE(actions(id), QStringList({u"created"_s, u"removed"_s, u"restored"_s, u"shown"_s}));
    }

    void aFormerStateCanBeBroughtBack()
    {
        const QString id = added(typedPair());
        VERIFY_OK(records().edit(id, typedPair(u"kid-1"_s, 'q')));
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) { c.title = u"third"_s; })));
        const auto restored = records().restore(id.left(6), 1);
        VERIFY_OK(restored);
        QCOMPARE(restored->version, 4);
        QCOMPARE(restored->title, records().history(id)->front().snapshot->title);
        QCOMPARE(records().hmac(id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('k')));
        VERIFY_OK(records().restore(id, 2));
        QCOMPARE(records().hmac(id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('q')));
        COMPARE_ERROR(records().restore(id, 99), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(records().restore(u"nobody"_s), ErrorCode::NoSuchRecord);
    }

    void aFormerStateIsComparedWithThePresentOne()
    {
        const QString id = added(typedPair());
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) {
                                     c.product = u"DV"_s;
                                     c.notes = u"n"_s;
                                 })));
        VERIFY_OK(records().edit(id, typedPair(u"kid-1"_s, 'q')));
        VERIFY_OK(records().hmac(id, domain::Action::Shown));
        const auto names = [](const Comparison &comparison) {
            QStringList all;
            for (const domain::Field *field : comparison.differences)
                all << field->name;
            return all;
        };
        const auto first = records().compare(id.left(6), 1);
        VERIFY_OK(first);
        QCOMPARE(names(*first), QStringList({u"product"_s, u"notes"_s}));
        QVERIFY(first->keyDiffers && !first->isSame());
        QCOMPARE(first->line.action, u"created"_s);
        const auto third = records().compare(id, 3);
        QVERIFY(third->isSame());
        // The former key again is the former key.
        VERIFY_OK(records().restore(id, 1));
        QVERIFY(records().compare(id, 1)->isSame());
        QVERIFY(records().compare(id, 3)->keyDiffers);
        COMPARE_ERROR(records().compare(id, 99), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(records().compare(u"nobody"_s, 1), ErrorCode::NoSuchRecord);
        // What was removed is compared with what it was last.
        VERIFY_OK(records().remove(id));
        QVERIFY(records().compare(id, 3)->keyDiffers);
        QVERIFY(records().compare(id, 4)->isSame());
    }

    void supportMayCompareToo()
    {
        const QString id = added(typedPair());
        VERIFY_OK(records().edit(id, typedPair(u"kid-1"_s, 'q')));
        VERIFY_OK(m_desk->reopenForSupport());
        QVERIFY(records().compare(id, 1)->keyDiffers);
        QVERIFY(!records().compare(id, 2)->keyDiffers);
    }

    void aTitleThatNobodyTypedNamesTheSeller()
    {
        RecordChanges order;
        order.issuer = u"trustico"_s;
        order.orderNumber = u"HB-77150"_s;
        const QString id = added(std::move(order));
        QCOMPARE(records().find(id)->title, u"Trustico CaaS HB-77150"_s);
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) { c.title = QString(); })));
        QCOMPARE(records().find(id)->title, u"Trustico CaaS HB-77150"_s);
    }

    void theRuleIsToldWhateverAPersonHasSet()
    {
        domain::Record record;
        record.directoryUrl = u"https://dv.acme-v02.api.pki.goog/directory"_s;
        record.orderDate = QDate(2026, 11, 18);
        record.portalVisibleUntil = samples::now;
        record.ownClocks = u"portal"_s;
        const domain::Record ruled = byRule(record);
        QCOMPARE(ruled.issuer, u"google"_s);
        QVERIFY(!ruled.portalVisibleUntil.isValid());
        QCOMPARE(ruled.mustRegisterBefore, QDate(2026, 11, 25).startOfDay(Qt::UTC));
    }

    void theHistoryTellsWhoWhenAndWhat()
    {
        const QString id = added(typedPair());
        m_desk->clock.advance(3600);
        VERIFY_OK(records().edit(id, changed([](RecordChanges &c) { c.title = u"x"_s; })));
        VERIFY_OK(records().hmac(id, domain::Action::Copied));
        const auto lines = records().history(id.left(3));
        VERIFY_OK(lines);
        QCOMPARE(actions(id), QStringList({u"created"_s, u"edited"_s, u"copied"_s}));
        QCOMPARE((*lines)[1].at, samples::now.addSecs(3600));
        QCOMPARE((*lines)[1].version, 2);
        QVERIFY((*lines)[1].actor.contains(u"recovery code"_s));
        QVERIFY((*lines)[1].snapshot && !(*lines)[2].snapshot);
        COMPARE_ERROR(records().history(u"nobody"_s), ErrorCode::NoSuchRecord);
    }

    void theArchiveIsSilent()
    {
        RecordChanges fields = typedPair();
        fields.orderDate = QDate(2026, 11, 17);
        const QString id = added(std::move(fields));
        QVERIFY(domain::needsAttention(*records().find(id), samples::now));
        VERIFY_OK(records().edit(
            id, changed([](RecordChanges &c) { c.status = domain::RecordStatus::Archived; })));
        QVERIFY(!domain::needsAttention(*records().find(id), samples::now));
    }

    void theListPutsTheMostUrgentFirst()
    {
        for (const auto &[order, day] :
             {std::pair(u"later"_s, 20), {u"missed"_s, 1}, {u"soon"_s, 16}, {u"middle"_s, 18}}) {
            RecordChanges fields;
            fields.orderNumber = order;
            fields.orderDate = QDate(2026, 11, day);
            VERIFY_OK(records().add(std::move(fields)));
        }
        QStringList orders;
        const auto all = records().all();
        for (const Record &record : *all)
            orders << record.orderNumber;
        QCOMPARE(orders, QStringList({u"soon"_s, u"missed"_s, u"middle"_s, u"later"_s}));
    }

    void idsMayBeShortenedWhileTheyTellRecordsApart()
    {
        const QString id = added(typedPair());
        QString first;
        for (int i = 0; first.isEmpty() && i < 200; ++i) {
            const QString other = added(typedPair(u"kid-x%1"_s.arg(i), 'x'));
            if (other.front() == id.front())
                first = id.left(1);
        }
        QVERIFY(!first.isEmpty());
        COMPARE_ERROR(records().find(first), ErrorCode::AmbiguousRecord);
        COMPARE_ERROR(records().history(first), ErrorCode::AmbiguousRecord);
        COMPARE_ERROR(records().restore(first), ErrorCode::AmbiguousRecord);
        COMPARE_ERROR(records().find(QString()), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(records().find(u"%"_s), ErrorCode::NoSuchRecord);
        COMPARE_ERROR(records().find(u"_"_s), ErrorCode::NoSuchRecord);
        VERIFY_OK(records().find(id.toUpper()));
    }

    void aRecordThatChangedMeanwhileIsNotOverwritten()
    {
        const QString id = added(typedPair());
        const int seen = records().find(id)->version;
        domain::RecordChanges first;
        first.notes = u"of somebody else"_s;
        VERIFY_OK(records().edit(id, std::move(first), seen));
        domain::RecordChanges second;
        second.notes = u"mine"_s;
        const auto late = records().edit(id, std::move(second), seen);
        COMPARE_ERROR(late, ErrorCode::RecordChanged);
        QCOMPARE(records().find(id)->notes, u"of somebody else"_s);
        for (const app::Face face : {app::Face::Window, app::Face::Terminal}) {
            const auto words = app::describe(late.error(), face);
            QVERIFY2(words.headline.contains(domain::shortId(id)), qPrintable(words.headline));
            QVERIFY2(words.hint.startsWith(u"Nothing was changed."_s), qPrintable(words.hint));
        }
        domain::RecordChanges again;
        again.notes = u"mine"_s;
        QCOMPARE(records().edit(id, std::move(again), records().find(id)->version)->notes,
                 u"mine"_s);
    }

    void supportSeesOrdersAndNoSecret()
    {
        const QString id = added(typedPair());
        VERIFY_OK(m_desk->reopenForSupport());
        QCOMPARE(records().find(id)->kid, u"kid-1"_s);
        VERIFY_OK(records().history(id));
        COMPARE_ERROR(records().hmac(id, domain::Action::Shown), ErrorCode::NeedsOwner);
        COMPARE_ERROR(records().source(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR(records().add(typedPair(u"kid-2"_s)), ErrorCode::NeedsOwner);
        COMPARE_ERROR(records().edit(id, {}), ErrorCode::NeedsOwner);
        COMPARE_ERROR(records().remove(id), ErrorCode::NeedsOwner);
        COMPARE_ERROR(records().restore(id), ErrorCode::NeedsOwner);
        QCOMPARE(records().check()->records, 1);
    }

    void aFullDiskChangesNothing()
    {
        SmallDisk disk(1024);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        const QString id = added(typedPair());
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), disk.path(u"v.eabvault"_s));
        m_desk->session.setFolder(disk.path(u"v.eabvault"_s));
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode));
        disk.fill();
        COMPARE_ERROR(records().edit(id, typedPair(u"kid-1"_s, 'q')), ErrorCode::DiskFull);
        COMPARE_ERROR(records().remove(id), ErrorCode::DiskFull);
        COMPARE_ERROR(records().add(typedPair(u"kid-2"_s)), ErrorCode::DiskFull);
        COMPARE_ERROR(m_desk->keeper().addPassword(Secret::copyOf("x"), {}, {}, {64}),
                      ErrorCode::DiskFull);
        QCOMPARE(actions(id), QStringList {u"created"_s});
        disk.empty();
        QCOMPARE(records().hmac(id, domain::Action::Shown).value().expose(),
                 QByteArrayView(canonical('k')));
        QCOMPARE(records().check()->problems, QStringList());
        QCOMPARE(m_desk->keeper().all()->size(), size_t {2});
    }

    void aReadOnlyDiskCanBeLookedAt()
    {
        SmallDisk disk(1024);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        const QString id = added(typedPair());
        m_desk->session.lock();
        Desk::copy(m_desk->vaultPath(), disk.path(u"v.eabvault"_s));
        QVERIFY(disk.makeReadOnly());
        m_desk->session.setFolder(disk.path(u"v.eabvault"_s));
        COMPARE_ERROR(m_desk->session.unlock(m_desk->recoveryCode), ErrorCode::ReadOnlyDisk);
        VERIFY_OK(m_desk->session.unlock(m_desk->recoveryCode, Access::LookOnly));
        VERIFY_OK(records().find(id));
        // Nobody could know who has taken it.
        COMPARE_ERROR(records().hmac(id, domain::Action::Shown), ErrorCode::NotWrittenDown);
        QCOMPARE(records().check()->problems, QStringList());
        COMPARE_ERROR(records().remove(id), ErrorCode::VaultReadOnly);
        COMPARE_ERROR(m_desk->session.putIntoInbox(u"x"_s, "x"), ErrorCode::ReadOnlyDisk);
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
