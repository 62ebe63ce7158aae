// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportFilter.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"

#include <QLocale>
#include <QSignalBlocker>

namespace eab::ui {

namespace {

constexpr int textWidth = 150;

QString chipText(std::optional<Standing> standing, int count)
{
    const QString number = QLocale().toString(count);
    if (!standing)
        return ImportFilter::tr("All %1", "how many there are").arg(number);
    switch (*standing) {
    case Standing::New: return ImportFilter::tr("New %1", "how many").arg(number);
    case Standing::Adds: return ImportFilter::tr("Add to known %1", "how many").arg(number);
    case Standing::Known: return ImportFilter::tr("Known already %1", "how many").arg(number);
    case Standing::NeedsYou: return ImportFilter::tr("Needs you %1", "how many").arg(number);
    case Standing::Nothing: return ImportFilter::tr("Nothing found %1", "how many").arg(number);
    }
    return {};
}

} // namespace

ImportFilter::ImportFilter(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout;
    flow->setContentsMargins(24, 8, 24, 8);
    flow->setSpacing(6);
    setLayout(flow);
    addChip(std::nullopt, "allChip");
    addChip(Standing::New, "newChip");
    addChip(Standing::Adds, "addsChip");
    addChip(Standing::Known, "knownChip");
    addChip(Standing::NeedsYou, "needsYouChip");
    addChip(Standing::Nothing, "nothingChip");
    m_chips.front().button->setChecked(true);
    m_text = into(flow, called("filterField", new QLineEdit(this)));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Show only what contains this"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(textWidth);
    connect(m_text, &QLineEdit::textChanged, this, &ImportFilter::changed);
    m_next = into(
        flow,
        called("nextButton", makeButton(tr("Ne&xt that needs you"), ButtonRole::Plain, this)));
    connect(m_next, &QPushButton::clicked, this, &ImportFilter::nextWanted);
}

void ImportFilter::addChip(std::optional<Standing> standing, const char *name)
{
    auto *button = into(layout(), called(name, new QToolButton(this)));
    button->setProperty("role", u"chip"_s);
    button->setFont(smallFont(font()));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setVisible(!standing);
    connect(button, &QToolButton::clicked, this, [this, standing] { choose(standing); });
    m_chips.push_back({standing, button});
}

void ImportFilter::choose(std::optional<Standing> standing)
{
    m_standing = standing;
    for (const Chip &chip : m_chips)
        chip.button->setChecked(chip.standing == standing);
    emit changed();
}

void ImportFilter::showAll()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    choose(std::nullopt);
}

/** A state that nothing is in has no button, unless it had one before: none moves under a hand. */
void ImportFilter::setCounts(const ImportCounts &counts, int all)
{
    for (const Chip &chip : m_chips) {
        const int count = chip.standing ? counts[static_cast<size_t>(*chip.standing)] : all;
        const QString text = chipText(chip.standing, count);
        chip.button->setText(text);
        chip.button->setAccessibleName(text);
        if (count == 0 && chip.button->isHidden())
            continue;
        chip.button->setVisible(true);
    }
    m_next->setEnabled(counts[static_cast<size_t>(Standing::NeedsYou)] > 0);
}

} // namespace eab::ui
