// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace eab {

/** A disk of a few kibibytes that only this process sees; for root only. It can be filled to the
 *  brim and turned read-only. */
class SmallDisk
{
public:
    explicit SmallDisk(int kibibytes)
    {
        static const bool apart = ::geteuid() == 0 && ::unshare(CLONE_NEWNS) == 0
            && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
        m_mounted = apart && m_dir.isValid()
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
