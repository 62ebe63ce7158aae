// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "domain/Record.h"
#include "ui/common/PageDialog.h"
#include "ui/common/SecretEdit.h"

#include <QPlainTextEdit>

#include <map>
#include <vector>

class QFormLayout;

namespace eab::ui {

/** A record typed in, or changed. Every field is checked while typing; saving says what is wrong
 *  with which one. An HMAC key that is saved stays unless a new one is typed. */
class RecordEditor : public PageDialog
{
    Q_OBJECT

public:
    /** `record` without an id: a new one, of which so much is known. */
    RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent);
    void setHmac(const Secret &text) { m_hmac->setSecret(text); }

signals:
    void saved(const QString &id);

private:
    using TextOf = std::optional<QString> app::RecordChanges::*;

    QLineEdit *addLine(const QString &label, const char *name, const QString &value,
                       const QString &placeholder = {});
    /** A line for a text of the record, which goes into the changes as it stands there. */
    QLineEdit *addText(TextOf change, const QString &label, const char *name, const QString &value,
                       const QString &placeholder = {});
    void checkHmac();
    void save();
    [[nodiscard]] Result<app::RecordChanges> changes();

    app::Session &m_session;
    domain::Record m_record;
    QFormLayout *m_form;
    std::vector<std::pair<TextOf, QLineEdit *>> m_texts;
    std::map<domain::ImportField, QWidget *> m_fields; //!< those an error can be about
    QComboBox *m_issuer;
    SecretEdit *m_hmac;
    QLabel *m_hmacRemark;
    QCheckBox *m_shortKey;
    QLineEdit *m_domains;
    QLineEdit *m_orderDate;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
};

} // namespace eab::ui
