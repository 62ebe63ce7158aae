// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "domain/RecordJson.h"
#include "tests/ui/Stage.h"
#include "ui/credentials/RecordEditor.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

namespace {

/** 32 times "n", as unpadded base64url. */
const QString newKey = QStringLiteral("bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4");
/** 16 bytes. */
const QString shortKey = QStringLiteral("c3Nzc3Nzc3Nzc3Nzc3Nzcw");

} // namespace

class TestRecordEditor : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<RecordEditor> m_editor;
    QString m_saved;

    void open(const domain::Record &record = {})
    {
        m_saved.clear();
        m_editor = new RecordEditor(m_stage->session, record, nullptr);
        connect(m_editor, &RecordEditor::saved, this, [this](const QString &id) { m_saved = id; });
        show(m_editor);
    }
    void openStored(const QString &id) { open(app::Records(m_stage->session).find(id).value()); }
    void fill(const char *field, const QString &text)
    {
        retype(named<QWidget>(m_editor.data(), field), text);
    }
    void save() { click(named<QPushButton>(m_editor.data(), "saveButton")); }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_editor.data(), name);
    }
    int page() const { return on<QTabWidget>("pages")->currentIndex(); }
    void showPage(int index) { on<QTabWidget>("pages")->setCurrentIndex(index); }
    /** What is said beneath a field. */
    QString beneath(const char *field) const
    {
        if (QLatin1String(field) == QLatin1String("hmacField"))
            return visibleText(on<QLabel>("hmacRemark"));
        return visibleText(on<QWidget>((QByteArray(field) + "Row").constData()));
    }
    void choose(const char *field, int entry)
    {
        auto *box = on<QComboBox>(field);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < entry; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    QLineEdit *ownClock(const char *field) const
    {
        return named<QLineEdit>(on<QWidget>((QByteArray(field) + "Row").constData()), "ownClock");
    }
    std::vector<app::Draft> drafts() const
    {
        return std::move(app::Drafts(m_stage->session).kept().value());
    }
    MessageBar *message() const { return named<MessageBar>(m_editor.data(), "message"); }
    bool isWrong(const char *field) const
    {
        return named<QWidget>(m_editor.data(), field)->property("wrong").toBool();
    }
    domain::Record stored() const
    {
        return std::move(app::Records(m_stage->session).find(m_saved).value());
    }
    QByteArray storedKey()
    {
        return app::Records(m_stage->session)
            .hmac(m_saved, domain::Action::Shown)
            .value()
            .expose()
            .toByteArray();
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
    }
    void cleanup()
    {
        delete m_editor;
        m_stage.reset();
    }

    void aRecordIsTypedIn()
    {
        open();
        QVERIFY(named<QWidget>(m_editor.data(), "kidField")->hasFocus());
        fill("kidField", QStringLiteral(" kid-typed "));
        fill("hmacField", newKey);
        fill("directoryField", QStringLiteral("https://acme.harbour.example.net/v2/OV"));
        fill("orderField", QStringLiteral("HB-9"));
        fill("referenceField", QStringLiteral("77"));
        fill("orderDateField", QStringLiteral("2026-11-20"));
        fill("productField", QStringLiteral("CaaS"));
        fill("customerField", QString::fromUtf8("Grünwald"));
        fill("emailField", QStringLiteral("ops@example.org"));
        fill("domainsField", QString::fromUtf8("www.example.org, bücher.example *.example.org"));
        fill("tagsField", QStringLiteral("shop, production , shop"));
        fill("notesField", QStringLiteral("one\ntwo"));
        save();
        QVERIFY(!m_saved.isEmpty());
        QTRY_VERIFY(m_editor.isNull());
        const domain::Record record = stored();
        QCOMPARE(record.kid, QStringLiteral("kid-typed"));
        QCOMPARE(record.hmacBytes, 32);
        QCOMPARE(storedKey(), newKey.toLatin1());
        QCOMPARE(record.directoryUrl, QStringLiteral("https://acme.harbour.example.net/v2/OV"));
        QCOMPARE(record.orderNumber, QStringLiteral("HB-9"));
        QCOMPARE(record.caReference, QStringLiteral("77"));
        QCOMPARE(record.orderDate, QDate(2026, 11, 20));
        QVERIFY(record.portalVisibleUntil.isValid());
        QCOMPARE(record.product, QStringLiteral("CaaS"));
        QCOMPARE(record.customer, QString::fromUtf8("Grünwald"));
        QCOMPARE(record.email, QStringLiteral("ops@example.org"));
        QCOMPARE(record.domains,
                 (QStringList {QStringLiteral("www.example.org"),
                               QStringLiteral("xn--bcher-kva.example"),
                               QStringLiteral("*.example.org")}));
        QCOMPARE(record.tags, (QStringList {QStringLiteral("shop"), QStringLiteral("production")}));
        QCOMPARE(record.notes, QStringLiteral("one\ntwo"));
        QCOMPARE(record.issuer, QStringLiteral("harbour.example.net"));
        QCOMPARE(record.title, QStringLiteral("CaaS, www.example.org"));
    }

    void anOrderCanBeNotedBeforeItsPairIsThere()
    {
        open();
        fill("orderField", QStringLiteral("HB-9"));
        save();
        QVERIFY(!m_saved.isEmpty());
        QVERIFY(!stored().hasPair());
    }

    void anIssuerOfTheCatalogueIsKeptByItsId()
    {
        open();
        fill("orderField", QStringLiteral("HB-9"));
        auto *issuer = named<QComboBox>(m_editor.data(), "issuerField");
        retype(issuer->lineEdit(), QStringLiteral("trustico caas"));
        save();
        QCOMPARE(stored().issuer, QStringLiteral("trustico"));
        openStored(m_saved);
        issuer = named<QComboBox>(m_editor.data(), "issuerField");
        QCOMPARE(issuer->currentText(), QStringLiteral("Trustico CaaS"));
        retype(issuer->lineEdit(), QStringLiteral("My reseller"));
        save();
        QCOMPARE(stored().issuer, QStringLiteral("My reseller"));
    }

    void nothingIsNotARecord()
    {
        open();
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(m_editor->isVisible());
        QVERIFY(isWrong("kidField") && !beneath("kidField").isEmpty());
        QVERIFY(m_stage->records().empty());
    }

    void whatIsThereIsShownAndTheKeyStays()
    {
        const QString id = m_stage->addPair();
        openStored(id);
        QCOMPARE(named<QLineEdit>(m_editor.data(), "kidField")->text(), QStringLiteral("kid-1"));
        QCOMPARE(named<QLineEdit>(m_editor.data(), "orderField")->text(),
                 QStringLiteral("HB-77120"));
        QCOMPARE(named<QLineEdit>(m_editor.data(), "orderDateField")->text(),
                 QStringLiteral("2026-11-19 11:00"));
        auto *hmac = named<SecretEdit>(m_editor.data(), "hmacField");
        QVERIFY(hmac->isBlank());
        QVERIFY(!hmac->placeholderText().isEmpty());
        fill("titleField", QStringLiteral("Shop front"));
        save();
        QCOMPARE(m_saved, id);
        QCOMPARE(stored().title, QStringLiteral("Shop front"));
        QCOMPARE(stored().version, 2);
        QCOMPARE(stored().orderedAt, now.addDays(-2)); // the hour was not lost
        QCOMPARE(storedKey(), QByteArray("a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s"));
    }

    void aNewKeyReplacesTheOldOne()
    {
        m_saved = m_stage->addPair();
        openStored(m_saved);
        fill("hmacField", newKey);
        save();
        QCOMPARE(storedKey(), newKey.toLatin1());
    }

    void anEmptiedFieldIsEmptied()
    {
        const QString id = m_stage->addPair({.tags = {QStringLiteral("shop")}});
        openStored(id);
        for (const char *field : {"orderField", "referenceField", "productField", "domainsField",
                                  "tagsField", "orderDateField"})
            fill(field, {});
        save();
        const domain::Record record = stored();
        QVERIFY(record.orderNumber.isEmpty() && record.caReference.isEmpty()
                && record.product.isEmpty() && record.domains.isEmpty() && record.tags.isEmpty());
        QVERIFY(!record.orderDate.isValid() && !record.portalVisibleUntil.isValid());
    }

    void aBadFieldIsMarkedAndNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a KID with a blank") << "kidField"
                                            << "kid one"
                                            << "cannot be a key identifier (KID)";
        QTest::newRow("no KID") << "kidField"
                                << ""
                                << "There is no key identifier (KID).";
        QTest::newRow("a key with foreign characters") << "hmacField"
                                                       << "abc!def"
                                                       << "The HMAC key is not valid base64";
        QTest::newRow("a key that is too short")
            << "hmacField" << shortKey << ", at least 43 expected";
        QTest::newRow("http") << "directoryField"
                              << "http://acme.example/directory"
                              << "a directory URL begins with https://";
        QTest::newRow("not a URL") << "directoryField"
                                   << "acme"
                                   << "is not a directory URL";
        QTest::newRow("not an address") << "emailField"
                                        << "ops@"
                                        << "is not an e-mail address";
        QTest::newRow("a domain with a path") << "domainsField"
                                              << "www.example.org/path"
                                              << "is not a domain name";
        QTest::newRow("not a date") << "orderDateField"
                                    << "20.11.2026"
                                    << "is not a date";
        QTest::newRow("a day that never was") << "orderDateField"
                                              << "2026-02-30"
                                              << "is not a date";
    }

    void aBadFieldIsMarkedAndNamed()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        const QByteArray name = field.toLatin1();
        open();
        fill("kidField", QStringLiteral("kid-typed"));
        fill("hmacField", newKey);
        fill(name.constData(), text);
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(m_stage->records().empty());
        const QString said = beneath(name.constData());
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(!message()->isVisible());
        QVERIFY(isWrong(name.constData()));
        QVERIFY(named<QWidget>(m_editor.data(), name.constData())->hasFocus());
        fill(name.constData(), QStringLiteral("x"));
        QVERIFY(!isWrong(name.constData()));
    }

    void aKeyIsJudgedWhileItIsTyped()
    {
        open();
        auto *remark = named<QLabel>(m_editor.data(), "hmacRemark");
        QVERIFY(!remark->isVisible());
        fill("hmacField", newKey);
        QCOMPARE(remark->text(), QStringLiteral("32 bytes"));
        fill("hmacField", QStringLiteral("+7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA="));
        QVERIFY(remark->text().contains(QLatin1String("the same key")));
        fill("hmacField", QStringLiteral("%%"));
        QVERIFY(remark->text().contains(QLatin1String("not valid base64")));
        fill("hmacField", {});
        QVERIFY(!remark->isVisible());
    }

    void aShortKeyIsSavedOnlyAfterConfirmation()
    {
        open();
        auto *box = named<QCheckBox>(m_editor.data(), "shortKeyBox");
        QVERIFY(!box->isVisible());
        fill("kidField", QStringLiteral("kid-short"));
        fill("hmacField", shortKey);
        QVERIFY(box->isVisible() && !box->isChecked());
        save();
        QVERIFY(m_saved.isEmpty());
        box->click();
        save();
        QVERIFY(!m_saved.isEmpty());
        QCOMPARE(stored().hmacBytes, 16);
    }

    void aConfirmationHoldsForThisKeyOnly()
    {
        open();
        auto *box = named<QCheckBox>(m_editor.data(), "shortKeyBox");
        fill("kidField", QStringLiteral("kid-short"));
        fill("hmacField", shortKey);
        box->click();
        fill("hmacField", QStringLiteral("dHR0dA"));
        QVERIFY(box->isVisible() && !box->isChecked());
        save();
        QVERIFY(m_saved.isEmpty());
    }

    void aKnownKidIsTold()
    {
        const QString id = m_stage->addPair();
        open();
        fill("kidField", QStringLiteral("kid-1"));
        fill("hmacField", newKey);
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(isWrong("kidField"));
        QVERIFY(beneath("kidField")
                    .contains(QStringLiteral("saved with another HMAC key, as record %1")
                                  .arg(domain::shortId(id))));
        fill("hmacField", QStringLiteral("a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s"));
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(beneath("kidField").contains(QLatin1String("This pair is saved already")));
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void closingItHalfwayStoresNothing_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("by Escape") << "escape";
        QTest::newRow("by Cancel") << "cancel";
        QTest::newRow("by closing the window") << "close";
        QTest::newRow("by locking the vault") << "lock";
    }

    void closingItHalfwayStoresNothing()
    {
        QFETCH(QString, way);
        open();
        fill("kidField", QStringLiteral("kid-typed"));
        fill("hmacField", newKey);
        if (way == QLatin1String("escape"))
            QTest::keyClick(m_editor, Qt::Key_Escape);
        else if (way == QLatin1String("cancel"))
            click(named<QPushButton>(m_editor.data(), "cancelButton"));
        else if (way == QLatin1String("close"))
            m_editor->close();
        else
            m_stage->session.lock();
        if (way != QLatin1String("lock")) {
            QVERIFY(m_editor->isVisible());
            QVERIFY(visibleText(m_editor).contains(QLatin1String("is not saved yet")));
            click(on<QWidget>("keepButton"));
            QVERIFY(m_editor->isVisible());
            QCOMPARE(on<QLineEdit>("kidField")->text(), QStringLiteral("kid-typed"));
            QTest::keyClick(m_editor, Qt::Key_Escape);
            click(on<QWidget>("discardButton"));
        }
        QTRY_VERIFY(m_editor.isNull());
        QVERIFY(m_saved.isEmpty());
        if (!m_stage->session.isUnlocked())
            m_stage->unlock();
        QVERIFY(m_stage->records().empty());
        // Only what a person has not thrown away is kept.
        QCOMPARE(drafts().size(), size_t {way == QLatin1String("lock") ? 1U : 0U});
    }

    void whatWasKnownOfANewRecordIsKeptWithIt()
    {
        domain::Record known;
        known.kid = QStringLiteral("kid-found");
        known.domains = QStringList {QStringLiteral("www.example.org")};
        open(known);
        m_stage->session.lock();
        QTRY_VERIFY(m_editor.isNull());
        m_stage->unlock();
        QCOMPARE(drafts().size(), size_t {1});
        QCOMPARE(drafts()[0].fields,
                 (QMap<QString, QString> {
                     {QStringLiteral("kid"), QStringLiteral("kid-found")},
                     {QStringLiteral("domains"), QStringLiteral("www.example.org")}}));
    }

    void whereNothingIsTypedNothingIsKept_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"a new one", "a stored one", "as it was again"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void whereNothingIsTypedNothingIsKept()
    {
        QFETCH(QString, what);
        const QString id = m_stage->addPair();
        if (what == QLatin1String("a new one"))
            open();
        else
            openStored(id);
        if (what == QLatin1String("as it was again")) {
            fill("productField", QStringLiteral("Another"));
            QTRY_COMPARE(drafts().size(), size_t {1});
            fill("productField", QStringLiteral("CaaS Licence OV"));
        }
        m_stage->session.lock();
        QTRY_VERIFY(m_editor.isNull());
        m_stage->unlock();
        QVERIFY(drafts().empty());
    }

    void whatIsTypedIsKeptAMomentLaterAndGoesWhenItIsSaved()
    {
        open();
        fill("kidField", QStringLiteral("kid-typed"));
        fill("hmacField", newKey);
        QVERIFY(drafts().empty());
        QTRY_COMPARE(drafts().size(), size_t {1});
        QCOMPARE(drafts()[0].fields.value(QStringLiteral("kid")), QStringLiteral("kid-typed"));
        QCOMPARE(drafts()[0].hmac.expose(), QByteArrayView(newKey.toLatin1()));
        fill("directoryField", QStringLiteral("https://acme.harbour.example.net/v2/OV"));
        save();
        QVERIFY(!m_saved.isEmpty());
        QVERIFY(drafts().empty());
    }

    void whatIsAsItWasGoesWithoutAQuestion()
    {
        const QString id = m_stage->addPair();
        openStored(id);
        fill("productField", QStringLiteral("Another"));
        fill("productField", QStringLiteral("CaaS Licence OV"));
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QTRY_VERIFY(m_editor.isNull());
        openStored(id);
        save();
        QTRY_VERIFY(m_editor.isNull());
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(m_stage->records().front().version, 1);
    }

    void everyFieldAPersonMaySetIsThere()
    {
        // Set by what stands beside them, or where it belongs.
        const QSet<QString> elsewhere {QStringLiteral("status"), QStringLiteral("ordered_at")};
        QSet<QString> offered;
        for (const FormRow &row : formRows())
            offered << QString::fromLatin1(row.field);
        for (const domain::Field &field : domain::recordFields()) {
            const QString name = field.name;
            QVERIFY2(!field.isEditable() || offered.contains(name) != elsewhere.contains(name),
                     qPrintable(name));
        }
    }

    void anyFieldIsTakenAsTyped_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("kept");
        const auto row = [](const char *field, const char *typed, const char *name,
                            const QJsonValue &kept) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name), QLatin1String(typed))))
                << QString::fromLatin1(field) << QString::fromLatin1(typed)
                << QString::fromLatin1(name) << kept;
        };
        row("orderDateField", "2026-11-18", "ordered_at", QStringLiteral("2026-11-18T00:00:00Z"));
        row("orderDateField", "2026-11-18 15:30", "ordered_at",
            QStringLiteral("2026-11-18T14:30:00Z"));
        row("orderDateField", "2026-11-19", "ordered_at", QStringLiteral("2026-11-19T00:00:00Z"));
        row("issuerField", "google trust services", "issuer", QStringLiteral("google"));
        row("customerField", "Shop & Co", "customer", QStringLiteral("Shop & Co"));
        row("tagsField", "two words, one", "tags",
            QJsonArray {QStringLiteral("two words"), QStringLiteral("one")});
        row("licenceField", "2027-11-18", "licence_expires",
            QStringLiteral("2027-11-18T00:00:00Z"));
        row("licenceField", "2027-11-18 13:00", "licence_expires",
            QStringLiteral("2027-11-18T12:00:00Z"));
        row("startField", "2026-12-01", "start_date", QStringLiteral("2026-12-01"));
        row("endField", "2026-12-31", "end_date", QStringLiteral("2026-12-31"));
        row("limitField", "25", "usage_limit", 25);
        row("policyField", "1", "use_policy", QStringLiteral("one-time"));
        row("policyField", "3", "use_policy", QStringLiteral("counted"));
    }

    void anyFieldIsTakenAsTyped()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QJsonValue, kept);
        openStored(m_stage->addPair());
        const QByteArray called = field.toLatin1();
        auto *widget = on<QWidget>(called.constData());
        showPage(on<QTabWidget>("pages")->widget(0)->isAncestorOf(widget) ? 0 : 1);
        auto *box = qobject_cast<QComboBox *>(widget);
        if (box == nullptr)
            retype(widget, typed);
        else if (box->isEditable())
            retype(box->lineEdit(), typed);
        else
            choose(called.constData(), typed.toInt());
        save();
        QVERIFY2(!m_saved.isEmpty(), qPrintable(visibleText(m_editor)));
        QCOMPARE(domain::toJson(stored()).value(name), kept);
        // It stands there as it was kept, and another look changes nothing.
        openStored(m_saved);
        save();
        QVERIFY(m_saved.isEmpty());
    }

    void whatCannotBeReadIsSaidOnItsPage_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("a limit in words") << "limitField"
                                          << "many"
                                          << "cannot be used here";
        QTest::newRow("no use at all") << "limitField"
                                       << "0"
                                       << "cannot be used here";
        QTest::newRow("a licence for ever") << "licenceField"
                                            << "never"
                                            << "is not a date";
        QTest::newRow("a first day") << "startField"
                                     << "2026-13-01"
                                     << "is not a date";
    }

    void whatCannotBeReadIsSaidOnItsPage()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        openStored(m_stage->addPair());
        showPage(1);
        fill(field.toLatin1().constData(), typed);
        showPage(0);
        save();
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(page(), 1);
        QVERIFY(on<QWidget>(field.toLatin1().constData())->hasFocus());
        QVERIFY(beneath(field.toLatin1().constData()).contains(words));
    }

    void theClocksFollowAtOnce()
    {
        open();
        QVERIFY(!beneath("orderDateField").contains(QLatin1String("until")));
        fill("orderDateField", QStringLiteral("2026-11-20 12:00"));
        QVERIFY2(beneath("orderDateField")
                     .contains(QLatin1String("Shown in the portal until Fri 27 Nov 2026, 12:00.")),
                 qPrintable(beneath("orderDateField")));
        retype(on<QComboBox>("issuerField")->lineEdit(), QStringLiteral("Google Trust Services"));
        QVERIFY(beneath("orderDateField")
                    .contains(QLatin1String("Must be used until Fri 27 Nov 2026, 12:00.")));
        QVERIFY(!beneath("orderDateField").contains(QLatin1String("portal")));
        showPage(1);
        QVERIFY(beneath("registrationField").contains(QLatin1String("Fri 27 Nov 2026, 12:00")));
        QVERIFY(beneath("portalField").contains(QLatin1String("gives no such deadline")));
    }

    void aClockIsSetByHandAndGivenBack()
    {
        const QString id = m_stage->addPair();
        openStored(id);
        showPage(1);
        QVERIFY(!ownClock("portalField")->isVisible());
        choose("portalField", 1);
        QVERIFY(ownClock("portalField")->isVisible());
        retype(ownClock("portalField"), QStringLiteral("2026-12-24 13:00"));
        QVERIFY(beneath("portalField").contains(QLatin1String("The rule would say: Thu 26 Nov")));
        QVERIFY(beneath("orderDateField").isEmpty() || page() == 1);
        save();
        QCOMPARE(stored().portalVisibleUntil,
                 QDateTime(QDate(2026, 12, 24), QTime(12, 0), Qt::UTC));
        QCOMPARE(stored().ownClocks, QStringLiteral("portal"));
        openStored(id);
        showPage(1);
        QCOMPARE(ownClock("portalField")->text(), QStringLiteral("2026-12-24 13:00"));
        retype(ownClock("portalField"), QStringLiteral("soon"));
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(ownClock("portalField")->hasFocus());
        choose("portalField", 0);
        save();
        QCOMPARE(stored().portalVisibleUntil, now.addDays(5));
        QVERIFY(stored().ownClocks.isEmpty());
    }

    void aRecordWithoutAPairSaysWhatItIs()
    {
        openStored(m_stage->addOrder(QStringLiteral("HB-1"), now));
        showPage(1);
        choose("kindField", 1);
        save();
        QVERIFY(stored().kind == domain::RecordKind::Certificate);
        openStored(m_stage->addPair());
        QVERIFY(m_editor->findChild<QWidget *>(QStringLiteral("kindField")) == nullptr);
    }

    void aTitleThatNobodyTypedFollows()
    {
        const QString id = m_stage->addPair();
        openStored(id);
        auto *title = on<QLineEdit>("titleField");
        QVERIFY(title->text().isEmpty());
        QCOMPARE(title->placeholderText(), QStringLiteral("CaaS Licence OV, www.example.org"));
        fill("productField", QStringLiteral("CaaS Licence DV"));
        QCOMPARE(title->placeholderText(), QStringLiteral("CaaS Licence DV, www.example.org"));
        save();
        QCOMPARE(stored().title, QStringLiteral("CaaS Licence DV, www.example.org"));
    }

    void anotherAlgorithmAsksForALongerKey()
    {
        const QString id = m_stage->addPair();
        openStored(id);
        showPage(1);
        choose("algorithmField", 1);
        save();
        QVERIFY(m_saved.isEmpty());
        QCOMPARE(page(), 0);
        QVERIFY(isWrong("hmacField"));
        on<QCheckBox>("shortKeyBox")->click();
        save();
        QCOMPARE(m_saved, id);
        QVERIFY(stored().algorithm == domain::HmacAlgorithm::Hs384);
    }

    void whatIsOpenedToLookCannotBeChanged()
    {
        const QString id = m_stage->addPair();
        m_stage->session.lock();
        m_stage->unlock(app::Access::LookOnly);
        openStored(id);
        fill("titleField", QStringLiteral("Another"));
        save();
        QVERIFY(m_saved.isEmpty());
        QVERIFY(message()->isVisible());
        QVERIFY(m_stage->records().front().title != QLatin1String("Another"));
    }

    void theKeyboardIsEnough()
    {
        open();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kid-typed"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), newKey);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_saved.isEmpty());
        QCOMPARE(storedKey(), newKey.toLatin1());
    }
};

EAB_UI_TEST_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
