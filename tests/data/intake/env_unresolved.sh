export EAB_KID=$MY_KID
export EAB_HMAC=${VAULT_HMAC}
lego --eab --kid "$EAB_KID" --hmac "$EAB_HMAC" run
