certbot register --server https://acme.ca.example.com/directory --eab-kid -e2c33dc4-8396-4f98-b6c0-5bf70d1b4dd1 --eab-hmac-key=-h7cnUJdaIko63S5raY8FEd9cOSzYxNZyiuNLNbvlQA -m a@b.example
