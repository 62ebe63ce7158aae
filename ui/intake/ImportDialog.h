// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/ImportRun.h"
#include "ui/common/PageDialog.h"
#include "ui/common/Slices.h"
#include "ui/intake/ImportFinds.h"

class QProgressBar;
class QSplitter;

namespace eab::ui {

class ImportChoices;
class ImportFields;
class ImportFilter;
class ImportList;
class SourceView;
struct TypedIn;

/** What was found in what came in: the source on one side with every find marked, the fields on the
 *  other, to be corrected. More than a few stand in a list over the source. Nothing is stored before
 *  “Save”, and then everything in one go. Many are compared and stored in slices; cancelled meanwhile,
 *  nothing is stored. */
class ImportDialog : public PageDialog
{
    Q_OBJECT

public:
    /** What is in the vault already can still be taken out of the letter box. */
    enum class From { Elsewhere, LetterBox };

    ImportDialog(app::Session &session, std::vector<app::ImportPreview> previews, QWidget *parent,
                 From from = From::Elsewhere);

    /** What is looked at, as far as it was corrected. */
    [[nodiscard]] const std::vector<app::ImportPreview> &sources() { return m_finds.previews(); }

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** What the primary button does. */
    enum class Offer { Save, TakeOut, Show, TypeIn, Nothing };

    void buildSource(QSplitter *halves);
    void buildList(QSplitter *parts);
    void buildFields(QBoxLayout *layout);
    void buildChoice(QBoxLayout *layout);
    void buildFoot();
    void makeRoom();
    void rememberSizes(QSplitter *splitter, const QString &name);
    [[nodiscard]] bool isMany() const { return m_list != nullptr; }
    [[nodiscard]] app::ImportItem &item() { return m_finds.item(m_current); }
    [[nodiscard]] AsFound &found() { return m_finds.found(m_current); }
    [[nodiscard]] const app::ImportPreview &preview() { return m_finds.preview(m_current); }
    void showCredential(int index);
    void showState();
    void showSource();
    void focusOnWhatIsAsked();
    void showNextNeeding();
    void tick(const QList<int> &which, bool taken);
    void showRow(int which);
    void takeOver();
    void compareAll();
    [[nodiscard]] std::optional<Error> compareNext();
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
    ImportFinds m_finds;
    From m_from;
    std::unique_ptr<app::ImportRun> m_run; //!< while storing
    Slices *m_slices;
    int m_current = -1;
    bool m_filling = false;

    ImportFilter *m_filter = nullptr; //!< of many
    ImportList *m_list = nullptr; //!< of many
    ElidedLabel *m_origin;
    QFrame *m_sourcePanel;
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
