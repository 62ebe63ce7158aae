// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

namespace eab::ca {

/** The body of a request, to be read once.
 *
 *  Why it exists: when a connection breaks before an answer, Qt sends the request again on its own,
 *  up to three times, POST included. It rewinds the body for that; a body that cannot be rewound
 *  makes it give up with ContentReSendError instead. And because it is read in the thread of the
 *  exchange, wasRead() tells for certain whether anything of it can have left.
 */
class OneShotBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool wasRead() const { return m_at > 0; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }
    bool seek(qint64 /*position*/) override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    const QByteArray &m_bytes; //!< the request's own, which outlives the exchange
    qint64 m_at = 0;
};

} // namespace eab::ca
