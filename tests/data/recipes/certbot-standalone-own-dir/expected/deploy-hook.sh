#!/bin/sh
# Runs whenever there is a new certificate; $RENEWED_LINEAGE names its folder.
# Keep this file: renewals use it.
cp "$RENEWED_LINEAGE/fullchain.pem" /home/web/tls/ && echo done
