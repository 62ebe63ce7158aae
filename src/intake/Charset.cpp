// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "intake/Charset.h"

#include "base/Secret.h"
#include "intake/Lexicon.h"

#include <glib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <optional>
#include <string_view>

namespace eab::intake {

namespace {

constexpr qsizetype sampleSize = 65'536;

enum class Strictness { Strict, Lenient };

/** Converts with iconv. Strict: nothing where a byte makes no sense; Lenient: U+FFFD instead. */
std::optional<QString> converted(QByteArrayView bytes, const char *charset, Strictness strictness)
{
    GIConv converter = g_iconv_open("UTF-8", charset);
    if (converter == reinterpret_cast<GIConv>(-1)) // NOLINT(performance-no-int-to-ptr): GLib's way
        return std::nullopt;
    QByteArray utf8(bytes.size() + bytes.size() / 2 + 64, Qt::Uninitialized);
    char *in = const_cast<char *>(bytes.data());
    gsize inLeft = static_cast<gsize>(bytes.size());
    qsizetype used = 0;
    bool good = true;
    while (inLeft > 0) {
        char *out = utf8.data() + used;
        gsize outLeft = static_cast<gsize>(utf8.size() - used);
        const gsize result = g_iconv(converter, &in, &inLeft, &out, &outLeft);
        used = utf8.size() - static_cast<qsizetype>(outLeft);
        if (result != static_cast<gsize>(-1))
            break;
        if (errno == E2BIG) {
            utf8.resize(utf8.size() * 2);
            continue;
        }
        if (strictness == Strictness::Strict) {
            good = false;
            break;
        }
        if (utf8.size() - used < 8)
            utf8.resize(utf8.size() * 2);
        std::copy_n("\xef\xbf\xbd", 3, utf8.data() + used);
        used += 3;
        ++in;
        --inLeft;
    }
    g_iconv_close(converter);
    std::optional<QString> text;
    if (good)
        text = QString::fromUtf8(utf8.constData(), used);
    wipe(utf8); // a hallway: keys pass through here
    return text;
}

bool startsWith(QByteArrayView bytes, const char *mark, qsizetype length)
{
    return bytes.size() >= length && std::equal(mark, mark + length, bytes.begin());
}

/** The charset a byte order mark tells of, and its length. */
std::optional<std::pair<const char *, qsizetype>> markedCharset(QByteArrayView bytes)
{
    if (startsWith(bytes, "\xef\xbb\xbf", 3))
        return std::pair("UTF-8", qsizetype {3});
    if (startsWith(bytes, "\xff\xfe\0\0", 4))
        return std::pair("UTF-32LE", qsizetype {4});
    if (startsWith(bytes, "\0\0\xfe\xff", 4))
        return std::pair("UTF-32BE", qsizetype {4});
    if (startsWith(bytes, "\xff\xfe", 2))
        return std::pair("UTF-16LE", qsizetype {2});
    if (startsWith(bytes, "\xfe\xff", 2))
        return std::pair("UTF-16BE", qsizetype {2});
    return std::nullopt;
}

/** UTF-16 of mostly Latin text has a zero in nearly every second byte. */
const char *unmarkedUtf16(QByteArrayView bytes)
{
    const qsizetype looked = std::min(bytes.size(), sampleSize) & ~qsizetype {1};
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (looked < 8)
        return nullptr;
    if (odd * 5 > looked && even * 50 < looked)
        return "UTF-16LE";
    if (even * 5 > looked && odd * 50 < looked)
        return "UTF-16BE";
    return nullptr;
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/** UTF-8 with a few bytes spoilt on the way: more sequences are whole than broken. */
bool isMostlyUtf8(QByteArrayView bytes)
{
    qsizetype whole = 0;
    qsizetype broken = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at++]);
        if (lead < 0x80)
            continue;
        const int tail = lead >= 0xf0 && lead < 0xf5 ? 3
            : lead >= 0xe0 && lead < 0xf0            ? 2
            : lead >= 0xc2 && lead < 0xe0            ? 1
                                                     : 0;
        int seen = 0;
        while (seen < tail && at < bytes.size()
               && (static_cast<unsigned char>(bytes[at]) & 0xc0) == 0x80) {
            ++seen;
            ++at;
        }
        ++(tail > 0 && seen == tail ? whole : broken);
    }
    return whole > broken;
}

/** Words that show that a guess at an East Asian charset was right. */
bool speaksEastAsian(const QString &text)
{
    static constexpr std::array<QStringView, 14> words {
        u"キー", u"鍵",   u"注文", u"認証", u"メール", u"ディレクトリ", u"製品",
        u"です", u"密钥", u"订单", u"金鑰", u"訂單",   u"目录",         u"证书"};
    return std::any_of(words.begin(), words.end(),
                       [&text](QStringView word) { return text.contains(word); });
}

/** Text of which nobody says what it is, and which is not UTF-8. */
QString guessed(QByteArrayView bytes)
{
    static constexpr std::array eastAsian {"CP932", "EUC-JP", "GB18030", "BIG5"};
    for (const char *charset : eastAsian) {
        const auto text = converted(bytes, charset, Strictness::Strict);
        if (text && speaksEastAsian(*text))
            return *text;
    }
    return converted(bytes, "WINDOWS-1252", Strictness::Lenient).value_or(QString());
}

QByteArray plainName(QByteArrayView declared)
{
    QByteArray name = declared.toByteArray().trimmed().toLower();
    name.replace('"', "").replace('\'', "");
    return name.size() > 40 ? QByteArray() : name;
}

/** The charset that is really meant where mail programs name another. */
const char *realCharset(const QByteArray &name)
{
    static constexpr std::array<std::pair<const char *, QStringView>, 5> aliases {{
        {"WINDOWS-1252",
         u"iso-8859-1|iso8859-1|latin1|latin-1|us-ascii|ascii|ansi|ansi_x3.4-1968|cp-1252"},
        {"CP932", u"shift_jis|shift-jis|sjis|x-sjis|windows-31j"},
        {"GB18030", u"gb2312|gbk"},
        {"UTF-8", u"utf8"},
        {"ISO-8859-8", u"iso-8859-8-i"},
    }};
    for (const auto &[real, names] : aliases) {
        if (isOneOf(QString::fromLatin1(name), names))
            return real;
    }
    return name.constData();
}

bool hasEscapes(QByteArrayView bytes)
{
    for (const QByteArrayView mark :
         {QByteArrayView("\x1b$B"), QByteArrayView("\x1b$@"), QByteArrayView("\x1b(J")}) {
        if (bytes.indexOf(mark) >= 0)
            return true;
    }
    return false;
}

} // namespace

QString decodeText(QByteArrayView bytes, QByteArrayView declared)
{
    if (const auto mark = markedCharset(bytes)) {
        const auto text = converted(bytes.sliced(mark->second), mark->first, Strictness::Lenient);
        return text.value_or(QString());
    }
    const QByteArray name = plainName(declared);
    if (const char *utf16 = unmarkedUtf16(bytes))
        return converted(bytes, utf16, Strictness::Lenient).value_or(QString());
    if (hasEscapes(bytes))
        return converted(bytes, "ISO-2022-JP-2", Strictness::Lenient).value_or(QString());
    const bool wide = name.startsWith("utf-16") || name.startsWith("utf-32")
        || name.startsWith("ucs-2") || name.startsWith("ucs-4");
    const bool stateful
        = name.startsWith("utf-7") || name.startsWith("hz-gb") || name.startsWith("iso-2022");
    if (!stateful && isAscii(bytes))
        return QString::fromLatin1(bytes);
    if (!stateful && bytes.isValidUtf8()) // whatever is declared: nothing else looks like this
        return QString::fromUtf8(bytes);
    if (name.isEmpty() || wide || name.startsWith("utf-8") || name == "utf8"
        || name.startsWith("unknown"))
        return isMostlyUtf8(bytes) ? QString::fromUtf8(bytes) : guessed(bytes);
    const char *charset = realCharset(name);
    if (qstrcmp(charset, "WINDOWS-1252") == 0 && name.contains("ascii"))
        return guessed(bytes);
    auto text = converted(bytes, charset, Strictness::Lenient);
    return text ? *text : guessed(bytes);
}

QByteArray charsetInHtml(QByteArrayView bytes)
{
    constexpr qsizetype farthest = 4096;
    const QByteArray head = bytes.first(std::min(bytes.size(), farthest)).toByteArray().toLower();
    qsizetype at = head.indexOf("<meta");
    at = at < 0 ? -1 : head.indexOf("charset=", at);
    if (at < 0)
        return {};
    at += 8;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
        ++at;
    qsizetype end = at;
    while (end < head.size() && end - at < 40
           && (std::isalnum(static_cast<unsigned char>(head[end])) != 0 || head[end] == '-'
               || head[end] == '_'))
        ++end;
    return head.mid(at, end - at);
}

bool isBinary(QByteArrayView bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::string_view magics[] {"\x89PNG"sv,
                                                "GIF8"sv,
                                                "\xff\xd8\xff"sv,
                                                "%PDF-"sv,
                                                "PK\x03\x04"sv,
                                                "PK\x05\x06"sv,
                                                "\x1f\x8b"sv,
                                                "BZh"sv,
                                                "\xfd\x37zXZ"sv,
                                                "7z\xbc\xaf"sv,
                                                "\x7f\x45LF"sv,
                                                "MZ\x90"sv,
                                                "SQLite format 3"sv,
                                                "\xd0\xcf\x11\xe0"sv,
                                                "Rar!"sv,
                                                "RIFF"sv,
                                                "OggS"sv,
                                                "ID3\x03"sv,
                                                "\xca\xfe\xba\xbe"sv,
                                                "\x28\xb5\x2f\xfd"sv,
                                                "\0asm"sv,
                                                "\x30\x82"sv};
    for (const std::string_view magic : magics) {
        if (bytes.startsWith(QByteArrayView(magic.data(), std::ssize(magic))))
            return true;
    }
    if (markedCharset(bytes) || unmarkedUtf16(bytes) != nullptr)
        return false;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto strange = std::count_if(sample.begin(), sample.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return (u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != 0x1b)
            || u == 0x7f;
    });
    return strange * 20 > sample.size();
}

} // namespace eab::intake
