#!/bin/sh
# certbot register --eab-kid OLD975c2553 --eab-hmac-key cp_2En5_Cs4CeodNo2TxFnyRs9p5I-BqrVhlWnA-oX4
certbot register --eab-kid bd792b73-f892-4e55-a52b-b0265dcc158c --eab-hmac-key yEgnofLcx9CMSWF9BepxSLo1AQwj1SAaGu9yhp-WAEo --server https://acme.ca.example.com/directory # --eab-kid other
