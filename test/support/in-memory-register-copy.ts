import type { Instant } from '../../src/domain/calendar-day.ts';
import type { RegisterContent, RegisterCopy, TellRows } from '../../src/ports/register-copy.ts';
import { type Register, RegisterUnavailable } from '../../src/ports/register.ts';

/** What is kept, by person: give two copies the same map, and the second one is the next session. */
export type KeptCopies = Map<string, RegisterContent>;

/** The copy in memory, over any register; it reads whole lists each time, as the port does not forbid. */
export class InMemoryRegisterCopy implements RegisterCopy {
  /** How often it asked the register. */
  catchUps = 0;
  readonly #register: Pick<Register, 'accounts' | 'rituals'>;
  readonly #kept: KeptCopies;
  readonly #personId: string;

  constructor(
    register: Pick<Register, 'accounts' | 'rituals'>,
    { kept = new Map(), personId = 'oid-claire' }: { kept?: KeptCopies; personId?: string } = {},
  ) {
    this.#register = register;
    this.#kept = kept;
    this.#personId = personId;
  }

  async ahead(): Promise<RegisterContent | undefined> {
    return this.kept();
  }

  async keptToCount(): Promise<RegisterContent | undefined> {
    return this.kept();
  }

  async kept(): Promise<RegisterContent | undefined> {
    return this.#kept.get(this.#personId);
  }

  async catchUp(tell?: TellRows): Promise<RegisterContent> {
    this.catchUps += 1;
    const nothing: RegisterContent = { accounts: [], rituals: [], unreadable: [] };
    if (!this.#kept.has(this.#personId)) tell?.({ accounts: 0, rituals: 0 }, () => nothing);
    try {
      const [accounts, { rituals, unreadable }] = await Promise.all([
        this.#register.accounts(),
        this.#register.rituals('1970-01-01T00:00:00Z' as Instant),
      ]);
      const copied = rituals.map((stored) => ({ ...stored.value, stored }));
      const content = { accounts, rituals: copied, unreadable };
      this.#kept.set(this.#personId, content);
      return content;
    } catch (error) {
      if (error instanceof RegisterUnavailable && error.because !== 'unavailable') await this.forget();
      throw error;
    }
  }

  async forget(): Promise<boolean> {
    this.#kept.delete(this.#personId);
    return true;
  }
}
