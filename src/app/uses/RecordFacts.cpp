// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordFacts.h"

#include "base/Literals.h"
#include "ca/apis/Api.h"
#include "domain/ProviderFacts.h"
#include "vault/OpenVault.h"

#include <QSet>

namespace eab::app {

namespace {

using domain::ApiFact;
using domain::ListedCredential;

/** Whose pairs stand in the list of this API: those of every API that asks for the same list. */
QSet<QString> issuersInListOf(domain::ProviderKind kind)
{
    const auto listing = ca::apiOf(kind).inventory->listing;
    QSet<QString> issuers;
    for (const domain::ProviderKind other : domain::providerKinds()) {
        const auto &inventory = ca::apiOf(other).inventory;
        if (inventory && inventory->listing == listing)
            issuers << domain::factsOf(other).issuer;
    }
    return issuers;
}

/** A number is known again where it is written as a text. */
QString plainText(const QJsonValue &value)
{
    return value.toVariant().toString();
}

/** By what a record is known in a list; what is true of two records is true of none. */
class Known
{
public:
    void add(const QString &recordId, const std::vector<ApiFact> &facts,
             const QString &nameParameter)
    {
        for (const ApiFact &fact : facts) {
            const QString text = plainText(fact.value);
            if (!fact.isAsked && fact.name == "id"_L1)
                add(m_byId, text, recordId);
            else if (fact.name == nameParameter && domain::hasMark(text))
                add(m_byName, text, recordId);
        }
    }

    /** Empty: none. `sameName` counts how often each name is listed. */
    [[nodiscard]] QString recordOf(const ListedCredential &listed,
                                   const QHash<QString, int> &sameName) const
    {
        const QString byId = m_byId.value(listed.id);
        if (!byId.isEmpty())
            return byId;
        return sameName.value(listed.name) == 1 ? m_byName.value(listed.name) : QString();
    }

private:
    static void add(QHash<QString, QString> &known, const QString &word, const QString &recordId)
    {
        const auto other = known.constFind(word);
        const bool isAnothers = other != known.constEnd() && *other != recordId;
        known.insert(word, isAnothers ? QString() : recordId);
    }

    QHash<QString, QString> m_byId;
    QHash<QString, QString> m_byName;
};

} // namespace

Result<std::vector<ApiFact>> RecordFacts::ofRecord(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<std::vector<ApiFact>> {
        const auto record = EAB_TRY(vault.store().find(idOrPrefix));
        return vault.store().facts().of(record.id);
    });
}

Result<QHash<QString, std::vector<ApiFact>>> RecordFacts::byRecord() const
{
    return m_session.look([](vault::OpenVault &vault) { return vault.store().facts().all(); });
}

Result<void> keepListed(Session &session, const domain::Provider &provider,
                        std::vector<ListedCredential> &listed)
{
    const QSet<QString> issuers = issuersInListOf(provider.kind);
    const QString nameParameter = domain::factsOf(provider.kind).nameParameter;
    return session.change([&](vault::OpenVault &vault) -> Result<void> {
        vault::CredentialStore &store = vault.store();
        Known known;
        const auto facts = EAB_TRY(store.facts().all());
        const auto records = EAB_TRY(store.all());
        for (const domain::Record &record : records) {
            if (issuers.contains(record.issuer))
                known.add(record.id, facts.value(record.id), nameParameter);
        }
        QHash<QString, int> sameName;
        for (const ListedCredential &one : listed)
            ++sameName[one.name];
        return store.together([&]() -> Result<void> {
            for (ListedCredential &one : listed) {
                one.recordId = known.recordOf(one, sameName);
                if (!one.recordId.isEmpty())
                    one.changes = EAB_TRY(store.refreshFacts(
                        one.recordId, domain::factsIn(one.fields, false), session.who()));
            }
            return {};
        });
    });
}

} // namespace eab::app
