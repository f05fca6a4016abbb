/** What everybody promises who says who is signed in: the fake that use cases are tested with, and the one over msal. */
import { InteractionRequiredAuthError } from '@azure/msal-browser';
import { describe, expect, it } from 'vitest';
import { createMsalIdentity } from '../../src/adapters/identity/msal-identity.ts';
import type { SignInClient } from '../../src/adapters/identity/sign-in-client.ts';
import { type Identity, SignInNeeded, type SignInProblem } from '../../src/ports/identity.ts';
import { CLAIRE } from '../support/builders.ts';
import { FakeIdentity } from '../support/fake-surroundings.ts';

/** `nobody`: a click on "Sign in" will do. `no-consent`: an administrator has to agree first, whoever clicks. */
type Situation = 'signed-in' | 'nobody' | 'no-consent';

const ADMINISTRATOR =
  'https://login.example/organizations/v2.0/adminconsent?client_id=app&scope=User.Read&redirect_uri=https%3A%2F%2Fapp.example%2F';

function inMemory(situation: Situation): Identity {
  if (situation === 'signed-in') return new FakeIdentity(CLAIRE);
  return new FakeIdentity(
    CLAIRE,
    situation === 'nobody'
      ? { because: 'interaction-needed' }
      : { because: 'consent-needed', adminConsentUrl: ADMINISTRATOR },
  );
}

/** msal's client of a host that knows the account by itself; who it is stands in the directory, which wants a token. */
function overMsal(situation: Situation): Identity {
  let hasToken = situation === 'signed-in';
  const refuse = () =>
    new InteractionRequiredAuthError(situation === 'nobody' ? 'login_required' : 'consent_required', '');
  const client = {
    acquireTokenSilent: async () => {
      if (!hasToken) throw refuse();
      return { accessToken: 'token' };
    },
    acquireTokenPopup: async () => {
      if (situation === 'no-consent') throw refuse();
      hasToken = true;
      return { account: {} };
    },
  };
  const identity = createMsalIdentity(
    {
      clientId: 'app',
      authority: 'https://login.example/organizations',
      knownAuthorities: [],
      protocol: 'AAD',
      redirectUri: 'https://app.example/',
      scopes: ['User.Read'],
    },
    {
      readPerson: async () => {
        await identity.accessToken(['User.Read']);
        return CLAIRE;
      },
      createClient: async () => ({ client, nested: true }) as unknown as SignInClient,
    },
  );
  return identity;
}

async function problemOf(work: Promise<unknown>): Promise<SignInProblem> {
  const error: unknown = await work.then(
    () => new Error('signed in'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof SignInNeeded)) throw error;
  return error.problem;
}

const IDENTITIES: readonly (readonly [string, (situation: Situation) => Identity])[] = [
  ['in memory', inMemory],
  ['over msal', overMsal],
];

describe.each(IDENTITIES)('identity %s', (_, open) => {
  it('knows who is signed in, without a click', async () => {
    const identity = open('signed-in');
    expect(await identity.me()).toEqual(CLAIRE);
    expect(await identity.me()).toEqual(CLAIRE);
  });

  it('says that a click is needed, and knows the person after it', async () => {
    const identity = open('nobody');
    expect(await problemOf(identity.me())).toEqual({ because: 'interaction-needed' });
    expect(await identity.signIn()).toEqual(CLAIRE);
    expect(await identity.me()).toEqual(CLAIRE);
  });

  it('signs in who clicks twice once, and tells both clicks', async () => {
    const identity = open('nobody');
    expect(await Promise.all([identity.signIn(), identity.signIn()])).toEqual([CLAIRE, CLAIRE]);
  });

  it('names where an administrator agrees, before a click and after it', async () => {
    const identity = open('no-consent');
    const problem = { because: 'consent-needed', adminConsentUrl: ADMINISTRATOR };
    expect(await problemOf(identity.me())).toEqual(problem);
    expect(await problemOf(identity.signIn())).toEqual(problem);
    expect(await problemOf(identity.me())).toEqual(problem);
  });

  it('knows anew who is there when a signed-in person signs in again', async () => {
    const identity = open('signed-in');
    await identity.me();
    expect(await identity.signIn()).toEqual(CLAIRE);
  });
});
