#!/bin/sh
# Runs whenever there is a new certificate; $RENEWED_LINEAGE names its folder.
# Keep this file: renewals use it.
echo "$RENEWED_DOMAINS" | logger
