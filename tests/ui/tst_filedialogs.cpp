// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "tests/ui/Stage.h"
#include "ui/common/FileDialogs.h"
#include "ui/common/PageParts.h"

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

class TestFileDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    QTemporaryDir m_home;
    QByteArray m_formerHome;

    [[nodiscard]] QString made(const QString &name) const
    {
        if (!QDir(m_home.path()).mkpath(name))
            qFatal("cannot make a folder");
        return m_home.filePath(name);
    }
    static void choose(QFileDialog *dialog, const QString &path)
    {
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->open();
        chooseFile(path);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private slots:
    void initTestCase()
    {
        m_formerHome = qgetenv("HOME");
        qputenv("HOME", QFile::encodeName(m_home.path()));
    }
    void cleanupTestCase() { qputenv("HOME", m_formerHome); }
    void init()
    {
        failOnWarnings();
        m_stage = std::make_unique<Stage>(Stage::Door::None);
    }
    void cleanup() { m_stage.reset(); }

    void aMailIsLookedForWhereItWasSaved()
    {
        QCOMPARE(beginFolder(Purpose::Messages), QDir::homePath());
        const QString desktop = made(QStringLiteral("Desktop"));
        QCOMPARE(beginFolder(Purpose::Messages), desktop);
        const QString downloads = made(QStringLiteral("Downloads"));
        QCOMPARE(beginFolder(Purpose::Messages), downloads);
        QCOMPARE(beginFolder(Purpose::Results), QDir::homePath());

        std::unique_ptr<QFileDialog> dialog(messageDialog(nullptr, QStringLiteral("Mails")));
        QCOMPARE(dialog->directory().absolutePath(), downloads);
        QVERIFY(dialog->nameFilters().constFirst().contains(QStringLiteral("*.eml")));
        QVERIFY(dialog->nameFilters().constLast().contains(QStringLiteral("(*)")));
    }

    void theNewestMailIsChosenAlready()
    {
        const QString downloads = made(QStringLiteral("Downloads"));
        const auto write = [&downloads](const char *name, int minutesAgo) {
            QFile file(downloads + QLatin1Char('/') + QLatin1String(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(
                file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(qint64 {-60} * minutesAgo),
                                 QFileDevice::FileModificationTime));
        };
        const auto chosen = [] {
            const std::unique_ptr<QFileDialog> dialog(
                messageDialog(nullptr, QStringLiteral("Mails")));
            return named<QLineEdit>(dialog.get(), "fileNameEdit")->text();
        };
        QCOMPARE(chosen(), QString());
        write("setup.zip", 1);
        write("notes.txt", 2);
        QCOMPARE(chosen(), QString());
        write("old.eml", 90);
        write("new.eml", 5);
        QCOMPARE(chosen(), QStringLiteral("new.eml"));
        QVERIFY(QDir(downloads).removeRecursively());
    }

    void theNextOneBeginsWhereThePersonWas()
    {
        const QString mails = made(QStringLiteral("Mails"));
        QFile mail(mails + QStringLiteral("/order.eml"));
        QVERIFY(mail.open(QIODevice::WriteOnly));
        mail.close();
        choose(messageDialog(nullptr, QStringLiteral("Mails")), mail.fileName());
        QCOMPARE(beginFolder(Purpose::Messages), mails);
        // What is saved has a place of its own.
        QCOMPARE(beginFolder(Purpose::Results), QDir::homePath());
        const QString results = made(QStringLiteral("Results"));
        choose(saveDialog(nullptr, QStringLiteral("Save"), QStringLiteral("a.pdf")),
               results + QStringLiteral("/a.pdf"));
        QCOMPARE(beginFolder(Purpose::Results), results);
        QCOMPARE(beginFolder(Purpose::Messages), mails);
        // A folder that has gone is no place to begin.
        QVERIFY(QDir(mails).removeRecursively());
        QVERIFY(beginFolder(Purpose::Messages) != mails);
    }
};

EAB_UI_TEST_MAIN(TestFileDialogs)

#include "tst_filedialogs.moc"
