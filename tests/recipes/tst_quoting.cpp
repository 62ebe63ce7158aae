// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/IniText.h"
#include "recipes/Quoting.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace eab::recipes;
using namespace Qt::StringLiterals;

namespace {

using Texts = std::vector<std::string>;

/** Texts of one line, with everything that any of the readers gives a meaning. */
rc::Gen<Texts> nastyTexts()
{
    const auto piece = rc::gen::elementOf(std::vector<std::string> {"a",
                                                                    "Z",
                                                                    "7",
                                                                    " ",
                                                                    "  ",
                                                                    "'",
                                                                    "\"",
                                                                    "\\",
                                                                    "$",
                                                                    "${x}",
                                                                    "$(id)",
                                                                    "`",
                                                                    "%",
                                                                    "%%",
                                                                    "%n",
                                                                    "#",
                                                                    " #",
                                                                    ";",
                                                                    " ;",
                                                                    "&",
                                                                    "|",
                                                                    "<",
                                                                    ">",
                                                                    "*",
                                                                    "?",
                                                                    "[",
                                                                    "]",
                                                                    "(",
                                                                    ")",
                                                                    "{",
                                                                    "}",
                                                                    "~",
                                                                    "!",
                                                                    "=",
                                                                    "-",
                                                                    "--",
                                                                    "_",
                                                                    ",",
                                                                    ".",
                                                                    ":",
                                                                    "/",
                                                                    "@",
                                                                    "^",
                                                                    "\t",
                                                                    "\xc3\xbc",
                                                                    "\xe9\x8d\xb5",
                                                                    "\xf0\x9f\x94\x91",
                                                                    " root ",
                                                                    "\\%",
                                                                    "\\'",
                                                                    "'''"});
    const auto text = rc::gen::map(rc::gen::container<Texts>(piece), [](const Texts &pieces) {
        std::string out;
        for (const std::string &each : pieces)
            out += each;
        return out;
    });
    return rc::gen::container<Texts>(text);
}

QStringList toQt(const Texts &texts)
{
    QStringList out;
    for (const std::string &text : texts)
        out << QString::fromStdString(text);
    return out;
}

struct Output
{
    bool ran = false;
    QByteArray text;
};

Output run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode() == 0, process.readAllStandardOutput()};
}

QStringList fromNulled(const QByteArray &bytes)
{
    QStringList list = QString::fromUtf8(bytes).split(u'\0');
    list.removeLast();
    return list;
}

/** What a shell makes of a line that prints its words. */
QStringList readByShell(const QString &words)
{
    return fromNulled(run(u"/bin/sh"_s, {u"-c"_s, "printf '%s\\0' "_L1 + words}).text);
}

/** cron's own reading of a line, before it asks the shell: an unescaped '%' ends the command, and a
 *  backslash before '%' is taken away (crontab(5)). */
QString readByCron(const QString &line)
{
    QString out;
    bool escaped = false;
    for (const QChar c : line) {
        if (escaped) {
            escaped = false;
            if (c == u'%') {
                out.chop(1);
                out += c;
                continue;
            }
        } else if (c == u'\\') {
            escaped = true;
        } else if (c == u'%') {
            return out;
        }
        out += c;
    }
    return out;
}

/** systemd's reading of one double-quoted or bare word (systemd.syntax(7)); `specifiers` and
 *  `variables` say whether '%' and '$' mean something there. */
QString readBySystemd(QString word, bool specifiers, bool variables)
{
    if (word.startsWith(u'"')) {
        word = word.mid(1, word.size() - 2);
        QString plain;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] == u'\\')
                ++i;
            plain += word[i];
        }
        word = plain;
    }
    const auto collapse = [&word](QChar c) {
        QString out;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] == c && (++i == word.size() || word[i] != c))
                return u"(means something)"_s;
            out += word[i];
        }
        return out;
    };
    if (specifiers)
        word = collapse(u'%');
    if (variables)
        word = collapse(u'$');
    return word;
}

/** systemd's reading of a value in an EnvironmentFile= (systemd.exec(5)): a backslash works before
 *  the four characters that need it, and stays otherwise. */
QString readByEnvironmentFile(const QString &value)
{
    QString out;
    for (qsizetype i = 1; i < value.size() - 1; ++i) {
        if (value[i] == u'"')
            return u"(ends here)"_s;
        if (value[i] == u'\\' && u"\"\\`$"_s.contains(value[i + 1]))
            ++i;
        out += value[i];
    }
    return out;
}

} // namespace

/** Every spelling is read back as what was meant, by the real reader where there is one here. */
class TestQuoting : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void plainWordsStayPlain()
    {
        QCOMPARE(shellWord(u"/etc/ssl/ca.pem"_s), u"/etc/ssl/ca.pem"_s);
        QCOMPARE(shellWord(u""_s), u"''"_s);
        QCOMPARE(shellWord(u"it's"_s), u"'it'\\''s'"_s);
        QCOMPARE(cronWord(u"100%"_s), u"'100'\\%''"_s);
        QCOMPARE(unitWord(u"50% $x"_s), u"\"50%% $$x\""_s);
        QCOMPARE(environmentLine({u"A"_s, u"$`\"\\'%"_s}), u"A=\"\\$\\`\\\"\\\\'%\""_s);
        QCOMPARE(unitEnvironment({u"A"_s, u"$x 5%"_s}), u"Environment=\"A=$x 5%%\""_s);
    }

    void spellsOneCallForEveryReader()
    {
        const Invocation call {{{u"A"_s, u"5 %"_s}}, {u"run"_s, u"it's $x"_s}};
        QCOMPARE(call.forShell(), u"A='5 %' run 'it'\\''s $x'"_s);
        QCOMPARE(call.forCron(), u"A='5 '\\%'' run 'it'\\''s $x'"_s);
        QCOMPARE(call.forUnit(), u"run \"it's $$x\""_s);
    }

    void shellReadsItsWords()
    {
        QVERIFY(rc::check("words for sh come back", [] {
            const QStringList texts = toQt(*nastyTexts());
            QStringList words {u"first"_s};
            for (const QString &text : texts)
                words << shellWord(text);
            RC_ASSERT(readByShell(words.join(u' ')).mid(1) == texts);
        }));
    }

    void cronReadsItsWords()
    {
        QVERIFY(rc::check("words for cron come back", [] {
            const QStringList texts = toQt(*nastyTexts());
            QStringList words {u"first"_s};
            for (const QString &text : texts)
                words << cronWord(text);
            RC_ASSERT(readByShell(readByCron(words.join(u' '))).mid(1) == texts);
        }));
    }

    void systemdReadsItsWords()
    {
        QVERIFY(rc::check("words for systemd come back", [] {
            for (const QString &text : toQt(*nastyTexts())) {
                RC_ASSERT(readBySystemd(unitWord(text), true, true) == text);
                const QString line = unitEnvironment({u"A"_s, text}).mid(12);
                RC_ASSERT(readBySystemd(line, true, false) == "A="_L1 + text);
            }
        }));
    }

    void environmentFilesAreReadByBoth()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"x.env"_s);
        QVERIFY(rc::check("variables come back from sh and systemd", [&path] {
            const QStringList texts = toQt(*nastyTexts());
            QString content;
            QString print = u"printf '%s\\0' first"_s;
            for (qsizetype i = 0; i < texts.size(); ++i) {
                const QString name = "V"_L1 + QString::number(i);
                const QString line = environmentLine({name, texts[i]});
                RC_ASSERT(readByEnvironmentFile(line.mid(name.size() + 1)) == texts[i]);
                content += line + u'\n';
                print += " \"$"_L1 + name + u'"';
            }
            QFile file(path);
            RC_ASSERT(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content.toUtf8());
            file.close();
            const auto output
                = run(u"/bin/sh"_s, {u"-c"_s, "set -a; . \"$0\"; set +a; "_L1 + print, path});
            RC_ASSERT(fromNulled(output.text).mid(1) == texts);
        }));
    }

    void iniValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spelled");
        QTest::newRow("a path") << u"/var/www"_s << u"/var/www"_s;
        QTest::newRow("a leading hyphen") << u"-abc"_s << u"-abc"_s;
        QTest::newRow("inner signs") << u"a#b;c%d=e"_s << u"a#b;c%d=e"_s;
        QTest::newRow("a comment") << u"a #b"_s << u"\"a #b\""_s;
        QTest::newRow("a trailing blank") << u"a "_s << u"\"a \""_s;
        QTest::newRow("outer quotes") << u"\"a\""_s << u"\"\"a\"\""_s;
        QTest::newRow("a comment behind a quote") << u"a\" #b"_s << u"'a\" #b'"_s;
        QTest::newRow("nothing") << QString() << u"\"\""_s;
        QTest::newRow("a list") << u"[a]"_s << QString();
        QTest::newRow("comments behind both quotes") << u"a\" #b' #c"_s << QString();
    }
    void iniValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, spelled);
        QCOMPARE(iniValue(text).value_or(QString()), spelled);
    }

    void certbotReadsItsValues()
    {
        // The parser certbot itself uses, fed through its own front door.
        const QString script = u"import sys, configargparse\n"
                               "p = configargparse.DefaultConfigFileParser()\n"
                               "lines = sys.stdin.buffer.read().decode().split('\\n')[:-1]\n"
                               "for v in p.parse(lines).values():\n"
                               "    sys.stdout.buffer.write(v.encode() + b'\\0')\n"_s;
        const QString python = u"/usr/bin/python3"_s;
        if (!run(python, {u"-c"_s, u"import configargparse"_s}).ran)
            QSKIP("configargparse is not installed");
        QVERIFY(rc::check("values come back from configargparse", [&] {
            QStringList expected;
            QString content;
            for (const QString &text : toQt(*nastyTexts())) {
                const auto value = iniValue(text);
                if (!value)
                    continue;
                content += "k%1 = %2\n"_L1.arg(QString::number(expected.size()), *value);
                expected << text;
            }
            const auto output = run(python, {u"-c"_s, script}, content.toUtf8());
            RC_ASSERT(fromNulled(output.text) == expected);
        }));
    }
};

QTEST_APPLESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
