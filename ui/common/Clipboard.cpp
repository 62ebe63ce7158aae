// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/Clipboard.h"

#include "base/Literals.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace eab::ui {

namespace {

const QString managerHint = u"x-kde-passwordManagerHint"_s;

/** Gives the secret out only when somebody pastes. */
class SecretMime final : public QMimeData
{
    Q_OBJECT

public:
    explicit SecretMime(Secret secret)
        : m_secret(std::move(secret))
    { }

    [[nodiscard]] QStringList formats() const override
    {
        return {u"text/plain"_s, u"text/plain;charset=utf-8"_s, managerHint};
    }
    [[nodiscard]] bool hasFormat(const QString &format) const override
    {
        return formats().contains(format);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format == managerHint)
            return QByteArray("secret");
        if (type.id() == QMetaType::QString)
            return QString::fromLatin1(m_secret.expose());
        return m_secret.expose().toByteArray();
    }

private:
    Secret m_secret;
};

} // namespace

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        --m_left;
        if (m_left <= 0)
            clearSecret();
        else
            emit ticked(m_left);
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_left > 0 && !holdsSecret())
            clearSecret(); // somebody copied something else: there is nothing left to count
    });
}

Clipboard::~Clipboard()
{
    clearSecret();
}

void Clipboard::copy(const QString &text)
{
    clearSecret();
    QGuiApplication::clipboard()->setText(text);
}

void Clipboard::copySecret(const Secret &secret)
{
    QGuiApplication::clipboard()->setMimeData(
        new SecretMime(secret.clone())); // the clipboard owns it
    m_left = m_seconds;
    m_timer.start();
    emit ticked(m_left);
}

void Clipboard::clearSecret()
{
    m_timer.stop();
    m_left = 0;
    if (holdsSecret())
        QGuiApplication::clipboard()->clear();
    emit ticked(0);
}

bool Clipboard::holdsSecret()
{
    // Only our own object is of this class: what others own comes as something else.
    return qobject_cast<const SecretMime *>(QGuiApplication::clipboard()->mimeData()) != nullptr;
}

} // namespace eab::ui

#include "Clipboard.moc"
