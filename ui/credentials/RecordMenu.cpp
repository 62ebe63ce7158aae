// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/RecordMenu.h"

#include "domain/VerifyReport.h"

namespace eab::ui {

RecordMenu::RecordMenu(QWidget *parent)
    : QMenu(parent)
{
    using enum ActionId;
    for (const ActionId what : {Edit, SetUp, Verify, Works, Source, Order})
        add(what);
    addSeparator();
    for (const ActionId what : {CopyKid, CopyHmac, CopyDirectory})
        add(what);
    addSeparator();
    for (const ActionId what : {Archive, Remove})
        add(what);
}

void RecordMenu::add(ActionId what)
{
    QAction *entry = addTo(this, what);
    connect(entry, &QAction::triggered, this, [this, what] { emit asked(what); });
    m_entries.emplace(what, entry);
}

void RecordMenu::setRecord(const domain::Record &record, bool mayChange, bool seesSecrets)
{
    using enum ActionId;
    const bool known = domain::proofOf(record) == domain::Proof::Proved;
    const bool archived = record.status == domain::RecordStatus::Archived;
    const std::map<ActionId, bool> offered {
        {Edit, mayChange},
        {SetUp, mayChange && record.hasPair()},
        {Verify, mayChange && record.hasPair()},
        {Works, mayChange && record.hasPair() && !known},
        {Source, record.hasSource && seesSecrets},
        {Order, true},
        {CopyKid, !record.kid.isEmpty()},
        {CopyHmac, record.hasPair() && seesSecrets},
        {CopyDirectory, !record.directoryUrl.isEmpty()},
        {Archive, mayChange},
        {Remove, mayChange},
    };
    for (const auto &[what, is] : offered)
        m_entries.at(what)->setVisible(is);
    m_entries.at(Archive)->setText(archived ? tr("Take out of the &archive")
                                            : actionOf(Archive).text);
}

} // namespace eab::ui
