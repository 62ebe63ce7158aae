// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/Terminal.h"

#include "app/words/ErrorText.h"
#include "base/File.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>

#include <termios.h>
#include <unistd.h>

namespace eab::cli {

namespace {

constexpr qsizetype mostLineBytes = 64 << 10;

constexpr int endings[] {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
termios usualTerminal {};

/** Gives the terminal its echo back and a line of its own to what comes next, then lets the signal
 *  end the program as it would have. Calls only what is safe in a signal handler. */
extern "C" void giveBackAndEnd(int number)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &usualTerminal);
    std::ignore = ::write(STDERR_FILENO, "\n", 1);
    ::signal(number, SIG_DFL);
    ::raise(number);
}

/** Switches the echo of the terminal off for as long as it lives, and on again even when Ctrl+C
 *  ends the program. One at a time. */
class Silence
{
public:
    Silence()
    {
        m_known = ::tcgetattr(STDIN_FILENO, &usualTerminal) == 0;
        if (!m_known)
            return;
        for (const int number : endings) {
            if (::signal(number, giveBackAndEnd) == SIG_IGN) // as under nohup
                ::signal(number, SIG_IGN);
        }
        termios quiet = usualTerminal;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    ~Silence()
    {
        if (!m_known)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &usualTerminal);
        for (const int number : endings) {
            if (::signal(number, SIG_DFL) == SIG_IGN)
                ::signal(number, SIG_IGN);
        }
    }

private:
    bool m_known = false;
};

/** One line, byte by byte, so that nothing behind it is swallowed. False when there is none. */
bool readLine(int descriptor, Secret &line)
{
    Secret buffer(mostLineBytes);
    qsizetype length = 0;
    bool any = false;
    char c = 0;
    while (length < mostLineBytes && ::read(descriptor, &c, 1) == 1) {
        any = true;
        if (c == '\n')
            break;
        buffer.exposeForWriting()[length++] = c;
    }
    if (length > 0 && buffer.expose()[length - 1] == '\r')
        --length;
    line = Secret::copyOf(buffer.expose().first(length));
    return any;
}

/** The exit codes of the outside face, each with its errors. */
constexpr auto exitCodes = [] {
    using enum ErrorCode;
    std::array<int, static_cast<size_t>(Internal) + 1> exits {};
    const auto leadTo = [&exits](int exit, std::initializer_list<ErrorCode> codes) {
        for (const ErrorCode code : codes)
            exits[static_cast<size_t>(code)] = exit;
    };
    leadTo(2, {InvalidUsage, UnknownClient, MissingAnswer});
    leadTo(3,
           {WrongPassword, NeedsOwner, NoSuchSlot, NeedsPassword, OutOfMemory, KeychainUnavailable,
            KeychainLocked, KeychainRefused, KeychainTimeout, KeychainEntryMissing});
    leadTo(4,
           {NoSuchRecord, NoSuchProvider, NoSuchIntent, AmbiguousRecord, NoSuchBatch,
            NoSuchQuestion, AmbiguousQuestion, NoSuchMessage, AmbiguousMessage, NoMessageKept});
    leadTo(5, {NoCredentials,       MissingHmac,          MissingKid,         InvalidHmacEncoding,
               HmacTooShort,        AmbiguousPairing,     ConflictingValues,  MimeTooDeep,
               MalformedInput,      InputTooLarge,        BinaryInput,        InvalidKid,
               InvalidDirectoryUrl, DirectoryUrlNotHttps, InvalidDomain,      InvalidEmail,
               InvalidDate,         TextTooLong,          WeakPassword,       FileNotFound,
               IsADirectory,        NotAPlainFile,        NoPairSaved,        InvalidParameter,
               PlainHttpRefused,    NoAccountSaved,       UnsupportedVersion, WildcardNeedsDns,
               UnsupportedAnswer});
    leadTo(6,
           {KidConflict, RecordChanged, VaultExists, OutputExists, OutputInVault, LastSlot,
            TooManySlots, ProviderExists, PairSpent});
    leadTo(7,
           {DamagedKeySlots, DamagedDatabase, DamagedLetter, BackupUnusable, NewerFormat,
            KeySettingsRefused});
    leadTo(8, {RemoteRefused, RateLimited, Unreachable, TlsFailed});
    leadTo(9, {OutcomeUnknown, MalformedAnswer});
    leadTo(10, {VaultInUse});
    leadTo(1,
           {PermissionDenied, ReadFailed, WriteFailed, DiskFull, ReadOnlyDisk, VaultMissing,
            VaultReadOnly, Locked, NeedsConsent, Cancelled, Internal, NotConfirmed, NotWrittenDown,
            SlotsHalfChanged, BackupPlaceRefused});
    return exits;
}();
static_assert(std::find(exitCodes.begin(), exitCodes.end(), 0) == exitCodes.end());

} // namespace

int exitCode(ErrorCode code)
{
    return exitCodes[static_cast<size_t>(code)];
}

Terminal::Terminal()
{
    std::ignore = m_input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void Terminal::write(FILE *stream, QByteArrayView text)
{
    const auto size = static_cast<size_t>(text.size());
    const bool isWritten = std::fwrite(text.data(), 1, size, stream) == size;
    if ((std::fflush(stream) != 0 || !isWritten) && stream == stdout)
        m_lost = true;
}

void Terminal::say(const QString &line)
{
    if (!m_json)
        write(stdout, (app::visible(line, app::LineEnds::Kept) + QLatin1Char('\n')).toUtf8());
}

void Terminal::sayTable(const std::vector<QStringList> &rows)
{
    if (m_json)
        return;
    std::vector<QStringList> cells = rows;
    for (QStringList &row : cells) {
        for (QString &cell : row)
            cell = app::visible(cell);
    }
    std::vector<qsizetype> widths;
    for (const QStringList &row : cells) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<size_t>(i)]
                = std::max(widths[static_cast<size_t>(i)], row[i].size());
    }
    // Written at once: whoever reads along is not woken for each line.
    QByteArray lines;
    for (const QStringList &row : cells) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            line += row[i];
            if (i + 1 < row.size())
                line += QString(widths[static_cast<size_t>(i)] + 2 - row[i].size(), u' ');
        }
        if (!line.trimmed().isEmpty())
            lines += line.toUtf8();
        lines += '\n';
    }
    write(stdout, lines);
}

void Terminal::answer(const QJsonObject &object)
{
    if (m_json)
        write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Terminal::answerList(const QJsonArray &array)
{
    if (m_json)
        write(stdout, QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Terminal::remark(const QString &line)
{
    if (!m_json)
        write(stderr, (app::visible(line, app::LineEnds::Kept) + QLatin1Char('\n')).toUtf8());
}

void Terminal::sayNotice(const QString &name, const QString &text)
{
    if (!m_json)
        return remark(Words::tr("note: %1").arg(text));
    write(stderr,
          QJsonDocument(QJsonObject {{u"notice"_s, name}, {u"message"_s, text}})
                  .toJson(QJsonDocument::Compact)
              + '\n');
}

void Terminal::sayPassing(const QString &line)
{
    if ((line.isEmpty() && !m_passing) || m_json || ::isatty(STDERR_FILENO) == 0)
        return;
    write(stderr, "\r\x1b[K" + line.toUtf8());
    m_passing = !line.isEmpty();
}

void Terminal::saySecret(const Secret &secret)
{
    write(stdout, secret.expose());
    write(stdout, "\n");
}

void Terminal::showText(const QByteArray &text)
{
    if (::isatty(STDOUT_FILENO) == 0)
        return print(text);
    print(app::visible(QString::fromUtf8(text).replace(u"\r\n"_s, u"\n"_s), app::LineEnds::Kept)
              .toUtf8());
}

void Terminal::print(const QByteArray &text)
{
    write(stdout, text);
}

void Terminal::sayError(const QString &code, const QString &message, const QString &hint)
{
    if (m_json) {
        const QJsonObject object {
            {u"error"_s,
             QJsonObject {{u"code"_s, code},
                          {u"message"_s, message},
                          {u"hint"_s, hint.isEmpty() ? QJsonValue() : QJsonValue(hint)}}}};
        write(stderr, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    write(stderr, u"error: %1\n"_s.arg(app::visible(message)).toUtf8());
    if (!hint.isEmpty())
        write(stderr, u"hint: %1\n"_s.arg(app::visible(hint)).toUtf8());
}

int Terminal::fail(const Error &error)
{
    const app::ErrorWords words = app::describe(error, app::Face::Terminal);
    if (error.because<reason::ReadingPassword>() != nullptr && error.code != ErrorCode::Cancelled
        && error.code != ErrorCode::NeedsPassword) {
        sayError(errorName(error.code),
                 Words::tr("The password could not be read: %1").arg(words.headline), words.hint);
        return exitCode(ErrorCode::NeedsPassword);
    }
    sayError(errorName(error.code), words.headline, words.hint);
    return exitCode(error.code);
}

Error unreadPassword(Error error)
{
    error.reason = reason::ReadingPassword {};
    return error;
}

int Terminal::failWith(ErrorCode code, const QString &message, const QString &hint)
{
    sayError(errorName(code), message, hint);
    return exitCode(code);
}

void Terminal::sayProblem(const QString &about, const Error &error)
{
    if (m_json)
        return;
    const app::ErrorWords words = app::describe(error, app::Face::Terminal);
    const bool named = error.subject == about;
    sayError(errorName(error.code),
             named ? words.headline : u"%1: %2"_s.arg(app::shown(about), words.headline),
             words.hint);
}

int Terminal::failUsage(const QString &message, const QString &hint)
{
    sayError(errorName(ErrorCode::InvalidUsage), message, hint);
    return exitCode(ErrorCode::InvalidUsage);
}

bool Terminal::canAsk() const
{
    return ::isatty(STDIN_FILENO) != 0;
}

Result<Secret> Terminal::askSecret(const QString &question)
{
    if (!canAsk())
        return Error {ErrorCode::NeedsPassword, {}, {}};
    Secret line;
    bool answered = false;
    {
        const Silence silence;
        write(stderr, (question + QLatin1Char(' ')).toUtf8());
        answered = readLine(STDIN_FILENO, line);
    }
    write(stderr, "\n");
    if (!answered)
        return Error {ErrorCode::Cancelled, {}, {}};
    return line;
}

bool Terminal::canTalk() const
{
    return !m_json && canAsk() && ::isatty(STDOUT_FILENO) != 0;
}

Result<QChar> Terminal::askLetter(const QString &question, const QString &letters)
{
    while (true) {
        write(stderr, (question + QLatin1Char(' ')).toUtf8());
        Secret line;
        if (!readLine(STDIN_FILENO, line)) {
            write(stderr, "\n");
            return Error {ErrorCode::Cancelled, {}, {}};
        }
        const QString answer = QString::fromUtf8(line.expose()).trimmed().toLower();
        if (answer.isEmpty())
            return letters.at(0);
        if (answer.size() == 1 && letters.contains(answer))
            return answer.at(0);
    }
}

Result<bool> Terminal::confirm(const QString &question)
{
    if (!canAsk())
        return Error {ErrorCode::NeedsConsent, question, {}};
    const auto letter
        = askLetter(Words::tr("%1 [y/N]", "type y for yes, n for no").arg(question), u"ny"_s);
    if (!letter)
        return letter.error();
    return *letter == QLatin1Char('y');
}

Result<Secret> Terminal::askNewSecret(const QString &question, const QString &again)
{
    while (true) {
        auto first = askSecret(question);
        if (!first)
            return first;
        if (first->isEmpty())
            return Error {ErrorCode::WeakPassword, {}, {}};
        const auto second = EAB_TRY(askSecret(again));
        if (*first == second)
            return first;
        remark(Words::tr("The two differ. Once more:"));
    }
}

Result<Secret> Terminal::firstLine(const QString &path)
{
    Secret line;
    if (path == "-"_L1) {
        if (!readLine(STDIN_FILENO, line))
            return Error {ErrorCode::NeedsPassword, {}, u"standard input is at its end"_s};
        return line;
    }
    auto bytes = EAB_TRY(readFile(path, mostLineBytes));
    QByteArrayView view(bytes);
    const qsizetype end = view.indexOf('\n');
    if (end >= 0)
        view = view.first(end);
    if (view.endsWith('\r'))
        view.chop(1);
    line = Secret::copyOf(view);
    wipe(bytes);
    return line;
}

Result<QByteArray> Terminal::readAll(const QString &path, qint64 limit)
{
    if (path == "-"_L1)
        return readDevice(m_input, limit, Words::tr("standard input"));
    return readFile(path, limit);
}

} // namespace eab::cli
