// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "domain/Record.h"
#include "ui/common/PageDialog.h"
#include "ui/common/SecretEdit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace eab::ui {

/** A record typed in, or changed. Every field is checked while typing; saving says what is wrong
 *  with which one. An HMAC key that is saved stays unless a new one is typed. */
class RecordEditor : public PageDialog
{
    Q_OBJECT

public:
    /** `record` empty: a new one. */
    RecordEditor(app::Session &session, const domain::Record &record, QWidget *parent);

signals:
    void saved(const QString &id);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const char *name,
                       const QString &value, const QString &placeholder = {});
    void checkHmac();
    void save();
    void mark(QWidget *field, bool wrong);
    [[nodiscard]] Result<app::RecordChanges> changes();

    app::Session &m_session;
    domain::Record m_record;
    QLineEdit *m_title;
    QComboBox *m_issuer;
    QLineEdit *m_kid;
    SecretEdit *m_hmac;
    QLabel *m_hmacRemark;
    QCheckBox *m_shortKey;
    QLineEdit *m_directory;
    QLineEdit *m_order;
    QLineEdit *m_reference;
    QLineEdit *m_product;
    QLineEdit *m_customer;
    QLineEdit *m_email;
    QLineEdit *m_domains;
    QLineEdit *m_orderDate;
    QLineEdit *m_tags;
    QPlainTextEdit *m_notes;
};

} // namespace eab::ui
