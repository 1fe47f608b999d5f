/** A public key that signs, and with which nothing can be encrypted. Its private key was thrown away. */
export const unfitKey = {
  fingerprint: '64DC989100A71CB876905D6A75B5E96DD0BF1E3B',
  armored: `-----BEGIN PGP PUBLIC KEY BLOCK-----

xiYEaVcKgBszGUeE6xPoctRXnbiJPeuF929wYx6nVDMEtXEls4BWDM0kVGFs
YnJvb2sgPHNlY3VyaXR5QHRhbGJyb29rLmV4YW1wbGU+wsAPBBMbCgCFBYJp
VwqAAwsJBwkQdbXpbdC/HjtFFAAAAAAAHAAgc2FsdEBub3RhdGlvbnMub3Bl
bnBncGpzLm9yZ2wWDFKtGe4zZ1hd3eRRI9FgdwmwFbgKx9M/G6wTujuzBRUK
CA4MBBYAAgECGQECmwMCHgEWIQRk3JiRAKccuHaQXWp1telt0L8eOwAAByC9
4YxHKvCQX/JtOYvEMmXELnsfJ85AUlhVEHtSBbwC4Se0WAWQhsRxugYPvKAP
nsYxbp+01Ep42eZziFH9nTYK
=82wx
-----END PGP PUBLIC KEY BLOCK-----
`,
};
