@echo off
REM set EAB_KID=old
set EAB_KID=VaMZElXiOwJSmP-AQhhaiw
set "EAB_HMAC_KEY=ionMqwYPxf88GTI7jvEjpEh3iVMCPBb__fI8ZODsM0w"
setx ACME_CA_URI https://acme.ca.example.com/directory
