// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/WholeFolder.h"

#include "app/uses/NamedPlace.h"
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace eab::app {

namespace {

/** A folder with its parents; what of them was not there before goes again unless it is kept. */
class NewFolder
{
public:
    explicit NewFolder(const QString &path)
    {
        for (QString part = path; !QFileInfo::exists(part); part = QFileInfo(part).path())
            m_made << part;
        errno = 0;
        m_there = QDir().mkpath(path);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        for (const QString &part : std::as_const(m_made))
            QDir().rmdir(part);
    }
    [[nodiscard]] bool isThere() const { return m_there; }
    void keep() { m_made.clear(); }

private:
    QStringList m_made; //!< the innermost first
    bool m_there = false;
};

} // namespace

Result<QString> freeFolder(const QString &folder)
{
    QString target = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    EAB_TRY(checkNamedPlace(target));
    const QFileInfo there(target);
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (there.exists() && !(there.isDir() && QDir(target).isEmpty(everything)))
        return Error {ErrorCode::OutputExists, target, {}};
    return target;
}

Result<void> writeWholeFolder(const QString &folder, const std::vector<FolderFile> &files,
                              const FolderNotes &notes)
{
    const auto target = EAB_TRY(freeFolder(folder));
    const QString above = QFileInfo(target).absolutePath();
    NewFolder parent(above);
    if (!parent.isThere())
        return fileError(above, ErrorCode::WriteFailed);
    // Private from the start, and removed with all that is in it unless it reaches its place.
    errno = 0;
    QTemporaryDir scratch(target + u".new-XXXXXX"_s);
    if (!scratch.isValid())
        return fileError(above, ErrorCode::WriteFailed);
    EAB_TRY(notes.before());
    for (const FolderFile &file : files) {
        const QString path = scratch.filePath(file.path);
        errno = 0;
        if (!QDir().mkpath(QFileInfo(path).absolutePath()))
            return fileError(path, ErrorCode::WriteFailed);
        EAB_TRY(writeFileAside(path, file.content.expose(), file.mode));
    }
    EAB_TRY(placeFolder(scratch.path(), target));
    scratch.setAutoRemove(false);
    if (auto noted = notes.after(); !noted) {
        QDir(target).removeRecursively();
        return noted;
    }
    parent.keep();
    return {};
}

} // namespace eab::app
