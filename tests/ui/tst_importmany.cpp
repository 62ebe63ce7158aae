// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/intake/ImportDialog.h"
#include "ui/intake/ImportFilter.h"
#include "ui/intake/ImportList.h"

#include <QAbstractItemModelTester>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

/** 32 times "n", as unpadded base64url. */
const QByteArray key = "bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm4";
const QByteArray otherKey = "a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s";
const QByteArray shortKey = "c3Nzc3Nzc3Nzc3Nzc3Nzcw";

QByteArray pairText(const QByteArray &kid, const QByteArray &hmac = key,
                    const QByteArray &order = {})
{
    QByteArray text = "EAB Key ID: " + kid + "\nEAB MAC Key: " + hmac + "\n";
    if (!order.isEmpty())
        text += "Order Number: " + order + "\n";
    return text;
}

/** A table of `count` purchases, the first of them in row 2. */
QByteArray table(int count)
{
    QByteArray csv = "order number,kid,hmac key,domain\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "HB-" + number + ",kid-of-row-" + number + ","
            + QCryptographicHash::hash(number, QCryptographicHash::Sha256)
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
            + ",shop" + number + ".example\n";
    }
    return csv;
}

} // namespace

class TestImportMany : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<ImportDialog> m_dialog;
    std::optional<app::ImportOutcome> m_outcome;

    void open(const QList<std::pair<QString, QByteArray>> &sources)
    {
        std::vector<app::ImportPreview> previews;
        for (const auto &[name, source] : sources)
            previews.push_back(app::ImportCredential::read(name, WipedBytes::copyOf(source)));
        m_outcome.reset();
        m_dialog = new ImportDialog(m_stage->session, std::move(previews), nullptr);
        connect(m_dialog, &ImportDialog::saved, this,
                [this](const app::ImportOutcome &outcome) { m_outcome = outcome; });
        show(m_dialog);
    }
    /** One of each kind; what is needed for that is in the vault. */
    void openMixture()
    {
        m_stage->takeIn(pairText("kid-known"));
        m_stage->takeIn(pairText("kid-other", otherKey));
        m_stage->takeIn(noticeText("HB-1", "Alpha Shield"));
        open({{QStringLiteral("new.eml"), pairText("kid-new", key, "HB-9")},
              {QStringLiteral("adds.eml"), noticeText("HB-1", "Alpha Shield", "5544332211")},
              {QStringLiteral("known.eml"), pairText("kid-known")},
              {QStringLiteral("short.eml"), pairText("kid-short", shortKey)},
              {QStringLiteral("other.eml"), pairText("kid-other", key)},
              {QStringLiteral("holiday.txt"), "See you in two weeks.\n"}});
    }
    ImportList *list() const { return named<ImportList>(m_dialog.data(), "importList"); }
    QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    QStringList column(int column) const
    {
        QStringList cells;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            cells << cell(row, column);
        return cells;
    }
    bool isTaken(int row) const
    {
        return list()->model()->index(row, ImportRows::Taken).data(Qt::CheckStateRole)
            == Qt::Checked;
    }
    QList<bool> taken() const
    {
        QList<bool> all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << isTaken(row);
        return all;
    }
    void press(int pressed, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), static_cast<Qt::Key>(pressed), modifiers);
    }
    QToolButton *chip(const char *name) const { return named<QToolButton>(m_dialog.data(), name); }
    QPushButton *button(const char *name) const
    {
        return named<QPushButton>(m_dialog.data(), name);
    }
    QString saving() const { return button("saveButton")->accessibleName(); }
    QString field(const char *name) const
    {
        return named<QLineEdit>(m_dialog.data(), name)->text();
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

    void aFewAreTurnedOverAndMoreStandInAList_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("inAList");
        QTest::newRow("one") << 1 << false;
        QTest::newRow("three") << 3 << false;
        QTest::newRow("four") << 4 << true;
    }
    void aFewAreTurnedOverAndMoreStandInAList()
    {
        QFETCH(int, count);
        QFETCH(bool, inAList);
        open({{QStringLiteral("orders.csv"), table(count)}});
        QCOMPARE(m_dialog->findChild<ImportList *>() != nullptr, inAList);
        QCOMPARE(named<QWidget>(m_dialog.data(), "whichCredential")->isVisible(),
                 !inAList && count > 1);
        QCOMPARE(m_dialog->focusWidget(),
                 inAList ? static_cast<QWidget *>(list()) : button("saveButton"));
    }

    void eachRowSaysWhatItIsWhereItIsFromAndWhatBecomesOfIt()
    {
        openMixture();
        const QAbstractItemModelTester tester(list()->model());
        QCOMPARE(cell(0, ImportRows::Name), QStringLiteral("HB-9 · kid-new"));
        QCOMPARE(column(ImportRows::Source),
                 (QStringList {QStringLiteral("new.eml"), QStringLiteral("adds.eml"),
                               QStringLiteral("known.eml"), QStringLiteral("short.eml"),
                               QStringLiteral("other.eml"), QStringLiteral("holiday.txt")}));
        const QStringList states = column(ImportRows::State);
        QCOMPARE(states[0], QStringLiteral("New"));
        QVERIFY2(states[1].startsWith(QStringLiteral("Adds to “"))
                     && states[1].contains(QStringLiteral("”: CA Reference.")),
                 qPrintable(states[1]));
        QVERIFY2(states[2].startsWith(QStringLiteral("Known already: “")), qPrintable(states[2]));
        QCOMPARE(states[3],
                 QStringLiteral("The HMAC key has 22 characters, at least 43 expected."));
        QVERIFY2(states[4].startsWith(QStringLiteral("Another HMAC key than that of “")),
                 qPrintable(states[4]));
        QCOMPARE(states[5], QStringLiteral("Nothing found: no order, no CA Reference, no pair"));
        QCOMPARE(taken(), (QList<bool> {true, true, false, false, false, false}));
        QCOMPARE(saving(), QStringLiteral("Save 2"));
    }

    void aRowOfATableIsNamedWithItsNumber()
    {
        open({{QStringLiteral("orders.csv"), table(4)}});
        QCOMPARE(cell(0, ImportRows::Name), QStringLiteral("shop0.example · HB-0"));
        QCOMPARE(column(ImportRows::Source),
                 (QStringList {
                     QStringLiteral("orders.csv, row 2"), QStringLiteral("orders.csv, row 3"),
                     QStringLiteral("orders.csv, row 4"), QStringLiteral("orders.csv, row 5")}));
    }

    void theCurrentRowIsShownBesideIt()
    {
        open({{QStringLiteral("orders.csv"), table(5)}});
        QCOMPARE(field("orderField"), QStringLiteral("HB-0"));
        press(Qt::Key_Down);
        QCOMPARE(field("orderField"), QStringLiteral("HB-1"));
        QCOMPARE(m_dialog->focusWidget(), list());
        press(Qt::Key_Return); // to its fields, and not to the end
        QVERIFY(!m_outcome.has_value());
        QVERIFY(named<QWidget>(m_dialog.data(), "kidField")->hasFocus());
    }

    void whatIsCorrectedIsToldAnewInItsRow()
    {
        openMixture();
        list()->selectRow(3);
        retype(named<QWidget>(m_dialog.data(), "hmacField"), QString::fromLatin1(otherKey));
        QCOMPARE(cell(3, ImportRows::State), QStringLiteral("New"));
        QVERIFY(isTaken(3));
        QCOMPARE(saving(), QStringLiteral("Save 3"));
        list()->selectRow(5);
        retype(named<QWidget>(m_dialog.data(), "orderField"), QStringLiteral("HB-77"));
        QVERIFY2(cell(5, ImportRows::Name).startsWith(QLatin1String("HB-77")),
                 qPrintable(cell(5, ImportRows::Name)));
        QVERIFY(isTaken(5));
        QCOMPARE(saving(), QStringLiteral("Save 4"));
    }

    void spaceTicksAllThatAreSelected()
    {
        openMixture();
        press(Qt::Key_Space);
        QCOMPARE(taken(), (QList<bool> {false, true, false, false, false, false}));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space); // what cannot be saved is never ticked
        QCOMPARE(taken(), (QList<bool> {true, true, false, false, false, false}));
        press(Qt::Key_Space);
        QCOMPARE(taken(), (QList<bool> {false, false, false, false, false, false}));
        QVERIFY(!saving().contains(u'0'));
        list()->clearSelection();
        list()->selectRow(1);
        press(Qt::Key_Space);
        QCOMPARE(saving(), QStringLiteral("Save 1"));
        click(button("saveButton"));
        QVERIFY(m_outcome.has_value());
        QCOMPARE(m_outcome->imported, 1);
        QCOMPARE(m_outcome->sum().leftOut, 2); // and the other key, of which nobody has decided
    }

    void theBoxIsTickedByTheMouse()
    {
        open({{QStringLiteral("orders.csv"), table(4)}});
        const QModelIndex box = list()->model()->index(2, ImportRows::Taken);
        QRect place = list()->visualRect(box);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          {place.left() + 10, place.center().y()});
        QCOMPARE(taken(), (QList<bool> {true, true, false, true}));
        QCOMPARE(saving(), QStringLiteral("Save 3"));
    }

    void itIsSortedByAnyColumn()
    {
        openMixture();
        list()->sortByColumn(ImportRows::Source, Qt::DescendingOrder);
        QCOMPARE(cell(0, ImportRows::Source), QStringLiteral("holiday.txt")); // as they came in
        list()->sortByColumn(ImportRows::Taken, Qt::AscendingOrder);
        QVERIFY(isTaken(0) && isTaken(1) && !isTaken(2));
        list()->sortByColumn(ImportRows::State, Qt::DescendingOrder);
        QCOMPARE(cell(0, ImportRows::Source), QStringLiteral("holiday.txt"));
        QCOMPARE(field("kidField"), QStringLiteral("kid-new")); // whichever row it is in
        list()->selectRow(0);
        QVERIFY(named<QWidget>(m_dialog.data(), "sourceView")
                    ->property("plainText")
                    .toString()
                    .contains(QLatin1String("two weeks")));
    }

    void widthsAreRemembered()
    {
        open({{QStringLiteral("orders.csv"), table(4)}});
        list()->setColumnWidth(ImportRows::Name, 222);
        m_dialog->reject();
        QTRY_VERIFY(m_dialog.isNull());
        open({{QStringLiteral("orders.csv"), table(4)}});
        QCOMPARE(list()->columnWidth(ImportRows::Name), 222);
    }

    void eachStateIsCountedAndShownAlone()
    {
        openMixture();
        const std::pair<const char *, const char *> chips[] {{"allChip", "All 6"},
                                                             {"newChip", "New 1"},
                                                             {"addsChip", "Add to known 1"},
                                                             {"knownChip", "Known already 1"},
                                                             {"needsYouChip", "Needs you 2"},
                                                             {"nothingChip", "Nothing found 1"}};
        for (const auto &[name, text] : chips)
            QCOMPARE(chip(name)->text(), QString::fromLatin1(text));
        chip("needsYouChip")->click();
        QVERIFY(chip("needsYouChip")->isChecked() && !chip("allChip")->isChecked());
        QCOMPARE(column(ImportRows::Source),
                 (QStringList {QStringLiteral("short.eml"), QStringLiteral("other.eml")}));
        QCOMPARE(field("kidField"), QStringLiteral("kid-short")); // the first of them
        // What is mended stays where it is until something else is asked for.
        retype(named<QWidget>(m_dialog.data(), "hmacField"), QString::fromLatin1(otherKey));
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(chip("needsYouChip")->text(), QStringLiteral("Needs you 1"));
        QCOMPARE(chip("newChip")->text(), QStringLiteral("New 2"));
        chip("newChip")->click();
        QCOMPARE(list()->model()->rowCount(), 2);
        chip("allChip")->click();
        QCOMPARE(list()->model()->rowCount(), 6);
    }

    void whatIsNotThereHasNoButton()
    {
        open({{QStringLiteral("orders.csv"), table(4)}});
        QVERIFY(chip("newChip")->isVisible());
        for (const char *name : {"addsChip", "knownChip", "needsYouChip", "nothingChip"})
            QVERIFY2(!chip(name)->isVisible(), name);
        QVERIFY(!button("nextButton")->isEnabled());
    }

    void aTextFindsRows()
    {
        openMixture();
        auto *text = named<QLineEdit>(m_dialog.data(), "filterField");
        retype(text, QStringLiteral("HOLIDAY"));
        QCOMPARE(column(ImportRows::Source), QStringList {QStringLiteral("holiday.txt")});
        retype(text, QStringLiteral("nowhere"));
        QCOMPARE(list()->model()->rowCount(), 0);
        QCOMPARE(saving(), QStringLiteral("Save 2")); // of all there are
        retype(text, {});
        QCOMPARE(list()->model()->rowCount(), 6);
    }

    void theNextThatNeedsAPersonIsOneKeyAway()
    {
        openMixture();
        const auto next = [this] { QTest::keyClick(m_dialog, Qt::Key_X, Qt::AltModifier); };
        next();
        QTRY_COMPARE(field("kidField"), QStringLiteral("kid-short"));
        QVERIFY(m_dialog->focusWidget() != list());
        next();
        QTRY_COMPARE(field("kidField"), QStringLiteral("kid-other"));
        QCOMPARE(m_dialog->focusWidget()->objectName(), QStringLiteral("conflictBox"));
        next();
        QTRY_COMPARE(field("kidField"), QStringLiteral("kid-short")); // from the first again
        chip("newChip")->click(); // none of these needs anybody
        next();
        QTRY_VERIFY(chip("allChip")->isChecked());
        QVERIFY(field("kidField") != QLatin1String("kid-new"));
    }

    void anOtherKeyIsTakenOnceItIsDecided()
    {
        openMixture();
        list()->selectRow(4);
        auto *box = named<QComboBox>(m_dialog.data(), "conflictBox");
        QVERIFY(box->isVisible());
        box->setCurrentIndex(box->findData(static_cast<int>(app::OnConflict::Replace)));
        QVERIFY(isTaken(4));
        QVERIFY(
            cell(4, ImportRows::State).startsWith(QStringLiteral("Replaces the HMAC key of “")));
        QCOMPARE(chip("needsYouChip")->text(), QStringLiteral("Needs you 1"));
    }

    void aDoubtfulReadingIsTakenOnceItIsConfirmed()
    {
        const QByteArray doubt = "EAB Key ID: kid-1\nEAB Key ID: kid-2\nEAB MAC Key: " + key + "\n";
        open({{QStringLiteral("orders.csv"), table(3)}, {QStringLiteral("doubt.txt"), doubt}});
        const int row = 4;
        QVERIFY(cell(row, ImportRows::State).contains(QLatin1String("not clear which belong")));
        QVERIFY(!isTaken(row));
        list()->selectRow(row);
        auto *confirmed = named<QCheckBox>(m_dialog.data(), "confirmedBox");
        QVERIFY(confirmed->isVisible());
        confirmed->click();
        QVERIFY2(isTaken(row), qPrintable(column(ImportRows::State).join(u"|")));
    }

    void whatHoldsNothingIsNeverStoredAndTold()
    {
        openMixture();
        click(button("saveButton"));
        QVERIFY(m_outcome.has_value());
        const app::ImportSum sum = m_outcome->sum();
        QCOMPARE(sum.saved, 1);
        QCOMPARE(sum.added, 1);
        QCOMPARE(sum.known, 1);
        QCOMPARE(sum.rejected, 2);
        QCOMPARE(sum.rejectedFrom,
                 (QStringList {QStringLiteral("short.eml"), QStringLiteral("holiday.txt")}));
        QCOMPARE(m_outcome->problems.back().error.code, ErrorCode::NoCredentials);
        QCOMPARE(m_stage->records().size(), size_t {4});
    }

    void whatCannotBeReadSaysWhy()
    {
        open({{QStringLiteral("orders.csv"), table(3)},
              {QStringLiteral("picture.bin"), QByteArray(5000, '\0') + QByteArray(5000, '\x7f')}});
        QCOMPARE(cell(3, ImportRows::State),
                 QStringLiteral("This is a binary file, not a message or a text."));
        QCOMPARE(chip("nothingChip")->text(), QStringLiteral("Nothing found 1"));
        click(button("saveButton"));
        QCOMPARE(m_outcome->problems.front().error.code, ErrorCode::BinaryInput);
    }

    void savedTwiceIsSavedOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a few") << 2;
        QTest::newRow("some") << 10;
        QTest::newRow("many") << 100;
    }
    void savedTwiceIsSavedOnce()
    {
        QFETCH(int, count);
        open({{QStringLiteral("orders.csv"), table(count)}});
        QTRY_VERIFY(button("saveButton")->isEnabled());
        int saved = 0;
        connect(m_dialog, &ImportDialog::saved, this, [&saved] { ++saved; });
        QPushButton *save = button("saveButton");
        QTest::mouseDClick(save, Qt::LeftButton);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(m_dialog.isNull());
        QCOMPARE(saved, 1);
        QCOMPARE(m_stage->records().size(), static_cast<size_t>(count));
    }

    void whatIsSortedWhileItIsComparedIsInOrderAfterwards()
    {
        QByteArray csv = table(200);
        csv += "HB-SHORT,kid-short," + shortKey + ",aa.example\n";
        open({{QStringLiteral("orders.csv"), csv}});
        list()->sortByColumn(ImportRows::State, Qt::DescendingOrder);
        chip("allChip")->click();
        QTRY_VERIFY(button("saveButton")->isEnabled());
        QVERIFY2(cell(0, ImportRows::Name).contains(QLatin1String("HB-SHORT")),
                 qPrintable(cell(0, ImportRows::State)));
    }

    void thousandsAreSaved()
    {
        open({{QStringLiteral("orders.csv"), table(5000)}});
        QVERIFY(!chip("newChip")->isVisible()); // not known yet
        QTRY_VERIFY_WITH_TIMEOUT(button("saveButton")->isEnabled(), 60000);
        QCOMPARE(chip("newChip")->text(), QStringLiteral("New 5,000"));
        QCOMPARE(saving(), QStringLiteral("Save 5,000"));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(field("orderField"), QStringLiteral("HB-4999"));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Space);
        QCOMPARE(saving(), QStringLiteral("Nothing chosen"));
        press(Qt::Key_Space);
        list()->sortByColumn(ImportRows::Name, Qt::DescendingOrder);
        click(button("saveButton"));
        QTRY_VERIFY_WITH_TIMEOUT(m_outcome.has_value(), 60000);
        QCOMPARE(m_outcome->sum().saved, 5000);
    }
};

EAB_UI_TEST_MAIN(TestImportMany)
#include "tst_importmany.moc"
