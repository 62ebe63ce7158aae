acc := acme.EAB{
	KeyID:   "40d38d9b-dcd6-4952-a150-d34b778827de",
	MACKey:  "3TUFz-mG2IbHa7jPRz_QOJoCGNrGv50WRHENBUPTch4",
}
