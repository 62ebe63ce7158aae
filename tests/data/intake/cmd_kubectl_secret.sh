kubectl create secret generic eab --from-literal=secret=2E65pFoN3aTtiNHLTK92s3k2Xu51Ko9TL1EedLb3VDQ
# keyID: 7a1242bc-0131-410c-8641-fee1f1d84b80
