// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/uses/Records.h"
#include "ui/common/PageDialog.h"

class QTableWidget;

namespace eab::ui {

/** A former version of a record beside the present one, field by field; leads from version to version,
 *  and brings one back. Of keys it is said whether they differ, and nothing else. */
class VersionDialog : public PageDialog
{
    Q_OBJECT

public:
    VersionDialog(app::Session &session, const QString &recordId, int version, QWidget *parent);

signals:
    /** The version `back` is the present one; before, that was `former`. */
    void broughtBack(int back, int former);

private:
    void addFoot();
    void begin(int version);
    /** Goes to the version of that place in the history, the oldest first. */
    void goTo(qsizetype place);
    void showFields();
    void addRow(const QString &name, const QString &then, const QString &now, bool differs);
    void bringBack();

    app::Session &m_session;
    QString m_id;
    std::vector<int> m_versions; //!< the oldest first
    qsizetype m_place = 0;
    app::Comparison m_comparison;
    QTableWidget *m_table;
    QLabel *m_nothing;
    QCheckBox *m_all;
    QPushButton *m_older;
    QPushButton *m_newer;
    QPushButton *m_back;
};

} // namespace eab::ui
