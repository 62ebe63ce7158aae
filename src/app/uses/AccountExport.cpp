// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AccountExport.h"

#include "app/uses/Uses.h"
#include "app/uses/WholeFolder.h"
#include "domain/VerifyReport.h"
#include "recipes/AccountExport.h"
#include "vault/OpenVault.h"

namespace eab::app {

Result<domain::AccountFiles> AccountExport::generate(const QString &recordId,
                                                     const domain::AccountExportOptions &options)
{
    const auto record = EAB_TRY(
        m_session.look([&](vault::OpenVault &vault) { return vault.store().find(recordId); }));
    const auto sealed = EAB_TRY(
        m_session.look([&](vault::OpenVault &vault) { return vault.store().account(record.id); }));
    const auto account = sealed ? domain::AcmeAccount::fromJson(*sealed) : std::nullopt;
    // A key that was registered at an API is no account yet; a client opens one with it.
    const bool keyOnly = record.kind == domain::RecordKind::Key
        && (options.format == domain::AccountFormat::Jwk
            || options.format == domain::AccountFormat::Pem);
    const domain::AcmeAccount *opened = account ? account->opened() : nullptr;
    if (account && opened == nullptr && keyOnly)
        opened = &*account;
    if (opened == nullptr)
        return Error {ErrorCode::NoAccountSaved, record.id, {}};
    return recipes::exportAccount(*opened, options);
}

Result<void> AccountExport::write(const domain::AccountFiles &files, domain::AccountFormat format,
                                  const QString &recordId, const QString &folder)
{
    std::vector<FolderFile> whole;
    for (const domain::AccountFile &file : files.files)
        whole.push_back({file.path, file.content.clone(), static_cast<FileMode>(file.mode)});
    const QString what = domain::accountFormatName(format);
    return writeWholeFolder(
        folder, whole,
        {[&] { return m_session.noteBefore(recordId, domain::Action::KeyTaken, what); },
         [&] {
             return noteUse(m_session, recordId, domain::Action::AccountExported, what, files.use);
         }});
}

} // namespace eab::app
