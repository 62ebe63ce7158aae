// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/KeyForms.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <vector>

namespace eab::recipes {

namespace {

constexpr qsizetype coordinateBytes = 32; //!< of P-256
constexpr char derInteger = 0x02;
constexpr char derBitString = 0x03;
constexpr char derOctetString = 0x04;
constexpr char derSequence = 0x30;

// AlgorithmIdentifiers and the name of the curve, DER as they stand in the RFCs named above.
const QByteArray ecAlgorithm = QByteArray::fromHex("301306072a8648ce3d020106082a8648ce3d030107");
const QByteArray rsaAlgorithm = QByteArray::fromHex("300d06092a864886f70d0101010500");
const QByteArray curveParameter = QByteArray::fromHex("a00a06082a8648ce3d030107");

Error noKey()
{
    return {ErrorCode::MalformedInput, {}, u"no private JWK on P-256 or of RSA"_s};
}

Secret joined(const std::vector<QByteArrayView> &parts)
{
    qsizetype size = 0;
    for (const auto &part : parts)
        size += part.size();
    Secret out(size);
    char *at = out.exposeForWriting();
    for (const auto &part : parts) {
        std::copy(part.begin(), part.end(), at);
        at += part.size();
    }
    return out;
}

/** Tag, length, value. */
Secret der(char tag, const std::vector<QByteArrayView> &parts)
{
    const Secret value = joined(parts);
    QByteArray head(1, tag);
    const qsizetype size = value.size();
    if (size < 0x80) {
        head += static_cast<char>(size);
    } else if (size < 0x100) {
        head += QByteArray("\x81", 1) + static_cast<char>(size);
    } else {
        head += QByteArray("\x82", 1) + static_cast<char>(size >> 8)
            + static_cast<char>(size & 0xff);
    }
    return joined({head, value.expose()});
}

/** A non-negative number: no leading zeros but the one that keeps it from looking negative. */
Secret integer(const Secret &bytes)
{
    QByteArrayView digits = bytes.expose();
    while (digits.size() > 1 && digits.front() == '\0')
        digits = digits.sliced(1);
    const bool looksNegative = (digits.front() & '\x80') != 0;
    return der(derInteger, {QByteArrayView("\0", looksNegative ? 1 : 0), digits});
}

Secret pem(const char *label, const Secret &der)
{
    const auto bytes = der.expose();
    QByteArray text = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    QByteArray out;
    out.reserve(2 * text.size() + 128);
    out += QByteArray("-----BEGIN ") + label + "-----\n";
    for (qsizetype at = 0; at < text.size(); at += 64) {
        out += QByteArrayView(text).sliced(at, std::min<qsizetype>(64, text.size() - at));
        out += '\n';
    }
    out += QByteArray("-----END ") + label + "-----\n";
    Secret secret = Secret::copyOf(out);
    wipe(out);
    wipe(text);
    return secret;
}

/** The members of a private JWK as bytes. */
class PrivateJwk
{
public:
    explicit PrivateJwk(const Secret &jwk)
    {
        const auto text = jwk.expose();
        m_object
            = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
        if (is("kty", "EC") && is("crv", "P-256"))
            m_names = {"d", "x", "y"};
        else if (is("kty", "RSA"))
            m_names = {"n", "e", "d", "p", "q", "dp", "dq", "qi"};
        for (const char *name : m_names)
            m_values.push_back(decoded(name));
    }

    [[nodiscard]] bool isEc() const { return m_names.size() == 3; }
    [[nodiscard]] bool isUsable() const
    {
        return !m_names.empty()
            && std::all_of(m_values.begin(), m_values.end(), [this](const Secret &value) {
                   return isEc() ? value.size() == coordinateBytes : !value.isEmpty();
               });
    }
    /** In the order of PKCS #1 for RSA; d, x, y for P-256. */
    [[nodiscard]] const std::vector<Secret> &values() const { return m_values; }

private:
    [[nodiscard]] bool is(const char *name, const char *value) const
    {
        return m_object.value(QLatin1StringView(name)).toString() == QLatin1StringView(value);
    }
    [[nodiscard]] Secret decoded(const char *name) const
    {
        QByteArray text = m_object.value(QLatin1StringView(name)).toString().toLatin1();
        QByteArray bytes = QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
        Secret secret = Secret::copyOf(bytes);
        wipe(bytes);
        wipe(text);
        return secret;
    }

    QJsonObject m_object;
    std::vector<const char *> m_names;
    std::vector<Secret> m_values;
};

Secret publicPoint(const PrivateJwk &key)
{
    const auto &values = key.values();
    // No unused bits, then the uncompressed point (SEC 1 section 2.3.3).
    return der(derBitString, {QByteArrayView("\0\x04", 2), values[1].expose(), values[2].expose()});
}

} // namespace

Result<Secret> traditionalPem(const Secret &jwk)
{
    const PrivateJwk key(jwk);
    if (!key.isUsable())
        return noKey();
    const Secret version = der(derInteger, {QByteArrayView(key.isEc() ? "\x01" : "\0", 1)});
    if (key.isEc()) {
        const Secret number = der(derOctetString, {key.values()[0].expose()});
        const Secret point = publicPoint(key);
        const Secret tagged = der('\xa1', {point.expose()});
        return pem(
            "EC PRIVATE KEY",
            der(derSequence, {version.expose(), number.expose(), curveParameter, tagged.expose()}));
    }
    std::vector<Secret> numbers;
    for (const auto &value : key.values())
        numbers.push_back(integer(value));
    std::vector<QByteArrayView> parts {version.expose()};
    for (const auto &number : numbers)
        parts.push_back(number.expose());
    return pem("RSA PRIVATE KEY", der(derSequence, parts));
}

Result<QByteArray> publicPem(const Secret &jwk)
{
    const PrivateJwk key(jwk);
    if (!key.isUsable())
        return noKey();
    if (key.isEc()) {
        const Secret point = publicPoint(key);
        return pem("PUBLIC KEY", der(derSequence, {ecAlgorithm, point.expose()}))
            .expose()
            .toByteArray();
    }
    const Secret n = integer(key.values()[0]);
    const Secret e = integer(key.values()[1]);
    const Secret numbers = der(derSequence, {n.expose(), e.expose()});
    const Secret bits = der(derBitString, {QByteArrayView("\0", 1), numbers.expose()});
    return pem("PUBLIC KEY", der(derSequence, {rsaAlgorithm, bits.expose()}))
        .expose()
        .toByteArray();
}

} // namespace eab::recipes
