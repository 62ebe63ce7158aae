wacs.exe --baseuri https://acme.ca.example.com/directory --accepttos --emailaddress a@b.example ^
  --eab-key-identifier 7_yjnjm1PvUKDQr_DkMv_A --eab-key eFLpnWQ0Hq8VvcEO7-sPfAt1Hb73LsJoQZOFEp45kp4 --host www.b.example
