// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/Settings.h"

#include "base/Literals.h"

#include <QSettings>

namespace eab::app {

namespace {

/** The window and the terminal remember the same vaults, whatever each calls itself. */
const QString organisation = u"eab-vault"_s;
const QString application = u"vaults"_s;

} // namespace

QString rememberedInboxKey(const QString &vaultId)
{
    return QSettings(organisation, application).value(u"inbox/"_s + vaultId).toString();
}

void rememberInboxKey(const QString &vaultId, const QString &fingerprint)
{
    QSettings settings(organisation, application);
    const QString name = u"inbox/"_s + vaultId;
    if (settings.value(name).toString() != fingerprint)
        settings.setValue(name, fingerprint);
}

} // namespace eab::app
