// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/File.h"

#include "tests/support/Checks.h"
#include "tests/support/SmallDisk.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace eab;
using namespace Qt::StringLiterals;

namespace {

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

uint modeOf(const QString &path)
{
    uint mode = 0;
    for (const auto &[permission, bit] : {std::pair(QFile::ReadOwner, 0400U),
                                          {QFile::WriteOwner, 0200U},
                                          {QFile::ExeOwner, 0100U},
                                          {QFile::ReadGroup, 0040U},
                                          {QFile::WriteGroup, 0020U},
                                          {QFile::ExeGroup, 0010U},
                                          {QFile::ReadOther, 0004U},
                                          {QFile::WriteOther, 0002U},
                                          {QFile::ExeOther, 0001U}}) {
        if (QFile::permissions(path) & permission)
            mode |= bit;
    }
    return mode;
}

} // namespace

class TestFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name = u"file"_s) { return m_dir->filePath(name); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7777)));
    }

    void readsAFileUpToTheLimit()
    {
        VERIFY_OK(writeFile(path(), "12345", FileMode::OwnerOnly));
        QCOMPARE(readFile(path(), 5).value(), QByteArray("12345"));
        COMPARE_ERROR(readFile(path(), 4), ErrorCode::InputTooLarge);
        VERIFY_OK(writeFile(path(), {}, FileMode::OwnerOnly));
        QCOMPARE(readFile(path(), 0).value(), QByteArray());
    }

    void anEndlessSourceIsLeftAtTheLimit()
    {
        COMPARE_ERROR(readFile(u"/dev/zero"_s, 1 << 20), ErrorCode::InputTooLarge);
        QByteArray bytes(100, 'x');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto read = readDevice(buffer, 99, u"standard input"_s);
        COMPARE_ERROR(read, ErrorCode::InputTooLarge);
        QCOMPARE(read.error().subject, u"standard input"_s);
    }

    void saysWhyAFileCannotBeRead()
    {
        COMPARE_ERROR(readFile(path(), 9), ErrorCode::FileNotFound);
        COMPARE_ERROR(readFile(path(u"file/below"_s), 9), ErrorCode::FileNotFound);
        COMPARE_ERROR(readFile({}, 9), ErrorCode::FileNotFound);
        COMPARE_ERROR(readFile(m_dir->path(), 9), ErrorCode::IsADirectory);
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
        COMPARE_ERROR(readFile(path(u"dangling"_s), 9), ErrorCode::FileNotFound);
        QCOMPARE(readFile(path(), 9).error().subject, path());
    }

    void anotherUsersFileIsNotMissing()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to be somebody else");
        VERIFY_OK(writeFile(path(), "secret", FileMode::OwnerOnly));
        QVERIFY(QDir().mkpath(path(u"closed"_s)));
        VERIFY_OK(writeFile(path(u"closed/file"_s), "secret", FileMode::Everybody));
        QVERIFY(QFile::setPermissions(path(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner));
        const AsNobody nobody;
        COMPARE_ERROR(readFile(path(), 9), ErrorCode::PermissionDenied);
        COMPARE_ERROR(readFile(path(u"closed/file"_s), 9), ErrorCode::PermissionDenied);
        COMPARE_ERROR(writeFile(path(u"closed/file"_s), "x", FileMode::Everybody),
                      ErrorCode::PermissionDenied);
    }

    void writesWithTheModeAskedFor_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::newRow("for the owner") << 0600U;
        QTest::newRow("a program of the owner") << 0700U;
        QTest::newRow("for everybody") << 0644U;
        QTest::newRow("a program") << 0755U;
    }
    void writesWithTheModeAskedFor()
    {
        QFETCH(uint, mode);
        VERIFY_OK(writeFile(path(), "content", static_cast<FileMode>(mode)));
        QCOMPARE(modeOf(path()), mode);
        // Replacing a file anybody could read does not keep that mode.
        QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
        VERIFY_OK(writeFile(path(), "other content", static_cast<FileMode>(mode)));
        QCOMPARE(modeOf(path()), mode);
        QCOMPARE(readFile(path(), 99).value(), QByteArray("other content"));
        QCOMPARE(everythingIn(m_dir->path()), QStringList {u"file"_s});
    }

    void saysWhyAFileCannotBeWritten()
    {
        COMPARE_ERROR(writeFile(path(u"no/folder"_s), "x", FileMode::OwnerOnly),
                      ErrorCode::FileNotFound);
        QVERIFY(!writeFile(m_dir->path(), "x", FileMode::OwnerOnly));
        QCOMPARE(everythingIn(m_dir->path()), QStringList());
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("fails on the first byte") << 10;
        QTest::newRow("fails in the middle") << 200000;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        SmallDisk disk(64);
        if (!disk.isThere())
            QSKIP("cannot mount a disk of our own");
        const QString file = disk.path(u"file"_s);
        VERIFY_OK(writeFile(file, "as it was", FileMode::OwnerOnly));
        if (size < 4096)
            disk.fill();
        const auto written = writeFile(file, QByteArray(size, 'x'), FileMode::OwnerOnly);
        COMPARE_ERROR(written, ErrorCode::DiskFull);
        QCOMPARE(written.error().subject, file);
        QCOMPARE(readFile(file, 99).value(), QByteArray("as it was"));
        disk.empty();
        QCOMPARE(everythingIn(disk.path()), QStringList {u"file"_s});
    }

    void aReadOnlyDiskIsCalledOne()
    {
        SmallDisk disk(64);
        if (!disk.isThere() || !disk.makeReadOnly())
            QSKIP("cannot mount a disk of our own");
        COMPARE_ERROR(writeFile(disk.path(u"file"_s), "x", FileMode::OwnerOnly),
                      ErrorCode::ReadOnlyDisk);
    }

    void everyErrorHasANameOfItsOwn()
    {
        QSet<QString> names;
        static const QRegularExpression form(u"^[a-z]+(_[a-z]+)*$"_s);
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const QString name = errorName(static_cast<ErrorCode>(i));
            QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(errorName(ErrorCode::WrongPassword), u"wrong_password"_s);
    }
};

QTEST_APPLESS_MAIN(TestFile)
#include "tst_file.moc"
