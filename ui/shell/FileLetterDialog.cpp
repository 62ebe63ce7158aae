// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/FileLetterDialog.h"

#include "ui/common/PageParts.h"
#include "ui/credentials/RecordDelegate.h"
#include "ui/credentials/RecordListModel.h"

#include <QListView>

namespace eab::ui {

FileLetterDialog::FileLetterDialog(app::Session &session, const QString &name, Holds holds,
                                   QWidget *parent)
    : PageDialog(session, u"fileLetterDialog"_s, tr("File “%1”").arg(name), parent)
    , m_model(new RecordListModel(this))
{
    setWindowTitle(tr("File a letter"));
    startAt({640, 620});
    setSubtitle(tr("Choose the record it belongs to. The message is kept with it, and what was "
                   "found in it goes there."));
    auto *search = called("findField", new QLineEdit(pageWidget()));
    addCaptioned(page(), tr("Fin&d the record"), search);
    m_list = into(page(), called("targetList", new QListView(pageWidget())), 1);
    m_list->setAccessibleName(tr("Records"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(220);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    if (holds == Holds::Something) {
        QPushButton *check
            = into(foot(),
                   called("checkButton",
                          makeButton(tr("C&heck what was found..."), ButtonRole::Plain, this)));
        connect(check, &QPushButton::clicked, this, [this] {
            accept();
            emit checkRequested();
        });
    }
    QPushButton *type = into(
        foot(), called("typeInButton", makeButton(tr("&Type it in..."), ButtonRole::Plain, this)));
    connect(type, &QPushButton::clicked, this, [this] {
        accept();
        emit typeInRequested();
    });
    addCancelButton();
    QPushButton *file = addButton(tr("&File it"), ButtonRole::Primary, "fileButton");
    connect(file, &QPushButton::clicked, this, &FileLetterDialog::choose);
    connect(m_list, &QListView::activated, this, &FileLetterDialog::choose);

    const auto updateButton = [this, file] { file->setEnabled(m_list->currentIndex().isValid()); };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, file, updateButton);
    connect(search, &QLineEdit::textChanged, this, [this, updateButton](const QString &words) {
        m_model->setSearch(words);
        m_list->setCurrentIndex(m_model->index(0));
        updateButton();
    });
    connect(&session, &app::Session::aboutToLock, m_model, &RecordListModel::clear);
    if (const auto list = session.records()) {
        m_model->setList(**list);
        m_model->setPlace({Place::Kind::All, {}});
    }
    updateButton();
    search->setFocus();
}

void FileLetterDialog::choose()
{
    const domain::Record *record = m_model->record(m_list->currentIndex());
    if (record == nullptr)
        return;
    const QString id = record->id;
    accept();
    emit recordChosen(id);
}

} // namespace eab::ui
