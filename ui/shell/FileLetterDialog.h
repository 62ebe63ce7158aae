// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/common/PageDialog.h"

class QListView;

namespace eab::ui {

class RecordListModel;

/** Where a letter that nobody could file belongs: a record, or one that is typed in. */
class FileLetterDialog : public PageDialog
{
    Q_OBJECT

public:
    /** Whether there is anything in it to be checked. */
    enum class Holds { Nothing, Something };

    FileLetterDialog(app::Session &session, const QString &name, Holds holds, QWidget *parent);

signals:
    void recordChosen(const QString &id);
    void typeInRequested();
    /** What was found is to be corrected instead. */
    void checkRequested();

private:
    void choose();

    RecordListModel *m_model;
    QListView *m_list;
};

} // namespace eab::ui
