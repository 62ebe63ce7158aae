// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "recipes/FillIn.h"

using namespace Qt::StringLiterals;

namespace eab::recipes {

QString refuseUnfilled(QLatin1StringView script, const QString &file)
{
    return uR"sh(if [ ! -r %2 ]; then
    echo "%1: %2 is missing or may not be read. It belongs into this folder." >&2
    exit 1
fi
if grep -q '%3' %2; then
    echo "%1: %2 is not filled in yet. Put your own values in place of %3, in these lines:" >&2
    grep -n '%3' %2 >&2
    exit 1
fi
)sh"_s.arg(script, file, fillInMark);
}

QString refuseWithoutPair(QLatin1StringView script, const QString &file)
{
    return uR"sh(if [ ! -r %2 ]; then
    echo "%1: %2, which held the pair, is gone or may not be read." >&2
    echo "It is deleted once the account is open, and then nothing needs it: run \"sh renew.sh\"." >&2
    echo "To open an account once more, write these files again with EAB Vault." >&2
    exit 1
fi
)sh"_s.arg(script, file);
}

} // namespace eab::recipes
