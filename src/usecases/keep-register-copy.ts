import type { Account } from '../domain/account.ts';
import type { CopyStore } from '../ports/copy-store.ts';
import type { Identity } from '../ports/identity.ts';
import type { RegisterChanges } from '../ports/register-changes.ts';
import type { CopiedRitual, RegisterContent, RegisterCopy, TellRows } from '../ports/register-copy.ts';
import { RegisterUnavailable } from '../ports/register.ts';
import { justCome } from './copied-ritual.ts';
import { accountPages, COPY_FORMAT, ritualPages, type RitualRow, type RowNumber } from './copied-rows.ts';
import { CopyOfList } from './copy-of-list.ts';

export interface KeepRegisterCopyPorts {
  readonly changes: RegisterChanges;
  readonly identity: Pick<Identity, 'me'>;
  /** The store of one person, by directory object id: nobody sees the copy of somebody else. */
  readonly storeOf: (personId: string) => CopyStore;
  /** Who the host says is there, before sign-in has said so: their copy is read meanwhile. */
  readonly expected?: string | undefined;
}

/** One person's copy while this window is open. */
interface Session {
  readonly personId: string;
  readonly store: CopyStore;
  readonly accounts: CopyOfList<Account>;
  readonly rituals: CopyOfList<RitualRow>;
  readonly listeners: Set<TellRows>;
  running: Promise<RegisterContent> | undefined;
  /** What was given last, given again as long as nothing changed: who built something from it need not build it again. */
  given: { readonly accounts: unknown; readonly rituals: unknown; readonly content: RegisterContent } | undefined;
}

/** Keeps the register of who is signed in, and asks only for what changed (src/ports/register-copy.ts). */
export function keepRegisterCopy({ changes, identity, storeOf, expected }: KeepRegisterCopyPorts): RegisterCopy {
  let session = expected === undefined ? undefined : open(expected);

  /** Asked each time: somebody else may have signed in meanwhile. */
  async function mine(): Promise<Session> {
    const { id } = await identity.me();
    if (session?.personId !== id) {
      close(session);
      session = open(id);
    }
    return session;
  }

  function open(personId: string): Session {
    const store = storeOf(personId);
    const shape = `${COPY_FORMAT} ${changes.shape}`;
    return {
      personId,
      store,
      accounts: new CopyOfList({
        list: 'accounts',
        store,
        shape,
        format: accountPages,
        read: (from) => changes.accounts(from),
      }),
      rituals: new CopyOfList({
        list: 'rituals',
        store,
        shape,
        format: ritualPages,
        read: async (from) => {
          const page = await changes.rituals(from);
          return {
            ...page,
            changed: page.changed.map(({ id, row }) => ({ id, row: 'unreadable' in row ? row : justCome(row) })),
          };
        },
      }),
      listeners: new Set(),
      running: undefined,
      given: undefined,
    };
  }

  async function leave(left: Session): Promise<boolean> {
    close(left);
    if (session === left) session = undefined;
    return await left.store.forget();
  }

  async function readOn(current: Session): Promise<RegisterContent> {
    const { accounts, rituals, listeners } = current;
    const content = () => contentOf(accounts.soFar, rituals.soFar);
    const tell = () => {
      const rows = { accounts: accounts.soFar.size, rituals: rituals.soFar.size };
      for (const listener of listeners) listener(rows, content);
    };
    try {
      return give(current, ...(await bothOf(accounts.catchUp(tell), rituals.catchUp(tell))));
    } catch (error) {
      // Neither a person whose access was taken away nor a site without a register leaves a copy behind.
      const isOver = error instanceof RegisterUnavailable && error.because !== 'unavailable';
      if (isOver) await leave(current);
      throw error;
    } finally {
      current.running = undefined;
      listeners.clear();
    }
  }

  async function countable(current: Session): Promise<RegisterContent | undefined> {
    const { accounts, rituals } = current;
    return giveWhole(current, await Promise.all([accounts.keptToCount(), rituals.keptToCount()]));
  }

  return {
    async ahead() {
      return session === undefined ? undefined : await countable(session);
    },

    async keptToCount() {
      return await countable(await mine());
    },

    async kept() {
      const current = await mine();
      const { accounts, rituals } = current;
      return giveWhole(current, await Promise.all([accounts.kept(), rituals.kept()]));
    },

    async catchUp(tell) {
      const current = await mine();
      if (tell !== undefined) current.listeners.add(tell);
      current.running ??= readOn(current);
      return await current.running;
    },

    async forget() {
      return await leave(await mine());
    },
  };
}

function close(session: Session | undefined): void {
  session?.accounts.close();
  session?.rituals.close();
}

/** Waits for both even when one fails: a list that is still being read must not write into a copy that was just forgotten. */
async function bothOf<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

type Rows = readonly [ReadonlyMap<RowNumber, Account> | undefined, ReadonlyMap<RowNumber, RitualRow> | undefined];

/** Nothing where one of the two is missing. */
function giveWhole(session: Session, [accounts, rituals]: Rows): RegisterContent | undefined {
  return accounts === undefined || rituals === undefined ? undefined : give(session, accounts, rituals);
}

/** Of whole readings, whose maps are replaced when something changes. */
function give(
  session: Session,
  accounts: ReadonlyMap<RowNumber, Account>,
  rituals: ReadonlyMap<RowNumber, RitualRow>,
): RegisterContent {
  if (session.given?.accounts !== accounts || session.given.rituals !== rituals) {
    session.given = { accounts, rituals, content: contentOf(accounts, rituals) };
  }
  return session.given.content;
}

function contentOf(
  accounts: ReadonlyMap<RowNumber, Account>,
  rows: ReadonlyMap<RowNumber, RitualRow>,
): RegisterContent {
  const rituals: CopiedRitual[] = [];
  const unreadable: string[] = [];
  for (const row of rows.values()) {
    if ('unreadable' in row) unreadable.push(row.unreadable);
    else rituals.push(row);
  }
  return { accounts: [...accounts.values()], rituals, unreadable };
}
