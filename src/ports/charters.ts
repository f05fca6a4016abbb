import type { CharterVersion } from '../domain/charter.ts';

/** The programme's rules as the register keeps them (docs/register.md, Charters). */
export interface Charters {
  /**
   * Every version that the register has, the first one on top; none where nobody has written one, and then the survey's holds
   * (`versionOn`). What a row does not say is as in the version before, in the first as in the survey. May throw RegisterUnavailable
   * or SignInNeeded.
   */
  history(): Promise<readonly CharterVersion[]>;
}
