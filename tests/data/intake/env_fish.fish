set -x EAB_KID i4HSaRyZATxkXrGX2gV3Kw
set -gx EAB_HMAC '_1uut7OgiIr8v8ogGL7hqZQ32Ou_1mk-hNcxz3AA-2E'
set -x LEGO_SERVER https://acme.ca.example.com/directory
