// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/keys/RecoveryCode.h"

#include "vault/keys/Crypto.h"

#include <array>
#include <vector>

namespace eab::vault {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int dataLength = RecoveryCode::groupLength - 1;

int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    for (int i = 0; i < 32; ++i) {
        if (alphabet[i] == c)
            return i;
    }
    return -1;
}

/** Product in GF(32) with x^5 + x^2 + 1. */
int multiply(int a, int b)
{
    int product = 0;
    for (; b > 0; b >>= 1) {
        if ((b & 1) != 0)
            product ^= a;
        a <<= 1;
        if ((a & 32) != 0)
            a ^= 0b100101;
    }
    return product;
}

/** The fifth character: sum of the four, weighted with the powers of x, and of the group's place.
 */
int checkOf(const int *values, int group)
{
    int sum = 0;
    int weight = 2;
    for (int i = 0; i < dataLength; ++i) {
        sum ^= multiply(values[i], weight);
        weight = multiply(weight, 2);
    }
    return sum ^ multiply(group + 1, weight);
}

/** The typed characters without separators, or false when one is foreign. */
bool collect(const Secret &typed, std::vector<int> &values)
{
    for (const char c : typed.expose()) {
        if (c == '-' || c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        const int value = valueOf(c);
        if (value < 0)
            return false;
        values.push_back(value);
    }
    return true;
}

constexpr size_t allCharacters = size_t {RecoveryCode::groupCount} * RecoveryCode::groupLength;

/** Holds the single characters of a code; wiped when done. */
struct Values : std::vector<int>
{
    Values() { reserve(allCharacters + 1); }
    Values(const Values &) = delete;
    Values &operator=(const Values &) = delete;
    ~Values() { std::fill(begin(), end(), 0); }
};

} // namespace

Result<RecoveryCode> RecoveryCode::random()
{
    auto bits = EAB_TRY(randomSecret(codeBytes));
    return RecoveryCode(std::move(bits));
}

bool RecoveryCode::looksLikeOne(const Secret &typed)
{
    Values values;
    return collect(typed, values) && values.size() == allCharacters;
}

Result<RecoveryCode> RecoveryCode::parse(const Secret &typed)
{
    Values values;
    if (!collect(typed, values) || values.size() != allCharacters)
        return Error {ErrorCode::InvalidUsage, {}, u"not the form of a recovery code"_s};
    Secret bits(codeBytes);
    char *out = bits.exposeForWriting();
    unsigned buffer = 0;
    int count = 0;
    for (int group = 0; group < groupCount; ++group) {
        const int *characters = values.data() + static_cast<ptrdiff_t>(group) * groupLength;
        if (checkOf(characters, group) != characters[dataLength])
            return Error {ErrorCode::InvalidUsage, QString::number(group + 1), u"a slip"_s,
                          reason::RecoveryCodeTypo {group + 1}};
        for (int i = 0; i < dataLength; ++i) {
            buffer = (buffer << 5) | static_cast<unsigned>(characters[i]);
            count += 5;
            if (count >= 8) {
                count -= 8;
                *out++ = static_cast<char>((buffer >> count) & 0xff);
            }
        }
    }
    return RecoveryCode(std::move(bits));
}

Secret RecoveryCode::group(int index) const
{
    std::array<int, dataLength> values {};
    const QByteArrayView bits = m_bits.expose();
    for (int i = 0; i < dataLength; ++i) {
        for (int bit = 0; bit < 5; ++bit) {
            const qsizetype at = (qsizetype {index} * dataLength + i) * 5 + bit;
            const int byte = static_cast<unsigned char>(bits[at / 8]);
            values[static_cast<size_t>(i)]
                = (values[static_cast<size_t>(i)] << 1) | ((byte >> (7 - at % 8)) & 1);
        }
    }
    Secret text(groupLength);
    for (int i = 0; i < dataLength; ++i)
        text.exposeForWriting()[i] = alphabet[values[static_cast<size_t>(i)]];
    text.exposeForWriting()[dataLength] = alphabet[checkOf(values.data(), index)];
    values.fill(0);
    return text;
}

std::optional<Secret> RecoveryCode::readGroup(const Secret &typed)
{
    Values values;
    if (!collect(typed, values) || values.size() != groupLength)
        return std::nullopt;
    Secret text(groupLength);
    for (size_t i = 0; i < values.size(); ++i)
        text.exposeForWriting()[i] = alphabet[values[i]];
    return text;
}

Secret RecoveryCode::text() const
{
    Secret text(groupCount * groupLength + groupCount - 1);
    char *out = text.exposeForWriting();
    for (int index = 0; index < groupCount; ++index) {
        if (index > 0)
            *out++ = '-';
        const Secret part = group(index);
        for (const char c : part.expose())
            *out++ = c;
    }
    return text;
}

} // namespace eab::vault
