// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace eab::samples {

/** A slots file as a program would write it that knows another format, its checksum right. */
inline QByteArray slotsOfFormat(int format, const QByteArray &text)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    object[QLatin1String("format")] = format;
    object.remove(QLatin1String("checksum"));
    const QByteArray covered = QJsonDocument(object).toJson(QJsonDocument::Compact);
    object[QLatin1String("checksum")] = QString::fromLatin1(
        QCryptographicHash::hash(covered, QCryptographicHash::Sha256).toHex());
    return QJsonDocument(object).toJson();
}

} // namespace eab::samples
