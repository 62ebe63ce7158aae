// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/Settings.h"

#include <QSettings>

namespace eab::app {

QString rememberedInboxKey(const QString &vaultId)
{
    return QSettings().value(QStringLiteral("inbox/") + vaultId).toString();
}

void rememberInboxKey(const QString &vaultId, const QString &fingerprint)
{
    QSettings settings;
    const QString name = QStringLiteral("inbox/") + vaultId;
    if (settings.value(name).toString() != fingerprint)
        settings.setValue(name, fingerprint);
}

} // namespace eab::app
