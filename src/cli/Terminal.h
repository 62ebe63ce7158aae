// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace eab::cli {

/** The sentences of the command line. */
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/** All talking to whoever sits in front of the command line, or to the script that does.
 *
 *  Answers go to standard output, everything else to standard error. With JSON there is exactly one
 *  document on standard output, and an error is one object on standard error.
 */
class Terminal
{
public:
    Terminal();

    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /** One line of the answer; nothing with JSON. */
    void say(const QString &line = {});
    /** Columns, aligned; the first row is the heading. */
    void sayTable(const std::vector<QStringList> &rows);
    /** The answer as JSON; nothing without. */
    void answer(const QJsonObject &object);
    void answerList(const QJsonArray &array);
    /** What a person has to know beside the answer, on standard error, with JSON as one object. */
    void sayNotice(const QString &name, const QString &text);
    /** A remark on the side, on standard error; with JSON it is kept quiet. */
    void remark(const QString &line);
    /** A line on standard error that the next one takes the place of; an empty one takes it away.
     *  Only for somebody who watches: nothing where standard error is no terminal, or with JSON. */
    void sayPassing(const QString &line);
    /** A secret on standard output, on a line of its own, without passing through a QString. */
    void saySecret(const Secret &secret);
    /** A text from outside: as it is into a file or a pipe; on a screen it can forge nothing. */
    void showText(const QByteArray &text);
    /** Whether all that was to be on standard output has got there. */
    [[nodiscard]] bool isHeard() const { return !m_lost; }
    /** Text exactly as it is, whatever the mode: man page, completion script. */
    void print(const QByteArray &text);

    /** Says an error and answers the exit code that belongs to it. */
    int fail(const Error &error);
    /** The same with a sentence of the caller's own. */
    int failWith(ErrorCode code, const QString &message, const QString &hint);
    /** Says what is wrong with one of several things; nothing with JSON, whose answer has it. */
    void sayProblem(const QString &about, const Error &error);
    /** Says what is wrong with the command line itself. */
    int failUsage(const QString &message, const QString &hint);

    /** True when there is somebody to ask. */
    [[nodiscard]] bool canAsk() const;
    /** Asks without echo. NeedsPassword when nobody is there, Cancelled at the end of the input. */
    [[nodiscard]] Result<Secret> askSecret(const QString &question);
    /** A question to be answered with yes or no; an empty answer is no. NeedsConsent when nobody is
     *  there, Cancelled at the end of the input. */
    [[nodiscard]] Result<bool> confirm(const QString &question);
    /** Asks twice until both agree. */
    [[nodiscard]] Result<Secret> askNewSecret(const QString &question, const QString &again);

    /** True when somebody sits in front of it: both ends are terminals, and no script reads along.
     */
    [[nodiscard]] bool canTalk() const;
    /** Asks for one of these letters until one is given; the first is meant by an empty line.
     *  Cancelled at the end of the input. */
    [[nodiscard]] Result<QChar> askLetter(const QString &question, const QString &letters);

    /** The first line of a file, or of standard input for "-"; without its line end. */
    [[nodiscard]] Result<Secret> firstLine(const QString &path);
    /** A whole file, or the rest of standard input for "-". */
    [[nodiscard]] Result<QByteArray> readAll(const QString &path, qint64 limit);

private:
    void sayError(const QString &code, const QString &message, const QString &hint);
    void write(FILE *stream, QByteArrayView text);

    QFile m_input;
    bool m_passing = false; //!< a line stands there that is to go away
    bool m_json = false;
    bool m_lost = false; //!< something could not be written to standard output
};

/** An error that kept the password from being read: whatever it was, the vault cannot be unlocked. */
[[nodiscard]] Error unreadPassword(Error error);

/** The exit code of the outside face for an error. */
[[nodiscard]] int exitCode(ErrorCode code);

} // namespace eab::cli
