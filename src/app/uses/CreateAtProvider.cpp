// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/CreateAtProvider.h"

#include "app/session/Waiting.h"
#include "app/uses/AnswerLetter.h"
#include "app/uses/RemoteError.h"
#include "app/words/Issuers.h"
#include "ca/acme/AccountKey.h"
#include "ca/apis/ProviderApi.h"
#include "domain/DirectoryUrl.h"
#include "domain/VerifyReport.h"
#include "vault/OpenVault.h"

#include <QJsonDocument>
#include <QMutexLocker>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <condition_variable>

namespace eab::app {

namespace {

using ca::CreationAnswer;
using ca::HttpOutcome;
using domain::Intent;
using domain::Provider;
using domain::ProviderKind;
using domain::Record;

constexpr int mostTries = 5;
constexpr qint64 longestWait = 900; // seconds: who is told to wait longer is told so
const QString noToken = QStringLiteral("no token: "); // how a failed login is written down

/** A word nobody else uses, so that the credential can be found in the provider's own list. */
QString token()
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString word;
    for (int i = 0; i < 6; ++i)
        word += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(32)]);
    return word;
}

/** The parameter by which the credential is known at the provider. */
QString nameParameter(ProviderKind kind)
{
    return kind == ProviderKind::IdenTrust ? QStringLiteral("customer_email")
                                           : QStringLiteral("name");
}

/** "Shop" becomes "Shop (eab-4k7m2x)": an e-mail address stays as it is, and so does a name with
 *  such a mark, which is given again to learn whether the first one exists. */
void makeUnique(ProviderKind kind, QJsonObject &values)
{
    static const QRegularExpression mark(QStringLiteral(" \\(eab-[0-9a-z]{6}\\)$"));
    if (kind == ProviderKind::IdenTrust
        || values.value(QLatin1String("name")).toString().contains(mark))
        return;
    constexpr qsizetype most = 255;
    const QString suffix = QStringLiteral(" (eab-%1)").arg(token());
    QString typed = values.value(QLatin1String("name")).toString().left(most - suffix.size());
    if (typed.endsWith(QLatin1Char(' ')) || (!typed.isEmpty() && typed.back().isHighSurrogate()))
        typed.chop(1);
    values.insert(QStringLiteral("name"), typed + suffix);
}

QString issuerOf(ProviderKind kind)
{
    switch (kind) {
    case ProviderKind::CertCentral:
        return QStringLiteral("digicert-certcentral");
    case ProviderKind::CertCentralLegacy:
        return QStringLiteral("digicert-certcentral-legacy");
    case ProviderKind::IotDm:
        return QStringLiteral("digicert-iotdm");
    case ProviderKind::IdenTrust:
        return QStringLiteral("identrust");
    }
    return {};
}

/** "status: ACTIVE" and so on: what the API said beside the key, for a person to read. */
QString notesFrom(const QJsonObject &fields)
{
    QStringList lines;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonValue value = it.value();
        QString text = value.isString() ? value.toString() : value.toVariant().toString();
        if (value.isArray())
            text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        else if (value.isObject())
            text
                = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (!text.isEmpty())
            lines << it.key() + QLatin1String(": ") + text;
    }
    return lines.join(QLatin1Char('\n'));
}

/** The same text without the API key, should somebody have repeated it. */
QString without(const Result<Secret> &apiKey, QString text)
{
    const QString key = apiKey ? QString::fromUtf8(apiKey->expose()).trimmed() : QString();
    return key.isEmpty() ? text : text.replace(key, QStringLiteral("***"));
}

Record recordFrom(const Intent &intent, const CreationAnswer &answer, const Provider &provider)
{
    const auto asked
        = [&intent](const char *name) { return intent.request.value(QLatin1String(name)); };
    Record record;
    record.title = intent.title.isEmpty() ? intent.name : intent.title;
    record.tags = intent.tags;
    record.issuer = issuerOf(intent.kind);
    record.kid = answer.kid;
    record.directoryUrl
        = answer.directoryUrl.isEmpty() ? provider.directoryUrl : answer.directoryUrl;
    record.product = asked("product_name_id").toString();
    record.email = asked("customer_email").toString();
    record.notes = notesFrom(answer.fields);
    if (asked("usage_limit").isDouble())
        record.usageLimit = asked("usage_limit").toInt();
    record.startDate = QDate::fromString(asked("start_date").toString(), Qt::ISODate);
    record.endDate = QDate::fromString(asked("end_date").toString(), Qt::ISODate);
    record.orderDate = intent.created.date();
    record.orderedAt = intent.created;
    domain::startClocks(record, issuers().find(record.issuer));
    record.portalVisibleUntil = {}; // shown in the answer alone, and that is saved
    return record;
}

/** Sleeps until `seconds` are over or `stop` is asked for; true in the former case. */
bool waited(qint64 seconds, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    return !wake.wait_for(lock, stop, std::chrono::seconds(seconds),
                          [&stop] { return stop.stop_requested(); });
}

} // namespace

/** Who is told how long it still takes, for as long as there is somebody. */
struct CreateAtProvider::Listener
{
    QMutex mutex;
    QObject *object = nullptr;
};

/** One creation on its way. */
struct CreateAtProvider::Errand
{
    Intent intent;
    Provider provider;
    Secret apiKey;
    std::stop_token stop;
    std::function<void(qint64)> waiting;
    std::shared_ptr<Listener> listener;
    const Clock *clock = nullptr;
    QString folder; //!< of the vault that asked

    void tell(qint64 seconds) const
    {
        const QMutexLocker guard(&listener->mutex);
        if (waiting && listener->object)
            QMetaObject::invokeMethod(listener->object,
                                      [waiting = waiting, seconds] { waiting(seconds); });
    }

    /** Sends, and sends again after a 429: runs on a thread of its own. */
    HttpOutcome run(ca::HttpTransport &network) const
    {
        Secret key = apiKey.clone();
        if (provider.keyMode == domain::KeyMode::ClientCredentials) {
            const auto outcome = network.send(ca::api::tokenRequest(provider, apiKey), stop);
            auto issued = ca::api::readToken(outcome);
            if (!issued) { // nothing has been asked for yet
                HttpOutcome failed;
                failed.failure = outcome.answer
                    ? ca::HttpFailure {ca::HttpPhase::NotSent, ca::HttpFailureKind::Other,
                                       noToken + issued.error().detail}
                    : outcome.failure;
                failed.failure.phase = ca::HttpPhase::NotSent;
                return failed;
            }
            key = std::move(*issued);
        }
        for (int tries = 1;; ++tries) {
            HttpOutcome outcome
                = network.send(ca::api::creation(provider, key, intent.request), stop);
            // No more is looked at here than this one number: the answer is not kept yet.
            if (!outcome.answer || outcome.answer->status != 429 || tries == mostTries)
                return outcome;
            const qint64 pause
                = outcome.answer->retryAfter(clock->now()).value_or(qint64 {1} << tries);
            if (pause > longestWait)
                return outcome;
            for (qint64 left = pause; left > 0; --left) {
                tell(left);
                if (!waited(1, stop))
                    return outcome;
            }
            tell(0);
        }
    }
};

CreateAtProvider::CreateAtProvider(Session &session, ca::HttpTransport &network, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_network(network)
    , m_listener(std::make_shared<Listener>())
{
    m_listener->object = this;
}

CreateAtProvider::~CreateAtProvider()
{
    const QMutexLocker guard(&m_listener->mutex);
    m_listener->object = nullptr;
}

QFuture<Result<Creation>> CreateAtProvider::create(CreationRequest request, std::stop_token stop,
                                                   std::function<void(qint64)> waiting)
{
    using Answer = Result<Creation>;
    const auto vault = m_session.changeableVault();
    if (!vault)
        return answered<Answer>(vault.error());
    auto provider = (*vault)->providers().find(request.provider);
    if (!provider)
        return answered<Answer>(provider.error());
    Secret privateKey;
    if (request.generateKey && provider->kind == ProviderKind::IotDm) {
        const auto key = ca::AccountKey::generate(ca::KeyType::EcP256);
        if (!key)
            return answered<Answer>(key.error());
        privateKey = key->privatePem();
        request.values.insert(QStringLiteral("external_account_binding"), false);
        request.values.insert(QStringLiteral("authentication_pem"),
                              QString::fromLatin1(key->publicPem()));
    }
    for (const domain::ParameterProblem &problem :
         domain::checkParameters(provider->kind, request.values)) {
        if (!problem.warning)
            return answered<Answer>(Error {
                ErrorCode::InvalidParameter, problem.parameter, {}, reason::Limit {problem.limit}});
    }
    auto apiKey = (*vault)->providers().apiKey(provider->id);
    if (!apiKey)
        return answered<Answer>(apiKey.error());

    makeUnique(provider->kind, request.values);
    Intent intent;
    intent.providerId = provider->id;
    intent.providerName = provider->name;
    intent.kind = provider->kind;
    intent.name = request.values.value(nameParameter(provider->kind)).toString();
    intent.title = request.title;
    intent.tags = request.tags;
    intent.request = request.values;
    auto started = (*vault)->providers().start(std::move(intent), privateKey, m_session.change());
    if (!started)
        return answered<Answer>(started.error());

    auto errand = std::make_shared<Errand>();
    errand->intent = std::move(*started);
    errand->provider = std::move(*provider);
    errand->apiKey = std::move(*apiKey);
    errand->stop = std::move(stop);
    errand->waiting = std::move(waiting);
    errand->listener = m_listener;
    errand->clock = &m_session.clock();
    errand->folder = m_session.folder();
    m_underWay.insert(errand->intent.id);
    emit intentsChanged();
    return thenHere<Answer>(
        this, [&network = m_network, errand] { return errand->run(network); },
        [this, errand](HttpOutcome outcome) {
            auto creation = take(errand, std::move(outcome));
            m_underWay.remove(errand->intent.id);
            emit intentsChanged();
            return creation;
        });
}

Result<Creation> CreateAtProvider::take(const std::shared_ptr<Errand> &errand, HttpOutcome outcome)
{
    const QString &id = errand->intent.id;
    Secret raw = ca::api::pack(outcome);
    const auto vault = m_session.folder() == errand->folder
        ? m_session.changeableVault()
        : Error {ErrorCode::Locked, errand->folder, {}};
    std::optional<Error> why;
    if (!vault) {
        why = Error {ErrorCode::Locked, errand->provider.name,
                     QStringLiteral("the answer waits in the letter box")};
    } else {
        const int status = outcome.answer ? outcome.answer->status : outcome.partialStatus;
        auto kept = (*vault)->providers().keepAnswer(id, status, raw, m_session.change());
        if (kept)
            return file(std::move(*kept), std::move(outcome));
        why = kept.error();
    }
    if (auto put = m_session.putIntoInbox(letterName(id), raw, errand->folder); !put)
        return put.error();
    Creation later;
    later.intent = errand->intent;
    later.error = why;
    return later;
}

Result<Creation> CreateAtProvider::file(Intent intent, HttpOutcome outcome)
{
    using Meaning = CreationAnswer::Meaning;
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    const auto provider = (*vault)->providers().find(intent.providerId);
    Provider known = provider ? *provider : Provider();
    known.kind = intent.kind;
    CreationAnswer answer = ca::api::read(known, outcome, m_session.clock().now());
    if (answer.meaning == Meaning::Created || answer.meaning == Meaning::CreatedKey)
        return save(intent, std::move(answer), ca::api::pack(outcome));

    Creation creation;
    creation.remarks = answer.remarks;
    creation.retryAfter = answer.retryAfter;
    const auto key = (*vault)->providers().apiKey(intent.providerId);
    const QString said = without(key, answer.text);
    const bool refused
        = answer.meaning == Meaning::Refused || answer.meaning == Meaning::RateLimited;
    const bool noLogin = !outcome.answer && outcome.failure.phase == ca::HttpPhase::NotSent
        && outcome.failure.detail.startsWith(noToken);
    const bool answered = outcome.answer || outcome.partialStatus >= 200;
    if (answer.meaning == Meaning::RateLimited)
        creation.error
            = Error {ErrorCode::RateLimited, intent.providerName, {}, reason::Quoted {said}};
    else if (refused && (answered || noLogin))
        creation.error = Error {ErrorCode::RemoteRefused,
                                intent.providerName,
                                {},
                                reason::Quoted {said.isEmpty() ? answer.code : said}};
    else if (!outcome.answer)
        creation.error = remoteError(outcome.failure, QUrl(known.baseUrl).host());
    else
        creation.error = Error {answer.meaning == Meaning::Incomplete ? ErrorCode::MalformedAnswer
                                                                      : ErrorCode::OutcomeUnknown,
                                intent.providerName,
                                {},
                                reason::Quoted {said}};
    creation.kind = refused ? Creation::Kind::Refused : Creation::Kind::Pending;
    auto closed = (*vault)->providers().close(
        intent.id, refused ? Intent::State::Refused : Intent::State::Unknown,
        said.isEmpty() ? creation.error->detail : said, m_session.change());
    if (!closed)
        return closed.error();
    creation.intent = std::move(*closed);
    return creation;
}

Result<Creation> CreateAtProvider::save(const Intent &intent, CreationAnswer answer, Secret raw)
{
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    const auto provider = (*vault)->providers().find(intent.providerId);
    vault::NewRecord entry;
    entry.record = recordFrom(intent, answer, provider ? *provider : Provider());
    const auto key = (*vault)->providers().apiKey(intent.providerId);
    entry.record.notes = without(key, entry.record.notes);
    if (answer.hmac) {
        if (!domain::checkDirectoryUrl(entry.record.directoryUrl)) {
            entry.record.directoryUrl.clear();
            answer.remarks << QStringLiteral("no-directory");
        }
        domain::EabFields fields {answer.kid, std::move(*answer.hmac), domain::HmacAlgorithm::Hs256,
                                  entry.record.directoryUrl};
        // It exists and will not be shown again, so a short key is kept all the same and told.
        auto pair = domain::EabCredential::create(std::move(fields),
                                                  domain::ShortKey::AcceptAfterWarning);
        if (!pair)
            return pair.error();
        entry.credential = std::move(*pair);
    } else {
        entry.record.kind = domain::RecordKind::Key;
        auto pem = (*vault)->providers().privateKey(intent.id);
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
    entry.source = std::move(raw);
    entry.sourceName = intent.providerName;
    auto record = (*vault)->providers().finish(intent.id, std::move(entry), m_session.change());
    if (!record)
        return record.error();
    emit m_session.recordsChanged();
    Creation creation;
    creation.kind = Creation::Kind::Saved;
    creation.record = std::move(*record);
    creation.remarks = answer.remarks;
    if (auto closed = (*vault)->providers().intent(intent.id))
        creation.intent = std::move(*closed);
    return creation;
}

Result<void> CreateAtProvider::fileLeftovers()
{
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    vault::ProviderStore &store = (*vault)->providers();
    for (const QString &letter : (*vault)->inboxItems()) {
        const auto item = (*vault)->takeFromInbox(letter);
        const auto id = item ? intentOfLetter(item->name) : std::nullopt;
        if (!id || m_underWay.contains(*id))
            continue;
        const HttpOutcome outcome = ca::api::unpack(item->content);
        const int status = outcome.answer ? outcome.answer->status : outcome.partialStatus;
        // A letter nobody waits for any more stays where it is, and holds up no other.
        const auto kept = store.keepAnswer(*id, status, item->content, m_session.change());
        if (!kept)
            continue;
        if (auto removed = (*vault)->removeFromInbox(letter); !removed)
            return removed;
    }
    const auto intents = store.intents();
    if (!intents)
        return intents.error();
    for (const Intent &intent : *intents) {
        if (intent.state != Intent::State::Answered || m_underWay.contains(intent.id))
            continue;
        const auto raw = store.answer(intent.id);
        // What cannot be filed stays pending, with its answer kept.
        if (raw)
            std::ignore = file(intent, ca::api::unpack(*raw));
    }
    return {};
}

Result<std::vector<Intent>> CreateAtProvider::pending()
{
    if (m_session.changeableVault()) {
        if (auto filed = fileLeftovers(); !filed)
            return filed.error();
    }
    auto intents = all();
    if (intents)
        std::erase_if(*intents, [](const Intent &intent) { return !intent.isPending(); });
    return intents;
}

Result<std::vector<Intent>> CreateAtProvider::all()
{
    const auto vault = m_session.unlockedVault();
    if (!vault)
        return vault.error();
    return (*vault)->providers().intents();
}

Result<Intent> CreateAtProvider::settle(const QString &intentId)
{
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    if (auto filed = fileLeftovers(); !filed)
        return filed.error();
    auto intent = (*vault)->providers().intent(intentId);
    if (!intent || !intent->isPending() || m_underWay.contains(intent->id))
        return intent;
    auto settled
        = (*vault)->providers().close(intent->id, Intent::State::Settled, {}, m_session.change());
    if (settled)
        emit intentsChanged();
    return settled;
}

Result<Intent> CreateAtProvider::find(const QString &intentId)
{
    const auto vault = m_session.unlockedVault();
    if (!vault)
        return vault.error();
    return (*vault)->providers().intent(intentId);
}

Result<Secret> CreateAtProvider::revealAnswer(const QString &intentId)
{
    const auto vault = m_session.changeableVault();
    if (!vault)
        return vault.error();
    if (auto noted
        = (*vault)->providers().note(intentId, QStringLiteral("answer-shown"), m_session.change());
        !noted)
        return noted.error();
    return (*vault)->providers().answer(intentId);
}

Result<Secret> CreateAtProvider::rawAnswer(const QString &intentId)
{
    const auto vault = m_session.unlockedVault();
    if (!vault)
        return vault.error();
    return (*vault)->providers().answer(intentId);
}

} // namespace eab::app
