// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>

namespace eab {

/** Bytes nobody may see by accident.
 *
 *  Why it exists: QByteArray and QString share buffers, so "wiping" one wipes a fresh copy.
 *  What it promises:
 *  1. It can be moved, never copied in passing: a second copy is asked for with clone().
 *  2. The bytes lie in OpenSSL's secure heap (outside core dumps, and locked where the system lets
 *     us). It is small, for keys; an eighth of it is left to OpenSSL itself. What finds no room
 *     there lies on the plain heap. Both are wiped on destruction and before being reused. So a
 *     full heap never refuses a secret; std::bad_alloc means what it means to every QString.
 *  3. It cannot be printed. Reading it is spelled expose(), so that one search finds every reader.
 *  4. Comparing takes the same time wherever the difference is.
 */
class Secret
{
public:
    Secret() = default;
    /** `size` zero bytes, to be filled through exposeForWriting(). */
    explicit Secret(qsizetype size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] static Secret copyOf(QByteArrayView bytes);
    /** Takes the text as UTF-8 without an intermediate buffer. The caller still owns (and wipes)
     *  the text. */
    [[nodiscard]] static Secret fromUtf16(QStringView text);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QByteArrayView expose() const { return {m_data, m_size}; }
    [[nodiscard]] char *exposeForWriting() { return m_data; }
    [[nodiscard]] Secret clone() const { return copyOf(expose()); }

    /** Shortens to `size` bytes and wipes the rest. */
    void truncate(qsizetype size);
    void clear();
    /** Overwrites all bytes with zeros; the size stays. */
    void zero();

    friend bool operator==(const Secret &a, const Secret &b);

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/** Gets the secure heap ready; to be called once, before the first Secret. Harmless when repeated:
 *  the first call decides the size. Tests ask for a small one. */
void prepareSecretMemory(size_t bytes = size_t {1} << 20);

/** Where secrets lie. */
enum class SecretMemory {
    Locked, //!< never written to swap
    Unlocked, //!< the system has refused that: what is in use may be written to swap
    Plain, //!< there is no secure heap: they are wiped all the same
};
[[nodiscard]] SecretMemory secretMemory();

/** Overwrites a text that has served as hallway for a secret, then empties it.
 *  Only this object's buffer is reached: copies that share it before the call are left behind. */
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace eab
