declare const ref: unique symbol;

/**
 * `AR-` and 8 Crockford base32 characters, the last a check character; upper case. Minted only in this file.
 * An occurrence of a series carries its original start day: `AR-7F3K2Q9M@2026-11-30`.
 */
export type Ref = string & { readonly [ref]: true };
