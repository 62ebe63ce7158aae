// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/intake/ImportStanding.h"

namespace eab::ui {

/** What a person may decide about a purchase before it is saved: where it goes, who sold it, whether
 *  a pair comes with it, and that a doubtful reading is right. Shows what there is to decide. */
class ImportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChoices(QWidget *parent);

    void setItem(const app::ImportItem &item, const AsFound &found);
    /** Hands over what is chosen. Whether a pair comes follows from seller and product until a
     *  person has said it. */
    void takeInto(app::ImportItem &item, AsFound &found);
    /** What there is to be decided first; nothing where all of it has an answer. */
    [[nodiscard]] QWidget *firstAsked() const;

signals:
    void changed();

private:
    void fillTargets(const app::ImportItem &item, const AsFound &found);
    void fillSeller(const app::ImportItem &item, const AsFound &found);
    void change();
    [[nodiscard]] QComboBox *addBox(QVBoxLayout *layout, QWidget *&row, const QString &caption,
                                    const char *name);
    [[nodiscard]] QString chosenSeller() const;

    QWidget *m_targetRow;
    QComboBox *m_target;
    QWidget *m_sellerRow;
    QComboBox *m_seller;
    QWidget *m_kindRow;
    QComboBox *m_kind;
    QCheckBox *m_confirmed;
    bool m_kindSaid = false;
    bool m_filling = false;
};

} // namespace eab::ui
