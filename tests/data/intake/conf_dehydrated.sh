CA="https://acme.ca.example.com/v2/DV"
CONTACT_EMAIL=ops@example.com
EAB_KID="PHBheWlArTs8YNnuh3CNSg"
EAB_HMAC_KEY="payzXq6zGEU7WHfJMocbraSBOFbuwho02_jl_5iFhbM"
#EAB_KID="old"
