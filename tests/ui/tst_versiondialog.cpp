// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/credentials/VersionDialog.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

class TestVersionDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QPointer<VersionDialog> m_dialog;
    QString m_id;

    app::Records records() { return app::Records(m_stage->session); }
    void open(int version)
    {
        m_dialog = new VersionDialog(m_stage->session, m_id, version, nullptr);
        show(m_dialog);
    }
    void edit(const std::function<void(app::RecordChanges &)> &change)
    {
        app::RecordChanges changes;
        change(changes);
        VERIFY_OK(records().edit(m_id, std::move(changes)));
    }
    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_dialog.data(), name);
    }
    /** "Product: CaaS Licence OV -> Another" */
    QStringList rows() const
    {
        const auto *table = on<QTableWidget>("fieldTable");
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row)
            lines << QStringLiteral("%1: %2 -> %3")
                         .arg(table->item(row, 0)->text(), table->item(row, 1)->text(),
                              table->item(row, 2)->text());
        return lines;
    }
    bool says(const char *words) const
    {
        return visibleText(m_dialog).contains(QString::fromUtf8(words));
    }

private slots:
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>();
        m_id = m_stage->addPair();
        edit([](app::RecordChanges &c) {
            c.customer = QStringLiteral("Shop & Co");
            c.usePolicy = domain::UsePolicy::OneTime;
        });
        edit([](app::RecordChanges &c) {
            c.hmac = domain::HmacKey(Secret::copyOf(QByteArray(32, 'n')));
            c.product = QStringLiteral("Another");
        });
    }
    void cleanup()
    {
        delete m_dialog;
        m_stage.reset();
    }

    void onlyWhatDiffersIsShown()
    {
        open(1);
        QVERIFY(says("Version 1 of 3"));
        QCOMPARE(rows(),
                 (QStringList {
                     QStringLiteral("Product: CaaS Licence OV -> Another"),
                     QString::fromUtf8("Customer: – -> Shop & Co"),
                     QStringLiteral("May open an account: Not known -> Once"),
                     QStringLiteral("HMAC key: Another key, 32 bytes -> 32 bytes"),
                 }));
    }

    void allFieldsAreShownOnRequest()
    {
        open(1);
        click(on<QWidget>("allFieldsBox"));
        const QStringList all = rows();
        QVERIFY(all.contains(QStringLiteral("Order number: HB-77120 -> HB-77120")));
        QVERIFY(all.contains(QStringLiteral("Product: CaaS Licence OV -> Another")));
        QVERIFY(all.filter(QStringLiteral("HMAC key")).size() == 1);
        click(on<QWidget>("allFieldsBox"));
        QCOMPARE(rows().size(), 4);
    }

    void oneStepsFromVersionToVersion()
    {
        open(1);
        auto *older = on<QPushButton>("olderButton");
        auto *newer = on<QPushButton>("newerButton");
        QVERIFY(!older->isEnabled());
        click(newer);
        QVERIFY(says("Version 2 of 3") && older->isEnabled());
        QCOMPARE(rows().size(), 2);
        click(newer);
        QVERIFY(says("This is the present version."));
        QVERIFY(!newer->isEnabled());
        QVERIFY(!on<QPushButton>("bringBackButton")->isEnabled());
        click(older);
        click(older);
        QVERIFY(says("Version 1 of 3"));
    }

    void aVersionIsBroughtBack()
    {
        open(1);
        QSignalSpy back(m_dialog, &VersionDialog::broughtBack);
        click(on<QWidget>("bringBackButton"));
        QCOMPARE(back.value(0), (QVariantList {1, 3}));
        QTRY_VERIFY(m_dialog.isNull());
        const auto record = records().find(m_id);
        QCOMPARE(record->product, QStringLiteral("CaaS Licence OV"));
        QVERIFY(record->customer.isEmpty());
        // It says the same then, and so does the key.
        open(1);
        QVERIFY(says("This version says the same as the present one."));
        QVERIFY(on<QPushButton>("bringBackButton")->isEnabled());
    }

    void whoMayNotChangeMayLook_data()
    {
        QTest::addColumn<bool>("support");
        QTest::newRow("opened to look") << false;
        QTest::newRow("support") << true;
    }
    void whoMayNotChangeMayLook()
    {
        QFETCH(bool, support);
        m_stage->session.lock();
        if (support)
            VERIFY_OK(m_stage->session.unlock(Secret::copyOf(supportPassword)));
        else
            m_stage->unlock(app::Access::LookOnly);
        open(1);
        QVERIFY(!on<QPushButton>("bringBackButton")->isVisible());
        QVERIFY(rows().contains(QStringLiteral("HMAC key: Another key, 32 bytes -> 32 bytes")));
    }

    void theLockClosesIt()
    {
        open(1);
        m_stage->session.lock();
        QTRY_VERIFY(m_dialog.isNull());
    }
};

EAB_UI_TEST_MAIN(TestVersionDialog)
#include "tst_versiondialog.moc"
