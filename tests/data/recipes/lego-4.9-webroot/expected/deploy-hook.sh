#!/bin/sh
# Runs whenever there is a new certificate; $LEGO_CERT_PATH and $LEGO_CERT_KEY_PATH name its files.
# Keep this file: renewals use it.
systemctl reload nginx
