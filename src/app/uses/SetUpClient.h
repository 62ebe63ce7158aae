// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Setup.h"
#include "domain/SetupAnswers.h"

#include <vector>

namespace eab::app {

/** From a saved pair and a person's answers to files an ACME client can use. */
class SetUpClient
{
public:
    explicit SetUpClient(Session &session)
        : m_session(session)
    { }

    [[nodiscard]] static const std::vector<domain::ClientInfo> &clients();
    [[nodiscard]] static const domain::ClientInfo *client(const QString &name);
    /** What a version of a client can do; a null version stands for the usual one. */
    [[nodiscard]] static Result<domain::ClientAbilities> abilities(const QString &client,
                                                                   const QVersionNumber &version);
    /** Fills the answers that come from the record: pair, directory, domains, e-mail. NoPairSaved;
     *  MissingAnswer when the record has no directory URL. */
    [[nodiscard]] Result<void> fill(const QString &recordId, domain::SetupAnswers &answers);

    /** Adds what was answered the last time, see domain::takeFormer(); after fill(). */
    void recall(domain::SetupAnswers &answers) const;
    /** Keeps them for the next time. */
    [[nodiscard]] Result<void> remember(const domain::SetupAnswers &answers);

    /** What is wrong with one path, with the e-mail address or with the DNS provider, before the
     *  others are known: MissingAnswer, UnsupportedAnswer, InvalidEmail. */
    [[nodiscard]] static Result<void> check(const domain::SetupAnswers &answers,
                                            domain::Answer answer);
    /** The files and commands, README included, and what writing them means for the ledger of uses;
     *  holds no secret. */
    [[nodiscard]] static Result<domain::Setup> generate(const domain::SetupAnswers &answers);

    /** One shell line that puts a folder of files in its place: on the server that was named, or on
     *  this computer where that is the one, or none was named. */
    [[nodiscard]] static QString copyLine(const QString &folder,
                                          const domain::SetupAnswers &answers);

    /** Writes the files into a new folder, the HMAC key where it belongs, and notes it in the
     *  record's history and in the ledger of uses: see Uses::warningsBefore(). OutputExists when the folder is there and not empty. There is the whole
     *  folder afterwards, or nothing. */
    [[nodiscard]] Result<void> write(const domain::Setup &setup, const QString &recordId,
                                     const QString &folder);
    /** One file of it, put somewhere else by itself; noted in the same way where it has the key. */
    [[nodiscard]] Result<void> writeFile(const domain::Setup &setup, const domain::SetupFile &file,
                                         const QString &recordId, const QString &path);

private:
    Session &m_session;
};

/** A file's text with the key in its place. */
[[nodiscard]] Secret filled(const domain::SetupFile &file, const Secret &hmac);

} // namespace eab::app
