// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/providers/TrusticoGuide.h"

#include "app/words/Issuers.h"
#include "app/words/TimeText.h"
#include "ui/common/Clipboard.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"

#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

#include <functional>

namespace eab::ui {

namespace {

/** The seller's shops: an order is shown in the one it was made in. */
const QStringList &shops()
{
    static const QStringList hosts {
        u"shop.trustico.com"_s,    u"shop.trustico.at"_s,     u"shop.trustico.ch"_s,
        u"shop.trustico.it"_s,     u"shop.trustico.com.ar"_s, u"shop.trustico.com.au"_s,
        u"shop.trustico.com.es"_s, u"shop.trustico.com.sg"_s, u"shop.trustico.co.nz"_s};
    return hosts;
}

constexpr const char *credentialsPage = "/pages/obtain-caas-credentials";
constexpr const char *trackingPage = "/pages/tracking";

} // namespace

/** What is pasted or dropped here goes on at once and leaves no copy behind. */
class PasteField final : public QPlainTextEdit
{
public:
    using Taker = std::function<void(const QString &text)>;

    PasteField(Taker taker, QWidget *parent)
        : QPlainTextEdit(parent)
        , m_taker(std::move(taker))
    { }

protected:
    void insertFromMimeData(const QMimeData *source) override { m_taker(source->text()); }

private:
    Taker m_taker;
};

TrusticoGuide::TrusticoGuide(app::Session &session, Clipboard &clipboard,
                             const domain::Record &record, QWidget *parent)
    : PageDialog(session, u"trusticoGuide"_s, tr("From the Trustico portal"), parent)
    , m_clipboard(clipboard)
    , m_reference(record.caReference)
{
    startAt({660, 700});
    setSubtitle(tr("Trustico has no API that makes or shows pairs, so this takes a look into its "
                   "portal. According to Trustico, as of %1, the portal shows a pair for 7 days "
                   "after the order; afterwards only the order e-mail has it.")
                    .arg(app::dayText(app::portalSeller().asOf)));
    m_shop = called("shopBox", new QComboBox(pageWidget()));
    m_shop->addItems(shops());
    addCaptioned(page(), tr("&Shop you ordered from"), m_shop);
    page()->addSpacing(4);

    auto *order = called(
        "orderHistoryButton",
        makeButton(tr("Open the &order history"), ButtonRole::Plain, pageWidget(), u"external"_s));
    addStep(1, tr("Order history"),
            tr("Log in, view your order and billing history, and open the Certificate as a Service "
               "(CaaS) order. It shows the details."),
            order);
    auto *other
        = called("credentialsButton",
                 makeButton(tr("Open that &page"), ButtonRole::Plain, pageWidget(), u"external"_s));
    addStep(2, tr("If it is not there: “Obtain Your CaaS Credentials”"),
            tr("The other page that shows the same pair. It wants you logged in, too."), other);

    auto *paste = new QWidget(pageWidget());
    auto *pasteLayout = layoutOn<QVBoxLayout>(paste);
    m_paste
        = called("pasteField", new PasteField([this](const QString &text) { hand(text); }, paste));
    m_paste->setAccessibleName(tr("Paste the page here"));
    m_paste->setPlaceholderText(tr("Paste here (Ctrl+V): the preview opens at once."));
    m_paste->setFont(fixedFont());
    m_paste->setTabChangesFocus(true);
    m_paste->setUndoRedoEnabled(false); // it would keep a copy
    m_paste->setFixedHeight(96);
    pasteLayout->addWidget(m_paste);
    auto *read
        = called("readButton", makeButton(tr("&Read what I typed"), ButtonRole::Plain, paste));
    read->hide();
    pasteLayout->addWidget(read, 0, Qt::AlignTrailing);
    addStep(3, tr("Copy the whole page and paste it here"),
            tr("Mark everything on the page (Ctrl+A) and copy it. What counts is found in it: the "
               "EAB key identifier (KID), the EAB MAC key (HMAC key), the ACME server URL, the "
               "order number and its date."),
            paste);

    auto *track
        = called("trackingButton",
                 makeButton(m_reference.isEmpty() ? tr("Open the &tracking page")
                                                  : tr("Copy it and open the &tracking page"),
                            ButtonRole::Plain, pageWidget(), u"external"_s));
    addStep(4, tr("Managing the certificate later"),
            m_reference.isEmpty()
                ? tr("The tracking page asks for the CA Reference (formerly Supplier Order Number) "
                     "from the shipment e-mail. Trustico cannot recover a lost one: keep it with "
                     "the record.")
                : tr("The tracking page asks for the CA Reference (formerly Supplier Order "
                     "Number). For “%1” it is %2.")
                      .arg(record.title, m_reference),
            track);
    page()->addStretch(1);

    addCloseButton(ButtonRole::Plain);
    connect(order, &QPushButton::clicked, this, [this] { visit(pageAt("/")); });
    connect(other, &QPushButton::clicked, this, [this] { visit(pageAt(credentialsPage)); });
    connect(track, &QPushButton::clicked, this, &TrusticoGuide::openTracking);
    connect(m_paste, &QPlainTextEdit::textChanged, this,
            [this, read] { read->setVisible(!m_paste->document()->isEmpty()); });
    connect(read, &QPushButton::clicked, this, [this] { hand(m_paste->toPlainText()); });
    m_paste->setFocus();
}

void TrusticoGuide::addStep(int number, const QString &heading, const QString &text, QWidget *below)
{
    auto *card = new Card(tr("%1. %2", "number of a step, its heading").arg(number).arg(heading),
                          pageWidget());
    QLabel *words = makeLabel(text, TextRole::Body, card);
    below->setParent(card);
    if (qobject_cast<QPushButton *>(below) != nullptr) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(words, 1);
        row->addWidget(below, 0, Qt::AlignBottom);
        card->content()->addLayout(row);
    } else {
        card->content()->addWidget(words);
        card->content()->addWidget(below);
    }
    page()->addWidget(card);
}

QString TrusticoGuide::pageAt(const char *path) const
{
    return u"https://"_s + m_shop->currentText() + QString::fromLatin1(path);
}

void TrusticoGuide::visit(const QString &url)
{
    if (openPage(url))
        say(Tone::Plain, tr("%1 opens in the browser.").arg(QUrl(url).host()));
    else
        say(Tone::Soon, tr("No browser could be started. The address is %1").arg(url));
}

void TrusticoGuide::openTracking()
{
    const QString url = pageAt(trackingPage);
    if (m_reference.isEmpty())
        return visit(url);
    m_clipboard.copy(m_reference);
    const bool opened = openPage(url);
    say(opened ? Tone::Good : Tone::Soon,
        opened ? tr("The CA Reference %1 is on the clipboard: paste it on the tracking "
                    "page.")
                     .arg(m_reference)
               : tr("The CA Reference %1 is on the clipboard, but no browser could be "
                    "started. The address is %2")
                     .arg(m_reference, url));
}

void TrusticoGuide::hand(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    emit textGiven(text);
    m_paste->clear();
    accept();
}

} // namespace eab::ui
