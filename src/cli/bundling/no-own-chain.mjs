// @ts-check
// Stands in for the Graph SDK's factory of its own chain of handlers (graph-without-own-chain.mjs).
export class HTTPClientFactory {
  static createWithAuthenticationProvider() {
    throw new Error('the Graph client is given its chain of handlers');
  }
}
