// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/wizard/Pages.h"

#include <QRegularExpression>

#include <algorithm>

namespace eab::ui {

DomainsPage::DomainsPage(QWidget *parent)
    : WizardPage(tr("Domains"), parent)
    , m_names(called("domainsField", new QPlainTextEdit(this)))
    , m_remark(called("domainsRemark", makeLabel({}, TextRole::Small, this)))
{
    QVBoxLayout *layout = pageLayout(
        this, tr("For which domains?"),
        tr("One name per line. The first one gives the certificate its name. *.example.org "
           "covers all names one level below."));
    m_names->setFont(fixedFont());
    m_names->setTabChangesFocus(true);
    m_names->setPlaceholderText(u"www.example.org\nexample.org"_s);
    m_names->setMaximumHeight(200);
    addCaptioned(layout, tr("&Domains"), m_names);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    connect(m_names, &QPlainTextEdit::textChanged, this, &DomainsPage::check);
}

std::vector<domain::DomainName> DomainsPage::read(QString &wrong) const
{
    std::vector<domain::DomainName> names;
    // A blank inside a line is a mistake to be told, not a separator.
    const QStringList lines
        = m_names->toPlainText().split(QRegularExpression(u"[\\n,;]+"_s), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        auto name = domain::DomainName::parse(line);
        if (!name) {
            wrong = errorLine(name.error());
            return {};
        }
        if (std::find(names.begin(), names.end(), *name) == names.end())
            names.push_back(std::move(*name));
    }
    return names;
}

void DomainsPage::check()
{
    QString wrong;
    const auto names = read(wrong);
    QStringList remarks;
    if (!wrong.isEmpty())
        remarks << wrong;
    for (const domain::DomainName &name : names) {
        if (name.ascii() != name.display())
            remarks << tr("%1 is written %2 in the certificate.").arg(name.display(), name.ascii());
    }
    if (domain::hasWildcard(names))
        remarks << tr("A wildcard can only be proved through DNS (dns-01).");
    m_remark->setText(remarks.join(QLatin1Char('\n')));
    setStyleProperty(m_names, "wrong", !wrong.isEmpty());
}

void DomainsPage::enter(const domain::SetupAnswers &answers)
{
    QStringList names;
    for (const domain::DomainName &name : answers.domains)
        names << name.display();
    if (m_names->toPlainText().isEmpty())
        m_names->setPlainText(names.join(QLatin1Char('\n')));
    m_names->setFocus();
}

QString DomainsPage::leave(domain::SetupAnswers &answers)
{
    QString wrong;
    auto names = read(wrong);
    if (!wrong.isEmpty())
        return wrong;
    if (names.empty())
        return tr("Write at least one domain, such as www.example.org.");
    answers.domains = std::move(names);
    return {};
}

QString DomainsPage::summary(const domain::SetupAnswers &answers) const
{
    if (answers.domains.empty())
        return {};
    const auto more = static_cast<int>(answers.domains.size()) - 1;
    const QString first = answers.domains.front().display();
    return more == 0 ? first
                     : tr("%1 + %n", "first domain and number of further ones", more).arg(first);
}

} // namespace eab::ui
