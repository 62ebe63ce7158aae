// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Record.h"
#include "ui/common/Widgets.h"

#include <vector>

namespace eab::ui {

class Clipboard;
class FieldRow;

/** The order a record belongs to: its number, what was bought, for whom, what else, and the message
 *  that told it. Hidden where nothing of this is known. */
class OrderCard : public Card
{
    Q_OBJECT

public:
    OrderCard(app::Session &session, Clipboard &clipboard, QWidget *parent);

    void setRecord(const domain::Record &record);
    /** Names the other products of the order, as the session's list has them now. */
    void showOthers();

signals:
    void recordRequested(const QString &id);
    void sourceRequested();
    void orderRequested();

private:
    /** `text` is what it shows, unless somebody else says that. */
    FieldRow *addField(const QString &name, const QString &copyName,
                       QString domain::Record::*text = nullptr);
    [[nodiscard]] QWidget *linkTo(const domain::Record &record);

    app::Session &m_session;
    Clipboard &m_clipboard;
    domain::Record m_record;
    std::vector<std::pair<FieldRow *, QString domain::Record::*>> m_fields;
    FieldRow *m_reference;
    MessageBar *m_referenceWarning;
    FieldRow *m_domains;
    QWidget *m_othersRow;
    QVBoxLayout *m_others;
    QWidget *m_sourceRow;
};

} // namespace eab::ui
