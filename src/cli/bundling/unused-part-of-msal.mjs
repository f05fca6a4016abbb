// @ts-check
// Stands in for parts of msal that a way to sign in never makes (msal-in-two-parts.mjs). What is made all the same says so.
class UnusedPart {
  constructor() {
    throw new Error('a part of msal that is left out of the build');
  }
}

export {
  UnusedPart as LocalStorage,
  UnusedPart as PlatformAuthDOMHandler,
  UnusedPart as PlatformAuthExtensionHandler,
  UnusedPart as PlatformAuthInteractionClient,
  UnusedPart as RedirectClient,
  UnusedPart as StandardController,
};
