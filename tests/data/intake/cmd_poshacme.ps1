Set-PAServer -DirectoryUrl https://acme.ca.example.com/directory
$eabKID = '426be041-4f56-4d06-8b19-caf489a311b0'
$hmac = "763Dd3w01teG8iNf9h65IIZx0U4-b0QZe2zvZ_6DMplrbmBYo6WK6B8-wq1dnSrrcUhjr8_1GOfg1gNJEHL95Q"
New-PAAccount -ExtAcctKID $eabKID -ExtAcctHMACKey $hmac -Contact 'a@b.example' -AcceptTOS
