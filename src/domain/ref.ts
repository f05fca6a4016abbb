declare const ref: unique symbol;

/** `AR-` and 8 Crockford base32 characters, the last a check character; upper case. Minted only in this file. */
export type Ref = string & { readonly [ref]: true };
