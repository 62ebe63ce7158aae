// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "cli/LongWork.h"

#include <csignal>

namespace eab::cli {

namespace {

constexpr int endings[] {SIGINT, SIGTERM, SIGHUP};
constexpr qint64 patienceMs = 300; //!< nobody wants to be told of less
constexpr qint64 betweenMs = 100;

volatile std::sig_atomic_t asked = 0;

extern "C" void noteTheWish(int)
{
    asked = 1;
}

void listen(void (*heard)(int))
{
    for (const int number : endings) {
        if (::signal(number, heard) == SIG_IGN) // as under nohup
            ::signal(number, SIG_IGN);
    }
}

} // namespace

LongWork::LongWork(Terminal &terminal, QString what)
    : m_terminal(terminal)
    , m_what(std::move(what))
{
    m_since.start();
    asked = 0;
    listen(noteTheWish);
}

LongWork::~LongWork()
{
    listen(SIG_DFL);
    m_terminal.sayPassing({});
}

bool LongWork::goesOn(const app::Progress &progress)
{
    const qint64 now = m_since.elapsed();
    if (now > patienceMs && now - m_lastSaid > betweenMs && progress.total > 0) {
        m_lastSaid = now;
        m_terminal.sayPassing(m_what.arg(progress.done * 100 / progress.total));
    }
    return asked == 0;
}

} // namespace eab::cli
