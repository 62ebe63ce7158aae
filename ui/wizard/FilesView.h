// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "ui/common/SecretText.h"
#include "ui/common/Widgets.h"

#include <QTabBar>

namespace eab::ui {

/** The files themselves with the secret masked, and what to run. */
class FilesView : public QWidget
{
    Q_OBJECT

public:
    explicit FilesView(QWidget *parent);

    /** `before` speaks against using the pair so, and stands above everything else. */
    void setSetup(const domain::Setup &setup, const domain::SetupAnswers &answers,
                  const std::vector<domain::UseWarning> &before);
    /** There are none as long as something is to be answered otherwise. */
    void showMissing(const QString &what);
    void reveal(const Secret &hmac) { m_text->reveal(hmac); }
    void hideSecret() { m_text->hideSecret(); }
    /** The file that is looked at. */
    [[nodiscard]] const domain::SetupFile *currentFile() const;
    /** All commands, one per line, ready to be pasted. */
    [[nodiscard]] QString commandsText() const;

signals:
    void saveFileRequested();
    void copyFileRequested();
    void copyCommandsRequested();

private:
    void showTabs();
    void showWarnings();
    void showFile();

    domain::Setup m_setup;
    std::vector<domain::UseWarning> m_before;
    qsizetype m_hmacLength = 0;
    MessageBar *m_missing;
    QWidget *m_content;
    QTabBar *m_tabs;
    QLabel *m_about;
    MaskedTextView *m_text;
    QToolButton *m_copyFile;
    QLabel *m_commands;
    MessageBar *m_promise;
    QWidget *m_warnings;
    QVBoxLayout *m_warningList;
    QVBoxLayout *m_useWarnings;
};

} // namespace eab::ui
