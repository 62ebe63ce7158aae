// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Language.h"
#include "base/Clock.h"
#include "base/Process.h"
#include "ca/http/NetworkTransport.h"
#include "cli/CommandLine.h"
#include "keychain/SystemKeychain.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

int run(int argc, char **argv)
{
    eab::fillStandardDescriptors();
    eab::protectProcess();
    eab::prepareSecretMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"eab-vault"_s);
    QCoreApplication::setApplicationName(u"eab-vault-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EAB_VERSION));
    eab::app::speak(application, QLocale::system());

    const eab::SystemClock clock;
    eab::keychain::SystemKeychain keychain(u"eab-vault"_s);
    eab::app::Session session(clock, keychain);
    eab::ca::NetworkTransport network;
    return eab::cli::runCommandLine(argc, argv, session, network);
}

} // namespace

int main(int argc, char **argv)
{
    const int code = run(argc, argv);
    std::fflush(nullptr);
    // A keyring that never answered leaves a thread of its library behind; it must not meet a
    // program that is half taken down. Everything of ours, secrets first, went with run().
    std::_Exit(code);
}
