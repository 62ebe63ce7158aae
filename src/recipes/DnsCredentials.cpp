// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/DnsCredentials.h"

#include "recipes/FillIn.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eab::recipes {

using domain::FilePurpose;
using domain::SetupFile;

namespace {

SetupFile file(const QString &path, const QString &text)
{
    return {path, text, 0600, FilePurpose::DnsCredentials, false};
}

/** Each with what belongs there above it; `quote` stands around a value still to be filled in. */
QString fields(const std::vector<CredentialField> &list, QLatin1StringView assign,
               QLatin1StringView quote = {})
{
    QString out;
    for (const CredentialField &field : list) {
        const QString value = field.preset.isEmpty() ? quote + fillInMark + quote : field.preset;
        out += "# "_L1 + field.remark + u'\n' + field.name + assign + value + u'\n';
    }
    return out;
}

} // namespace

SetupFile certbotCredentials(const CertbotDnsPlugin &plugin)
{
    // JSON has no comments: this is replaced as a whole by the file that Google offers.
    if (plugin.form == CredentialForm::GoogleJson)
        return file(u"dns-credentials.json"_s, uR"({
  "type": "service_account",
  "project_id": "<FILL-IN>",
  "private_key_id": "<FILL-IN>",
  "private_key": "<FILL-IN>",
  "client_email": "<FILL-IN>",
  "client_id": "<FILL-IN>",
  "auth_uri": "https://accounts.google.com/o/oauth2/auth",
  "token_uri": "https://accounts.google.com/o/oauth2/token",
  "auth_provider_x509_cert_url": "https://www.googleapis.com/oauth2/v1/certs",
  "client_x509_cert_url": "<FILL-IN>"
}
)"_s);
    QString text = "# Credentials with which certbot changes the DNS at "_L1 + plugin.name
        + ".\n# Put your own values in place of what is marked by FILL-IN.\n# Keep this file: renewals need it.\n"_L1;
    if (plugin.form == CredentialForm::AwsConfig)
        text += "[default]\n"_L1;
    return file(u"dns-credentials.ini"_s, text + fields(plugin.fields, " = "_L1));
}

SetupFile legoCredentials(const QString &code, const QVersionNumber &version)
{
    QString text = "# Credentials with which lego changes the DNS at "_L1 + code
        + ".\n# Put your own values in place of what is marked by FILL-IN, in single quotes.\n# Keep this file: renewals need it.\n"_L1;
    const auto known = legoDnsProviders(version);
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&code](const auto &each) { return each.code == code; });
    text += found != known.end() ? fields(found->variables, "="_L1, "'"_L1)
                                 : "# The names are listed by: lego dnshelp -c "_L1 + code
            + "\nNAME='"_L1 + fillInMark + "'\n"_L1;
    return file(u"dns-credentials.env"_s, text);
}

} // namespace eab::recipes
