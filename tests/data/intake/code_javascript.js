// EAB from the portal
const config = {
  directoryUrl: 'https://acme.ca.example.com/v2/DV',
  externalAccountBinding: { kid: '785efe56-08dd-4c66-8dad-1ce686bfc509', hmacKey: 'CbuyCX8VPWg0ME84qEjkDQ_1OktZxB3snYoQufSs9ZI' },
};
