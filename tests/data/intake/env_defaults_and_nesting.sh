BASE=https://acme.ca.example.com
export PROFILE=${PROFILE:-TLS-90d}
export ACME_URL="${BASE}/acme/$PROFILE/directory"
export EAB_KID='9XHEEJmoK85d9lN-nTF0MA' EAB_HMAC='I2b2e2rXiZ5qCzmuYp8f6vL72bZBjyca1AX6jX3TIII'
