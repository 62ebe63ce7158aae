// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/acme/AcmeConversation.h"

#include <QJsonObject>

namespace eab::ca {

/** False for an answer after which nobody knows whether an account was made: 5xx, or a success that
 *  names no account. */
[[nodiscard]] bool isUsable(const HttpAnswer &answer);

/** The account's URL, or nothing where it is none of this server's. */
[[nodiscard]] QString accountUrlOf(const HttpAnswer &answer, const QString &newAccountUrl);

/** The account's status, "valid" where a CA does not tell. */
[[nodiscard]] QString accountStatusOf(const HttpAnswer &answer);

/** Reads the answer to a newAccount with a binding into the report of the talk. */
class AcmeBinding
{
public:
    /** `sent`: the binding of the request. */
    AcmeBinding(AcmeConversation &talk, QJsonObject sent)
        : m_talk(talk)
        , m_sent(std::move(sent))
    { }

    /** `lost`: an earlier, identical request got no usable answer. */
    void judge(const HttpAnswer &answer, bool lost);

private:
    void made(const HttpAnswer &answer);
    void known(const HttpAnswer &answer, bool lost);
    void refused(const HttpAnswer &answer, bool lost);
    void end(domain::VerifyOutcome outcome, bool ok, const QString &detail,
             domain::VerifyStep::Finding finding = domain::VerifyStep::Finding::None,
             const QString &about = {});
    [[nodiscard]] domain::VerifyOutcome unconfirmed() const;

    AcmeConversation &m_talk;
    QJsonObject m_sent;
};

} // namespace eab::ca
