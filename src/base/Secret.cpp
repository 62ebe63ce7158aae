// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "base/Secret.h"

#include <QByteArray>

#include <openssl/crypto.h>

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>

namespace eab {

namespace {

constexpr size_t secureHeapSmallestBlock = 32;
size_t secureHeapBytes = 0; // set once
SecretMemory whereSecretsLie = SecretMemory::Plain; // the same

char *allocate(qsizetype size)
{
    prepareSecretMemory();
    void *memory = nullptr;
    // OpenSSL's own keys and random numbers have no other place than the secure heap.
    const size_t ours = secureHeapBytes - secureHeapBytes / 8;
    if (CRYPTO_secure_used() + static_cast<size_t>(size) <= ours)
        memory = OPENSSL_secure_zalloc(static_cast<size_t>(size));
    if (memory == nullptr)
        memory = std::calloc(1, static_cast<size_t>(size));
    if (memory == nullptr)
        throw std::bad_alloc();
    return static_cast<char *>(memory);
}

void release(char *data, qsizetype capacity)
{
    if (data == nullptr)
        return;
    if (CRYPTO_secure_allocated(data) != 0) {
        OPENSSL_secure_clear_free(data, static_cast<size_t>(capacity));
        return;
    }
    OPENSSL_cleanse(data, static_cast<size_t>(capacity));
    std::free(data);
}

} // namespace

void prepareSecretMemory(size_t bytes)
{
    static std::once_flag once;
    std::call_once(once, [bytes] {
        const int made = CRYPTO_secure_malloc_init(bytes, secureHeapSmallestBlock);
        if (made != 0)
            secureHeapBytes = bytes;
        if (made == 1)
            whereSecretsLie = SecretMemory::Locked;
        else if (made == 2) // in use, but the system did not lock it
            whereSecretsLie = SecretMemory::Unlocked;
    });
}

SecretMemory secretMemory()
{
    return whereSecretsLie;
}

Secret::Secret(qsizetype size)
    : m_data(size > 0 ? allocate(size) : nullptr)
    , m_size(size)
    , m_capacity(size)
{ }

Secret::~Secret()
{
    release(m_data, m_capacity);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{ }

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        release(m_data, m_capacity);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
    }
    return *this;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (secret.m_data != nullptr)
        std::memcpy(secret.m_data, bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

Secret Secret::fromUtf16(QStringView text)
{
    Secret secret(text.size() * 3);
    char *out = secret.m_data;
    if (out == nullptr)
        return secret;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text[++i].unicode());
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;
        if (c < 0x80) {
            *out++ = static_cast<char>(c);
        } else if (c < 0x800) {
            *out++ = static_cast<char>(0xc0 | (c >> 6));
            *out++ = static_cast<char>(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            *out++ = static_cast<char>(0xe0 | (c >> 12));
            *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
            *out++ = static_cast<char>(0x80 | (c & 0x3f));
        } else {
            *out++ = static_cast<char>(0xf0 | (c >> 18));
            *out++ = static_cast<char>(0x80 | ((c >> 12) & 0x3f));
            *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3f));
            *out++ = static_cast<char>(0x80 | (c & 0x3f));
        }
    }
    secret.truncate(out - secret.m_data);
    return secret;
}

void Secret::truncate(qsizetype size)
{
    if (size >= m_size)
        return;
    OPENSSL_cleanse(m_data + size, static_cast<size_t>(m_size - size));
    m_size = size;
}

void Secret::clear()
{
    release(m_data, m_capacity);
    m_data = nullptr;
    m_size = 0;
    m_capacity = 0;
}

void Secret::zero()
{
    if (m_data != nullptr)
        OPENSSL_cleanse(m_data, static_cast<size_t>(m_size));
}

bool operator==(const Secret &a, const Secret &b)
{
    if (a.m_size != b.m_size)
        return false;
    return a.m_size == 0 || CRYPTO_memcmp(a.m_data, b.m_data, static_cast<size_t>(a.m_size)) == 0;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace eab
