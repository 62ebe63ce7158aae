// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Secret.h"

#include <QWidget>

class QPainter;
class QPagedPaintDevice;

namespace eab::ui {

/** The recovery code as eight groups in boxes, painted from locked memory. */
class RecoveryCodeView : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryCodeView(QWidget *parent);
    void setCode(const Secret &code);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Secret m_code;
};

/** Draws the sheet to keep: what it is for, the code in large letters and as a QR code, where the
 *  vault lies. `area` is the printable page. */
void paintRecoverySheet(QPainter &painter, const QRect &area, const Secret &code,
                        const QString &vaultTitle, const QString &vaultFolder, const QString &date);

} // namespace eab::ui
