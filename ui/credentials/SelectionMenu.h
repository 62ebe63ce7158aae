// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/Record.h"

#include <QMenu>

#include <vector>

namespace eab::ui {

/** What can be done with several records at once. */
enum class ManyAction { Tag, Untag, Archive, Unarchive, Remove, Calendar };

/** Several records, as far as it decides what there is to do with them. */
struct Selection
{
    int count = 0;
    bool hasArchived = false;
    bool hasActive = false;
    QStringList tags; //!< that any of them has, in alphabetical order
    bool mayChange = false;

    Selection() = default;
    Selection(const std::vector<const domain::Record *> &records, bool mayBeChanged);
};

/** The same from the list's menu. */
class SelectionMenu : public QMenu
{
    Q_OBJECT

public:
    SelectionMenu(const Selection &selection, QWidget *parent);

signals:
    /** `tag` is the one to take away; the one to add is still to be typed. */
    void asked(eab::ui::ManyAction what, const QString &tag);
};

/** A menu of these tags; `chosen` is called with one of them. */
void fillWithTags(QMenu *menu, const QStringList &tags,
                  const std::function<void(const QString &tag)> &chosen);

} // namespace eab::ui
