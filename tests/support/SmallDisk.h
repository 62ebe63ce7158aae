// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace eab {

/** Root of a user namespace of its own, in which everybody is who they were: there one may mount.
 *  Only for a process with one thread. */
inline bool takeOwnUsers()
{
    int go[2];
    if (::pipe(go) != 0)
        return false;
    const pid_t self = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) {
        // Only from outside may more than one user be named.
        char word = 0;
        bool done = ::read(go[0], &word, 1) == 1;
        for (const char *map : {"uid_map", "gid_map"}) {
            char path[64];
            std::snprintf(path, sizeof path, "/proc/%d/%s", static_cast<int>(self), map);
            FILE *file = std::fopen(path, "we");
            done = file != nullptr && std::fputs("0 0 65536\n", file) >= 0 && done;
            done = file != nullptr && std::fclose(file) == 0 && done;
        }
        std::_Exit(done ? 0 : 1);
    }
    const bool apart = ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
    const bool told = ::write(go[1], "x", apart ? 1 : 0) == 1;
    ::close(go[0]);
    ::close(go[1]);
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && told && status == 0;
}

/** Root has mounts of its own from the beginning, before the first thread; where it may not mount,
 *  as in a container, with the help of a user namespace. False where that is forbidden, too. */
inline const bool hasOwnMounts = ::geteuid() == 0 && (::unshare(CLONE_NEWNS) == 0 || takeOwnUsers())
    && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;

/** A disk of a few kibibytes that only this process sees; for root only. It can be filled to the
 *  brim and turned read-only. */
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
    {
        m_mounted = hasOwnMounts && m_dir.isValid()
            && ::mount(
                   "none", place().constData(), "tmpfs", 0,
                   QByteArray("mode=755,size=" + QByteArray::number(kibibytes) + 'k').constData())
                == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(place().constData(), MNT_DETACH);
    }

    /** False where we may not mount anything: skip the test. */
    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString path(const QString &name = {}) const { return m_dir.filePath(name); }
    [[nodiscard]] bool makeReadOnly()
    {
        return ::mount("none", place().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /** Leaves not one byte. */
    void fill()
    {
        QFile file(path(QStringLiteral("ballast")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray page(4096, 'x');
        while (file.write(page) > 0) { }
    }
    void empty() { QFile::remove(path(QStringLiteral("ballast"))); }

private:
    [[nodiscard]] QByteArray place() const { return QFile::encodeName(m_dir.path()); }

    QTemporaryDir m_dir;
    bool m_mounted = false;
};

/** Nobody in particular for a while, so that permissions mean something to a test run by root. */
class AsNobody
{
public:
    AsNobody()
        : m_changed(::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0)
    { }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            ::_exit(1);
    }

private:
    bool m_changed;
};

} // namespace eab
