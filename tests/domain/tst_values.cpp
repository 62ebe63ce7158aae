// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "domain/DirectoryUrl.h"
#include "domain/DomainName.h"
#include "domain/EmailAddress.h"
#include "domain/KeyIdentifier.h"

#include "tests/support/Checks.h"

using namespace eab;
using namespace eab::domain;
using namespace Qt::StringLiterals;

namespace {

/** The value, or the name of the error in brackets. */
template <typename Answer, typename Read>
QString outcome(const Answer &answer, Read read)
{
    return answer ? read(*answer) : u'[' + errorName(answer.error().code) + u']';
}

QString asItIs(const QString &text)
{
    return text;
}

void row(const char *name, const QString &typed, const QString &wanted)
{
    QTest::newRow(name) << typed << wanted;
}

void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wanted");
}

} // namespace

/** What a person types or pastes, and what becomes of it. */
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keyIdentifiers_data()
    {
        columns();
        const QString invalid = u"[invalid_kid]"_s;
        const QString missing = u"[missing_kid]"_s;
        row("22 characters of base64url", u"kD3v_9sQx2LrT0aVY8mB1w"_s, u"kD3v_9sQx2LrT0aVY8mB1w"_s);
        row("UUID", u"5f0c0f0e-2bd1-4c5f-9d0a-1a2b3c4d5e6f"_s,
            u"5f0c0f0e-2bd1-4c5f-9d0a-1a2b3c4d5e6f"_s);
        row("looks like a key", u"oMf4ShVo-IZh-ACOxIK7enhRK85aTBXhMnI5SC6YskY"_s,
            u"oMf4ShVo-IZh-ACOxIK7enhRK85aTBXhMnI5SC6YskY"_s);
        row("a leading hyphen is kept", u"-_kid"_s, u"-_kid"_s);
        row("case is kept", u"AbC"_s, u"AbC"_s);
        row("signs", u"a:/b?c=d&e@f~!"_s, u"a:/b?c=d&e@f~!"_s);
        row("blanks around it", u"  kid-1\n"_s, u"kid-1"_s);
        row("straight quotes", u"\"kid-1\""_s, u"kid-1"_s);
        row("typographic quotes", u"\u201ekid-1\u201c"_s, u"kid-1"_s);
        row("zero-width space inside", u"kid\u200b-1"_s, u"kid-1"_s);
        row("one character", u"7"_s, u"7"_s);
        row("255 characters", QString(254, u'k') + u'1', QString(254, u'k') + u'1');
        row("256 characters", QString(255, u'k') + u'1', invalid);
        row("a blank inside", u"kid 1"_s, invalid);
        row("a line break inside", u"kid\n1"_s, invalid);
        row("a tab inside", u"kid\t1"_s, invalid);
        row("an escape sequence", u"kid\x1b[31m"_s, invalid);
        row("Cyrillic", u"\u043a\u043b\u044e\u0447"_s, invalid);
        row("umlaut", u"schl\u00fcssel"_s, invalid);
        row("DEL", u"kid\x7f"_s, invalid);
        row("nothing", QString(), missing);
        row("blanks", u"   "_s, missing);
        row("quotes around nothing", u"\"\""_s, missing);
        row("a placeholder", u"<your key ID>"_s, missing);
        row("a variable", u"$EAB_KID"_s, missing);
        row("dots", u"abc..."_s, missing);
    }
    void keyIdentifiers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        QCOMPARE(outcome(checkKid(typed), asItIs), wanted);
    }

    void directoryUrls_data()
    {
        columns();
        const QString invalid = u"[invalid_directory_url]"_s;
        const auto kept = [](const char *name, const QString &url) { row(name, url, url); };
        kept("plain", u"https://acme.example/directory"_s);
        kept("trailing slash", u"https://acme.digicert.com/v2/acme/directory/"_s);
        kept("query", u"https://acme.example/v2/DV?key=a%20b"_s);
        kept("port", u"https://acme.example:14000/dir"_s);
        kept("no path", u"https://acme.example"_s);
        kept("IPv4", u"https://127.0.0.1:14000/dir"_s);
        kept("IPv6", u"https://[::1]:14000/dir"_s);
        kept("capital letters", u"HTTPS://ACME.example/Directory"_s);
        row("blanks around it", u" https://acme.example/d \n"_s, u"https://acme.example/d"_s);
        row("zero-width space inside", u"https://acme.\u200bexample/d"_s,
            u"https://acme.example/d"_s);
        row("direction override inside", u"https://acme\u202e.example/d"_s,
            u"https://acme.example/d"_s);
        row("http", u"http://acme.example/directory"_s, u"[directory_url_not_https]"_s);
        row("HTTP", u"HTTP://acme.example/directory"_s, u"[directory_url_not_https]"_s);
        row("ftp", u"ftp://acme.example/directory"_s, invalid);
        row("file", u"file:///etc/passwd"_s, invalid);
        row("script", u"javascript:alert(1)"_s, invalid);
        row("no scheme", u"acme.example/directory"_s, invalid);
        row("relative", u"//acme.example/directory"_s, invalid);
        row("no host", u"https:///directory"_s, invalid);
        row("scheme only", u"https://"_s, invalid);
        row("user name", u"https://acme.example@evil.example/d"_s, invalid);
        row("user name and password", u"https://u:p@acme.example/d"_s, invalid);
        row("fragment", u"https://acme.example/d#x"_s, invalid);
        row("blank inside", u"https://acme.example/a directory"_s, invalid);
        row("line break inside", u"https://acme.example/\ndirectory"_s, invalid);
        row("backslashes", u"https:\\\\acme.example\\d"_s, invalid);
        row("port out of range", u"https://acme.example:99999/d"_s, invalid);
        row("half an escape", u"https://acme.example/%zz"_s, invalid);
        row("quotes", u"https://acme.example/\"d"_s, invalid);
        row("too long", u"https://acme.example/"_s + QString(2048, u'a'), invalid);
        row("nothing", QString(), invalid);
    }
    void directoryUrls()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        QCOMPARE(outcome(checkDirectoryUrl(typed), asItIs), wanted);
    }

    void hostsOfDirectories()
    {
        QCOMPARE(directoryHost(u"https://ACME.Example:14000/dir"_s), u"acme.example"_s);
        QCOMPARE(directoryHost(QString()), QString());
        QCOMPARE(directoryHost(u"nonsense"_s), QString());
    }

    void domainNames_data()
    {
        columns();
        const QString invalid = u"[invalid_domain]"_s;
        row("plain", u"www.example.org"_s, u"www.example.org"_s);
        row("capitals", u"WWW.Example.ORG"_s, u"www.example.org"_s);
        row("dot at the end", u"example.org."_s, u"example.org"_s);
        row("blanks around it", u" example.org\n"_s, u"example.org"_s);
        row("wildcard", u"*.example.org"_s, u"*.example.org"_s);
        row("umlaut", u"b\u00fccher.example"_s, u"xn--bcher-kva.example (b\u00fccher.example)"_s);
        row("capital umlaut", u"B\u00dcCHER.example"_s,
            u"xn--bcher-kva.example (b\u00fccher.example)"_s);
        row("umlaut in two parts", u"bu\u0308cher.example"_s,
            u"xn--bcher-kva.example (b\u00fccher.example)"_s);
        row("wildcard with umlaut", u"*.b\u00fccher.example"_s,
            u"*.xn--bcher-kva.example (*.b\u00fccher.example)"_s);
        row("already in ASCII form", u"xn--bcher-kva.example"_s,
            u"xn--bcher-kva.example (b\u00fccher.example)"_s);
        row("Japanese", u"\u4f8b\u3048.example"_s, u"xn--r8jz45g.example (\u4f8b\u3048.example)"_s);
        row("ideographic full stop", u"\u4f8b\u3048\u3002example"_s,
            u"xn--r8jz45g.example (\u4f8b\u3048.example)"_s);
        row("digits", u"123.example"_s, u"123.example"_s);
        row("hyphens inside", u"a--b.example"_s, u"a--b.example"_s);
        row("63 letters", QString(63, u'a') + u".example"_s, QString(63, u'a') + u".example"_s);
        row("64 letters", QString(64, u'a') + u".example"_s, invalid);
        row("over 253 characters", QStringList(5, QString(50, u'a')).join(u'.') + u".example"_s,
            invalid);
        row("nothing", QString(), invalid);
        row("only a dot", u"."_s, invalid);
        row("two dots", u"example..org"_s, invalid);
        row("dot in front", u".example.org"_s, invalid);
        row("hyphen in front", u"-a.example"_s, invalid);
        row("hyphen at the end", u"a-.example"_s, invalid);
        row("like an option", u"--help"_s, invalid);
        row("underscore", u"a_b.example"_s, invalid);
        row("a URL", u"https://example.org"_s, invalid);
        row("a path", u"example.org/path"_s, invalid);
        row("a port", u"example.org:443"_s, invalid);
        row("an address", u"ops@example.org"_s, invalid);
        row("a blank", u"exam ple.org"_s, invalid);
        row("a tab", u"exam\tple.org"_s, invalid);
        row("a list", u"a.example,b.example"_s, invalid);
        row("a command", u"$(id).example"_s, invalid);
        row("a semicolon", u"example.org;id"_s, invalid);
        row("a quote", u"exam'ple.org"_s, invalid);
        row("a backslash", u"exam\\ple.org"_s, invalid);
        row("a NUL", u"exam"_s + QChar(0) + u"ple.org"_s, invalid);
        row("an IPv4 address", u"192.0.2.1"_s, invalid);
        row("an IPv6 address", u"2001:db8::1"_s, invalid);
        row("an IPv6 address in brackets", u"[2001:db8::1]"_s, invalid);
        row("a star alone", u"*"_s, invalid);
        row("a star and a dot", u"*."_s, invalid);
        row("wildcard of everything", u"*.org"_s, invalid);
        row("two wildcards", u"*.*.example.org"_s, invalid);
        row("wildcard inside", u"www.*.example.org"_s, invalid);
        row("part of a label", u"w*.example.org"_s, invalid);
        row("star without dot", u"*example.org"_s, invalid);
    }
    void domainNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        const auto domain = DomainName::parse(typed);
        QCOMPARE(outcome(domain,
                         [](const DomainName &name) {
                             return name.ascii() == name.display()
                                 ? name.ascii()
                                 : u"%1 (%2)"_s.arg(name.ascii(), name.display());
                         }),
                 wanted);
        if (!domain)
            return;
        QCOMPARE(domain->isWildcard(), typed.trimmed().startsWith(u'*'));
        QVERIFY(!domain->base().contains(u'*'));
        QCOMPARE(DomainName::parse(domain->display()).value().ascii(), domain->ascii());
        QVERIFY(DomainName::parse(domain->ascii()).value() == *domain);
    }

    void aWildcardAmongNamesIsSeen()
    {
        std::vector<DomainName> names;
        QVERIFY(!hasWildcard(names));
        names.push_back(DomainName::parse(u"example.org"_s).value());
        QVERIFY(!hasWildcard(names));
        names.push_back(DomainName::parse(u"*.example.org"_s).value());
        QVERIFY(hasWildcard(names));
    }

    void mailAddresses_data()
    {
        columns();
        const QString invalid = u"[invalid_email]"_s;
        row("plain", u"ops@example.org"_s, u"ops@example.org"_s);
        row("with a tag", u"ops+acme@example.org"_s, u"ops+acme@example.org"_s);
        row("blanks around it", u" ops@example.org "_s, u"ops@example.org"_s);
        row("case of the name is kept", u"Ops.Team@Example.ORG"_s, u"Ops.Team@example.org"_s);
        row("international domain", u"ops@b\u00fccher.example"_s, u"ops@xn--bcher-kva.example"_s);
        row("apostrophe", u"o'neil@example.org"_s, u"o'neil@example.org"_s);
        row("64 characters in front", QString(64, u'a') + u"@example.org"_s,
            QString(64, u'a') + u"@example.org"_s);
        row("65 characters in front", QString(65, u'a') + u"@example.org"_s, invalid);
        row("nothing", QString(), invalid);
        row("no at", u"ops"_s, invalid);
        row("nothing before it", u"@example.org"_s, invalid);
        row("nothing behind it", u"ops@"_s, invalid);
        row("two", u"a@example.org,b@example.org"_s, invalid);
        row("two ats", u"a@b@example.org"_s, invalid);
        row("with a name", u"Ops <ops@example.org>"_s, invalid);
        row("mailto", u"mailto:ops@example.org"_s, invalid);
        row("header fields", u"ops@example.org?cc=b@example.org"_s, invalid);
        row("line break", u"ops@example.org\nBcc: b@example.org"_s, invalid);
        row("blank inside", u"o ps@example.org"_s, invalid);
        row("dots", u"o..ps@example.org"_s, invalid);
        row("dot in front", u".ops@example.org"_s, invalid);
        row("wildcard domain", u"ops@*.example.org"_s, invalid);
        row("address as domain", u"ops@192.0.2.1"_s, invalid);
        row("umlaut in front", u"\u00fc@example.org"_s, invalid);
    }
    void mailAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wanted);
        QCOMPARE(outcome(checkEmail(typed), asItIs), wanted);
    }

    void refusalsNameTheCulpritAndStayShort()
    {
        const QString longName = u"exam ple."_s + QString(5000, u'a');
        QCOMPARE(DomainName::parse(longName).error().subject, longName.left(80));
        QCOMPARE(checkEmail(u"no one"_s).error().subject, u"no one"_s);
        QCOMPARE(checkDirectoryUrl(u"http://a.example"_s).error().subject, u"http://a.example"_s);
        QCOMPARE(checkKid(u"k 1"_s).error().subject, u"k 1"_s);
    }
};

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
