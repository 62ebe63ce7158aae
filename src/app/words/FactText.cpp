// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/FactText.h"

#include "app/words/ProviderText.h"
#include "base/Literals.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace eab::app {

namespace {

using domain::ApiFact;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FactText)
};

struct Named
{
    QLatin1String name;
    const char *words; //!< null: those of the parameter of this name
};

/** In the order of lines. */
constexpr std::array named {
    Named {QLatin1String("name"), nullptr},
    Named {QLatin1String("description"), nullptr},
    Named {QLatin1String("status"), QT_TRANSLATE_NOOP("FactText", "State")},
    Named {QLatin1String("revoked"), QT_TRANSLATE_NOOP("FactText", "Revoked")},
    Named {QLatin1String("deleted"), QT_TRANSLATE_NOOP("FactText", "Deleted")},
    Named {QLatin1String("account_bind"), QT_TRANSLATE_NOOP("FactText", "Used by a client")},
    Named {QLatin1String("product_name"), QT_TRANSLATE_NOOP("FactText", "Product name")},
    Named {QLatin1String("product_name_id"), nullptr},
    Named {QLatin1String("organization_name"),
           QT_TRANSLATE_NOOP("FactText", "Organisation's name")},
    Named {QLatin1String("organization.name"),
           QT_TRANSLATE_NOOP("FactText", "Organisation's name")},
    Named {QLatin1String("organization_id"), nullptr},
    Named {QLatin1String("organization.id"), QT_TRANSLATE_NOOP("FactText", "Organisation")},
    Named {QLatin1String("validity_years"), nullptr},
    Named {QLatin1String("validity_days"), nullptr},
    Named {QLatin1String("order_validity_years"), nullptr},
    Named {QLatin1String("order_validity_days"), nullptr},
    Named {QLatin1String("profile_option"), nullptr},
    Named {QLatin1String("container_id"), nullptr},
    Named {QLatin1String("custom_fields"), nullptr},
    Named {QLatin1String("ca_cert_id"), nullptr},
    Named {QLatin1String("enrollment_profile"), nullptr},
    Named {QLatin1String("usage_limit"), nullptr},
    Named {QLatin1String("start_date"), nullptr},
    Named {QLatin1String("end_date"), nullptr},
    Named {QLatin1String("registered_values"), nullptr},
    Named {QLatin1String("account_id"), nullptr},
    Named {QLatin1String("resellerCode"), QT_TRANSLATE_NOOP("FactText", "Reseller")},
    Named {QLatin1String("customer_email"), nullptr},
    Named {QLatin1String("email"), QT_TRANSLATE_NOOP("FactText", "E-mail")},
    Named {QLatin1String("external_account_binding"),
           QT_TRANSLATE_NOOP("FactText", "External account binding")},
    Named {QLatin1String("authentication_type"),
           QT_TRANSLATE_NOOP("FactText", "Kind of registered key")},
    Named {QLatin1String("key_type"), QT_TRANSLATE_NOOP("FactText", "Key type")},
    Named {QLatin1String("key_description"), QT_TRANSLATE_NOOP("FactText", "Key")},
    Named {QLatin1String("rsa_key_size"), QT_TRANSLATE_NOOP("FactText", "RSA key size")},
    Named {QLatin1String("ecdsa_curve"), QT_TRANSLATE_NOOP("FactText", "Curve")},
    Named {QLatin1String("thumbprint"), QT_TRANSLATE_NOOP("FactText", "Thumbprint")},
    Named {QLatin1String("certificate_common_name"),
           QT_TRANSLATE_NOOP("FactText", "Name in the certificate")},
    Named {QLatin1String("issuer_common_name"),
           QT_TRANSLATE_NOOP("FactText", "Issuer of the certificate")},
    Named {QLatin1String("authentication_pem"), nullptr},
    Named {QLatin1String("public_key_pem"), QT_TRANSLATE_NOOP("FactText", "Public key")},
    Named {QLatin1String("create_date"), QT_TRANSLATE_NOOP("FactText", "Made there")},
    Named {QLatin1String("created_at"), QT_TRANSLATE_NOOP("FactText", "Made there")},
    Named {QLatin1String("last_used_date"), QT_TRANSLATE_NOOP("FactText", "Used last")},
    Named {QLatin1String("id"), QT_TRANSLATE_NOOP("FactText", "Number there")},
};

size_t placeOf(const QString &name)
{
    const auto found = std::find_if(named.begin(), named.end(),
                                    [&name](const Named &one) { return name == one.name; });
    return static_cast<size_t>(found - named.begin());
}

/** An entry of a list: "certificate_field: subject.country, value: DE". */
QString entryText(const QJsonValue &entry)
{
    if (!entry.isObject())
        return factValue(entry);
    QStringList parts;
    const QJsonObject object = entry.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parts << u"%1: %2"_s.arg(it.key(), factValue(it.value()));
    return parts.join(u", "_s);
}

} // namespace

QString factName(const QString &name)
{
    const size_t place = placeOf(name);
    if (place == named.size())
        return name;
    const char *words = named[place].words;
    return words == nullptr ? parameterCaption(name) : Words::tr(words);
}

QString factValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue one : list)
            parts << entryText(one);
        return parts.join(list.first().isObject() ? u"; "_s : u", "_s);
    }
    if (value.isObject())
        return entryText(value);
    return value.toVariant().toString().simplified();
}

QString factChangeText(const domain::FactChange &change)
{
    const QString before = factValue(change.before);
    return before.isEmpty()
        ? Words::tr("%1: %2", "name and value").arg(factName(change.name), factValue(change.after))
        : Words::tr("%1: %2, formerly %3")
              .arg(factName(change.name), factValue(change.after), before);
}

std::vector<FactLine> factLines(const std::vector<ApiFact> &facts, const domain::Record &record)
{
    struct Both
    {
        QString name, asked, answered;
    };
    std::vector<Both> all;
    for (const ApiFact &fact : facts) {
        auto it = std::find_if(all.begin(), all.end(),
                               [&fact](const Both &one) { return one.name == fact.name; });
        if (it == all.end())
            it = all.insert(all.end(), Both {fact.name, {}, {}});
        (fact.isAsked ? it->asked : it->answered) = factValue(fact.value);
    }
    std::erase_if(all, [&record](const Both &one) {
        const QString &value = one.answered.isEmpty() ? one.asked : one.answered;
        return value.isEmpty() || value == record.kid || value == record.directoryUrl;
    });
    std::sort(all.begin(), all.end(), [](const Both &a, const Both &b) {
        const size_t first = placeOf(a.name);
        const size_t second = placeOf(b.name);
        return first != second ? first < second : a.name < b.name;
    });
    std::vector<FactLine> lines;
    for (const Both &one : all) {
        FactLine &line = lines.emplace_back();
        line.name = factName(one.name);
        line.value = one.answered.isEmpty() ? one.asked : one.answered;
        if (one.answered.isEmpty())
            line.remark = Words::tr("as asked for");
        else if (!one.asked.isEmpty() && one.asked != one.answered)
            line.remark = Words::tr("asked for: %1").arg(one.asked);
    }
    return lines;
}

QDateTime toldLast(const std::vector<ApiFact> &facts)
{
    QDateTime last;
    for (const ApiFact &fact : facts) {
        if (!last.isValid() || fact.at > last)
            last = fact.at;
    }
    return last;
}

} // namespace eab::app
