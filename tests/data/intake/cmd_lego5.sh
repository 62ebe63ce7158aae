lego run --server=https://acme.ca.example.com/directory --email=a@b.example --eab --eab.kid=_CBKPP2GyRVN-3a0224cxw --eab.hmac=WS9tg8VPMJlBGrt4yZW0meiKbNZm2p9NJg3UU9s835I --domains www.b.example
