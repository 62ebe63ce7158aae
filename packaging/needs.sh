# SPDX-FileCopyrightText: 2026 The EAB Vault authors
# SPDX-License-Identifier: MIT
#
# Sourced by run.sh and test.sh: what a bare Debian 12 lacks, and how it gets it.

build_needs=(
    ca-certificates cmake g++ lld make ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools libqt6svg6-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libgl1-mesa-dev libsqlcipher-dev libssl-dev libargon2-dev qtkeychain-qt6-dev libsecret-1-0
    libgmime-3.0-dev libxml2-dev libcli11-dev libyaml-cpp-dev libical-dev libzxcvbn-dev libqrencode-dev
)
run_needs=(libqt6svg6 qt6-qpa-plugins libxcb-cursor0 fonts-dejavu-core)
test_needs=(
    bash coreutils curl openssl procps util-linux mount git python3 python3-yaml python3-gi python3-pyatspi
    sqlcipher strace python3-argon2 python3-cryptography
    librapidcheck-dev libbenchmark-dev clang-14 clang-format-14 clang-tidy-14 libclang-rt-14-dev
    pebble lego certbot
    dbus gnome-keyring libglib2.0-bin at-spi2-core
    xvfb openbox xdotool x11-utils x11-xserver-utils xclip imagemagick fonts-noto-core poppler-utils man-db groff libxml2-utils
)

bench_needs=(python3 librapidcheck-dev libbenchmark-dev keepassxc)

# install_needs PACKAGE... - installs those that are missing; says which, asks nothing.
install_needs() {
    local missing=() package
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This script installs Debian packages; on another system install the likes of these first:" >&2
        printf '  %s\n' "$*" >&2
        return 0
    fi
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    echo "Installing: ${missing[*]}"
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || { echo "error: root or sudo is needed to install these" >&2; return 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}
