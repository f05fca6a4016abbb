/** `npm run provision`: an administrator makes or upgrades the register's site. provisioning/run-provision.ts says how. */
import { SiteUnreadable } from './provisioning/provision-register.ts';
import { runProvision } from './provisioning/run-provision.ts';
import { UsageError } from './read-options.mjs';
import { SignInFailed } from './session/device-code.ts';
import { SignInNeeded } from '../ports/identity.ts';

try {
  process.exitCode = await runProvision(process.argv.slice(2), {
    say: (line) => console.log(line),
    tell: (line) => console.error(line),
  });
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError || error instanceof SignInFailed || error instanceof SiteUnreadable)
    console.error(`provision: ${error.message}`);
  else if (error instanceof SignInNeeded)
    console.error('provision: Microsoft 365 asks who is there once more: run the command again and sign in.');
  else throw error;
}
