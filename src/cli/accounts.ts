/** `npm run accounts -- import accounts.csv`: the accounts of a list into the register. accounts/run-accounts.ts says how. */
import { SignInNeeded } from '../ports/identity.ts';
import { RegisterUnavailable } from '../ports/register.ts';
import { runAccounts } from './accounts/run-accounts.ts';
import { UsageError } from './read-options.mjs';
import { SignInFailed } from './session/device-code.ts';

const CURES: Readonly<Record<RegisterUnavailable['because'], string>> = {
  'not-granted': 'You or the app may not see the register’s site: ask its owner to add you, and run npm run provision.',
  'not-provisioned': 'The site has no register yet: run npm run provision first.',
  unavailable: 'Microsoft 365 does not answer: run the command again; what is written already is not written twice.',
};

try {
  process.exitCode = await runAccounts(process.argv.slice(2), {
    say: (line) => console.log(line),
    tell: (line) => console.error(line),
  });
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError || error instanceof SignInFailed) console.error(`accounts: ${error.message}`);
  else if (error instanceof RegisterUnavailable) console.error(`accounts: ${CURES[error.because]}`);
  else if (error instanceof SignInNeeded)
    console.error('accounts: Microsoft 365 asks who is there once more: run the command again and sign in.');
  else throw error;
}
