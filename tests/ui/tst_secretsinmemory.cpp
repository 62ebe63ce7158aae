// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

// The promise: once the vault is locked, this process has no copy of an HMAC key, a password or a
// recovery code any more, whatever was done with it in the window before. Looked for are pieces of
// twelve characters, in every form the program ever gives them. Beyond the promise: single letters
// (Qt draws them one by one and keeps their pictures), processor registers, what other programs
// took from the clipboard, and memory the system has written to a swap file.

#include "app/uses/Records.h"
#include "tests/ui/Stage.h"
#include "ui/common/SecretEdit.h"
#include "ui/shell/MainWindow.h"
#include "ui/unlock/NewVaultAssistant.h"

#include <QClipboard>

#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

using namespace eab;
using namespace eab::ui;
using namespace eab::stage;

namespace {

constexpr char mask = 0x5a;
constexpr qsizetype pieceLength = 12; // characters

/** Bytes kept so that looking for them does not find them here. */
class Masked
{
public:
    Masked() = default;
    explicit Masked(const QByteArray &plain)
        : m_bytes(flipped(plain))
    { }

    [[nodiscard]] QByteArray plain() const { return flipped(m_bytes); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] static QByteArray flipped(QByteArray bytes)
    {
        for (char &byte : bytes)
            byte = static_cast<char>(byte ^ mask);
        return bytes;
    }

private:
    QByteArray m_bytes;
};

/** What is looked for: pieces of a secret, in the forms it may have taken. */
class Needles
{
public:
    /** Text, one byte per character. */
    void addText(const QByteArray &name, const QByteArray &text)
    {
        addPieces(name, text, 1);
        QByteArray wide;
        for (const char c : text)
            wide.append(c).append('\0');
        addPieces(name + ", UTF-16", wide, 2);
    }
    void addKey(const QByteArray &bytes)
    {
        addPieces("the bytes", bytes, 1);
        addText("base64url", bytes.toBase64(QByteArray::Base64UrlEncoding));
        addText("base64", bytes.toBase64());
        addText("hex", bytes.toHex());
        addText("HEX", bytes.toHex().toUpper());
    }

    /** The forms found in what this process can write to; empty: none. */
    [[nodiscard]] QStringList found() const
    {
        QStringList forms;
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly)
            || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {QStringLiteral("this process cannot look at itself")};
        // What is read goes to a place of its own, fenced off, which is not looked at.
        const auto fence = static_cast<size_t>(::getpagesize());
        void *fenced = ::mmap(nullptr, room + most + 2 * fence, PROT_NONE,
                              MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        char *window = static_cast<char *>(fenced) + fence;
        if (fenced == MAP_FAILED || ::mprotect(window, room + most, PROT_READ | PROT_WRITE) != 0)
            return {QStringLiteral("there is no room to look")};
        for (const QByteArray &line : maps.readAll().split('\n')) {
            static const QRegularExpression form(
                QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw.. \\S+ \\S+ \\S+\\s*(.*)$"));
            const auto match = form.match(QString::fromLatin1(line));
            const quint64 from = match.captured(1).toULongLong(nullptr, 16);
            const quint64 to = match.captured(2).toULongLong(nullptr, 16);
            if (!match.hasMatch() || from == reinterpret_cast<quint64>(window))
                continue;
            for (quint64 at = from; at < to; at += room - most) {
                const quint64 length = std::min<quint64>(room, to - at);
                memory.seek(static_cast<qint64>(at));
                const qint64 read = memory.read(window, static_cast<qint64>(length));
                look(window, read, match.captured(3), forms);
            }
        }
        explicit_bzero(window, room + most);
        ::munmap(fenced, room + most + 2 * fence);
        forms.removeDuplicates();
        return forms;
    }

private:
    struct Needle
    {
        QByteArray form;
        Masked piece;
    };

    static constexpr size_t room = 1 << 20; //!< looked at in one go
    static constexpr size_t most = 4096; //!< more than the longest piece

    void addPieces(const QByteArray &form, const QByteArray &whole, qsizetype width)
    {
        const qsizetype length = pieceLength * width;
        for (qsizetype at = 0; at + length <= whole.size(); at += length)
            m_needles.push_back({form, Masked(whole.mid(at, length))});
    }
    void look(char *window, qint64 length, const QString &where, QStringList &forms) const
    {
        for (const Needle &needle : m_needles) {
            // In clear only here, where nobody looks.
            const QByteArray &bytes = needle.piece.bytes();
            char *plain = window + room;
            for (qsizetype i = 0; i < bytes.size(); ++i)
                plain[i] = static_cast<char>(bytes[i] ^ mask);
            if (length > 0
                && ::memmem(window, static_cast<size_t>(length), plain,
                            static_cast<size_t>(bytes.size()))
                    != nullptr)
                forms << QStringLiteral("%1 in %2")
                             .arg(QString::fromLatin1(needle.form),
                                  where.isEmpty() ? QStringLiteral("memory without a name")
                                                  : where);
        }
    }

    std::vector<Needle> m_needles;
};

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/** Four and twenty letters nobody has used before. */
QByteArray randomPassword()
{
    QByteArray text;
    while (text.size() < 24)
        text += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    return text;
}

} // namespace

class TestSecretsInMemory : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<MainWindow> m_window;

    template <typename Widget>
    Widget *on(const char *name) const
    {
        return named<Widget>(m_window.get(), name);
    }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    void type(const char *field, const Masked &text) const
    {
        retype(on<QWidget>(field), QString::fromLatin1(text.plain()));
    }
    /** Presses, lets it be painted, lets go. */
    static void hold(QWidget *button, QWidget *shown)
    {
        QTest::mousePress(button, Qt::LeftButton);
        shown->grab();
        QTest::mouseRelease(button, Qt::LeftButton);
    }
    /** What is deferred until the event loop turns is done. */
    static void settle()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_stage->session, m_stage->network);
        m_window->resize(1280, 800);
        show(m_window.get());
    }
    void dropMail(const Masked &key) const
    {
        QMimeData mime;
        mime.setData(QStringLiteral("message/rfc822"),
                     "From: orders@shop.example\r\nSubject: Order HB-1\r\n\r\nEAB Key ID: kid-1\r\n"
                     "EAB MAC Key: "
                         + key.plain().toBase64()
                         + "\r\nACME Server URL: https://acme.example/directory\r\n"
                           "Domain: www.example.org\r\n");
        QVERIFY(drop(m_window.get(), mime));
    }

private slots:
    void init()
    {
        failOnWarnings();
#ifdef EAB_SANITIZED
        QSKIP("the sanitizers keep freed memory as it was");
#endif
    }
    void cleanup()
    {
        m_window.reset();
        m_stage.reset();
    }

    void whatIsThereIsFound()
    {
        const Masked key(randomBytes(32));
        Needles needles;
        needles.addKey(key.plain());
        QCOMPARE(needles.found(), QStringList());
        {
            const QByteArray held = key.plain();
            QVERIFY(needles.found().join(QLatin1Char('\n')).contains(QLatin1String("the bytes")));
            const QString text = QString::fromLatin1(held.toBase64());
            QVERIFY(
                needles.found().join(QLatin1Char('\n')).contains(QLatin1String("base64, UTF-16")));
        }
        QCOMPARE(needles.found(), QStringList());
    }

    void afterLockingNothingIsLeft_data()
    {
        QTest::addColumn<QString>("last");
        QTest::newRow("after unlocking") << "unlock";
        QTest::newRow("with the preview open") << "preview";
        QTest::newRow("after importing") << "import";
        QTest::newRow("after looking at it") << "show";
        QTest::newRow("while looking at it") << "showing";
        QTest::newRow("with it on the clipboard") << "copy";
        QTest::newRow("after pasting it") << "paste";
        QTest::newRow("with it typed in again") << "edit";
        QTest::newRow("with the files in sight") << "wizard";
        QTest::newRow("after writing the files") << "files";
    }

    void afterLockingNothingIsLeft()
    {
        QFETCH(QString, last);
        const Masked key(randomBytes(32));
        const Masked password(randomPassword());
        Needles keyNeedles;
        keyNeedles.addKey(key.plain());
        Needles passwordNeedles;
        passwordNeedles.addText("the password", password.plain());
        m_stage = std::make_unique<Stage>(Stage::Door::None);
        VERIFY_OK(m_stage->session.create(
            {QStringLiteral("v"), Secret::copyOf(password.plain()), {vault::leastMemoryMiB}}));
        m_stage->session.lock();
        openWindow();

        type("passwordField", password);
        QVERIFY(!passwordNeedles.found().isEmpty()); // it is known, and found where it lies
        QTest::keyClick(on<QWidget>("passwordField"), Qt::Key_Return);
        const auto opened = [this] {
            const auto *view = m_window->findChild<QWidget *>(QStringLiteral("vaultView"));
            return view != nullptr && view->isVisible();
        };
        QTRY_VERIFY(opened());
        settle();
        QCOMPARE(passwordNeedles.found(), QStringList()); // not needed any more
        const auto reached = [&last](const char *step) { return last == QLatin1String(step); };
        const auto lockAndLook = [&] {
            m_stage->session.lock();
            settle();
            QCOMPARE(keyNeedles.found(), QStringList());
            QCOMPARE(passwordNeedles.found(), QStringList());
        };
        if (reached("unlock"))
            return lockAndLook();

        dropMail(key);
        QVERIFY(dialog() != nullptr);
        hold(named<QWidget>(dialog(), "holdButton"), dialog());
        QVERIFY(!keyNeedles.found().isEmpty());
        if (reached("preview"))
            return lockAndLook();
        click(named<QWidget>(dialog(), "saveButton"));
        settle();
        QCOMPARE(m_stage->records().size(), size_t {1});
        if (reached("import"))
            return lockAndLook();

        if (reached("showing")) {
            QTest::mousePress(on<QWidget>("holdButton"), Qt::LeftButton);
            m_window->grab();
            QVERIFY(!keyNeedles.found().isEmpty());
            return lockAndLook();
        }
        hold(on<QWidget>("holdButton"), m_window.get());
        settle();
        QCOMPARE(keyNeedles.found(), QStringList()); // even before it is locked
        if (reached("show"))
            return lockAndLook();

        click(on<QWidget>("copyHmacButton"));
        QVERIFY(!keyNeedles.found().isEmpty());
        if (reached("copy"))
            return lockAndLook();
        {
            QLineEdit elsewhere;
            elsewhere.show();
            elsewhere.paste();
            QCOMPARE(elsewhere.text().size(), qsizetype {43});
        }
        settle();
        if (reached("paste"))
            return lockAndLook();

        if (reached("edit")) {
            show(m_window.get());
            QTest::keyClick(m_window.get(), Qt::Key_F2);
            auto *field = named<SecretEdit>(dialog(), "hmacField");
            field->setFocus();
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(field->characterCount(), 43);
            dialog()->grab();
            return lockAndLook();
        }

        show(m_window.get());
        click(on<QWidget>("setUpButton"));
        QVERIFY(dialog() != nullptr);
        retype(named<QWidget>(dialog(), "domainsField"), QStringLiteral("www.example.org"));
        hold(named<QWidget>(dialog(), "holdSecretsButton"), dialog());
        if (reached("wizard"))
            return lockAndLook();
        const QString folder = m_stage->path(QStringLiteral("files"));
        retype(named<QWidget>(dialog(), "folderField"), folder);
        click(named<QWidget>(dialog(), "saveButton"));
        QVERIFY(QFileInfo(folder).isDir());
        lockAndLook();
    }

    void ofTheFirstMinutesNothingIsLeft()
    {
        const Masked password(randomPassword());
        m_stage = std::make_unique<Stage>(Stage::Door::None);
        openWindow();
        on<NewVaultAssistant>("newVaultAssistant")->setCost({vault::leastMemoryMiB});
        type("newPasswordField", password);
        type("repeatPasswordField", password);
        click(on<QWidget>("createButton"));
        QTRY_VERIFY_WITH_TIMEOUT(on<QWidget>("recoveryCodeView")->isVisible(), 20000);
        m_window->grab();
        Needles needles;
        needles.addText("the password", password.plain());
        settle();
        QCOMPARE(needles.found(), QStringList());
        {
            const QByteArray spelled
                = on<QWidget>("recoveryCodeView")->accessibleDescription().toLatin1();
            needles.addText("the code, spelled", spelled);
            QByteArray code = spelled;
            needles.addText("the code", code.replace(" ", ""));
            needles.addText("the code in one", code.replace("-", ""));
        }
        QVERIFY(!needles.found().isEmpty());
        m_stage->session.lock();
        settle();
        QCOMPARE(needles.found(), QStringList());
    }
};

int main(int argc, char **argv)
{
    qputenv("EAB_VAULT_ALLOW_TRACING", "1"); // to look at ourselves
    return perform(argc, argv, [argc, argv](QApplication &) {
        TestSecretsInMemory test;
        return QTest::qExec(&test, argc, argv);
    });
}
#include "tst_secretsinmemory.moc"
