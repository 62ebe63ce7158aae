// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/VerifyReport.h"

#include <QTest>

using namespace eab::domain;

class TestVerifyReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    // The words are part of the outside face: they may not change.
    void saysWhatAPairIsWorth_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("proof");
        QTest::addColumn<bool>("recorded");
        const auto row = [](const char *name, VerifyOutcome outcome, Proof proof, bool recorded) {
            QTest::newRow(name) << static_cast<int>(outcome) << static_cast<int>(proof) << recorded;
        };
        using V = VerifyOutcome;
        row("accepted", V::Accepted, Proof::Proved, true);
        row("accepted-unconfirmed", V::AcceptedUnconfirmed, Proof::Proved, true);
        row("directory-ok", V::DirectoryOk, Proof::None, false);
        row("not-required", V::NotRequired, Proof::None, false);
        row("wrong-hmac", V::WrongHmac, Proof::Doubtful, true);
        row("unknown-kid", V::UnknownKid, Proof::Doubtful, true);
        row("already-used", V::AlreadyUsed, Proof::None, true);
        row("refused", V::Refused, Proof::Doubtful, true);
        row("needs-terms", V::NeedsTerms, Proof::None, false);
        row("needs-email", V::NeedsEmail, Proof::None, false);
        row("user-action", V::UserAction, Proof::None, false);
        row("rate-limited", V::RateLimited, Proof::None, false);
        row("unreachable", V::Unreachable, Proof::None, false);
        row("tls-failed", V::TlsFailed, Proof::None, false);
        row("outcome-unknown", V::OutcomeUnknown, Proof::None, false);
    }
    void saysWhatAPairIsWorth()
    {
        QFETCH(int, outcome);
        QFETCH(int, proof);
        QFETCH(bool, recorded);
        const auto value = static_cast<VerifyOutcome>(outcome);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(outcomeName(value), name);
        QCOMPARE(outcomeFromName(name), std::optional(value));
        QCOMPARE(saysSomething(value), recorded);
        Record record;
        QCOMPARE(proofOf(record), Proof::None);
        record.verified = Verification {{}, name, {}};
        QCOMPARE(static_cast<int>(proofOf(record)), proof);
    }

    void anAccountIsOfThePairItWasOpenedWith()
    {
        Record record;
        record.kid = QStringLiteral("kid-1");
        record.directoryUrl = QStringLiteral("https://acme.example/directory");
        AcmeAccount account;
        account.kid = record.kid;
        account.directoryUrl = record.directoryUrl;
        QVERIFY(account.isOf(record));
        record.kid = QStringLiteral("kid-2");
        QVERIFY(!account.isOf(record));
        record.kid = account.kid;
        record.directoryUrl = QStringLiteral("https://other.example/directory");
        QVERIFY(!account.isOf(record));
    }

    void knowsNoOtherWords()
    {
        QVERIFY(!outcomeFromName(u"Accepted"));
        QVERIFY(!outcomeFromName(u""));
        Record record;
        record.verified = Verification {{}, QStringLiteral("accepted-by-a-newer-version"), {}};
        QCOMPARE(proofOf(record), Proof::None);
    }
};

QTEST_GUILESS_MAIN(TestVerifyReport)
#include "tst_verifyreport.moc"
