// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Cases.h"

#include <QRegularExpression>
#include <QTest>

using namespace eab;
using namespace Qt::StringLiterals;

namespace {

const char *const purposes[] {
    "RegisterConfig", "CertificateConfig", "Environment",    "HmacFile",
    "RunScript",      "RenewScript",       "DeployHook",     "DnsHook",
    "DnsHookAdapter", "DnsCredentials",    "SystemdService", "SystemdTimer",
    "SystemdDropIn",  "CronEntry",         "InstallScript",  "Readme",
};
const char *const commandPurposes[] {"Register", "Obtain", "Renew", "InstallRenewal",
                                     "DeleteSecret"};
const char *const warnings[] {
    "SecretInArguments",
    "ShortKeyRefused",
    "SecretKeptByClient",
    "EabFlagNeededForRenewal",
    "SameAccountIgnoresPair",
    "TermsNotAgreed",
    "NoEmail",
    "EditDnsHook",
    "EditDnsCredentials",
    "PluginNeeded",
    "MigrateFirst",
    "PortMustBeFree",
    "VersionNotRun",
    "ClientChecksBundleByVariable",
    "StockTimerRenews",
    "BundleForAllRenewals",
    "StorageMustBeOwn",
};
const char *const refusals[] {"WrongHmac", "UnknownKid", "BindingRequired", "UndecodableKey"};

template <typename Names, typename Value>
QString name(const Names &names, Value value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

/** Everything of a setup but the texts of its files, for people to read and compare. */
QString summary(const domain::Setup &setup)
{
    QString out = setup.client + u' ' + setup.version.toString() + "\n\nfiles\n"_L1;
    for (const domain::SetupFile &file : setup.files)
        out += "  %1 %2 %3%4\n"_L1.arg(QString::number(file.mode, 8).rightJustified(4, u'0'),
                                       file.path, name(purposes, file.purpose),
                                       file.deletableAfterRegistration ? u", may be deleted"_s
                                                                       : QString());
    const auto list = [&out](const QString &title, const std::vector<domain::SetupCommand> &all) {
        out += u'\n' + title + u'\n';
        for (const domain::SetupCommand &command : all)
            out += "  %1 %2%3\n"_L1.arg(command.asRoot ? u"#"_s : u"$"_s, command.run,
                                        "   ("_L1 + name(commandPurposes, command.purpose) + u')');
    };
    list(u"commands"_s, setup.commands);
    list(u"renew"_s, setup.renew);
    out += "\nwarnings\n"_L1;
    for (const domain::SetupNotice &notice : setup.warnings)
        out += "  "_L1 + (name(warnings, notice.warning) + u' ' + notice.subject).trimmed() + u'\n';
    out += "\nmessages\n"_L1;
    for (const domain::ClientMessage &message : setup.messages)
        out += "  "_L1 + name(refusals, message.refusal) + ": "_L1 + message.text + u'\n';
    return out;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"(no such file)"_s;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text.toUtf8());
}

} // namespace

/** What comes out is what was reviewed. After a wanted change: EAB_UPDATE_GOLDEN=1 tst_goldens,
 *  then read the difference. */
class TestGoldens : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyCase_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : tests::caseNames())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyCase()
    {
        QFETCH(QString, name);
        const domain::Setup setup = tests::caseSetup(name);
        const QDir dir = tests::caseDir(name);
        QStringList expected {u"SETUP"_s};
        if (qEnvironmentVariableIsSet("EAB_UPDATE_GOLDEN")) {
            QVERIFY(QDir(dir.filePath(u"expected"_s)).removeRecursively());
            QVERIFY(dir.mkpath(u"expected"_s));
            write(dir.filePath(u"expected/SETUP"_s), summary(setup));
            for (const domain::SetupFile &file : setup.files)
                write(dir.filePath("expected/"_L1 + file.path), file.text);
        }
        QCOMPARE(summary(setup), read(dir.filePath(u"expected/SETUP"_s)));
        for (const domain::SetupFile &file : setup.files) {
            expected << file.path;
            QCOMPARE(file.text, read(dir.filePath("expected/"_L1 + file.path)));
        }
        QStringList found = QDir(dir.filePath(u"expected"_s)).entryList(QDir::Files);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }
};

QTEST_APPLESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
