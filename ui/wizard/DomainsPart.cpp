// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/PageDialog.h"
#include "ui/common/PageParts.h"
#include "ui/common/Theme.h"
#include "ui/wizard/Parts.h"

#include <QRegularExpression>

#include <algorithm>

namespace eab::ui {

namespace {

constexpr int linesShown = 3;

} // namespace

DomainsPart::DomainsPart(QWidget *parent)
    : SetupPart(parent)
    , m_names(called("domainsField", new QPlainTextEdit(this)))
    , m_remark(called("domainsRemark", makeLabel({}, TextRole::Small, this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    m_names->setFont(fixedFont());
    m_names->setTabChangesFocus(true);
    m_names->setPlaceholderText(u"www.example.org\nexample.org"_s);
    m_names->setToolTip(tr("One name per line. The first one gives the certificate its name. "
                           "*.example.org covers all names one level below."));
    const int margins = 2 * (static_cast<int>(m_names->document()->documentMargin()) + 4);
    m_names->setFixedHeight(linesShown * m_names->fontMetrics().lineSpacing() + margins);
    addCaptioned(layout, tr("&Domains, one per line"), m_names);
    layout->addWidget(m_remark);
    m_remark->hide();
    connect(m_names, &QPlainTextEdit::textChanged, this, &SetupPart::changed);
}

std::vector<domain::DomainName> DomainsPart::read(QString &wrong) const
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

void DomainsPart::prefill(const domain::SetupAnswers &answers)
{
    QStringList names;
    for (const domain::DomainName &name : answers.domains)
        names << name.display();
    m_names->setPlainText(names.join(QLatin1Char('\n')));
}

QString DomainsPart::answer(domain::SetupAnswers &answers)
{
    QString wrong;
    auto names = read(wrong);
    QStringList remarks;
    for (const domain::DomainName &name : names) {
        if (name.ascii() != name.display())
            remarks << tr("%1 is written %2 in the certificate.").arg(name.display(), name.ascii());
    }
    if (!wrong.isEmpty())
        remarks << wrong;
    m_remark->setText(remarks.join(QLatin1Char('\n')));
    m_remark->setVisible(!remarks.isEmpty());
    if (wrong.isEmpty() && names.empty())
        wrong = tr("Write at least one domain, such as www.example.org.");
    judge(m_names, !wrong.isEmpty());
    answers.domains = std::move(names);
    return wrong;
}

} // namespace eab::ui
