// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/VersionDialog.h"

#include "app/words/FieldText.h"
#include "app/words/TimeText.h"
#include "ui/common/Theme.h"
#include "ui/credentials/HistoryText.h"

#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace eab::ui {

namespace {

enum Column { FieldColumn, ThenColumn, NowColumn };

/** The length of a key stands where the key is told of. */
bool isTold(const domain::Field &field)
{
    return (field.uses & domain::FieldUse::Compared)
        && field.member != domain::Field::Member(&domain::Record::hmacBytes);
}

} // namespace

VersionDialog::VersionDialog(app::Session &session, const QString &recordId, int version,
                             QWidget *parent)
    : PageDialog(session, u"versionDialog"_s, tr("Former version"), parent)
    , m_session(session)
    , m_id(recordId)
{
    startAt({760, 560}, u"versions"_s);
    auto *page = new QWidget(this);
    auto *column = layoutOn<QVBoxLayout>(page, 12, {24, 16, 24, 16});
    body()->addWidget(page, 1);
    m_table = into(column,
                   called("fieldTable",
                          makeTable(tr("Fields, then and now"),
                                    {tr("Field"), tr("Then"), tr("Now")}, NowColumn, page)),
                   1);
    m_table->horizontalHeader()->setSectionResizeMode(ThenColumn, QHeaderView::Stretch);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableWidget::resizeRowsToContents, Qt::QueuedConnection); // once all have their width
    m_nothing = into(column, called("nothingDiffers", makeLabel({}, TextRole::Soft, page)), 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_all = into(column, called("allFieldsBox", new QCheckBox(tr("Show &all fields"), page)), 0,
                 Qt::AlignLeading);
    connect(m_all, &QCheckBox::toggled, this, &VersionDialog::showFields);
    addFoot();
    begin(version);
}

void VersionDialog::begin(int version)
{
    const auto lines = app::Records(m_session).history(m_id);
    if (!lines)
        return say(lines.error());
    for (const app::HistoryLine &line : *lines) {
        if (line.snapshot && (m_versions.empty() || m_versions.back() != line.version))
            m_versions.push_back(line.version);
    }
    const auto place = std::find(m_versions.begin(), m_versions.end(), version);
    goTo(place == m_versions.end() ? std::ssize(m_versions) - 1 : place - m_versions.begin());
}

void VersionDialog::addFoot()
{
    m_older = called("olderButton", makeButton(tr("&Older"), ButtonRole::Plain, this));
    m_newer = called("newerButton", makeButton(tr("&Newer"), ButtonRole::Plain, this));
    foot()->addWidget(m_older);
    foot()->addWidget(m_newer);
    connect(m_older, &QPushButton::clicked, this, [this] { goTo(m_place - 1); });
    connect(m_newer, &QPushButton::clicked, this, [this] { goTo(m_place + 1); });
    addCloseButton(ButtonRole::Flat);
    m_back = addButton(tr("&Bring this version back"), ButtonRole::Primary, "bringBackButton");
    connect(m_back, &QPushButton::clicked, this, &VersionDialog::bringBack);
    m_back->setVisible(m_session.mayChange().has_value());
}

void VersionDialog::goTo(qsizetype place)
{
    m_place = place;
    auto comparison = app::Records(m_session).compare(m_id, m_versions.at(size_t(place)));
    if (!comparison)
        return say(comparison.error());
    m_comparison = std::move(*comparison);
    setHeadline(m_comparison.now.title);
    setWindowTitle(tr("Former version"));
    const app::HistoryLine &line = m_comparison.line;
    QStringList parts {tr("Version %1 of %2").arg(place + 1).arg(m_versions.size()),
                       app::momentText(line.at), historyText(line)};
    if (!line.actor.isEmpty())
        parts << line.actor;
    setSubtitle(parts.join(u" · "_s));
    // A button that goes out hands the focus on.
    const bool isFirst = place == 0;
    const bool isLast = place + 1 == std::ssize(m_versions);
    m_newer->setEnabled(!isLast);
    if (isFirst && m_older->hasFocus())
        m_newer->setFocus();
    m_older->setEnabled(!isFirst);
    m_back->setEnabled(line.version != m_comparison.now.version);
    showFields();
}

void VersionDialog::showFields()
{
    m_table->setRowCount(0);
    const auto &differing = m_comparison.differences;
    for (const domain::Field &field : domain::recordFields()) {
        const bool differs
            = std::find(differing.begin(), differing.end(), &field) != differing.end();
        if (isTold(field) && (differs || m_all->isChecked()))
            addRow(app::fieldText(field), app::valueText(field, m_comparison.then),
                   app::valueText(field, m_comparison.now), differs);
    }
    if (m_comparison.keyDiffers || m_all->isChecked())
        addRow(tr("HMAC key"), app::keyText(m_comparison.then, m_comparison.keyDiffers),
               app::keyText(m_comparison.now, false), m_comparison.keyDiffers);
    m_table->resizeRowsToContents();
    const bool nothing = m_table->rowCount() == 0;
    if (!nothing)
        m_table->setCurrentCell(0, 0);
    m_table->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_nothing->setText(m_comparison.line.version == m_comparison.now.version
                           ? tr("This is the present version.")
                           : tr("This version says the same as the present one."));
}

void VersionDialog::addRow(const QString &name, const QString &then, const QString &now,
                           bool differs)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto set = [&](int column, const QString &text) {
        auto *item = new QTableWidgetItem(text.isEmpty() ? u"–"_s : text);
        item->setToolTip(text);
        if (differs && m_all->isChecked())
            item->setFont(strongFont(m_table->font()));
        m_table->setItem(row, column, item);
    };
    set(FieldColumn, name);
    set(ThenColumn, then);
    set(NowColumn, now);
}

void VersionDialog::bringBack()
{
    const int version = m_comparison.line.version;
    const int former = m_comparison.now.version;
    if (const auto restored = app::Records(m_session).restore(m_id, version); !restored)
        return say(restored.error());
    emit broughtBack(version, former);
    accept();
}

} // namespace eab::ui
