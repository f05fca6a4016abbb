/** Gives out access tokens and judges them as Entra and Graph do: a token can be withdrawn, or met with a claims challenge. */
import type { VerifyToken } from '../../src/sandbox/graph/caller.ts';
import type { Directory } from '../../src/sandbox/graph/store/directory.ts';

const SCOPES = 'Calendars.ReadWrite User.Read Sites.Selected';
const APP = '22222222-2222-4222-8222-222222222222';

interface Held {
  readonly oid: string;
  readonly scp: string;
  readonly appid: string;
  readonly serial: number;
}

function part(json: object): string {
  return Buffer.from(JSON.stringify(json)).toString('base64url');
}

export class TokenOffice {
  readonly #directory: Directory;
  #serial = 0;
  /** By object id: tokens up to this serial have been withdrawn. */
  readonly #withdrawn = new Map<string, number>();
  /** By object id: up to which serial a token meets the challenge; none will do until one was asked for with its claims. */
  readonly #challenged = new Map<string, number>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  issue(oid: string, claims: string | undefined): string {
    if (claims !== undefined && this.#challenged.get(oid) === Number.POSITIVE_INFINITY)
      this.#challenged.set(oid, this.#serial);
    this.#serial += 1;
    const held: Held = { oid, scp: SCOPES, appid: APP, serial: this.#serial };
    return `${part({ typ: 'JWT', alg: 'none' })}.${part(held)}.unsigned`;
  }

  /** Every token that this person's windows hold is refused from now on. */
  withdraw(oid: string): void {
    this.#withdrawn.set(oid, this.#serial);
  }

  /** Continuous access evaluation: only a token that was asked for with the challenge's claims will do, and those that follow it. */
  challenge(oid: string): void {
    this.#challenged.set(oid, Number.POSITIVE_INFINITY);
  }

  judge(header: string | undefined): ReturnType<VerifyToken> {
    const payload = /^Bearer [\w-]+\.([\w-]+)\./.exec(header ?? '')?.[1];
    if (payload === undefined) return { error: 'Access token is empty.' };
    const held = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Held;
    const user = this.#directory.byId(held.oid);
    if (user === undefined) return { error: 'Access token validation failure.' };
    if (held.serial <= (this.#withdrawn.get(held.oid) ?? 0)) {
      return { error: 'Lifetime validation failed, the token is expired.' };
    }
    if (held.serial <= (this.#challenged.get(held.oid) ?? 0)) {
      const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1795424400"}}}').toString('base64');
      return {
        error: 'Continuous access evaluation resulted in challenge with result: InteractionRequired.',
        challenge: `Bearer realm="", authorization_uri="https://localhost:3443/authorize", error="insufficient_claims", claims="${claims}"`,
      };
    }
    const { oid, appid: appId, scp } = held;
    return {
      oid,
      tid: this.#directory.tenantId,
      appId,
      scopes: scp.split(' '),
      name: user.displayName,
      upn: user.mail,
    };
  }
}
