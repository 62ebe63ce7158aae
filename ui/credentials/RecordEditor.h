// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Drafts.h"
#include "app/uses/Records.h"
#include "domain/Record.h"
#include "ui/common/PageDialog.h"
#include "ui/common/SecretEdit.h"
#include "ui/credentials/RecordFormRows.h"

#include <QTimer>

class QFormLayout;
class QTabWidget;

namespace eab::ui {

/** A record typed in, or changed: every field a person may set, the usual ones first. What follows
 *  from them (the clocks, the title) is shown while typing; saving says what is wrong at the field
 *  that it is about. An HMAC key that is saved stays unless a new one is typed. What was changed is
 *  not thrown away without a question; a moment after the last key, and when the vault is locked, it
 *  is kept as a draft. */
class RecordEditor : public PageDialog
{
    Q_OBJECT

public:
    /** `record` without an id: a new one, of which so much is known. */
    RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent);
    void setHmac(const Secret &text) { m_hmac->setSecret(text); }
    /** It is typed from this one of the letter box. */
    void setLetter(const QString &letter) { m_draft.letter = letter; }
    /** The cursor stands there when it opens. */
    void beginAt(QLatin1String field) { goTo(typed(field).form->culprit()); }
    /** Goes on with what was typed before. */
    void takeDraft(app::Draft draft);

    void done(int result) override;
    void reject() override;

signals:
    void saved(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Typed
    {
        const FormRow *row;
        const domain::Field *field;
        FormField *form;
    };

    void addPage(FormPage page, const QString &title);
    void addField(const FormRow &row, QFormLayout *layout, QWidget *page);
    void addHmac(QFormLayout *layout, QWidget *page);
    void addFoot();
    [[nodiscard]] const Typed &typed(QLatin1String field) const;

    /** What stands in one field, as a change. */
    [[nodiscard]] Result<void> takeFrom(const Typed &one, app::RecordChanges &changes) const;
    /** The record as it would be, without what is wrong. */
    [[nodiscard]] domain::Record preview() const;
    void showWhatFollows();
    void checkHmac();
    [[nodiscard]] bool isChanged() const;
    /** What stands in the fields and is in no record; of a new one also what was known before. */
    [[nodiscard]] QMap<QString, QString> unsaved() const;
    void keepDraft();
    /** Closes: saved, or thrown away. */
    void end(int result);
    /** Complains at each field that is wrong; true when there is none. */
    bool takeFields(app::RecordChanges &changes);
    bool takeHmac(app::RecordChanges &changes);
    void save();
    void complainOf(const Error &error);
    void complainOfHmac(const Error &error);
    void goTo(QWidget *culprit);

    app::Session &m_session;
    domain::Record m_record;
    bool m_isTitleMade; //!< nobody has typed it
    QTabWidget *m_pages;
    std::vector<Typed> m_typed;
    SecretEdit *m_hmac;
    QLabel *m_hmacRemark;
    QCheckBox *m_shortKey;
    Confirm *m_confirm;
    app::Draft m_draft; //!< whose it is; what was typed is in the fields
    bool m_isDraftKept = false;
    QTimer m_pause; //!< in the typing
};

} // namespace eab::ui
