// @ts-check
// Stands in for msal's controller of its own windows in the part of msal that signs in through the host (msal-in-two-parts.mjs). msal makes
// one when the host turns out not to sign in; sign-in-through-host.ts then says so, and the other part is fetched.
export class StandardController {
  constructor() {
    throw new Error('the host does not sign in');
  }
}
