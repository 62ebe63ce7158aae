// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "app/uses/SampleMail.h"
#include "tests/ui/Stage.h"
#include "ui/common/SecretEdit.h"
#include "ui/intake/ImportDialog.h"
#include "ui/intake/SourceView.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;
using samples::now;

namespace {

const QByteArray mailKey = "+7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA=";
const QByteArray mailKeyUrl = "-7x1Vg0yZb3nQ8sLk2Tt5rWm9aEoUc4HdJfPi6GqRzA";
const QString mailKid = QStringLiteral("kD3v_9sQx2LrT0aVY8mB1w");
/** 32 times "n" and 16 times "s", as unpadded base64url. */
const QByteArray otherKey = "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4";
const QByteArray shortKey = "c3Nzc3Nzc3Nzc3Nzc3Nzcw";

QByteArray textWith(const QByteArray &kid, const QByteArray &key, const QByteArray &order = {})
{
    QByteArray text = "EAB Key ID: " + kid + "\nEAB MAC Key: " + key
        + "\nACME Server URL: https://acme.example/directory\n";
    if (!order.isEmpty())
        text += "Order Number: " + order + "\n";
    return text;
}

QByteArray orderMail()
{
    return app::sampleOrderMail(now.addDays(-4));
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<ImportDialog> m_dialog;
    std::optional<app::ImportOutcome> m_outcome;

    void make(const QList<QByteArray> &sources)
    {
        std::vector<app::ImportPreview> previews;
        for (const QByteArray &source : sources)
            previews.push_back(
                app::ImportCredential::read(QStringLiteral("order-%1.eml").arg(previews.size() + 1),
                                            WipedBytes::copyOf(source)));
        m_outcome.reset();
        m_dialog = new ImportDialog(m_stage->session, std::move(previews), nullptr);
        connect(m_dialog, &ImportDialog::saved, this,
                [this](const app::ImportOutcome &outcome) { m_outcome = outcome; });
    }
    void open(const QList<QByteArray> &sources)
    {
        make(sources);
        show(m_dialog);
    }
    /** Does not wait for anything: comparing them may be done before that. */
    void openMany(int count)
    {
        QList<QByteArray> sources;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            sources << textWith(
                "kid-of-mail-" + number,
                QCryptographicHash::hash(number, QCryptographicHash::Sha256)
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        }
        make(sources);
        m_dialog->show();
    }
    QProgressBar *progressBar() const
    {
        return named<QProgressBar>(m_dialog.data(), "progressBar");
    }
    QString field(const char *name) const
    {
        return named<QLineEdit>(m_dialog.data(), name)->text();
    }
    QByteArray hmac() const
    {
        return named<SecretEdit>(m_dialog.data(), "hmacField")->secret().expose().toByteArray();
    }
    void fill(const char *name, const QString &text)
    {
        retype(named<QWidget>(m_dialog.data(), name), text);
    }
    QPushButton *saveButton() const { return named<QPushButton>(m_dialog.data(), "saveButton"); }
    /** Whether the button stores what is there, and nothing else. */
    bool isSaving() const
    {
        return saveButton()->isEnabled()
            && saveButton()->accessibleName().startsWith(QLatin1String("Save "));
    }
    void save() { click(saveButton()); }
    QString state() const { return named<MessageBar>(m_dialog.data(), "stateBar")->text(); }
    MessageBar *message() const { return named<MessageBar>(m_dialog.data(), "message"); }
    QString label(const char *name) const { return named<QLabel>(m_dialog.data(), name)->text(); }
    bool isWrong(const char *name) const
    {
        return named<QWidget>(m_dialog.data(), name)->property("wrong").toBool();
    }
    domain::Record record(const QString &id)
    {
        return std::move(app::Records(m_stage->session).find(id).value());
    }
    QByteArray storedKey(const QString &id)
    {
        return app::Records(m_stage->session)
            .hmac(id, domain::Action::Shown)
            .value()
            .expose()
            .toByteArray();
    }
    /** Stores a source the way a person would. */
    QString import(const QByteArray &source)
    {
        open({source});
        save();
        QString id = m_outcome ? m_outcome->recordIds().value(0) : QString();
        delete m_dialog;
        return id;
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

    void fillsTheFieldsWithWhatWasFound()
    {
        open({orderMail()});
        QCOMPARE(field("kidField"), mailKid);
        QCOMPARE(field("directoryField"), QStringLiteral("https://acme.harbour.example.net/v2/OV"));
        QCOMPARE(field("orderField"), QStringLiteral("HB-77120"));
        QCOMPARE(field("referenceField"), QStringLiteral("5544332211"));
        QCOMPARE(field("orderDateField"), QStringLiteral("2026-11-17"));
        QCOMPARE(field("productField"), QStringLiteral("CaaS Licence OV"));
        QCOMPARE(hmac(), mailKeyUrl);
        for (const char *words : {"32 bytes.",
                                  "Was standard base64: kept as bytes, written as "
                                  "base64url. Same key.",
                                  "at the end is left out. Same key."})
            QVERIFY2(label("hmacRemark").contains(QLatin1String(words)), words);
        QVERIFY(label("dateRemark")
                    .startsWith(QLatin1String("The portal shows the pair until Tue 24 Nov 2026")));
        QCOMPARE(state(), QStringLiteral("New. No record with this key identifier yet."));
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 1 record"));
        QVERIFY(visibleText(m_dialog).contains(QLatin1String("orders@harbour.example.net")));
        QVERIFY(m_stage->records().empty());
    }

    void marksEachFindInTheSource()
    {
        open({orderMail()});
        auto *source = named<SourceView>(m_dialog.data(), "sourceView");
        QStringList marked;
        for (const auto &mark : source->extraSelections())
            marked << mark.cursor.selectedText().simplified();
        for (const char *find : {"kD3v_9sQx2LrT0aVY8mB1w", "HB-77120", "5544332211",
                                 "https://acme.harbour.example.net/v2/OV", "CaaS Licence OV"})
            QVERIFY2(marked.contains(QString::fromLatin1(find)), find);
        // The key is there as bullets, marked, and nowhere else.
        QVERIFY(marked.contains(QString(mailKey.size(), QChar(0x2022))));
        QVERIFY(!source->toPlainText().contains(QString::fromLatin1(mailKey)));
    }

    void theFieldThatIsLookedAtShowsWhereItWasFound_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("KID") << "kidField" << mailKid;
        QTest::newRow("order number") << "orderField"
                                      << "HB-77120";
        QTest::newRow("CA Reference") << "referenceField"
                                      << "5544332211";
        QTest::newRow("HMAC key") << "hmacField" << QString(mailKey.size(), QChar(0x2022));
    }

    void theFieldThatIsLookedAtShowsWhereItWasFound()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        open({orderMail()});
        named<QWidget>(m_dialog.data(), field.toLatin1().constData())->setFocus();
        auto *source = named<SourceView>(m_dialog.data(), "sourceView");
        QTextCursor cursor = source->textCursor();
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                            static_cast<int>(text.size()));
        QCOMPARE(cursor.selectedText(), text);
        QVERIFY(source->cursorRect().intersects(source->viewport()->rect()));
    }

    void savesWhatWasFoundAndTheMessageWithIt()
    {
        open({orderMail()});
        save();
        QVERIFY(m_outcome.has_value());
        QCOMPARE(m_outcome->imported, 1);
        QVERIFY(!m_outcome->batch.isEmpty());
        QTRY_VERIFY(m_dialog.isNull());
        const domain::Record stored = record(m_outcome->records.front()->id);
        QCOMPARE(stored.kid, mailKid);
        QCOMPARE(stored.caReference, QStringLiteral("5544332211"));
        QCOMPARE(stored.orderedAt, now.addDays(-4));
        QCOMPARE(stored.portalVisibleUntil, now.addDays(3));
        QCOMPARE(storedKey(stored.id), mailKeyUrl);
        const auto source = app::Records(m_stage->session).source(stored.id);
        VERIFY_OK(source);
        QCOMPARE(source->expose().toByteArray(), orderMail());
    }

    void aCorrectionIsWhatIsSaved()
    {
        open({orderMail()});
        fill("kidField", QStringLiteral("kid-corrected"));
        fill("hmacField", QString::fromLatin1(otherKey));
        fill("directoryField", QStringLiteral("https://acme.example/other"));
        fill("orderField", QStringLiteral("HB-2"));
        fill("referenceField", QStringLiteral("66"));
        fill("orderDateField", QStringLiteral("2026-11-18"));
        fill("productField", QStringLiteral("Another product"));
        fill("emailField", QStringLiteral("admin@example.org"));
        fill("customerField", QStringLiteral("Ada"));
        fill("domainsField", QStringLiteral("a.example, b.example"));
        save();
        QVERIFY(m_outcome.has_value());
        const domain::Record stored = record(m_outcome->records.front()->id);
        QCOMPARE(stored.kid, QStringLiteral("kid-corrected"));
        QCOMPARE(storedKey(stored.id), otherKey);
        QCOMPARE(stored.directoryUrl, QStringLiteral("https://acme.example/other"));
        QCOMPARE(stored.orderNumber, QStringLiteral("HB-2"));
        QCOMPARE(stored.caReference, QStringLiteral("66"));
        QCOMPARE(stored.orderDate, QDate(2026, 11, 18));
        QCOMPARE(stored.product, QStringLiteral("Another product"));
        QCOMPARE(stored.email, QStringLiteral("admin@example.org"));
        QCOMPARE(stored.customer, QStringLiteral("Ada"));
        QCOMPARE(stored.domains,
                 (QStringList {QStringLiteral("a.example"), QStringLiteral("b.example")}));
    }

    void thePairCanBeSetUpAtOnce()
    {
        open({orderMail()});
        QSignalSpy asked(m_dialog, &ImportDialog::setUpRequested);
        auto *button = named<QPushButton>(m_dialog.data(), "saveAndSetUpButton");
        QVERIFY(button->isVisible());
        for (int i = 0; i < 2; ++i) // in a hurry
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_outcome.has_value());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), m_outcome->records.front()->id);
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void whatCannotBeSetUpIsOnlySaved_data()
    {
        QTest::addColumn<QList<QByteArray>>("sources");
        const QByteArray other
            = textWith("kid-2", QByteArray(otherKey)) + "ACME Server URL: https://a.example/d\n";
        QTest::newRow("two pairs") << QList<QByteArray> {orderMail(), other};
        QTest::newRow("no pair") << QList<QByteArray> {noticeText("HB-9", "CaaS Licence OV", "77")};
        QTest::newRow("no directory URL")
            << QList<QByteArray> {orderMail().replace("https://", "nowhere ")};
    }
    void whatCannotBeSetUpIsOnlySaved()
    {
        QFETCH(QList<QByteArray>, sources);
        open(sources);
        QVERIFY(isSaving());
        QVERIFY(!named<QPushButton>(m_dialog.data(), "saveAndSetUpButton")->isVisible());
    }

    void aCorrectionIsJudgedAtOnce()
    {
        open({orderMail()});
        fill("hmacField", QStringLiteral("not base64!"));
        QVERIFY(label("hmacRemark").contains(QLatin1String("not valid base64")));
        QVERIFY(!isSaving());
        fill("hmacField", QString::fromLatin1(otherKey));
        QCOMPARE(label("hmacRemark"), QStringLiteral("32 bytes."));
        QVERIFY(saveButton()->isEnabled());
        fill("directoryField", QStringLiteral("http://acme.example/directory"));
        QVERIFY(state().contains(QLatin1String("a directory URL begins with https://")));
        QVERIFY(!isSaving());
        fill("directoryField", {}); // not every seller tells it
        QVERIFY(isSaving());
        fill("kidField", {});
        QVERIFY(state().contains(QLatin1String("There is no key identifier (KID).")));
        QVERIFY(!isSaving());
    }

    void whatCannotBeKeptIsSaidBeforeSaving_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("an address") << "emailField"
                                    << "ops@"
                                    << "is not an e-mail address";
        QTest::newRow("a domain") << "domainsField"
                                  << "a.example, b.example/path"
                                  << "is not a domain name";
        QTest::newRow("a date") << "orderDateField"
                                << "18.11.2026"
                                << "is not a date";
    }

    void whatCannotBeKeptIsSaidBeforeSaving()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        const QByteArray name = field.toLatin1();
        open({orderMail()});
        QVERIFY(!isWrong(name.constData()));
        fill(name.constData(), text);
        QVERIFY(isWrong(name.constData()));
        QVERIFY(message()->isVisible());
        QVERIFY2(message()->text().contains(words), qPrintable(message()->text()));
        // Saving the pair does not have to wait for it.
        QVERIFY(saveButton()->isEnabled());
        fill(name.constData(), {});
        QVERIFY(!isWrong(name.constData()));
        QVERIFY(!message()->isVisible());
    }

    void thePairIsSavedAlready()
    {
        const QString id = import(orderMail());
        open({orderMail()});
        QCOMPARE(state(),
                 QStringLiteral("Already saved, as record %1. Nothing will be stored again.")
                     .arg(domain::shortId(id)));
        QVERIFY(!isSaving());
        QCOMPARE(m_stage->records().size(), size_t {1});
    }

    void theKidIsKnownWithAnotherKey_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("records");
        QTest::newRow("replace it") << static_cast<int>(app::OnConflict::Replace) << 1;
        QTest::newRow("keep both") << static_cast<int>(app::OnConflict::KeepBoth) << 2;
    }

    void theKidIsKnownWithAnotherKey()
    {
        QFETCH(int, choice);
        QFETCH(int, records);
        const QString id = import(textWith("kid-one-1", mailKey));
        open({textWith("kid-one-1", otherKey)});
        QVERIFY(state().contains(
            QStringLiteral("saved with another HMAC key, as record %1").arg(domain::shortId(id))));
        auto *box = named<QComboBox>(m_dialog.data(), "conflictBox");
        QVERIFY(box->isVisible());
        QVERIFY(!saveButton()->isEnabled()); // it asks
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Which key is right?"));
        box->setCurrentIndex(box->findData(choice));
        QVERIFY(saveButton()->isEnabled());
        save();
        QVERIFY(m_outcome.has_value());
        QCOMPARE(m_stage->records().size(), static_cast<size_t>(records));
        QCOMPARE(storedKey(m_outcome->records.front()->id), otherKey);
        QCOMPARE(storedKey(id), records == 1 ? otherKey : mailKeyUrl);
    }

    void aWaitingOrderIsCompleted()
    {
        const QString id = m_stage->addOrder(QStringLiteral("HB-77120"), now.addDays(-4));
        open({orderMail()});
        QVERIFY2(state().startsWith(QStringLiteral("Adds to “%1”: the pair").arg(record(id).title)),
                 qPrintable(state()));
        save();
        QCOMPARE(m_outcome->recordIds(), QStringList {id});
        QCOMPARE(m_stage->records().size(), size_t {1});
        QVERIFY(record(id).hasPair());
        QCOMPARE(record(id).kid, mailKid);
    }

    void oneOfSeveralCanBeLeftOut()
    {
        open({orderMail(), textWith("kid-second-2", otherKey, "HB-2")});
        auto *which = named<QComboBox>(m_dialog.data(), "whichCredential");
        QVERIFY(which->isVisible());
        QCOMPARE(which->count(), 2);
        QCOMPARE(which->itemText(1), QStringLiteral("2 of 2: HB-2"));
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 2 records"));
        auto *source = named<SourceView>(m_dialog.data(), "sourceView");
        QVERIFY(source->toPlainText().contains(mailKid));
        which->setCurrentIndex(1);
        QCOMPARE(field("kidField"), QStringLiteral("kid-second-2"));
        QCOMPARE(hmac(), otherKey);
        QVERIFY(source->toPlainText().contains(QLatin1String("kid-second-2")));
        QVERIFY(!source->toPlainText().contains(mailKid));
        fill("orderField", QStringLiteral("HB-3"));
        which->setCurrentIndex(0);
        QCOMPARE(field("kidField"), mailKid);
        named<QCheckBox>(m_dialog.data(), "wantedBox")->click();
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 1 record"));
        which->setCurrentIndex(1);
        QVERIFY(named<QCheckBox>(m_dialog.data(), "wantedBox")->isChecked());
        QCOMPARE(field("orderField"), QStringLiteral("HB-3")); // corrections are kept
        save();
        QCOMPARE(m_outcome->imported, 1);
        QCOMPARE(m_outcome->filed, (std::vector<bool> {false, true}));
        QCOMPARE(m_stage->records().size(), size_t {1});
        QCOMPARE(m_stage->records().front().orderNumber, QStringLiteral("HB-3"));
    }

    void severalAreSavedAsOne()
    {
        open({orderMail(), textWith("kid-second-2", otherKey)});
        save();
        QCOMPARE(m_outcome->imported, 2);
        QCOMPARE(m_outcome->filed, (std::vector<bool> {true, true}));
        const auto undone = app::ImportCredential(m_stage->session).undo(m_outcome->batch);
        VERIFY_OK(undone);
        QCOMPARE(*undone, 2);
    }

    void whatIsNotReadyStaysBehind()
    {
        open({orderMail(), QByteArray("EAB Key ID: kid-alone-3\n")});
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 1 record"));
        save();
        QCOMPARE(m_outcome->imported, 1);
        QCOMPARE(m_outcome->filed, (std::vector<bool> {true, false}));
    }

    void whereNothingIsFoundItCanBeTypedIn()
    {
        open({QByteArray("Dear customer,\nthank you.\n")});
        QVERIFY(state().contains(QLatin1String("No key identifier (KID) and HMAC key were found")));
        QVERIFY(!isSaving());
        QVERIFY(named<QWidget>(m_dialog.data(), "kidField")->hasFocus());
        fill("kidField", QStringLiteral("kid-typed-1"));
        fill("hmacField", QString::fromLatin1(otherKey));
        QVERIFY(isSaving());
        save();
        QVERIFY(m_outcome.has_value());
        QCOMPARE(record(m_outcome->records.front()->id).kid, QStringLiteral("kid-typed-1"));
    }

    void aMissingKeyCanBeTypedIn()
    {
        open({QByteArray("EAB Key ID: kid-alone-3\nOrder Number: HB-5\n")});
        QVERIFY(
            state().contains(QLatin1String("There is a key identifier (KID), but no HMAC key.")));
        QVERIFY(!isSaving());
        fill("hmacField", QString::fromLatin1(otherKey));
        save();
        QVERIFY(m_outcome.has_value());
        QCOMPARE(storedKey(m_outcome->records.front()->id), otherKey);
    }

    void aShortKeyIsSavedOnlyAfterConfirmation()
    {
        open({textWith("kid-short-1", shortKey)});
        auto *box = named<QCheckBox>(m_dialog.data(), "shortKeyBox");
        QVERIFY(box->isVisible() && !box->isChecked());
        QVERIFY(state().contains(QLatin1String(", at least 43 expected")));
        QVERIFY(!isSaving());
        box->click();
        QVERIFY(isSaving());
        fill("hmacField", QStringLiteral("dHR0dHR0dHR0dHQ")); // said of the other one
        QVERIFY(!box->isChecked());
        QVERIFY(!isSaving());
        box->click();
        save();
        QVERIFY(m_outcome.has_value());
    }

    void theKeyIsShownOnlyWhileTheButtonIsHeld()
    {
        open({orderMail()});
        auto *edit = named<SecretEdit>(m_dialog.data(), "hmacField");
        auto *hold = named<QToolButton>(m_dialog.data(), "holdButton");
        hold->setFocus();
        const QImage hidden = edit->grab().toImage();
        QTest::keyPress(hold, Qt::Key_Space);
        QVERIFY(edit->grab().toImage() != hidden);
        QTest::keyRelease(hold, Qt::Key_Space);
        QCOMPARE(edit->grab().toImage(), hidden);
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
        open({orderMail()});
        if (way == QLatin1String("escape"))
            QTest::keyClick(m_dialog, Qt::Key_Escape);
        else if (way == QLatin1String("cancel"))
            click(named<QPushButton>(m_dialog.data(), "cancelButton"));
        else if (way == QLatin1String("close"))
            m_dialog->close();
        else
            m_stage->session.lock();
        QTRY_VERIFY(m_dialog.isNull());
        QVERIFY(!m_outcome.has_value());
        if (!m_stage->session.isUnlocked())
            m_stage->unlock();
        QVERIFY(m_stage->records().empty());
    }

    void whenSavingFailsNothingIsLost()
    {
        m_stage->session.lock();
        m_stage->unlock(app::Access::LookOnly);
        open({orderMail()});
        save();
        QVERIFY(!m_outcome.has_value());
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY(message()->isVisible());
        QVERIFY(m_stage->records().empty());
        // What stands in the fields is still there, and can be worked on.
        QCOMPARE(field("kidField"), mailKid);
        fill("kidField", QStringLiteral("kid-corrected"));
        QCOMPARE(hmac(), mailKeyUrl);
        QVERIFY(saveButton()->isEnabled());
    }

    void aHugeSourceIsShownInPart()
    {
        open({orderMail() + QByteArray(2 << 20, 'z')});
        QCOMPARE(field("kidField"), mailKid);
        QVERIFY(named<SourceView>(m_dialog.data(), "sourceView")->toPlainText().size() <= 400000);
        save();
        QVERIFY(m_outcome.has_value());
    }

    void itsShapeIsRemembered()
    {
        open({orderMail()});
        m_dialog->resize(720, 600);
        m_dialog->reject();
        QTRY_VERIFY(m_dialog.isNull());
        open({orderMail()});
        QCOMPARE(m_dialog->size(), QSize(720, 600));
    }

    void manyAreComparedBeforeAnyIsSaved()
    {
        import(textWith("kid-of-mail-299", mailKey));
        openMany(300);
        QProgressBar *progress = progressBar();
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->format(), QStringLiteral("Comparing with the vault: %p %"));
        QVERIFY(!saveButton()->isEnabled());
        // Whoever goes ahead sees what is true of that one.
        named<QTableView>(m_dialog.data(), "importList")->selectRow(299);
        QVERIFY2(state().contains(QStringLiteral("saved with another HMAC key")),
                 qPrintable(state()));
        QTRY_VERIFY(saveButton()->isEnabled());
        QVERIFY(!progress->isVisible());
        QCOMPARE(saveButton()->accessibleName(), QStringLiteral("Save 299"));
    }

    void manyAreSavedWhileTheWindowLives()
    {
        openMany(300);
        QTRY_VERIFY(saveButton()->isEnabled());
        int turns = 0;
        QTimer alive;
        connect(&alive, &QTimer::timeout, this, [&turns] { ++turns; });
        alive.start(0);
        save();
        QVERIFY(!m_outcome.has_value());
        QVERIFY(progressBar()->isVisible());
        QCOMPARE(progressBar()->format(), QStringLiteral("Saving: %p %"));
        QVERIFY(!saveButton()->isEnabled());
        QVERIFY(!named<QLineEdit>(m_dialog.data(), "kidField")->isEnabled());
        QTRY_VERIFY(m_outcome.has_value());
        QVERIFY2(turns > 3, "nothing else was done meanwhile");
        QCOMPARE(m_outcome->imported, 300);
        QCOMPARE(m_stage->records().size(), size_t {300});
    }

    void cancelledWhileItSavesNothingIsStored_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by the button") << false;
        QTest::newRow("by Escape") << true;
    }
    void cancelledWhileItSavesNothingIsStored()
    {
        QFETCH(bool, byKey);
        openMany(300);
        QTRY_VERIFY(saveButton()->isEnabled());
        save();
        QTRY_VERIFY(progressBar()->value() > 0);
        if (byKey)
            QTest::keyClick(m_dialog, Qt::Key_Escape);
        else
            click(named<QPushButton>(m_dialog.data(), "cancelButton"));
        QCOMPARE(message()->text(), QStringLiteral("Cancelled. Nothing was changed."));
        QVERIFY(!progressBar()->isVisible());
        QVERIFY(m_stage->records().empty());
        // What was found is still there, and can be saved after all.
        QVERIFY(m_dialog->isVisible());
        QVERIFY(saveButton()->isEnabled());
        save();
        QTRY_VERIFY(m_outcome.has_value());
        QCOMPARE(m_stage->records().size(), size_t {300});
    }

    void lockedWhileItSavesNothingIsStored()
    {
        openMany(300);
        QTRY_VERIFY(saveButton()->isEnabled());
        save();
        QTRY_VERIFY(progressBar()->value() > 0);
        m_stage->session.lock();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_outcome.has_value());
        m_stage->unlock();
        QVERIFY(m_stage->records().empty());
    }

    void theKeyboardIsEnough()
    {
        open({orderMail()});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_outcome.has_value());
    }
};

EAB_UI_TEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
