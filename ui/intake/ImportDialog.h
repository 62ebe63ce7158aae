// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportRun.h"
#include "ui/common/PageDialog.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Slices.h"

#include <map>
#include <vector>

class QFormLayout;
class QProgressBar;

namespace eab::ui {

class SourceView;

/** What was found in what came in: the source on one side with every find marked, the fields on the
 *  other, to be corrected. Nothing is stored before “Save”, and then everything in one go. Many are
 *  compared and stored in slices; cancelled meanwhile, nothing is stored. */
class ImportDialog : public PageDialog
{
    Q_OBJECT

public:
    /** What is in the vault already can still be taken out of the letter box. */
    enum class From { Elsewhere, LetterBox };

    ImportDialog(app::Session &session, std::vector<app::ImportPreview> previews, QWidget *parent,
                 From from = From::Elsewhere);

signals:
    /** Something was stored; the batch can be taken back. */
    void saved(const eab::app::ImportOutcome &outcome);
    /** The reader found nothing here; the person would rather type. */
    void typeInRequested();

public slots:
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Spot
    {
        size_t preview = 0;
        size_t item = 0;
    };

    void buildFields(QBoxLayout *layout);
    void buildFoot();
    QLineEdit *addField(QFormLayout *form, domain::ImportField field, const QString &label,
                        const QString &name);
    void watch(QWidget *edit, domain::ImportField field);
    [[nodiscard]] app::ImportItem &item();
    [[nodiscard]] const app::ImportPreview &preview();
    void showCredential(int index);
    void showState();
    [[nodiscard]] QString additionOf(const app::ImportItem &added) const;
    void takeOver();
    void compareAll();
    [[nodiscard]] Result<void> compare(size_t spot);
    void save();
    void finishSaving();
    [[nodiscard]] QList<QWidget *> hands() const;
    /** Ends what is under way; `failure` is told. */
    void stopWorking(const std::optional<Error> &failure);
    void showProgress(const app::Progress &progress);
    void fillRemarks();
    void markUnusable();

    app::Session &m_session;
    std::vector<app::ImportPreview> m_previews;
    From m_from;
    app::ImportCredential m_importer;
    std::unique_ptr<app::ImportRun> m_run; //!< while storing
    Slices *m_slices;
    std::vector<Spot> m_spots;
    size_t m_compared = 0; //!< how many of them are
    int m_current = -1;
    bool m_filling = false;

    ElidedLabel *m_origin;
    SourceView *m_source;
    QWidget *m_choice;
    QComboBox *m_which;
    QCheckBox *m_wanted;
    QWidget *m_form;
    std::map<domain::ImportField, QLineEdit *> m_fields;
    SecretEdit *m_hmac;
    QLabel *m_hmacRemark;
    QLabel *m_referenceRemark;
    QLabel *m_dateRemark;
    QLabel *m_remarks;
    QCheckBox *m_shortKey;
    QComboBox *m_conflict;
    MessageBar *m_state;
    QProgressBar *m_progress;
    QPushButton *m_typeIn;
    QPushButton *m_save;
};

} // namespace eab::ui
