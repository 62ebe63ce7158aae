// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "domain/Deadline.h"
#include "domain/Record.h"
#include "ui/common/Actions.h"
#include "ui/common/SecretText.h"
#include "ui/credentials/DeadlineCard.h"
#include "ui/credentials/FactsCard.h"
#include "ui/credentials/OrderCard.h"
#include "ui/credentials/QuestionCard.h"
#include "ui/credentials/UsesCard.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QScrollArea>

namespace eab::ui {

class Clipboard;
class FieldRow;
class RecordMenu;

/** Everything about one record, in cards. Shows; whoever listens acts. */
class RecordPane : public QScrollArea
{
    Q_OBJECT

public:
    RecordPane(app::Session &session, Clipboard &clipboard, QWidget *parent);
    ~RecordPane() override;

    void setRecord(const domain::Record &record, const QDateTime &now);
    /** Time has passed: the clocks are told anew, and nothing else changes. */
    void setNow(const QDateTime &now);
    /** Names the other products of the order, as the session's list has them now. */
    void showOthers() { m_order->showOthers(); }
    /** Forgets the record and every word of it. */
    void clearRecord();
    [[nodiscard]] const QString &recordId() const { return m_id; }
    /** What happened to the record may have gone on, though it is as it was: it is to be shown
     *  anew. */
    void outdate() { m_record.version = -1; }
    /** True while this very state of the record is shown. */
    [[nodiscard]] bool shows(const domain::Record &record) const
    {
        return !m_id.isEmpty() && record.id == m_id && record.version == m_record.version
            && record.openQuestions == m_record.openQuestions;
    }
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    /** Where the record has taken the place of the list: a way back. */
    void setBackVisible(bool visible) { m_back->setVisible(visible); }

signals:
    /** What shall be done, with which record. */
    void asked(eab::ui::ActionId what, const QString &recordId);
    void backRequested();
    void recordRequested(const QString &id);
    void answered(const QString &question, const eab::app::Answer &answer);
    /** A version of the history shall be looked at. */
    void versionRequested(const QString &id, int version);
    void failed(const eab::Error &error);

private:
    void buildHeader(QBoxLayout *layout);
    /** `text` is what it shows, unless somebody else says that. */
    FieldRow *addField(Card *card, const QString &name, const QString &copyName,
                       QString domain::Record::*text = nullptr);
    void buildCredentialCard(QBoxLayout *layout);
    /** The answers to whether a pair will come, which the deadline card asks. */
    [[nodiscard]] QWidget *makeAnswers(QWidget *parent);
    /** Files for a client are written, and whether it works is not known yet. */
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] QString writtenText() const;
    /** The next sensible step of this record, and what its button says. */
    [[nodiscard]] std::pair<ActionId, QString> nextAction() const;
    void showNext();
    void showProof();
    [[nodiscard]] QString sellerText() const;
    void showHistory();
    /** What happened; leads to the version that came of it. */
    [[nodiscard]] QWidget *historyEntry(const app::HistoryLine &line);
    void reveal(bool shown);
    void copyHmac();

    app::Session &m_session;
    Clipboard &m_clipboard;
    QString m_id;
    domain::Record m_record;
    domain::NextStep m_next {};

    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_primary;
    QToolButton *m_more;
    RecordMenu *m_menu;
    DeadlineCard *m_deadline;
    Card *m_credential;
    std::vector<std::pair<FieldRow *, QString domain::Record::*>> m_fields;
    SecretLabel *m_hmac;
    QToolButton *m_hold;
    QToolButton *m_copyHmac;
    QLabel *m_countdown;
    QLabel *m_noPair;
    QWidget *m_answers;
    QWidget *m_proofRow;
    Picture *m_proofMark;
    QLabel *m_proof;
    QPushButton *m_verify;
    QWidget *m_hmacRow;
    QuestionCard *m_questions;
    UsesCard *m_uses;
    OrderCard *m_order;
    FactsCard *m_facts;
    Card *m_notes;
    QLabel *m_notesText;
    Card *m_history;
    QGridLayout *m_historyGrid;
};

} // namespace eab::ui
