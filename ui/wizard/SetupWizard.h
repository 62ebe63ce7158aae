// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Setup.h"
#include "domain/SetupAnswers.h"
#include "ui/common/PageDialog.h"

#include <optional>
#include <vector>

class QStackedWidget;

namespace eab::ca {
class HttpTransport;
}

namespace eab::ui {

class Clipboard;
class CredentialPart;
class FilesView;
class SavedView;
class SetupPart;
class TargetPart;

/** From a saved pair to files a client can use, on one page: the answers, filled in as far as they are
 *  known, and beside them the files as they would be written. Nothing is written before *Save files*.
 */
class SetupWizard : public PageDialog
{
    Q_OBJECT

public:
    SetupWizard(app::Session &session, ca::HttpTransport &network, Clipboard &clipboard,
                const QString &recordId, QWidget *parent);

signals:
    /** The files were written there. */
    void exported(const QString &folder);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** The answers and the files beside each other, or, where there is no room, one of them. */
    void arrange();
    void buildForm(QVBoxLayout *form);
    void buildFoot();
    void addPart(QVBoxLayout *form, SetupPart *part);
    /** Answers of the chosen record and of the last time. */
    void begin();
    /** What the form says now, and the files that follow from it. */
    void refresh();
    [[nodiscard]] QString takeAnswers();
    [[nodiscard]] QString generate();
    void save();
    void write();
    void focusOnWrong();
    void showSaved(bool isSaved);
    void saveFile();
    void readTerms();

    app::Session &m_session;
    ca::HttpTransport &m_network;
    Clipboard &m_clipboard;
    domain::SetupAnswers m_answers;
    std::optional<domain::Setup> m_setup; //!< none as long as something is wrong
    std::optional<std::vector<domain::Use>> m_uses; //!< all there were before; read when needed
    std::vector<domain::UseWarning> m_before;
    domain::Use m_warned; //!< the use that m_before is about
    QString m_record;
    QString m_missing; //!< what the record lacks, in words
    QString m_wrong; //!< what is to be answered otherwise, in words
    bool m_isFilling = false;

    std::vector<SetupPart *> m_parts;
    CredentialPart *m_credential;
    TargetPart *m_target;
    QPushButton *m_moreButton;
    SetupPart *m_more;
    QStackedWidget *m_side; //!< the form, or what came of it
    QScrollArea *m_form;
    SavedView *m_saved;
    FilesView *m_files;
    QPushButton *m_showFiles; //!< in the place of the answers, where there is no room for both
    QToolButton *m_hold;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_openFolder;
    QPushButton *m_done;
};

} // namespace eab::ui
