// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/AccountExport.h"
#include "ui/common/PageDialog.h"

namespace eab::ui {

class Clipboard;

/** The account opened with a pair, as files for an ACME client, which then needs no pair. */
class AccountExportDialog : public PageDialog
{
    Q_OBJECT

public:
    AccountExportDialog(app::Session &session, Clipboard &clipboard, const QString &recordId,
                        QWidget *parent);

private:
    void generate();
    /** The files, what to do with them, and what to know before. */
    void showFiles();
    [[nodiscard]] QString commandsText() const;
    [[nodiscard]] domain::AccountFormat format() const;
    void chooseFolder();
    void writeTo(const QString &folder);

    app::Session &m_session;
    app::AccountExport m_export;
    Clipboard &m_clipboard;
    QString m_id;
    std::optional<domain::AccountFiles> m_files;
    QComboBox *m_format;
    QLineEdit *m_domain;
    QLineEdit *m_host;
    QVBoxLayout *m_useWarnings;
    QVBoxLayout *m_warnings;
    Card *m_fileCard;
    QVBoxLayout *m_fileRows;
    Card *m_commandCard;
    QVBoxLayout *m_commandRows;
    QPushButton *m_save;
};

} // namespace eab::ui
