// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/unlock/NewVaultAssistant.h"

#include "app/session/KeySlotKeeper.h"
#include "app/uses/NamedPlace.h"
#include "app/uses/PasswordStrength.h"

#include "app/words/TimeText.h"
#include "base/File.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Icons.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/RecoveryCodeView.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStandardPaths>

namespace eab::ui {

namespace {

constexpr int columnWidth = 520;

QLabel *stepLabel(int step, QWidget *parent)
{
    return makeLabel(NewVaultAssistant::tr("Step %1 of 2").arg(step), TextRole::Small, parent);
}

/** A caption over a field of its page. */
void addField(QVBoxLayout *layout, const QString &caption, QWidget *field)
{
    QLabel *label = into(layout, captionFor(caption, field));
    label->setFont(smallFont(label->font()));
    layout->addWidget(field);
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
    restart();
}

void NewVaultAssistant::restart()
{
    m_asking = false;
    m_code.clear();
    m_codeView->clear();
    m_password->wipe();
    m_again->wipe();
    m_keychain->setChecked(false);
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
    m_announcement = into(layout, called("announcement", new MessageBar(page)));
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
                                   "only now: keep it on paper, away from this computer."),
                                TextRole::Soft, page));
    layout->addSpacing(8);
    m_codeView = into(layout, new RecoveryCodeView(page));
    layout->addSpacing(8);
    m_keychain
        = into(layout,
               called("keychainBox",
                      new QCheckBox(tr("Also open it with the &keyring of this computer"), page)));
    layout->addWidget(
        makeLabel(tr("A convenience: the password and the recovery code keep working without it."),
                  TextRole::Small, page));
    m_sheetMessage = into(layout, called("sheetMessage", new MessageBar(page)));
    layout->addSpacing(8);
    m_goOn = into(layout, called("goOnButton", makeButton({}, ButtonRole::Primary, page)));
    m_goOn->setMinimumHeight(38);
    QPushButton *print
        = called("printButton", makeButton(tr("&Print..."), ButtonRole::Plain, page, u"printer"_s));
    QPushButton *save
        = called("savePdfButton",
                 makeButton(tr("Save it &elsewhere..."), ButtonRole::Plain, page, u"file"_s));
    QPushButton *written = called(
        "writtenButton", makeButton(tr("I have &written it down"), ButtonRole::Link, page));
    auto *others = new FlowLayout(Qt::AlignHCenter);
    layout->addLayout(others);
    for (QPushButton *other : {print, save, written})
        others->addWidget(other);
    connect(print, &QPushButton::clicked, this, &NewVaultAssistant::printSheet);
    connect(save, &QPushButton::clicked, this, &NewVaultAssistant::chooseSheetPlace);
    connect(written, &QPushButton::clicked, this, &NewVaultAssistant::goOn);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (!m_haveSheet) {
            if (!saveSheet(sheetPath()))
                return;
            m_haveSheet = true;
            m_goOn->setText(tr("&Go on"));
        }
        goOn();
    });
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
    m_haveSheet = false;
    m_sheet.clear();
    m_sheetMessage->clear();
    m_goOn->setText(tr("&Save the sheet and go on"));
    m_pages->setCurrentIndex(1);
    m_goOn->setFocus();
}

/** There is paper, or a file to print: what is left is to go on. */
void NewVaultAssistant::haveSheet(const QString &remark)
{
    m_haveSheet = true;
    m_sheetMessage->show(Tone::Good, remark);
    m_goOn->setText(tr("&Go on"));
    m_goOn->setFocus();
}

void NewVaultAssistant::goOn()
{
    if (!m_keychain->isChecked())
        return finish();
    if (m_asking)
        return;
    m_asking = true;
    m_sheetMessage->show(Tone::Plain,
                         tr("Waiting for the keyring. Take the mark away to go on without it."));
    whenDone(app::KeySlotKeeper(m_session).addKeychain(), this,
             [this](const Result<QString> &added) {
                 if (!std::exchange(m_asking, false))
                     return; // nobody waits for it any more
                 if (added)
                     return finish();
                 m_keychain->setChecked(false);
                 m_sheetMessage->show(
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
    emit finished(m_sheet.isEmpty()
                      ? QString()
                      : tr("The recovery sheet is saved as %1. Print it and move it away from this "
                           "computer.")
                            .arg(m_sheet));
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
        {
            QPainter painter(to);
            paintSheet(painter);
        }
        if (to->printerState() == QPrinter::Error)
            m_sheetMessage->show(Tone::Urgent, tr("The printer did not take it."));
        else
            haveSheet(tr("Sent to the printer."));
    });
    dialog->open();
}

void NewVaultAssistant::chooseSheetPlace()
{
    QFileDialog *dialog
        = saveDialog(this, tr("Save the recovery code"), QFileInfo(sheetPath()).fileName());
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (saveSheet(path))
            haveSheet(tr("Saved to %1. Print it or move it away from this computer.").arg(path));
    });
    dialog->open();
}

/** Beside the documents, under a name that nothing has yet. */
QString NewVaultAssistant::sheetPath()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QDir folder = documents.exists() ? documents : QDir::home();
    QString name = u"eab-vault-recovery-code.pdf"_s;
    for (int number = 2; folder.exists(name); ++number)
        name = u"eab-vault-recovery-code-%1.pdf"_s.arg(number);
    return folder.filePath(name);
}

bool NewVaultAssistant::saveSheet(const QString &path)
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
    auto written = app::checkNamedPlace(path);
    if (written)
        written = writeFile(path, pdf, FileMode::OwnerOnly);
    wipe(pdf);
    if (written)
        m_sheet = path;
    else
        m_sheetMessage->show(Tone::Urgent, errorLine(written.error()));
    return written.has_value();
}

} // namespace eab::ui
