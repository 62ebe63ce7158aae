// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Issuers.h"
#include "app/words/ProviderText.h"
#include "app/words/VerifyText.h"

#include "tests/support/Samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace eab;
using namespace Qt::StringLiterals;
using domain::Intent;
using domain::ParameterProblem;
using domain::ProviderKind;
using domain::VerifyOutcome;
using domain::VerifyStep;

namespace {

domain::Record record()
{
    domain::Record record;
    record.issuer = u"sectigo"_s;
    record.kid = u"kid-1"_s;
    record.hmacBytes = 32;
    record.directoryUrl = u"https://acme.example/directory"_s;
    return record;
}

/** A whole sentence with everything filled in. */
void checkSentence(const QString &sentence)
{
    static const QRegularExpression left(u"%[0-9nL]"_s);
    QVERIFY2(!sentence.trimmed().isEmpty(), "there is no sentence");
    QVERIFY2(!sentence.contains(left), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"  "_s) && !sentence.contains(u" ."_s), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u"()"_s), qPrintable(sentence));
}

} // namespace

class TestAskTexts : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyOutcomeIsAnAnswer()
    {
        int seen = 0;
        for (int i = 0; i <= static_cast<int>(VerifyOutcome::OutcomeUnknown); ++i) {
            domain::VerifyReport report;
            report.outcome = static_cast<VerifyOutcome>(i);
            report.at = samples::now;
            for (const auto kind : {VerifyStep::Kind::Account, VerifyStep::Kind::Recheck}) {
                report.steps = {{kind, true, {}}};
                const auto words = app::outcomeText(report, record());
                checkSentence(words.headline);
                checkSentence(words.hint);
                // Never just "valid": who, and when where it is about the pair.
                QVERIFY2(words.headline.contains(app::caName(record()))
                             || words.headline.contains(u"acme.example"_s),
                         qPrintable(words.headline));
            }
            ++seen;
        }
        QCOMPARE(seen, 15);
    }

    void everyStepHasAName()
    {
        for (int i = 0; i <= static_cast<int>(VerifyStep::Kind::Deactivate); ++i)
            checkSentence(app::stepText(static_cast<VerifyStep::Kind>(i)));
    }

    void factsComeWithTheirSource()
    {
        for (const auto policy : {domain::UsePolicy::OneTime, domain::UsePolicy::Reusable,
                                  domain::UsePolicy::Counted, domain::UsePolicy::Unknown}) {
            for (const domain::Issuer &issuer : app::issuers().all()) {
                domain::Record asked = record();
                asked.issuer = issuer.id;
                asked.usePolicy = policy;
                const QStringList lines = app::verifyQuestion(asked);
                QVERIFY(lines.size() >= 2);
                for (const QString &line : lines)
                    checkSentence(line);
                const QString whole = lines.join(u' ');
                if (policy == domain::UsePolicy::Unknown)
                    QVERIFY2(whole.contains(u"not known"_s), qPrintable(whole));
                else
                    QVERIFY2(whole.contains(u"According to "_s) && whole.contains(u"as of "_s)
                                 && whole.contains(issuer.source),
                             qPrintable(whole));
            }
        }
    }

    void everyProblemOfAParameterIsASentence()
    {
        using Kind = ParameterProblem::Kind;
        for (int i = 0; i <= static_cast<int>(Kind::Retired); ++i) {
            for (const QString &name :
                 {u"name"_s, u"validity_years"_s, u"external_account_binding"_s,
                  u"registered_values"_s, u"registered_values[0]"_s,
                  u"registered_values[0].value"_s, u"custom_fields[1].metadata_id"_s}) {
                const QString limit
                    = static_cast<Kind>(i) == Kind::WrongType ? QString() : u"255"_s;
                checkSentence(app::problemText({static_cast<Kind>(i), name, limit}));
            }
        }
    }

    void everyParameterHasALabelAndHelp()
    {
        for (const ProviderKind kind : domain::providerKinds()) {
            checkSentence(app::providerKindText(kind));
            checkSentence(app::providerKindHelp(kind));
            for (const auto &parameter : domain::factsOf(kind).parameters) {
                checkSentence(app::parameterHelp(parameter));
                QVERIFY(app::parameterLabel(parameter.name).contains(parameter.name));
                QVERIFY(app::parameterLabel(parameter.name) != parameter.name);
                QVERIFY(!parameter.source.isEmpty());
            }
        }
    }

    void everyRemarkIsASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(domain::ProviderRemark::BrokenOff);
        for (int i = 0; i <= last; ++i) {
            const auto remark = static_cast<domain::ProviderRemark>(i);
            checkSentence(app::providerRemarkText(remark));
            sentences.insert(app::providerRemarkText(remark));
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void everyCreationHasAStateAndAWayOut()
    {
        for (const ProviderKind kind : domain::providerKinds()) {
            for (int i = 0; i <= static_cast<int>(Intent::State::Settled); ++i) {
                Intent intent;
                intent.kind = kind;
                intent.name = u"Shop (eab-4k7m2x)"_s;
                intent.state = static_cast<Intent::State>(i);
                checkSentence(app::intentStateText(intent, false));
                checkSentence(app::intentStateText(intent, true));
                checkSentence(app::intentAdvice(intent));
                if (intent.state == Intent::State::Unknown)
                    QVERIFY(app::intentAdvice(intent).contains(intent.name));
            }
        }
    }

    void theLastAskingIsASentence()
    {
        for (int i = 0; i <= static_cast<int>(VerifyOutcome::OutcomeUnknown); ++i) {
            auto asked = record();
            asked.verified = domain::Verification {
                samples::now, domain::outcomeName(static_cast<VerifyOutcome>(i)), {}};
            checkSentence(app::proofSentence(asked));
        }
        checkSentence(app::proofSentence(record()));
    }
};

QTEST_GUILESS_MAIN(TestAskTexts)
#include "tst_asktexts.moc"
