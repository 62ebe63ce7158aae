// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ca/acme/Jose.h"

#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace eab::ca::jose {

namespace {

const EVP_MD *digest(domain::HmacAlgorithm algorithm)
{
    switch (algorithm) {
    case domain::HmacAlgorithm::Hs256: return EVP_sha256();
    case domain::HmacAlgorithm::Hs384: return EVP_sha384();
    case domain::HmacAlgorithm::Hs512: return EVP_sha512();
    }
    Q_UNREACHABLE();
}

/** What is signed: the header as base64url, a full stop, the payload as base64url. */
struct SigningInput
{
    SigningInput(const QJsonObject &header, QByteArrayView payload)
        : protectedHeader(base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)))
        , payloadText(base64Url(payload))
    { }

    [[nodiscard]] QByteArray text() const { return protectedHeader + '.' + payloadText; }
    [[nodiscard]] QJsonObject with(const QByteArray &signature) const
    {
        return {{u"protected"_s, QString::fromLatin1(protectedHeader)},
                {u"payload"_s, QString::fromLatin1(payloadText)},
                {u"signature"_s, QString::fromLatin1(base64Url(signature))}};
    }

    QByteArray protectedHeader;
    QByteArray payloadText;
};

} // namespace

QByteArray base64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<QByteArray> mac(const domain::HmacKey &key, domain::HmacAlgorithm algorithm,
                       QByteArrayView message)
{
    const auto secret = key.bytes().expose();
    QByteArray out(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    const auto *done = HMAC(digest(algorithm), secret.data(), static_cast<int>(secret.size()),
                            reinterpret_cast<const unsigned char *>(message.data()),
                            static_cast<size_t>(message.size()),
                            reinterpret_cast<unsigned char *>(out.data()), &length);
    if (secret.isEmpty() || done == nullptr)
        return Error {ErrorCode::Internal, {}, u"HMAC failed"_s};
    out.truncate(static_cast<qsizetype>(length));
    return out;
}

Result<QJsonObject> sign(const AccountKey &key, QJsonObject header, QByteArrayView payload)
{
    header.insert(u"alg"_s, key.algorithm());
    const SigningInput input(header, payload);
    const auto signature = EAB_TRY(key.sign(input.text()));
    return input.with(signature);
}

Result<QJsonObject> binding(const AccountKey &key, const QString &kid, const domain::HmacKey &hmac,
                            domain::HmacAlgorithm algorithm, const QString &url)
{
    const SigningInput input(
        {{u"alg"_s, domain::algorithmName(algorithm)}, {u"kid"_s, kid}, {u"url"_s, url}},
        key.publicJwk());
    const auto signature = EAB_TRY(mac(hmac, algorithm, input.text()));
    return input.with(signature);
}

} // namespace eab::ca::jose
