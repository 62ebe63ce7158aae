// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QObject>
#include <QTimer>

namespace eab::ui {

/** Copies things, and takes secrets back.
 *
 *  A secret stays on the clipboard for ten seconds, or until the vault is locked or the program
 *  ends, whichever comes first, and only as long as it is still ours: what somebody copied since is
 *  not touched. Clipboard managers are told not to keep it. It never goes to the mouse selection.
 */
class Clipboard : public QObject
{
    Q_OBJECT

public:
    explicit Clipboard(QObject *parent);
    ~Clipboard() override;

    void copy(const QString &text);
    void copySecret(const Secret &secret);
    /** How long a secret stays, in seconds. */
    void setSeconds(int seconds) { m_seconds = seconds; }
    /** Takes a secret of ours off the clipboard now. */
    void clearSecret();
    /** Seconds until that happens by itself; 0 when there is none. */
    [[nodiscard]] int secondsLeft() const { return m_left; }

signals:
    /** Once a second while a secret is on the clipboard, and at the end with 0. */
    void ticked(int secondsLeft);

private:
    [[nodiscard]] static bool holdsSecret();

    QTimer m_timer;
    int m_seconds = 10;
    int m_left = 0;
};

} // namespace eab::ui
