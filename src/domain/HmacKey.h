// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QStringView>

#include <vector>

namespace eab::domain {

/** The MAC algorithm of a binding. HS256 unless a person asked for another: a long key says nothing
 *  about the algorithm (RFC 7518 3.2 sets only the minimum length). */
enum class HmacAlgorithm { Hs256, Hs384, Hs512 };

[[nodiscard]] QString algorithmName(HmacAlgorithm algorithm); //!< "HS256"
[[nodiscard]] Result<HmacAlgorithm> algorithmFromName(QStringView name);
/** The shortest key an algorithm may use, in bytes (RFC 7518 3.2): 32, 48, 64. */
[[nodiscard]] qsizetype minimumKeyBytes(HmacAlgorithm algorithm);

/** How many characters of base64 so many bytes take, without padding: 43 for 32. */
[[nodiscard]] constexpr qsizetype base64Characters(qsizetype bytes)
{
    return (bytes * 8 + 5) / 6;
}

/** What reading a key as text has changed, or found odd, on the way to its bytes. */
enum class HmacNote {
    StandardAlphabet, //!< had '+' or '/', the key itself is the same
    PaddingRemoved, //!< had '=' at the end
    InvisibleRemoved, //!< zero-width characters, soft hyphens, byte order marks
    WhitespaceRemoved, //!< was wrapped over lines or had blanks inside
    QuotesRemoved, //!< stood in quotes, brackets, or before a full stop
    MixedAlphabets, //!< both '+/' and '-_': suspicious
    LastCharacterOdd, //!< unused low bits of the last character are set: perhaps a slip
    LayerRemoved, //!< one extra base64 layer was taken off, because the source is known to add it
};

struct DecodedHmac;

/** The HMAC key of an external account binding, as bytes.
 *
 *  Any dialect of base64 is read, the bytes are kept, and unpadded base64url is written: the only
 *  form that every ACME client takes.
 */
class HmacKey
{
public:
    HmacKey() = default;
    explicit HmacKey(Secret bytes)
        : m_bytes(std::move(bytes))
    { }

    /** Reads base64 or base64url, padded or not. Foreign characters, or a length that no encoder
     *  produces, are InvalidHmacEncoding: unlike some decoders, this one never skips them. A
     *  placeholder such as "<your key>" or nothing at all is MissingHmac. The length of the key is
     *  not judged here (see EabCredential). */
    [[nodiscard]] static Result<DecodedHmac> decode(QStringView text);
    /** The same of a text a person typed; no copy of it is left behind. */
    [[nodiscard]] static Result<DecodedHmac> decode(const Secret &typed);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /** Length of the key in bytes. */
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    /** False for one shorter than the algorithm asks for. */
    [[nodiscard]] bool suffices(HmacAlgorithm algorithm) const
    {
        return size() >= minimumKeyBytes(algorithm);
    }
    [[nodiscard]] const Secret &bytes() const { return m_bytes; }
    /** The key as unpadded base64url (RFC 7515 2), ASCII. */
    [[nodiscard]] Secret toBase64Url() const;
    [[nodiscard]] HmacKey clone() const { return HmacKey(m_bytes.clone()); }

    friend bool operator==(const HmacKey &a, const HmacKey &b) { return a.m_bytes == b.m_bytes; }

private:
    Secret m_bytes;
};

struct DecodedHmac
{
    HmacKey key;
    std::vector<HmacNote> notes;
};

/** "YOUR_KEY", "<hmac>", "{{ key }}", "$EAB_HMAC", "xxxx-xxxx", "****", "pending": text that stands
 *  in for a value, or shows only a part of it. */
[[nodiscard]] bool looksLikePlaceholder(QStringView text);

/** Zero-width characters, direction marks, variation selectors, soft hyphens, byte order marks and
 *  NUL: seen in pasted text, never meant. */
[[nodiscard]] bool isInvisible(QChar c);

} // namespace eab::domain
