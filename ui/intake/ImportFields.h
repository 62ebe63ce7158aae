// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportCredential.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Widgets.h"

#include <map>

namespace eab::ui {

/** What a source says of one purchase, field by field, to be corrected. The pair steps back where
 *  none is told: it is there when it is asked for. */
class ImportFields : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFields(QWidget *parent);

    /** Fills the fields with what was read, or corrected before. */
    void setItem(const app::ImportItem &item);
    /** Hands over what stands in them. A key that was typed over is another key: what a person said
     *  of the former one is forgotten. */
    void takeInto(app::ImportItem &item);
    /** Says beside the fields what is to be known about them at the day of `today`. */
    void remark(const app::ImportItem &item, const domain::Reading &reading, QDate today);
    /** Marks what cannot be kept as it was typed, and answers the last of it. */
    std::optional<Error> markUnusable();

    /** As typed, readable as a key or not. */
    [[nodiscard]] Secret hmacText() const { return m_hmac->secret(); }
    void wipe() { m_hmac->wipe(); }
    /** The first field that waits for something; nothing where none does. */
    [[nodiscard]] QWidget *firstGap() const;
    /** The first of those that are shown. */
    [[nodiscard]] QWidget *firstField() const;

signals:
    void changed();
    /** This field is looked at. */
    void entered(eab::domain::ImportField field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(QVBoxLayout *layout, domain::ImportField field, const QString &label,
                        const char *name);
    void buildPair(QVBoxLayout *layout);
    void watch(QWidget *edit, domain::ImportField field);
    void change();
    void foldPair(bool folded);

    std::map<domain::ImportField, QLineEdit *> m_fields;
    QPushButton *m_unfold;
    QWidget *m_pair;
    SecretEdit *m_hmac;
    QLabel *m_hmacRemark;
    QLabel *m_referenceRemark;
    QLabel *m_dateRemark;
    QLabel *m_remarks;
    QCheckBox *m_shortKey;
    bool m_filling = false;
    bool m_keyTyped = false;
};

} // namespace eab::ui
