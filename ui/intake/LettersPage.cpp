// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/LettersPage.h"

#include "app/words/TimeText.h"
#include "base/Literals.h"
#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/Slices.h"

#include <QTableWidget>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr qsizetype fewLetters = 20; //!< are read at once

/** What was found in it, or why nothing was. */
QString stateText(const app::LetterLine &letter)
{
    if (!letter.opens())
        return LettersPage::tr(
            "It does not open: it has suffered, or was sealed for another vault.");
    if (letter.problem)
        return errorHeadline(*letter.problem);
    return LettersPage::tr("%n purchase(s) found.", nullptr, letter.found);
}

QString nameOf(const app::LetterLine &letter)
{
    return letter.name.isEmpty() ? letter.id : letter.name;
}

} // namespace

LettersPage::LettersPage(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_slices(new Slices(this))
{
    setObjectName(u"lettersPage"_s);
    auto *layout
        = pageLayout(this, tr("Letter box"),
                     tr("Messages that were taken in and wait to be filed. What could not be filed "
                        "by itself is filed by hand: the message is kept with the record you "
                        "choose."));
    m_nothing = into(layout, called("lettersNothing", makeLabel({}, TextRole::Soft, this)));
    m_table = into(layout,
                   called("lettersTable",
                          makeTable(tr("Letters"),
                                    {tr("Name"), tr("Taken in"), tr("What is in it")}, 2, this)),
                   1);
    m_table->setMinimumHeight(48);
    m_confirm = into(
        layout, new Confirm(tr("&Cancel"), tr("Throw away for &good"), "sureDiscardButton", this));
    m_buttons = into(layout, new QWidget(this));
    m_confirm->takePlaceOf({m_buttons, layout->itemAt(1)->widget()});
    auto *row = layoutOn<QHBoxLayout>(m_buttons, 8);
    const auto button = [&](const QString &text, ButtonRole role, const char *name) {
        QPushButton *made = into(row, called(name, makeButton(text, role, m_buttons)));
        made->setAutoDefault(false);
        return made;
    };
    m_file = button(tr("&File by hand..."), ButtonRole::Primary, "fileLetterButton");
    m_look = button(tr("Look &at it..."), ButtonRole::Plain, "lookButton");
    row->addStretch(1);
    m_discard = button(tr("&Throw away..."), ButtonRole::Danger, "discardLetterButton");
    layout->addStretch(0);

    const auto look = [this] {
        if (const app::LetterLine *one = chosen(); one != nullptr && one->opens())
            emit lookRequested(QString(one->id));
    };
    connect(m_look, &QPushButton::clicked, this, look);
    connect(m_table, &QTableWidget::itemActivated, this, look);
    connect(m_file, &QPushButton::clicked, this, [this] {
        if (const app::LetterLine *one = chosen(); one != nullptr)
            emit fileRequested(QString(one->id));
    });
    connect(m_discard, &QPushButton::clicked, this, &LettersPage::askDiscard);
    connect(m_confirm, &Confirm::kept, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_confirm, &Confirm::confirmed, this, &LettersPage::discard);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_confirm->hide();
        updateButtons();
    });
    connect(m_slices, &Slices::finished, this, &LettersPage::showRows);
    showRows();
}

void LettersPage::reload()
{
    m_slices->stop();
    const auto ids = app::Inbox(m_session).letters();
    if (!ids)
        return clear(); // they are not for this login
    m_ids = *ids;
    m_read.removeIf([this](const auto &one) { return !m_ids.contains(one.key()); });
    m_unread.clear();
    for (const QString &id : std::as_const(m_ids)) {
        if (!m_read.contains(id) && !m_answers.contains(id))
            m_unread << id;
    }
    if (m_unread.size() > fewLetters) {
        m_nothing->setText(tr("Reading the letters."));
        m_nothing->show();
        return m_slices->start([this] { return readNext(); });
    }
    while (readNext()) { }
    showRows();
}

bool LettersPage::readNext()
{
    if (m_unread.isEmpty())
        return false;
    const QString id = m_unread.takeFirst();
    const auto letter = app::Inbox(m_session).look(id);
    if (!letter)
        emit told(Tone::Urgent, errorLine(letter.error()));
    else if (letter->has_value())
        m_read.insert(id, **letter);
    else
        m_answers << id;
    return true;
}

void LettersPage::clear()
{
    m_slices->stop();
    m_unread.clear();
    m_ids.clear();
    m_read.clear();
    m_answers.clear();
    showRows();
}

void LettersPage::showRows()
{
    const app::LetterLine *one = chosen();
    const QString before = one == nullptr ? QString() : one->id;
    const int place = m_table->currentRow();
    m_confirm->hide();
    m_rows.clear();
    for (const QString &id : std::as_const(m_ids)) {
        if (m_read.contains(id))
            m_rows << id;
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row) {
        const app::LetterLine &letter = m_read[m_rows[row]];
        const QString at = letter.at.isValid() ? app::momentText(letter.at) : QString();
        int column = 0;
        for (const QString &text : {nameOf(letter), at, stateText(letter)}) {
            auto *item = new QTableWidgetItem(text); // the table owns its items
            item->setToolTip(text);
            m_table->setItem(row, column++, item);
        }
    }
    const auto again = static_cast<int>(m_rows.indexOf(before));
    if (!m_rows.isEmpty())
        m_table->setCurrentCell(
            again >= 0 ? again : std::clamp(place, 0, static_cast<int>(m_rows.size()) - 1), 0);
    m_nothing->setText(tr("The letter box is empty."));
    m_nothing->setVisible(m_rows.isEmpty());
    m_table->setVisible(!m_rows.isEmpty());
    updateButtons();
}

void LettersPage::updateButtons()
{
    const app::LetterLine *one = chosen();
    m_buttons->setVisible(!m_rows.isEmpty() && m_session.mayChange());
    for (QPushButton *button : {m_look, m_file})
        button->setEnabled(one != nullptr && one->opens());
    m_discard->setEnabled(one != nullptr);
}

const app::LetterLine *LettersPage::chosen() const
{
    const auto found = m_read.constFind(m_rows.value(m_table->currentRow()));
    return found == m_read.constEnd() ? nullptr : &*found;
}

void LettersPage::askDiscard()
{
    const app::LetterLine *one = chosen();
    if (one == nullptr)
        return;
    m_discarded = one->id;
    m_confirm->ask(
        one->opens()
            ? tr("“%1” is thrown away for good, with whatever is in it. This cannot be undone.")
                  .arg(nameOf(*one))
            : tr("“%1” is thrown away for good. Nobody has read what is in it. This cannot be "
                 "undone.")
                  .arg(nameOf(*one)));
}

void LettersPage::discard()
{
    const auto found = m_read.constFind(m_discarded);
    if (found == m_read.constEnd())
        return;
    const QString name = nameOf(*found);
    if (const auto gone = app::Inbox(m_session).remove(m_discarded); !gone)
        return emit told(Tone::Urgent, errorLine(gone.error()));
    reload();
    m_table->setFocus();
    emit changed();
    emit told(Tone::Good, tr("“%1” is thrown away.").arg(name));
}

} // namespace eab::ui
