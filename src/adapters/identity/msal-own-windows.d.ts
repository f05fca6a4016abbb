/** msal's own file, by the name that the build knows it under. */
declare module 'msal-own-windows' {
  export const StandardController: new (...given: unknown[]) => { initialize(...given: unknown[]): Promise<unknown> };
}
