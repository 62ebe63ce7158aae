// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"

#include "app/session/Waiting.h"
#include "app/uses/AnswerLetter.h"
#include "app/words/Issuers.h"
#include "ca/acme/AccountKey.h"
#include "ca/apis/Api.h"
#include "ca/apis/PackedExchange.h"
#include "ca/http/RemoteError.h"
#include "domain/DirectoryUrl.h"
#include "domain/IotDm.h"
#include "domain/ProviderFacts.h"
#include "domain/VerifyReport.h"
#include "vault/OpenVault.h"

#include <QMutexLocker>
#include <QUrl>

namespace eab::app {

namespace {

using ca::CreationAnswer;
using ca::HttpOutcome;
using domain::Intent;
using domain::Provider;
using domain::Record;

/** The same text without the API key, should somebody have repeated it. */
QString without(const Result<Secret> &apiKey, QString text)
{
    const QString key = apiKey ? QString::fromUtf8(apiKey->expose()).trimmed() : QString();
    return key.isEmpty() ? text : text.replace(key, u"***"_s);
}

/** What was sent, and what came back beside the pair. */
std::vector<domain::ApiFact> factsFrom(const Intent &intent, const CreationAnswer &answer,
                                       const Result<Secret> &apiKey)
{
    auto facts = domain::factsIn(intent.request, true, {domain::directoryParameter});
    const auto answered = domain::factsIn(answer.fields, false);
    facts.insert(facts.end(), answered.begin(), answered.end());
    for (domain::ApiFact &fact : facts) {
        const QString line = domain::jsonLine(fact.value);
        if (const QString harmless = without(apiKey, line); harmless != line)
            fact.value = domain::valueOfLine(harmless);
    }
    return facts;
}

/** What the creation asked for itself, else the login's. */
QString directoryFor(const Intent &intent, const Provider &provider)
{
    const QString own = intent.request.value(domain::directoryParameter).toString();
    return own.isEmpty() ? provider.directoryUrl : own;
}

Record recordFrom(const Intent &intent, const CreationAnswer &answer, const Provider &provider)
{
    const domain::ProviderFacts &facts = domain::factsOf(intent.kind);
    Record record;
    record.title = intent.title.isEmpty() ? intent.name : intent.title;
    record.tags = intent.tags;
    record.issuer = facts.issuer;
    record.kid = answer.kid;
    record.directoryUrl
        = answer.directoryUrl.isEmpty() ? directoryFor(intent, provider) : answer.directoryUrl;
    if (facts.fill != nullptr)
        facts.fill(record, intent.request);
    record.orderDate = intent.created.date();
    record.orderedAt = intent.created;
    domain::startClocks(record, issuers().find(record.issuer));
    record.portalVisibleUntil = {}; // shown in the answer alone, and that is saved
    return record;
}

} // namespace

/** Who is told how long it still takes, for as long as there is somebody. */
struct CreateAtProvider::Listener
{
    QMutex mutex;
    QObject *object = nullptr;

    /** Calls `told` with `seconds` on the thread of the listener. */
    void tell(const std::function<void(qint64)> &told, qint64 seconds)
    {
        const QMutexLocker guard(&mutex);
        if (told && object != nullptr)
            QMetaObject::invokeMethod(object, [told, seconds] { told(seconds); });
    }
};

CreateAtProvider::CreateAtProvider(Session &session, ca::HttpTransport &network, QObject *parent,
                                   Chance chance)
    : QObject(parent)
    , m_session(session)
    , m_network(network)
    , m_chance(std::move(chance))
    , m_listener(std::make_shared<Listener>())
{
    m_listener->object = this;
}

CreateAtProvider::~CreateAtProvider()
{
    const QMutexLocker guard(&m_listener->mutex);
    m_listener->object = nullptr;
}

/** Checks what is wanted and writes it down, before anything is sent. */
Result<Intent> CreateAtProvider::begin(vault::OpenVault &vault, CreationRequest request,
                                       ProviderErrand &errand)
{
    auto provider = EAB_TRY(vault.providers().find(request.provider));
    const domain::ProviderFacts &facts = domain::factsOf(provider.kind);
    Secret privateKey;
    if (request.generateKey && facts.registersKeys) {
        const auto key = EAB_TRY(ca::AccountKey::generate(ca::KeyType::EcP256));
        privateKey = key.privatePem();
        request.values.insert(domain::bindingParameter, false);
        request.values.insert(domain::publicKeyParameter, QString::fromLatin1(key.publicPem()));
    }
    for (const domain::ParameterProblem &problem :
         domain::checkParameters(provider.kind, request.values)) {
        if (!problem.warning)
            return Error {
                ErrorCode::InvalidParameter, problem.parameter, {}, reason::Limit {problem.limit}};
    }
    auto apiKey = EAB_TRY(vault.providers().apiKey(provider.id));

    // A name with a mark is given again to learn whether the first one exists.
    QString name = request.values.value(facts.nameParameter).toString();
    if (facts.namesCanBeMarked && !domain::hasMark(name)) {
        name = domain::withMark(name);
        request.values.insert(facts.nameParameter, name);
    }
    Intent intent;
    intent.providerId = provider.id;
    intent.providerName = provider.name;
    intent.kind = provider.kind;
    intent.name = name;
    intent.title = request.title;
    intent.tags = request.tags;
    intent.request = request.values;
    auto started = vault.providers().start(std::move(intent), privateKey, m_session.who());
    if (!started)
        return started;
    errand.provider = std::move(provider);
    errand.apiKey = std::move(apiKey);
    errand.values = std::move(request.values);
    return started;
}

QFuture<Result<Creation>> CreateAtProvider::create(CreationRequest request, std::stop_token stop,
                                                   std::function<void(qint64)> waiting)
{
    using Answer = Result<Creation>;
    auto errand = std::make_shared<ProviderErrand>();
    auto started = m_session.change(
        [&](vault::OpenVault &vault) { return begin(vault, std::move(request), *errand); });
    if (!started)
        return answered<Answer>(started.error());
    errand->stop = std::move(stop);
    errand->waiting = [listener = m_listener, waiting = std::move(waiting)](qint64 seconds) {
        listener->tell(waiting, seconds);
    };
    errand->chance = m_chance;
    m_underWay.insert(started->id);
    emit intentsChanged();
    return thenHere<Answer>(
        this,
        [&network = m_network, &clock = m_session.clock(), errand] {
            return errand->run(network, clock);
        },
        [this, begun = *started, folder = m_session.folder()](HttpOutcome outcome) {
            auto creation = take(begun, folder, std::move(outcome));
            m_underWay.remove(begun.id);
            emit intentsChanged();
            return creation;
        });
}

QJsonObject CreateAtProvider::valuesAgain(const Intent &intent)
{
    const domain::ProviderFacts &facts = domain::factsOf(intent.kind);
    QJsonObject values = intent.request;
    if (facts.namesCanBeMarked && !facts.sameNameProves && values.contains(facts.nameParameter))
        values.insert(facts.nameParameter,
                      domain::withoutMark(values.value(facts.nameParameter).toString()));
    return values;
}

Result<Creation> CreateAtProvider::take(const Intent &intent, const QString &folder,
                                        HttpOutcome outcome)
{
    Secret raw = ca::pack(outcome);
    std::optional<Error> why;
    if (m_session.folder() != folder || !m_session.mayChange()) {
        why = Error {ErrorCode::Locked, intent.providerName,
                     u"the answer waits in the letter box"_s};
    } else {
        const int status = outcome.answer ? outcome.answer->status : outcome.partialStatus;
        auto filed = m_session.change([&](vault::OpenVault &vault) -> Result<Creation> {
            auto kept
                = vault.providers().keepAnswer(intent.id, status, raw.expose(), m_session.who());
            if (kept)
                return file(vault, *kept, std::move(outcome));
            why = kept.error();
            return kept.error();
        });
        if (!why)
            return filed;
    }
    EAB_TRY(m_session.putIntoInbox(letterName(intent.id), raw.expose(), folder));
    Creation later;
    later.intent = intent;
    later.error = why;
    return later;
}

Result<Creation> CreateAtProvider::file(vault::OpenVault &vault, const Intent &intent,
                                        HttpOutcome outcome)
{
    using Meaning = CreationAnswer::Meaning;
    const auto provider = vault.providers().find(intent.providerId);
    Provider known = provider ? *provider : Provider();
    known.kind = intent.kind;
    known.directoryUrl = directoryFor(intent, known);
    CreationAnswer answer = ca::readCreation(known, outcome, m_session.clock().now());
    if (answer.meaning == Meaning::Created || answer.meaning == Meaning::CreatedKey)
        return save(vault, intent, std::move(answer));

    Creation creation;
    creation.remarks = answer.remarks;
    creation.retryAfter = answer.retryAfter;
    const auto key = vault.providers().apiKey(intent.providerId);
    const QString said = without(key, answer.text);
    const bool refused
        = answer.meaning == Meaning::Refused || answer.meaning == Meaning::RateLimited;
    const bool answered = outcome.answer || outcome.partialStatus >= 200
        || outcome.failure.kind == ca::HttpFailureKind::LoginRefused;
    if (answer.meaning == Meaning::RateLimited)
        creation.error
            = Error {ErrorCode::RateLimited, intent.providerName, {}, reason::Quoted {said}};
    else if (refused && answered)
        creation.error = Error {ErrorCode::RemoteRefused,
                                intent.providerName,
                                {},
                                reason::Quoted {said.isEmpty() ? answer.code : said}};
    else if (!outcome.answer)
        creation.error = ca::remoteError(outcome.failure, QUrl(known.baseUrl).host());
    else
        creation.error = Error {answer.meaning == Meaning::Incomplete ? ErrorCode::MalformedAnswer
                                                                      : ErrorCode::OutcomeUnknown,
                                intent.providerName,
                                {},
                                reason::Quoted {said}};
    creation.kind = refused ? Creation::Kind::Refused : Creation::Kind::Pending;
    creation.intent = EAB_TRY(vault.providers().close(
        intent.id, refused ? Intent::State::Refused : Intent::State::Unknown,
        said.isEmpty() ? creation.error->detail : said, m_session.who()));
    return creation;
}

Result<Creation> CreateAtProvider::save(vault::OpenVault &vault, const Intent &intent,
                                        CreationAnswer answer)
{
    const auto provider = vault.providers().find(intent.providerId);
    vault::NewRecord entry;
    entry.record = recordFrom(intent, answer, provider ? *provider : Provider());
    entry.apiFacts = factsFrom(intent, answer, vault.providers().apiKey(intent.providerId));
    if (answer.hmac) {
        if (!domain::checkDirectoryUrl(entry.record.directoryUrl)) {
            entry.record.directoryUrl.clear();
            if (!answer.has(domain::ProviderRemark::NoDirectory))
                answer.remarks.push_back(domain::ProviderRemark::NoDirectory);
        }
        domain::EabFields fields {answer.kid, std::move(*answer.hmac), domain::HmacAlgorithm::Hs256,
                                  entry.record.directoryUrl};
        // It exists and will not be shown again, so a short key is kept all the same and told.
        entry.credential = EAB_TRY(
            domain::EabCredential::create(std::move(fields), domain::ShortKey::AcceptAfterWarning));
    } else {
        entry.record.kind = domain::RecordKind::Key;
        auto pem = vault.providers().privateKey(intent.id);
        if (pem && !pem->isEmpty()) {
            if (const auto kept = ca::AccountKey::fromPem(*pem)) {
                domain::AcmeAccount account;
                account.kid = answer.kid;
                account.directoryUrl = entry.record.directoryUrl;
                account.algorithm = kept->algorithm();
                account.pem = kept->privatePem();
                account.jwk = kept->privateJwk();
                account.created = m_session.clock().now();
                entry.account = account.toJson();
            }
        }
    }
    auto record = EAB_TRY(vault.providers().finish(intent.id, std::move(entry), m_session.who()));
    Creation creation;
    creation.kind = Creation::Kind::Saved;
    creation.record = std::move(record);
    creation.remarks = answer.remarks;
    if (auto closed = vault.providers().intent(intent.id))
        creation.intent = std::move(*closed);
    return creation;
}

Result<void> CreateAtProvider::fileLeftovers(vault::OpenVault &vault)
{
    vault::ProviderStore &store = vault.providers();
    for (const QString &letter : vault.inboxItems()) {
        const auto item = vault.takeFromInbox(letter);
        const auto id = item ? intentOfLetter(item->name) : std::nullopt;
        if (!id || m_underWay.contains(*id))
            continue;
        const HttpOutcome outcome = ca::unpack(item->content.expose());
        const int status = outcome.answer ? outcome.answer->status : outcome.partialStatus;
        // A letter nobody waits for any more stays where it is, and holds up no other.
        const auto kept = store.keepAnswer(*id, status, item->content.expose(), m_session.who());
        if (!kept)
            continue;
        EAB_TRY(vault.removeFromInbox(letter));
    }
    const auto intents = EAB_TRY(store.intents());
    for (const Intent &intent : intents) {
        if (intent.state != Intent::State::Answered || m_underWay.contains(intent.id))
            continue;
        const auto raw = store.answer(intent.id);
        // What cannot be filed stays pending, with its answer kept.
        if (raw)
            std::ignore = file(vault, intent, ca::unpack(raw->expose()));
    }
    return {};
}

Result<std::vector<Intent>> CreateAtProvider::pending()
{
    if (m_session.mayChange())
        EAB_TRY(m_session.change([this](vault::OpenVault &vault) { return fileLeftovers(vault); }));
    auto intents = all();
    if (intents)
        std::erase_if(*intents, [](const Intent &intent) { return !intent.isPending(); });
    return intents;
}

Result<std::vector<Intent>> CreateAtProvider::all()
{
    return m_session.look([](vault::OpenVault &vault) { return vault.providers().intents(); });
}

Result<Intent> CreateAtProvider::settle(const QString &intentId)
{
    bool moved = false;
    auto settled = m_session.change([&](vault::OpenVault &vault) -> Result<Intent> {
        EAB_TRY(fileLeftovers(vault));
        auto intent = vault.providers().intent(intentId);
        if (!intent || !intent->isPending() || m_underWay.contains(intent->id))
            return intent;
        auto closed
            = vault.providers().close(intent->id, Intent::State::Settled, {}, m_session.who());
        moved = closed.has_value();
        return closed;
    });
    if (moved)
        emit intentsChanged();
    return settled;
}

Result<Intent> CreateAtProvider::find(const QString &intentId)
{
    return m_session.look(
        [&](vault::OpenVault &vault) { return vault.providers().intent(intentId); });
}

Result<Secret> CreateAtProvider::revealAnswer(const QString &intentId)
{
    EAB_TRY(m_session.mayGiveKeys());
    return m_session.change([&](vault::OpenVault &vault) -> Result<Secret> {
        EAB_TRY(vault.providers().note(intentId, domain::Action::AnswerShown, m_session.who()));
        return vault.providers().answer(intentId);
    });
}

Result<Secret> CreateAtProvider::rawAnswer(const QString &intentId)
{
    return m_session.look(
        [&](vault::OpenVault &vault) { return vault.providers().answer(intentId); });
}

} // namespace eab::app
