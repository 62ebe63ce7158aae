// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/Questions.h"

#include "app/words/TimeText.h"
#include "vault/OpenVault.h"

#include <QCoreApplication>

namespace eab::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

using vault::CredentialStore;
using vault::StoredQuestion;

Result<std::vector<domain::Record>> recordsOf(CredentialStore &store, const QStringList &ids)
{
    std::vector<domain::Record> records;
    for (const QString &id : ids) {
        auto record = store.lastKnown(id);
        if (record)
            records.push_back(std::move(*record));
        else if (record.error().code != ErrorCode::NoSuchRecord)
            return record.error();
    }
    return records;
}

Result<OpenQuestion> openForm(CredentialStore &store, const StoredQuestion &stored)
{
    OpenQuestion open;
    open.id = stored.id;
    open.hasMore = stored.hasMore;
    open.question.kind = stored.kind;
    open.question.field = stored.field;
    open.question.about = EAB_TRY(recordsOf(store, stored.about));
    open.question.options = EAB_TRY(recordsOf(store, stored.options));
    for (const StoredQuestion::Value &value : stored.values) {
        open.question.values << value.text;
        auto &witnesses = open.witnesses.emplace_back();
        for (const vault::Witness &witness : value.witnesses)
            witnesses.push_back({witness.message, witness.name, witness.at});
    }
    return open;
}

Result<std::vector<OpenQuestion>> openForms(CredentialStore &store,
                                            Result<std::vector<StoredQuestion>> stored)
{
    const auto questions = EAB_TRY(std::move(stored));
    std::vector<OpenQuestion> open;
    open.reserve(questions.size());
    for (const StoredQuestion &question : questions)
        open.push_back(EAB_TRY(openForm(store, question)));
    return open;
}

} // namespace

QString witnessText(const std::vector<OpenQuestion::Witness> &witnesses)
{
    QStringList names;
    for (const OpenQuestion::Witness &witness : witnesses) {
        const QString name = witness.message.isEmpty() ? Words::tr("typed in")
            : witness.name.isEmpty()                   ? Words::tr("a message without a name")
                                                       : witness.name;
        names << (witness.at.isValid() ? Words::tr("%1, %2", "message, when it was taken in")
                                             .arg(name, momentText(witness.at))
                                       : name);
    }
    names.removeDuplicates();
    return names.isEmpty() ? Words::tr("follows from the number or the CA Reference")
                           : names.join(u"; "_s);
}

Result<std::vector<OpenQuestion>> Questions::all() const
{
    return m_session.look([](vault::OpenVault &vault) {
        return openForms(vault.store(), vault.store().questions());
    });
}

Result<std::vector<OpenQuestion>> Questions::ofRecord(const QString &id) const
{
    return m_session.look([&](vault::OpenVault &vault) {
        return openForms(vault.store(), vault.store().questionsOf(id));
    });
}

Result<OpenQuestion> Questions::find(const QString &idOrPrefix) const
{
    return m_session.look([&](vault::OpenVault &vault) -> Result<OpenQuestion> {
        const auto stored = EAB_TRY(vault.store().findQuestion(idOrPrefix));
        return openForm(vault.store(), stored);
    });
}

Result<std::vector<domain::Record>> Questions::answer(const QString &question, const Answer &answer)
{
    return m_session.change([&](vault::OpenVault &vault) {
        return vault.store().answer(question,
                                    {answer.value, answer.option, answer.isApart, answer.seller},
                                    m_session.who());
    });
}

} // namespace eab::app
