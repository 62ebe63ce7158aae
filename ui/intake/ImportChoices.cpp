// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/intake/ImportChoices.h"

#include "app/words/Issuers.h"
#include "ui/common/PageParts.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace eab::ui {

namespace {

using app::ImportState;
using domain::Record;
using domain::RecordKind;

/** Stands for a record by itself where the others are ids. */
QString byItself()
{
    return u"new"_s;
}

QString asFoundText(const AsFound &found)
{
    if (found.joins)
        return ImportChoices::tr("As found: added to “%1” (%2)", "title and id")
            .arg(found.joins->title, domain::shortId(found.joins->id));
    return found.couldBe.empty() ? ImportChoices::tr("As found: a new record")
                                 : ImportChoices::tr("As found: a new record, and asked again");
}

/** Whether there is another place for it than the one it was found to have. */
bool hasChoice(const app::ImportItem &item, const AsFound &found)
{
    switch (found.state) {
    case ImportState::New: return !found.couldBe.empty();
    case ImportState::InBin:
    case ImportState::Adds: return true;
    case ImportState::AlreadySaved: return item.candidate.tellsNoPair() || !found.couldBe.empty();
    case ImportState::OtherKey:
    case ImportState::Incomplete: return false;
    }
    return false;
}

} // namespace

ImportChoices::ImportChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = layoutOn<QVBoxLayout>(this, 5);
    m_confirmed = into(
        layout, called("confirmedBox", new QCheckBox(tr("It is ri&ght as it stands"), this)));
    m_target = addBox(layout, m_targetRow, tr("Goes &into"), "targetBox");
    m_kind = addBox(layout, m_kindRow, tr("&Will a pair come with it?"), "kindBox");
    m_kind->addItem(tr("A pair will come"), static_cast<int>(RecordKind::Order));
    m_kind->addItem(tr("No pair comes with it: a certificate"),
                    static_cast<int>(RecordKind::Certificate));
    m_kind->addItem(tr("Not known yet"), static_cast<int>(RecordKind::Undecided));
    m_seller = addBox(layout, m_sellerRow, tr("Se&ller"), "sellerBox");
    m_seller->setEditable(true);
    m_seller->setInsertPolicy(QComboBox::NoInsert);
    m_seller->lineEdit()->setPlaceholderText(tr("not known: choose one, or type a name"));
    connect(m_confirmed, &QCheckBox::toggled, this, &ImportChoices::change);
    connect(m_target, &QComboBox::currentIndexChanged, this, &ImportChoices::change);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_kindSaid = true;
        change();
    });
    connect(m_seller, &QComboBox::editTextChanged, this, &ImportChoices::change);
}

QComboBox *ImportChoices::addBox(QVBoxLayout *layout, QWidget *&row, const QString &caption,
                                 const char *name)
{
    row = into(layout, new QWidget(this));
    auto *column = layoutOn<QVBoxLayout>(row, 5);
    auto *box = called(name, new QComboBox(row));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    addCaptioned(column, caption, box);
    return box;
}

void ImportChoices::change()
{
    if (!m_filling)
        emit changed();
}

void ImportChoices::setItem(const app::ImportItem &item, const AsFound &found)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const auto problem = item.asRead.problem;
    m_confirmed->setVisible(problem == ErrorCode::AmbiguousPairing
                            || problem == ErrorCode::ConflictingValues);
    m_confirmed->setChecked(item.confirmed);
    fillTargets(item, found);
    fillSeller(item, found);
    const bool joinsDecided = item.state != ImportState::New
        && !(found.joins && found.joins->kind == RecordKind::Undecided);
    m_kindRow->setVisible(item.candidate.tellsNoPair() && !item.candidate.tellsKey()
                          && !joinsDecided);
    m_kindSaid = found.kindSaid;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(item.kind)));
}

void ImportChoices::fillTargets(const app::ImportItem &item, const AsFound &found)
{
    m_target->clear();
    m_target->addItem(asFoundText(found), QString());
    std::vector<Record> others = found.couldBe;
    others.insert(others.end(), found.siblings.begin(), found.siblings.end());
    for (const Record &record : others)
        m_target->addItem(
            tr("Add to “%1” (%2)", "title and id").arg(record.title, domain::shortId(record.id)),
            record.id);
    m_target->addItem(tr("A new record"), byItself());
    const QString chosen = item.asNew ? byItself() : item.into;
    m_target->setCurrentIndex(std::max(0, m_target->findData(chosen)));
    m_targetRow->setVisible(hasChoice(item, found));
}

void ImportChoices::fillSeller(const app::ImportItem &item, const AsFound &found)
{
    m_sellerRow->setVisible(item.state != ImportState::OtherKey);
    if (chosenSeller() == item.seller && m_seller->count() > 0
        && m_seller->property("found").toString() == found.seller)
        return; // it is being typed in
    m_seller->setProperty("found", found.seller);
    m_seller->clear();
    const auto &all = app::issuers().all();
    if (!found.seller.isEmpty())
        m_seller->addItem(app::issuers().displayName(found.seller), found.seller);
    for (const domain::Issuer &issuer : all) {
        if (issuer.role != domain::IssuerRole::Ca && issuer.id != found.seller)
            m_seller->addItem(issuer.name, issuer.id);
    }
    m_seller->setCurrentIndex(-1);
    m_seller->setEditText(app::issuers().displayName(item.seller));
    m_seller->lineEdit()->setCursorPosition(0);
}

QString ImportChoices::chosenSeller() const
{
    const QString typed = m_seller->currentText().trimmed();
    const int known = m_seller->findText(typed, Qt::MatchFixedString);
    return known >= 0 ? m_seller->itemData(known).toString() : typed;
}

QWidget *ImportChoices::firstAsked() const
{
    if (!m_confirmed->isHidden() && !m_confirmed->isChecked())
        return m_confirmed;
    return m_targetRow->isHidden() ? nullptr : m_target;
}

void ImportChoices::takeInto(app::ImportItem &item, AsFound &found)
{
    item.confirmed = m_confirmed->isChecked();
    const QString target = m_target->currentData().toString();
    item.asNew = target == byItself();
    item.into = item.asNew ? QString() : target;
    item.seller = chosenSeller();
    found.kindSaid = m_kindSaid;
    if (m_kindSaid)
        item.kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    else
        app::ImportCredential::setSeller(item, item.seller);
}

} // namespace eab::ui
