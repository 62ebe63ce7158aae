// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"
#include "ui/common/PageDialog.h"

namespace eab::ui {

class Clipboard;

/** Trustico has no API for pairs: the two pages of its portal that show one, what to copy there,
 *  and a field that takes what was copied straight into the preview. */
class TrusticoGuide : public PageDialog
{
    Q_OBJECT

public:
    /** `record` is the order it is about, if there is one: its CA Reference is offered. */
    TrusticoGuide(app::Session &session, Clipboard &clipboard, const domain::Record &record,
                  QWidget *parent);

signals:
    void textGiven(const QString &text);

private:
    void addStep(int number, const QString &heading, const QString &text, QWidget *below);
    [[nodiscard]] QString pageAt(const char *path) const;
    void visit(const QString &url);
    void openTracking();
    void hand(const QString &text);

    Clipboard &m_clipboard;
    QString m_reference;
    QComboBox *m_shop;
    class PasteField *m_paste;
};

} // namespace eab::ui
