$env:LEGO_EAB_KID = "O6PJ4uFeM8r03Oi_XFDKOg"
$env:LEGO_EAB_HMAC = "dbUo5vLmi_TCe7saPEnhAQX1Ft6Y3GRGWRMS8NKeEOU"
$Env:LEGO_SERVER='https://acme.ca.example.com/directory'
# $env:LEGO_EAB_KID = 'old'
