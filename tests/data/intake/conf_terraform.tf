resource "acme_registration" "reg" {
  email_address = "a@b.example"
  external_account_binding {
    key_id      = "4287ebaa-561f-447e-bcad-3398cdfb8450"
    hmac_base64 = "3kkmWan_AIjbc5dPwve_vFLYp_0HSZEylbE9h8iGG30"
  }
}
provider "acme" {
  server_url = "https://acme.ca.example.com/directory"
}
