// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/ImportCandidate.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/** A sample input and what its `.expected.json` says about it. */
struct Sample
{
    QString path;
    QString name;
    QByteArray bytes;
    QJsonObject expected;
};

/** Every sample of the folders corpus/ and intake/ of the test data, in the order of their names.
 */
[[nodiscard]] QStringList samplePaths();
[[nodiscard]] Sample loadSample(const QString &path);

/** What a reading does differently from its sidecar; empty when they agree.
 *
 *  KID and key are always compared exactly; another field may also have one of the values that the
 *  sidecar accepts. Keys are told by their digest only. */
[[nodiscard]] QStringList differences(const eab::domain::Reading &reading,
                                      const QJsonObject &expected);

/** A word that tells keys apart without being one. */
[[nodiscard]] QString digestOf(QByteArrayView key);
