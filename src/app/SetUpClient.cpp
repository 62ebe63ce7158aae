// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/SetUpClient.h"

#include "app/SetupText.h"
#include "base/File.h"
#include "recipes/Recipes.h"
#include "vault/OpenVault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>

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

/** A folder with its parents; what of them was not there before goes again unless it is kept. */
class NewFolder
{
public:
    explicit NewFolder(const QString &path)
    {
        for (QString part = path; !QFileInfo::exists(part); part = QFileInfo(part).path())
            m_made << part;
        errno = 0;
        m_there = QDir().mkpath(path);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        for (const QString &part : std::as_const(m_made))
            QDir().rmdir(part);
    }
    [[nodiscard]] bool isThere() const { return m_there; }
    void keep() { m_made.clear(); }

private:
    QStringList m_made; //!< the innermost first
    bool m_there = false;
};

/** The key, only when one of the files needs it. */
Result<Secret> keyFor(Session &session, const QString &recordId, bool needed)
{
    if (!needed)
        return Secret();
    const auto vault = session.unlockedVault();
    if (!vault)
        return vault.error();
    const auto key = (*vault)->store().hmac(recordId);
    if (!key)
        return key.error();
    return key->toBase64Url();
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
    const auto vault = m_session.unlockedVault();
    if (!vault)
        return vault.error();
    const auto record = (*vault)->store().find(recordId);
    if (!record)
        return record.error();
    if (!record->hasPair())
        return Error {ErrorCode::NoPairSaved, record->id, {}};
    if (record->directoryUrl.isEmpty())
        return Error {ErrorCode::MissingAnswer, QStringLiteral("directoryUrl"), {}};
    answers.kid = record->kid;
    answers.hmacBytes = record->hmacBytes;
    answers.algorithm = record->algorithm;
    answers.directoryUrl = record->directoryUrl;
    if (answers.email.isEmpty())
        answers.email = record->email;
    if (answers.domains.empty()) {
        for (const QString &text : record->domains) {
            if (auto domain = domain::DomainName::parse(text))
                answers.domains.push_back(std::move(*domain));
        }
    }
    return {};
}

Result<Setup> SetUpClient::generate(const domain::SetupAnswers &answers)
{
    auto setup = recipes::generate(answers);
    if (!setup)
        return setup;
    setup->files.push_back({QStringLiteral("README.md"), readmeText(*setup, answers),
                            static_cast<int>(FileMode::Everybody), domain::FilePurpose::Readme,
                            false});
    return setup;
}

Result<void> SetUpClient::write(const Setup &setup, const QString &recordId, const QString &folder)
{
    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const QFileInfo there(target);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (there.exists() && !(there.isDir() && QDir(target).isEmpty(everything)))
        return Error {ErrorCode::OutputExists, target, {}};
    const bool secret = std::any_of(setup.files.begin(), setup.files.end(),
                                    [](const SetupFile &file) { return file.isSecret(); });
    const auto key = keyFor(m_session, recordId, secret);
    if (!key)
        return key.error();

    NewFolder parent(there.absolutePath());
    if (!parent.isThere())
        return fileError(there.absolutePath(), ErrorCode::WriteFailed);
    // Private from the start, and removed with all that is in it unless it reaches its place.
    errno = 0;
    QTemporaryDir scratch(target + QStringLiteral(".new-XXXXXX"));
    if (!scratch.isValid())
        return fileError(there.absolutePath(), ErrorCode::WriteFailed);
    for (const SetupFile &file : setup.files) {
        const QString path = scratch.filePath(file.path);
        errno = 0;
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fileError(path, ErrorCode::WriteFailed);
        if (auto written = eab::writeFile(path, filled(file, *key).expose(), modeOf(file));
            !written)
            return written;
    }
    if (std::rename(QFile::encodeName(scratch.path()).constData(),
                    QFile::encodeName(target).constData())
        != 0)
        return fileError(target, ErrorCode::WriteFailed);
    scratch.setAutoRemove(false);
    if (const auto vault = m_session.changeableVault()) {
        auto noted = (*vault)->store().note(
            recordId, QStringLiteral("setup"),
            QStringLiteral("%1 %2").arg(setup.client, setup.version.toString()),
            m_session.change());
        if (!noted) {
            // A key that lies in files is always written down; so these do not stay.
            QDir(target).removeRecursively();
            return noted;
        }
    }
    parent.keep();
    return {};
}

Result<void> SetUpClient::writeFile(const SetupFile &file, const QString &recordId,
                                    const QString &path)
{
    const auto key = keyFor(m_session, recordId, file.isSecret());
    if (!key)
        return key.error();
    // It may replace a file, so it cannot be taken back: it is written down before.
    if (const auto vault = m_session.changeableVault(); vault && file.isSecret()) {
        if (auto noted = (*vault)->store().note(recordId, QStringLiteral("setup"), file.path,
                                                m_session.change());
            !noted)
            return noted;
    }
    return eab::writeFile(path, filled(file, *key).expose(), modeOf(file));
}

} // namespace eab::app
