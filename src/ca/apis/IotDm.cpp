// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/IotDm.h"
#include "ca/apis/Api.h"
#include "ca/apis/ApiRequest.h"
#include "ca/apis/PairReading.h"

#include <QJsonArray>

// DigiCert IoT Device Manager. Its page and what is asked for are in domain/IotDm.cpp. It lists and
// revokes in its portal alone.

namespace eab::ca {

namespace {

/** A list for the fields that hold one, even when one text was given for it. */
QJsonArray registeredValues(const QJsonArray &given)
{
    const QString value = u"value"_s;
    QJsonArray list;
    for (const QJsonValue one : given) {
        QJsonObject entry = one.toObject();
        if (domain::holdsList(entry["certificate_field"_L1].toString()) && entry[value].isString())
            entry[value] = QJsonArray {entry[value]};
        list.append(entry);
    }
    return list;
}

/** A public key was registered: there is no pair, and none is missing. */
bool isKeyOnly(const QJsonObject &object)
{
    const QJsonValue binding = object[domain::bindingParameter];
    return binding.isBool() ? !binding.toBool() : object.contains("authentication_type"_L1);
}

/** Never with both a binding and a public key. */
HttpRequest creation(const domain::Provider &provider, const Secret &apiKey,
                     const QJsonObject &values)
{
    QJsonObject sent = values;
    const bool binding = domain::wantsBinding(values);
    sent[domain::bindingParameter] = binding;
    if (binding)
        sent.remove(domain::publicKeyParameter);
    const QString registered = u"registered_values"_s;
    sent[registered] = registeredValues(values[registered].toArray());
    return creationRequest(provider, {"x-api-key", headerValue(apiKey)}, sent);
}

CreationAnswer readCreated(const QJsonObject &object)
{
    static const PairNames names {{u"id"_s},
                                  {u"hmac_key"_s},
                                  {},
                                  {u"name"_s, u"description"_s, u"account_id"_s, u"status"_s,
                                   u"created_at"_s, domain::bindingParameter, u"account_bind"_s}};
    CreationAnswer answer = readPair(object, names);
    if (isKeyOnly(object) && !answer.kid.isEmpty()
        && std::erase(answer.remarks, domain::ProviderRemark::MissingHmac) > 0) {
        answer.meaning = CreationAnswer::Meaning::CreatedKey;
        answer.fields = domain::withoutSecrets(object).toObject();
    }
    return answer;
}

} // namespace

Api apiOfIotDm()
{
    return {creation, readCreated, {}};
}

} // namespace eab::ca
