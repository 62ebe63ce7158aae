// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"

#include "app/uses/NamedPlace.h"
#include "app/uses/Uses.h"
#include "app/uses/WholeFolder.h"
#include "app/words/SetupText.h"
#include "base/File.h"
#include "domain/SetupAnswersJson.h"
#include "recipes/Quoting.h"
#include "recipes/Recipes.h"
#include "vault/OpenVault.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace eab::app {

namespace {

using domain::Setup;
using domain::SetupFile;

FileMode modeOf(const SetupFile &file)
{
    if (file.isSecret() && file.mode != static_cast<int>(FileMode::OwnerProgram))
        return FileMode::OwnerOnly;
    for (const FileMode mode : {FileMode::OwnerOnly, FileMode::OwnerProgram, FileMode::Program}) {
        if (file.mode == static_cast<int>(mode))
            return mode;
    }
    return FileMode::Everybody;
}

/** The key, only when one of the files needs it. */
Result<Secret> keyFor(Session &session, const QString &recordId, bool needed)
{
    if (!needed)
        return Secret();
    const auto key = EAB_TRY(
        session.look([&](vault::OpenVault &vault) { return vault.store().hmac(recordId); }));
    return key.toBase64Url();
}

} // namespace

Secret filled(const SetupFile &file, const Secret &hmac)
{
    const QList<QStringView> parts = QStringView(file.text).split(domain::hmacMark);
    std::vector<QByteArray> texts;
    qsizetype size = 0;
    for (const QStringView part : parts) {
        texts.push_back(part.toUtf8());
        size += texts.back().size();
    }
    Secret content(size + hmac.size() * (parts.size() - 1));
    char *out = content.exposeForWriting();
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i > 0)
            out = std::copy(hmac.expose().begin(), hmac.expose().end(), out);
        out = std::copy(texts[i].begin(), texts[i].end(), out);
    }
    return content;
}

const std::vector<domain::ClientInfo> &SetUpClient::clients()
{
    return recipes::clients();
}

const domain::ClientInfo *SetUpClient::client(const QString &name)
{
    const auto &all = clients();
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&name](const auto &info) { return info.name == name; });
    return it == all.end() ? nullptr : &*it;
}

Result<domain::ClientAbilities> SetUpClient::abilities(const QString &client,
                                                       const QVersionNumber &version)
{
    return recipes::abilities(client, version);
}

Result<void> SetUpClient::fill(const QString &recordId, domain::SetupAnswers &answers)
{
    const auto record = EAB_TRY(
        m_session.look([&](vault::OpenVault &vault) { return vault.store().find(recordId); }));
    if (!record.hasPair())
        return Error {ErrorCode::NoPairSaved, record.id, {}};
    if (record.directoryUrl.isEmpty())
        return Error {ErrorCode::MissingAnswer,
                      nameOf(domain::answerNames, domain::Answer::DirectoryUrl),
                      {}};
    answers.kid = record.kid;
    answers.hmacBytes = record.hmacBytes;
    answers.algorithm = record.algorithm;
    answers.directoryUrl = record.directoryUrl;
    if (answers.email.isEmpty())
        answers.email = record.email;
    if (answers.domains.empty()) {
        for (const QString &text : record.domains) {
            if (auto domain = domain::DomainName::parse(text))
                answers.domains.push_back(std::move(*domain));
        }
    }
    return {};
}

void SetUpClient::recall(domain::SetupAnswers &answers) const
{
    const auto kept = m_session.look([](vault::OpenVault &vault) { return vault.lastSetup(); });
    if (kept && !kept->isEmpty())
        domain::takeFormer(QJsonDocument::fromJson(kept->toUtf8()).object(), answers);
}

Result<void> SetUpClient::remember(const domain::SetupAnswers &answers)
{
    const QByteArray text = QJsonDocument(domain::toJson(answers)).toJson(QJsonDocument::Compact);
    return m_session.change(
        [&](vault::OpenVault &vault) { return vault.setLastSetup(QString::fromUtf8(text)); });
}

QString SetUpClient::copyLine(const QString &folder, const domain::SetupAnswers &answers)
{
    const QString from = recipes::shellWord(folder + u"/."_s);
    const QString to = recipes::shellWord(answers.installDir);
    const QString host = domain::hostName(answers.host);
    if (host.isEmpty() || host == QSysInfo::machineHostName())
        return u"sudo mkdir -p %1 && sudo cp -pr %2 %1"_s.arg(to, from);
    const QString there = recipes::shellWord(u"root@"_s + host);
    return u"ssh %1 %2 && scp -pr %3 %4"_s.arg(
        there, recipes::shellWord(u"mkdir -p "_s + to), from,
        recipes::shellWord(u"root@%1:%2/"_s.arg(host, answers.installDir)));
}

Result<void> SetUpClient::check(const domain::SetupAnswers &answers, domain::Answer answer)
{
    return recipes::checkAlone(answers, answer);
}

Result<Setup> SetUpClient::generate(const domain::SetupAnswers &answers)
{
    auto setup = recipes::generate(answers);
    if (!setup)
        return setup;
    setup->files.push_back({u"README.md"_s, readmeText(*setup, answers),
                            static_cast<int>(FileMode::Everybody), domain::FilePurpose::Readme,
                            false});
    setup->use.how = domain::UseHow::Setup;
    setup->use.host = domain::hostName(answers.host);
    setup->use.client = setup->client;
    setup->use.version = setup->version.toString();
    setup->use.clientDir = answers.clientDir;
    if (answers.clientDir.isEmpty())
        setup->use.clientDir = EAB_TRY(abilities(setup->client, setup->version)).defaultDir;
    return setup;
}

Result<void> SetUpClient::write(const Setup &setup, const QString &recordId, const QString &folder)
{
    EAB_TRY(freeFolder(folder));
    const bool secret = std::any_of(setup.files.begin(), setup.files.end(),
                                    [](const SetupFile &file) { return file.isSecret(); });
    const auto key = EAB_TRY(keyFor(m_session, recordId, secret));
    std::vector<FolderFile> files;
    for (const SetupFile &file : setup.files)
        files.push_back({file.path, filled(file, key), modeOf(file)});
    const QString what = u"%1 %2"_s.arg(setup.client, setup.version.toString());
    return writeWholeFolder(
        folder, files,
        {[&] {
             return secret ? m_session.noteBefore(recordId, domain::Action::KeyTaken, what)
                           : Result<void>();
         },
         [&] { return noteUse(m_session, recordId, domain::Action::SetUp, what, setup.use); }});
}

Result<void> SetUpClient::writeFile(const Setup &setup, const SetupFile &file,
                                    const QString &recordId, const QString &path)
{
    EAB_TRY(checkNamedPlace(path));
    if (file.isSecret())
        EAB_TRY(m_session.mayGiveKeys());
    const auto key = EAB_TRY(keyFor(m_session, recordId, file.isSecret()));
    // It may replace a file, so it cannot be taken back: it is written down before.
    if (file.isSecret())
        EAB_TRY(noteUse(m_session, recordId, domain::Action::SetUp, file.path, setup.use));
    return eab::writeFile(path, filled(file, key).expose(), modeOf(file));
}

} // namespace eab::app
