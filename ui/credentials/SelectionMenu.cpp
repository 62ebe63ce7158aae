// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/SelectionMenu.h"

#include "base/Literals.h"
#include "ui/common/Icons.h"

#include <QCollator>

#include <algorithm>

namespace eab::ui {

Selection::Selection(const std::vector<const domain::Record *> &records, bool mayBeChanged)
    : count(static_cast<int>(records.size()))
    , mayChange(mayBeChanged)
{
    QSet<QString> all;
    for (const domain::Record *record : records) {
        const bool archived = record->status == domain::RecordStatus::Archived;
        hasArchived = hasArchived || archived;
        hasActive = hasActive || !archived;
        for (const QString &tag : record->tags)
            all.insert(tag);
    }
    tags = QStringList(all.begin(), all.end());
    std::sort(tags.begin(), tags.end(), QCollator());
}

void fillWithTags(QMenu *menu, const QStringList &tags,
                  const std::function<void(const QString &tag)> &chosen)
{
    int number = 0;
    for (const QString &tag : tags) {
        QString text = tag;
        text.replace(QLatin1Char('&'), u"&&"_s);
        if (++number < 10) // a letter of their own they have not
            text = u"&%1 "_s.arg(number) + text;
        QObject::connect(menu->addAction(text), &QAction::triggered, menu,
                         [chosen, tag] { chosen(tag); });
    }
}

SelectionMenu::SelectionMenu(const Selection &selection, QWidget *parent)
    : QMenu(parent)
{
    const auto add = [this](const QString &text, const char *iconName, ManyAction what) {
        QAction *entry = addAction(ui::icon(QLatin1String(iconName), IconColor::Soft), text);
        connect(entry, &QAction::triggered, this, [this, what] { emit asked(what, {}); });
    };
    if (selection.mayChange) {
        add(tr("Add a &tag..."), "tag", ManyAction::Tag);
        if (!selection.tags.isEmpty())
            fillWithTags(addMenu(ui::icon(u"tag"_s, IconColor::Soft), tr("Take a ta&g away")),
                         selection.tags,
                         [this](const QString &tag) { emit asked(ManyAction::Untag, tag); });
        if (selection.hasActive)
            add(tr("Arc&hive"), "archive", ManyAction::Archive);
        if (selection.hasArchived)
            add(tr("Take out of the archi&ve"), "archive", ManyAction::Unarchive);
    }
    add(tr("&Save their deadlines as a calendar..."), "clock", ManyAction::Calendar);
    if (selection.mayChange) {
        addSeparator();
        add(tr("&Remove"), "trash", ManyAction::Remove);
    }
}

} // namespace eab::ui
