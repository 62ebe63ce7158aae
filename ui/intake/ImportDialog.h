// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportRun.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Slices.h"
#include "ui/intake/ImportChoices.h"

#include <vector>

class QProgressBar;

namespace eab::ui {

class ImportFields;
class SourceView;
struct TypedIn;

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
    /** What was saved is to be put to work at once; after saved(). */
    void setUpRequested(const QString &recordId);
    /** What was found is not enough to be saved; the person would rather type the rest. `found` has
     *  every fact there is, as it stands in the fields. */
    void typeInRequested(const std::shared_ptr<eab::ui::TypedIn> &found);
    /** Nothing of it is new; the person would rather look at what is saved. */
    void recordRequested(const QString &id);

public slots:
    void reject() override;

private:
    struct Spot
    {
        size_t preview = 0;
        size_t item = 0;
        AsFound found {};
    };
    /** What the primary button does. */
    enum class Offer { Save, TakeOut, Show, TypeIn, Nothing };

    void fillSpots();
    void buildFields(QBoxLayout *layout);
    void buildFoot();
    [[nodiscard]] app::ImportItem &itemOf(const Spot &spot)
    {
        return m_previews[spot.preview].items[spot.item];
    }
    [[nodiscard]] Spot &spot() { return m_spots[static_cast<size_t>(m_current)]; }
    [[nodiscard]] app::ImportItem &item() { return itemOf(spot()); }
    [[nodiscard]] const app::ImportPreview &preview() { return m_previews[spot().preview]; }
    void showCredential(int index);
    void showState();
    [[nodiscard]] QString newText(const Spot &spot);
    [[nodiscard]] std::vector<domain::Record> siblingsOf(const AsFound &found) const;
    [[nodiscard]] QString additionOf(const app::ImportItem &added) const;
    void takeOver();
    void compareAll();
    [[nodiscard]] Result<void> compare(Spot &spot);
    [[nodiscard]] Result<void> assess(Spot &spot);
    /** How many could be saved now. */
    [[nodiscard]] int readyCount();
    [[nodiscard]] Offer offer();
    void showOffer();
    void takeOffer();
    /** Whether it is one pair, which a client can be set up with. */
    [[nodiscard]] bool canSetUp();
    void save();
    void typeIn();
    void finishSaving();
    [[nodiscard]] QList<QWidget *> hands() const;
    /** Ends what is under way; `failure` is told. */
    void stopWorking(const std::optional<Error> &failure);
    void showProgress(const app::Progress &progress);
    void judge();

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
    ImportChoices *m_choices;
    ImportFields *m_fields;
    QComboBox *m_conflict;
    MessageBar *m_state;
    QProgressBar *m_progress;
    QPushButton *m_setUp;
    QPushButton *m_save;
    bool m_setsUp = false; //!< once it is saved
};

} // namespace eab::ui
