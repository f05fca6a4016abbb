/** The command line's own way to a sandbox, for the contract suites. */
export { HttpsTransport } from '../../src/cli/session/https-transport.ts';
