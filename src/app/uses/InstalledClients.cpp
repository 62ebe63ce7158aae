// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/InstalledClients.h"

#include "base/Literals.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace eab::app {

namespace {

constexpr int versionTimeoutMs = 10000;

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(versionTimeoutMs)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return QString::fromLocal8Bit(process.readAll());
}

QVersionNumber firstVersionIn(const QString &text)
{
    static const QRegularExpression number(u"\\b(\\d+\\.\\d+(?:\\.\\d+)*)"_s);
    return QVersionNumber::fromString(number.match(text).captured(1));
}

/** What the program says of itself; distributions build some without a number, then the package
 *  manager knows. */
QVersionNumber versionOf(const QString &name, const QString &path)
{
    QVersionNumber own = firstVersionIn(output(path, {u"--version"_s}));
    if (!own.isNull())
        return own;
    return firstVersionIn(output(u"dpkg-query"_s, {u"-W"_s, u"-f=${Version}"_s, name}));
}

} // namespace

std::optional<InstalledClient> installedClient(const QString &name)
{
    QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(
            name, {u"/usr/sbin"_s, u"/usr/local/bin"_s, u"/snap/bin"_s});
    if (path.isEmpty())
        return std::nullopt;
    return InstalledClient {name, path, versionOf(name, path)};
}

} // namespace eab::app
