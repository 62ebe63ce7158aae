lego --accept-tos -s https://acme.ca.example.com/directory --email a@b.example --eab --kid 04onGjnaViFFZkygAkEwuw --hmac CGdxAZorXluoBzHyXn6e0kCMLutc_kAdHTkuqxStIF0 -d www.b.example --http run
