#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# engine.sh DIR - fetches the source of a current SQLCipher (one sqlite3.c with its headers) with npm into DIR, for the test
# that a vault is the same to both engines. It is built in the build folder and part of nothing that is installed. Says why
# where it cannot be had.
set -euo pipefail
dir=${1:?where to put it}
package=@commapp/sqlcipher-amalgamation@4.5.5
sum=11b8ba68d5a5879aabd9f58668756f6a1081459b5bb3ade14ad42650e200f3385f8894f74b466043439bcb43f0875d8358fdae46cd376a6d4b16ec6071d7a0a1

[[ ! -f $dir/sqlite3.c ]] || exit 0
command -v npm >/dev/null || { echo "npm, which fetches $package, is not here" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=$(cd "$work" && timeout 90 npm pack --silent --fetch-retries=1 --fetch-timeout=30000 "$package" 2>/dev/null) \
    || { echo "no registry answers with $package" >&2; exit 1; }
echo "$sum  $work/$name" | sha512sum --check --quiet >/dev/null 2>&1 || { echo "what came for $package is not what was expected" >&2; exit 1; }
mkdir "$work/new"
tar -xzf "$work/$name" -C "$work/new" --strip-components=2 package/src
mkdir -p "$(dirname "$dir")"
[[ ! -e $dir ]] || rmdir "$dir" || exit 1
mv "$work/new" "$dir"
