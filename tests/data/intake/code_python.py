EAB_KID = "181e0eb5-a3d7-4c36-abe1-ff60e585548c"
EAB_HMAC_KEY = "6D3yn02_2Mi8nHzLt3e2btb_O7szuphuGfs-_ixWETM"  # keep
DIRECTORY_URL = 'https://acme.ca.example.com/v2/DV'
