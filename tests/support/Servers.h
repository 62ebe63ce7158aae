// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ca/http/NetworkTransport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/** tests/tools/mock_providers.py on loopback, for the life of this object. */
class MockServer
{
public:
    explicit MockServer(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("python3"),
                        QStringList {QStringLiteral(EAB_TEST_DATA "/../tools/mock_providers.py"),
                                     QStringLiteral("--dir"), m_folder.path(),
                                     QStringLiteral("--plain-port"), QStringLiteral("0")}
                            + options);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        m_info = QJsonDocument::fromJson(m_process.readLine()).object();
        QFile ca(m_info.value(QLatin1StringView("ca_cert")).toString());
        if (ca.open(QIODevice::ReadOnly))
            m_caBundle = ca.readAll();
    }
    ~MockServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isUp() const { return !m_caBundle.isEmpty(); }
    [[nodiscard]] QString url(const QString &path) const
    {
        return m_info.value(QLatin1StringView("base_url")).toString() + path;
    }
    [[nodiscard]] QString plainUrl(const QString &path) const
    {
        return m_info.value(QLatin1StringView("plain_base_url")).toString() + path;
    }
    [[nodiscard]] const QByteArray &caBundle() const { return m_caBundle; }
    [[nodiscard]] QByteArray key(const QString &provider) const
    {
        return m_info.value(QLatin1StringView("keys"))
            .toObject()
            .value(provider)
            .toString()
            .toUtf8();
    }

    /** The next requests to `provider` meet these scenarios. */
    [[nodiscard]] bool plays(const QString &provider, const QStringList &scenarios) const
    {
        return admin(QStringLiteral("scenario"),
                     {{QStringLiteral("provider"), provider},
                      {QStringLiteral("queue"), QJsonArray::fromStringList(scenarios)}});
    }
    [[nodiscard]] bool knows(const QString &kid, const QByteArray &hmac,
                             bool singleUse = false) const
    {
        return admin(QStringLiteral("seed"),
                     {{QStringLiteral("kid"), kid},
                      {QStringLiteral("hmac_base64url"), QString::fromLatin1(hmac)},
                      {QStringLiteral("single_use"), singleUse}});
    }
    [[nodiscard]] bool reset() const { return admin(QStringLiteral("reset"), {}); }
    [[nodiscard]] QJsonObject state() const
    {
        const auto outcome = ask("GET", QStringLiteral("state"), {});
        return outcome.answer
            ? QJsonDocument::fromJson(outcome.answer->body.expose().toByteArray()).object()
            : QJsonObject();
    }
    /** Every request so far, in order. */
    [[nodiscard]] std::vector<QJsonObject> log() const
    {
        std::vector<QJsonObject> lines;
        QFile file(m_info.value(QLatin1StringView("log")).toString());
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                lines.push_back(QJsonDocument::fromJson(file.readLine()).object());
        }
        return lines;
    }

private:
    [[nodiscard]] eab::ca::HttpOutcome ask(const QByteArray &method, const QString &verb,
                                           const QJsonObject &body) const
    {
        eab::ca::HttpRequest request;
        request.method = method;
        request.url = QUrl(plainUrl(QStringLiteral("/_mock/") + verb));
        request.allowHttp = true;
        if (method == "POST")
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return eab::ca::NetworkTransport().send(request, {});
    }
    [[nodiscard]] bool admin(const QString &verb, const QJsonObject &body) const
    {
        const auto outcome = ask("POST", verb, body);
        return outcome.answer && outcome.answer->status == 200;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_info;
    QByteArray m_caBundle;
};

/** A real ACME CA (Pebble) on loopback, for the life of this object. */
class PebbleServer
{
public:
    explicit PebbleServer(const QStringList &options = {})
    {
        run(QStringList {QStringLiteral("up"), QStringLiteral("-d"), m_folder.path()} + options);
        const auto lines = m_process.readAllStandardOutput().split('\n');
        for (const auto &line : lines) {
            const auto at = line.indexOf('=');
            if (at > 0)
                m_values.insert(line.first(at), line.sliced(at + 1));
        }
    }
    ~PebbleServer() { run({QStringLiteral("down"), QStringLiteral("-d"), m_folder.path()}); }

    [[nodiscard]] bool isUp() const { return !value("DIR_URL").isEmpty(); }
    /** DIR_URL, CA_BUNDLE, ISSUED_ROOT, EAB_KID, EAB_HMAC, HTTP01_PORT ... */
    [[nodiscard]] QString value(const QByteArray &name) const
    {
        return QString::fromUtf8(m_values.value(name));
    }
    [[nodiscard]] QByteArray caBundle() const
    {
        QFile file(value("CA_BUNDLE"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void run(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(EAB_TEST_DATA "/../tools/pebble-up.sh"), arguments);
        m_process.waitForFinished(60000);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QMap<QByteArray, QByteArray> m_values;
};
