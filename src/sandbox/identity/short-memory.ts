import type { Adapter, AdapterPayload } from 'oidc-provider';
import { bothForms, consentedScopes, OPENID_SCOPES } from './scopes.ts';

/** Over this many entries the expired ones are swept out. */
const SWEEP_AT = 1000;

interface Entry {
  payload: AdapterPayload;
  expires: number;
}

/**
 * Where the provider keeps sessions, codes and refresh tokens: in memory, as long as the sandbox runs. After a restart a
 * person who used the popup picks a persona once more; nested app authentication needs none of it.
 */
export function createShortMemory(): (kind: string) => Adapter {
  const entries = new Map<string, Entry>();
  return (kind) => new ShortMemory(kind, entries);
}

class ShortMemory implements Adapter {
  readonly #kind: string;
  readonly #entries: Map<string, Entry>;

  constructor(kind: string, entries: Map<string, Entry>) {
    this.#kind = kind;
    this.#entries = entries;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.#sweep();
    const expires = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000;
    this.#entries.set(`${this.#kind}:${id}`, {
      payload: this.#kind === 'RefreshToken' ? withEveryScope(payload) : payload,
      expires,
    });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.#entries.get(`${this.#kind}:${id}`);
    return entry !== undefined && entry.expires > Date.now() ? entry.payload : undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    for (const [key, { payload }] of this.#entries)
      if (key.startsWith(`${this.#kind}:`) && payload.uid === uid) return payload;
    return undefined;
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    for (const [key, { payload }] of this.#entries)
      if (key.startsWith(`${this.#kind}:`) && payload.userCode === userCode) return payload;
    return undefined;
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#entries.delete(`${this.#kind}:${id}`);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#entries) if (payload.grantId === grantId) this.#entries.delete(key);
  }

  #sweep(): void {
    if (this.#entries.size < SWEEP_AT) return;
    for (const [key, { expires }] of this.#entries) if (expires <= Date.now()) this.#entries.delete(key);
  }
}

/** A refresh token of Entra's is good for every scope the app has consent for; the library's only for those it was issued with. */
function withEveryScope(payload: AdapterPayload): AdapterPayload {
  return { ...payload, scope: [...OPENID_SCOPES, ...bothForms(consentedScopes(payload.clientId ?? ''))].join(' ') };
}
