// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/Record.h"

#include "tests/support/Checks.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/Samples.h"
#include "tests/ui/HeldTransport.h"

#include <QtTest>
#include <QtWidgets>

namespace eab::stage {

/** Sets the scene the way ui/main.cpp does, then runs one test class: names, colours, language;
 *  settings, home and buses of nobody. */
int perform(int argc, char **argv, const std::function<int(QApplication &)> &play);

#define EAB_UI_TEST_MAIN(TestClass)                                                                \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        return eab::stage::perform(argc, argv, [argc, argv](QApplication &) {                      \
            TestClass test;                                                                        \
            return QTest::qExec(&test, argc, argv);                                                \
        });                                                                                        \
    }

/** Any warning fails the test that runs, but for what the offscreen platform cannot do. */
void failOnWarnings();

inline constexpr const char *ownerPassword = "violin harbour tractor";
inline constexpr const char *supportPassword = "lantern pickle seventeen";

/** A vault in a folder of its own with a clock and a keychain that do as they are told.
 *
 *  The vault is made once per program and copied: tests do not wait for key derivation.
 */
class Stage
{
public:
    enum class Door { None, Locked, Owner, Support, LookOnly };

    explicit Stage(Door door = Door::Owner);
    ~Stage();

    FakeClock clock {samples::now};
    FakeKeychain keychain;
    HeldTransport network; //!< answers nothing unless told to

private:
    QTemporaryDir m_dir; // outlives the session
    QString m_settings;

public:
    app::Session session;

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString vaultPath() const { return path(QStringLiteral("v.eabvault")); }
    /** The code that opens the vault; every vault of this program has the same. */
    [[nodiscard]] static const Secret &recoveryCode();
    /** Unlocks without the cost of a password. */
    void unlock(app::Access access = app::Access::Change);

    struct Pair
    {
        QString kid = QStringLiteral("kid-1");
        char fill = 'k'; //!< the key is 32 times this letter
        QString order = QStringLiteral("HB-77120");
        QString reference = QStringLiteral("5544332211");
        QDateTime orderedAt = samples::now.addDays(-2);
        QStringList domains {QStringLiteral("www.example.org")};
        QStringList tags {};
        QString product = QStringLiteral("CaaS Licence OV");
    };
    /** Stores a record with a pair and answers its id. */
    QString addPair(const Pair &pair);
    QString addPair() { return addPair(Pair()); }
    /** Stores an order whose pair is still missing. */
    QString addOrder(const QString &order, const QDateTime &orderedAt);
    /** Takes a message in the way a person does who corrects nothing, and answers the records. */
    QStringList takeIn(const QByteArray &message);
    [[nodiscard]] std::vector<domain::Record> records();
};

/** A mail about a purchase without its pair; what is empty is not told. */
[[nodiscard]] QByteArray noticeText(const QByteArray &order, const QByteArray &product,
                                    const QByteArray &reference = {});

/** The one child called `name`; ends the program when it is not there. */
template <typename Widget>
Widget *named(const QObject *root, const char *name)
{
    auto *found = root == nullptr ? nullptr : root->findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("there is no %s called %s", Widget::staticMetaObject.className(), name);
    return found;
}

/** The visible window of this class, if there is one. */
template <typename Window>
Window *window()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *wanted = qobject_cast<Window *>(widget);
        if (wanted != nullptr && wanted->isVisible())
            return wanted;
    }
    return nullptr;
}

/** Brings a widget up, active, and laid out. */
void show(QWidget *widget);
void click(QWidget *widget);
/** Puts a text in as if it had been typed, in the place of what was there. */
void retype(QWidget *field, const QString &text);
/** Chooses a path in the file dialog that is open and confirms. */
void chooseFile(const QString &path);
/** Drags something over a widget and lets go; false when it is not taken. */
[[nodiscard]] bool drop(QWidget *onto, const QMimeData &mime);
/** Everything a person can read in `root` now, screen reader included. */
[[nodiscard]] QString visibleText(const QWidget *root);

} // namespace eab::stage
