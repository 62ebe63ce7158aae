// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/PemBlock.h"

#include "base/Literals.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace eab::domain {

namespace {

constexpr char sequenceTag = 0x30;
constexpr char integerTag = 0x02;

/** The content of a DER SEQUENCE that fills `der` exactly. */
std::optional<QByteArrayView> sequenceContent(QByteArrayView der)
{
    if (der.size() < 2 || der[0] != sequenceTag)
        return std::nullopt;
    const auto byte = [&der](qsizetype at) { return static_cast<unsigned char>(der[at]); };
    qsizetype length = byte(1);
    qsizetype head = 2;
    if (length >= 0x80) {
        const int digits = byte(1) & 0x7f;
        if (digits < 1 || digits > 4 || der.size() < 2 + digits)
            return std::nullopt;
        length = 0;
        for (int i = 0; i < digits; ++i)
            length = (length << 8) | byte(head++);
    }
    if (length == 0 || head + length != der.size())
        return std::nullopt;
    return der.sliced(head);
}

/** A private key begins with its version, 0 or 1 (RFC 5958, RFC 8017, RFC 5915). */
bool beginsWithVersion(QByteArrayView content)
{
    return content.size() > 3 && content[0] == integerTag && content[1] == 1
        && (content[2] == 0 || content[2] == 1);
}

} // namespace

PemKind pemKind(QStringView text)
{
    if (text.contains(u"PRIVATE KEY"))
        return PemKind::PrivateKey;
    const QStringView block = text.trimmed();
    for (const auto &[label, kind] : {std::pair(u"PUBLIC KEY", PemKind::PublicKey),
                                      std::pair(u"CERTIFICATE", PemKind::Certificate)}) {
        const QString head = u"-----BEGIN %1-----"_s.arg(QStringView(label));
        const QString foot = u"-----END %1-----"_s.arg(QStringView(label));
        if (block.size() <= head.size() + foot.size() || !block.startsWith(head)
            || !block.endsWith(foot))
            continue;
        QByteArray base64;
        for (const QChar c : block.mid(head.size(), block.size() - head.size() - foot.size())) {
            if (!c.isSpace())
                base64 += c.toLatin1();
        }
        const auto decoded
            = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        const auto content = decoded ? sequenceContent(decoded.decoded) : std::nullopt;
        if (!content)
            return PemKind::Other;
        if (beginsWithVersion(*content))
            return PemKind::PrivateKey;
        return content->front() == sequenceTag ? kind : PemKind::Other;
    }
    return PemKind::Other;
}

} // namespace eab::domain
