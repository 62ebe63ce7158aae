sudo LEGO_EAB=true LEGO_EAB_KID=cc428456-1aef-4b1e-bec9-6f992ea94547 LEGO_EAB_HMAC=Yc-RGM-w6ZFYLUilPkIcl-MOU0gzKpfj3C0lh-xVREI lego --server https://acme.ca.example.com/directory run
