// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "Sidecar.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace eab;

namespace {

using Fields = QMap<QString, QString>;

Fields fieldsOf(const domain::ImportCandidate &candidate)
{
    return {
        {QStringLiteral("directory_url"), candidate.directoryUrl},
        {QStringLiteral("order_number"), candidate.orderNumber},
        {QStringLiteral("ca_reference"), candidate.caReference},
        {QStringLiteral("product"), candidate.product},
        {QStringLiteral("email"), candidate.email},
        {QStringLiteral("order_date"), candidate.orderDate.toString(Qt::ISODate)},
    };
}

/** Everything a purchase may be expected to say. */
Fields factsOf(const domain::ImportCandidate &candidate)
{
    Fields facts = fieldsOf(candidate);
    facts.insert(QStringLiteral("customer"), candidate.customer);
    facts.insert(QStringLiteral("domains"), candidate.domains.join(QLatin1Char(' ')));
    facts.insert(QStringLiteral("seller"), candidate.issuerHint);
    return facts;
}

/** What is bought without a pair: exactly what the sidecar lists, in that order; fields it does not
 *  name are free. */
QStringList differentPurchases(const domain::Reading &reading, const QJsonArray &wanted)
{
    QStringList found;
    qsizetype at = 0;
    for (const domain::ImportCandidate &candidate : reading.candidates) {
        if (!candidate.tellsNoPair() || candidate.problem)
            continue;
        const Fields facts = factsOf(candidate);
        if (at >= wanted.size()) {
            found << QStringLiteral("one purchase too many: ")
                    + QStringList(facts.values()).join(QLatin1Char('|'));
            continue;
        }
        const QJsonObject purchase = wanted.at(at++).toObject();
        for (auto field = purchase.begin(); field != purchase.end(); ++field) {
            if (!facts.contains(field.key()) || facts.value(field.key()) != field->toString())
                found << QStringLiteral("purchase %1: %2 is '%3', not '%4'")
                             .arg(at)
                             .arg(field.key(), facts.value(field.key()), field->toString());
        }
    }
    if (at < wanted.size())
        found << QStringLiteral("only %1 purchases").arg(at);
    return found;
}

QStringList accepted(const QJsonObject &wanted, const QJsonObject &also, const QString &field)
{
    QStringList values {wanted.value(field).toString()};
    for (const auto &value : also.value(field).toArray())
        values << value.toString();
    return values;
}

} // namespace

QStringList samplePaths()
{
    QStringList paths;
    for (const char *folder : {"/corpus", "/intake"}) {
        const QDir dir(QStringLiteral(EAB_TEST_DATA) + QLatin1String(folder));
        for (const QFileInfo &file : dir.entryInfoList(QDir::Files, QDir::Name)) {
            if (QFile::exists(file.filePath() + QStringLiteral(".expected.json")))
                paths << file.filePath();
        }
    }
    return paths;
}

Sample loadSample(const QString &path)
{
    Sample sample;
    sample.path = path;
    sample.name = QFileInfo(path).fileName();
    QFile input(path);
    if (input.open(QIODevice::ReadOnly))
        sample.bytes = input.readAll();
    QFile sidecar(path + QStringLiteral(".expected.json"));
    if (sidecar.open(QIODevice::ReadOnly))
        sample.expected = QJsonDocument::fromJson(sidecar.readAll()).object();
    return sample;
}

QString digestOf(QByteArrayView key)
{
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(12));
}

QStringList differences(const domain::Reading &reading, const QJsonObject &expected)
{
    QStringList found;
    const QJsonArray wanted = expected.value(QStringLiteral("credentials")).toArray();
    const QJsonArray accept = expected.value(QStringLiteral("accept")).toArray();
    const QJsonArray acceptErrors = expected.value(QStringLiteral("accept_errors")).toArray();
    const QString error = reading.error ? errorName(reading.error->code) : QString();
    std::vector<const domain::ImportCandidate *> left;
    for (const domain::ImportCandidate &candidate : reading.candidates) {
        if (!candidate.problem && !candidate.tellsNoPair())
            left.push_back(&candidate);
    }
    found << differentPurchases(reading, expected.value(QStringLiteral("purchases")).toArray());
    if (wanted.isEmpty()) {
        if (!left.empty())
            found << QStringLiteral("invented KID ") + left.front()->kid;
        const QString code = expected.value(QStringLiteral("error")).toString();
        if (error != code && !acceptErrors.contains(error))
            found << QStringLiteral("error is '%1', not '%2'").arg(error, code);
        return found;
    }
    if (left.empty() && acceptErrors.contains(error))
        return {};
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject credential = wanted.at(i).toObject();
        const QJsonObject also = accept.at(i).toObject();
        const QStringList keys = accepted(credential, also, QStringLiteral("hmac_base64url"));
        const auto it = std::find_if(left.begin(), left.end(), [&](const auto *candidate) {
            const Secret key = candidate->hmac.toBase64Url();
            return candidate->kid == credential.value(QStringLiteral("kid")).toString()
                && keys.contains(QString::fromLatin1(key.expose()));
        });
        if (it == left.end()) {
            found << QStringLiteral("missing KID %1 with its key (error '%2')")
                         .arg(credential.value(QStringLiteral("kid")).toString(), error);
            continue;
        }
        const Fields fields = fieldsOf(**it);
        left.erase(it);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!accepted(credential, also, field.key()).contains(field.value()))
                found << QStringLiteral("%1 is '%2', not '%3'")
                             .arg(field.key(), field.value(),
                                  credential.value(field.key()).toString());
        }
    }
    for (const auto *extra : left)
        found << QStringLiteral("one too many: KID ") + extra->kid;
    if (!error.isEmpty())
        found << QStringLiteral("unexpected error ") + error;
    return found;
}
