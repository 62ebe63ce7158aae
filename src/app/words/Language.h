// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace eab::app {

/** Makes the application speak the language of `locale`: our words and Qt's own. English stays for
 *  languages there is no translation for. Sets the default locale for dates and numbers, too. */
void speak(QCoreApplication &application, const QLocale &locale);

/** Codes of all languages there is a translation for, English first. */
[[nodiscard]] QStringList languages();

} // namespace eab::app
