// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/unlock/NewVaultAssistant.h"

#include "app/session/KeySlotKeeper.h"
#include "app/uses/PasswordStrength.h"

#include "app/words/TimeText.h"
#include "base/File.h"
#include "ui/common/Icons.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/RecoveryCodeView.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QStackedWidget>

namespace eab::ui {

namespace {

constexpr int columnWidth = 520;

QLabel *stepLabel(int step, QWidget *parent)
{
    return makeLabel(NewVaultAssistant::tr("Step %1 of 3").arg(step), TextRole::Small, parent);
}

/** A caption over a field of its page. */
QLabel *addField(QVBoxLayout *layout, const QString &caption, QWidget *field)
{
    QLabel *label = into(layout, captionFor(caption, field));
    label->setFont(smallFont(label->font()));
    layout->addWidget(field);
    return label;
}

} // namespace

NewVaultAssistant::NewVaultAssistant(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"newVaultAssistant"_s);
    auto *layout = layoutOn<QVBoxLayout>(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(makePasswordPage());
    m_pages->addWidget(makeCodePage());
    m_pages->addWidget(makeProofPage());
    restart();
}

void NewVaultAssistant::restart()
{
    m_asking = false;
    m_code.clear();
    m_codeView->clear();
    for (SecretEdit *edit : {m_password, m_again, m_firstGroup, m_secondGroup})
        edit->wipe();
    m_message->hide();
    m_busy->hide();
    m_pages->setCurrentIndex(0);
    m_password->setFocus();
    judge();
}

QWidget *NewVaultAssistant::makePasswordPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOn(page, columnWidth);
    layout->addWidget(new Picture(u"key"_s, 44, IconColor::Accent, page));
    layout->addWidget(stepLabel(1, page));
    layout->addWidget(
        makeLabel(tr("A safe place for your certificate credentials"), TextRole::Title, page));
    layout->addWidget(
        makeLabel(tr("The key identifier (KID) and the HMAC key you bought are kept in an "
                     "encrypted vault on this computer. Nothing is sent anywhere unless you ask "
                     "for it. Choose the password that opens it."),
                  TextRole::Soft, page));
    layout->addSpacing(8);
    m_title = called("titleField", new QLineEdit(tr("My credentials"), page));
    addField(layout, tr("&Name of the vault"), m_title);
    m_password = called("newPasswordField", new SecretEdit(page));
    addField(layout, tr("&Password"), m_password);
    m_strength = into(layout, new QProgressBar(page));
    m_strength->setRange(0, 4);
    m_strength->setTextVisible(false);
    m_strength->setAccessibleName(tr("Strength of the password"));
    m_verdict = into(layout, called("strengthVerdict", makeLabel({}, TextRole::Small, page)));
    m_advice = into(layout, called("strengthAdvice", makeLabel({}, TextRole::Small, page)));
    m_advice->setMinimumHeight(m_advice->fontMetrics().height() * 2);
    m_again = called("repeatPasswordField", new SecretEdit(page));
    addField(layout, tr("The same password &again"), m_again);
    m_message = into(layout, called("passwordMessage", new MessageBar(page)));
    m_busy = into(layout, called("busyBar", new QProgressBar(page)));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Making the vault"));
    m_create = called("createButton", makeButton(tr("&Make the vault"), ButtonRole::Primary, page));
    m_create->setMinimumHeight(38);
    layout->addWidget(m_create);
    QPushButton *other = called("otherVaultButton",
                                makeButton(tr("&Open a vault I have..."), ButtonRole::Link, page));
    layout->addWidget(other, 0, Qt::AlignHCenter);

    connect(other, &QPushButton::clicked, this, &NewVaultAssistant::otherVaultRequested);
    connect(m_password, &SecretEdit::secretChanged, this, &NewVaultAssistant::judge);
    connect(m_again, &SecretEdit::secretChanged, this, &NewVaultAssistant::judge);
    connect(m_again, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(m_create, &QPushButton::clicked, this, &NewVaultAssistant::createVault);
    return page;
}

QWidget *NewVaultAssistant::makeCodePage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOn(page, columnWidth);
    layout->addWidget(stepLabel(2, page));
    layout->addWidget(makeLabel(tr("Your recovery code"), TextRole::Title, page));
    layout->addWidget(makeLabel(tr("It opens the vault when the password is forgotten. It is shown "
                                   "only now. Print it or write it down, and keep it away from "
                                   "this computer."),
                                TextRole::Soft, page));
    layout->addSpacing(8);
    m_codeView = into(layout, new RecoveryCodeView(page));
    layout->addSpacing(8);
    QPushButton *print
        = called("printButton", makeButton(tr("&Print..."), ButtonRole::Plain, page, u"printer"_s));
    QPushButton *save = called(
        "savePdfButton", makeButton(tr("&Save as PDF..."), ButtonRole::Plain, page, u"file"_s));
    layout->addLayout(rowOf({print, save}));
    m_sheetMessage = into(layout, called("sheetMessage", new MessageBar(page)));
    layout->addSpacing(8);
    m_havePaper = called("havePaperButton",
                         makeButton(tr("I &have it on paper"), ButtonRole::Primary, page));
    m_havePaper->setMinimumHeight(38);
    layout->addWidget(m_havePaper);
    connect(print, &QPushButton::clicked, this, &NewVaultAssistant::printSheet);
    connect(save, &QPushButton::clicked, this, &NewVaultAssistant::saveSheet);
    connect(m_havePaper, &QPushButton::clicked, this, &NewVaultAssistant::askForGroups);
    return page;
}

QWidget *NewVaultAssistant::makeProofPage()
{
    auto *page = new QWidget(this);
    QVBoxLayout *layout = columnOn(page, columnWidth);
    layout->addWidget(stepLabel(3, page));
    layout->addWidget(makeLabel(tr("Two groups of it, please"), TextRole::Title, page));
    m_question = into(layout, called("groupQuestion", makeLabel({}, TextRole::Soft, page)));
    layout->addSpacing(8);
    m_firstGroup = called("firstGroupField", new SecretEdit(page));
    m_firstLabel = addField(layout, {}, m_firstGroup);
    m_secondGroup = called("secondGroupField", new SecretEdit(page));
    m_secondLabel = addField(layout, {}, m_secondGroup);
    for (SecretEdit *edit : {m_firstGroup, m_secondGroup})
        edit->setRevealed(true);
    m_keychain = called("keychainBox",
                        new QCheckBox(tr("Also open it with the &keyring of this computer"), page));
    layout->addWidget(m_keychain);
    layout->addWidget(
        makeLabel(tr("A convenience: the password and the recovery code keep working without it."),
                  TextRole::Small, page));
    m_proofMessage = into(layout, called("proofMessage", new MessageBar(page)));
    QPushButton *back = called(
        "showAgainButton", makeButton(tr("&Show it again"), ButtonRole::Plain, page, u"back"_s));
    QPushButton *done
        = called("proofDoneButton", makeButton(tr("&Done"), ButtonRole::Primary, page));
    layout->addLayout(rowOf({back}, {done}));
    connect(back, &QPushButton::clicked, this, &NewVaultAssistant::showCode);
    connect(done, &QPushButton::clicked, this, &NewVaultAssistant::checkGroups);
    connect(m_secondGroup, &QLineEdit::returnPressed, done, &QPushButton::click);
    return page;
}

void NewVaultAssistant::judge()
{
    const Secret typed = m_password->secret();
    const app::PasswordStrength strength = app::strengthOf(typed);
    m_strength->setValue(typed.isEmpty() ? 0 : std::max(1, strength.score));
    m_verdict->setText(typed.isEmpty() ? QString() : strength.verdict);
    m_advice->setText(strength.advice);
    const bool differs = !m_again->isBlank() && !(m_again->secret() == typed);
    if (differs)
        m_message->show(Tone::Soon, tr("The two passwords differ."));
    else
        m_message->hide();
}

void NewVaultAssistant::createVault()
{
    Secret typed = m_password->secret();
    const app::PasswordStrength strength = app::strengthOf(typed);
    if (!strength.suffices()) {
        m_message->show(Tone::Urgent,
                        tr("This password is too easy to guess. %1").arg(strength.advice));
        m_password->setFocus();
        return;
    }
    if (!(m_again->secret() == typed)) {
        m_message->show(Tone::Urgent, tr("The two passwords differ."));
        m_again->setFocus();
        return;
    }
    m_create->setEnabled(false);
    m_busy->show();
    app::NewVault request {m_title->text().trimmed(), std::move(typed), m_cost};
    whenDone(m_session.createLater(std::move(request)), this, [this](Result<Secret> code) {
        m_create->setEnabled(true);
        m_busy->hide();
        if (!code)
            return m_message->show(Tone::Urgent, errorLine(code.error()));
        m_password->wipe();
        m_again->wipe();
        m_code = std::move(*code);
        m_codeView->setCode(m_code);
        showCode();
    });
}

void NewVaultAssistant::showCode()
{
    m_pages->setCurrentIndex(1);
    m_havePaper->setFocus();
}

void NewVaultAssistant::askForGroups()
{
    // Two different ones.
    m_first = QRandomGenerator::system()->bounded(app::recoveryGroups - 1);
    m_second = m_first + 1 + QRandomGenerator::system()->bounded(app::recoveryGroups - 1 - m_first);
    m_question->setText(
        tr("From your paper: groups %1 and %2. This makes sure it can be read when it is needed.")
            .arg(m_first + 1)
            .arg(m_second + 1));
    m_firstLabel->setText(tr("Group &%1").arg(m_first + 1));
    m_secondLabel->setText(tr("Group &%1").arg(m_second + 1));
    m_firstGroup->setAccessibleName(tr("Group %1").arg(m_first + 1));
    m_secondGroup->setAccessibleName(tr("Group %1").arg(m_second + 1));
    m_firstGroup->wipe();
    m_secondGroup->wipe();
    m_proofMessage->hide();
    m_pages->setCurrentIndex(2);
    m_firstGroup->setFocus();
}

void NewVaultAssistant::checkGroups()
{
    const bool first = app::isRecoveryGroup(m_code, m_first, m_firstGroup->secret());
    const bool second = app::isRecoveryGroup(m_code, m_second, m_secondGroup->secret());
    if (!first || !second) {
        m_proofMessage->show(Tone::Urgent,
                             tr("Group %1 is not as it was shown. Compare it with your paper, or "
                                "look at the code again.")
                                 .arg((first ? m_second : m_first) + 1));
        (first ? m_secondGroup : m_firstGroup)->setFocus();
        return;
    }
    if (!m_keychain->isChecked())
        return finish();
    if (m_asking)
        return;
    m_asking = true;
    m_proofMessage->show(Tone::Plain,
                         tr("Waiting for the keyring. Take the mark away to go on without it."));
    whenDone(app::KeySlotKeeper(m_session).addKeychain(), this,
             [this](const Result<QString> &added) {
                 if (!std::exchange(m_asking, false))
                     return; // nobody waits for it any more
                 if (added)
                     return finish();
                 m_keychain->setChecked(false);
                 m_proofMessage->show(
                     Tone::Soon,
                     tr("%1 The vault is ready all the same: go on without the keyring.")
                         .arg(errorHeadline(added.error())));
             });
}

void NewVaultAssistant::finish()
{
    m_asking = false;
    m_code.clear();
    m_codeView->clear();
    m_firstGroup->wipe();
    m_secondGroup->wipe();
    emit finished();
}

void NewVaultAssistant::paintSheet(QPainter &painter)
{
    paintRecoverySheet(painter, painter.viewport(), m_code, m_session.title(), m_session.folder(),
                       app::dayText(m_session.clock().now().toLocalTime().date()));
}

void NewVaultAssistant::printSheet()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the recovery code"));
    connect(dialog, &QObject::destroyed, this,
            [printer] { delete printer; }); // NOLINT: lives as long as its dialog
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *to) {
        QPainter painter(to);
        paintSheet(painter);
    });
    dialog->open();
}

void NewVaultAssistant::saveSheet()
{
    QFileDialog *dialog
        = saveDialog(this, tr("Save the recovery code"), u"eab-vault-recovery-code.pdf"_s);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NewVaultAssistant::writeSheet);
    dialog->open();
}

void NewVaultAssistant::writeSheet(const QString &path)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(tr("EAB Vault"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        QPainter painter(&writer);
        paintSheet(painter);
    }
    const auto written = writeFile(path, pdf, FileMode::OwnerOnly);
    wipe(pdf);
    if (!written)
        return m_sheetMessage->show(Tone::Urgent, errorLine(written.error()));
    m_sheetMessage->show(Tone::Good,
                         tr("Saved to %1. Print it or move it away from this computer.").arg(path));
}

} // namespace eab::ui
