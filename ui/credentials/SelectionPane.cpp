// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/SelectionPane.h"

#include "base/Literals.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PageParts.h"

namespace eab::ui {

namespace {

constexpr int columnWidth = 352;

} // namespace

SelectionPane::SelectionPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"selectionPane"_s);
    auto *layout = columnOn(this, columnWidth);
    QWidget *page = layout->parentWidget();
    m_title = into(layout, called("selectionTitle", makeLabel({}, TextRole::Title, page)));
    m_title->setAlignment(Qt::AlignHCenter);
    m_hint = into(layout, makeLabel({}, TextRole::Soft, page));
    m_hint->setAlignment(Qt::AlignHCenter);
    m_tags = into(layout, new QWidget(page));
    makeTags(layoutOn<QVBoxLayout>(m_tags, 8));
    auto *flow = new FlowLayout(Qt::AlignHCenter);
    layout->addLayout(flow);
    m_archive = addButton(tr("Arc&hive"), "archive", "archiveManyButton", ManyAction::Archive);
    m_unarchive = addButton(tr("Take out of the archi&ve"), "archive", "unarchiveManyButton",
                            ManyAction::Unarchive);
    m_calendar = addButton(tr("&Save their deadlines as a calendar..."), "clock",
                           "calendarManyButton", ManyAction::Calendar);
    m_remove = addButton(tr("Remov&e"), "trash", "removeManyButton", ManyAction::Remove);
    for (QPushButton *button : {m_archive, m_unarchive, m_calendar, m_remove})
        flow->addWidget(button);
    auto *back = called("oneRecordButton",
                        makeButton(tr("&Back to one record (Esc)"), ButtonRole::Link, page));
    connect(back, &QPushButton::clicked, this, &SelectionPane::backRequested);
    layout->addLayout(centred({back}));
}

QPushButton *SelectionPane::addButton(const QString &text, const char *iconName, const char *name,
                                      ManyAction what)
{
    QPushButton *button
        = called(name, makeButton(text, ButtonRole::Plain, this, QLatin1String(iconName)));
    connect(button, &QPushButton::clicked, this, [this, what] { emit asked(what, {}); });
    return button;
}

void SelectionPane::makeTags(QBoxLayout *layout)
{
    m_tag = called("tagManyField", new QLineEdit(m_tags));
    addCaptioned(qobject_cast<QVBoxLayout *>(layout), tr("Ta&g"), m_tag);
    auto *flow = new FlowLayout(Qt::AlignHCenter);
    layout->addLayout(flow);
    auto *add = called("tagManyButton",
                       makeButton(tr("&Add the tag"), ButtonRole::Plain, m_tags, u"tag"_s));
    m_untag = called("untagManyButton",
                     makeButton(tr("&Take a tag away"), ButtonRole::Plain, m_tags, u"close"_s));
    m_tagMenu = new QMenu(m_untag);
    openMenuFrom(m_untag, m_tagMenu);
    for (QPushButton *button : {add, m_untag})
        flow->addWidget(button);
    add->setEnabled(false);
    connect(m_tag, &QLineEdit::textChanged, add,
            [add](const QString &text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_tag, &QLineEdit::returnPressed, this, &SelectionPane::addTag);
    connect(add, &QPushButton::clicked, this, &SelectionPane::addTag);
}

void SelectionPane::focusFirst()
{
    (m_tags->isHidden() ? static_cast<QWidget *>(m_calendar) : m_tag)->setFocus();
}

void SelectionPane::addTag()
{
    const QString tag = m_tag->text().trimmed();
    if (tag.isEmpty())
        return;
    m_tag->clear();
    emit asked(ManyAction::Tag, tag);
}

void SelectionPane::setSelection(const Selection &selection)
{
    m_title->setText(tr("%n record(s) selected", nullptr, selection.count));
    m_hint->setText(selection.mayChange ? tr(
                        "What you do here is done with all of them, and taken back as one step.")
                                        : tr("Choose one of them to see it here."));
    m_tags->setVisible(selection.mayChange);
    m_tagMenu->clear();
    fillWithTags(m_tagMenu, selection.tags,
                 [this](const QString &tag) { emit asked(ManyAction::Untag, tag); });
    m_untag->setVisible(!selection.tags.isEmpty());
    m_archive->setVisible(selection.mayChange && selection.hasActive);
    m_unarchive->setVisible(selection.mayChange && selection.hasArchived);
    m_remove->setVisible(selection.mayChange);
}

} // namespace eab::ui
