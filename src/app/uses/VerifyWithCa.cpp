// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/VerifyWithCa.h"

#include "app/session/Waiting.h"
#include "base/File.h"
#include "ca/acme/AcmeClient.h"
#include "domain/SetupAnswers.h"
#include "vault/OpenVault.h"

namespace eab::app {

namespace {

using domain::AcmeAccount;
using domain::VerifyOutcome;
using domain::VerifyReport;
using domain::VerifyStep;

constexpr qint64 mostBundleBytes = 1 << 20;

Result<QByteArray> bundleFrom(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    auto bytes = readFile(path, mostBundleBytes);
    if (bytes && !bytes->contains("-----BEGIN CERTIFICATE-----"))
        return Error {ErrorCode::MalformedInput, path, u"no certificate in PEM"_s};
    return bytes;
}

VerifyStep syntaxStep(const domain::Record &record, const domain::HmacKey &hmac)
{
    domain::EabFields fields {record.kid, hmac.clone(), record.algorithm, record.directoryUrl};
    const auto made = domain::EabCredential::create(std::move(fields));
    if (made)
        return {VerifyStep::Kind::Syntax, true, {}};
    return {VerifyStep::Kind::Syntax, false, errorName(made.error().code), 0, made.error()};
}

/** A refusal of the account key's kind says nothing about the pair, nor does what stopped before
 *  the CA was asked, nor one about the account. */
bool isAboutThePair(const VerifyReport &report)
{
    const bool asked
        = !report.steps.empty() && report.steps.back().kind == VerifyStep::Kind::Account;
    if (!asked || (report.outcome == VerifyOutcome::Refused && !report.accountUrl.isEmpty()))
        return false;
    static const QStringList aboutTheKey {u"badSignatureAlgorithm"_s, u"badPublicKey"_s,
                                          u"externalAccountRequired"_s};
    return domain::saysSomething(report.outcome) && !aboutTheKey.contains(report.problemType);
}

/** An account that this program has opened with the pair of a record is a use of it; one that the CA
 *  makes for anybody is none. */
Result<void> noteAccount(vault::CredentialStore &store, const domain::Record &record,
                         const VerifyReport &report, const vault::Change &who)
{
    if (domain::proofOf(record) != domain::Proof::Proved || !record.verified
        || record.verified->accountUrl.isEmpty() || report.outcome == VerifyOutcome::NotRequired)
        return {};
    domain::Use use;
    use.how = domain::UseHow::Verify;
    use.client = domain::ownClient;
    use.accountUrl = record.verified->accountUrl;
    return store.uses().put(record, std::move(use), who.at);
}

} // namespace

/** Everything a question to the CA needs, gathered while the vault is open. */
struct VerifyWithCa::Asked
{
    domain::Record record;
    domain::HmacKey hmac;
    std::optional<AcmeAccount> account; //!< opened with this pair, or about to be
    std::optional<AcmeAccount> other; //!< kept with the record, yet opened with another pair
    ca::AcmeQuestion question;
    VerifyStep syntax;
};

/** The account is asked for with a key that is kept already; a fresh one takes its place only when
 *  the CA has said that it opened none with it. */
bool VerifyWithCa::goesOn(const std::optional<AcmeAccount> &account, const VerifyOptions &options)
{
    return account && account->url.isEmpty()
        && (!account->refused || (account->algorithm == "RS256"_L1) == options.rsa);
}

Result<std::shared_ptr<VerifyWithCa::Asked>> VerifyWithCa::prepare(const QString &recordId,
                                                                   const VerifyOptions &options)
{
    auto record
        = EAB_TRY(m_session.look([&](vault::OpenVault &v) { return v.store().find(recordId); }));
    auto hmac
        = EAB_TRY(m_session.look([&](vault::OpenVault &v) { return v.store().hmac(record.id); }));
    if (record.directoryUrl.isEmpty())
        return Error {ErrorCode::MissingAnswer,
                      nameOf(domain::answerNames, domain::Answer::DirectoryUrl),
                      {}};
    const auto bundle = EAB_TRY(bundleFrom(options.caBundle));
    auto kept = EAB_TRY(account(record.id));

    auto asked = std::make_shared<Asked>();
    asked->syntax = syntaxStep(record, hmac);
    asked->record = std::move(record);
    asked->hmac = std::move(hmac);
    if (kept && kept->isOf(asked->record))
        asked->account = std::move(kept);
    else
        asked->other = std::move(kept);
    asked->question.directoryUrl = asked->record.directoryUrl;
    asked->question.caBundle = bundle;
    asked->question.kid = asked->record.kid;
    asked->question.hmac = &asked->hmac;
    asked->question.algorithm = asked->record.algorithm;
    asked->question.email = options.email.isEmpty() ? asked->record.email : options.email;
    asked->question.agreeTerms = options.agreeTerms;
    asked->question.keyType = options.rsa ? ca::KeyType::Rsa2048 : ca::KeyType::EcP256;
    return asked;
}

Result<std::optional<AcmeAccount>> VerifyWithCa::account(const QString &recordId)
{
    const auto sealed
        = EAB_TRY(m_session.look([&](vault::OpenVault &v) { return v.store().account(recordId); }));
    if (!sealed)
        return std::optional<AcmeAccount>();
    auto account = AcmeAccount::fromJson(*sealed);
    if (!account)
        return Error {ErrorCode::DamagedDatabase, recordId, u"the kept account cannot be read"_s};
    return account;
}

Result<VerifyReport> VerifyWithCa::syntax(const QString &recordId)
{
    return m_session.look([&](vault::OpenVault &vault) -> Answer {
        const auto record = EAB_TRY(vault.store().find(recordId));
        const auto hmac = EAB_TRY(vault.store().hmac(record.id));
        VerifyReport report;
        report.at = m_session.clock().now();
        report.steps.push_back(syntaxStep(record, hmac));
        return report;
    });
}

QFuture<Result<VerifyReport>> VerifyWithCa::directory(const QString &recordId,
                                                      const VerifyOptions &options,
                                                      std::stop_token stop)
{
    const auto asked = prepare(recordId, options);
    if (!asked)
        return answered<Answer>(asked.error());
    return thenHere<Answer>(
        &m_session,
        [&network = m_network, asked = *asked, now = m_session.clock().now(), stop] {
            return ca::AcmeClient(network, now).askDirectory(asked->question, stop);
        },
        [asked = *asked](VerifyReport report) -> Answer {
            report.steps.insert(report.steps.begin(), asked->syntax);
            return report;
        });
}

QFuture<Result<VerifyReport>> VerifyWithCa::bind(const QString &recordId,
                                                 const VerifyOptions &options, std::stop_token stop)
{
    if (const auto may = m_session.mayChange(); !may)
        return answered<Answer>(may.error());
    auto prepared = prepare(recordId, options);
    if (!prepared)
        return answered<Answer>(prepared.error());
    const std::shared_ptr<Asked> asked = *prepared;
    if (asked->account && !asked->account->url.isEmpty() && !options.again)
        return askAfterAccount(asked, stop);

    // A key that may already have opened an account is used again; it is sealed before it is used.
    const bool repeated = goesOn(asked->account, options);
    auto key = repeated ? ca::AccountKey::fromPem(asked->account->pem)
                        : ca::AccountKey::generate(asked->question.keyType);
    if (!key)
        return answered<Answer>(key.error());
    const bool unknownBefore = repeated && !asked->account->refused;
    if (!repeated) {
        AcmeAccount fresh;
        fresh.kid = asked->record.kid;
        fresh.directoryUrl = asked->record.directoryUrl;
        fresh.email = asked->question.email;
        fresh.algorithm = key->algorithm();
        fresh.pem = key->privatePem();
        fresh.jwk = key->privateJwk();
        fresh.created = m_session.clock().now();
        // An account that serves already is not given up for one that may never be.
        std::optional<AcmeAccount> &before = asked->account ? asked->account : asked->other;
        if (before && !before->url.isEmpty())
            fresh.former = std::make_shared<AcmeAccount>(std::move(*before));
        else if (before)
            fresh.former = before->former;
        asked->account = std::move(fresh);
    }
    if (!repeated || asked->account->refused) {
        asked->account->refused = false;
        const auto kept = m_session.change([&](vault::OpenVault &vault) {
            return vault.store().keepAccount(asked->record.id, asked->account->toJson(),
                                             m_session.who());
        });
        if (!kept)
            return answered<Answer>(kept.error());
    }
    auto shared = std::make_shared<ca::AccountKey>(std::move(*key));
    return thenHere<Answer>(
        &m_session,
        [&network = m_network, asked, shared, now = m_session.clock().now(), stop] {
            return ca::AcmeClient(network, now).bind(asked->question, *shared, stop);
        },
        [&session = m_session, asked, unknownBefore](VerifyReport report) -> Answer {
            report.steps.insert(report.steps.begin(), asked->syntax);
            // This key was never used with another pair: its account was opened with this one.
            if (unknownBefore && report.outcome == VerifyOutcome::OutcomeUnknown
                && !report.accountUrl.isEmpty())
                report.outcome = report.required ? VerifyOutcome::AcceptedUnconfirmed
                                                 : VerifyOutcome::NotRequired;
            // Locked meanwhile: the key is kept, so the account can be asked after later.
            if (!session.mayChange())
                return report;
            return session.change([&](vault::OpenVault &vault) {
                return vault.store().together([&] {
                    return keepWhatWasSaid(vault.store(), session.who(), *asked, unknownBefore,
                                           std::move(report));
                });
            });
        });
}

Result<VerifyReport> VerifyWithCa::keepWhatWasSaid(vault::CredentialStore &store,
                                                   const vault::Change &who, Asked &asked,
                                                   bool unknownBefore, VerifyReport report)
{
    Secret account;
    if (!report.accountUrl.isEmpty()) {
        asked.account->url = report.accountUrl;
        asked.account->former.reset();
        account = asked.account->toJson();
    } else if (report.outcome != VerifyOutcome::OutcomeUnknown && !unknownBefore) {
        // Certainly none was opened with this key: what served before serves again.
        asked.account->refused = true;
        const AcmeAccount *former = asked.account->opened();
        const Secret json = former != nullptr ? former->toJson() : asked.account->toJson();
        EAB_TRY(store.keepAccount(asked.record.id, json, who));
    }
    const bool spent = report.outcome == VerifyOutcome::AlreadyUsed
        && domain::proofOf(asked.record) == domain::Proof::Proved;
    const auto record = store.find(asked.record.id);
    const auto hmac = store.hmac(asked.record.id);
    // Corrected while the CA was asked about what it was before.
    const bool same = record && hmac && record->kid == asked.record.kid
        && record->directoryUrl == asked.record.directoryUrl && *hmac == asked.hmac;
    if (same && !spent
        && (isAboutThePair(report) || report.outcome == VerifyOutcome::NotRequired)) {
        const auto kept = EAB_TRY(store.recordVerification(
            asked.record.id, {report.at, domain::outcomeName(report.outcome), report.accountUrl},
            account, who));
        EAB_TRY(noteAccount(store, kept, report, who));
    } else if (!account.isEmpty()) {
        EAB_TRY(store.keepAccount(asked.record.id, account, who));
    }
    return report;
}

/** What an account says of the pair that opened it. */
Result<VerifyReport> VerifyWithCa::keepStanding(vault::CredentialStore &store,
                                                const vault::Change &who, Asked &asked,
                                                VerifyReport report)
{
    const bool proved = domain::proofOf(asked.record) == domain::Proof::Proved;
    const bool valid = report.outcome == VerifyOutcome::Accepted;
    // A valid account proves the pair that opened it, unless the CA makes accounts for
    // anybody; an ended one says nothing about it.
    if (valid && !proved)
        report.outcome
            = report.required ? VerifyOutcome::AcceptedUnconfirmed : VerifyOutcome::NotRequired;
    Secret account;
    if (asked.account->url.isEmpty() && valid && !report.accountUrl.isEmpty()) {
        asked.account->url = report.accountUrl;
        asked.account->former.reset();
        account = asked.account->toJson();
    }
    if (!valid || proved) {
        EAB_TRY(store.note(asked.record.id, domain::Action::AccountChecked,
                           domain::outcomeName(report.outcome), who));
        return report;
    }
    const auto kept = EAB_TRY(store.recordVerification(
        asked.record.id, {report.at, domain::outcomeName(report.outcome), asked.account->url},
        account, who));
    EAB_TRY(noteAccount(store, kept, report, who));
    return report;
}

QFuture<Result<VerifyReport>> VerifyWithCa::askAfterAccount(std::shared_ptr<Asked> asked,
                                                            std::stop_token stop)
{
    return thenHere<Answer>(
        &m_session,
        [&network = m_network, asked, now = m_session.clock().now(), stop] {
            return ca::AcmeClient(network, now)
                .recheck(*asked->account, asked->question.caBundle, stop);
        },
        [&session = m_session, asked](VerifyReport report) -> Answer {
            if (!session.mayChange())
                return report;
            return session.change([&](vault::OpenVault &vault) {
                return vault.store().together([&] {
                    return keepStanding(vault.store(), session.who(), *asked, std::move(report));
                });
            });
        });
}

QFuture<Result<VerifyReport>> VerifyWithCa::recheck(const QString &recordId,
                                                    const VerifyOptions &options,
                                                    std::stop_token stop)
{
    auto asked = prepare(recordId, options);
    if (!asked)
        return answered<Answer>(asked.error());
    if (!(*asked)->account)
        return answered<Answer>(Error {ErrorCode::NoAccountSaved, (*asked)->record.id, {}});
    return askAfterAccount(*asked, stop);
}

QFuture<Result<VerifyReport>> VerifyWithCa::deactivate(const QString &recordId,
                                                       const VerifyOptions &options,
                                                       std::stop_token stop)
{
    if (const auto may = m_session.mayChange(); !may)
        return answered<Answer>(may.error());
    auto prepared = prepare(recordId, options);
    if (!prepared)
        return answered<Answer>(prepared.error());
    const std::shared_ptr<Asked> asked = *prepared;
    if (!asked->account || asked->account->url.isEmpty())
        return answered<Answer>(Error {ErrorCode::NoAccountSaved, asked->record.id, {}});
    return thenHere<Answer>(
        &m_session,
        [&network = m_network, asked, now = m_session.clock().now(), stop] {
            return ca::AcmeClient(network, now)
                .deactivate(*asked->account, asked->question.caBundle, stop);
        },
        [&session = m_session, asked](VerifyReport report) -> Answer {
            if (!session.mayChange() || report.outcome != VerifyOutcome::Accepted)
                return report;
            return session.change([&](vault::OpenVault &vault) -> Answer {
                asked->account->deactivated = true;
                const QString &id = asked->record.id;
                EAB_TRY(vault.store().keepAccount(id, asked->account->toJson(), session.who()));
                EAB_TRY(vault.store().note(id, domain::Action::AccountEnded, asked->account->url,
                                           session.who()));
                return report;
            });
        });
}

VerifyNext nextOf(const VerifyStanding &standing)
{
    if (!standing.canAsk)
        return VerifyNext::Correct;
    if (!standing.knowsDirectory)
        return VerifyNext::AskDirectory;
    if (standing.outcome) {
        switch (*standing.outcome) {
        case VerifyOutcome::WrongHmac:
        case VerifyOutcome::UnknownKid: return VerifyNext::Correct;
        case VerifyOutcome::Accepted:
        case VerifyOutcome::AcceptedUnconfirmed:
        case VerifyOutcome::AlreadyUsed:
            return standing.asked == domain::VerifyStep::Kind::Deactivate ? VerifyNext::Nothing
                                                                          : VerifyNext::SetUp;
        case VerifyOutcome::NotRequired: return VerifyNext::Nothing;
        default: break;
        }
    }
    return standing.keepsAccount ? VerifyNext::Recheck : VerifyNext::Bind;
}

} // namespace eab::app
