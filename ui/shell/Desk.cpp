// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/shell/Desk.h"

#include "ui/common/PageDialog.h"
#include "ui/common/Slices.h"
#include "ui/common/WorkDialog.h"

namespace eab::ui {

namespace {

constexpr qsizetype fewThings = 20; //!< are done at once

} // namespace

Desk::Desk(app::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{ }

bool Desk::mayChange()
{
    const auto allowed = m_session.mayChange();
    if (!allowed)
        say(allowed.error());
    return allowed.has_value();
}

void Desk::say(const Error &error)
{
    emit told(Tone::Urgent, errorLine(error));
}

void Desk::each(const QString &title, qsizetype count, const std::function<void(qsizetype)> &step,
                const std::function<void(bool whole)> &end)
{
    if (count <= fewThings) {
        for (qsizetype i = 0; i < count; ++i)
            step(i);
        return end(true);
    }
    auto *work = new WorkDialog(m_session, title, m_window);
    m_work = work;
    auto *slices = new Slices(work);
    auto done = std::make_shared<qsizetype>(0);
    const auto finish = [=](bool whole) {
        slices->stop();
        work->hide();
        work->deleteLater();
        end(whole);
    };
    connect(slices, &Slices::advanced, work, [=] { work->showProgress(*done, count); });
    connect(slices, &Slices::finished, this, [=] { finish(true); });
    connect(work, &WorkDialog::givenUp, this, [=] { finish(false); });
    slices->start([=] {
        if (*done == count)
            return false;
        step((*done)++);
        return true;
    });
}

} // namespace eab::ui
