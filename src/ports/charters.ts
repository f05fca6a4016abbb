import type { CharterVersion } from '../domain/charter.ts';

/** The programme's rules as the register keeps them (docs/register.md, Charters). */
export interface Charters {
  /**
   * Every version there is, the survey's first one included; what a row does not say is the survey's. May throw RegisterUnavailable or
   * SignInNeeded.
   */
  history(): Promise<readonly CharterVersion[]>;
}
