// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/SetUpClient.h"
#include "ui/common/PageParts.h"
#include "ui/wizard/Parts.h"

#include <algorithm>

namespace eab::ui {

namespace {

/** "ec256" as people know it. */
QString keyTypeText(const QString &name)
{
    if (name == "ec256"_L1)
        return u"ECDSA P-256"_s;
    if (name == "ec384"_L1)
        return u"ECDSA P-384"_s;
    if (name.startsWith("rsa"_L1))
        return u"RSA %1"_s.arg(name.mid(3));
    return name;
}

} // namespace

MorePart::MorePart(QWidget *parent)
    : SetupPart(parent)
    , m_keyType(called("keyTypeBox", new QComboBox(this)))
    , m_renewal(called("renewalBox", new QComboBox(this)))
    , m_installDir(called("installDirField", new QLineEdit(this)))
    , m_clientDir(called("clientDirField", new QLineEdit(this)))
{
    auto *layout = layoutOn<QVBoxLayout>(this, 4);
    m_renewal->addItem(tr("systemd timer"), static_cast<int>(domain::RenewalRunner::SystemdTimer));
    m_renewal->addItem(tr("cron"), static_cast<int>(domain::RenewalRunner::Cron));
    m_renewal->addItem(tr("Nothing: I start it myself"),
                       static_cast<int>(domain::RenewalRunner::None));
    addPair(layout, {tr("Kind and si&ze of the key"), m_keyType}, {tr("Rene&wed by"), m_renewal});
    addCaptioned(layout, tr("Folder for these fi&les on the server"), m_installDir);
    addCaptioned(layout, tr("Where the client &keeps its state (empty: its default)"), m_clientDir);
    m_bundle = addPathLine(layout, tr("CA &bundle, only for a private ACME server"),
                           u"bundleField"_s, false);
    for (const QComboBox *box : {m_keyType, m_renewal})
        connect(box, &QComboBox::currentIndexChanged, this, &SetupPart::changed);
    for (const QLineEdit *field : {m_installDir, m_clientDir, m_bundle})
        connect(field, &QLineEdit::textChanged, this, &SetupPart::changed);
}

void MorePart::prefill(const domain::SetupAnswers &answers)
{
    if (!answers.keyType.isEmpty()) {
        if (m_keyType->findData(answers.keyType) < 0)
            m_keyType->addItem(keyTypeText(answers.keyType), answers.keyType);
        m_keyType->setCurrentIndex(m_keyType->findData(answers.keyType));
    }
    m_renewal->setCurrentIndex(m_renewal->findData(static_cast<int>(answers.renewal)));
    m_clientDir->setText(answers.clientDir);
    m_bundle->setText(answers.caBundle);
}

void MorePart::follow(const domain::SetupAnswers &answers)
{
    if (const auto abilities = app::SetUpClient::abilities(answers.client, answers.clientVersion)) {
        QStringList offered;
        for (int i = 0; i < m_keyType->count(); ++i)
            offered << m_keyType->itemData(i).toString();
        if (offered != abilities->keyTypes) {
            const QString before = m_keyType->currentData().toString();
            m_keyType->clear();
            for (const QString &name : abilities->keyTypes)
                m_keyType->addItem(keyTypeText(name), name);
            m_keyType->setCurrentIndex(std::max(0, m_keyType->findData(before)));
        }
    }
    if (m_installDir->text() != m_suggestedDir || answers.domains.empty())
        return;
    m_suggestedDir = u"/etc/eab-vault/%1"_s.arg(answers.domains.front().base());
    m_installDir->setText(m_suggestedDir);
}

QString MorePart::answer(domain::SetupAnswers &answers)
{
    answers.keyType = m_keyType->currentData().toString();
    answers.renewal = static_cast<domain::RenewalRunner>(m_renewal->currentData().toInt());
    answers.installDir = m_installDir->text().trimmed();
    answers.clientDir = m_clientDir->text().trimmed();
    answers.caBundle = m_bundle->text().trimmed();
    QString wrong;
    for (const auto &[answer, field] : {std::pair {domain::Answer::InstallDir, m_installDir},
                                        {domain::Answer::ClientDir, m_clientDir},
                                        {domain::Answer::CaBundle, m_bundle}}) {
        const QString words = judged(answers, answer, field);
        if (wrong.isEmpty())
            wrong = words;
    }
    return wrong;
}

} // namespace eab::ui
