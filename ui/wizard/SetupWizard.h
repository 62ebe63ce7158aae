// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "ui/common/PageDialog.h"

#include <optional>
#include <vector>

class QStackedWidget;

namespace eab::ui {

class Clipboard;
class CredentialPage;
class FilesPage;
class WizardPage;

/** From a saved pair to files a client can use: one question per page, the answers listed beside
 *  them, every answered step open to be visited again. Nothing is written before the last page. */
class SetupWizard : public PageDialog
{
    Q_OBJECT

public:
    SetupWizard(app::Session &session, Clipboard &clipboard, const QString &recordId,
                QWidget *parent);

signals:
    /** The files were written there. */
    void exported(const QString &folder);

private:
    void addPage(WizardPage *page);
    void buildFoot();
    void goTo(int step);
    void next();
    bool leaveCurrent();
    bool fillFromRecord();
    bool generate();
    void showSteps();
    void exportFolder();
    void saveFile();
    void writeTo(const QString &folder);

    app::Session &m_session;
    Clipboard &m_clipboard;
    domain::SetupAnswers m_answers;
    std::optional<domain::Setup> m_setup;
    QString m_record;
    int m_reached = 0;

    std::vector<WizardPage *> m_pages;
    CredentialPage *m_credential;
    QStackedWidget *m_stack;
    FilesPage *m_files;
    std::vector<QPushButton *> m_steps;
    QToolButton *m_hold;
    QPushButton *m_back;
    QPushButton *m_copy;
    QPushButton *m_next;
};

} // namespace eab::ui
