#!/bin/sh
# Runs whenever there is a new certificate; $LEGO_HOOK_CERT_PATH and $LEGO_HOOK_CERT_KEY_PATH name its files.
# Keep this file: renewals use it.
systemctl reload nginx
