// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/Renewal.h"

#include "recipes/InstallScript.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::CommandPurpose;
using domain::FilePurpose;
using domain::RenewalRunner;
using domain::Setup;

namespace {

QString unitName(const RenewalJob &job)
{
    return job.client + "-renew-"_L1 + job.certificate;
}

QString serviceText(const RenewalJob &job)
{
    QStringList lines {
        "# Renews the certificate for %1 when it is due."_L1.arg(job.certificate),
        u"# install-renewal.sh puts this file in place."_s,
        u"[Unit]"_s,
        "Description=Renew the certificate for %1 with %2"_L1.arg(job.certificate, job.client),
        u"Wants=network-online.target"_s,
        u"After=network-online.target"_s,
        {},
        u"[Service]"_s,
        u"Type=oneshot"_s,
    };
    for (const Variable &variable : job.call.environment)
        lines << unitEnvironment(variable);
    lines << "ExecStart="_L1 + job.call.forUnit() << QString();
    return lines.join(u'\n');
}

QString timerText(const RenewalJob &job)
{
    return QStringList {
        "# Looks twice a day whether the certificate for %1 is due."_L1.arg(job.certificate),
        u"# install-renewal.sh puts this file in place."_s,
        u"[Unit]"_s,
        "Description=Look twice a day whether the certificate for %1 is due"_L1.arg(
            job.certificate),
        {},
        u"[Timer]"_s,
        u"OnCalendar=*-*-* 00,12:00:00"_s,
        u"RandomizedDelaySec=12h"_s,
        u"Persistent=true"_s,
        {},
        u"[Install]"_s,
        u"WantedBy=timers.target"_s,
        {},
    }
        .join(u'\n');
}

/** Minute and hours differ from certificate to certificate, so that not all servers call the CA at
 *  the same moment. */
QString cronTimes(const RenewalJob &job)
{
    const QByteArray name = job.certificate.toUtf8();
    const unsigned sum = std::accumulate(name.begin(), name.end(), 0U, [](unsigned total, char c) {
        return total * 31 + static_cast<unsigned char>(c);
    });
    const unsigned hour = sum / 60 % 12;
    return "%1 %2,%3 * * *"_L1.arg(QString::number(sum % 60), QString::number(hour),
                                   QString::number(hour + 12));
}

QString cronText(const RenewalJob &job)
{
    return QStringList {
        "# Renews the certificate for %1 when it is due."_L1.arg(job.certificate),
        u"# install-renewal.sh puts this file in place."_s,
        u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s,
        cronTimes(job) + " root "_L1 + job.call.forCron(),
        {},
    }
        .join(u'\n');
}

void addInstaller(Setup &setup, const QString &script)
{
    setup.files.push_back(
        {u"install-renewal.sh"_s, script, 0755, FilePurpose::InstallScript, false});
    setup.commands.push_back({u"sh install-renewal.sh"_s, CommandPurpose::InstallRenewal, true});
}

} // namespace

void addRenewal(Setup &setup, const RenewalJob &job, RenewalRunner runner)
{
    InstallTarget target {job.certificate,
                          unitName(job),
                          {},
                          job.usesRenewScript,
                          job.runsAs == RunsAs::OwnerOfFolder};
    switch (runner) {
    case RenewalRunner::None: return;
    case RenewalRunner::SystemdTimer:
        setup.files.push_back({target.unit + ".service"_L1, serviceText(job), 0644,
                               FilePurpose::SystemdService, false});
        setup.files.push_back(
            {target.unit + ".timer"_L1, timerText(job), 0644, FilePurpose::SystemdTimer, false});
        addInstaller(setup, systemdInstaller(target));
        return;
    case RenewalRunner::Cron:
        target.file = u"renewal.cron"_s;
        setup.files.push_back({target.file, cronText(job), 0644, FilePurpose::CronEntry, false});
        addInstaller(setup, cronInstaller(target, cronTimes(job)));
        return;
    }
}

void addStockTimerEnvironment(Setup &setup, const QString &certificate,
                              const std::vector<Variable> &environment)
{
    if (environment.empty())
        return;
    QStringList lines {
        u"# What certbot.service needs besides its own settings to renew"_s,
        "# the certificate for %1. It holds for every certificate"_L1.arg(certificate),
        u"# that service renews. install-renewal.sh puts this file in place."_s,
        u"[Service]"_s,
    };
    for (const Variable &variable : environment)
        lines << unitEnvironment(variable);
    const InstallTarget target {certificate, u"certbot"_s, u"certbot-environment.conf"_s};
    setup.files.push_back(
        {target.file, lines.join(u'\n') + u'\n', 0644, FilePurpose::SystemdDropIn, false});
    addInstaller(setup, dropInInstaller(target));
}

} // namespace eab::recipes
