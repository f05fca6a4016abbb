/** The signed-in person. `id` is the directory object id; `address` is lower case. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

/**
 * Why nobody is signed in. `interaction-needed`: a click on "Sign in" will do. `consent-needed`: an administrator must
 * agree first, at `adminConsentUrl`. `unavailable`: the host or the network did not answer in time.
 */
export type SignInProblem =
  | { readonly because: 'interaction-needed' }
  | { readonly because: 'cancelled' }
  | { readonly because: 'consent-needed'; readonly adminConsentUrl: string }
  | { readonly because: 'unavailable' };

export class SignInNeeded extends Error {
  override readonly name = 'SignInNeeded';
  constructor(readonly problem: SignInProblem) {
    super(`sign-in needed: ${problem.because}`);
  }
}

export interface Identity {
  /** Silent. Throws {@link SignInNeeded}. */
  me(): Promise<Person>;
  /** Opens the sign-in window; call from a click only. One at a time. Throws {@link SignInNeeded} when it does not succeed. */
  signIn(): Promise<Person>;
}
