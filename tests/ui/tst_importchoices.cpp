// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/TypedIn.h"
#include "ui/credentials/RecordEditor.h"
#include "ui/intake/ImportDialog.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** 32 times "n", as unpadded base64url. */
const QByteArray key = "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4";

QByteArray pairText(const QByteArray &kid)
{
    return "EAB Key ID: " + kid + "\nEAB MAC Key: " + key
        + "\nOrder Number: HB-1\nOrder Date: 24 November 2026\n";
}

} // namespace

class TestImportChoices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<ImportDialog> m_dialog;
    std::optional<app::ImportOutcome> m_outcome;

    void open(const QList<QByteArray> &sources)
    {
        std::vector<app::ImportPreview> previews;
        for (const QByteArray &source : sources)
            previews.push_back(app::ImportCredential::read(QStringLiteral("order.eml"),
                                                           WipedBytes::copyOf(source)));
        m_outcome.reset();
        m_dialog = new ImportDialog(m_stage->session, std::move(previews), nullptr);
        connect(m_dialog, &ImportDialog::saved, this,
                [this](const app::ImportOutcome &outcome) { m_outcome = outcome; });
        show(m_dialog);
    }
    QComboBox *box(const char *name) const { return named<QComboBox>(m_dialog.data(), name); }
    QString state() const { return named<MessageBar>(m_dialog.data(), "stateBar")->text(); }
    QPushButton *saveButton() const { return named<QPushButton>(m_dialog.data(), "saveButton"); }
    void save()
    {
        click(saveButton());
        QVERIFY(m_outcome.has_value());
        delete m_dialog;
    }
    QString import(const QByteArray &source)
    {
        open({source});
        save();
        return m_outcome->recordIds().value(0);
    }
    domain::Record record(const QString &id)
    {
        return std::move(app::Records(m_stage->session).find(id).value());
    }
    static void pick(QComboBox *from, const QString &beginning)
    {
        for (int i = 0; i < from->count(); ++i) {
            if (from->itemText(i).startsWith(beginning)) {
                from->setCurrentIndex(i);
                emit from->activated(i);
                return;
            }
        }
        QFAIL(qPrintable(beginning + QStringLiteral(" is not offered")));
    }
    static QStringList offered(const QComboBox *from)
    {
        QStringList texts;
        for (int i = 0; i < from->count(); ++i)
            texts << from->itemText(i);
        return texts;
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
    }
    void cleanup()
    {
        delete m_dialog;
        m_stage.reset();
    }

    void whetherAPairComesIsProposed_data()
    {
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("words");
        QTest::newRow("a certificate")
            << QByteArray("PositiveSSL") << "No pair comes with it: a certificate"
            << "New: a certificate, no pair comes with it.";
        QTest::newRow("a subscription") << QByteArray("CaaS Licence DV") << "A pair will come"
                                        << "New: the pair is still to come.";
        QTest::newRow("who knows") << QByteArray("Harbour Shield") << "Not known yet"
                                   << "New. Whether a pair comes with it is not known yet.";
    }
    void whetherAPairComesIsProposed()
    {
        QFETCH(QByteArray, product);
        QFETCH(QString, proposed);
        QFETCH(QString, words);
        open({noticeText("HB-1", product, "5544332211")});
        QVERIFY(box("kindBox")->isVisible());
        QCOMPARE(box("kindBox")->currentText(), proposed);
        QCOMPARE(state(), words);
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 1 record"));
    }

    void whetherAPairComesIsForAPersonToSay_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("kind");
        using domain::RecordKind;
        QTest::newRow("it will") << "A pair will come" << int(RecordKind::Order);
        QTest::newRow("none") << "No pair comes with it: a certificate"
                              << int(RecordKind::Certificate);
        QTest::newRow("not known") << "Not known yet" << int(RecordKind::Undecided);
    }
    void whetherAPairComesIsForAPersonToSay()
    {
        QFETCH(QString, choice);
        QFETCH(int, kind);
        open({noticeText("HB-1", "Harbour Shield", "5544332211")});
        pick(box("kindBox"), choice);
        // It has been said: what the product would mean is no longer asked.
        retype(named<QLineEdit>(m_dialog.data(), "productField"), QStringLiteral("PositiveSSL"));
        QCOMPARE(box("kindBox")->currentText(), choice);
        save();
        QCOMPARE(int(record(m_outcome->recordIds().front()).kind), kind);
    }

    void aCorrectedProductIsAProposalAgain()
    {
        open({noticeText("HB-1", "Harbour Shield", "5544332211")});
        retype(named<QLineEdit>(m_dialog.data(), "productField"), QStringLiteral("PositiveSSL"));
        QCOMPARE(box("kindBox")->currentText(),
                 QStringLiteral("No pair comes with it: a certificate"));
    }

    void withoutAPairItsFieldsStepBack()
    {
        open({noticeText("HB-1", "CaaS Licence DV", "5544332211")});
        auto *kid = named<QLineEdit>(m_dialog.data(), "kidField");
        auto *unfold = named<QPushButton>(m_dialog.data(), "pairButton");
        QVERIFY(!kid->isVisible());
        QVERIFY(unfold->isVisible());
        QVERIFY(saveButton()->hasFocus());
        click(unfold);
        QVERIFY(kid->isVisible() && kid->hasFocus());
        QVERIFY(!unfold->isVisible());
        retype(kid, QStringLiteral("kid-typed-1"));
        QVERIFY(!box("kindBox")->isVisible()); // it is there
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Type it in instead"));
        retype(named<QWidget>(m_dialog.data(), "hmacField"), QString::fromLatin1(key));
        save();
        const domain::Record stored = record(m_outcome->recordIds().front());
        QVERIFY(stored.hasPair());
        QCOMPARE(stored.caReference, QStringLiteral("5544332211"));
    }

    void aPairHasNothingToFold()
    {
        open({pairText("kid-1")});
        QVERIFY(named<QLineEdit>(m_dialog.data(), "kidField")->isVisible());
        QVERIFY(!named<QPushButton>(m_dialog.data(), "pairButton")->isVisible());
        QVERIFY(!box("kindBox")->isVisible());
        QVERIFY(!box("targetBox")->isVisible()); // there is but one place for it
        QVERIFY(!named<QCheckBox>(m_dialog.data(), "confirmedBox")->isVisible());
    }

    void whereItGoesIsChosen_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("questions");
        QTest::newRow("as found") << "As found"
                                  << "It may belong to" << 3 << 1;
        QTest::newRow("one of them") << "Add to “Alpha"
                                     << "Adds to “Alpha" << 2 << 0;
        QTest::newRow("the other one") << "Add to “Beta"
                                       << "Adds to “Beta" << 2 << 0;
        QTest::newRow("none of them") << "A new record"
                                      << "New" << 3 << 0;
    }
    void whereItGoesIsChosen()
    {
        QFETCH(QString, choice);
        QFETCH(QString, words);
        QFETCH(int, records);
        QFETCH(int, questions);
        import(noticeText("HB-1", "Alpha Shield"));
        import(noticeText("HB-1", "Beta Shield"));
        QCOMPARE(m_stage->records().size(), size_t {2});
        open({noticeText("HB-1", {}, "5544332211")});
        QVERIFY2(box("targetBox")->isVisible(), qPrintable(state()));
        QCOMPARE(box("targetBox")->count(), 4);
        QVERIFY2(state().contains(QLatin1String("It may belong to")), qPrintable(state()));
        pick(box("targetBox"), choice);
        QVERIFY2(state().contains(words), qPrintable(state()));
        save();
        QCOMPARE(int(m_stage->records().size()), records);
        QCOMPARE(int(m_outcome->questions.size()), questions);
        const auto all = m_stage->records();
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const domain::Record &r) { return !r.caReference.isEmpty(); }),
                 1);
    }

    void whatJoinsByItselfCanStandApart_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<int>("records");
        QTest::newRow("as found") << "As found: added to “Alpha" << 2;
        QTest::newRow("another product of the order") << "Add to “Beta" << 2;
        QTest::newRow("apart") << "A new record" << 3;
    }
    void whatJoinsByItselfCanStandApart()
    {
        QFETCH(QString, choice);
        QFETCH(int, records);
        const QString id = import(noticeText("HB-1", "Alpha Shield"));
        const QString other = import(noticeText("HB-1", "Beta Shield"));
        QVERIFY(id != other);
        open({noticeText("HB-1", "Alpha Shield", "5544332211")});
        QCOMPARE(state(), QStringLiteral("Adds to “%1”: CA Reference.").arg(record(id).title));
        pick(box("targetBox"), choice);
        save();
        QCOMPARE(int(m_stage->records().size()), records);
    }

    void theSellersRuleHoldsAtOnce_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("seller");
        QTest::addColumn<QString>("rule");
        QTest::newRow("of the catalogue") << "Trustico CaaS"
                                          << "trustico"
                                          << "According to Trustico CaaS";
        QTest::newRow("in small letters") << "trustico caas"
                                          << "trustico"
                                          << "According to Trustico CaaS";
        QTest::newRow("another one") << "Pier & Sons"
                                     << "Pier & Sons"
                                     << "Assumed: seven days";
    }
    void theSellersRuleHoldsAtOnce()
    {
        QFETCH(QString, typed);
        QFETCH(QString, seller);
        QFETCH(QString, rule);
        open({pairText("kid-1")});
        QComboBox *sellers = box("sellerBox");
        QVERIFY(sellers->isVisible() && sellers->isEditable());
        QVERIFY(offered(sellers).contains(QStringLiteral("Trustico CaaS")));
        QCOMPARE(sellers->currentText(), QString());
        retype(sellers->lineEdit(), typed);
        const QString clock = named<QLabel>(m_dialog.data(), "dateRemark")->text();
        QVERIFY2(clock.contains(rule), qPrintable(clock));
        save();
        QCOMPARE(record(m_outcome->recordIds().front()).issuer, seller);
    }

    void theSellerAsFoundStandsFirst()
    {
        open({noticeText("HB-1", "CaaS Licence DV", "5544332211")});
        QCOMPARE(box("sellerBox")->currentText(), QStringLiteral("Trustico CaaS"));
        QCOMPARE(offered(box("sellerBox")).front(), QStringLiteral("Trustico CaaS"));
        QCOMPARE(offered(box("sellerBox")).count(QStringLiteral("Trustico CaaS")), 1);
    }

    void aDoubtIsForAPersonToSettle()
    {
        QFile sample(QStringLiteral(EAB_TEST_DATA "/corpus/s25_two_kids_one_hmac.txt"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        open({sample.readAll()});
        const QComboBox *which = box("whichCredential");
        auto *confirmed = named<QCheckBox>(m_dialog.data(), "confirmedBox");
        int settled = 0;
        for (int i = 0; i < which->count(); ++i) {
            box("whichCredential")->setCurrentIndex(i);
            if (!confirmed->isVisible())
                continue;
            QVERIFY(!confirmed->isChecked());
            confirmed->click();
            settled += state().startsWith(QLatin1String("New")) ? 1 : 0;
        }
        QVERIFY(settled > 0);
        save();
        QCOMPARE(int(m_stage->records().size()), settled);
    }

    void somethingFoundIsNeverLeftStanding_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("kid");
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("a key identifier alone")
            << QByteArray("EAB Key ID: kid-alone-3\nOrder Number: HB-5\n") << "kid-alone-3"
            << "HB-5" << false;
        QTest::newRow("a key alone")
            << QByteArray("EAB MAC Key: " + key + "\nOrder Number: HB-5\n") << ""
            << "HB-5" << true;
        QTest::newRow("nothing") << QByteArray("Dear customer, thank you.\n") << ""
                                 << "" << false;
    }
    void somethingFoundIsNeverLeftStanding()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, kid);
        QFETCH(QString, order);
        QFETCH(bool, hasKey);
        open({source});
        std::shared_ptr<TypedIn> typed;
        connect(m_dialog, &ImportDialog::typeInRequested, this,
                [&typed](const std::shared_ptr<TypedIn> &found) { typed = found; });
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Type it in instead"));
        QVERIFY(saveButton()->isEnabled());
        retype(named<QWidget>(m_dialog.data(), "customerField"), QStringLiteral("Ada"));
        click(saveButton());
        QVERIFY(typed != nullptr);
        QCOMPARE(typed->record.kid, kid);
        QCOMPARE(typed->record.orderNumber, order);
        QCOMPARE(typed->record.customer, QStringLiteral("Ada"));
        QCOMPARE(typed->hmac.expose().toByteArray(), hasKey ? key : QByteArray());
        QTRY_VERIFY(m_dialog.isNull());
        QVERIFY(m_stage->records().empty());
    }

    void whatIsSavedAlreadyCanBeLookedAt()
    {
        const QString id = import(pairText("kid-1"));
        open({pairText("kid-1")});
        QSignalSpy asked(m_dialog, &ImportDialog::recordRequested);
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Show what is saved"));
        click(saveButton());
        QCOMPARE(asked.value(0).value(0).toString(), id);
        QTRY_VERIFY(m_dialog.isNull());
    }

    void nothingChosenIsSaidSo()
    {
        open({pairText("kid-1"), pairText("kid-2")});
        for (int i = 0; i < 2; ++i) {
            box("whichCredential")->setCurrentIndex(i);
            named<QCheckBox>(m_dialog.data(), "wantedBox")->click();
        }
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Nothing chosen"));
        QVERIFY(!saveButton()->isEnabled());
    }
};

EAB_UI_TEST_MAIN(TestImportChoices)
#include "tst_importchoices.moc"
